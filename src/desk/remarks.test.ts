/** All that the desk says of a draft, as one list. */
import { applyEdits } from "jsonc-parser";
import { expect, test } from "playwright/test";
import type { Edition } from "../article/article.ts";
import { textEdits } from "../article/changeText.ts";
import { pathText } from "../article/problems.ts";
import { readEmbargo } from "../importers/embargo.ts";
import { frequentSlips } from "../text/proof/frequent.ts";
import { atOnce } from "../text/proof/steps.ts";
import { checkWords } from "./checkWords.ts";
import { readDraft } from "./read.ts";
import { checkSteps, type Terms } from "./remarks.ts";

const edition = {
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	pictureHosts: [],
	sections: [{ id: "desh", name: "देश" }],
	ads: [],
	digits: "latn",
} as unknown as Edition;
const now = Date.parse("2021-07-09T12:00:00+05:30");
const story = {
	id: "a",
	articleSection: "desh",
	headline: "नदी पर पुल बनकर तैयार",
	dateline: "पटना, 9 जुलाई",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [
		{ name: "परख", image: { src: "/pictures/a.svg", width: 1200, height: 1200, alt: "परख का गोल निशान लाल रंग में", creditText: "परख" } },
	],
	body: [{ type: "paragraph", text: "गाँव के लोग अब नाव के बिना पार जा सकेंगे।" }],
	image: { src: "/pictures/b.jpg", width: 1200, height: 800, alt: "नदी पर बना नया पुल", creditText: "परख" },
};
const remarks = (more: object | string = {}, terms: Partial<Terms> = {}) => {
	const text = typeof more === "string" ? more : JSON.stringify({ ...story, ...more }, null, "\t");
	return atOnce(checkSteps(readDraft(text, edition, now), { edition, now, quiet: [], ...terms }))([]);
};
const told = (more: object | string, terms: Partial<Terms> = {}) =>
	remarks(more, terms).all.map(({ severity, path, marks }) => `${severity} ${pathText(path)} ${marks[0]?.passage ?? ""}`.trim());

test("of broken JSON nothing is called fine", () => {
	expect(remarks('{"headline": "नदी", ').fine).toEqual([]);
});

test("a story without fault has only what is fine", () => {
	expect(remarks()).toMatchObject({ all: [], errors: 0, advice: 0, isRefused: false });
	expect(remarks().fine).toEqual(["form", "signs", "letters", "spelling", "pictures", "facts", "conjuncts"]);
});

test("what is advised and what is fine are counted in a sentence after the mistakes", () => {
	expect(checkWords.rest(3, true, 7)).toBe(" 3 सुझाव भी हैं; 7 बातें ठीक मिलीं।");
	expect(checkWords.rest(1, false, 1)).toBe(" 1 सुझाव है; 1 बात ठीक मिली।");
	expect(checkWords.rest(0, true, 2)).toBe(" 2 बातें ठीक मिलीं।");
	expect(checkWords.rest(2, false, 0)).toBe(" 2 सुझाव हैं।");
	expect(checkWords.rest(0, false, 0)).toBe("");
});

test("the first checks do not have the words of the news, those that come after them do", () => {
	const body = [{ type: "paragraph", text: "गाँव के असपताल में अब नाव के बिना पहुँचा जा सकेगा।" }];
	expect(told({ body })).toEqual([]);
	expect(told({ body }, { frequentSlips })).toEqual(["advice body[0].text असपताल"]);
});

test("door, copy checks and advice are one list, the worst first, each with its line", () => {
	const { all, errors, advice, isRefused, fine } = remarks({ dateline: undefined, headline: "गहरा दु:ख", extra: 1, datePublished: "कल" });
	expect(all.map(({ severity, path, line }) => `${severity} ${pathText(path)} ${line}`)).toEqual([
		"error datePublished 5",
		"error headline 4",
		"advice extra 31",
		"advice dateline 1",
	]);
	expect([errors, advice, isRefused]).toEqual([2, 2, true]);
	expect(fine).toEqual(["letters", "spelling", "pictures", "conjuncts"]);
});

test("an embargo in what came along is offered for its field, once, and a time without its zone is completed", () => {
	const left = [{ label: "mark", text: "एम्बार्गो: 10 जुलाई सुबह छह बजे" } as const, { label: "removed", text: "विज्ञापन" } as const];
	const sets = (more: object, terms: Partial<Terms> = {}) =>
		remarks(more, terms).all.flatMap(({ set }) => (set ? [set.path, set.value] : []));
	expect(sets({}, { left, readEmbargo })).toEqual([["embargoedUntil"], "2021-07-10T06:00:00+05:30"]);
	expect(remarks({}, { left, readEmbargo }).all[0]?.todo).toContain("10 जुलाई 2021, सुबह 6:00 बजे");
	expect(told({ embargoedUntil: "2021-07-10T06:00:00+05:30" }, { left, readEmbargo })).toEqual([
		"advice embargoedUntil",
		"advice embargoedUntil",
	]);
	expect(sets({}, { left: [{ label: "mark", text: "एम्बार्गो: 8 जुलाई" }], readEmbargo })).toEqual([]);
	expect(sets({ datePublished: "2021-07-09 10:00" })).toEqual([["datePublished"], "2021-07-09T10:00:00+05:30"]);
	expect(sets({ datePublished: undefined })).toEqual([["datePublished"], "2021-07-09T12:00:00+05:30"]);
	expect(sets({ datePublished: undefined, dateModified: "2021-07-09T09:00:00+05:30" })).toEqual([
		["datePublished"],
		"2021-07-09T09:00:00+05:30",
	]);
	expect(sets({ author: undefined })).toEqual([["author"], [{ type: "Organization", name: "परख" }]]);
	expect(remarks({ articleSection: undefined }).all[0]?.todo).toBe("यह ज़रूरी है और अभी नहीं है। देश लिखें।");
});

test("of a story that is refused every word that can be read is checked", () => {
	expect(
		told({
			id: 5,
			body: [
				{ type: "paragraph", content: ["प्राय:", 7] },
				{ type: "list", items: "दु:ख" },
			],
		}),
	).toEqual(expect.arrayContaining(["error body[0].content प्राय:", "error body[1].items दु:ख"]));
	expect(told('{"headline": "गहरा दु:ख", "body": [{"text": "मूलत:')).toEqual(["error $", "error headline दु:ख", "error body[0].text मूलत:"]);
	expect(told("[".repeat(20_000))).toEqual(["error $"]);
});

test("an unknown block before a place moves no path", () => {
	const body = [
		{ type: "kuchh" },
		{ type: "paragraph", text: "गहरा दु:ख हुआ।" },
		{ type: "image", src: "/pictures/a.svg", width: 9, height: 9, alt: "" },
	];
	expect(told({ body })).toEqual(expect.arrayContaining(["error body[1].text दु:ख", "advice body[2].alt"]));
});

test("all places of one finding are marked, each by its own words", () => {
	const body = [{ type: "paragraph", text: "\u095bमीन और \u0958लम, फिर \u095bमीन।" }];
	const [remark] = remarks({ headline: "\u095bमीन का फ़ैसला", body }).all;
	expect(remark?.marks.map(({ path, passage, before }) => `${pathText(path)} ${passage} ${before}`)).toEqual([
		"headline \u095bमीन 0",
		"body[0].text \u095bमीन 0",
		"body[0].text \u0958लम 0",
		"body[0].text \u095bमीन 1",
	]);
});

test("a pair that devices do not join is shown by its words, each once, the first six", () => {
	const shown = (kicker: string) =>
		remarks({ kicker }).all.flatMap(({ family, excerpt, marks }) => (family === "conjuncts" ? [excerpt, marks.length] : []));
	expect(shown("ट्वीट ट्विटर ट्वीट")).toEqual([{ before: "", found: "ट्वीट, ट्विटर", after: "" }, 3]);
	expect(shown("ट्वीट ट्विटर ट्वेन ट्वाल ट्वीक ट्वीड ट्वान ट्वीट")).toEqual([
		{ before: "", found: "ट्वीट, ट्विटर, ट्वेन, ट्वाल, ट्वीक, ट्वीड", after: " …" },
		8,
	]);
});

test("what is silenced in the story or for the desk is not said, and comes back", () => {
	const more = { headline: "गहरा दु:ख", dateline: undefined };
	const [first, second] = remarks(more).all;
	if (!first?.quiet || !second?.quiet) throw new Error("nothing to silence");
	expect(told(more, { quiet: [first.quiet.story] })).toEqual(["advice dateline"]);
	expect(told(more, { quiet: [second.quiet.story] })).toEqual(["error headline दु:ख"]);
	expect(told(more, { style: { silenced: [second.quiet.desk] } })).toEqual(["error headline दु:ख"]);
	expect(told({ ...more, headline: "दु:ख और दु:ख" }, { quiet: [first.quiet.story] })).toEqual(["advice dateline"]);
	expect(told({ ...more, headline: "स्वत: दु:ख" }, { quiet: [first.quiet.story] })).toEqual(["error headline स्वत:", "advice dateline"]);
	expect(remarks({ id: 5 }).all[0]?.quiet).toBeUndefined();
});

test("a fix touches the characters that are wrong, and nothing else of the file", () => {
	const file = `{"id":"a",   "headline": "गहरा दु:ख",\n "body":[\n{"type":"paragraph","content":["एक ",{"type":"link","href":"/","text":"प्राय:"}]}] }`;
	const mended = remarks(file).all.reduce(
		(text, { fixes: [fix] }) => (fix ? applyEdits(text, textEdits(text, fix.changes).flat()) : text),
		file,
	);
	expect(mended).toBe(file.replace("दु:ख", "दुःख").replace("प्राय:", "प्रायः"));
});

test("nothing technical is said: every mistake is in words that are no programmer's", () => {
	const wrong = {
		id: "A b",
		articleSection: 4,
		headline: ["क"],
		datePublished: 5,
		author: "कोई",
		image: [],
		inLanguage: "हिंदी",
		movedTo: "ftp://x",
		body: [{ type: "paragraph" }, { type: "list", items: {} }, { type: "table", rows: [4] }, 7],
	};
	for (const { todo } of remarks(wrong).all) expect(todo).not.toMatch(/string|number|boolean|object|array|RFC|BCP|null\b(?!\))/);
	expect(remarks('{"a": 1,,}', { syntaxSaid: (found) => `${found}!` }).all[0]?.todo).toBe("ExtraComma!");
	expect(remarks('{"a": 1,,}').all[0]?.todo).not.toMatch(/[A-Za-z]{5,}(?<!JSON)/);
});

test("what the empty form leaves empty is offered as what is missing is: an id of the headline, a section, the newsroom", () => {
	const offerId = (headline: string) => (headline.startsWith("नदी") ? "nadi-pul" : "?");
	const empty = { id: "", articleSection: "", author: [{ type: "Person", name: "" }], headline: "नदी पर पुल: सुप्रीम कोर्ट का फ़ैसला" };
	const set = (more: object) => remarks({ ...empty, ...more }, { offerId }).all.flatMap(({ set }) => set ?? []);
	expect(set({})).toEqual([
		{ path: ["id"], value: "nadi-pul", to: "nadi-pul" },
		{ path: ["articleSection"], value: "desh", to: "देश" },
		{ path: ["author"], value: [{ type: "Organization", name: "परख" }], to: "परख" },
	]);
	expect(set({ id: undefined, articleSection: "desh", author: story.author })).toEqual([
		{ path: ["id"], value: "nadi-pul", to: "nadi-pul" },
	]);
	// Without a headline there is nothing to make an id of; two authors are not one.
	expect(set({ headline: "", articleSection: "desh", author: [{ name: "" }, { name: "" }] })).toEqual([]);
	// Where nothing is offered, the sections are named.
	expect(remarks({ ...empty, headline: "नदी पर पुल" }).all.find(({ path }) => path[0] === "articleSection")?.todo).toBe(
		"यह ख़ाली है। देश लिखें।",
	);
	expect(remarks({ articleSection: "देश" }).all.flatMap(({ set }) => set ?? [])).toEqual([
		{ path: ["articleSection"], value: "desh", to: "देश" },
	]);
});
