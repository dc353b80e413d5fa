/** Parts of a story by the names that editors know. */
import { expect, test } from "playwright/test";
import type { Path } from "../article/problems.ts";
import { placeName } from "./placeName.ts";

const json = {
	body: [
		{ type: "paragraph", text: "पहला" },
		{ type: "image", src: "/pictures/a.jpg" },
		{ type: "paragraph", content: ["दूसरा ", { type: "strong", content: [{ type: "link", href: "x" }] }] },
		{ type: "quote", text: "कहा", attribution: "किसने" },
		{ type: "list", items: ["एक", "दो"] },
		{ type: "अजब" },
		null,
		{ type: "table", caption: "नाम", header: ["अ", "ब"], rows: [["क", "ख"]] },
	],
};
const cases: readonly (readonly [Path, string])[] = [
	[["headline"], "शीर्षक"],
	[["id"], "id"],
	[["image", "alt"], "तस्वीर › वर्णन"],
	[["author", 1, "name"], "लेखक 2 › नाम"],
	[["body", 0, "text"], "अनुच्छेद 1"],
	[["body", 1, "creditText"], "तस्वीर 1 › साभार"],
	[["body", 2, "content"], "अनुच्छेद 2"],
	[["body", 2, "content", 1, "content", 0, "href"], "अनुच्छेद 2 › पता"],
	[["body", 3, "attribution"], "उद्धरण 1 › किसने कहा"],
	[["body", 4, "items", 1], "सूची 1 › बात 2"],
	[["body", 5], "अनजान हिस्सा: अजब 1"],
	[["body", 6], "अनजान हिस्सा: ? 1"],
	[["body", 7, "caption"], "तालिका 1 › तालिका का नाम"],
	[["body", 7, "header", 1], "तालिका 1 › ऊपर की पंक्ति, ख़ाना 2"],
	[["body", 7, "rows"], "तालिका 1 › पंक्तियाँ"],
	[["body", 7, "rows", 2, 0], "तालिका 1 › पंक्ति 3, ख़ाना 1"],
	[["body"], "पाठ"],
	[[], ""],
];
for (const [path, name] of cases)
	test(`${JSON.stringify(path)} is called ${name || "nothing"}`, () => {
		expect(placeName(path, json)).toBe(name);
	});

test("of a story without a body only fields have names", () => {
	expect(placeName(["body", 2, "text"], undefined)).toBe("पाठ 3 › पाठ");
});
