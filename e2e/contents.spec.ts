/** A long story begins with its contents: folded on phones, beside the text on wide screens, and plain links where no script runs. */
import type { Page } from "playwright/test";
import { words } from "../src/words.ts";
import { open, phone, story } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { faultsInThemes } from "./themes.ts";

const contents = (page: Page) => page.getByRole("group").filter({ hasText: words.contents });
const second = "बाइडेन को कार्रवाई की उम्मीद";
const heading = (page: Page) => page.getByRole("heading", { level: 2, name: second });

test("on a phone they stand folded over the text; a part's link leads to its heading, and the focus goes along", async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await expect(page.getByRole("link", { name: second })).toBeHidden();
	await page.getByText(words.contents, { exact: true }).click();
	await expect(contents(page).getByRole("link")).toHaveCount(3);
	expect(await faultsInThemes(page, {}, "main details")).toEqual([]);
	await page.getByRole("link", { name: second }).click();
	await expect(heading(page)).toBeInViewport();
	await expect(heading(page)).toBeFocused();
	await page.goBack();
	await expect(page.getByRole("link", { name: second })).toBeInViewport();
	await page.goto("/story/kashmir-qaleen-karghe");
	await expect(page.getByText(words.contents, { exact: true })).toHaveCount(0);
});

for (const [parts, lists] of [
	[2, 0],
	[3, 1],
] as const)
	test(`a story of ${parts} subheads has ${lists === 0 ? "none" : "them"}`, async ({ page }) => {
		await page.route(`**/stories/${story.slice(7)}.json`, async (route) => {
			const { body, ...more } = await (await route.fetch()).json();
			let left: number = parts;
			const kept = body.filter(({ type }: { type: string }) => {
				if (type === "heading") left -= 1;
				return type !== "heading" || left >= 0;
			});
			await route.fulfill({ json: { ...more, body: kept } });
		});
		await open(page, "/section/duniya");
		await page.locator(`a[href="${story}"]`).first().click();
		await expect(page.locator("main .prose h2")).toHaveCount(parts);
		await expect(contents(page)).toHaveCount(lists);
	});

test("on a wide screen they stay beside the text and mark the part that is read", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page);
	const links = page.locator("main details").getByRole("link");
	await expect(links.first()).toBeVisible();
	await heading(page).evaluate((element) => element.scrollIntoView({ block: "start" }));
	await expect(page.getByRole("link", { name: second })).toHaveAttribute("aria-current", "true");
	await expect(links.and(page.locator("[aria-current]"))).toHaveCount(1);
	await expect(page.getByRole("link", { name: second })).toBeInViewport();
	// Where a browser folds them all the same, a press unfolds them.
	const parts = page.locator("main details");
	const wasOpen = await parts.evaluate((each: HTMLDetailsElement) => each.open);
	await parts.locator("summary").click();
	expect(await parts.evaluate((each: HTMLDetailsElement) => each.open)).toBe(!wasOpen);
	await expect(links.first()).toBeVisible();
});

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test("they unfold and lead to the parts", async ({ page }) => {
		await page.goto(story);
		await page.getByText(words.contents, { exact: true }).click();
		await page.getByRole("link", { name: second }).click();
		await expect(heading(page)).toBeInViewport();
	});
});
