import fc from "fast-check";
import { expect, test } from "playwright/test";
import { plainly, textFragment } from "./fragment.ts";

/** What a browser does with a fragment: the first place where prefix, start, end and suffix follow each other. Null when there is none. */
function follow(blocks: readonly string[], fragment: string): string | null {
	const parts = fragment.slice(":~:text=".length).split(",");
	const prefix = parts[0]?.endsWith("-") ? decodeURIComponent((parts.shift() ?? "").slice(0, -1)) : "";
	const suffix = parts.at(-1)?.startsWith("-") ? decodeURIComponent((parts.pop() ?? "").slice(1)) : "";
	const [start = "", end] = parts.map(decodeURIComponent);
	const isWord = (text: string, at: number) =>
		!(/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at)));
	const page = blocks.join("\n");
	for (let at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
		if (!isWord(page, at) || !page.slice(0, at).trimEnd().endsWith(prefix)) continue;
		const stop = end === undefined ? at + start.length : page.indexOf(end, at + start.length) + end.length;
		if (isWord(page, stop) && page.slice(stop).trimStart().startsWith(suffix)) return page.slice(at, stop);
	}
	return null;
}

const fragmentOf = (blocks: readonly string[], block: number, passage: string, to = block, last = passage) => {
	const at = blocks[block]?.lastIndexOf(passage) ?? -1;
	return textFragment(blocks, { block, at }, { block: to, at: (blocks[to]?.lastIndexOf(last) ?? -1) + last.length });
};

const page = [
	"नदी का पानी घटा",
	"गाँव में नदी का पानी दो दिन बाद घटा और लोग घर लौटे।",
	"नदी का पानी घटा तो नाव-घाट फिर खुला, पर बाज़ार बंद रहा और दुकानदारों ने कहा कि माल भीग गया है और भाव चढ़ेंगे।",
	"कल फिर बारिश हो सकती है, और नदी का पानी बढ़ सकता है।",
];

test("a short passage is named whole, with what the fragment reads as its own written out", () => {
	expect(decodeURIComponent(fragmentOf(page, 1, "दो दिन बाद"))).toBe(":~:text=दो दिन बाद");
	expect(fragmentOf(page, 2, "नाव-घाट फिर खुला, पर")).toContain("%2D");
	expect(fragmentOf(page, 2, "नाव-घाट फिर खुला, पर")).toContain("%2C");
	expect(fragmentOf(page, 2, "नाव-घाट फिर खुला, पर").slice(8)).not.toMatch(/[-,]/);
});

test("words around it tell a passage from an earlier one like it", () => {
	expect(decodeURIComponent(fragmentOf(page, 1, "नदी का पानी"))).toBe(":~:text=में-,नदी का पानी");
	expect(decodeURIComponent(fragmentOf(page, 2, "नदी का पानी घटा"))).toBe(":~:text=नदी का पानी घटा,-तो");
});

test("a heading that stands in the contents too is told by what comes before it", () => {
	const long = ["पुल खुला", "नदी का पानी घटा।", "पुल खुला", "लोग आए।"];
	expect(decodeURIComponent(fragmentOf(long, 2, "पुल खुला"))).toBe(":~:text=नदी का पानी घटा।-,पुल खुला");
	expect(decodeURIComponent(fragmentOf(long, 2, "पुल खुला", 3, "लोग आए"))).toBe(":~:text=नदी का पानी घटा।-,पुल खुला,लोग आए");
});

test("a long passage, and one over several paragraphs, is named by its ends", () => {
	const long = decodeURIComponent(fragmentOf(page, 2, "पर बाज़ार बंद रहा और दुकानदारों ने कहा कि माल भीग गया है"));
	expect(long).toBe(":~:text=पर बाज़ार बंद रहा,माल भीग गया है");
	expect(decodeURIComponent(fragmentOf(page, 1, "लोग घर लौटे", 3, "कल फिर बारिश"))).toBe(":~:text=लोग घर लौटे।,कल फिर बारिश");
});

test("the page's no-break spaces and joiners are not the text's", () => {
	expect(plainly("₹\u00a0500 और  10\u2060-\u206015\n")).toBe("₹ 500 और 10-15 ");
});

test("whatever is picked, a browser finds that, or the same words before it", () => {
	const word = fc.constantFrom("नदी", "का", "पानी", "घटा", "और", "बाढ़", "गाँव", "में", "लोग", "फिर");
	const block = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (blocks, b1, w1, b2, w2) => {
			const [first, last] = [b1 % blocks.length, b2 % blocks.length].sort((a, b) => a - b) as [number, number];
			const bounds = (block: number) =>
				Array.from((blocks[block] ?? "").matchAll(/\S+/g), ({ index, 0: { length } }) => [index, index + length] as const);
			const [starts, ends] = [bounds(first), bounds(last)];
			const from = { block: first, at: starts[w1 % starts.length]?.[0] ?? 0 };
			const to = { block: last, at: ends[w2 % ends.length]?.[1] ?? 0 };
			fc.pre(first < last || from.at < to.at);
			const all = blocks.join("\n");
			const before = (block: number) => blocks.slice(0, block).join("\n").length + (block > 0 ? 1 : 0);
			const picked = all.slice(before(first) + from.at, before(last) + to.at);
			const found = follow(blocks, textFragment(blocks, from, to));
			expect(found).not.toBeNull();
			if (first === last) expect(found?.split(" ")[0]).toBe(picked.split(" ")[0]);
		}),
		{ numRuns: 500 },
	);
});
