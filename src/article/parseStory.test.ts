/** What stops at the door of published stories: one that is not the one asked for, and cards that are not sound, each value named at its place. */
import { expect, test } from "playwright/test";
import { parsePublished } from "./parseStory.ts";
import { pathText } from "./problems.ts";

const edition = { origin: "https://pathak.example", pictureHosts: [], inLanguage: "hi", sections: [{ id: "desh", name: "देश" }] };
const withdrawn = { id: "pahli", articleSection: "desh", published: { kind: "withdrawn", more: [] } };

function said(input: object, id?: string): string[] {
	const { value, problems } = parsePublished(input, { edition, ...(id === undefined ? {} : { id }) });
	expect(value === null).toBe(problems.length > 0);
	return problems.map(({ code, path }) => `${code} ${pathText(path)}`);
}

test("one taken back, or moved, is the one that was asked for, and has an id as stories have", () => {
	for (const gone of [withdrawn, { ...withdrawn, published: { kind: "moved", more: [], href: "/story/x" } }]) {
		expect(said(gone)).toEqual([]);
		expect(said(gone, "pahli")).toEqual([]);
		expect(said(gone, "doosri")).toEqual(["id-not-file-name id"]);
		expect(said({ ...gone, id: "../doosri" })).toEqual(["id-not-file-name id"]);
	}
});

test("a value of the wrong type in what the build adds is named at its place", () => {
	const published = { kind: "story", more: [], isChosen: true, isBreaking: false, place: "भोपाल", aksharas: 3 };
	const story = {
		...{ id: "pahli", articleSection: "desh", headline: "पहली", datePublished: "2021-07-09T10:00:00Z" },
		...{ author: [{ name: "परख" }], body: [{ type: "divider" }] },
	};
	expect(said({ ...story, published })).toEqual([]);
	for (const field of Object.keys(published))
		expect(said({ ...story, published: { ...published, [field]: {} } })).toContain(`type published.${field}`);
	for (const field of ["at", "reason"])
		expect(said({ ...withdrawn, published: { ...withdrawn.published, [field]: 5 } })).toEqual([`type published.${field}`]);
	const moved = { ...withdrawn, published: { kind: "moved", more: [] } };
	expect(said(moved)).toEqual(["missing published.href"]);
	expect(said({ ...moved, published: { ...moved.published, href: "javascript:alert(1)" } })).toEqual(["url published.href"]);
});

test("a value of the wrong type in a card is named at its place", () => {
	const card = {
		id: "doosri",
		headline: "दूसरी",
		articleSection: "desh",
		inLanguage: "hi",
		datePublished: "2021-07-09T10:00:00Z",
		aksharas: 3,
		description: "क",
		place: "भोपाल",
		dateModified: "2021-07-09T11:00:00Z",
		breakingUntil: "2021-07-09T12:00:00Z",
		urgency: 1,
	};
	const withCard = (more: object) => ({ ...withdrawn, published: { kind: "withdrawn", more: [{ ...card, ...more }] } });
	expect(said(withCard({}))).toEqual([]);
	for (const field of Object.keys(card)) expect(said(withCard({ [field]: {} }))).toEqual([`type published.more[0].${field}`]);
	expect(said(withCard({ id: "../doosri" }))).toEqual(["id published.more[0].id"]);
});
