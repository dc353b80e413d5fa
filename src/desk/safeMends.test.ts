/** What "सब ठीक करें" shows and makes. */
import { applyEdits } from "jsonc-parser";
import { expect, test } from "playwright/test";
import { textEdits } from "../article/changeText.ts";
import { makeSafe } from "../text/proof/proof.ts";
import { defaultStyle } from "../text/proof/style.ts";
import { safeMends, shortened } from "./safeMends.ts";

const texts = [
	{ path: ["headline"], text: "गहरा दु:ख जताया ।" },
	{ path: ["description"], text: "सब ठीक है।" },
	{ path: ["body", 0, "content"], text: "सुर\u200bक्षा की हिंदी और हिन्दी में  प्राय: कुछ नहीं।" },
];
const file = `{"description":"सब ठीक है।","headline":"गहरा दु:ख जताया ।",
	"body":[{"content":["सुर\u200bक्षा की ",{"type":"em","text":"हिंदी"}," और हिन्दी में  प्राय: कुछ नहीं।"],   "type":"paragraph"}]}`;

test("only what is safe is changed, each place by few characters, and what is shown is what is made", () => {
	const mends = safeMends(texts, defaultStyle);
	expect(mends.map(({ path }) => path[0])).toEqual(["headline", "body"]);
	for (const { path, repairs } of mends)
		for (const { pieces, changes } of repairs) {
			const before = texts.find((each) => each.path === path)?.text ?? "";
			const join = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join("");
			expect(join("added")).toBe(before);
			const made = changes
				.toReversed()
				.reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), before);
			expect(made).toBe(join("removed"));
		}
	const changes = mends.flatMap(({ repairs }) => repairs).flatMap((repair) => repair.changes);
	expect(changes.every(({ start, end, replacement }) => end - start <= 7 && replacement.length <= 7)).toBe(true);
	expect(applyEdits(file, textEdits(file, changes).flat())).toBe(
		file.replace("दु:ख जताया ।", "दुःख जताया।").replace("\u200b", "").replace("  प्राय:", " प्रायः"),
	);
});

test("what the desk has silenced is left alone", () => {
	const silenced = [{ check: "C1", found: "दु:ख" }];
	expect(safeMends(texts.slice(0, 1), { ...defaultStyle, silenced }).flatMap(({ repairs }) => repairs)).toHaveLength(1);
});

test("each is made or left by itself and is named by whole words; a pair of quotes goes together", () => {
	const repairs = (text: string) => safeMends([{ path: ["headline"], text }], defaultStyle).flatMap((mend) => mend.repairs);
	expect(repairs('दु:ख है, "यह दु:ख है" कहा ।').map(({ from, to, changes }) => [from, to, changes.length])).toEqual([
		["दु:ख", "दुःख", 1],
		['"यह … है"', "“यह … है”", 2],
		["दु:ख", "दुःख", 1],
		["कहा ।", "कहा।", 1],
	]);
	expect(repairs('गहरा दु:ख, "दु:ख है" कहा').map(({ from }) => from)).toEqual(["दु:ख,", '"दु:ख है"', '"दु:ख']);
	expect(repairs("कहा  गया").map(({ from, to }) => [from, to])).toEqual([["कहा  गया", "कहा गया"]]);
	expect(repairs("कहा ,फिर गए").map(({ from, to }) => [from, to])).toEqual([["कहा ,फिर", "कहा, फिर"]]);
	// What is left out is still left out when a word has come before it.
	const [first, second] = [repairs("दु:ख और दु:ख"), repairs("फिर दु:ख और दु:ख")].map((all) => all.map(({ key }) => key));
	expect(new Set(first).size).toBe(2);
	expect(second).toEqual(first);
});

test("repairs that meet in one place are made once, and what all of them make is what is safe", () => {
	for (const text of ['उसने कहा " , आज" कहा।', 'बोले " ।" फिर', '" दु:ख , " कहा ।', "कहा  ,  गया ।"]) {
		const all = safeMends([{ path: ["headline"], text }], defaultStyle).flatMap(({ repairs }) => repairs);
		expect(all.length, text).toBeGreaterThan(0);
		const json = JSON.stringify({ headline: text });
		const changes = all.flatMap((repair) => repair.changes);
		expect(JSON.parse(applyEdits(json, textEdits(json, changes).flat())).headline, text).toBe(
			makeSafe([{ path: ["headline"], text }], defaultStyle)[0]?.text,
		);
	}
});

test("a long stretch that stays is shown by its ends, whole words", () => {
	const long = "बहुत लंबा वाक्य जो कई शब्दों से बना है ".repeat(4);
	const [first, , last] = shortened([
		{ kind: "same", text: long },
		{ kind: "removed", text: "क" },
		{ kind: "same", text: ` ${long}` },
	]);
	expect(first?.text).toMatch(/^…\S/);
	expect(last?.text).toMatch(/^ बहुत.* …$/);
	expect((first?.text.length ?? 99) + (last?.text.length ?? 99)).toBeLessThan(80);
});
