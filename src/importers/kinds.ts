/** Says what has been pasted or dropped, so that the desk can send it to whoever reads it; it reads nothing itself. */

import { limits } from "../article/limits.ts";
import { isObject } from "../text/json.ts";
import { detectKrutidev } from "../text/krutidevDetect.ts";

/** `json` is JSON that is no story known here, `broken-json` is meant as JSON and has a mistake, `long` is copy that no story could hold. */
export type Kind = "empty" | "long" | "story" | "ninjs" | "json-ld" | "json" | "broken-json" | "news-xml" | "html" | "krutidev" | "wire";

const newsTypes = /^(?:\w*NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|OpinionNewsArticle|AnalysisNewsArticle)$/;

/** True for a schema.org node that is an article, with `@type` as text or list. */
export function isNewsArticle(node: unknown): node is Record<string, unknown> {
	if (!isObject(node)) return false;
	const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
	return types.some((type) => typeof type === "string" && newsTypes.test(type.replace(/^https?:\/\/schema\.org\//, "")));
}

/** What a value of JSON is. */
export function kindOfJson(value: unknown): Kind {
	const nodes = Array.isArray(value) ? value : isObject(value) && Array.isArray(value["@graph"]) ? value["@graph"] : [value];
	if (nodes.some(isNewsArticle)) return "json-ld";
	if (!isObject(value)) return "json";
	if (Array.isArray(value["body"]) || value["type"] === "NewsArticle") return "story";
	const isNinjs =
		"uri" in value &&
		["headline", "headlines", "body_text", "body_html", "body_xhtml", "bodies", "versioncreated", "versionCreated"].some(
			(key) => key in value,
		);
	return isNinjs ? "ninjs" : "json";
}

/** Copy over this many characters makes no story: it would be refused, and is not read at all. */
export const longest = limits.file.error;

/** JSON without the fence that a chat puts around it, and with the straight quotation marks that a word processor has curled, where it is JSON then; other text as it is. */
export function unwrapped(text: string): string {
	const bare = text.replace(/^\ufeff/, "");
	const whole = bare.trim();
	const isFenced = /^```\w*\s*\n/.test(whole) && whole.endsWith("\n```");
	const inner = isFenced ? whole.slice(whole.indexOf("\n"), -3).trim() : whole;
	if (!/^[{[]/.test(inner)) return bare;
	if (!/^[{[][\s{]*[“”]/.test(inner)) return isFenced ? inner : bare;
	const straight = inner.replace(/[“”]/g, '"');
	try {
		JSON.parse(straight);
		return straight;
	} catch {
		return inner;
	}
}

/** What a text is. JSON that ends too early counts as JSON; a text counts as Kruti Dev when most of its letters are in it. */
export function kindOf(text: string): Kind {
	const trimmed = text.replace(/^\ufeff/, "").trim();
	if (!trimmed) return "empty";
	if (/^\{\s*(?:["“”}]|$)|^\[\s*(?:[{[\]"]|$)/.test(trimmed)) {
		try {
			return kindOfJson(JSON.parse(trimmed));
		} catch {
			return "broken-json";
		}
	}
	if (
		/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s+\w+[^>]*>\s*)*<(?:\w+:)?(?:nitf|NewsML|newsItem|newsMessage|packageItem|knowledgeItem|rss|feed)[\s>]/.test(
			trimmed,
		)
	)
		return "news-xml";
	if (
		/^(?:<!doctype html|<html|<(?:article|body|div|h1|main|meta|p|section|span|table)[\s>])/i.test(trimmed) &&
		/<\/?\w+[^>]*>[\s\S]*<\/\w+>/.test(trimmed)
	)
		return "html";
	if (trimmed.length > longest) return "long";
	const letters = (piece: string) => piece.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
	const inKrutidev = detectKrutidev(trimmed).reduce((sum, { start, end }) => sum + letters(trimmed.slice(start, end)), 0);
	return inKrutidev * 2 > letters(trimmed) ? "krutidev" : "wire";
}
