/** The blocks of a story's body and the inline text in them, from unknown JSON. Part of the one door. */
import type { Block, Edition, Inline, Picture, Renditions } from "./article.ts";
import { plainText } from "./inline.ts";
import { limits } from "./limits.ts";
import { present } from "./present.ts";
import type { Path } from "./problems.ts";
import type { Reading } from "./reading.ts";
import { readUrl } from "./urls.ts";

type Site = Pick<Edition, "origin" | "pictureHosts">;

const blockFields: Record<Block["type"], readonly string[]> = {
	paragraph: ["type", "text", "content"],
	heading: ["type", "text"],
	quote: ["type", "text", "content", "attribution", "inLanguage"],
	list: ["type", "ordered", "items"],
	image: ["type", "src", "width", "height", "alt", "caption", "creditText", "renditions"],
	table: ["type", "caption", "header", "rows"],
	divider: ["type"],
	embed: ["type", "provider", "href", "title"],
};

const blockTypes = Object.keys(blockFields).join(" | ");
const inlineTypes = "link | strong | em | br";

const isBlockType = (type: string): type is Block["type"] => Object.hasOwn(blockFields, type);

/** A block, or undefined when it is left out: unknown to this version (a warning) or wrong (an error). */
export function parseBlock(reading: Reading, value: unknown, path: Path, site: Site): Block | undefined {
	const block = readBlock(reading, value, path, site);
	if (block) measure(reading, block, path);
	return block;
}

function readBlock(reading: Reading, value: unknown, path: Path, site: Site): Block | undefined {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return reading.wrongType(value, path, "object");
	const type = reading.text(Object.getOwnPropertyDescriptor(value, "type")?.value, [...path, "type"], blockTypes);
	if (type === undefined) return undefined;
	if (!isBlockType(type)) {
		reading.warn("unknown-block", [...path, "type"], blockTypes, type);
		return undefined;
	}
	const fields = reading.fields(value, path, blockFields[type]);
	if (!fields) return undefined;
	switch (type) {
		case "paragraph": {
			const content = parseContent(reading, fields["content"], fields["text"], path, site);
			return content && { type, content };
		}
		case "heading": {
			const text = reading.text(fields["text"], [...path, "text"]);
			return text === undefined ? undefined : { type, text };
		}
		case "quote": {
			const content = parseContent(reading, fields["content"], fields["text"], path, site);
			const attribution = reading.optionalText(fields["attribution"], [...path, "attribution"]);
			const inLanguage = reading.optionalLanguage(fields["inLanguage"], [...path, "inLanguage"]);
			return content && { type, content, ...present({ attribution, inLanguage }) };
		}
		case "list": {
			const ordered = reading.boolean(fields["ordered"], [...path, "ordered"], false);
			const items = reading.list(fields["items"], [...path, "items"], (item, at) => parseItem(reading, item, at, site), { least: 1 });
			return items.length > 0 ? { type, ordered, items } : undefined;
		}
		case "image": {
			const picture = readPicture(reading, fields, path, site);
			return picture && { type, ...picture };
		}
		case "table":
			return parseTable(reading, fields, path);
		case "divider":
			return { type };
		case "embed": {
			const href = parseAddress(reading, fields["href"], [...path, "href"], "embed", site);
			const named = reading.optionalText(fields["provider"], [...path, "provider"]);
			const title = reading.optionalText(fields["title"], [...path, "title"]);
			if (!href) return undefined;
			// What has no name is called by where it stands.
			const provider = named ?? new URL(href, site.origin).hostname;
			return { type, provider, href, title: title ?? provider };
		}
	}
}

function parseTable(reading: Reading, fields: { readonly [key: string]: unknown }, path: Path): Block | undefined {
	// A wrong cell keeps its place, so that nothing else is said of its row.
	const cell = (item: unknown, at: Path) => (item === null || item === undefined ? "" : (reading.anyText(item, at) ?? ""));
	const header = reading.list(fields["header"], [...path, "header"], cell);
	const rows = reading.list(
		fields["rows"],
		[...path, "rows"],
		(row, at) => (Array.isArray(row) ? reading.list(row, at, cell) : reading.wrongType(row, at, "array")),
		{ least: 1 },
	);
	const width = Math.max(header.length, ...rows.map((row) => row.length));
	const caption = reading.optionalText(fields["caption"], [...path, "caption"]);
	const cells = (rows.length + 1) * width;
	if (cells > limits.cells) return reading.error("too-many", path, `${limits.cells} cells`, String(cells));
	if (rows.some((row) => row.length !== width) || (header.length > 0 && header.length !== width)) {
		reading.warn("uneven-table", path, String(width));
	}
	const pad = (row: string[]) => [...row, ...Array<string>(width - row.length).fill("")];
	if (rows.length === 0 || width === 0) return undefined;
	return { type: "table", header: header.length > 0 ? pad(header) : [], rows: rows.map(pad), ...present({ caption }) };
}

/** Inline text from `content` (nodes) or `text` (one string); one of the two is needed. */
function parseContent(reading: Reading, content: unknown, text: unknown, path: Path, site: Site, inLink = false): Inline[] | undefined {
	if (content === undefined) {
		const whole = reading.text(text, [...path, "text"]);
		return whole === undefined ? undefined : [whole];
	}
	const nodes = parseNodes(reading, content, [...path, "content"], site, inLink);
	// One of two wordings is not shown, and which was meant is nobody's to know.
	if (nodes && typeof text === "string" && text && spaced(plainText(nodes)) !== spaced(text)) reading.warn("unshown", [...path, "text"]);
	return nodes;
}

const spaced = (text: string): string => text.normalize().replace(/\s+/g, " ").trim();

function parseNodes(reading: Reading, content: unknown, path: Path, site: Site, inLink = false): Inline[] | undefined {
	const nodes = reading.list(content, path, (node, at) => parseInline(reading, node, at, site, inLink), { least: 1, most: 1000 });
	if (nodes.length === 0 || !reading.isBlank(plainText(nodes))) return nodes.length > 0 ? nodes : undefined;
	// What was left out of it may have been all that it said, and that is told.
	return Array.isArray(content) && nodes.length === content.length ? reading.error("empty", path, "string") : undefined;
}

function parseItem(reading: Reading, value: unknown, path: Path, site: Site): Inline[] | undefined {
	if (value === null || typeof value !== "object") {
		const text = reading.text(value, path);
		return text === undefined ? undefined : [text];
	}
	if (Array.isArray(value)) return parseNodes(reading, value, path, site);
	const fields = reading.fields(value, path, ["text", "content"]);
	return fields && parseContent(reading, fields["content"], fields["text"], path, site);
}

function parseInline(reading: Reading, value: unknown, path: Path, site: Site, inLink = false): Inline | undefined {
	if (value === null || typeof value !== "object") return reading.anyText(value, path);
	const fields = reading.fields(value, path, ["type", "href", "text", "content"]);
	if (!fields) return undefined;
	const type = reading.text(fields["type"], [...path, "type"], inlineTypes);
	if (type === "br") return { type };
	if (type !== "link" && type !== "strong" && type !== "em") {
		if (type === undefined) return undefined;
		reading.warn("unknown-part", [...path, "type"], inlineTypes, type);
		// A sentence keeps its words, whatever was to be done with them.
		const hasWords = typeof fields["text"] === "string" || Array.isArray(fields["content"]);
		const content = hasWords && parseContent(reading, fields["content"], fields["text"], path, site, inLink);
		return content ? plainText(content) : undefined;
	}
	// A link inside a link is no HTML: the browser would tear them apart.
	if (type === "link" && inLink) return reading.error("value", [...path, "type"], "strong | em | br", type);
	const href = type === "link" ? parseAddress(reading, fields["href"], [...path, "href"], "link", site) : undefined;
	const content = parseContent(reading, fields["content"], fields["text"], path, site, inLink || type === "link");
	if (!content) return undefined;
	if (type !== "link") return { type, content };
	return href === undefined ? undefined : { type, href, content };
}

function parseAddress(reading: Reading, value: unknown, path: Path, use: "link" | "picture" | "embed", site: Site): string | undefined {
	const text = reading.text(value, path);
	if (text === undefined) return undefined;
	const expected = { link: "http, https, mailto, tel", picture: "/pictures/…, https (pictureHosts)", embed: "https" }[use];
	return readUrl(reading, text, path, use, site, expected);
}

const pictureFields = ["src", "width", "height", "alt", "caption", "creditText", "renditions"];

export function parsePicture(reading: Reading, value: unknown, path: Path, site: Site): Picture | undefined {
	const fields = reading.fields(value, path, pictureFields);
	return fields && readPicture(reading, fields, path, site);
}

function readPicture(reading: Reading, fields: { readonly [key: string]: unknown }, path: Path, site: Site): Picture | undefined {
	const src = parseAddress(reading, fields["src"], [...path, "src"], "picture", site);
	const width = reading.whole(fields["width"], [...path, "width"], 1, 30_000);
	const height = reading.whole(fields["height"], [...path, "height"], 1, 30_000);
	const alt = fields["alt"] === "" ? "" : reading.text(fields["alt"], [...path, "alt"]);
	const more = present({
		caption: reading.optionalText(fields["caption"], [...path, "caption"]),
		creditText: reading.optionalText(fields["creditText"], [...path, "creditText"]),
		renditions: parseRenditions(reading, fields["renditions"], [...path, "renditions"]),
	});
	if (src === undefined || width === undefined || height === undefined || alt === undefined) return undefined;
	return { src, width, height, alt, ...more };
}

function parseRenditions(reading: Reading, value: unknown, path: Path): Renditions | undefined {
	if (value === undefined) return undefined;
	const fields = reading.fields(value, path, ["base", "widths", "formats"]);
	if (!fields) return undefined;
	const base = reading.text(fields["base"], [...path, "base"]);
	if (base !== undefined && !/^\/pictures\/r\/[a-z0-9-]+$/.test(base))
		return reading.error("url", [...path, "base"], "/pictures/r/…", base);
	const widths = reading.list(fields["widths"], [...path, "widths"], (item, at) => reading.whole(item, at, 1, 30_000), {
		least: 1,
		most: 20,
	});
	const formats = reading.list(
		fields["formats"],
		[...path, "formats"],
		(item, at) => reading.oneOf<"avif" | "webp" | "jpeg">(item, at, ["avif", "webp", "jpeg"]),
		{ least: 1, most: 3 },
	);
	return base === undefined ? undefined : { base, widths, formats };
}

/** Every text of a block that a reader sees or hears. */
function textsOf(block: Block): readonly (string | undefined)[] {
	switch (block.type) {
		case "paragraph":
			return [plainText(block.content)];
		case "heading":
			return [block.text];
		case "quote":
			return [plainText(block.content), block.attribution];
		case "list":
			return block.items.map(plainText);
		case "image":
			return [block.alt, block.caption, block.creditText];
		case "table":
			return [block.caption, ...block.header, ...block.rows.flat()];
		case "embed":
			return [block.provider, block.title];
		case "divider":
			return [];
	}
}

/** Warns and refuses by the length of all text in one block, in UTF-16 code units. */
function measure(reading: Reading, block: Block, path: Path): void {
	const length = textsOf(block).join("").length;
	if (length > limits.text.error) reading.error("too-long", path, String(limits.text.error), String(length));
	else if (length > limits.text.warning) reading.warn("long", path, String(limits.text.warning), String(length));
}
