/** Pasted wire copy and pages: every line gets its label, nothing of the text is lost, and the draft passes the one door once an editor has added what is missing. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { parseArticle } from "../article/parse.ts";
import { classifyWire } from "./wire.ts";
import { type Wire, wires } from "./wireFixtures.ts";
import type { Label } from "./wirePatterns.ts";
import { storyFromLines } from "./wireStory.ts";

const visible = (text: string) => text.replace(/\s/g, "");

const prose = "लेह, 9 जुलाई (भाषा) लद्दाख के गाँव में लोगों ने पिघलती बर्फ़ का पानी रोक लिया है।";

/** Lines that are told wrongly, because nothing on the page says what they are. A rule that mends one takes it from here. */
const misses = [
	"bhagalpur-page: caption: भागलपुर के बाग में जर्दालु आम",
	"bhaskar-tank: caption: लोगों ने जलदाय विभाग के खिलाफ नारेबाजी की।",
	"bhaskar: caption: छत पर दूरबीन के साथ आरव। लेंस पुराने कैमरे से निकाले गए।",
	"livehindustan-name: description: साइबर थाना पुलिस ने डिजिटल अरेस्ट कर ठगी करने वाले एक आरोपी को जयपुर से पकड़ा।",
	"naini-page: author: किशोर जोशी",
	"ndtv: removed: ज़रा हटके",
	"photo-story: paragraph: हिमाचल प्रदेश के ऊंचे इलाकों में सोमवार को मौसम की पहली बर्फबारी हुई। सैलानियों के चेहरे खिल गए।",
	"whatsapp-forward: paragraph: यातायात पुलिस ने बताया कि मरम्मत के कारण 20 दिसंबर से तीन पुलों पर ट्रक और डंपर नहीं चलेंगे।",
];

const lines = new Map<string, ReturnType<typeof classifyWire>>();
/** The lines of one of the wires, which are sorted once for all tests. */
function linesOf({ name, text }: Wire) {
	const known = lines.get(name) ?? classifyWire(text);
	lines.set(name, known);
	return known;
}

test("lines of wires and pages are told apart", () => {
	expect(wires.length).toBeGreaterThanOrEqual(100);
	const wrong = wires.flatMap((wire) => {
		const { name, expected } = wire;
		const told = linesOf(wire).map((line) => `${line.label}: ${line.text}`);
		return expected.flatMap(({ label, text: words }) => {
			const at = told.indexOf(`${label}: ${words}`);
			// Each told line answers for one.
			return at >= 0 && told.splice(at, 1) ? [] : [`${name}: ${label}: ${words}`];
		});
	});
	expect(wrong).toEqual(misses);
});

test("stories of the edition, pasted as text, keep every paragraph, point and heading", () => {
	const folder = new URL("../../public/stories/", import.meta.url);
	const plain = (value: unknown): string => {
		if (typeof value === "string") return value;
		if (Array.isArray(value)) return value.map(plain).join("");
		return typeof value === "object" && value !== null
			? plain(Object.values(value).filter((part) => part !== "link" && part !== "strong"))
			: "";
	};
	let count = 0;
	const wrong: string[] = [];
	for (const file of readdirSync(folder)) {
		const story = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
		const body = (story.body ?? []).flatMap((block: Record<string, unknown>): [Label, string][] => {
			if (block["type"] === "paragraph" && typeof block["text"] === "string") return [["paragraph", block["text"]]];
			if (block["type"] === "heading") return [["heading", plain(block["text"])]];
			return block["type"] === "list" ? (block["items"] as unknown[]).map((item) => ["item", `• ${plain(item)}`]) : [];
		});
		const head = [story.headline, story.description ?? "", "9 जुलाई 2021, रात 11:52 बजे"];
		const told = classifyWire([...head, ...body.map(([, text]: [Label, string]) => text)].join("\n")).map(
			({ label, text }) => `${label}: ${text}`,
		);
		for (const [label, text] of body) {
			count++;
			if (!told.includes(`${label}: ${text}`)) wrong.push(`${file}: ${label}: ${text}`);
		}
	}
	expect(count).toBeGreaterThan(250);
	expect(wrong.length / count, wrong.join("\n")).toBeLessThan(0.02);
});

test("a tab stands between a time and who wrote it", () => {
	const lines = classifyWire(
		"पटना में मेट्रो के दूसरे चरण का काम शुरू, बेली रोड पर बदला ट्रैफिक\nसंक्षेप: बेली रोड पर मेट्रो की खुदाई के लिए एक लेन बंद की गई है।\nMon, 24 Nov 2026 08:02 AM\tSandeep लाइव हिन्दुस्तान, पटना\nपटना मेट्रो के दूसरे चरण का काम रविवार रात शुरू हो गया।\nयातायात एसपी ने बताया कि यह व्यवस्था 15 जनवरी तक रहेगी।",
	);
	expect(lines.map(({ label }) => label)).toEqual(["headline", "description", "published", "author", "paragraph", "paragraph"]);
});

test("a headline may begin as a sign-off or a way to a video does", () => {
	const story = "नई दिल्ली, 9 जुलाई (एएफपी) दोनों देशों की वार्ता शुक्रवार को फिर टल गई और अगली तारीख़ तय नहीं हुई।";
	for (const headline of [
		"वार्ता फिर टली, तारीख़ तय नहीं",
		"वार्ता फिर टली",
		"वीडियो: दोनों देशों की वार्ता फिर टली",
		"Breaking News: वार्ता फिर टल गई और तारीख़ तय नहीं",
	]) {
		expect(classifyWire(`${headline}\n\n${story}`)[0], headline).toMatchObject({ label: "headline", text: headline });
	}
	expect(classifyWire(`शीर्षक यहाँ है\n${story}\nवार्ता राम शोभा`).at(-1)?.label).toBe("mark");
});

test("a sentence at the end is one, though its stop was lost", () => {
	for (const said of ["“इस समय इतनी वर्षा नहीं होती”, उन्होंने कहा", "अब डर नहीं लगता, उन्होंने मुस्कुराकर बताया", "उन्होंने कहा कि सब लोग घर पर रहें"])
		expect(classifyWire(`लद्दाख में पानी रोका गया\n${prose}\n${prose.slice(20)}\n${said}\nभाषा नमिता पंत`).at(-2)).toMatchObject({
			label: "paragraph",
			text: said,
		});
	const after = "लेह में फिर गिरी बर्फ़";
	const story = `${prose}\n${prose.slice(20)}\n${after}`;
	expect(classifyWire(`लद्दाख में पानी रोका गया\n${story}\nभाषा नमिता पंत`).at(-2)?.label).toBe("paragraph");
	expect(classifyWire(`लद्दाख में पानी रोका गया\n2 घंटे पहले\n${story}`).at(-1)?.label).toBe("removed");
});

for (const [name, after, labels] of [
	["results over a sign-off", ["छठे दौर के परिणाम:", "गुकेश (भारत) ने फोरीस्ट को हराया", "प्रज्ञानानंदा ने केमर से ड्रॉ खेला", "भाषा पंत"], "pppm"],
	["one of each kind", ["पुरुष एकल:", "श्रीकांत ने शाश्वत को 21-16, 21-8 से हराया", "महिला एकल:", "तन्वी ने ओकुहारा को हराया", "भाषा मोना"], "ppppm"],
	["a table over a sign-off", ["अंक तालिका (शीर्ष तीन):", "मोहन बागान 15", "एफसी गोवा 11", "--आईएएनएस"], "pppm"],
	["results that a page goes on under", ["नतीजे :", "भारत ने नेपाल को हराया", "चीन को जापान ने हराया", "Tags: खेल"], "pppr"],
	["results with nothing over them", ["भारत ने नेपाल को हराया", "चीन ने जापान से ड्रॉ खेला", "Tags: खेल"], "ppr"],
	["names over a sign-off", ["टीम इस प्रकार है", "हरमनप्रीत सिंह कप्तान, मनप्रीत सिंह", "वार्ता"], "ppm"],
	["a last line that no page is around", ["अगली सुनवाई सोमवार को"], "p"],
	["a way elsewhere with a page's tags", ["चुनाव में किसने किसको हराया", "Tags: खेल"], "rr"],
	["what a page calls its tags", ["संबंधित विषय:", "सीरिया", "मध्य पूर्व", "Tags: खेल"], "rrrr"],
	["an address over a sign-off", ["https://example.in/khel", "भाषा पंत"], "rm"],
] as const)
	test(`the story's last short lines are kept: ${name}`, () => {
		const text = `लद्दाख में पानी रोका गया\n${prose}\n${prose.slice(20)}\n${after.join("\n")}`;
		const told = classifyWire(text).slice(-after.length);
		expect(told.map(({ label }) => label.charAt(0)).join("")).toBe(labels);
	});

for (const [line, label] of [
	["जारी.सोनू", "mark"],
	["जारी.वार्ता", "mark"],
	["👉 पूरी खबर: https://t.me/khabar/1234", "removed"],
	["✅ चैनल से जुड़ें @khabarpatna", "removed"],
	["CONTINUE READING BELOW", "removed"],
	["(नोट: यह खबर ऑटो-जेनरेटेड सिंडिकेट फीड से प्रकाशित की गई है)", "disclaimer"],
	["नोट: विजुअल FTP पर भेजे हैं।", "mark"],
	["राकेश देव, लेह", "author"],
	["राकेश देव, रामनगर", "author"],
	["नगर निगम, लेह", "paragraph"],
	["वीओ-2", "mark"],
	["फाइनल वीओ:", "mark"],
	["एंकर, लेखक और अभिनेता", "paragraph"],
	["प्रेस संपर्क:", "removed"],
	["भाषा पर राजनीति", "paragraph"],
	["भाषा विवाद पर", "paragraph"],
	["पुल पर सरकार की विज्ञप्ति", "paragraph"],
] as const)
	test(`after a story “${line}” is ${label}`, () => {
		const told = classifyWire(`लद्दाख में पानी रोका गया\n${prose}\n${prose.slice(20)}\n${line}`).at(-1);
		expect(told).toMatchObject({ label, text: line });
	});

for (const [line, label] of [
	["तत्काल प्रकाशनार्थ", "mark"],
	["Date: Mon, Mar 2, 2026 at 9:12 PM", "removed"],
	["तारीख: सोम, 2 मार्च 2026 को 9:12 pm", "removed"],
	["Date: 2 March 2026, 9:12 PM", "published"],
	["फॉर्मेट: VO-BYTE", "mark"],
	["कटिहार से बड़ी खबर", "removed"],
] as const)
	test(`over a story “${line}” is ${label}`, () => {
		const [first, second] = classifyWire(`${line}\nलद्दाख के गाँव में पानी रोका गया\n${prose}\n${prose.slice(20)}`);
		expect([first?.label, second?.label]).toEqual([label, "headline"]);
	});

test("a sentence that breaks behind a dateline is of the story, and no deck or heading", () => {
	const copy = ["पटना में पुल टूटा", "पटना 24 नवंबर: मुख्यमंत्री ने मंगलवार को कहा कि राज्य में", "पुल टूटने की जाँच होगी और काम फिर शुरू होगा।"];
	expect(classifyWire(copy.join("\n")).map(({ label }) => label)).toEqual(["headline", "dateline", "paragraph", "paragraph"]);
});

test("a heading between paragraphs may end as a time does", () => {
	const story = "नई दिल्ली, 9 जुलाई (भाषा) दोनों देशों की वार्ता शुक्रवार को फिर टल गई और अगली तारीख़ तय नहीं हुई।";
	const prose = "आयोग के अध्यक्ष ने कहा कि अगली बैठक में इस पर फिर बात होगी।";
	const labels = classifyWire(["वार्ता फिर टली, तारीख़ तय नहीं", story, prose, "ऐसा हुआ 2 दिन पहले", prose, story].join("\n")).map(
		({ label }) => label,
	);
	expect(labels).toEqual(["headline", "dateline", "paragraph", "paragraph", "heading", "paragraph", "dateline", "paragraph"]);
	expect(classifyWire(`वार्ता फिर टली, तारीख़ तय नहीं\nजयपुर 2 घंटे पहले\n${story}`)[1]?.label).toBe("published");
});

test("a report of cookies is no notice of the page's own", () => {
	const story = "ब्रसेल्स, 9 जुलाई (भाषा) यूरोपीय आयोग ने शुक्रवार को एक बड़ी कंपनी पर 40 करोड़ यूरो का जुर्माना लगाया।";
	const cookies = "आयोग ने कहा कि कंपनी ने कुकीज से लोगों की जानकारी बिना पूछे जुटाई और छह महीने तक अपने पास रखी।";
	const end = "कंपनी ने कहा कि वह इस फ़ैसले के ख़िलाफ़ अदालत जाएगी और तब तक जुर्माना नहीं भरेगी।";
	const told = classifyWire(["कंपनी पर जुर्माना लगा", story, cookies, end].join("\n\n"));
	expect(told.map(({ label }) => label)).toEqual(["headline", "dateline", "paragraph", "paragraph", "paragraph"]);
});

test("a report that says nothing was changed is no disclaimer", () => {
	const report = "लेह, 9 जुलाई (भाषा) आयोग ने कहा कि इस रिपोर्ट में आखिरी समय तक कोई बदलाव नहीं किया गया है।";
	expect(classifyWire(`आयोग की रिपोर्ट वही रही\n\n${report}\n\n${prose}`).map(({ label }) => label)).toEqual([
		"headline",
		"dateline",
		"paragraph",
		"dateline",
		"paragraph",
	]);
});

test("a sentence is never taken out of a story as if that were sure", () => {
	const story = "नई दिल्ली, 9 जुलाई (भाषा) सरकार ने छात्रों के लिए नया पोर्टल खोला है जिस पर सब किताबें हैं।";
	const request = "ऐसी और ख़बरें पढ़ने के लिए आज ही हमारा ऐप डाउनलोड करें और बने रहें हमारे साथ।";
	const told = classifyWire(`नया पोर्टल खुला, किताबें मुफ़्त\n\n${story}\n\n${request}\n\nपोर्टल पर अब तक दो लाख किताबें आ चुकी हैं और रोज़ बढ़ रही हैं।`);
	expect(told.find(({ text }) => text === request)).toMatchObject({ label: "removed", isSure: false });
});

for (const [name, text, labels] of [
	["bullets before tabs are a list", "•\tपहली बात\n•\tदूसरी बात", "item item"],
	["so are numbers", "1.\tपहली बात\n(2)\tदूसरी बात", "item item"],
	["numbers before more cells count rows", "1.\tनीमच\t9,200\n2.\tमंदसौर\t8,900", "row row"],
	["sentences after a word and a tab are prose", "सवाल:\tबारिश कब हुई?\nजवाब:\tरात में हुई।", "paragraph paragraph"],
	["full stops of Latin end them too", "रेल\tगाड़ी आज भी बहुत देर से चली है.\nबस\tसड़क पर आज कोई बस नहीं चली है.", "paragraph paragraph"],
	["short forms end none", "क्र.सं.\tरु.\nनीमच\t9,200", "row row"],
	["cells are short", `लखनऊ\t${"बारिश और हवा ".repeat(10)}\nपटना\t${"बारिश और हवा ".repeat(10)}`, "paragraph paragraph"],
	["a row may want its first cell", "मंडी\tकम\tअधिक\n\tरु.\tरु.\nनीमच\t4,100\t9,200", "row row row"],
	["a row may want its last cell", "मंडी\tभाव\nनीमच\t\nमंदसौर\t8,900", "row row row"],
	["a tab before a line is no cell", "\tबाज़ार का हाल\n\tमंडी के भाव", "heading heading"],
] as const)
	test(`tabs: ${name}`, () => {
		const told = classifyWire(`शीर्षक यहाँ है\n\n${prose}\n\n${text}\n\nसरपंच ने बताया कि पानी अब सीधे खेतों तक जाता है।`).slice(3, -1);
		expect(told.map(({ label }) => label).join(" ")).toBe(labels);
		if (labels.startsWith("row")) expect(told.map((line) => line.text).join("\n")).toBe(text);
		else for (const line of told) expect(line.text).toBe(line.text.trim());
	});

test("every wire passes the door once id, section and what no line says are added", () => {
	const edition = { origin: "https://pathak.example", pictureHosts: [], sections: [{ id: "desh", name: "देश" }], inLanguage: "hi" };
	for (const wire of wires) {
		const { datePublished = "2021-07-09", ...draft } = storyFromLines(linesOf(wire), { inLanguage: "hi", timeZone: "Asia/Kolkata" });
		// Whatever the edition's language, a Marathi page is a Marathi story.
		expect(draft["inLanguage"], wire.name).toBe(wire.name === "marathi-page" ? "mr" : "hi");
		const whole = {
			headline: "बिना शीर्षक",
			datePublished: String(datePublished).replace(/^[\d-]{10}$/, "$&T23:52:00+05:30"),
			author: [{ type: "Organization", name: "एजेंसी" }],
			...draft,
			id: wire.name,
			articleSection: "desh",
		};
		const { problems } = parseArticle(whole, { edition });
		expect(
			problems.filter((problem) => problem.severity === "error"),
			wire.name,
		).toEqual([]);
	}
});

test("every character but white space is in one line, and offsets find it", () => {
	for (const wire of wires) {
		const { name, text } = wire;
		const lines = linesOf(wire);
		expect(visible(lines.map((line) => line.text).join("")), name).toBe(visible(text));
		expect(
			lines.filter((line) => visible(text.slice(line.start, line.end)) !== visible(line.text)),
			name,
		).toEqual([]);
	}
});

test("lines that look like bylines, offices, closes and quotes are told by their place", () => {
	const headline = "नदी पर बना पुराना पुल फिर खुल गया";
	const one = "नदी पर बना पुराना पुल छह महीने बाद फिर खुल गया और लोग उस पर चलने लगे।";
	const two = "मरम्मत में दो सौ मज़दूर लगे थे और काम समय से पहले पूरा हो गया।";
	const cases: [string[], string][] = [
		[[headline, one, "कोई नहीं पहुंचा आज तक", two, one], "heading"],
		[[headline, one, "रोहित बनेगा अमर उजाला", two, one], "heading"],
		[[headline, one, "वित्त मंत्रालय", two, one], "heading"],
		[["अफसरों के साथ पहुंचे मंत्रालय", one, two], "headline"],
		[[headline, one, two, "-----", "रिपोर्ट: राम कुमार"], "author"],
		[[headline, one, two, "धन्यवाद", "रिपोर्ट: राम कुमार"], "author"],
		[["देश", "कब मिलेगी महंगाई से राहत? – सरकार ने बताया पूरा प्लान", one, two], "headline"],
		...["बदलता हिंदुस्तान - नई उम्मीदें", "पाकिस्तान और हिंदुस्तान, नए रिश्ते", "भारत में नया न्यूज़ नेटवर्क", "कैसे बना बांग्लादेश 50 साल पहले"].flatMap(
			(line): [string[], string][] => [
				[["देश", line, one, two], "headline"],
				[[headline, one, line, two, one], "heading"],
			],
		),
	];
	for (const [lines, label] of cases) {
		const told = classifyWire(lines.join("\n")).map((line) => `${line.label}: ${line.text}`);
		const at = label === "headline" ? lines.length - 3 : label === "author" ? 4 : 2;
		expect(told).toContain(`${label}: ${lines[at]}`);
	}
});

test("a name between dashes is who said the paragraph above only with a role, and where the story goes on", () => {
	const said = "उन्होंने कहा कि वह अगले हफ़्ते तक सड़क खोल देंगे और लोग लौट आएँगे।";
	const told = (...below: readonly string[]) =>
		classifyWire(["लेह में सड़क बंद, लोग फँसे", prose, said, ...below].join("\n"))
			.slice(-below.length - 1)
			.map(({ label }) => label);
	expect(told("- राकेश कुमार, ज़िलाधिकारी -", said)).toEqual(["quote", "quote", "paragraph"]);
	expect(told("-- राकेश कुमार --")).toEqual(["paragraph", "author"]);
	expect(told("-- राकेश कुमार, लेह --")[0]).toBe("paragraph");
	for (const line of ["- संपादक -", "- अगले पन्ने पर -", "- पेज एक का शेष -", "—0—"]) expect(told(line, said)[0], line).toBe("paragraph");
});

test("what stands beside a release, a column and its points is told by its place", () => {
	const opening = "पुलिस ने शनिवार तड़के तिराहे के पास से तीन लोगों को पकड़ा और सात गाड़ियाँ बरामद कीं।";
	const more = "सरपंच ने बताया कि पानी अब सीधे खेतों तक जाता है और फ़सल भी अच्छी होती है।";
	for (const [lines, labels] of [
		[
			["प्रेस नोट", "थाना कोतवाली, जनपद महोबा में", "दिनांक 28.11.2026", "तीन लोग पकड़े गए, सात गाड़ियाँ मिलीं", opening],
			"mark mark published headline paragraph",
		],
		[
			["तीन लोग पकड़े गए, सात मिलीं", opening, "गिरफ्तार करने वाली टीम", "1. अर्जुन सिंह", "2. सुजीत राय", opening],
			"headline paragraph heading item item paragraph",
		],
		[["चला गया ढोलक का जादूगर", opening, more, "- मनोज बिस्सा"], "headline paragraph paragraph author"],
		[["चला गया ढोलक का जादूगर", "लेखक: मनोज बिस्सा", opening, more, "- मनोज बिस्सा"], "headline author paragraph paragraph item"],
		[["चला गया ढोलक का जादूगर", opening, "मंत्री ने ये निर्देश दिए:", "• पानी आए", "• सड़क बने"], "headline paragraph paragraph item item"],
		[
			["चला गया ढोलक का जादूगर", opening, "सरपंच ने एक्स पर लिखा:", "“वे हमारे गाँव की पहचान थे।”", more],
			"headline paragraph paragraph quote paragraph",
		],
		[["चला गया ढोलक का जादूगर", opening, "ऐसे करें आवेदन:", "• पानी आए", "• सड़क बने"], "headline paragraph heading item item"],
		[
			["पाँच शहर, पाँच कहानियाँ", opening, "क्या बाकी शहर यह नहीं कर सकते?", "(लेखिका के ये निजी विचार हैं)"],
			"headline paragraph paragraph disclaimer",
		],
		[
			["तीन लोग पकड़े गए, सात मिलीं", opening, more, "अगली सुनवाई का समय", "10:30 बजे", more],
			"headline paragraph paragraph heading published paragraph",
		],
	] as const)
		expect(
			classifyWire(lines.join("\n"))
				.map(({ label }) => label)
				.join(" "),
			lines.join("\n"),
		).toBe(labels);
});

test("what begins as a caption, a request or a heading over pictures may be the story's own", () => {
	const one = "नदी पर बना पुराना पुल छह महीने बाद फिर खुल गया और लोग उस पर चलने लगे।";
	const paragraphs = [
		"परिचय: डॉ. सिंह का जन्म 1960 में पटना में हुआ और वे वहीं पढ़े।",
		"यह संस्था देश में स्वतंत्र पत्रकारिता का समर्थन करती है और हर साल पुरस्कार देती है।",
	];
	const labelled = (...lines: string[]) => classifyWire(["नदी पर बना पुराना पुल फिर खुल गया", one, ...lines, one].join("\n")).slice(2, -1);
	expect(labelled(...paragraphs).map(({ label }) => label)).toEqual(["paragraph", "paragraph"]);
	expect(labelled("बदल रही है गाँव की तस्वीर", one, one).map(({ label }) => label)).toEqual(["heading", "paragraph", "paragraph"]);
	const long = `${one} ${one} ${one}`;
	const pictures = ["देखिए हादसे की तस्वीरें", "आग से जला सामान।", "फोटो: भाषा", "पुल पर लोग जमा हुए।", long, one];
	expect(labelled(...pictures).map(({ label }) => label)).toEqual(["heading", "caption", "credit", "caption", "paragraph", "paragraph"]);
});

test("paragraphs that begin with blanks are joined where they were too long, and only there", () => {
	const opening = "गोपेश्वर, 28 नवंबर (भाषा) उत्तराखंड के चमोली जिले में शनिवार को एक निर्माणाधीन जल विद्युत परियोजना की सुरंग में मलबा";
	const rest = "गिरने से फंसे सात श्रमिकों को सुरक्षित बाहर निकाल लिया गया।";
	const second = "जिला आपदा प्रबंधन अधिकारी नंद किशोर जोशी ने बताया कि सुबह करीब साढ़े सात बजे सुरंग के मुहाने से 40 मीटर";
	const short = "उन्होंने बताया कि एसडीआरएफ की टीम ने दो घंटे में सभी को बाहर निकाल लिया।";
	const headline = "चमोली में निर्माणाधीन सुरंग में मलबा गिरा, सात श्रमिक सुरक्षित निकाले गए और अस्पताल में भर्ती";
	const told = (text: string) =>
		classifyWire(text).map((line) => {
			expect(text.slice(line.start, line.end).replace(/\s+/g, " ")).toBe(line.text.replace(/\s+/g, " "));
			return `${line.label} ${line.text.split(/\s+/).slice(-3).join(" ")}`;
		});
	const paragraphs = ["dateline 28 नवंबर (भाषा)", "paragraph निकाल लिया गया।", "paragraph भीतर मलबा गिरा।"];
	const long = [opening, rest, `    ${second}`, "भीतर मलबा गिरा।"];
	expect(told(long.join("\n"))).toEqual(paragraphs);
	expect(told([headline, ...long, `    ${short}`, "    जांच के आदेश दिए हैं।    जारी", "भाषा सं दीप्ति"].join("\n"))).toEqual([
		"headline अस्पताल में भर्ती",
		...paragraphs,
		"paragraph बाहर निकाल लिया।",
		"paragraph आदेश दिए हैं।",
		"mark जारी",
		"mark भाषा सं दीप्ति",
	]);
	for (const blanks of ["  ", "\u3000", "\t"])
		expect(told([opening, rest, blanks + second, "भीतर मलबा गिरा।", blanks + short].join("\r\n")), blanks).toEqual([
			...paragraphs,
			"paragraph बाहर निकाल लिया।",
		]);
	const couplets = ["    नदी बहती है चुपचाप", "और हम देखते हैं उसे।", "    दूर तक जाते हुए", "फिर लौट आते हैं घर।"];
	expect(told(couplets.join("\n"))).toHaveLength(4);
	// Every line with blanks, and a point whose second line has them.
	expect(told([opening + rest, short, short].map((each) => `    ${each}`).join("\n"))).toHaveLength(4);
	expect(told([headline, `${second} भीतर मलबा गिरा।`, "• सुरंग के मुहाने से 40 मीटर", "   भीतर मलबा", short].join("\n"))).toContain(
		"item से 40 मीटर",
	);
});

test("where an agency's copy goes on is said behind its last sentence", () => {
	const told = (last: string) =>
		classifyWire(`रांची, 9 जुलाई (भाषा) नाव फिर से घाट पर चलने लगी है।\nपुल के खुलने तक लोग इसी नाव से नदी पार करेंगे।\n${last}`)
			.slice(3)
			.map(({ label, text }) => `${label} ${text}`);
	const said = "परियोजना प्रबंधन ने जांच के आदेश दिए हैं।";
	for (const tail of ["जारी", "    जारी", "(जारी)", "जारी भाषा", "जारी भाषा सं दीप्ति"])
		expect(told(`${said} ${tail}`), tail).toEqual([`paragraph ${said}`, `mark ${tail.trim()}`]);
	for (const whole of ["मलबे में दबे लोगों की तलाश अब तक जारी", `${said} तलाश जारी है।`, `${said} राहत का काम जारी।`])
		expect(told(whole), whole).toEqual([expect.stringContaining(whole)]);
});

test("lines broken at a width are joined, and offsets hold across their breaks", () => {
	const lines = [
		"शीर्षक यहाँ है",
		"",
		"लेह, 9 जुलाई (भाषा) लद्दाख के एक गाँव में लोगों ने पिघलती बर्फ़ के पानी को रोकने ",
		"  के लिए पत्थरों का बाँध बना लिया है। इस काम में ग्यारह दिन लगे और सौ से ज़्यादा",
		"लोग जुटे। गाँव की सरपंच ने बताया कि पानी अब सीधे खेतों तक जाता है और किसी को भी",
		"रात में नहर पर पहरा नहीं देना पड़ता। (भाषा)",
		"",
		"अगले साल ऐसे तीन बाँध और बनेंगे। इसके लिए प्रशासन ने पैसे दिए हैं और पत्थर पास की",
		"पहाड़ी से आएँगे जहाँ पिछले साल सड़क बनी थी और मलबा अब तक पड़ा हुआ है। गाँव वाले",
		"ख़ुद काम करेंगे।",
	];
	const text = lines.join("\r\n");
	const told = classifyWire(text);
	expect(told.map(({ label }) => label)).toEqual(["headline", "dateline", "paragraph", "mark", "paragraph"]);
	for (const line of told) expect(text.slice(line.start, line.end).replace(/\s+/g, " ")).toBe(line.text);
});

test("a second line that begins with a postposition is of the first, however short that is", () => {
	const wide = "लेह, 9 जुलाई (भाषा) लद्दाख के एक गाँव में लोगों ने पिघलती बर्फ़ के पानी को रोकने के";
	const story = [wide, ...Array(4).fill("लिए पत्थरों का बाँध बना लिया है और इस काम में ग्यारह दिन लगे और सौ से ज़्यादा"), "लोग जुटे।"];
	for (const word of ["का", "की", "के", "में", "को", "ने"]) {
		const headline = ["लद्दाख के एक गाँव", `${word} रात भर पानी रोका`];
		expect(classifyWire([...headline, "", ...story].join("\n"))[0], word).toMatchObject({ label: "headline", text: headline.join(" ") });
	}
});

test("a messenger's bold and italics are seen through, and no sign of them is in the story", () => {
	const text =
		"*पुल फिर खुला, लोग ख़ुश*\n*लेह, 9 जुलाई (भाषा)* लद्दाख के गाँव में _सरपंच डोलमा_ ने पुल खोला और लोग उस पर चलने लगे।\n5 * 3 * 2 का हिसाब भी उन्होंने बताया और सब हँस पड़े।";
	const lines = classifyWire(text);
	expect(lines.map(({ label }) => label)).toEqual(["headline", "dateline", "paragraph", "paragraph"]);
	expect(visible(lines.map((line) => line.text).join(""))).toBe(visible(text));
	expect(storyFromLines(lines, { inLanguage: "hi", timeZone: "Asia/Kolkata" })).toMatchObject({
		headline: "पुल फिर खुला, लोग ख़ुश",
		dateline: "लेह, 9 जुलाई (भाषा)",
		body: [{ text: "लद्दाख के गाँव में सरपंच डोलमा ने पुल खोला और लोग उस पर चलने लगे।" }, { text: "5 * 3 * 2 का हिसाब भी उन्होंने बताया और सब हँस पड़े।" }],
	});
});

test("any text at all is kept whole", () => {
	const piece = fc.oneof(
		fc.constantFrom(
			"नई दिल्ली, 9 जुलाई (भाषा) ",
			"विज्ञापन",
			"--आईएएनएस",
			" (फोटो: पीटीआई)",
			"सरकार ने कहा कि वह आज फ़ैसला नहीं लेगी।",
			"\n",
			"\r\n",
			"\n\n",
			" ",
			"“",
			"<b>",
			"*",
			"_",
		),
		fc.string({ maxLength: 8 }),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			const text = pieces.join("");
			const lines = classifyWire(text);
			return (
				visible(lines.map((line) => line.text).join("")) === visible(text) &&
				lines.every((line) => visible(text.slice(line.start, line.end)) === visible(line.text))
			);
		}),
		{ numRuns: 1000 },
	);
});

test("caption and credit that a page has glued together are two", () => {
	const around = (line: string) =>
		`नर्सों की संख्या तीन गुना हुई, अस्पतालों में जगहें फिर भी ख़ाली\n\n${line}\n\nबर्लिन, 9 जुलाई (डीपीए) अस्पतालों ने बताया कि नर्सें अब भी कम हैं।`;
	for (const [line, caption, credit] of [
		["मरीज़ की देखभाल करती नर्सतस्वीर: एजेंसी", "मरीज़ की देखभाल करती नर्स", "तस्वीर: एजेंसी"],
		[
			"बर्लिन का अस्पताल (2019)तस्वीर: Kira Hofmann/photothek.de/picture alliance",
			"बर्लिन का अस्पताल (2019)",
			"तस्वीर: Kira Hofmann/photothek.de/picture alliance",
		],
		["बाढ़ में डूबा गाँवफ़ोटो साभार: एएनआई", "बाढ़ में डूबा गाँव", "फ़ोटो साभार: एएनआई"],
	] as const) {
		const lines = classifyWire(around(line));
		expect(lines.slice(1, 3).map(({ label, text }) => [label, text])).toEqual([
			["caption", caption],
			["credit", credit],
		]);
	}
});

test("a time that a page has glued to who wrote it, and a byline to its time, are two", () => {
	const around = (line: string) =>
		`नर्सों की संख्या तीन गुना हुई, अस्पतालों में जगहें फिर भी ख़ाली\n${line}\nअस्पतालों में सोमवार को नई नर्सों की भर्ती शुरू हुई।`;
	for (const [line, first, second] of [
		[
			"Written By Anuj Kumar|Last Updated: Nov 25, 2025, 09:12 AM IST",
			["author", "Written By Anuj Kumar"],
			["updated", "|Last Updated: Nov 25, 2025, 09:12 AM IST"],
		],
		["Mon, 24 Nov 2025 06:15 PMसुधीर कुमार, रांची", ["published", "Mon, 24 Nov 2025 06:15 PM"], ["author", "सुधीर कुमार, रांची"]],
		[
			"Edited By Anu Malhotra,Updated: 24 Nov, 2025 05:43 PM",
			["author", "Edited By Anu Malhotra"],
			["updated", ",Updated: 24 Nov, 2025 05:43 PM"],
		],
		["रतनपुर,09 फरवरी 2026,(अपडेटेड 09 फरवरी 2026, 1:15 PM IST)", ["dateline", "रतनपुर,"], ["published", "09 फरवरी 2026,"]],
		["स्वाति मिश्रा डीपीए24 नवम्बर 2026", ["author", "स्वाति मिश्रा डीपीए"], ["published", "24 नवम्बर 2026"]],
		["24 नवम्बर 2026समाज, जर्मनी, बस", ["published", "24 नवम्बर 2026"], ["removed", "समाज, जर्मनी, बस"]],
		["24 नवंबर 2026 | बिहार, पटना, फेरी", ["published", "24 नवंबर 2026"], ["removed", "| बिहार, पटना, फेरी"]],
		["24 नवंबर 2026, 12:30 PM IST Tags: बस, शहर", ["published", "24 नवंबर 2026, 12:30 PM IST"], ["removed", "Tags: बस, शहर"]],
	] as const)
		expect(
			classifyWire(around(line))
				.slice(1, 3)
				.map(({ label, text }) => [label, text]),
		).toEqual([first, second]);
});

test("a name and a colon before several paragraphs is who speaks, whatever town is called so", () => {
	const answer = "रीवा: मुझे कहानी पसंद आई और मैंने उसी दिन फ़िल्म के लिए हाँ कह दी थी।";
	const again = "रीवा: अगली फ़िल्म की शूटिंग पहाड़ों में होगी और वह अगले साल तक बनेगी।";
	const deck = "पहाड़ों में बनी इस फ़िल्म को पिछले महीने तीन बड़े पुरस्कार मिले हैं।";
	const told = (...lines: string[]) => classifyWire(["नई फ़िल्म पर रीवा से बातचीत", ...lines].join("\n"));
	for (const lines of [
		[answer, "सवाल: आगे क्या होगा?", again],
		[deck, answer, again],
	])
		expect(told(...lines).some(({ label }) => label === "dateline")).toBe(false);
	expect(told(answer, deck)[1]).toMatchObject({ label: "dateline", text: "रीवा:" });
	// Over its story a headline may begin so too.
	expect(classifyWire(["रीवा: पुल टूटा, रास्ता बंद", answer, deck].join("\n"))[1]?.label).toBe("dateline");
});

test("a last line of the dateline's agency is its sign-off, not with a postposition", () => {
	for (const agency of ["भाषा", "द कन्वरसेशन"])
		for (const [line, label] of [
			[`${agency} सिम्मी नरेश`, "mark"],
			[`${agency} पर राजनीति`, "paragraph"],
		] as const)
			expect(
				classifyWire(`पानी रोका गया, लोग नाराज़\nलेह, 24 नवंबर (${agency}) ${prose}\n${prose.slice(20)}\n${line}`).at(-1)?.label,
				line,
			).toBe(label);
});
