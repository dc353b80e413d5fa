/** Keeps together, at render time, what a line must not part (HINDI.md D2–D6); it changes how text breaks, never what it says. */
import { MONTHS } from "./dates.ts";
import { LATIN_LETTER } from "./language.ts";

const NBSP = "\u00a0";
/** U+2060 forbids a break on both sides and has no width. U+2011 would do for hyphens, but the fonts lack it. */
const JOINER = "\u2060";

/** D2, D3, D6: no line starts with these, even where a space was typed before them; nor with …, a stroke meant as a danda, or a hyphen as a dash. */
const CLOSING = "[।॥۔|)\\]}%,.:;?!”’»›…–—―‒×/]";
/** Spaces of other widths; a line may end after each (UAX 14, class BA). */
const WIDTHS = "\\u2000-\\u200a\\u205f\\u3000";
/** Spaces of all kinds, and signs without width. */
const UNSEEN = `[ ${WIDTHS}\\u00a0\\u00ad\\u200b-\\u200f\\u2060\\ufeff]`;
const STARTS_CLOSED = new RegExp(`^(?:${UNSEEN}*${CLOSING}|-+$)`);
/** D6: no line ends with these, even where a space was typed after them. */
const OPENING = "[“‘„«‹(\\[{]";
const ENDS_OPEN = new RegExp(`${OPENING}${UNSEEN}*$`);

/**
 * D4 stops at this many letters, digits, stops and spaces in one chain: half of a 360 px line of text (about 30 aksharas at 20 px), or one line of a
 * headline at 280 px (10.3 em; श्रीमती एम. एस. सुब्बुलक्ष्मी is 20 and 10.6 em). What D2 and D6 bind has no limit.
 */
const LONGEST_CHAIN = 18;

/** Nukta is optional in the sets below and so are its two encodings: U+0958–095F decompose under NFD (UAX 15). ॉ may be typed as two signs, or as ा (डालर, वाट), and ू for ु (रूपये, फूट). */
const fold = (word: string): string =>
	word
		.normalize("NFD")
		.replace(/\u093c/g, "")
		.replace(/\u0949|\u093e\u0945/, "\u093e")
		.replace("\u0942", "\u0941");
const words = (list: string): Set<string> => new Set(list.split(/\s+/).map(fold));

const SCALES = "सौ हजार लाख करोड अरब खरब मिलियन बिलियन ट्रिलियन वर्ग घन मीट्रिक डिग्री किलो मिली सेंटी मेगा गीगा";
/** May be followed by a unit of their own: लाख करोड़, करोड़ रुपये, वर्ग किमी, किलो मीटर, डिग्री सेल्सियस. */
const SCALE = words(SCALES);
/**
 * What says how much a number is, or of what measure, and what makes it an ordinal: parted from it, the number misleads. Things counted (लोग, सीटें, दिन,
 * महीने) are ordinary nouns and may go to the next line.
 */
const UNIT = words(
	`${SCALES} फीसदी फीसद प्रतिशत रु रुपया रुपये रुपए रुपयों पैसा पैसे डॉलर यूरो पाउंड येन युआन रूबल दिरहम किमी किलोमीटर मीटर सेमी सेंटीमीटर मिमी
	मिलीमीटर मील फुट फीट इंच किग्रा किलोग्राम ग्राम मिलीग्राम कैरेट टन क्विंटल कुंतल बैरल लीटर मिलीलीटर एमएल क्यूसेक हेक्टेयर एकड बीघा यूनिट
	वोल्ट वाट किलोवाट मेगावाट गीगावाट एमबी जीबी टीबी जी सेल्सियस सेकंड सेकेंड मिनट घंटा घंटे घंटों बजे बजकर अंक अंकों साल वर्ष वीं वें वां वाँ ई
	ईसा गज मी km kg cm mm ml ft MW MB GB G C F am pm AM PM crore lakh bn mn thousand million billion trillion percent x X`,
);
const MONTH = words(
	`${MONTHS.join(" ")} सितम्बर अक्तूबर नवम्बर दिसम्बर जन फर अप्रै अग सित अक्टू नव दिस Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec`,
);
/** रु., Rs, and नं. 5, No. 5. */
const BEFORE_NUMBERS = /^(?:(?:रु|Rs)\.?|(?:नं|क्र|पृ|दि|Nos?)\.|INR|USD|EUR)$/;
/** Titles, what begins the names of places in short, and the names of Latin letters, as initials are written: बी. जे. पी. */
const BEFORE_NAME = words(
	`श्री श्री. श्रीमती सुश्री डॉ डॉ. प्रो. पं. मो. मौ. मु. मि. कि. हि. वि. कु. न्या. स्व. ले. कै. ब्रि. मे. प्र. सं. रा. Dr. Prof. Mr. Mrs. Ms.
	Shri Smt. बी. सी. डी. एफ. जी. एच. आई. जे. के. एल. एम. एन. पी. क्यू. आर. एस. टी. यू. वी. डब्ल्यू. एक्स. वाई. जेड.`,
);

/** Of scripts other than Devanagari and Latin these are whole blocks, letters and marks alike. */
const OTHERS = "\\u0370-\\u08ff\\u0980-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff";
const DIGIT = "0-9\\u0966-\\u096f";
const IN_WORD = `${LATIN_LETTER}\\u0300-\\u036f\\u0900-\\u0963\\u0971-\\u097f${OTHERS}`;
/** (0771) 222 1234 too. */
const ENDS_IN_DIGIT = new RegExp(`[${DIGIT}]°?\\)?$`);
const YEAR = new RegExp(`^[${DIGIT}]{4}(?![${DIGIT}])`);
/** 40 °C, 500 ₹, 112 * of who is not out, and the next figures of 1800 180 1551, 5 1/2; in 5 ₹100 the sign is the next number's. */
const AFTER_NUMBER = new RegExp(`^(?:[°*${DIGIT}]|₹(?![${DIGIT}]))`);
/** ₹76.09/किग्रा keeps its unit, too, and ₹500 - ₹600 and ₹ 500 - ₹ 600 their end. */
const AMOUNT = new RegExp(`^(?:₹$|₹?[${DIGIT}])`);
const BEFORE_DIGIT = /[+$\u00a2-\u00a5\u09f2\u09f3\u0af1\u20a0-\u20cf]$/;
/** 10- 15, typed with one space. */
const HALF_RANGE = new RegExp(`[${DIGIT}][-–]$`);
/** A letter that stands for a word: द. अफ़्रीका, उ. प्र. */
const INITIAL = /^[A-Z\u0905-\u0939]\.$/;
/** कि.मी., मि.ली., सें.मी., ग्रा., a.m.; stops may be typed as zeros. */
const DOTTED_UNIT = /^(?:(?:कि|मि|सें?|ग्रा|ली)[.॰०]|[ap]\.m)/;
/** डॉ०, रु०. */
const ZERO_STOP = /[\u0900-\u0963]०$/;
/** 10 कि मी, 5 कि ग्रा, 12 सें मी, 150 सी सी: typed without their stops. */
const SPACED_UNIT = new RegExp(
	`(?<=[${DIGIT}]|वर्ग|घन) +(?:कि|मि|मे|सें?|के(?! +जी +[${DIGIT}])|सी|एम) +(?=(?:मी|ग्रा|ली|वा|जी|एम|एल|सी)(?![${IN_WORD}]))`,
	"g",
);
const FIRST_WORD = new RegExp(`^[${IN_WORD}]+`);
/** A title may stand in brackets: प्रो. (डॉ.) सिंह, (श्रीमती) सिंह. Other short words in brackets are no names' beginnings: भाजपा (रा.) (अ). */
const LAST_WORD = new RegExp(`[${IN_WORD}]+[.॰०]?$|(?:डॉ|प्रो|(?:सु)?श्री(?:मती)?)[.॰०]?(?=\\)$)`);
const SIZED = new RegExp(`[.${DIGIT}${LATIN_LETTER}\\u0904-\\u0939\\u093d\\u0950\\u0958-\\u0961\\u0971-\\u097f${OTHERS}]`, "g");
/** A line may end after a slash, too (UAX 14, SY): a unit keeps what stands under it (किमी/घंटा). */
const PARTS_WORDS = /[-\u2010\u2012–—/(]/;
/** 10-15, 2019–20, S-400, कोविड-19, PSLV-C58, जीसैट-एन2; माता-पिता and 10-दिवसीय are none and may break (D5). */
const BEFORE_NUMBER = new RegExp(`([${IN_WORD}${DIGIT}]\\u2060*)([-\\u2010\\u2012–]\\u2060*)(?=[$₹${IN_WORD}]{0,3}[${DIGIT}])`, "g");
/** After these a line may end even before a no-break space (UAX 14, LB12a): after a danda and a space “)” would begin one. */
const ENDS_LINES = new RegExp(`[-\\u00ad\\u2010\\u2012–।॥|${WIDTHS}]$`);
/** An em dash without spaces; Unicode lets a line start with it (UAX 14, class B2). */
const TIGHT_DASH = /([^\u2060\ufeff—])—/g;
/** धारा 3(1)(ए), जे.डी.(यू): after a stop or a bracket a line may end before the next one (UAX 14, LB30 is of letters and digits alone). */
const TIGHT_BRACKET = /[.)](?=\()/g;
/**
 * What one U+2060 follows: the author's own of those signs that the pass puts in, so that they are told apart; and spaces of other widths before
 * what starts no line or after what ends none.
 */
const BEFORE_JOINER = new RegExp(`[\u00a0\u2060\ufeff]|[${WIDTHS}](?=${CLOSING})|(?<=${OPENING})[${WIDTHS}]`, "g");
/**
 * A zero-width space in the same places, typed spaces beside it or not: nothing forbids a break after one (LB8), so another sign without width
 * stands for it.
 */
const ZERO_SPACE = new RegExp(`\u200b(?=${UNSEEN}{0,4}${CLOSING})|(?<=${OPENING}${UNSEEN}{0,4})\u200b`, "g");
const ZERO_NO_BREAK = "\ufeff";
/** An akshara of Devanagari, or one Latin letter, digit or mark; of other scripts nothing is said. */
const AKSHARA = `(?:.\\u093c?\\u094d\\u200d?){0,9}[!-~${LATIN_LETTER}\\u0904-\\u0939\\u0958-\\u0961\\u0964-\\u097f][\\u0300-\\u036f\\u0900-\\u0903\\u093a-\\u094f\\u0951-\\u0957\\u0962\\u0963]*`;
const CLOSES = `(?:${UNSEEN}{0,4}(?:${CLOSING}|["'-])){1,9}`;
/**
 * Parts a bound text, by `split`: every second piece is an akshara with the marks that a line may not put elsewhere, in a word so long that it may be wider than its
 * line. Such a word is broken anywhere (CSS Text 3, §5.5), which no sign forbids, be it U+00A0 or U+2060; boxes that do not wrap do, in every engine.
 */
export const HELD = new RegExp(
	`(?<=[^ ]{9})(?<!\u094d\u200d?)((?:${OPENING}${UNSEEN}{0,4}){1,9}${AKSHARA}(?:${CLOSES})?|${AKSHARA}${CLOSES})`,
);
/** Longer than any word in the sets, so looking no further than this keeps the pass linear. */
const LONGEST_WORD = 20;

const firstWord = (text: string): string => fold(FIRST_WORD.exec(text)?.[0] ?? "");

/** What a word wants after it on its line: a number its unit, a sign of money its number, a month its year, a title its name, a stop apart from its title too; most want nothing. */
type Want = "" | "unit" | "number" | "scaled" | "year" | "range" | "name" | "dotted";

function wantOf(word: string): Want {
	if (/^[-–×xX,:/]\u2060*$/.test(word)) return "range";
	if (word === ".") return "dotted";
	const tail = word.slice(-LONGEST_WORD);
	if (ENDS_IN_DIGIT.test(tail) && !ZERO_STOP.test(tail)) return "unit";
	const last = fold(LAST_WORD.exec(tail)?.[0].replace(/[॰०]/, ".") ?? "");
	if (BEFORE_NUMBERS.test(last) || BEFORE_DIGIT.test(tail) || HALF_RANGE.test(tail)) return "number";
	if (SCALE.has(last)) return "scaled";
	if (MONTH.has(last.replace(".", "")) || MONTH.has(fold(/[^,]+(?=,$)/.exec(tail)?.[0] ?? ""))) return "year";
	return BEFORE_NAME.has(last) || INITIAL.test(last) ? "name" : "";
}

/** Few words make up most of a text, and nearly all want nothing: each is looked into once. */
const wants = new Map<string, Want>();
const mostWants = 5000;

function rememberedWant(word: string): Want {
	const known = wants.get(word);
	if (known !== undefined) return known;
	const want = wantOf(word);
	if (wants.size === mostWants) wants.clear();
	wants.set(word, want);
	return want;
}

/**
 * D4: these two words are read as one; `before` stands before both, for "2019 – 20", "3 × 5", "2 , 000" and "9 : 30", typed with spaces: the space before the
 * sign is D2's or D6's (before an x it is a unit's).
 */
function belongTogether(want: Want, before: string, right: string): boolean {
	const head = right.slice(0, LONGEST_WORD);
	switch (want) {
		case "":
			return false;
		case "unit": {
			const next = firstWord(head);
			return UNIT.has(next) || MONTH.has(next) || DOTTED_UNIT.test(head) || AFTER_NUMBER.test(head);
		}
		case "number":
			return AMOUNT.test(head);
		case "scaled":
			return UNIT.has(firstWord(head)) || DOTTED_UNIT.test(head);
		case "year":
			return YEAR.test(head);
		case "range":
			return ENDS_IN_DIGIT.test(before) && AMOUNT.test(head);
		case "name":
			return true;
		case "dotted":
			return rememberedWant(before) === "name";
	}
}

const sizeOf = (text: string): number => text.match(SIZED)?.length ?? 0;

function bindWithin(word: string): string {
	if (!PARTS_WORDS.test(word)) return word;
	const bound = sizeOf(word) > LONGEST_CHAIN ? word : word.replace(BEFORE_NUMBER, `$1${JOINER}$2${JOINER}`);
	const held = UNIT.has(firstWord(word)) || AMOUNT.test(word) ? bound.replace("/", `/${JOINER}`) : bound;
	return held.replace(TIGHT_DASH, `$1${JOINER}—`).replace(TIGHT_BRACKET, `$&${JOINER}`);
}

/**
 * The same text with U+00A0 for the spaces at which a line may not break, and U+2060 around hyphens of ranges (10-15) and
 * names (S-400), after the slash of a unit or an amount (किमी/घंटा), before a tight em dash, between tight brackets and after what ends lines even before U+00A0; U+FEFF for a zero-width space at which a line would begin with a danda. The author's own of these three
 * are followed by one U+2060, so that they are told apart. Nothing else changes: leaving U+2060 out, every code unit stands where it stood,
 * so a place in bound text is a place in the source. To be done once. Time is linear in the length.
 */
export function bind(text: string): string {
	const parts = text
		.replace(BEFORE_JOINER, `$&${JOINER}`)
		.replace(ZERO_SPACE, ZERO_NO_BREAK)
		.replace(SPACED_UNIT, (unit) => unit.replaceAll(" ", NBSP))
		.split(/((?: |\u00a0\u2060)+)/);
	let bound = "";
	let before = "";
	let left = "";
	/** Letters, digits, stops and spaces from the last place where a line may end; not counted while that is all in one word. */
	let chain: number | undefined;
	/** Straight quotes so far: one that stands alone opens after an even number, closes after an odd one. */
	let quotes = 0;
	for (let i = 0; i < parts.length; i += 2) {
		const word = parts[i] ?? "";
		const gap = parts[i - 1] ?? "";
		const want = rememberedWant(left);
		const longer = () => (chain ?? sizeOf(left)) + Math.sign(gap.length) + sizeOf(word);
		const isOne = belongTogether(want, before, word) && longer() <= LONGEST_CHAIN;
		const isQuote = quotes % 2 === 1 && (word === '"' || left === '"');
		const holds = isOne || isQuote || !gap.includes(" ") || STARTS_CLOSED.test(word) || ENDS_OPEN.test(left);
		chain = holds ? longer() : undefined;
		if (holds && ENDS_LINES.test(left.slice(-1))) bound += JOINER;
		bound += holds ? gap.replaceAll(" ", NBSP) : gap;
		bound += bindWithin(word);
		if (word.includes('"')) quotes += word.split('"').length - 1;
		before = left;
		left = word;
	}
	return bound;
}

/**
 * The source of bound text, or of a piece of it: spaces for the pass's own U+00A0, nothing for its U+2060, the author's own as they were typed.
 * After a no-break sign an odd number of U+2060 says that it is the author's; of the others every second one is the pass's.
 */
export function unbind(text: string): string {
	return text.replace(/([\u00a0\ufeff]?)((?:\u2060\u2060)*)(\u2060?)/g, (_, sign: string, pairs: string, odd: string) => {
		const own = odd || !sign ? sign : sign === NBSP ? " " : "\u200b";
		return own + pairs.slice(pairs.length / 2);
	});
}
