import fc from "fast-check";
import { expect, test } from "playwright/test";
import { Draft, retold, withValue } from "./draft.ts";

for (const [name, text, path, value, after] of [
	["the first word of an empty draft", "", ["headline"], "नाव", { headline: "नाव" }],
	["of a draft of blank lines", " \n\n", ["headline"], "नाव", { headline: "नाव" }],
	["deep into an empty draft", "", ["body", 0, "text"], "एक।", { body: [{ text: "एक।" }] }],
	["a field that is there", '{"headline": "नाव", "id": "a"}', ["headline"], "पुल", { headline: "पुल", id: "a" }],
	["a field taken out", '{"headline": "नाव", "id": "a"}', ["headline"], undefined, { id: "a" }],
	["one of a list taken out", '{"author": [{"name": "क"}, {"name": "ख"}]}', ["author", 0], undefined, { author: [{ name: "ख" }] }],
] as const)
	test(`setting ${name}`, () => {
		expect(JSON.parse(withValue(text, path, value))).toEqual(after);
	});

test("what is not set stays as it was written, to the character", () => {
	const text = '{\n  "id":   "a",\n  "headline": "नाव",\n  "keywords": [ "क","ख" ]\n}\n';
	expect(withValue(text, ["headline"], "पुल")).toBe(text.replace("नाव", "पुल"));
});

test("a text made to say something else is changed only where they differ", () => {
	const text = '{\n  "id":   "a",\n  "body": [\n    {"text":  "क"},\n    {"text":  "ख"},\n    {"text":  "ग"}\n  ]\n}\n';
	const story = JSON.parse(text) as { id: string; body: { text: string }[] };
	const told = retold(text, story, { ...story, headline: "नाव", body: [story.body[0], { text: "घ" }, story.body[2]] });
	expect(told).toContain(text.slice(2, -4).replace("ख", "घ"));
	const shorter = retold(text, story, { ...story, body: story.body.slice(0, 2) });
	expect(shorter).toContain('  "id":   "a",\n  "body": [\n    {"text":  "क"},\n');
	const item = fc.record({ text: fc.constantFrom("क", "ख") });
	const draft = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(fc.string(), fc.array(item, { maxLength: 5 }), item));
	fc.assert(
		fc.property(draft, draft, (before, after) => {
			expect(JSON.parse(retold(JSON.stringify(before, null, 2), before, after))).toEqual(JSON.parse(JSON.stringify(after)));
		}),
	);
	expect(JSON.parse(retold("", undefined, { body: [] }))).toEqual({ body: [] });
});

test("lines end in one way, wherever the file was written", () => {
	expect(new Draft('{\r\n"id": "a"\r}\n').text()).toBe('{\n"id": "a"\n}\n');
});

test("steps taken back and forth lead through the same texts", () => {
	fc.assert(
		fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (texts) => {
			const draft = new Draft();
			const seen = [""];
			for (const text of texts) {
				draft.replace(text);
				if (text !== seen.at(-1)) seen.push(text);
			}
			for (const text of seen.slice(0, -1).reverse()) {
				draft.undo();
				expect(draft.text()).toBe(text);
			}
			expect(draft.canUndo).toBe(false);
			for (const text of seen.slice(1)) {
				draft.redo();
				expect(draft.text()).toBe(text);
			}
			expect(draft.canRedo).toBe(false);
		}),
	);
});
