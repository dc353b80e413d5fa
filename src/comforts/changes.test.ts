import { expect, test } from "playwright/test";
import type { Article, Block } from "../article/article.ts";
import { changesSince } from "./changes.ts";
import { copyNow } from "./copies.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [text] });

const article = (body: readonly Block[], more: Partial<Article> = {}): Article => ({
	type: "NewsArticle",
	id: "khabar",
	inLanguage: "hi",
	articleSection: "desh",
	headline: "नगर में बारिश",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ type: "Organization", name: "परख" }],
	body,
	correction: [],
	keywords: [],
	related: [],
	pubStatus: "usable",
	ads: true,
	...more,
});

const first = "सुबह से नगर में तेज़ बारिश हो रही है और कई सड़कों पर पानी भर गया है।";
const second = "नगर निगम ने कहा कि पंप चलाए जा रहे हैं और दोपहर तक पानी उतर जाएगा।";
const third = "मौसम विभाग के मुताबिक़ कल भी बारिश होगी, इसलिए स्कूल बंद रहेंगे।";
const before = [first, second, third].map(paragraph);

const told = (now: Article) => {
	const changes = changesSince(copyNow(article(before)), now);
	return changes && { ...changes, blocks: [...changes.blocks.keys()], gone: [...changes.gone] };
};

test("a story that is as it was has no changes, nor one whose paragraphs changed places", () => {
	expect(told(article(before))).toBeNull();
	expect(told(article([third, first, second].map(paragraph)))).toBeNull();
});

test("a paragraph that was cut in two, two that were joined, and sentences that went from one to the next are no change", () => {
	const joined = paragraph(`${first} ${second}`);
	const cut = article([joined, paragraph(third)]);
	expect(told(cut)).toBeNull();
	const changes = (now: readonly Block[], was: readonly Block[]) => changesSince(copyNow(article(was)), article(now));
	expect(changes(before, [joined, paragraph(third)])).toBeNull();
	expect(changes([paragraph(`${second} ${third}`), paragraph(first)], [paragraph(first), paragraph(second), paragraph(third)])).toBeNull();
	expect(changes([paragraph(first), paragraph(`${second} ${third}`)], [joined, paragraph(third)])).toBeNull();
	const all = paragraph([first, second, third].join(" "));
	expect(changes(before, [all])).toBeNull();
	expect(changes([all], before)).toBeNull();
});

test("what came between the halves of a paragraph that was cut is told by itself", () => {
	const fresh = "बीच में आई एक नई बात यहाँ है।";
	const joined = paragraph(`${first} ${second}`);
	const changes = (now: readonly Block[]) => changesSince(copyNow(article([joined, paragraph(third)])), article(now));
	const now = [first, fresh, second, third].map(paragraph);
	expect([...(changes(now)?.blocks ?? [])]).toEqual([[1, [{ kind: "added", text: fresh }]]]);
	expect(changes(now)?.gone.size).toBe(0);
	// A word that is another is told still.
	const other = second.replace("दोपहर", "शाम");
	expect(changes([first, other, third].map(paragraph))).not.toBeNull();
	expect([...(changes([first, second].map(paragraph))?.gone ?? [])]).toEqual([[2, [third]]]);
});

test("links and emphasis put into the same words are no change", () => {
	const linked: Block = { type: "paragraph", content: [first.slice(0, 10), { type: "strong", content: [first.slice(10)] }] };
	expect(told(article([linked, paragraph(second), paragraph(third)]))).toBeNull();
});

test("changed, new and missing paragraphs are told by their places", () => {
	const now = [paragraph("एकदम नई बात यहाँ है।"), paragraph(first.replace("तेज़", "बहुत तेज़")), paragraph(third)];
	expect(told(article(now))).toMatchObject({ blocks: [0, 1], gone: [[2, [second]]], isHeadlineNew: false, corrections: [] });
	expect(told(article(before.slice(0, 2)))).toMatchObject({ blocks: [], gone: [[2, [third]]] });
});

test("a new headline, and only corrections that were not there, are told", () => {
	const correction = [{ datePublished: "2021-07-09T12:00:00+05:30", text: "समय ग़लत छपा था।" }];
	expect(told(article(before, { headline: "नगर में भारी बारिश", correction }))).toMatchObject({
		isHeadlineNew: true,
		corrections: [0],
		blocks: [],
	});
	expect(told(article(before, { headline: "नगर में भारी बारिश" }))).toMatchObject({ isDeckNew: false });
	expect(told(article(before, { description: "सड़कों पर पानी भर गया।" }))).toMatchObject({
		isHeadlineNew: false,
		isDeckNew: true,
		blocks: [],
	});
	const { deck: _, ...older } = copyNow(article(before));
	expect(changesSince(older, article(before, { description: "सड़कों पर पानी भर गया।" }))).toBeNull();
	const copy = copyNow(article(before, { correction }));
	expect(changesSince(copy, article(before, { correction }))).toBeNull();
});

test("lists, tables and quotations are compared by their words", () => {
	const list = (last: string): Block => ({ type: "list", ordered: false, items: [["छाता साथ रखें"], [last]] });
	const table = (cell: string): Block => ({ type: "table", header: ["नगर", "वर्षा"], rows: [["भोपाल", cell]] });
	const copy = copyNow(article([list("जूते पहनें"), table("12")]));
	const changes = changesSince(copy, article([list("जूते पहनें"), table("14")]));
	expect([...(changes?.blocks.keys() ?? [])]).toEqual([1]);
});
