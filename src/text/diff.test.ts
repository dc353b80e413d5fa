/** How one text became another: readable for people, exact for machines. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { segment } from "./akshara.ts";
import { diffParagraphs, diffText, type Piece } from "./diff.ts";

const marked = (pieces: readonly Piece[]) =>
	pieces.map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[${text}]` : `{${text}}`)).join("");
const without = (pieces: readonly Piece[], kind: Piece["kind"]) =>
	pieces
		.filter((piece) => piece.kind !== kind)
		.map(({ text }) => text)
		.join("");

test("a change is shown as an editor would mark it", () => {
	const cases: [string, string, string][] = [
		["तय माध्यम से सहयोग", "तय माध्यमों से सहयोग", "तय माध्य[म]{मों} से सहयोग"],
		["राहत छह महीने बढ़ी", "राहत एक साल बढ़ी", "राहत [छह महीने]{एक साल} बढ़ी"],
		["पहली बातचीत है।", "पहली बातचीत है। वह एक घंटे चली।", "पहली बातचीत है।{ वह एक घंटे चली।}"],
		["उसने कहा।", "उसने कहा था।", "उसने कहा{ था}।"],
		["बस देर से आई", "आज बस देर से आई", "{आज }बस देर से आई"],
		["आज बस देर से आई", "बस देर से आई", "[आज ]बस देर से आई"],
		["कुल 10 लोग", "कुल 12 लोग", "कुल [10]{12} लोग"],
		["मरे 1,132 लोग, 3.5 करोड़", "मरे 1,142 लोग, 3.7 करोड़", "मरे [1,132]{1,142} लोग, [3.5]{3.7} करोड़"],
		["कुल १,१३२ ك", "कुल १,१४२ ك", "कुल [१,१३२]{१,१४२} ك"],
		["10, 12 और 10:30", "10, 13 और 10:45", "10, [12]{13} और [10:30]{10:45}"],
		["वे कल आएँगे", "वे कल नहीं आएँगे", "वे कल{ नहीं} आएँगे"],
		["वे  कल", "वे कल", "वे [ ]कल"],
		["क्षत्रिय", "क्षत्रियों", "क्षत्रि[य]{यों}"],
		["बात", "रात", "[बा]{रा}त"],
		["", "नया", "{नया}"],
		["पुराना", "", "[पुराना]"],
		["वही", "वही", "वही"],
		["", "", ""],
		["दिल्ली, मुंबई और पुणे", "दिल्ली; मुंबई और पुणे", "दिल्ली[,]{;} मुंबई और पुणे"],
		["राम श्याम, गीता", "लता हरि, गीता", "[राम श्याम]{लता हरि}, गीता"],
		["लाल, पीला", "हरा, नीला", "[लाल, पीला]{हरा, नीला}"],
	];
	for (const [before, after, expected] of cases) expect(marked(diffText(before, after)), `${before} → ${after}`).toBe(expected);
});

const text = fc
	.array(
		fc.oneof(
			{ weight: 8, arbitrary: fc.constantFrom("क्ष", "त्रि", "या", "हिं", "दी", "ट्र", "म", "स्त्री", "ङ्क", "10", "a") },
			{ weight: 3, arbitrary: fc.constantFrom(" ", " ", "। ", ", ", "-", "“", "\n") },
			{ weight: 1, arbitrary: fc.constantFrom("\u094d", "\u093e", "\u200d", "\u0301", "👩‍🌾", "\ud800") },
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(""));

/** Two texts that have much in common, as versions of a story have. */
const versions = fc.oneof(
	fc.tuple(text, text),
	fc.tuple(text, text, text, text).map(([start, old, fresh, end]): [string, string] => [start + old + end, start + fresh + end]),
);

/** Where aksharas end in a text, in UTF-16 code units. */
function ends(whole: string): Set<number> {
	const places = new Set([0]);
	let at = 0;
	for (const akshara of segment(whole)) {
		at += akshara.length;
		places.add(at);
	}
	return places;
}

test("the pieces give both texts back, cut at the edges of aksharas only", () => {
	fc.assert(
		fc.property(versions, ([before, after]) => {
			const pieces = diffText(before, after);
			const [oldEnds, newEnds] = [ends(before), ends(after)];
			let [i, j] = [0, 0];
			return (
				without(pieces, "added") === before &&
				without(pieces, "removed") === after &&
				pieces.every(({ kind, text }) => {
					if (kind !== "added") i += text.length;
					if (kind !== "removed") j += text.length;
					return text !== "" && oldEnds.has(i) && newEnds.has(j);
				})
			);
		}),
		{ numRuns: 2000 },
	);
});

test("no two changes stand beside each other with less than a letter between", () => {
	fc.assert(
		fc.property(versions, ([before, after]) => {
			const pieces = diffText(before, after);
			return pieces.every(({ kind, text }, i) => {
				const isBetween = i > 0 && i < pieces.length - 1;
				if (kind === "same") return !isBetween || /[\p{L}\p{N}]/u.test(text);
				return pieces[i + 1]?.kind !== kind && (kind !== "added" || pieces[i + 1]?.kind !== "removed");
			});
		}),
		{ numRuns: 2000 },
	);
});

test("two texts of 10,000 aksharas with nothing in common do not take for ever", () => {
	const words = (letters: string) => Array.from({ length: 2500 }, (_, i) => `${letters}${String.fromCharCode(0x915 + (i % 30))}${i % 97}`);
	const [before, after] = [words("कम").join(" "), words("नल").join(" ")];
	expect(segment(before).length).toBeGreaterThan(10_000);
	expect(without(diffText(before, after), "removed")).toBe(after);
});

test("paragraphs are the same, changed, moved, added or removed", () => {
	const told = (before: string[], after: string[]) =>
		diffParagraphs(before, after).map((change) =>
			[change.kind, "before" in change ? change.before : "-", "after" in change ? change.after : "-"].join(" "),
		);
	const [one, two, three] = ["सड़क पर सुबह से पानी भरा था।", "दुकानें दोपहर तक बंद रहीं।", "शाम को बस फिर चलने लगी।"];
	expect(told([one, two, three], [one, two, three])).toEqual(["same 0 0", "same 1 1", "same 2 2"]);
	expect(told([one, two], [one, "दुकानें शाम तक बंद रहीं।"])).toEqual(["same 0 0", "changed 1 1"]);
	expect(told([one, three], [one, two, three])).toEqual(["same 0 0", "added - 1", "same 1 2"]);
	expect(told([one, two, three], [one, three])).toEqual(["same 0 0", "removed 1 -", "same 2 1"]);
	expect(told([one, two, three], [three, one, two])).toEqual(["moved 2 0", "same 0 1", "same 1 2"]);
	expect(told([one], [two])).toEqual(["removed 0 -", "added - 0"]);
	expect(told([], [])).toEqual([]);
	expect(told([one, one], [one])).toHaveLength(2);
});

test("a paragraph is changed from two words in five on, moved from three in four, each word as often as it is there", () => {
	const kinds = (before: string[], after: string[]) => diffParagraphs(before, after).map(({ kind }) => kind);
	expect(kinds(["क ख ग घ ङ"], ["क ख च छ ज"])).toEqual(["changed"]);
	expect(kinds(["क ख ग घ ङ"], ["क क च छ ज"])).toEqual(["removed", "added"]);
	expect(kinds(["क"], ["क ख ग घ"])).toEqual(["changed"]);
	expect(kinds(["क"], ["क ख ग घ ङ"])).toEqual(["removed", "added"]);
	expect(kinds(["वही", "क ख ग घ"], ["क ख ग च", "वही"])).toEqual(["moved", "same"]);
	expect(kinds(["वही", "क ख ग घ"], ["क ख छ च", "वही"])).toEqual(["added", "same", "removed"]);
});

/** Paragraphs no two of which are alike. */
const anew = (from: number, blocks: number, words: number) =>
	Array.from({ length: blocks }, (_, i) => Array.from({ length: words }, (_, n) => `शब्द${from + ((i * 31 + n * 17) % 997)}`).join(" "));

test("of 150 paragraphs written anew it is told which one only moved", () => {
	const stays = anew(5000, 1, 20)[0] ?? "";
	const changes = diffParagraphs([...anew(0, 150, 20), "वही", `${stays} कल`], [...anew(997, 150, 20), `${stays} आज`, "वही"]);
	expect(changes.filter(({ kind }) => kind === "moved" || kind === "changed")).toMatchObject([{ kind: "moved", before: 151, after: 150 }]);
});

for (const [blocks, words] of [
	[150, 100],
	[500, 40],
] as const)
	test(`${blocks} paragraphs written anew do not freeze the page`, () => {
		const [before, after] = [anew(0, blocks, words), anew(997, blocks, words)];
		// Processor time, in microseconds: wide enough for any machine.
		const start = process.cpuUsage();
		const changes = diffParagraphs(before, after);
		expect(process.cpuUsage(start).user).toBeLessThan(1_125_000);
		expect(changes).toHaveLength(2 * blocks);
	});

test("every paragraph of both lists is told of once", () => {
	const paragraph = fc.constantFrom("सड़क पर पानी", "सड़क पर बहुत पानी", "दुकानें बंद", "बस चली", "");
	fc.assert(
		fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 }), (before, after) => {
			const changes = diffParagraphs(before, after);
			const old = changes.flatMap((change) => ("before" in change ? [change.before] : []));
			const fresh = changes.flatMap((change) => ("after" in change ? [change.after] : []));
			return old.toSorted((a, b) => a - b).join() === [...before.keys()].join() && fresh.join() === [...after.keys()].join();
		}),
	);
});
