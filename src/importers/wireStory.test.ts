/** What a draft takes from labelled lines. */
import { expect, test } from "playwright/test";
import { linesOfHtml } from "./html.ts";
import { classifyMarked, classifyWire, type Line } from "./wire.ts";
import { wires } from "./wireFixtures.ts";
import { peelCredit, pictureWords, storyFromLines } from "./wireStory.ts";

const facts = { inLanguage: "hi", timeZone: "Asia/Kolkata" };
const line = (label: Line["label"], text: string): Line => ({ label, text, start: 0, end: text.length, isSure: true });

test("the hour over an item told as it happens is not the story's", () => {
	const live = wires.find(({ name }) => name === "live-dated");
	const draft = storyFromLines(classifyWire(live?.text ?? ""), facts);
	expect(draft).toMatchObject({ dateModified: "2025-09-20T18:15:00+05:30", headline: expect.stringContaining("रेड अलर्ट") });
	expect(draft).not.toHaveProperty("datePublished");
});

test("the time at the head of Xinhua's pages is that of Beijing, and one that says how far ahead it is is taken at its word", () => {
	const copy = "चीन ने गुरुवार को अपने अंतरिक्ष केंद्र के लिए एक मालवाहक यान भेजा। यान तीन घंटे बाद केंद्र से जुड़ गया।";
	for (const [head, datePublished] of [
		["Source: Xinhua| 2026-07-09 15:30:22|Editor: huaxia", "2026-07-09T15:30:00+08:00"],
		["शिन्हुआ | 2026-07-09 15:30:22 | संपादक: वांग ली", "2026-07-09T15:30:00+08:00"],
		["Published: July 9, 2026, 15:30 GMT+8", "2026-07-09T15:30:00+08:00"],
		["Published: July 9, 2026, 15:30 UTC+05:45", "2026-07-09T15:30:00+05:45"],
	] as const) {
		const lines = classifyWire(
			["चीन ने मालवाहक यान भेजा", head, `北京/BEIJING, July 9 (Xinhua) -- ${copy}`, copy, "(संपादक: वांग ली)"].join("\n\n"),
		);
		expect(storyFromLines(lines, facts), head).toMatchObject({
			datePublished,
			author: [{ type: "Organization", name: "Xinhua" }],
			sourceOrganization: { name: "Xinhua" },
		});
	}
});

test("each label goes to its field", () => {
	const draft = storyFromLines(
		[
			line("removed", "होम"),
			line("headline", "नदी ने बदला रास्ता"),
			line("description", "गाँव ने पत्थरों से बाँध बनाया।"),
			line("author", "Edited By: मीना राणा"),
			line("published", "9 जुलाई 2021, रात 11:52 बजे"),
			line("dateline", "लेह, 9 जुलाई (आईएएनएस)।"),
			line("paragraph", "पहला अनुच्छेद।"),
			line("heading", "आगे क्या"),
			line("quote", "“पानी घर तक आता है।” — डोलमा"),
			line("item", "• एक"),
			line("item", "• दो"),
			line("disclaimer", "डिस्क्लेमर: यह ख़बर एजेंसी से ली गई है।"),
			line("source", "Source : IANS"),
			line("mark", "--आईएएनएस"),
		],
		facts,
	);
	expect(draft).toEqual({
		type: "NewsArticle",
		inLanguage: "hi",
		headline: "नदी ने बदला रास्ता",
		description: "गाँव ने पत्थरों से बाँध बनाया।",
		dateline: "लेह, 9 जुलाई (आईएएनएस)",
		datePublished: "2021-07-09T23:52:00+05:30",
		author: [{ type: "Person", name: "मीना राणा" }],
		sourceOrganization: { name: "IANS" },
		body: [
			{ type: "paragraph", text: "पहला अनुच्छेद।" },
			{ type: "heading", text: "आगे क्या" },
			{ type: "quote", text: "पानी घर तक आता है।", attribution: "डोलमा" },
			{ type: "list", ordered: false, items: ["एक", "दो"] },
		],
		disclaimer: "यह ख़बर एजेंसी से ली गई है।",
	});
});

test("who said it stands under a quotation, and becomes a part of it", () => {
	const story = (...told: string[]) =>
		[
			"नए पुल का उद्घाटन, सफ़र आसान होगा",
			"पटना, 9 जुलाई (भाषा)। गंगा पर बने नए पुल का शुक्रवार को उद्घाटन हुआ और लोगों के लिए खोल दिया गया।",
			...told,
			"पुल बनाने में पाँच साल लगे और 1,200 करोड़ रुपये ख़र्च हुए।",
			"इसके साथ दो संपर्क सड़कें भी बनी हैं जिन पर काम चल रहा था।",
		].join("\n");
	const said = "यह पुल बिहार के भविष्य का रास्ता है।";
	const second = (...told: string[]) => (storyFromLines(classifyWire(story(...told)), facts)["body"] as object[]).slice(1, -2);
	for (const by of ["— नरेंद्र मोदी", "- नरेंद्र मोदी", "–नरेंद्र मोदी"])
		expect(second(`“${said}”`, by), by).toEqual([{ type: "quote", text: said, attribution: "नरेंद्र मोदी" }]);
	expect(second(`“${said}”`, "— नीतीश कुमार, मुख्यमंत्री")).toEqual([{ type: "quote", text: said, attribution: "नीतीश कुमार, मुख्यमंत्री" }]);
	// In quotation marks what they are says so, without a dash.
	expect(second(`“${said}”`, "नीतीश कुमार, मुख्यमंत्री")).toEqual([{ type: "quote", text: said, attribution: "नीतीश कुमार, मुख्यमंत्री" }]);
	// Without quotation marks two dashes say so.
	expect(second(said, "-नीतीश कुमार, मुख्यमंत्री-")).toEqual([{ type: "quote", text: said, attribution: "नीतीश कुमार, मुख्यमंत्री" }]);
	// Two points are a list, an agency has signed, and what nobody is quoted with has nobody.
	expect(second(`“${said}”`, "- पुल की लंबाई", "- पुल की चौड़ाई")).toEqual([
		{ type: "quote", text: said },
		{ type: "list", ordered: false, items: ["पुल की लंबाई", "पुल की चौड़ाई"] },
	]);
	expect(second(`“${said}”`, "--आईएएनएस")).toEqual([{ type: "quote", text: said }]);
	expect(second(`उन्होंने कहा, “${said}”`, "— नरेंद्र मोदी")[0]).toEqual({ type: "paragraph", text: `उन्होंने कहा, “${said}”` });
	const html = `<article><h1>नए पुल का उद्घाटन, सफ़र आसान होगा</h1>${story("Q")
		.split("\n")
		.slice(1)
		.map((line) => (line === "Q" ? `<blockquote>${said}</blockquote><p>— नरेंद्र मोदी</p>` : `<p>${line}</p>`))
		.join("")}</article>`;
	expect(storyFromLines(classifyMarked(linesOfHtml(html)).lines, facts)["body"]).toContainEqual({
		type: "quote",
		text: said,
		attribution: "नरेंद्र मोदी",
	});
});

test("stars between paragraphs are a pause, under the last one none; a pin is no part of a place", () => {
	const told = [line("paragraph", "शाम हुई।"), line("mark", "***"), line("paragraph", "सुबह हुई।"), line("mark", "****")];
	expect(storyFromLines([line("dateline", "📍 *बलिया* - 23 नवंबर"), ...told], facts)).toMatchObject({
		dateline: "बलिया - 23 नवंबर",
		body: [{ type: "paragraph", text: "शाम हुई।" }, { type: "divider" }, { type: "paragraph", text: "सुबह हुई।" }],
	});
	expect(storyFromLines([line("description", "संक्षेप: घाट पर रेत बिछेगी।")], facts)["description"]).toBe("घाट पर रेत बिछेगी।");
	expect(storyFromLines([line("disclaimer", "अस्वीकरण (Disclaimer) : यह सामान्य जानकारी है।")], facts)).toMatchObject({
		disclaimer: "यह सामान्य जानकारी है।",
	});
});

test("names come without what parted them from the next, a source without what was done with it", () => {
	const told = (label: "author" | "source", text: string) => storyFromLines([line(label, text)], facts);
	expect(told("author", "✍️ रिपोर्ट: मोहित शर्मा")["author"]).toEqual([{ type: "Person", name: "मोहित शर्मा" }]);
	expect(told("author", "लेखक नीलम पटेल,")["author"]).toEqual([{ type: "Person", name: "नीलम पटेल" }]);
	expect(told("author", "| नवभारत टाइम्स•")["author"]).toEqual([{ type: "Organization", name: "नवभारत टाइम्स" }]);
	expect(told("author", "Written by जनसत्ता ऑनलाइन")["author"]).toEqual([{ type: "Organization", name: "जनसत्ता ऑनलाइन" }]);
	expect(told("author", "गगन मिश्र | जयपुर")["author"]).toEqual([{ type: "Person", name: "गगन मिश्र" }]);
	for (const [text, name] of [
		["(समाचार एजेंसी पीटीआई के इनपुट के साथ)", "पीटीआई"],
		["भाषा और एएनआई के इनपुट के साथ", "भाषा और एएनआई"],
		["एजेंसी इनपुट के साथ", "एजेंसी"],
	] as const)
		expect(told("source", text)["sourceOrganization"]).toEqual({ name });
});

test("a byline of two names has two authors, one of a name and an office one", () => {
	const names = (text: string) => (storyFromLines([line("author", text)], facts)["author"] as { name: string }[]).map(({ name }) => name);
	for (const text of ["राहुल शर्मा और नीता सिंह", "राहुल शर्मा, नीता सिंह", "राहुल शर्मा/नीता सिंह"])
		expect(names(text)).toEqual(["राहुल शर्मा", "नीता सिंह"]);
	for (const text of ["राहुल शर्मा, वरिष्ठ पत्रकार", "राहुल शर्मा, अमर उजाला", "राहुल शर्मा, नवी मुंबई से", "आर के सिन्हा, आईएएस", "गाँव और शहर डेस्क"])
		expect(names(text)).toEqual([text]);
});

test("a town behind a name is no part of it, and the dateline where there is no other", () => {
	const draft = (...lines: Line[]) => storyFromLines(lines, facts);
	const byline = line("author", "राकेश देव, छतरपुर");
	expect(draft(byline)).toMatchObject({ author: [{ type: "Person", name: "राकेश देव" }], dateline: "छतरपुर" });
	expect(draft(byline, line("dateline", "पन्ना।"))).toMatchObject({ author: [{ name: "राकेश देव" }], dateline: "पन्ना" });
	expect(draft(line("author", "न्यूज डेस्क, पटना"))).not.toHaveProperty("dateline");
});

test("rows become a table, the first its header when only the others have figures", () => {
	const rows = (...all: string[]) =>
		storyFromLines(
			all.map((text) => line("row", text)),
			facts,
		)["body"];
	expect(rows("मंडी\tभाव", "नीमच\t9,200")).toEqual([{ type: "table", header: ["मंडी", "भाव"], rows: [["नीमच", "9,200"]] }]);
	expect(rows("जिला\tमतदान 2020\t2025-26", "पटना\t52.1%\t58.4%")).toMatchObject([{ header: ["जिला", "मतदान 2020", "2025-26"] }]);
	expect(rows("शोले\t1975", "लगान\t2001")).toEqual([
		{
			type: "table",
			rows: [
				["शोले", "1975"],
				["लगान", "2001"],
			],
		},
	]);
	expect(rows("नीमच\t9,200", "मंदसौर\t8,900")).toEqual([
		{
			type: "table",
			rows: [
				["नीमच", "9,200"],
				["मंदसौर", "8,900"],
			],
		},
	]);
});

test("of two times over a story the earlier is that of its first publication", () => {
	const draft = storyFromLines(
		[
			line("headline", "नदी ने बदला रास्ता"),
			line("published", "नवंबर 26, 2026 11:47 am IST"),
			line("published", "नवंबर 26, 2026 11:02 am IST"),
			line("paragraph", "एक।"),
			line("published", "16 अगस्त 2025"),
		],
		facts,
	);
	expect(draft["datePublished"]).toBe("2026-11-26T11:02:00+05:30");
});

test("an agency named in the dateline is the author when no one else is", () => {
	const draft = storyFromLines([line("dateline", "पटना, 9 जुलाई (भाषा)"), line("paragraph", "एक।")], facts);
	expect(draft["author"]).toEqual([{ type: "Organization", name: "भाषा" }]);
	expect(draft["sourceOrganization"]).toEqual({ name: "भाषा" });
	expect(draft).not.toHaveProperty("datePublished");
	const named = [line("author", "By - एजेंसी"), line("dateline", "पटना, 9 जुलाई (भाषा)"), line("paragraph", "एक।")];
	expect(storyFromLines(named, facts)["author"]).toEqual(draft["author"]);
});

test("how a paper shortens its reporters in the dateline is no name of an author or a source", () => {
	for (const short of ["जासं", "संस", "संसू", "विस"]) {
		const draft = storyFromLines([line("dateline", `${short}, पटना:`), line("paragraph", "एक।")], facts);
		expect(draft).toMatchObject({ dateline: `${short}, पटना` });
		expect(draft).not.toHaveProperty("author");
		expect(draft).not.toHaveProperty("sourceOrganization");
	}
});

test("news in brief keeps the datelines after the first", () => {
	const draft = storyFromLines(
		[line("dateline", "जम्मू, 9 जुलाई (वार्ता)"), line("paragraph", "एक।"), line("dateline", "पणजी, 9 जुलाई (वार्ता)"), line("paragraph", "दो।")],
		facts,
	);
	expect(draft).toMatchObject({ dateline: "जम्मू, 9 जुलाई (वार्ता)", body: [{ text: "एक।" }, { text: "पणजी, 9 जुलाई (वार्ता) दो।" }] });
});

test("no lines make an empty draft, which the door refuses with what is missing", () => {
	const draft = storyFromLines([], facts);
	expect(draft).toEqual({ type: "NewsArticle", inLanguage: "hi", body: [] });
});

test("a reporter's number before a caption is left out", () => {
	expect(pictureWords([line("caption", "फोटो- 09 सीवान 12 कैप्शन- धँसा हुआ पुल")])).toEqual({ caption: "धँसा हुआ पुल" });
});

test("nested credits are peeled to the name", () => {
	const cases: [string, string][] = [
		["( Photo Credit : (source : IANS))", "IANS"],
		["फोटो: पीटीआई", "पीटीआई"],
		["(फोटो साभार: सोशल मीडिया)", "सोशल मीडिया"],
		["- फोटो : अमर उजाला", "अमर उजाला"],
		["इमेज स्रोत, Getty Images", "Getty Images"],
		["IANS", "IANS"],
		["PTI (फाइल)", "PTI (फाइल)"],
		["()", "()"],
	];
	for (const [text, name] of cases) expect(peelCredit(text), text).toBe(name);
	expect(pictureWords([line("caption", "इमेज कैप्शन, पिंजरे में चूहा"), line("credit", "(Photo: ANI)")])).toEqual({
		caption: "पिंजरे में चूहा",
		creditText: "ANI",
	});
});

test("what someone is stands under who it is, and is no second author", () => {
	const authors = (text: string) => storyFromLines(classifyWire(text), facts)["author"];
	const story = "पंपोर के खेतों में इस बार बैंगनी रंग नहीं दिखता और किसान परेशान हैं।\nकृषि विभाग के अनुसार सितंबर में कम बारिश हुई।";
	const headline = "कश्मीर की केसर क्यारियों में इस बार फूल क्यों नहीं आए?";
	expect(authors(`${headline}\nAuthor, माजिद जहाँगीर\nपदनाम, श्रीनगर से, बीबीसी हिन्दी के लिए\n${story}`)).toEqual([
		{ type: "Person", name: "माजिद जहाँगीर" },
	]);
	expect(authors(`${headline}\nपदनाम, बीबीसी संवाददाता\n${story}`)).toHaveLength(1);
});

test("what was done for a story, with a mark before the name, is no part of it", () => {
	const named = (text: string) => storyFromLines([line("author", text)], facts)["author"];
	const heads = ["बातचीत: ", "साक्षात्कार- ", "Interview By: ", "ग्राउंड रिपोर्ट: ", "विशेष संवाददाता: ", "संवाददाता- ", "सह-लेखक : ", "लेखन: "];
	for (const head of heads) expect(named(`${head}रवि रंजन`), head).toEqual([{ type: "Person", name: "रवि रंजन" }]);
	expect(named("लेखन: रवि रंजन, पटना")).toEqual([{ type: "Person", name: "रवि रंजन" }]);
	expect(named("रवि रंजन द्वारा")).toEqual([{ type: "Person", name: "रवि रंजन" }]);
	for (const whole of ["संवाददाता सूत्र", "आलेख सिंह", "रवि: पटना", "रवि रंजन: नई दिल्ली", "संवाददाता: नई दिल्ली"])
		expect(named(whole)).toMatchObject([{ name: whole }]);
});

test("who wrote a story is not taken for what they are", () => {
	const told = (...bylines: string[]) =>
		classifyWire(["सोनपुर मेले में घोड़ों की दौड़ देखने उमड़ी भीड़", ...bylines, "पटना, 28 नवंबर। सोनपुर मेले में शनिवार को घोड़ों की दौड़ हुई।"].join("\n"));
	for (const byline of ["लेखक - मोहन सिंह, जेएनयू में प्राध्यापक", "लेखक, मोहन सिंह, पटना के पत्रकार", "वरिष्ठ संवाददाता नीता सिंह"])
		expect(told("By राहुल शर्मा", byline).find(({ text }) => text === byline)?.label, byline).toBe("author");
	expect(told("By राहुल शर्मा", "लेखक, राजनीति विज्ञान के प्राध्यापक").map(({ label }) => label)).toContain("removed");
});

test("an agency's name over another story's points ends the story", () => {
	const lines = classifyWire(
		"सोनपुर मेले में घोड़ों की दौड़ देखने उमड़ी भीड़\nपटना, 28 नवंबर (आईएएनएस)। सोनपुर मेले में शनिवार को घोड़ों की दौड़ देखने के लिए हजारों लोग जुटे।\nआईएएनएस\n- एसकेपी",
	);
	expect(lines.find(({ text }) => text === "आईएएनएस")?.label).toBe("mark");
});

test("a name in Latin letters and the paper behind it are two authors, its town the dateline", () => {
	const told = (text: string) => storyFromLines([line("author", text)], facts);
	const person = { type: "Person", name: "Mohit Kumar" };
	for (const [paper, town] of [
		["लाइव हिन्दुस्तान", "रांची"],
		["दैनिक भास्कर", "पटना"],
		["अमर उजाला", "कानपुर"],
	])
		expect(told(`Mohit Kumar ${paper}, ${town}`)).toMatchObject({
			author: [person, { type: "Organization", name: paper }],
			dateline: town,
		});
	for (const whole of ["Mohit Kumar सिंह", "Newswrap लाइव हिन्दुस्तान", "मोहित कुमार", "लाइव हिन्दुस्तान"])
		expect((told(whole)["author"] as { name: string }[]).map(({ name }) => name)).toEqual([whole]);
});

test("a release of the government comes from the ministry between the bureau's head and the headline", () => {
	const told = (...over: string[]) => storyFromLines(classifyWire([...over, ...release].join("\n")), facts)["sourceOrganization"];
	const release = [
		"गाँवों के डाकघरों में खुलेंगे पुस्तकालय",
		"प्रविष्टि तिथि: 09 JUL 2021 5:32PM by PIB Delhi",
		"डाक विभाग पचास शहरों के बड़े डाकघरों में छोटे पुस्तकालय खोलेगा और किताबें देगा।",
	];
	expect(told("पत्र सूचना कार्यालय", "भारत सरकार", "संचार मंत्रालय")).toEqual({ name: "संचार मंत्रालय" });
	expect(told("Press Information Bureau", "प्रधानमंत्री कार्यालय")).toEqual({ name: "प्रधानमंत्री कार्यालय" });
	expect(told("पत्र सूचना कार्यालय", "भारत सरकार")).toBeUndefined();
});

test("an agency is an author once, in whatever spellings, and no brackets are of a name", () => {
	const names = (...bylines: string[]) =>
		(
			storyFromLines(
				bylines.map((text) => line("author", text)),
				facts,
			)["author"] as { name: string }[]
		).map(({ name }) => name);
	for (const [bylines, said] of [
		[["ANI", "एएनआई"], ["एएनआई"]],
		[
			["By IANS", "आईएएनएस", "राजू गमेती"],
			["आईएएनएस", "राजू गमेती"],
		],
		[["पीटीआई", "PTI"], ["पीटीआई"]],
		[["Reuters", "REUTERS"], ["Reuters"]],
		[
			["ANI", "IANS"],
			["ANI", "IANS"],
		],
		[["(विशेष संवाददाता)"], ["विशेष संवाददाता"]],
		[["[राजू गमेती]"], ["राजू गमेती"]],
	] as const)
		expect(names(...bylines), bylines.join()).toEqual(said);
});

test("whose copy it is, in brackets under the headline, is the agency's word", () => {
	const story = "पटना, 28 नवंबर (आईएएनएस)। सोनपुर मेले में शनिवार को घोड़ों की दौड़ देखने के लिए हजारों लोग जुटे।";
	for (const under of ["(आईएएनएस विशेष)", "(आईएएनएस/स्पेशल)", "[आईएएनएस फीचर]", "(IANS Exclusive)"]) {
		const lines = classifyWire(`सोनपुर मेले में घोड़ों की दौड़ देखने उमड़ी भीड़\n\n${under}\n\n${story}`);
		expect(lines.find(({ text }) => text === under)?.label, under).toBe("mark");
		expect(storyFromLines(lines, facts)["author"], under).toEqual([{ type: "Organization", name: "आईएएनएस" }]);
	}
	for (const other of ["(भाषा विवाद पर रिपोर्ट)", "(वार्ता के लिए विशेष दूत)"])
		expect(classifyWire(`सोनपुर मेले में उमड़ी भीड़\n\n${other}\n\n${story}`).find(({ text }) => text === other)?.label).not.toBe("mark");
});

test("who wrote it is named without what he does, what the paper is and how the page puts it", () => {
	const authors = (text: string) => storyFromLines([line("author", text)], facts)["author"];
	expect(authors("(संपादक: वांग ली)")).toEqual([{ type: "Person", name: "वांग ली" }]);
	expect(authors("Curated by: विवेक चौधरी|नवभारतटाइम्स.कॉम•")).toEqual([
		{ type: "Person", name: "विवेक चौधरी" },
		{ type: "Organization", name: "नवभारतटाइम्स.कॉम" },
	]);
	expect(authors("(एमिली कार्टर, यूनिवर्सिटी ऑफ क्वींसलैंड)")).toEqual([{ type: "Person", name: "एमिली कार्टर, यूनिवर्सिटी ऑफ क्वींसलैंड" }]);
	expect(authors("संपादक वांग ली")).toEqual([{ type: "Person", name: "वांग ली" }]);
	expect(authors("अनुवादकर्ता")).toEqual([{ type: "Person", name: "अनुवादकर्ता" }]);
	const boards = ["संपादकीय टीम", "संपादकीय डेस्क", "संपादकीय बोर्ड", "संपादक मंडल"];
	for (const name of ["द वायर स्टाफ", "एबीपी लाइव", "TV9 Bharatvarsh", ...boards])
		expect(authors(name)).toEqual([{ type: "Organization", name }]);
});

test("a town before how long ago is where a report comes from, if nothing else says so", () => {
	const ago = line("published", "कोटा4 घंटे पहले");
	expect(storyFromLines([ago], facts)["dateline"]).toBe("कोटा");
	expect(storyFromLines([ago, line("dateline", "जयपुर।")], facts)["dateline"]).toBe("जयपुर");
	expect(storyFromLines([line("published", "अपडेट 4 घंटे पहले")], facts)).not.toHaveProperty("dateline");
});

test("a credit that begins with the word for a picture is the name behind it", () => {
	expect(peelCredit("(फोटो/एएनआई)")).toBe("एएनआई");
	expect(peelCredit("फोटो पत्रिका")).toBe("पत्रिका");
	expect(peelCredit("फोटो - जागरण")).toBe("जागरण");
});

test("points behind longer dashes are a list, and stand in it without them", () => {
	const lines = ["आधार में पता बदलने के लिए ये कागज रखें", "पता बदलने के लिए सोमवार से नई व्यवस्था शुरू हो गई है।", "ये कागज रखें तैयार"];
	const points = ["– बिजली का बिल", "– बैंक पासबुक"];
	const end = "पता सात से दस दिन में बदल जाता है और सूचना एसएमएस से मिलती है।";
	const body = (...told: string[]) => storyFromLines(classifyWire([...lines, ...told, end].join("\n")), facts)["body"] as object[];
	expect(body(...points)).toContainEqual({ type: "list", ordered: false, items: ["बिजली का बिल", "बैंक पासबुक"] });
	// What is said behind a dash is no point.
	expect(body("– तुम कब आए?", "– अभी आया हूँ।")).not.toContainEqual(expect.objectContaining({ type: "list" }));
});

test("an agency that signs alone is the source too, and a town before who sent it is the dateline", () => {
	const told = (...texts: string[]) =>
		storyFromLines(
			texts.map((text) => line("author", text)),
			facts,
		);
	expect(told("ANI")).toMatchObject({ author: [{ type: "Organization", name: "ANI" }], sourceOrganization: { name: "ANI" } });
	expect(told("राजू गमेती")["sourceOrganization"]).toBeUndefined();
	expect(told("वाराणसी, जागरण संवाददाता")).toMatchObject({
		author: [{ type: "Organization", name: "जागरण संवाददाता" }],
		dateline: "वाराणसी",
	});
	expect(told("दिल्ली, पीटीआई")).toMatchObject({
		author: [{ type: "Organization", name: "पीटीआई" }],
		sourceOrganization: { name: "पीटीआई" },
		dateline: "दिल्ली",
	});
	expect(told("पटना | हिन्दुस्तान ब्यूरो | 5 मई")).toMatchObject({
		author: [{ type: "Organization", name: "हिन्दुस्तान ब्यूरो" }],
		dateline: "पटना",
	});
	expect(told("5 मई 2026 | राजू गमेती")["author"]).toEqual([{ type: "Person", name: "राजू गमेती" }]);
});

test("a town and its day beside when the story was renewed are no one's name", () => {
	const draft = storyFromLines(
		classifyWire(
			[
				"पटना में डॉक्टर से दो करोड़ की ठगी, अधिकारी बनकर डराया",
				"आजतक ब्यूरो",
				"पटना, 28 नवंबर 2026, (अपडेटेड 28 नवंबर 2026, 9:10 PM IST)",
				"बिहार की राजधानी पटना में साइबर ठगों ने एक डॉक्टर से दो करोड़ रुपये ठग लिए।",
			].join("\n"),
		),
		facts,
	);
	expect(draft).toMatchObject({
		author: [{ type: "Organization", name: "आजतक ब्यूरो" }],
		dateline: "पटना",
		dateModified: "2026-11-28T21:10:00+05:30",
	});
});

test("a letter's subject is the headline without the word, and a release's slash is no part of its dateline", () => {
	const draft = storyFromLines([line("headline", "Subject: Fwd: रांची में छात्रों का प्रदर्शन"), line("dateline", "इंदौर 28 नवंबर, 2026/")], facts);
	expect(draft).toMatchObject({ headline: "रांची में छात्रों का प्रदर्शन", dateline: "इंदौर 28 नवंबर, 2026" });
});

test("who wrote it and whence is a byline, what says that one follows is none of it, and a translated sentence is none", () => {
	const authorOf = (...over: readonly string[]) =>
		storyFromLines(
			classifyWire(
				[
					"कोसी पर बना पीपा पुल बहा, 40 गाँवों का रास्ता कटा",
					...over,
					"कोसी का पानी रविवार रात अचानक बढ़ा और पीपा पुल बह गया।",
					"फ़्रांसीसी दूतावास ने कहा—",
					"“Nous sommes très heureux de cet accord avec l'Inde.”",
					"(अनुवाद: हम भारत के साथ इस समझौते से बहुत ख़ुश हैं।)",
				].join("\n"),
			),
			facts,
		);
	expect(authorOf("नीरज प्रियदर्शी, सहरसा से")).toMatchObject({ author: [{ type: "Person", name: "नीरज प्रियदर्शी, सहरसा से" }] });
	expect(authorOf("Byline: रीतिका साहू")).toMatchObject({ author: [{ type: "Person", name: "रीतिका साहू" }] });
	expect(authorOf()).not.toHaveProperty("author");
	expect(authorOf()["body"]).toMatchObject([{}, {}, { type: "quote" }, { text: "(अनुवाद: हम भारत के साथ इस समझौते से बहुत ख़ुश हैं।)" }]);
});

test("Markdown's strong words and headings come without their signs, and who reports from where is the author", () => {
	const draft = storyFromLines(
		classifyWire(
			[
				"# हरियाणा में धुंध से 40 गाड़ियाँ टकराईं",
				"",
				"पानीपत में सोमवार सुबह घनी धुंध के कारण **40 गाड़ियाँ** आपस में टकरा गईं। पाँच लोग घायल हुए।",
				"",
				"## प्रशासन ने क्या कहा",
				"",
				"**उपायुक्त** ने बताया कि हाईवे पाँच घंटे बंद रहा और शाम को खोला गया।",
				"",
				"पानीपत से जितेंद्र मलिक की रिपोर्ट",
			].join("\n"),
		),
		facts,
	);
	expect(draft).toMatchObject({
		headline: "हरियाणा में धुंध से 40 गाड़ियाँ टकराईं",
		author: [{ type: "Person", name: "जितेंद्र मलिक" }],
		body: [
			{ type: "paragraph", text: "पानीपत में सोमवार सुबह घनी धुंध के कारण 40 गाड़ियाँ आपस में टकरा गईं। पाँच लोग घायल हुए।" },
			{ type: "heading", text: "प्रशासन ने क्या कहा" },
			{ type: "paragraph", text: "उपायुक्त ने बताया कि हाईवे पाँच घंटे बंद रहा और शाम को खोला गया।" },
		],
	});
});

test("how long ago stands right behind the town and right before the author, in figures or as a word", () => {
	for (const ago of ["9 घंटे पहले", "एक दिन पहले"]) {
		const lines = [
			"सागर में किसानों का प्रदर्शन, हाईवे जाम किया",
			`जयपुर${ago}लेखक: राजेश ठाकुर`,
			"कॉपी लिंक",
			"खाद नहीं मिलने से नाराज किसानों ने हाईवे पर जाम लगा दिया।",
		];
		expect(storyFromLines(classifyWire(lines.join("\n")), facts), ago).toMatchObject({
			author: [{ type: "Person", name: "राजेश ठाकुर" }],
			dateline: "जयपुर",
		});
	}
});
