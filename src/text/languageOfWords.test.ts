/** Hindi, Marathi and Nepali copy is told apart by its small words. */
import { expect, test } from "playwright/test";
import { sampleTexts } from "../../e2e/copy/sampleCopy.ts";
import { languageOfWords } from "./languageOfWords.ts";

test("copy is of the language whose small words it has most of; a word or two of another make it no other", () => {
	const hindi = "बाढ़ का पानी उतर गया है और लोग घर लौट रहे हैं। प्रशासन ने कहा कि राहत का काम नहीं रुकेगा।";
	const marathi = "पुराचे पाणी ओसरले आहे आणि लोक घरी परतत आहेत. मदतीचे काम सुरू असून ते थांबणार नाही, असे प्रशासनाने सांगितले.";
	const nepali = "बाढीको पानी घटेको छ र मानिसहरू घर फर्किरहेका छन्। राहतको काम पनि जारी रहने प्रशासनले बताएको छ।";
	expect(languageOfWords(hindi)).toBe("hi");
	expect(languageOfWords(marathi)).toBe("mr");
	expect(languageOfWords(nepali)).toBe("ne");
	expect(languageOfWords(`${hindi} उसने मराठी में कहा, “पाणी ओसरले आहे आणि आम्ही येत आहोत.”`)).toBe("hi");
	expect(languageOfWords("महँगाई पर बैठक")).toBeUndefined();
	for (const [id, texts] of sampleTexts())
		expect(languageOfWords(texts.map(({ text, lang }) => (lang ? "" : text)).join(" ")), id).toBe("hi");
});
