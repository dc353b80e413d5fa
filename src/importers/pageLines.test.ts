/** Lines that pages put between a headline and its story: who sent it, when, in which section, and the ways to an app or to pictures. */
import { expect, test } from "playwright/test";
import { linesOfHtml } from "./html.ts";
import { draftFromLines } from "./paste.ts";
import { classifyMarked, classifyWire } from "./wire.ts";
import { pictureWords, storyFromLines } from "./wireStory.ts";

const facts = { inLanguage: "hi", timeZone: "Asia/Kolkata" };
const headline = "पहाड़ पर फिर गिरी बर्फ़, सड़कें बंद हुईं";
const one = "हिमाचल प्रदेश के ऊँचे इलाक़ों में सोमवार को फिर बर्फ़ गिरी और कई सड़कें बंद हो गईं।";
const two = "मौसम विभाग ने कहा कि अगले दो दिन और बर्फ़ गिर सकती है। पर्यटकों से सावधान रहने को कहा गया है।";
const under = (...lines: string[]) => classifyWire([headline, ...lines, one, two].join("\n"));
const between = (...lines: string[]) => classifyWire([headline, one, ...lines, two, one].join("\n")).slice(2, -2);
const labels = (lines: readonly { label: string }[]) => lines.map(({ label }) => label).join(" ");

for (const [line, source] of [
	["Edited by: अनिता शर्मा | Agency: भाषा | Updated: Mon, 23 Nov 2026 06:40 AM IST", "भाषा"],
	["Edited by: अनिता शर्मा (Agency: भाषा)", "भाषा"],
	["लेखक: अनिता शर्मा | एजेंसी: पीटीआई", "पीटीआई"],
	["Written by: अनिता शर्मा, Agency: PTI", "PTI"],
	["By अनिता शर्मा | Agency IANS | Published: 23 Nov 2026, 06:40 AM", "IANS"],
	["Edited by: अनिता शर्मा\nसमाचार एजेंसी: पीटीआई-भाषा", "पीटीआई-भाषा"],
] as const)
	test(`“${line}” names one person and an agency`, () => {
		const draft = storyFromLines(under(line), facts);
		expect(draft["author"]).toEqual([{ type: "Person", name: "अनिता शर्मा" }]);
		expect(draft["sourceOrganization"]).toEqual({ name: source });
	});

for (const line of [
	"एजेंसी: दो लोग पकड़े गए, तीन की तलाश",
	"जाँच एजेंसी: अब तक क्या मिला",
	"रिपोर्ट: 40 प्रतिशत सड़कें बंद",
	"एजेंसी की नज़र अब पाँच शहरों पर",
])
	test(`“${line}” is a heading`, () => {
		expect(labels(between(line))).toBe("heading");
	});

for (const [line, told, at] of [
	["Mon, 23 Nov 2026, 06:40:AM", "published", "2026-11-23T06:40:00+05:30"],
	["Mon, 23 Nov 2026, 06:40: PM", "published", "2026-11-23T18:40:00+05:30"],
	["Published: 23 Nov 2026, 11:20:am IST", "published", "2026-11-23T11:20:00+05:30"],
	["देश • नवंबर 23, 2026 11:20 am IST", "removed published", "2026-11-23T11:20:00+05:30"],
	["खेल | 23 नवंबर 2026, 11:20", "removed published", "2026-11-23T11:20:00+05:30"],
	["मनोरंजन • Nov 23, 2026 11:20 pm IST", "removed published", "2026-11-23T23:20:00+05:30"],
	["शिमला | Updated: 23 Nov 2026, 11:20 PM IST", "dateline updated", "2026-11-23T23:20:00+05:30"],
	["12 नवंबर 2026", "published", "2026-11-12"],
	["12 Nov 2026", "published", "2026-11-12"],
	["प्रकाशित: 12-11-2026", "published", "2026-11-12"],
	["31 नवंबर 2026", "published", undefined],
] as const)
	test(`“${line}” says when: ${at}`, () => {
		const lines = under(line);
		expect(labels(lines)).toBe(`headline ${told} paragraph paragraph`);
		expect(storyFromLines(lines, facts)[told.endsWith("updated") ? "dateModified" : "datePublished"]).toBe(at);
	});

test("a day in the story is none of its publication, and a time says more than a day", () => {
	const draft = (lines: readonly string[]) => storyFromLines(classifyWire(lines.join("\n")), facts);
	expect(draft([headline, one, two, one, "12 नवंबर 2026", two])).not.toHaveProperty("datePublished");
	expect(draft([headline, "12 नवंबर 2026", "Published: 13 Nov 2026, 06:40 AM", one, two])).toMatchObject({
		datePublished: "2026-11-13T06:40:00+05:30",
	});
});

test("the section that a page names is offered; of a menu's none is", () => {
	const edition = { ...facts, sections: ["खेल", "देश", "दुनिया"].map((name, i) => ({ id: `s${i}`, name })) };
	const offered = (...lines: string[]) => draftFromLines(under(...lines), edition).offers.articleSection;
	expect(offered("दुनिया • नवंबर 23, 2026 11:20 am IST")).toBe("s2");
	expect(offered("खेल", "दुनिया • नवंबर 23, 2026 11:20 am IST")).toBe(offered());
});

for (const line of [
	"अगला लेख: सड़क खुली, बसें चलीं",
	"अगला लेखकोलकाता में भी गिरा पारा",
	"NDTV.in पर ताज़ातरीन ख़बरें पढ़ें",
	"मीडिया सेल जनपद बस्ती",
	"सोशल मीडिया सेल, पुलिस कार्यालय जनपद बस्ती",
	"इस ख़बर को फेसबुक और व्हाट्सऐप पर शेयर करें",
	"इस आर्टिकल को शेयर करें",
	"अपने सोशल मीडिया पर साझा करें",
	"ऐप पर पढ़ें",
	"हिन्दुस्तान ऐप पर पढ़ें",
	"Read in App",
	"तस्वीरों में देखिए हालात...",
	"तस्वीरों में देखें बाढ़ का कहर…",
	"इमेज कैप्शन,",
	"वीडियो कैप्शन,",
	"फ़ोटो कैप्शन",
	"कैप्शन:",
	"बीबीसी के लिए कलेक्टिव न्यूज़रूम की ओर से प्रकाशित",
	"बीबीसी के लिए कलेक्टिव न्यूज़रूम की ओर से प्रकाशित।",
	"बीबीसी के लिए कलेक्टिव न्यूज़रूम की ओर से प्रकाशित.",
	"(बीबीसी के लिए कलेक्टिव न्यूज़रूम की ओर से प्रकाशित.)",
])
	test(`“${line}” is no part of the story`, () => {
		expect(labels(between(line))).toBe("removed");
	});

test("what stands under a heading of pictures is a caption only when it is short", () => {
	for (const heading of ["तस्वीरों में देखिए हालात...", "देखिए हादसे की तस्वीरें"]) {
		expect(between(heading, one)[1]?.label).toBe("paragraph");
		expect(between(heading, "मौके पर लोगों की भीड़ जमा हो गई।")[1]?.label).toBe("caption");
	}
});

test("a caption that is a label alone has words still", () => {
	for (const text of ["इमेज कैप्शन,", "कैप्शन:", "फोटो :"])
		expect(pictureWords([{ label: "caption", text, start: 0, end: text.length, isSure: true }])).toEqual({ caption: text });
});

for (const [line, label] of [
	["यह किताब बच्चों के लिए वाणी प्रकाशन की ओर से प्रकाशित।", "paragraph"],
	["सूची आयोग की ओर से प्रकाशित", "heading"],
	["बदल रही है गाँव की तस्वीर...", "heading"],
	["ऐप पर पढ़ाई से बढ़े नंबर", "heading"],
	["इमेज कैप्शन, बर्फ़ में खेलते बच्चे", "caption"],
	["पिछला लेखा-जोखा देखें तो कांग्रेस को यहां हर बार हार मिली है।", "paragraph"],
	["अगला लेखक सम्मेलन जयपुर में होगा।", "paragraph"],
	["अगला लेखक सम्मेलन जयपुर में", "heading"],
	["पिछला लेखपाल भी पकड़ा गया था", "heading"],
	["पिछला लेख पढ़कर कई पाठकों ने हमें पत्र लिखे हैं।", "paragraph"],
	["uidai.gov.in पर जाकर आधार का पता मुफ्त में अपडेट कराया जा सकता है।", "paragraph"],
	["myaadhaar.uidai.gov.in पर यह अपडेट मुफ्त है।", "paragraph"],
	["cowin.gov.in पर पंजीकरण की खबर फैलते ही लोगों की भीड़ लग गई।", "paragraph"],
	["mausam.imd.gov.in पर किसान अपने ज़िले का ताज़ा अपडेट देखें।", "paragraph"],
	["irctc.co.in पर यात्री अपनी ट्रेन का अपडेट घर बैठे देख सकते हैं।", "paragraph"],
	["moneycontrol.com पर ख़बर छपने के बाद कंपनी के शेयर गिर गए।", "paragraph"],
	["सोशल मीडिया सेल ने पकड़े पांच ठग", "heading"],
	["सोशल मीडिया सेल का गठन हुआ", "heading"],
	["सोशल मीडिया सेल, पुलिस की नई पहल", "heading"],
	["किसानों ने तालाब में ऑटो फीडर मशीन लगाई है और मछलियों को दिन में चार बार दाना मिलता है।", "paragraph"],
	["कंपनी ने अदालत में कहा कि वह इसके कंटेंट के लिए जिम्मेदार नहीं है।", "paragraph"],
	["अपनी लोकेशन घरवालों को शेयर करें", "heading"],
	["पासवर्ड किसी मित्र को साझा करें", "heading"],
	["यह तस्वीर सभी अधिकारियों को साझा करें", "heading"],
] as const)
	test(`“${line}” is a ${label}`, () => {
		expect(labels(between(line))).toBe(label);
	});

test("a question with a word that says so is no heading, whatever the page makes of it", () => {
	const html = `<h1>${headline}</h1><p>${one}</p><h3>सवाल: सड़क कब खुलेगी</h3><p>जवाब: ${two}</p><h3>आगे क्या होगा</h3><p>${two}</p>`;
	expect(labels(classifyMarked(linesOfHtml(html)).lines)).toBe("headline paragraph paragraph paragraph heading paragraph");
});

test("what is left of a post built into a page is removed, alone too", () => {
	const label = (said: string) =>
		classifyWire(`नाव फिर चली, घाट पर भीड़\n\nनाव घाट पर आज सुबह से चल रही है।\n\n${said}\n\nघाट पर लोगों की भीड़ सुबह से जुटी हुई है।`).find(
			({ text }) => text === said,
		)?.label;
	for (const said of [
		"View this post on Instagram",
		"इस पोस्ट को इंस्टाग्राम पर देखें",
		"Watch on YouTube",
		"View on X",
		"Watch video on Facebook",
		"यूट्यूब पर देखें",
		"यह वीडियो फेसबुक पर देखें",
		"A post shared by नगर निगम (@nagar_nigam)",
		"3:42 PM · 18 सित॰ 2025",
		"3:42 PM · Sep 18, 2025",
		"3:42 PM · Sep 18, 2025 · 18.4K Views",
		"42 Reposts",
		"1,204 Likes",
		"8 Bookmarks",
		"6.2 हज़ार बार देखा गया",
	])
		expect(label(said), said).toBe("removed");
	for (const said of [
		"इंस्टाग्राम पर छाया वीडियो",
		"यूट्यूब पर देखें मैच के बीच क्या हुआ",
		"Instagram पर पोस्ट से विवाद",
		"10:15 AM · प्रधानमंत्री पहुंचे रामलीला मैदान",
		"9:05 AM · दिल्ली पुलिस ने सीमा सील की",
		"6:30 PM · भारत बनाम पाकिस्तान, दुबई",
		"10:15 AM · 12 लोग घायल",
		"Alert 7",
		"अलर्ट 2",
	])
		expect(label(said), said).toBe("heading");
});

test("a clock and a day under the headline are the story's own", () => {
	const head = (said: string) =>
		classifyWire(`नाव फिर चली, घाट पर भीड़\n${said}\n\nनाव घाट पर आज सुबह से चल रही है।\n\nघाट पर लोगों की भीड़ सुबह से जुटी हुई है।`)
			.slice(0, -2)
			.map(({ label, text }) => `${label}: ${text}`);
	for (const [said, ...labels] of [
		["6:40 AM · 23 Nov 2026", "published: 6:40 AM · 23 Nov 2026"],
		["3:42 PM · Sep 18, 2025 · By अनिता शर्मा", "removed: 3:42 PM · Sep 18, 2025 · By अनिता शर्मा"],
		["3:42 PM · Sep 18, 2025 · 18.4K Views", "removed: 3:42 PM · Sep 18, 2025 · 18.4K Views"],
		["नगर निगम (@nagar_nigam)\n3:42 PM · Sep 18, 2025", "removed: नगर निगम (@nagar_nigam)", "removed: 3:42 PM · Sep 18, 2025"],
	] as const)
		expect(head(said), said).toEqual(["headline: नाव फिर चली, घाट पर भीड़", ...labels]);
	const [, time] = classifyWire(
		`12 लोग नाव से लौटे, घाट पर भीड़\n6:40 AM · 23 Nov 2026\n\n10 लोगों को लेकर नाव घाट पर आज सुबह से चल रही है।\n\n${one}`,
	);
	expect(time?.label).toBe("published");
});

test("who gave a picture stands behind the last sentence of a paragraph or of what is under the picture, and is no word of it", () => {
	const read = (said: string) =>
		between(two, said)
			.slice(1)
			.map(({ label, text }) => [label, text]);
	const told = "टिकट घाट के काउंटर से मिलेंगे। टिकट की कीमत 120 रुपये है। नाव शाम सात बजे तक चलती है।";
	for (const credit of ["जागरण फोटो", "फोटो: जागरण", "फाइल फोटो", "(फाइल फोटो)", "एएनआई फोटो", "साभार: अमर उजाला", "(फोटो: राजू गमेती)"]) {
		const paragraphs = [told, "नाव सुबह सात बजे से शाम सात बजे तक चलेगी।"];
		for (const paragraph of paragraphs)
			expect(read(`${paragraph} ${credit}`), credit).toEqual([
				["paragraph", paragraph],
				["credit", credit],
			]);
		expect(read(`घाट पर खड़ी नाव। ${credit}`), credit).toEqual([
			["caption", "घाट पर खड़ी नाव।"],
			["credit", credit],
		]);
	}
	for (const whole of [
		`${told} देखें फोटो`,
		`${told} सामने उसका फोटो`,
		`${told} जागरण ने भेजी फोटो।`,
		`${told} उसने जागरण को फोटो दी।`,
		"पुलिस ने उसकी फाइल फोटो जारी की और लोगों से पहचान करने को कहा।",
	])
		expect(read(whole), whole).toEqual([["paragraph", whole]]);
});

for (const [line, told] of [
	["A-", "removed"],
	["A+ A A-", "removed"],
	["अ+ | अ-", "removed"],
	["मुख्य सामग्री पर जाएं", "removed"],
	["NDTV India पर ताज़ातरीन ख़बरों को ट्रैक करें, व दुनियाभर से न्यूज़ अपडेट पाएं", "removed"],
	["-------- Forwarded message --------", "removed"],
	["स्टोरी सुनें", "removed"],
	["हरिभूमि न्यूज ►► जींद", "author"],
	["24.11.2026 24 नवंबर 2026", "published"],
	["28 नवंबर 2026 (Published: 11:32 AM IST)", "published published"],
	["आगंतुकों: 1024389", "removed"],
	["(संपादक: इनपुट जोड़ते हुए)", "mark"],
	["(संपादक: वांग ली)", "removed"],
	["(संपादन: वांग ली)", "removed"],
	["शिन्हुआ | 2026-07-09 15:30:22 | संपादक: वांग ली", "published mark"],
	["Source: Xinhua| 2026-07-09 15:30:22|Editor: huaxia", "source published mark"],
	["新华社 | 2026-07-09 15:30:22", "published"],
	["(भाषा इनपुट के साथ)", "source"],
	["➡️ पल-पल की ख़बरों के लिए चैनल से जुड़ें", "removed"],
	["रांची की सड़क पर ट्रायल के दौरान डबल डेकर बस.", "caption"],
	["शिमला के रिज मैदान पर बर्फ़ में खेलते सैलानी बच्चों का समूह।", "caption"],
	["24.11.2026२४ नवंबर २०२६", "published"],
	["Live Hindustan हिन्दुस्तान, गया, कार्यालय संवाददाता", "author"],
] as const)
	test(`“${line}” under a headline is ${told}`, () => {
		expect(labels(under(line))).toBe(`headline ${told} paragraph paragraph`);
	});

test("a paper's folio is no headline, whichever stands first in it", () => {
	for (const folio of ["दैनिक प्रभात          पृष्ठ 5", "दैनिक प्रभात पेज: 12"])
		expect(labels(classifyWire([folio, headline, one, two].join("\n")))).toBe("removed headline paragraph paragraph");
});

for (const credit of ["(एपी फोटो/आरोन फाविला)", "(AP Photo/Aaron Favila)", "(पीटीआई फ़ोटो: रवि चौधरी)"])
	test(`“${credit}” behind a sentence is who gave its picture`, () => {
		const lines = under(`मनीला में सोमवार को राहत सामग्री बाँटते स्वयंसेवक। ${credit}`);
		expect(labels(lines)).toBe("headline caption credit paragraph paragraph");
	});

test("one sentence without a verb over a picture's giver is its caption, with a deck over it and without", () => {
	const seen = "इंफाल के बाज़ार में गुरुवार को दुकान लगाती महिलाएं.";
	const deck = "पांच महीने बाद खुले बाज़ार में लोगों ने सामान ख़रीदा और उम्मीद जताई.";
	const page = (...lines: string[]) => labels(classifyWire([headline, ...lines, one, two].join("\n")));
	expect(page(deck, "Published: 26 Nov 2026, 8:30 AM IST", seen, "(फोटो: पीटीआई)")).toBe(
		"headline description published caption credit paragraph paragraph",
	);
	expect(page(seen, "(फोटो: पीटीआई)")).toBe("headline caption credit paragraph paragraph");
	// What happened is told by a verb.
	expect(page("दोपहर तक बर्फ़ गिरती रही और सड़कें बंद हो गईं।", "(फोटो: पीटीआई)")).not.toContain("caption");
});

test("a place before what is seen in an agency's picture is none of the story's", () => {
	const seen = "विशाखापत्तनम: नौसेना के जवान गुरुवार को अभ्यास के दौरान। (पीटीआई फोटो)";
	expect(labels(classifyWire([headline, seen, `शिमला, 26 नवंबर (भाषा) ${one}`, two].join("\n")))).toBe(
		"headline caption credit dateline paragraph paragraph",
	);
});

for (const deck of [
	"शिमला और मनाली में बर्फ़ गिरी, सड़कें बंद हैं, लोग परेशान।",
	"शिमला में फिर गिरी बर्फ़, यहाँ पढ़ें पूरी ख़बर।",
	"नदियाँ जम गईं और बिजली चली गई।",
])
	test(`“${deck}” is a deck`, () => {
		expect(labels(classifyWire([headline, deck, "Updated: Sat, 28 Nov 2026 01:12 PM (IST)", one, two].join("\n")))).toBe(
			"headline description updated paragraph paragraph",
		);
	});

test("a messenger's channel and hour over a message is no headline", () => {
	expect(labels(classifyWire(["दैनिक दर्पण, [28-11-2026 18:22]", headline, one, two].join("\n")))).toBe(
		"removed headline paragraph paragraph",
	);
});

test("what has no figure under points that have one is the heading of what follows", () => {
	const points = ["1 किलो गाजर", "1 लीटर दूध", "200 ग्राम चीनी", "10 काजू"];
	const todo = "सबसे पहले गाजर को धोकर कद्दूकस कर लें और कड़ाही में घी गर्म करें।";
	expect(labels(classifyWire([headline, one, two, "सामग्री", ...points, "बनाने की विधि", todo, two].join("\n")))).toBe(
		"headline paragraph paragraph heading item item item item heading paragraph paragraph",
	);
});

test("what pages and messengers put around a story in other words", () => {
	expect(labels(between("आपको यह लेख कैसा लगा? हमें कमेंट में बताएँ।"))).toBe("removed");
	expect(labels(between("उसने कहा कि कमेंट में सब कुछ लिखा था।"))).toBe("paragraph");
	expect(labels(between("तस्वीरें: मंजूनाथ भट"))).toBe("credit");
	expect(classifyWire(["छोड़कर सामग्री पर जाएँ", headline, one, two].join("\n"))[0]?.label).toBe("removed");
	const [stamp, title] = classifyWire(["[02/12, 4:10 pm] सुरेश पत्रकार: ", "Forwarded many times", headline, one, two].join("\n")).filter(
		({ text }) => text !== "Forwarded many times",
	);
	expect([stamp?.label, title?.label]).toEqual(["removed", "headline"]);
});
test("a name and a page's own name between a headline and its time are who wrote it", () => {
	expect(labels(under("अर्पिता घोष | सांध्य टाइम्स डिजिटल", "Updated: 12 Nov 2026, 7:05 am")).split(" ").slice(1, 3)).toEqual([
		"author",
		"updated",
	]);
});
test("an hour with its zone before a day is a time of a live page, and what stands between two of them is its text", () => {
	const lines = under("03:40 PM (IST) • 02 Dec 2026", two, "02:15 PM (IST) • 02 Dec 2026");
	expect(labels(lines).split(" ").slice(0, 4)).toEqual(["headline", "published", "paragraph", "published"]);
});

for (const line of [
	"बोर्ड ने कहा कि एडमिट कार्ड डाउनलोड करें और परीक्षा केंद्र पर साथ लाएँ।",
	"उम्मीदवार यहाँ क्लिक करें और लॉगिन पेज पर रोल नंबर डालें।",
	"आरोपी ने एक यूट्यूब चैनल को सब्सक्राइब करने के बदले पैसे देने का लालच दिया।",
	"रेलवे ने यात्रियों से कहा है कि वे रेलवन ऐप इंस्टॉल करें।",
	"ताज़ा अपडेट के लिए अभ्यर्थी एनटीए की वेबसाइट देखते रहें।",
	"मरीज़ ओपीडी पर्ची के लिए आभा ऐप डाउनलोड करें।",
	"डॉक्टरों के मुताबिक़ रोज़ वही रूटीन फ़ॉलो करें।",
])
	test(`“${line}” is told by the story, asked of others`, () => {
		expect(labels(between(line))).toBe("paragraph");
	});

for (const line of [
	"ताज़ा ख़बरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें",
	"देश-दुनिया की हर ख़बर के लिए हमारा ऐप डाउनलोड करें।",
	"हमारे यूट्यूब चैनल को सब्सक्राइब करें",
	"एनडीटीवी इंडिया का ऐप इंस्टॉल करें।",
	"Continues below advertisement",
	"ADVERTISEMENT - CONTINUE READING BELOW",
	"[ विज्ञापन ]",
	"Add image caption here",
])
	test(`“${line}” is asked by the page`, () => {
		expect(labels(between(line))).toBe("removed");
	});

for (const line of [
	"Agency: Local18",
	"ख़बरें फटाफट",
	"मुख्य मेन्यू पर जाएं",
	"DW की अन्य साइटें देखें",
	"[फ़ॉन्ट: बड़ा मध्यम छोटा]",
	"Text Size: Small Medium Large",
	"कॉपीराइट © 2000-2022 शिन्हुआ. सर्वाधिकार सुरक्षित।",
	"About Us",
	"RSS Feeds",
	"देश की सबसे भरोसेमंद हिंदी न्यूज़ वेबसाइट अमर उजाला पर पढ़ें राज्य और शहर से जुड़ी ख़बरें।",
])
	test(`“${line}” is of the page, and no one's name`, () => {
		expect(labels(between(line))).toMatch(/^(?:removed|source)$/);
		expect(storyFromLines(under("Written by: अनिता शर्मा", line, "23 Nov 2026, 06:40 AM"), facts)["author"]).toEqual([
			{ type: "Person", name: "अनिता शर्मा" },
		]);
	});

for (const [line, label] of [
	["कॉपीराइट कानून के जानकार अनिल वर्मा ने कहा कि ऐसे मामलों में तीन साल तक की सज़ा हो सकती है।", "paragraph"],
	["कॉपीराइट के मामले में अदालत ने 2019 में फ़ैसला सुनाया था।", "paragraph"],
	["RSS प्रमुख ने बर्फ़ पर क्या कहा", "heading"],
	["About 40 गाँवों से टूटा संपर्क", "heading"],
] as const)
	test(`“${line}” begins as a page's own words do and is a ${label}`, () => {
		expect(labels(between(line))).toBe(label);
	});

for (const [lines, names] of [
	[["Curated by संजय कुमार | नवभारत टाइम्स.कॉम | Updated: 18 Nov 2021, 9:40 pm"], ["संजय कुमार"]],
	[["संजय कुमार | AFP", "Updated: 18 Nov 2021, 9:40 pm"], ["संजय कुमार"]],
	[
		["Edited by: संजय कुमार | भाषा", "Updated: 18 Nov 2021, 9:40 pm"],
		["संजय कुमार", "भाषा"],
	],
	[["जागरण संवाददाता, चेन्नई।"], ["जागरण संवाददाता"]],
	[
		["Ratan Kumar", "हिन्दुस्तान, पटना"],
		["Ratan Kumar", "हिन्दुस्तान"],
	],
] as const)
	test(`“${lines.join(" / ")}” names ${names.join(" and ")}`, () => {
		expect(storyFromLines(under(...lines), facts)["author"]).toMatchObject(names.map((name) => ({ name })));
	});

test("days that a story tells one after the other are its headings, and one before there were pages is no time of it", () => {
	const told = classifyWire([headline, one, "12 जनवरी 1950", two, "24 जनवरी 1950", one].join("\n"));
	expect(labels(told)).toBe("headline paragraph heading paragraph heading paragraph");
	expect(labels(classifyWire([headline, one, "12 मार्च 2021", two, "4 अप्रैल 2021", one].join("\n")))).toBe(labels(told));
	expect(storyFromLines(under("12 जनवरी 1950"), facts)).not.toHaveProperty("datePublished");
});

test("points may be counted in Roman figures or by letters", () => {
	expect(labels(between("घटक इस प्रकार हैं:", "(i) बीज बैंक की स्थापना;", "(ii) आधा अनुदान;", "(iii) आसान ऋण।"))).toBe("paragraph item item item");
	const { body } = storyFromLines(between("राज्यों की भूमिका:", "(क) भूमि का आवंटन", "(ख) बिजली का कनेक्शन"), facts);
	expect(body).toContainEqual({ type: "list", ordered: true, items: ["भूमि का आवंटन", "बिजली का कनेक्शन"] });
});

test("what is seen in a picture within a story stands over who gave it", () => {
	const caption = "बर्फ़ से ढकी सड़क पर फँसी बसों की लंबी क़तार";
	expect(labels(between(caption, "तस्वीर: Oliver Berg/dpa"))).toBe("caption credit");
	expect(labels(between("बर्फ़ की मार", "तस्वीर: Oliver Berg/dpa"))).toBe("heading credit");
});

test("the choice of a reader's own town between two paragraphs is none of the story's", () => {
	const heading = "पहाड़ के लोग साथ लाए लकड़ी";
	expect(labels(between("आपके शहर से (कुल्लू)", "हिमाचल प्रदेश", "कुल्लू", heading))).toBe("removed removed removed heading");
});

test("an agency between two strokes signs a dateline, and a list of desks over the headline is none", () => {
	const wire = classifyWire(["TASS, RUS-IND, 0914", headline, `मरमंस्क, 11 अप्रैल। /तास/. ${one}`, two].join("\n"));
	expect(labels(wire)).toBe("removed headline dateline paragraph paragraph");
	expect(storyFromLines(wire, facts)).toMatchObject({ author: [{ name: "तास" }], dateline: "मरमंस्क, 11 अप्रैल। /तास/" });
});

test("what an agency says of its update is a mark", () => {
	expect(labels(under("(मंत्री का बयान और बाज़ार की प्रतिक्रिया जोड़ी गई)"))).toBe("headline mark paragraph paragraph");
});

for (const [lines, told] of [
	[["- ‘हमने हर पत्थर छुआ’ -"], "heading"],
	[["Shimla Weather: शिमला में ठंड ने दी दस्तक, जानें आज का तापमान"], "removed"],
	[["क्या आपको ये रिपोर्ट पसंद आई? हम एक गैर-लाभकारी संगठन हैं. हमारी पत्रकारिता के लिए आर्थिक मदद करें."], "removed"],
	[["ये भी पढ़ें", "मेवाड़ में बारिश का दौर जारी, बाँध छलकने को तैयार", "बच्चों ने बढ़ाया मान"], "removed removed heading"],
	[["इनका कहना है", "पहले लोग हमारे गाँव में आने से बचते थे। अब सब देखने आते हैं।", "कमला जाट, सरपंच"], "heading quote quote"],
] as const)
	test(`“${lines.join(" / ")}” is ${told}`, () => {
		expect(labels(between(...lines))).toBe(told);
	});

test("a name and a day behind a danda, and who gave a picture of what kind, stand over a story", () => {
	const lines = under("प्रतिरूप फोटो", "Google Creative Commons", "रेनू तिवारी । Oct 28 2020 12:46PM");
	expect(labels(lines)).toBe("headline caption credit author published paragraph paragraph");
	expect(storyFromLines(lines, facts)).toMatchObject({ author: [{ name: "रेनू तिवारी" }], datePublished: "2020-10-28T12:46:00+05:30" });
});

test("the headline with its English behind it is said again for machines", () => {
	const lines = under(`${headline} - Snow falls again, roads closed`, "23 Nov 2026, 06:40 AM");
	expect(lines.find(({ label }) => label === "headline")?.text).toBe(headline);
});
