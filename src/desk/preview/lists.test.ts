/** The lists that a frame shows with the draft in them are those that the build makes once it is out. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Card } from "../../article/article.ts";
import { byTime, type FrontPage, freshIds, layOutFront, pageCount, pageSize, type SectionPage } from "../../article/lists.ts";
import { frontWith, sectionWith } from "./lists.ts";

const now = Date.parse("2021-07-10T07:30:00+05:30");
const sections = ["desh", "khel", "vigyan"].map((id) => ({ id, name: id }));
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

const cards = fc
	.uniqueArray(
		fc.record({
			minutes: fc.integer({ min: 1, max: 3000 }),
			section: fc.constantFrom(...sections.map(({ id }) => id)),
			hasImage: fc.boolean(),
			urgency: fc.constantFrom(3, 5, undefined),
		}),
		{ selector: ({ minutes }) => minutes, minLength: 1, maxLength: 150 },
	)
	.map((all) =>
		all.map(
			({ minutes, section, hasImage, urgency }, index): Card => ({
				id: `k${index}`,
				headline: `k${index}`,
				description: "एक पंक्ति",
				articleSection: section,
				inLanguage: "hi",
				datePublished: minutesAgo(minutes),
				aksharas: 100,
				...(hasImage && { image: { src: "/pictures/naav.jpg", width: 1200, height: 800, alt: "" } }),
				...(urgency && { urgency }),
			}),
		),
	);

/** What the build publishes of these cards. */
function published(all: readonly Card[]): { readonly front: FrontPage; readonly pages: readonly SectionPage[] } {
	const newestFirst = all.toSorted((a, b) => byTime(b, a));
	const pages = sections.map(({ id }): SectionPage => {
		const own = newestFirst.filter(({ articleSection }) => articleSection === id);
		const shown = own.slice(0, pageSize);
		return { list: id, page: 1, pages: pageCount(own.length), cards: shown, fresh: freshIds(shown, now) };
	});
	return { front: layOutFront(newestFirst, { sections }, now), pages };
}

test("the front with a draft in it, as its lead or where its time puts it, is the one that is published with it", () => {
	fc.assert(
		fc.property(cards, fc.boolean(), ([draft, ...others], isLead) => {
			if (!draft) return;
			const own: Card = isLead ? { ...draft, breakingUntil: new Date(now + 60_000).toISOString() } : draft;
			const before = published(others);
			const { front } = published([own, ...others]);
			const shown = frontWith(own, before.front, before.pages, { sections }, now, isLead);
			expect({ ...shown, fresh: shown.fresh.toSorted() }).toEqual({ ...front, fresh: front.fresh.toSorted() });
			const again = frontWith(own, front, published([own, ...others]).pages, { sections }, now, isLead);
			expect({ ...again, fresh: again.fresh.toSorted() }).toEqual({ ...front, fresh: front.fresh.toSorted() });
		}),
	);
});

test("the section with a draft on its first page is the one that is published with it", () => {
	fc.assert(
		fc.property(cards, ([draft, ...others]) => {
			if (!draft) return;
			const at = sections.findIndex(({ id }) => id === draft.articleSection);
			const section = published([draft, ...others]).pages[at];
			if (!section?.cards.some(({ id }) => id === draft.id)) return;
			const shown = sectionWith(draft, published(others).pages[at] ?? null, now);
			// How many pages it has, it says only where it is one.
			expect({ ...shown, pages: 0, fresh: shown.fresh.toSorted() }).toEqual({ ...section, pages: 0, fresh: section.fresh.toSorted() });
		}),
	);
});

test("without any list the draft leads alone, and one older than all of its section's first page is shown under it", () => {
	const [draft] = published([]).pages.map(
		({ list }): Card => ({
			id: "k",
			headline: "k",
			articleSection: list,
			inLanguage: "hi",
			datePublished: minutesAgo(9000),
			aksharas: 1,
		}),
	);
	if (!draft) throw new Error("no card");
	expect(frontWith(draft, null, [], { sections }, now, true)).toMatchObject({ lead: { id: "k" }, side: [], pair: [], wire: [], bands: [] });
	const full = Array.from({ length: 60 }, (_, at): Card => ({ ...draft, id: `v${at}`, datePublished: minutesAgo(at + 1) }));
	expect(
		sectionWith(draft, published(full).pages[0] ?? null, now)
			.cards.map(({ id }) => id)
			.at(-1),
	).toBe("k");
});
