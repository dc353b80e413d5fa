/** A browser that has no workers, as windows within other apps and some private ones: the site promises nothing there that it cannot keep. */
import { words as comfortWords } from "../src/comforts/words.ts";
import { listWords } from "../src/listWords.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { savedWords } from "../src/offline/words.ts";
import { openPanel, panel, phone as screen } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { open, phone, save } from "./saving.ts";

test.use({ viewport: screen });

test("nobody is told that stories open without network where only an open page opens them", async ({ page }) => {
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	await expect(page.getByRole("main")).toContainText(savedWords.howHere[1]);
	await save(page, phone);
	await open(page, "/saved");
	await expect(page.getByText(savedWords.needsNetwork)).toBeVisible();
	await expect(page.getByText(savedWords.allHere)).toBeHidden();
	await openPanel(page);
	await panel(page).getByRole("button", { name: comfortWords.keep }).click();
	const sheet = page.getByRole("dialog", { name: comfortWords.keep });
	await expect(sheet.getByText(keepWords.needsNetwork)).toBeVisible();
	await expect(sheet.getByRole("heading", { name: keepWords.takeAlong })).toHaveCount(0);
	// What is there can still be limited and cleared.
	await expect(sheet.getByRole("button", { name: keepWords.clear })).toBeVisible();
});
