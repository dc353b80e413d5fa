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

/** A form of a verb that is a city's name too, and what shows that the city is meant: nothing before it, or one of these after it. */
const city = "गया";
const afterPlaces = new Set("में से का की के को तक जिला जिले शहर जंक्शन".split(" "));
/** Whether a folded word is a place though it is spelled as a common word: गया में, and not हो गया. */
const isPlace = (folded: string, before: string | undefined, next: string | undefined): boolean =>
	folded === city && (before === undefined || afterPlaces.has(next ?? ""));

/** Whether a Devanagari word is one of them, of folded words that stand in a row. Words in Latin letters that stand in a story are names, and never are. */
export const isCommonAmong = (words: readonly string[], index: number): boolean =>
	common.hindi.has(words[index] ?? "") && !isPlace(words[index] ?? "", words[index - 1], words[index + 1]);
/** The same for the words of a query, in either script. */
export const isCommonInQuery = (words: readonly string[], index: number): boolean =>
	isCommonAmong(words, index) || common.latin.has(words[index] ?? "");
