/** C11, its open part: what is no word and one slip from exactly one frequent word of news. It comes after the first checks, since it brings its words along. */
import type { Finding } from "./finding.ts";
import { alsoWords, frequentWords, loanWords } from "./frequentWords.ts";
import type { Reading } from "./reading.ts";
import { classNasal, type Forms, oneFix, wordsOfHouse } from "./spelling.ts";
import type { HouseStyle } from "./style.ts";

const nfc = (list: string): string[] => list.trim().normalize("NFC").split(/\s+/);

/** The nukta of loan letters, which is a matter of style. */
const loanNukta = /(?<=[\u0915\u0916\u0917\u091c\u092b])\u093c/g;

/** Without what is a matter of style: the nukta of loans, joiners, class nasals and the moon, ये and यी for ए and ई. */
const plain = (word: string): string =>
	word
		.replace(/[\u200c\u200d]/g, "")
		.replace(loanNukta, "")
		.replace(classNasal, "\u0902")
		.replace(/\u0901/g, "\u0902")
		.replace(/(?<=[^\u094d])\u092f\u0947/g, "\u090f")
		.replace(/(?<=[^\u094d])\u092f\u0940/g, "\u0908");

/** Letters that are taken for each other, and what stands for both. */
const fellow: Readonly<Record<string, string>> = Object.fromEntries(
	nfc("ख:क घ:ग झ:ज ठ:ट ढ:ड थ:त ध:द फ:प भ:ब श:स ष:स ण:न व:ब").map((pair) => pair.split(":") as [string, string]),
);

/** What a word keeps in any slip: its consonants, each once, in no order, without breath. */
function keyOf(word: string): string {
	const letters =
		word
			.replace(/छ/g, "कस")
			.replace(/(?<=[दध]\u094d)य/g, "")
			.replace(/ज्ञ/g, "ग")
			.replace(/ृ/g, "र")
			.match(/[\u0915-\u0939]/g) ?? [];
	return [...new Set(letters.map((letter) => fellow[letter] ?? letter))].sort().join("");
}

const isConsonant = (sign: string): boolean => /^[\u0915-\u0939]$/.test(sign);
const isVowelSign = (sign: string): boolean => /^[\u093e-\u094c]$/.test(sign);
const count = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0;
/** Letters, and one more for a conjunct: shorter words have others beside them. */
const lengthOf = (word: string): number => count(word, /[\u0904-\u0939]/g) + Number(word.includes("\u094d"));

const eitherWay = (list: string): ReadonlySet<string> => new Set(nfc(list).flatMap((pair) => [pair, pair.split(":").reverse().join(":")]));
/** One sign for another: lengths of a vowel, sibilants, n, b and breath. */
const exchanged = eitherWay(`
	ि:ी ु:ू े:ै ो:ौ इ:ई उ:ऊ ए:ऐ ओ:औ अ:आ श:स ष:स श:ष न:ण ब:व
	क:ख ग:घ च:छ ज:झ ट:ठ ड:ढ त:थ द:ध प:फ ब:भ
`);
/** Several signs for one. */
const compound: ReadonlySet<string> = new Set(nfc("छ:क्ष क्श:क्ष श:ष ध:द्य ध्य:द्य रि:ृ ्रि:ृ ृ:्रि"));
/** What slips to the letter before or behind. */
const moved = nfc("ं र् ा ि ी ु ू े ो ्");

/** How many signs two words have in common from a side. */
function common(one: string, other: string, at: (word: string, i: number) => string | undefined): number {
	let i = 0;
	while (i < one.length && i < other.length && at(one, i) === at(other, i)) i++;
	return i;
}

/** Without its vowels, which are a matter of style in loan words. */
const withoutVowels = (word: string): string => word.replace(/[\u0904-\u0914\u093e-\u094c]/g, "");

/** True where one slip makes `written` of `meant`, both {@link plain}. At the end only the length of a vowel slips: endings stand there. */
function isSlip(written: string, meant: string): boolean {
	const start = common(written, meant, (word, i) => word[i]);
	const end = common(written.slice(start), meant.slice(start), (word, i) => word.at(-1 - i));
	const [was, be] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)];
	const [isLong, isShort] = [lengthOf(meant) > 3, Math.min(lengthOf(meant), lengthOf(written)) < 3];
	if (loans.has(meant) && withoutVowels(was) === withoutVowels(be)) return false;
	if (isShort && !(was.includes("\u0902") && be.includes("\u0902"))) return false;
	// Within a compound the vowel is short: मंत्रि-परिषद. What ends on े or ो is inflected.
	if (end === 0 && (/[ेैोौ]/.test(was) || meant.endsWith("री"))) return false;
	if (was.length === 1 && be.length === 1) return exchanged.has(`${was}:${be}`) && (isLong || isVowelSign(was) || /[अशषसनण]/.test(was));
	if (compound.has(`${was}:${be}`)) return true;
	if (was === "" || be === "") {
		const more = was || be;
		if (end === 0) return false;
		if (more === "\u0902") return isLong || be !== "";
		if (more === "\u094d") return isLong;
		if (isVowelSign(more))
			return (isLong && (be === "ा" || start > 1)) || (be === "ा" && start === 1 && count(meant, /[\u093e-\u094c]/g) > 1);
		const letter = more.replace("\u094d", "");
		return (
			lengthOf(meant) > 5 && more.length === 2 && isConsonant(letter) && [meant[start - 1], meant[start], meant[start + 1]].includes(letter)
		);
	}
	if (was.length !== be.length || was.length > 4 || !(isLong || was.includes("\u0902"))) return false;
	const isMoved = (sign: string) =>
		was.includes(sign) && be.includes(sign) && was.indexOf(sign) !== be.indexOf(sign) && was.replace(sign, "") === be.replace(sign, "");
	// A र over its letter, under it or beside it: संकर्मित, दुरघटना.
	return moved.some(isMoved) || (was.length === 3 && /[र\u094d]/.test(was) && [...was].sort().join() === [...be].sort().join());
}

/** Endings of nouns and adjectives, and what stands there in the form of a dictionary. */
const endings: readonly (readonly [written: RegExp, said: string, base: string])[] = nfc(`
	ियों:ी ियां:ी ियों:ि ियां:ि ाओं:ा ाएं:ा ों:ा े:ा ी:ा ुओं:ु ुओं:ू ों: ें: ता: ी: ीय:
`).map((pair) => {
	const [said = "", base = ""] = pair.split(":");
	return [new RegExp(`${base ? "" : "(?<=[\u0915-\u0939\u093c])"}${said}$`), said, base] as const;
});

const words = new Map<string, string[]>();
for (const word of new Set(nfc(`${frequentWords} ${loanWords} ${alsoWords}`).map(plain))) {
	const beside = words.get(keyOf(word));
	if (beside) beside.push(word);
	else words.set(keyOf(word), [word]);
}
/** Those are known, and nothing is meant for them. */
const also = new Set(nfc(alsoWords).map(plain));
const loans = new Set(nfc(loanWords).map(plain));

/** What a form in NFC is meant for; the form itself where it is a word, or may be one. */
export function frequentFor(form: string): string {
	const word = plain(form);
	// A nukta behind a vowel sign is C6's.
	if (lengthOf(word) < 2 || /[\u093e-\u094d]\u093c/.test(word)) return form;
	const meant = new Set<string>();
	for (const [written, said, base] of [[/$/, "", ""] as const, ...endings]) {
		if (!written.test(word)) continue;
		const stem = word.replace(written, base);
		for (const each of words.get(keyOf(stem)) ?? []) {
			if (each === stem) return form;
			if (!also.has(each) && each.endsWith(base) && (base || said === "" || /[\u0915-\u0939\u093c]$/.test(each)) && isSlip(stem, each))
				meant.add(`${each.slice(0, each.length - base.length)}${said}`);
		}
	}
	const [only] = meant;
	return meant.size === 1 && only ? asStyled(only, form) : form;
}

/** A word with the moon and the nukta that a form has where it has them. */
function asStyled(word: string, form: string): string {
	const moon = form.includes("\u0901") ? word.replace("\u0902", "\u0901") : word;
	const dotted = new Set(form.match(/[\u0915\u0916\u0917\u091c\u092b](?=\u093c)/g));
	return moon.replace(/[\u0915\u0916\u0917\u091c\u092b](?!\u093c)/g, (letter) => (dotted.has(letter) ? `${letter}\u093c` : letter));
}

/** What is no word in a story, and one slip from a frequent one; of what the house or another check has spoken nothing is said. */
export function frequentSlips(readings: readonly Reading[], forms: Forms, style: HouseStyle, decided: Set<string>): Finding[] {
	if (!readings[0]?.isHindi) return [];
	const houses = wordsOfHouse(style);
	return [...forms].flatMap(([form, places]) => {
		if (decided.has(form) || houses.has(form)) return [];
		const right = frequentFor(form);
		return right === form ? [] : oneFix(readings, "misspelled", right, places);
	});
}
