/** How stories are numbered, paged and laid out: no story missing, none twice, and nothing old moved by something new. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Card } from "./article.ts";
import { byTime, type FrontPage, freshIds, headlineOnly, layOutFront, pageCount, pageSize, revisionOf, sealedPage } from "./lists.ts";

const now = Date.parse("2021-07-10T07:30:00+05:30");
const hour = 3_600_000;
const sections = ["desh", "__proto__", "khel"].map((id) => ({ id, name: id }));
const image = { src: "/pictures/naav.jpg", width: 1200, height: 800, alt: "" };

/** A card that is `hours` old. */
const card = (id: string, hours = 1, more: Partial<Card> = {}): Card => ({
	id,
	headline: id,
	description: "एक पंक्ति",
	articleSection: "desh",
	inLanguage: "hi",
	datePublished: new Date(now - hours * hour).toISOString(),
	aksharas: 100,
	...more,
});

/** The numbers (1 is the oldest) of the stories on a reader's page, newest first. */
function onPage(stories: number, page: number): number[] {
	if (page === 1) return Array.from({ length: Math.min(stories, pageSize) }, (_, index) => stories - index);
	const { number, take } = sealedPage(stories, page);
	return Array.from({ length: take }, (_, index) => (number - 1) * pageSize + take - index);
}

test("page after page, every story comes once, newest first, for 1 to 260 stories", () => {
	for (let stories = 0; stories <= 260; stories += 1) {
		const pages = Array.from({ length: pageCount(stories) }, (_, index) => onPage(stories, index + 1));
		expect(pages.flat(), `${stories} stories`).toEqual(Array.from({ length: stories }, (_, index) => stories - index));
		for (const page of pages.slice(1)) expect(page.length).toBeGreaterThan(0);
		for (const page of pages.slice(2)) expect(page).toHaveLength(pageSize);
	}
});

test("pages are 50 long, and there is one even without a story", () => {
	expect([0, 1, 50, 51, 100, 101, 3000].map(pageCount)).toEqual([1, 1, 1, 2, 2, 3, 60]);
});

test("a reader's page is made of one sealed page that is full already", () => {
	for (let stories = 51; stories <= 260; stories += 1) {
		for (let page = 2; page <= pageCount(stories); page += 1) {
			const { number, take } = sealedPage(stories, page);
			expect(number).toBeGreaterThanOrEqual(1);
			expect(number * pageSize).toBeLessThanOrEqual(stories);
			expect(take).toBeLessThanOrEqual(pageSize);
		}
	}
});

test("a new story changes pages 1 and 2 alone, and when one fills, the rest only move on by one", () => {
	for (let stories = 101; stories < 260; stories += 1) {
		const moved = pageCount(stories + 1) - pageCount(stories);
		for (let page = 3; page <= pageCount(stories); page += 1) expect(onPage(stories + 1, page + moved)).toEqual(onPage(stories, page));
	}
});

test("each sealed page has its own stamp of four characters", () => {
	const list = { stories: 120, revisions: "aaaabbbb" };
	expect([1, 2, 3].map((sealed) => revisionOf(list, sealed))).toEqual(["aaaa", "bbbb", ""]);
});

test("stories go by the moment, not by how it is written, and those of one moment by their ids", () => {
	const at = (id: string, datePublished: string) => card(id, 0, { datePublished });
	const cards = [
		at("c", "2021-07-09T12:00:00+05:30"),
		at("b", "2021-07-09T06:30:00Z"),
		at("a", "2021-07-09T07:00:00Z"),
		at("d", "2021-07-09T11:00:00+05:30"),
	];
	for (const order of [cards, cards.toReversed()]) expect(order.toSorted(byTime).map(({ id }) => id)).toEqual(["d", "b", "c", "a"]);
	expect(byTime(card("a", 1), card("a", 1))).toBe(0);
});

test("a story is new for two hours, and not before it is published", () => {
	const cards = [card("just-now", 0), card("almost", 2 - 1 / hour), card("two-hours", 2), card("to-come", -1 / hour)];
	expect(freshIds(cards, now)).toEqual(["just-now", "almost"]);
	expect(freshIds([], now)).toEqual([]);
});

const lay = (cards: readonly Card[]) =>
	layOutFront(
		cards.toSorted((a, b) => byTime(b, a)),
		{ sections },
		now,
	);
const places = ({ lead, pair, side, wire, bands }: FrontPage) => [
	...(lead ? [lead] : []),
	...side,
	...pair,
	...wire,
	...bands.flatMap(({ cards }) => cards),
];
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);

const anyCard = fc.record({
	hours: fc.double({ min: 0, max: 60, noNaN: true }),
	articleSection: fc.constantFrom("desh", "__proto__", "khel"),
	isPictured: fc.boolean(),
	urgency: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
	breakingFor: fc.option(fc.integer({ min: -5, max: 5 }), { freq: 8, nil: undefined }),
});
const anyCards = fc.array(anyCard, { maxLength: 60, size: "max" }).map((all) =>
	all.map(({ hours, articleSection, isPictured, urgency, breakingFor }, index) =>
		card(`s-${index}`, hours, {
			articleSection,
			...(isPictured && { image }),
			...(urgency !== undefined && { urgency }),
			...(breakingFor !== undefined && { breakingUntil: new Date(now + breakingFor * hour).toISOString() }),
		}),
	),
);

test("whatever the stories, the front has none of them twice, none that is not there, and its columns are full where there are enough", () => {
	fc.assert(
		fc.property(anyCards, (cards) => {
			const front = lay(cards);
			const shown = ids(places(front));
			expect(new Set(shown).size).toBe(shown.length);
			expect(ids(cards)).toEqual(expect.arrayContaining(shown));
			const { lead, side, pair, wire, bands } = front;
			const size = Math.min(cards.length, lead?.image ? 14 : 11);
			expect([lead ? 1 : 0, side.length, pair.length, wire.length].reduce((a, b) => a + b)).toBe(size);
			expect([side.length, pair.length]).toEqual([Math.max(0, Math.min(3, size - 1)), Math.max(0, Math.min(2, size - 4))]);
			for (const band of bands) {
				expect(band.cards.length).toBeGreaterThan(0);
				expect(band.cards.length).toBeLessThanOrEqual(3);
				for (const each of band.cards) expect(each.articleSection).toBe(band.section);
			}
			const order = sections.map(({ id }) => id);
			expect(bands.map(({ section }) => section)).toEqual(order.filter((id) => bands.some(({ section }) => section === id)));
		}),
		{ numRuns: 200 },
	);
});

test("up to eleven stories, or fourteen with a picture, all stand on the front; of more, each section shows three of its own that are left", () => {
	for (let count = 0; count <= 14; count += 1) {
		const cards = Array.from({ length: count }, (_, index) => card(`s-${index}`, index, count > 11 ? { image } : {}));
		expect(ids(places({ ...lay(cards), bands: [] })).toSorted()).toEqual(ids(cards).toSorted());
	}
	const many = Array.from({ length: 30 }, (_, index) =>
		card(`s-${index}`, index, { image, articleSection: sections[index % 3]?.id ?? "" }),
	);
	const rest = lay(many).bands;
	expect(rest.map(({ section, cards }) => [section, ...ids(cards)])).toEqual([
		["desh", "s-15", "s-18", "s-21"],
		["__proto__", "s-16", "s-19", "s-22"],
		["khel", "s-14", "s-17", "s-20"],
	]);
});

test("an edition without a story has an empty front", () => {
	expect(lay([])).toEqual({ lead: null, pair: [], side: [], wire: [], bands: [], updated: null, breaking: null, fresh: [] });
});

test("the breaking story leads, before the most urgent; that one before the newest", () => {
	const breaking = { breakingUntil: new Date(now + 1).toISOString() };
	const over = { breakingUntil: new Date(now).toISOString() };
	const led = (...cards: Card[]) => [lay(cards).lead?.id, lay(cards).breaking];
	expect(led(card("a", 1), card("b", 2))).toEqual(["a", null]);
	expect(led(card("a", 1), card("b", 2, { urgency: 4 }))).toEqual(["b", null]);
	expect(led(card("a", 1), card("b", 2, { urgency: 5 }), card("c", 3, { urgency: 6 }))).toEqual(["a", null]);
	expect(led(card("a", 1, { urgency: 8 }), card("b", 2))).toEqual(["b", null]);
	expect(led(card("a", 1, { urgency: 1 }), card("b", 2, breaking))).toEqual(["b", "b"]);
	expect(led(card("a", 1), card("b", 2, over))).toEqual(["a", null]);
	expect(led(card("a", 1, breaking), card("b", 2, breaking))).toEqual(["a", "a"]);
});

test("of the newest four that are as urgent, one with a picture leads; what is breaking leads without", () => {
	const led = (pictured: number, more: Partial<Card> = {}) => {
		const cards = Array.from({ length: 8 }, (_, index) => card(`s-${index}`, index, index === pictured ? { image } : {}));
		return lay(cards.map((each) => (each.id === "s-0" ? { ...each, ...more } : each))).lead?.id;
	};
	expect([0, 1, 2, 3, 4].map((pictured) => led(pictured))).toEqual(["s-0", "s-1", "s-2", "s-3", "s-0"]);
	expect(led(2, { urgency: 4 })).toBe("s-0");
	expect(led(2, { urgency: 6 })).toBe("s-2");
	expect(led(2, { breakingUntil: new Date(now + hour).toISOString() })).toBe("s-0");
});

test("a picture that would be blurred in the lead's place leads nothing", () => {
	const small = { ...image, src: "/pictures/small.jpg", width: 300, height: 200 };
	expect(lay([card("a", 1, { image: small }), card("b", 2, { image })]).lead?.id).toBe("b");
	const others = [2, 3, 4, 5].map((hours) => card(`s-${hours}`, hours));
	const alone = lay([card("a", 1, { image: small }), ...others]);
	expect([alone.lead?.id, alone.lead?.image]).toEqual(["a", undefined]);
	expect(alone.pair).toEqual(lay([card("a", 1), ...others]).pair);
	const drawing = { ...small, src: "/pictures/small.svg" };
	expect(lay([card("a", 1, { image: drawing }), card("b", 2, { image })]).lead?.image).toEqual(drawing);
});

test("the front says when the newest thing on it happened, and never a time to come", () => {
	const updated = (...cards: Card[]) => lay(cards).updated;
	const ago = (hours: number) => new Date(now - hours * hour).toISOString();
	expect(updated(card("a", 3), card("b", 5))).toBe(ago(3));
	expect(updated(card("a", 3), card("b", 5, { dateModified: ago(1) }))).toBe(ago(1));
	expect(updated(card("a", 3, { dateModified: ago(4) }))).toBe(ago(3));
	expect(updated(card("a", -3), card("b", 5))).toBe(ago(0));
	const below = Array.from({ length: 100 }, (_, index) => card(`k${index}`, 3));
	expect(updated(...below, card("old", 5, { dateModified: ago(1) }))).toBe(ago(3));
});

test("an urgent story leads for a day", () => {
	const led = (hours: number) => lay([card("newest", 0), card("urgent", hours, { urgency: 1 })]).lead?.id;
	expect([led(23.9), led(24)]).toEqual(["urgent", "newest"]);
});

test("a breaking story leads as long as its editor said, however old it is", () => {
	const front = lay([card("newest", 0), card("vote-count", 30, { breakingUntil: new Date(now + hour).toISOString() })]);
	expect([front.lead?.id, front.breaking]).toEqual(["vote-count", "vote-count"]);
});

test("beside a lead with a picture stand two pictured stories and a plain one, where there are such", () => {
	const cards = (pictured: (index: number) => boolean) =>
		Array.from({ length: 20 }, (_, index) => card(`s-${index}`, index, index === 0 || pictured(index) ? { image } : {}));
	const around = (pictured: (index: number) => boolean) => [ids(lay(cards(pictured)).side), ids(lay(cards(pictured)).pair)];
	expect(around(() => true)).toEqual([["s-1", "s-2", "s-3"], ["s-4", "s-5"]]); // biome-ignore format: one line each
	expect(around(() => false)).toEqual([["s-1", "s-2", "s-3"], ["s-4", "s-5"]]); // biome-ignore format: one line each
	expect(around((index) => index === 4 || index === 5 || index === 6)).toEqual([["s-4", "s-5", "s-1"], ["s-2", "s-3"]]); // biome-ignore format: one line each
	expect(around((index) => index === 12)).toEqual([["s-12", "s-1", "s-2"], ["s-3", "s-4"]]); // biome-ignore format: one line each
	expect(around((index) => index === 13)).toEqual([["s-1", "s-2", "s-3"], ["s-4", "s-5"]]); // biome-ignore format: one line each
});

test("under a lead without a picture stand two pictured stories, and a third begins what is beside it", () => {
	const cards = (pictured: (index: number) => boolean) =>
		Array.from({ length: 20 }, (_, index) => card(`s-${index}`, index, index > 0 && pictured(index) ? { image } : {}));
	const urgent = (all: readonly Card[]) => all.map((each) => (each.id === "s-0" ? { ...each, urgency: 1 as const } : each));
	const around = (pictured: (index: number) => boolean) => {
		const { pair, side } = lay(urgent(cards(pictured)));
		return [pair, side].map((all) => all.map(({ id, image }) => `${id}${image ? " with its picture" : ""}`));
	};
	const [s1, s2, s3] = ["s-1 with its picture", "s-2 with its picture", "s-3 with its picture"];
	expect(around(() => true)).toEqual([[s1, s2], [s3, "s-4", "s-5"]]); // biome-ignore format: one line each
	expect(around(() => false)).toEqual([["s-1", "s-2"], ["s-3", "s-4", "s-5"]]); // biome-ignore format: one line each
	expect(around((index) => index === 12)).toEqual([["s-12 with its picture", "s-1"], ["s-2", "s-3", "s-4"]]); // biome-ignore format: one line each
	expect(around((index) => index === 13)).toEqual([["s-1", "s-2"], ["s-3", "s-4", "s-5"]]); // biome-ignore format: one line each
	// Of few stories those beside the lead come first.
	const few = lay(urgent(cards((index) => index === 3).slice(0, 4)));
	expect([ids(few.pair), ids(few.side)]).toEqual([[], ["s-3", "s-1", "s-2"]]);
});

test("the first of a band is one with a picture, where its three newest have one", () => {
	const cards = (pictured: (index: number) => boolean) =>
		Array.from({ length: 20 }, (_, index) => card(`s-${index}`, index, pictured(index) ? { image } : {}));
	const late = cards((index) => index === 18).map((each) => ({ ...each, articleSection: "khel" }));
	expect(ids(lay(late).bands[0]?.cards ?? [])).toEqual(["s-11", "s-12", "s-13"]);
	expect(ids(lay(late.map((each) => (each.id === "s-13" ? { ...each, image } : each))).bands[0]?.cards ?? [])).toEqual([
		"s-13",
		"s-11",
		"s-12",
	]);
});

test("cards carry only what is shown: a deck in the lead, pictures beside it, headlines below", () => {
	const front = lay(Array.from({ length: 20 }, (_, index) => card(`s-${index}`, index, { image })));
	const carried = (each: Card | null | undefined) => [each?.description !== undefined, each?.image !== undefined];
	expect(carried(front.lead)).toEqual([true, true]);
	for (const each of [...front.side, front.bands[0]?.cards[0]]) expect(carried(each)).toEqual([false, true]);
	for (const each of [...front.pair, ...front.wire, front.bands[0]?.cards[1]]) expect(carried(each)).toEqual([false, false]);
	const { description: _deck, image: _picture, ...rest } = card("a", 1, { image });
	expect(headlineOnly(card("a", 1, { image }))).toStrictEqual(rest);
});

test("the wire goes by time, newest first", () => {
	const wire = (isPictured: (index: number) => boolean) =>
		lay(Array.from({ length: 20 }, (_, index) => card(`s-${index}`, index, isPictured(index) ? { image } : {}))).wire;
	for (const some of [wire((index) => index % 2 === 0), wire(() => false)])
		expect(ids(some)).toEqual(ids(some.toSorted((a, b) => byTime(b, a))));
	expect([wire((index) => index % 2 === 0).length, wire(() => false).length]).toEqual([8, 5]);
});
