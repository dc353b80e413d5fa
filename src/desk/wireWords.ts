/** The Hindi words of the wire, for their proofreader; they come with its lines. */

export const wireWords = {
	labelOf: (name: string) => `${name}: यह पंक्ति क्या है`,
	keys: "जिस पंक्ति पर हों, उसे एक अक्षर से बदलें:",
	labels: {
		headline: "शीर्षक",
		description: "सार",
		dateline: "स्थान-तारीख़-एजेंसी",
		author: "लेखक",
		paragraph: "अनुच्छेद",
		heading: "उपशीर्षक",
		quote: "उद्धरण",
		item: "सूची की पंक्ति",
		caption: "तस्वीर के नीचे",
		credit: "तस्वीर का साभार",
		disclaimer: "अस्वीकरण",
		source: "स्रोत",
		mark: "तार के निशान",
		removed: "हटाया गया",
		row: "तालिका की पंक्ति",
	},
};
