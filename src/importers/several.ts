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

/**
 * The stories of a text that holds several, each as a text of its own in their order: JSON with a list of them, a JSON Feed, RSS, Atom or a news
 * message of several items. Any other text comes alone, as it is. Of a page's JSON-LD what is no article tells of the page; whatever else stands in a list
 * with stories comes along.
 */
export function storiesIn(text: string): string[] {
	const plain = unwrapped(text).trim();
	if (/^<(?:\?xml|!--|!doctype|rss|feed|newsmessage|newsml)/i.test(plain)) {
		const items = [...plain.matchAll(/<((?:\w+:)?(?:item|entry|newsItem))[\s>][\s\S]*?<\/\1>/gi)].map(([item]) => `<rss>${item}</rss>`);
		return items.length > 1 ? items : [text];
	}
	if (!/^[[{]/.test(plain)) return [text];
	try {
		const stories = membersOf(JSON.parse(plain));
		return stories.length > 0 ? stories.map((each) => JSON.stringify(each, null, "\t")) : [text];
	} catch {
		return [text];
	}
}
