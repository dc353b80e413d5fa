/** Plants one mistake of a class into sound copy, repeatably: what the copy checks are measured with. It shares no word list with them. */

import { toKrutidev } from "../../src/text/krutidevFixtures.ts";
import type { CheckId } from "../../src/text/proof/finding.ts";

/** Repeatable chance: mulberry32, enough for choosing places. */
export function chanceFrom(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

type Chance = ReturnType<typeof chanceFrom>;
/** A text with a mistake in it, and where. */
export type Planted = { readonly text: string; readonly start: number; readonly end: number };
type Planter = (text: string, chance: Chance) => Planted | null;

const put = (text: string, start: number, end: number, wrong: string): Planted => ({
	text: text.slice(0, start) + wrong + text.slice(end),
	start,
	end: start + wrong.length,
});

const pick = <T>(list: readonly T[], chance: Chance): T | undefined => list[chance(list.length)];

/** One of the places where the pattern matches, written as `wrong` makes it. */
const swap =
	(pattern: RegExp, wrong: (match: string, chance: Chance) => string): Planter =>
	(text, chance) => {
		const match = pick([...text.matchAll(pattern)], chance);
		return match ? put(text, match.index, match.index + match[0].length, wrong(match[0], chance)) : null;
	};

/** Words set between two of the text. */
const insert =
	(words: string): Planter =>
	(text, chance) => {
		const gap = pick([...text.matchAll(/(?<=[\u0900-\u0963]) (?=[\u0904-\u0939])/g)], chance);
		const word = pick(words.trim().split(/\s*;\s*|\s+/), chance);
		return gap && word ? put(text, gap.index + 1, gap.index + 1, `${word} `) : null;
	};

const before =
	(words: string): Planter =>
	(text, chance) => {
		const first = pick(words.split(" ; "), chance);
		return first ? { text: `${first} ${text}`, start: 0, end: first.length } : null;
	};

const after =
	(words: string): Planter =>
	(text, chance) => {
		const last = pick(words.split(" ; "), chance);
		return last ? { text: `${text} ${last}`, start: text.length + 1, end: text.length + 1 + last.length } : null;
	};

const at = (hex: number) => String.fromCodePoint(hex);
const letters = "(?<=[\\u0915-\\u0939])(?=[\\u0915-\\u0939])";
const inLatin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1");
const inWindows = (text: string) => new TextDecoder("windows-1252").decode(Buffer.from(text, "utf8"));
const word = /[\u0904-\u0939][\u0900-\u0963]{3,}/g;

export const planters: Readonly<Record<CheckId, readonly Planter[]>> = {
	C1: [
		insert("दु:ख दु:खी दु:खद नि:शुल्क नि:संदेह नि:स्वार्थ दु:साहस अंत:करण प्रात:काल मन:स्थिति पुन:स्थापित अध:पतन बहि:स्राव"),
		insert("अत: पुन: प्राय: क्रमश: मूलत: मुख्यत: संभवत: अंतत: सामान्यत: विशेषत: पूर्णत: वस्तुत: स्वत: फलत: अक्षरश: शतश: प्रात: छ:"),
	],
	C2: [
		before("नई दिल्लीः ; लखनऊः ; पटना, 8 जुलाईः ; मौसमः ; डिस्क्लेमरः ; सवालः ; रायपुरः ; क्रिकेटः ; नोटः"),
		after("उन्होंने कहाः “सब ठीक है।” ; मंत्री बोलेः “हम आएँगे।”"),
		swap(/(?<=[\u0904-\u0939\u093e-\u094c\u0902])(?= )/g, () => "ः"),
		swap(/\d:\d\d/g, (time) => time.replace(":", "ः")),
	],
	C3: [
		swap(/।/g, (_, chance) => pick(["|", " |", "l", " l", "I", "।।", "||", "¦"], chance) ?? "|"),
		swap(/।$/g, (_, chance) => pick(["|", " |", "l", "।।"], chance) ?? "|"),
	],
	C4: [swap(/(?<=[\u0904-\u0963])।/g, () => ".")],
	C5: [
		swap(/[।,?!;](?=[\s”]|$)/g, (mark) => ` ${mark}`),
		swap(/[।,?!;:] (?=[\u0904-\u0939“‘])/g, (mark) => mark.trim()),
		swap(
			/(?<=[\u0900-\u0963]) (?=[\u0904-\u0939])/g,
			(_, chance) => pick(["  ", "   ", at(0xa0), ` ${at(0x200b)}`, `${at(0xfeff)} `, ` ${at(0xa0)}`, at(0x202f)], chance) ?? "  ",
		),
		swap(/(?<= )(?=[\u0904-\u0939])/g, (_, chance) => pick(["(", "["], chance) ?? "("),
		swap(/(?<=[\u0904-\u0963]{3})(?= )/g, () => ")"),
	],
	C6: [swap(/[कखगजडढफय]\u093c/g, (letter) => at(0x958 + "कखगजडढफय".indexOf(letter[0] ?? "")))],
	C7: [
		swap(/\u094b/g, () => "\u093e\u0947"),
		swap(/\u094c/g, () => "\u093e\u0948"),
		swap(/आ/g, () => "अ\u093e"),
		swap(/ओ/g, () => "अ\u094b"),
		swap(/ऐ/g, () => "ए\u0947"),
		swap(/(?<=[\u093e\u0915-\u0939])ई/g, () => "र\u094dइ"),
		swap(/(?<=[\u0915-\u0939])(?=[\u093e\u0940\u0947])/g, () => " "),
	],
	C8: [
		swap(/[\u093e\u0940\u0947\u0941\u093f]/g, (matra) => matra + matra),
		swap(/\u0902/g, () => "\u0902\u0902"),
		swap(/\u093c[\u093e-\u094c]/g, (marks) => `${marks[1]}${marks[0]}`),
		swap(/[\u093e-\u094c]\u0902/g, (marks) => `${marks[1]}${marks[0]}`),
		swap(/\u094d/g, () => "\u094d\u094d"),
		swap(/\u093c/g, () => "\u093c\u093c"),
		swap(/[\u0940\u0947]/g, (matra) => `${matra}\u0941`),
		swap(/(?<=[\u0915-\u092f]\u094d)(?=[\u0915-\u0939])/g, () => at(0x907)),
		swap(/(?<=[\u092e\u0932\u092a])(?=[\u093e-\u094c])/g, () => at(0x93c)),
	],
	C9: [
		swap(/(?<=[\u0915-\u0939])(?=[\u093e-\u094c])/g, () => at(0x200d)),
		swap(/(?<=[\u093e-\u094c])(?=[\u0915-\u0939 ])/g, (_, chance) => at(0x200c + chance(2))),
		swap(new RegExp(letters, "g"), (_, chance) => at(0x200c + chance(2))),
	],
	C10: [
		swap(/(?<![\d,.])\d{2,4}(?![\d,.])/g, (number) => number.slice(0, -1) + at(0x966 + Number(number.at(-1)))),
		swap(/(?<![\d,.A-Za-z-])\d+(?![\d,.A-Za-z-])/g, (number) => number.replace(/\d/g, (digit) => at(0x966 + Number(digit)))),
		after("कुल 150,000 लोग आए। ; ख़र्च 1,250,000 रुपये रहा।"),
	],
	C11: [],
	C12: [
		swap(/”/g, () => ""),
		swap(/“/g, () => ""),
		swap(/“[^“”]+”/g, (quoted) => `"${quoted.slice(1, -1)}"`),
		swap(/‘[^‘’]+’/g, (quoted) => `'${quoted.slice(1, -1)}'`),
		swap(word, (each) => `"${each}"`),
		swap(word, (each) => `“${each}`),
	],
	C13: [
		(text, chance) => {
			const sentence = pick(
				text.match(/[^।]+।/g)?.filter((each) => each.split(" ").length >= 8 && !/[A-Za-z“”‘’]/.test(each)) ?? [],
				chance,
			);
			return sentence ? put(text, 0, text.length, toKrutidev(sentence.trim(), chance(2) === 0 ? "converter" : "typist")) : null;
		},
	],
	C14: [
		swap(/(?<=[\u0904-\u0939])[कमनपल](?=[\u0904-\u0939])/g, (_, chance) => pick(["l", "a", "k", "o", "с", "ο"], chance) ?? "l"),
		swap(/(?<=[\u0900-\u0963])[\u0915-\u0939](?=[\u0900-\u0963])/g, (letter, chance) =>
			at(letter.charCodeAt(0) + (pick([0x80, 0x100, 0x180, 0x200], chance) ?? 0x80)),
		),
		insert("सोSहम् शिवोSहम् कSपि"),
	],
	C15: [
		swap(new RegExp(letters, "g"), (_, chance) =>
			at(pick([0xad, 0x200b, 0x200e, 0x200f, 0xfeff, 0x2060, 0xfffd, 0xe012, 0xf0b7], chance) ?? 0xad),
		),
		swap(word, (each) => inLatin1(each)),
		swap(word, (each) => inWindows(each)),
		swap(/[“”]/g, (mark) => inWindows(mark)),
	],
	C16: [
		after(
			"( Photo Credit : (source : IANS)) ; (फोटो क्रेडिट: (स्रोत: पीटीआई)) ; [Image Credit: Source: ANI] ; (Photo: (Credit: ANI)) ; (Photo Credit : ) ; ( तस्वीर : ( साभार : एएनआई ) ) ; (Pic Courtesy: (Source: Twitter)) ; ((फ़ोटो: भाषा)) ; Photo Credit: (Source: Reuters)",
		),
	],
};

const variants: readonly (readonly [RegExp, string])[] = [
	[/\u0902(?=[\u0924-\u0927])/, "न्"],
	[/\u0902(?=[\u092a-\u092d])/, "म्"],
	[/\u0902(?=[\u091f-\u0922])/, "ण्"],
	[/\u0901/, "\u0902"],
	[/(?<=[\u0915\u0916\u0917\u091c\u092b])\u093c/, ""],
	[/(?<=[\u0915-\u0939\u093e-\u094b])ए$/, "ये"],
	[/(?<=[\u0915-\u0939\u093e])ई$/, "यी"],
];

/** C11 needs a word that stands twice in the story: one of its places gets the other spelling. */
export function plantSpelling(texts: readonly string[], chance: Chance): { field: number; planted: Planted } | null {
	const places = texts.flatMap((text, field) =>
		Array.from(text.matchAll(/[\u0900-\u0963]{3,}/g), ({ 0: form, index }) => ({ field, form, index })),
	);
	const counts = new Map<string, number>();
	for (const { form } of places) counts.set(form, (counts.get(form) ?? 0) + 1);
	const able = places.filter(({ form }) => (counts.get(form) ?? 0) > 1 && variants.some(([from]) => from.test(form)));
	const place = pick(able, chance);
	if (!place) return null;
	const [from, to] = pick(
		variants.filter(([from]) => from.test(place.form)),
		chance,
	) ?? [/$/, ""];
	return {
		field: place.field,
		planted: put(texts[place.field] ?? "", place.index, place.index + place.form.length, place.form.replace(from, to)),
	};
}
