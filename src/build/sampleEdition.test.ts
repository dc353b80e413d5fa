/** The sample edition shows all that a story may have, so that whoever looks at it meets every page and every part. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import type { Article, Block } from "../article/article.ts";
import { parseEdition } from "../article/edition.ts";
import { parseArticle, picturesOf } from "../article/parse.ts";
import { segment } from "../text/akshara.ts";

const folder = join(import.meta.dirname, "..", "..", "public");
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
const { value: edition } = parseEdition(read("edition.json"));
const now = Date.parse("2021-07-10T07:30:00+05:30");

const authored = readdirSync(join(folder, "stories")).map((name) => read("stories", name) as Record<string, unknown>);
const articles = authored.map((json) => {
	const { value, problems } = edition ? parseArticle(json, { edition }) : { value: null, problems: [] };
	if (!value || problems.length > 0) throw new Error(`${json["id"]}: ${JSON.stringify(problems)}`);
	return value;
});
const standing = articles.filter(({ pubStatus, movedTo }) => pubStatus === "usable" && movedTo === undefined);
const blocks = standing.flatMap(({ body }) => body);
const ofType = <Type extends Block["type"]>(type: Type) =>
	blocks.filter((block) => block.type === type) as Extract<Block, { type: Type }>[];
const wordsOf = (text: unknown) =>
	JSON.stringify(text)
		.match(/[\p{L}\p{M}]+/gu)
		?.filter((word) => /\p{Script=Devanagari}/u.test(word)) ?? [];
/** Every key at any depth, as "author.image.alt". */
const keysOf = (value: unknown, path = ""): string[] =>
	Array.isArray(value)
		? value.flatMap((each) => keysOf(each, path))
		: typeof value === "object" && value !== null
			? Object.entries(value).flatMap(([key, inner]) => [`${path}${key}`, ...keysOf(inner, `${path}${key}.`)])
			: [];

test("it has 28 stories or more, of some hundred words each, in eight sections that all have some, and 20 pictures", () => {
	expect(standing.length).toBeGreaterThanOrEqual(28);
	expect(edition?.sample).toBe(true);
	expect(edition?.sections.map(({ name }) => name)).toEqual("देश दुनिया कारोबार खेल विज्ञान स्वास्थ्य शिक्षा संस्कृति".split(" "));
	expect(new Set(standing.map(({ articleSection }) => articleSection)).size).toBe(8);
	const lengths = standing.map(({ body }) => wordsOf(body.map((block) => Object.values({ ...block, type: "" }))).length);
	expect(lengths.filter((words) => words < 200 || words > 620)).toHaveLength(1);
	const lead = new Set(standing.flatMap((article) => picturesOf(article)).map(({ picture }) => picture.src));
	expect(lead.size).toBeGreaterThanOrEqual(20);
});

test("it has every optional field, every block and every mark within a line", () => {
	const picture = ["src", "width", "height", "alt", "caption", "creditText"];
	const fields =
		"inLanguage kicker description dateline dateModified author.url author.image.alt sourceOrganization.name sourceOrganization.url correction.datePublished correction.text disclaimer usageTerms copyrightNotice keywords related pubStatus urgency breakingUntil embargoedUntil movedTo ads edNote body.attribution body.inLanguage".split(
			" ",
		);
	const shown = new Set(authored.flatMap((json) => keysOf(json)));
	const wanted = [...fields, ...picture.flatMap((key) => [`image.${key}`, `body.${key}`])];
	expect(wanted.filter((key) => !shown.has(key))).toEqual([]);
	expect(new Set(blocks.map(({ type }) => type))).toEqual(
		new Set(["paragraph", "heading", "quote", "list", "image", "table", "divider", "embed"]),
	);
	expect(new Set(ofType("list").map(({ ordered }) => ordered))).toEqual(new Set([true, false]));
	const within = JSON.stringify(blocks);
	for (const type of ["link", "strong", "em", "br"]) expect(within).toContain(`"type":"${type}"`);
});

test("one was taken back and says why, one became part of another that stands, one was held until an hour that has passed", () => {
	const taken = articles.filter(({ pubStatus }) => pubStatus === "canceled");
	expect(taken.map(({ correction }) => correction.length)).toEqual([1]);
	const moved = articles.flatMap(({ movedTo }) => movedTo ?? []);
	expect(standing.filter(({ id }) => moved.includes(id))).toHaveLength(1);
	const held = standing.flatMap(({ embargoedUntil }) => embargoedUntil ?? []);
	expect(held.map((time) => Date.parse(time) < now)).toEqual([true]);
	expect(standing.filter(({ ads }) => !ads)).toHaveLength(1);
});

test("one comes straight from an agency, and says so", () => {
	const story = standing.find(({ sourceOrganization }) => sourceOrganization?.name === "IANS") as Article;
	expect(story.author).toMatchObject([{ type: "Organization", name: expect.stringContaining("IANS"), image: {} }]);
	expect(story.image?.creditText).toBe("IANS");
	expect(story.disclaimer).toMatch(/एजेंसी.*(फ़ीड|सीधे)/);
	for (const said of ["पुतिन", "बाइडेन", "साइबर", "सीरिया", "शिन्हुआ", "तास", "जिनेवा", "16 जून", "रैनसमवेयर"])
		expect(JSON.stringify(story), said).toContain(said);
});

test("among them are what strains a page: headlines of any length, authors, scripts, languages", () => {
	const lengths = standing.map(({ headline }) => segment(headline).length);
	expect(Math.max(...lengths)).toBeGreaterThan(70);
	expect(Math.min(...standing.map(({ body }) => wordsOf(body).length))).toBeLessThan(80);
	expect(standing.filter(({ image }) => !image).length).toBeGreaterThan(2);
	expect(standing.some(({ author }) => author.length === 2)).toBe(true);
	const photos = standing.flatMap((article) => picturesOf(article)).filter(({ picture }) => picture.src.endsWith(".jpg"));
	expect(photos.some(({ picture }) => picture.height > picture.width)).toBe(true);
	expect(standing.some(({ correction }) => correction.length > 0)).toBe(true);
	expect(JSON.stringify(blocks)).toMatch(/[०-९]/);
	expect(new Set(ofType("quote").flatMap(({ inLanguage }) => inLanguage ?? []))).toEqual(new Set(["mr", "ne", "en"]));
	const foreign = ofType("quote").find(({ inLanguage }) => inLanguage === "en");
	expect(JSON.stringify(foreign?.content).match(/[A-Za-z]+/g)?.length).toBeGreaterThan(10);
});
