/** Turns a schema.org article (JSON-LD) into a draft; what it does not say stays missing, and the one door tells of it. */
import { Parser } from "htmlparser2";
import { bodyOfHtml, bodyOfText, countIn, isFields, kept, listOf, textIn, timeIn } from "./foreign.ts";
import { isNewsArticle } from "./kinds.ts";
import type { Draft } from "./wireBlocks.ts";
import type { EditionFacts } from "./wireStory.ts";

/** What a site wrote for its page into a text that is none: "&quot;", "&#8217;", "&nbsp;". */
const entity = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);/gi;

/** A value with the characters that its texts' entities stand for, as deep as an article goes; HTML keeps its own, to be read as HTML. */
function decoded(value: unknown, depth = 0): unknown {
	if (depth > 6) return value;
	if (Array.isArray(value)) return value.map((each) => decoded(each, depth + 1));
	if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decoded(each, depth + 1)]));
	if (typeof value !== "string" || /<\/?[a-z]/i.test(value)) return value;
	return value.replace(entity, (code) => {
		let plain = "";
		new Parser({ ontext: (text) => (plain += text) }).end(code);
		return plain;
	});
}

function author(value: unknown): Draft | undefined {
	const name = textIn(value, "name", "alternateName");
	const isOrganization = isFields(value) && /Organization$/.test(textIn(value["@type"]) ?? "");
	return name ? { type: isOrganization ? "Organization" : "Person", name } : undefined;
}

function picture(value: unknown): Draft | undefined {
	const [first] = listOf(value);
	const src = textIn(first, "url", "contentUrl", "@id");
	if (!src) return undefined;
	const fields = isFields(first) ? first : {};
	return kept({
		src,
		width: countIn(fields["width"], "value"),
		height: countIn(fields["height"], "value"),
		alt: textIn(fields["description"]) ?? textIn(fields["name"]),
		caption: textIn(fields["caption"], "text"),
		creditText: textIn(fields["creditText"]) ?? textIn(fields["copyrightHolder"], "name"),
	});
}

/**
 * The first article of JSON-LD (one node, a list, or a `@graph`) as a draft, or null when there is none. Source: schema.org/NewsArticle.
 * `articleBody` is plain text by its definition; where a site puts HTML there it is read as HTML.
 */
export function fromSchemaOrg(value: unknown, facts: EditionFacts): Draft | null {
	const nodes = isFields(value) && Array.isArray(value["@graph"]) ? value["@graph"] : listOf(value);
	const article = decoded(nodes.find(isNewsArticle));
	if (!isFields(article)) return null;
	const text = typeof article["articleBody"] === "string" ? article["articleBody"] : "";
	const source = textIn(article["sourceOrganization"], "name") ?? textIn(article["provider"], "name");
	return kept({
		type: "NewsArticle",
		inLanguage: textIn(article["inLanguage"], "alternateName", "name") ?? facts.inLanguage,
		headline: textIn(article["headline"]) ?? textIn(article["name"]),
		description: textIn(article["description"]),
		dateline: textIn(article["dateline"]),
		datePublished: timeIn(article["datePublished"]),
		dateModified: timeIn(article["dateModified"]),
		author: listOf(article["author"]).flatMap((each) => author(each) ?? []),
		sourceOrganization: source ? { name: source } : undefined,
		image: picture(article["image"]),
		body: /<(?:p|br|div|h\d)[\s/>]/i.test(text) ? bodyOfHtml(text) : bodyOfText(text),
		copyrightNotice: textIn(article["copyrightNotice"]),
		keywords: listOf(article["keywords"])
			.flatMap((each) => textIn(each, "name")?.split(/\s*,\s*/) ?? [])
			.slice(0, 30),
	});
}
