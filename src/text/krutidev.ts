/** Turns text typed for Kruti Dev and kindred fonts into Unicode; whether to turn it is the editor's choice. */
import { englishness } from "./krutidevEnglish.ts";
import { frequentWords, glyphs } from "./krutidevTable.ts";
import { type Decoded, type Doubt, decodeWord, LITERAL } from "./krutidevWord.ts";

/** A word to be read again: where it stands in the new text, where in the old one (UTF-16 code units), and why. */
export interface Uncertain {
	start: number;
	end: number;
	from: { start: number; end: number };
	doubts: Doubt[];
	/** The other way to read it, where there is one: what an editor may take instead. */
	other?: string;
}

const LATIN_WORD = /^[A-Za-z][A-Za-z.'’]*$/;
const MODEL = /^(?:[A-Z][A-Z.&]*[A-Z],?|(?:Dr|Mrs?|Ms|Prof)\.|[A-Z]{1,5}[-&]\d+|[A-Z]{2,5}\d+|\d[GK])$/;
/** Abbreviations with their stops: A.K., M.Sc., Ph.D., B.Com; a stop in a word of Hindi is half a letter and never two of them. */
const STOPPED = /^(?:[A-Z][a-z]{0,4}\.){2,}(?:[A-Z][a-z]{0,4})?,?$|^(?:[A-Z][a-z]{0,2}\.)+(?:Sc|Com|Tech|Ed|Phil|Pharm|Lib|Arch|Litt|D),?$/;
const ADDRESS = /^(?:https?:|www\.)|^[\w.-]+@[\w-]+\.\w|^[\w.-]+\.(?:com|in|org|net)(?:\/|$)/;
/** Addresses, files and marked-up text, which are no words of any writing. */
const FOREIGN = new RegExp(`${ADDRESS.source}|/.*/|[@_]|\\.[a-z]{1,4}$`);
/** Acronyms ending in A: of other capitals with an A at the end, the A is the danda. */
const ENDS_IN_A =
	/^(?:USA|NASA|CAA|NDA|UPA|FIFA|NIA|M[BC]A|B[BC]A|UAPA|POTA|TADA|(?:MG)?NREGA|[DR]NA|CIA|FEMA|N?DMA|DDA|GDA|PCA|WADA|NADA)$/;
/** English words that decode to well-formed letters: names, and words read as English only beside other English. */
const ENGLISH_NAMES = new Set(
	"India Indian Google Delhi Online Covid Reuters Hindi Inc Ltd Pvt Co Bank Banks Yes Nifty Nokia Tesla Nano Ola Jio Tata League Cup Life Trust".split(
		" ",
	),
);
const ENGLISH = new Set(
	"the that this for on in is it at to by be or of from with are not you all new one day time news live update video photo app for and as".split(
		" ",
	),
);

/** What Kruti Dev has everywhere and other writing nearly nowhere: bars after halves, reph, a danda, words without a, e, i, o, u or y. */
const SIGNATURE =
	/[a-zA-Z](?:[[/'"?.{]k|\+k?[a-z]|Z[ksaS]|Z$|[ÙŸØ¡]|ksa$)|^(?:[[/'?]k|LF|Hk|Fk|iz|vk)[a-z]|[a-z]A$|^[b-df-hj-np-tv-xz]{2,}[A-Z]?[b-df-hj-np-tv-xz]+$/;

/** No word of English begins with these two letters, small ones: names and their kin have a capital. */
const ONSET =
	/^(?!bl|br|ch|cl|cr|cz|dr|dw|dj|fl|fr|fj|gh|gl|gn|gr|hr|kh|kl|kn|kr|kw|ll|mc|mr|ms|mn|ng|ph|pl|pn|pr|ps|pt|rh|sc|sh|sk|sl|sm|sn|sp|sq|sr|st|sv|sw|th|tr|ts|tw|vl|vr|wh|wr)[b-df-hj-np-tv-xz]{2}[a-zA-Z;=+>"'[#|,]/;
/** A letter that is a sign elsewhere, or one from the upper half of Latin-1, inside a word. */
const INSIDE = /[a-zA-Z](?:;[ka¡]|=[khs]|"[kV]|>[ksh]|\+k|[ªÙŸØ¡÷«³¶¸])|^#i;|[a-zA-Z]ª/;
/** Frequent words that are also words of code or of English. */
const AMBIGUOUS = new Set("os rd ns nh ge ij rc dc tc vc dj gh x,".split(" "));
/** Signs that stand alone in code and in no writing. */
const CODE = /(?:^|\s)(?:[{}=<>|&!+*-]+|[{(]\S*[)}];?)(?=\s|$)|(?:\w\([^()]*\)|[)}\]"'];|[{}])$/;

const isDevanagari = (character = ""): boolean => /[\u0904-\u0963]/.test(character);

/** Whether a word looks like one of Kruti Dev: 1 by how it begins or ends, 1 more by what stands inside. */
const signsOf = (core: string): number =>
	Number(SIGNATURE.test(core) || AMBIGUOUS.has(core) || ONSET.test(core)) + Number(INSIDE.test(core));

/** How sure a run of words is: the rate of words that only Kruti Dev has, and of words that decode to possible Hindi; `hits` counts frequent words double, and others once or twice, however often they come. */
function measure(words: readonly string[]): { rate: number; wellFormed: number; hits: number } {
	const cores = words
		.filter((word) => word.length <= 2 * LONGEST)
		.map((word) => peel(word)[1])
		.filter((core) => core.length <= LONGEST && /[A-Za-z]/.test(core) && !FOREIGN.test(core) && !MODEL.test(core));
	const isSure = (core: string) => frequentWords.has(core) && !AMBIGUOUS.has(core);
	const sure = cores.filter(isSure).length;
	const signs = new Map(cores.filter((core) => !isSure(core)).map((core) => [core, signsOf(core)]));
	const signed = cores.filter((core) => signs.get(core));
	// The font's comma, which closes no bracket.
	const hasComma = words.some((word) => /[a-zA-Z]\]$/.test(word)) && !words.some((word) => word.includes("["));
	const weights = [...signs.values()].reduce((sum, each) => sum + each, Number(hasComma));
	// English names and abbreviations are no Hindi, and no sign against it.
	const hindi = cores.filter((core) => !STOPPED.test(core) && !isTag(core) && !(/^[A-Z]/.test(core) && isSpelledInEnglish(core)));
	const fine = hindi.filter(
		(core) => !decodeWord(settle(core)).doubts.some((doubt) => doubt === "malformed" || doubt === "unknown"),
	).length;
	const all = Math.max(cores.length, 1);
	return { rate: (sure + signed.length) / all, wellFormed: fine / Math.max(hindi.length, 1), hits: 2 * sure + weights };
}

/**
 * Where text is in the codes of Kruti Dev: whole lines, or the part of a line without Devanagari, in order, neighbours joined.
 * A run is taken when at least 12 % of its words are ones only Kruti Dev has (HINDI, C13) and most of the others decode to possible
 * Hindi; a short run also when it stands beside one. Offsets in UTF-16 code units; nothing is found in Unicode Hindi or English.
 */
export function detectKrutidev(text: string): { start: number; end: number }[] {
	// The letter is looked for apart: within the pattern it would be sought anew from every place of a run that has none.
	const lettered = [...text.matchAll(/[^\n\u0900-\u097f]+/g)].filter(([run]) => /[A-Za-z]/.test(run));
	const runs = lettered.map((match) => {
		const words = match[0].split(/\s+/).filter(Boolean);
		const found = measure(words);
		// One Latin word that touches a Devanagari letter is a slip within a word.
		const isSlip = words.length === 1 && (isDevanagari(text[match.index - 1]) || isDevanagari(text[match.index + match[0].length]));
		const start = match.index + (match[0].length - match[0].trimStart().length);
		return {
			start,
			end: start + match[0].trim().length,
			words,
			isKrutidev:
				!isSlip &&
				!CODE.test(match[0]) &&
				found.rate >= 0.12 &&
				(found.hits >= 3 ? found.wellFormed >= 0.7 : found.hits === 2 && found.wellFormed === 1),
			isLikely: found.wellFormed >= 0.8,
			// Words that Kruti Dev alone has, in a line full of English.
			isMixed: !isSlip && !CODE.test(match[0]) && found.rate >= 0.12 && found.hits >= 3 && found.wellFormed >= 0.4,
		};
	});
	const taken = runs.map((run) => run.isKrutidev);
	takeLists(text, runs, taken);
	for (const order of [runs.keys(), [...runs.keys()].reverse()]) {
		for (const i of order) {
			const isBeside = taken[i - 1] || taken[i + 1];
			if (isBeside && (runs[i]?.isLikely || runs[i]?.isMixed)) taken[i] = true;
		}
	}
	const ranges: { start: number; end: number }[] = [];
	runs.forEach(({ start, end }, i) => {
		const last = ranges.at(-1);
		if (!taken[i]) return;
		if (last && !text.slice(last.end, start).trim()) last.end = end;
		else ranges.push({ start, end });
	});
	return ranges;
}

/** Lines of a list, each too short to tell by itself: taken together where they tell it. */
function takeLists(text: string, runs: readonly { start: number; end: number; words: string[] }[], taken: boolean[]): void {
	for (let first = 0; first < runs.length; ) {
		let last = first;
		const isShort = (at: number) => (runs[at]?.words.length ?? Infinity) <= longestItem;
		const isNext = (at: number) => isShort(at) && !/[\u0900-\u097f]/.test(text.slice(runs[at - 1]?.end, runs[at]?.start));
		while (isShort(first) && isNext(last + 1)) last += 1;
		if (last > first) {
			const { rate, wellFormed, hits } = measure(runs.slice(first, last + 1).flatMap(({ words }) => words));
			const isCode = CODE.test(text.slice(runs[first]?.start, runs[last]?.end));
			if (!isCode && rate >= 0.3 && (wellFormed === 1 ? hits > 1 : wellFormed >= 0.8 && hits > 3)) taken.fill(true, first, last + 1);
		}
		first = last + 1;
	}
}

/** How many words a line of a list has at most. */
const longestItem = 4;

/** The longest run of codes that is taken for a word; longer ones are no writing, and stay as they are. */
const LONGEST = 80;

/** A word's code as the marks before it, itself, and the marks after it. */
function peel(code: string): [lead: string, core: string, tail: string] {
	const [, lead = "", core = "", tail = ""] = /^((?:[Þß^¼¿]|[“‘](?!k))*)(.*?)((?:[\]Þß*½À!&\\”’(-]+A?)?)$/s.exec(code) ?? [];
	const isDanda = core.length > 2 && /^[A-Z]+A$/.test(core) && !ENDS_IN_A.test(core) && !/^(?:[^AEIOU]?[AEIOU])+[^AEIOU]A$/.test(core);
	return isDanda ? [lead, core.slice(0, -1), `A${tail}`] : [lead, core, tail];
}

/** A mark behind an English word is that mark, where the font has a letter for it: crore; */
function withMark([lead, code, tail]: readonly [string, string, string]): readonly [string, string, string] {
	const [, core = "", mark = ""] = /^([A-Za-z]{4,})([;,:.])$/.exec(code) ?? [];
	return isSpelledInEnglish(core) ? [lead, core, LITERAL + mark + tail] : [lead, code, tail];
}

/** No word of Hindi begins so, but a capital read as a half letter does: Excel would be म्गबमस. */
const NO_BEGINNING = /^(?!(?:ज्ञ|[मनल]्ह)ा|त्स)[कगघचजझटठडतथदधनपफबभमयरलवह]़?्[क-नप-मशसह]/;

/** By its letters, small ones but for the first; short words need a capital, which Hindi's codes seldom begin with. */
function isSpelledInEnglish(core: string): boolean {
	if (!/^[A-Za-z][a-z]{2,}$/.test(core) || frequentWords.has(core)) return false;
	return /^[A-Z]/.test(core) ? englishness(core) >= 3 : core.length > 3 && englishness(core) >= 5;
}

/** Words with hyphens, which the font has as full stops between initials alone: RT-PCR, X-Ray, Covid-19. */
const isJoined = (core: string): boolean => {
	const parts = core.split("-");
	const isPart = (part: string) => /^(?:[A-Z]+\d*|\d+|e)$/.test(part) || isSpelledInEnglish(part);
	return parts.length > 1 && parts.every(isPart) && parts.some((part) => part.length > 1 && /[A-Za-z]/.test(part));
};

/** A short word between two capitals of which the last is a half, which ends hardly a word of Hindi: MoU, PhD. */
const isCapped = (core: string): boolean => /^[B-Z][a-z]{1,2}[B-Z]$/.test(core) && (glyphs[core.at(-1) ?? ""]?.endsWith("्") ?? false);

/** Five letters or more and no sign of a vowel, a nasal or a half: उतरकर is a word, इनकहमज is a budget. */
const BARE = /^[अ-ह]{5,}$/;

/** Two letters that no word of English begins with, capital or small, or one that is seldom without u. */
const CLUSTER = new RegExp(`${ONSET.source}|^q(?!u)`, "i");

/** A name as English writes it, which can be read as Hindi too: Bank is ठंदा, and Nifty छपजिल. Few words of Hindi look so. */
const mayBeName = (core: string): boolean =>
	/^[A-Z][a-z]{2,}$/.test(core) && /[aeiouy]/.test(core) && !CLUSTER.test(core) && !frequentWords.has(core) && englishness(core) >= -3;

/** As likely English as Hindi. */
const mayBeEnglish = (core: string): boolean =>
	(/^[a-z]{4,}$/.test(core) && !frequentWords.has(core) && englishness(core) >= 1) || mayBeName(core);

/** A hashtag of English words or of several with capitals, and who is spoken to: #IndiaFirst, #BJP, @ANI. Where the font has रु for the sign, small letters follow or a half. */
function isTag(core: string): boolean {
	const [, handle = ""] = /^@(\w+)$/.exec(core) ?? [];
	if (handle) return /^[A-Z]{2}|_|^[A-Z][a-z]+[A-Z\d]/.test(handle) || isSpelledInEnglish(handle);
	const [, words = "", figures = ""] = /^#([A-Za-z]\w*[A-Za-z_])(\d*)$/.exec(core) ?? [];
	const parts = words.match(/[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+|\d+|_/g) ?? [];
	if (parts.length === 0) return false;
	const isName = (part: string) => /^[A-Z][a-z]+$/.test(part) && /[aeiou]/i.test(part) && !CLUSTER.test(part);
	if (parts.length === 1)
		return /^[A-Z]{2,}$/.test(words) || (figures !== "" && isName(words)) || ENGLISH_NAMES.has(words) || isSpelledInEnglish(words);
	const isOne = (part: string) => isName(part) || /^(?:[A-Z]{2,}|[A-Z]+\d+|\d+|_|[A-Z]?[a-z]{2,})$/.test(part);
	return parts.every(isOne) && parts.filter((part) => isName(part) || /^(?:_|[A-Z]+\d+)$/.test(part)).length > 1;
}

function isLatin(core: string): boolean {
	if (core.length > LONGEST) return true;
	if (isJoined(core)) return true;
	if (ADDRESS.test(core) || MODEL.test(core) || STOPPED.test(core) || isTag(core)) return true;
	if (ENGLISH_NAMES.has(core.replace(/[.,]+$/, ""))) return true;
	if (!LATIN_WORD.test(core) || core.length < 2) return false;
	if (isSpelledInEnglish(core) || isCapped(core)) return true;
	const { text, doubts } = decodeWord(settle(core));
	return (
		doubts.includes("malformed") || (/^[A-Z][a-z]{2,}$/.test(core) && NO_BEGINNING.test(text)) || (mayBeEnglish(core) && BARE.test(text))
	);
}

const literally = (marks: string) => [...marks].map((mark) => LITERAL + mark).join("");

/** Marks by where they stand the codes that are a letter in one place and a mark in another. */
function settle(code: string): string {
	return (
		code
			.replace(/(?<=\d)%(?=\d)|(?<=\d%\d+)%$/g, literally(":"))
			.replace(/^[+=•·]$|(?<=[aSwq¡]|[a-z];k);$/g, literally)
			.replace(/(?<=[a-gi-rt-zA-Z+¡]);$/, (mark) => (frequentWords.has(code.slice(0, -1)) ? literally(mark) : mark))
			// No ध् stands before these letters: the slash was left as itself.
			.replace(/(?<=[a-zA-Z~¡+])\/(?=[dDxXpPNtTVBMrFnipcHelLgvbm,[])/g, literally)
			// A half at a word's end has its virama.
			.replace(/(?<=[a-z¡+].*)[A-Z](?=A?$)/, (letter) => (glyphs[letter]?.endsWith("्") ? `${letter}~` : letter))
			.replace(/(?<=\d)%(?![A-Za-z])|(?<=\d)[.,:/](?=\d)|(?<=\d)[–—](?=\d)|^[–—]+$|(?<=[a-zA-Z+¡])…$|^…(?=[a-zA-Z,;[/'])(?!oh)/g, literally)
			// Half letters end no word; marks of another font do.
			.replace(/(?<=[^\ue00f])["'.?]+(?=[\]A!]*$)/, (marks) => literally(marks.replace('"', "”").replace("'", "’")))
			.replace(/^"(?!k)/, literally("“"))
			.replace(new RegExp(`^'(?=.*${LITERAL}’)`), literally("‘"))
			// Word processors made curly quotes of ' and ": a letter inside a word or before its bar, else quotes.
			.replace(/(?<!\ue00f)[‘’“”]/g, (mark, at: number, word: string) => {
				const isInside = /[a-zA-Z+¡]/.test(word.charAt(at - 1)) && /[a-zA-Z;.[/]/.test(word.charAt(at + 1));
				return word.charAt(at + 1) === "k" || isInside ? mark : literally(mark);
			})
	);
}

/** Two words joined by a hyphen that another layout left as itself; the font draws a full stop there, which only initials have inside. */
function hyphenate(code: string, tail: string): string {
	// Initials have it at their end too.
	if (tail.startsWith("-")) return code;
	const isInside = /^[^-]*[a-z][^-]*-[^-]*[a-z][^-]*$/.test(code);
	if (!isInside) return code;
	const [before = "", after = ""] = code.split("-");
	const syllables = (part: string) => decodeWord(part).text.match(/[अ-हॐ](?!्)/g)?.length ?? 0;
	return syllables(before) > 1 && syllables(after) > 1 ? `${before}&${after}` : code;
}

/** English as it stands (in numbers of models the font's hyphen), with what it says when read as Kruti Dev. */
function readAsEnglish(core: string, other: string | undefined): Decoded {
	return { text: MODEL.test(core) ? core.replace("&", "-") : core, doubts: ["latin"], ...(other ? { other } : {}) };
}

/** What is counted, and no part of which is told per cent: क्रम, क्रमांक, नंबर, अध्याय, प्रश्न, चरण, वार्ड, धारा, नियम, बिंदु, in their spellings. */
const counted = new Set("Øe dze Øekad dzekad uacj uEcj v/;k; iz'u ç'u pj.k okMZ /kkjk fu;e fcanq fcUnq".split(" "));

/** Numbers before a colon, for which the font has but its visarga, which is the sign per cent too: "Øe 1%", and the next of its count. By their place among the words. */
function numbersWithColons(codes: readonly string[]): ReadonlyMap<number, Decoded> {
	const found = new Map<number, Decoded>();
	let next = 0;
	codes.forEach((code, i) => {
		const [, number = ""] = /^(\d{1,3})%$/.exec(code) ?? [];
		if (!number || (Number(number) !== next && !counted.has(codes[i - 1] ?? ""))) return;
		found.set(i, { text: `${number}:`, doubts: ["visarga"], other: code });
		next = Number(number) + 1;
	});
	return found;
}

/**
 * Text in the codes of Kruti Dev 010 as Unicode; give it what {@link detectKrutidev} found, since it takes all Latin for codes. White space, digits 0-9, Devanagari that is there already, English words, numbers of models
 * and addresses stay. Letters with nukta come as letter and nukta (NFC). Whatever could also be read otherwise is in `uncertain`, in order:
 * reph over a conjunct, two rephs in a word, kept English and what may be it, codes of no known glyph, a result no Hindi word can have.
 */
export function fromKrutidev(source: string): { text: string; uncertain: Uncertain[] } {
	// Brackets left as they were by a converter; the font draws ; and द्ध there. One code for another, so offsets stay.
	const text = source.replace(/(?<=^|\s)\((?=\S)([^()\n]{1,80})\)(?=[\s\]A-]|$)/g, "¼$1½");
	const words = [...text.matchAll(/[^\s\u0900-\u097f]+/g)].map((match) => ({
		code: match[0],
		at: match.index,
		parts: match[0].length > 2 * LONGEST ? (["", match[0], ""] as const) : withMark(peel(match[0])),
	}));
	const latin = words.map(({ parts }) => isLatin(parts[1]));
	// An A alone is the danda.
	const isSmall = (core: string) => ENGLISH.has(core) || /^(?:[B-Z]|[A-Z]\.)$/.test(core) || mayBeName(core);
	const isEnglish = words.map(({ parts }, i) => latin[i] || (isSmall(parts[1]) && (latin[i - 1] || latin[i + 1])));
	const numbers = numbersWithColons(words.map(({ parts }) => parts.join("")));
	const uncertain: Uncertain[] = [];
	let out = "";
	let end = 0;
	words.forEach(({ code, at, parts: [lead, core, tail] }, i) => {
		out += text.slice(end, at);
		end = at + code.length;
		if (!core) {
			out += decodeWord(settle(code)).text;
			return;
		}
		const decoded = core.length > LONGEST ? { text: core, doubts: [] } : decodeWord(settle(hyphenate(core, tail)));
		const isFine = core.length <= LONGEST && !decoded.doubts.includes("malformed") && !decoded.doubts.includes("unknown");
		const asHindi: Decoded =
			mayBeEnglish(core) && decoded.doubts.length === 0 ? { text: decoded.text, doubts: ["latin"], other: core } : decoded;
		const {
			text: word,
			doubts,
			other,
		} = numbers.get(i) ?? (isEnglish[i] ? readAsEnglish(core, isFine ? decoded.text : undefined) : asHindi);
		// Opening and closing marks are typed either way round.
		const before = decodeWord(settle(lead.replaceAll("ß", "Þ"))).text;
		if (doubts.length > 0) {
			const start = out.length + before.length;
			const from = { start: at + lead.length, end: at + lead.length + core.length };
			uncertain.push({ start, end: start + word.length, from, doubts, ...(other ? { other } : {}) });
		}
		out += before + word + decodeWord(settle(tail.replaceAll("Þ", "ß"))).text;
	});
	return { text: out + text.slice(end), uncertain };
}

/**
 * A text with whatever of it is in Kruti Dev turned into Unicode, and the rest as it is. `uncertain` as {@link fromKrutidev} gives it, with places
 * in the whole texts; null when nothing is in Kruti Dev.
 */
export function convertKrutidev(text: string): { text: string; uncertain: Uncertain[] } | null {
	const ranges = detectKrutidev(text);
	if (ranges.length === 0) return null;
	const uncertain: Uncertain[] = [];
	let converted = "";
	let last = 0;
	for (const { start, end } of ranges) {
		converted += text.slice(last, start);
		const part = fromKrutidev(text.slice(start, end));
		for (const each of part.uncertain) {
			const from = { start: each.from.start + start, end: each.from.end + start };
			uncertain.push({ ...each, start: each.start + converted.length, end: each.end + converted.length, from });
		}
		converted += part.text;
		last = end;
	}
	return { text: converted + text.slice(last), uncertain };
}
