import { expect, test } from "playwright/test";
import { partStyle, wearerOf } from "./partStyle.ts";

const cases: readonly (readonly [name: string, css: string, first: string, late: string, rare?: string, below?: string])[] = [
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
		"rules for paper in several places",
		"@media print{.a{color:red}}@supports (--late:1){.b{color:red}}@media print{.c{color:red}}",
		"",
		".b{color:red}@media print{.a{color:red}.c{color:red}}",
	],
	[
		"rules for paper among the marked",
		"@supports (--late:1){.a{color:red}@media print{.a{color:blue}}}",
		"",
		".a{color:red}@media print{.a{color:blue}}",
	],
	[
		"rules of few stories, which come late again",
		".a{color:red}@supports (--rare:1){.b{color:red}}@media print{.a{color:blue}}@supports (--rare:1){.c{color:red}}",
		".a{color:red}",
		".b{color:red}.c{color:red}@media print{.a{color:blue}}",
		".b{color:red}.c{color:red}",
	],
	[
		"rules below the headline",
		".a{color:red}@supports (--below:1){@layer prose{.b{color:red}}}@supports (--rare:1){.c{color:red}}@supports (--below:1){.d{color:red}}",
		".a{color:red}",
		".c{color:red}",
		".c{color:red}",
		"@layer prose{.b{color:red}}.d{color:red}",
	],
	[
		"other conditions",
		"@supports (animation-timeline:scroll()){.a{color:red}}",
		"@supports (animation-timeline:scroll()){.a{color:red}}",
		"",
	],
];

for (const [name, css, first, late, rare = "", below = ""] of cases)
	test(name, () => {
		expect(partStyle(css)).toEqual({ first, below, rare, late });
	});

for (const [css, html, isWorn] of [
	[".a .b{color:red}", '<p class="a">', false],
	[".a .b{color:red}", '<p class="a"><i class="b">', true],
	[".a{color:red}", '<p class="aa">', false],
	[".-a.b_1{color:red}", '<p class="c -a b_1">', true],
	[".a:not(.b) p{color:red}", '<p class="a">', true],
	[".a,.b{color:red}", '<p class="b">', true],
	["@media (width>=1px){.a{color:red}}", '<p class="a">', true],
	[".a{color:red}", "<p>class=&quot;a&quot;", false],
	[":is(h2, h3):where(:hover) .a{color:red}", '<p class="a">', true],
	["", '<p class="a">', false],
] as const)
	test(`${css || "no rule"} is ${isWorn ? "" : "not "}worn by ${html}`, () => {
		expect(wearerOf(css)(html)).toBe(isWorn);
	});

for (const css of [":is(.a, .b){color:red}", "p:where(:nth-child(2), .b) i{color:red}", ":is(:has(.a)){color:red}"])
	test(`${css} is not understood`, () => {
		expect(() => wearerOf(css)).toThrow();
	});
