/** Which words among Kruti Dev's codes are English, and stay as they are. */
import { englishness } from "./krutidevEnglish.ts";
import { LONGEST, settle } from "./krutidevMarks.ts";
import { frequentWords, glyphs } from "./krutidevTable.ts";
import { type Decoded, decodeWord, LITERAL } from "./krutidevWord.ts";
import { secondNames, titles } from "./personNames.ts";

const LATIN_WORD = /^[A-Za-z][A-Za-z.'’]*$/;
export const MODEL =
	/^(?:[A-Z][A-Z.&]*[A-Z],?|(?:Dr|Mrs?|Ms|Prof)\.|(?:[A-Z]{1,5}|MiG|Su|Mi|Tu|An|Il|Mk)[-&]\d+[A-Z]{0,3}|\d[\d.,]*(?:°[CF]|[KMGT]B|[KMG]Hz|[KMG]W|MP|mAh|[kcm]m|kg|ml)|[A-Z]{2,5}\d+|[B-Z]\d{1,3}|A\d{2,3}|[A-Z]\d[A-Z]\d?|\d[GK])$/;
/** Abbreviations with their stops: A.K., M.Sc., Ph.D., B.Com; a stop in a word of Hindi is half a letter and never two of them. */
export const STOPPED =
	/^(?:[A-Z][a-z]{0,4}\.){2,}(?:[A-Z][a-z]{0,4})?,?$|^(?:[A-Z][a-z]{0,2}\.)+(?:Sc|Com|Tech|Ed|Phil|Pharm|Lib|Arch|Litt|D),?$/;
export const ADDRESS = /^(?:https?:|www\.)|^[\w.-]+@[\w-]+\.\w|^[\w.-]+\.(?:com|in|org|net)(?:\/|$)/;

/** English words that decode to well-formed letters: names, and words read as English only beside other English. */
const ENGLISH_NAMES = new Set(
	"India Indian Google Delhi Online Covid Reuters Hindi Inc Ltd Pvt Co Bank Banks Yes Nifty Nokia Tesla Nano Ola Jio Tata League Cup Life Trust Nykaa eBay IndiGo Toyota Nestle Byju Linux Ludo OnePlus BrahMos YouTube Dream11".split(
		" ",
	),
);
export const ENGLISH = new Set(
	"the that this for on in is it at to by be or of from with are not you all new one day time news live update video photo app for and as".split(
		" ",
	),
);

/** Words of Hindi news whose codes are spelled as English is: प्रेम, जनपद; and as initials are: छठ, फट. */
const LIKE_ENGLISH = new Set(["izse", "tuin"]);
const LIKE_INITIALS = new Set(["NB", "QV"]);
/** Second names that are words of the language, too: between two of its words nothing but initials is spelled so. */
const SECOND_WORDS = "गुप्त|मिश्र|शुक्ल|पंत|पन्त|शाह|जैन|सेन|अली|देवी|प्रसाद|लाल|मीणा|गुर्जर|मांझी|मौर्य";
const TITLE = new RegExp(`^(?:${titles})[^\\p{L}\\p{M}]*$`, "u");
const SECOND_NAME = new RegExp(`^(?:${secondNames}|${SECOND_WORDS})(?![\\p{L}\\p{M}])`, "u");

/** As likely somebody's initials as the word of Hindi that is read there: NB for छठ. */
export const mayBeInitials = (core: string): boolean => LIKE_INITIALS.has(core);

/** True where such letters stand, by the Hindi on both sides, before or within a name: "श्री NB सिंह". */
export const areInitials = (before: string, after: string): boolean => TITLE.test(before) || SECOND_NAME.test(after);

/** No word of English begins with these two letters, small ones: names and their kin have a capital. */
export const ONSET =
	/^(?!bl|br|ch|cl|cr|cz|dr|dw|dj|fl|fr|fj|gh|gl|gn|gr|hr|kh|kl|kn|kr|kw|ll|mc|mr|ms|mn|ng|ph|pl|pn|pr|ps|pt|rh|sc|sh|sk|sl|sm|sn|sp|sq|sr|st|sv|sw|th|tr|ts|tw|vl|vr|wh|wr)[b-df-hj-np-tv-xz]{2}[a-zA-Z;=+>"'[#|,]/;

/** No word of Hindi begins so, but a capital read as a half letter does: Excel would be म्गबमस. */
const NO_BEGINNING = /^(?!(?:ज्ञ|[मनल]्ह)ा|त्स)[कगघचजझटठडतथदधनपफबभमयरलवह]़?्[क-नप-मशसह]/;

/** By its letters, small ones but for the first; short words need a capital, which Hindi's codes seldom begin with. */
export function isSpelledInEnglish(core: string): boolean {
	if (!/^[A-Za-z][a-z]{2,}$/.test(core) || frequentWords.has(core)) return false;
	return /^[A-Z]/.test(core) ? englishness(core) >= 3 : core.length > 3 && englishness(core) >= 5;
}

/** Words with hyphens, which the font has as full stops between initials alone: RT-PCR, X-Ray, K-Pop, Covid-19. */
const isJoined = (core: string): boolean => {
	const parts = core.split("-");
	const isPart = (part: string) => /^(?:[A-Z]+\d*|\d+|e)$/.test(part) || isName(part) || isSpelledInEnglish(part);
	return parts.length > 1 && parts.every(isPart) && parts.some((part) => part.length > 1 && /[A-Za-z]/.test(part));
};

/** A short word between two capitals of which the last is a half, which ends hardly a word of Hindi: MoU, PhD. */
const isCapped = (core: string): boolean => /^[B-Z][a-z]{1,2}[B-Z]$/.test(core) && (glyphs[core.at(-1) ?? ""]?.endsWith("्") ?? false);

/** Five letters or more and no sign of a vowel, a nasal or a half: उतरकर is a word, इनकहमज is a budget. */
const BARE = /^[अ-ह]{5,}$/;

/** Two letters that no word of English begins with, capital or small, or one that is seldom without u. */
const CLUSTER = new RegExp(`${ONSET.source}|^q(?!u)`, "i");

/** A name as English writes it, which can be read as Hindi too: Bank is ठंदा, and Nifty छपजिल. Few words of Hindi look so. */
export const mayBeName = (core: string): boolean =>
	/^[A-Z][a-z]{2,}$/.test(core) && /[aeiouy]/.test(core) && !CLUSTER.test(core) && !frequentWords.has(core) && englishness(core) >= -3;

/** As likely English as Hindi. */
export const mayBeEnglish = (core: string): boolean =>
	(/^[a-z]{4,}$/.test(core) && !frequentWords.has(core) && englishness(core) >= 1) || mayBeName(core);

/** With a capital and a vowel, and begun as English begins words. */
const isName = (part: string): boolean => /^[A-Z][a-z]+$/.test(part) && /[aeiou]/i.test(part) && !CLUSTER.test(part);

/** Names written together, each with its capital: YouTube, PlayStation. In Hindi's codes a capital inside is a half letter (IykfLVd). */
function isJoinedName(core: string): boolean {
	const parts = core.match(/[A-Z][a-z]{2,}/g) ?? [];
	return parts.length > 1 && parts.join("") === core && parts.every(isName) && parts.reduce((sum, part) => sum + englishness(part), 0) >= 1;
}

/** A hashtag of English words or of several with capitals, and who is spoken to: #IndiaFirst, #BJP, @ANI. Where the font has रु for the sign, small letters follow or a half. */
export function isTag(core: string): boolean {
	const [, handle = ""] = /^@(\w+)$/.exec(core) ?? [];
	if (handle) return /^[A-Z]{2}|_|^[A-Z][a-z]+[A-Z\d]/.test(handle) || isSpelledInEnglish(handle);
	const [, words = "", figures = ""] = /^#([A-Za-z]\w*[A-Za-z_])(\d*)$/.exec(core) ?? [];
	const parts = words.match(/[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+|\d+|_/g) ?? [];
	if (parts.length === 0) return false;
	if (parts.length === 1)
		return /^[A-Z]{2,}$/.test(words) || (figures !== "" && isName(words)) || ENGLISH_NAMES.has(words) || isSpelledInEnglish(words);
	const isOne = (part: string) => isName(part) || /^(?:[A-Z]{2,}|[A-Z]+\d+|\d+|_|[A-Z]?[a-z]{2,})$/.test(part);
	return parts.every(isOne) && parts.filter((part) => isName(part) || /^(?:_|[A-Z]+\d+)$/.test(part)).length > 1;
}

export function isLatin(core: string): boolean {
	if (core.length > LONGEST) return true;
	if (LIKE_ENGLISH.has(core) || LIKE_INITIALS.has(core)) return false;
	if (isJoined(core)) return true;
	if (ADDRESS.test(core) || MODEL.test(core) || STOPPED.test(core) || isTag(core)) return true;
	if (ENGLISH_NAMES.has(core.replace(/[.,]+$/, ""))) return true;
	if (!LATIN_WORD.test(core) || core.length < 2) return false;
	if (isSpelledInEnglish(core) || isCapped(core) || isJoinedName(core)) return true;
	const { text, doubts } = decodeWord(settle(core));
	return (
		doubts.includes("malformed") || (/^[A-Z][a-z]{2,}$/.test(core) && NO_BEGINNING.test(text)) || (mayBeEnglish(core) && BARE.test(text))
	);
}

/** An English word, or one that stands among English ones. */
export const isAmongEnglish = (core: string): boolean => isLatin(core) || ENGLISH.has(core) || mayBeName(core);

/**
 * Brackets left as they were by a converter, where the font draws ; and द्ध, and straight quotation marks around English, where it draws श् and ष्, as
 * marks that it has. One code for another, so offsets stay.
 */
export const withPairs = (text: string): string =>
	text
		.replace(/(?<=^|\s)\((?=\S)([^()\n]{1,80})\)(?=[\s\]A-]|$)/g, "¼$1½")
		.replace(/(?<=^|[\s¼])(['"])(?!k)([A-Za-z][^'"\n]{0,80})\1(?=[\s\]A½-]|$)/g, (all, mark: string, inner: string) =>
			inner.split(/\s+/).every(isAmongEnglish) ? (mark === "'" ? `‘${inner}’` : `“${inner}”`) : all,
		);

/** A mark behind an English word is that mark, where the font has a letter for it: crore; */
export function withMark([lead, code, tail]: readonly [string, string, string]): readonly [string, string, string] {
	const [, core = "", mark = ""] = /^([A-Za-z]{4,})([;,:.])$/.exec(code) ?? [];
	return isSpelledInEnglish(core) ? [lead, core, LITERAL + mark + tail] : [lead, code, tail];
}

/** English as it stands (in numbers of models the font's hyphen), with what it says when read as Kruti Dev. */
export function readAsEnglish(core: string, other: string | undefined): Decoded {
	return { text: MODEL.test(core) ? core.replace("&", "-") : core, doubts: ["latin"], ...(other ? { other } : {}) };
}
