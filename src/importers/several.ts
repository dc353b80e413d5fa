/** Takes apart what holds several stories: a list in JSON, a feed; what each of them says it does not read. */
import { isFields, kept } from "./foreign.ts";
import { kindOfJson, unwrapped } from "./kinds.ts";

/** An item of a JSON Feed as schema.org has it. Source: jsonfeed.org/version/1.1. */
const articleOf = (item: unknown): unknown =>
	isFields(item)
		? kept({
				"@type": "NewsArticle",
				headline: item["title"],
				description: item["summary"],
				datePublished: item["date_published"],
				dateModified: item["date_modified"],
				author: item["authors"] ?? item["author"],
				image: item["image"],
				keywords: item["tags"],
				articleBody: item["content_html"] ?? item["content_text"],
			})
		: item;

function membersOf(value: unknown): unknown[] {
	const isStory = (each: unknown) => isFields(each) && kindOfJson(each) !== "json";
	if (isFields(value) && /^https:\/\/jsonfeed\.org\/version\//.test(String(value["version"])) && Array.isArray(value["items"]))
		return value["items"].map(articleOf);
	const lists = Array.isArray(value) ? [value] : isFields(value) && !isStory(value) ? Object.values(value) : [];
	const list = lists.find((each): each is unknown[] => Array.isArray(each) && each.some(isStory)) ?? [];
	return list.filter((each) => isStory(each) || !(isFields(each) && "@type" in each));
}

/** The items of a feed or a news message, each from where it begins to where it ends first. Linear, however many never end. */
function itemsOf(xml: string): string[] {
	const items: string[] = [];
	let begun: { name: string; at: number } | null = null;
	for (const { 1: end, 2: name = "", index } of xml.matchAll(/<(\/?)((?:\w+:)?(?:item|entry|newsItem))(?=[\s>])/gi)) {
		if (!end) begun ??= { name, at: index };
		else if (begun?.name.toLowerCase() === name.toLowerCase()) {
			items.push(`${xml.slice(begun.at, index)}</${name}>`);
			begun = null;
		}
	}
	return items;
}

/**
 * The stories of a text that holds several, each as a text of its own in their order: JSON with a list of them, a JSON Feed, RSS, Atom or a news
 * message of several items. Any other text comes alone, as it is. Of a page's JSON-LD what is no article tells of the page; whatever else stands in a list
 * with stories comes along.
 */
export function storiesIn(text: string): string[] {
	const plain = unwrapped(text).trim();
	if (/^<(?:\?xml|!--|!doctype|rss|feed|newsmessage|newsml)/i.test(plain)) {
		const items = itemsOf(plain);
		return items.length > 1 ? items.map((item) => `<rss>${item}</rss>`) : [text];
	}
	if (!/^[[{]/.test(plain)) return [text];
	try {
		const stories = membersOf(JSON.parse(plain));
		return stories.length > 0 ? stories.map((each) => JSON.stringify(each, null, "\t")) : [text];
	} catch {
		return [text];
	}
}
