/** Every word that is known of the loaded shards, and which of them a typed word may mean: as spelled, as inflected, as it sounds, as it begins, or nearly. */
import { misread, soundsOfEnglish } from "../text/english.ts";
import { hindiNamesOf, otherNamesOf } from "../text/exonyms.ts";
import { foldWord, foldWords, isDevanagari, longestBase, mayBeInflected, otherStemsOf, stemsOf } from "../text/fold.ts";
import { otherForms } from "../text/numberForms.ts";
import { soundOfHindi, soundOfLatin, spelledOut } from "../text/romanise.ts";
import { beginAlikeWithin, distance, nearWithin, sameWithin, soundKey, startOf } from "../text/soundDistance.ts";
import { hasOpenO } from "./marks.ts";
import type { WordList } from "./shard.ts";
import { SoundKeys } from "./soundKeys.ts";

/** Where a word stands in a list, and where in the one before. */
export type Listed = { readonly list: WordList; readonly index: number; readonly before: Listed | null };

/** A word with how many lists it stands in, and where. `spelled` is for showing, `folded` for comparing. */
export type Entry = { readonly spelled: string; readonly folded: string; lists: number; listed: Listed | null };

/** `more` is added to the distance. */
type Heard = { readonly sound: string; readonly entry: Entry; readonly more: number };
const inflection = 12;
/** What is added where a word is read as an English one: most are Hindi. */
const english = 20;
/** In Devanagari, in Latin letters as Hindi is typed in them, or as English. */
type Reading = "hindi" | "latin" | "english";
/** Characters: no word is longer, and what is would take long to compare. */
const longestHeard = 48;
/** How much worse than the best another word may be and still be meant as well, and how much worse it may be and still be a relative. */
const slack = 15;
const wide = 40;
/** What is nearer than this was hardly mistaken for another. */
const surely = 20;
/** A word that is this near is meant as well, whatever else there is: ट्रैक beside ट्रक, लाइब्रेरी beside पुस्तकालय. */
const plainly = 25;
/** How much worse than the nearest another word may be that is only near. */
const doubtful = 15;
/** Relatives of a word that was heard, at most. */
const mostRelatives = 3;

/** In what way a typed word was found. Everything but "near" is what the reader meant. */
export type How = "spelled" | "sound" | "beginning" | "near";

/** `weights` has what every word found counts for, up to 1; `as` is how the best of them is spelled. */
export type Meaning = {
	readonly how: How;
	readonly as: string;
	readonly weights: ReadonlyMap<Entry, number>;
	/** Those that are no other word: not what it is called otherwise, no relatives, and none with another o. */
	readonly own: ReadonlySet<Entry>;
};

/** What another spelling of a word counts for beside the word itself. A relative in a headline counts less than the word itself in an opening. */
const weightOf = { inflected: 0.9, sound: 0.95, otherName: 0.8, otherO: 0.5, relative: 0.2, beginning: 0.6, near: 0.5 };
/** Sounds this near are one name in two spellings (बाइडन, बाइडेन), even where one of them is found as typed. */
const oneName = { within: 32, least: 5 };
const mostBeginnings = 40;

const starts = new Map<string, string>();
/** As {@link startOf} has it of a Hindi word, by its first letter; "" where that is not heard by itself. */
function startOfWord(word: string): string {
	const letter = word.startsWith("ज्ञ") ? "ज्ञ" : word.charAt(0);
	const start = starts.get(letter) ?? startOf(soundOfHindi(letter));
	starts.set(letter, start);
	return start;
}

export class Vocabulary {
	readonly #entries = new Map<string, Entry>();
	/** Those with an open o, which are folded as others are (कॉफ़ी, काफ़ी) and sound otherwise. */
	readonly #openO = new Map<string, Entry>();
	/** Words that come from another, by their first letter. */
	readonly #inflected = new Map<string, Entry[]>();
	/** Lists may share their words. */
	readonly #entered = new WeakMap<readonly string[], readonly Entry[]>();
	/** By the key of its sound, and of its dictionary forms': who types kitab wants किताबों too. */
	readonly #sounds = new SoundKeys<Heard>();
	/** Entered, but not yet listened to, by how they begin: that takes longest, and a query that is spelled well does without most of it. */
	readonly #unheard = new Map<string, Entry[]>();
	/** Latin abbreviations by how their letters are spelled out: what a query of आईपीएल finds in a text that says IPL. */
	readonly #spelledOut = new Map<string, Entry>();
	readonly #meanings = new Map<string, Meaning | null>();
	readonly #beginnings = new Map<string, Entry[]>();

	/** Takes in the words of a list. */
	add(list: WordList): void {
		this.#meanings.clear();
		this.#beginnings.clear();
		const entries = this.#entered.get(list.words) ?? this.#entriesOf(list.words);
		this.#entered.set(list.words, entries);
		for (let index = 0; index < entries.length; index += 1) {
			const entry = entries[index] as Entry;
			entry.listed = { list, index, before: entry.listed };
			entry.lists += 1;
		}
	}

	#entriesOf(words: readonly string[]): Entry[] {
		const folded = foldWords(words);
		return words.map((spelled, index) => {
			const word = folded[index] ?? "";
			const entries = hasOpenO(spelled) ? this.#openO : this.#entries;
			const known = entries.get(word);
			if (known) return known;
			const entry = this.#enter(spelled, word);
			entries.set(word, entry);
			return entry;
		});
	}

	#enter(spelled: string, folded: string): Entry {
		const entry: Entry = { spelled, folded, lists: 0, listed: null };
		push(this.#unheard, isDevanagari(folded) ? startOfWord(spelled) : "", entry);
		if (mayBeInflected(folded)) push(this.#inflected, folded.charAt(0), entry);
		if (!isDevanagari(folded)) this.#spelledOut.set(foldWord(spelledOut(folded)), entry);
		return entry;
	}

	/** Finds out how the new words sound, or those of them that may begin like a Hindi one. Done when it is needed, or before, when there is time. */
	listen(start?: string): void {
		for (const each of start === undefined ? [...this.#unheard.keys()] : ["", start]) {
			for (const entry of this.#unheard.get(each) ?? []) this.#hear(entry);
			this.#unheard.delete(each);
		}
	}

	#hear(entry: Entry): void {
		const { spelled, folded } = entry;
		if (/\d/.test(folded)) return;
		for (const stem of stemsOf(folded)) {
			const sound = isDevanagari(folded) ? soundOfHindi(stem === folded ? spelled : stem) : soundOfLatin(folded);
			const heard = { sound, entry, more: stem === folded ? 0 : inflection };
			this.#sounds.add(soundKey(sound), heard);
			// ड़ is typed as r, and as d.
			if (sound.includes("&")) this.#sounds.add(soundKey(sound.replaceAll("&", "d")), heard);
		}
	}

	/** What a folded word means here; null when nothing comes near it. `isOpen`: it may be the beginning of a word. */
	meaningOf(folded: string, isOpen = false, typed = folded): Meaning | null {
		return this.#known(
			`${folded}${isOpen ? "…" : "?"}${hasOpenO(typed)}`,
			() => (isOpen ? this.#asUnfinished(folded, typed) : this.surely(folded, typed)) ?? this.#asNear(folded),
		);
	}

	/** Where a word is not there as it is typed, what begins so is meant as well as what is called so: of son both सोनिया and बेटा. */
	#asUnfinished(folded: string, typed: string): Meaning | null {
		const isHindi = isDevanagari(folded);
		const meaning = isHindi || this.#entries.has(folded) ? this.spelledAs(folded, typed) : this.#asSounding(folded, true);
		if (meaning) return meaning;
		const [begun, called] = [this.#asBeginning(folded), this.surely(folded, typed)];
		// दिल्ल is दिल्ली on its way, and not दिल.
		if (isHindi) return begun ?? called;
		return begun && called ? { ...begun, weights: new Map([...begun.weights, ...called.weights]) } : (begun ?? called);
	}

	/** What a folded word means when it is spelled or sounds so; null when it might only be meant. */
	surely(folded: string, typed = folded): Meaning | null {
		return this.#known(`${folded}${hasOpenO(typed)}`, () => {
			const meaning = this.spelledAs(folded, typed) ?? this.#asSounding(folded);
			// English makes its plurals with an s, which Hindi leaves out: doctors.
			return meaning ?? (/^[a-z]{4,}s$/.test(folded) ? this.#asSounding(folded.slice(0, -1)) : null);
		});
	}

	#known(name: string, find: () => Meaning | null): Meaning | null {
		const known = this.#meanings.get(name);
		if (known !== undefined) return known;
		const meaning = find();
		this.#meanings.set(name, meaning);
		return meaning;
	}

	/** A word as it is typed and in no other form. */
	itself(folded: string): Meaning | null {
		const entry = this.#entries.get(folded);
		return entry ? { how: "spelled", as: entry.spelled, weights: new Map([[entry, 1]]), own: new Set([entry]) } : null;
	}

	/** The word itself, its other forms, what it is called in Hindi or in short, in the other script, in digits, and its other spellings. */
	spelledAs(folded: string, typed = folded): Meaning | null {
		const weights = new Map<Entry, number>();
		const isHindi = isDevanagari(folded);
		const names = isHindi ? [] : [...hindiNamesOf(folded), spelledOut(folded)];
		this.#addForms(weights, folded, 1);
		for (const [index, name] of names.entries()) this.#addNamed(weights, foldWord(name), index === 0 ? 1 : 0.9);
		const abbreviation = isHindi && this.#spelledOut.get(folded);
		if (abbreviation) weights.set(abbreviation, 1);
		const own = new Set([...weights.keys()].filter(({ spelled }) => !isHindi || hasOpenO(spelled) === hasOpenO(typed)));
		for (const name of otherNamesOf(folded, true)) {
			const entry = this.#entries.get(foldWord(name));
			if (entry) own.add(entry);
		}
		this.#addOtherNames(weights, folded);
		// Both are meant by who leaves the open o out, but the one that was typed first.
		const [same, other] = hasOpenO(typed) ? [this.#openO, this.#entries] : [this.#entries, this.#openO];
		const otherwise = same.has(folded) && other.get(folded);
		if (otherwise) weights.set(otherwise, weightOf.otherO);
		const [best] = [...weights].sort(([, a], [, b]) => b - a);
		if (!best) return null;
		// A word in Latin letters that stands in a story, or in the list, is no reason to overlook the Hindi one: air is हवा, and एयर in a name.
		const isFar = isHindi && folded.length < oneName.least;
		const relatives = isHindi
			? isFar
				? []
				: this.#spelledNearly(folded)
			: this.#heardAs(folded, (sound) => Math.min(30, sameWithin(sound)));
		for (const [entry, cost] of relatives)
			if (!weights.has(entry) && (!isHindi || entry.folded.length >= oneName.least))
				this.#addForms(weights, entry.folded, !isHindi && cost <= plainly ? weightOf.otherName : weightOf.relative, entry);
		return { how: "spelled", as: best[0].spelled, weights, own };
	}

	#spelledNearly = (folded: string) => this.#sounding(soundOfHindi(folded), "hindi", oneName.within);

	/** What a word is in short or in full, in letters or in digits. */
	#addOtherNames(weights: Map<Entry, number>, folded: string): void {
		for (const name of otherNamesOf(folded)) this.#addForms(weights, foldWord(name), weightOf.otherName);
		// All forms that are meant: पहला is one of 1st, and पहले is not.
		for (const name of otherForms(folded)) {
			const entry = this.#entries.get(name);
			if (entry && !weights.has(entry)) weights.set(entry, weightOf.otherName);
		}
	}

	/** A name of the list, in whatever spelling it has here. */
	#addNamed(weights: Map<Entry, number>, folded: string, weight: number): void {
		const known = weights.size;
		this.#addForms(weights, folded, weight);
		if (weights.size === known && folded.length >= oneName.least)
			for (const [entry] of this.#spelledNearly(folded)) this.#addForms(weights, entry.folded, weight);
	}

	/** A word and the words that share a dictionary form with it; with an open o or without where it was heard so. */
	#addForms(weights: Map<Entry, number>, folded: string, weight: number, heard?: Entry): void {
		const put = (entry: Entry, value: number) => weights.set(entry, Math.max(weights.get(entry) ?? 0, value));
		const named = (name: string) =>
			[this.#entries.get(name), this.#openO.get(name)].filter(
				(entry) => !heard || (entry && hasOpenO(entry.spelled) === hasOpenO(heard.spelled)),
			);
		for (const itself of named(folded)) if (itself) put(itself, weight);
		for (const stem of stemsOf(folded))
			for (const entry of [...named(stem), ...this.#inflectedFrom(stem)])
				if (entry && entry.folded !== folded) put(entry, weight * weightOf.inflected);
	}

	#inflectedFrom(stem: string): Entry[] {
		const common = stem.slice(0, -longestBase);
		const begunSo = this.#inflected.get(stem.charAt(0)) ?? [];
		return begunSo.filter(({ folded }) => folded.startsWith(common) && otherStemsOf(folded).includes(stem));
	}

	/** Every word that sounds like a typed one, however that is read, with how far it is. `isHindi`: it is not English. */
	#heardAs(folded: string, limit: (sound: string, reading: Reading) => number, isHindi = false): (readonly [Entry, number])[] {
		if (folded.length > longestHeard) return [];
		if (isDevanagari(folded)) {
			const sound = soundOfHindi(folded);
			return this.#sounding(sound, "hindi", limit(sound, "hindi"));
		}
		const asHindi = soundOfLatin(folded);
		const heard = this.#sounding(asHindi, "latin", limit(asHindi, "latin"));
		if (isHindi) return heard;
		const best = Math.min(...heard.map(([, cost]) => cost));
		const readings = new Map<string, string[]>();
		for (const sound of soundsOfEnglish(folded)) if (sound !== asHindi) push(readings, soundKey(sound), sound);
		for (const sounds of readings.values()) {
			const [sound = ""] = sounds;
			// What would be far worse than the best is not even looked for.
			const within = Math.min(limit(sound, "english"), best + wide - english);
			if (within > 0) for (const [entry, cost] of this.#sounding(sound, "latin", within, sounds)) heard.push([entry, cost + english]);
		}
		return heard;
	}

	#asSounding(folded: string, isHindi = false): Meaning | null {
		return this.#known(`~${isHindi ? "~" : ""}${folded}`, () => this.#findSounding(folded, isHindi));
	}

	#findSounding(folded: string, isHindi: boolean): Meaning | null {
		const limit = (sound: string, reading: Reading) => {
			if (reading === "hindi") return sound.length >= oneName.least ? oneName.within : 10;
			return sameWithin(sound) - (reading === "english" ? misread : 0);
		};
		return this.#asHeard(this.#heardAs(folded, limit, isHindi), "sound", Math.min(slack, 3 * folded.length));
	}

	#asNear(folded: string): Meaning | null {
		return /\d/.test(folded)
			? null
			: this.#asHeard(
					this.#heardAs(folded, (sound, reading) => nearWithin(sound) - (reading === "english" ? 2 * misread : 0)),
					"near",
					5,
				);
	}

	/** The word that is least far, though too far to be taken for it; null when that would be nonsense. */
	nearestTo(folded: string): Entry | null {
		const heard = this.#heardAs(folded, (sound) => nearWithin(sound) * 1.6);
		return heard.toSorted(([, a], [, b]) => a - b)[0]?.[0] ?? null;
	}

	/** The best of what was heard, and what is hardly worse; each with its other forms. */
	#asHeard(heard: readonly (readonly [Entry, number])[], how: "sound" | "near", slack: number): Meaning | null {
		const sorted = heard.toSorted(([a, costA], [b, costB]) => costA - costB || b.lists - a.lists || inOrder(a, b));
		const [best] = sorted;
		if (!best) return null;
		const weights = new Map<Entry, number>();
		const isMeant = ([, cost]: readonly [Entry, number]) => cost <= best[1] + slack;
		for (const [entry, cost] of sorted.filter(isMeant))
			this.#addForms(weights, entry.folded, weightOf[how] * (1 - (cost - best[1]) / 50), entry);
		const own = new Set(weights.keys());
		const within = how === "near" ? best[1] + doubtful : best[1] < surely ? plainly : best[1] + wide;
		const others = sorted.filter(([, cost]) => cost > best[1] + slack && cost <= within);
		const alike = best[0].folded.length < oneName.least ? [] : this.#spelledNearly(best[0].folded);
		for (const [entry] of [...others.slice(0, mostRelatives), ...alike])
			if (!weights.has(entry)) this.#addForms(weights, entry.folded, weightOf.relative, entry);
		this.#addOtherNames(weights, best[0].folded);
		return { how, as: best[0].spelled, weights, own };
	}

	/** Every word that sounds like it within `limit`, with how far it is; like one of `sounds`, which have one key. */
	#sounding(sound: string, script: "latin" | "hindi", limit: number, sounds: readonly string[] = [sound]): (readonly [Entry, number])[] {
		if (limit === 0 || sound === "") return [];
		this.listen(script === "hindi" && limit <= beginAlikeWithin ? startOf(sound) : undefined);
		const found: (readonly [Entry, number])[] = [];
		const key = soundKey(sound);
		const slips = limit < 60 || key.length < 3 ? 1 : limit < 200 ? 2 : 3;
		for (const { sound: other, entry, more } of this.#sounds.near(key, slips)) {
			let cost = limit + 1;
			for (const each of sounds) if (cost > 0) cost = Math.min(cost, distance(each, other, script, Math.min(limit, cost)));
			if (cost + more <= limit) found.push([entry, cost + more]);
		}
		return found;
	}

	#asBeginning(folded: string): Meaning | null {
		const found = this.beginningWith(folded);
		const [best] = found;
		if (!best) return null;
		const weights = new Map(found.map((entry) => [entry, weightOf.beginning]));
		return { how: "beginning", as: best.spelled, weights, own: new Set(found) };
	}

	/** Words that begin as typed, or as typed sounds: what a whole word means first, then those that stand in most lists. */
	beginningWith(folded: string): Entry[] {
		const known = this.#beginnings.get(folded);
		if (known) return known;
		const found = folded.length < 2 ? [] : this.#findBeginnings(folded);
		this.#beginnings.set(folded, found);
		return found;
	}

	#findBeginnings(folded: string): Entry[] {
		const isLatin = /^[a-z]/.test(folded);
		const meant = isLatin
			? [...hindiNamesOf(folded).map((name) => this.#entries.get(foldWord(name))), this.#bestSounding(folded, true)]
			: [];
		const asEnglish = isLatin ? this.#bestSounding(folded) : null;
		const found: (readonly [Entry, number])[] = [];
		if (!isLatin) {
			for (const words of [this.#entries, this.#openO])
				for (const [word, entry] of words) if (word.startsWith(folded)) found.push([entry, 0]);
		} else {
			this.listen();
			const sound = soundOfLatin(folded);
			// What follows a nasal decides whether it is part of the key.
			const key = soundKey(sound).replace(/[n~m]$/, "");
			const slips = key.length < 3 ? 0 : 1;
			for (const { sound: whole, entry, more } of this.#sounds.beginning(key, slips)) {
				if (more > 0) continue;
				const cost = distance(sound, whole, "latin", sameWithin(sound) / 2, true);
				if (cost < Number.POSITIVE_INFINITY) found.push([entry, cost]);
			}
		}
		const begun = found
			.sort(
				([a, costA], [b, costB]) =>
					Math.round((costA - costB) / 10) || b.lists - a.lists || a.folded.length - b.folded.length || inOrder(a, b),
			)
			.slice(0, mostBeginnings)
			.map(([entry]) => entry);
		return [...new Set([...meant, ...begun, asEnglish].filter((entry) => entry !== null && entry !== undefined))].slice(0, mostBeginnings);
	}

	/** The word that a whole word in Latin letters sounds like; null where there is none. */
	#bestSounding(folded: string, isHindi = false): Entry | null {
		const meaning = this.#asSounding(folded, isHindi);
		const [best] = meaning ? [...meaning.weights].sort(([, a], [, b]) => b - a) : [];
		return best?.[0] ?? null;
	}
}

/** Of words that are equally good the same one is the first, whatever was listened to before. */
const inOrder = (a: Entry, b: Entry): number => (a.folded < b.folded ? -1 : 1);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
