/** The Hindi of what is kept on the device: saved stories, and what is taken along. Loaded with it, never before. */
import type { Trouble } from "./saving.ts";

/** A count as it is written, in either digits. */
export const isOne = (count: string) => count === "1" || count === "१";

export const savedWords = {
	count: (stories: string, size: string) => `${stories} ${isOne(stories) ? "ख़बर" : "ख़बरें"}, ${size}`,
	order: "क्रम",
	list: "सहेजी हुई ख़बरों की सूची",
	removed: (headline: string) => `“${headline}” हटाई गई।`,
	bringBack: "वापस लाएँ",
	withdrawn: "यह ख़बर संपादकों ने वापस ले ली, इसलिए यहाँ से भी हट गई।",
	read: "पढ़ी",
	/** A story that was begun, by how much of it was seen. */
	readTo: (share: number) => (share < 0.4 ? "थोड़ी पढ़ी" : share > 0.6 ? "आधी से ज़्यादा पढ़ी" : "आधी पढ़ी"),
	onlyHere: "साइट पर अब नहीं है",
	/** A story of which nothing is here yet, and nothing is known. */
	unnamed: "एक ख़बर",
	awaited: "इंटरनेट मिलते ही आएगी",
	/** The same where there is a network. */
	awaitedHere: "अभी आनी बाक़ी है",
	/** The site was asked, and has none. */
	missing: "साइट पर नहीं मिली",
	coming: "कुछ तस्वीरें आनी बाक़ी हैं",
	foreign: "दूसरी साइट की तस्वीरें इंटरनेट पर ही दिखेंगी",
	wordsHere: "ये ख़बरें यहीं, आपके पास रखी हैं और बिना इंटरनेट के खुलेंगी, पर इनकी सब तस्वीरें यहाँ नहीं हैं।",
	allHere: "सब यहीं, आपके पास रखी हैं और बिना इंटरनेट के खुलेंगी।",
	awaitedToo: "जो ख़बरें आ चुकी हैं, वे यहीं, आपके पास रखी हैं और बिना इंटरनेट के खुलेंगी।",
	notAllHere: "कुछ ख़बरें यहाँ रखी नहीं जा सकीं; वे इस पन्ने के खुले रहने तक रहेंगी। बाक़ी बिना इंटरनेट के भी खुलेंगी।",
	passing: "ये यहाँ रखी नहीं जा सकीं, इसलिए इस पन्ने के खुले रहने तक ही रहेंगी। बाद में पढ़नी हों, तो एक फ़ाइल में निकाल लीजिए।",
	needsNetwork: "यह ब्राउज़र बिना इंटरनेट के साइट नहीं खोल पाता। इंटरनेट टूटने पर ये तभी खुलेंगी, जब यह पन्ना पहले से खुला हो।",
	mayGo: "जगह कम पड़ने पर ब्राउज़र इन्हें हटा सकता है; एक फ़ाइल भी रख लीजिए।",
	hearAll: "सब सुनें",
	takeOut: "एक फ़ाइल में निकालें",
	bringIn: "फ़ाइल से जोड़ें",
	file: "पाठक-सहेजी-ख़बरें",
	/** What stands before the sign of saving, and after it: with whether a worker opens what is saved, and whether all pictures can be kept. */
	how: (opens: boolean, hasPictures: boolean) => [
		"किसी ख़बर पर",
		`सहेजें दबाइए। वह ${hasPictures ? "तस्वीरों के साथ " : ""}यहाँ रहेगी${opens ? " और बिना इंटरनेट के भी खुलेगी" : ""}।`,
	],
	noScripts: "ख़बरें सहेजने के लिए इस ब्राउज़र में जावास्क्रिप्ट चालू कीजिए। पढ़ने के लिए इसकी ज़रूरत नहीं।",
	todays: "आज की ख़बरें देखें",
	kb: (number: string) => `${number} KB`,
	mb: (number: string) => `${number} MB`,
	fine: "ठीक है",
} as const;

export const orderWords = { new: "नई पहले", old: "पुरानी पहले", part: "अधूरी पहले", small: "छोटी पहले", large: "बड़ी पहले" };

export const troubleWords: Record<Trouble, string> = {
	later: "ख़बर अभी नहीं आ सकी। इंटरनेट मिलते ही अपने-आप आ जाएगी।",
	missing: "यह ख़बर साइट पर अब नहीं है, इसलिए सहेजी नहीं जा सकी। साइट पर लौटी, तो अपने-आप आ जाएगी।",
	"not-kept": "यह ब्राउज़र ख़बरें रखने नहीं दे रहा। सहेजी हुई ख़बर इस पन्ने के खुले रहने तक रहेगी।",
	"no-room": "यहाँ जगह नहीं बची। यह ख़बर पन्ने के खुले रहने तक रहेगी; कुछ सहेजी ख़बरें हटाकर फिर सहेजिए।",
	"no-room-for-pictures": "ख़बर सहेज ली गई, पर यहाँ जगह कम है, इसलिए उसकी सब तस्वीरें नहीं रखी जा सकीं।",
};

/** What is done with a file, and what came of it: how many are new here, were here already, were taken back, or could not be read. */
export const fileWords = {
	making: "फ़ाइल बन रही है…",
	made: "फ़ाइल बन गई।",
	unmade: "फ़ाइल नहीं बन सकी। यहाँ की ख़बरें जैसी थीं वैसी ही हैं। एक बार फिर कोशिश कीजिए।",
	reading: "फ़ाइल पढ़ी जा रही है…",
	unread: "फ़ाइल पढ़ी नहीं जा सकी। उसे फिर से चुनकर देखिए।",
	added: (count: string) => `${count} ${isOne(count) ? "ख़बर जुड़ी" : "ख़बरें जुड़ीं"}।`,
	had: (count: string) => `${count} पहले से सहेजी ${isOne(count) ? "थी" : "थीं"}।`,
	withdrawn: (count: string) => `${count} संपादकों ने वापस ले ली ${isOne(count) ? "है, इसलिए नहीं जुड़ी" : "हैं, इसलिए नहीं जुड़ीं"}।`,
	broken: (count: string) =>
		isOne(count)
			? `${count} इस संस्करण की नहीं है या ठीक से नहीं लिखी है, इसलिए छोड़ दी गई।`
			: `${count} इस संस्करण की नहीं हैं या ठीक से नहीं लिखी हैं, इसलिए छोड़ दी गईं।`,
	nothing: "इस फ़ाइल में कोई ख़बर नहीं है।",
	noRoom: "आगे की ख़बरों के लिए यहाँ जगह नहीं बची। कुछ सहेजी ख़बरें हटाकर यही फ़ाइल फिर जोड़िए।",
	noShelf: "यह ब्राउज़र ख़बरें रखने नहीं दे रहा, इसलिए फ़ाइल से कुछ नहीं जुड़ा।",
	"not-ours": "यह सहेजी हुई ख़बरों की फ़ाइल नहीं है। वही फ़ाइल चुनिए जो इस पन्ने से निकाली गई थी। यहाँ की ख़बरें जैसी थीं वैसी ही हैं।",
	"cut-short": "यह फ़ाइल अधूरी है या रास्ते में बिगड़ गई। इसे फिर से निकालकर लाइए। यहाँ की ख़बरें जैसी थीं वैसी ही हैं।",
	large: "यह फ़ाइल बहुत बड़ी है। 300 MB तक की फ़ाइल जुड़ सकती है। यहाँ की ख़बरें जैसी थीं वैसी ही हैं।",
} as const;
