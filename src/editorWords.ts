/** What editors are told by the desk and by the build alike. Apart from `words.ts`, so that no reader loads it. */
import { limits } from "./article/limits.ts";
import type { Path, PictureReason, ProblemCode } from "./article/problems.ts";
import { isOffsetTime } from "./article/reading.ts";
import { formatDateTime } from "./text/dates.ts";

/** The newsroom's pages before their code has come. */
export const deskPages = {
	desk: "संपादक की मेज़",
	preview: "मेज़ की एक स्क्रीन",
	opening: "मेज़ खुल रही है…",
	noScript: "मेज़ को चलने के लिए जावास्क्रिप्ट चाहिए। ब्राउज़र की सेटिंग में उसे चालू करके पन्ना फिर खोलें।",
};

/** Why a picture cannot be used, as an editor is told. */
export const pictureReasons: Record<PictureReason, string> = {
	missing: "यह चित्र फ़ोल्डर में नहीं मिला, नाम जाँचें या चित्र वहाँ रखें",
	truncated: "यह चित्र अधूरा या बिगड़ा हुआ है, इसे फिर से डालें",
	huge: "यह चित्र बहुत बड़ा है (सीमा 50 एमबी और 10 करोड़ पिक्सेल), छोटा करके डालें",
	"not-a-picture": "यह फ़ाइल चित्र नहीं है, सही फ़ाइल चुनें",
	unsupported: "चित्र JPEG, PNG, WebP, AVIF, GIF या SVG में दें",
	"unsafe-svg": "यह SVG सुरक्षित नहीं है, इसकी PNG बनाकर डालें",
	outside: "चित्र का पता /pictures/ फ़ोल्डर के बाहर जाता है, चित्र उसी में रखें",
};

/** The fields of a story by their names in the file. */
export const fieldNames: Record<string, string> = {
	id: "id (पते और फ़ाइल का नाम)",
	articleSection: "अनुभाग",
	kicker: "ऊपर की पट्टी",
	headline: "शीर्षक",
	description: "सार",
	dateline: "स्थान और तारीख़",
	datePublished: "प्रकाशित",
	dateModified: "अपडेट",
	author: "लेखक",
	image: "तस्वीर",
	body: "पाठ",
	sourceOrganization: "स्रोत",
	disclaimer: "अस्वीकरण",
	correction: "भूल-सुधार",
	copyrightNotice: "कॉपीराइट",
	usageTerms: "इस्तेमाल की शर्तें",
	keywords: "मुख्य शब्द",
	related: "जुड़ी ख़बरें (id)",
	pubStatus: "छपने की स्थिति",
	urgency: "कितनी ज़रूरी",
	breakingUntil: "“अभी-अभी” कब तक",
	embargoedUntil: "इससे पहले न छपे",
	movedTo: "अब यहाँ मिलेगी (id या पता)",
	inLanguage: "भाषा",
	edNote: "संपादकों के लिए टिप्पणी (छपती नहीं)",
	ads: "विज्ञापन दिखें",
	type: "क़िस्म",
	name: "नाम",
	url: "पता (URL)",
	src: "फ़ाइल का पता",
	width: "चौड़ाई, px",
	height: "ऊँचाई, px",
	alt: "वर्णन (जो देख नहीं सकते उनके लिए)",
	caption: "तस्वीर के नीचे",
	creditText: "साभार",
	text: "पाठ",
	content: "पाठ",
	attribution: "किसने कहा",
	items: "सूची की बातें",
	ordered: "गिनती के साथ",
	header: "ऊपर की पंक्ति",
	rows: "पंक्तियाँ",
	provider: "कहाँ का (youtube, x …)",
	href: "पता",
	title: "शीर्षक",
};

/** One of what a field has several of. */
const oneOf = new Map<Path[number], string>([
	["items", "बात"],
	["rows", "पंक्ति"],
]);
const cellOf = (row: string, column: number) => `${row}, ख़ाना ${column}`;

/** "पाठ 3 › किसने कहा" for `body[2].attribution`; a name nobody knows stays as it is written. `whole` is what all of the file is called, `own` what its fields are. */
export function fieldName(path: Path, whole = "ख़बर की प्रति", own = fieldNames): string {
	if (path.length === 0) return whole;
	const names: string[] = [];
	for (const [index, step] of path.entries()) {
		const holder = path[index - 1];
		if (typeof step === "number") {
			const name = oneOf.get(holder ?? "") ?? names.at(-1) ?? "";
			names[names.length - 1] = (typeof holder === "number" || holder === "header" ? cellOf(name, step + 1) : `${name} ${step + 1}`).trim();
		} else names.push(Object.hasOwn(own, step) ? (own[step] ?? step) : step);
	}
	return names.join(" › ");
}

/** The door's names for kinds of values: what such a thing is called, and how it is written. */
const kinds = new Map<string, readonly [name: string, way: string]>([
	["string", ["पाठ", "यहाँ पाठ लिखें।"]],
	["number", ["संख्या", "यहाँ संख्या लिखें।"]],
	["boolean", ["true या false", ""]],
	["object", ["{ } वाला हिस्सा", "{ } के भीतर उसके ख़ाने लिखें।"]],
	["array", ["सूची", "कम से कम एक जोड़ें।"]],
	["null", ["ख़ाली मान (null)", ""]],
	["undefined", ["कुछ नहीं", ""]],
	["RFC 3339 (2021-07-09T23:52:00+05:30)", ["समय", "ऐसे लिखें: 2021-07-09T23:52:00+05:30 (तारीख़, T, घड़ी का समय, और भारत के लिए +05:30)।"]],
	["BCP 47", ["भाषा का कोड", "भाषा का कोड लिखें, जैसे hi, mr, en।"]],
	["http, https, mailto, tel", ["पता", "http://, https://, mailto: या tel: से शुरू होने वाला पूरा पता लिखें।"]],
	["id, http, https", ["पता", "किसी ख़बर की id या https:// से शुरू होने वाला पूरा पता लिखें।"]],
	["https", ["पता", "https:// से शुरू होने वाला पूरा पता लिखें।"]],
	[
		"/pictures/…, https (pictureHosts)",
		["तस्वीर का पता", "/pictures/ में रखी तस्वीर का पता लिखें, या edition.json के pictureHosts में दर्ज किसी साइट का।"],
	],
]);

/** What to write, of what the door expected: a kind, one of several, a range. */
function way(expected: string): string {
	const known = kinds.get(expected || "string")?.[1];
	if (known !== undefined) return known;
	const [, from, to] = /^(\d+)…(\d+)$/.exec(expected) ?? [];
	if (from) return `${from} से ${to} तक की पूरी संख्या लिखें।`;
	return expected.includes(" | ") ? `इनमें से एक लिखें: ${expected.replaceAll(" | ", ", ")}।` : `${expected} लिखें।`;
}

/** How each kind is written in the file, for what is written as another. */
const written = new Map([
	["string", 'पाठ " " के भीतर लिखें।'],
	["number", 'संख्या बिना " " के लिखें, जैसे 1200।'],
	["boolean", 'true या false लिखें, बिना " " के।'],
	["array", "सूची [ ] के भीतर लिखें।"],
]);

/** What stands there: "संख्या 5", "पाठ “कल”". */
function standing(found: string): string {
	const [, kind = found, value = ""] = /^(string|number|boolean) (.+)$/s.exec(found) ?? [];
	return `${kinds.get(kind)?.[0] ?? kind}${value && ` “${value}”`}`;
}

/** A moment as its own clock shows it, with the offset where that is not India's; what is no time stays as it is. */
function moment(text: string): string {
	if (!isOffsetTime(text)) return text;
	const offset = text.slice(19).replace(/^\.\d+/, "");
	return `${formatDateTime(`${text.slice(0, 19)}Z`, "UTC", "latn")}${offset === "+05:30" ? "" : ` (${offset.toUpperCase()})`}`;
}

/** Why a text is no time. */
function notTime(found: string): string {
	const { from, to } = limits.years;
	const year = /^\d{4}(?=-\d\d-\d\d[Tt ])/.exec(found);
	if (year && (Number(year) < from || Number(year) > to)) return `“${found}” का साल ${from} से ${to} तक का नहीं है।`;
	if (/^\d{4}-\d\d-\d\d$/.test(found)) return `यहाँ सिर्फ़ तारीख़ “${found}” है, घड़ी का समय नहीं।`;
	if (/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d)?$/.test(found)) return `“${found}” अधूरा है: यह नहीं लिखा कि कहाँ का समय है।`;
	if (/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(found)) return `“${found}” जैसा कोई समय नहीं होता।`;
	return `“${found}” समय की तरह नहीं लिखा।`;
}

const size = (bytes: string) => (/^\d+$/.test(bytes) ? `${Math.ceil(Number(bytes) / 1024)} केबी` : bytes);

/** What an editor is told of a problem: what is wrong, and what to do. Of `expected` and `found` only what an editor has written, or can write, stays as it is. */
export const problemWords: Record<ProblemCode, (expected: string, found: string) => string> = {
	missing: (expected) => `यह ज़रूरी है और अभी नहीं है। ${way(expected)}`,
	"no-file": (expected) => `फ़ाइल ${expected} नहीं मिली।`,
	empty: (expected) => `यह ख़ाली है। ${way(expected)}`,
	type: (expected, found) => `यहाँ ${standing(expected)} चाहिए, ${standing(found)} नहीं। ${written.get(expected) ?? way(expected)}`,
	value: (expected, found) => `“${found}” यहाँ नहीं चलता। ${way(expected)}`,
	id: (_expected, found) =>
		`“${found}” id नहीं हो सकती। अंग्रेज़ी के छोटे अक्षर (a-z), अंक (0-9) और - ही लिखें, ज़्यादा से ज़्यादा 80, और शुरुआत - से न हो, जैसे barish-mumbai-1007।`,
	"section-id": (_expected, found) => `“${found}” id नहीं हो सकती।`,
	"id-not-file-name": (expected, found) => `id “${found}” है और फ़ाइल का नाम “${expected}”। दोनों में एक ही नाम लिखें।`,
	section: (expected, found) => `इस संस्करण में “${found}” नाम का कोई अनुभाग नहीं है। इनमें से एक लिखें: ${expected.replaceAll(" | ", ", ")}।`,
	date: (expected, found) => `${notTime(found)} ${way(expected)}`,
	"time-zone": (_expected, found) => `“${found}” समय-क्षेत्र नहीं है।`,
	url: (expected, found) => `“${found}” पता यहाँ नहीं चल सकता। ${way(expected)}`,
	duplicate: (_expected, found) => `“${found}” दो बार आया है। एक को बदलें या हटा दें।`,
	unshown: () => "text और content में अलग बातें हैं। content छपेगा, text नहीं। एक को हटा दें।",
	reserved: (_expected, found) => `“${found}” साइट के अपने काम का नाम है। कोई दूसरी id लिखें।`,
	"too-long": (expected, found) => `यह ${found} अक्षर लंबा है, ${expected} से ज़्यादा नहीं चलता। छोटा करें या बाँट दें।`,
	"too-many": (expected, found) =>
		`ये ${found} हैं, ${expected.replace(/ image$/, " तस्वीरों").replace(/ cells$/, " ख़ानों")} की ही जगह है। कुछ हटा दें।`,
	"too-deep": (expected) => `JSON ${expected} तहों से ज़्यादा गहरा है। बेवजह के { } और [ ] हटा दें।`,
	"too-large": (expected, found) => `फ़ाइल ${size(found)} की है, ${size(expected)} से बड़ी नहीं चलती। ख़बर छोटी करें या दो में बाँट दें।`,
	character: (_expected, found) => `पाठ में ऐसा अक्षर है जो दिखता नहीं या लिखावट की दिशा पलटता है (${found})। वह जगह फिर से टाइप करें।`,
	heap: (_expected, found) => `एक ही अक्षर पर इतनी मात्राएँ या जोड़ हैं कि वह किसी पंक्ति में नहीं समाता (${found}…)। फ़ालतू निशान हटा दें।`,
	syntax: () => "JSON की लिखावट टूटी है।",
	picture: (reason, found) => `${(pictureReasons as Partial<Record<string, string>>)[reason] ?? "तस्वीर काम की नहीं"}: ${found}`,
	"unknown-story": (_expected, found) => `“${found}” id की कोई ख़बर संस्करण में नहीं है। id जाँचें या हटा दें।`,
	circle: (_expected, found) => `यह ख़बर घूमकर अपने ही पास लौटती है (${found})। जहाँ ख़बर सचमुच है, वहीं की id लिखें।`,
	"not-read": (_expected, found) => `“${found}” नहीं पढ़ी गई।`,
	"unknown-field": () => "इस नाम का ख़ाना नहीं होता, इसलिए यह नहीं छपेगा। नाम जाँचें या हटा दें।",
	"unknown-part": (expected, found) => `“${found}” तरह का निशान नहीं होता, इसलिए इसके शब्द सादे छपेंगे। ${way(expected)}`,
	"unknown-block": (expected, found) => `“${found}” तरह का हिस्सा नहीं होता, इसलिए यह नहीं छपेगा। ${way(expected)}`,
	long: (expected, found) => `यह ${found} अक्षर लंबा है; ${expected} तक हो तो पढ़ने में आसान रहता है। छोटा करें या बाँट दें।`,
	many: (expected, found) => `ये ${found} हिस्से हैं; ${expected} तक हों तो पन्ना हल्का रहता है। कुछ जोड़ दें या हटा दें।`,
	large: (expected, found) => `फ़ाइल ${size(found)} की है; ${size(expected)} तक हो तो जल्दी खुलती है। लंबी ख़बर दो में बाँट दें।`,
	wide: (expected, found) => `चौड़ाई ${found} है, पर यहाँ ${expected} से चौड़ा विज्ञापन किसी स्क्रीन पर पूरा नहीं दिखता। ${expected} तक का लगाएँ।`,
	"bare-url": (_expected, found) => `“${found}” इसी साइट का पता माना जाएगा। दूसरी साइट का हो तो https:// से शुरू करें, इसी का हो तो / से।`,
	"line-break": () => "पाठ के बीच टैब या नई पंक्ति है, पन्ने पर वह ख़ाली जगह बन जाएगी। नई बात हो तो अलग अनुच्छेद बनाएँ, नहीं तो ख़ाली जगह लिखें।",
	"uneven-table": (expected) => `तालिका की पंक्तियाँ बराबर नहीं हैं, इसलिए ख़ाली ख़ाने जोड़कर ${expected} किए गए। छूटे हुए ख़ाने भर दें।`,
	"updated-before-published": (expected, found) =>
		`अपडेट का समय (${moment(found)}) छपने के समय (${moment(expected)}) से पहले है, इसलिए पाठकों को नहीं दिखेगा। ग़लत समय ठीक करें।`,
	"time-ahead": (_expected, found) => `यह समय (${moment(found)}) अभी आया नहीं। ख़बर रोकनी हो तो “इससे पहले न छपे” भरें, नहीं तो समय ठीक करें।`,
	"picture-cleaned": (_expected, found) => `तस्वीर से ये हिस्से हटाए गए, जो चल या कुछ मँगा सकते थे: ${found}`,
	"picture-size": (expected, found) => `तस्वीर असल में ${expected} की है, यहाँ ${found} लिखा है। असली नाप मानी गई; यहाँ भी वही लिख दें।`,
};

export const takenPort = (port: number) =>
	`पोर्ट ${port} पर कोई और प्रोग्राम चल रहा है। उसे बंद कीजिए, या दूसरा पोर्ट चुनिए: PORT=${port + 1} npm start`;

export const noPort = (said: string) => `“${said}” पोर्ट नहीं हो सकता। 1024 से 65535 तक की कोई संख्या लिखिए: PORT=4174 npm start`;

export const noTime = (said: string) =>
	`NOW में “${said}” पूरा समय नहीं है। तारीख़, समय और समय-क्षेत्र का अंतर (जैसे +05:30) लिखिए: NOW=2021-07-10T07:30:00+05:30`;

export const waitsForBuild = "यह साइट अभी कहीं और से भी बन रही है; उसके बन जाने तक रुके हैं।";
