/** A story that was taken back or that moved: what its address says of it, and where it leads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { bind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { headline, html, isUnderTheSign, main, real, robots } from "./failing.ts";
import { expect, takenOver, test } from "./reader.ts";
import { sites } from "./sites.ts";

test.describe("a story that is no longer there", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });
	test.beforeEach(({ page }) => page.route("https://ads.example/**", (route) => route.fulfill(html(""))));

	test("keeps a section's name together, with the words around it", async ({ page }) => {
		const name = "देश ( राज्य ) ।";
		await page.route("**/edition.json", async (route) => {
			const edition = await (await route.fetch()).json();
			const sections = edition.sections.map((section: { id: string }) => (section.id === "desh" ? { ...section, name } : section));
			await route.fulfill({ json: { ...edition, sections } });
		});
		const frame = readFileSync(join(sites.strange.folder, "frame.html"), "utf8");
		await page.route("**/story/wapas-li-gayi", (route) => route.fulfill(html(frame)));
		await page.goto("/story/wapas-li-gayi");
		await expect(headline(page)).toHaveText(words.withdrawn.title);
		await expect.poll(() => main(page).getByRole("heading", { level: 2 }).textContent()).toBe(bind(words.moreOf(name)));
		await expect.poll(() => main(page).locator('a[href="/section/desh"]').last().textContent()).toBe(bind(words.toSection(name)));
	});

	const isTombstone = async (page: Page) => {
		await expect(headline(page)).toHaveText(words.withdrawn.title);
		await expect(page).toHaveTitle(`${words.withdrawn.title} · परख`);
		await expect(robots(page)).toHaveAttribute("content", "noindex");
		await isUnderTheSign(page, "withdrawn");
		await expect(page.locator(`nav[aria-label="${words.mainButtons}"]`)).toHaveCount(1);
		await expect(main(page)).toContainText("9 जुलाई 2021 को दोपहर 12:20 बजे संपादकों ने इसे हटाया। जाँच में मालूम हुआ कि तारीख़ सही नहीं थी।");
		await expect(main(page)).toContainText(words.withdrawn.copies);
		expect(await page.content()).not.toContain("यह शीर्षक कहीं");
		await expect(main(page).getByRole("heading", { level: 2 })).toHaveText(words.moreOf("देश"));
		await expect.poll(() => main(page).getByRole("listitem").getByRole("link").count()).toBeGreaterThan(1);
		await expect(main(page).getByRole("link", { name: words.toSection("देश"), exact: true })).toHaveAttribute("href", "/section/desh");
		await expect(main(page).getByRole("link", { name: words.toFront })).toHaveAttribute("href", "/");
	};
	const isMoved = async (page: Page) => {
		await expect(headline(page)).toHaveText(words.moved.title);
		await expect(page).toHaveTitle(`${words.moved.title} · परख`);
		await expect(robots(page)).toHaveAttribute("content", "noindex");
		await isUnderTheSign(page, "moved");
	};
	const isWhereItMoved = (page: Page) => expect(headline(page)).toContainText("₹9 लाख करोड़ का बजट");

	test("says when and why it was taken back, none of its words, and where to go on", async ({ page }) => {
		expect((await page.goto("/story/wapas-li-gayi"))?.status()).toBe(200);
		await takenOver(page);
		await isTombstone(page);
		await main(page)
			.getByRole("link", { name: words.toSection("देश"), exact: true })
			.click();
		await expect(headline(page)).toHaveText("देश");
	});

	test("leads to the story that it became part of", async ({ page }) => {
		expect((await page.goto("/story/jud-gayi"))?.status()).toBe(200);
		await takenOver(page);
		await isMoved(page);
		await expect(main(page).getByRole("listitem").first()).toContainText("₹9 लाख करोड़ का बजट");
		await main(page).getByRole("link", { name: words.readThat }).click();
		await isWhereItMoved(page);
	});

	test("leads to the place it moved to outside", async ({ page }) => {
		await page.goto("/story/bahar-gayi");
		await takenOver(page);
		await expect(headline(page)).toHaveText("यह ख़बर अब इस पते पर नहीं है");
		await expect(page).toHaveTitle("यह ख़बर अब इस पते पर नहीं है · परख");
		await expect(main(page)).not.toContainText("दूसरी ख़बर में");
		await expect(robots(page)).toHaveAttribute("content", "noindex");
		await isUnderTheSign(page, "moved");
		await expect(main(page).getByRole("link", { name: words.goThere })).toHaveAttribute("href", "https://example.org/nayi-jagah");
		await expect(main(page).getByRole("link", { name: words.readThat })).toHaveCount(0);
	});

	/** Opens a story that has links to what is no longer there. */
	const openOldLinks = async (page: Page) => {
		await page.route("**/stories/kam-se-kam.json", async (route) => {
			const links = ["wapas-li-gayi", "jud-gayi"].map((id) => ({ type: "link", href: `/story/${id}`, text: id }));
			await route.fulfill({ json: { ...(await real(route)), body: [{ type: "paragraph", content: links }] } });
		});
		await page.goto("/");
		await takenOver(page);
		await main(page).getByRole("link", { name: "बस उतना जितना ज़रूरी है" }).first().click();
	};

	test("is told of where the page hears of it while the story is on its way", async ({ page }) => {
		const place = { id: "wapas-li-gayi", at: 1, block: 0, words: "", share: 0.5, isRead: false };
		// Not in frames of advertisements, which have no storage.
		await page.addInitScript((places) => window === top && localStorage.setItem("pathak.places", places), JSON.stringify([place]));
		let hear = () => {};
		const isAsked = new Promise<void>((done) => {
			hear = done;
		});
		await page.route("**/live.json", async (route) => {
			await isAsked;
			await route.continue();
		});
		await page.route("**/stories/wapas-li-gayi.json", async (route) => {
			hear();
			// With its place all is forgotten that the page had of it.
			await page.waitForFunction(() => !localStorage.getItem("pathak.places")?.includes("wapas-li-gayi"));
			await route.continue();
		});
		await openOldLinks(page);
		await main(page).getByRole("link", { name: "wapas-li-gayi" }).click();
		await isTombstone(page);
	});

	test("is told of in the same words to a reader who follows an old link", async ({ page }) => {
		await openOldLinks(page);
		await main(page).getByRole("link", { name: "wapas-li-gayi" }).click();
		await isTombstone(page);
		await page.goBack();
		await main(page).getByRole("link", { name: "jud-gayi" }).click();
		await isMoved(page);
		await main(page).getByRole("link", { name: words.readThat }).click();
		await isWhereItMoved(page);
	});
});
