/** A house style is read strictly: what it does not understand it says. */
import { expect, test } from "playwright/test";
import { defaultStyle, parseStyle } from "./style.ts";

test("what is left out has its default, what is given is kept", () => {
	expect(parseStyle({})).toEqual({ value: defaultStyle, problems: [] });
	const given = {
		sentenceEnd: "danda",
		digits: "deva",
		nasal: "panchamakshar",
		nukta: "none",
		quotes: "straight",
		spellings: { हिन्दी: "हिंदी" },
		names: ["व्लादिमीर पुतिन"],
		silenced: [{ check: "C11", found: "हिंदी" }],
	};
	expect(parseStyle(JSON.parse(JSON.stringify(given))).value).toEqual(given);
});

test("words are compared in NFC", () => {
	expect(parseStyle({ names: ["स\u095cक"], spellings: { "\u095bरा": "ज़रा" } }).value).toBeNull();
	expect(parseStyle({ names: ["स\u095cक"] }).value?.names).toEqual(["सड़क".normalize("NFC")]);
});

const cases: readonly [unknown, readonly string[]][] = [
	[null, [""]],
	[[], [""]],
	["danda", [""]],
	[{ sentenceend: "danda" }, ["sentenceend"]],
	[{ digits: "roman" }, ["digits"]],
	[{ digits: null, quotes: 1 }, ["digits", "quotes"]],
	[{ names: "पुतिन" }, ["names"]],
	[{ names: ["पुतिन", "", 3] }, ["names.1", "names.2"]],
	[{ spellings: [] }, ["spellings"]],
	[{ spellings: { क: 1, ख: "ख" } }, ["spellings.क", "spellings.ख"]],
	[{ spellings: { क: "ख", ख: "ग" } }, ["spellings.क"]],
	[{ silenced: [{ check: "C17", found: "क" }, "C1", { check: "C1" }] }, ["silenced.0.check", "silenced.1", "silenced.2.found"]],
	[{ names: Array(5_001).fill("क") }, ["names"]],
	[{ names: ["क".repeat(201)] }, ["names.0"]],
	[JSON.parse('{"__proto__": {"digits": "deva"}}'), ["__proto__"]],
];
test("every mistake is told with its path, and then there is no style", () => {
	for (const [input, paths] of cases) {
		const { value, problems } = parseStyle(input);
		expect(value, JSON.stringify(input)).toBeNull();
		expect(problems.map(({ path }) => path.join(".")).sort()).toEqual(paths.toSorted());
		for (const { message } of problems) expect(message).toMatch(/।$/);
	}
});

test("a spelling called __proto__ is a spelling", () => {
	const { value } = parseStyle(JSON.parse('{"spellings": {"__proto__": "क"}}'));
	expect(Object.entries(value?.spellings ?? {})).toEqual([["__proto__", "क"]]);
});
