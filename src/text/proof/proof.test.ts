/** The checks together: order, silence, safe fixes, and what must hold of any text. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Place } from "./finding.ts";
import { applyChanges, makeSafe, proof, safeChanges } from "./proof.ts";
import { reasons } from "./reasons.ts";
import { defaultStyle } from "./style.ts";
import { say } from "./words.ts";

const told = (text: string) => proof([{ text }]).map(({ check, found }) => `${check} ${found}`);

test("findings come by place, each with its own text", () => {
	expect(told("गहरा दु:ख हुआ | फि़ल्म  चली।")).toEqual(["C1 दु:ख", "C3 |", "C8 फि़ल्म", "C5   "]);
	expect(told("")).toEqual([]);
	expect(proof([])).toEqual([]);
});

test("addresses, handles and hashtags are not read", () => {
	expect(told("https://a.example/दु:ख,हाँ।नहीं और @राम:श्याम पर #हिंदी_हिन्दी")).toEqual(["C5 ।"]);
	expect(told("a.b@c.example,www.x.example/|l देखें।")).toEqual([]);
});

test("what the desk has silenced is not said again", () => {
	const style = { ...defaultStyle, silenced: [{ check: "C1", found: "दु:ख" } as const] };
	expect(proof([{ text: "दु:ख और नि:शुल्क" }], style).map(({ found }) => found)).toEqual(["नि:शुल्क"]);
});

test("all that is safe is mended together, and once", () => {
	const fields = [{ text: 'गहरा दु:ख हुआ |  उसने कहा ,"फि़ल्म\u200b  देखो" ।' }, { text: "डिस्क्लेमरः यह ख़बर एजेंसी की है|" }];
	const mended = makeSafe(fields);
	expect(mended.map(({ text }) => text)).toEqual(["गहरा दुःख हुआ। उसने कहा, “फ़िल्म देखो”।", "डिस्क्लेमर: यह ख़बर एजेंसी की है।"]);
	expect(makeSafe(mended)).toEqual(mended);
	expect(safeChanges(proof(mended))).toEqual([]);
});

test("changes go to their places, and of two that overlap one is left", () => {
	const at = (start: number, end: number, replacement: string, field = 0) => ({ field, start, end, replacement });
	expect(applyChanges(["कखग", "घङ"], [at(2, 3, "3"), at(0, 1, "1"), at(1, 1, "-", 1)])).toEqual(["1ख3", "घ-ङ"]);
	expect(applyChanges(["कखग"], [at(0, 2, "x"), at(1, 3, "y")])).toEqual(["xग"]);
	expect(applyChanges(["क"], [at(0, 9, "x")])).toEqual(["क"]);
});

/** Text in which the checks meet: letters, marks, signs, joiners, digits, junk. */
const copy = fc
	.array(
		fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom(..."कतरफअएउा िीेोौंँः़्।") },
			{
				weight: 3,
				arbitrary: fc.constantFrom(" ", "  ", " ।", "| ", "l ", "दु:ख", "अत:", "है", "था.", "“", "”", '"', "'", "(", ")", ", ", ",", ":"),
			},
			{
				weight: 2,
				arbitrary: fc.constantFrom(
					"12",
					"१२",
					"1,000,000",
					"\u200d",
					"\u200c",
					"\u200b",
					"\u00a0",
					"\ufeff",
					"à¤¹",
					"\u00ad",
					"S",
					"क़",
					"ক",
					"हिन्दी",
					"हिंदी",
				),
			},
			{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(""));

test("of any text: places are its own, every fix is at its place, and mending it twice is mending it once", () => {
	fc.assert(
		fc.property(fc.array(copy, { maxLength: 3 }), (texts) => {
			const fields = texts.map((text) => ({ text }));
			const isWithin = ({ field, start, end }: Place) => start <= end && end <= (texts[field]?.length ?? -1);
			// Not expect(): it costs more than the checks themselves.
			const isSound = proof(fields).every((finding) => {
				const { field, start, end, found, fixes, others, isSafe } = finding;
				const places = [...others, ...fixes.flatMap(({ changes }) => changes)];
				const { what, todo } = say(finding);
				const isSaid = /^[\p{L}\p{N}]/u.test(what) && todo !== "";
				return texts[field]?.slice(start, end) === found && places.every(isWithin) && (!isSafe || fixes.length === 1) && isSaid;
			});
			const mended = makeSafe(fields);
			const again = makeSafe(mended);
			return isSound && mended.every(({ text }, index) => text === again[index]?.text);
		}),
		{ numRuns: 1500 },
	);
});

test("no text of the longest allowed length takes seconds", () => {
	for (const part of ["दु:", "|", "(", '"', "क्", "हिन्दी हिंदी ", "1,", "ः", "A.", " ", "है.", "à¤", "( Photo : ", "।", "\u200d", "l ", "@"]) {
		const text = part.repeat(Math.ceil(10_000 / part.length));
		const start = performance.now();
		proof([{ text }]);
		// Not a measure of speed: backtracking would take minutes.
		expect(performance.now() - start, part).toBeLessThan(5_000);
	}
});

test("every message has its two sentences and its reason", () => {
	const [finding] = proof([{ text: "गहरा दु:ख" }]);
	if (!finding) throw new Error("nothing found");
	expect(say(finding)).toEqual({
		what: "दु:ख में विसर्ग नहीं, कोलन है।",
		todo: "“दुःख” लिखें।",
	});
	for (const reason of Object.values(reasons)) expect(reason).toMatch(/।$/);
	expect(reasons[finding.problem]).toContain("खोज");
});
