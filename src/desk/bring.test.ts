/** Lines that came along with a story are all found again: in it, or beside it. */
import { expect, test } from "playwright/test";
import type { Line } from "../importers/wire.ts";
import type { Label } from "../importers/wirePatterns.ts";
import { storyFromLines } from "../importers/wireStory.ts";
import { leftOf } from "./bring.ts";

for (const [name, lines, left] of [
	[
		"each picture its own words",
		[
			["caption", "कैप्शन: नदी का घाट"],
			["credit", "(फोटो साभार: PTI)"],
			["caption", "नाव पर लोग"],
			["credit", "(फोटो साभार: ANI)"],
		],
		["caption नदी का घाट", "credit PTI", "caption नाव पर लोग", "credit ANI"],
	],
	[
		"a second source and a second time",
		[
			["source", "स्रोत: PTI"],
			["published", "9 जुलाई 2021, 11:52 PM"],
			["source", "स्रोत: ANI"],
			["published", "10 जुलाई 2021, 11:52 PM"],
		],
		["removed स्रोत: ANI", "removed 10 जुलाई 2021, 11:52 PM"],
	],
	[
		"who an author is, and an agency in its other spelling",
		[
			["author", "Author, स्टैंज़िन डोलमा"],
			["author", "पदनाम, लेह से, बीबीसी हिंदी के लिए"],
			["author", "By *राजू गमेती* और नीता सिंह"],
			["author", "Designation: उदयपुर संवाददाता"],
			["author", "ANI"],
			["author", "एएनआई"],
		],
		["removed पदनाम, लेह से, बीबीसी हिंदी के लिए", "removed Designation: उदयपुर संवाददाता", "removed ANI"],
	],
	[
		"an agency's word where the dateline names it",
		[
			["dateline", "पटना, 9 जुलाई (भाषा)"],
			["author", "एजेंसी"],
		],
		["removed एजेंसी"],
	],
	[
		"a byline with its place",
		[
			["author", "राकेश देव, छतरपुर"],
			["author", "(विशेष संवाददाता)"],
		],
		[],
	],
	["a time that cannot be read", [["published", "कल शाम"]], ["removed कल शाम"]],
	["marks as they are", [["mark", "--PTI"]], ["mark --PTI"]],
	[
		"what stood under the headline and among the paragraphs in its place, what stood around the story in none",
		[
			["removed", "होम"],
			["headline", "नाव चली"],
			["credit", "फोटो: ANI"],
			["paragraph", "एक।"],
			["row", "मंडी\tभाव"],
			["row", "नीमच\t9,200"],
			["removed", "विज्ञापन"],
			["paragraph", "दो।"],
			["mark", "--PTI"],
		],
		["removed होम", "credit ANI 0", "removed विज्ञापन 2", "mark --PTI"],
	],
	[
		"a picture's words among the paragraphs in their place",
		[
			["paragraph", "एक।"],
			["caption", "नाव पर लोग"],
			["credit", "फोटो: ANI"],
			["paragraph", "दो।"],
		],
		["caption नाव पर लोग 1", "credit ANI 1"],
	],
] as const)
	test(name, () => {
		const all = lines.map(([label, text]) => ({ label: label as Label, text, start: 0, end: text.length, isSure: true }));
		const draft = storyFromLines(all, { inLanguage: "hi", timeZone: "Asia/Kolkata" });
		expect(leftOf(all, draft).map((left) => Object.values(left).join(" "))).toEqual(left);
	});

test("a line of a page that is left out keeps its link, for when it is brought back", () => {
	const text = "और पढ़ें: नदी";
	const line: Line = {
		label: "removed",
		text,
		start: 0,
		end: text.length,
		isSure: true,
		marks: [{ href: "https://a.in/", start: 10, end: 13 }],
	};
	expect(leftOf([line], {})).toEqual([{ label: "removed", text, marked: "और पढ़ें: [नदी](https://a.in/)" }]);
});

test("links of headings and cells, which a story cannot hold there, stand beside it", () => {
	const line = (label: Label, text: string, ...linked: string[]): Line => {
		const marks = linked.map((word) => ({
			href: `https://a.in/${word.length}`,
			start: text.indexOf(word),
			end: text.indexOf(word) + word.length,
		}));
		return { label, text, start: 0, end: text.length, isSure: true, ...(marks.length > 0 && { marks }) };
	};
	const lines = [
		line("paragraph", "एक।"),
		line("heading", "आगे की राह", "राह"),
		line("row", "मंडी\tभाव"),
		line("row", "नीमच\t9,200", "नीमच"),
		line("row", "मंदसौर\t9,100", "मंदसौर"),
	];
	expect(leftOf(lines, {})).toEqual([
		{ label: "removed", text: "राह", marked: "[राह](https://a.in/3)", at: 1 },
		{ label: "removed", text: "नीमच, मंदसौर", marked: "[नीमच](https://a.in/4), [मंदसौर](https://a.in/6)", at: 2 },
	]);
});
