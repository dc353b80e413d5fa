/** C6 nukta encodings, C7 look-alikes, C8 malformed clusters, C9 joiners: what stands right on the screen and wrong in the text, or the other way round. */
import type { Change, Finding, Place } from "./finding.ts";
import { CONSONANT, finding, findingIn, isLetter, LETTER, MATRA, type Reading, wordAround } from "./reading.ts";

const NUKTA = "\u093c";
const VIRAMA = "\u094d";

/**
 * C6: what NFC would write otherwise. U+0958–095F are composition exclusions (UAX 15), so NFC takes them apart; ऩ ऱ ऴ it puts together.
 * One finding a story: the encoding is a habit of a keyboard.
 */
const notNfc = /[\u0958-\u095f]|[\u0928\u0930\u0933]\u093c/g;

export function nuktaCodes(readings: readonly Reading[]): Finding[] {
	const places: Place[] = [];
	const changes: Change[] = [];
	for (const { index: field, text } of readings) {
		for (const { 0: letter, index } of text.matchAll(notNfc)) {
			const [start, end] = [index, index + letter.length];
			const word = wordAround(text, start, end);
			const last = places.at(-1);
			if (last?.field !== field || last.start !== word.start) places.push({ field, ...word });
			changes.push({ field, start, end, replacement: letter.normalize("NFC") });
		}
	}
	const [first, ...others] = places;
	if (!first) return [];
	const word = readings[first.field]?.text.slice(first.start, first.end) ?? "";
	return [
		finding(readings, {
			check: "C6",
			problem: "nukta-code",
			at: [first, ...others],
			fixes: [{ to: word.normalize("NFC"), changes }],
			isSafe: true,
		}),
	];
}

/** Sequences that look like one letter, or were typed for it. Source: Unicode core specification, table "Devanagari vowel letters" (do not use), and its vowel signs; letters with the sign that their own shape has already (एै, आो, ओे); अ with ि ी ु ू े ै is how reformers once wrote इ ई उ ऊ ए ऐ; the last of each is what it is for; short ऎ and ऒ are letters of the languages of the South, ॄ one of Sanskrit. */
const lookalikes: ReadonlyMap<string, string> = new Map(
	(
		"\u0905\u0946\u0904 \u0905\u093e\u0906 \u0905\u093f\u0907 \u0905\u0940\u0908 \u0905\u0941\u0909 \u0905\u0942\u090a " +
		"\u0905\u0947\u090f \u0905\u0948\u0910 \u0930\u094d\u0907\u0908 \u0907\u0940\u0908 \u0909\u0941\u090a " +
		"\u0909\u0942\u090a \u090f\u0945\u090d \u090f\u0946\u090e \u090f\u0947\u0910 \u0905\u0949\u0911 \u0906\u0945\u0911 " +
		"\u0905\u094a\u0912 \u0906\u0946\u0912 \u0905\u094b\u0913 \u0906\u0947\u0913 \u0905\u094c\u0914 \u0906\u0948\u0914 " +
		"\u0905\u0945\u0972 \u090f\u0948\u0910 \u0906\u094b\u0913 \u0906\u094c\u0914 \u0913\u0948\u0914 \u0913\u0947\u0913 \u0914\u0948\u0914 " +
		"\u0905\u093e\u0947\u0913 \u0905\u093e\u0948\u0914 \u0905\u093e\u0945\u0911 \u093e\u0947\u094b \u093e\u0948\u094c " +
		"\u093e\u0945\u0949 \u0947\u093e\u094b \u0948\u093e\u094c \u0945\u093e\u0949 \u090e\u090f \u0912\u0913 \u0944\u0943 " +
		"\u0946\u0947 \u094a\u094b"
	)
		.split(" ")
		.map((each) => [each.slice(0, -1), each.slice(-1)]),
);
const lookalike = new RegExp([...lookalikes.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** अि for इ, and for अ where ि was typed before its letters, as it is drawn: अिधकारी. No such word is as short as इस. */
const shortI = "\u0905\u093f";
const beforeIts = new RegExp(`^${shortI}((?:[${CONSONANT}]\u093c?\u094d)*[${CONSONANT}]\u093c?)(?=[${CONSONANT}])`);

/** C7, with a fix by the table; and marks that have no letter to stand on, for which there is none. */
export function lookalikesIn(reading: Reading): Finding[] {
	const { text } = reading;
	const found: Finding[] = [];
	for (const { 0: wrong, index } of text.matchAll(lookalike)) {
		if (reading.isSanskrit && wrong === "\u0944") continue;
		const word = wordAround(text, index, index + wrong.length);
		const change = [index, index + wrong.length, lookalikes.get(wrong) ?? wrong] as const;
		const at = [word.start, word.end] as const;
		const drawn = wrong === shortI ? beforeIts.exec(text.slice(index, word.end)) : null;
		// A word of a language of the South may be quoted.
		const isSafe = wrong.length > 1 && !drawn && !clashes(text.slice(...at));
		const said = findingIn(reading, "C7", "lookalike", at, { change, isSafe });
		if (!drawn) found.push(said);
		else {
			const [all, letters = ""] = drawn;
			const { fixes } = findingIn(reading, "C7", "lookalike", at, { change: [index, index + all.length, `\u0905${letters}\u093f`] });
			found.push({ ...said, fixes: [...fixes, ...said.fixes] });
		}
	}
	for (const { 0: mark, index } of text.matchAll(orphan)) {
		if (isSpokenOf(text, index, index + mark.length)) continue;
		const word = wordAround(text, index, index + mark.length);
		found.push(findingIn(reading, "C7", "orphan-mark", [word.start, word.end]));
	}
	return found;
}

/** A visarga after a figure is C2's. ऽ carries no vowel and no halant, ॐ no mark at all. */
const orphan = new RegExp(
	`(?<![${LETTER}\\u25cc]|[0-9\\u0966-\\u096f](?=\\u0903))[${MATRA}\\u093c\\u094d\\u0900-\\u0903]+|(?<=[\\u093d\\u0950])[${MATRA}\\u094d]|(?<=\\u0950)[\\u0900-\\u0903\\u093c]`,
	"g",
);

/** Text about the sign itself: quoted, or called a sign. */
function isSpokenOf(text: string, start: number, end: number): boolean {
	if (isLetter(text[end])) return false;
	return /[‘“"'(]\s?$/.test(text.slice(0, start)) || /^[’”"']?\s*(?:,|और|या|की मात्रा|का चिह्न|मात्रा)/.test(text.slice(end));
}

/**
 * What no keyboard means: a vowel's own letter on a half consonant (र्इ is a look-alike), a nukta where no sound of any language is written with one,
 * a nasal written twice (मुंम्बई; संन्यास has two), a word that ends in two half letters of which the last is य, र or व or both are the same (विभिन्न्), a half letter twice at a word's beginning, र hung twice.
 */
const senseless = new RegExp(
	`[\\u0915-\\u0939\\u0958-\\u095f]\\u094d[\\u0904-\\u0914]|[घङञटठणथदधपबभमलवशष]\\u093c|[\\u0901\\u0902](?:ङ\\u094d[क-घ]|ञ\\u094d[च-झ]|ण\\u094d[ट-ढ]|न\\u094d[त-ध]|म\\u094d[प-भ])|\\u094d[यरव]\\u094d(?![${LETTER}])|([${CONSONANT}])\\u094d\\1\\u094d(?![${LETTER}])|(?<![${LETTER}])([${CONSONANT}]\\u094d)\\2|\\u094dर\\u094dर`,
	"g",
);

/** What typing as it is drawn leaves, and what was meant: ि before its letters (सर्िवस, आिखर, स्थिित), the bar of a half letter (मंत्र्ाी), ृ for र below (प्रकृिया); a half letter twice. */
const drawn: readonly (readonly [RegExp, string])[] = [
	[
		new RegExp(
			`(?<=[\\u0904-\\u0914\\u094d${MATRA}])\u093f((?:[${CONSONANT}]\u093c?\u094d)*[${CONSONANT}]\u093c?)(?![${MATRA}\\u094d])`,
			"g",
		),
		"$1\u093f",
	],
	[new RegExp(`\u094d\u093e(?=[${MATRA}])|(?<=[${MATRA}])\u094d\u093e`, "g"), ""],
	[new RegExp(`\u0943(?=[${MATRA}])`, "g"), "\u094d\u0930"],
	[new RegExp(`^([${CONSONANT}]\u094d)\\1`), "$1"],
	[/(\u094d\u0930)\1/g, "$1"],
	[new RegExp(`([${CONSONANT}])(\u094d\\1)\u094d$`), "$1$2"],
];

/** The change that makes a word sound as it was drawn; none where it would still be no word. */
function asDrawn(text: string, { start, end }: { start: number; end: number }): readonly [number, number, string] | undefined {
	const word = text.slice(start, end);
	const mended = drawn.reduce((each, [from, to]) => each.replace(from, to), word);
	return mended === word || clashes(mended) ? undefined : [start, end, mended];
}

/** Letters with the marks on them, joiners and half letters included. */
const cluster = new RegExp(`[\\u0904-\\u0939\\u0958-\\u0961\\u0972-\\u097f][${MATRA}\\u0900-\\u0903\\u093c\\u094d]+`, "g");
const vowel = /^[\u0904-\u0914\u0960\u0961\u0972-\u0977]/;
const isMatra = new RegExp(`^[${MATRA}]$`);

/** C8: marks in an order or a number that no cluster has. Reordering and collapsing is safe; two different vowels on one letter are only said, or offered as they were drawn. */
export function malformed(reading: Reading): Finding[] {
	const { text } = reading;
	const found: Finding[] = [];
	if (!reading.isSanskrit) {
		for (const { 0: all, index } of text.matchAll(senseless)) {
			const word = wordAround(text, index, index + all.length);
			const change = asDrawn(text, word);
			if (!lookalikes.has(all))
				found.push(findingIn(reading, "C8", "mark-clash", [word.start, word.end], { ...(change && { change }), isSafe: false }));
		}
	}
	if (!suspicious.test(text)) return found;
	for (const { 0: all, index } of text.matchAll(cluster)) {
		const { problem, repaired, isSure } = repair(all);
		if (problem === null) continue;
		const word = wordAround(text, index, index + all.length);
		const at = [word.start, word.end] as const;
		// Of two ि the second may belong to the letter behind: स्थिित is not स्थित.
		const moved = repaired === null || all.includes("\u093f\u093f") ? asDrawn(text, word) : undefined;
		const isSafe = isSure && !moved;
		const changes = [repaired === null ? undefined : ([index, index + all.length, repaired] as const), moved];
		const [said = findingIn(reading, "C8", problem, at), other] = changes.flatMap((change) =>
			change ? findingIn(reading, "C8", problem, at, { change, isSafe }) : [],
		);
		found.push({ ...said, fixes: [...said.fixes, ...(other?.fixes ?? [])] });
	}
	return found;
}

/** Two marks side by side that no sound cluster has: a quick look, so that sound text costs one pass. */
const suspicious = new RegExp(
	`[${MATRA}][${MATRA}\\u093c\\u094d]|[\\u0958-\\u095f\\u093c]\\u093c|[\\u0900-\\u0903][${MATRA}\\u093c\\u094d\\u0900-\\u0903]|\\u094d[${MATRA}\\u0900-\\u0903\\u093c\\u094d]|[\\u0904-\\u0914\\u0972-\\u0977][${MATRA}\\u094d]`,
);

const withoutLookalikes = (text: string): string => text.replace(lookalike, (each) => lookalikes.get(each) ?? each);

/** Marks that cannot stand together, look-alikes put right: what was meant is not known. */
function clashes(word: string): boolean {
	const whole = withoutLookalikes(word);
	return suspicious.test(whole) && Array.from(whole.matchAll(cluster)).some(([each]) => repair(each).problem === "mark-clash");
}

/** Letters of Hindi that are written with a nukta. */
const withNukta = /[\u0915-\u0917\u091c\u091d\u0921\u0922\u092b\u092f]/;

/** Not sure where a nukta stands behind the vowel of a letter that has none: whose it is is not known (मा़मला, शनि़वार), and it is taken out. */
function repair(cluster: string): {
	problem: "mark-order" | "mark-twice" | "mark-clash" | null;
	repaired: string | null;
	isSure: boolean;
} {
	// A look-alike is C7's, and is put right first.
	const whole = withoutLookalikes(cluster);
	// What is written with its nukta as one letter has it already.
	const [base = "", ...marks] = whole.replace(/[\u0958-\u095f](?=\u093c)/g, (letter) => letter.normalize("NFC"));
	const once = marks.filter((mark, at) => marks.indexOf(mark) === at);
	const matras = once.filter((mark) => isMatra.test(mark));
	const bindus = once.filter((mark) => /[\u0900-\u0903]/.test(mark));
	const hasVirama = once.includes(VIRAMA);
	const isStray = once.indexOf(NUKTA) > 0 && !withNukta.test(base);
	const nukta = once.includes(NUKTA) && !isStray ? NUKTA : "";
	const isClash =
		matras.length > 1 ||
		(matras.length === 1 && vowel.test(base)) ||
		bindus.length > 1 ||
		(hasVirama && (matras.length > 0 || bindus.length > 0 || vowel.test(base)));
	if (isClash) return { problem: "mark-clash", repaired: null, isSure: false };
	const repaired = base + nukta + (hasVirama ? VIRAMA : "") + matras.join("") + bindus.toSorted().join("");
	if (repaired === whole) return { problem: null, repaired: null, isSure: false };
	const isOwn = whole === cluster;
	return {
		problem: once.length < marks.length ? "mark-twice" : "mark-order",
		repaired: isOwn ? repaired : null,
		isSure: isOwn && !isStray,
	};
}

const joiners = /[\u200c\u200d]+/g;
const isConsonant = new RegExp(`^[${CONSONANT}]`);

/** Arabic and other Indic scripts, emoji. */
const isAtHome = /[\u0600-\u06ff\u0750-\u077f\u0980-\u0dff\ufb50-\ufdff\ufe70-\ufefc\ud83c-\udfff\u2600-\u27bf]/;

/** C9: a joiner belongs between a virama and a consonant; elsewhere taking it out is offered. In emoji and Arabic script it is at home. */
export function straysOfJoiners(reading: Reading): Finding[] {
	const { text } = reading;
	if (!/[\u200c\u200d]/.test(text)) return [];
	const found: Finding[] = [];
	for (const { 0: all, index } of text.matchAll(joiners)) {
		const end = index + all.length;
		const [left, right] = [text[index - 1] ?? "", text[end] ?? ""];
		const isJoined = left === VIRAMA && isConsonant.test(right);
		if (isJoined && all.length === 1) continue;
		if (isAtHome.test(left + right)) continue;
		const kept = isJoined ? (all[0] ?? "") : "";
		// At a word's end after a virama it may be meant: it shows a half letter.
		const isSafe = !(left === VIRAMA && all.includes("\u200d") && !isJoined);
		const from = Math.max(0, index - (isLetter(left) ? 1 : 0));
		const to = Math.min(text.length, end + (isLetter(right) ? 1 : 0));
		const finding = findingIn(reading, "C9", "joiner", [from, to], { change: [index, end, kept], isSafe });
		// Two letters alone say nothing of their word.
		const word = wordAround(text, index, end);
		const mended = text.slice(word.start, index) + kept + text.slice(end, word.end);
		found.push({ ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, to: mended })) });
	}
	return found;
}
