/** The Hindi of looking at pictures. */
export const pictureWords = {
	picture: "तस्वीर",
	enlarge: "बड़ी करके देखें",
	close: "तस्वीर बंद करें",
	previous: "पिछली तस्वीर",
	next: "अगली तस्वीर",
	place: (at: string, of: string) => `${at} / ${of}`,
} as const;
