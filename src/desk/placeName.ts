/** What an editor calls a part of the story: as the form and the wire name it, never by its place in the file. */
import type { Path } from "../article/problems.ts";
import { fieldName } from "../editorWords.ts";
import { valueIn } from "./read.ts";
import { words } from "./words.ts";

const typeOf = (block: unknown): string => {
	const type = valueIn(block, ["type"]);
	return typeof type === "string" ? type : "?";
};

/** A kind of block: अनुच्छेद. */
const kindOf = (type: string): string => (Object.hasOwn(words.blocks, type) ? (words.blocks[type] ?? type) : words.unknownBlock(type));

/** A block by its kind and its number among those: "अनुच्छेद 3". */
export function blockName(body: readonly unknown[], at: number): string {
	const type = typeOf(body[at]);
	return words.block(kindOf(type), body.slice(0, at + 1).filter((block) => typeOf(block) === type).length);
}

/** "अनुच्छेद 3", "तस्वीर 2 › साभार", "लेखक 1 › नाम"; of the whole story, "". */
export function placeName(path: Path, json: unknown): string {
	const body = valueIn(json, ["body"]);
	const [field, at, ...rest] = path;
	if (field !== "body" || typeof at !== "number" || !Array.isArray(body)) return path.length === 0 ? "" : short(path);
	let inside: Path = rest;
	while (inside[0] === "content") inside = inside.slice(2);
	const name = blockName(body, at);
	if (inside.length === 0 || inside[0] === "text") return name;
	return `${name} › ${inside[0] === "caption" && typeOf(body[at]) === "table" ? words.tableName : short(inside)}`;
}

/** Without what a field's name says in brackets. */
const short = (path: Path): string => fieldName(path).replace(/ \([^)]*\)/g, "");
