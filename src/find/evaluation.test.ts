/** How well stories are found by what readers type, over the whole of the evaluation. */
import { expect, test } from "playwright/test";
import * as agency from "../../e2e/find/agencyStories.ts";
import { corpus, engineOf, ours } from "../../e2e/find/corpus.ts";
import { evaluate, type Find } from "../../e2e/find/evaluate.ts";
import { headlines, laterHeadlines, phoneHeadlines } from "../../e2e/find/headlines.ts";
import * as many from "../../e2e/find/manyStories.ts";
import { queries } from "../../e2e/find/queries.ts";
import { names, spread } from "../../e2e/find/spellings.ts";
import * as year from "../../e2e/find/yearStories.ts";

let known: Find | undefined;
/** Made when it is first asked: a file of tests is read by each process that has one of them, and by the one that lists them. */
const find: Find = (query) => {
	known ??= ours();
	return known(query);
};

test("more than three hundred queries are asked, and those that were promised are among them", () => {
	const asked = new Set(queries.map(({ query }) => query));
	expect(asked.size).toBeGreaterThanOrEqual(300);
	for (const query of ["putin", "dilli", "barish mumbai", "narendra modi rally", "calcutta", "budget 2026", "corona vaccine"])
		expect([query, asked.has(query)]).toEqual([query, true]);
});

test("romanised queries that the rules were not tried on", () => {
	const { recall, first, noise } = evaluate(find, ({ isHeldOut, kind }) => isHeldOut && kind === "roman");
	expect(recall).toBeGreaterThanOrEqual(0.98);
	expect(first).toBeGreaterThanOrEqual(0.9);
	expect(noise).toBeLessThanOrEqual(3);
});

test("every Devanagari spelling that the rules were not tried on", () => {
	const { queries, recall, noise } = evaluate(find, ({ isHeldOut, kind }) => isHeldOut && kind === "pairs");
	expect([queries, recall]).toEqual([134, 1]);
	expect(noise).toBeLessThanOrEqual(3);
});

test("everything else that the rules were not tried on", () => {
	const { recall, noise } = evaluate(find, ({ isHeldOut, kind }) => isHeldOut && kind !== "pairs" && kind !== "roman");
	expect(recall).toBeGreaterThanOrEqual(0.98);
	expect(noise).toBeLessThanOrEqual(3);
});

for (const [name, { stories, asked }] of [
	["headlines", headlines],
	["headlines of later years", laterHeadlines],
] as const)
	test(`${name} are found by what readers type who know no rule of ours`, () => {
		const all = [...corpus, ...stories];
		const among = engineOf(all);
		const found = asked.filter(({ query, id }) =>
			among
				.find(query)
				.hits.slice(0, 10)
				.some(({ story }) => all[story]?.id === id),
		);
		expect(found.length / asked.length).toBeGreaterThanOrEqual(0.98);
		const alone = engineOf(stories);
		const first = asked.filter(({ query, id }) => stories[alone.find(query).hits[0]?.story ?? -1]?.id === id);
		expect(first.length / asked.length).toBeGreaterThanOrEqual(0.95);
	});

for (const [name, all, share] of [
	["that rules were made by", names.tried, 0.98],
	["that the rules were weighed by", names.later, 0.88],
	["that were asked once", names.unread, 0.9],
] as const)
	test(`every spelling of names ${name} finds the others, and itself first`, () => {
		const { found, first, noise } = spread(all, corpus);
		expect(found).toBeGreaterThanOrEqual(share);
		expect(first).toBeGreaterThanOrEqual(0.98);
		expect(noise).toBeLessThanOrEqual(1);
	});

test("headlines are found by what is typed on a phone, and seldom as only near", () => {
	const { stories, asked } = phoneHeadlines;
	const alone = engineOf(stories);
	const answers = asked.map(({ query, id }) => ({ id, ...alone.find(query) }));
	const found = answers.filter(({ id, hits }) => hits.slice(0, 10).some(({ story }) => stories[story]?.id === id));
	expect(found.length / asked.length).toBeGreaterThanOrEqual(0.98);
	expect(found.filter(({ understood }) => understood.some(({ how }) => how === "near")).length / found.length).toBeLessThanOrEqual(0.05);
	const ends = asked.filter(({ query }) => / \S{5,}$/.test(query));
	const offered = ends.filter(({ query }) =>
		alone.suggestions(query.slice(0, -2), 5).includes(alone.find(query).understood.at(-1)?.as ?? ""),
	);
	expect(offered.length / ends.length).toBeGreaterThanOrEqual(0.85);
});

for (const [name, { stories, asked }, first] of [
	["an agency", agency, 0.95],
	["2024 to 2026", year, 0.94],
	["many kinds", many, 0.95],
] as const)
	test(`stories of ${name} are found among each other by what readers type, first, and with few others`, () => {
		const among = engineOf(stories);
		const answers = asked.map(({ query, id }) => {
			const ten = among.find(query).hits.slice(0, 10);
			return { place: ten.findIndex(({ story }) => stories[story]?.id === id), length: ten.length };
		});
		const found = answers.filter(({ place }) => place >= 0);
		expect(found.length / asked.length).toBeGreaterThanOrEqual(0.98);
		expect(answers.filter(({ place }) => place === 0).length / asked.length).toBeGreaterThanOrEqual(first);
		expect(answers.reduce((sum, { length }) => sum + length, 0) - found.length).toBeLessThanOrEqual(0.2 * asked.length);
	});
