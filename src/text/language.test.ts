/** Which Latin passages are English enough to be marked. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { bind, unbind } from "./bind.ts";
import { runs } from "./language.ts";

test("long Latin passages are marked as English, short ones stay in the Hindi", () => {
	const cases: [string, string[]][] = [
		["", []],
		["पुतिन और बाइडेन", []],
		["आईएएनएस (IANS) ने", []],
		["कोविड-19 और S-400", []],
		["BJP 2024 में", []],
		["उन्होंने कहा, “This is a very long day.” और गए", ["This is a very long day"]],
		["World Health Organization (WHO) ने", ["World Health Organization"]],
		["Unquestionably सही", ["Unquestionably"]],
		["Budget Session 2024 में", ["Budget Session"]],
		["Galaxy S-21 आया", ["Galaxy S-21"]],
		["Don’t Look Up देखी", ["Don’t Look Up"]],
		["पहले Air India, फिर Indian Railways", ["Air India", "Indian Railways"]],
	];
	for (const [text, english] of cases) {
		const found = runs(text);
		expect(found.filter(({ lang }) => lang === "en").map(({ text }) => text)).toEqual(english);
		expect(found.map(({ text }) => text).join("")).toBe(text);
	}
});

test("a text all English is one piece", () => {
	expect(runs("World Health Organization")).toEqual([{ text: "World Health Organization", lang: "en" }]);
});

test("binding a passage first does not cut it", () => {
	const text = bind("सिर्फ़ Dr. John F. Kennedy – Air Force One");
	expect(text).toContain("\u00a0");
	expect(runs(text).map(({ text }) => unbind(text))).toEqual(["सिर्फ़ ", "Dr. John F. Kennedy", " – ", "Air Force One"]);
});

test("pieces joined again are the text, whatever the text", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."aZé 9-,.।क\u00a0\u2060\ud800") }), (text) => {
			const found = runs(text);
			expect(found.map(({ text }) => text).join("")).toBe(text);
			for (const piece of found) expect(piece.text).not.toBe("");
		}),
	);
});
