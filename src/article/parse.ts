/** The one door: turns unknown JSON into an article, or into the list of everything wrong with it. */
import { segment } from "../text/akshara.ts";
import type { Article, Author, Block, Correction, Edition, Picture } from "./article.ts";
import { parseBlock, parsePicture } from "./blocks.ts";
import { limits } from "./limits.ts";
import { storyIdPattern } from "./links.ts";
import { present } from "./present.ts";
import type { Path, Result } from "./problems.ts";
import { Reading } from "./reading.ts";
import { readUrl } from "./urls.ts";

/** What an article is read against. `id` is the one asked for or the file's name. */
export type ParseContext = {
	readonly edition: Pick<Edition, "origin" | "pictureHosts" | "sections" | "inLanguage">;
	readonly id?: string;
	/** Levels of JSON that may nest; what the build writes nests deeper than what was authored. */
	readonly depth?: number;
};

const articleFields = [
	"type",
	"id",
	"inLanguage",
	"articleSection",
	"kicker",
	"headline",
	"description",
	"dateline",
	"datePublished",
	"dateModified",
	"author",
	"sourceOrganization",
	"image",
	"body",
	"correction",
	"disclaimer",
	"usageTerms",
	"copyrightNotice",
	"keywords",
	"related",
	"pubStatus",
	"urgency",
	"breakingUntil",
	"embargoedUntil",
	"movedTo",
	"ads",
	"edNote",
	"published",
];

/**
 * Reads one story. Fresh objects are built from known keys only; what has passed is never checked again.
 * Errors: a required field missing, a wrong type, a limit passed, an address that is not allowed.
 * Warnings: an unknown field or block (left out), a size over the advice, times that contradict each other.
 * Source: FORMAT, "A story" and "Limits". `edNote` is known but never comes out.
 */
export function parseArticle(input: unknown, context: ParseContext): Result<Article> {
	const reading = new Reading();
	const fields = reading.fields(input, [], articleFields, context.depth ?? limits.depth);
	if (!fields) return { value: null, problems: reading.problems };

	reading.oneOf(fields["type"], ["type"], ["NewsArticle"], "NewsArticle");
	const id = parseId(reading, fields["id"], context.id);
	const sections = context.edition.sections.map((section) => section.id);
	const choices = sections.join(" | ");
	const articleSection = reading.text(fields["articleSection"], ["articleSection"], choices)?.normalize();
	if (articleSection !== undefined && !sections.includes(articleSection)) {
		reading.error("section", ["articleSection"], choices, articleSection);
	}
	const headline = parseHeadline(reading, fields["headline"]);
	const datePublished = reading.time(fields["datePublished"], ["datePublished"]);
	const author = reading.list(fields["author"], ["author"], (item, path) => parseAuthor(reading, item, path, context.edition), {
		least: 1,
	});
	const body = parseBody(reading, fields["body"], context.edition);
	const image = fields["image"] === undefined ? undefined : parsePicture(reading, fields["image"], ["image"], context.edition);

	const optional = present({
		kicker: reading.optionalText(fields["kicker"], ["kicker"]),
		description: reading.optionalText(fields["description"], ["description"]),
		dateline: reading.optionalText(fields["dateline"], ["dateline"]),
		dateModified: reading.optionalTime(fields["dateModified"], ["dateModified"]),
		sourceOrganization: parseSource(reading, fields["sourceOrganization"], context.edition),
		image,
		disclaimer: reading.optionalText(fields["disclaimer"], ["disclaimer"]),
		usageTerms: reading.optionalText(fields["usageTerms"], ["usageTerms"]),
		copyrightNotice: reading.optionalText(fields["copyrightNotice"], ["copyrightNotice"]),
		urgency: fields["urgency"] === undefined ? undefined : reading.whole(fields["urgency"], ["urgency"], 1, 9),
		breakingUntil: reading.optionalTime(fields["breakingUntil"], ["breakingUntil"]),
		embargoedUntil: reading.optionalTime(fields["embargoedUntil"], ["embargoedUntil"]),
		movedTo: parseMovedTo(reading, fields["movedTo"], context.edition),
	});
	const rest = {
		type: "NewsArticle" as const,
		inLanguage: reading.optionalLanguage(fields["inLanguage"], ["inLanguage"]) ?? context.edition.inLanguage,
		correction: reading.list(fields["correction"], ["correction"], (item, path) => parseCorrection(reading, item, path)),
		keywords: reading.list(fields["keywords"], ["keywords"], (item, path) => reading.text(item, path), { most: limits.keywords }),
		related: reading.list(fields["related"], ["related"], (item, path) => parseRelated(reading, item, path), { most: limits.related }),
		pubStatus: reading.oneOf(fields["pubStatus"], ["pubStatus"], ["usable", "withheld", "canceled"], "usable") ?? "usable",
		ads: reading.boolean(fields["ads"], ["ads"], true),
	};
	checkTimes(reading, datePublished, optional.dateModified);
	if (!id || !articleSection || !headline || !datePublished || reading.failed) return { value: null, problems: reading.problems };

	const article: Article = { ...rest, ...optional, id, articleSection, headline, datePublished, author, body };
	return { value: article, problems: reading.problems };
}

function parseId(reading: Reading, value: unknown, expected: string | undefined): string | undefined {
	const id = reading.text(value, ["id"]);
	if (id === undefined) return undefined;
	if (!storyIdPattern.test(id)) return reading.error("id", ["id"], "a-z 0-9 -", id);
	return expected === undefined || id === expected ? id : reading.error("id-not-file-name", ["id"], expected, id);
}

function parseHeadline(reading: Reading, value: unknown): string | undefined {
	const headline = reading.text(value, ["headline"]);
	if (headline === undefined) return undefined;
	const length = segment(headline).length;
	if (length > limits.headline.error) return reading.error("too-long", ["headline"], String(limits.headline.error), String(length));
	if (length > limits.headline.warning) reading.warn("long", ["headline"], String(limits.headline.warning), String(length));
	return headline;
}

function parseAuthor(reading: Reading, value: unknown, path: Path, site: ParseContext["edition"]): Author | undefined {
	const fields = reading.fields(value, path, ["type", "name", "url", "image"]);
	if (!fields) return undefined;
	const type = reading.oneOf(fields["type"], [...path, "type"], ["Person", "Organization"], "Person");
	const name = reading.text(fields["name"], [...path, "name"]);
	const image = fields["image"] === undefined ? undefined : parsePicture(reading, fields["image"], [...path, "image"], site);
	const url = parseLink(reading, fields["url"], [...path, "url"], site);
	return type && name ? { type, name, ...present({ url, image }) } : undefined;
}

function parseSource(reading: Reading, value: unknown, site: ParseContext["edition"]): Article["sourceOrganization"] {
	if (value === undefined) return undefined;
	const fields = reading.fields(value, ["sourceOrganization"], ["name", "url"]);
	if (!fields) return undefined;
	const name = reading.text(fields["name"], ["sourceOrganization", "name"]);
	const url = parseLink(reading, fields["url"], ["sourceOrganization", "url"], site);
	return name ? { name, ...present({ url }) } : undefined;
}

function parseLink(reading: Reading, value: unknown, path: Path, site: ParseContext["edition"]): string | undefined {
	const text = reading.optionalText(value, path);
	if (text === undefined) return undefined;
	return readUrl(reading, text, path, "link", site, "http, https, mailto, tel");
}

function parseCorrection(reading: Reading, value: unknown, path: Path): Correction | undefined {
	const fields = reading.fields(value, path, ["datePublished", "text"]);
	if (!fields) return undefined;
	const datePublished = reading.time(fields["datePublished"], [...path, "datePublished"]);
	const text = reading.text(fields["text"], [...path, "text"]);
	return datePublished && text ? { datePublished, text } : undefined;
}

function parseRelated(reading: Reading, value: unknown, path: Path): string | undefined {
	const id = reading.text(value, path);
	if (id === undefined) return undefined;
	return storyIdPattern.test(id) ? id : reading.error("id", path, "a-z 0-9 -", id);
}

/** An id of the edition, or an address a story may lead to. */
function parseMovedTo(reading: Reading, value: unknown, site: ParseContext["edition"]): string | undefined {
	const text = reading.optionalText(value, ["movedTo"]);
	if (text === undefined || storyIdPattern.test(text)) return text;
	// A word that is no id is no address either.
	const isAddress = /[/:]/.test(text);
	const address = isAddress ? readUrl(reading, text, ["movedTo"], "link", site, "id, http, https") : "";
	if (address === undefined || /^(\/|https?:)/.test(address)) return address;
	return reading.error("url", ["movedTo"], "id, http, https", text);
}

function parseBody(reading: Reading, value: unknown, site: ParseContext["edition"]): Block[] {
	const body = reading.list(value, ["body"], (item, path) => parseBlock(reading, item, path, site), {
		least: 1,
		most: limits.blocks.error,
	});
	if (body.length > limits.blocks.warning) reading.warn("many", ["body"], String(limits.blocks.warning), String(body.length));
	const images = body.filter((block) => block.type === "image").length;
	if (images > limits.images) reading.error("too-many", ["body"], `${limits.images} image`, String(images));
	// Nothing is left of it, though all of it could be left out.
	const isSaid = reading.problems.some(({ severity, path }) => severity === "error" && path[0] === "body");
	if (body.length === 0 && value && !isSaid) reading.error("empty", ["body"], "array");
	return body;
}

function checkTimes(reading: Reading, published: string | undefined, modified: string | undefined): void {
	if (published && modified && Date.parse(modified) < Date.parse(published))
		reading.warn("updated-before-published", ["dateModified"], published, modified);
}

/** Every picture of a story with its JSON path, in the order a reader meets them. */
export function picturesOf(article: Article): { picture: Picture; path: Path }[] {
	const found: { picture: Picture; path: Path }[] = [];
	article.author.forEach(({ image }, index) => {
		if (image) found.push({ picture: image, path: ["author", index, "image", "src"] });
	});
	if (article.image) found.push({ picture: article.image, path: ["image", "src"] });
	article.body.forEach((block, index) => {
		if (block.type === "image") found.push({ picture: block, path: ["body", index, "src"] });
	});
	return found;
}
