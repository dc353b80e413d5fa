import { expect, test } from "playwright/test";
import { partStyle } from "./partStyle.ts";

const cases: readonly (readonly [name: string, css: string, first: string, late: string])[] = [
	["nothing late", ".a{color:red}", ".a{color:red}", ""],
	[
		"marked rules",
		".a{color:red}@supports (--late:1){.b{color:red}.c{color:red}}.d{color:red}",
		".a{color:red}.d{color:red}",
		".b{color:red}.c{color:red}",
	],
	["conditions among them", "@supports (--late:1){@media (width>=600px){.b{color:red}}}", "", "@media (width>=600px){.b{color:red}}"],
	["rules for paper", "@media print{.a{color:red}}.b{color:red}", ".b{color:red}", "@media print{.a{color:red}}"],
	[
		"rules for paper among the marked",
		"@supports (--late:1){.a{color:red}@media print{.a{color:blue}}}",
		"",
		".a{color:red}@media print{.a{color:blue}}",
	],
	[
		"other conditions",
		"@supports (animation-timeline:scroll()){.a{color:red}}",
		"@supports (animation-timeline:scroll()){.a{color:red}}",
		"",
	],
];

for (const [name, css, first, late] of cases)
	test(name, () => {
		expect(partStyle(css)).toEqual({ first, late });
	});
