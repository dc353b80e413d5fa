/** Lines that a mail, a fixed width or a paper's column has broken become paragraphs again. */
import { expect, test } from "playwright/test";
import { classifyWire } from "./wire.ts";

const told = (...lines: readonly string[]) => classifyWire(lines.join("\n")).map(({ label, text }) => `${label} ${text}`);

const headline = "शहर में दिसंबर से नाट्य समारोह";
const one = "शहर में 12 दिसंबर से पाँच दिन का समारोह होगा, जिसमें नौ राज्यों के 14 दल आएँगे।";
const two = "टिकट सौ रुपये से शुरू होंगे और बच्चों को आधे दाम पर मिलेंगे।";

for (const head of [
	"2026-11-24 17:05 को सुनील डेस्क ने लिखा:",
	"मंगल, 24 नव. 2026 को 5:05 pm बजे, सुनील ने लिखा:",
	"On Tue, 24 Nov 2026 at 17:05, Sunil <desk@a.in> wrote:",
])
	test(`what is quoted under “${head}” is read without its signs`, () => {
		expect(told(head, `> ${headline}`, ">", `> जबलपुर, 24 नवंबर (भाषा) ${one}`, ">", `> ${two}`)).toEqual([
			`removed ${head}`,
			`headline ${headline}`,
			"dateline जबलपुर, 24 नवंबर (भाषा)",
			`paragraph ${one}`,
			`paragraph ${two}`,
		]);
	});

test("who wrote what is quoted stays in a story", () => {
	for (const line of ["1925 में महात्मा गांधी ने लिखा:", "साल 2019 में अदालत ने लिखा:"])
		expect(told(headline, "", `जबलपुर, 24 नवंबर (भाषा) ${one}`, "", line, "", two)).toContain(`paragraph ${line}`);
});

test("quoted lines that were broken at a width are joined, quoted twice or once", () => {
	for (const sign of ["> ", ">> ", "> > "]) {
		const lines = [
			"उद्घाटन की शाम हबीब तनवीर के एक पुराने नाटक का मंचन होगा और उसके बाद",
			"कलाकारों से बात होगी। समारोह में आने के लिए मैदान के पास ही गाड़ियाँ रखने",
			"की जगह बनाई गई है और शहर के हर हिस्से से बसें भी चलेंगी। समारोह की सब",
			"जानकारी अख़बारों में और नगर निगम के दफ़्तर में हर दिन मिलती रहेगी। जो लोग",
			"दूर से आएँगे, वे मैदान के पास ठहर सकेंगे।",
		];
		const text = [headline, "", ...lines].map((line) => sign + line).join("\n");
		expect(told(text), sign).toEqual([`headline ${headline}`, `paragraph ${lines.join(" ")}`]);
	}
});

test("a single line that begins with such a sign keeps it", () => {
	expect(told(headline, one, "> और ख़बरें पढ़ें", two, one)).toContain("removed > और ख़बरें पढ़ें");
});

const column = [
	"करनाल। हरियाणा के किसान अब",
	"ड्रोन से दवा का छिड़काव कर",
	"रहे हैं। कृषि विभाग के अनुसार,",
	"इससे एक एकड़ में छिड़काव का",
	"समय तीन घंटे से घटकर सात मिनट",
	"रह गया है। किसानों को ड्रोन किराये",
	"पर मिलता है।",
	"अधिकारियों ने बताया कि ज़िले में",
	"62 ड्रोन हैं। मार्च तक यह संख्या",
	"100 हो जाएगी।",
];
const [, ...rest] = column.slice(0, 7);
const paragraphs = [`paragraph हरियाणा के किसान अब ${rest.join(" ")}`, `paragraph ${column.slice(7).join(" ")}`];

for (const over of [
	["विशेष संवाददाता"],
	["हरिभूमि", "रोहतक, शुक्रवार, 27 नवंबर 2026", "विशेष संवाददाता"],
	["दैनिक प्रभात | पृष्ठ 5", "विशेष संवाददाता"],
	[],
])
	test(`a paper's column is made of paragraphs again under ${over.join(" and ") || "its headline alone"}`, () => {
		const name = over.at(-1);
		const lines = told(...over.slice(0, -1), "खेतों में ड्रोन से", "छिड़काव, लागत घटी", ...(name ? [name] : []), ...column);
		expect(lines.slice(-(name ? 5 : 4))).toEqual([
			"headline खेतों में ड्रोन से छिड़काव, लागत घटी",
			...(name ? [`author ${name}`] : []),
			"dateline करनाल।",
			...paragraphs,
		]);
	});

test("verses, points and tables stay as they are", () => {
	const verses = [
		"नदी बहती है चुपचाप यहाँ",
		"और हम देखते रहते हैं उसे",
		"दूर तक साथ जाते हुए भी",
		"फिर लौट आते हैं अपने घर",
		"एक दीया जलाते हैं रात को",
		"और सुबह उसे भूल जाते हैं।",
	];
	expect(told(headline, one, two, ...verses)).toHaveLength(9);
	expect(told(...verses, ...verses)).toHaveLength(12);
	const points = [
		"• पहला दिन खेल का है। शाम को मेला",
		"• दूसरा दिन भी वैसा है। रात को नाटक",
		"• तीसरा दिन कविता का होगा सुबह से",
		"• चौथा दिन छुट्टी का रहेगा सबकी",
		"• पाँचवाँ दिन भी ऐसा ही",
		"• छठा दिन विदाई का दिन",
		"• सातवाँ दिन आराम का है।",
	];
	expect(told(headline, ...points)).toHaveLength(8);
});

test("a word that is broken at its hyphen is one again, and a dash behind a clause is none", () => {
	const text = [
		"समारोह की शाम हबीब तनवीर के एक पुराने नाटक का मंचन होगा जो भारत-",
		"पाकिस्तान के बँटवारे पर है और जिसे लोग बहुत चाव से देखते हैं। उसने कहा-",
		"समारोह में आने के लिए मैदान के पास ही गाड़ियाँ रखने की जगह बनाई गई है",
		"और शहर के हर हिस्से से बसें भी चलेंगी। समारोह की सब जानकारी अख़बारों में",
		"और नगर निगम के दफ़्तर में हर दिन मिलती रहेगी। जो लोग दूर से आएँगे, वे",
		"मैदान के पास ठहर सकेंगे।",
	].join("\n");
	const [, paragraph] = classifyWire(`${headline}\n\n${text}`);
	expect(paragraph?.text).toContain("जो भारत-पाकिस्तान के");
	expect(paragraph?.text).toContain("उसने कहा- समारोह में");
	const [, noun] = classifyWire(`${headline}\n\n${text.replace("उसने कहा-", "मुख्य चुनौती-")}`);
	expect(noun?.text).toContain("मुख्य चुनौती- समारोह में");
	const [, windows] = classifyWire(`${headline}\n\n${text}`.replaceAll("\n", "\r\n"));
	expect(windows?.text).toBe(paragraph?.text);
});

test("what a messenger says of a picture and what a letter asks are taken away", () => {
	for (const line of [
		"<Media omitted>",
		"image omitted",
		"<मीडिया छोड़ा गया>",
		"कृपया यह खबर देख लें।",
		"निवेदन है कि इस समाचार को प्रकाशित करने का कष्ट करें।",
		"निवेदन है कि इसे अपने समाचार पत्र में स्थान देने की कृपा करें।",
		"कृपया यह खबर लगा दें, फोटो साथ में है।",
	])
		expect(told(headline, line, `जबलपुर, 24 नवंबर (भाषा) ${one}`, two), line).toContain(`removed ${line}`);
	for (const line of [
		"मंत्री ने कहा, कृपया अफ़वाह वाली खबर पर ध्यान न दें।",
		"<3 किलो सोना>",
		"आपसे मिली खबर के बाद हमने अभियान चलाया।",
		"कृपया ऐसी खबर पर ध्यान न दें जो बिना जांच के चलाई गई हो।",
		"कृपया ध्यान दें, यह समाचार पत्र अब हर जगह मिलेगा।",
		"आपसे ही समाचार सुनने के लिए हम जगह-जगह भटके।",
		"निवेदन है कि फर्जी खबर न छापें।",
		"कृपया कोई खबर प्रसारित करने से पहले जाँच कर लें।",
	])
		expect(told(headline, `जबलपुर, 24 नवंबर (भाषा) ${one}`, line, two), line).not.toContain(`removed ${line}`);
});

test("an agency's report under its slug and headline is joined where its paragraphs begin with blanks, also behind a short form in brackets", () => {
	expect(
		told(
			"भाषा  PRD24",
			"राज्य-उत्तराखंड-हिमस्खलन दो",
			"चमोली में हिमस्खलन, बीआरओ के सात श्रमिक सुरक्षित निकाले गए",
			"      गोपेश्वर (उत्तराखंड), 29 नवंबर (भाषा) उत्तराखंड के चमोली जिले में",
			"माणा के पास शनिवार सुबह आए हिमस्खलन में फंसे सीमा सड़क संगठन (बीआरओ)",
			"के सात श्रमिकों को सुरक्षित निकाल लिया गया है। अधिकारियों ने यह जानकारी",
			"दी।",
			"      जिलाधिकारी संदीप तिवारी ने ‘पीटीआई-भाषा’ को बताया कि आठवें श्रमिक",
			"की तलाश जारी है।",
			"                      (फोटो के साथ)",
			"भाषा सं दीप्ति",
			"  नोमान",
			"2911 1842 गोपेश्वर",
		),
	).toEqual([
		"mark भाषा  PRD24",
		"mark राज्य-उत्तराखंड-हिमस्खलन दो",
		"headline चमोली में हिमस्खलन, बीआरओ के सात श्रमिक सुरक्षित निकाले गए",
		"dateline गोपेश्वर (उत्तराखंड), 29 नवंबर (भाषा)",
		"paragraph उत्तराखंड के चमोली जिले में माणा के पास शनिवार सुबह आए हिमस्खलन में फंसे सीमा सड़क संगठन (बीआरओ) के सात श्रमिकों को सुरक्षित निकाल लिया गया है। अधिकारियों ने यह जानकारी दी।",
		"paragraph जिलाधिकारी संदीप तिवारी ने ‘पीटीआई-भाषा’ को बताया कि आठवें श्रमिक की तलाश जारी है।",
		"mark (फोटो के साथ)",
		"mark भाषा सं दीप्ति",
		"mark नोमान",
		"mark 2911 1842 गोपेश्वर",
	]);
});

test("what stands on every page is none of the story, and ranks over names are no pages", () => {
	const head = ["दैनिक मालवा", "उज्जैन, मंगलवार"];
	const read = told(headline, one, ...head, "पृष्ठ 5", two, ...head, "पृष्ठ 6", one);
	expect(read.filter((line) => line.startsWith("removed"))).toEqual([...head, "पृष्ठ 5", ...head, "पृष्ठ 6"].map((line) => `removed ${line}`));
	expect(told(headline, one, ...head, "5", two, ...head, "6", one).filter((line) => line.endsWith(" 5") || line.endsWith(" 6"))).toEqual([
		"removed 5",
		"removed 6",
	]);
	// Lines of the text stand between two numbers once, and within reach of both.
	expect(told(headline, one, ...head, "5", one, ...head, "6", two)).toContain(`paragraph ${two}`);
	const ranks = told(headline, one, "1", "नीलम साहू", "पाटन ब्लॉक", "2", "रेखा यादव", "पाटन ब्लॉक", two);
	expect(ranks.filter((line) => line === "removed पाटन ब्लॉक")).toEqual([]);
});

test("a title that stands again over every page stays where it stands first, and what is said beside numbers is no page's", () => {
	const pages = told(headline, one, two, "1", headline, two, one, "2", headline, one);
	expect(pages[0]).toBe(`headline ${headline}`);
	expect(pages.filter((line) => line === `removed ${headline}`)).toHaveLength(2);
	for (const [asked, answered] of [
		["सवाल", "जवाब"],
		["रवि कुमार", "नेहा"],
	] as const) {
		const talk = told(headline, one, "1", asked, two, answered, one, "2", asked, `${two} अब।`, answered, `${one} अब।`);
		expect(talk.filter((line) => /^removed .*(?:सवाल|जवाब|रवि|नेहा)/.test(line))).toEqual([]);
	}
	const heads = classifyWire([headline, one, "दैनिक मालवा", "5", two, "दैनिक मालवा", "6", one].join("\n")).filter(
		({ text }) => text === "दैनिक मालवा",
	);
	expect(heads).toMatchObject(Array(2).fill({ label: "removed", isSure: false }));
});

test("a line that ends in a letter typed for a danda is a paragraph, and keeps the letter", () => {
	for (const sign of ["l", "I", "|", " |"]) {
		const line = `नाविकों के नेता ने कहा कि रोज़गार का सवाल सबसे बड़ा है${sign}`;
		expect(told(headline, "", one, line, two), sign).toContain(`paragraph ${line}`);
	}
});
