/** What an editor is advised of, case by case. */
import { expect, test } from "playwright/test";
import type { Article, Picture } from "../article/article.ts";
import { pathText } from "../article/problems.ts";
import { adviseStory } from "./advice.ts";
import { sayAdvice } from "./adviceWords.ts";
import { reasonWords } from "./reasonWords.ts";

const edition = {
	timeZone: "Asia/Kolkata",
	sections: [
		{ id: "desh", name: "देश" },
		{ id: "khel", name: "खेल" },
		{ id: "vigyan", name: "विज्ञान" },
	],
};
const now = Date.parse("2021-07-10T07:30:00+05:30");
const picture: Picture = {
	src: "/pictures/a.jpg",
	width: 1800,
	height: 1200,
	alt: "घाट पर बँधी तीन नावें",
	caption: "सुबह का घाट",
	creditText: "राकेश कुमार",
};
const sound: Article = {
	type: "NewsArticle",
	id: "a",
	inLanguage: "hi",
	articleSection: "desh",
	headline: "घाट पर तीन नावें फिर चलीं",
	description: "मल्लाहों की माँग पर नगर निगम ने रास्ता खोला।",
	dateline: "पटना, 9 जुलाई",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ type: "Person", name: "सरिता", image: picture }],
	image: picture,
	body: [{ type: "paragraph", content: ["नावें सुबह चलीं।"] }],
	correction: [],
	keywords: [],
	related: [],
	pubStatus: "usable",
	ads: true,
};
const without = <K extends keyof Article>(...keys: K[]) =>
	Object.fromEntries(Object.entries(sound).filter(([key]) => !keys.includes(key as K))) as Omit<Article, K>;
const said = (more: object, base: object = sound) =>
	adviseStory({ ...base, ...more } as Article, { edition, now }).map(({ kind, path }) => `${kind} ${pathText(path)}`);
const withPicture = (more: object) => said({ image: { ...picture, ...more } });
/** A picture by the story's width, and by its file's. */
const withFile = (width: number, ofFile: number) =>
	adviseStory({ ...sound, image: { ...picture, width } }, { edition, now, pictures: { [picture.src]: { ...picture, width: ofFile } } }).map(
		({ kind, path, found }) => `${kind} ${pathText(path)} ${found}`,
	);

const cases: readonly [string, readonly string[], readonly string[]][] = [
	["a sound story", said({}), []],
	["no description of a picture", withPicture({ alt: "" }), ["alt-missing image.alt"]],
	["only signs for a description", withPicture({ alt: " – " }), ["alt-missing image.alt"]],
	["a file's name for a description", withPicture({ alt: "ghat-morning.jpg" }), ["alt-file image.alt"]],
	["a camera's name for a description", withPicture({ alt: "IMG_20210709" }), ["alt-file image.alt"]],
	["a description that says the caption again", withPicture({ alt: "सुबह का घाट" }), ["alt-repeats image.alt"]],
	["a description that says the headline again", withPicture({ alt: sound.headline }), ["alt-repeats image.alt"]],
	["an English description", withPicture({ alt: "Three boats at the ghat" }), ["alt-latin image.alt"]],
	["a description of two words", withPicture({ alt: "तीन नावें" }), ["alt-short image.alt"]],
	["no picture", said({}, without("image")), ["picture-missing image"]],
	["no picture where nothing is written", said({ body: [] }, without("image")), []],
	["no picture but in the text", said({ body: [...sound.body, { ...picture, type: "image" }] }, without("image")), []],
	["no credit", withPicture({ creditText: undefined }), ["credit-missing image.creditText"]],
	["a small picture", withPicture({ width: 1199 }), ["picture-small image.width"]],
	["a small picture that the story calls wide", withFile(1600, 800), ["picture-small image.width 800"]],
	["a wide picture that the story calls small", withFile(10, 1200), []],
	["a small drawing", withPicture({ width: 400, src: "/pictures/a.svg" }), []],
	[
		"a picture in the text",
		said({ body: [...sound.body, { ...picture, type: "image", alt: "", width: 600 }] }),
		["alt-missing body[1].alt", "picture-small body[1].width"],
	],
	[
		"pictures that no story of the edition has, wherever they stand",
		adviseStory(
			{
				...sound,
				image: { ...picture, src: "/pictures/naee.jpg" },
				author: [{ type: "Person", name: "सरिता", image: { ...picture, src: "https://a.in/b.jpg" } }],
				body: [...sound.body, { ...picture, type: "image" }, { ...picture, type: "image", src: "/pictures/A.jpg" }],
			},
			{ edition, now, pictures: { [picture.src]: { src: "/pictures/r/a", width: 1200, height: 1200 } } },
		).map(({ kind, path, found }) => `${kind} ${pathText(path)} ${found}`),
		["picture-unknown image.src /pictures/naee.jpg", "picture-unknown body[2].src /pictures/A.jpg"],
	],
	["an author without a picture", said({ author: [{ type: "Person", name: "सरिता" }] }), ["author-picture author[0]"]],
	[
		"an author's picture is decoration",
		said({ author: [{ type: "Person", name: "सरिता", image: { src: "/a.svg", width: 96, height: 96, alt: "" } }] }),
		[],
	],
	[
		"an agency as author",
		said({ author: [{ type: "Organization", name: "आईएएनएस (IANS)", image: picture }] }),
		["source-missing sourceOrganization", "disclaimer-missing disclaimer"],
	],
	[
		"an agency in the dateline",
		said({ dateline: "पटना, 9 जुलाई (भाषा)", sourceOrganization: { name: "भाषा" } }),
		["disclaimer-missing disclaimer"],
	],
	["an agency's story with all it needs", said({ sourceOrganization: { name: "IANS" }, disclaimer: "यह ख़बर एजेंसी की है।" }), []],
	["a paper's own agency, of no name", said({ author: [{ type: "Organization", name: "संवाद न्यूज एजेंसी", image: picture }] }), []],
	[
		"an agency that is not named",
		said({ dateline: "पटना, 9 जुलाई (एजेंसी)" }),
		["source-missing sourceOrganization", "disclaimer-missing disclaimer"],
	],
	["a word that only holds an agency's name", said({ author: [{ type: "Person", name: "वार्ताकार एपीजे", image: picture }] }), []],
	["no dateline", said({}, without("dateline")), ["dateline-missing dateline"]],
	["a dateline of another week", said({ dateline: "पटना, 1 जुलाई" }), ["dateline-date dateline"]],
	["a dateline of the evening before", said({ dateline: "पटना, 8 जुलाई" }), []],
	[
		"a dateline across the new year",
		said({ dateline: "पटना, 31 दिसंबर", datePublished: "2021-07-01T00:00:00Z" }),
		["dateline-date dateline"],
	],
	["a dateline without a day", said({ dateline: "पटना" }), []],
	[
		"a match in the country's section",
		said({
			headline: "क्रिकेट मैच में टीम इंडिया ने टेस्ट जीता",
			body: [{ type: "paragraph", content: ["कप्तान ने शतक और गेंदबाज़ ने पाँच विकेट लिए। खिलाड़ी ख़ुश हैं।"] }],
		}),
		["section-guess articleSection"],
	],
	["a deck that repeats the headline", said({ description: "घाट पर तीन नावें आज फिर चलीं।" }), ["headline-in-deck description"]],
	["no deck", said({}, without("description")), []],
	[
		"an embargo that runs",
		said({ embargoedUntil: "2021-07-11T00:00:00Z" }),
		["embargo-runs embargoedUntil", "embargo-after embargoedUntil"],
	],
	["a story that is taken back, wherever it moved", said({ pubStatus: "canceled", movedTo: "doosri" }), ["canceled pubStatus"]],
	["a story that is held back", said({ pubStatus: "withheld" }), ["withheld pubStatus"]],
	["a story that moved", said({ movedTo: "doosri" }), ["moved movedTo"]],
	["an embargo that is over", said({ embargoedUntil: "2021-07-09T00:00:00Z" }), ["embargo-over embargoedUntil"]],
	["a month old", said({ datePublished: "2021-06-01T10:00:00+05:30", dateline: "पटना, 1 जून" }), ["old datePublished"]],
	["thirty days old", said({ datePublished: "2021-06-10T10:00:00+05:30", dateline: "पटना, 10 जून" }), []],
];
for (const [about, found, expected] of cases) {
	test(`advice on ${about}`, () => {
		expect(found).toEqual(expected);
	});
}

test("every piece of advice says what, why and what to do, with what was found", () => {
	const all = adviseStory(
		{ ...sound, image: { ...picture, width: 640, src: "/pictures/b.jpg" }, embargoedUntil: "2021-07-11T00:00:00Z" },
		{ edition, now, pictures: { [picture.src]: picture } },
	);
	for (const each of all)
		for (const sentence of [...Object.values(sayAdvice(each)), reasonWords[each.kind]]) expect(sentence).toMatch(/।$/);
	expect(all.map((each) => sayAdvice(each).what)).toEqual([
		"“/pictures/b.jpg” संस्करण की किसी छपी ख़बर में नहीं है।",
		"तस्वीर 640 px चौड़ी है; 1200 px या ज़्यादा चाहिए।",
		"यह ख़बर 11 जुलाई 2021, सुबह 5:30 बजे तक रुकी है।",
		"छपने का समय (9 जुलाई 2021, सुबह 10:00 बजे) रोक ख़त्म होने (11 जुलाई 2021, सुबह 5:30 बजे) से पहले है।",
	]);
});
