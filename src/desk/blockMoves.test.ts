import fc from "fast-check";
import { expect, test } from "playwright/test";
import { mergedBlocks, newBlock, paragraphsOf, paragraphsOfLines, pastedInto, splitBlock } from "./blockMoves.ts";

const link = { type: "link", href: "https://a.example/", text: "यहाँ" };

for (const [name, block, cursor, parts] of [
	[
		"between two sentences",
		{ type: "paragraph", text: "एक। दो।" },
		3,
		[
			{ type: "paragraph", text: "एक।" },
			{ type: "paragraph", text: "दो।" },
		],
	],
	[
		"at the end",
		{ type: "paragraph", text: "एक।" },
		3,
		[
			{ type: "paragraph", text: "एक।" },
			{ type: "paragraph", text: "" },
		],
	],
	[
		"a heading: what follows is text",
		{ type: "heading", text: "ऊपर नीचे" },
		4,
		[
			{ type: "heading", text: "ऊपर" },
			{ type: "paragraph", text: "नीचे" },
		],
	],
	[
		"a quotation: both are whose it was",
		{ type: "quote", text: "एक। दो।", attribution: "मीना" },
		3,
		[
			{ type: "quote", attribution: "मीना", text: "एक।" },
			{ type: "quote", attribution: "मीना", text: "दो।" },
		],
	],
	[
		"before a link",
		{ type: "paragraph", content: ["देखें ", link] },
		5,
		[
			{ type: "paragraph", text: "देखें" },
			{ type: "paragraph", content: [link] },
		],
	],
	[
		"within a link: before or after it, whichever is nearer",
		{ type: "paragraph", content: ["देखें ", link, " भी"] },
		7,
		[
			{ type: "paragraph", text: "देखें" },
			{ type: "paragraph", content: [link, " भी"] },
		],
	],
	[
		"within a link's address",
		{ type: "paragraph", content: ["देखें ", link, " भी"] },
		30,
		[
			{ type: "paragraph", content: ["देखें ", link] },
			{ type: "paragraph", text: "भी" },
		],
	],
	["a picture cannot be split", { type: "image", src: "/a" }, 0, null],
	["what is no text cannot either", { type: "paragraph", text: 5 }, 0, null],
] as const)
	test(`splitting ${name}`, () => {
		expect(splitBlock(block, cursor)).toEqual(parts);
	});

for (const [name, first, second, whole] of [
	["two paragraphs", { type: "paragraph", text: "एक।" }, { type: "paragraph", text: "दो।" }, { type: "paragraph", text: "एक। दो।" }],
	["with an empty one", { type: "paragraph", text: "एक।" }, { type: "paragraph", text: "" }, { type: "paragraph", text: "एक।" }],
	[
		"a heading takes what follows",
		{ type: "heading", text: "ऊपर" },
		{ type: "paragraph", text: "नीचे" },
		{ type: "heading", text: "ऊपर नीचे" },
	],
	[
		"links stay links",
		{ type: "paragraph", text: "देखें" },
		{ type: "paragraph", content: [link] },
		{ type: "paragraph", content: ["देखें ", link] },
	],
	[
		"two lists",
		{ type: "list", ordered: true, items: ["क"] },
		{ type: "list", items: ["ख"] },
		{ type: "list", ordered: true, items: ["क", "ख"] },
	],
	["a list and a paragraph", { type: "list", items: ["क"] }, { type: "paragraph", text: "ख" }, null],
	["a picture", { type: "paragraph", text: "क" }, { type: "image", src: "/a" }, null],
	["no blocks at all", "क", null, null],
] as const)
	test(`merging ${name}`, () => {
		expect(mergedBlocks(first, second)).toEqual(whole);
	});

test("what is split anywhere and merged has all its words", () => {
	const words = fc.array(fc.constantFrom("क्षमा", "हिंदी।", "16", "“बात”"), { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));
	const letters = (text: unknown) => String(text).replace(/\s/g, "");
	fc.assert(
		fc.property(words, fc.nat({ max: 60 }), (text, cursor) => {
			const [first, second] = splitBlock({ type: "paragraph", text }, cursor) ?? [];
			expect(letters(mergedBlocks(first, second)?.["text"])).toBe(letters(text));
		}),
	);
});

test("a new block of each kind has what its fields write into", () => {
	for (const type of ["paragraph", "heading", "quote", "list", "image", "table", "divider", "embed"])
		expect(newBlock(type)).toMatchObject({ type });
});

test("an empty line makes two paragraphs of one, and of nothing else", () => {
	const typed = "एक **दो** \n\n\n  तीन\nचार\n\n";
	expect(paragraphsOf({ type: "paragraph", text: "", note: 1 }, typed)).toEqual([
		{ type: "paragraph", note: 1, content: ["एक ", { type: "strong", text: "दो" }] },
		{ type: "paragraph", content: ["तीन", { type: "br" }, "चार"] },
		{ type: "paragraph", text: "" },
	]);
	expect(paragraphsOf({ type: "quote", text: "" }, typed)).toBeNull();
	expect(paragraphsOf({ type: "paragraph", text: "" }, "एक\nदो")).toBeNull();
});

test("each line of a copied text is apart", () => {
	expect(paragraphsOfLines("एक \r\nदो\n \n\u2029तीन")).toEqual(["एक", "दो", "तीन"].map((text) => ({ type: "paragraph", text })));
});

test("what is pasted into a paragraph joins the words around it, whatever blocks it is", () => {
	const block = { type: "paragraph", content: ["पहले ", link], lang: "hi" };
	const list = { type: "list", ordered: false, items: ["क"] };
	expect(pastedInto(block, "पहले [यहाँ](https://a.example/) ", [{ type: "paragraph", content: ["एक", link] }], " बाद")).toEqual({
		blocks: [{ type: "paragraph", lang: "hi", content: ["पहले ", link, " एक", link, " बाद"] }],
		last: 0,
		place: "पहले [यहाँ](https://a.example/) एक[यहाँ](https://a.example/)".length,
	});
	expect(pastedInto(block, "पहले", [{ type: "heading", text: "बीच" }, list], "बाद").blocks).toEqual([
		{ type: "paragraph", lang: "hi", text: "पहले" },
		{ type: "heading", text: "बीच" },
		list,
		{ type: "paragraph", text: "बाद" },
	]);
	expect(pastedInto(block, "", [list, { type: "paragraph", text: "एक" }], "")).toEqual({
		blocks: [list, { type: "paragraph", text: "एक" }],
		last: 1,
		place: 2,
	});
});
