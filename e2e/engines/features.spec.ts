/** What a reader and an editor do beyond reading, once each in Firefox and in WebKit. What it looks like in every case is told by the tests in Chromium. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { choiceWords } from "../../src/comforts/words.ts";
import { bind } from "../../src/text/bind.ts";
import { words } from "../../src/words.ts";
import { root } from "../sites.ts";
import { address, inEachEngine, press, takenOver, type } from "./inEachEngine.ts";

const story = "/story/putin-biden-phone-0907";
const { headline } = JSON.parse(readFileSync(join(root, "public", "stories", "putin-biden-phone-0907.json"), "utf8")) as {
	headline: string;
};
const isRead = (text: string) => `document.querySelector("main").innerText.includes(${JSON.stringify(bind(text))})`;
/** The story is on the shelf, and nothing of it is still to come. */
const isWhole = `caches.open("saved").then((shelf) => shelf.keys()).then((all) => {
	const has = (part) => all.some(({ url }) => url.includes(part));
	return has("${story.replace("story", "stories")}.json") && !has("/saved/unfinished/");
})`;

inEachEngine((reader) => {
	const openStory = async () => {
		await reader().open(address(story), { width: 412 });
		await reader().waitFor(takenOver("article a"));
	};

	test("a search in Latin letters finds what is written in Devanagari and marks it, also as it is typed", async () => {
		await reader().open(address("/search?q=putin"), { width: 412 });
		await reader().waitFor('document.querySelector("#results mark")?.textContent.includes("पुतिन")');
		await reader().waitFor(takenOver("input[type=search]"));
		await type(reader(), "input[type=search]", "barish mumbai");
		await reader().waitFor('document.querySelector("#results")?.innerText.includes("मुंबई में")');
		expect(await reader().evaluate(() => document.querySelectorAll("#results > li").length)).toBeLessThanOrEqual(3);
	});

	test("a colour that was chosen is the next page's before anything else", async () => {
		await openStory();
		await press(reader(), words.letters);
		await press(reader(), choiceWords.theme.dark);
		await reader().waitFor('document.documentElement.dataset.theme === "dark" && localStorage["pathak.early"]');
		await reader().open(address("/"), { width: 412 });
		expect(await reader().evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
	});

	test("a saved story stands in the list of saved ones", async () => {
		await openStory();
		await press(reader(), words.save);
		await reader().waitFor('document.querySelector("button[aria-pressed=true]")');
		// A page that is left gives up what is under way, and WebKit says that it went wrong.
		await reader().waitFor(isWhole);
		await reader().open(address("/saved"), { width: 412 });
		await reader().waitFor(isRead(headline));
	});

	test("a word is found inside a story and highlighted, with nothing of the story changed", async () => {
		await openStory();
		const written = () => document.querySelector("article .prose")?.innerHTML ?? "";
		const before = await reader().evaluate(written);
		expect(before).toContain("पुतिन");
		await press(reader(), words.findInStory);
		await reader().waitFor(takenOver("#find-in-story"));
		await type(reader(), "#find-in-story", "पूतिन");
		await reader().waitFor('CSS.highlights.get("found-at")?.size === 1');
		expect(await reader().evaluate(written)).toBe(before);
	});

	test("wire copy that is pasted into the desk stands on its screens as the page will", async () => {
		await reader().open(address("/desk"), { width: 1280, height: 800 });
		await reader().waitFor(takenOver("textarea"));
		await type(reader(), "textarea", `${headline}\n\nमॉस्को, 9 जुलाई (आईएएनएस)। दोनों राष्ट्रपतियों ने फ़ोन पर बात की।\n\nबातचीत एक घंटा चली।\n`);
		const drawn = `[...document.querySelectorAll("iframe")].filter((frame) => frame.contentDocument?.querySelector("h1")?.textContent === ${JSON.stringify(bind(headline))})`;
		await reader().waitFor(`${drawn}.length >= 3`);
		const overIts = await reader().evaluate(() => {
			const names = [...document.querySelectorAll(".desk-bench legend")];
			const stands = (name: Element) =>
				name.getBoundingClientRect().bottom <= (name.nextElementSibling?.getBoundingClientRect().top ?? 0) + 1;
			return names.length === 0 ? ["none is there"] : names.filter(stands).map((name) => name.textContent);
		});
		expect(overIts, "names of choices that stand over them, not beside").toEqual([]);
	});
});
