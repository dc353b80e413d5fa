import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { fragmentOf, isLinked, parseLeft, readFragment } from "./link.ts";
import { withQuiet } from "./quiet.ts";
import { firstView, parseView } from "./view.ts";

const packed = (text: string) => `#s=${deflateRawSync(text).toString("base64url")}`;

test("whatever stands on the desk comes out of its link as it went in", async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.constantFrom("light", "sepia", "dark"), async (text, theme) => {
			const left = [{ label: "mark" as const, text }];
			const fragment = await fragmentOf({ text, view: { ...firstView, theme }, left });
			expect(fragment).toMatch(/^#s=[\w-]+$/);
			expect(isLinked(fragment)).toBe(true);
			expect(await readFragment(fragment)).toEqual({ text, view: { ...firstView, theme }, left });
		}),
		{ numRuns: 40 },
	);
});

for (const [name, fragment] of [
	["cut short", packed('{"text":"अ"}').slice(0, 8)],
	["not packed", "#s=कुछ"],
	["empty", "#s="],
	["no JSON", packed("{")],
	["without a text", packed('{"view":{}}')],
	["with a text that is none", packed('{"text":5}')],
	["null", packed("null")],
	["of gigabytes", packed(JSON.stringify({ text: " ".repeat(9_000_000) }))],
] as const)
	test(`a link that is ${name} is refused`, async () => {
		// Not compared as a value: of gigabytes no difference can be printed.
		expect((await readFragment(fragment)) === null).toBe(true);
	});

test("what a desk has silenced is silenced once in what its link says; a style that is none silences nothing", () => {
	const [once, twice] = [
		{ check: "C1", found: "दु:ख" },
		{ check: "C11", found: "" },
	];
	expect(withQuiet({ quiet: [once] }, { digits: "deva", silenced: [once, twice, { check: "C2" }, null] })).toEqual({
		quiet: [once, twice],
	});
	for (const style of [null, undefined, "C1", [], {}, { silenced: "C1" }, JSON.parse('{"__proto__": {"silenced": 1}}')])
		expect(withQuiet({ quiet: [once] }, style)).toEqual({ quiet: [once] });
});

test("what a link does not say, or says wrongly, is as at first", async () => {
	expect(
		await readFragment(packed('{"text":"अ","view":{"frames":["x",99999,768.5],"theme":"neon","__proto__":{"a":1}},"left":5}')),
	).toEqual({
		text: "अ",
		view: firstView,
		left: [],
	});
	expect(parseView({ frames: [1280, 360, 360], isInStep: false })).toMatchObject({ frames: [360, 1280], isInStep: false });
	expect(parseLeft([1, -1, "x"].map((at) => ({ label: "mark", text: "एक", at })))).toEqual([
		{ label: "mark", text: "एक", at: 1 },
		{ label: "mark", text: "एक" },
		{ label: "mark", text: "एक" },
	]);
	expect(parseLeft([{ label: "mark", text: "एक" }, { label: "paragraph", text: "दो" }, { label: "mark" }, null, "तीन"])).toEqual([
		{ label: "mark", text: "एक" },
	]);
});

test("a line left out travels with its links", () => {
	const line = { label: "removed", text: "देखें यहाँ", at: 1, marked: "देखें [यहाँ](https://a.example/)" };
	expect(parseLeft([line, { ...line, marked: 5 }])).toEqual([line, { label: "removed", text: "देखें यहाँ", at: 1 }]);
});
