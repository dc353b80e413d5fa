/** A house style as it is typed and as it is filed. */
import { expect, test } from "playwright/test";
import { defaultStyle, parseStyle } from "../text/proof/style.ts";
import { readNameLines, readSpellingLines, spellingLines, styleJson } from "./styleText.ts";

test("pairs are read line by line, and a line that is none is named", () => {
	const { spellings, wrong } = readSpellingLines("हिन्दी = हिंदी\n\nपांच=पाँच\nकुछ नहीं\na = b = c\n__proto__ = क\n = ख");
	expect(Object.entries(spellings)).toEqual([
		["हिन्दी", "हिंदी"],
		["पांच", "पाँच"],
		["__proto__", "क"],
	]);
	expect(wrong).toEqual([4, 5, 7]);
	expect(readSpellingLines(spellingLines(spellings)).spellings).toEqual(spellings);
	expect(readNameLines(" द्रौपदी मुर्मू \n\nबाइडेन")).toEqual(["द्रौपदी मुर्मू", "बाइडेन"]);
});

test("the file holds what is the desk's own, and is read back as the same style", () => {
	expect(styleJson(defaultStyle)).toBe("{}\n");
	const style = {
		...defaultStyle,
		digits: "deva" as const,
		names: ["बाइडेन"],
		silenced: [
			{ check: "C11", found: "हिन्दी" },
			{ check: "headline-cut", found: "whatsapp" },
		],
	};
	expect(Object.keys(JSON.parse(styleJson(style)))).toEqual(["digits", "names", "silenced"]);
	expect(parseStyle(JSON.parse(styleJson(style))).value).toMatchObject(style);
});
