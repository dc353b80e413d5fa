/** The story as lines of wire copy with what each is, read from the draft itself; and a line made into something else. Pure. */

import type { Path } from "../article/problems.ts";
import { isObject } from "../text/json.ts";
import { contentOf, lineFor, wordsOf } from "./markup.ts";

/** What a line can be: a part of the story, or left out of it. */
export const labels = [
	"headline",
	"description",
	"dateline",
	"author",
	"paragraph",
	"heading",
	"quote",
	"item",
	"caption",
	"credit",
	"disclaimer",
	"source",
	"mark",
	"removed",
] as const;
/** The letter that makes a line into each. */
export const labelKeys: Record<(typeof labels)[number], string> = {
	headline: "H",
	description: "D",
	dateline: "T",
	author: "A",
	paragraph: "P",
	heading: "U",
	quote: "Q",
	item: "L",
	caption: "C",
	credit: "F",
	disclaimer: "N",
	source: "S",
	mark: "M",
	removed: "R",
};
type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key makes a line into; on a keyboard that writes Hindi the letter is known by its place. */
export function labelOfKey({ key, code, ctrlKey, metaKey, altKey }: Key): (typeof labels)[number] | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key(.)$/.exec(code)?.[1];
	return labels.find((label) => labelKeys[label] === letter);
}

/** A row of a table is one already: no other line is made into it. */
export type WireLabel = (typeof labels)[number] | "row";

/**
 * A line that came with the copy and is no part of the story. `at` is the block of the body before which it stood, where it stood among them;
 * `marked` is the line with the marks of its links and strong words, where it has some.
 */
export type Left = {
	readonly label: "mark" | "removed" | "caption" | "credit";
	readonly text: string;
	readonly at?: number;
	readonly marked?: string;
};

/** `path` is where it stands in the draft, null for what was left out; `index` counts those. */
export type Row = { readonly label: WireLabel; readonly text: string; readonly path: Path | null; readonly index: number };

const inBody: readonly WireLabel[] = ["paragraph", "heading", "quote", "item"];
/** What stands before a point that was typed as one. */
const sign = /^[•●▪·*-]\s+/;

type Fields = Record<string, unknown>;
const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

const singles: readonly (readonly [WireLabel, Path])[] = [
	["headline", ["headline"]],
	["description", ["description"]],
	["dateline", ["dateline"]],
];
const last: readonly (readonly [WireLabel, Path])[] = [
	["caption", ["image", "caption"]],
	["credit", ["image", "creditText"]],
	["disclaimer", ["disclaimer"]],
	["source", ["sourceOrganization", "name"]],
];

const cellsOf = (value: unknown) => (Array.isArray(value) ? textOf(value.join(" | ")) : undefined);

export function rowsOf(json: unknown, left: readonly Left[]): Row[] {
	const rows: Row[] = [];
	const add = (label: WireLabel, text: string | undefined, path: Path) => {
		if (text !== undefined) rows.push({ label, text, path, index: -1 });
	};
	const at = (path: Path) =>
		textOf(path.reduce<unknown>((value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined), json));
	for (const [label, path] of singles) add(label, at(path), path);
	const authors = isObject(json) && Array.isArray(json["author"]) ? json["author"] : [];
	for (const [index, author] of authors.entries())
		add("author", isObject(author) ? textOf(author["name"]) : undefined, ["author", index, "name"]);
	const body = isObject(json) && Array.isArray(json["body"]) ? json["body"] : [];
	const beside = (isHere: (at: number) => boolean) => {
		for (const [index, { label, text, at = body.length, marked = text }] of left.entries())
			if (isHere(at)) rows.push({ label, text: marked, path: null, index });
	};
	for (const [index, block] of body.entries()) {
		beside((at) => at === index);
		if (!isObject(block)) continue;
		const { type } = block;
		if (type === "paragraph" || type === "heading" || type === "quote") add(type, textOf(lineFor(block)), ["body", index]);
		if (type === "list" && Array.isArray(block["items"]))
			for (const [item, said] of block["items"].entries())
				add("item", textOf(lineFor(typeof said === "string" ? { text: said } : { content: said })), ["body", index, "items", item]);
		if (type === "table") {
			add("row", cellsOf(block["header"]), ["body", index, "header"]);
			for (const [row, cells] of (Array.isArray(block["rows"]) ? block["rows"] : []).entries())
				add("row", cellsOf(cells), ["body", index, "rows", row]);
		}
	}
	for (const [label, path] of last) add(label, at(path), path);
	beside((at) => at >= body.length);
	return rows;
}

/** Where a line belongs in the body when it becomes a part of it: after the paragraphs that stand before it, else at the end. */
function placeInBody(row: Row, body: readonly unknown[], left: readonly Left[]): number {
	if (row.path?.[0] === "body" && typeof row.path[1] === "number") return row.path[1];
	if (row.path === null) return Math.min(left[row.index]?.at ?? body.length, body.length);
	return ["headline", "description", "dateline", "author"].includes(String(row.path[0])) ? 0 : body.length;
}

/** The draft and what was left out, with one line made into something else. Nothing of its words is lost. */
export function relabel(json: unknown, left: readonly Left[], row: Row, label: WireLabel): { json: Fields; left: Left[] } {
	const next: Fields = isObject(json) ? { ...json } : {};
	let rest = [...left];
	const body: unknown[] = Array.isArray(next["body"]) ? [...next["body"]] : [];
	const blocks = body.length;
	const place = placeInBody(row, body, left);
	/** Where it stands as a part of the body: within what it was taken from. */
	let into = place;
	const { path } = row;
	const isInBody = path?.[0] === "body";
	/** Left out where it stood: before what stood after it. */
	const leave = (text: unknown, label: Left["label"] = "removed") => {
		if (textOf(text) === undefined) return;
		const after = isInBody ? rest.findIndex(({ at = 0 }) => at > place) : -1;
		const marked = text !== row.text && wordsOf(row.text) === text ? row.text : undefined;
		rest.splice(after < 0 ? rest.length : after, 0, {
			label,
			text: String(text),
			...(isInBody && { at: place }),
			...(isMarked && marked !== undefined && { marked }),
		});
	};
	/** Left out as something else, in its place. */
	const stay = (kind: Left["label"]) => {
		const stood = left[row.index];
		if (stood) rest.splice(row.index, 0, { ...stood, label: kind });
		else leave(text, kind);
	};
	// Blocks of the body are shown with the marks of their links; elsewhere a line is its words.
	const isMarked = path === null ? left[row.index]?.marked !== undefined : isInBody && (path.length === 2 || path[2] === "items");
	const text = isMarked ? wordsOf(row.text) : row.text;
	// Taken from where it stands …
	if (path === null) rest = rest.toSpliced(row.index, 1);
	else if (path[0] === "body" && path.length === 2) {
		const [block] = body.splice(place, 1);
		if (isObject(block) && label !== "quote") leave(block["attribution"]);
	} else if (path[0] === "body") {
		const block = body[place];
		const part = String(path[2]);
		const { [part]: all, ...others } = isObject(block) ? block : {};
		const { header, caption, ...rest } = others;
		const [items, index] = [Array.isArray(all) && part !== "header" ? all : [], Number(path[3])];
		const parts = inBody.includes(label) ? [items.slice(0, index), items.slice(index + 1)] : [items.toSpliced(index, 1)];
		const kept = parts.filter(({ length }) => length > 0).map((each, i) => ({ ...(i === 0 ? others : rest), [part]: each }));
		if (part === "header") body[place] = others;
		else {
			if (kept.length === 0) {
				leave(caption);
				leave(cellsOf(header));
			}
			body.splice(place, 1, ...kept);
			if (parts.length > 1 && index > 0) into += 1;
		}
	} else if (path[0] === "author") {
		const authors = (Array.isArray(next["author"]) ? next["author"] : []).toSpliced(Number(path[1]), 1);
		next["author"] = authors;
		if (authors.length === 0) delete next["author"];
	} else if (path[0] === "image" && isObject(next["image"])) {
		const { [String(path[1])]: _taken, ...image } = next["image"];
		next["image"] = image;
	} else {
		const taken = next[String(path[0])];
		if (isObject(taken)) leave(taken["url"]);
		delete next[String(path[0])];
	}
	// … and put where it belongs now. Two headlines, decks or disclaimers become one.
	const joined = (before: unknown) => [textOf(before), text].filter(Boolean).join(" ");
	switch (label) {
		case "paragraph":
		case "heading":
		case "quote":
			body.splice(into, 0, { type: label, ...(isMarked && label !== "heading" ? contentOf(row.text) : { text }) });
			break;
		case "item": {
			const made = isMarked ? contentOf(row.text.replace(sign, "")) : { text: text.replace(sign, "") };
			const item = "text" in made ? made.text : made.content;
			const [above, below] = [body[into - 1], body[into]].map((each) => (isObject(each) && Array.isArray(each["items"]) ? each : null));
			if (above) body[into - 1] = { ...above, items: [...(above["items"] as unknown[]), item] };
			else if (below) body[into] = { ...below, items: [item, ...(below["items"] as unknown[])] };
			else body.splice(into, 0, { type: "list", ordered: false, items: [item] });
			break;
		}
		case "headline":
		case "description":
		case "dateline":
		case "disclaimer":
			next[label] = joined(next[label]);
			break;
		case "author": {
			const authors = Array.isArray(next["author"]) ? next["author"] : [];
			next["author"] = [...authors, { type: "Person", name: text }];
			break;
		}
		case "source":
			if (isObject(next["sourceOrganization"])) for (const field of ["name", "url"]) leave(next["sourceOrganization"][field]);
			next["sourceOrganization"] = { name: text };
			break;
		case "caption":
		case "credit":
			if (isObject(next["image"])) {
				const field = label === "caption" ? "caption" : "creditText";
				next["image"] = { ...next["image"], [field]: joined(next["image"][field]) };
				break;
			}
			stay(label);
			break;
		default:
			stay(label === "row" ? "removed" : label);
	}
	if (body.length > 0 || "body" in next) next["body"] = body;
	// A block more or less moves what stood beside those after it; of lines at one place, those after the one in hand stay after it.
	const by = body.length - blocks;
	const isAfter = ({ at = 0 }: Left, index: number) => at > place || (at === place && path === null && index >= row.index);
	rest = rest.map((each, index) => (by !== 0 && each.at !== undefined && isAfter(each, index) ? { ...each, at: each.at + by } : each));
	return { json: next, left: rest };
}
