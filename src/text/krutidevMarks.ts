/** What in a word of Kruti Dev's codes is a mark, and what a letter: the same codes are both. */
import { frequentWords, glyphs } from "./krutidevTable.ts";
import { decodeWord, LITERAL } from "./krutidevWord.ts";

/** The longest run of codes that is taken for a word; longer ones are no writing, and stay as they are. */
export const LONGEST = 80;

/** Acronyms ending in A: of other capitals with an A at the end, the A is the danda. */
const ENDS_IN_A =
	/^(?:USA|NASA|CAA|NDA|UPA|FIFA|NIA|M[BC]A|B[BC]A|UAPA|POTA|TADA|(?:MG)?NREGA|[DR]NA|CIA|FEMA|N?DMA|DDA|GDA|PCA|WADA|NADA)$/;

/** A word's code as the marks before it, itself, and the marks after it. */
export function peel(code: string): [lead: string, core: string, tail: string] {
	const [, lead = "", core = "", tail = ""] = /^((?:[Þß^¼¿]|[“‘](?!k))*)(.*?)((?:[\]Þß*½À!&\\”’(-]+A?)?)$/s.exec(code) ?? [];
	const isDanda = core.length > 2 && /^[A-Z]+A$/.test(core) && !ENDS_IN_A.test(core) && !/^(?:[^AEIOU]?[AEIOU])+[^AEIOU]A$/.test(core);
	return isDanda ? [lead, core.slice(0, -1), `A${tail}`] : [lead, core, tail];
}

const literally = (marks: string) => [...marks].map((mark) => LITERAL + mark).join("");

/** Marks by where they stand the codes that are a letter in one place and a mark in another. */
export function settle(code: string): string {
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
export function hyphenate(code: string, tail: string): string {
	// Initials have it at their end too.
	if (tail.startsWith("-")) return code;
	const isInside = /^[^-]*[a-z][^-]*-[^-]*[a-z][^-]*$/.test(code);
	if (!isInside) return code;
	const [before = "", after = ""] = code.split("-");
	const syllables = (part: string) => decodeWord(part).text.match(/[अ-हॐ](?!्)/g)?.length ?? 0;
	return syllables(before) > 1 && syllables(after) > 1 ? `${before}&${after}` : code;
}
