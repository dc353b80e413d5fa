/** C11: what is no word, one word spelled in two ways in a story, and the spellings of the house. */
import type { Change, Finding, Fix, Place } from "./finding.ts";
import { isPluralWithoutDot, meantFor, perhapsPlural, slipsOfTwo, withDoubles } from "./misspellings.ts";
import { finding, LETTER, type Reading } from "./reading.ts";
import { differentLoose, differentWords, spellingGroups } from "./spellingWords.ts";
import type { Steps } from "./steps.ts";
import type { HouseStyle } from "./style.ts";
import { hindiWord } from "./verbs.ts";

const wordPattern = new RegExp(`[${LETTER}]+`, "g");
/** Nasals of a class before a letter of it (न् before त, द …); न् also before ट, ड and श, स, क, च, as loan words have it. */
export const classNasal =
	/\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])|\u0923\u094d(?=[\u091f-\u0922])|\u0928\u094d(?=[\u0924-\u0927\u091f-\u0922\u0936\u0938\u0915\u091a\u091c])|\u092e\u094d(?=[\u092a-\u092d])/g;
/** What two spellings of a word have in common. Rules: class nasal and ँ as ं, no nukta, ज्ञ as ग्य, ये and यी as ए and ई, श्रृ as शृ, त्त्व as त्व, ईय as इय, ष्ठ as ष्ट, ध्द as द्ध, no final virama, doubled aspirates. */
export function fold(word: string): string {
	return withDoubles(word.normalize("NFC"))
		.replace(/[\u200c\u200d]/g, "")
		.replace(classNasal, "\u0902")
		.replace(/\u0901/g, "\u0902")
		.replace(/\u093c/g, "")
		.replace(/\u091c\u094d\u091e/g, "\u0917\u094d\u092f")
		.replace(/\u0936\u094d\u0930\u0943/g, "\u0936\u0943")
		.replace(/\u0924\u094d\u0924\u094d\u0935/g, "\u0924\u094d\u0935")
		.replace(/\u0940\u092f(?=[\u093e\u094b])/g, "\u093f\u092f")
		.replace(/\u0908\u092f(?=[\u093e\u094b])/g, "\u0907\u092f")
		.replace(/(?<=[^\u094d])\u092f\u0947/g, "\u090f")
		.replace(/(?<=[^\u094d])\u092f\u0940/g, "\u0908")
		.replace(/\u0937\u094d\u0920/g, "\u0937\u094d\u091f")
		.replace(/(?<=.)\u094d$/, "");
}

const base = /[\u0904-\u0914\u0915-\u0939]/g;
/** Roots whose short and long vowel are two verbs: लुटना and लूटना, पिटते and पीटते. */
const verbOfTwoLengths = new RegExp(
	`^(?:${"लुट पिट पिस खिंच सिंच छिन बित जित चिर मिच मुंद गुंथ भुन फुंक घुट कुट चुक छुट दिख फुट सिख पुज सुख झुल सुझ पुछ बुझ मुड रिझ छिल".normalize("NFC").split(" ").join("|")})(?:[नत][ािे]ं?|कर|ें?ग[ािे])$`,
);

/** Written loosened: "having brought" beside a locker, to boil beside to open, to return beside to roll. */
const otherVerb = /\u093e\u0915\u0930$|^(?:\u0916\u094b\u0932|\u0932\u094b\u091f)/;

/** Any length of i and u, े for ै and the ॅ of Marathi, ो for ौ, ा for ॉ, and their letters. */
const lengthened = "\u0940\u0942\u0908\u090a\u0945\u0948\u094c\u0949\u0911\u0910\u0914";
const longVowels = new RegExp(`[${lengthened}]`, "g");
const plainVowels = "\u093f\u0941\u0907\u0909\u0947\u0947\u094b\u093e\u0906\u090f\u0913";
const withPlainVowels = (word: string): string => word.replace(longVowels, (each) => plainVowels[lengthened.indexOf(each)] ?? each);

/**
 * What two spellings of a longer word have in common, folded words given: plain vowels, no visarga inside,
 * the ह of चिह्न on either side, सम्वाद as संवाद, सायबर as साइबर, गर्मी as गरमी (not what verbs in र end in: भर्ती is not भरती), मिटटी as मिट्टी,
 * कर्त्तव्य as कर्तव्य and वर्द्धन as वर्धन, and in words of four
 * letters or more no halant after the first of them.
 * Short words would meet others so.
 */
function loosen(word: string): string {
	const letters = word.match(base)?.length ?? 0;
	if (letters < 3) return word;
	const loose = withPlainVowels(word)
		.replace(/([\u0928\u092e\u0935])\u094d\u0939/g, "\u0939\u094d$1")
		.replace(/\u092e\u094d(?=[\u092f\u0930\u0932\u0935\u0936\u0938])/g, "\u0902")
		.replace(/(?<=.)\u0903(?=.)/g, "")
		.replace(/([\u0915-\u0939])(?=\1)/g, "$1\u094d")
		.replace(/(?<=\u0930\u094d)([\u0915-\u0939])\u094d(?=\1)|(?<=\u0930\u094d)\u0926\u094d(?=\u0927)/g, "")
		.replace(/\u0930\u094d(?=[\u0915-\u0923\u0925-\u0927\u092a-\u0939][\u093e-\u094c])/g, "\u0930");
	const long =
		letters < 4 ? loose : loose.replace(/(?<=\u093e)\u092f(?=[\u0915-\u0939])/g, "\u0907").replace(/(?<=..)\u094d(?=[\u0915-\u0939])/g, "");
	return differentLoose.has(long) || verbOfTwoLengths.test(long) || otherVerb.test(long) ? word : long;
}

/** Names are also misspelled in the length of a vowel and in ड for ड़. */
const foldName = (name: string): string => withPlainVowels(fold(name));

/** A word that has a twin of another meaning is alike to itself alone. */
function ownKey(form: string): string {
	const folded = fold(form);
	// ढ़ written without its dot has no twin: पढाई.
	return differentWords.has(folded) ? form.replaceAll("\u0922\u093c", "\u0922") : loosen(folded);
}

const groupOf = new Map(spellingGroups.flatMap((group) => group.map((word) => [ownKey(word), `${group[0]} `] as const)));

/** What forms of one word have in common in a story; a form in NFC. */
export function keyOf(form: string): string {
	const key = ownKey(form);
	return groupOf.get(key) ?? key;
}

/** Every form of every word of a story with its places; forms in NFC, as what differs only in encoding is C6's. */
export type Forms = ReadonlyMap<string, readonly Place[]>;

function formsOf(readings: readonly Reading[]): Forms {
	const forms = new Map<string, Place[]>();
	for (const { index: field, masked, isHome } of readings) {
		if (!isHome) continue;
		for (const { 0: word, index: start } of masked.matchAll(wordPattern)) {
			const form = word.normalize("NFC").replace(/(?<!\u094d)[\u200c\u200d]/g, "");
			const place = { field, start, end: start + word.length };
			const places = forms.get(form);
			if (places) places.push(place);
			else forms.set(form, [place]);
		}
	}
	return forms;
}

/** Finds spellings, and tells of which words it has spoken. */
type SpellingCheck = (readings: readonly Reading[], forms: Forms, style: HouseStyle, decided: Set<string>) => readonly Finding[];

/** What needs words of its own is handed in by who has them. */
export type LateSpellings = {
	/** They come with a style that has a rule for nasals or for the nukta. */
	readonly houseRules?: SpellingCheck;
	/** They come after the first checks. */
	readonly frequentSlips?: SpellingCheck;
};

/** All findings of C11, the house's own spellings first; a word of which the house has spoken is not asked about again. */
export function* spellings(readings: readonly Reading[], style: HouseStyle, late: LateSpellings = {}): Steps<Finding[]> {
	yield;
	const forms = formsOf(readings);
	const decided = new Set<string>();
	const found = [
		...houseSpellings(readings, forms, style, decided),
		...houseNames(readings, forms, style, decided),
		...(late.houseRules?.(readings, forms, style, decided) ?? []),
	];
	yield;
	found.push(...misspelled(readings, forms, style, decided));
	yield;
	const two = twoWays(readings, forms, decided);
	for (const { form } of two.flatMap(({ counts = [] }) => counts)) decided.add(form);
	yield;
	return [...found, ...two, ...(late.frequentSlips?.(readings, forms, style, decided) ?? [])];
}

/** Every word that the house has spoken of. */
export const wordsOfHouse = ({ spellings, names }: HouseStyle): ReadonlySet<string> =>
	new Set([...Object.values(spellings), ...names].flatMap((words) => words.match(wordPattern) ?? []));

/** What is no word in Hindi; what the house writes so is. */
function misspelled(readings: readonly Reading[], forms: Forms, style: HouseStyle, decided: Set<string>): Finding[] {
	if (!readings[0]?.isHindi) return [];
	const houses = wordsOfHouse(style);
	const found: Finding[] = [];
	for (const { index: field, masked, isHome } of readings) {
		if (!isHome) continue;
		for (const [beside, written, meant] of slipsOfTwo)
			for (const { 0: form, index: start } of masked.matchAll(beside))
				if (!(decided.has(form.normalize("NFC")) || houses.has(form)))
					found.push(...oneFix(readings, "misspelled", form.replace(written, meant), [{ field, start, end: start + form.length }]));
	}
	for (const [form, places] of pluralsWithoutDot(readings, forms)) {
		if (decided.has(form) || houses.has(form)) continue;
		decided.add(form);
		found.push(...oneFix(readings, "misspelled", `${meantFor(form)}\u0902`, places));
	}
	for (const [form, places] of forms) {
		const right = meantFor(form);
		if (right === form || decided.has(form) || houses.has(form)) continue;
		decided.add(form);
		found.push(...oneFix(readings, "misspelled", right, places));
	}
	return found;
}

/** Every form beside a postposition that is a plural but for its dot, also where it is misspelled elsewhere (विधार्थियो को), with its places. */
function pluralsWithoutDot(readings: readonly Reading[], forms: Forms): Forms {
	const found = new Map<string, Place[]>();
	for (const { index: field, masked, isHome } of readings) {
		if (!isHome) continue;
		for (const { 0: word, index: start } of masked.matchAll(perhapsPlural)) {
			const form = word.normalize("NFC");
			const right = meantFor(form);
			if (right.endsWith("\u0902") || !(isPluralWithoutDot(right) || forms.has(`${right}\u0902`))) continue;
			const places = found.get(form) ?? [];
			places.push({ field, start, end: start + word.length });
			found.set(form, places);
		}
	}
	return found;
}

/** A word of three letters or more with ो for its ॉ; undefined for others. */
const withClosedO = (form: string): string | undefined =>
	/[\u0911\u0949]/.test(form) && (form.match(base)?.length ?? 0) > 2 && !differentWords.has(fold(form))
		? form.replaceAll("\u0949", "\u094b").replaceAll("\u0911", "\u0913")
		: undefined;

/** A given name that people spell differently, everywhere before a second name and never before the same. */
function areTwoPeople(readings: readonly Reading[], spelled: readonly (readonly Place[])[]): boolean {
	const second = spelled.map((places) =>
		places.map(({ field, start, end }) => {
			const [name = "", next = ""] = readings[field]?.masked.slice(start).match(nameAndNext) ?? [];
			return givenName.test(name) && name.length > end - start && !hindiWord.test(next) ? keyOf(next.normalize("NFC")) : "";
		}),
	);
	const all = second.flatMap((names) => [...new Set(names)]);
	return !all.includes("") && new Set(all).size === all.length;
}
const givenName = /^(?:मोह|मुह)म्मद/;
const nameAndNext = new RegExp(`^[${LETTER}]+(?:\\s([${LETTER}]+))?`);

/** How many UTF-16 units a plural's word has before its ending; joiners that do nothing may follow that. */
const stemEnd = (readings: readonly Reading[], { field, start, end }: Place): number =>
	readings[field]?.masked.slice(start, end).search(/\u094b\u0902[\u200c\u200d]*$/) ?? 0;

function twoWays(readings: readonly Reading[], words: Forms, decided: ReadonlySet<string>): Finding[] {
	const forms = new Map(words);
	const alike = new Map<string, string[]>();
	const group = (form: string) => {
		const key = keyOf(form);
		const others = alike.get(key);
		if (others) others.push(form);
		else alike.set(key, [form]);
	};
	const asked = [...words.keys()].filter((form) => form.length > 1 && !decided.has(form));
	// Of one whose word the house has decided nothing is asked either.
	const isPlural = (form: string) => form.endsWith("\u094b\u0902") && !decided.has(form.slice(0, -2));
	for (const form of asked) if (!isPlural(form)) group(form);
	// A plural counts as what it is of, where that stands in the story: गाँव, गांवों. Its place is without the ending.
	for (const form of asked.filter(isPlural)) {
		const stem = form.slice(0, -2);
		const others = alike.get(keyOf(stem));
		if (!others) group(form);
		else {
			if (!others.includes(stem)) others.push(stem);
			const places = (words.get(form) ?? []).map((place) => ({ ...place, end: place.start + stemEnd(readings, place) }));
			forms.set(stem, [...(forms.get(stem) ?? []), ...places]);
		}
	}
	// ॉ is written ा, as loosening knows, and ो: हॉस्टल, हास्टल, होस्टल.
	for (const form of forms.keys()) {
		const twin = withClosedO(form);
		if (twin === undefined) continue;
		const [own, others] = [alike.get(keyOf(form)), alike.get(keyOf(twin))];
		if (!own || !others || own === others) continue;
		own.push(...others);
		alike.delete(keyOf(twin));
	}
	const found: Finding[] = [];
	for (const spelled of alike.values()) {
		if (
			spelled.length < 2 ||
			areTwoPeople(
				readings,
				spelled.map((form) => forms.get(form) ?? []),
			)
		)
			continue;
		const sorted = spelled.toSorted((a, b) => (forms.get(b)?.length ?? 0) - (forms.get(a)?.length ?? 0));
		const counts = sorted.map((form) => ({ form, count: forms.get(form)?.length ?? 0 }));
		const isTie = counts[0]?.count === counts[1]?.count;
		const [first, ...rest] = inOrder((isTie ? sorted : sorted.slice(1)).flatMap((form) => forms.get(form) ?? []));
		if (!first) continue;
		const fixes = sorted.map(
			(to): Fix => ({
				to,
				changes: changesTo(
					to,
					sorted.flatMap((form) => (form === to ? [] : (forms.get(form) ?? []))),
				),
			}),
		);
		found.push(finding(readings, { check: "C11", problem: "two-spellings", at: [first, ...rest], fixes, counts }));
	}
	return found;
}

const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => a.field - b.field || a.start - b.start);
const changesTo = (replacement: string, places: readonly Place[]): Change[] => places.map((place) => ({ ...place, replacement }));

/** The finding of C11 that one spelling at all of `places` is to be `to`, with that as its only fix; none where there is no place. */
export function oneFix(readings: readonly Reading[], problem: Finding["problem"], to: string, places: readonly Place[]): Finding[] {
	const [first, ...rest] = places;
	return first ? [finding(readings, { check: "C11", problem, at: [first, ...rest], fixes: [{ to, changes: changesTo(to, places) }] })] : [];
}

/** The desk's list. An entry may be several words. */
function houseSpellings(readings: readonly Reading[], forms: Forms, { spellings }: HouseStyle, decided: Set<string>): Finding[] {
	return Object.entries(spellings).flatMap(([wrong, right]) => {
		decided.add(wrong);
		const places = /\s/.test(wrong) ? phrases(readings, wrong) : (forms.get(wrong) ?? []);
		return oneFix(readings, "house-spelling", right, places);
	});
}

function phrases(readings: readonly Reading[], phrase: string): Place[] {
	const isEdge = (character: string | undefined) => character === undefined || !/[\p{L}\p{M}\p{N}]/u.test(character);
	const places: Place[] = [];
	for (const { index: field, masked } of readings) {
		for (let start = masked.indexOf(phrase); start >= 0; start = masked.indexOf(phrase, start + 1)) {
			const end = start + phrase.length;
			if (isEdge(masked[start - 1]) && isEdge(masked[end])) places.push({ field, start, end });
		}
	}
	return places;
}

function houseNames(readings: readonly Reading[], forms: Forms, { names }: HouseStyle, decided: Set<string>): Finding[] {
	const right = new Set(names.flatMap((name) => name.match(wordPattern) ?? []).filter((word) => word.length > 2));
	if (right.size === 0) return [];
	const byFold = new Map([...right].map((word) => [foldName(word), word]));
	const found: Finding[] = [];
	for (const [form, places] of forms) {
		const name = byFold.get(foldName(form));
		if (name === undefined || right.has(form)) continue;
		decided.add(form);
		found.push(...oneFix(readings, "house-name", name, places));
	}
	return found;
}
