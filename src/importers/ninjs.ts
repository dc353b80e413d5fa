/** Turns an item of IPTC's ninjs into a draft; what it does not say stays missing, and the one door tells of it. */
import { bodyOfHtml, bodyOfText, countIn, type Fields, isFields, kept, listOf, textIn, timeIn } from "./foreign.ts";
import type { Draft } from "./wireBlocks.ts";
import type { EditionFacts } from "./wireStory.ts";

/** Versions 1 and 2 write `versioncreated`, version 3 `versionCreated`: one spelling for all. */
const lowered = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));

/** Objects of a list (version 2 on) or of a map by name (version 1). */
const members = (value: unknown): Fields[] => (isFields(value) ? Object.values(value) : listOf(value)).filter(isFields).map(lowered);

/** The value of the first of the roles that is there, else the first value; markup in it only when asked for. */
function roleValue(value: unknown, ...roles: string[]): string | undefined {
	const plain = members(value).filter((each) => !/html/.test(textIn(each["contenttype"]) ?? ""));
	const found = roles.map((role) => plain.find((each) => each["role"] === role)).find(Boolean) ?? plain[0];
	return textIn(found?.["value"]);
}

const markup = (value: unknown) => (typeof value === "string" && value.trim() ? value : undefined);

function body(item: Fields): Draft[] {
	const bodies = members(item["bodies"]);
	const isHtml = (each: Fields) => /html/.test(textIn(each["contenttype"]) ?? "") || /^\s*<\w/.test(markup(each["value"]) ?? "");
	const html = markup(bodies.find(isHtml)?.["value"]) ?? markup(item["body_xhtml"]) ?? markup(item["body_html"]);
	const text = markup(bodies.find((each) => !isHtml(each))?.["value"]) ?? markup(item["body_text"]);
	return html ? bodyOfHtml(html) : bodyOfText(text ?? "");
}

/** The first associated picture, in its widest rendition. */
function picture(item: Fields): Draft | undefined {
	const found = members(item["associations"]).find((each) => each["type"] === "picture");
	const [widest] = members(found?.["renditions"])
		.filter((each) => textIn(each["href"]))
		.toSorted((a, b) => (countIn(b["width"]) ?? 0) - (countIn(a["width"]) ?? 0));
	if (!found || !widest) return undefined;
	return kept({
		src: textIn(widest["href"]),
		width: countIn(widest["width"]),
		height: countIn(widest["height"]),
		alt: textIn(found["alttext"]) ?? roleValue(found["headlines"]) ?? textIn(found["headline"]),
		caption: roleValue(found["descriptions"], "caption") ?? textIn(found["description_text"]),
		creditText: textIn(found["creditline"]) ?? textIn(found["by"]) ?? textIn(found["byline"]),
	});
}

/** An item of ninjs 1 to 3 as a draft. Sources: the schemas ninjs-schema_1.5, 2.1 and 3.1 at iptc.org/std/ninjs. */
export function fromNinjs(value: Fields, facts: EditionFacts): Draft {
	const item = lowered(value);
	const by = textIn(item["by"]) ?? textIn(item["byline"]);
	const source = textIn(item["infosources"], "name") ?? textIn(item["copyrightholder"]);
	const status = textIn(item["pubstatus"]);
	const created = timeIn(item["firstcreated"]) ?? timeIn(item["contentcreated"]) ?? timeIn(item["versioncreated"]);
	const version = timeIn(item["versioncreated"]);
	return kept({
		type: "NewsArticle",
		inLanguage: textIn(item["language"]) ?? facts.inLanguage,
		headline: roleValue(item["headlines"], "main") ?? textIn(item["headline"]) ?? textIn(item["title"]),
		description: roleValue(item["descriptions"], "summary", "abstract", "main") ?? textIn(item["description_text"]),
		dateline: textIn(item["located"]),
		datePublished: created,
		dateModified: version === created ? undefined : version,
		author: by ? [{ type: "Person", name: by.replace(/^by\s+/i, "") }] : source ? [{ type: "Organization", name: source }] : [],
		sourceOrganization: source ? { name: source } : undefined,
		image: picture(item),
		body: body(item),
		usageTerms: textIn(item["usageterms"]),
		copyrightNotice: textIn(item["copyrightnotice"]),
		keywords: [...listOf(item["keywords"]), ...listOf(item["subjects"])].flatMap((each) => textIn(each, "name") ?? []).slice(0, 30),
		pubStatus: status && ["usable", "withheld", "canceled"].includes(status) ? status : undefined,
		urgency: countIn(item["urgency"]),
		embargoedUntil: timeIn(item["embargoeduntil"]) ?? timeIn(item["embargoed"]),
		edNote: textIn(item["ednote"]),
	});
}
