/** The Hindi words of how a draft looks elsewhere, for their proofreader. */

export const travelWords = {
	travel: "साझा करने पर",
	targets: { whatsapp: "व्हाट्सऐप", search: "खोज के नतीजों में", feed: "RSS में", push: "सूचना (नोटिफ़िकेशन)" },
	title: "शीर्षक",
	deck: "सार",
	whole: (name: string) => `${name} पूरा दिखेगा।`,
	cut: (name: string) => `${name} कटेगा, छूटेगा:`,
	onlySiteCut: "शीर्षक पूरा दिखेगा, सिर्फ़ साइट का नाम कटेगा।",
	pictureElsewhere: "तस्वीर नहीं दिखेगी: वह दूसरी साइट पर है। /pictures/ में रखी तस्वीर दिखती है।",
	pictureLater: "तस्वीर अभी साइट पर नहीं है। छपने के बाद यहाँ दिखेगी।",
	tooLargeToPush: "यह सूचना इतनी लंबी है कि भेजी नहीं जा सकेगी। शीर्षक या सार छोटा करें।",
	justNow: "अभी",
} as const;
