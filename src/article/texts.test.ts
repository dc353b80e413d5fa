/** A story's words with their paths, and changing them where they stand. */
import { applyEdits } from "jsonc-parser";
import { expect, test } from "playwright/test";
import { type TextChange, textEdits } from "./changeText.ts";
import { parseArticle } from "./parse.ts";
import { pathText } from "./problems.ts";
import { rawTexts, textsOf } from "./texts.ts";

const edition = { origin: "https://parakh.example", pictureHosts: [], sections: [{ id: "desh", name: "देश" }], inLanguage: "hi" };
const picture = { src: "/pictures/a.jpg", width: 10, height: 10, alt: "वैकल्पिक", caption: "कैप्शन", creditText: "IANS" };
const story = {
	id: "a",
	articleSection: "desh",
	kicker: "ऊपर",
	headline: "शीर्षक",
	description: "सार",
	dateline: "दिल्ली",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "परख" }],
	sourceOrganization: { name: "IANS" },
	image: picture,
	body: [
		{ type: "paragraph", text: "पहला।" },
		{
			type: "paragraph",
			content: ["एक ", { type: "link", href: "/", text: "दो तीन" }, { type: "br" }, { type: "strong", content: ["चार"] }, " पाँच"],
		},
		{ type: "heading", text: "बीच" },
		{ type: "quote", text: "मराठी", attribution: "कोई", inLanguage: "mr" },
		{ type: "list", ordered: true, items: ["क", [{ type: "em", text: "ख" }]] },
		{ ...picture, type: "image" },
		{ type: "table", caption: "तालिका", header: ["अ", "आ"], rows: [["1", ""]] },
		{ type: "divider" },
		{ type: "embed", provider: "youtube", href: "https://www.youtube.com/watch?v=a", title: "वीडियो" },
	],
	correction: [{ datePublished: "2021-07-09T11:00:00+05:30", text: "सुधार" }],
	disclaimer: "अस्वीकरण",
	usageTerms: "शर्तें",
	copyrightNotice: "सर्वाधिकार",
	keywords: ["शब्द"],
};
const read = (more: object = {}) => {
	const { value } = parseArticle({ ...story, ...more }, { edition });
	if (!value) throw new Error("not sound");
	return textsOf(value);
};

test("every text comes once, in reading order, with its path", () => {
	expect(read().map(({ path, text }) => `${pathText(path)} ${text}`)).toEqual([
		"kicker ऊपर",
		"headline शीर्षक",
		"description सार",
		"dateline दिल्ली",
		"author[0].name परख",
		"image.alt वैकल्पिक",
		"image.caption कैप्शन",
		"image.creditText IANS",
		"body[0].text पहला।",
		"body[1].content एक दो तीन चार पाँच",
		"body[2].text बीच",
		"body[3].text मराठी",
		"body[3].attribution कोई",
		"body[4].items[0] क",
		"body[4].items[1] ख",
		"body[5].alt वैकल्पिक",
		"body[5].caption कैप्शन",
		"body[5].creditText IANS",
		"body[6].caption तालिका",
		"body[6].header[0] अ",
		"body[6].header[1] आ",
		"body[6].rows[0][0] 1",
		"body[8].title वीडियो",
		"correction[0].text सुधार",
		"disclaimer अस्वीकरण",
		"sourceOrganization.name IANS",
		"usageTerms शर्तें",
		"copyrightNotice सर्वाधिकार",
		"keywords[0] शब्द",
	]);
});

test("languages and credits are marked", () => {
	expect(
		read()
			.filter(({ lang }) => lang)
			.map(({ text, lang }) => [text, lang]),
	).toEqual([["मराठी", "mr"]]);
	expect(
		read()
			.filter(({ isCredit }) => isCredit)
			.map(({ text }) => text),
	).toEqual(["IANS", "IANS"]);
	expect(read({ inLanguage: "ne" }).every(({ lang }) => lang === "ne" || lang === "mr")).toBe(true);
});

const changed = (json: string, changes: readonly TextChange[]) => applyEdits(json, textEdits(json, changes).flat());
const changedStory = (changes: readonly TextChange[]) => JSON.parse(changed(JSON.stringify(story), changes)) as typeof story;
const inContent = (start: number, end: number, replacement: string) =>
	changedStory([{ path: ["body", 1, "content"], start, end, replacement }]).body[1]?.content;

test("a change keeps links, emphasis and line breaks", () => {
	const link = { type: "link", href: "/", text: "दो तीन" };
	const strong = { type: "strong", content: ["चार"] };
	expect(inContent(0, 2, "इक")).toEqual(["इक ", link, { type: "br" }, strong, " पाँच"]);
	expect(inContent(3, 5, "२")).toEqual(["एक ", { ...link, text: "२ तीन" }, { type: "br" }, strong, " पाँच"]);
	expect(inContent(6, 13, "-")).toEqual(["एक ", { ...link, text: "दो -" }, { type: "br" }, { ...strong, content: [""] }, " पाँच"]);
	expect(inContent(13, 13, "!")).toEqual(["एक ", link, { type: "br" }, { ...strong, content: ["चार!"] }, " पाँच"]);
	expect(inContent(2, 3, "")).toEqual(["एक", link, { type: "br" }, strong, " पाँच"]);
});

test("several changes of one text keep their places", () => {
	const changes = [
		{ path: ["headline"], start: 0, end: 2, replacement: "XX" },
		{ path: ["headline"], start: story.headline.length, end: story.headline.length, replacement: "!" },
		{ path: ["body", 0, "content"], start: 4, end: 5, replacement: "." },
		{ path: ["body", 4, "items", 1], start: 0, end: 1, replacement: "ग" },
		{ path: ["image", "creditText"], start: 0, end: 4, replacement: "PTI" },
		{ path: ["nowhere", 3], start: 0, end: 1, replacement: "x" },
	];
	const after = changedStory(changes);
	expect(after.headline).toBe(`XX${story.headline.slice(2)}!`);
	expect(after.body[0]).toEqual({ type: "paragraph", text: "पहला." });
	expect(after.body[4]?.items).toEqual(["क", [{ type: "em", text: "ग" }]]);
	expect(after.image.creditText).toBe("PTI");
});

test("only the characters of the change are touched: order, spacing, escapes and doubled keys stay", () => {
	const file = '{ "headline":"\\u0926\\u0941:\\u0916 \\"है\\"",\n\n   "x" : 1e3, "a": "पहले", "a":"बाद" ,}';
	expect(changed(file, [{ path: ["headline"], start: 2, end: 3, replacement: "\u0903" }])).toBe(file.replace("0941:", "0941\u0903"));
	expect(changed(file, [{ path: ["headline"], start: 5, end: 6, replacement: "“" }])).toBe(file.replace('\\"है', "“है"));
	expect(changed(file, [{ path: ["headline"], start: 9, end: 9, replacement: '"\n' }])).toBe(file.replace('\\"",', '\\"\\"\\n",'));
	expect(changed(file, [{ path: ["a"], start: 0, end: 3, replacement: "अब" }])).toBe(file.replace("बाद", "अब"));
	expect(changed("not json", [{ path: ["a"], start: 0, end: 3, replacement: "अब" }])).toBe("not json");
});

test("the words of a story that is not sound are read as far as they go, at the same places", () => {
	const raw = new Map(rawTexts(story).map(({ path, text }) => [pathText(path), text]));
	for (const { path, text } of read()) {
		if (raw.get(pathText(path)) !== text) expect(`${pathText(path)} ${raw.get(pathText(path))}`).toBe(`${pathText(path)} ${text}`);
	}
	expect(rawTexts({ body: [{ type: "list", items: [["क", { type: "br" }, { text: "ख" }, 5]] }, null, { content: { a: "ग" } }] })).toEqual([
		{ path: ["body", 0, "items", 0], text: "क ख" },
		{ path: ["body", 2, "content", "a"], text: "ग" },
	]);
	let deep: unknown = "ग";
	for (let depth = 0; depth < 5_000; depth += 1) deep = { a: [deep] };
	expect(rawTexts(deep)).toEqual([]);
});
