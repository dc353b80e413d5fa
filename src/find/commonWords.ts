import { fold, isDevanagari } from "../text/fold.ts";

/** Words that stand in every story and tell none apart: they are not indexed, and left out of a query that has others. In folded spelling. */

const hindi = `का की के को में से पर ने है हैं था थी थे हो हुआ हुई हुए होगा होगी होंगे होने होता होती होते और या कि जो तो भी ही यह वह ये वे इस उस इन उन
इसे उसे इसका इसकी इसके उसका उसकी उसके इनका इनकी इनके उनका उनकी उनके अपना अपनी अपने एक लिए साथ तक बाद कर करने करना करते करता करती किया किए की कीं
गया गई गए रहा रही रहे जा जाता जाती जाते जाने जाएगा जाएगी कहा कहते अब जब तब कब क्या कैसे कहां यहां वहां नहीं न ना कुछ सब कोई किसी हम मैं तुम हमें उन्हें इन्हें
जिस जिन जिससे जिसमें जिसके इसमें उसमें वाला वाली वाले द्वारा`;
/** In Latin letters, each after what it is in Hindi. */
const latin = `का ka kaa; की ki kee; के ke; को ko; में mein me mei; से se; पर par pe; ने ne; है hai h; हैं hain; था tha; थी thi; थे the; हो ho; और aur; या ya; जो jo; तो to;
भी bhi; ही hi; ये yeh ye; वो woh wo; इस is; उस us; एक ek; लिए liye; साथ saath; तक tak`;
const english = "of in and or on for at a an";
const inHindi = new Map(
	latin.split(/;\s/).flatMap((row) =>
		row
			.split(" ")
			.slice(1)
			.map((typed) => [typed, row.split(" ")[0] ?? ""] as const),
	),
);
const common = { hindi: new Set(hindi.split(/\s+/)), latin: new Set([...inHindi.keys(), ...english.split(" ")]) };

/** What a common word in Latin letters is in Hindi; null for others. */
export const commonInHindi = (word: string): string | null => inHindi.get(word.toLowerCase()) ?? null;

/** Forms of verbs that are nouns too, a city and the tax, and what shows that the noun is meant: the words before it, or after it. */
const nouns: Readonly<
	Record<string, { readonly before: ReadonlySet<string | undefined>; readonly after: ReadonlySet<string | undefined> }>
> = {
	गया: { before: new Set([undefined]), after: new Set("में से का की के को तक जिला जिले शहर जंक्शन".split(" ")) },
	कर: {
		before: new Set("आय संपत्ति बिक्री सेवा प्रवेश मनोरंजन उत्पाद मूल्यवर्धित कॉरपोरेट".split(" ").map(fold)),
		after: new Set("में से का की को चोरी छूट विभाग दाता दाताओं राहत वसूली संग्रह प्रणाली व्यवस्था दर दरें दरों सुधार मुक्त".split(" ").map(fold)),
	},
};
/** Whether a folded word is a noun though it is spelled as a common word: गया में, and not हो गया; कर चोरी, and not कर दिया. */
function isNoun(words: readonly string[], index: number): boolean {
	const { before, after } = nouns[words[index] ?? ""] ?? {};
	return words.length === 1 || before?.has(words[index - 1]) || after?.has(words[index + 1]) || false;
}

/** Whether a Devanagari word is one of them, of folded words that stand in a row. Words in Latin letters that stand in a story are names, and never are. */
export const isCommonAmong = (words: readonly string[], index: number): boolean =>
	common.hindi.has(words[index] ?? "") && !((words[index] ?? "") in nouns && isNoun(words, index));
/** The same for the words of a query, in either script. */
export const isCommonInQuery = (words: readonly string[], index: number): boolean =>
	isCommonAmong(words, index) || common.latin.has(words[index] ?? "");

/** Common words that are English ones too, behind the word that they are one with: एक्सप्रेस वे, लॉग इन. */
const parts = new Set(["वे", "इन"]);
/** Whether a word and the one before it, of which one is common, may be one word: को-ऑपरेटिव, but not एक-एक. */
export const mayBeOne = (words: readonly string[], index: number, between: string): boolean =>
	(between === "-" || (between === " " && parts.has(words[index] ?? ""))) &&
	isCommonAmong(words, index) !== isCommonAmong(words, index - 1) &&
	[words[index], words[index - 1]].every((word = "") => isDevanagari(word));
