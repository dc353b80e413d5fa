/** A story that is out already, changed on the desk: what changed, what the editor makes of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { words as looks } from "../src/desk/looks/words.ts";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { sites } from "./sites.ts";

const id = "putin-biden-phone-0907";
const authored = JSON.parse(readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8")) as {
	headline: string;
	dateModified?: string;
	body: { text?: string }[];
};

async function openPublished(page: Page): Promise<void> {
	await page.goto("/desk");
	await page.getByLabel(words.openStory).fill(id);
	await page.getByRole("button", { name: words.open, exact: true }).click();
	await expect(page.locator('[id="field-headline"]')).toHaveValue(authored.headline);
}

/** No violation and nothing that sticks out, on a phone by night and on a desk by day. */
async function expectUsable(page: Page): Promise<void> {
	for (const [width, colorScheme] of [
		[320, "dark"],
		[1440, "light"],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude("iframe").analyze();
		expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
}

test("a changed story is compared by akshara, facts apart from spelling, and the editor decides on time and correction", async ({
	page,
}) => {
	await openPublished(page);
	await page.getByRole("tab", { name: looks.tabs.compare }).click();
	const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
	await expect(panel.getByRole("status")).toContainText(looks.same.trim());
	const box = page.locator('[id="field-body[0].text"]');
	const text = await box.inputValue();
	const number = /\d+/.exec(text)?.[0] ?? "";
	expect(number).not.toBe("");
	await box.fill(text.replace(number, "71").replace("मुलाक़ात", "मुलाकात"));
	await expect(panel.getByRole("status")).toContainText(looks.facts(1));
	await expect(panel.getByRole("status")).toContainText(looks.spellings(1));
	await expect(panel.locator(".desk-lines del").first()).toHaveText(number);
	await expect(panel.locator(".desk-lines ins").first()).toHaveText("71");
	// A spelling alone owes readers nothing; a fact does, and nothing moves by itself.
	await page.getByRole("tab", { name: words.code }).click();
	const code = page.getByRole("textbox", { name: words.code });
	await expect(panel.getByRole("radio", { name: looks.keepTime })).toBeChecked();
	await expect(panel.getByText(looks.factAdvice)).toBeVisible();
	await panel.getByRole("radio", { name: looks.moveTime }).check();
	await expect(panel.getByText(looks.factAdvice)).toHaveCount(0);
	await panel.getByRole("button", { name: looks.addCorrection }).click();
	await expect(panel.getByLabel(looks.correctionLine)).toHaveValue(looks.wasWritten(number, "71"));
	await page.keyboard.press("ControlOrMeta+z");
	await expect(panel.getByRole("button", { name: looks.addCorrection })).toBeVisible();
	await panel.getByRole("button", { name: looks.addCorrection }).click();
	await panel.getByLabel(looks.correctionLine).fill("पहले संख्या ग़लत छपी थी।");
	await code.press("ControlOrMeta+End");
	await expect(code).toContainText("पहले संख्या ग़लत छपी थी।");
	await panel.getByRole("radio", { name: looks.keepTime }).check();
	await expect(panel.getByText(looks.factAdvice)).toBeVisible();
	// The list leads to the place.
	await page.getByRole("tab", { name: words.form }).click();
	await panel.getByRole("button", { name: looks.toPlace("71") }).click();
	await expect(box).toBeFocused();
	// The way of looking travels with the draft.
	await expect(page.getByText(words.kept)).toBeVisible();
	await page.reload();
	await expect(panel.getByRole("status")).toContainText(looks.facts(1));
	await expectUsable(page);
});

test("a story that never came out says so, and asks for nothing", async ({ page }) => {
	await page.goto("/desk");
	await page.getByRole("button", { name: words.emptyForm }).click();
	await page.getByRole("tab", { name: looks.tabs.compare }).click();
	const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
	await expect(panel).toContainText(looks.noId);
	await page.getByText(words.rest, { exact: true }).click();
	await page.locator('[id="field-id"]').fill("abhi-nahi-chhapi");
	await expect(panel).toContainText(looks.notPublished("abhi-nahi-chhapi"));
});
