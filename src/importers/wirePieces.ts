/** Reads one line of wire copy by itself and cuts it where it is two things: dateline and paragraph, caption and credit, bylines and times. */

import { isKnownVerb } from "../text/proof/verbs.ts";
import { isPlaceName, isTown, readDateline } from "./dateline.ts";
import { isOfAgencies } from "./datelineParts.ts";
import type { Span } from "./wireLines.ts";
import {
	agencyTail,
	creditTail,
	inputTail,
	type Label,
	markTail,
	messageHead,
	metaJoint,
	ownLabel,
	photoTail,
	scriptHead,
	sections,
	titleHead,
} from "./wirePatterns.ts";

/** A line, or part of one, that may not have its label yet. */
export type Piece = Span & { label?: Label | undefined; isSure: boolean };

export const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What stands before a point of a list. */
export const BULLET =
	/^(?:[•●▪◆►▶✓✔✅☑➡🔹🔸🔷🔶👉☞➤➢❖✦][\ufe0f\u{1f3fb}-\u{1f3ff}]?\s*|[0-9]\ufe0f?\u20e3\s*|(?:[*·-]|\(?[0-9०-९]{1,2}[.)]|\(?[ivxIVX]{1,4}\)|\([a-hA-Hक-ज]\))\s+)(?=\S)/u;

/** Or of one of several, as some pages draw it. */
export const DASH = /^[–—]\s+(?=\S)/;

/** A state's short form in brackets, whose full stop ends no sentence: "सीधी (म.प्र.)". */
const OF_STATE = /\([\p{L}\p{M}]{1,4}\. ?[\p{L}\p{M}]{1,4}\.\)$/u;

/** A full sentence or more: what a paragraph is, and a headline or a question over a part of the story is not. One may lead on: "…। पेश हैं अंश:" */
export const isProse = (text: string) =>
	/[।.!?][”’"')\]]*$|।\s[^।]*:$/.test(text) && !OF_STATE.test(text) && words(text).length >= (/^[^।.!?]*\?[”’"']*$/.test(text) ? 15 : 7);

export const endsSentence = (text: string) => /[।॥.?!…][”’"')\]]*$/.test(text);

/** All of a line said by someone, with or without who it is. */
const SAID = /^(?:“[^”]*”|"[^"]*"|‘‘[^’]*’’|‘[^’]*’)\s*(?:[-–—]+\s*[^।]{2,60})?$/;

/** Something said with who said it behind a dash, no quotation marks. */
const SPEAKER = /।\s*[-–—]+\s*[^\s।!?:/][^।!?:/]{2,50}$/;

/** All of a line is what someone said. */
export const isQuote = (text: string) =>
	(SPEAKER.test(text) && words(text).length >= 7) || (SAID.test(text) && (words(text).length >= 7 || /[।.!?…][”"’]/.test(text)));

/** A question or an answer of an interview. */
export const isSpoken = (text: string) => /^(?:सवाल|प्रश्न|जवाब|उत्तर|Q|A)\s*\d*(?:\s*[:ः.]\s*|\s*[–-]\s+)\S/.test(text);

/** Who said what stands above: "— नरेंद्र मोदी, प्रधानमंत्री"; undefined for what is no such line. */
export function speakerIn(text: string): string | undefined {
	// The full stop of "डॉ." and of initials ends no sentence.
	const plain = text.trim().replace(/(?<=(?:^|[\s.–—-])[\p{L}\p{M}]{1,4})\.(?=\s?\p{L})/gu, "\ue000");
	const by = /^[-–—]+\s*([^“”"‘’।.?!:]{2,60})$/u.exec(plain)?.[1]?.replaceAll("\ue000", ".");
	return by && words(by).length <= 8 ? by.replace(/[\s–—-]+$/, "") : undefined;
}

/** Who said what stands above in quotation marks, with what they are and no dash: "सुमति वेंकटेशन, अनुवादक"; undefined for what is no such line. */
export function speakerUnder(text: string, said: string): string | undefined {
	const isName = /^(?:[\p{L}\p{M}.]+ ){1,3}[\p{L}\p{M}.]+, [^“”"‘’।.?!:\p{N}]{2,60}$/u.test(text) && words(text).length <= 9;
	return isName && SAID.test(said) && !isKnownVerb(words(text).at(-1) ?? "") ? text : undefined;
}

/** The same words, whatever their punctuation: how a doubled headline is known. */
export const bare = (text: string) => words(text.normalize("NFC").toLowerCase()).join(" ");

/** The paper behind what is told of its picture: "… - Dainik Bhaskar". */
const PAPER = / [-–] [A-Za-z ]{2,30}$/;

/** The same words twice, one under the other, and no sentence: a page has them for those who do not see a picture, and under the picture. */
export const isSaidAgain = (line: string, above: string | undefined) =>
	above !== undefined &&
	/[।.]$/.test(line) &&
	words(line).length >= 3 &&
	(!isKnownVerb(words(line).at(-1) ?? "") || PAPER.test(above)) &&
	bare(line) === bare(above.replace(PAPER, ""));

/** True for a line not yet known that begins as a point does. */
export const isBulleted = (line: Piece | undefined) => line !== undefined && !line.label && BULLET.test(line.text);

export const isMeta = (label: Label | undefined) => label === "author" || label === "published" || label === "updated";

export const set = (piece: Piece, label: Label, isSure: boolean) => Object.assign(piece, { label, isSure });

/** Part of a line by its place in it, trimmed. */
export function cut(line: Span, from: number, to: number): Span {
	const piece = line.text.slice(from, to);
	const text = piece.trim();
	const start = line.start + from + (piece.length - piece.trimStart().length);
	return { text, start, end: start + text.length };
}

/** One alone is no byline. */
export const SECTION = new RegExp(`^(?:${sections})$`);

/** A town or a section of the paper: a way to other stories, no name. */
const leads = (text: string) => isTown(text) || SECTION.test(text);

/** A place and its day in one piece, with whoever stands before them: "पटना, 28 नवंबर 2026", "aajtak.in श्योपुर, 09 फरवरी 2024", "खेमराज दुबे श्योपुर, 09 फरवरी 2024". */
function splitPlaced(line: Span): Piece[] | undefined {
	const [head = "", before = "", place = ""] =
		/^([a-z][a-z0-9-]*(?:\.[a-z]{2,6})+ )?([\p{L}\p{M}. ]{2,60}?)\s?,\s?(?=\p{N})/iu.exec(line.text) ?? [];
	if (ownLabel(line.text.slice(head.length)) !== "published") return undefined;
	const names = place.split(" ");
	// A name is of two words at least, and the place behind it one or two.
	const named =
		before || isPlaceName(place)
			? 0
			: [2, names.length - 2, names.length - 1].find((at) => at > 1 && isPlaceName(names.slice(at).join(" ")));
	if (named === undefined || (named === 0 && !isPlaceName(place))) return undefined;
	const at = before.length + names.slice(0, named).join(" ").length;
	return [
		...(at > 0 ? [{ ...cut(line, 0, at), label: before ? ("removed" as const) : ("author" as const), isSure: before !== "" }] : []),
		{ ...cut(line, at, head.length), label: "dateline", isSure: true },
		{ ...cut(line, head.length, line.text.length), label: "published", isSure: true },
	];
}

/** Bylines and times that stand in one line, each for itself; undefined when the line is not only that. */
export function splitMeta(line: Span): Piece[] | undefined {
	if (line.text.length > 220 || isProse(line.text)) return undefined;
	// A town and when: "भोपाल : सोमवार, नवम्बर 24, 2025, 18:20 IST".
	const [town = "", place = ""] = /^([\p{L}\p{M} ]{2,30}?)\s?[:,|]\s(?=.*\p{N}[:.]\p{N}{2})/u.exec(line.text) ?? [];
	const when = town && isTown(place) ? ownLabel(line.text.slice(town.length)) : undefined;
	if (when === "published" || when === "updated")
		return [
			{ ...cut(line, 0, town.length), label: "dateline", isSure: true },
			{ ...cut(line, town.length, line.text.length), label: when, isSure: true },
		];
	// A town before "एजेंसी", which is no one's name: "अम्मान | एजेंसी".
	const [, where = ""] = /^([\p{L}\p{M} ]{2,30}?) ?\|\s?(?:एजेंसी|एजेंसियां)$/u.exec(line.text) ?? [];
	if (where && !SECTION.test(where)) return [{ ...line, label: "dateline", isSure: isTown(where) }];
	const joints = [...line.text.matchAll(metaJoint)]
		.map(({ index }) => index)
		// A town or an agency right before a day is a dateline, or no one's name.
		.filter((index) => {
			const before = line.text.slice(0, index);
			const isGlued = /^\d/.test(line.text.slice(index)) && !/[\s•·|/]$/.test(before);
			// A clock before its day is no one's name: "6:40 AM · 23 Nov 2026".
			if (/^\d{1,2}:\d{2} ?[AP]M(?: ?\(?IST\)?)?[ ·•|,]*$/i.test(before)) return false;
			return words(before).length > (isGlued ? 1 : 0) && !(isGlued && isOfAgencies.test(before));
		});
	if (joints.length === 0) return /^[a-z0-9-]+\./i.test(line.text) ? splitPlaced(line) : undefined;
	const places = [0, ...joints, line.text.length];
	const pieces = places.slice(1).map((to, i): Piece => {
		const piece = cut(line, places[i] ?? 0, to);
		// Who has edited an agency's copy has not written it.
		const isEditor = isOfAgencies.test(line.text.split("|")[0]?.trim() ?? "") && /^\|\s*संपादक\s*[:ः]/u.test(piece.text);
		const label = isEditor ? "mark" : ownLabel(piece.text.replace(/^[|।\s]+/, ""));
		return { ...piece, label, isSure: label !== undefined };
	});
	if (!pieces.some(({ label }) => isMeta(label))) return undefined;
	if (pieces.some(({ text, label }) => !label && words(text).length > 6)) return undefined;
	// A page's number, its paper and its day: "8 | दैनिक प्रभात | रविवार, 29 नवंबर 2026".
	if ([pieces[0], pieces.at(-1)].some((piece) => /^[|\s]*[0-9०-९]{1,3}$/.test(piece?.text ?? "")))
		return [{ ...cut(line, 0, line.text.length), label: "removed", isSure: false }];
	return pieces
		.filter(({ text }) => text)
		.flatMap((piece, i) => {
			// Before when that was told anew: "पटना, 28 नवंबर 2026, (अपडेटेड …)".
			const placed = piece.label ? undefined : splitPlaced(piece);
			if (placed) return placed;
			const name = piece.text.replace(/^[|\s]+|[|\s•·]+$/g, "");
			const areTags = isMeta(pieces[i - 1]?.label) && /^[^\s,]+(?:, ?[^\s,]+(?: [^\s,]+)?){2,}$/.test(name);
			return piece.label ? piece : set(piece, leads(name) || areTags ? "removed" : "author", false);
		});
}

/** What a messenger or a script wrote before the words of a message or a part, and the words; before the story also what says that a headline follows. Undefined for other lines. */
export function splitMessage(line: Span, isFront: boolean): [Piece, Span] | undefined {
	const [title = ""] = (isFront && titleHead.exec(line.text)) || [];
	const [script = title] = scriptHead.exec(line.text) ?? [];
	const [head = script] = messageHead.exec(line.text) ?? [];
	if (!head || head.length === line.text.length) return undefined;
	return [{ ...cut(line, 0, head.length), label: script ? "mark" : "removed", isSure: true }, cut(line, head.length, line.text.length)];
}

/** A line cut at its dateline in front, and at a sign-off or a credit at its end. A bare place counts as dateline only when `canBeBare`, and as {@link readDateline} says. */
export function splitLine(line: Span, canBeBare: boolean, copy: string): Piece[] {
	// Messengers set a pin before the place.
	const [{ length }] = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)*/u.exec(line.text) ?? [""];
	const dateline = readDateline(line.text.slice(length), canBeBare, copy);
	// A bare place over a picture's giver is where it was taken: "विशाखापत्तनम: नौसेना के जवान। (पीटीआई फोटो)".
	if (!dateline || (!dateline.agency && !dateline.day && creditTail.test(line.text) && !/[।.!?]\s.*[।.!?]\s/.test(line.text)))
		return splitTail(line);
	const end = length + dateline.length;
	const head: Piece = { ...cut(line, 0, end), label: "dateline", isSure: dateline.isSure };
	return end < line.text.length ? [head, ...splitTail(cut(line, end, line.text.length))] : [head];
}

/** What will be and what was said is seen in no picture. */
const TOLD = /(?:[ाेूोए]\u0902?ग[ाेी]|\s(?:कहा|बताया|पूछा))[।.]$/u;

function splitTail(line: Span): Piece[] {
	const mark = markTail.exec(line.text);
	if (mark && mark.index >= 3) {
		return [
			{ ...cut(line, 0, mark.index), isSure: true },
			{ ...cut(line, mark.index, line.text.length), label: "mark", isSure: true },
		];
	}
	const input = inputTail.exec(line.text);
	if (input && input.index >= 3 && ownLabel(input[0]) === "source")
		return [
			{ ...cut(line, 0, input.index), isSure: true },
			{ ...cut(line, input.index, line.text.length), label: "source", isSure: true },
		];
	const credit = creditTail.exec(line.text);
	const photo = photoTail.exec(line.text) ?? credit;
	const told = photo ? line.text.slice(0, photo.index + (/^[.।]/.test(photo[0]) ? 1 : 0)).trimEnd() : "";
	const isTold = (told.match(/[।.?!](?=[”"’')]*(?:\s|$))/g)?.length ?? 0) > 2 || TOLD.test(told);
	if (photo && photo.index >= 3 && isTold && endsSentence(told))
		return [
			{ ...cut(line, 0, told.length), isSure: true },
			{ ...cut(line, told.length, line.text.length), label: "credit", isSure: true },
		];
	// One sentence and a giver of pictures after it.
	const isCaption = line.text.length <= 160 && words(line.text).length > 3 && agencyTail.test(line.text) && !/[।.].*[।.]/.test(line.text);
	return (credit && credit.index >= 3) || isCaption || (photo && photo.index >= 3) ? splitCaption(line) : [{ ...line, isSure: false }];
}

/** A caption, cut at the credit that may stand at its end. */
export function splitCaption(line: Span): Piece[] {
	const match = creditTail.exec(line.text) ?? photoTail.exec(line.text) ?? agencyTail.exec(line.text);
	if (!match || match.index < 3) return [{ ...line, label: "caption", isSure: true }];
	// "(प्रतीकात्मक फोटो साभार: …)": one bracket is one thing.
	if (/^\([^)]*$/.test(line.text.slice(0, match.index))) return [{ ...line, label: "credit", isSure: true }];
	const at = match.index + (/^[.।]/.test(match[0]) ? 1 : 0);
	return [
		{ ...cut(line, 0, at), label: "caption", isSure: true },
		{ ...cut(line, at, line.text.length), label: "credit", isSure: true },
	];
}

/** True for a text with a letter of Devanagari. */
export const isHindi = (text: string) => /[\u0900-\u097f]/.test(text);
