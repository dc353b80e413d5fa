/** Lists of stories and feeds come apart, and nothing else does. */
import { expect, test } from "playwright/test";
import { readPasted } from "./paste.ts";
import { storiesIn } from "./several.ts";

const edition = { inLanguage: "hi", timeZone: "Asia/Kolkata", sections: [] };
const story = (id: string) => ({ type: "NewsArticle", id, headline: `ख़बर ${id}`, body: [] });
const [one, two] = [story("a"), story("b")];
const ids = (text: string) => storiesIn(text).map((each) => JSON.parse(each).id);

test("a list of stories is each of them, wherever the list stands", () => {
	for (const value of [[one, two], { stories: [one, two] }, { count: 2, tags: ["x"], items: [one, two] }])
		expect(ids(JSON.stringify(value))).toEqual(["a", "b"]);
	expect(ids(`\ufeff\`\`\`json\n${JSON.stringify([one, two])}\n\`\`\``)).toEqual(["a", "b"]);
	expect(ids(JSON.stringify([one]))).toEqual(["a"]);
	// What no one knows comes along, to be seen.
	expect(storiesIn(JSON.stringify([one, { odd: 1 }]))).toHaveLength(2);
});

test("feeds are each of their items", () => {
	const drafts = (text: string) =>
		storiesIn(text).map((each) => {
			const pasted = readPasted(each, edition);
			return pasted.kind === "draft"
				? pasted.draft
				: pasted.kind === "lines"
					? pasted.lines.map(({ label, text }) => `${label} ${text}`)
					: pasted.kind;
		});
	const item = (title: string) => ({
		id: "1",
		title,
		date_published: "2021-07-09T10:00:00+05:30",
		content_html: "<p>यह <b>नया</b> है।</p>",
	});
	expect(
		drafts(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "सूची", items: [item("पहली"), item("दूसरी")] })),
	).toMatchObject([
		{ headline: "पहली", body: [{ type: "paragraph", content: ["यह ", { type: "strong", text: "नया" }, " है।"] }] },
		{ headline: "दूसरी", datePublished: "2021-07-09T10:00:00+05:30" },
	]);
	const rss = ["पहली", "दूसरी"].map(
		(title) => `<item><title>${title} ख़बर आज की</title><description>&lt;p&gt;कल से बारिश होगी और नदी बढ़ेगी।&lt;/p&gt;</description></item>`,
	);
	expect(drafts(`<?xml version="1.0"?><rss version="2.0"><channel><title>सूची</title>${rss.join("")}</channel></rss>`)).toEqual([
		["headline पहली ख़बर आज की", "paragraph कल से बारिश होगी और नदी बढ़ेगी।"],
		["headline दूसरी ख़बर आज की", "paragraph कल से बारिश होगी और नदी बढ़ेगी।"],
	]);
});

test("what is one story, or none, stays as it came", () => {
	const page = { "@graph": [{ "@type": "WebPage" }, { "@type": "NewsArticle", headline: "क" }] };
	for (const text of [JSON.stringify(one), JSON.stringify(page), '{"a":[1,2]}', "[1,2]", "[", '[{"a":', "पटना में बारिश", "<p>क</p>", ""])
		expect(storiesIn(text), text).toEqual([text]);
	// Of a page's list only its article is a story.
	expect(storiesIn(JSON.stringify([{ "@type": "WebPage" }, { "@type": "NewsArticle", headline: "क" }]))).toHaveLength(1);
});

test("what begins many items and ends none is taken apart in time with its length", () => {
	const text = `<rss>${"<item>".repeat(300_000)}`;
	expect(storiesIn(text)).toEqual([text]);
	expect(storiesIn(`<rss><Item>क</item><item >ख</ITEM>${"<item>".repeat(300_000)}</rss>`)).toHaveLength(2);
});
