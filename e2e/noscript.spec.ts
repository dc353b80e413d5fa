/** With scripts off everything is still there to be read, and every link leads on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { listWords } from "../src/listWords.ts";
import { unbind } from "../src/text/bind.ts";
import { failures, words } from "../src/words.ts";
import { expect, test } from "./reader.ts";
import { type Site, sites } from "./sites.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const main = (page: Page) => page.getByRole("main");
const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const plain = (text: string) => unbind(text).replace(/\s+/g, " ").trim();
/** Without what a style sheet hides. */
const read = async (within: Locator) => plain(await within.innerText());

/** What an author wrote to be read, wherever it stands in the JSON. */
const readable = new Set(
	"headline description kicker dateline name text content items header rows attribution caption creditText title disclaimer usageTerms copyrightNotice".split(
		" ",
	),
);

function textsOf(value: unknown, key = ""): string[] {
	if (typeof value === "string") return readable.has(key) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
	return Object.entries(value ?? {}).flatMap(([name, each]) => textsOf(each, name));
}

type Authored = { id: string; pubStatus?: string; movedTo?: string };
const stories = ({ edition }: Site) =>
	readdirSync(join(edition, "stories")).map((file) => JSON.parse(readFileSync(join(edition, "stories", file), "utf8")) as Authored);
/** Of one that was taken back, or moved, no word is told any more. */
const stands = ({ pubStatus, movedTo }: Authored) => pubStatus !== "canceled" && movedTo === undefined;

/** Pictures without a size of their own would move the page when they come. */
const unsized = (page: Page) => page.locator("img:not([width][height])").count();

test("every word of every story of the sample edition is on its page", async ({ page }) => {
	for (const story of stories(sites.sample).filter(stands)) {
		await page.goto(`/story/${story.id}`, { waitUntil: "domcontentloaded" });
		const said = await read(main(page));
		expect(
			textsOf(story).filter((text) => !said.includes(plain(text))),
			story.id,
		).toEqual([]);
		expect(await unsized(page), story.id).toBe(0);
	}
});

test.describe("where stories are strange", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });

	test("every word of them is on their pages, markup as the text it is", async ({ page }) => {
		await page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
		for (const story of stories(sites.strange).filter(({ id }) => ["hostile", "sab-kuchh", "ankon-wali"].includes(id))) {
			await page.goto(`/story/${story.id}`);
			const said = await read(main(page));
			expect(
				textsOf(story).filter((text) => !said.includes(plain(text))),
				story.id,
			).toEqual([]);
			expect(await unsized(page), story.id).toBe(0);
		}
	});
});

test("links lead from the front to a story, a related one, the next, its section and back", async ({ page }) => {
	await page.goto("/");
	await expect(headline(page)).toHaveText(listWords.todaysNews);
	expect(await main(page).getByRole("article").count()).toBeGreaterThan(20);
	expect(await unsized(page)).toBe(0);
	const visited: string[] = [];
	for (const link of [
		main(page).getByRole("heading", { level: 2 }).getByRole("link").first(),
		main(page).getByRole("listitem").getByRole("link").first(),
		main(page).getByRole("link", { name: words.readOn }),
	]) {
		const name = await read(link.getByRole("heading").or(link).last());
		await link.click();
		await expect.poll(() => read(headline(page))).toBe(name);
		visited.push(page.url());
	}
	expect(new Set(visited).size).toBe(3);
	await main(page).getByRole("article").getByRole("link", { name: "दुनिया" }).first().click();
	await expect(headline(page)).toHaveText("दुनिया");
	await expect(main(page).getByRole("heading", { level: 2 })).toContainText([
		"10 जुलाई 2021",
		"9 जुलाई 2021",
		"8 जुलाई 2021",
		"7 जुलाई 2021",
		"6 जुलाई 2021",
	]);
	await expect(main(page).getByRole("article")).toHaveCount(6);
	expect(await unsized(page)).toBe(0);
	await page
		.getByRole("banner")
		.getByRole("link", { name: words.home("पाठक") })
		.click();
	await expect(headline(page)).toHaveText(listWords.todaysNews);
});

test.describe("before its pictures come", () => {
	test.use({ allowed: [/\/pictures\//] });

	test("a story has a box of the right shape for each", async ({ page }) => {
		await page.route("**/pictures/**", (route) => route.abort());
		await page.goto("/story/kalka-shimla-dibba", { waitUntil: "domcontentloaded" });
		const pictures = main(page).getByRole("figure").locator("img");
		await expect(pictures).toHaveCount(2);
		for (const picture of await pictures.all()) {
			const box = await picture.boundingBox();
			expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
		}
	});
});

test.describe("in a long section", () => {
	test.use({ site: sites.large });

	test("“पुरानी ख़बरें” and page numbers lead on", async ({ page }) => {
		await page.goto("/section/duniya");
		await expect(main(page).getByRole("article")).toHaveCount(50);
		await page.getByRole("link", { name: listWords.older }).click();
		await expect(headline(page)).toContainText(listWords.pageOf("2", "20"));
		await expect(main(page).getByRole("article")).toHaveCount(50);
		await page.getByRole("link", { name: listWords.page("20"), exact: true }).click();
		await expect(headline(page)).toContainText(listWords.pageOf("20", "20"));
		await expect(main(page).getByRole("article")).toHaveCount(50);
	});

	test("no page of any site was built without its headline", async () => {
		const pages = Object.values(sites).flatMap(({ folder }) =>
			readdirSync(folder, { recursive: true, encoding: "utf8" })
				// The frame comes from the worker alone, which is a script.
				.filter((file) => file.endsWith(".html") && file !== "frame.html")
				.map((file) => join(folder, file)),
		);
		expect(pages.length).toBeGreaterThan(3100);
		expect(pages.filter((file) => !/<main.*<h1[^>]*>[^<]*(<span[^>]*>)?[^<]/s.test(readFileSync(file, "utf8")))).toEqual([]);
	});
});

test.describe("at an address there is not", () => {
	test.use({ allowed: [/404/] });

	test("the page says so and leads on", async ({ page }) => {
		await page.goto("/aisa-koi-panna-nahin");
		await expect(headline(page)).toHaveText(failures.nowhere.title);
		await expect(main(page).getByRole("heading", { name: words.bigNews })).toBeVisible();
		await main(page).getByRole("listitem").getByRole("link").first().click();
		await expect(main(page).getByRole("article")).toBeVisible();
	});
});
