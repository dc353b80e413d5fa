import fc from "fast-check";
import { expect, test } from "playwright/test";
import { contentOf, markupOf, readMarkup } from "./markup.ts";

for (const [line, nodes] of [
	["", []],
	["सीधी बात", ["सीधी बात"]],
	["**मोटे** अक्षर", [{ type: "strong", text: "मोटे" }, " अक्षर"]],
	["यह __ज़ोर__ है", ["यह ", { type: "em", text: "ज़ोर" }, " है"]],
	["[यहाँ](https://a.example/)", [{ type: "link", href: "https://a.example/", text: "यहाँ" }]],
	["[पता](https://a.example/x_(y))", [{ type: "link", href: "https://a.example/x_(y)", text: "पता" }]],
	["[**मोटी** कड़ी](/story/a)", [{ type: "link", href: "/story/a", content: [{ type: "strong", text: "मोटी" }, " कड़ी"] }]],
	["एक\nदो", ["एक", { type: "br" }, "दो"]],
	["तारा * और _ अकेले", ["तारा * और _ अकेले"]],
	["अधूरी [कड़ी", ["अधूरी [कड़ी"]],
	["\\*\\*नहीं\\*\\*", ["**नहीं**"]],
] as const)
	test(`“${line}” is read as ${JSON.stringify(nodes)}`, () => {
		expect(readMarkup(line)).toEqual(nodes);
	});

for (const [block, line] of [
	[{ text: "सीधी बात" }, "सीधी बात"],
	[{}, ""],
	[{ text: "दो\nपंक्ति" }, "दो पंक्ति"],
	[{ text: 5 }, null],
	[{ content: "कुछ" }, null],
	[{ content: [{ type: "video" }] }, null],
	[{ content: [{ type: "em", content: [{ type: "br" }] }] }, "__\n__"],
	[{ content: ["एक ", { type: "strong", text: "दो" }] }, "एक **दो**"],
] as const)
	test(`${JSON.stringify(block)} is written as ${JSON.stringify(line)}`, () => {
		expect(markupOf(block)).toBe(line);
	});

test("what nests deeper than any story may is not written as a line", () => {
	let node: object = { type: "em", text: "अ" };
	for (let level = 0; level < 50; level += 1) node = { type: "strong", content: [node] };
	expect(markupOf({ content: [node] })).toBeNull();
});

const text = fc
	.array(fc.constantFrom("क्षमा", " ", "*", "**", "__", "[", "]", "(", ")", "\\", "https://", "।", "a"), { maxLength: 12 })
	.map((all) => all.join(""));

test("a text comes back from its line as it was, whatever marks are in it", () => {
	fc.assert(
		fc.property(text, (words) => {
			const line = markupOf({ text: words });
			expect(contentOf(line ?? "?")).toEqual({ text: words });
		}),
	);
});

test("nodes that can be written as a line come back as the same nodes", () => {
	const plain = text.filter((words) => words !== "");
	const node = fc.oneof(
		plain,
		plain.map((words) => ({ type: "strong", text: words })),
		plain.map((words) => ({ type: "em", text: words })),
		plain.map((words) => ({ type: "link", href: "https://a.example/", text: words })),
		fc.constant({ type: "br" }),
	);
	fc.assert(
		fc.property(fc.array(node, { maxLength: 6 }), (content) => {
			const line = markupOf({ content });
			if (line === null) return;
			expect(readMarkup(markupOf(contentOf(line)) ?? "?")).toEqual(readMarkup(line));
		}),
	);
});
