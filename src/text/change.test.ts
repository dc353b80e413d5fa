/** Which changes an editor has to tell readers of. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { classifyChange, classifyParagraphs, type Reason } from "./change.ts";
import { diffParagraphs } from "./diff.ts";

const reasons = (before: string, after: string, names: string[] = []) => classifyChange(before, after, names).map(({ reason }) => reason);

test("facts are told from spelling", () => {
	const cases: [string, string, Reason[]][] = [
		["कुल 10 लोग", "कुल 12 लोग", ["number"]],
		["राहत छह महीने बढ़ी", "राहत एक साल बढ़ी", ["number"]],
		["10-15 लोग", "1015 लोग", ["number"]],
		["1.5 करोड़", "15 करोड़", ["number"]],
		["दो लाख लोग", "दो करोड़ लोग", ["number"]],
		["पहली बार", "दूसरी बार", ["number"]],
		["सोमवार को", "मंगलवार को", ["date"]],
		["9 जुलाई", "9 जून", ["date"]],
		["वे आएँगे", "वे नहीं आएँगे", ["negation"]],
		["बिना टिकट", "टिकट", ["negation"]],
		["मोहन ने कहा", "सोहन ने कहा", ["word"]],
		["बात हुई", "बीत हुई", ["word"]],
		["लड़का आया", "लड़की आया", ["word"]],
		["पीएम ने कहा", "प्रधानमंत्री ने कहा", ["word"]],
		["“पानी आया” कहा", "“पानी गया” कहा", ["quote"]],
		["उसने कहा, पानी आया।", "उसने कहा, “पानी आया”।", ["quote", "quote"]],
		["बैठक हुई।", "बैठक हुई। वह एक घंटे चली।", ["added"]],
		["बैठक हुई। वह एक घंटे चली।", "बैठक हुई।", ["removed"]],
		["तय माध्यम से", "तय माध्यमों से", ["inflection"]],
		["रेंसमवेयर में", "रैनसमवेयर में", ["spelling"]],
		["हिन्दी की किताब", "हिंदी की किताब", ["spelling"]],
		["गये थे", "गए थे", ["spelling"]],
		["फिल्म पढ़ी", "फ़िल्म पढ़ी", ["spelling"]],
		["प्रधानमत्री ने", "प्रधानमंत्री ने", ["spelling"]],
		["कुल 10 लोग", "कुल १० लोग", ["spelling"]],
		["पाँच लोग", "5 लोग", ["spelling"]],
		["1,25,000 रुपये", "125000 रुपये", ["punctuation"]],
		["यह ठीक है।", "यह ठीक है!", ["punctuation"]],
		["माता पिता", "माता-पिता", ["punctuation"]],
		["उसने कहा", "उसने कहा था", ["grammar"]],
		["वही बात", "वही बात", []],
		["", "", []],
	];
	for (const [before, after, expected] of cases) expect(reasons(before, after), `${before} → ${after}`).toEqual(expected);
});

test("from when, till when and how far are facts beside a day or an amount; of whom is language", () => {
	for (const [before, after, reason] of [
		["योजना 15 मई तक चलेगी", "योजना 15 मई से चलेगी", "date"],
		["सोमवार से बारिश होगी", "सोमवार को बारिश होगी", "date"],
		["दुकानें शाम 5 बजे तक खुलेंगी", "दुकानें शाम 5 बजे से खुलेंगी", "date"],
		["काम मई 2026 तक होगा", "काम मई 2026 में होगा", "date"],
		["वह 20 जून को लौटेगा", "वह 20 जून के बाद लौटेगा", "date"],
		["अब तक कुछ नहीं हुआ", "अब से कुछ नहीं हुआ", "date"],
		["मलबा 40 मीटर तक गिरा", "मलबा 40 मीटर से गिरा", "number"],
		["500 रुपये तक मिलेंगे", "500 रुपये मिलेंगे", "number"],
		["तीन लाख तक पहुँचा", "तीन लाख से पहुँचा", "number"],
		["10 मैचों तक खेला", "10 मैचों में खेला", "number"],
		["15 लोगों से पूछा", "15 लोगों को पूछा", "grammar"],
		["सोमवार को बैठक हुई", "सोमवार की बैठक हुई", "grammar"],
		["10 बजे के बाद निकला", "10 बजे बाद निकला", "grammar"],
		["5 मई को मंत्री की ओर से कहा गया", "5 मई को मंत्री द्वारा कहा गया", "grammar"],
		["साल 2020। ट्रेन से आया", "साल 2020। ट्रेन में आया", "grammar"],
		["उनमें एक से बात हुई", "उनमें एक की बात हुई", "grammar"],
		["गाँव से आया", "गाँव तक आया", "grammar"],
	] as const)
		expect(reasons(before, after), `${before} → ${after}`).toEqual([reason]);
});

test("a letter that is doubled beside a third or is not is a matter of spelling", () => {
	for (const [before, after] of [
		["उज्वल भविष्य", "उज्ज्वल भविष्य"],
		["तत्वों का", "तत्त्वों का"],
		["कर्त्ता ने", "कर्ता ने"],
		["वर्त्तमान में", "वर्तमान में"],
		["प्रज्ज्वलित हुआ", "प्रज्वलित हुआ"],
		["आर्य्य समाज", "आर्य समाज"],
	] as const)
		expect(reasons(before, after), `${before} → ${after}`).toEqual(["spelling"]);
	for (const [before, after] of [
		["पता मिला", "पत्ता मिला"],
		["बचा हुआ", "बच्चा हुआ"],
		["सता रहे", "सत्ता रहे"],
		["गले में", "गल्ले में"],
	] as const)
		expect(reasons(before, after), `${before} → ${after}`).toEqual(["word"]);
});

test("another amount is a fact: its currency, its sign, what is a part or a bound of it, a range", () => {
	for (const [before, after, was, is] of [
		["कुल $500 मिले", "कुल ₹500 मिले", "$500", "₹500"],
		["€20 करोड़", "$20 करोड़", "€20", "$20"],
		["पारा -9 डिग्री", "पारा 9 डिग्री", "-9", "9"],
		["पारा −9.2 रहा", "पारा 9.2 रहा", "−9.2", "9.2"],
		["-₹500", "₹500", "-₹500", "₹500"],
		["+2 अंक", "-2 अंक", "+2", "-2"],
		["मतदान 45% रहा", "मतदान 45 रहा", "45%", "45"],
		["<5% लोग", ">5% लोग", "<5%", ">5%"],
		["कुल 5 लाख लोग", "कुल 5 लाख+ लोग", "लाख", "लाख+"],
		["16.5 करोड़", "16,5 करोड़", "16.5", "16,5"],
		["10-15 लोग", "10, 15 लोग", "10-15", "10, 15"],
		["5:30 बजे", "5:03 बजे", "5:30", "5:03"],
		["खाता 9876543210123", "खाता 9876543210124", "9876543210123", "9876543210124"],
	] as const)
		expect(classifyChange(before, after), `${before} → ${after}`).toEqual([{ kind: "fact", reason: "number", before: was, after: is }]);
	expect(reasons("क्या वे आएँगे? हाँ।", "क्या वे आएँगे। हाँ।")).toEqual(["question"]);
});

test("the same amount written otherwise is none", () => {
	for (const [before, after] of [
		["पाँच सौ", "500"],
		["25 हज़ार", "25,000"],
		["2.5 लाख", "2,50,000"],
		["डेढ़ लाख", "1.5 लाख"],
		["1.2 लाख टन", "1.20 लाख टन"],
		["5:30 बजे", "05:30 बजे"],
		["5.30 बजे", "5:30 बजे"],
		["500 रुपये", "₹500"],
		["500 करोड़ रुपये", "₹500 करोड़"],
		["$500", "500 डॉलर"],
		["45%", "45 प्रतिशत"],
		["पाँच रुपये, पाँच%", "₹5, 5 प्रतिशत"],
		["45 प्रतिशत", "45 फ़ीसदी"],
		["5 %", "5%"],
		["45 किमी", "45 किलोमीटर"],
		["पारा -9 डिग्री", "पारा −9 डिग्री"],
		["पारा -9 डिग्री", "पारा –9 डिग्री"],
		["10-15", "10–15"],
		["10-15", "10 से 15"],
		["कोविड-19", "कोविड 19"],
		["जी-20", "जी20"],
		["1,25,000", "1,25000"],
		["कुल १,२५,००० लोग", "कुल 125000 लोग"],
	] as const)
		expect(
			classifyChange(`यह ${before} था।`, `यह ${after} था।`).map(({ kind }) => kind),
			`${before} → ${after}`,
		).toEqual(["spelling"]);
});

test("what denies a word, or makes another of it by a last vowel, is a fact", () => {
	for (const [before, after] of [
		...[
			["सहमति", "असहमति"],
			["असुरक्षित", "सुरक्षित"],
			["आवश्यक", "अनावश्यक"],
			["उपस्थित", "अनुपस्थित"],
			["अनिवार्य", "निवार्य"],
			["वैध", "अवैध"],
		],
		...[
			["मंज़ूर", "नामंज़ूर"],
			["क़सूर", "बेक़सूर"],
			["क़ानूनी", "ग़ैरक़ानूनी"],
			["दोष", "निर्दोष"],
		],
	] as const)
		expect(reasons(`यह ${before} था।`, `यह ${after} था।`), `${before} → ${after}`).toEqual(["negation"]);
	for (const [before, after] of [
		...[
			["शाहजहाँपुर", "शाहजहाँपुरा"],
			["दक्षिण", "दक्षिणी"],
			["अधिकार", "अधिकारी"],
			["सरकारी", "सरकार"],
			["में", "मैं"],
		],
	] as const)
		expect(reasons(`यह ${before} था।`, `यह ${after} था।`), `${before} → ${after}`).toEqual(["word"]);
});

test("what the checks would mend is no fact, one word or several", () => {
	for (const [before, after] of [
		...[
			["उन्होने", "उन्होंने"],
			["नही", "नहीं"],
			["दु:ख", "दुःख"],
			["लोगो", "लोगों"],
			["सुरछित", "सुरक्षित"],
			["करेगें", "करेंगे"],
		],
		...[
			["पुलीस", "पुलिस"],
			["दुध", "दूध"],
			["बिमारी", "बीमारी"],
			["मेंं", "में"],
			["उपर", "ऊपर"],
			["यहा", "यहाँ"],
		],
		["उन्होने नही", "उन्होंने नहीं"],
	] as const)
		expect(reasons(`यह ${before} था।`, `यह ${after} था।`), `${before} → ${after}`).toEqual(["spelling"]);
});

test("a name of the desk's list is a fact however little of it changed", () => {
	expect(reasons("कुलकर्णी ने कहा", "कुलकरणी ने कहा")).toEqual(["spelling"]);
	expect(reasons("कुलकर्णी ने कहा", "कुलकरणी ने कहा", ["सुनील कुलकर्णी"])).toEqual(["name"]);
});

test("a common word is no fact, in a name of the list either", () => {
	const names = ["भारत का संविधान", "जन की बात", "पंजाब और सिंध बैंक"];
	const cases: [string, string, Reason[]][] = [
		["संसद का सत्र", "संसद में सत्र", ["grammar"]],
		["सरकार की ओर से कहा गया", "सरकार द्वारा कहा गया", ["grammar"]],
		["लेकिन वह नहीं आया", "मगर वह नहीं आया", ["grammar"]],
		["इसके साथ ही बैठक हुई", "बैठक हुई", ["grammar"]],
		["हालाँकि वह आया", "वह आया", ["grammar"]],
		["मंत्री ने कहा कि पानी आएगा", "मंत्री ने बताया कि पानी आएगा", ["grammar"]],
		["केवल दिल्ली में", "सिर्फ़ दिल्ली में", ["grammar"]],
		["उनके मुताबिक वह भागा", "उसके अनुसार वह भागा", ["grammar"]],
		["इसके चलते रास्ता बंद", "इसकी वजह से रास्ता बंद", ["grammar"]],
		["दिल्ली में", "केवल दिल्ली में", ["added"]],
		["भारत का नियम", "भरत का नियम", ["name"]],
		["घटना के बाद", "घटना से पहले", ["number"]],
		["कीमत बढ़ी", "कीमत घटी", ["word"]],
		["घर के ऊपर", "घर के नीचे", ["word"]],
		["पैसा दिया", "पैसा लिया", ["word"]],
		["“लेकिन वह आया” कहा", "“मगर वह आया” कहा", ["quote"]],
	];
	for (const [before, after, expected] of cases) expect(reasons(before, after, names), `${before} → ${after}`).toEqual(expected);
});

test("changes come in whole words", () => {
	expect(classifyChange("तय माध्यम से सहयोग", "तय माध्यमों से सहयोग")).toEqual([
		{ kind: "spelling", reason: "inflection", before: "माध्यम", after: "माध्यमों" },
	]);
	expect(classifyChange("राहत छह महीने बढ़ी", "राहत एक साल बढ़ी")[0]).toMatchObject({ kind: "fact", before: "छह महीने", after: "एक साल" });
});

const words = fc.array(fc.constantFrom("सरकार", "ने", "कहा", "कि", "पानी", "गाँव", "में", "आया", "है", "अधिकारी", "बताया"), {
	minLength: 1,
	maxLength: 12,
});

test("another number, another day or a नहीं is a fact wherever it stands", () => {
	const swaps: [string, string][] = [
		["12", "21"],
		["१२", "१३"],
		["सोमवार", "शनिवार"],
		["तीन", "चार"],
		["", "नहीं"],
	];
	fc.assert(
		fc.property(words, words, fc.constantFrom(...swaps), (start, end, [before, after]) => {
			const text = (middle: string) => [...start, ...(middle ? [middle] : []), ...end].join(" ");
			const changes = classifyChange(text(before), text(after));
			return changes.length > 0 && changes.every(({ kind }) => kind === "fact");
		}),
	);
});

test("another spelling is never a fact", () => {
	const swaps: [string, string][] = [
		["हिन्दी", "हिंदी"],
		["पांच", "पाँच"],
		["गयी", "गई"],
		["ज़मीन", "जमीन"],
		["लिये", "लिए"],
		["सम्बन्ध", "संबंध"],
		["12", "१२"],
	];
	fc.assert(
		fc.property(words, words, fc.constantFrom(...swaps), (start, end, [before, after]) => {
			const text = (middle: string) => [...start, middle, ...end].join(" ");
			const changes = classifyChange(text(before), text(after));
			return changes.length === 1 && changes.every(({ kind }) => kind === "spelling");
		}),
	);
});

test("changes of a story come once, with the paragraphs they were made in", () => {
	const before = [
		"रेंसमवेयर से कंप्यूटर बंद हुए और पैसे माँगे गए।",
		"कुल 10 लोग आए और चार घंटे रुके।",
		"यह रेंसमवेयर पुराना है और नाम नया।",
		"आख़िरी बात यहाँ कही गई।",
	];
	const after = [
		"आख़िरी बात यहाँ कही गई।",
		"रैनसमवेयर से कंप्यूटर बंद हुए और पैसे माँगे गए।",
		"कुल 12 लोग आए और चार घंटे रुके।",
		"यह रैनसमवेयर पुराना है और नाम नया।",
		"एक नई बात।",
	];
	expect(classifyParagraphs(diffParagraphs(before, after), before, after)).toEqual([
		{
			kind: "spelling",
			reason: "spelling",
			before: "रेंसमवेयर",
			after: "रैनसमवेयर",
			places: [
				{ before: 0, after: 1 },
				{ before: 2, after: 3 },
			],
		},
		{ kind: "fact", reason: "number", before: "10", after: "12", places: [{ before: 1, after: 2 }] },
		{ kind: "fact", reason: "added", before: "", after: "एक नई बात।", places: [{ after: 4 }] },
	]);
	expect(classifyParagraphs(diffParagraphs(before, before), before, before)).toEqual([]);
});
