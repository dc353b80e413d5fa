/** C15: characters that are not seen, text decoded wrongly, and what is lost for good. */
import type { Finding } from "./finding.ts";
import { entity, findingIn, type Reading } from "./reading.ts";

/**
 * Soft hyphen, Mongolian separator, ZWSP, directional marks, overrides and isolates, separators, word joiner and invisible operators,
 * BOM, interlinear marks; variation selectors, which belong to emoji, on letters. ZWJ and ZWNJ are C9's.
 */
const invisible =
	/(?<=[\u0900-\u097f])[\ufe00-\ufe0f]+|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]+/g;
const controls =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g;
const privateUse = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g;
/** Characters and elements as HTML and JSON write them. */
const markup = new RegExp(
	`${entity.source}|<\\/?(?:br|p|b|i|u|em|strong|div|span|a|img|ul|ol|li|h[1-6]|font|table|tr|td)(?:\\s[^<>]{0,200})?\\/?>`,
	"gi",
);
const entities: ReadonlyMap<string, string> = new Map([
	["nbsp", " "],
	["amp", "&"],
	["quot", '"'],
	["apos", "'"],
	["lt", "<"],
	["gt", ">"],
	["ldquo", "“"],
	["rdquo", "”"],
	["lsquo", "‘"],
	["rsquo", "’"],
	["ndash", "–"],
	["mdash", "—"],
	["hellip", "…"],
	["shy", ""],
]);
const lost = /[\ufffd\ufffc]+/g;
/** Question marks for letters that a code did not have, as whole words but perhaps the first: two of them, or one before other words. */
const questioned = /(?<!\?)\?{2,}(?:\s+\?{2,})+|(?<=^|[“‘(])\?{3,}(?=\s*[\p{L}\p{M}])/gu;
/** Devanagari in UTF-8 as addresses write it. */
const percents = /(?:%e0%a[45]%[89ab][0-9a-f])+/gi;
/** A quick look for anything of the kind: sound copy has none of it. */
const unusual = /[^\t\n\r -~\u0900-\u097f\u200c-\u200d\u2010-\u201f\u2026\u20b9]/;
const blank = /\s|^$/;

export function hiddenJunk(reading: Reading): Finding[] {
	const { text } = reading;
	const found: Finding[] = [...markupIn(reading), ...plainlyWrong(reading)];
	if (!unusual.test(text)) return found;
	const { wrong, rest } = mojibake(reading);
	for (const pattern of [invisible, controls]) {
		for (const { 0: all, index } of rest.matchAll(pattern)) {
			const end = index + all.length;
			// Beside a space or at an end these two are residue of spacing: C5 takes them out.
			const isSpacing = /^[\u200b\ufeff]+$/.test(all) && !(isWord(text[index - 1]) && isWord(text[end]));
			if (!isSpacing) found.push(findingIn(reading, "C15", "hidden", [index, end], { change: [index, end, ""] }));
		}
	}
	for (const { 0: sign, index } of rest.matchAll(upper)) found.push(windowsSign(reading, sign, index));
	for (const { 0: all, index } of rest.matchAll(privateUse))
		found.push(findingIn(reading, "C15", "private-use", [index, index + all.length], { severity: "error" }));
	for (const { 0: all, index } of text.matchAll(lost))
		found.push(findingIn(reading, "C15", "lost-character", [index, index + all.length], { severity: "error" }));
	return [...wrong, ...found];
}

/** What is wrong and written in plain signs. */
function plainlyWrong(reading: Reading): Finding[] {
	const { masked } = reading;
	const found: Finding[] = [];
	if (masked.includes("??"))
		for (const { 0: all, index } of masked.matchAll(questioned))
			found.push(findingIn(reading, "C15", "lost-character", [index, index + all.length], { severity: "error" }));
	if (masked.includes("%"))
		for (const { 0: all, index } of masked.matchAll(percents)) {
			const end = index + all.length;
			found.push(findingIn(reading, "C15", "mojibake", [index, end], { severity: "error", change: [index, end, decodeURIComponent(all)] }));
		}
	return found;
}

function markupIn(reading: Reading): Finding[] {
	if (!/[&<\\]/.test(reading.text)) return [];
	return Array.from(reading.text.matchAll(markup), ({ 0: all, index }) => {
		const end = index + all.length;
		// A line break may be all that keeps two words apart.
		const apart = isWord(reading.text[index - 1]) && isWord(reading.text[end]) ? " " : "";
		const change: [number, number, string] = [index, end, all.startsWith("<") ? apart : (character(all) ?? all)];
		// What it would become may be code again: "&lt;b&gt;". Elements may hold words apart, and a backslash may be meant.
		const isSafe = all.startsWith("&") && !/[<>]/.test(change[2]);
		return findingIn(reading, "C15", "markup", [index, end], change[2] === all ? {} : { change, isSafe });
	});
}

/** The character that an entity names, by its name or its number; undefined for names that copy has no use for. */
function character(entity: string): string | undefined {
	const [, hex, decimal, name = ""] = /^(?:&#x|\\u)([0-9a-f]+);?$|^&(?:#([0-9]+)|([a-z]+));?$/i.exec(entity) ?? [];
	if (/^\\[nrt]$/i.test(entity)) return " ";
	const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
	if (name) return entities.get(name.toLowerCase());
	return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code).replace("\u00a0", " ") : undefined;
}

const isWord = (text = ""): boolean => !blank.test(text) && /[\p{L}\p{M}\p{N}]/u.test(text);

/** Windows-1252 in its upper half where it differs from Latin-1: character → byte. Source: WHATWG Encoding, index-windows-1252. */
const bytes1252 = new Map(
	[..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((character, index) => [character, 0x80 + index]),
);
const continuation = `\\u0080-\\u00bf${[...bytes1252.keys()].filter((each) => each > "\u00ff").join("")}`;
/** What these bytes are on Windows, where text was read as Latin-1; its low quotation mark is typed for a comma. */
const upper = /[\u0080-\u009f]/g;
const characters1252 = new Map([...bytes1252].map(([character, byte]) => [byte, character.replace("‚", ",").replace("„", "“")]));

function windowsSign(reading: Reading, sign: string, index: number): Finding {
	const to = characters1252.get(sign.charCodeAt(0)) ?? sign;
	const end = index + 1;
	if (to === sign) return findingIn(reading, "C15", "hidden", [index, end], { change: [index, end, ""] });
	const isSafe = /^[^\p{L}]$/u.test(to);
	return findingIn(reading, "C15", "mojibake", [index, end], { severity: "error", change: [index, end, to], isSafe });
}

/** UTF-8 read as Windows-1252: a lead byte's character and as many continuation bytes' characters as it asks for. */
const sequence = `(?:[\\u00c2-\\u00df][${continuation}]|[\\u00e0-\\u00ef][${continuation}]{2}|[\\u00f0-\\u00f4][${continuation}]{3})`;
const runs = new RegExp(`${sequence}(?:[ -~]{0,3}${sequence})*`, "g");
/** The mark of Devanagari or of Western punctuation decoded wrongly, where more has been lost; and what stood for a lost character already. */
const broken = new RegExp(
	`[\\u00e0][\\u00a4\\u00a5][${continuation} ]?|\\u00e2\\u20ac[${continuation}]?|\\u00ef\\u00bf\\u00bd|(?<!\\p{L})\\u00c2(?!\\p{L})`,
	"gu",
);

/** What is decoded wrongly, and the text with spaces in the place of all of it. */
function mojibake(reading: Reading): { wrong: Finding[]; rest: string } {
	const { text } = reading;
	if (!/[\u00c2-\u00f4]/.test(text)) return { wrong: [], rest: text };
	const wrong: Finding[] = [];
	const mended = text.replace(runs, (all, index: number) => {
		const decoded = decode(all);
		const end = index + all.length;
		if (decoded === null || !isPlausible(decoded)) return all;
		wrong.push(findingIn(reading, "C15", "mojibake", [index, end], { severity: "error", change: [index, end, decoded] }));
		return " ".repeat(all.length);
	});
	const rest = mended.replace(broken, (all, index: number) => {
		wrong.push(findingIn(reading, "C15", "mojibake-broken", [index, index + all.length], { severity: "error" }));
		return " ".repeat(all.length);
	});
	return { wrong, rest };
}

/** The text that those bytes are in UTF-8, or null when they are none: nothing is guessed. */
function decode(text: string): string | null {
	const bytes: number[] = [];
	for (const character of text) {
		const code = bytes1252.get(character) ?? character.charCodeAt(0);
		if (code > 0xff) return null;
		bytes.push(code);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
	} catch {
		return null;
	}
}

/** Devanagari, or the quotes, dashes, spaces and signs that copy has; two Latin letters that happen to decode are left alone. */
const isPlausible = (text: string): boolean =>
	/[\u0900-\u097f\u2010-\u2026\u20b9\u00a0\u00ad\u00b0\u00b7\u00d7\u00e0-\u00ff\u200b-\u200f\ufeff]/.test(text);
