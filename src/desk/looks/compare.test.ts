import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Article } from "../../article/article.ts";
import { parseEdition } from "../../article/edition.ts";
import { parseArticle } from "../../article/parse.ts";
import { pathText } from "../../article/problems.ts";
import { segment } from "../../text/akshara.ts";
import { words } from "../words.ts";
import { compare } from "./compare.ts";
import { compareWords } from "./compareWords.ts";
import { correctionFor } from "./Decision.tsx";
import { valueWords } from "./fieldValues.ts";

const { value: edition } = parseEdition({
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections: [
		{ id: "desh", name: "देश" },
		{ id: "khel", name: "खेल" },
	],
});
if (!edition) throw new Error("no edition");

const paragraphs = [
	"नहर की सफ़ाई 16 जून से चल रही है और क़रीब छह महीने चलेगी।",
	"विभाग के मुताबिक पानी पहुँचाने का काम गाँव के लोग ख़ुद देखेंगे।",
	"पिछले साल बारिश कम हुई थी, इसलिए किसानों ने धान की जगह बाजरा बोया।",
];
const first = {
	id: "nahar",
	articleSection: "desh",
	headline: "नहर की सफ़ाई शुरू",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "परख" }],
	body: paragraphs.map((text) => ({ type: "paragraph", text })),
};

function article(part: object = {}): Article {
	const { value, problems } = parseArticle({ ...first, ...part }, { edition: edition ?? undefined } as Parameters<typeof parseArticle>[1]);
	if (!value) throw new Error(JSON.stringify(problems));
	return value;
}

const data = { pictures: {}, stories: [] };
const body = (...texts: string[]) => ({ body: texts.map((text) => ({ type: "paragraph", text })) });
const [one = "", two = "", three = ""] = paragraphs;

test("a name of the house style is a fact, in a field and in the body", () => {
	const names = ["मीना कुमारी"];
	const before = article({ headline: "मीना आईं", ...body("कल मीना आईं।") });
	const after = article({ headline: "मीरा आईं", ...body("कल मीरा आईं।") });
	const reasons = (known?: readonly string[]) => compare(before, after, data, known).found.map(({ reason }) => reason);
	expect(reasons(names)).toEqual(["name", "name"]);
	expect(reasons()).not.toContain("name");
});

const photo = (src: string, width = 1600) => ({ src, alt: "नहर", width, height: 900 });
const madeOf = (src: string) => `/pictures/r/${src.length}.jpg`;
/** As the build publishes it: every picture by its own file, of its real size. */
function published(part: object): { article: Article; pictures: Record<string, { src: string; width: number; height: number }> } {
	const plain = article(part);
	const pictures: Record<string, { src: string; width: number; height: number }> = {};
	const text = JSON.stringify(plain, (name, value) => {
		if (name !== "src") return value;
		pictures[value] = { src: madeOf(value), width: 1600, height: 900 };
		return madeOf(value);
	});
	return { article: JSON.parse(text), pictures };
}

test("a picture in the body of a story that has not changed is no change", () => {
	const part = { body: [...first.body, { type: "image", ...photo("pictures/nahar.jpg") }] };
	const { article: old, pictures } = published(part);
	const { rest, fields } = compare(old, article(part), { ...data, pictures } as unknown as Parameters<typeof compare>[2]);
	expect({ rest, fields }).toEqual({ rest: null, fields: [] });
});

test("a picture whose written size is not its file's is no other picture", () => {
	const { article: old, pictures } = published({ image: photo("pictures/nahar.jpg") });
	const { rest, fields } = compare(old, article({ image: { ...photo("pictures/nahar.jpg"), width: 1200, height: 675 } }), {
		...data,
		pictures,
	} as unknown as Parameters<typeof compare>[2]);
	expect({ rest, fields }).toEqual({ rest: null, fields: [] });
});

test("an author put before others brings his own address and takes none", () => {
	const of = (...names: string[]) => article({ author: names.map((name) => ({ name, url: `https://a.example/${name.length}` })) });
	const { fields } = compare(of("चार", "पाँच जन"), of("दो", "चार", "पाँच जन"), data);
	expect(fields).toEqual([{ path: ["author"], before: [], after: ["https://a.example/2"] }]);
});

test("of an author's picture of another size, too, it is said which went and which came", () => {
	const of = (src: string, width: number) => article({ author: [{ name: "परख", image: photo(src, width) }] });
	const { fields } = compare(of("pictures/a.jpg", 400), of("pictures/b.jpg", 500), data);
	expect(fields).toMatchObject([
		{ path: ["author"], before: [expect.stringContaining("a.jpg")], after: [expect.stringContaining("b.jpg")] },
	]);
	// If nothing else is, the size is told by its own name.
	expect(compare(of("pictures/a.jpg", 400), of("pictures/a.jpg", 500), data).fields).toEqual([
		{ path: ["author", 0, "image", "width"], before: ["400"], after: ["500"] },
	]);
});

for (const [name, before, after, facts, spellings, fields] of [
	["nothing", {}, {}, 0, 0, []],
	["a number", {}, body(one.replace("छह", "आठ"), two, three), 1, 0, []],
	["a spelling", {}, body(one, two.replace("पहुँचाने", "पहुंचाने"), three), 0, 1, []],
	["a paragraph more", {}, body(one, two, three, "चौथी बात यह है कि मेला 4 दिन चलेगा।"), 1, 0, []],
	["a paragraph less", {}, body(one, two), 1, 0, []],
	["two paragraphs in another order", {}, body(two, one, three), 0, 0, []],
	["the headline's number", {}, { headline: "2 नहरों की सफ़ाई शुरू" }, 1, 0, []],
	["a deck that came", {}, { description: "काम आठ महीने चलेगा।" }, 1, 0, []],
	["the section", {}, { articleSection: "khel" }, 1, 0, ["articleSection"]],
	["the time of publication", {}, { datePublished: "2021-07-09T11:00:00+05:30" }, 1, 0, ["datePublished"]],
	["the time of the update alone", {}, { dateModified: "2021-07-09T12:00:00+05:30" }, 0, 0, []],
	["a correction alone", {}, { correction: [{ datePublished: "2021-07-09T12:00:00+05:30", text: "पहले 3 लिखा था।" }] }, 0, 0, []],
	[
		"a link's address",
		{ body: [{ type: "paragraph", content: ["देखें: ", { type: "link", href: "https://a.example/", text: "यहाँ" }] }] },
		{ body: [{ type: "paragraph", content: ["देखें: ", { type: "link", href: "https://b.example/", text: "यहाँ" }] }] },
		1,
		0,
		["body"],
	],
	["related stories, all of them once", { related: ["a", "b"] }, { related: ["c", "a", "b"] }, 1, 0, ["related"]],
] as const)
	test(`${name}: ${facts} facts, ${spellings} spellings`, () => {
		const found = compare(article(before), article(after), data);
		expect([found.facts, found.spellings, found.fields.map(({ path }) => pathText(path))]).toEqual([facts, spellings, fields]);
	});

test("a paragraph split, joined, moved or set otherwise is no fact, and no correction is offered for it", () => {
	const all = `${one} ${two} ${three}`;
	for (const [before, after, rest] of [
		[body(all), body(one, two, three), "place"],
		[body(one, two, three), body(all), "place"],
		[body(`${one} ${two}`, three), body(one, `${two} ${three}`), "place"],
		[body(one, two, three), body(three, one, two), "place"],
		[
			body(one, two),
			{
				body: [
					{ type: "paragraph", text: one },
					{ type: "heading", text: two },
				],
			},
			"form",
		],
		[body(one), { body: [{ type: "paragraph", content: [{ type: "strong", text: one.slice(0, 4) }, one.slice(4)] }] }, "form"],
		[{}, {}, null],
	] as const) {
		const found = compare(article(before), article(after), data);
		expect([found.facts, found.spellings, found.rest], JSON.stringify(after)).toEqual([0, 0, rest]);
		expect(correctionFor(found.found)).toBeNull();
	}
	// A sentence of the middle that went, or one that came elsewhere, is told.
	expect(compare(article(body(all)), article(body(one, three)), data).facts).toBeGreaterThan(0);
	expect(compare(article(body(one, "एक।", `${two} ${three}`)), article(body(`${one} ${three}`, "एक।", two)), data).facts).toBeGreaterThan(
		0,
	);
});

test("of a link or a picture it is said which file went and which came", () => {
	const linked = (href: string) => ({ body: [{ type: "paragraph", content: ["देखें ", { type: "link", href, text: "यहाँ" }] }] });
	const [found] = compare(article(linked("https://a.example/")), article(linked("https://b.example/")), data).fields;
	expect(found).toMatchObject({ before: ["https://a.example/"], after: ["https://b.example/"] });
	const image = { src: "/pictures/a.jpg", width: 1200, height: 800, alt: "चित्र" };
	const ofPicture = compare(article({ image }), article({ image: { ...image, src: "/pictures/b.jpg" } }), data).fields;
	expect(ofPicture).toMatchObject([{ before: ["/pictures/a.jpg"], after: ["/pictures/b.jpg"] }]);
	expect(compare(article(), article({ articleSection: "khel" }), data).fields).toMatchObject([{ before: ["desh"], after: ["khel"] }]);
});

test("of a field that is no prose it is said what stood there and what stands there, in an editor's words", () => {
	const said = (before: object, after: object) =>
		compare(article(before), article(after), data).fields.map((field) =>
			[field.before, field.after].map((values) => values.map((value) => valueWords(field.path, value, edition)).join(", ")),
		);
	expect(said({}, { articleSection: "khel" })).toEqual([["देश", "खेल"]]);
	expect(said({}, { datePublished: "2021-07-09T11:00:00+05:30" })).toEqual([["9 जुलाई 2021, सुबह 10:00 बजे", "9 जुलाई 2021, सुबह 11:00 बजे"]]);
	expect(said({ urgency: 5 }, { urgency: 1 })).toEqual([[words.urgencies[5], words.urgencies[1]]]);
	expect(said({}, { pubStatus: "withheld", ads: false })).toEqual([
		["", words.statuses.withheld],
		["", compareWords.isOff],
	]);
	const by = (type: string) => ({ author: [{ type, name: "परख" }] });
	expect(said(by("Person"), by("Organization"))).toEqual([[words.person, words.organization]]);
	expect(said({ related: ["a", "b"] }, { related: ["c", "a"] })).toEqual([["b", "c"]]);
	expect(said({ related: ["a", "b", "c"] }, { related: ["b", "a", "c"] })).toEqual([["a, b", "b, a"]]);
	const embed = (...providers: string[]) => ({
		body: [...first.body, ...providers.map((provider) => ({ type: "embed", provider, href: "https://a.example/", title: "नहर" }))],
	});
	expect(said(embed("youtube", "x"), embed("x", "x"))).toEqual([["youtube", "x"]]);
	expect(said(embed("youtube"), embed("youtube", "x"))).toEqual([["", "https://a.example/"]]);
	expect(said({ movedTo: "a-1" }, {})).toEqual([["a-1", ""]]);
});

test("what is gone has next to it what is left: the paragraph that follows, or the one before, the block in a picture's place, its own field", () => {
	const near = (after: object, before: object = {}) => {
		const { found, lines } = compare(article(before), article(after), data);
		const all = lines.flatMap((line) => (line.kind === "same" || line.path ? [] : [line.near && pathText(line.near)]));
		expect(found.flatMap((each) => (each.near ? [pathText(each.near)] : []))).toEqual(all);
		return all;
	};
	expect(near(body(two, three))).toEqual(["body[0].text"]);
	expect(near(body(one, three))).toEqual(["body[1].text"]);
	expect(near(body(one, two))).toEqual(["body[1].text"]);
	expect(near(body(one))).toEqual(["body[0].text", "body[0].text"]);
	expect(near({}, { description: "काम आठ महीने चलेगा।" })).toEqual(["description"]);
	const picture = { type: "image", src: "/pictures/a.jpg", width: 1200, height: 800, alt: "नहर पर सोलह मज़दूर" };
	expect(near({}, { body: [...first.body, picture] })).toEqual(["body[2]"]);
});

test("each change knows its place in the draft, and what is gone has none", () => {
	const { found, lines } = compare(article(), article(body(two, three.replace("कम", "ज़्यादा"))), data);
	expect(found.map(({ places }) => places.map(pathText))).toEqual([[], ["body[1].text"]]);
	expect(lines.map(({ kind }) => kind)).toEqual(["fact", "same", "fact"]);
});

test("what stays, goes and comes gives both texts back, cut at aksharas alone", () => {
	const words = fc.array(fc.constantFrom("क्षमा", "शृंखला", "16", "ज़रूरी", "की", "में", "र्‍य", "हिंदी।", "हिन्दी"), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(words, words, (a, b) => {
			const [before, after] = [a.join(" "), b.join(" ")];
			const { lines } = compare(article(body(before)), article(body(after)), data);
			for (const line of lines) {
				if (line.kind === "same") continue;
				for (const [side, text] of [
					["before", before],
					["after", after],
				] as const) {
					const kept = line.passages.map((passage) => (passage.kind === "same" ? passage.text : passage[side]));
					if (!kept.join("")) continue;
					expect(kept.join("")).toBe(text);
					expect(kept.filter((each) => each !== "").flatMap(segment)).toEqual(segment(text));
				}
			}
		}),
	);
});

test("in one paragraph a fact and a spelling are told apart, each in its place", () => {
	const text = "छह महीने में राहत पहुँचाने का काम होगा और 16 गाँव जुड़ेंगे।";
	const made = text.replace("पहुँचाने", "पहुंचाने").replace("16", "61").replace("गाँव", "गांव");
	const { lines } = compare(article(body(text)), article(body(made)), data);
	expect(lines.flatMap((line) => (line.kind === "same" ? [] : line.passages)).filter(({ kind }) => kind !== "same")).toMatchObject([
		{ kind: "spelling", before: expect.stringContaining("ँ"), after: expect.stringContaining("ं") },
		{ kind: "fact" },
	]);
});

test("a correction is offered for what was wrong, not for what only came to it", () => {
	const offer = (after: object) => correctionFor(compare(article(), article(after), data).found);
	expect(offer(body(one.replace("छह", "आठ"), two, three))).toMatch(/“छह” लिखा था.*“आठ”/);
	expect(offer(body(one, two))).toContain("हटा दिया गया");
	expect(offer(body(one.replace("16", "18").replace("छह", "आठ"), two, three))).toMatch(/“16” लिखा था.*“18”.*“छह” लिखा था.*“आठ”/);
	expect(offer(body(one, two, three, "चौथी बात यह है कि मेला 4 दिन चलेगा।"))).toBeNull();
	expect(offer({})).toBeNull();
	// A picture's description and credit are no part of the news, its caption is.
	const image = { src: "/pictures/a.jpg", width: 1200, height: 800, alt: "16 मज़दूर", creditText: "मीना", caption: "16 मज़दूर" };
	const ofPicture = (part: object, path: "image" | "body") => {
		const withPicture = (picture: object) =>
			article(path === "image" ? { image: picture } : { body: [...first.body, { type: "image", ...picture }] });
		return correctionFor(compare(withPicture(image), withPicture({ ...image, ...part }), data).found);
	};
	for (const path of ["image", "body"] as const) {
		expect(ofPicture({ alt: "18 मज़दूर" }, path)).toBeNull();
		expect(ofPicture({ creditText: "रीना" }, path)).toBeNull();
		expect(ofPicture({ caption: "18 मज़दूर" }, path)).toMatch(/“16” लिखा था.*“18”/);
	}
	expect(offer({ headline: "नहर की सफ़ाई रुकी" })).toMatch(/लिखा था/);
	expect(offer({ articleSection: "khel", author: [{ name: "मीना" }], disclaimer: "16 जून" })).toBeNull();
});
