/** What two checks see is told once. */
import { expect, test } from "playwright/test";
import { makeSafe, proof } from "./proof.ts";

const told = (text: string, isCredit = false) => proof([{ text, isCredit }]).map(({ check, problem }) => `${check} ${problem}`);

for (const word of ["दिल्l\u0940", "\u0a97\u0ac1\u0a9c\u0ab0\u0abe\u0aa4\u0940", "मेंk\u0940", "क\u043e\u0940"])
	test(`“${word}” has a letter of another script, and no mark without one`, () => {
		expect(told(`यह ${word} की बात है।`)).toEqual(["C14 foreign-letter"]);
	});

test("a mark that stands alone is told beside letters of another script", () => {
	expect(told("यह दिल्lी की बात है, और ी यहाँ है।")).toEqual(["C14 foreign-letter", "C7 orphan-mark"]);
	expect(told("यह ी की बात है।")).toEqual(["C7 orphan-mark"]);
});

for (const text of ["( Photo Credit : (source : IANS))", "बैठक हुई। ( Photo Credit : (source : IANS)) फिर सब गए।"])
	test(`in “${text}” the credit is peeled whole, not spaced`, () => {
		expect(told(text)).toEqual(["C16 nested-credit"]);
		expect(makeSafe([{ text }])).toEqual([{ text }]);
	});

test("spaces outside a credit are told", () => {
	expect(told("बैठक ( सुबह) हुई। ( Photo Credit : (source : IANS))")).toEqual(["C5 space-inside", "C16 nested-credit"]);
	expect(told("( सुबह)", true)).toEqual(["C5 space-inside"]);
});
