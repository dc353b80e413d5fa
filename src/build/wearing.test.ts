import { expect, test } from "playwright/test";
import { withoutStrange } from "./wearing.ts";

for (const [name, css, left] of [
	["its own", ".a{color:red}", ".a{color:red}"],
	["a stranger's", ".x{color:red}.a{color:red}", ".a{color:red}"],
	["an own one within a stranger", ".x .a{color:red}", ""],
	["an own one that is no stranger", ".a:not(.x){color:red}", ".a:not(.x){color:red}"],
	["an own one that holds a stranger or another", ".a:has(.x,.b){color:red}", ".a:has(.x,.b){color:red}"],
	["one of several", ".x,.a{color:red}", ".a{color:red}"],
	["elements", "h2{color:red}", "h2{color:red}"],
	["a name that begins like a stranger's", ".xy{color:red}", ".xy{color:red}"],
	["a stranger's under a condition", "@media (width>=1px){@supports (a:b){.x{color:red}}}", ""],
	["under a condition some", "@media (width>=1px){.x{color:red}.a{color:red}}", "@media (width>=1px){.a{color:red}}"],
	["steps of a movement", "@keyframes k{0%{opacity:0}to{opacity:1}}", "@keyframes k{0%{opacity:0}to{opacity:1}}"],
	["an order of layers", "@layer one,two;@layer one{.x{color:red}}", "@layer one,two"],
	["a sheet of strangers", ".x{color:red}.-y_1{color:red}", ""],
] as const)
	test(`of a sheet is left ${name}`, () => {
		expect(withoutStrange(css, ["x", "-y_1"])).toBe(left);
	});
