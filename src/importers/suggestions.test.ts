/** What is offered to an editor for a new draft: an id and a section. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { storyIdPattern } from "../article/links.ts";
import { guessSection } from "./section.ts";
import { idAfter, suggestId } from "./storyId.ts";

test("an id says what the story is about", () => {
	const cases: [string, string][] = [
		["पुतिन और बाइडेन ने फ़ोन पर की बात, रैनसमवेयर और सीरिया पर हुई चर्चा", "putin-baiden-fon-bat-rainsamveyar-siriya"],
		["मुंबई में रात भर बारिश", "mumbai-rat-bhar-barish"],
		["ISRO ने 720 सेकंड चलाया इंजन", "isro-720-sekand-chalaya-injan"],
		["श्रीनगर और रामनगर में बर्फ़", "shrinagar-ramnagar-barf"],
		["१२ लोग", "12-log"],
		["Café é fermé", "cafe-e-ferme"],
		["!!!", "khabar"],
		["", "khabar"],
	];
	for (const [headline, id] of cases) expect(suggestId(headline), headline).toBe(id);
	expect(suggestId("मुंबई में बारिश", new Set(["mumbai-barish", "mumbai-barish-2"]))).toBe("mumbai-barish-3");
});

test("an id that was made of the headline goes with it, another one stays", () => {
	const none = new Set<string>();
	const [slug, headline] = ["राजस्थान-बस हादसा", "बाड़मेर में बस पलटी"];
	expect(idAfter("rajasthan-bas-hadsa", slug, undefined, none, true)).toBeUndefined();
	expect(idAfter(undefined, undefined, headline, none, true)).toBe("barmer-bas-palti");
	expect(idAfter("", "", headline, none, true)).toBe("barmer-bas-palti");
	expect(idAfter("rajasthan-bas-hadsa", slug, headline, none, true)).toBe("barmer-bas-palti");
	expect(idAfter("barmer-1", slug, headline, none, true)).toBe("barmer-1");
	expect(idAfter("rajasthan-bas-hadsa", slug, headline, new Set(["rajasthan-bas-hadsa"]), true)).toBe("rajasthan-bas-hadsa");
	// One that a story was opened with, though it reads as made of the headline; where there is none it is offered.
	expect(idAfter("rajasthan-bas-hadsa", slug, headline, none, false)).toBe("rajasthan-bas-hadsa");
	expect(idAfter("", "", headline, none, false)).toBe("barmer-bas-palti");
	// Taken out by an editor.
	expect(idAfter(undefined, slug, headline, none, true)).toBeUndefined();
});

test("any headline gives an id that an address takes", () => {
	const letter = fc.oneof(fc.constantFrom(..."कखगषज्ञािीुंँः़्ऋॠ०९ aZ-é。中\u200d"), fc.string({ unit: "binary", maxLength: 1 }));
	fc.assert(fc.property(fc.array(letter, { maxLength: 60 }), (letters) => storyIdPattern.test(suggestId(letters.join("")))));
});

const folder = new URL("../../public/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

test("a section is guessed where the words speak for one, and seldom wrongly", () => {
	const { sections } = read("edition.json");
	let [right, wrong] = [0, 0];
	for (const file of readdirSync(new URL("stories/", folder))) {
		const story = read(`stories/${file}`);
		if (!story.body?.length) continue;
		const guess = guessSection(story.headline, JSON.stringify([story.description, story.body]), sections);
		if (guess?.id === story.articleSection) right++;
		else if (guess) wrong++;
	}
	expect(right).toBeGreaterThanOrEqual(18);
	expect(wrong).toBeLessThanOrEqual(3);
});

test("only a section that the edition has is offered, and none for a few words", () => {
	const headline = "रोमांचक मैच में आख़िरी ओवर में कप्तान का शतक";
	expect(guessSection(headline, "", [{ id: "khel", name: "खेल" }])?.id).toBe("khel");
	expect(guessSection(headline, "", [{ id: "a", name: "क्रिकेट और खेल" }])?.id).toBe("a");
	expect(guessSection(headline, "", [{ id: "duniya", name: "दुनिया" }])).toBeUndefined();
	expect(guessSection("नमस्ते", "", [{ id: "khel", name: "खेल" }])).toBeUndefined();
	const schools = [{ id: "shiksha", name: "शिक्षा" }];
	expect(guessSection("डल झील पर जमी बर्फ़, पारा माइनस 5.6 डिग्री", "", schools)).toBeUndefined();
	expect(guessSection("विश्वविद्यालय की फ़र्ज़ी डिग्री से नौकरी", "", schools)?.id).toBe("shiksha");
});
