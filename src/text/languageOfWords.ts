/** Tells which language written in Devanagari a text is in, by its small words. */

/** Words that a language has in every other sentence and the other two have not. */
const small = {
	hi: "है हैं में की को और नहीं गया गई किया यह इस लिए",
	mr: "आहे आहेत आणि नाही झाली झाले झाला केली केले केला करण्यात असून असे अशी यांनी त्यांनी होत्या मिळणार म्हणाले सांगितले",
	ne: "छ छन् छैन र पनि भने भएको भएका गरेको गरेका गरिएको गर्न हुने थियो रहेको बताए उनले लागि",
} as const;

const languages = new Map(
	Object.entries(small).flatMap(([language, words]) => words.split(" ").map((word) => [word, language as keyof typeof small] as const)),
);

/** The fewest of its small words by which a text is of a language. */
const least = 4;

/** Hindi, Marathi or Nepali, whichever has more of its small words than both others together; undefined where there are too few. */
export function languageOfWords(text: string): keyof typeof small | undefined {
	const counts = { hi: 0, mr: 0, ne: 0 };
	let all = 0;
	for (const word of text.match(/[\u0900-\u0963\u0970-\u097f]+/g) ?? []) {
		const language = languages.get(word);
		if (!language) continue;
		counts[language] += 1;
		all += 1;
	}
	return (["hi", "mr", "ne"] as const).find((language) => counts[language] >= least && counts[language] * 2 > all);
}
