/** Whether one slip makes a word of another: a sign lost, put in, moved or taken for another. Knows letters, and which words are loans. */
import { loans } from "./frequentLists.ts";
import { lengthOf, letterCount, nfc } from "./plainWord.ts";

const isConsonant = (sign: string): boolean => /^[\u0915-\u0939]$/.test(sign);
const isVowelSign = (sign: string): boolean => /^[\u093e-\u094c]$/.test(sign);

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
export function isSlip(written: string, meant: string): boolean {
	const start = common(written, meant, (word, i) => word[i]);
	const end = common(written.slice(start), meant.slice(start), (word, i) => word.at(-1 - i));
	const [was, be] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)];
	const [isLong, isShort] = [lengthOf(meant) > 3, Math.min(lengthOf(meant), lengthOf(written)) < 3];
	// Long by its letters alone: मद्य and मध्य, मुर्दा and मुद्रा are two words.
	const isAlone = lengthOf(meant) > 4 || letterCount(meant) > 3;
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
		if (isVowelSign(more)) return be === "ा" ? lengthOf(meant) > 2 : isAlone && start > 1 && (be !== "" || letterCount(meant) > 4);
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
