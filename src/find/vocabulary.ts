/** Which of the known words a typed one may mean: as spelled, as inflected, as it sounds, as it begins, or nearly. */
import { misread, singularsOf } from "../text/english.ts";
import {
	hindiNamesBeginningWith,
	hindiNamesOf,
	hindiNamesOfMistyped,
	hindiNamesOfWritten,
	isAbbreviation,
	listedHeardAs,
	namesakesHeardAs,
	namesakesOf,
	nationalsOf,
	otherNamesOf,
} from "../text/exonyms.ts";
import { derivedFrom, foldWord, isDevanagari, otherStemsOf, pastOf, pluralsWithDots, stemsOf } from "../text/fold.ts";
import { isUsualSpelling, singularsInLatin } from "../text/latinSpelling.ts";
import { otherForms } from "../text/numberForms.ts";
import { soundOfHindi, soundOfLatin, spelledOut } from "../text/romanise.ts";
import { distance, nearWithin, plainlyWithin, sameWithin, surelyWithin } from "../text/soundDistance.ts";
import { english, Hearing, longestHeard, mayBeMeant } from "./hearing.ts";
import { type Entry, type Heard, inOrder, KnownWords, oneWord, usageOf } from "./knownWords.ts";
import { hasOpenO } from "./marks.ts";
import type { WordList } from "./shard.ts";

/** How much worse than the best another word may be and still be meant as well, and how much worse it may be and still be a relative. */
const slack = 15;
const wide = 40;
/** What is no farther than this is heard exactly, but for dots and the length of an i or u. */
const exactly = 3;
/** What is nearer than this was hardly mistaken for another. */
const surely = 20;
/** What is farther from a word that stands here is no spelling of it, unless it is a usual one. */
const likely = 30;
/** How far a plural's dictionary form may be that is meant before what sounds roughly like the plural. */
const asPlural = 13;
/** A word that is this near is meant as well, whatever else there is: ट्रैक beside ट्रक, लाइब्रेरी beside पुस्तकालय. */
const plainly = 25;
/** How much worse than the nearest another word may be that is only near. */
const doubtful = 20;
/** Relatives of a word that was heard, and other spellings of it, at most. */
const mostRelatives = 3;
const mostSpellings = 4;

/** In what way a typed word was found. Everything but "near" is what the reader meant. */
export type How = "spelled" | "sound" | "beginning" | "near";

/** `weights` has what every word found counts for, up to 1; `as` is how the best of them is spelled. */
export type Meaning = {
	readonly how: How;
	readonly as: string;
	readonly weights: ReadonlyMap<Entry, number>;
	/** How far the best of them is from what was typed, in hundredths of a wrong letter; 0 for what was not heard. */
	readonly cost: number;
	/** Those that are no other word: not what it is called otherwise, no relatives, and none with another o. */
	readonly own: ReadonlySet<Entry>;
};

/** What another spelling of a word counts for beside the word itself. A relative in a headline counts less than the word itself in an opening. */
const weightOf = { inflected: 0.9, sound: 0.95, otherName: 0.8, otherO: 0.5, relative: 0.2, beginning: 0.6, near: 0.5 };
const mostBeginnings = 40;
/** Letters of a word of the lists that are enough to offer what it is called in Hindi. */
const leastOfName = 3;
/** Letters of an English word that is taken for no beginning of another. */
const leastWhole = 4;

/** A name in Devanagari without what its English spelling puts at its end: केरला, केरल; जेद्दाह, जेद्दा. */
const withoutEnd = (folded: string): readonly string[] => (/^.{3,}(?:ा|(?<=ा)ह)$/u.test(folded) ? [folded.slice(0, -1)] : []);

/** Whether a folded word is neither one of others nor a form of one; of none it is no other. */
const isOther = (folded: string, others: readonly string[]): boolean =>
	others.length > 0 && ![folded, ...otherStemsOf(folded)].some((form) => others.includes(form));

const vowels = /[aAiIuUeo@^]+/g;
/** Whether who types what is exactly one word may mean another: with as many vowels (दल, दाल), or with the same consonants (गर्मी, गरमी); वनडे has neither beside वंदे. */
function mayBeSaid(exact: string, other: string): boolean {
	const [a, b] = [soundOfHindi(exact), soundOfHindi(other)];
	return a.match(vowels)?.length === b.match(vowels)?.length || a.replace(vowels, "") === b.replace(vowels, "");
}

/** The aspirates of a sound in their order, but for those that are typed as other sounds are (च, छ; फ, फ़): किताब has none, ख़िताब has one. */
const aspiratesOf = (sound: string): string =>
	sound
		.replace(/[^KGJTWDXB]/g, "")
		.replaceAll("W", "T")
		.replaceAll("X", "D");

/** What was heard without what is nearer than a usual spelling, but sounds only roughly so: jamtara is जामताड़ा, and not जंतर. */
function usualRather(heard: readonly Heard[], plainly: number, isUsual: (entry: Entry) => boolean): readonly Heard[] {
	const least = Math.min(...heard.map(([, cost]) => cost));
	if (least <= plainly) return heard;
	const usual = Math.min(...heard.flatMap(([entry, cost]) => (isUsual(entry) ? cost : [])));
	return usual < Number.POSITIVE_INFINITY ? heard.filter(([, cost]) => cost >= usual) : heard;
}

type Weights = Map<Entry, number>;
const put = (weights: Weights, entry: Entry, weight: number) => weights.set(entry, Math.max(weights.get(entry) ?? 0, weight));

export class Vocabulary {
	readonly #words = new KnownWords();
	readonly #known = new Map<string, unknown>();
	readonly #hearing = new Hearing(this.#words);

	/** Takes in the words of a list. */
	add(list: WordList): void {
		this.#known.clear();
		this.#hearing.forget();
		this.#words.add(list);
	}

	/** Finds out how the words sound, which the first query by sound would otherwise wait for; in parts. */
	listening(): Generator<void> {
		return this.#words.listening();
	}

	/** What a folded word means here; null when nothing comes near it. `isOpen`: it may be the beginning of a word. */
	meaningOf(folded: string, isOpen = false, typed = folded): Meaning | null {
		return this.remembered(
			`${folded}${isOpen ? "…" : "?"}${hasOpenO(typed)}`,
			() =>
				(isOpen ? this.#asUnfinished(folded, typed) : this.surely(folded, typed)) ??
				this.#asWritten(folded, typed) ??
				this.#asNear(folded, typed),
		);
	}

	/** Where a word is not there as it is typed, what begins so is meant as well as what is called so: of son both सोनिया and बेटा. */
	#asUnfinished(folded: string, typed: string): Meaning | null {
		const isHindi = isDevanagari(folded);
		// An English word that is there whole is hardly the beginning of a Hindi one, nor one by its sound (rate, रातें).
		const whole = !isHindi && folded.length >= leastWhole ? this.spelledAs(folded, typed) : null;
		if (whole) return whole;
		const meaning = isHindi || this.#words.spelled(folded) ? this.spelledAs(folded, typed) : this.#asSounding(folded, true);
		if (meaning) return meaning;
		const [begun, called] = [this.#asBeginning(folded), this.surely(folded, typed)];
		// दिल्ल is दिल्ली on its way, and not दिल.
		if (isHindi) return begun ?? called;
		return begun && called ? { ...begun, weights: new Map([...begun.weights, ...called.weights]) } : (begun ?? called);
	}

	/** What a folded word means when it is spelled or sounds so; null when it might only be meant. */
	surely(folded: string, typed = folded): Meaning | null {
		return this.remembered(`${folded}${hasOpenO(typed)}`, () => {
			const meaning = this.spelledAs(folded, typed) ?? this.#asSounding(folded, false, typed);
			if (meaning) return (meaning.how === "sound" && this.#asPlural(folded, meaning.cost)) || meaning;
			// English makes its plurals with an s, which Hindi leaves out: doctors.
			for (const singular of [...singularsOf(folded), ...singularsInLatin(folded)]) {
				const one = this.#asSounding(singular);
				if (one) return one;
			}
			return isDevanagari(folded) ? null : this.#asNamed(namesakesHeardAs(folded), "sound");
		});
	}

	/** What a word is plainly the plural of that sounds only roughly like another (mele, मेला and not मील). */
	#asPlural(folded: string, cost: number): Meaning | null {
		const singulars = cost < surely || !folded.endsWith("e") ? [] : singularsInLatin(folded);
		return singulars.map((singular) => this.#asSounding(singular, true)).find((meaning) => (meaning?.cost ?? cost) <= asPlural) ?? null;
	}

	/** What was found out once, until there are new words; one name is always for one kind of thing. */
	remembered<T>(name: string, find: () => T): T {
		if (!this.#known.has(name)) this.#known.set(name, find());
		return this.#known.get(name) as T;
	}

	/** A word as it is typed and in no other form, with an open o or without. */
	itself(folded: string): Meaning | null {
		const entry = this.#words.spelled(folded) ?? this.#words.spelled(folded, true);
		return entry ? { how: "spelled", as: entry.spelled, weights: new Map([[entry, 1]]), cost: 0, own: new Set([entry]) } : null;
	}

	/** The word itself, its other forms, what it is called in Hindi or in short, in the other script, in digits, and its other spellings. */
	spelledAs(folded: string, typed = folded): Meaning | null {
		const weights: Weights = new Map();
		const isHindi = isDevanagari(folded);
		this.#addForms(weights, folded, 1);
		for (const [index, name] of (isHindi ? [] : this.#namesOf(folded)).entries())
			this.#addNamed(weights, foldWord(name), index === 0 ? 1 : 0.9);
		const abbreviation = isHindi && this.#words.abbreviation(folded);
		if (abbreviation) weights.set(abbreviation, 1);
		for (const name of isHindi ? this.#words.inLatin(typed) : []) put(weights, name, weightOf.otherName);
		const own = new Set([...weights.keys()].filter(({ spelled }) => !isHindi || hasOpenO(spelled) === hasOpenO(typed)));
		for (const name of otherNamesOf(folded, true)) {
			const entry = this.#words.spelled(foldWord(name));
			if (entry) own.add(entry);
		}
		this.#addOtherNames(weights, folded);
		// Both are meant by who leaves the open o out, but the one that was typed first.
		const otherwise = this.#words.spelled(folded, hasOpenO(typed)) && this.#words.spelled(folded, !hasOpenO(typed));
		if (otherwise) weights.set(otherwise, weightOf.otherO);
		// Where it is not there itself, its other names are what was asked for.
		if (isHindi) this.#addNamesakes(weights, folded, own, weights.size > 0 ? weightOf.relative : weightOf.otherName);
		const [best] = [...weights].sort(([, a], [, b]) => b - a);
		if (!best) return null;
		for (const name of isHindi ? [folded] : hindiNamesOf(folded)) this.#addNationals(weights, foldWord(name));
		if (isHindi) this.#addSpellings(weights, typed);
		// A word in Latin letters that stands in a story, or in the list, is no reason to overlook the Hindi one: air is हवा, and एयर in a name. But letters that are a name are no word: ai, आई.
		else if (!isAbbreviation(folded))
			for (const [entry, cost] of this.#hearing.within(folded, (sound) => Math.min(likely, sameWithin(sound))))
				if (!weights.has(entry) && (cost <= likely || isUsualSpelling(folded, entry.spelled)))
					this.#addForms(weights, entry.folded, cost <= plainly ? weightOf.otherName : weightOf.relative, entry);
		return { how: "spelled", as: best[0].spelled, weights, cost: 0, own };
	}

	/** The same with what a word of Devanagari sounds like besides: who writes अजीत may mean अजित. Itself where that is nothing. */
	widened(meaning: Meaning, folded: string): Meaning {
		const others = this.#hearing.alike(folded).filter(([entry]) => !meaning.weights.has(entry));
		if (others.length === 0) return meaning;
		const weights = new Map(meaning.weights);
		for (const [entry] of others) this.#addForms(weights, entry.folded, weightOf.relative, entry);
		return { ...meaning, weights };
	}

	/** What a word in Latin letters is called in Hindi, the name first that sounds like it: of bombay बंबई before मुंबई, of court कोर्ट before अदालत. */
	#namesOf(folded: string): string[] {
		const sound = soundOfLatin(folded);
		const names = hindiNamesOf(folded);
		const far = (name: string) => distance(sound, soundOfHindi(name), "latin", sameWithin(sound));
		const heard = names.filter((name) => far(name) < Number.POSITIVE_INFINITY && this.#words.spelled(foldWord(name)));
		const nearest = heard.sort((a, b) => far(a) - far(b)).slice(0, 1);
		return [...new Set([...nearest, ...names, spelledOut(folded)])];
	}

	/** Other spellings of a word that is known here. */
	#addSpellings(weights: Weights, spelled: string): void {
		const others = this.#words.otherSpellings(spelled).filter((entry) => !weights.has(entry));
		for (const entry of others.slice(0, mostSpellings)) weights.set(entry, weightOf.relative);
	}

	/** What else a place or a person is called, in whatever spelling; what is as short as ऐयर is not एयर. */
	#addNamesakes(weights: Weights, folded: string, own?: Set<Entry>, weight = weightOf.relative): void {
		for (const name of stemsOf(folded).flatMap(namesakesOf).map(foldWord)) {
			if (name === folded) continue;
			const { itself, inflected } = this.#words.formsOf(name);
			for (const entry of itself) own?.add(entry);
			const spellings = name.length < oneWord.least ? [] : this.#words.otherSpellings(name).slice(0, mostSpellings);
			const known = [...itself, ...inflected, ...spellings];
			for (const entry of known) if (!weights.has(entry)) weights.set(entry, weight);
		}
	}

	/** Who and what is of a country: a story of the Pakistani army is one of Pakistan's. */
	#addNationals(weights: Weights, folded: string): void {
		for (const name of nationalsOf(folded))
			for (const entry of this.#words.formsOf(foldWord(name)).itself) if (!weights.has(entry)) weights.set(entry, weightOf.relative);
	}

	/** An English word in Devanagari by what Hindi calls it: फ़्लाइट, उड़ान. Not for words that were joined to try them: the first of each letter takes a while. */
	#asWritten(folded: string, typed: string): Meaning | null {
		return isDevanagari(folded) ? this.#asNamed(hindiNamesOfWritten(typed), "spelled") : null;
	}

	/** What is called so, in whatever spelling. */
	#asNamed(names: readonly string[], how: How): Meaning | null {
		const weights: Weights = new Map();
		for (const name of names) this.#addNamed(weights, foldWord(name), 1);
		const [best] = weights.keys();
		return best ? { how, as: best.spelled, weights, cost: 0, own: new Set(weights.keys()) } : null;
	}

	/** What a word is in short or in full, in letters or in digits. */
	#addOtherNames(weights: Weights, folded: string): void {
		for (const name of otherNamesOf(folded)) this.#addForms(weights, foldWord(name), weightOf.otherName);
		// All forms that are meant: पहला is one of 1st, and पहले is not.
		for (const name of otherForms(folded)) {
			const entry = this.#words.spelled(name);
			if (entry && !weights.has(entry)) weights.set(entry, weightOf.otherName);
		}
	}

	/** A name of the list, in whatever spelling it has here. */
	#addNamed(weights: Weights, folded: string, weight: number): void {
		const known = weights.size;
		this.#addForms(weights, folded, weight);
		if (folded.length < oneWord.least) return;
		const isKnown = weights.size > known;
		for (const entry of this.#words.otherSpellings(folded).slice(0, mostSpellings))
			put(weights, entry, isKnown ? weightOf.relative : weight);
	}

	/** A word and the words that share a dictionary form with it; with an open o or without where it was heard so. */
	#addForms(weights: Weights, folded: string, weight: number, heard?: Entry): void {
		const { itself, inflected } = this.#words.formsOf(folded, heard);
		for (const entry of itself) put(weights, entry, weight);
		for (const entry of inflected) put(weights, entry, weight * weightOf.inflected);
	}

	/** What sounds so; `isHindi`: read as Hindi alone. A name that the list has, and no story, sounds like nothing else: chennai is no चीनी. */
	#asSounding(folded: string, isHindi = false, typed = folded): Meaning | null {
		return this.remembered(`~${isHindi ? "~" : ""}${folded}`, () => {
			if (isDevanagari(folded)) {
				const others = this.#words.otherSpellings(typed).slice(0, mostSpellings);
				return this.#asHeard(
					others.map((entry): Heard => [entry, 0]),
					"sound",
					0,
					0,
				);
			}
			const sound = soundOfLatin(folded);
			const within = hindiNamesOf(folded).length > 0 ? misread : surelyWithin(sound);
			const isUsual = ({ spelled }: Entry) => isUsualSpelling(folded, spelled);
			const isAsTyped = ({ spelled }: Entry) => aspiratesOf(soundOfHindi(spelled)) === aspiratesOf(sound);
			const heard = usualRather(this.#hearing.alike(folded, isHindi), plainlyWithin(sound), isUsual);
			const meaning = this.#asHeard(heard, "sound", within, Math.min(slack, 3 * folded.length), isUsual, isAsTyped);
			if (!meaning) return null;
			// Nor does what sounds like one of its Hindi words: hatya is हत्या, and not हटा; kela is केला, and not खेला.
			const isDoubtful = meaning.cost > plainlyWithin(sound) && !isUsualSpelling(folded, meaning.as);
			const isAspirate = aspiratesOf(soundOfHindi(meaning.as)) !== aspiratesOf(sound);
			const others = isDoubtful ? listedHeardAs(folded) : isAspirate ? listedHeardAs(folded, meaning.cost - slack) : [];
			return isOther(foldWord(meaning.as), others) ? null : meaning;
		});
	}

	/** {@link surely}, or as it may well sound, which is near. */
	likely(folded: string): Meaning | null {
		return (
			this.surely(folded) ??
			this.remembered(`?${folded}`, () =>
				this.#asHeard(this.#hearing.alike(folded), "near", Number.POSITIVE_INFINITY, Math.min(slack, 3 * folded.length)),
			)
		);
	}

	/** A word that the lists have, and no story, is spelled well: it is no slip for another (japan, ज़मीन), but who is of there is near (जापानी). */
	#asNear(folded: string, typed: string): Meaning | null {
		if (/\d/.test(folded)) return null;
		const names = hindiNamesOf(folded);
		if (names.length > 0) {
			const [own] = names.map((name) => this.itself(`${foldWord(name)}ी`)).filter((meaning) => meaning !== null);
			return own ? { ...own, how: "near" } : this.#asNamed(names.map(foldWord).flatMap(nationalsOf), "near");
		}
		for (const other of [...pluralsWithDots(folded), ...derivedFrom(folded), ...nationalsOf(folded).map(foldWord)]) {
			const meaning = this.spelledAs(other);
			if (meaning) return { ...meaning, how: "near" };
		}
		const past = this.#asNamed(pastOf(folded), "near");
		if (past) return past;
		if (!isDevanagari(folded) && listedHeardAs(folded).length > 0) return null;
		const heard = this.#asHeard(this.#hearing.near(hasOpenO(typed) ? typed : folded), "near", Number.POSITIVE_INFINITY, 5);
		return heard ?? this.#asNamed(isDevanagari(folded) ? withoutEnd(folded) : hindiNamesOfMistyped(folded), "near");
	}

	/** The word that is least far, though too far to be taken for it; null when that would be nonsense. */
	nearestTo(folded: string): Entry | null {
		const heard = this.#hearing.within(folded, (sound) => nearWithin(sound) * 1.6).filter(([{ spelled }]) => mayBeMeant(folded, spelled));
		return heard.toSorted(([, a], [, b]) => a - b)[0]?.[0] ?? null;
	}

	/** The best of what was heard, and what is hardly worse; each with its other forms. Null where the best is not within `within`, and not `isUsual` as it is spelled. */
	#asHeard(
		heard: readonly Heard[],
		how: "sound" | "near",
		within: number,
		slack: number,
		isUsual: (entry: Entry) => boolean = () => false,
		isAsTyped: (entry: Entry) => boolean = () => true,
	): Meaning | null {
		const all = heard.toSorted(([a, costA], [b, costB]) => costA - costB || b.lists - a.lists || inOrder(a, b));
		const [best] = all;
		if (!best || (best[1] > within + (best[2] ? english - misread : 0) && !isUsual(best[0]))) return null;
		const sorted = best[1] <= exactly ? all.filter(([{ spelled }]) => mayBeSaid(best[0].spelled, spelled)) : all;
		const weights: Weights = new Map();
		const isBestAsTyped = isAsTyped(best[0]);
		const isMeant = ([entry, cost]: Heard) => cost <= best[1] + slack && (!isBestAsTyped || isAsTyped(entry));
		for (const [entry, cost] of sorted.filter(isMeant))
			this.#addForms(weights, entry.folded, weightOf[how] * (1 - (cost - best[1]) / 50), entry);
		const own = new Set(weights.keys());
		const reach = how === "near" ? best[1] + doubtful : best[1] < surely ? plainly : best[1] + wide;
		const others = sorted.filter((each) => !isMeant(each) && each[1] <= reach);
		for (const [entry] of others.slice(0, mostRelatives))
			if (!weights.has(entry)) this.#addForms(weights, entry.folded, weightOf.relative, entry);
		if (isDevanagari(best[0].folded)) {
			this.#addSpellings(weights, best[0].spelled);
			this.#addNamesakes(weights, best[0].folded);
			this.#addNationals(weights, best[0].folded);
		}
		this.#addOtherNames(weights, best[0].folded);
		return { how, as: best[0].spelled, weights, cost: best[1], own };
	}

	#asBeginning(folded: string): Meaning | null {
		const found = this.beginningWith(folded).slice(0, mostBeginnings);
		const [best] = found;
		if (!best) return null;
		const weights = new Map(found.map((entry) => [entry, weightOf.beginning]));
		return { how: "beginning", as: best.spelled, weights, cost: 0, own: new Set(found) };
	}

	/** Words that begin as typed, or as typed sounds: what a whole word means first, then those that stand in most stories. */
	beginningWith(folded: string): readonly Entry[] {
		return folded.length < 2 || folded.length > longestHeard ? [] : this.remembered(`${folded}-`, () => this.#findBeginnings(folded));
	}

	#findBeginnings(folded: string): readonly Entry[] {
		const isLatin = /^[a-z]/.test(folded);
		const named = (names: readonly string[]) => names.map((name) => this.#words.spelled(foldWord(name)));
		const meant = isLatin ? [...named([...hindiNamesOf(folded), spelledOut(folded)]), this.#bestSounding(folded, true)] : [];
		const asEnglish = isLatin
			? [this.#bestSounding(folded), ...named(folded.length < leastOfName ? [] : hindiNamesBeginningWith(folded))]
			: [];
		const begun = this.#words
			.beginningWith(folded)
			.map(([entry, cost]) => ({ entry, cost: Math.floor(cost / slack), usage: usageOf(entry) }))
			.sort((a, b) => a.cost - b.cost || b.usage - a.usage || a.entry.folded.length - b.entry.folded.length || inOrder(a.entry, b.entry))
			.map(({ entry }) => entry);
		return [...new Set([...meant, ...begun, ...asEnglish].filter((entry) => entry !== null && entry !== undefined))];
	}

	/** The word that a whole word in Latin letters sounds like; null where there is none. */
	#bestSounding(folded: string, isHindi = false): Entry | null {
		const meaning = this.#asSounding(folded, isHindi);
		const [best] = meaning ? [...meaning.weights].sort(([, a], [, b]) => b - a) : [];
		return best?.[0] ?? null;
	}
}
