/** The Hindi words of the ways a draft is looked at and taken out, for their proofreader. */
import type { Reason } from "../../text/change.ts";

export const words = {
	looks: "देखने का ढंग",
	tabs: { page: "पन्ना", compare: "तुलना", sheet: "सब स्क्रीन", travel: "साझा" },

	noId: "तुलना id से होती है: फ़ॉर्म के “और बातें” में ख़बर का id लिखें।",
	notPublished: (id: string) => `“${id}” अभी छपी नहीं है, इसलिए तुलना के लिए कुछ नहीं है। छपने के बाद यहाँ हर बदलाव दिखेगा।`,
	fetching: "छपी हुई प्रति आ रही है…",
	noCopy: "छपी हुई प्रति नहीं आ सकी। मसौदा ज्यों का त्यों है।",
	again: "फिर से लाएँ",
	compare: "छपी हुई प्रति से तुलना",
	published: (time: string) => `छपी: ${time}।`,
	updated: (time: string) => `आख़िरी अपडेट: ${time}।`,
	same: " तब से कुछ नहीं बदला।",
	since: " तब से ",
	facts: (count: number) => `${count} तथ्य`,
	and: " और ",
	spellings: (count: number) => (count === 1 ? "1 वर्तनी" : `${count} वर्तनियाँ`),
	changed: (facts: number, spellings: number) => {
		if (facts > 0) return facts + spellings === 1 ? " बदला है।" : " बदले हैं।";
		return spellings === 1 ? " बदली है।" : " बदली हैं।";
	},
	key: "रंगों और रेखाओं का मतलब",
	kinds: { fact: "तथ्य", spelling: "वर्तनी" },
	added: "जुड़ा",
	removed: "हटा",
	moved: "जगह बदली",
	times: (count: number) => `, ${count} जगह`,
	unchanged: (count: number) => (count === 1 ? "1 अनुच्छेद वैसे ही" : `${count} अनुच्छेद वैसे ही`),
	toPlace: (what: string) => `वहाँ जाएँ: ${what}`,
	go: "वहाँ जाएँ",
	reasons: {
		number: "संख्या बदली",
		date: "समय या तारीख़ बदली",
		negation: "हाँ-ना बदला",
		quote: "किसी का कहा बदला",
		name: "नाम बदला",
		added: "नई बात जुड़ी",
		removed: "बात हटी",
		word: "दूसरा शब्द",
		spelling: "एक शब्द, दूसरी वर्तनी",
		inflection: "शब्द का रूप बदला",
		grammar: "कहने का ढंग बदला",
		punctuation: "विराम-चिह्न बदले",
	} satisfies Record<Reason, string>,
	field: "खाना बदला",
	inBody: "पाठ की कड़ियाँ और तस्वीरें",

	decide: "आपका फ़ैसला",
	moveTime: "“अपडेट” का समय बदले",
	moveTimeWhy: "जब तथ्य बदला हो, पाठक को बताना चाहिए",
	keepTime: "समय वही रहे",
	keepTimeWhy: "जब सिर्फ़ वर्तनी सुधरी हो",
	factAdvice: "तथ्य बदला है और “अपडेट” का समय वही है।",
	correctionLine: "भूल-सुधार की पंक्ति",
	correctionPlace: "ख़बर के नीचे छपेगी",
	addCorrection: "भूल-सुधार जोड़ें",
	dropCorrection: "यह भूल-सुधार हटाएँ",
	wasWritten: (before: string, after: string) => `पहले इस ख़बर में “${before}” लिखा था। सही यह है: “${after}”।`,
	wasTaken: (before: string) => `पहले इस ख़बर में “${before}” लिखा था। यह ग़लत था और हटा दिया गया है।`,

	onPaper: "काग़ज़ पर छापें",
	drawing: "सब पन्ने तैयार हो रहे हैं…",
	notAllDrawn: "कुछ पन्ने समय पर तैयार नहीं हुए; जो तैयार हैं वे छपेंगे।",

	shotOf: (width: number) => `${width} px का पन्ना PNG बनाएँ`,
	drawingShot: "PNG बन रहा है…",
	shotReady: (width: number, height: number) => `PNG तैयार है, पूरा पन्ना: ${width} × ${height}।`,
	shotWithout: (count: number) =>
		count === 0
			? ""
			: count === 1
				? " एक तस्वीर दूसरी साइट की है, वह PNG में ख़ाली रहेगी।"
				: ` ${count} तस्वीरें दूसरी साइटों की हैं, वे PNG में ख़ाली रहेंगी।`,
	noShot: "यह ब्राउज़र पन्ने का चित्र नहीं बना सका। क्रोम या एज में कोशिश करें, या “काग़ज़ पर छापें” से PDF बनाएँ।",
	saveShot: "PNG उतारें",
	copyShot: "PNG कॉपी करें",
	shotCopied: "PNG कॉपी हो गया।",
	cannotCopyShot: "ब्राउज़र ने PNG कॉपी नहीं करने दिया। “PNG उतारें” से फ़ाइल लें।",

	travel: "साझा करने पर",
	targets: { whatsapp: "व्हाट्सऐप", search: "खोज के नतीजों में", feed: "RSS में", push: "सूचना (नोटिफ़िकेशन)" },
	title: "शीर्षक",
	deck: "सार",
	whole: (name: string) => `${name} पूरा दिखेगा।`,
	cut: (name: string) => `${name} कटेगा, छूटेगा:`,
	onlySiteCut: "शीर्षक पूरा दिखेगा, सिर्फ़ साइट का नाम कटेगा।",
	noPreviewPicture: "तस्वीर नहीं दिखेगी: इसके लिए JPEG, PNG या WebP में चित्र चाहिए, SVG कोई नहीं दिखाता।",
	tooLargeToPush: "यह सूचना इतनी लंबी है कि भेजी नहीं जा सकेगी। शीर्षक या सार छोटा करें।",
	justNow: "अभी",
} as const;
