/** Where headlines are cut on their way, always at the edge of an akshara. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { segment } from "../text/akshara.ts";
import { cutText, limits, type Measure, travels } from "./cuts.ts";

/** A face in which every akshara is as wide as it is high. */
const square: Measure = (text, size) => segment(text).length * size;
const ten = { size: 1, weight: 400, width: 10, lines: 1 } as const;

test("what fits stays whole, what does not ends in an ellipsis within the width", () => {
	expect(cutText("पुतिन ने की बात", { ...ten, width: 20 }, square)).toMatchObject({ shown: "पुतिन ने की बात", isCut: false, lines: 1 });
	expect(cutText("पुतिन ने की बातचीत", { ...ten, at: "word" }, square)).toMatchObject({ shown: "पुतिन ने की…", isCut: true });
	expect(cutText("पुतिन ने की बातचीत", { ...ten, width: 10, at: "character" }, square).shown).toBe("पुतिन ने की बा…");
	expect(cutText("सीरिया, रूस", { ...ten, width: 6, at: "word" }, square).shown).toBe("सीरिया…");
	expect(cutText("", ten, square)).toMatchObject({ shown: "", isCut: false });
});

test("lines break at spaces, and only the last is cut", () => {
	const cut = cutText("क ख ग घ च छ ज झ", { ...ten, width: 5, lines: 2, at: "character" }, square);
	expect(cut).toMatchObject({ shown: "क ख ग घ च…", lines: 2, isCut: true });
	expect(cutText("उच्चशिक्षा संस्थान", { ...ten, width: 3, lines: 4 }, square)).toMatchObject({ isCut: false, lines: 3 });
});

test("a count of characters that falls inside an akshara moves back to its edge and says so", () => {
	const cut = cutText("क्षत्रिय", { characters: 5 }, square);
	expect(cut).toMatchObject({ shown: "क्ष…", end: 3, rawEnd: 5, isCut: true });
	expect(cutText("क्षत्रिय", { characters: 30 }, square).isCut).toBe(false);
});

test("no cut splits an akshara or shows more than its lines hold", () => {
	const text = fc
		.array(fc.constantFrom("क्ष", "त्रि", "हिं", "दी", " ", " ", "स्त्री", "a", "10", ", ", "“"), { maxLength: 60 })
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(
			text,
			fc.integer({ min: 2, max: 30 }),
			fc.integer({ min: 1, max: 3 }),
			fc.constantFrom("word" as const, "character" as const),
			(whole, width, lines, at) => {
				const cut = cutText(whole, { ...ten, width, lines, at }, square);
				let edge = 0;
				const edges = new Set([
					0,
					...segment(whole).map((akshara) => {
						edge += akshara.length;
						return edge;
					}),
				]);
				const isWithin = !cut.isCut || at === "word" || segment(cut.shown).length <= width * lines + lines;
				return edges.has(cut.end) && isWithin && (cut.isCut ? cut.shown.endsWith("…") : cut.shown === whole);
			},
		),
	);
});

test("a story travels four ways", () => {
	const story = {
		headline: "नदी ने बदला रास्ता",
		description: "गाँव ने पत्थरों से बाँध बनाया।",
		body: [{ type: "paragraph" as const, content: ["पहला अनुच्छेद।"] }],
	};
	const cards = travels(story, { site: "पाठक", date: "9 जुलाई 2021" }, square);
	expect(cards.search.title.text).toBe("नदी ने बदला रास्ता · पाठक");
	expect(cards.search.description.text).toBe("9 जुलाई 2021: गाँव ने पत्थरों से बाँध बनाया।");
	expect(cards.feed).toMatchObject({ title: { isCut: false }, description: { isCut: false } });
	expect(cards.push.title.isCut).toBe(square(story.headline, 14, 600) > (limits.push.title.width ?? 0));
	expect(cards.push.isTooLarge).toBe(false);
	expect(travels({ ...story, description: "क".repeat(1400) }, { site: "पाठक", date: "" }, square).push.isTooLarge).toBe(true);
	const { description: _, ...bare } = story;
	expect(travels(bare, { site: "पाठक", date: "9 जुलाई" }, square).feed.description.text).toBe("पहला अनुच्छेद।");
	expect(travels(bare, { site: "पाठक", date: "9 जुलाई" }, square).whatsapp.description.text).toBe("");
});

test("where only the site's name is cut, no word of the headline is", () => {
	const story = { headline: "नदी ने बदला रास्ता", body: [] };
	const search = (width: number) =>
		travels(story, { site: "पाठक समाचार", date: "" }, (text) => square(text, 1, 400) * (600 / width)).search;
	const whole = segment(`${story.headline} · पाठक समाचार`).length;
	const headline = segment(story.headline).length;
	for (const [width, isCut, isOnlySite] of [
		[whole, false, false],
		[whole - 1, true, true],
		[headline + 1, true, true],
		[headline - 1, true, false],
	] as const) {
		const { title, isOnlySiteCut } = search(width);
		expect([title.isCut, isOnlySiteCut], String(width)).toEqual([isCut, isOnlySite]);
	}
	expect(search(headline + 1).title.shown).toBe(`${story.headline}…`);
	expect(search(headline + 3).title.shown).toBe(`${story.headline}…`);
});
