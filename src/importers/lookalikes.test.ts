/** What looks like a byline, a time, a mark, a point or small print and is the story's own, beside what is one. */
import { expect, test } from "playwright/test";
import { readDateline } from "./dateline.ts";
import { classifyWire } from "./wire.ts";
import { ownLabel } from "./wirePatterns.ts";

const told = (...lines: readonly string[]) => classifyWire(lines.join("\n")).map(({ label, text }) => `${label} ${text}`);

const headline = "बस्तर में पुल ढहा, 3 मज़दूर दबे";
const one = "जगदलपुर से 40 किमी दूर तोकापाल के पास रविवार देर शाम निर्माणाधीन पुल का एक हिस्सा गिर गया।";
const two = "कलेक्टर ने बताया कि घायलों को मेडिकल कॉलेज अस्पताल में भर्ती किया गया है।";
const three = "विभाग ने कहा कि ठेकेदार पर कार्रवाई होगी और नया पुल अगले साल तक बनेगा।";

test("a report from somewhere names its author only behind a town", () => {
	for (const line of [
		"लैब से आई डीएनए जांच की रिपोर्ट",
		"एम्स से मिली मेडिकल बोर्ड की रिपोर्ट",
		"हैदराबाद से आई फोरेंसिक लैब की रिपोर्ट",
		"सदन से तीसरी जाँच समिति की रिपोर्ट",
	])
		expect(told(headline, one, line, two, three), line).toContain(`heading ${line}`);
	for (const line of ["पानीपत से जितेंद्र मलिक की रिपोर्ट", "पौड़ी से राजेश रावत की विशेष रिपोर्ट", "📍 रीवा से प्रदीप कुमार द्विवेदी की रिपोर्ट"])
		expect(ownLabel(line), line).toBe("author");
});

test("how long ago as a word is a time right behind a town or what says so, else the story's own", () => {
	for (const line of ["वोटिंग से एक दिन पहले", "एक साल पहले", "करीब एक महीने पहले", "हादसे के एक घंटे पहले"])
		expect(told(headline, one, two, line, three), line).toContain(`heading ${line}`);
	const deck = "वोटिंग से ठीक एक दिन पहले";
	expect(told(headline, deck, one, two, three), deck).toContain(`description ${deck}`);
	for (const line of ["जयपुरएक दिन पहले", "सागर (बीना)एक दिन पहले", "ग्रेटर नोएडाएक घंटे पहले", "प्रकाशित: एक दिन पहले"])
		expect(ownLabel(line), line).toBe("published");
	expect(ownLabel("अपडेटेड: एक घंटे पहले")).toBe("updated");
});

test("a headline behind a messenger's hand is one, points together are none", () => {
	for (const hand of ["👉 ", "👉", "☞ ", "❖ "])
		expect(told("*ब्रेकिंग*", `${hand}${headline}`, one, two)[1], hand).toBe(`headline ${hand}${headline}`);
	expect(told("👉 घायलों को मेकाज अस्पताल भेजा गया", "👉 ठेकेदार मौके से फरार हो गया", headline, one, two)).toContain(`headline ${headline}`);
});

test("small print under a mail goes, however long, and what a story says of a mail stays", () => {
	const notices = [
		"यह ई-मेल और इसके साथ भेजी गई फ़ाइलें गोपनीय हैं और केवल उस व्यक्ति या संस्था के उपयोग के लिए हैं जिसे ये भेजी गई हैं। यदि यह ई-मेल आपको ग़लती से मिला हो तो कृपया भेजने वाले को तुरंत सूचित करें और इसे अपने कंप्यूटर से मिटा दें। बिना अनुमति इसकी प्रति बनाना, इसे आगे भेजना या किसी भी रूप में प्रकाशित करना मना है।",
		"Disclaimer: This e-mail and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this e-mail in error, please notify the sender immediately and delete it from your system. Any unauthorised copying, disclosure or distribution of its contents is strictly forbidden.",
		"गोपनीयता सूचना: इस संदेश में दी गई जानकारी गोपनीय है। यदि आप इसके प्राप्तकर्ता नहीं हैं तो इसे नष्ट कर दें।",
	];
	for (const notice of notices) expect(told(headline, one, two, three, "--", notice).at(-1)).toBe(`removed ${notice}`);
	expect(notices[0]?.length).toBeGreaterThan(200);
	for (const line of [
		"इस ईमेल में मंत्री ने लिखा कि यह जानकारी गोपनीय है।",
		"यह मेल विभाग के सचिव को भेजा गया था और इसमें लिखी बातें गोपनीय हैं, मंत्री ने कहा।",
	])
		expect(told(headline, one, line, two), line).toContain(`paragraph ${line}`);
});

test("telephones over a story are none of it, hours together are", () => {
	for (const [phone, mobile] of [
		["फ़ोन: 0612-22", "मोबाइल: 98 76"],
		["कार्यालय: 0612-2223344", "निदेशक: 9876543210"],
		["Email: desk2@a.in", "संपर्क: 98 00"],
	] as const) {
		const lines = told(headline, phone, mobile, one, two);
		expect(lines).not.toContain(`paragraph ${phone}`);
		expect(lines).not.toContain(`paragraph ${mobile}`);
	}
	expect(told(headline, "सूर्योदय: प्रातः 06:56", "सम्मेलन: सायं 05:24", one, two).slice(1, 3)).toEqual([
		"paragraph सूर्योदय: प्रातः 06:56",
		"paragraph सम्मेलन: सायं 05:24",
	]);
});

test("signs alone end no story, and marks of amazement alone are said", () => {
	for (const signs of ["• • •", "✦ ✦ ✦", "***"]) {
		const closing = ["• घायल: 12 मज़दूर", "• मृतक: एक भी नहीं"];
		expect(told(headline, one, two, signs, ...closing)).toEqual([
			`headline ${headline}`,
			`paragraph ${one}`,
			`paragraph ${two}`,
			`mark ${signs}`,
			...closing.map((line) => `item ${line}`),
		]);
	}
	expect(told(headline, one, two, "…?!", three)).toContain("paragraph …?!");
});

test("what another story is about goes with the way to the whole of it", () => {
	const other = "दमोह में प्रशासन ने खाद का अवैध गोदाम सील किया है, पूरी खबर पढ़ें...";
	expect(told(headline, one, two, "यह खबर भी पढ़ें...", "दमोह में खाद की कालाबाजारी: गोदाम सील", other).at(-1)).toBe(`removed ${other}`);
});

test("headlines one under the other stay apart, a paragraph that a machine has broken is one", () => {
	const bulletin = [
		"दिल्ली में न्यूनतम तापमान 6.2 डिग्री, कोहरे से 40 ट्रेनें लेट",
		"सुप्रीम कोर्ट बुलडोज़र कार्रवाई पर कल फ़ैसला सुनाएगा",
		"भारत ने हॉकी में मलेशिया को 4-1 से हराया, कल फ़ाइनल",
		"पेट्रोल के दाम में कोई बदलाव नहीं, डीज़ल पांच पैसे सस्ता",
		"केरल में निपाह के दो नए मरीज़, पांच ज़िलों में चौकसी",
		"तेजस विमान की पहली महिला पायलट ने भरी उड़ान",
	];
	expect(told("आज की प्रमुख ख़बरें", ...bulletin)).toEqual(["headline आज की प्रमुख ख़बरें", ...bulletin.map((line) => `paragraph ${line}`)]);
	const signs = [
		"▪️ रेजिडेंट डॉक्टरों ने सरकार के लिखित आश्वासन के बाद हड़ताल वापस ली",
		"▪️ शुक्रवार से सभी ओपीडी सामान्य रूप से चलेंगी और जांच भी होगी",
		"▪️ सुरक्षा के लिए 60 नए गार्ड तैनात होंगे और कैमरे भी लगाए जाएंगे",
		"▪️ समिति तीन महीने में रिपोर्ट देगी और उसे सार्वजनिक किया जाएगा",
	];
	expect(told("🔴 रोहतक पीजीआई में हड़ताल ख़त्म, ओपीडी कल से", ...signs).slice(1)).toEqual(signs.map((line) => `item ${line}`));
	const paper = ["दैनिक जनवाणी\t\tमेरठ, 7 जून 2024\t\tपृष्ठ 5", "गन्ना किसानों का बकाया जुलाई तक चुकाने का वादा", "वरिष्ठ संवाददाता"];
	const broken = [
		"मेरठ। गन्ना आयुक्त ने बृहस्पतिवार को कहा कि पश्चिमी",
		"उत्तर प्रदेश की सभी चीनी मिलें किसानों का बकाया",
		"जुलाई के अंत तक चुका देंगी। उन्होंने बताया कि अब तक",
		"84 प्रतिशत भुगतान हो चुका है।",
	];
	const more = ["मंडल की 16 मिलों पर 1,240 करोड़ रुपये बकाया हैं और", "सबसे अधिक बकाया मोदी समूह की दो मिलों पर है, जिनके", "ख़िलाफ़ नोटिस हैं।"];
	expect(told(...paper, ...broken, ...more)).toEqual([
		`removed ${paper[0]}`,
		`headline ${paper[1]}`,
		`author ${paper[2]}`,
		"dateline मेरठ।",
		`paragraph ${broken.join(" ").slice(6)}`,
		`paragraph ${more.join(" ")}`,
	]);
});

test("cues for pictures and voices are the desk's, a sentence that begins like one is the story's", () => {
	for (const line of [
		"बाइट: 1 अनिल गुप्ता, परिजन",
		"बाइट- 2 सीओ सिटी",
		"बाइट 1- रमेश कुमार, परिजन",
		"विजुअल 1: घटनास्थल",
		"शॉट्स-1 अस्पताल के बाहर",
	])
		expect(told(headline, one, two, three, line), line).toContain(`mark ${line}`);
	for (const line of ["बाइट 8 बिट की होती है।", "शॉट 1 मीटर दूर से ही गोल में गया।", "बाइट 1- यह आठ बिट का समूह है"])
		expect(told(headline, one, two, line, three).join("\n"), line).not.toContain(`mark ${line}`);
});

test("who forwarded a message goes, who signs a mail as its reporter is the author, and an officer is none", () => {
	expect(told("Forwarded from ख़बर बस्तर", headline, one, two).slice(0, 2)).toEqual([
		"removed Forwarded from ख़बर बस्तर",
		`headline ${headline}`,
	]);
	expect(told(headline, one, two, "सादर", "सीमा रावत", "संवाददाता, गोपेश्वर", "+91 98370 11223")).toContain("author सीमा रावत");
	for (const post of ["जनसंपर्क अधिकारी", "मीडिया प्रभारी, श्यामलम"])
		expect(told(headline, one, two, "भवदीय", "कपिल बैसाखिया", post), post).not.toContain("author कपिल बैसाखिया");
});

test("who wrote a letter stands under it, points behind dashes are points", () => {
	const letter = "नगर निगम को पांच बार लिखा, पर तीन महीने से एक भी बत्ती नहीं जली।";
	expect(told(headline, one, "— रमाकांत शुक्ल, भोपाल", "बसें कब चलेंगी", letter, two)).toContain("paragraph — रमाकांत शुक्ल, भोपाल");
	expect(told(headline, one, two, "— सड़क चौड़ी होगी, पुल बनेगा", "— नाला ढका जाएगा, पेड़ लगेंगे", three)).toContain(
		"item — सड़क चौड़ी होगी, पुल बनेगा",
	);
});

test("a name over its channel and the day is the author's, and a take's slug a mark", () => {
	expect(told(headline, "मेधा कुलकर्णी", "बीबीसी न्यूज़ मराठी", "14 अगस्त 2024", one, two)).toContain("author मेधा कुलकर्णी");
	expect(told(headline, one, "more", "बस्तर पुल-दो-जगदलपुर", two)).toContain("mark बस्तर पुल-दो-जगदलपुर");
	expect(told(headline, one, "मिशन-दो-हज़ार", two, three)).toContain("heading मिशन-दो-हज़ार");
});

test("a place with its country or its whole day begins a report, a player with theirs in a list does not", () => {
	expect(told(headline, "लीमा (पेरू) — खदान में फंसे मज़दूरों के शव रविवार को निकाले गए।", two)[1]).toBe("dateline लीमा (पेरू) —");
	expect(told(headline, "रायपुर 09 अक्टूबर 2024। मुख्यमंत्री ने धमतरी में पुल का लोकार्पण किया।", two)[1]).toBe("dateline रायपुर 09 अक्टूबर 2024।");
	expect(told(headline, one, two, three, "कार्लोस अल्काराज (स्पेन): उन्होंने इस साल दो बड़े ख़िताब जीते हैं।").at(-1)).toMatch(/^paragraph/);
});

test("that a text is of beliefs or of its writer's opinion is a disclaimer, not what a minister says of a report", () => {
	for (const line of [
		"(यह लेख सामान्य जानकारी के लिए है, किसी भी उपाय से पहले चिकित्सक की सलाह लें)",
		"ये आर्टिकल सामान्य जानकारियों पर आधारित है, अमल करने से पहले विशेषज्ञ से परामर्श करें।",
		"यहाँ दी गई जानकारी धार्मिक मान्यताओं पर आधारित है।",
		"(लेखक के विचारों से संस्थान का सहमत होना अनिवार्य नहीं है)",
	])
		expect(ownLabel(line), line).toBe("disclaimer");
	for (const line of [
		"यह जानकारी मंत्री ने सामान्य मान्यताओं पर आधारित है कहकर टाल दी।",
		"यह ख़बर गलत मान्यताओं को तोड़ती है।",
		"इस सूचना के लिए आभार है।",
	])
		expect(ownLabel(line), line).not.toBe("disclaimer");
});

test("words and a day that a sentence begins with are no dateline, wherever it stands; a town and its whole day over a report are", () => {
	const sentences = [
		"अंतिम तिथि 30 जून 2024। आवेदन केवल ऑनलाइन होंगे।",
		"पहला चरण 19 अप्रैल। इसमें 102 सीटों पर मतदान होगा।",
		"परीक्षा 12 मार्च। प्रवेश पत्र एक हफ़्ते पहले मिलेंगे।",
		"तारीख थी 6 दिसंबर 1992। उस दिन शहर में कर्फ़्यू लगा था।",
		"परीक्षा 12 मार्च, सुबह 10 बजे से होगी और तीन घंटे चलेगी।",
		"नामांकन: 20 मार्च 2024। नाम वापसी 30 मार्च तक होगी।",
		"अंतिम तिथि 30 जून 2024: आवेदन केवल ऑनलाइन होंगे।",
	];
	for (const line of sentences) {
		expect(told(headline, one, two, three, line).at(-1), line).toBe(`paragraph ${line}`);
		expect(told(headline, one, line, two, three), line).toContain(`paragraph ${line}`);
		expect(readDateline(line, true, `${line} परीक्षा के लिए, अंतिम तिथि में।`)?.isSure ?? false, line).toBe(false);
	}
	expect(told(headline, ...sentences.slice(0, 1), one, two)[1]).toBe(`paragraph ${sentences[0]}`);
	for (const place of ["रायपुर 09 अक्टूबर 2024।", "जांजगीर-चांपा 09 अक्टूबर 2024।", "फतेहगंज 09 अक्टूबर 2024।"])
		expect(told(headline, `${place} कलेक्टर ने पुल देखा।`, `जांजगीर-चांपा जिले में ${two}`)[1], place).toBe(`dateline ${place}`);
	expect(told(headline, one, two, three, "रायपुर 09 अक्टूबर 2024। मुख्यमंत्री ने लोकार्पण किया।").at(-1)).toMatch(/^paragraph/);
});

test("a player with a country is no place for sure, a town with one is", () => {
	const goal = "फुटबॉल के मैदान पर इस टीम ने लगातार तीन मैचों में पांच गोल किए।";
	for (const name of ["लियोनेल मेसी (अर्जेंटीना) –", "अनमोलप्रीत सिंह (अर्जेंटीना):"]) {
		expect(readDateline(`${name} ${goal}`, true), name).toBeNull();
		expect(readDateline(name, true), name).toBeNull();
	}
	expect(readDateline(`रॉड्री (स्पेन): ${goal}`, true)?.isSure).toBe(false);
	expect(readDateline("रॉड्री (स्पेन):", true)?.isSure ?? false).toBe(false);
	expect(readDateline(`रॉड्री (स्पेन): ${goal}`, true, "मैच के बाद रॉड्री ने कहा कि टीम अच्छा खेली।")).toBeNull();
	expect(readDateline(`लीमा (पेरू): ${goal}`, true, `लीमा (पेरू): ${goal} लीमा में जश्न हुआ।`)).toMatchObject({ place: "लीमा", isSure: true });
	expect(readDateline(`ब्यूनस आयर्स (अर्जेंटीना) – ${goal}`, true, "ब्यूनस आयर्स में जश्न हुआ।")).toMatchObject({ isSure: true });
	expect(readDateline(`काबुल (अफगानिस्तान): ${goal}`, true)).toMatchObject({ place: "काबुल", isSure: true });
	expect(readDateline(`संगरूर (पंजाब): ${goal}`, true)).toMatchObject({ place: "संगरूर", isSure: true });
});

test("sentences of a story on opinions and beliefs are no disclaimer", () => {
	for (const line of [
		"लेखक के विचारों से आपका सहमत होना ज़रूरी नहीं, लेकिन यह किताब हर पाठक को पढ़नी चाहिए।",
		"लेखक के विचारों से सहमत होना ज़रूरी नहीं।",
		"लेखक के विचारों से संपादक का सहमत होना ज़रूरी नहीं था, फिर भी लेख छपा।",
		"यह जानकारी पुरानी मान्यताओं पर आधारित है और इसका कोई वैज्ञानिक आधार नहीं, विशेषज्ञ बताते हैं।",
		"यह उपाय लोक मान्यताओं पर आधारित है।",
		"यह जानकारी गलत मान्यताओं पर आधारित है।",
		"यह सूचना सामान्य जानकारी के लिए है कि कल कार्यालय बंद रहेगा।",
	]) {
		expect(ownLabel(line), line).not.toBe("disclaimer");
		expect(told(headline, one, line, two, three), line).toContain(`paragraph ${line}`);
	}
	for (const line of [
		"लेखक के विचारों से हमारा सहमत होना आवश्यक नहीं है।",
		"लेखक के विचारों से समाचार पत्र का सहमत होना अनिवार्य नहीं",
		"यहां दी गई जानकारी धार्मिक आस्था और लोक मान्यताओं पर आधारित है।",
		"यह लेख सामान्य जानकारी के लिए है। किसी भी उपाय से पहले चिकित्सक की सलाह लें।",
		"यह सामग्री सामान्य सूचना के उद्देश्य से है।",
	])
		expect(ownLabel(line), line).toBe("disclaimer");
});

test("a point whose sign a tab follows goes on in the next line that a machine has broken", () => {
	for (const signs of [
		["1.", "2."],
		["•", "•"],
		["(क)", "(ख)"],
		["iv)", "v)"],
		["o", "o"],
	] as const) {
		const points = signs.map((sign, i) => [
			`${sign}\tपहली योजना में ज़िले के सभी छोटे किसानों को खाद के लिए पांच`,
			`हजार रुपये मिलेंगे और ${i + 2} दिन में बीज भी उनके गांव तक पहुंचेगा।`,
		]);
		const lines = told(
			headline,
			"",
			"मंत्री ने बताया कि विभाग ने दो नई योजनाओं का मसौदा तैयार कर",
			"लिया है और दोनों पर काम जल्द शुरू होगा।",
			"",
			...points.flat(),
		);
		for (const [above, below] of points) expect(lines.join("\n"), signs[0]).toContain(`${above?.replace("\t", " ")} ${below}`);
	}
});

test("days, brackets, knowledge, beliefs and opinions in a story's sentences are the story's, as its first words and within it", () => {
	for (const line of [
		"मतगणना 4 जून को होगी और नतीजे उसी दिन आएंगे।",
		"दूसरा चरण 26 अप्रैल 2024। इसमें 88 सीटों पर वोट पड़ेंगे।",
		"शपथ ग्रहण 9 जून। राष्ट्रपति भवन में आठ हज़ार मेहमान आए।",
		"पहली बैठक 12 जनवरी 2023, दूसरी 15 मार्च और तीसरी कभी नहीं हुई।",
		"जन्म 5 अगस्त 1962। पिता रेलवे में मुलाज़िम थे।",
		"फ़ैसले का दिन 9 नवंबर 2019: अदालत के बाहर सन्नाटा था।",
		"साल 1984, महीना दिसंबर। भोपाल में रात भर लोग भागते रहे।",
		"बजट सत्र 31 जनवरी से शुरू होगा और दो हिस्सों में चलेगा।",
		"दिल्ली 12 मार्च को ठंडी रही, पर अगले दिन धूप निकली।",
		"मीराबाई चानू (मणिपुर) ने उठाए 113 किलो, रजत मिला।",
		"नीरज चोपड़ा (भारत): पहला थ्रो 87 मीटर का था और दूसरा उससे भी लंबा रहा।",
		"नोवाक जोकोविच (सर्बिया) — चौथे सेट में दो बार सर्विस टूटी, फिर भी जीत मिली।",
		"यह जानकारी पुलिस ने दी है और जांच अब भी चल रही है।",
		"यह सूचना सामान्य नहीं है, अधिकारियों ने इसे गंभीर माना।",
		"मंत्री ने कहा कि लेखक के विचारों से सरकार का सहमत होना ज़रूरी नहीं है।",
		"इस खबर की जानकारी के लिए हमने विभाग से संपर्क किया।",
		"यह मान्यता सदियों पुरानी है कि कुंड में नहाने से रोग मिटते हैं।",
		"ये उपाय किसानों की पुरानी मान्यताओं पर आधारित हैं, पर काम के हैं।",
		"विचार यह था कि हर गांव में एक पुस्तकालय खुले।",
		"यह लेख सामान्य जानकारी के लिए है कि जनता जागे, संपादक ने लिखा।",
		"इस जानकारी को सामान्य मान्यताओं पर आधारित है बताकर अदालत ने सलाह ठुकराई।",
		"लेखिका के विचारों से उनका परिवार भी सहमत नहीं था।",
		"किताब के लेखक के विचारों से पत्रिका की संपादक मीरा का सहमत होना ज़रूरी नहीं था।",
	]) {
		expect(told(headline, one, two, three, line, two), line).toContain(`paragraph ${line}`);
		expect(told(headline, line, one, two, three), line).toContain(`paragraph ${line}`);
	}
	const day = "नालंदा 24 नवंबर: मुख्यमंत्री ने पुल का उद्घाटन किया।";
	expect(readDateline(day, true)).toMatchObject({ place: "नालंदा", isSure: false });
	expect(readDateline(day, true, `${day} नालंदा ज़िले में`)).toMatchObject({ isSure: true });
	expect(readDateline(day, false)).toBeNull();
});

test("a department under a town sends what is under it, one that is told of is the headline's own", () => {
	const bulletin = "उत्तर भारत में तीन दिन घने कोहरे की चेतावनी";
	for (const office of ["भारत मौसम विज्ञान विभाग", "जयपुर नगर निगम", "उत्तर प्रदेश परिवहन विभाग"])
		for (const issued of ["जारी करने का समय: 01 दिसंबर 2026, 1330 बजे", "बुलेटिन संख्या 4"])
			expect(told(office, bulletin, issued, one, two).slice(0, 2), office).toEqual([`source ${office}`, `headline ${bulletin}`]);
	// Nothing says that it sends what tells of it.
	const accused = "तीन करोड़ के घोटाले में आयुक्त और दो अभियंता निलंबित";
	expect(told("जयपुर नगर निगम", accused, one, two)).not.toContain("source जयपुर नगर निगम");
	for (const title of ["अपने ही जाल में फँसा शिक्षा विभाग", "लापरवाह बना हुआ है स्वास्थ्य विभाग"])
		expect(told(title, bulletin, one, two)[0], title).toBe(`headline ${title}`);
});

test("what a review has before it begins is told, one such line under a picture is not", () => {
	const facts = ["कलाकार: नीना वर्मा, पंकज सोनी", "निर्देशक: देवेश मकवाना"];
	expect(told(headline, "समीक्षक: शुभ्रा जोशी", ...facts, one, two).slice(2, 4)).toEqual(facts.map((fact) => `paragraph ${fact}`));
	expect(told(headline, "लेखक: शुभ्रा जोशी", one, two)[1]).toBe("author लेखक: शुभ्रा जोशी");
	for (const [author, below] of [
		["लेखक: थॉमस फ्रीडमैन", "अनुवाद: राजेश"],
		["लेखक: अमित", "प्रकाशन: 10 जुलाई 2021"],
	] as const)
		expect(told(headline, author, below, one, two), below).toContain(`author ${author}`);
	expect(told(headline, "लेखक: शुभ्रा जोशी", facts[1] ?? "", one, two)).toContain("paragraph लेखक: शुभ्रा जोशी");
});

test("young writers are no byline, and a name with what it is still is", () => {
	expect(told("पुस्तक मेले में इस बार 40 बाल लेखक", one, two)[0]).toBe("headline पुस्तक मेले में इस बार 40 बाल लेखक");
	expect(ownLabel("शुभ्रा जोशी लेखक")).toBe("author");
});

test("which copy a correction stands for is the desk's, what someone asks for is the story's", () => {
	for (const line of [
		"कृपया ‘प्रादे44 बिहार पुल’ के स्थान पर इसे पढ़ें, दूसरे पैरा में सुधार है",
		"कृपया प्रादे44 बिहार पुल के स्थान पर इसे पढ़ें",
		"कृपया पूर्व में जारी खबर की जगह इसे जारी करें",
		"कृपया ‘प्रादे44 बिहार पुल’ की जगह इसे लें",
		"कृपया दिनांक 30 नवंबर को जारी खबर के स्थान पर इसे लें",
	])
		expect(ownLabel(line), line).toBe("mark");
	for (const line of [
		"कृपया चीनी के स्थान पर गुड़ का उपयोग करें।",
		"कृपया मेरे स्थान पर किसी और को न लें।",
		"कृपया चीनी की जगह गुड़ लें।",
		"कृपया पुराने कार्ड के स्थान पर नया कार्ड लें।",
		"कृपया पुराने पोस्टर की जगह नया लगाएं।",
	])
		expect(ownLabel(line), line).toBeUndefined();
});

test("when a bulletin is read is a note, an hour in a heading is the story's", () => {
	for (const line of ["समय: शाम 7:05 बजे, दिनांक: 1 दिसंबर 2026", "दिनांक: 1 दिसंबर 2026, समय: शाम 7:05 बजे"])
		expect(told(line, headline, one, two)[0], line).toBe(`mark ${line}`);
	expect(ownLabel("समय बदला: अब शाम 7:05 बजे खुलेगा मंदिर")).toBeUndefined();
	for (const line of ["समय: शाम 6:30 बजे", "समय: 6:30 बजे", "दिनांक: 5 दिसंबर 2026, समय: शाम 6 बजे"]) {
		expect(told(headline, one, two, line, "स्थान: टाउन हॉल"), line).toContain(`paragraph ${line}`);
		expect(told(headline, "स्थान: टाउन हॉल", line, one, two), line).toContain(`paragraph ${line}`);
	}
});

test("what stands over the first question is a heading, and who asked where it says so", () => {
	const talk = ["सवाल: सबसे कठिन रास्ता कौन सा था?", "जवाब: पामीर का। वहाँ हवा बहुत तेज़ थी।"];
	for (const line of ["मोहित जाधव", "शुरुआती दिन", "बचपन, संघर्ष", "साइकिल की यात्रा"])
		expect(told(headline, one, line, ...talk, two), line).toContain(`heading ${line}`);
	for (const line of ["बातचीत: मोहित जाधव", "साक्षात्कार: मोहित जाधव", "मोहित जाधव, वरिष्ठ संवाददाता"])
		expect(told(headline, one, line, ...talk, two), line).toContain(`author ${line}`);
	expect(told(headline, "नेहा रावत", one, "बातचीत: मोहित जाधव", ...talk, two)).not.toContain("author बातचीत: मोहित जाधव");
});
