/** Lists are read back as they were published, and what is wrong in one is named at its place. */
import { expect, test } from "playwright/test";
import type { Card } from "./article.ts";
import { layOutFront } from "./lists.ts";
import { parseFront, parseListRevisions, parseSealedPage, parseSectionHead } from "./parseLists.ts";
import { pathText, type Result } from "./problems.ts";

const site = { origin: "https://pathak.example", pictureHosts: [], sections: [{ id: "desh", name: "देश" }] };
const now = Date.parse("2021-07-09T12:00:00Z");
const cards = Array.from({ length: 30 }, (_, index): Card => {
	const datePublished = new Date(now - index * 600_000).toISOString();
	return { id: `k${index}`, headline: "ख़बर", articleSection: "desh", inLanguage: "hi", datePublished, aksharas: 3 };
});
const front = layOutFront([{ ...(cards[0] as Card), breakingUntil: "2021-07-09T13:00:00Z" }, ...cards.slice(1)], site, now);
const head = { list: "desh", page: 1, pages: 2, cards, fresh: ["k0"] };
const revisions = { stories: 120, revisions: "a1b2c3d4" };

const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const lists: [object, (input: unknown) => Result<unknown>][] = [
	[front, (input) => parseFront(input, site)],
	[head, (input) => parseSectionHead(input, site)],
	[revisions, parseListRevisions],
];

test("a front, a section, its pages and their stamps are read back the same", () => {
	expect(front).toMatchObject({ breaking: "k0", bands: [{ section: "desh" }], updated: expect.any(String) });
	for (const [list, read] of lists) expect(read(fresh(list))).toStrictEqual({ value: list, problems: [] });
	expect(parseFront(fresh({ ...front, lead: undefined, breaking: undefined, updated: undefined }), site).value).toStrictEqual({
		...front,
		...{ lead: null, breaking: null, updated: null },
	});
	expect(parseSealedPage(fresh({ cards }), site)).toStrictEqual({ value: cards, problems: [] });
});

test("a value of the wrong type in a list is named at its place, and the list is not read", () => {
	for (const [list, read] of lists)
		for (const field of Object.keys(list)) {
			const { value, problems } = read(fresh({ ...list, [field]: false }));
			expect(value, field).toBeNull();
			expect([...new Set(problems.map(({ path }) => pathText(path)))]).toEqual([field]);
		}
	const { problems } = parseFront(fresh({ ...front, bands: [{ section: 5, cards: 5 }] }), site);
	expect(problems.map(({ path }) => pathText(path))).toEqual(["bands[0].section"]);
	expect(parseListRevisions({ stories: 1, revisions: "a1b" }).value).toBeNull();
	expect(parseListRevisions({ stories: 0, revisions: "" }).value).toEqual({ stories: 0, revisions: "" });
});
