import fc from "fast-check";
import { expect, test } from "playwright/test";
import { pathText } from "../article/problems.ts";
import { wordsOf } from "./markup.ts";
import { type Left, labelKeys, labelOfKey, labels, relabel, rowsOf, type WireLabel } from "./wireRows.ts";

const linked = ["देखें ", { type: "link", href: "https://a.example/", text: "यहाँ" }, "।"];
const story = {
	headline: "नाव चली",
	dateline: "पटना, 9 जुलाई",
	author: [{ name: "मीना" }],
	body: [
		{ type: "paragraph", text: "एक।" },
		{ type: "heading", text: "बीच में" },
		{ type: "list", items: ["क", "ख"] },
		{ type: "image", src: "/a.jpg" },
		{ type: "quote", text: "कहा।", attribution: "मीना" },
		{ type: "paragraph", content: linked },
		{
			type: "table",
			header: ["मंडी", "भाव"],
			rows: [
				["नीमच", "9,200"],
				["मंदसौर", "8,900"],
			],
		},
	],
	image: { src: "/b.jpg", caption: "नीचे", creditText: "पीटीआई" },
	disclaimer: "यह एजेंसी की ख़बर है।",
	sourceOrganization: { name: "पीटीआई", url: "https://pti.example/" },
};
const left: Left[] = [
	{ label: "mark", text: "--पीटीआई" },
	{ label: "removed", text: "विज्ञापन", at: 2 },
	{ label: "removed", text: "यह भी पढ़ें", at: 2 },
];

test("a point of a list shows its links and keeps them, and what cannot be written in a line shows its words", () => {
	const odd = ["यह ", { type: "strong", text: "*नया*" }, " है।"];
	const points = {
		body: [
			{ type: "list", items: ["क **ख**", linked] },
			{ type: "paragraph", content: odd },
		],
	};
	const rows = rowsOf(points, []);
	expect(rows.map(({ text }) => text)).toEqual(["क \\*\\*ख\\*\\*", "देखें [यहाँ](https://a.example/)।", "यह *नया* है।"]);
	const [first, second, third] = rows;
	if (!first || !second || !third) throw new Error("rows");
	expect(relabel(points, [], second, "quote").json["body"]).toContainEqual({ type: "quote", content: linked });
	expect(relabel(points, [], second, "heading").json["body"]).toContainEqual({ type: "heading", text: "देखें यहाँ।" });
	expect(relabel(points, [], first, "paragraph").json["body"]).toContainEqual({ type: "paragraph", text: "क **ख**" });
	expect(relabel(points, [], third, "heading").json["body"]).toContainEqual({ type: "heading", text: "यह *नया* है।" });
});

test("a story is read as lines in the order readers meet them, what was left out in its place or last", () => {
	expect(rowsOf(story, left).map(({ label, path }) => `${label} ${path ? pathText(path) : "-"}`)).toEqual([
		"headline headline",
		"dateline dateline",
		"author author[0].name",
		"paragraph body[0]",
		"heading body[1]",
		"removed -",
		"removed -",
		"item body[2].items[0]",
		"item body[2].items[1]",
		"quote body[4]",
		"paragraph body[5]",
		"row body[6].header",
		"row body[6].rows[0]",
		"row body[6].rows[1]",
		"caption image.caption",
		"credit image.creditText",
		"disclaimer disclaimer",
		"source sourceOrganization.name",
		"mark -",
	]);
});

for (const [name, json] of [
	["nothing", undefined],
	["a list", []],
	["odd shapes", { headline: 5, body: "x", author: {}, image: "y", __proto__: null }],
	["odd blocks", { body: [null, 5, { type: "list", items: "x" }, { type: "paragraph" }], author: [null, "x"] }],
] as const)
	test(`${name} is no line`, () => {
		expect(rowsOf(json, [])).toEqual([]);
	});

/** The lines left out, those among the blocks at another place. */
const at = (place: number) => left.map((each) => (each.at === undefined ? each : { ...each, at: place }));

const rowAt = (place: string) => {
	const row = rowsOf(story, left).find(({ path, text }) => (path ? pathText(path) : text) === place);
	if (!row) throw new Error(place);
	return row;
};

for (const [place, label, part, rest] of [
	["body[0]", "headline", { headline: "नाव चली एक।", body: story.body.slice(1) }, at(1)],
	["headline", "paragraph", { body: [{ type: "paragraph", text: "नाव चली" }, ...story.body] }, at(3)],
	["body[1]", "paragraph", { body: story.body.with(1, { type: "paragraph", text: "बीच में" }) }, left],
	["body[0]", "removed", { body: story.body.slice(1) }, [left[0], { label: "removed", text: "एक।", at: 0 }, ...at(1).slice(1)]],
	["--पीटीआई", "paragraph", { body: [...story.body, { type: "paragraph", text: "--पीटीआई" }] }, left.slice(1)],
	["यह भी पढ़ें", "heading", { body: story.body.toSpliced(2, 0, { type: "heading", text: "यह भी पढ़ें" }) }, left.slice(0, 2)],
	["विज्ञापन", "mark", { body: story.body }, left.with(1, { label: "mark", text: "विज्ञापन", at: 2 })],
	["विज्ञापन", "paragraph", { body: story.body.toSpliced(2, 0, { type: "paragraph", text: "विज्ञापन" }) }, [left[0], { ...left[2], at: 3 }]],
	[
		"body[6].rows[0]",
		"paragraph",
		{
			body: [
				...story.body.slice(0, 6),
				{ type: "paragraph", text: "नीमच | 9,200" },
				{ type: "table", header: ["मंडी", "भाव"], rows: [["मंदसौर", "8,900"]] },
			],
		},
		left,
	],
	[
		"body[6].header",
		"heading",
		{
			body: [
				...story.body.slice(0, 6),
				{ type: "heading", text: "मंडी | भाव" },
				{
					type: "table",
					rows: [
						["नीमच", "9,200"],
						["मंदसौर", "8,900"],
					],
				},
			],
		},
		left,
	],
	[
		"body[4]",
		"author",
		{ author: [{ name: "मीना" }, { type: "Person", name: "कहा।" }] },
		[...left, { label: "removed", text: "मीना", at: 4 }],
	],
	["image.caption", "credit", { image: { src: "/b.jpg", creditText: "पीटीआई नीचे" } }, left],
	[
		"disclaimer",
		"source",
		{ sourceOrganization: { name: "यह एजेंसी की ख़बर है।" } },
		[...left, { label: "removed", text: "पीटीआई" }, { label: "removed", text: "https://pti.example/" }],
	],
	[
		"sourceOrganization.name",
		"disclaimer",
		{ disclaimer: "यह एजेंसी की ख़बर है। पीटीआई" },
		[...left, { label: "removed", text: "https://pti.example/" }],
	],
	["body[5]", "quote", { body: story.body.with(5, { type: "quote", content: linked }) }, left],
	["body[5]", "heading", { body: story.body.with(5, { type: "heading", text: "देखें यहाँ।" }) }, left],
	["body[5]", "description", { description: "देखें यहाँ।" }, left],
	[
		"body[4]",
		"paragraph",
		{ body: story.body.with(4, { type: "paragraph", text: "कहा।" }) },
		[...left, { label: "removed", text: "मीना", at: 4 }],
	],
] as const)
	test(`${place} made into ${label}`, () => {
		const made = relabel(story, left, rowAt(place), label);
		expect(made.json).toMatchObject(part);
		expect(made.left).toEqual(rest);
	});

test("a point that becomes a paragraph stays where it stood, and a line becomes a point of the list beside it", () => {
	const paragraph = (text: string) => ({ type: "paragraph", text });
	const list = (...items: unknown[]) => ({ type: "list", ordered: true, items });
	const made = (body: unknown[], text: string, label: WireLabel) => {
		const row = rowsOf({ body }, []).find((each) => each.text === text);
		if (!row) throw new Error(text);
		return relabel({ body }, [{ label: "removed", text: "विज्ञापन", at: body.length - 1 }], row, label);
	};
	const body = [paragraph("एक।"), list("क", "ख", "ग"), paragraph("दो।")];
	const split = made(body, "ख", "paragraph");
	expect(split.json["body"]).toEqual([paragraph("एक।"), list("क"), paragraph("ख"), list("ग"), paragraph("दो।")]);
	expect(split.left).toEqual([{ label: "removed", text: "विज्ञापन", at: 4 }]);
	expect(made(body, "ग", "heading").json["body"]).toEqual([
		paragraph("एक।"),
		list("क", "ख"),
		{ type: "heading", text: "ग" },
		paragraph("दो।"),
	]);
	expect(made(body, "क", "quote").json["body"]).toEqual([paragraph("एक।"), { type: "quote", text: "क" }, list("ख", "ग"), paragraph("दो।")]);
	expect(made(body, "ख", "removed").json["body"]).toEqual([paragraph("एक।"), list("क", "ग"), paragraph("दो।")]);
	expect(made(body, "दो।", "item").json["body"]).toEqual([paragraph("एक।"), list("क", "ख", "ग", "दो।")]);
	expect(made(body, "एक।", "item").json["body"]).toEqual([list("एक।", "क", "ख", "ग"), paragraph("दो।")]);
	expect(made([paragraph("• नया"), paragraph("दो।")], "• नया", "item").json["body"]).toEqual([
		{ type: "list", ordered: false, items: ["नया"] },
		paragraph("दो।"),
	]);
	expect(made([{ type: "paragraph", content: linked }], "देखें [यहाँ](https://a.example/)।", "item").json["body"]).toEqual([
		{ type: "list", ordered: false, items: [linked] },
	]);
	const table = {
		type: "table",
		header: ["मंडी", "भाव"],
		rows: [
			["नीमच", "1"],
			["रतलाम", "2"],
			["धार", "3"],
		],
	};
	expect(made([table], "रतलाम | 2", "paragraph").json["body"]).toEqual([
		{ ...table, rows: [["नीमच", "1"]] },
		paragraph("रतलाम | 2"),
		{ type: "table", rows: [["धार", "3"]] },
	]);
});

for (const [out, ...order] of [
	["removed", "एक।", "दो।"],
	["removed", "दो।", "एक।"],
	["caption", "दो।", "एक।"],
	["credit", "एक।", "दो।"],
] as const)
	test(`paragraphs left out as ${out} and brought back stand in their order, ${order.join(" ")} first`, () => {
		const body = ["एक।", "दो।", "तीन।"].map((text) => ({ type: "paragraph", text }));
		let now: ReturnType<typeof relabel> = { json: { body }, left: [] };
		for (const label of [out, "paragraph"] as const)
			for (const text of order) {
				const row = rowsOf(now.json, now.left).find((each) => each.text === text);
				if (!row) throw new Error(text);
				now = relabel(now.json, now.left, row, label);
				expect(rowsOf(now.json, now.left).map((each) => each.text)).toEqual(["एक।", "दो।", "तीन।"]);
			}
		expect(now).toEqual({ json: { body }, left: [] });
	});

test("a line that is left out and brought back has its links again", () => {
	const body = [
		{ type: "paragraph", content: linked },
		{ type: "paragraph", text: "दो।" },
	];
	const first = ({ json, left }: { json: unknown; left: readonly Left[] }) => {
		const row = rowsOf(json, left)[0];
		if (!row) throw new Error("no row");
		return row;
	};
	const out = relabel({ body }, [], first({ json: { body }, left: [] }), "removed");
	expect(out.left).toEqual([{ label: "removed", text: "देखें यहाँ।", at: 0, marked: "देखें [यहाँ](https://a.example/)।" }]);
	expect(first(out).text).toBe("देखें [यहाँ](https://a.example/)।");
	expect(relabel(out.json, out.left, first(out), "paragraph")).toEqual({ json: { body }, left: [] });
	expect(relabel(out.json, out.left, first(out), "headline").json).toMatchObject({ headline: "देखें यहाँ।" });
	// What is a mark to no one is no mark: brackets of the copy itself.
	expect(
		relabel({ body }, [{ label: "removed", text: "[x](y)", at: 0 }], { label: "removed", text: "[x](y)", path: null, index: 0 }, "quote")
			.json["body"],
	).toContainEqual({ type: "quote", text: "[x](y)" });
});

test("a table whose last row is taken leaves what it was called, and its columns", () => {
	const json = { body: [{ type: "table", caption: "मंडी भाव", header: ["मंडी", "भाव"], rows: [["नीमच", "9,200"]] }] };
	const row = rowsOf(json, [])[1];
	if (!row) throw new Error("no row");
	expect(relabel(json, [], row, "removed").left.map(({ text }) => text)).toEqual(["मंडी भाव", "मंडी | भाव", "नीमच | 9,200"]);
});

test("a story whose only author was no author has none", () => {
	expect(Object.keys(relabel(story, left, rowAt("author[0].name"), "paragraph").json)).not.toContain("author");
});

test("whatever a line is made into, none of its words is lost and the story is not changed itself", () => {
	const before = JSON.stringify(story);
	const rows = rowsOf(story, left);
	fc.assert(
		fc.property(fc.constantFrom(...rows), fc.constantFrom(...labels), (row, label) => {
			const made = relabel(story, left, row, label);
			const after = JSON.stringify(made);
			for (const { text } of rows) expect(after).toContain(wordsOf(text).split(" ")[0]);
			expect(after).toContain("पीटीआई");
			expect(JSON.stringify(story)).toBe(before);
		}),
	);
});

test("every label has a letter of its own, which a Hindi keyboard has in its place; keys with others are not meant", () => {
	const key = (key: string, code: string, more: object = {}) =>
		labelOfKey({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...more });
	expect(new Set(Object.values(labelKeys)).size).toBe(labels.length);
	for (const label of labels) expect(key(labelKeys[label].toLowerCase(), "")).toBe(label);
	// As in a French layout, and in InScript.
	expect(key("a", "KeyQ")).toBe("author");
	expect(key("प", "KeyH")).toBe("headline");
	for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) expect(key("p", "KeyP", more)).toBeUndefined();
	for (const name of ["Enter", "Escape", "Tab", "ArrowUp", "7"]) expect(key(name, name)).toBeUndefined();
});
