/** What the desk says with a piece of advice: what it is about, why it matters, what to do. */
import type { Advice, AdviceKind } from "./advice.ts";

type Said = {
	readonly what: (found: string, expected: string) => string;
	readonly why: string;
	readonly todo: (found: string, expected: string) => string;
};

const describe = () => "एक वाक्य में लिखें कि तस्वीर में क्या दिख रहा है।";

const said: Record<AdviceKind, Said> = {
	"alt-missing": {
		what: () => "तस्वीर का वर्णन नहीं है।",
		why: "जो पाठक देख नहीं सकते, या जिनके यहाँ तस्वीर नहीं खुली, उन्हें कुछ पता नहीं चलेगा।",
		todo: describe,
	},
	"alt-file": {
		what: (found) => `वर्णन की जगह फ़ाइल का नाम है: ${found}`,
		why: "सुनने वाले पाठक को फ़ाइल का नाम पढ़कर सुनाया जाएगा।",
		todo: describe,
	},
	"alt-short": {
		what: (found) => `तस्वीर का वर्णन बहुत छोटा है: ${found}`,
		why: "एक-दो शब्दों से पता नहीं चलता कि तस्वीर में क्या हो रहा है।",
		todo: describe,
	},
	"alt-repeats": {
		what: () => "तस्वीर का वर्णन वही है जो कैप्शन या शीर्षक में है।",
		why: "सुनने वाले पाठक को एक ही बात दो बार सुनाई देगी, और तस्वीर फिर भी नहीं दिखेगी।",
		todo: describe,
	},
	"alt-latin": {
		what: (found) => `तस्वीर का वर्णन हिंदी में नहीं है: ${found}`,
		why: "हिंदी आवाज़ इसे ठीक नहीं पढ़ेगी।",
		todo: () => "वर्णन हिंदी में लिखें।",
	},
	"credit-missing": {
		what: () => "तस्वीर का साभार नहीं है।",
		why: "तस्वीर किसकी है, यह बताना नियम भी है और उसका हक़ भी।",
		todo: () => "फ़ोटोग्राफ़र या एजेंसी का नाम लिखें।",
	},
	"picture-small": {
		what: (found, expected) => `तस्वीर ${found} px चौड़ी है; ${expected} px या ज़्यादा चाहिए।`,
		why: "बड़ी स्क्रीन पर यह धुँधली दिखेगी, और खोज में बड़ी तस्वीर नहीं आएगी।",
		todo: () => "हो सके तो बड़ी तस्वीर लगाएँ।",
	},
	"author-picture": {
		what: (found) => `${found} की तस्वीर नहीं है।`,
		why: "बाइलाइन के साथ तस्वीर की जगह ख़ाली रहेगी।",
		todo: () => "लेखक की तस्वीर या एजेंसी का चिह्न लगाएँ।",
	},
	"disclaimer-missing": {
		what: (found) => `ख़बर एजेंसी (${found}) की है, पर अस्वीकरण नहीं है।`,
		why: "पाठक समझेगा कि ख़बर इसी डेस्क ने लिखी और जाँची है।",
		todo: () => "अस्वीकरण जोड़ें: ख़बर किस एजेंसी की है और संपादित हुई या नहीं।",
	},
	"source-missing": {
		what: (_found, expected) => `ख़बर ${expected} की लगती है, पर स्रोत नहीं लिखा।`,
		why: "ख़बर के नीचे स्रोत की पंक्ति ख़ाली रहेगी।",
		todo: (_found, expected) => `स्रोत में ${expected} लिखें।`,
	},
	"dateline-missing": {
		what: () => "स्थान और तारीख़ की पंक्ति नहीं है।",
		why: "पाठक को पता नहीं चलेगा कि ख़बर कहाँ की है।",
		todo: () => "स्थान लिखें, जैसे: पटना, 9 जुलाई।",
	},
	"dateline-date": {
		what: (found) => `‘${found}’ की तारीख़ छपने की तारीख़ से दूर है।`,
		why: "या तो तारीख़ पुरानी प्रति से आ गई है, या छपने का समय ग़लत है।",
		todo: () => "दोनों में से जो ग़लत हो, उसे ठीक करें।",
	},
	"section-guess": {
		what: (_found, expected) => `ख़बर ‘${expected}’ अनुभाग की लगती है।`,
		why: "ग़लत अनुभाग में ख़बर वहाँ के पाठकों तक नहीं पहुँचेगी।",
		todo: (_found, expected) => `जाँचें कि अनुभाग ठीक है; न हो तो ‘${expected}’ चुनें।`,
	},
	"headline-in-deck": {
		what: () => "शीर्षक के नीचे वही बात दोहराई गई है।",
		why: "दूसरी पंक्ति पाठक को कोई नई बात नहीं बताती।",
		todo: () => "सार में अगली ज़रूरी बात लिखें।",
	},
	"embargo-said": {
		what: (found) => `साथ आई पंक्ति ख़बर रोकने को कहती है: ${found}`,
		why: "“इससे पहले न छपे” ख़ाली है, इसलिए ख़बर छापते ही पाठकों तक पहुँच जाएगी।",
		todo: (_found, expected) => (expected ? `“इससे पहले न छपे” में ${expected} लिखें।` : "“इससे पहले न छपे” में समय लिखें।"),
	},
	"embargo-runs": {
		what: (found) => `यह ख़बर ${found} तक रुकी है।`,
		why: "तब तक यह किसी पाठक को नहीं दिखेगी, और फ़ाइल भी नहीं छपेगी।",
		todo: () => "समय ठीक हो तो रहने दें।",
	},
	"embargo-over": {
		what: (found) => `रोक ${found} को ख़त्म हो चुकी है।`,
		why: "इस खाने का अब कोई असर नहीं।",
		todo: () => "रोक का समय हटा दें।",
	},
	"embargo-after": {
		what: (found, expected) => `छपने का समय (${expected}) रोक ख़त्म होने (${found}) से पहले है।`,
		why: "पाठक को पुराना समय दिखेगा और ख़बर सूची में नीचे चली जाएगी।",
		todo: () => "छपने का समय रोक ख़त्म होने के बाद का रखें।",
	},
	old: {
		what: (found) => `यह ख़बर ${found} दिन पुरानी है।`,
		why: "सूची में यह बहुत नीचे जाएगी, और पाठक इसे ताज़ा ख़बर समझ सकता है।",
		todo: () => "छपने का समय जाँचें।",
	},
};

/** What it is about, why it matters, what to do: each a sentence. */
export function sayAdvice({ kind, found = "", expected = "" }: Advice): {
	readonly what: string;
	readonly why: string;
	readonly todo: string;
} {
	const { what, why, todo } = said[kind];
	return { what: what(found, expected), why, todo: todo(found, expected) };
}
