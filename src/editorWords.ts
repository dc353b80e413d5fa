/** What editors are told by the desk and by the build alike. Apart from `words.ts`, so that no reader loads it. */
import type { PictureReason, ProblemCode } from "./article/problems.ts";

/** The newsroom's pages before their code has come. */
export const deskPages = {
	desk: "संपादक की मेज़",
	preview: "मेज़ की एक स्क्रीन",
	opening: "मेज़ खुल रही है…",
	noScript: "मेज़ को चलने के लिए जावास्क्रिप्ट चाहिए। ब्राउज़र की सेटिंग में उसे चालू करके पन्ना फिर खोलें।",
};

/** Why a picture cannot be used, as an editor is told. */
export const pictureReasons: Record<PictureReason, string> = {
	missing: "यह चित्र फ़ोल्डर में नहीं मिला",
	truncated: "यह चित्र अधूरा या बिगड़ा हुआ है, इसे फिर से डालें",
	huge: "यह चित्र बहुत बड़ा है (सीमा 50 एमबी और 10 करोड़ पिक्सेल)",
	"not-a-picture": "यह फ़ाइल चित्र नहीं है",
	unsupported: "चित्र JPEG, PNG, WebP, AVIF, GIF या SVG में दें",
	"unsafe-svg": "यह SVG सुरक्षित नहीं है",
	outside: "चित्र का पता /pictures/ फ़ोल्डर के बाहर जाता है",
};

/** What the door calls kinds of values, as an editor reads them. */
const kinds = new Map([
	["string", "शब्द"],
	["number", "संख्या"],
	["boolean", "true या false"],
	["object", "{ … } वाला हिस्सा"],
	["array", "सूची [ … ]"],
	["null", "ख़ाली मान (null)"],
	["undefined", "कुछ नहीं"],
	["RFC 3339 (2021-07-09T23:52:00+05:30)", "समय, जैसे 2021-07-09T23:52:00+05:30"],
	["BCP 47", "भाषा का कोड, जैसे hi, mr, en"],
	["id, http, https", "किसी ख़बर की id या https:// वाला पता"],
	["https", "https:// वाला पता"],
	["a-z 0-9 -", "अंग्रेज़ी के छोटे अक्षर a-z, अंक 0-9 और -"],
]);

/** A technical name in plain words; what is no such name stays as it is. */
function plain(technical: string): string {
	const [, kind = "", value = ""] = /^(string|number|boolean) (.+)$/s.exec(technical) ?? [];
	if (kind !== "") return `${kinds.get(kind)} “${value}”`;
	return kinds.get(technical) ?? technical.replaceAll(" | ", ", ").replace(/^(\d+) image$/, "$1 तस्वीरें");
}

/** What keeps a text from being JSON, by the name that jsonc-parser gives it. */
const syntaxWords = new Map([
	["InvalidSymbol", "ऐसा शब्द है जो उद्धरण-चिह्नों के बिना नहीं चल सकता"],
	["InvalidNumberFormat", "संख्या ठीक नहीं लिखी"],
	["PropertyNameExpected", 'खाने का नाम चाहिए, " " के भीतर (शायद एक अल्पविराम ज़्यादा है)'],
	["ValueExpected", "यहाँ कोई मान चाहिए (शायद एक अल्पविराम ज़्यादा है)"],
	["ColonExpected", "खाने के नाम के बाद : चाहिए"],
	["CommaExpected", "अल्पविराम (,) छूट गया"],
	["CloseBraceExpected", "बंद करने वाला } छूट गया"],
	["CloseBracketExpected", "बंद करने वाला ] छूट गया"],
	["EndOfFileExpected", "ख़बर पूरी होने के बाद भी कुछ लिखा है"],
	["InvalidCommentToken", "JSON में टिप्पणी (// या /* */) नहीं चलती"],
	["UnexpectedEndOfComment", "JSON में टिप्पणी (// या /* */) नहीं चलती"],
	["UnexpectedEndOfString", 'बंद करने वाला " छूट गया'],
	["UnexpectedEndOfNumber", "संख्या अधूरी है"],
	["InvalidUnicode", "\\u के बाद चार अंक चाहिए"],
	["InvalidEscapeCharacter", "\\ के बाद यह अक्षर नहीं चलता"],
	["InvalidCharacter", "पाठ के भीतर टैब या नई पंक्ति है"],
]);

/** What an editor is told of a problem: of `expected` and `found` only what an editor has written, or can write, stays as it is. */
export const problemWords: Record<ProblemCode, (expected: string, found: string) => string> = {
	missing: (expected) => `यह ज़रूरी है और नहीं मिला (चाहिए: ${plain(expected)})`,
	empty: () => "यह ख़ाली नहीं हो सकता",
	type: (expected, found) => `यहाँ ${plain(expected)} चाहिए, मिला: ${plain(found)}`,
	value: (expected, found) => `इनमें से होना चाहिए: ${plain(expected)}; मिला: ${found}`,
	id: (expected, found) => `पहचान (id) में सिर्फ़ ${plain(expected)} चल सकते हैं, मिला: ${found}`,
	"id-not-file-name": (expected, found) => `id और फ़ाइल का नाम एक होना चाहिए: ${expected}; मिला: ${found}`,
	section: (expected, found) => `ऐसा कोई अनुभाग इस संस्करण में नहीं है: ${found}; हैं: ${plain(expected)}`,
	date: (expected, found) => `चाहिए ${plain(expected)}; मिला: ${found}`,
	"time-zone": (expected, found) => `समय-क्षेत्र पहचाना नहीं गया: ${found}; जैसे ${expected}`,
	url: (expected, found) => `यह पता नहीं चल सकता: ${found}; चल सकते हैं: ${plain(expected)}`,
	duplicate: (_expected, found) => `यह दो बार आया है: ${found}`,
	reserved: (_expected, found) => `यह नाम साइट के अपने काम का है: ${found}`,
	"too-long": (expected, found) => `बहुत लंबा है: ${found}, सीमा ${expected}`,
	"too-many": (expected, found) => `बहुत ज़्यादा हैं: ${found}, सीमा ${plain(expected)}`,
	"too-deep": (expected) => `JSON ${expected} तहों से ज़्यादा गहरा है`,
	"too-large": (expected, found) => `फ़ाइल बहुत बड़ी है: ${found} बाइट, सीमा ${expected}`,
	character: (_expected, found) => `ऐसा अक्षर है जो दिखता नहीं या लिखावट की दिशा पलटता है: ${found}`,
	syntax: (_expected, found) => `JSON की लिखावट टूटी है: ${syntaxWords.get(found) ?? found}`,
	picture: (reason, found) => `${(pictureReasons as Partial<Record<string, string>>)[reason] ?? "तस्वीर काम की नहीं"}: ${found}`,
	"unknown-story": (_expected, found) => `इस id की ख़बर संस्करण में नहीं है: ${found}`,
	"unknown-field": () => "इस नाम का कोई खाना नहीं होता; इसे छोड़ दिया गया",
	"unknown-block": (_expected, found) => `इस तरह का हिस्सा हम नहीं जानते, इसलिए छोड़ दिया: ${found}`,
	long: (expected, found) => `लंबा है: ${found}, सलाह ${expected} तक`,
	many: (expected, found) => `ज़्यादा हैं: ${found}, सलाह ${expected} तक`,
	large: (expected, found) => `फ़ाइल बड़ी है: ${found} बाइट, सलाह ${expected} तक`,
	"line-break": () => "पाठ के बीच टैब या नई पंक्ति है; पन्ने पर वह ख़ाली जगह बन जाएगी",
	"uneven-table": (expected) => `तालिका की पंक्तियाँ बराबर नहीं; ${expected} खानों तक ख़ाली खाने जोड़े गए`,
	"updated-before-published": (expected, found) => `अपडेट का समय (${found}) छपने के समय (${expected}) से पहले है; छिपाया गया`,
	"published-in-future": (_expected, found) => `छपने का समय अभी आया नहीं: ${found}`,
	"picture-cleaned": (_expected, found) => `तस्वीर से ये हिस्से हटा दिए गए, क्योंकि वे चल या कहीं और से कुछ मँगा सकते थे: ${found}`,
	"picture-size": (expected, found) => `तस्वीर की असली नाप ${expected} है, लिखी ${found}; असली मानी गई`,
};
