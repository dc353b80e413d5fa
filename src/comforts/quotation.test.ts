import { expect, test } from "playwright/test";
import type { Article, Edition } from "../article/article.ts";
import { cardText, quoted } from "./quotation.ts";

const cases: readonly [string, string][] = [
	["पानी घटा", "“पानी घटा”"],
	["“पानी घटा।”", "“पानी घटा।”"],
	["उसने कहा, “चलो।”", "“उसने कहा, ‘चलो।’”"],
	["उसने कहा, “चलो", "“उसने कहा, ‘चलो’”"],
	["चलो।” और गया", "“‘चलो।’ और गया”"],
	["“एक” और “दो”", "“‘एक’ और ‘दो’”"],
];
for (const [passage, expected] of cases) test(`${passage} is quoted as ${expected}`, () => expect(quoted(passage)).toBe(expected));

const edition = { name: "परख", origin: "https://parakh.example", timeZone: "Asia/Kolkata", digits: "deva" } as Edition;
const article = {
	headline: "पुल खुला",
	inLanguage: "hi",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ type: "Organization", name: "वार्ता (UNI)" }],
	sourceOrganization: { name: "UNI" },
	body: [{ type: "paragraph", content: ["कुछ"] }],
} as unknown as Article;
const quote = (text: string) => ({ type: "quote", content: [text], attribution: "नाविक" }) as const;

test("a card says the chosen passage, else the story's first quotation that fits, else its headline, and keeps the credit", () => {
	const credit = "वार्ता (UNI) · parakh.example";
	expect(cardText(article, edition, { text: "नदी शांत", fragment: "" })).toMatchObject({
		text: "“नदी शांत”",
		by: "९ जुलाई २०२१",
		headline: "पुल खुला",
		credit,
	});
	const quoting = { ...article, body: [quote("क".repeat(241)), quote("नाव चली")] };
	expect(cardText(quoting, edition, null)).toMatchObject({ text: "“नाव चली”", by: "नाविक, ९ जुलाई २०२१", headline: "पुल खुला" });
	expect(cardText(article, edition, null)).toMatchObject({ text: "पुल खुला", by: "९ जुलाई २०२१", headline: "", credit });
	expect(cardText(article, edition, { text: "नदी", fragment: "", by: "नाविक, 9 जुलाई" }).by).toBe("नाविक, 9 जुलाई");
	const other = { ...article, sourceOrganization: { name: "भाषा" } };
	expect(cardText(other, edition, null).credit).toBe("वार्ता (UNI), भाषा · parakh.example");
});
