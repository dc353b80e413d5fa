/** Words are found in a JSON text by how they read, wherever and however they are written. */
import { expect, test } from "playwright/test";
import { treeOf } from "../article/places.ts";
import type { Path } from "../article/problems.ts";
import { fieldIn, passageIn } from "./passage.ts";

const file = String.raw`{ "headline": "दु:ख, \"दु:ख\" और \u0926\u0941:\u0916", "body": [
	{ "type": "paragraph", "content": ["एक ", { "type": "link", "href": "/दु:ख", "text": "गहरा दु" }, ":ख, \n\t", { "type": "br" }, "दु:ख"] },
	{ "type": "list", "items": ["पहला", "प्राय: दु:ख"] }
] }`;
const read = (path: Path, passage: string, before = 0) => {
	const found = passageIn(file, treeOf(file), { path, passage, before });
	return found && file.slice(found.from, found.to);
};
const word = "दु:ख";

test("words are found as they are written: escaped, the third of their kind, in a link and beyond it", () => {
	expect(read(["headline"], word)).toBe(word);
	expect(read(["headline"], `"${word}"`)).toBe(`\\"${word}\\"`);
	expect(read(["headline"], word, 2)).toBe(String.raw`\u0926\u0941:\u0916`);
	expect(read(["body", 0, "content"], word)).toBe('दु" }, ":ख');
	expect(read(["body", 0, "content"], word, 1)).toBe(word);
	expect(read(["body", 1, "items", 1], word)).toBe(word);
});

test("of a block, and of a field that has gone over to nodes, the words are found too; what is not there is not", () => {
	expect(read(["body", 1], word)).toBe(word);
	expect(read(["body", 0, "text"], word, 1)).toBe(word);
	expect(read(["headline"], word, 3)).toBeUndefined();
	expect(read(["headline"], "")).toBeUndefined();
});

test("of a key given twice the last one counts, as it is read", () => {
	const twice = '{ "headline": "दु:ख है", "headline": "बहुत दु:ख" }';
	const { from = 0, to = 0 } = passageIn(twice, treeOf(twice), { path: ["headline"], passage: word }) ?? {};
	expect(twice.slice(0, from)).toContain("बहुत");
	expect(twice.slice(from, to)).toBe(word);
});

test("a whole field is its value, of one with parts the first line; of a missing one what it is missing from, and of the story nothing", () => {
	const story = `{
	"headline": "एक",
	"image": {
		"src": "/a.jpg"
	},
	"body": [
		{ "type": "image", "src": "/b.jpg" }
	]
}`;
	const field = (path: Path) => {
		const { from, to } = fieldIn(story, treeOf(story), path) ?? {};
		return from === undefined ? undefined : story.slice(from, to);
	};
	expect(field(["headline"])).toBe('"एक"');
	expect(field(["image"])).toBe('"image": {');
	expect(field(["image", "creditText"])).toBe('"image": {');
	expect(field(["body", 0, "alt"])).toBe('{ "type": "image", "src": "/b.jpg" }');
	expect(field(["dateline"])).toBeUndefined();
});
