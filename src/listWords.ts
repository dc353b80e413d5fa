/** The words of the pages of lists and of the components that only these show, for the same proofreader as `words.ts`; loaded with those pages. */
export const listWords = {
	todaysNews: "आज की ख़बरें",
	updatedAt: (time: string) => `अपडेट: ${time}`,
	pageOf: (page: string, pages: string) => `पन्ना ${page}, कुल ${pages}`,
	frontDescription: (site: string) => `आज की ताज़ा ख़बरें, ${site} पर।`,
	sectionDescription: (section: string, site: string) => `${section} की ताज़ा ख़बरें, ${site} पर।`,
	emptySection: "इस अनुभाग में अभी कोई ख़बर नहीं है।",
	savedTitle: "सहेजी हुई ख़बरें",
	emptySaved: "अभी कुछ सहेजा नहीं है",
	all: "सब",
	allOf: (section: string) => `${section} की सब ख़बरें`,
	pages: "पन्ने",
	page: (page: string) => `पन्ना ${page}`,
	older: "पुरानी ख़बरें",
	emptyEdition: "इस संस्करण में अभी कोई ख़बर नहीं छपी है।",
} as const;
