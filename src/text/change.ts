/** Sorts what changed between two versions of a text into facts and spelling, for the editor's decision; it decides nothing itself. */
import { amountMark, amountsIn, isAmount, isOfNumber, numbersIn, wordsAndNumbers } from "./amounts.ts";
import { diffText, type ParagraphChange, type Piece } from "./diff.ts";
import { foldWord } from "./fold.ts";
import { foldedSet } from "./foldedSet.ts";
import { meantFor } from "./proof/misspellings.ts";
import { keyOf } from "./proof/spelling.ts";
import { stemsOf } from "./stems.ts";

/** Why a change counts as it does. The first nine are facts, the others spelling. */
export type Reason =
	| "number"
	| "date"
	| "negation"
	| "question"
	| "quote"
	| "name"
	| "added"
	| "removed"
	| "word"
	| "spelling"
	| "inflection"
	| "grammar"
	| "punctuation";

/** One change, in whole words; `before` or `after` is "" for what was added or taken out. */
export interface Change {
	kind: "fact" | "spelling";
	reason: Reason;
	before: string;
	after: string;
}

const dates = foldedSet(
	`जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर अक्तूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार वीरवार शुक्रवार
	शनिवार रविवार इतवार आज कल परसों सुबह दोपहर शाम रात तड़के आधी मिनट घंटा घंटे दिन हफ़्ता हफ़्ते सप्ताह महीना महीने माह साल वर्ष सदी दशक`,
);
/** Beside a date or an amount these say when it begins or ends, or what it bounds. */
const bounds = foldedSet("तक से बाद");
const ends = foldedSet("तक बाद");
const hours = foldedSet("बजे अब अभी तब जब");
const negations = foldedSet("नहीं न ना मत बिना बग़ैर कभी इनकार इंकार नामंज़ूर ग़ैर");
/** Words that say how, not what: a change of them is a matter of language. */
const grammar = foldedSet(
	`ने को से में का की के पर तक भी ही तो कि जो और एवं तथा व या है हैं था थी थे हो हुआ हुई हुए होता होती होते रहा रही रहे गया गई गए एक यह ये वह
	वे इस उस इन उन इसे उसे इसके उसके अपने अपना अपनी द्वारा लिए साथ बाद तब जब अब फिर वाला वाली वाले कर करके जा चुका चुकी चुके लेकिन मगर किंतु
	परंतु बल्कि इसलिए क्योंकि चूँकि ताकि हालाँकि वहीं यानी अगर यदि गौरतलब उल्लेखनीय दरअसल वजह कारण चलते ओर तरफ़ उन्हें उनको उसको इन्हें इनको
	इसको उनका उनकी उनके उसका उसकी उसके इनका इनकी इनके इसका इसकी जिस जिसे जिसका जिसकी जिसके जिन जिन्हें जिनका जिनकी जिनके ख़ुद स्वयं`,
);
/** Words of a line say the same; the first stands for the others. Adding one of them is more than another way to say it. */
const sameMeaning = new Map(
	`कहा बताया
	कहना बताना
	कहते बताते
	केवल सिर्फ़ मात्र
	बहुत काफ़ी
	कई अनेक
	अंदर भीतर
	मुताबिक़ अनुसार
	ज़रिए माध्यम
	अक्सर प्रायः
	नज़दीक पास क़रीब
	ज़रूरी आवश्यक
	ख़िलाफ़ विरुद्ध
	शुरू आरंभ प्रारंभ
	किमी किलोमीटर
	किग्रा किलोग्राम
	प्रतिशत फ़ीसदी`
		.split(/\s*\n\s*/)
		.flatMap((line) => line.split(" ").map((word): [string, string] => [foldWord(word), line])),
);
/** Pairs that an ending alone makes a different person of. */
const kin = /^(?:लड|बेट|बच्च|चाच|माम|दाद|नान|पोत|भतीज|भांज|छात्र|नायक|गायक|शिक्ष|अध्यापक)/;

const letters = (text: string) => wordsAndNumbers(text).map(foldWord).join("");
const isPartOfWord = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
const [endOfWord, startOfWord] = [/[\p{L}\p{M}\p{N}\u200c\u200d]*$/u, /^[\p{L}\p{M}\p{N}\u200c\u200d]*/u];

/** Consonants of a folded word, without nasals: what stays when only vowels and nasals were mistyped. */
const skeleton = (word: string) => word.replace(/[^क-ह]|[नमङञण](?=्)/g, "");
const isMistyped = (a: string, b: string) => a.length >= 4 && b.length >= 4 && [...a].sort().join("") === [...b].sort().join("");

const signOf: Record<string, string> = { आ: "ा", इ: "ि", ई: "ी", उ: "ु", ऊ: "ू", ऋ: "ृ", ए: "े", ऐ: "ै", ओ: "ो", औ: "ौ" };
const denials = ["अ", "अन", "बे", "ना", "निर्", "गैर"];
/** Whether one of two folded words is the other with what denies it before it: असहमति, अनावश्यक, बेकसूर. */
function isDenied(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const joined = (signOf[short.charAt(0)] ?? short.charAt(0)) + short.slice(1);
	return short.length > 1 && denials.some((denial) => long === denial + short || long === denial + joined);
}

/** A letter doubled beside a third is written once as well: उज्ज्वल and उज्वल, कर्त्ता and कर्ता. */
const undoubled = (word: string) => word.replace(/(?<=र्)([क-ह])्\1|([क-ह])्\2(?=्[क-ह])/g, "$1$2");

const nasalAtEnd = /(?<=.)[ँं]$/;
/** Whether two words are one in two spellings, of which one may be none: what C8 and C11 would mend is no doubt. */
function areSpellings(before: string, after: string): boolean {
	const [a = "", b = ""] = [before, after].map((word) => undoubled(meantFor(word.normalize("NFC").replace(/([\u0900-\u0903])\1+/g, "$1"))));
	return keyOf(a) === keyOf(b) || a.replace(nasalAtEnd, "") === b.replace(nasalAtEnd, "");
}

/** How two words differ when they are one word; undefined when they are two. */
function sameWord(before: string, after: string): "spelling" | "inflection" | undefined {
	const [old, fresh] = [foldWord(before), foldWord(after)];
	if (old === fresh) return "spelling";
	if (/\p{N}/u.test(old + fresh)) return undefined;
	if (areSpellings(before, after)) return "spelling";
	const stems = new Set(stemsOf(old));
	if ([old, ...stems].some((stem) => kin.test(stem)) && /[ाी]$/.test(old) && /[ाी]$/.test(fresh)) return undefined;
	if (stemsOf(fresh).some((stem) => stem.length > 2 && stems.has(stem))) return "inflection";
	// A last vowel makes another word of one that has none: अधिकार, अधिकारी.
	if (/^[ािीुूेैोौ]$/.test(old.startsWith(fresh) ? old.slice(fresh.length) : fresh.startsWith(old) ? fresh.slice(old.length) : ""))
		return undefined;
	// Three letters or fewer make another word of nearly any change: मौत and मत, बात and बीत.
	const [a, b] = [skeleton(old), skeleton(fresh)];
	return isMistyped(a, b) || isMistyped(a.replaceAll("न", ""), b.replaceAll("न", "")) ? "spelling" : undefined;
}

/** The members of a list that only one of two texts has, or has more often. */
function differsIn(words: ReadonlySet<string>, before: readonly string[], after: readonly string[]): boolean {
	const only = (some: readonly string[]) =>
		some
			.filter((word) => words.has(word))
			.sort()
			.join(" ");
	return only(before) !== only(after);
}

/** What a change of bounds is of, by the words before it and its own: the day in "15 मई तक" and "15 मई से", the amount in "40 मीटर तक"; of whom and from whom are a matter of language. */
function boundOf(context: string, old: readonly string[], fresh: readonly string[]): "date" | "number" | undefined {
	if (!differsIn(bounds, old, fresh)) return undefined;
	const said = wordsAndNumbers(/[^।?!]*$/.exec(context)?.[0] ?? "").map(foldWord);
	const near = [...said, ...fresh.filter((word) => !bounds.has(word) && !grammar.has(word))]
		.slice(-3)
		.filter((word) => word !== foldWord("के"));
	const [before = "", last = ""] = ["", ...near].slice(-2);
	if (dates.has(last) || hours.has(last)) return "date";
	if (last === foldWord("एक") || (grammar.has(last) && !isAmount(last))) return undefined;
	if (isAmount(last)) return dates.has(before) ? "date" : "number";
	return isAmount(before) && differsIn(ends, old, fresh) ? "number" : undefined;
}

/** True where `at` stands between quotation marks. */
function isInQuotes(text: string, at: number): boolean {
	const until = text.slice(0, at);
	return until.lastIndexOf("“") > until.lastIndexOf("”") || until.split('"').length % 2 === 0;
}

function reasonFor(before: string, after: string, context: string, isQuoted: boolean, names: ReadonlySet<string>): Reason {
	const [old, fresh] = [wordsAndNumbers(before), wordsAndNumbers(after)];
	const [oldFolded, newFolded] = [old.map(foldWord), fresh.map(foldWord)];
	const isCommon = [...oldFolded, ...newFolded].every((word) => grammar.has(word));
	if (old.length === 0 && fresh.length > 2 && !isCommon) return "added";
	if (fresh.length === 0 && old.length > 2 && !isCommon) return "removed";
	const hasSameNumbers = numbersIn(before, true) === numbersIn(after, true);
	if (/\p{N}/u.test(before + after) && !hasSameNumbers) return "number";
	if (amountMark.test(before + after) && amountsIn(before) !== amountsIn(after)) return "number";
	if (letters(before) === letters(after)) {
		if (/[“”"]/.test(before) !== /[“”"]/.test(after)) return "quote";
		if (before.includes("?") !== after.includes("?")) return "question";
		return before.replace(/[^\p{L}\p{M}\p{N}]/gu, "") === after.replace(/[^\p{L}\p{M}\p{N}]/gu, "") ? "punctuation" : "spelling";
	}
	if (!hasSameNumbers && numbersIn(before, false) !== numbersIn(after, false)) return "number";
	const pairs = old.length === fresh.length ? old.map((word, i) => [word, fresh[i] ?? ""] as const) : [];
	const changed = [...oldFolded.filter((word) => !newFolded.includes(word)), ...newFolded.filter((word) => !oldFolded.includes(word))];
	const isName = changed.some((word) => names.has(word));
	if (pairs.length > 0 && !isName && pairs.every(([a, b]) => areSpellings(a, b))) return "spelling";
	if (differsIn(dates, oldFolded, newFolded)) return "date";
	const isRange = numbersIn(before, true).includes("↔");
	const bound = isRange ? undefined : boundOf(context, oldFolded, newFolded);
	if (bound) return bound;
	const denies = pairs.some(([a, b]) => isDenied(foldWord(a), foldWord(b)));
	if (denies || differsIn(negations, oldFolded, newFolded)) return "negation";
	if (numbersIn(before, true) && hasSameNumbers && changed.every(isOfNumber)) return "spelling";
	if (isName) return "name";
	const same = pairs.map(([a, b]) => sameWord(a, b));
	if (same.length > 0 && same.every((each) => each !== undefined))
		return same.includes("inflection") ? (isQuoted ? "quote" : "inflection") : "spelling";
	if (isQuoted) return "quote";
	if (changed.every((word) => grammar.has(word)) || meaning(oldFolded) === meaning(newFolded)) return "grammar";
	if (old.length === 0) return "added";
	return fresh.length === 0 ? "removed" : "word";
}

/** What is left of words when those that say how are taken away, and each of several that say the same is one. */
const meaning = (words: readonly string[]): string =>
	words
		.filter((word) => !grammar.has(word))
		.map((word) => sameMeaning.get(word) ?? word)
		.join(" ");

const spelling: ReadonlySet<Reason> = new Set<Reason>(["spelling", "inflection", "grammar", "punctuation"]);

/** A run that both texts have, or what one has where the other has something else. */
type Span = { isSame: boolean; before: string; after: string };

const isNumber = (text: string) => /\p{N}/u.test(text) && /^[\p{L}\p{M}\p{N}.,\s]+$/u.test(text) && wordsAndNumbers(text).every(isOfNumber);

/** What was changed on both sides of a number is one change of it: 500 रुपये, ₹500. */
function spansOf(pieces: readonly Piece[]): Span[] {
	const spans: Span[] = [];
	for (const { kind, text } of pieces) {
		const isSame = kind === "same";
		const last = spans.at(-1);
		const span = last?.isSame === isSame ? last : { isSame, before: "", after: "" };
		if (span !== last) spans.push(span);
		if (kind !== "added") span.before += text;
		if (kind !== "removed") span.after += text;
		const [start, number, end] = spans.slice(-3);
		if (!start || !number?.isSame || !end || !isNumber(number.after)) continue;
		if (amountMark.test(start.before + start.after + text))
			spans.splice(-3, 3, {
				isSame,
				before: start.before + number.before + end.before,
				after: start.after + number.after + end.after,
			});
	}
	return spans;
}

/** Changes in whole words: a cut inside a word takes the rest of it along, a cut at a number all that stands with it. */
function wholeWords(pieces: readonly Piece[]): { before: string; after: string; start: number }[] {
	const changes: { before: string; after: string; start: number }[] = [];
	const spans = spansOf(pieces);
	let at = 0;
	spans.forEach(({ isSame, before, after }, i) => {
		const start = at;
		at += after.length;
		if (isSame) return;
		const [previous, next] = [spans[i - 1]?.after ?? "", spans[i + 1]?.after ?? ""];
		const ends = [before.charAt(0) + after.charAt(0), before.slice(-1) + after.slice(-1)].map((edge) => /\S/.test(edge));
		const whole = [ends[0] ? (/\S*$/.exec(previous)?.[0] ?? "") : "", ends[1] ? (/^\S*/.exec(next)?.[0] ?? "") : ""];
		const isOfAmount = amountMark.test(before + after) || /\p{N}/u.test(whole.join(before + after));
		const isWord = [(before + after).charAt(0) + after.charAt(0), before.slice(-1) + after.slice(-1)].map((edge) =>
			isPartOfWord.test(edge),
		);
		const word = [isWord[0] ? (endOfWord.exec(previous)?.[0] ?? "") : "", isWord[1] ? (startOfWord.exec(next)?.[0] ?? "") : ""];
		const [head, tail] = isOfAmount ? whole : word;
		changes.push({ before: head + before + tail, after: head + after + tail, start });
	});
	return changes;
}

/**
 * Every change between two versions of a text, in order, as fact or spelling. Facts: numbers (by value, so १० for 10 is none), dates,
 * from when or till when, negation, words inside quotation marks, names of the given list, words that came, went or became other words. Spelling: other spellings of
 * a word (FOLD), its endings, particles, conjunctions and auxiliaries, words that say the same, punctuation. Doubt counts as fact: a reader is better told too much.
 * @param names words of the desk's list of names, in any spelling
 */
export const classifyChange = (before: string, after: string, names: Iterable<string> = []): Change[] =>
	classifyPieces(diffText(before, after), after, foldedNames(names));

/** The words of names, but for those that every sentence has: भारत का संविधान. */
const foldedNames = (names: Iterable<string>) =>
	new Set(
		[...names]
			.flatMap((name) => wordsAndNumbers(name).map(foldWord))
			.filter((word) => !grammar.has(word) && !negations.has(word) && !sameMeaning.has(word)),
	);

function classifyPieces(pieces: readonly Piece[], after: string, folded: ReadonlySet<string>): Change[] {
	return wholeWords(pieces).map((change) => {
		const reason = reasonFor(
			change.before,
			change.after,
			after.slice(Math.max(0, change.start - 80), change.start),
			isInQuotes(after, change.start),
			folded,
		);
		return { kind: spelling.has(reason) ? "spelling" : "fact", reason, before: change.before.trim(), after: change.after.trim() };
	});
}

/** A change with all the places it was made at: paragraphs of the two lists, one of them where a paragraph came or went. */
export interface PlacedChange extends Change {
	places: { before?: number; after?: number }[];
}

/**
 * Every change between two lists of paragraphs, of which `diffParagraphs` told what became, in the order of the new one. The same change (one word
 * spelled otherwise in three places) comes once with its places; a paragraph that came or went is one change, one that only moved is none.
 */
export function classifyParagraphs(
	changed: readonly ParagraphChange[],
	before: readonly string[],
	after: readonly string[],
	names: Iterable<string> = [],
): PlacedChange[] {
	const folded = foldedNames(names);
	const found = new Map<string, PlacedChange>();
	const put = (change: Change, place: PlacedChange["places"][number]) => {
		const key = JSON.stringify([change.reason, change.before, change.after]);
		const earlier = found.get(key);
		if (earlier) earlier.places.push(place);
		else found.set(key, { ...change, places: [place] });
	};
	for (const change of changed) {
		if (change.kind === "same") continue;
		if (change.kind === "added")
			put({ kind: "fact", reason: "added", before: "", after: after[change.after] ?? "" }, { after: change.after });
		else if (change.kind === "removed")
			put({ kind: "fact", reason: "removed", before: before[change.before] ?? "", after: "" }, { before: change.before });
		else {
			const changes = classifyPieces(change.pieces, after[change.after] ?? "", folded);
			for (const each of changes) put(each, { before: change.before, after: change.after });
		}
	}
	return [...found.values()];
}
