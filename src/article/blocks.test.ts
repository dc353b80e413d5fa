/** What the body may not hold: links inside links, and words that nobody can see. */
import { expect, test } from "playwright/test";
import { parseArticle } from "./parse.ts";
import { pathText } from "./problems.ts";

const edition = { origin: "https://parakh.example", pictureHosts: [], inLanguage: "hi", sections: [{ id: "desh", name: "देश" }] };
const read = (more: object) =>
	parseArticle(
		{
			id: "a",
			articleSection: "desh",
			headline: "शीर्षक",
			datePublished: "2021-07-09T10:00:00+05:30",
			author: [{ name: "परख" }],
			body: [{ type: "paragraph", text: "शब्द" }],
			...more,
		},
		{ edition },
	);
const wrong = (more: object) => read(more).problems.map(({ severity, code, path }) => `${severity} ${code} ${pathText(path)}`);

test("a link inside a link is stopped, however deep it stands, and a link beside one is not", () => {
	const link = (content: unknown[]) => ({ type: "link", href: "https://example.org/", content });
	const paragraph = (content: unknown[]) => ({ body: [{ type: "paragraph", content }] });
	expect(wrong(paragraph(["क", link(["ख", { type: "em", content: [link(["ग"])] }])]))).toEqual([
		"error value body[0].content[1].content[1].content[0].type",
	]);
	expect(wrong(paragraph([link(["क"]), link(["ख"])]))).toEqual([]);
});

test("words of joiners, fillers and white space alone are no words", () => {
	for (const headline of ["\u200b", "\u2060\u200d", "\u3164", " \u00a0 "]) expect(wrong({ headline })).toEqual(["error empty headline"]);
	expect(wrong({ headline: "क\u094d\u200dष" })).toEqual([]);
});

test("a text beside a content that says something else is not shown, which is told; the same words may stand twice", () => {
	const twice = (text: string) => ({ body: [{ type: "paragraph", text, content: ["पुल ", { type: "em", text: "नहीं" }, " टूटा"] }] });
	expect(wrong(twice("पुल टूटा"))).toEqual(["warning unshown body[0].text"]);
	for (const same of ["", "पुल नहीं टूटा", " पुल नहीं\nटूटा"]) expect(wrong(twice(same))).toEqual([]);
	expect(wrong({ body: [{ type: "paragraph", text: "\u095bमीन", content: ["\u091c\u093cमीन"] }] })).toEqual([]);
});

test("a body or an item of which nothing is left to see is empty, whatever was left out of it", () => {
	const mark = { type: "u" };
	const left = "warning unknown-part body[0]";
	expect(wrong({ body: [{ type: "paragraph", content: [mark] }] })).toEqual([`${left}.content[0].type`, "error empty body"]);
	expect(wrong({ body: [{ type: "list", items: [[mark]] }] })).toEqual([`${left}.items[0][0].type`, "error empty body"]);
	expect(wrong({ body: [{ type: "paragraph", content: [mark, " "] }] })).toEqual([`${left}.content[0].type`, "error empty body"]);
	expect(wrong({ body: [{ type: "list", items: [["", " "], "शब्द"] }] })).toEqual(["error empty body[0].items[0]"]);
	expect(wrong({ body: [{ type: "divider" }] })).toEqual([]);
});
