/** What of a story the search is given. */
import { expect, test } from "playwright/test";
import type { Article, Block } from "../article/article.ts";
import { findableOf } from "./findable.ts";

const own = { id: "a", headline: "नाव चली", articleSection: "desh", inLanguage: "hi", datePublished: "2021-07-09T10:00:00Z" };
const found = (more: Partial<Article>) =>
	findableOf({ ...own, author: [], correction: [], keywords: [], kicker: "देश", body: [], ...more } as unknown as Article);
const paragraph = (text: string): Block => ({ type: "paragraph", content: [text] });

test("a story is found by its headline, its deck and the beginning of its first paragraph, without marks and breaks", () => {
	const first: Block = { type: "paragraph", content: [" घाट\n", { type: "strong", content: ["पर"] }, { type: "br" }, "भीड़ "] };
	const body: Block[] = [{ type: "heading", text: "शीर्ष" }, first, paragraph("दूसरा")];
	expect(found({ body, description: "एक पंक्ति" })).toStrictEqual({ ...own, description: "एक पंक्ति", opening: "घाट पर भीड़" });
	expect(found({ body: [{ type: "divider" }] })).toStrictEqual({ ...own, opening: "" });
});

test("a story without a paragraph begins with the first words of its body", () => {
	const divider: Block = { type: "divider" };
	const bodies: readonly (readonly [string, Block])[] = [
		["पहली बात", { type: "list", ordered: false, items: [["पहली ", { type: "strong", content: ["बात"] }], ["दूसरी"]] }],
		["उन्होंने कहा", { type: "quote", content: ["उन्होंने कहा"], attribution: "किसने" }],
		["तालिका", { type: "table", caption: "तालिका", header: [], rows: [["क"]] }],
		["क", { type: "table", header: [], rows: [["", "क"]] }],
		["शीर्ष", { type: "heading", text: "शीर्ष" }],
		["फ़िल्म", { type: "embed", provider: "youtube", href: "https://www.youtube.com/watch?v=1", title: "फ़िल्म" }],
		["नाव", { type: "image", src: "/pictures/a.jpg", width: 3, height: 2, alt: "नाव" }],
	];
	for (const [opening, block] of bodies) expect(found({ body: [divider, block] }).opening, block.type).toBe(opening);
});

test("of a long first paragraph 200 aksharas are searched at most", () => {
	const { opening } = found({ body: [paragraph("की".repeat(300))] });
	expect(opening.match(/की/g)?.length).toBeGreaterThan(190);
	expect(opening.length).toBeLessThanOrEqual(401);
});
