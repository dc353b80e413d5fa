/** What measuring has shown, told by what it means to readers. */
import { expect, test } from "playwright/test";
import { cutsOf, halantFit, headlineFit, inkFit, type Layout } from "./fit.ts";
import { fitWords } from "./fitTableWords.ts";
import { sayFit } from "./fitWords.ts";

const layout = (width: number, size: number, headline: string[], touches: Layout["touches"] = []): Layout => ({
	place: "story",
	width,
	size,
	headline,
	touches,
});
/** Every akshara ten px wide. */
const tens = (text: string) => [...new Intl.Segmenter("hi").segment(text)].length * 10;

test("a headline of three lines is fine; of four and more, also in large letters, it is told once, by its worst and with its screens", () => {
	const three = ["एक दो", "तीन चार", "पाँच छह"];
	const four = [...three, "सात आठ"];
	expect(headlineFit("", [layout(320, 1, three), layout(360, 1.57, four), { ...layout(320, 1, four), place: "section" }], null)).toEqual(
		[],
	);
	const told = headlineFit("", [layout(320, 1, four), layout(360, 1, three), layout(320, 1.57, [...four, "नौ दस"])], null);
	expect(told).toMatchObject([
		{
			...{ kind: "headline-lines", count: 5 },
			screens: [
				{ width: 320, size: 1 },
				{ width: 320, size: 1.57 },
			],
		},
	]);
	expect(headlineFit("", [layout(320, 1, four)], null)).toMatchObject([{ count: 4 }]);
});

test("a last line of one word is told once, with every screen it stands on", () => {
	const found = headlineFit(
		"",
		[layout(320, 1, ["एक दो", "तीन"]), layout(360, 1.57, ["एक दो", "तीन"]), layout(412, 1, ["अकेला"]), layout(1280, 1, ["एक", "दो तीन"])],
		null,
	);
	expect(found).toMatchObject([{ kind: "headline-widow", found: "तीन", screens: [{ width: 320 }, { width: 360, size: 1.57 }] }]);
});

test("what is so in a list alone is told with the list's name", () => {
	const [fit] = headlineFit(
		"",
		[
			layout(360, 1, ["एक", "दो तीन"]),
			{ ...layout(360, 1.57, ["एक दो", "तीन"]), place: "front" },
			{ ...layout(320, 1, ["एक दो", "तीन"]), place: "section" },
		],
		null,
	);
	if (!fit) throw new Error("nothing found");
	expect(sayFit(fit).what).toContain(`: ${fitWords.places.front} 360 px (बड़े अक्षर); ${fitWords.places.section} 320 px।`);
});

test("what WhatsApp and search cut is told, at an akshara's edge; the site's name may be cut", () => {
	const long = "राष्ट्रपति भवन में प्रधानमंत्री और विदेश मंत्रियों की लंबी बैठक के बाद समझौते पर हस्ताक्षर हुए और दोनों देशों ने बयान जारी किया";
	const cuts = cutsOf(long, "पाठक", tens);
	const found = headlineFit(long, [], cuts);
	expect(found.map(({ other }) => other)).toEqual(["whatsapp", "search"]);
	for (const { found: rest } of found) {
		expect(long.endsWith(rest)).toBe(true);
		expect(rest).toMatch(/^[\s\u0904-\u0939]/);
	}
	const short = "पुल तैयार";
	expect(headlineFit(short, [], cutsOf(short, "बहुत लंबे नाम वाला अख़बार जो किसी एक पंक्ति में कहीं भी पूरा नहीं अटता कभी", tens))).toEqual([]);
});

test("the same two aksharas are told once a field", () => {
	const touch = { path: ["headline"], passage: "ट्टू", before: 1, other: "र्कीं" };
	const again = { ...touch, before: 2 };
	const edge = { path: ["body", 2], passage: "द्धू", before: 0, other: null };
	expect(inkFit([layout(320, 1, [], [touch, touch]), layout(360, 1, [], [touch, again, edge])])).toMatchObject([
		{
			...{ kind: "ink-line", found: "ट्टू", other: "र्कीं", count: 4, screens: [{ width: 320 }, { width: 360 }] },
			places: [
				{ path: ["headline"], passage: "ट्टू", before: 1 },
				{ path: ["headline"], passage: "ट्टू", before: 2 },
			],
		},
		{ kind: "ink-edge", found: "द्धू", screens: [{ width: 360 }], places: [{ path: ["body", 2], passage: "द्धू", before: 0 }] },
	]);
});

test("a pair that Android's face, or this device's, does not join is told once a story, with its words", () => {
	const texts = [
		{ path: ["headline"], text: "ट्वीट पर ट्विटर ने क्या कहा" },
		{ path: ["image", "caption"], text: "राष्ट्रपति" },
	];
	expect(halantFit(texts, null)).toMatchObject([{ kind: "halant", found: "ट्व", other: "android", count: 2, path: ["headline"] }]);
	const [{ places } = {}] = halantFit([...texts, { path: ["body", 0], text: "ट्वीटर: ‘ट्वीट’" }], null);
	expect(places?.map(({ path, passage, before }) => `${path.join(".")} ${passage} ${before}`)).toEqual([
		"headline ट्वीट 0",
		"headline ट्विटर 0",
		"body.0 ट्वीटर 0",
		"body.0 ट्वीट 1",
	]);
	const asApart = (text: string) => text.replace("\u200c", "").length * 10;
	expect(halantFit(texts, asApart).map(({ found, other }) => `${found} ${other}`)).toEqual(expect.arrayContaining(["ट्व both", "क्य here"]));
	const joined = (text: string) => text.length * 10;
	expect(halantFit(texts, joined)).toHaveLength(1);
});
