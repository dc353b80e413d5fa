import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { dressArticle } from "../article/dress.ts";
import { parseEdition } from "../article/edition.ts";
import { parseArticle } from "../article/parse.ts";
import { publishedAsJson } from "../article/story.ts";
import { authoredFrom, authoredText, noteOf } from "./authored.ts";
import { dressed } from "./story.ts";

const folder = join(import.meta.dirname, "../../public");
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const { value: edition } = parseEdition(read(join(folder, "edition.json")));
const files = [
	...readdirSync(join(folder, "stories")).map((name) => join(folder, "stories", name)),
	join(import.meta.dirname, "../../e2e/stories/sab-kuchh.json"),
];

test("every story of the sample comes back from its published form as the same story", () => {
	if (!edition) throw new Error("no edition");
	const pictures = { "/pictures/call.svg": { src: "/pictures/r/abc.svg", width: 1200, height: 800 } };
	const data = { pictures, stories: [] };
	let count = 0;
	for (const file of files) {
		const { value: article } = parseArticle(read(file), { edition });
		if (!article) continue;
		const built = dressArticle(article, dressed(data));
		const authored = authoredFrom(built, data);
		const { value: again, problems } = parseArticle(JSON.parse(JSON.stringify(authored)), { edition });
		expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(JSON.stringify(authored)).not.toContain("/pictures/r/");
		expect(again).toEqual(article);
		const rest = { more: [], isChosen: false, isBreaking: false, place: null, aksharas: 9, next: null };
		const text = JSON.stringify(publishedAsJson({ kind: "story", article: built, ...rest }));
		expect(JSON.parse(authoredText(text, edition, data)), "its file as the site serves it, pasted").toEqual(
			JSON.parse(JSON.stringify(authored)),
		);
		count += 1;
	}
	expect(count).toBeGreaterThan(20);
});

test("what is no published story comes as it is", () => {
	if (!edition) throw new Error("no edition");
	const gone = JSON.stringify(publishedAsJson({ kind: "withdrawn", id: "a", articleSection: "desh", more: [] }));
	const authored = readFileSync(files[0] ?? "", "utf8");
	for (const text of ['{"published":', '{"published": {"kind": "story"}, "id": 5}', '["published"]', gone, authored])
		expect(authoredText(text, edition, { pictures: {}, stories: [] })).toBe(text);
});

for (const [name, drafts, note] of [
	["none", [], undefined],
	["of the story, the last changed", ['{"id":"a","edNote":"नया"}', '{"id":"a","edNote":"पुराना"}'], "नया"],
	["not of another story", ['{"id":"b","edNote":"और का"}'], undefined],
	["past one that is empty or broken", ['{"id":"a","edNote":""}', "{", "null", "5", '{"id":"a","edNote":"है"}'], "है"],
	["not of what is no text", ['{"id":"a","edNote":{"a":1}}'], undefined],
] as const)
	test(`the editors' note is taken from drafts: ${name}`, () => {
		expect(
			noteOf(
				drafts.map((text) => ({ text })),
				"a",
			),
		).toBe(note);
	});
