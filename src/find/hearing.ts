/** Which known words sound like a typed one, however that is read: as Devanagari, as Hindi in Latin letters, or as English. */
import { asHindiWritesIt, misread, soundsOfEnglish } from "../text/english.ts";
import { foldWord, isDevanagari } from "../text/fold.ts";
import { isSlipFor, isUsualSpelling, spelledStemsOf } from "../text/latinSpelling.ts";
import { aspiratesOf, isInHaste } from "../text/likeness.ts";
import { isLetters, soundOfHindi, soundOfLatin } from "../text/romanise.ts";
import { nearWithin, sameWithin } from "../text/soundDistance.ts";
import { soundKey } from "../text/soundKey.ts";
import { mayBeInflected, otherStemsOf } from "../text/stems.ts";
import { type Entry, type Heard, type KnownWords, longestHeard, oneWord, push } from "./knownWords.ts";
import { isWithin } from "./soundKeys.ts";

/** What is added where a word is read as an English one: most are Hindi. */
export const english = 20;
type Reading = "hindi" | "latin" | "english";
/** How much worse than the best another reading may be and still be looked for. */
const wide = 40;
/** What is typed for a व behind an a (rao, राव; badlao, बदलाव), or for the ओ of बचाओ, but for no ो. */
const endsAsV = /(?<=a)o$/;
const endsInO = /[क-ह]ो$/;
/** Letters that no English word is written with: pution is no पोषण. */
const isSanskrit = /[षण]/;
/** Letters of a word that may be two, of which one ends as the other begins: sharabbandi, शराबबंदी. */
const leastJoined = 8;
/**
 * What is heard and written for another sound in the east of the Hindi region and by those who guess at a cluster: अजोध्या, बिवाह, पर्धान, छत्रिय, शिक्छक, पच्छिम, ग्यान; ajodhya,
 * chhatriya, pacchim, yajna; कचड़ा, टिप्पड़ी, कढ़ाई for कड़ाही, पुर्नवास, आर्शीवाद, विधार्थी, ओरत; genhu. Looked for where nothing else is near. By the misses among 794 spellings of 167 usual words.
 */
const respellings: readonly (readonly [RegExp, string])[] = [
	[/^(अ|सं|)ज/, "$1य"],
	[/(?:[कच]्)?छ/g, "क्ष"],
	[/च्छ/g, "श्च"],
	[/द्ध/g, "ध्य"],
	[/द्व/g, "द्ध"],
	[/द्ध/g, "द्व"],
	[/ध(?=[ाो])/g, "द्य"],
	[/ढाई$/, "डाही"],
	[/ओ/g, "औ"],
	[/ो/g, "ौ"],
	[/^([क-ह])(\p{M}?)र\u094d(?=[क-ह])/u, "$1\u094dर$2"],
	[/^(?:त्|इ)स/, "स"],
	[/^व/, "ब"],
	[/ब/g, "व"],
	[/ब(.)व$/u, "व$1ब"],
	[/^श/, "क्ष"],
	[/ई(?=.)/g, "यि"],
	[/^(a|san|)j(?=[aeou])/, "$1y"],
	[/jn|(?<=[a-z])g+n/g, "gy"],
	[/g(?:ao|oan)$/, "gaon"],
	[/ua/g, "wa"],
	[/u[vwy](?=a)/g, "u"],
	[/c+hh/g, "ksh"],
	[/^sh/, "ksh"],
	[/^is(?=[kptc])/, "s"],
	[/cc+h+/g, "shch"],
	[/(?<=..)ड(?=[ाी]$)/, "र"],
	[/(?<=.)ड(?!\u094d)/g, "ण"],
	[/(?<=.)र(?!\u094d)/g, "ड"],
	[/nh([aeiou]+)$/, "h$1n"],
	// A key that was held.
	[/([क-ह])\1+$/, "$1"],
	// The र above a line is put a letter too late.
	[/र\u094d(\p{L}\p{M}?)(?=\p{L})/u, "$1र\u094d"],
	[/र\u094d(\p{L})(\p{M})(?=\p{L})/u, "$1$2र\u094d"],
	// Only one of two vowels is heard, or both alike: elaj, ikta, subut.
	[/^e(?=[^aeiou])/, "i"],
	[/^i(?=[^aeiou])/, "e"],
	[/^([^aeiou]+)u(?=[^aeiou]+u)/, "$1a"],
	// A nasal is put a letter too late: sayunkt.
	[/(?<=^[^aeiou]+[aeiou])([^aeiou][aeiou]+)n/, "n$1"],
	// And so is the dot of a long vowel: गावं.
	[/(?<=\p{M})(\p{L})\u0902$/u, "\u0902$1"],
];
/** Letters of the shortest word that is looked for so. */
const leastRespelled = 3;
/** What is only as near as this is rather a word that is plainly heard so: sayunkt is संयुक्त, and no संकट. */
const farNear = 60;
const plainlyRespelled = 10;
/** Of the nearest words so many are looked at letter by letter. */
const mostSlips = 60;
/** How far what is typed with one letter amiss may sound from the word that was meant. */
const slipWithin = 165;
/** How far a short word of Devanagari may be from one that it sounds like. */
const shortWithin = 10;

export class Hearing {
	readonly #words: KnownWords;
	readonly #alike = new Map<string, readonly Heard[]>();

	constructor(words: KnownWords) {
		this.#words = words;
	}

	/** There are new words. */
	forget(): void {
		this.#alike.clear();
	}

	/** What may be the word in another spelling; `isHindi`: read as Hindi alone. */
	alike(folded: string, isHindi = false): readonly Heard[] {
		const name = `${isHindi ? "~" : ""}${folded}`;
		const limit = (sound: string, reading: Reading) => {
			if (reading === "hindi") return sound.length >= oneWord.least ? oneWord.within : shortWithin;
			return sameWithin(sound) - (reading === "english" ? misread : 0);
		};
		const heard = this.#alike.get(name) ?? this.within(folded, limit, isHindi);
		this.#alike.set(name, heard);
		return heard;
	}

	/** What a slip of the finger or the ear may have made of a word; read as English, too, that is as short as it is typed. */
	near(folded: string): readonly Heard[] {
		const isHindi = isDevanagari(folded);
		const most = isHindi ? nearWithin(soundOfHindi(folded), true) : nearWithin(soundOfLatin(folded));
		const heard = this.within(folded, (sound, reading) => (reading === "english" ? Math.min(most, nearWithin(sound)) - 2 * misread : most));
		const near = [...this.alike(folded), ...heard].filter(slipsFor(folded));
		if (folded.length < leastRespelled) return near;
		if (near.length > 0) {
			const least = Math.min(...near.map(([, cost]) => cost));
			const rather = least < farNear ? [] : this.#respelled(folded).filter(([, cost]) => cost <= plainlyRespelled);
			return rather.length > 0 ? rather : near;
		}
		const slips = isHindi ? [] : this.#mistyped(folded);
		return slips.length > 0 ? slips : this.#respelled(folded);
	}

	/** Words of which it is a usual spelling but for one letter. */
	#mistyped(folded: string): readonly Heard[] {
		const heard = this.within(folded, () => slipWithin, true).toSorted(([, a], [, b]) => a - b);
		return heard.slice(0, mostSlips).filter(([{ spelled }]) => isSlipFor(folded, spelled));
	}

	/** What sounds like a word with a sound for another one that those who say it so write for it. */
	#respelled(folded: string): readonly Heard[] {
		const words = respellings.map(([heard, written]) => folded.replace(heard, written)).filter((word) => word !== folded);
		return words.flatMap((word) => this.alike(word, true));
	}

	/** The word that is least far, though too far to be taken for it; null when that would be nonsense. */
	offered(folded: string): Entry | null {
		const { mayBe, isMeant } = meantBy(folded);
		const heard = this.within(folded, (sound) => nearWithin(sound) * 1.6, false, mayBe).filter(([{ spelled }]) => isMeant(spelled));
		return heard.toSorted(([, a], [, b]) => a - b)[0]?.[0] ?? null;
	}

	/** Every word that sounds like a typed one, with how far it is; `limit` says how far it may be, and `mayBe` what the key of a far one. */
	within(
		folded: string,
		limit: (sound: string, reading: Reading) => number,
		isHindi = false,
		mayBe?: (key: string) => boolean,
	): readonly Heard[] {
		const sounding = (sound: string, reading: Reading, limit: number, sounds?: readonly string[]) =>
			this.#words.sounding(sound, reading, limit, sounds, mayBe);
		if (folded.length > longestHeard || isLetters(folded)) return [];
		if (isDevanagari(folded)) {
			const sound = soundOfHindi(folded);
			return sounding(sound, "hindi", limit(sound, "hindi"));
		}
		const asHindi = soundOfLatin(folded);
		const heard = preferDoubled(folded, sounding(asHindi, "latin", limit(asHindi, "latin")));
		const apart = folded.length < leastJoined ? folded : folded.replace(/([^aeiou])\1/g, "$1a$1");
		if (apart !== folded) {
			const sound = soundOfLatin(apart);
			for (const [entry, cost] of sounding(sound, "latin", limit(sound, "latin") - misread)) heard.push([entry, cost + misread]);
		}
		if (endsAsV.test(folded)) {
			const sound = soundOfLatin(folded.replace(endsAsV, "v"));
			const rather = sounding(sound, "latin", limit(sound, "latin"));
			return [...heard.filter(([{ folded: word }]) => !endsInO.test(word)), ...rather];
		}
		if (isHindi) return heard;
		const best = Math.min(...heard.map(([, cost]) => cost));
		const readings = new Map<string, string[]>();
		for (const sound of soundsOfEnglish(folded).map(asHindiWritesIt)) if (sound !== asHindi) push(readings, soundKey(sound), sound);
		for (const sounds of readings.values()) {
			const [sound = ""] = sounds;
			// What would be far worse than the best is not even looked for.
			const reach = Math.min(limit(sound, "english"), best + wide - english);
			if (reach > 0)
				for (const [entry, cost] of sounding(sound, "english", reach, sounds))
					if (!isSanskrit.test(entry.folded)) heard.push([entry, cost + english, true]);
		}
		return heard;
	}
}

/** A double consonant in Latin letters, and in Devanagari. */
const doubled = { latin: /([^aeiou])\1|chch/, hindi: /(.)\u094d\1|क\u094dख|च\u094dछ|ट\u094dठ|त\u094dथ|द\u094dध|ड\u094dढ/ };
const undoubled = 10;
/** What is awkward to type twice: bache, बच्चे. */
const awkward = /च\u094d[चछ]/;

/** Who types a consonant twice means the word that has it so, where there is one: bachche, बच्चे before बचे; and who types it once the other: aloo, आलू before अल्लू. */
function preferDoubled(folded: string, heard: readonly Heard[]): Heard[] {
	const isTwice = doubled.latin.test(folded);
	const isSo = ({ spelled }: Entry) => doubled.hindi.test(spelled) === isTwice || (!isTwice && awkward.test(spelled));
	if (!heard.some(([entry]) => isSo(entry))) return [...heard];
	return heard.map(([entry, cost]) => [entry, isSo(entry) ? cost : cost + undoubled]);
}

/** Consonants that a word has at least to be taken for another with the same, with the same and more doubt, and with another one or two in each other's place. */
const telling = { same: 3, sure: 4, other: { latin: 5, hindi: 4 } };
/** How far, for each sound, such a word may be; of Devanagari fewer letters are in doubt. */
const close = { same: 11, sure: 13.5, other: 14.5, hindi: 8.5 };
/** In many places v is said, and typed, as b; a nasal is written on either side of an h (मंहगाई). */
const keyOf = (sound: string): string =>
	soundKey(sound.replace(/~(h[aAiIuUeo@^]*)/, "$1~"))
		.replaceAll("v", "b")
		.replace(/(.)\1/g, "$1");
const inOrder = (key: string): string => [...key].sort().join("");
/** A first vowel tells as much as a consonant; an h between others, and a y, hardly anything. */
const consonantsOf = (sound: string): number => sound.replace(/(?<!^)[aAiIuUeo@^]|y|(?<!^)h/g, "").length;

const beside = new Map(Array.from("~nAaIiUu@oSsKkGgCcJjTtwtWtDdxdXd&dPpfpBb".matchAll(/(.)(.)/g), ([, from = "", to = ""]) => [from, to]));
/**
 * A sound without what a letter beside it on a keyboard differs by: डिल्लि, दिल्ली; nor has it a glide (आइआइटी, कौआ; टोकियो, टोक्यो; नोयडा, नोएडा), an ऐ or औ (मेच, मैच; फोज, फ़ौज),
 * a doubled y (सय्यद, सैयद) or the vowel ऋ (ग्रह, गृह).
 */
const plainly = (sound: string): string =>
	sound
		.replace(/ai$/, "aI")
		.replace(/^[iI](?=.{4})/, "e")
		.replace(/(?<=[oU])ya?(?=[^aAiIuUeo@^])/g, "e")
		.replace(/ai(?=y)/g, "a")
		.replace(/(?<=[^aAiIuUeo@^])[iI]y(?=o)/g, "y")
		.replace(/(?<=[iIe])y(?=[aA])|(?<=[uUo])v(?=[aAe])/g, "")
		.replace(/ai/g, "e")
		.replace(/au/g, "o")
		.replace(/\^/g, "a")
		.replace(/./g, (each) => beside.get(each) ?? each);

/** Whether two sounds are plainly the same, or but for the dot of a nasal, which is put beside its place (गेंहू, गेहूँ; नांव, नाव). */
const areAlike = (a: string, b: string): boolean =>
	plainly(a) === plainly(b) || plainly(a.replaceAll("~", "")) === plainly(b.replaceAll("~", ""));

/** Tells of what was heard for a word whether it may be a slip for it: by vowels alone anything is like many others (rahul, रेल). */
function slipsFor(folded: string): (heard: Heard) => boolean {
	const isHindi = isDevanagari(folded);
	const sounds = isHindi ? [soundOfHindi(folded)] : [soundOfLatin(folded), ...soundsOfEnglish(folded)];
	const typed = sounds.map((sound) => {
		const consonants = consonantsOf(sound);
		const within = isHindi ? close.hindi : consonants < telling.sure ? close.same : close.sure;
		const isTelling = consonants >= telling.other[isHindi ? "hindi" : "latin"];
		return {
			key: keyOf(sound),
			same: consonants < telling.same ? -1 : (consonants > telling.sure ? close.other : within) * sound.length,
			other: isTelling ? close.other * sound.length : -1,
		};
	});
	const isLike = likeShort(folded);
	return ([{ spelled }, cost]) => {
		const written = new Set([spelled, foldWord(spelled), ...otherStemsOf(foldWord(spelled)), ...spelledStemsOf(spelled)]);
		const forms = Array.from(written, soundOfHindi);
		if (!isLike(spelled) && !isSlipFor(folded, spelled)) return false;
		const own = forms.map(keyOf);
		const isSlip = typed.some(({ key, same, other }) =>
			own.some((each) => {
				if (each === key) return cost <= same;
				return cost <= other && (isWithin(key, each, 1) || inOrder(key) === inOrder(each));
			}),
		);
		return isSlip || (isHindi ? forms.some((form) => areAlike(form, sounds[0] ?? "")) : isUsualSpelling(folded, spelled));
	};
}

/** Letters that Hindi is seldom typed with: bum, file, coach. */
const isRatherEnglish = /c(?!h)|[qx]|tion|[^aeiou]e$|^[^aeiou]+u[^aeiou]+$/;
/** A word in Latin letters read as Hindi, and as English where it looks so: of short ones any would else be like many others. */
const likelyReadings = (folded: string): readonly string[] => [
	soundOfLatin(folded),
	...(isRatherEnglish.test(folded) ? soundsOfEnglish(folded) : []),
];

/** Letters of which the l may be silent at the end of an English word: talk, calm, half. */
const isSilent = /l[kmf]s?$/;
/** Tells whether a short word in Latin letters may be a word at all that it sounds only roughly like: kaur is no कार, and mali not मिली; nor does Hindi keep an l silent (salman, समान). */
export function likeShort(folded: string): (spelled: string) => boolean {
	if (isDevanagari(folded)) return () => true;
	const sound = soundOfLatin(folded);
	const consonants = keyOf(sound).length;
	const isShort = consonants <= telling.same;
	// A breath is not put in as well as an ending: bedi is no भेड़ियों.
	const isFar = (spelled: string) =>
		consonants < telling.same && mayBeInflected(foldWord(spelled)) && aspiratesOf(soundOfHindi(spelled)).length > aspiratesOf(sound).length;
	const hasL = folded.includes("l") && !isSilent.test(folded);
	const readings = likelyReadings(folded);
	return (spelled) => {
		if (isFar(spelled)) return false;
		if (hasL && !/[लळ]/.test(spelled)) return isUsualSpelling(folded, spelled);
		const forms = isShort ? [spelled, ...otherStemsOf(foldWord(spelled)), ...spelledStemsOf(spelled)].map(soundOfHindi) : [];
		return !isShort || forms.some((form) => readings.some((sound) => isInHaste(sound, form))) || isUsualSpelling(folded, spelled);
	};
}

/** Letters behind a word that may be another, written as one with it. */
const leastBehind = 3;
/** And of that word. */
const leastBefore = 6;
/** How a word in Latin letters may begin that is two written as one. */
const beginningsOf = (folded: string): readonly string[] =>
	Array.from({ length: Math.max(0, folded.length - leastBefore - leastBehind + 1) }, (_, at) => folded.slice(0, leastBefore + at));

/** A key without what it may have or not: nasals, a b for a v, a letter twice. */
function firm(key: string): string {
	let [all, last] = ["", ""];
	for (const letter of key) {
		const own = letter === "v" ? "b" : letter;
		if (own === "n" || own === "m" || own === last) continue;
		all += own;
		last = own;
	}
	return all;
}

type Meant = { readonly mayBe: (key: string) => boolean; readonly isMeant: (word: string) => boolean };
/**
 * Tells whether a word may be offered for one that finds nothing: it has three consonants, and what was typed begins with them, in Devanagari but for one of four, in Latin letters with hardly another
 * vowel. `mayBe` tells it of most by the key of their sound alone.
 */
function meantBy(folded: string): Meant {
	if (!isDevanagari(folded)) {
		const isTelling = (sound: string) => keyOf(sound).length >= telling.same;
		const [whole, begun] = [likelyReadings(folded).filter(isTelling), beginningsOf(folded).map(soundOfLatin).filter(isTelling)];
		const keys = new Set([...whole, ...begun].map((sound) => firm(soundKey(sound))));
		return {
			mayBe: (key) => keys.has(firm(key)),
			isMeant: (word) =>
				[word, ...spelledStemsOf(word)]
					.map(soundOfHindi)
					.some((form) => whole.some((sound) => isInHaste(sound, form)) || begun.some((sound) => isInHaste(sound, form, 0))),
		};
	}
	const sound = soundOfHindi(folded);
	const [typed, firmly] = [keyOf(sound), firm(soundKey(sound))];
	return {
		mayBe: (key) => {
			const own = firm(key);
			return [-1, 0, 1].some((more) => isWithin(firmly.slice(0, own.length + more), own, 1));
		},
		isMeant: (word) =>
			// ड़ is typed as r, and as d.
			["&", "d"].some((letter) => {
				const own = keyOf(soundOfHindi(word).replaceAll("&", letter));
				return own.length >= telling.same && isWithin(typed.slice(0, own.length), own, own.length > telling.same ? 1 : 0);
			}),
	};
}
