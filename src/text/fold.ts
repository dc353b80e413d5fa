/**
 * Brings the spellings that Hindi readers take for one word to one form, for searching alone: what is shown is never folded.
 * Knows letters and words, no stories. Rules: HINDI.md §4; the Unicode Standard, 12.1 "Devanagari"; the Central Hindi Directorate's
 * "Standardization of Hindi spelling", which allows हिंदी beside हिन्दी, गई beside गयी, चाँद beside चांद.
 */

const virama = "\u094d";
const anusvara = "\u0902";

/** Letters of one sound in searching: the letter to read, or nothing for joiners, nukta, visarga, avagraha, stress marks and marks of direction. */
const readAs = new Map<string, string>([
	..."\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff".split("").map(silent),
	..."\u093c\u0903\u093d\u0951\u0952\u0953\u0954".split("").map(silent),
	// Nukta letters have two encodings (U+0958–095F are composition exclusions) and are often written without their dot.
	..."कखगजडढफय".split("").map((letter, index): [string, string] => [String.fromCharCode(0x958 + index), letter]),
	["\u0929", "न"],
	["\u0931", "र"],
	["\u0934", "ळ"],
	["\u0901", anusvara],
	// English open o, and the short e and o of the south and of Marathi: written with and without.
	["ऑ", "आ"],
	["\u0949", "ा"],
	["ऍ", "ए"],
	["\u0945", "े"],
	["ऎ", "ए"],
	["\u0946", "े"],
	["ऒ", "ओ"],
	["\u094a", "ो"],
	["\u00a0", " "],
	["\u202f", " "],
	..."०१२३४५६७८९".split("").map((digit, value): [string, string] => [digit, String(value)]),
]);
function silent(letter: string): [string, string] {
	return [letter, ""];
}

const vowelLetters = "आईउऊएओ";

/** Which consonants a nasal may be written as anusvara before: its own row, and for न the rows and sibilants that it stands before in loan words too. */
export const nasalRows: Readonly<Record<string, string>> = {
	"\u0919": "कखगघ",
	"\u091e": "चछजझ",
	"\u0923": "टठडढ",
	"\u0928": "कखगघचछजझटठडढतथदधशषस",
	"\u092e": "पफबभ",
};

/** A letter as it is read: small, without accent, without dot; "" when it is not read. */
function read(letter: string): string {
	if (letter < "\u0080") return letter.toLowerCase();
	const known = readAs.get(letter);
	if (known !== undefined) return known;
	// As wide as a Chinese sign: ｍｏｄｉ.
	if (letter >= "\uff01" && letter <= "\uff5e") return String.fromCharCode(letter.charCodeAt(0) - 0xfee0).toLowerCase();
	return letter < "\u0250" ? letter.normalize("NFD").charAt(0).toLowerCase() : letter;
}

/** Vowels that are typed as two signs and look as one does. */
const inTwo: Readonly<Record<string, string>> = {
	...{ "ा\u0945": "ा", "ाे": "ो", "ाै": "ौ", अा: "आ", अो: "ओ", अौ: "औ", "अ\u0949": "आ", "आ\u0945": "आ", आे: "ओ", आै: "औ", एे: "ऐ" },
};

/** `places[i]` is where the i-th character of `text` stands in the source; one more place marks the source's end. */
export type Folded = { readonly text: string; readonly places: readonly number[] };

/**
 * Folds a text: nukta, joiners and visarga dropped, ँ → ं, a nasal before its own row → ं (हिन्दी → हिंदी), ऑ → आ, श्रृ → शृ,
 * यी ये → ई ए after a vowel (गयी → गई), यिय → इय (अनुयायियों), एअ → एय, मीडिआ → मीडिया, जिओ → जियो, जमाअत → जमात, अर्न्तगत → अंतर्गत, प्वाइंट → पाइंट, vowels typed in two → one (हाॅकी, अाज), ॐ → ओम, ध्द → द्ध, उद्धाटन → उद्घाटन, स्त्रोत → स्रोत, ह्न ह्म → न्ह म्ह, र्र → रर, ०-९ → 0-9, Latin in small letters without accents.
 */
export function foldWithPlaces(source: string): Folded {
	const letters: string[] = [];
	const at: number[] = [];
	for (let index = 0; index < source.length; index += 1) {
		const raw = source.charAt(index);
		const letter = read(raw);
		if (letter === "") continue;
		if (raw === "ॐ") {
			letters.push("ओ", "म");
			at.push(index, index);
			continue;
		}
		const whole = raw >= "\u093e" && raw <= "\u094c" ? inTwo[`${letters.at(-1)}${raw}`] : undefined;
		if (whole !== undefined) {
			letters[letters.length - 1] = whole;
			continue;
		}
		letters.push(letter);
		at.push(index);
	}
	let text = "";
	const places: number[] = [];
	for (let index = 0; index < letters.length; index += 1) {
		const letter = letters[index] ?? "";
		const next = letters[index + 1];
		const after = letters[index + 2] ?? "";
		// सन्यास is written for संन्यास.
		if (letter === anusvara && next === "न") continue;
		// कुंआ for कुआँ.
		if (letter === anusvara && next !== undefined && vowelLetters.includes(next)) {
			text += after === anusvara ? next : next + letter;
			places.push(...(after === anusvara ? [at[index] ?? 0] : [at[index] ?? 0, at[index + 1] ?? 0]));
			index += 1;
			continue;
		}
		// चिह्न is written चिन्ह too, ब्राह्मण ब्राम्हण, आह्वान आव्हान, and अंतर्राष्ट्रीय अंतरराष्ट्रीय.
		if (letter === "ह" && next === virama && "नमवल".includes(after || " ")) {
			text += after + virama + letter;
			for (let place = 0; place < 3; place += 1) places.push(at[index + place] ?? 0);
			index += 2;
			continue;
		}
		if (letter === virama && next === "र" && text.endsWith("र") && after !== "ृ") continue;
		// अर्न्तराष्ट्रीय for अन्तर्राष्ट्रीय, अर्न्तगत for अन्तर्गत: the र stands over the letter before its own.
		if (letter === "र" && next === virama && after === "न" && letters[index + 3] === virama && letters[index + 4] === "त") {
			letters.splice(index, 5, "न", virama, "त", "र", virama);
			index -= 1;
			continue;
		}
		// शुध्द for शुद्ध, स्त्रोत for स्रोत, सहस्त्र for सहस्र.
		if (letter === "ध" && next === virama && after === "द") {
			text += `द${virama}ध`;
			for (let place = 0; place < 3; place += 1) places.push(at[index + place] ?? 0);
			index += 2;
			continue;
		}
		if (letter === virama && next === "त" && after === virama && letters[index + 3] === "र" && isSource(text, letters, index + 4)) {
			index += 1;
			continue;
		}
		// प्रतिद्वंदी for प्रतिद्वंद्वी.
		if (letter === virama && next === "व" && text.endsWith(`द${virama}वंद`)) {
			index += 1;
			continue;
		}
		// महाभियान is written महाअभियान too, and जमात जमाअत.
		if (letter === "अ" && text.endsWith("ा")) continue;
		// Of English oi: प्वाइंट for पॉइंट, ज्वाइन for जॉइन, ब्वाय for बॉय.
		if (letter === virama && next === "व" && after === "ा" && /[इय]/.test(letters[index + 3] ?? "") && /[कजपब]$/.test(text)) {
			index += 1;
			continue;
		}
		// उद्धाटन for उद्घाटन, उद्धोष for उद्घोष, अर्ध्य for अर्घ्य.
		const isGh =
			letter === "ध" &&
			((/[ाो]/.test(next ?? "") && /[टष]/.test(after) && text.endsWith(`उद${virama}`)) ||
				(next === virama && after === "य" && text.endsWith(`र${virama}`)));
		// युद्घ for युद्ध.
		const isDh = letter === "घ" && text.endsWith(`द${virama}`) && !(/[ाो]/.test(next ?? "") && /[टष]/.test(after));
		let folded = isGh ? "घ" : isDh ? "ध" : letter;
		let taken = 1;
		if (next === virama && nasalRows[letter]?.includes(after || " ")) [folded, taken] = [anusvara, 2];
		else if (letter === "य" && (next === "ी" || next === "े") && endsInVowel(text)) [folded, taken] = [next === "ी" ? "ई" : "ए", 2];
		else if (letter === "य" && next === "ि" && after === "य" && endsInVowel(text)) [folded, taken] = ["इ", 2];
		else if (letter === virama && next === "र" && after === "ृ" && text.endsWith("श")) [folded, taken] = ["ृ", 3];
		else if (letter === "अ" && /[एे]$/.test(text)) folded = "य";
		else if (letter === "ओ" && text.endsWith("ि")) folded = "यो";
		else if (
			(letter === "अ" || letter === "आ") &&
			next !== "र" &&
			next !== "ई" &&
			!(letter === "अ" && text.endsWith("ई")) &&
			/\p{L}\p{M}*(?:\p{L}[िी]|[इई])$/u.test(text.slice(-6))
		)
			folded = letter === "अ" ? "य" : "या";
		text += folded;
		for (let place = 0; place < folded.length; place += 1) places.push(at[index] ?? 0);
		index += taken - 1;
	}
	places.push(source.length);
	return { text, places };
}

/** Whether a स्त्र that ends before a letter stands for the स्र of स्रोत, सहस्र or मिस्र, in all other words it is one (शास्त्र, मिस्त्री). */
const isSource = (text: string, letters: readonly string[], at: number): boolean =>
	text.endsWith("सहस") ||
	(text.endsWith("स") && letters[at] === "ो" && letters[at + 1] === "त") ||
	(/(?<![\p{L}\p{M}])मिस$/u.test(text) && !/[\p{L}\p{M}]/u.test(letters[at] ?? ""));

/** Whether what was folded so far ends in a vowel: a sign, a vowel letter, or a consonant with its own a. */
function endsInVowel(text: string): boolean {
	const last = text.charCodeAt(text.length - 1);
	return (last >= 0x904 && last <= 0x939) || (last >= 0x93e && last <= 0x94c);
}

/** Letters that are read as they stand. */
const plain = "\u0902\u0904-\u090c\u090f\u0910\u0913-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093e-\u0944\u0947\u0948\u094b-\u094d";
/** What is written otherwise for what stands beside it. */
const written = [
	...Object.entries(nasalRows).map(([nasal, row]) => `${nasal}${virama}[${row}]`),
	...[
		"य[ीे]|यिय",
		"[इईएिीे][अआ]|िओ|ाअ",
		`[कजपब]${virama}वा[इय]`,
		"ा[ेै]|अ[ाोौ]|आ[ेै]|एे",
		`${anusvara}न`,
		`ध${virama}द`,
		`स${virama}त${virama}रोत`,
		`(?:सह|मि)स${virama}त${virama}र`,
		`${anusvara}[${vowelLetters}]`,
		`ह${virama}[नमवल]`,
		`उद${virama}ध[ाो][टष]`,
		`द${virama}घ(?![ाो][टष])`,
		`द${virama}वंद${virama}व`,
		`र${virama}ध${virama}य`,
		`र${virama}र`,
		`श${virama}रृ`,
	],
].join("|");
/** What folding leaves as it is. Most words are so. */
const isFolded = new RegExp(`^(?!.*(?:${written}))[${plain}]+$`);

/** Letters that are read otherwise, whatever stands beside them. */
const readOtherwise = new RegExp(`[${[...readAs.keys()].join("")}]`, "g");
/** {@link foldWithPlaces} without the places. */
export function fold(source: string): string {
	if (isFolded.test(source)) return source;
	const read = source.replace(readOtherwise, (letter) => readAs.get(letter) ?? "");
	return isFolded.test(read) ? read : foldWithPlaces(source).text;
}

/** A word of a text: UTF-16 places, `end` exclusive. */
export type Word = { readonly start: number; readonly end: number };

/** What follows the digits of an ordinal, in either script: 12वीं, 12वें, 12th, 12vi. */
const ordinal = /^(?:व(?:ीं?|ें?|ां|ाँ)|st|nd|rd|th|[vw](?:i|in|e|en|a|an|aan))$/iu;

const run = /\p{L}[\p{L}\p{M}\u200c-\u200d\u2060]*|\p{N}+/gu;
/** Longest letter of an abbreviation, in UTF-16 units: डब्ल्यू is spoken as one but never written so with points. */
const longestInitial = 2;

/** English letters, and as they are named in Hindi: a part of a regular expression. */
export const letterNames = "ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|ज़ेड|जेड|[a-z]";
/** They alone stand with a space after the point (ए. पी. जे.), where each has a point of its own: जी. आई थीं are two sentences. */
const initial = new RegExp(`^(?:${letterNames})$`, "iu");

/**
 * The words of a text in order: letters with their marks, or digits. Dandas, quotes, dashes and signs are no part of them; S-400 is two, and so are जी20 and 5G;
 * points inside an abbreviation (बी.जे.पी) or initials (ए. पी. जे.), marks inside a number (1,23,456 and 4.5) and the ending of an ordinal (12वीं) join what they stand between.
 */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let last = "";
	for (const { 0: part, index: start } of text.matchAll(run)) {
		const before = words.at(-1);
		const mark = before?.end === start - 1 ? text.charAt(start - 1) : "";
		const joins =
			(/[.,]/.test(mark) && /\p{N}$/u.test(last) && /^\p{N}/u.test(part)) ||
			(before !== undefined &&
				/^\.[ \u00a0]$/.test(text.slice(before.end, start)) &&
				initial.test(last) &&
				initial.test(part) &&
				text.charAt(start + part.length) === ".") ||
			(before?.end === start && /^\p{N}+$/u.test(last) && ordinal.test(part)) ||
			(mark === "." && last.length <= longestInitial && part.length <= longestInitial && !/\p{N}/u.test(last + part));
		if (joins && before) words.splice(-1, 1, { start: before.start, end: start + part.length });
		else words.push({ start, end: start + part.length });
		last = part;
	}
	return words;
}

/** A word as it is compared: folded, without the points and commas within it (4.5 keeps its point). */
export function foldWord(word: string): string {
	const folded = fold(/[,.]/.test(word) ? word.replace(/,/g, "").replace(/\.(?!\d|[०-९])\s?/g, "") : word);
	// छः, छह and छ: are one word, of which only this spelling loses a letter by folding.
	if (folded === "छ") return "छह";
	// One ordinal, whichever its gender and its script.
	const number = /^\d+(?=\D)/.exec(folded)?.[0];
	if (number && ordinal.test(folded.slice(number.length))) return `${number}वीं`;
	return folded;
}

/** Where among words there is something that {@link foldWord} changes. */
const unfolded = new RegExp(`[^ ${plain}]|${written}|(?<![^ ])छ(?![^ ])`, "g");

/** Many words at once, none with a space in it: those that folding leaves as they are, which most are, cost next to nothing. */
export function foldWords(words: readonly string[]): string[] {
	const text = words.join(" ");
	const folded = [...words];
	let index = 0;
	let start = 0;
	unfolded.lastIndex = 0;
	for (let found = unfolded.exec(text); found !== null; found = unfolded.exec(text)) {
		let word = words[index] ?? "";
		while (start + word.length < found.index) {
			start += word.length + 1;
			index += 1;
			word = words[index] ?? "";
		}
		folded[index] = foldWord(word);
		unfolded.lastIndex = start + word.length;
	}
	return folded;
}

/** Whether a word is written in Devanagari. */
export const isDevanagari = (word: string): boolean => (word >= "\u0900" && word < "\u0980") || /[\u0900-\u097f]/.test(word);
