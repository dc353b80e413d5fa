/** What an edition publishes at one moment: what stands, what stands in place of the rest, and that nothing old moves for something new. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Card, Edition, Picture } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import type { DeskData } from "../article/deskData.ts";
import { dressArticle } from "../article/dress.ts";
import { parseArticle } from "../article/parse.ts";
import { present } from "../article/present.ts";
import { defaultStyle, type HouseStyle } from "../text/proof/style.ts";
import { publish } from "./publish.ts";
import { planData } from "./site.ts";
import type { StoryRecord } from "./storyRecord.ts";
import { chooseToday } from "./today.ts";

const now = Date.parse("2021-07-10T07:30:00+05:30");
const hour = 3_600_000;
const ago = (hours: number) => new Date(now - hours * hour).toISOString();
const edition: Edition = {
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	digits: "latn",
	sample: false,
	sections: ["desh", "khel", "__proto__"].map((id) => ({ id, name: id })),
	ads: [],
	pictureHosts: [],
};
const required = { articleSection: "desh", author: [{ name: "परख" }], body: [{ type: "paragraph", text: "राज़ की बात।" }] };

function articleOf(input: object) {
	const { value, problems } = parseArticle(JSON.parse(JSON.stringify(input)), { edition });
	if (!value) throw new Error(JSON.stringify(problems));
	return value;
}

/** A story of the edition that is `hours` old. */
function story(id: string, hours: number, more: object = {}): StoryRecord {
	const article = articleOf({ ...required, id, headline: `शीर्षक ${id}`, datePublished: ago(hours), ...more });
	const { pubStatus, related, embargoedUntil, movedTo, correction } = article;
	const rest = present({ embargoedUntil, movedTo });
	return {
		id,
		file: `${id}.json`,
		hash: id,
		stamp: "1:1",
		pubStatus,
		related,
		correction,
		card: cardOf(article),
		opening: "",
		pictures: [],
		problems: [],
		copy: { errors: 0, advice: 0 },
		...rest,
	};
}

const asIs = (picture: Picture) => picture;
const at = (time: number, ...records: StoryRecord[]) => publish(edition, records, time, asIs);
const published = (...records: StoryRecord[]) => at(now, ...records);
const ids = (cards: readonly Card[] | undefined) => cards?.map(({ id }) => id);
const standing = (...records: StoryRecord[]) => published(...records).stories.map(({ record }) => record.id);
const around = (id: string, ...records: StoryRecord[]) => {
	const planned = published(...records).stories.find(({ record }) => record.id === id)?.around;
	return { next: planned?.next?.id ?? null, more: ids(planned?.more), isChosen: planned?.isChosen };
};
/** `count` stories of one section, an hour apart, the oldest first: s-00, s-01 … */
const row = (count: number, more: object = {}) =>
	Array.from({ length: count }, (_, index) => story(`s-${String(index).padStart(2, "0")}`, 500 - index, more));
const [withheld, taken, old] = [{ pubStatus: "withheld" }, { pubStatus: "canceled" }, story("purani", 30)];

test("stories stand in lists by the moment they were published, whatever the order of their files", () => {
	const records = [story("b", 1), story("a", 3), story("c", 2, { articleSection: "khel" }), story("d", 1)];
	for (const order of [records, records.toReversed()]) {
		const { stories, sections, live } = published(...order);
		expect(stories.map(({ record }) => record.id)).toEqual(["a", "c", "b", "d"]);
		expect(sections.map(({ id, cards }) => [id, ...(ids(cards) ?? [])])).toEqual([["desh", "a", "b", "d"], ["khel", "c"], ["__proto__"]]);
		expect(live.newest).toEqual(Object.fromEntries([["front", 4], ["desh", 3], ["khel", 1], ["__proto__", 0]])); // biome-ignore format: one line
	}
});

test("what is withheld is nowhere, not even as another story's neighbour", () => {
	for (const more of [withheld, { ...withheld, movedTo: "purani" }, { embargoedUntil: ago(-1) }, { ...taken, embargoedUntil: ago(-1) }]) {
		const { front, sections, live, gone, stories } = published(story("raaz", 1, more), story("jude", 2, { related: ["raaz"] }), old);
		expect(JSON.stringify([front, sections, live, gone, stories.map((each) => each.around)])).not.toContain("raaz");
		expect(stories.map(({ record, held }) => [record.id, held])).toEqual([["purani", []], ["jude", ["raaz"]]]); // biome-ignore format: one line
	}
});

test("an embargo ends at its moment", () => {
	const kept = story("kal", 1, { embargoedUntil: ago(0) });
	expect(at(now - 1, kept).stories).toEqual([]);
	for (const time of [now, now + 1]) expect(at(time, kept).stories).toHaveLength(1);
});

test("a story taken back leaves when and why, and none of its words", () => {
	const correction = [1, 2].map((hours) => ({ datePublished: ago(hours), text: `कारण ${hours}` }));
	const { gone, live, stories, front } = published(story("gayi", 3, { ...taken, correction, dateModified: ago(0.5) }), old);
	const own = { kind: "withdrawn", id: "gayi", articleSection: "desh" };
	expect(gone.map(({ more, ...rest }) => [rest, ids(more)])).toEqual([[{ ...own, at: ago(2), reason: "कारण 2" }, ["purani"]]]);
	expect(JSON.stringify(gone)).not.toMatch(/राज़|शीर्षक gayi/);
	expect(live.withdrawn).toEqual(["gayi"]);
	expect([stories.length, front.lead?.id]).toEqual([1, "purani"]);
	expect(published(story("gayi", 3, { ...taken, dateModified: ago(1) })).gone).toEqual([{ ...own, at: ago(1), more: [] }]);
	expect(published(story("gayi", 3, { ...taken, movedTo: "purani" }), old).gone[0]).toMatchObject(own);
});

test("a story that moved leads to the other: in the edition with its card, outside with its address", () => {
	const moved = (movedTo: string) => published(story("gayi", 3, { movedTo }), old).gone.map(({ more: _more, ...rest }) => rest);
	const own = { kind: "moved", id: "gayi", articleSection: "desh" };
	expect(moved("purani")).toEqual([
		{ ...own, href: "/story/purani", card: expect.objectContaining({ id: "purani", headline: "शीर्षक purani" }) },
	]);
	expect(moved("https://example.org/x")).toEqual([{ ...own, href: "https://example.org/x" }]);
	expect(moved("/section/desh")).toEqual([{ ...own, href: "/section/desh" }]);
	expect(published(story("gayi", 3, { movedTo: "purani" }), old).live.withdrawn).toEqual([]);
	expect(standing(story("gayi", 3, { movedTo: "purani" }), old)).toEqual(["purani"]);
});

test("a story that moved on leads to the end of the way, through every story that moved between", () => {
	const way = (...records: StoryRecord[]) => {
		const { stories, gone } = published(...records);
		return { stand: stories.map(({ record }) => record.id), gone: gone.map((each) => [each.id, each.kind === "moved" && each.href]) };
	};
	const [a, b] = [story("a", 3, { movedTo: "b" }), story("b", 2, { movedTo: "purani" })];
	expect(way(a, b, old)).toEqual({ stand: ["purani"], gone: [["a", "/story/purani"], ["b", "/story/purani"]] }); // biome-ignore format: one line
	const elsewhere = story("b", 2, { movedTo: "https://example.org/" });
	expect(way(a, elsewhere)).toEqual({ stand: [], gone: [["a", "https://example.org/"], ["b", "https://example.org/"]] }); // biome-ignore format: one line
	expect(way(a, b, story("purani", 9, withheld)).stand).toEqual(["b"]);
	// In a circle every story stands, and whoever leads into it leads to the first.
	expect(way(a, story("b", 2, { movedTo: "c" }), story("c", 1, { movedTo: "b" }))).toEqual({
		stand: ["b", "c"],
		gone: [["a", "/story/b"]],
	});
});

test("what became part of a story that was taken back is taken back with it, and does not come to stand again", () => {
	const end = { ...taken, correction: [{ datePublished: ago(1), text: "अदालत का आदेश" }], movedTo: "purani" };
	const [a, b] = [story("a", 3, { movedTo: "b", articleSection: "khel" }), story("b", 2, { movedTo: "c" })];
	const { stories, gone, live, front } = published(a, b, story("c", 1, end), old);
	expect([ids(stories.map(({ record }) => record.card)), front.lead?.id]).toEqual([["purani"], "purani"]);
	const reason = { kind: "withdrawn", at: ago(1), reason: "अदालत का आदेश" };
	expect(gone).toMatchObject([
		{ ...reason, id: "a", articleSection: "khel" },
		{ ...reason, id: "b" },
		{ ...reason, id: "c" },
	]);
	expect(live.withdrawn).toEqual(["a", "b", "c"]);
});

test("in place of a story that is gone stand three of its section, those before it first", () => {
	const more = (hours: number) => ids(published(...row(6), story("gayi", hours, taken)).gone[0]?.more);
	expect(more(0)).toEqual(["s-05", "s-04", "s-03"]);
	expect(more(496.5)).toEqual(["s-03", "s-02", "s-01"]);
	expect(ids(published(old, story("gayi", 40, taken)).gone[0]?.more)).toEqual(["purani"]);
	expect(more(499.5)).toEqual(["s-00", "s-01", "s-02"]);
});

test("a story dated in the future is listed by the clock of the build, and shows the time it gives", () => {
	const records = [story("a", 1), story("kal", -48), story("abhi", 0)];
	expect(standing(...records)).toEqual(["a", "abhi", "kal"]);
	expect(standing(story("z", -24), story("b", -48))).toEqual(["b", "z"]);
	expect(published(...records).front.lead).toMatchObject({ id: "kal", datePublished: ago(-48) });
	expect(published(...records).front.fresh).toEqual(["abhi", "a"]);
});

test("a story with a mistaken date takes the lead from no story that is breaking or urgent", () => {
	const breaking = story("abhi", 1, { breakingUntil: ago(-1) });
	expect(published(story("2099", -700_000), breaking).front).toMatchObject({ lead: { id: "abhi" }, breaking: "abhi" });
	expect(published(story("2099", -700_000), story("zaroori", 1, { urgency: 1 })).front.lead?.id).toBe("zaroori");
	expect(published(story("2099", -700_000), breaking).live.breaking).toEqual(["abhi"]);
});

test("the next story is the one before it in its section, else before it at all, else the second of all", () => {
	const khel = { articleSection: "khel" };
	const records = [story("a", 9), story("b", 8, khel), story("c", 7), story("d", 6, khel)];
	expect(["a", "b", "c", "d"].map((id) => around(id, ...records).next)).toEqual(["b", "a", "a", "b"]);
	expect(around("purani", old)).toEqual({ next: null, more: [], isChosen: false });
});

test("three more of the section are offered: the ones before the next, and where those are few, the ones after", () => {
	const offered = row(8).map(({ id }) => around(id, ...row(8)).more?.join(" "));
	expect(offered.slice(0, 4)).toEqual(["s-02 s-03 s-04", "s-02 s-03 s-04", "s-00 s-03 s-04", "s-01 s-00 s-04"]);
	expect(offered.slice(4)).toEqual(["s-02 s-01 s-00", "s-03 s-02 s-01", "s-04 s-03 s-02", "s-05 s-04 s-03"]);
});

test("what the desk chose is offered instead, in its order, each that stands once", () => {
	const chosen = (...related: string[]) => around("naya", ...row(5), story("naya", 1, { related }), story("raaz", 1, withheld));
	expect(chosen("s-03", "s-00")).toEqual({ next: "s-04", more: ["s-03", "s-00"], isChosen: true });
	expect(chosen("nahi", "naya", "raaz", "s-01")).toEqual({ next: "s-04", more: ["s-01"], isChosen: true });
	expect(chosen("nahi", "naya", "raaz")).toEqual({ next: "s-04", more: ["s-03", "s-02", "s-01"], isChosen: false });
});

test("the next story is one that is not offered already, where there is another", () => {
	const next = (...related: string[]) =>
		around("naya", story("khel-ki", 9, { articleSection: "khel" }), ...row(2), story("naya", 1, { related })).next;
	expect(next("s-01")).toBe("s-00");
	expect(next("s-00", "s-01")).toBe("khel-ki");
	expect(next("s-01", "khel-ki", "s-00")).toBe("s-01");
	// Of two in all, the later one alone in its section: never itself.
	expect(around("naya", old, story("naya", 1, { articleSection: "khel", related: ["purani"] })).next).toBe("purani");
});

test("a story that the desk chose twice is offered once", () => {
	expect(around("naya", ...row(5), story("naya", 1, { related: ["s-03", "s-03", "s-00"] })).more).toEqual(["s-03", "s-00"]);
});

const anyStories = fc
	.array(
		fc.record({ gap: fc.integer({ min: 0, max: 3 }), section: fc.constantFrom("desh", "khel", "__proto__"), status: fc.nat({ max: 6 }) }),
		{
			minLength: 1,
			maxLength: 30,
			size: "max",
		},
	)
	.map((all) => {
		let hours = 1000;
		return all.map(({ gap, section, status }, index) => {
			hours -= gap;
			const more = status === 5 ? taken : status === 6 ? { movedTo: "https://example.org/" } : {};
			return story(`s-${String(index).padStart(2, "0")}`, hours, { articleSection: section, ...more });
		});
	});

test("a newer story changes nothing around an old one that has all it can offer", () => {
	fc.assert(
		fc.property(anyStories, fc.constantFrom("desh", "khel", "__proto__"), (records, articleSection) => {
			const after = new Map(published(...records, story("zz", 1, { articleSection })).stories.map((each) => [each.record.id, each.around]));
			const open = published(...records).stories.filter(
				(each) => JSON.stringify(after.get(each.record.id)) !== JSON.stringify(each.around),
			);
			return open.every((each) => each.around.more.length < 3 || each.around.next === null);
		}),
		{ numRuns: 300 },
	);
});

test("time alone changes nothing around any story", () => {
	fc.assert(
		fc.property(
			anyStories,
			(records) => JSON.stringify(at(now + 99 * hour, ...records).stories) === JSON.stringify(published(...records).stories),
		),
		{ numRuns: 50 },
	);
});

test("a story is never offered to itself, nor twice on its own page", () => {
	fc.assert(
		fc.property(anyStories, (records) =>
			published(...records).stories.every(({ record, around: { more, next } }) => {
				const shown = [record.id, ...more.map(({ id }) => id), ...(next ? [next.id] : [])];
				return new Set(shown).size === shown.length;
			}),
		),
		{ numRuns: 300 },
	);
});

test("a card has what lists show of a story, and the picture without its caption and credit", () => {
	const picture = { src: "/pictures/naav.jpg", width: 1, height: 1, alt: "नाव" };
	const shown = { description: "एक पंक्ति", dateModified: ago(0), breakingUntil: ago(-1), urgency: 2, inLanguage: "mr" };
	const card = (more: object) => published(story("a", 1, more)).sections[0]?.cards[0];
	const own = { id: "a", headline: "शीर्षक a", articleSection: "desh", datePublished: ago(1) };
	const image = { ...picture, caption: "घाट", creditText: "IANS" };
	const dateline = "दिल्ली, 9 जुलाई (परख)";
	expect(card({ ...shown, image, dateline })).toEqual({ ...own, ...shown, image: picture, place: "दिल्ली", aksharas: 13 });
	expect(card({})).toEqual({ ...own, inLanguage: "hi", place: "परख", aksharas: 9 });
});

test("a section's pages have every story once, and an empty section has one page", () => {
	for (const count of [1, 50, 51, 120]) {
		const [desh, khel] = published(...row(count)).sections;
		expect(desh?.pages.flatMap(({ cards }) => ids(cards))).toEqual(
			row(count)
				.map(({ id }) => id)
				.toReversed(),
		);
		expect(desh?.pages.map(({ page, pages }) => `${page}/${pages}`)).toEqual(
			desh?.pages.map((_, index) => `${index + 1}/${Math.ceil(count / 50)}`),
		);
		expect(khel?.pages).toEqual([{ list: "khel", page: 1, pages: 1, cards: [], fresh: [] }]);
	}
	expect(published(story("naya", 1), old).sections[0]?.pages[0]?.fresh).toEqual(["naya"]);
});

test("a new story leaves every sealed page as it was, and writes only the lists it is in", () => {
	const plan = (...records: StoryRecord[]) =>
		new Map(planData(edition, published(...records), asIs, "code").map(({ file, key }) => [file, key]));
	const before = plan(...row(120));
	const after = plan(...row(120), story("naya", 1));
	const sealed = [...before.keys()].filter((file) => /\/p\/\d+\.r[a-z0-9]{4}\.json$/.test(file));
	expect(sealed).toHaveLength(2);
	const changed = [...before.keys()].filter((file) => !file.startsWith("find/") && after.get(file) !== before.get(file));
	expect(changed).toEqual(["live.json", "desk/edition.json", "lists/front/head.json", "lists/desh/head.json", "lists/desh/pages.json"]);
	expect([...after.keys()].filter((file) => !file.startsWith("find/") && !before.has(file))).toEqual(["stories/naya.json"]);
	const corrected = plan(...row(120, { headline: "सुधरा शीर्षक" }));
	for (const file of sealed) expect(corrected.has(file)).toBe(false);
});

test("the desk is told what became of a picture, and nothing of what it shows", async () => {
	const image = { src: "/pictures/naav.jpg", width: 1, height: 1, alt: "नाव" };
	const dress = (picture: Picture): Picture => ({ ...picture, src: "/pictures/r/naav.webp", width: 300, height: 200 });
	const files = planData(edition, published({ ...story("a", 1), pictures: [{ ...image, path: ["image"] }] }), dress, "code");
	const told = JSON.parse(String(await files.find(({ file }) => file === "desk/edition.json")?.make())) as DeskData;
	expect(told.pictures).toEqual({ [image.src]: { src: "/pictures/r/naav.webp", width: 300, height: 200 } });
});

test("the desk is told the edition's house style, where there is one", async () => {
	const told = async (style?: HouseStyle) => {
		const files = planData(edition, published(story("naya", 1)), asIs, "code", style);
		return JSON.parse(String(await files.find(({ file }) => file === "desk/edition.json")?.make())) as { style?: unknown };
	};
	expect("style" in (await told())).toBe(false);
	expect((await told({ ...defaultStyle, digits: "deva" })).style).toMatchObject({ digits: "deva" });
});

test("a photograph too small for lists is not in them; a drawing is", () => {
	const image = { src: "/pictures/naav.jpg", width: 1, height: 1, alt: "" };
	const shown = (dressed: object) =>
		publish(edition, [story("a", 2, { image })], now, (picture) => ({ ...picture, ...dressed })).sections[0]?.cards[0]?.image?.width;
	const renditions: Picture["renditions"] = { base: "/pictures/r/naav", widths: [120], formats: ["jpeg"] };
	expect([shown({ renditions, width: 299 }), shown({ renditions, width: 300 }), shown({ width: 24 })]).toEqual([undefined, 300, 24]);
});

test("pictures are dressed wherever a story shows one", () => {
	const image = { src: "/pictures/naav.jpg", width: 1, height: 1, alt: "" };
	const dress = (picture: Picture): Picture => ({ ...picture, width: 900, height: 600 });
	const block = { type: "image", ...image, caption: "घाट" };
	const article = dressArticle(
		articleOf({ ...required, id: "a", headline: "क", datePublished: ago(1), image, author: [{ name: "क", image }], body: [block] }),
		dress,
	);
	expect([article.image?.width, article.author[0]?.image?.width]).toEqual([900, 900]);
	expect(article.body).toEqual([{ ...block, width: 900, height: 600 }]);
	const { front, sections, stories } = publish(edition, [story("a", 2, { image }), story("b", 1, { image })], now, dress);
	const shown = [front.lead, front.side[0], sections[0]?.cards[0], sections[0]?.pages[0]?.cards[0], stories[1]?.around.next];
	expect(shown.map((card) => card?.image?.width)).toEqual([900, 900, 900, 900, 900]);
});

test("a time still to come takes nothing from what there is to take along", () => {
	const recent = Array.from({ length: 60 }, (_, index) => story(`taza-${index}`, 2));
	const plain = (picture: Picture) => picture;
	const chosen = (hours: number) => {
		const publication = publish(edition, [...recent, story("aage", hours)], now, plain);
		return chooseToday(publication, now).map(({ record }) => record.id);
	};
	expect(chosen(0).length).toBeGreaterThan(45);
	expect(chosen(-9000)).toEqual(chosen(0));
});
