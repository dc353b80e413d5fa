/** The one door for stories: what passes, what stops at it, and that everything wrong is named at once, each at its exact place. */
import { expect, test } from "playwright/test";
import type { Article } from "./article.ts";
import { type ParseContext, parseArticle, picturesOf } from "./parse.ts";
import { type Path, pathText } from "./problems.ts";

const sections = ["desh", "duniya"].map((id) => ({ id, name: id }));
const edition = { origin: "https://pathak.example", pictureHosts: [], inLanguage: "hi", sections };
const required = {
	id: "pahli",
	articleSection: "desh",
	headline: "पहली ख़बर",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "परख" }],
	body: [{ type: "paragraph", text: "पहला अनुच्छेद।" }],
};
const defaults = { type: "NewsArticle", inLanguage: "hi", correction: [], keywords: [], related: [], pubStatus: "usable", ads: true };
const body = [{ type: "paragraph", content: ["पहला अनुच्छेद।"] }];
const least = { ...required, ...defaults, author: [{ type: "Person", name: "परख" }], body };
const renditions = { base: "/pictures/r/naav-1a", widths: [320, 640], formats: ["avif", "jpeg"] };
const picture = { src: "/pictures/naav.jpg", width: 1200, height: 800, alt: "नाव", caption: "घाट", creditText: "IANS", renditions };
const link = { type: "link", href: "https://example.org/", content: ["ख ", { type: "strong", content: ["ग"] }] };
/** Every field and every block, spelled as the door spells them. */
const full = {
	...least,
	author: [{ type: "Organization", name: "IANS", url: "https://ians.example/", image: picture }],
	body: [
		{ type: "paragraph", content: ["क ", link, { type: "br" }, { type: "em", content: ["घ"] }] },
		{ type: "heading", text: "शीर्ष" },
		{ type: "quote", content: ["हो"], attribution: "कवि", inLanguage: "ne" },
		{ type: "list", ordered: true, items: [["एक"], ["दो", { type: "em", content: ["!"] }]] },
		{ type: "image", ...picture },
		{ type: "table", caption: "भाव", header: ["चीज़", "दाम"], rows: [["अरहर", "₹112"]] },
		{ type: "divider" },
		{ type: "embed", provider: "youtube", href: "https://youtube.example/x", title: "सुबह" },
	],
	inLanguage: "mr",
	kicker: "दुनिया",
	description: "एक पंक्ति में।",
	dateline: "दिल्ली, 9 जुलाई",
	dateModified: "2021-07-10T07:10:00+05:30",
	sourceOrganization: { name: "IANS", url: "https://ians.example/" },
	image: picture,
	correction: [{ datePublished: "2021-07-10T07:10:00+05:30", text: "पहले 40 लिखा था।" }],
	disclaimer: "सीधे एजेंसी से।",
	usageTerms: "पूछकर छापें।",
	copyrightNotice: "© 2021",
	keywords: ["__proto__", "नदी"],
	related: ["doosri", "constructor"],
	pubStatus: "canceled",
	urgency: 8,
	breakingUntil: "2021-07-10T09:00:00+05:30",
	embargoedUntil: "2021-07-09T09:00:00+05:30",
	movedTo: "doosri",
	ads: false,
};
const optional = Object.keys(full).filter((field) => !(field in required));

/** As it comes from a file. */
const fresh = (value: unknown) => JSON.parse(JSON.stringify(value));
const story = (more: object = {}): unknown => fresh({ ...required, ...more });
const withBlock = (block: unknown) => story({ body: [block] });

/** Everything said of a story, one line a problem. */
function said(input: unknown, more: Partial<ParseContext> = {}): string[] {
	const { value, problems } = parseArticle(input, { edition, ...more });
	expect(value === null).toBe(problems.some(({ severity }) => severity === "error"));
	return problems.map(({ severity, code, path }) => `${severity} ${code} ${pathText(path)}`);
}

function article(input: unknown) {
	expect(said(input)).toEqual([]);
	return parseArticle(input, { edition }).value;
}

/** Every place below the top of a value, outermost first. */
const places = (value: unknown, path: Path = []): { path: Path; value: unknown }[] =>
	typeof value !== "object" || value === null
		? []
		: Object.entries(value).flatMap(([key, inner]) => {
				const at = [...path, Array.isArray(value) ? Number(key) : key];
				return [{ path: at, value: inner }, ...places(inner, at)];
			});

/** A copy with another value at one place. */
function changed(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
	if (step === undefined) return other;
	if (Array.isArray(value)) return value.with(Number(step), changed(value[Number(step)], rest, other));
	const fields = value as { [key: string]: unknown };
	return { ...fields, [step]: changed(fields[step], rest, other) };
}

test("what is required is enough, and everything optional comes through as it was written", () => {
	expect(article(story())).toStrictEqual(least);
	expect(article(fresh(full))).toStrictEqual(full);
	for (const movedTo of ["doosri", "/section/desh", "https://example.org/x"]) expect(article(story({ movedTo }))?.movedTo).toBe(movedTo);
});

for (const field of Object.keys(required)) {
	test(`a story without ${field} is stopped, and null is the same as nothing`, () => {
		expect(said(story({ [field]: undefined }))).toEqual([`error missing ${field}`]);
		expect(said(story({ [field]: null }))).toEqual([`error missing ${field}`]);
	});
}

test("nothing optional is missed, and null is the same as nothing", () => {
	for (const field of optional) expect(article(story({ [field]: null })), field).toStrictEqual(least);
	for (const field of ["kicker", "description", "disclaimer"]) expect(article(story({ [field]: " \u00a0" })), field).toStrictEqual(least);
});

test("an address without its beginning is told of, as it leads into the site itself", () => {
	const link = (href: string) => story({ body: [{ type: "paragraph", content: [{ type: "link", href, text: "क" }] }] });
	const bare = "warning bare-url body[0].content[0].href";
	for (const href of ["www.example.org", "example.org/a", "putin-biden-phone-0907", "#naav", "?q=naav"])
		expect(said(link(href)), href).toEqual([bare]);
	for (const href of [
		"/story/naav",
		"https://example.org",
		"HTTPS://example.org",
		"mailto:a@example.org",
		"//example.org",
		"\\\\example.org\\a",
	])
		expect(said(link(href)), href).toEqual([]);
	expect(said(story({ sourceOrganization: { name: "क", url: "pti.in" } }))).toEqual(["warning bare-url sourceOrganization.url"]);
	expect(said(story({ body: [{ type: "embed", provider: "क", title: "क", href: "youtube.com/a" }] }))).toEqual([
		"warning bare-url body[0].href",
	]);
	expect(said(story({ image: { src: "pictures/a.jpg", width: 1, height: 1, alt: "" } }))).toEqual([]);
});

test("a value of the wrong type is named at its place, wherever in the story it is", () => {
	expect(places(full).length).toBeGreaterThan(120);
	for (const { path, value } of places(full)) {
		const other = typeof value === "number" || typeof value === "boolean" ? "x" : 5;
		expect(said(changed(full, path, other))).toEqual([`error type ${pathText(path)}`]);
	}
});

const times = ["datePublished", "dateModified", "breakingUntil", "embargoedUntil"];
const texts = places(full).filter(({ value }) => typeof value === "string");
const early = "2021-07-01T00:00:00Z";
/** C0, DEL, C1, bidi embedding, override and isolates, and two halves of surrogate pairs the wrong way round. */
const refused = [..."\0\b\v\f\u001b\u007f\u0085\u009f\u202a\u202e\u2066\u2069\udc00\ud800"];

test("a control character, a bidi override or half a surrogate pair is named at its place, wherever in the story it is", () => {
	const isOneOf = (path: string) => /^(type|pubStatus|author\[0\]\.type|.*\.formats\[\d\])$/.test(path);
	for (const { path, value } of texts) {
		const at = pathText(path);
		const code = times.includes(String(path.at(-1))) ? "date" : isOneOf(at) ? "value" : "character";
		for (const character of refused) expect(said(changed(full, path, `${value}${character}`)), at).toEqual([`error ${code} ${at}`]);
	}
	const named = ["\b", "\u202a", "\udc00"].map((each) => parseArticle(story({ kicker: each }), { edition }).problems[0]?.found);
	expect(named).toEqual(["U+0008", "U+202A", "U+DC00"]);
});

for (const character of ["\v", "\f ", "\u202e", " \u0085"]) {
	test(`${JSON.stringify(character)} is stopped when a node of text has no word beside it`, () => {
		expect(said(withBlock({ type: "paragraph", content: ["क", character] }))).toEqual(["error character body[0].content[1]"]);
	});
}

test("joiners, emoji, direction marks and no-break spaces stay; a tab or a new line gets a warning", () => {
	const headline = "क्\u200dष र्\u200cय 👩‍🚀 \u200e\u00a0\u2060🇮🇳";
	expect(article(story({ headline }))?.headline).toBe(headline);
	for (const character of "\t\n\r") expect(said(story({ kicker: `क${character}ख` }))).toEqual(["warning line-break kicker"]);
});

test("everything that is wrong is named at once", () => {
	const isType = ({ path }: { path: Path }) => path.at(-1) === "type" && path.length > 2;
	const bad = texts.filter((each) => !isType(each)).map(({ path }) => path);
	const problems = said(bad.reduce<unknown>((value, path) => changed(value, path, "\u202e"), full));
	expect(problems.map((problem) => problem.split(" ").at(-1)).toSorted()).toEqual(bad.map(pathText).toSorted());
});

test("a list where fields belong is of the wrong type", () => {
	expect(said([])).toEqual(["error type $"]);
	expect(said(withBlock([]))).toEqual(["error type body[0]"]);
	expect(said(story({ sourceOrganization: [] }))).toEqual(["error type sourceOrganization"]);
});

test("of a wrong value 60 characters are shown at most", () => {
	const shown = (length: number) => parseArticle(story({ id: "A".repeat(length) }), { edition }).problems[0]?.found;
	expect([shown(60), shown(61)]).toEqual(["A".repeat(60), `${"A".repeat(60)}…`]);
});

test("a body of nothing but unknown blocks, and times that contradict each other, are named beside an error elsewhere", () => {
	expect(said(story({ body: [{ type: "hologram" }] }))).toEqual(["warning unknown-block body[0].type", "error empty body"]);
	expect(said(story({ headline: "", body: [{ type: "hologram" }] }))).toContain("error empty body");
	expect(said(story({ headline: "", dateModified: early }))).toContain("warning updated-before-published dateModified");
});

type Row = readonly [field: string, value: unknown, ...problems: string[]];
const wrong: readonly Row[] = [
	...["", "  ", "\n"].map((id): Row => ["id", id, "empty id"]),
	...["Pahli", "-a", "a_b", "a/b", "../a", "a.b", "ख़बर", "__proto__", "toString", "a".repeat(81)].map((id): Row => ["id", id, "id id"]),
	...["khel", "Desh", "__proto__", "toString", "constructor"].map((id): Row => ["articleSection", id, "section articleSection"]),
	["headline", " \u00a0 ", "empty headline"],
	["author", [], "empty author"],
	["author", [null, {}, { name: " " }], "type author[0]", "missing author[1].name", "empty author[2].name"],
	["author", [{ name: "क", type: "Robot" }], "value author[0].type"],
	["author", [{ name: "क", url: "javascript:alert(1)" }], "url author[0].url"],
	["body", [], "empty body"],
	["body", [null, {}, { type: "" }], "type body[0]", "missing body[1].type", "empty body[2].type"],
	["type", "Article", "value type"],
	...["hindi language", 'hi"><script>', "h"].map((tag): Row => ["inLanguage", tag, "value inLanguage"]),
	["sourceOrganization", { url: "data:text/html,x" }, "missing sourceOrganization.name", "url sourceOrganization.url"],
	["image", {}, "missing image.src", "missing image.width", "missing image.height", "missing image.alt"],
	["image", { ...picture, src: "data:,x", alt: " " }, "url image.src", "empty image.alt"],
	["image", { ...picture, width: 0, height: 1.5 }, "value image.width", "value image.height"],
	["correction", [{ text: "" }], "missing correction[0].datePublished", "empty correction[0].text"],
	["keywords", ["", null], "empty keywords[0]", "missing keywords[1]"],
	["related", ["Doosri", "__proto__"], "id related[0]", "id related[1]"],
	["pubStatus", "draft", "value pubStatus"],
	...[0, 10, 4.5, -1].map((value): Row => ["urgency", value, "value urgency"]),
	...["javascript:alert(1)", "mailto:a@b.example", "data:,x", "Kahin Aur", "Doosri"].map((value): Row => ["movedTo", value, "url movedTo"]),
];
for (const [field, value, ...problems] of wrong) {
	test(`${field} may not be ${JSON.stringify(value).slice(0, 60)}`, () => {
		expect(said(story({ [field]: value })).toSorted()).toEqual(problems.map((problem) => `error ${problem}`).toSorted());
	});
}

const wrongBlocks: readonly [block: object, ...problems: string[]][] = [
	[{ type: "paragraph" }, "missing text"],
	[{ type: "paragraph", text: " " }, "empty text"],
	[{ type: "paragraph", content: [] }, "empty content"],
	[{ type: "paragraph", content: [" ", ""] }, "empty content"],
	[{ type: "paragraph", content: [{ text: "क" }, { type: "strong" }] }, "missing content[0].type", "missing content[1].text"],
	[{ type: "paragraph", content: [{ type: "link", text: "क" }] }, "missing content[0].href"],
	[{ type: "paragraph", content: [{ type: "link", href: "data:,x", text: "क" }] }, "url content[0].href"],
	[{ type: "paragraph", content: ["क", { type: "link", href: "/", content: [" "] }] }, "empty content[1].content"],
	[{ type: "heading" }, "missing text"],
	[{ type: "quote" }, "missing text"],
	[{ type: "quote", text: "हो", inLanguage: 'mr"><b>' }, "value inLanguage"],
	[{ type: "list" }, "missing items"],
	[{ type: "list", items: [] }, "empty items"],
	[{ type: "list", items: ["", [], {}] }, "empty items[0]", "empty items[1]", "missing items[2].text"],
	[{ type: "image" }, "missing src", "missing width", "missing height", "missing alt"],
	[{ type: "image", ...picture, src: "http://example.org/a.jpg" }, "url src"],
	[{ type: "image", ...picture, renditions: { ...renditions, base: "//evil.example/r" } }, "url renditions.base"],
	[{ type: "table" }, "missing rows"],
	[{ type: "table", rows: [] }, "empty rows"],
	[{ type: "embed" }, "missing href"],
	[{ type: "embed", provider: "x", title: "क", href: "http://example.org/" }, "url href"],
];
for (const [block, ...problems] of wrongBlocks) {
	test(`a block is stopped: ${JSON.stringify(block)}`, () => {
		expect(said(withBlock(block))).toEqual(problems.map((problem) => `error ${problem.replace(" ", " body[0].")}`));
	});
}

for (const [block, path] of [
	[{ type: "list", items: ["एक", 5] }, "items[1]"],
	[{ type: "list", items: ["एक", false] }, "items[1]"],
	[{ type: "list", items: [["एक", 5]] }, "items[0][1]"],
	[{ type: "paragraph", content: ["एक", 5] }, "content[1]"],
] as const) {
	test(`words are wanted where a number stands among them: ${JSON.stringify(block)}`, () => {
		const { problems } = parseArticle(withBlock(block), { edition });
		expect(problems).toMatchObject([{ severity: "error", code: "type", expected: "string" }]);
		expect(said(withBlock(block))).toEqual([`error type body[0].${path}`]);
	});
}

test("text may be written short, and a table's rows are filled up", () => {
	const items = ["एक", { text: "दो" }, { content: ["तीन"] }];
	const rows = [["अरहर", null, "₹112"], ["मूँग"]];
	expect(article(withBlock({ type: "quote", text: "हो" }))?.body).toEqual([{ type: "quote", content: ["हो"] }]);
	expect(article(withBlock({ type: "list", items }))?.body).toEqual([{ type: "list", ordered: false, items: [["एक"], ["दो"], ["तीन"]] }]);
	const embed = { type: "embed", href: "https://video.example/a" };
	expect(article(withBlock(embed))?.body).toEqual([{ ...embed, provider: "video.example", title: "video.example" }]);
	expect(article(withBlock({ ...embed, provider: "youtube" }))?.body).toMatchObject([{ provider: "youtube", title: "youtube" }]);
	expect(said(withBlock({ type: "table", rows }))).toEqual(["warning uneven-table body[0]"]);
	const filled = [["अरहर", "", "₹112"], ["मूँग", "", ""]]; // biome-ignore format: as it stands on the page
	expect(parseArticle(withBlock({ type: "table", rows }), { edition }).value?.body).toEqual([{ type: "table", header: [], rows: filled }]);
});

test("a table is read whatever else is wrong: nothing is said that is not so, and all that is", () => {
	const table = (rows: unknown[]) => ({ ...required, articleSection: "kahin-nahin", body: [{ type: "table", rows }] });
	const section = "error section articleSection";
	expect(said(table([["अरहर", "₹112"]]))).toEqual([section]);
	expect(said(table([["अरहर", "₹112"], ["मूँग"]]))).toEqual([section, "warning uneven-table body[0]"]);
	expect(said(table([[], []]))).toEqual([section, "error empty body"]);
	expect(said(table([["क".repeat(6000), "ख".repeat(6000)]]))).toEqual([section, "error too-long body[0]"]);
	expect(said(table([["अरहर", 112], ["मूँग", "₹96"]]))).toEqual([section, "error type body[0].rows[0][1]"]); // biome-ignore format: as it stands on the page
});

test("what is not known is left out with a warning, however it is called", () => {
	const odd = '"__proto__":{"ads":false,"kicker":"x"},"constructor":1,"toString":"x","edNote":"संपादक के लिए"';
	const blocks = ["hologram", "__proto__", "toString", "divider"].map((type) => ({ type }));
	const text = JSON.stringify({ ...required, body: blocks });
	const input = JSON.parse(text.replace("{", `{${odd},`).replace('"type":"divider"', '"__proto__":{},"beam":3,"type":"divider"'));
	const fields = ["__proto__", "constructor", "toString"].map((key) => `warning unknown-field ${key}`);
	const left = [0, 1, 2].map((index) => `warning unknown-block body[${index}].type`);
	const within = ["__proto__", "beam"].map((key) => `warning unknown-field body[3].${key}`);
	expect(said(input)).toEqual([...fields, ...left, ...within]);
	expect(parseArticle(input, { edition }).value).toStrictEqual({ ...least, body: [{ type: "divider" }] });
	expect(said(story({ "two words": 1 }))).toEqual(['warning unknown-field ["two words"]']);
});

test("marks heaped on one letter, and letters joined without end, are refused; the longest of real words are not", () => {
	const joined = "क्".repeat(11);
	for (const text of ["राष्ट्र के कार्त्स्न्य", "क़्ही\u0901\u0951\u0952", `${joined}क`, "दी".repeat(40), `न${"\u0901".repeat(15)}`])
		expect(said(story({ headline: text })), text).toEqual([]);
	for (const text of [`न${"\u0901".repeat(16)}`, `${joined}क्क`, `e${"\u0301".repeat(300)}`]) {
		expect(said(story({ headline: text })), text).toEqual(["error heap headline"]);
		expect(said(withBlock({ type: "paragraph", text })), text).toEqual(["error heap body[0].text"]);
	}
});

test("markup that is not known leaves a sentence its words, and drops what has none", () => {
	const content = [
		"करार ",
		{ type: "u", text: "नहीं" },
		" होगा, ",
		{ type: "valueOf", content: ["यह ", { type: "strong", text: "तय" }] },
		" है।",
		{ type: "blink" },
		{ type: "mark", text: 7 },
	];
	expect(said(withBlock({ type: "paragraph", content }))).toEqual(
		[1, 3, 5, 6].map((index) => `warning unknown-part body[0].content[${index}].type`),
	);
	const [block] = parseArticle(withBlock({ type: "paragraph", content }), { edition }).value?.body ?? [];
	expect(block).toEqual({ type: "paragraph", content: ["करार ", "नहीं", " होगा, ", "यह तय", " है।"] });
});

test("an id is the file's name, has up to 80 characters, and may be called constructor, in a section called __proto__", () => {
	for (const id of ["a".repeat(80), "constructor", "0", "9-jul"]) expect(said(story({ id }), { id })).toEqual([]);
	expect(said(story(), { id: "doosri" })).toEqual(["error id-not-file-name id"]);
	const odd = { ...edition, sections: ["__proto__", "toString"].map((id) => ({ id, name: id })) };
	for (const { id } of odd.sections) expect(said(story({ articleSection: id }), { edition: odd })).toEqual([]);
	const law = { ...edition, sections: [{ id: "क\u093cानून", name: "क़ानून" }] };
	expect(parseArticle(story({ articleSection: "\u0958ानून" }), { edition: law }).value?.articleSection).toBe("क\u093cानून");
});

test("an update before the publication gets a warning", () => {
	expect(said(story({ dateModified: required.datePublished }))).toEqual([]);
	expect(said(story({ dateModified: early }))).toEqual(["warning updated-before-published dateModified"]);
});

test("the pictures of a story are given in reading order with their places", () => {
	const found = picturesOf(full as unknown as Article).map(({ picture: { src }, path }) => `${src} ${pathText(path)}`);
	expect(found).toEqual(["author[0].image.src", "image.src", "body[4].src"].map((place) => `${picture.src} ${place}`));
});

/** A link whose address, with its percent escapes, is so long. */
const withLink = (text: string, size: number) => {
	const start = `https://example.org/${text}`;
	const href = start + "a".repeat(size - new URL(start).href.length);
	return { body: [{ type: "paragraph", content: [{ type: "link", href, text }] }] };
};
const many = (count: number, item: unknown) => Array<unknown>(count).fill(item);
const edges: readonly [most: number, problem: string, make: (size: number) => object][] = [
	[110, "warning long headline", (size) => ({ headline: "क्षि".repeat(size) })],
	[300, "error too-long headline", (size) => ({ headline: "क्षि".repeat(size) })],
	[150, "warning many body", (size) => ({ body: many(size, { type: "divider" }) })],
	[500, "error too-many body", (size) => ({ body: many(size, { type: "divider" }) })],
	[60, "error too-many body", (size) => ({ body: many(size, { type: "image", ...picture }) })],
	[12, "error too-many related", (size) => ({ related: many(size, "doosri") })],
	[30, "error too-many keywords", (size) => ({ keywords: many(size, "नदी") })],
	[2048, "error too-long movedTo", (size) => ({ movedTo: `https://example.org/${"a".repeat(size - 20)}` })],
	[10_000, "error too-many body[0]", (size) => ({ body: [{ type: "table", rows: many(size - 1, [""]) }] })],
	[2048, "error too-long body[0].content[0].href", (size) => withLink("पुल", size)],
	[10_000, "error too-long description", (size) => ({ description: "a".repeat(size) })],
	[
		12,
		"error too-deep edNote[0][0][0][0][0][0][0][0][0][0][0]",
		(size) => ({ edNote: JSON.parse("[".repeat(size - 1) + "]".repeat(size - 1)) }),
	],
];
for (const [most, problem, make] of edges) {
	test(`${problem} comes over ${most}`, () => {
		expect(said(story(make(most)))).not.toContain(problem);
		expect(said(story(make(most + 1)))).toContain(problem);
	});
}

const halves = (text: string) => [text.slice(1), text.slice(0, 1)];
const long: Record<string, (text: string) => object> = {
	paragraph: (text) => ({ type: "paragraph", text }),
	"paragraph of parts": (text) => ({ type: "paragraph", content: halves(text) }),
	heading: (text) => ({ type: "heading", text }),
	quote: (text) => ({ type: "quote", text }),
	list: (text) => ({ type: "list", items: halves(text) }),
	table: (text) => ({ type: "table", rows: [halves(text)] }),
	"quote with its speaker": (text) => ({ type: "quote", text: text.slice(1), attribution: text.slice(0, 1) }),
	"picture with its words": (text) => ({ type: "image", ...picture, alt: "", caption: text.slice(1), creditText: text.slice(0, 1) }),
	"table with its caption": (text) => ({ type: "table", caption: text.slice(1), rows: [[text.slice(0, 1)]] }),
};
for (const [name, make] of Object.entries(long)) {
	test(`a ${name} has up to 10,000 characters, and over 2,000 it gets a warning`, () => {
		const at = (size: number) => said(withBlock(make("a".repeat(size)))).join();
		expect([at(2000), at(2001), at(10_000)]).toEqual(["", "warning long body[0]", "warning long body[0]"]);
		expect(at(10_001)).toMatch(/^error too-long body\[0\](\.text)?$/);
	});
}

test("who leaves out a section or a type is told which there are, or to write any where none are known", () => {
	const told = (value: unknown, sections: readonly { id: string; name: string }[]) =>
		parseArticle(value, { edition: { ...edition, sections } }).problems.map(({ expected }) => expected);
	const two = [
		{ id: "desh", name: "देश" },
		{ id: "खेल", name: "खेल" },
	];
	for (const articleSection of [undefined, null, " "]) {
		expect(told(story({ articleSection }), two)).toEqual(["desh | खेल"]);
		expect(told(story({ articleSection }), [])[0]).toMatch(/^(string)?$/);
	}
	expect(told(story({ body: [{ text: "क" }] }), two)).toEqual(["paragraph | heading | quote | list | image | table | divider | embed"]);
	const content = [{ text: "क", href: "https://a.example/" }];
	expect(told(story({ body: [{ type: "paragraph", content }] }), two)).toEqual(["link | strong | em | br"]);
});
