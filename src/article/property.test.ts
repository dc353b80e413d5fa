/** What holds for every story there could be: nothing throws, nothing foreign comes through, what is published is read back the same; and the edges of times and sizes. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Article } from "./article.ts";
import { cardOf } from "./card.ts";
import { parseEdition } from "./edition.ts";
import { parseArticle } from "./parse.ts";
import { parseFront, parseListRevisions, parseSealedPage, parseSectionHead } from "./parseLists.ts";
import { parsePublished } from "./parseStory.ts";
import { pathText, type Result } from "./problems.ts";
import { type Published, publishedAsJson, type Story } from "./story.ts";

const sections = ["desh", "__proto__"].map((id) => ({ id, name: id }));
const edition = { origin: "https://pathak.example", pictureHosts: ["images.example"], inLanguage: "hi", sections };
const context = { edition };
const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const word = fc.constantFrom(
	"नाव",
	"क्\u200dष",
	"र्\u200cय",
	"10-15",
	"।",
	" ",
	"\u00a0",
	"\t",
	"\n",
	"<b>",
	"$&",
	"__proto__",
	"👩‍🚀",
	"\u2060",
	"—",
	"😀",
);
const text = fc
	.oneof(
		fc.string({ unit: "grapheme", maxLength: 30 }),
		fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
	)
	.map((each) => `${each}क`);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/);
const link = fc.oneof(
	fc.webUrl({ withFragments: true, withQueryParameters: true }),
	fc.constantFrom("/", "x?y#z", "//e.example", "tel:112", "mailto:a@b.example?subject=क"),
);
const src = fc.constantFrom("/pictures/नाव.jpg", "https://images.example/a.jpg?b", "pictures/a.svg", "https://pathak.example/a");
const time = fc
	.tuple(
		fc.date({ min: new Date("1950-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }),
		fc.constantFrom("Z", "z", "+05:30", "-11:00"),
	)
	.map(([date, offset]) => date.toISOString().replace("Z", offset));
const maybe = { freq: 2, nil: undefined };
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, maybe);
const size = fc.integer({ min: 1, max: 30_000 });
const picture = fc.record({
	src,
	width: size,
	height: size,
	alt: fc.oneof(fc.constant(""), text),
	caption: optional(text),
	creditText: optional(text),
});
const content = fc.letrec<{ content: unknown[] }>((tie) => ({
	content: fc
		.array(
			fc.oneof(
				{ maxDepth: 2 },
				text,
				fc.constant({ type: "br" }),
				fc.record({ type: fc.constantFrom("strong", "em"), text }),
				fc.record({ type: fc.constantFrom("strong", "em"), content: tie("content") }),
				fc.record({ type: fc.constant("link"), href: link, text }),
			),
			{ minLength: 1, maxLength: 4 },
		)
		.map((nodes) => ["क", ...nodes]),
})).content;
const row = (columns: number) => fc.array(fc.oneof(text, fc.constant("")), { minLength: columns, maxLength: columns });
const block = fc.oneof(
	fc.record({ type: fc.constant("paragraph"), text }),
	fc.record({ type: fc.constant("paragraph"), content }),
	fc.record({ type: fc.constant("heading"), text }),
	fc.record({ type: fc.constant("quote"), content, attribution: optional(text), inLanguage: optional(fc.constantFrom("mr", "ne-NP")) }),
	fc.record({
		type: fc.constant("list"),
		ordered: optional(fc.boolean()),
		items: fc.array(fc.oneof(text, content), { minLength: 1, maxLength: 4 }),
	}),
	picture.map((each) => ({ type: "image", ...each })),
	fc.record({
		type: fc.constant("table"),
		caption: optional(text),
		header: optional(row(3)),
		rows: fc.array(row(3), { minLength: 1, maxLength: 3 }),
	}),
	fc.constant({ type: "divider" }),
	fc.record({ type: fc.constant("embed"), provider: text, title: text, href: fc.constantFrom("https://video.example/?क", "/video") }),
);
const author = fc.record({
	type: optional(fc.constantFrom("Person", "Organization")),
	name: text,
	url: optional(link),
	image: optional(picture),
});
/** A sound story as an editor may have written it. */
const story = fc
	.record({
		id,
		articleSection: fc.constantFrom("desh", "__proto__"),
		headline: text,
		datePublished: time,
		author: fc.array(author, { minLength: 1, maxLength: 3 }),
		body: fc.array(block, { minLength: 1, maxLength: 6 }),
		inLanguage: optional(fc.constantFrom("hi", "mr", "hi-Latn-IN")),
		...{
			kicker: optional(text),
			description: optional(text),
			dateline: optional(text),
			disclaimer: optional(text),
			usageTerms: optional(text),
		},
		...{ copyrightNotice: optional(text), dateModified: optional(time), breakingUntil: optional(time), embargoedUntil: optional(time) },
		sourceOrganization: optional(fc.record({ name: text, url: optional(link) })),
		image: optional(picture),
		correction: optional(fc.array(fc.record({ datePublished: time, text }), { maxLength: 2 })),
		keywords: optional(fc.array(text, { maxLength: 3 })),
		related: optional(fc.array(id, { maxLength: 3 })),
		pubStatus: optional(fc.constantFrom("usable", "withheld", "canceled")),
		urgency: optional(fc.integer({ min: 1, max: 9 })),
		movedTo: optional(fc.oneof(id, fc.constantFrom("/section/desh", "https://example.org/क"))),
		ads: optional(fc.boolean()),
	})
	.map(fresh);

function articleOf(input: unknown) {
	const { value, problems } = parseArticle(input, context);
	if (!value) throw new Error(JSON.stringify(problems));
	return value;
}

/** Every object and array in a value, itself included. */
const parts = (value: unknown): object[] =>
	typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

/** A copy with one value somewhere in it replaced. */
function spoilt(value: unknown, where: number, other: unknown): unknown {
	const copy = fresh(value);
	const places = parts(copy).flatMap((part) => Object.keys(part).map((key) => ({ part, key })));
	const place = places[where % places.length];
	if (place) Reflect.set(place.part, place.key, other);
	return copy;
}

const anyJson = fc.oneof(
	fc.json({ maxDepth: 6 }).map((json): unknown => JSON.parse(json)),
	fc.constantFrom(undefined, null, Number.POSITIVE_INFINITY),
);
const spoiltStory = fc.tuple(story, fc.nat(), anyJson).map((spoil) => spoilt(...spoil));
const asStory = (article: Article, more: Partial<Story> = {}): Story => {
	const around = { more: [], isChosen: false, isBreaking: false, place: null, aksharas: 3, next: null };
	return { kind: "story", article, ...around, ...more };
};
const published = story.map((input) => {
	const card = cardOf(articleOf(input));
	return fresh(publishedAsJson(asStory(articleOf(input), { more: [card], isChosen: true, next: card })));
});

test("no JSON makes the door throw, and there is no value exactly when there is an error", () => {
	const keeps = ({ value, problems }: Result<unknown>) => (value === null) === problems.some(({ severity }) => severity === "error");
	const holds = (input: unknown) =>
		[parseArticle(input, context), parsePublished(input, context), parseEdition(input), parseFront(input, edition)].every(keeps) &&
		[parseSectionHead(input, edition), parseSealedPage(input, edition), parseListRevisions(input)].every(keeps);
	fc.assert(
		fc.property(
			fc.oneof(
				anyJson,
				spoiltStory,
				fc.tuple(published, fc.nat(), anyJson).map((spoil) => spoilt(...spoil)),
			),
			holds,
		),
		{ numRuns: 800 },
	);
});

test("every sound story comes through, and again just the same when it is read as it came out", () => {
	fc.assert(
		fc.property(story, (input) => expect(articleOf(fresh(articleOf(input)))).toStrictEqual(articleOf(input))),
		{ numRuns: 300 },
	);
});

test("what is published is read back the same: a story, one taken back, one moved", () => {
	fc.assert(
		fc.property(story, (input) => {
			const article = articleOf(input);
			const card = cardOf(article);
			const own = { id: article.id, articleSection: article.articleSection, more: [card, card] };
			const all: Published[] = [
				asStory(article, { more: [card], isBreaking: true, place: "भोपाल", aksharas: 0, next: card }),
				asStory(article, { isChosen: true }),
				{ kind: "withdrawn", ...own, at: article.datePublished, reason: article.headline },
				{ kind: "withdrawn", ...own },
				{ kind: "moved", ...own, href: "/story/x", card },
				{ kind: "moved", ...own, href: "https://example.org/" },
			];
			for (const each of all) expect(parsePublished(fresh(publishedAsJson(each)), { edition, id: article.id }).value).toStrictEqual(each);
		}),
		{ numRuns: 200 },
	);
});

test("nothing from an unknown key comes through, and no object but the story is touched", () => {
	const before = Reflect.ownKeys(Object.prototype);
	const poison = JSON.parse('{"zehar":1,"__proto__":{"zehar":1},"constructor":{"prototype":{"zehar":1}}}');
	fc.assert(
		fc.property(story, (input) => {
			const salted = fresh(input);
			for (const part of parts(salted)) {
				if (Array.isArray(part)) continue;
				for (const key of ["zehar", "__proto__", "constructor", "toString"])
					Object.defineProperty(part, key, { value: poison, enumerable: true });
			}
			expect(articleOf(salted)).toStrictEqual(articleOf(input));
		}),
		{ numRuns: 100 },
	);
	expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
	expect(Reflect.get({}, "zehar")).toBeUndefined();
});

const errorsOf = (more: object) =>
	parseArticle(fresh({ ...least, ...more }), context).problems.map(({ severity, code, path }) => `${severity} ${code} ${pathText(path)}`);
const least = {
	id: "naav",
	articleSection: "desh",
	headline: "नाव",
	datePublished: "2021-07-09T10:00:00Z",
	author: [{ name: "क" }],
	body: [{ type: "divider" }],
};

test("what is as deep as it may be is read back from what was published", () => {
	const deep = [{ type: "strong", content: [{ type: "em", content: [{ type: "strong", content: [{ type: "em", text: "नाव" }] }] }] }];
	const { value: article } = parseArticle(fresh({ ...least, body: [{ type: "list", items: [deep] }] }), context);
	const story = article && asStory(article);
	expect(story && parsePublished(fresh(publishedAsJson(story)), context).value).toEqual(story);
});

const days = ["2021-02-28", "2020-02-29", "2000-02-29", "2021-12-31", "1000-01-01", "9998-12-31"];
const noDays = [
	"0000-01-01",
	"0021-07-09",
	"0999-12-31",
	"9999-12-31",
	"2021-02-30",
	"2021-02-29",
	"1900-02-29",
	"2021-04-31",
	"2021-13-01",
	"2021-00-10",
	"2021-07-00",
	"21-07-09",
	"+002021-07-09",
	"२०२१-०७-०९",
];
const hours = ["00:00:00Z", "23:59:59z", "10:00:00.5+05:45", "10:00:00.123456789-11:00", "10:00:00-00:00"];
const noHours = [
	"",
	"10:00:00",
	"10:00Z",
	"24:00:00Z",
	"24:00:00+05:30",
	"25:00:00Z",
	"10:60:00Z",
	"10:00:61Z",
	"10:00:00+24:00",
	"10:00:00+05:60",
];
const oddHours = ["10:00:00+0530", "10:00:00+5:30", "10:00:00.Z", "10:00:00Z ", "10:00:00Z\n", "10:00:00 IST", "१०:००:००Z"];
const times = days.flatMap((day) => hours.map((hour) => `${day}T${hour}`));
const noTimes = [
	...noDays.map((day) => `${day}T10:00:00Z`),
	...[...noHours, ...oddHours].map((hour) => `2021-07-09T${hour}`),
	"2021-07-09",
	"9 जुलाई 2021",
];

for (const value of [...times, ...noTimes]) {
	const isTime = times.includes(value);
	test(`${JSON.stringify(value)} is ${isTime ? "a time" : "no time"}`, () => {
		for (const field of ["datePublished", "dateModified", "breakingUntil", "embargoedUntil"])
			expect(errorsOf({ [field]: value }).filter((problem) => problem.startsWith("error"))).toEqual(isTime ? [] : [`error date ${field}`]);
		const story = parseArticle(fresh({ ...least, dateModified: value }), context).value;
		expect(story?.dateModified).toBe(isTime ? value.toUpperCase() : undefined);
		expect(errorsOf({ correction: [{ datePublished: value, text: "क" }] })).toEqual(
			isTime ? [] : ["error date correction[0].datePublished"],
		);
	});
}
