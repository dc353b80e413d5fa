/** Every Hindi word of the interface, in one place for one proofreader. Knows no story and no component. */
import type { MissingError, Told, UnreachableError } from "./data/failures.ts";

export const words = {
	skip: "सीधे ख़बर पर जाएँ",
	/** The edition whose name is drawn, and not set in type. */
	ownName: "पाठक",
	home: (site: string) => `${site}, मुख्य पन्ना`,
	front: "मुख्य",
	listen: "सुनें",
	save: "सहेजें",
	saved: "सहेजी हुई",
	letters: "अक्षर",
	share: "साझा",
	contents: "इस ख़बर में",
	settings: "पढ़ने की सेटिंग",
	mainButtons: "मुख्य बटन",
	showPicture: "तस्वीर देखें",
	storyButtons: "ख़बर के बटन",
	notLoaded: "यह हिस्सा अभी नहीं खुल सका। इंटरनेट देखकर फिर कोशिश कीजिए।",
	sections: "अनुभाग",
	allSections: "सब अनुभाग",
	find: "खोजें",
	findInStory: "ढूँढें",
	fresh: "ताज़ा",
	breaking: "अभी-अभी",
	related: "इससे जुड़ी ख़बरें",
	moreOf: (section: string) => `${section} की और ख़बरें`,
	bigNews: "आज की बड़ी ख़बरें",
	meanwhile: "तब तक ये पढ़िए",
	next: "अगली ख़बर",
	readOn: "आगे पढ़ें",
	published: "प्रकाशित",
	updated: "अपडेट",
	readingTime: (minutes: string) => `${minutes} मिनट का पाठ`,
	and: "और",
	disclaimer: "अस्वीकरण",
	correction: "भूल-सुधार",
	source: "स्रोत",
	copyright: "कॉपीराइट",
	usageTerms: "इस्तेमाल की शर्तें",
	mistake: "भूल दिखी?",
	tellEditor: "संपादक को बताएँ",
	ad: "विज्ञापन",
	opensAt: (host: string) => `${host} पर खुलेगा`,
	table: "तालिका",
	contact: "हमें लिखें",
	sample: "यह नमूना संस्करण है। इसकी ख़बरें सजावट परखने के लिए लिखी गई हैं।",
	typeface: "अक्षर: एक्ज़ार।",
	offline: "इंटरनेट नहीं है। पहले खोले हुए पन्ने पढ़ सकते हैं।",
	toFront: "मुख्य पन्ने पर जाएँ",
	toSection: (section: string) => `${section} की ख़बरें`,
	retry: "फिर कोशिश करें",
	readSaved: "सहेजी ख़बरें पढ़ें",
	readThat: "वह ख़बर पढ़ें",
	goThere: "नई जगह पर जाएँ",
	ifAgain: "बार-बार ऐसा हो तो",
	tellUsNumber: (number: string) => `और यह संख्या बताएँ: ${number}`,
	withdrawn: {
		title: "यह ख़बर वापस ले ली गई है",
		when: (day: string, time: string) => `${day} को ${time} संपादकों ने इसे हटाया।`,
		undated: "संपादकों ने इसे हटा लिया है।",
		copies: "सहेजी हुई और साथ रखी प्रतियों से भी यह हट गई है।",
	},
	moved: {
		title: "यह ख़बर दूसरी ख़बर में जुड़ गई है",
		text: "इसकी सारी बातें अब यहाँ मिलेंगी:",
		place: "नई जगह",
		elsewhere: "यह ख़बर अब इस पते पर नहीं है",
	},
} as const;

type Reason = MissingError["reason"] | UnreachableError["reason"] | "cut-short" | "unknown";

/** What a reader is told when a page cannot be shown: what happened, whose fault it is, what to do now. What the checks find says so itself. */
export const failures: Record<Reason, Told> = {
	missing: { title: "यह ख़बर यहाँ नहीं मिली", text: "हो सकता है यह हटा ली गई हो, या अभी पहुँची न हो। थोड़ी देर बाद फिर कोशिश कीजिए।" },
	nowhere: {
		title: "यह पन्ना यहाँ नहीं है",
		text: "हो सकता है पता लिखने में कोई अक्षर छूट गया हो, या यह ख़बर हटा ली गई हो।",
	},
	gone: { title: "यह पन्ना हटा लिया गया है", text: "यह पता पहले ठीक था, पर अब यहाँ कुछ नहीं रखा है। नीचे की ख़बरें पढ़ी जा सकती हैं।" },
	"other-page": {
		title: "ख़बर की जगह कोई और पन्ना आ गया",
		text: "या तो यह ख़बर यहाँ नहीं है, या वाई-फ़ाई का लॉग-इन बाक़ी है। लॉग-इन करके फिर कोशिश कीजिए।",
	},
	offline: {
		title: "इंटरनेट नहीं मिल रहा",
		text: "कोई बात नहीं। सहेजी हुई ख़बरें बिना इंटरनेट के भी पढ़ी जा सकती हैं। इंटरनेट लौटते ही यह पन्ना अपने-आप ताज़ा हो जाएगा।",
	},
	network: {
		title: "ख़बर तक पहुँच नहीं पाए",
		text: "इंटरनेट बीच में टूटा, या हमारा सर्वर इस समय बंद है। थोड़ी देर बाद फिर कोशिश कीजिए।",
	},
	slow: { title: "जवाब आने में देर हो रही है", text: "दस सेकंड में ख़बर नहीं पहुँची। शायद इंटरनेट धीमा है, या हमारे यहाँ भीड़ है।" },
	server: { title: "ख़बर खुल नहीं पाई", text: "गड़बड़ी हमारी तरफ़ से है, आपकी तरफ़ से नहीं। एक मिनट बाद फिर कोशिश कीजिए।" },
	"cut-short": {
		title: "ख़बर आधी ही पहुँची",
		text: "रास्ते में इसका कुछ हिस्सा छूट गया, इसलिए हम इसे अधूरा नहीं दिखा रहे। फिर कोशिश कीजिए।",
	},
	unknown: { title: "यह पन्ना खुल नहीं पाया", text: "गड़बड़ी हमारी तरफ़ से है। फिर कोशिश कीजिए, या मुख्य पन्ने से दूसरी ख़बर चुनिए।" },
};

/** The same of what is no story: the front, a section. */
export const listFailures: Partial<Record<Reason, Told>> = {
	missing: { title: "यह पन्ना यहाँ नहीं मिला", text: "हो सकता है यह हटा लिया गया हो, या अभी पहुँचा न हो। थोड़ी देर बाद फिर कोशिश कीजिए।" },
	"other-page": { title: "पन्ने की जगह कुछ और आ गया", text: "शायद वाई-फ़ाई का लॉग-इन बाक़ी है। लॉग-इन करके फिर कोशिश कीजिए।" },
	network: { title: "पन्ने तक पहुँच नहीं पाए", text: failures.network.text },
	slow: { title: failures.slow.title, text: "दस सेकंड में पन्ना नहीं पहुँचा। शायद इंटरनेट धीमा है, या हमारे यहाँ भीड़ है।" },
	server: { title: "पन्ना खुल नहीं पाया", text: failures.server.text },
	"cut-short": {
		title: "पन्ना आधा ही पहुँचा",
		text: "रास्ते में इसका कुछ हिस्सा छूट गया, इसलिए हम इसे अधूरा नहीं दिखा रहे। फिर कोशिश कीजिए।",
	},
};
