/** Amounts that a text tells of, by value, in figures and in words. */
import { foldWord } from "./fold.ts";
import { foldedSet } from "./foldedSet.ts";
import { inDigits } from "./numerals.ts";

/** The words of a text as they are written, and its numbers, each with the points and commas within it. */
export const wordsAndNumbers = (text: string) => text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+(?:[.,][\p{N}]+)*/gu) ?? [];

/** Numbers as words: those with a value in figures, and those that only a number goes with. */
const values = new Map(
	"शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस"
		.split(" ")
		.map((word, value): [string, string] => [foldWord(word), String(value)]),
);
for (const [word, value] of [
	["छः", 6],
	["चालीस", 40],
	["पचास", 50],
	["साठ", 60],
	["सत्तर", 70],
	["अस्सी", 80],
	["नब्बे", 90],
	["डेढ़", 1.5],
	["ढाई", 2.5],
] as const)
	values.set(foldWord(word), String(value));
const numbers = foldedSet(
	`इकतीस बत्तीस पैंतीस पैंतालीस पचपन पचहत्तर सौ हज़ार लाख करोड़ अरब खरब आधा आधी आधे पौन पौने सवा साढ़े दोनों तीनों चारों पहला पहली पहले दूसरा
	दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी पाँचवाँ पाँचवीं दुगुना दोगुना तिगुना`,
);
/** By what a number before them is multiplied. */
const powers = new Map(
	["सौ", "हज़ार", "लाख", "करोड़", "अरब", "खरब"].map((word, i): [string, number] => [foldWord(word), [1e2, 1e3, 1e5, 1e7, 1e9, 1e11][i] ?? 1]),
);
/** Marks that make another amount of a number, and the words that say the same. */
export const amountMark = /[%+<>≤≥±₹$€£¥]/;
const marksOf = new Map(
	["% प्रतिशत फ़ीसदी फ़ीसद", "₹ रुपये रुपए रुपया रुपयों रुपय रु", "$ डॉलर", "€ यूरो", "£ पाउंड"].flatMap((line) => {
		const [mark = "", ...words] = line.split(" ");
		return words.map((word): [string, string] => [foldWord(word), mark]);
	}),
);
const units = foldedSet("किमी किलोमीटर मीटर किलो किग्रा ग्राम टन लीटर डिग्री एकड़ हेक्टेयर");

/** As long a number as is reckoned with; longer ones are no amounts and have no precision to lose. */
const longest = 12;

/**
 * The numbers of a text by value, in order: १,२५,००० is 125000, पाँच सौ is 500, 05:30 is 5.30 as बजे has it. A minus is part of its number, two numbers
 * with a dash or से between them are a range. एक is a number only where another stands for it.
 */
export function numbersIn(text: string, hasOne: boolean): string {
	const plain = inDigits(text, "latn")
		.replace(/[−–—]/g, "-")
		.replace(/(?<=\d)(?:\s*-\s*|\s+से\s+)(?=\d)/g, "↔")
		.replace(/(?<![\p{L}\p{M}\p{N}.,)])-([₹$€£¥]?)(?=\d)/gu, "$1−")
		// Commas stand between groups, of which the last has three digits or more.
		.replace(/\d{1,3}(?:,\d{2,3})*,\d{3,}(?![\d,])/g, (number) => number.replaceAll(",", ""))
		.replace(/(?<!\d)(\d{1,2}):(?=\d\d(?!\d))/g, "$1.");
	const found: (string | number)[] = [];
	for (const [part] of plain.matchAll(/−?\d+(?:[.,]\d+)*|↔|[\p{L}\p{M}]+/gu)) {
		const [word, number, last] = [foldWord(part), Number(part.replace("−", "-")), found.at(-1)];
		const power = powers.get(word);
		if (/\d/.test(part)) found.push(part.length > longest || Number.isNaN(number) ? part : number);
		else if (typeof last === "number" && power) found[found.length - 1] = Number((last * power).toPrecision(longest));
		else if (values.has(word)) found.push(Number(values.get(word)));
		else if (part === "↔" || numbers.has(word)) found.push(word);
	}
	return found.filter((value) => hasOne || value !== 1).join(" ");
}

/** The marks that make amounts of a text's numbers, in whatever order, with the words that stand for them. */
export const amountsIn = (text: string): string =>
	[...(text.match(new RegExp(amountMark, "g")) ?? []), ...wordsAndNumbers(text).flatMap((word) => marksOf.get(foldWord(word)) ?? [])]
		.sort()
		.join("");

export const isOfNumber = (word: string): boolean =>
	/^\p{N}/u.test(word) || [values, numbers, powers, marksOf].some((all) => all.has(foldWord(word)));

/** Whether a folded word is one of an amount, its unit too. */
export const isAmount = (word: string): boolean =>
	/^\p{N}/u.test(word) || values.has(word) || powers.has(word) || marksOf.has(word) || units.has(word);
