/** Finds passages in other scripts than Devanagari and Latin, and which language they are likely in; it reads none of them. */

/** The language that each script is likeliest to write in a Hindi newspaper. */
const languages: Readonly<Record<string, string>> = {
	Arabic: "ur",
	Bengali: "bn",
	Gujarati: "gu",
	Gurmukhi: "pa",
	Kannada: "kn",
	Malayalam: "ml",
	Oriya: "or",
	Tamil: "ta",
	Telugu: "te",
};

/** UTF-16 places in a text, `end` exclusive; `lang` is null for what is in Devanagari, Latin, or no letters at all. */
type Passage = { readonly start: number; readonly end: number; readonly lang: string | null };

/** Two letters or more, what stands between them, and the full stop behind. */
const foreign = new RegExp(
	Object.keys(languages)
		.map(
			(name) =>
				`(?<${name}>\\p{Script=${name}}[\\p{Script=${name}}\\p{M}\\p{P}\\p{N}\\s\\u200c\\u200d]*\\p{Script=${name}}\\p{M}*[۔؟.!?]?)`,
		)
		.join("|"),
	"gu",
);

/** The passages of a text in order; together they are the text. */
export function passagesOf(text: string): Passage[] {
	const found: Passage[] = [];
	let from = 0;
	for (const { 0: passage, index, groups = {} } of text.matchAll(foreign)) {
		const name = Object.keys(languages).find((each) => groups[each] !== undefined) ?? "";
		if (index > from) found.push({ start: from, end: index, lang: null });
		from = index + passage.length;
		found.push({ start: index, end: from, lang: languages[name] ?? null });
	}
	if (from < text.length) found.push({ start: from, end: text.length, lang: null });
	return found;
}

const otherScripts = new Set(Object.values(languages));

/** Whether a Hindi voice cannot know its letters. */
export const isInOtherScript = (lang: string): boolean => otherScripts.has(lang);
