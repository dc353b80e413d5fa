/** C11, its open part: what is no word and one slip from exactly one frequent word of news. It comes after the first checks, since it brings its words along. */
import type { Finding, Place } from "./finding.ts";
import { alsoWords, frequentWords, loanWords, verbStems } from "./frequentWords.ts";
import { meantFor, perhapsPlural } from "./misspellings.ts";
import { LETTER, type Reading } from "./reading.ts";
import { classNasal, type Forms, oneFix, wordsOfHouse } from "./spelling.ts";
import type { HouseStyle } from "./style.ts";
import { isVisargaColon } from "./visarga.ts";

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
		.replace(/(?<=[^\u094d])\u092f\u0940(?=\u0902?$)/, "\u0908");

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
			.replace(/ज्ञ|ग्य/g, "ग")
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
const compound: ReadonlySet<string> = new Set(nfc("छ:क्ष क्श:क्ष ग्य:ज्ञ श:ष ध:द्य ध्य:द्य रि:ृ ्रि:ृ ृ:्रि"));
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
	// Long by its letters alone: मद्य and मध्य, मुर्दा and मुद्रा are two words.
	const isAlone = lengthOf(meant) > 4 || count(meant, /[\u0904-\u0939]/g) > 3;
	// No loan has a short vowel at its end, nor a long one before two consonants: पार्टि, फील्म.
	const isNeverStyle = (end === 0 && was === "ि") || (/[ीू]/.test(was) && /^[\u0915-\u0939]\u094d/.test(meant.slice(start + 1)));
	if (loans.has(meant) && !isNeverStyle && was && be && withoutVowels(was) === withoutVowels(be)) return false;
	const isOfTwo = lengthOf(meant) === 2 && lengthOf(written) === 2;
	// Words of two letters are mistaken in the length of the first vowel alone: सिमा, खौज.
	if (isOfTwo && end > 0 && isVowelSign(was) && exchanged.has(`${was}:${be}`)) return true;
	if (isShort && !(was.includes("\u0902") && be.includes("\u0902"))) return false;
	// Within a compound the vowel is short: मंत्रि-परिषद. What ends on े or ो is inflected.
	if (end === 0 && (/[ेैोौ]$/.test(was) || meant.endsWith("री"))) return false;
	// कहाणी, जीवण and बहण are of Haryana and Marwar.
	if (was.length === 1 && be.length === 1) return exchanged.has(`${was}:${be}`) && (isAlone || isVowelSign(was) || /[अशषसन]/.test(was));
	if (compound.has(`${was}:${be}`)) return true;
	if (was === "" || be === "") {
		const more = was || be;
		if (end === 0) return false;
		// No dot stands before the last न: लेकिंन.
		if (more === "\u0902") return be !== "" || isAlone || (lengthOf(meant) > 2 && /^[नम]$/.test(meant.slice(start)));
		if (more === "\u094d") return isLong;
		if (more === "\u093c") return be !== "";
		// A vowel is lost, seldom put in: कामरा is a name, बास्ता a place.
		if (isVowelSign(more))
			return be === "ा" ? lengthOf(meant) > 2 : isAlone && start > 1 && (be !== "" || count(meant, /[\u0904-\u0939]/g) > 4);
		// केन्दीय, परधान
		if (more === "\u094d\u0930") return isLong && be !== "";
		const letter = more.replace("\u094d", "");
		return (
			lengthOf(meant) > 5 && more.length === 2 && isConsonant(letter) && [meant[start - 1], meant[start], meant[start + 1]].includes(letter)
		);
	}
	if (was.length !== be.length || was.length > 4 || !(isAlone || was.includes("\u0902") || /[शषस].[शषस]/.test(was))) return false;
	const isMoved = (sign: string) =>
		was.includes(sign) && be.includes(sign) && was.indexOf(sign) !== be.indexOf(sign) && was.replace(sign, "") === be.replace(sign, "");
	// A र over its letter, under it or beside it: संकर्मित, दुरघटना.
	// विषेश, नखलऊ; shorter words are names: प्रमिता is not प्रतिमा.
	const isTurned =
		was.length === 3 &&
		was[1] === be[1] &&
		was[0] === be[2] &&
		was[2] === be[0] &&
		!loans.has(meant) &&
		(lengthOf(meant) > 4 || /[शषस].[शषस]/.test(was));
	return (
		isTurned ||
		moved.some((sign) => (isAlone || sign === "\u0902") && isMoved(sign)) ||
		(was.length === 3 && /\u094d/.test(was) && [...was].sort().join() === [...be].sort().join())
	);
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
/** Endings that a word with this end has not, and the ones that it has: नेताऔं, राज्यौं, कंपनीयों, मुआवजै. */
const brokenEndings: readonly (readonly [written: RegExp, right: string, base: string])[] = nfc(
	"औं:ओं: ौं:ों: ौं:ों:ा ीयों:ियों:ी ीओं:ियों:ी िओं:ियों:ी ै:े:ा",
).map((each) => {
	const [written = "", right = "", base = ""] = each.split(":");
	return [new RegExp(`${written}$`), right, base] as const;
});

/** What is said of a verb, in the order of trial: पहुंचाएंगे, पहुंचाता, पहुंचा. */
const verbEnding = /(?:(?<=ा)(?:या|ए|ई|ईं|एं|एगा|एगी|एंगे|एंगी)|(?<=[\u0915-\u0939\u093c])(?:ा|े|ी|ीं|ें|ेगा|ेगी|ेंगे|ेंगी)|न[ािेी]|त[ाेी]|तीं|कर)$/;
/** Stems by {@link keyOf}. */
const stemsOfVerbs = new Map<string, string[]>();
/** Stems of verbs, {@link plain}. */
const verbs = new Set(nfc(verbStems).map(plain));
for (const stem of verbs) {
	const key = keyOf(stem);
	stemsOfVerbs.set(key, [...(stemsOfVerbs.get(key) ?? []), stem]);
}
/** Is this a verb, or one that makes others do it: पहुंच, पहुंचा, पहुंचवा? */
const isVerb = (stem: string): boolean => verbs.has(stem) || verbs.has(stem.replace(/व?ा$/, ""));

/** A form of a verb that is misspelled, as it is meant: पहूंचाया, सौपने, बतया; undefined for what is none, or may be one. */
function verbFor(word: string): string | undefined {
	const withA = word.replace(/(?<=[\u0915-\u0939\u093c])(?=या$)/, "ा");
	if (withA !== word && verbs.has(withA.slice(0, -2))) return withA;
	const ending = verbEnding.exec(word)?.[0];
	if (!ending) return undefined;
	const stem = word.slice(0, -ending.length);
	if (isVerb(stem)) return word;
	const ends = stem.endsWith("ा") ? ["ा", ""] : [""];
	const meant = ends.flatMap((end) => {
		const written = stem.slice(0, stem.length - end.length);
		return (stemsOfVerbs.get(keyOf(written)) ?? []).filter((each) => isVerbSlip(written, each)).map((each) => each + end + ending);
	});
	return new Set(meant).size === 1 ? meant[0] : undefined;
}

/** A dot that is lost, or in longer verbs the length of a vowel: short ones that differ in that are two verbs, as लुटना and लूटना. */
function isVerbSlip(written: string, meant: string): boolean {
	const dotless = (word: string) => word.replace(/[\u0902\u093c]/g, "");
	const isShort = lengthOf(meant) < 3;
	if (dotless(written) === dotless(meant)) return !isShort || /[ीेोौ]\u0902/.test(meant);
	return !isShort && evenly(written) === evenly(meant);
}
/** With short vowels for long. */
const evenly = (word: string): string => word.replaceAll("ी", "ि").replaceAll("ू", "ु").replace("ऊ", "उ").replace("ई", "इ");

/** Those are verbs, and nothing is meant for them. */
const also = new Set(nfc(alsoWords).map(plain));
/** Those are words without an ending; with one more are meant for another: किसन is a name, किसनों for किसानों. */
const alone = new Set(nfc("किसन छत्र जवन चोका"));
const loans = new Set(nfc(loanWords).map(plain));

/** What a form in NFC is meant for; the form itself where it is a word, or may be one. */
export function frequentFor(form: string): string {
	const word = plain(form);
	// A nukta behind a vowel sign is C6's.
	if (lengthOf(word) < 2 || /[\u093e-\u094d]\u093c/.test(word)) return form;
	if (verbs.has(word) || words.get(keyOf(word))?.includes(word)) return form;
	for (const [written, right, base] of brokenEndings) {
		const stem = word.replace(written, base);
		if (stem === word || !words.get(keyOf(stem))?.includes(stem) || also.has(stem) || verbs.has(stem)) continue;
		if (base !== "ा" || lengthOf(stem) > 2) return asStyled(stem.slice(0, stem.length - base.length) + right, form);
	}
	const verb = verbFor(word);
	if (verb) return verb === word ? form : asStyled(verb, form);
	const meant = new Set<string>();
	for (const [written, said, base] of [[/$/, "", ""] as const, ...endings]) {
		if (!written.test(word)) continue;
		const stem = word.replace(written, base);
		for (const each of words.get(keyOf(stem)) ?? []) {
			if (each === stem && !(said && alone.has(each))) return form;
			if (!also.has(each) && each.endsWith(base) && (base || said === "" || /[\u0915-\u0939\u093c]$/.test(each)) && isSlip(stem, each))
				meant.add(`${each.slice(0, each.length - base.length)}${said}`);
		}
	}
	const [only] = meant;
	if (meant.size === 1 && only) return asStyled(only, form);
	// An ending that no noun has, and one slip more: बिमारीयों.
	const ended = meant.size === 0 ? form.replace(/(?<=[\u0915-\u0939])\u0940(?=\u092f\u094b\u0902$)/, "\u093f") : form;
	return ended === form ? form : frequentFor(ended) === ended ? form : frequentFor(ended);
}

/** A word with the moon and the nukta that a form has where it has them. */
function asStyled(word: string, form: string): string {
	const moon = form.includes("\u0901") ? word.replace("\u0902", "\u0901") : word;
	const dotted = new Set(form.match(/[\u0915\u0916\u0917\u091c\u092b](?=\u093c)/g));
	return moon.replace(/[\u0915\u0916\u0917\u091c\u092b](?!\u093c)/g, (letter) => (dotted.has(letter) ? `${letter}\u093c` : letter));
}

/** Nouns of two letters, or of two and a conjunct, whose plural without its dot is no other word: मौतो; मित्रो and सिद्धो are names. */
const shortNouns = new Set(nfc("मौत खेत चोट छात्र पत्र केंद्र"));

/** A frequent word that stands in the plural before a postposition and has lost the dot: दर्शको ने, विद्यार्थीयो को; what is a word or a loan as it stands is none. */
function pluralFor(form: string): string {
	const dotted = `${form}\u0902`;
	// No word ends on ीयो.
	if (/\u0940\u092f\u094b$/.test(form)) {
		const right = [meantFor(dotted), frequentFor(dotted)].find((each) => each !== dotted);
		return right ?? form;
	}
	const word = plain(form);
	const stem = word.replace(/ो$|(?<=ा)ओ$/, "");
	const isNoun = !words.get(keyOf(word))?.includes(word) && !verbs.has(stem) && !also.has(stem) && !loans.has(stem);
	const isLong = count(stem, /[\u0904-\u0939]/g) > 2 || shortNouns.has(stem);
	return stem !== word && isNoun && isLong && words.get(keyOf(stem))?.includes(stem) ? dotted : form;
}

/** What stands beside names of people and places, where a short word may be one more of them: कुणाल कामरा ने, चक्रवात मोका, स्वार सीट. */
const besideName = {
	before: new RegExp(
		`(?:^|[^${LETTER}])(?:श्री|श्रीमती|सुश्री|कुमारी|डॉ|डॉक्टर|प्रो|पंडित|मौलाना|उस्ताद|चक्रवात|तूफ\u093c?ान|ग्राम|गांव|गाँव|थाना|नगर पंचायत|तहसील|मोहल्ला)[.’'“‘]?\\s$`,
	),
	after: new RegExp(
		`^\\s(?:सिंह|शर्मा|वर्मा|यादव|गुप्ता|मिश्रा|तिवारी|पांडेय|चौधरी|ठाकुर|पटेल|कुमार|कुमारी|ख\u093c?ान|अंसारी|अफ\u093c?रीदी|हुसैन|अहमद|राय|रॉय|दास|बोस|रेड्डी|राव|नायडू|जी|घाटी|नदी|विधानसभा|लोकसभा|सीट|तहसील|थाना|थाने|गांव|गाँव|पंचायत|मोहल्ला|मोहल्ले)(?![${LETTER}])`,
	),
};
const isBesideName = (readings: readonly Reading[], { field, start, end }: Place): boolean => {
	const text = readings[field]?.masked ?? "";
	const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 12)].map((part) => part.normalize("NFC"));
	return besideName.before.test(before ?? "") || besideName.after.test(after ?? "");
};

/** What is no word in a story, and one slip from a frequent one; of what the house or another check has spoken nothing is said. */
export function frequentSlips(readings: readonly Reading[], forms: Forms, style: HouseStyle, decided: Set<string>): Finding[] {
	if (!readings[0]?.isHindi) return [];
	const houses = wordsOfHouse(style);
	const beforeCase = new Set(
		readings.flatMap(({ masked, isHome }) => (isHome ? [...masked.matchAll(perhapsPlural)].map(([word]) => word.normalize("NFC")) : [])),
	);
	return [...forms].flatMap(([form, places]) => {
		// A word that lacks its visarga is C1's: प्राय: is not प्यार.
		if (decided.has(form) || houses.has(form) || isVisargaColon(form, "")) return [];
		const plural = beforeCase.has(form) ? pluralFor(form) : form;
		const right = plural === form ? frequentFor(form) : plural;
		if (right === form || (lengthOf(plain(form)) < 4 && places.some((place) => isBesideName(readings, place)))) return [];
		return oneFix(readings, "misspelled", right, places);
	});
}
