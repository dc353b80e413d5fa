import fc from "fast-check";
import { expect, test } from "playwright/test";
import { parseEdition } from "../article/edition.ts";
import { plainText } from "../article/inline.ts";
import { mend } from "./mend.ts";

const { value: edition } = parseEdition({
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections: [{ id: "desh", name: "देश" }],
});
if (!edition) throw new Error("no edition");
const now = Date.parse("2021-07-10T07:30:00+05:30");
const standIns = { headline: "शीर्षक यहाँ", author: "परख", body: "पाठ यहाँ", now: new Date(now).toISOString() };
const mended = (json: unknown) => mend(json, { edition }, standIns);
const sound = {
	id: "naav",
	articleSection: "desh",
	headline: "नाव चली",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "मीना" }],
	body: [
		{ type: "paragraph", text: "एक।" },
		{ type: "paragraph", text: "दो।" },
		{ type: "paragraph", text: "तीन।" },
	],
};
const bodyOf = (json: unknown) => mended(json).article.body.map((block) => ("content" in block ? plainText(block.content) : block.type));

test("a sound story stays as it is", () => {
	expect(mended(sound)).toMatchObject({ origin: [0, 1, 2], article: { id: "naav", headline: "नाव चली" } });
	expect(bodyOf(sound)).toEqual(["एक।", "दो।", "तीन।"]);
});

for (const [name, json, part, origin] of [
	["nothing at all", undefined, { headline: standIns.headline, id: "draft" }, []],
	["a list", [], { headline: standIns.headline }, []],
	["an empty object", {}, { headline: standIns.headline, articleSection: "desh" }, []],
	["an empty headline", { ...sound, headline: "" }, { headline: standIns.headline, id: "naav" }, [0, 1, 2]],
	["an unknown section", { ...sound, articleSection: "nahi" }, { articleSection: "desh", headline: "नाव चली" }, [0, 1, 2]],
	["a time that is none", { ...sound, datePublished: "कल" }, { datePublished: standIns.now, headline: "नाव चली" }, [0, 1, 2]],
	[
		"one author of two without a name",
		{ ...sound, author: [{}, { name: "मीना" }] },
		{ author: [{ type: "Person", name: "मीना" }] },
		[0, 1, 2],
	],
	["a picture without a size", { ...sound, image: { src: "/a.jpg" } }, { headline: "नाव चली" }, [0, 1, 2]],
	["a broken paragraph in the middle", { ...sound, body: sound.body.with(1, { type: "paragraph", text: 5 } as never) }, {}, [0, 2]],
	["a block nobody knows in the middle", { ...sound, body: sound.body.with(1, { type: "hologram" } as never) }, {}, [0, 2]],
	["a body that is no list", { ...sound, body: "एक।" }, { headline: "नाव चली" }, []],
] as const)
	test(`${name}: what is sound is shown, each block from its own place`, () => {
		const found = mended(json);
		expect(found.article).toMatchObject(part);
		expect(found.origin).toEqual(origin);
	});

test("whatever JSON there is, an article comes out, and every block's place is one of the draft's", () => {
	const odd = fc.oneof(fc.jsonValue(), fc.constant([{ type: "paragraph", text: "अ" }]), fc.constant("2021-07-09T10:00:00+05:30"));
	const draft = fc.oneof(
		fc.jsonValue(),
		fc.dictionary(
			fc.constantFrom("id", "headline", "body", "author", "image", "datePublished", "articleSection", "__proto__", "correction"),
			odd,
		),
		fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...sound.body)), { maxLength: 6 }).map((body) => ({ ...sound, body })),
	);
	fc.assert(
		fc.property(draft, (json) => {
			const { article, origin } = mended(json);
			expect(article.headline).not.toBe("");
			const body = (json as { body?: unknown[] } | null)?.body;
			for (const place of origin) expect(place).toBeLessThan(Array.isArray(body) ? body.length : 0);
			expect(new Set(origin).size).toBe(origin.length);
			if (origin.length > 0) expect(origin.length).toBe(article.body.length);
		}),
	);
});
