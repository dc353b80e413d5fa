import { expect, test } from "playwright/test";
import { passagesOf } from "./scripts.ts";

const told = (text: string) => passagesOf(text).map(({ start, end, lang }) => [text.slice(start, end), lang]);

test("passages in other scripts are found with the language they are likely in", () => {
	expect(told("ग़ालिब का शेर “دلِ ناداں، تجھے ہوا کیا ہے؟” सबने सुना।")).toEqual([
		["ग़ालिब का शेर “", null],
		["دلِ ناداں، تجھے ہوا کیا ہے؟", "ur"],
		["” सबने सुना।", null],
	]);
	expect(told("வணக்கம் और ਸਤ ਸ੍ਰੀ ਅਕਾਲ")).toEqual([
		["வணக்கம்", "ta"],
		[" और ", null],
		["ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "pa"],
	]);
});

test("Hindi, English and a lone sign are of no other script", () => {
	for (const text of ["सब ठीक है। All is well.", "पैग़ंबर (ﷺ) ने", "पाई (π)"]) expect(told(text)).toEqual([[text, null]]);
	expect(told("")).toEqual([]);
});
