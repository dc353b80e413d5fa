/** One story is spoken of as one, in either digits. */
import { expect, test } from "playwright/test";
import { fileWords, savedWords } from "./words.ts";

test("what is said of one story has the singular throughout, and of several the plural", () => {
	const said = (count: string) =>
		[
			savedWords.count(count, "5 KB"),
			fileWords.added(count),
			fileWords.had(count),
			fileWords.withdrawn(count),
			fileWords.broken(count),
		].join(" ");
	for (const one of ["1", "१"]) {
		expect(said(one)).toMatch(/^(?:1|१) ख़बर, 5 KB (?:1|१) ख़बर जुड़ी। .* सहेजी थी। .* ली है, .* जुड़ी। .* नहीं है या .* नहीं लिखी है, .* गई।$/);
		expect(said(one)).not.toMatch(/ख़बरें|थीं|हैं|जुड़ीं|गईं/);
	}
	for (const several of ["2", "11", "२१"]) {
		expect(said(several)).toMatch(/ ख़बरें, 5 KB .* ख़बरें जुड़ीं। .* थीं। .* ली हैं, .* जुड़ीं। .* नहीं हैं या .* नहीं लिखी हैं, .* गईं।$/);
		expect(said(several)).not.toMatch(/ख़बर[, ]| थी। | है[, ]/);
	}
});

test("of a story that was begun it is said whether less than half of it was read, about half, or more", () => {
	expect([0.1, 0.39, 0.4, 0.6, 0.61].map(savedWords.readTo)).toEqual([
		...["थोड़ी पढ़ी", "थोड़ी पढ़ी", "आधी पढ़ी", "आधी पढ़ी"],
		"आधी से ज़्यादा पढ़ी",
	]);
});
