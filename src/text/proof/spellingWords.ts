/** Spellings that no rule relates, and words that only look like spellings of each other. Data for C11. */

const nfc = (list: string): string[] =>
	list
		.trim()
		.split(/\s+/)
		.map((word) => word.normalize("NFC"));

/** Words of a line are one word; the first is the usual spelling. */
export const spellingGroups: readonly (readonly string[])[] = `
	छह छः छे
	इनकार इंकार
	दोबारा दुबारा
	सबूत सुबूत
	मोहल्ला मुहल्ला
	मोहब्बत मुहब्बत
	अमेरिका अमरीका
	अमेरिकी अमरीकी
	अक्टूबर अक्तूबर
	गुरु गुरू
	हिंदू हिंदु
	साधु साधू
	शांति शांती
	राजनीतिक राजनैतिक
	प्रदर्शनी प्रदर्शिनी
	कार्यवाही कार्यवाई
	कार्रवाई कारवाई
	सेकंड सेकेंड
	बांग्लादेश बंगलादेश
	नवरात्र नवरात्रि
	यूँ यों
	सामर्थ्य सामर्थ
	वापस वापिस
	दुनिया दुनियाँ
	सहस्र सहस्त्र
	अहल्या अहिल्या
	उद्देश्य उद्देश
	अस्पताल हस्पताल
	रैली रेली
	गर्म गरम
	नर्म नरम
	शर्म शरम
	कश्मीर काश्मीर
	कश्मीरी काश्मीरी
	मोहम्मद मुहम्मद
	उपर्युक्त उपरोक्त
	बृहस्पति वृहस्पति
	बृहद वृहद
	ओलंपिक ओलिंपिक
	इज़राइल इसराइल इस्राइल इजरायल
	जिम्मेदारी जिम्मेवारी
	रूस रुस
	नीति निति
	आयु आयू
	नोएडा नोयडा
	उल्टा उलटा
	उल्टे उलटे
	उल्टी उलटी
	उम्र उमर
	बर्फ़ बरफ़
	बैंक बेंक
	धुआँ धुंआ
	धुएँ धुंए
	कुआँ कुंआ
	कुएँ कुंए
	यूरोप योरोप योरप
	ग़लती ग़ल्ती
	अनुगृहीत अनुग्रहित अनुग्रहीत
	कोरोना करोना
	व्हाट्सऐप व्हाट्सएप व्हाट्सअप वॉट्सऐप वॉट्सएप वाट्सऐप वाट्सएप
`
	.trim()
	.split("\n")
	.map(nfc);

/** Different words that the rules would take for one: swan and laugh, rule and secret, ditch and ate. Written folded: without nukta, ँ as ं, ये as ए. */
export const differentWords: ReadonlySet<string> = new Set(
	nfc(`
	राज राजों हंस हंसों सजा सजाए तेज गज गजों बाज जंग खुदा खुदाई फन फनों कमर खान खाना खाने बाग गौर गुल मोड पेड गुड पॉलिश कॉलम जीना जीने गाएं दाई भाई खाई खाईं पढाई लडाई कमाई सिलाई बुनाई धुलाई
	चढाई खिंचाई रंगाई बेगम बागी गम फलक सागर पाक जाति जात खर खत बाल अंगना कुरा गरारा काज नुक्स फाल खल गर आगा अरज सर खोज रोजा
	खिल खिला खार गोरी गोता जद पेज रेज बिंद बंक मगर मुगल राजी जिन जाल कफ फर फाग गाजा गाजर
	रंग रंगों रंगी रंगे पूंछ पूछ फंस आंक सांई
`),
);

/** Different words that loosening would take for one: like and worthy, intent and fixed, farm and form. Written loosened. */
export const differentLoose: ReadonlySet<string> = new Set(
	nfc(`
	लाइक नाइक नियत शरमिला सिवान गुजर अवधि मालिक मारकस कालिन फार्म फारमों जोहर कोशल
	शरमा बरमा करमा
`),
);
