/** Whatever the browser kept, a reader gets settings that exist; and what was not chosen leaves no mark. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { choices, parseSettings, standardSettings } from "./settings.ts";

for (const [what, found, chosen] of [
	["nothing", null, {}],
	["another type", 7, {}],
	["a theme of ours", { theme: "sepia" }, { theme: "sepia" }],
	["a theme of nobody's", { theme: "pink" }, {}],
	["a number for a step", { size: 4 }, {}],
	["a mixture", { size: "6", digits: "deva", leading: "wide", more: 1 }, { size: "6", digits: "deva" }],
	["the prototype's own words", JSON.parse('{"__proto__":{"theme":"dark"},"constructor":"x"}'), {}],
] as const)
	test(`${what} is read as ${JSON.stringify(chosen)}`, () => {
		expect(parseSettings(found)).toEqual({ ...standardSettings, ...chosen });
	});

test("anything at all is read as choices there are, and read again the same", () => {
	fc.assert(
		fc.property(fc.anything(), (found) => {
			const settings = parseSettings(found);
			for (const [name, value] of Object.entries(settings)) expect(choices[name as keyof typeof choices]).toContain(value);
			expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
		}),
	);
});
