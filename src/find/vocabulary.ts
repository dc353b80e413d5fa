/** Which of the known words a typed one may mean: as spelled, as inflected, as it sounds, as it begins, or nearly. */
import { asHindiWritesIt, misread, singularsOf, soundsOfEnglish } from "../text/english.ts";
import {
	hindiNamesBeginningWith,
	hindiNamesOf,
	hindiNamesOfMistyped,
	hindiNamesOfWritten,
	isAbbreviation,
	isEnglishWord,
	listedHeardAs,
	namesakesHeardAs,
	nationalsOf,
	otherNamesOf,
	synonymsOf,
} from "../text/exonyms.ts";
import { feminineOf } from "../text/feminine.ts";
import { foldWord, isDevanagari } from "../text/fold.ts";
import { isUsualSpelling, singularsInLatin, spelledStemsOf } from "../text/latinSpelling.ts";
import { aspiratesOf, haveVowelsOf } from "../text/likeness.ts";
import { isLetters, soundOfHindi, soundOfLatin, spelledOut } from "../text/romanise.ts";
import { missed, nasalised, struck, swapped } from "../text/slips.ts";
import { distance, plainlyWithin, sameWithin, surelyWithin } from "../text/soundDistance.ts";
import { asOneName } from "../text/soundNames.ts";
import { affairOf, derivedFrom, otherStemsOf, pluralsWithDots, stemsOf } from "../text/stems.ts";
import { pastOf } from "../text/verbs.ts";
import { english, Hearing, likeShort } from "./hearing.ts";
import { type Entry, type Heard, inOrder, KnownWords, longestHeard, usageOf } from "./knownWords.ts";
import { likeliest, plainly, surely, usualRather } from "./likeliest.ts";
import { hasOpenO } from "./marks.ts";
import { type How, type Meaning, put, type Weights, weightOf } from "./meaning.ts";
import { addForms, addNamed, addNamesakes, addNationals, addOtherNames, addSpellings, mostSpellings } from "./relatives.ts";
import type { WordList } from "./shard.ts";

/** How much worse than the best another word may be and still be meant as well. */
const slack = 15;
/** What is farther from a word that stands here is no spelling of it, unless it is a usual one. */
const likely = 30;
/** What is no farther, an English word sounds like as Hindi has it. */
const asTyped = 10;
/** And with the dot of a nasal: bandh, बाँध. */
const dot = 3;
const isDotted = /[\u0901\u0902]/;
/** How far a plural's dictionary form may be that is meant before what sounds roughly like the plural. */
const asPlural = 13;
/** How far a word may be from one that is typed without its nasal, but for that. */
const asNasal = 50;
const endsInCluster = /\u094d.$/u;
const endsInTwo = /[^aeiou](?:[^aeiouhy]|[bcdgjkpst]h)$/;
const mostBeginnings = 40;
/** Letters of a word of the lists that are enough to offer what it is called in Hindi. */
const leastOfName = 3;
/** Letters of an English word that is written as it sounds: of short ones most are Hindi (bayan, atik). */
const leastListed = 5;
/** Sounds of an English word in Devanagari that is like no Hindi one by chance, and those that English has not (telecom, टेलीकॉम; but garden no गर्दन). */
const longListed = 6;
const isDental = /[tTdD]/;
/** Who types these hears a breath, where a word that begins so has one: sabha is no beginning of सबसे. */
const aspirated = [
	["bh", /भ|बह/],
	["dh", /[धढ]|[दड]ह/],
	["jh", /झ|जह/],
] as const;
/** Letters of an English word that is taken for no beginning of another. */
const leastWhole = 4;

/** A name in Devanagari without what its English spelling puts at its end (केरला, केरल; जेद्दाह, जेद्दा), or with the ा that is hardly heard there (अयोध्य, अयोध्या). */
const withOtherEnd = (folded: string): readonly string[] => {
	if (/^.{3,}\u094dय$/u.test(folded)) return [`${folded}ा`];
	return /^.{3,}(?:ा|(?<=ा)ह)$/u.test(folded) ? [folded.slice(0, -1)] : [];
};

/** Whether a folded word is neither one of others nor a form of one; of none it is no other. */
const isOther = (folded: string, others: readonly string[]): boolean =>
	others.length > 0 && ![folded, ...otherStemsOf(folded)].some((form) => others.includes(form));

/** Whether a folded word is one of what has happened, or the infinitive of it; any is where nothing has. */
const isPastOf = (folded: string, past: readonly string[]): boolean =>
	past.length === 0 || [folded, ...pastOf(folded)].some((form) => past.includes(form));

/** How far a word may be from a name of the lists in Latin letters to be another spelling of it: hardly farther than its own, for sachin is no स्कैन and dewas no दिवस. Null for other words. */
function nameWithin(folded: string): number | null {
	const names = isEnglishWord(folded) ? [] : hindiNamesOf(folded);
	const sound = soundOfLatin(folded);
	return names.length === 0
		? null
		: asTyped + Math.min(...names.map((name) => Math.min(likely, distance(sound, soundOfHindi(name), "latin", likely))));
}

/** In what a word may be as it was typed: its breaths, an h among them (pahad is पहाड़, and no पद), and its vowels (chauki is चौकी, and no चुकी). */
const inWhatTyped = (sound: string): readonly ((entry: Entry) => boolean)[] => [
	({ spelled }) => aspiratesOf(soundOfHindi(spelled)) === aspiratesOf(sound),
	({ spelled }) => soundOfHindi(spelled).includes("h") === sound.includes("h"),
	({ spelled }) => [spelled, ...spelledStemsOf(spelled)].some((form) => haveVowelsOf(sound, soundOfHindi(form))),
];

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
				this.asWritten(folded, typed) ??
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
			for (const singular of singularsOf(folded)) {
				const one = this.#asSounding(singular);
				if (one) return one;
			}
			// A name that ends so is no plural of what has a breath besides: biden, भीड़. Nor is a word of the lists one: macron, मकर.
			for (const singular of hindiNamesOf(folded).length > 0 ? [] : singularsInLatin(folded)) {
				const one = this.#asSounding(singular);
				if (one && aspiratesOf(soundOfHindi(one.as)) === aspiratesOf(soundOfLatin(singular))) return one;
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
		addForms(this.#words, weights, folded, 1);
		for (const [index, name] of (isHindi ? [] : this.#namesOf(folded)).entries())
			addNamed(this.#words, weights, foldWord(name), index === 0 ? 1 : 0.9);
		const abbreviation = isHindi && this.#words.abbreviation(folded);
		if (abbreviation) weights.set(abbreviation, 1);
		for (const name of isHindi ? this.#words.inLatin(typed) : []) put(weights, name, weightOf.otherName);
		const own = new Set([...weights.keys()].filter(({ spelled }) => !isHindi || hasOpenO(spelled) === hasOpenO(typed)));
		for (const name of otherNamesOf(folded, true)) {
			const entry = this.#words.spelled(foldWord(name));
			if (entry) own.add(entry);
		}
		addOtherNames(this.#words, weights, folded);
		// Both are meant by who leaves the open o out, but the one that was typed first.
		const otherwise = this.#words.spelled(folded, hasOpenO(typed)) && this.#words.spelled(folded, !hasOpenO(typed));
		if (otherwise) weights.set(otherwise, weightOf.otherO);
		// Where it is not there itself, its other names are what was asked for.
		if (isHindi) addNamesakes(this.#words, weights, folded, own, weights.size > 0 ? weightOf.relative : weightOf.otherName);
		const [best] = [...weights].sort(([, a], [, b]) => b - a);
		if (!best) return null;
		for (const name of isHindi ? [folded] : hindiNamesOf(folded)) addNationals(this.#words, weights, foldWord(name));
		if (isHindi) addSpellings(this.#words, weights, typed);
		// A word in Latin letters that stands in a story, or in the list, is no reason to overlook the Hindi one: air is हवा, and एयर in a name. But letters that are a name are no word: ai, आई.
		else if (!isAbbreviation(folded))
			for (const [entry, cost] of this.#heardBeside(folded))
				if (!weights.has(entry))
					addForms(this.#words, weights, entry.folded, cost <= plainly ? weightOf.otherName : weightOf.relative, entry);
		return { how: "spelled", as: best[0].spelled, weights, cost: 0, own };
	}

	/**
	 * What a word in Latin letters may be that stands in a story, or in the list, besides. One that is plainly English is only what is typed just so in Hindi (ban, बन), or its own
	 * usual spelling (terror, टेरर): jail is no झील, and tiger, which the list has in Devanagari, no टीज़र.
	 */
	#heardBeside(folded: string): readonly Heard[] {
		const heard = this.#hearing.within(folded, (sound) => Math.min(likely, sameWithin(sound)));
		const isUsual = ({ spelled }: Entry) => isUsualSpelling(folded, spelled);
		if (!isEnglishWord(folded)) {
			const within = nameWithin(folded);
			return heard.filter(([entry, cost, isEnglish]) => {
				if (within === null) return cost <= likely || isUsual(entry);
				// Umar is a name, and उम्र.
				return !isEnglish && (cost < within || (cost === within && isUsual(entry)));
			});
		}
		const written = hindiNamesOf(folded)
			.filter((name) => isUsualSpelling(folded, name))
			.map((name) => asOneName(soundOfHindi(name)));
		return heard.filter(([entry, cost, isEnglish]) => {
			if (!isEnglish && cost <= asTyped + (isDotted.test(entry.spelled) ? dot : 0)) return true;
			const isOwn = written.length === 0 || written.some((farFrom) => farFrom(soundOfHindi(entry.spelled)) < Number.POSITIVE_INFINITY);
			const sound = soundOfHindi(entry.spelled);
			const within = sound.length >= longListed && !isDental.test(sound) ? Math.max(surely, plainlyWithin(sound)) : surely;
			return isEnglish && cost <= english + within && isUsual(entry) && isOwn;
		});
	}

	/** The same with what a word of Devanagari sounds like besides: who writes अजीत may mean अजित. Itself where that is nothing. */
	widened(meaning: Meaning, folded: string): Meaning {
		const others = this.#hearing.alike(folded).filter(([entry]) => !meaning.weights.has(entry));
		if (others.length === 0) return meaning;
		const weights = new Map(meaning.weights);
		for (const [entry] of others) addForms(this.#words, weights, entry.folded, weightOf.relative, entry);
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

	/** An English word in Devanagari by what Hindi calls it: फ़्लाइट, उड़ान. Not for words that were joined to try them: the first of each letter takes a while. */
	asWritten(folded: string, typed: string): Meaning | null {
		return isDevanagari(folded) ? this.#asNamed(hindiNamesOfWritten(typed), "spelled") : null;
	}

	/** What is called so, in whatever spelling. */
	#asNamed(names: readonly string[], how: How): Meaning | null {
		const weights: Weights = new Map();
		for (const name of names) addNamed(this.#words, weights, foldWord(name), 1);
		const [best] = weights.keys();
		return best ? { how, as: best.spelled, weights, cost: 0, own: new Set(weights.keys()) } : null;
	}

	/** What sounds so; `isHindi`: read as Hindi alone. A name that the list has, and no story, sounds like nothing else: chennai is no चीनी. */
	#asSounding(folded: string, isHindi = false, typed = folded): Meaning | null {
		return this.remembered(`~${isHindi ? "~" : ""}${folded}`, () => {
			if (isDevanagari(folded)) {
				const others = this.#words.otherSpellings(typed).slice(0, mostSpellings);
				return likeliest(
					this.#words,
					others.map((entry): Heard => [entry, 0]),
					"sound",
					0,
					0,
				);
			}
			const sound = soundOfLatin(folded);
			const isListed = hindiNamesOf(folded).length > 0;
			const within = isListed ? misread : surelyWithin(sound);
			// A short one that the list has, and no story, is no longer word: dam is डैम, and cut none of कुत्तों.
			const isLonger = (sound: string) => isListed && folded.length < leastWhole && /[^aeiou]$/.test(folded) && /[AIUeo]~?$/.test(sound);
			const isUsual = ({ spelled }: Entry) => !isLonger(soundOfHindi(spelled)) && isUsualSpelling(folded, spelled);
			const asTyped = inWhatTyped(sound);
			const isLike = likeShort(folded);
			const most = nameWithin(folded) ?? Number.POSITIVE_INFINITY;
			const alike = this.#hearing
				.alike(folded, isHindi)
				.filter(([{ spelled }, cost]) => cost < most && (cost <= plainlyWithin(sound) || isLike(spelled)));
			const heard = usualRather(alike, plainlyWithin(sound), isUsual);
			const meaning = likeliest(this.#words, heard, "sound", within, Math.min(slack, 3 * folded.length), isUsual, asTyped);
			if (!meaning) return null;
			// Nor does what sounds like one of its Hindi words: hatya is हत्या, and not हटा; kela is केला, and not खेला.
			const isDoubtful = meaning.cost > plainlyWithin(sound) && !isUsualSpelling(folded, meaning.as);
			const isAspirate = aspiratesOf(soundOfHindi(meaning.as)) !== aspiratesOf(sound);
			const others = isDoubtful ? listedHeardAs(folded) : isAspirate ? listedHeardAs(folded, meaning.cost - slack) : [];
			const isOtherVerb = meaning.cost > plainlyWithin(sound) && !isPastOf(foldWord(meaning.as), pastOf(folded));
			return isOtherVerb || isOther(foldWord(meaning.as), others) ? null : meaning;
		});
	}

	/** {@link surely}, or as it may well sound, which is near. */
	likely(folded: string): Meaning | null {
		return (
			this.surely(folded) ??
			this.remembered(`?${folded}`, () =>
				likeliest(this.#words, this.#hearing.alike(folded), "near", Number.POSITIVE_INFINITY, Math.min(slack, 3 * folded.length)),
			)
		);
	}

	/** A word that the lists have, and no story, is spelled well: it is no slip for another (japan, ज़मीन), but who is of there is near (जापानी). */
	#asNear(folded: string, typed: string): Meaning | null {
		if (/\d/.test(folded)) return null;
		const names = hindiNamesOf(folded);
		if (names.length > 0) {
			const [own] = names.flatMap((name) =>
				[`${foldWord(name)}ी`, ...derivedFrom(foldWord(name)), affairOf(foldWord(name))].flatMap((word) => this.itself(word) ?? []),
			);
			return own ? { ...own, how: "near" } : this.#asNamed(names.map(foldWord).flatMap(nationalsOf), "near");
		}
		for (const other of [
			...pluralsWithDots(folded),
			...derivedFrom(folded),
			...(isDevanagari(folded) ? [affairOf(folded)] : []),
			...[...nationalsOf(folded), ...feminineOf(folded)].map(foldWord),
		]) {
			const meaning = this.spelledAs(other);
			if (meaning) return { ...meaning, how: "near" };
		}
		const synonyms = isDevanagari(folded) ? stemsOf(folded).flatMap(synonymsOf) : [];
		const named = this.#asNamed(pastOf(folded), "near") ?? this.#asNamed(synonyms, "near");
		if (named) return named;
		const listed = isDevanagari(folded) ? [] : listedHeardAs(folded);
		// A word of English by its sound is what Hindi has for it: vaksin, टीका.
		if (listed.length > 0) {
			// Letters that are no word without a vowel are the one that they sound like: thnd, ठंड.
			const itself = isLetters(folded) ? this.#asNamed(listed, "near") : null;
			if (itself) return itself;
			const isLong = folded.length >= leastListed;
			const sounds = isLong ? soundsOfEnglish(folded).map(asHindiWritesIt) : [];
			const isWritten = (word: string) => sounds.some((sound) => distance(sound, soundOfHindi(word), "english", asTyped) <= asTyped);
			const written = listed.filter(isWritten);
			const others = [...written.flatMap(hindiNamesOfWritten), ...listed.map(affairOf), ...(isLong ? listed.flatMap(synonymsOf) : [])];
			const inHindi = this.#asNamed(others, "near");
			if (inHindi) return inHindi;
			// Nor is it a word of the lists that is farther: gaav is गाँव, and no घाव.
			const nasal = this.#asNasal(folded);
			if (nasal && listedHeardAs(folded, nasal.cost).length === 0) return nasal;
			return this.#asHardlySaid(folded);
		}
		const heard = likeliest(this.#words, this.#hearing.near(hasOpenO(typed) ? typed : folded), "near", Number.POSITIVE_INFINITY, 5);
		return (
			heard ?? this.#asNamed(isDevanagari(folded) ? withOtherEnd(folded) : hindiNamesOfMistyped(folded), "near") ?? this.#asSwapped(folded)
		);
	}

	/** With two letters in each other's place, or a key beside its own, the word that is plainly meant: theran, तेहरान; ayodhay, अयोध्या; indgio, इंडिगो; pution, पुतिन. */
	#asSwapped(folded: string): Meaning | null {
		const meant = [...swapped(folded), ...missed(folded), ...struck(folded)].flatMap((other) => {
			const meaning = this.#asSounding(other, true);
			return meaning && isUsualSpelling(other, meaning.as) ? meaning : [];
		});
		const [nearest] = meant.sort((a, b) => a.cost - b.cost);
		return nearest ? { ...nearest, how: "near" } : this.#asNasal(folded);
	}

	/** A word whose first nasal was left out: jhasi, झाँसी; sap, साँप. But one with a vowel before its last letter ends in no cluster: aadhar is no आंध्र. */
	#asNasal(folded: string): Meaning | null {
		const other = nasalised(folded);
		const meaning = other === null ? null : this.#asSounding(other, true);
		const isMeant = meaning && meaning.cost <= asNasal && !endsInCluster.test(meaning.as) && isUsualSpelling(other ?? "", meaning.as);
		return isMeant ? { ...meaning, how: "near" } : null;
	}

	/** A word whose last sound is hardly said behind two others: swasth, स्वास्थ्य. */
	#asHardlySaid(folded: string): Meaning | null {
		const meaning = endsInTwo.test(folded) ? this.#asSounding(`${folded}ya`, true) : null;
		return meaning && isUsualSpelling(`${folded}ya`, meaning.as) ? { ...meaning, how: "near" } : null;
	}

	/** The word that is least far, though too far to be taken for it; null when that would be nonsense. */
	nearestTo(folded: string): Entry | null {
		return this.#hearing.offered(folded);
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
		// A whole word of the lists is the beginning of those alone that begin with it: chunav of चुनावी, and not of शनिवार.
		const whole = isLatin && folded.length >= leastListed ? listedHeardAs(folded) : [];
		// Its letters may be read one by one: bh, बीएचयू.
		const letters = foldWord(spelledOut(folded)) || folded;
		const begun = this.#words
			.beginningWith(folded)
			.filter(([{ folded: word }]) => whole.length === 0 || whole.some((each) => word.startsWith(each)))
			.filter(
				([{ folded: word }]) =>
					word.startsWith(letters) || aspirated.every(([typed, written]) => !folded.includes(typed) || written.test(word)),
			)
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
