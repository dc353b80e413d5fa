/**
 * What Hindi newspapers call what is typed in English: names that are other words in Hindi, and English words that are not written as they sound; and what a place, a person
 * or a party is called besides. Everything that a reader could sound out is left to `romanise.ts`. Names after the Survey of India and the Central Hindi Directorate's
 * lists of countries.
 */

import { asHindiWritesIt, basesOf, lettersFor, misread, singularsOf, soundsOfEnglish } from "./english.ts";
import { abbreviations, names as englishNames } from "./exonymTables.ts";
import { fold } from "./fold.ts";
import { asOne, hindiOf, linesOf, namesakes, ofCountries, proper, rowsOf, severalNames } from "./namesakes.ts";
import { newsWords } from "./newsWords.ts";
import { nationals, properNames } from "./properNames.ts";
import { soundOfHindi, soundOfLatin, spelledOut } from "./romanise.ts";
import { isGuessedAt, isOneOff, slipKey } from "./slips.ts";
import { distance, nearWithin, plainlyWithin, surelyWithin } from "./soundDistance.ts";
import { allStarts, soundKey, startOf } from "./soundKey.ts";

const meanings = linesOf(abbreviations).flatMap(([names, hindi]) => names.map((name) => [name, hindi] as const));
const short = new Map<string, readonly string[]>();
for (const [letters, names] of meanings) short.set(letters, [...(short.get(letters) ?? []), ...names]);
let allRows: Map<string, string> | undefined;
/** All of the lists, by each name in Latin letters its row, which {@link hindiOf} reads. Made when a word in Latin letters is looked up first: a query in Devanagari does without. */
function table(): ReadonlyMap<string, string> {
	if (allRows) return allRows;
	allRows = new Map();
	for (const list of [newsWords, englishNames, nationals, properNames])
		for (const [names, hindi] of rowsOf(list)) for (const name of names) allRows.set(name, hindi);
	for (const [letters, names] of short) allRows.set(letters, names.join(" "));
	return allRows;
}
/** By what they stand for, and by how they are spelled out, folded: which meanings of which abbreviations. */
const shortFor = new Map<string, (typeof meanings)[number][]>();
for (const meaning of meanings)
	for (const name of [...meaning[1], spelledOut(meaning[0])].map((each) => fold(each.replaceAll("+", ""))))
		shortFor.set(name, [...(shortFor.get(name) ?? []), meaning]);

const longNames = meanings.flatMap(([, names]) => names.filter((name) => name.includes("+")).map((name) => name.split("+")));
/** The long name of the lists, folded and written as one, of which each word is typed in English or as it sounds: reserve bank, national investigation agency. Null where there is none. */
export function longNameHeardAs(words: readonly string[]): string | null {
	if (!words.some((word) => word < "\u0900")) return null;
	const all = words.map(callsOf);
	const name = longNames.find((name) => name.length === words.length && name.every((hindi, index) => all[index]?.(hindi)));
	return name ? fold(name.join("")) : null;
}
/** Tells whether a Hindi word is what a typed one is, in English or as it sounds. */
function callsOf(word: string): (hindi: string) => boolean {
	const names = rowOf(word);
	const typed = word >= "\u0900" ? "" : soundOfLatin(word);
	const english = typed === "" ? [] : soundsOfEnglish(word).map(asHindiWritesIt);
	return (hindi) => {
		if (fold(hindi) === word || names.includes(hindi)) return true;
		if (typed === "") return false;
		const sound = soundOfHindi(hindi);
		const isHeard = (heard: string, reading: "latin" | "english") =>
			distance(heard, sound, reading, surelyWithin(heard)) <= surelyWithin(heard);
		return isHeard(typed, "latin") || english.some((read) => isHeard(read, "english"));
	};
}

const withoutDots = (name: string): string => name.normalize("NFD").replaceAll("\u093c", "");

/** By each name of a country, folded: who and what is of it. */
const peopleOf = new Map(
	ofCountries.flatMap(([, hindi]) => {
		const country = hindi.at(-1) ?? "";
		return (namesakes.get(fold(country)) ?? [country]).map((name) => [fold(name), hindi.slice(0, -1)] as const);
	}),
);
/** By each of several names of one, folded and in English: all of them, each by its words, where one has several. */
const namesByWords = new Map(
	proper.flatMap(([english, hindi]) => {
		if (hindi.length < 2 || !hindi.some((name) => name.includes("+"))) return [];
		const byWords = hindi.map((name) => name.split("+"));
		return [...english, ...hindi.map((name) => fold(asOne(name)))].map((name) => [name, byWords] as const);
	}),
);

type Sounding = { readonly sound: string };
/** Looks up what has the key of a sound. Read when it is asked for first. */
function bySound<T extends Sounding>(read: () => readonly T[]): (sound: string) => readonly T[] {
	let byKey: Map<string, T[]> | undefined;
	return (sound) => {
		if (!byKey) {
			byKey = new Map();
			for (const each of read()) byKey.set(soundKey(each.sound), [...(byKey.get(soundKey(each.sound)) ?? []), each]);
		}
		return byKey.get(soundKey(sound)) ?? [];
	};
}

/** Those with several names, by each as it is spelled, and without its dots. */
const severalBySound = bySound(() =>
	severalNames.flatMap((all) =>
		all.flatMap((name) => Array.from(new Set([soundOfHindi(name), soundOfHindi(fold(name))]), (sound) => ({ sound, all }))),
	),
);

/** The list's names for a word, or for what it is the plural of: plain English makes it with s, an abbreviation may end in one (UPS). */
function rowOf(word: string): readonly string[] {
	// None is in Devanagari.
	if (word >= "\u0900") return [];
	const singular = singularsOf(word).find((each) => table().has(each) && !short.has(each));
	const row = table().get(word) ?? table().get(singular ?? "");
	return row === undefined ? [] : hindiOf(row);
}

let properOnes: ReadonlySet<string> | undefined;
/** Whether a word in Latin letters is one of English in the lists, and no name, which has more spellings than they know. */
export function isEnglishWord(word: string): boolean {
	properOnes ??= new Set([...proper, ...ofCountries].flatMap(([names]) => names));
	return !properOnes.has(word) && rowOf(word).length > 0;
}

/** What a word in Latin letters is called in Hindi, the usual word first; empty when it is not in the list. A name of more words is written as one. */
export const hindiNamesOf = (word: string): readonly string[] => rowOf(word.toLowerCase()).map(asOne);

let bySlipKey: Map<string, string[]> | undefined;
/** The words of the list, but for short names, that have the key of a word: what may be guessed at so. */
function guessedLike(word: string): readonly string[] {
	if (!bySlipKey) {
		bySlipKey = new Map();
		for (const [english] of table())
			if (!short.has(english)) {
				const key = slipKey(english);
				bySlipKey.set(key, [...(bySlipKey.get(key) ?? []), english]);
			}
	}
	return bySlipKey.get(slipKey(word)) ?? [];
}

/** What Hindi calls the English words of the list of which a word in Latin letters may be a form, or else a slip for one; empty for most. */
export function hindiNamesOfMistyped(word: string): readonly string[] {
	const base = basesOf(word).find((each) => table().has(each) && !short.has(each));
	if (base) return hindiNamesOf(base);
	const slips = [word, ...singularsOf(word)].flatMap((typed) => [
		...[...table().keys()].filter((english) => isOneOff(typed, english) && !short.has(english)),
		...guessedLike(typed).filter((english) => isGuessedAt(typed, english)),
	]);
	return [...new Set(slips)].flatMap(hindiNamesOf);
}

/** What the words of the list that begin so are called in Hindi: elec → चुनाव. Each written as one. */
export const hindiNamesBeginningWith = (letters: string): readonly string[] =>
	[...table()].flatMap(([word, row]) => (word.startsWith(letters) ? hindiOf(row).map(asOne) : []));

/** The name that is usual in Hindi for a word in Latin letters, or for several written as one (supremecourt), as it is written; null when it is not in the list. */
export const usualNameOf = (word: string): string | null => rowOf(word.toLowerCase())[0]?.replaceAll("+", " ") ?? null;

/** Every word that the lists have in Hindi, as it is spelled. */
export const listedWords = (): readonly string[] => [
	...new Set([...table().values()].flatMap((row) => hindiOf(row).flatMap((name) => name.split("+")))),
];

/** But who is of a place (ईरानी), which is no other word than it. */
const listedBySound = bySound(() => {
	const all = new Set(listedWords());
	const others = [...all].filter((word) => !word.endsWith("ी") || !all.has(word.slice(0, -1)));
	return others.map((word) => ({ sound: soundOfHindi(word), folded: fold(word) }));
});
/** Those of them, folded, that a word in Latin letters sounds like, plainly or within so much: hatya is हत्या, whether or not a story has that. */
export function listedHeardAs(word: string, most?: number): readonly string[] {
	const sound = soundOfLatin(word);
	const within = most ?? plainlyWithin(sound);
	return listedBySound(sound)
		.filter((each) => distance(sound, each.sound, "latin", within) <= within)
		.map(({ folded }) => folded);
}

/** By a Hindi word, folded, of the lists of English words: the senses that it is the usual name of, and those that it is another of. */
type Senses = { readonly first: (readonly string[])[]; readonly other: (readonly string[])[] };
let sensesWith: ReadonlyMap<string, Senses> | undefined;
function sensesOfHindi(): ReadonlyMap<string, Senses> {
	if (sensesWith) return sensesWith;
	const senses = new Map<string, Senses>();
	for (const [sense] of `${newsWords}${englishNames}`.matchAll(/(?<=: |\| )[^|\n]+/g)) {
		const names = sense
			.trim()
			.split(" ")
			.filter((name) => !name.includes("+"))
			.map(fold);
		for (const [index, name] of names.entries()) {
			const known = senses.get(name) ?? { first: [], other: [] };
			known[index === 0 ? "first" : "other"].push(names);
			senses.set(name, known);
		}
	}
	sensesWith = senses;
	return senses;
}
/**
 * What Hindi has besides a folded word for the same English one in the same sense: विस्फोट → धमाका, किताब → पुस्तक, but झरना no बसंत (spring); by the senses that it is the usual
 * name of, or else the usual names of those that it is another of. Empty for what is in no list of English words.
 */
export function synonymsOf(folded: string): readonly string[] {
	const { first = [], other = [] } = sensesOfHindi().get(folded) ?? {};
	const all = first.some((names) => names.length > 1) ? first.flat() : other.map(([usual = ""]) => usual);
	return [...new Set(all)].filter((name) => name !== folded);
}

/** Whether a word in Latin letters is a short name. */
export const isAbbreviation = (word: string): boolean => short.has(word);

/** What else a folded Hindi word or abbreviation is called: बीजेपी and भाजपा, and both in Latin letters. `isSure`: by no name that may mean another. */
export const otherNamesOf = (folded: string, isSure = false): readonly string[] =>
	(shortFor.get(folded) ?? [])
		.filter(([letters, names]) => !isSure || short.get(letters)?.length === names.length)
		.flatMap(([letters, names]) => [letters, spelledOut(letters), ...names.map(asOne)]);

/** Who and what is of a country that is called so in Hindi: इज़रायल → इज़राइली, इज़रायली; empty for what is none. */
export const nationalsOf = (folded: string): readonly string[] => peopleOf.get(folded) ?? [];

/** All names of what is called so in Hindi or in English, folded and written as one (supremecourt, आयकर), each by its words; empty where none has several. */
export const namesByWordsOf = (folded: string): readonly (readonly string[])[] => namesByWords.get(folded) ?? [];

/** The same for what is typed in Latin letters and sounds like one of the names: kalkatta, pondicheri. */
export function namesakesHeardAs(word: string): readonly string[] {
	const sound = soundOfLatin(word);
	const limit = surelyWithin(sound);
	const heard = severalBySound(sound).map((name) => [distance(sound, name.sound, "latin", limit), name.all] as const);
	const [nearest] = heard.sort(([a], [b]) => a - b);
	return nearest && nearest[0] <= limit ? nearest[1] : [];
}

/** Consonants of an English word in Devanagari: what has fewer is like many others and only a name of the list itself (एयर), and of what has no more its likely sound alone is known (चेस, and not दिल, deal). */
const leastWritten = 2;

type Written = {
	readonly word: string;
	readonly sound: string;
	readonly isFirst: boolean;
	/** It is one of the list's names itself. */
	readonly isOwn: boolean;
	readonly names: readonly string[];
};
let usualNames: ReadonlySet<string> | undefined;
/** Whether Hindi calls something so first of all: a word of its own (बाल), and none of English (bull). */
function isUsualName(word: string): boolean {
	usualNames ??= new Set(Array.from(table().values(), (row) => withoutDots(asOne(hindiOf(row)[0] ?? ""))));
	return usualNames.has(withoutDots(word));
}

const writtenWith = new Map<string, (sound: string) => readonly Written[]>();
/** The English words of the list that are written in Devanagari as what sounds so. Those that may begin so are read when one is asked for first. */
function writtenLike(sound: string): readonly Written[] {
	const start = startOf(sound);
	const letters = lettersFor(start);
	const read = () =>
		[...table()]
			.filter(([word]) => letters.includes(word.charAt(0)) && !short.has(word))
			.flatMap(waysToWrite)
			.filter((written) => startOf(written.sound) === start);
	const known = writtenWith.get(start) ?? bySound(read);
	writtenWith.set(start, known);
	return known(sound);
}

function waysToWrite([word, row]: readonly [string, string]): Written[] {
	const names = hindiOf(row).map(asOne);
	const sounds = soundsOfEnglish(word).map(asHindiWritesIt);
	const read = sounds.map((sound, index) => ({ word, sound, isFirst: index === 0, isOwn: false, names }));
	// One of its Hindi names may be the word itself: मधुमेह, डायबिटीज़. The namesakes of places and persons are known as such.
	const own = names.flatMap((name, index) => {
		const sound = soundOfHindi(name);
		const isUsual = index === 0 && soundKey(sound).length < leastWritten;
		if (names.length < 2 || isUsual || namesakes.has(fold(name))) return [];
		const isWord = [soundOfLatin(word), ...sounds].some((each) => distance(each, sound, "english", nearWithin(each)) <= nearWithin(each));
		if (!isWord) return [];
		const others = index === 0 ? names.slice(1) : [...names.toSpliced(index, 1), name];
		// As it is spelled, and without its dots.
		const spellings = new Set([sound, soundOfHindi(withoutDots(name))]);
		return Array.from(spellings, (each) => ({ word, sound: each, isFirst: true, isOwn: true, names: others }));
	});
	return [...read, ...own];
}

/** Reads what else would be read when it is asked for first; in parts. */
export function* readingLists(): Generator<void> {
	listedHeardAs("");
	yield;
	guessedLike("");
	yield;
	severalBySound("");
	synonymsOf("");
	yield;
	for (const start of allStarts) {
		writtenLike(start);
		yield;
	}
}

/** What is no farther from what Hindi calls it is that, spelled otherwise (जरमनी). */
const oneName = 40;
/** How much of its distance counts that a word has when its letters are read as Hindi ones. */
const share = 0.25;

/** The English words of the list that are most likely written so in Devanagari, and what Hindi calls them; empty for Hindi words. */
function readWritten(word: string): readonly Pick<Written, "word" | "names">[] {
	const sound = soundOfHindi(word);
	const { length } = soundKey(sound);
	const isShort = length <= leastWritten;
	const limit = length < leastWritten ? 0 : isShort ? misread : plainlyWithin(sound);
	const isRead = length >= leastWritten && !isUsualName(word);
	const heard = writtenLike(sound)
		.filter(({ isFirst, isOwn }) => (isFirst || !isShort) && (isOwn || isRead))
		.map((written) => ({ ...written, cost: distance(written.sound, sound, "hindi", limit) }))
		.filter(({ cost }) => cost <= limit)
		// What Hindi calls so too is no other word, but spelled otherwise.
		.filter((written) => distance(written.sound, soundOfHindi(written.names[0] ?? ""), "names", oneName) > oneName)
		// Read as Hindi letters, the word tells list from last; but nothing is likelier than a name of the list itself.
		.map(({ word, names, cost, isOwn }) => ({
			word,
			names,
			cost: isOwn ? cost : cost + share * Math.min(100, distance(soundOfLatin(word), sound, "latin", 100)),
		}));
	const least = Math.min(...heard.map(({ cost }) => cost));
	return heard.filter(({ cost }) => cost === least);
}

/** What Hindi calls an English word of the list that is written in Devanagari: फ़्लाइट → उड़ान, वोटर → मतदाता; empty for others. */
export const hindiNamesOfWritten = (word: string): readonly string[] => [...new Set(readWritten(word).flatMap(({ names }) => names))];

/** The same where that is several words: एयरपोर्ट → हवाई, अड्डा. */
export const longNameOfWritten = (word: string): readonly string[] | null =>
	readWritten(word)
		.map((written) => longNameOf(written.word))
		.find((name) => name !== null) ?? null;

/** The words of the first name that has more than one: up → उत्तर, प्रदेश; for यूपी too. */
export function longNameOf(folded: string): readonly string[] | null {
	const names = [...rowOf(folded), ...(shortFor.get(folded) ?? []).flatMap(([, names]) => names)];
	return names.find((name) => name.includes("+") && asOne(name) !== folded)?.split("+") ?? null;
}
