/** What looks like a byline, a time, a mark, a point or small print and is the story's own, beside what is one. */
import { expect, test } from "playwright/test";
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
