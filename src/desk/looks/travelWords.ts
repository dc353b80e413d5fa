/** The Hindi words of how a draft looks elsewhere, for their proofreader. */

export const travelWords = {
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
