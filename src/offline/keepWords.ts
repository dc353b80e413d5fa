/** The Hindi of what is taken along and of what the device holds. Loaded with its view, never before. */
import type { PictureChoice, Trouble } from "./coming.ts";
import { isOne } from "./words.ts";

const pictureChoices: Record<PictureChoice, string> = { none: "बिना तस्वीर", small: "छोटी तस्वीरें", full: "पूरी" };
const trouble: Record<Trouble, string> = {
	network: "इंटरनेट बीच में टूट गया। जो ख़बरें आ चुकीं, वे साथ हैं; बाक़ी फिर से दबाने पर वहीं से आगे आएँगी।",
	pictures: "ख़बरें आ गईं, पर कुछ तस्वीरें नहीं मिल सकीं। वे फिर से दबाने पर आएँगी।",
	"no-room": "यहाँ जगह नहीं बची। जो ख़बरें आ चुकीं, वे साथ हैं। बिना तस्वीर वाली कम जगह लेती हैं।",
};
/** The same where none has come. */
const troubleAtFirst: Record<Trouble, string> = {
	...trouble,
	network: "कोई ख़बर आने से पहले ही इंटरनेट टूट गया। इंटरनेट मिलने पर फिर से दबाएँ।",
	"no-room": "यहाँ इतनी जगह नहीं कि कोई ख़बर साथ रखी जा सके। थोड़ी जगह ख़ाली करके फिर से दबाएँ।",
};

const stories = (count: string) => `${count} ${isOne(count) ? "ख़बर" : "ख़बरें"}`;

export const keepWords = {
	takeAlong: "आज की ख़बरें साथ रखें",
	what: (count: string) =>
		`मुख्य पन्ना और हर अनुभाग की आज की ${stories(count)}। फिर रास्ते में इंटरनेट न हो, तब भी ${isOne(count) ? "खुलेगी" : "खुलेंगी"}।`,
	looking: "आज की ख़बरों की सूची आ रही है…",
	noList: "आज की ख़बरों की सूची अभी नहीं मिल सकी। इंटरनेट मिलते ही यहाँ दिखेगी।",
	pictures: "तस्वीरें",
	pictureChoices,
	take: (size: string) => `साथ रखें, ${size}`,
	rest: (size: string) => `बाक़ी ख़बरें लाएँ, ${size}`,
	picturesToo: (size: string) => `तस्वीरें भी लाएँ, ${size}`,
	coming: "ख़बरें आ रही हैं",
	came: (of: string, came: string, size: string) => `${of} में से ${stories(came)}, ${size} आ ${isOne(came) ? "चुकी" : "चुकीं"}।`,
	stop: "रोकें",
	stopHint: "रोकने पर आई हुई ख़बरें रहेंगी, बाक़ी बाद में वहीं से आगे आएँगी।",
	stopped: "रोक दिया।",
	/** How many stopping has left here; null is none. */
	soFar: (count: string | null) =>
		count === null ? "अभी तक कोई ख़बर नहीं आई।" : `${stories(count)} आ ${isOne(count) ? "चुकी है" : "चुकी हैं"}, बाक़ी वहीं से आगे आएँगी।`,
	done: (count: string, time: string | null) => `${stories(count)} साथ ${isOne(count) ? "है" : "हैं"}${time ? `, ${time} तक की` : ""}।`,
	started: "ख़बरें आनी शुरू हुईं।",
	half: "आधी ख़बरें आ चुकीं।",
	finished: "सब ख़बरें आ गईं।",
	trouble,
	troubleAtFirst,
	here: "इस फ़ोन या कंप्यूटर में",
	needsNetwork: "यह ब्राउज़र बिना इंटरनेट के साइट नहीं खोल पाता, इसलिए आज की ख़बरें यहाँ साथ नहीं रखी जा सकतीं। किसी दूसरे ब्राउज़र में खोलकर देखिए।",
	noShelf: "यह ब्राउज़र ख़बरें रखने नहीं दे रहा।",
	ofLimit: (limit: string) => `सीमा ${limit}`,
	parts: {
		saved: (count: string) => `सहेजी हुई, ${count}`,
		today: (count: string) => `साथ रखी, ${count}`,
		read: (count: string) => `हाल में पढ़ी, ${count}`,
		find: () => "खोज की फ़ाइलें",
	},
	wipe: "मिटाएँ",
	/** What went, and what that does not touch. */
	wiped: {
		today: "साथ रखी ख़बरें मिट गईं। सहेजी हुई और पढ़ी हुई वैसी ही हैं।",
		read: "हाल में पढ़ी ख़बरें यहाँ से मिट गईं। सहेजी हुई और साथ रखी हुई वैसी ही हैं।",
		find: "खोज की फ़ाइलें मिट गईं। इंटरनेट होने पर खोजते ही फिर आ जाएँगी।",
	},
	notWiped: "मिटाना नहीं हो पाया: ब्राउज़र ने रोक दिया।",
	limit: "सीमा",
	/** `most`: how many that were read stay. */
	limitHint: (most: string) =>
		`सीमा भरने पर, या यहाँ जगह न बचे तो, पहले खोज की फ़ाइलें हटती हैं, फिर वे ख़बरें जो पढ़ी नहीं गईं या सबसे पहले पढ़ी गई थीं। पढ़ी हुई ${most} तक रहती हैं, साथ रखी कम से कम एक दिन। सहेजी हुई अपने-आप नहीं हटतीं।`,
	/** What stays in any case is more than the limit. */
	over: "सहेजी हुई और साथ रखी ख़बरें सीमा से ज़्यादा जगह ले रही हैं। वे रहेंगी, पर पढ़ी हुई ख़बरें यहाँ नहीं टिकेंगी।",
	/** How many stories went, for the limit or because the device is full. */
	madeRoom: (count: string) => `जगह बनाने के लिए पहले की ${stories(count)} ${isOne(count) ? "हटी" : "हटीं"}।`,
	clear: "यहाँ से सब मिटाएँ",
	sure: "सहेजी हुई ख़बरें भी मिट जाएँगी और वापस नहीं आएँगी। सब मिटाएँ?",
	yes: "हाँ, सब मिटाएँ",
	no: "रहने दें",
	cleared: "सब मिट गया।",
	notCleared: "सब नहीं मिट पाया: ब्राउज़र ने रोक दिया। ब्राउज़र की सेटिंग में जाकर इस साइट का डेटा मिटा दीजिए।",
} as const;
