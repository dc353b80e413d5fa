/** What the desk says with a piece of advice: what it is about, what to do; `reasonWords.ts` says why. */
import type { Advice, AdviceKind } from "./advice.ts";

type Said = {
	readonly what: (found: string, expected: string) => string;
	readonly todo: (found: string, expected: string) => string;
};

const describe = () => "एक वाक्य में लिखें कि तस्वीर में क्या दिख रहा है।";

const said: Record<AdviceKind, Said> = {
	"alt-missing": {
		what: () => "तस्वीर का वर्णन नहीं है।",
		todo: describe,
	},
	"alt-file": {
		what: (found) => `वर्णन की जगह फ़ाइल का नाम है: ${found}`,
		todo: describe,
	},
	"alt-short": {
		what: (found) => `तस्वीर का वर्णन बहुत छोटा है: ${found}`,
		todo: describe,
	},
	"alt-repeats": {
		what: () => "वर्णन वही है जो कैप्शन या शीर्षक में है।",
		todo: describe,
	},
	"alt-latin": {
		what: (found) => `तस्वीर का वर्णन हिंदी में नहीं है: ${found}`,
		todo: () => "वर्णन हिंदी में लिखें।",
	},
	"credit-missing": {
		what: () => "तस्वीर का साभार नहीं है।",
		todo: () => "फ़ोटोग्राफ़र या एजेंसी का नाम लिखें।",
	},
	"picture-missing": {
		what: () => "तस्वीर नहीं है।",
		todo: () => "बिना तस्वीर के भी ख़बर छप सकती है।",
	},
	"picture-small": {
		what: (found, expected) => `तस्वीर ${found} px चौड़ी है; ${expected} px या ज़्यादा चाहिए।`,
		todo: () => "हो सके तो बड़ी तस्वीर लगाएँ।",
	},
	"picture-unknown": {
		what: (found) => `“${found}” संस्करण की किसी छपी ख़बर में नहीं है।`,
		todo: () => "पता जाँचें; नई तस्वीर pictures में रखें।",
	},
	"author-picture": {
		what: (found) => `${found} की तस्वीर नहीं है।`,
		todo: () => "लेखक की तस्वीर या एजेंसी का चिह्न लगाएँ।",
	},
	"disclaimer-missing": {
		what: (found) => `ख़बर एजेंसी (${found}) की है, पर अस्वीकरण नहीं है।`,
		todo: () => "अस्वीकरण जोड़ें: ख़बर किसकी है और संपादित हुई या नहीं।",
	},
	"source-missing": {
		what: (_found, expected) => `ख़बर ${expected} की लगती है, पर स्रोत नहीं लिखा।`,
		todo: (_found, expected) => `स्रोत में ${expected} लिखें।`,
	},
	"dateline-missing": {
		what: () => "स्थान और तारीख़ की पंक्ति नहीं है।",
		todo: () => "स्थान लिखें, जैसे: पटना, 9 जुलाई।",
	},
	"dateline-date": {
		what: (found) => `‘${found}’ की तारीख़ छपने की तारीख़ से दूर है।`,
		todo: () => "जो ग़लत हो, उसे ठीक करें।",
	},
	"section-guess": {
		what: (_found, expected) => `ख़बर ‘${expected}’ अनुभाग की लगती है।`,
		todo: (_found, expected) => `अनुभाग ठीक न हो तो ‘${expected}’ चुनें।`,
	},
	"headline-in-deck": {
		what: () => "शीर्षक के नीचे वही बात दोहराई गई है।",
		todo: () => "सार में अगली ज़रूरी बात लिखें।",
	},
	canceled: {
		what: () => "छापते ही यह ख़बर वापस ले ली जाएगी।",
		todo: () => "कारण भूल-सुधार में लिखें: पाठकों को वही दिखेगा। वापस न लेनी हो, तो “छपे” चुनें।",
	},
	withheld: {
		what: () => "यह ख़बर रोककर रखी गई है।",
		todo: () => "छापनी हो, तो “छपे” चुनें।",
	},
	moved: {
		what: (found) => `इस पते पर आने वाले पाठक यहाँ भेजे जाएँगे: ${found}`,
		todo: () => "पता ठीक हो तो रहने दें।",
	},
	"embargo-said": {
		what: (found) => `साथ आई पंक्ति ख़बर रोकने को कहती है: ${found}`,
		todo: (_found, expected) => (expected ? `“इससे पहले न छपे” में ${expected} लिखें।` : "“इससे पहले न छपे” में समय लिखें।"),
	},
	"embargo-runs": {
		what: (found) => `यह ख़बर ${found} तक रुकी है।`,
		todo: () => "समय ठीक हो तो रहने दें।",
	},
	"embargo-over": {
		what: (found) => `रोक ${found} को ख़त्म हो चुकी है।`,
		todo: () => "रोक का समय हटा दें।",
	},
	"embargo-after": {
		what: (found, expected) => `छपने का समय (${expected}) रोक ख़त्म होने (${found}) से पहले है।`,
		todo: () => "छपने का समय उसके बाद का रखें।",
	},
	old: {
		what: (found) => `यह ख़बर ${found} दिन पुरानी है।`,
		todo: () => "छपने का समय जाँचें।",
	},
};

/** What it is about, what to do: each a sentence. */
export function sayAdvice({ kind, found = "", expected = "" }: Advice): {
	readonly what: string;
	readonly todo: string;
} {
	const { what, todo } = said[kind];
	return { what: what(found, expected), todo: todo(found, expected) };
}
