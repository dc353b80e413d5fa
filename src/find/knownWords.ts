/** Every word of the loaded shards, looked up by its spelling, its dictionary form and its sound. Knows words, not what a reader means by one. */
import { lettersFor, soundsOfEnglish, soundsOfName } from "../text/english.ts";
import { foldWord, foldWords, isDevanagari, letterNames, nasalRows } from "../text/fold.ts";
import { spelledStemsOf } from "../text/latinSpelling.ts";
import { soundOfHindi, soundOfLatin, spelledOut } from "../text/romanise.ts";
import { distance, plainlyWithin, sameWithin } from "../text/soundDistance.ts";
import { beginAlikeWithin, keysOfName, keysWithin, soundKey, startOf, startsAlike, startsWithin } from "../text/soundKey.ts";
import { asOneName } from "../text/soundNames.ts";
import { longestBase, mayBeInflected, otherStemsOf, stemsOf } from "../text/stems.ts";
import { hasOpenO } from "./marks.ts";
import { storiesWith, type WordList } from "./shard.ts";
import { SoundKeys } from "./soundKeys.ts";

/** Where a word stands in a list, and where in the one before. */
export type Listed = { readonly list: WordList; readonly index: number; readonly before: Listed | null };

/** A word with how many lists it stands in, and where. `spelled` is for showing, `folded` for comparing. */
export type Entry = { readonly spelled: string; readonly folded: string; lists: number; listed: Listed | null };

/** A word with how far it is from what was typed, in hundredths of a wrong letter. `isEnglish`: when that is read as English. */
export type Heard = readonly [entry: Entry, cost: number, isEnglish?: boolean];

/** No word of Devanagari comes before it. */
const firstHindi = "\u0900";

/** `more` is added to the distance. */
type Sound = { readonly sound: string; readonly entry: Entry; readonly more: number };
const inflection = 12;

/** How much less an anusvara is meant by a nasal that ends an unfinished word, in hundredths of a wrong letter: हिन is हिना before हिंदी. */
const asAnusvara = 30;
/** How far an unfinished word is from beginning a known one, which may have an anusvara for its last nasal (हिन, हिन्, हिंदी); null where it begins none. */
function beginningAs(folded: string): (word: string) => number | null {
	const [, stem = "", nasal = ""] = /^(.+)([ङञणनम])्?$/u.exec(folded) ?? [];
	const dotted = `${stem}ं`;
	const after = nasalRows[nasal];
	const isDotted = (word: string) => after !== undefined && word.startsWith(dotted) && after.includes(word[dotted.length] ?? " ");
	return (word) => (word.startsWith(folded) ? 0 : isDotted(word) ? asAnusvara : null);
}

/** Vowels of a word that has nothing else. */
const mostVowels = 6;

/** Letters of an unfinished word that are read as English. */
const leastOfEnglish = 3;
/** And of one that is typed as Hindi is, and may still be English: chun is चुन, and chandl may be a chandler. */
const leastInDoubt = 5;
const isRatherHindi = /[bcdgjk]h/;
/** How much worse than the best another word may begin that begins with some doubt. */
const doubtful = 25;

/** Consonants of a name in Latin letters that is known by its sound. */
const leastOfName = 2;

/** Characters: no word is longer, and what is would take long to compare. */
export const longestHeard = 48;

/** Sounds this near may be one word in two spellings (बाइडन, बाइडेन), in words of at least so many characters. */
export const oneWord = { within: 32, least: 5 };

const starts = new Map<string, string>();
/** As {@link startOf} has it of a Hindi word, by its first letter; "" where that is not heard by itself. */
function startOfWord(word: string): string {
	const letter = word.startsWith("ज्ञ") ? "ज्ञ" : word.charAt(0);
	const known = starts.get(letter);
	if (known !== undefined) return known;
	const start = startOf(soundOfHindi(letter));
	starts.set(letter, start);
	return start;
}

/** Words of a list that begin with one letter. */
type Run = { readonly list: WordList; readonly from: number; readonly to: number };
/** What begins with them is not listened to. */
const figures = "0123456789०१२३४५६७८९";
/** First letters of which folding may make another of the same row (अाज, आज; ह्न, न्ह; ध्द, द्ध). */
const rows = ["अआइईउऊऋऍऎएऐऑऒओऔ", "नमणङञह", "दध", ..."कखगघचछजझटठडढतथपफबभयरलळवशषस", figures];
const rowsByLetter = new Map(rows.flatMap((row) => Array.from(row, (letter) => [letter, row] as const)));
// A nasal before a consonant of its own is written so (म्बापे, न्गोज़ी).
rowsByLetter.set("ं", rowsByLetter.get("न") ?? "");
const rowOf = (word: string): string | undefined => rowsByLetter.get(word.charAt(0));
/** How the words of each row begin, as {@link startOfWord} has it. */
const startsIn = new Map<string, readonly string[]>();
function mayStart(row: string, wanted: ReadonlySet<string>): boolean {
	if (row === figures) return false;
	const known = startsIn.get(row) ?? Array.from(row === "ज" ? ["ज", "ज्ञ"] : row, startOfWord);
	startsIn.set(row, known);
	return known.some((start) => wanted.has(start));
}

export class KnownWords {
	/** Taken in, but not yet entered, by the row of their first letters: a query asks for words of a few. Those of no row are entered at once. */
	readonly #waiting = new Map<string, Run[]>();
	readonly #entries = new Map<string, Entry>();
	/** Those with an open o, which are folded as others are (कॉफ़ी, काफ़ी) and sound otherwise. */
	readonly #openO = new Map<string, Entry>();
	/** Words that come from another, by the two characters that they share with it, or the one of a short word (गए, गया). */
	readonly #inflected = new Map<string, Entry[]>();
	/** Lists may share their words. */
	readonly #entered = new WeakMap<readonly string[], (Entry | undefined)[]>();
	/** By the key of its sound, and of its dictionary forms': who types kitab wants किताबों too. */
	readonly #sounds = new SoundKeys<Sound>();
	/** Entered, but not yet listened to, by how they begin: that takes longest, and a query that is spelled well does without most of it. */
	readonly #unheard = new Map<string, Entry[]>();
	/** Latin abbreviations by how their letters are spelled out: what a query of आईपीएल finds in a text that says IPL. */
	readonly #spelledOut = new Map<string, Entry>();
	/** Words by their first letters. */
	readonly #begun = new Map<string, Entry[]>();
	/** How those in Latin letters sound that were asked for. */
	readonly #soundsInLatin = new Map<Entry, readonly string[]>();

	/** Takes in the words of a list. */
	add(list: WordList): void {
		const { words } = list;
		for (let from = 0, to = 0; from < words.length; from = to) {
			const letter = words[from]?.charCodeAt(0);
			while (to < words.length && words[to]?.charCodeAt(0) === letter) to += 1;
			const row = rowOf(words[from] ?? "");
			if (row === undefined) this.#enterAll({ list, from, to });
			else push(this.#waiting, row, { list, from, to });
		}
	}

	/** Enters all words that may be folded to what begins as this one does. */
	#open(row: string | undefined): void {
		const runs = row === undefined ? undefined : this.#waiting.get(row);
		if (row === undefined || !runs) return;
		this.#waiting.delete(row);
		for (const run of runs) this.#enterAll(run);
	}

	#enterAll({ list, from, to }: Run): void {
		const { words } = list;
		const entered = this.#entered.get(words) ?? [];
		this.#entered.set(words, entered);
		const folded = entered[from] ? [] : foldWords(words.slice(from, to));
		for (let index = from; index < to; index += 1) {
			const entry = entered[index] ?? this.#entryOf(words[index] ?? "", folded[index - from] ?? "");
			entered[index] = entry;
			entry.listed = { list, index, before: entry.listed };
			entry.lists += 1;
		}
	}

	#entryOf(spelled: string, folded: string): Entry {
		// What has one is folded.
		const entries = spelled !== folded && hasOpenO(spelled) ? this.#openO : this.#entries;
		const known = entries.get(folded);
		if (known) return known;
		const entry = this.#enter(spelled, folded);
		entries.set(folded, entry);
		return entry;
	}

	#enter(spelled: string, folded: string): Entry {
		const entry: Entry = { spelled, folded, lists: 0, listed: null };
		const isHindi = isDevanagari(folded);
		push(this.#unheard, isHindi ? startOfWord(spelled) : "", entry);
		if (mayBeInflected(folded)) push(this.#inflected, folded.slice(0, folded.length > 2 ? 2 : 1), entry);
		if (!isHindi) this.#spelledOut.set(foldWord(spelledOut(folded)), entry);
		push(this.#begun, folded.charAt(0), entry);
		return entry;
	}

	/** Finds out how the new words sound, or those of them that may begin so. Done when it is needed, or before, when there is time. */
	listen(starts?: Iterable<string> | null): void {
		const wanted = starts && new Set(["", ...starts]);
		for (const row of [...this.#waiting.keys()]) if (!wanted || mayStart(row, wanted)) this.#open(row);
		for (const each of wanted ?? [...this.#unheard.keys()]) {
			for (const entry of this.#unheard.get(each) ?? []) this.#hear(entry);
			this.#unheard.delete(each);
		}
	}

	/** The same of all new words, in parts. */
	*listening(): Generator<void> {
		for (const row of [...this.#waiting.keys()]) {
			this.#open(row);
			yield;
		}
		for (const start of [...this.#unheard.keys()]) {
			this.listen([start]);
			yield;
		}
	}

	#hear(entry: Entry): void {
		const { spelled, folded } = entry;
		if (/\d/.test(folded)) return;
		if (!isDevanagari(folded)) {
			this.#hearAs(soundOfLatin(folded), entry, 0);
			return;
		}
		this.#hearAs(soundOfHindi(spelled), entry, 0);
		if (mayBeInflected(folded)) for (const stem of spelledStemsOf(spelled)) this.#hearAs(soundOfHindi(stem), entry, inflection);
	}

	#hearAs(sound: string, entry: Entry, more: number): void {
		const heard: Sound = { sound, entry, more };
		this.#sounds.add(soundKey(sound), heard);
		// ड़ is typed as r, and as d.
		if (sound.includes("&")) this.#sounds.add(soundKey(sound.replaceAll("&", "d")), heard);
	}

	/** A folded word as it is typed, with or without its open o. */
	spelled(folded: string, isOpenO = false): Entry | undefined {
		this.#open(rowOf(folded));
		return (isOpenO ? this.#openO : this.#entries).get(folded);
	}

	/** A Latin abbreviation whose letters are named so. */
	abbreviation(folded: string): Entry | undefined {
		return this.#spelledOut.get(folded);
	}

	/** Names in Latin letters that a word of Devanagari is: गूगल, Google. */
	inLatin(word: string): Entry[] {
		const sound = soundOfHindi(word);
		const key = soundKey(sound);
		if (key.length < leastOfName) return [];
		const entries = Array.from(lettersFor(startOf(sound)), (letter) => this.#begun.get(letter) ?? []).flat();
		return entries.filter((entry) => {
			const sounds = this.#soundsInLatin.get(entry) ?? soundsOfName(entry.spelled);
			this.#soundsInLatin.set(entry, sounds);
			return sounds.some(
				(each) => soundKey(each) === key && distance(each, sound, "english", plainlyWithin(sound)) < Number.POSITIVE_INFINITY,
			);
		});
	}

	/** A word, both without and with its open o, or as `heard` has it. */
	#named(folded: string, heard?: Entry): Entry[] {
		return [this.spelled(folded), this.spelled(folded, true)].filter(
			(entry) => entry !== undefined && (!heard || hasOpenO(entry.spelled) === hasOpenO(heard.spelled)),
		) as Entry[];
	}

	/** A word itself and the words that share a dictionary form with it; with an open o or without where it was heard so. */
	formsOf(folded: string, heard?: Entry): { readonly itself: readonly Entry[]; readonly inflected: readonly Entry[] } {
		const inflected = stemsOf(folded).flatMap((stem) => [...this.#named(stem, heard), ...this.#inflectedFrom(stem)]);
		return { itself: this.#named(folded, heard), inflected: inflected.filter((entry) => entry.folded !== folded) };
	}

	#inflectedFrom(stem: string): Entry[] {
		this.#open(rowOf(stem));
		const common = stem.slice(0, -longestBase);
		const begunSo = [...(this.#inflected.get(stem.slice(0, 2)) ?? []), ...(this.#inflected.get(stem.charAt(0)) ?? [])];
		return begunSo.filter(({ folded }) => folded.startsWith(common) && otherStemsOf(folded).includes(stem));
	}

	/** Every word that sounds like it within `limit`; like one of `sounds`, which have one key. `mayBe`: a far one is looked for only under keys that are so. */
	sounding(
		sound: string,
		script: "latin" | "english" | "hindi",
		limit: number,
		sounds: readonly string[] = [sound],
		mayBe?: (key: string) => boolean,
	): Heard[] {
		const key = soundKey(sound);
		if (limit === 0 || sound === "" || (key === "" && sound.length > mostVowels)) return [];
		if (this.#unheard.size + this.#waiting.size > 0)
			if (script !== "hindi") for (const each of sounds) this.listen(startsWithin(each, limit));
			else this.listen(limit <= beginAlikeWithin ? startsAlike(sound) : null);
		const found: Heard[] = [];
		const slips = key.length < 3 ? 1 : limit < 200 ? 2 : 3;
		const alike = limit < 90 ? this.#sounds.under(keysWithin(sound, script, limit)) : this.#sounds.near(key, slips, mayBe);
		for (const { sound: other, entry, more } of alike) {
			let cost = limit + 1;
			for (const each of sounds) if (cost > 0) cost = Math.min(cost, distance(each, other, script, Math.min(limit, cost)));
			if (cost + more <= limit) found.push([entry, cost + more]);
		}
		return found;
	}

	/** Words that are likely the same name in another spelling (बाइडन, बाइडेन; अमेरिका, अमरीका), the nearest first. */
	otherSpellings(word: string): Entry[] {
		const sound = word.length > longestHeard ? "" : soundOfHindi(word);
		if (sound === "") return [];
		const folded = foldWord(word);
		this.listen([startOf(sound)]);
		const found = new Map<Entry, number>();
		const farFrom = asOneName(sound);
		for (const { sound: other, entry, more } of this.#sounds.under(keysOfName(sound))) {
			if (more > 0 || entry.folded < firstHindi) continue;
			const cost = farFrom(other);
			if (cost < Number.POSITIVE_INFINITY && !areSpelledApart(folded, entry.folded))
				found.set(entry, Math.min(cost, found.get(entry) ?? cost));
		}
		return [...found].sort(([a, costA], [b, costB]) => costA - costB || inOrder(a, b)).map(([entry]) => entry);
	}

	/** Words that begin as typed, or as typed sounds, with how far that is. */
	beginningWith(folded: string): Heard[] {
		if (!/^[a-z]/.test(folded)) {
			this.#open(rowOf(folded));
			const costOf = beginningAs(folded);
			const begun: Heard[] = [];
			for (const entry of this.#begun.get(folded.charAt(0)) ?? []) {
				const cost = costOf(entry.folded);
				if (cost !== null) begun.push([entry, cost]);
			}
			return begun;
		}
		this.listen();
		const found = new Map(this.#abbreviationsBeginningWith(folded).map((entry) => [entry, 0]));
		const sounds = lastLetters(folded).map(soundOfLatin);
		this.#addBeginnings(found, sounds, 0.5);
		if (found.size > 0 || folded.length < leastOfEnglish || (folded.length < leastInDoubt && isRatherHindi.test(folded))) return [...found];
		// Nothing begins so: read as English, too, and with more doubt; by another letter (ch as श) where nothing else begins so.
		const english = soundsOfEnglish(folded);
		const alike = english.filter((sound) => startOf(sound) === startOf(sounds[0] ?? ""));
		this.#addBeginnings(found, [...sounds, ...alike], 1);
		if (found.size === 0) this.#addBeginnings(found, english, 1);
		const most = Math.min(...found.values()) + doubtful;
		return [...found].filter(([, cost]) => cost <= most);
	}

	/** `share`: how much of what a whole word may differ by. */
	#addBeginnings(found: Map<Entry, number>, sounds: readonly string[], share: number): void {
		const byKey = new Map<string, string[]>();
		// What follows a nasal decides whether it is part of the key.
		for (const sound of new Set(sounds)) push(byKey, soundKey(sound).replace(/[n~m]$/, ""), sound);
		for (const [key, alike] of byKey)
			for (const { sound: whole, entry, more } of this.#sounds.beginning(key, key.length < 3 ? 0 : 1)) {
				if (more > 0) continue;
				for (const sound of alike) {
					const cost = distance(sound, whole, "latin", sameWithin(sound) * share, true);
					if (cost < (found.get(entry) ?? Number.POSITIVE_INFINITY)) found.set(entry, cost);
				}
			}
	}

	/** Abbreviations in Devanagari whose first letters are these: gs, जीएसटी. */
	#abbreviationsBeginningWith(folded: string): Entry[] {
		const letters = foldWord(spelledOut(folded));
		if (letters === "") return [];
		const begun = this.#begun.get(letters.charAt(0)) ?? [];
		return begun.filter(({ folded: word }) => word.startsWith(letters) && onlyLetters.test(word.slice(letters.length)));
	}
}

const onlyLetters = new RegExp(`^(?:${letterNames})*$`);
/** A word that is being typed, with its last letter as what comes next may make it: polic, police; bac, bachcha. */
const lastLetters = (folded: string): string[] => {
	const others = { c: ["s", "ch"], g: ["j"] }[folded.at(-1) ?? ""] ?? [];
	return [folded, ...others.map((other) => folded.slice(0, -1) + other)];
};

/** In how many places a word stands: headlines, and stories beyond them. */
export function usageOf({ listed }: Entry): number {
	let stories = 0;
	for (let at = listed; at !== null; at = at.before) stories += storiesWith(at.list, at.index);
	return stories;
}

const halantsOf = (folded: string): number => folded.split("\u094d").length;
/** Folded words that sound alike and are two: with ड़ and ढ़ (बड़ा, बढ़ा), short names of other letters (एनएएसए, एनएसए), and short words with a double consonant (बची, बच्ची). */
const areSpelledApart = (a: string, b: string): boolean =>
	a.includes("ढ") !== b.includes("ढ") ||
	(onlyLetters.test(a) && onlyLetters.test(b)) ||
	(Math.min(a.length, b.length) < oneWord.least && halantsOf(a) !== halantsOf(b));

/** Of words that are equally good the same one is the first, whatever was listened to before. */
export const inOrder = (a: Entry, b: Entry): number => (a.folded < b.folded ? -1 : 1);

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
