/** What is typed into boxes that hold several things in one line: a space before the next word is as good as any letter. */
import type { Page } from "playwright/test";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { authored, openDesk, set, writeJson } from "./writing.ts";

const box = (page: Page, place: string) => page.locator(`[id="field-${place}"]`);

/** Types after the first `passage` of a box, key by key. */
async function typeAfter(page: Page, place: string, passage: string, typed: string): Promise<void> {
	await box(page, place).focus();
	await box(page, place).evaluate((each, passage) => {
		const field = each as HTMLInputElement;
		const end = field.value.indexOf(passage) + passage.length;
		field.setSelectionRange(end, end);
	}, passage);
	await page.keyboard.type(typed);
}

test("a cell of a table and a keyword may have several words, wherever they are typed", async ({ page }) => {
	await openDesk(page);
	const table = {
		type: "table",
		header: ["राज्य", "सीटें"],
		rows: [
			["असम", "7"],
			["केरल", "9"],
		],
	};
	await writeJson(page, set(authored, { keywords: ["चुनाव", "असम"], body: [table] }));
	await page.getByRole("tab", { name: words.form }).click();
	await typeAfter(page, "body[0].header", "राज्य", " का नाम");
	await expect(box(page, "body[0].header")).toHaveValue("राज्य का नाम | सीटें");
	await typeAfter(page, "body[0].header", "सीटें", " अब | पहले");
	await expect(box(page, "body[0].header")).toHaveValue("राज्य का नाम | सीटें अब | पहले");
	await typeAfter(page, "body[0].rows", "असम", " राज्य");
	await expect(box(page, "body[0].rows")).toHaveValue("असम राज्य | 7\nकेरल | 9");
	await typeAfter(page, "body[0].rows", "केरल | 9", "\nनई दिल्ली | 70");
	await expect(box(page, "body[0].rows")).toHaveValue("असम राज्य | 7\nकेरल | 9\nनई दिल्ली | 70");
	await page.getByText(words.rest, { exact: true }).click();
	await typeAfter(page, "keywords", "चुनाव", " आयोग");
	await expect(box(page, "keywords")).toHaveValue("चुनाव आयोग, असम");
	await typeAfter(page, "keywords", "असम", " राज्य, ");
	await expect(box(page, "keywords")).toHaveValue("चुनाव आयोग, असम राज्य, ");
	// What is still to come is no keyword yet.
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: words.download }).click();
	const text = await (await (await coming).createReadStream()).toArray();
	const { body, keywords } = JSON.parse(Buffer.concat(text).toString());
	expect(body[0].header).toEqual(["राज्य का नाम", "सीटें अब", "पहले"]);
	expect(body[0].rows).toEqual([
		["असम राज्य", "7"],
		["केरल", "9"],
		["नई दिल्ली", "70"],
	]);
	expect(keywords).toEqual(["चुनाव आयोग", "असम राज्य"]);
	// What is taken back is taken back in the box too: in as many steps as it was typed slowly.
	await expect
		.poll(async () => {
			await page.getByRole("button", { name: words.undo }).click();
			return box(page, "keywords").inputValue();
		})
		.toBe("चुनाव, असम");
});
