/** What editors are told of files: of JSON that is broken, and of an edition's folder. The desk's field of JSON has it, and its checks load it with the first text that is no JSON. */
import type { ProblemCode } from "./article/problems.ts";
import { problemWords } from "./editorWords.ts";

/** What `edition.json` is called. */
export const editionName = "संस्करण की जानकारी";
/** Its fields, by their names in it; some of a story are called otherwise. */
export const editionFieldNames: Record<string, string> = {
	name: "नाम",
	origin: "साइट का पता",
	inLanguage: "भाषा",
	timeZone: "समय-क्षेत्र",
	digits: "अंक",
	sample: "नमूना संस्करण है",
	contact: "संपर्क",
	about: "परिचय",
	sections: "अनुभाग",
	order: "क्रम",
	ads: "विज्ञापन",
	place: "विज्ञापन कहाँ",
	afterBlock: "कितने हिस्सों के बाद",
	width: "चौड़ाई, px",
	height: "ऊँचाई, px",
	src: "फ़ाइल का पता",
	pictureHosts: "तस्वीरों की साइटें",
	screenshots: "स्क्रीन की तस्वीरें",
	label: "विवरण",
};

/** What keeps a text from being JSON, by the name that jsonc-parser gives it. */
const syntaxWords = new Map([
	["EmptyFile", "फ़ाइल ख़ाली है; उसमें ख़बर लिखिए, या उसे हटा दीजिए"],
	["NoBraces", "शुरू में { नहीं है; सब कुछ { } के भीतर लिखें"],
	["CurledQuotes", "उद्धरण-चिह्न मुड़े हुए (“ ”) या इकहरे (' ') हैं; JSON में ख़ानों के नाम और पाठ सीधे दोहरे (\" \") में रखें"],
	["QuoteInside", 'इससे पहले का " पाठ को बीच में बंद कर देता है; पाठ के भीतर “ ” लिखें, या " से पहले \\ लगाएँ'],
	["UnseenSign", "यहाँ कोई न दिखने वाला चिह्न या दूसरी तरह की ख़ाली जगह है; उसे हटाकर साधारण ख़ाली जगह लिखें"],
	["InvalidSymbol", 'यहाँ का शब्द " " के भीतर लिखें; बाहर सिर्फ़ true, false, null और संख्याएँ चलती हैं'],
	["InvalidNumberFormat", "संख्या 1200, 4.5 या 0.5 की तरह लिखें: अंक 0-9, बीच में अल्पविराम नहीं, आगे + नहीं, 05 नहीं"],
	["PropertyNameExpected", 'यहाँ ख़ाने का नाम चाहिए, " " के भीतर'],
	["ValueExpected", 'यहाँ कोई मान चाहिए: " " में पाठ, संख्या, [ ] या { }'],
	["ColonExpected", "ख़ाने के नाम के बाद : चाहिए"],
	["CommaExpected", "पिछले मान के बाद अल्पविराम (,) चाहिए"],
	["ExtraComma", "यहाँ या इससे ठीक पहले का अल्पविराम (,) फ़ालतू है; उसे हटा दें"],
	["CloseBraceExpected", "बंद करने वाला } छूट गया"],
	["CloseBracketExpected", "बंद करने वाला ] छूट गया"],
	["EndOfFileExpected", "आख़िरी } के बाद भी कुछ लिखा है; उसे हटा दें"],
	["InvalidCommentToken", "JSON में टिप्पणी (//, /* */ या #) नहीं चलती; उसे हटा दें"],
	["UnexpectedEndOfComment", "JSON में टिप्पणी (//, /* */ या #) नहीं चलती; उसे हटा दें"],
	["UnexpectedEndOfString", 'इस पाठ को बंद करने वाला " इसी पंक्ति में नहीं है; पाठ एक पंक्ति में लिखें और सीधे " से बंद करें'],
	["UnexpectedEndOfNumber", "संख्या अधूरी है"],
	["InvalidUnicode", "\\u के बाद चार अंक चाहिए; \\ ही लिखना हो तो \\\\ लिखें"],
	["InvalidEscapeCharacter", "\\ के बाद यह अक्षर नहीं चलता; \\ ही लिखना हो तो \\\\ लिखें"],
	["InvalidUtf8", "फ़ाइल UTF-8 में नहीं है; अपने प्रोग्राम में UTF-8 चुनकर उसे फिर सहेजें"],
	["InvalidCharacter", "पाठ के भीतर टैब या कोई न दिखने वाला चिह्न है; उसकी जगह ख़ाली जगह लिखें"],
]);

/** What an editor is told of what keeps a text from being JSON. */
export const syntaxSaid = (found: string) => `JSON की लिखावट टूटी है: ${syntaxWords.get(found) ?? found}।`;

/** What to write in `edition.json`, by what the door expected there alone. */
const editionWays = new Map([
	["https://…", "साइट का पता शुरू से लिखें, और उसके आगे कुछ नहीं, जैसे https://akhbar.example।"],
	["images.example", "सिर्फ़ साइट का नाम लिखें, छोटे अक्षरों में, जैसे images.example। न https://, न /, न :8080।"],
	["mailto, https", "ईमेल या https:// से शुरू होने वाला पूरा पता लिखें, या साधारण शब्द।"],
]);

/** As {@link problemWords}, with what files alone can have wrong. */
export function fileProblemWords(code: ProblemCode, expected: string, found: string): string {
	if (code === "syntax") return syntaxSaid(found);
	if (code === "section-id")
		return `“${found}” अनुभाग की id नहीं हो सकती। 80 अक्षरों तक की id लिखें, जैसे desh या देश, जिसमें / \\ ? # % : * " < > | न हों, और ख़ाली जगह बस दो शब्दों के बीच हो।`;
	if (code === "not-read") return `“${found}” नहीं पढ़ी गई: stories में रखी .json फ़ाइलें ही पढ़ी जाती हैं, फ़ोल्डर नहीं। नाम बदलें या हटा दें।`;
	if (code === "no-file" && found === "EISDIR") return `${expected} फ़ोल्डर है, फ़ाइल नहीं।`;
	if (code === "no-file" && found === "ENOTDIR") return `${expected} फ़ाइल है। EDITION में वह फ़ोल्डर लिखें जिसमें edition.json है।`;
	if (code === "no-file" && found === "no folder")
		return `${expected} नाम का फ़ोल्डर नहीं है, इसलिए कोई ख़बर नहीं मिली। यह फ़ोल्डर बनाकर ख़बरों की फ़ाइलें उसमें रखें।`;
	if (code === "no-file" && found === "no story") return `${expected} में कोई ख़बर नहीं है, इसलिए साइट बिना ख़बरों के छपेगी।`;
	if (code === "no-file" && found !== "ENOENT") return `फ़ाइल ${expected} पढ़ी नहीं जा सकी (${found})।`;
	if (code === "unknown-story" && expected === "usable")
		return `“${found}” वापस ली जा चुकी है, इसलिए उसके साथ यह ख़बर भी हट गई है। इसे रखना हो, तो movedTo मिटा दें।`;
	if (code === "duplicate" && expected)
		return `“${expected}” और “${found}” के पन्ने एक ही जगह लिखे जाएँगे, क्योंकि कई डिस्क और होस्ट छोटे-बड़े अक्षरों में, या x.html और x में, फ़र्क़ नहीं करते। एक की id बदलें।`;
	if (code === "bare-url" && expected === "own")
		return `इस साइट में “${found}” नाम की कोई फ़ाइल नहीं है, इसलिए विज्ञापन की जगह ख़ाली रहेगी, जब तक होस्ट उसे अलग से न दे। विज्ञापन कहीं और हो, तो पूरा पता https:// से लिखें।`;
	if (code === "time-zone") return `“${found}” ऐसा समय-क्षेत्र नहीं है जिसे हर ब्राउज़र जाने। ${expected} जैसा पूरा नाम लिखें, या UTC।`;
	const editionWay = editionWays.get(expected);
	if (editionWay && found) return `“${found}” यहाँ नहीं चल सकता। ${editionWay}`;
	return problemWords[code](expected, found);
}
