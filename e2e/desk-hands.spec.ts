/** The keyboard is never without a place: what is pressed may go, and then it stands at what came instead. */
import type { Locator, Page } from "playwright/test";
import { compareWords } from "../src/desk/looks/compareWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { authored, openDesk, openPublished, set, writeJson } from "./writing.ts";

async function press(button: Locator): Promise<void> {
	await button.focus();
	await button.press("Enter");
}
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const box = (page: Page, path: string) => page.locator(`[id="field-${path}"]`);
const correction = words.fields["correction"] ?? "";

test("what is pressed may go: the keyboard stands at what came instead", async ({ page }) => {
	await test.step("with a width of one's own that is switched off it stands where widths are added", async () => {
		await openDesk(page);
		await writeJson(page, authored);
		await page.getByText(words.manner).click();
		const width = page.getByLabel(words.freeWidth);
		await width.fill("555");
		await width.press("Enter");
		const own = page.getByRole("checkbox", { name: "555" });
		await own.focus();
		await own.press("Space");
		await expect(own).toHaveCount(0);
		await expect(width).toBeFocused();
	});
	await test.step("with parts of the form that come and go it stands in their first box, then on the button that brings them back", async () => {
		await openDesk(page);
		await writeJson(page, set(authored, { author: [{ type: "Person", name: "नीरज" }], image: undefined, correction: undefined }));
		await page.getByRole("tab", { name: words.form }).click();
		await page.locator(".desk-form details").evaluateAll((folds) => {
			for (const fold of folds) fold.setAttribute("open", "");
		});
		for (const [add, remove, first] of [
			[words.addFace, words.removeOf(words.authorPicture), "author[0].image.src"],
			[words.addPicture, words.removeOf(words.fields["image"] ?? ""), "image.src"],
			[words.addCorrection, words.removeOf(`${correction} 1`), "correction[0].text"],
		] as const) {
			await press(button(page, add));
			await expect(box(page, first)).toBeFocused();
			await press(button(page, remove));
			await expect(button(page, add)).toBeFocused();
		}
		await press(button(page, words.removeOf(`${words.fields["author"]} 1`)));
		await expect(button(page, words.addAuthor)).toBeFocused();
	});
	await test.step("with a remark that goes by itself it stands at the one in its place", async () => {
		await openDesk(page);
		await writeJson(page, set(authored, { headline: "हादसे पर गहरा दु:ख जताया |" }));
		await expect(page.locator(".desk-checks li", { hasText: words.make("।") })).toBeVisible();
		// In the form it is a step of its own, however soon it follows.
		await page.getByRole("tab", { name: words.form }).click();
		await box(page, "headline").fill("हादसे पर गहरा दु:ख जताया | यह बात , ऐसी है");
		const places = page.locator(".desk-checks [data-place]");
		const added = page.locator(".desk-checks li", { hasText: words.make(",") }).locator("[data-place]");
		await added.focus();
		await page.keyboard.press("ControlOrMeta+z");
		await expect(added).toHaveCount(0);
		await expect.poll(() => places.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement))).toBeGreaterThanOrEqual(0);
	});
	await test.step("with blocks that are split, merged and taken out it stands where they were", async () => {
		await openDesk(page);
		const list = (...items: string[]) => ({ type: "list", ordered: false, items });
		const paragraph = { type: "paragraph", text: "पहला वाक्य। दूसरा वाक्य।" };
		await writeJson(page, set(authored, { body: [paragraph, list("एक", "दो"), list("तीन"), { type: "divider" }] }));
		await page.getByRole("tab", { name: words.form }).click();
		const name = (kind: keyof typeof words.blocks, number: number) => words.block(words.blocks[kind] ?? "", number);
		const cursor = (path: string) => box(page, path).evaluate((each) => (each as HTMLTextAreaElement).selectionStart);
		await box(page, "body[0].text").evaluate((each) => (each as HTMLTextAreaElement).setSelectionRange(12, 12));
		await press(button(page, words.split(name("paragraph", 1))));
		await expect(box(page, "body[1].text")).toBeFocused();
		expect(await cursor("body[1].text")).toBe(0);
		await press(button(page, words.merge(name("paragraph", 2))));
		await expect(box(page, "body[0].text")).toBeFocused();
		expect(await cursor("body[0].text")).toBe("पहला वाक्य।".length);
		await press(button(page, words.merge(name("list", 2))));
		await expect(box(page, "body[1].items")).toBeFocused();
		await expect(box(page, "body[1].items")).toHaveValue("एक\nदो\nतीन");
		// Another divider has no box.
		await press(button(page, words.addUnder(name("paragraph", 1))));
		await expect(page.getByRole("combobox", { name: words.addUnder(name("paragraph", 1)) })).toBeFocused();
		await page.keyboard.press("End");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("Enter");
		await expect(button(page, words.up(name("divider", 1)))).toBeFocused();
		await press(button(page, words.removeOf(name("divider", 1))));
		await expect(button(page, words.removeOf(name("list", 1)))).toBeFocused();
		await press(button(page, words.removeOf(name("divider", 1))));
		await expect(button(page, words.removeOf(name("list", 1)))).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(button(page, words.removeOf(name("paragraph", 1)))).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(page.getByRole("combobox", { name: words.addBlock })).toBeFocused();
	});
	await test.step("with what is taken back and done again it stays on the button, though nothing is left for it", async () => {
		await openDesk(page);
		await writeJson(page, authored);
		await page.getByRole("tab", { name: words.form }).click();
		await page.getByRole("combobox", { name: words.addBlock }).selectOption("paragraph");
		for (const name of [words.undo, words.redo]) {
			await button(page, name).focus();
			while ((await button(page, name).getAttribute("aria-disabled")) === "false") await page.keyboard.press("Enter");
			await expect(button(page, name)).toBeDisabled();
			await expect(button(page, name)).toBeFocused();
		}
	});
	await test.step("with a correction that is added in तुलना it stands in its line, and on the button again when it is dropped", async () => {
		await openPublished(page, { look: "compare" });
		const first = box(page, "body[0].text");
		await expect(first).not.toHaveValue("");
		await first.fill((await first.inputValue()).replace(/\d+/, "71"));
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		await press(panel.getByRole("button", { name: compareWords.addCorrection }));
		await expect(panel.getByLabel(compareWords.correctionLine)).toBeFocused();
		await press(panel.getByRole("button", { name: compareWords.dropCorrection }));
		await expect(panel.getByRole("button", { name: compareWords.addCorrection })).toBeFocused();
	});
});
