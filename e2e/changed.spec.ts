/** Whoever comes back to a story is told what has changed in it since, akshara by akshara; the page does not move for it, and its text stays the story's. */
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { inDatabase } from "./device.ts";
import { lateIsHere, open, phone, story } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";

type Authored = {
	headline: string;
	description?: string;
	body: { type: string; text?: string; content?: string[]; header?: string[]; rows?: string[][] }[];
	correction?: { datePublished: string; text: string }[];
};

/** From now on the newsroom publishes the story like this. */
async function publish(page: Page, edit: (story: Authored) => void): Promise<void> {
	await page.unrouteAll();
	await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
		const edited = (await (await route.fetch()).json()) as Authored;
		edit(edited);
		await route.fulfill({ json: edited });
	});
}

const copies = (page: Page) => inDatabase(page, "pathak-read", "copies");

async function read(page: Page): Promise<void> {
	await open(page);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect.poll(() => copies(page)).toBe(1);
}

async function comeBack(page: Page): Promise<void> {
	await page.goto("/");
	await takenOver(page);
	await page.getByRole("main").locator(`h2 a[href="${story}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
}

/** So long after the page came that it is looked at anew. */
async function networkReturns(page: Page): Promise<void> {
	await lateIsHere(page);
	await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 120_000);
	await page.evaluate(() => dispatchEvent(new Event("online")));
}

/** What has changed is told before it is remembered how far the page was read on. */
async function readOn(page: Page): Promise<void> {
	const places = () => page.evaluate(() => localStorage.getItem("pathak.places"));
	const before = await places();
	await page.evaluate(() => scrollTo(0, 900));
	await expect.poll(places).not.toBe(before);
}

const since = (page: Page) => page.locator(".pk-since");
/** Where it is said: a region that stood there before it had words. */
const saidOfIt = (page: Page) => page.getByRole("status").filter({ hasText: "तब से" });
const paragraphs = (page: Page) => page.locator(".prose > p");
const removed = (page: Page) => page.locator(".prose del").evaluateAll((all) => all.map((each) => each.getAttribute("data-was")));

/** What a reader gets who copies the whole text. */
const copied = (page: Page) =>
	page.evaluate(() => {
		getSelection()?.selectAllChildren(document.querySelector(".prose") as Element);
		const copy = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
		document.dispatchEvent(copy);
		getSelection()?.removeAllRanges();
		return copy.clipboardData?.getData("text/plain") ?? "";
	});

test.describe("on a phone", () => {
	test.use({ viewport: phone });

	test("the line above the text says when it was read and what has changed, and every change is marked in whole aksharas", async ({
		page,
	}) => {
		await read(page);
		await publish(page, (now) => {
			const change = (number: number, before: string, after: string) => {
				const { content } = now.body[number] ?? {};
				expect(content?.[0]).toContain(before);
				content?.splice(0, 1, content[0]?.replace(before, after) ?? "");
			};
			change(0, "शुक्रवार को फ़ोन पर", "शनिवार को फ़ोन पर");
			change(1, "जारी रखने पर सहमत हुए।", "जारी रखने पर सहमत हुए। बात एक घंटे चली।");
			change(1, "पत्रकारों से", "पत्रकार से");
			now.body.splice(5, 1);
			now.body.push({ type: "paragraph", text: "यह अनुच्छेद अभी जुड़ा है।" });
			for (const block of now.body) if (block.text === "बाइडेन को कार्रवाई की उम्मीद") block.text = "बाइडेन को कार्रवाई का भरोसा";
			now.correction = [{ datePublished: "2021-07-10T07:00:00+05:30", text: "पहले दिन ग़लत छपा था।" }];
		});
		await comeBack(page);
		await expect(since(page)).toHaveText(
			/आपने\sयह\sख़बर\sआज\s\S+\s\d+:\d\d\sबजे\sपढ़ी\sथी।\sतब\sसे\s5\sअनुच्छेद\sबदले\sहैं\sऔर\sएक\sभूल\sसुधारी\sगई\sहै।/,
		);
		await expect(saidOfIt(page).and(page.locator(".pk-lines")), "said once").toContainText(/तब\sसे\s5\sअनुच्छेद\sबदले\sहैं/);
		await expect(saidOfIt(page)).toHaveCount(1);
		await expect(since(page), "ours in a story of any language").toHaveAttribute("lang", "hi");
		const prose = page.locator(".prose");
		await expect(prose.getByRole("insertion").first()).toHaveText("शनि");
		await expect(prose.getByRole("insertion").filter({ hasText: "बात एक घंटे चली।" })).toHaveCount(1);
		await expect(prose.getByRole("insertion").last()).toHaveText("यह अनुच्छेद अभी जुड़ा है।");
		expect(await removed(page)).toEqual(expect.arrayContaining(["शुक्र", "रों", expect.stringMatching(/^बयान में यह भी/)]));
		await expect(page.locator(".prose > [data-was]")).toHaveCount(4);
		await page.emulateMedia({ media: "print" });
		await expect(prose.getByRole("insertion").first()).toHaveCSS("text-decoration-line", "none");
		await page.emulateMedia({ media: "screen" });
		// A mark in the text is none of its words.
		await expect(paragraphs(page).first()).toContainText("बाइडेन ने शनिवार को फ़ोन पर");
		const text = await copied(page);
		expect(text).toContain("राष्ट्रपति जो बाइडेन ने शनिवार को फ़ोन पर साइबर सुरक्षा");
		expect(text).toContain("उधर बाइडेन ने पत्रकार से कहा");
		expect(text).not.toMatch(/शुक्रवार को फ़ोन|बयान में यह भी/);
		await since(page).getByRole("button", { name: comfortWords.toChange }).click();
		await expect(paragraphs(page).first()).toBeFocused();
		await expect(paragraphs(page).first()).toBeInViewport();
		// The way goes on to each, the new note last, and begins again.
		const note = page.locator("main article footer [data-was]");
		await expect(note).toHaveText(/^पहले\sदिन\sग़लत\sछपा\sथा।/);
		const next = page.getByRole("button", { name: comfortWords.nextChange });
		for (const changed of await page.locator(".prose > [data-was]").all()) {
			await expect(changed).toBeFocused();
			await next.click();
		}
		await expect(note).toBeFocused();
		await expect(note).toBeInViewport();
		await expect(next).toHaveCount(0);
		await since(page).getByRole("button", { name: comfortWords.toChange }).click();
		await expect(paragraphs(page).first()).toBeFocused();
		await since(page).getByRole("button", { name: comfortWords.noMarks }).click();
		await expect(since(page)).toHaveCount(0);
		await expect(note).toHaveCount(0);
		await expect(saidOfIt(page)).toHaveCount(0);
		await expect(paragraphs(page).first(), "the button that had the focus is gone").toBeFocused();
		await expect(page.locator(".prose :is(ins, del)")).toHaveCount(0);
		expect(await copied(page)).toBe(text);
		// What was told counts as read when it has been written down.
		await expect
			.poll(async () => JSON.stringify(await inDatabase(page, "pathak-read", "copies", "putin-biden-phone-0907")))
			.toContain("अभी जुड़ा है");
		await comeBack(page);
		await readOn(page);
		await expect(since(page)).toHaveCount(0);
	});

	test("a story left half read reopens at its sentence with its changes drawn; other stories, and Back, know nothing of them", async ({
		page,
	}) => {
		await open(page);
		const half = paragraphs(page).nth(2);
		await half.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - 30));
		await expect.poll(() => copies(page)).toBe(1);
		const begin = (await half.innerText()).slice(0, 20);
		await publish(page, (now) => now.body.unshift({ type: "paragraph", text: "सबसे ऊपर नई बात आ गई है, जो पहले नहीं थी।" }));
		await comeBack(page);
		await expect(page.getByRole("status").filter({ hasText: comfortWords.reopened })).toBeVisible();
		await expect(page.locator(":focus")).toContainText(begin);
		const top = (await page.locator(":focus").boundingBox())?.y;
		expect(top).toBeGreaterThan(-10);
		expect(top).toBeLessThan(60);
		await expect(page.locator(".prose ins")).toHaveText("सबसे ऊपर नई बात आ गई है, जो पहले नहीं थी।");
		await page.getByRole("main").getByRole("link", { name: words.readOn }).click();
		await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/पुतिन/);
		await expect(since(page)).toHaveCount(0);
		await expect(page.locator(".prose :is(ins, del, [data-was])")).toHaveCount(0);
	});

	test("an update drawn in place is told with what was told already, marked where it stands, and remembered as read", async ({ page }) => {
		await read(page);
		const edit = (now: Authored) => {
			const { content } = now.body[1] ?? {};
			content?.splice(0, 1, content[0]?.replace("सहमत हुए।", "सहमत हुए। बात एक घंटे चली।") ?? "");
		};
		await publish(page, edit);
		await comeBack(page);
		const marked = page.locator(".prose > [data-was]");
		await expect(since(page)).toContainText("एक अनुच्छेद बदला है");
		await expect(marked).toHaveText([/बात\sएक\sघंटे\sचली/]);
		await publish(page, (now) => {
			edit(now);
			now.body.unshift({ type: "paragraph", text: "सबसे ऊपर नई बात आ गई है।" });
		});
		await networkReturns(page);
		await expect(paragraphs(page).first()).toContainText("नई बात");
		await expect(since(page)).toContainText("2 अनुच्छेद बदले हैं");
		await expect(marked).toHaveText([/नई\sबात/, /बात\sएक\sघंटे\sचली/]);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await expect
			.poll(async () => JSON.stringify(await inDatabase(page, "pathak-read", "copies", "putin-biden-phone-0907")))
			.toContain("नई बात");
		await comeBack(page);
		await expect(paragraphs(page).first()).toContainText("नई बात");
		await readOn(page);
		await expect(since(page)).toHaveCount(0);
	});

	test("who has begun a story is offered what an update changes in it; whoever has not is told nothing", async ({ page }) => {
		const edit = (now: Authored) => now.body.push({ type: "paragraph", text: "यह अनुच्छेद अभी जुड़ा है।" });
		const offer = page.getByRole("status").filter({ hasText: comfortWords.hasChanged });
		// Less than half of it is seen.
		await page.setViewportSize({ width: 360, height: 360 });
		await open(page);
		await publish(page, edit);
		await networkReturns(page);
		await expect(page.locator(".prose")).toContainText("अभी जुड़ा है");
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		await expect(since(page)).toHaveCount(0);
		await expect(offer).toHaveCount(0);
		await page.unrouteAll();
		await open(page);
		await paragraphs(page)
			.first()
			.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - 5));
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.places") ?? "")).toMatch(/"words":"[^"]/);
		expect(await copies(page)).toBeFalsy();
		await publish(page, edit);
		await networkReturns(page);
		await offer.getByRole("button", { name: comfortWords.show }).click();
		await expect(since(page)).toContainText("एक अनुच्छेद बदला है");
		await expect(page.locator(".prose ins")).toHaveText("यह अनुच्छेद अभी जुड़ा है।");
	});

	test("what was taken out is drawn where it stood, also before a table and at the end, in the digits its reader chose", async ({
		page,
	}) => {
		await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"digits":"deva"}'));
		await read(page);
		await publish(page, (now) => {
			now.body.splice(2, 1, { type: "table", header: ["दल", "सीटें"], rows: [["जनमोर्चा", "12"]] });
			now.body.splice(0, 1);
			now.body.pop();
		});
		await comeBack(page);
		await expect(since(page)).toContainText("४ अनुच्छेद बदले हैं");
		const order = await page
			.locator(".prose")
			.evaluate((prose) =>
				Array.from(prose.querySelectorAll("p, h3, table, del"), (each) =>
					(each.getAttribute("data-was") ?? each.textContent ?? "").slice(0, 20),
				),
			);
		const at = (begin: string) => order.findIndex((each) => each.startsWith(begin));
		expect(at("रूस के राष्ट्रपति")).toBeGreaterThan(-1);
		const table = order.findIndex((each) => each.includes("जनमोर्चा"));
		expect(table - 1, "what stood before the table").toBe(at("मॉस्को ने क्या कहा"));
		expect(order.at(-1)).toMatch(/^बातचीत का दूसरा विषय/);
		expect((await removed(page)).join(" ")).toContain("१६ जून");
		const gap = await page
			.locator(".prose del")
			.last()
			.evaluate((gone) => {
				const words = document.createRange();
				words.setStart(gone.parentElement as Element, 0);
				words.setEndBefore(gone);
				return gone.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
			});
		expect(gap, "a paragraph's distance under the words before it").toBeGreaterThan(8);
	});

	test("of a new headline alone the way leads to the headline", async ({ page }) => {
		await read(page);
		await publish(page, (now) => {
			now.headline = `${now.headline}, फिर मिलेंगे`;
		});
		await comeBack(page);
		await expect(page.locator("main [data-was]")).toHaveText(/फिर\sमिलेंगे$/);
		await since(page).getByRole("button", { name: comfortWords.toChange }).click();
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
		await expect(page.getByRole("button", { name: comfortWords.nextChange }), "there is no other").toHaveCount(0);
	});

	test("a new deck is told, after the headline and before the paragraphs", async ({ page }) => {
		await read(page);
		const edit = (now: Authored) => {
			now.description = "दोनों नेता फिर मिलेंगे।";
		};
		await publish(page, edit);
		await comeBack(page);
		await expect(since(page)).toContainText("तब से सार बदला है।");
		await since(page).getByRole("button", { name: comfortWords.toChange }).click();
		await expect(page.locator(":focus")).toHaveText("दोनों नेता फिर मिलेंगे।");
		await expect(page.locator("main [data-was]")).toHaveText("दोनों नेता फिर मिलेंगे।");
		await publish(page, (now) => {
			edit(now);
			now.headline = `${now.headline}, फिर मिलेंगे`;
			now.body.pop();
			now.correction = [{ datePublished: "2021-07-10T07:00:00+05:30", text: "पहले दिन ग़लत छपा था।" }];
		});
		await comeBack(page);
		await expect(since(page)).toContainText("तब से शीर्षक और सार बदले हैं, एक अनुच्छेद बदला है और एक भूल सुधारी गई है।");
	});

	test("a clock that was set back does not say when the story was read", async ({ page }) => {
		const day = 86_400_000;
		await page.clock.setSystemTime(Date.now() + day);
		await read(page);
		await page.clock.setSystemTime(Date.now() - day);
		await publish(page, (now) => now.body.pop());
		await comeBack(page);
		await expect(since(page)).toHaveText(/^आपने\sयह\sख़बर\s+पढ़ी\sथी।\sतब\sसे\sएक\sअनुच्छेद\sबदला\sहै।/);
	});

	test("nothing is told of a story that was only looked into, nor where the browser keeps nothing", async ({ page }) => {
		await open(page);
		await page.evaluate(() => scrollTo(0, 60));
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.places"))).not.toBeNull();
		await publish(page, (now) => now.body.unshift({ type: "paragraph", text: "नई बात।" }));
		await comeBack(page);
		await expect(paragraphs(page).first()).toContainText("नई बात।");
		await readOn(page);
		await expect(since(page)).toHaveCount(0);
		await page.addInitScript(() => {
			indexedDB.open = () => {
				throw new DOMException("denied", "SecurityError");
			};
		});
		await open(page);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.places"))).toContain('"share":1');
		await comeBack(page);
		await expect(paragraphs(page).first()).toContainText("नई बात।");
		await readOn(page);
		await expect(page.locator(".prose :is(ins, del)")).toHaveCount(0);
	});
});

test.describe("on a wide screen, where the text is in sight", () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test("changes are offered, and drawn when they are asked for", async ({ page }) => {
		await read(page);
		await publish(page, (now) => {
			now.headline = `${now.headline}, फिर मिलेंगे`;
		});
		await comeBack(page);
		const offer = page.getByRole("status").filter({ hasText: comfortWords.hasChanged });
		await expect(offer).toBeVisible();
		await expect(since(page)).toHaveCount(0);
		await offer.getByRole("button", { name: comfortWords.show }).click();
		await expect(since(page)).toContainText("तब से शीर्षक बदला है।");
		await expect(offer).toHaveCount(0);
		await expect(since(page).getByRole("button", { name: comfortWords.toChange })).toBeFocused();
	});
});
