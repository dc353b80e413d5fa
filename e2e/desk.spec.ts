/** The desk, as an editor in a browser: what is written is seen as it will be published, as form, wire and code alike. */

import type { Locator } from "playwright/test";
import { editorPhrases } from "../src/desk/editorPhrases.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { firstView } from "../src/desk/view.ts";
import { wireWords } from "../src/desk/wireWords.ts";
import { words } from "../src/desk/words.ts";
import { syntaxSaid } from "../src/fileWords.ts";
import { expect, test } from "./reader.ts";
import { authored, expectHeadline, openDesk, openPublished, screen, set, story, writeJson } from "./writing.ts";

test("what is written stands on every screen, which the keyboard and a press lead from to the fields", async ({ page }) => {
	await test.step("what is written stands on every screen, as code and as form, and can be taken back", async () => {
		await openDesk(page, { frames: firstView.frames });
		await writeJson(page, authored);
		for (const width of [360, 768, 1280]) await expectHeadline(page, width, story.headline);
		await page.getByRole("tab", { name: words.form }).click();
		const headline = page.getByRole("textbox", { name: words.fields["headline"] ?? "" }).first();
		await expect(headline).toHaveValue(story.headline);
		await headline.fill("नदी का पानी उतरा");
		for (const width of [360, 768, 1280]) await expectHeadline(page, width, "नदी का पानी उतरा");
		await page.getByRole("tab", { name: words.code }).click();
		await expect(page.getByRole("textbox", { name: words.code })).toContainText('"headline": "नदी का पानी उतरा"');
		await page.keyboard.press("ControlOrMeta+z");
		await expectHeadline(page, 360, story.headline);
		await expect(page.getByRole("textbox", { name: words.code })).toContainText(story.headline);
		await page.getByRole("button", { name: words.redo }).click();
		await expectHeadline(page, 768, "नदी का पानी उतरा");
	});
	await test.step("by keyboard arrows lead through the parts of a screen, and Enter to the part's field", async () => {
		await openDesk(page, { frames: firstView.frames });
		await writeJson(page, authored);
		await page.getByRole("tab", { name: words.form }).click();
		await expectHeadline(page, 360, story.headline);
		const inner = screen(page, 360);
		const inHand = inner.locator(":focus");
		// From what stands before the first screen on the desk.
		await page.locator(".desk-device button").first().focus();
		for (let presses = 0; presses < 10 && (await inHand.count()) === 0; presses += 1) await page.keyboard.press("Tab");
		await expect(inHand).toHaveCount(1);
		const walk = async (key: string, to: Locator) => {
			for (let presses = 0; presses < 20; presses += 1) {
				const before = await inHand.elementHandle();
				await page.keyboard.press(key);
				await expect.poll(() => before?.evaluate((each) => each === document.activeElement)).toBe(false);
				if (await to.evaluate((each) => each === document.activeElement)) return;
			}
		};
		await walk("ArrowDown", inner.locator(".prose > p").nth(2));
		await walk("ArrowUp", inner.locator(".prose > p").nth(1));
		// For all its links a screen is one stop, from either side.
		const sizes = page.locator(".desk-device button");
		await page.keyboard.press("Tab");
		await expect(sizes.nth(1)).toBeFocused();
		await page.keyboard.press("Shift+Tab");
		await expect(inHand).toHaveCount(1);
		await page.keyboard.press("Shift+Tab");
		await expect(sizes.nth(0)).toBeFocused();
		await page.keyboard.press("Tab");
		await expect(inHand).toHaveCount(1);
		await walk("ArrowDown", inner.locator(".prose > p").nth(1));
		await expect(inHand).toBeInViewport();
		expect(await inHand.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe("solid");
		await page.keyboard.press("Enter");
		await expect(page.locator('[id="field-body[1].text"]')).toBeFocused();
	});
	await test.step("a press on a part of a screen leads to its field, and a field shows its part on every screen", async () => {
		await openDesk(page, { frames: firstView.frames });
		await writeJson(page, authored);
		await page.getByRole("tab", { name: words.form }).click();
		await expectHeadline(page, 360, story.headline);
		await screen(page, 360).locator(".prose > p").nth(1).click();
		await expect(page.locator('[id="field-body[1].text"]')).toBeFocused();
		for (const width of [360, 768, 1280]) await expect(screen(page, width).locator(".prose > p").nth(1)).toHaveClass(/desk-part/);
		await page.locator('[id="field-headline"]').focus();
		for (const width of [360, 1280]) await expect(screen(page, width).locator("main h1")).toHaveClass(/desk-part/);
		await page.getByRole("tab", { name: words.code }).click();
		await screen(page, 768).locator("main figcaption").first().click();
		await expect(page.locator(".cm-activeLine")).toContainText('"caption"');
		await expect(page.getByRole("textbox", { name: words.code })).toBeFocused();
		expect(await page.locator(".cm-scroller").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
		// The other way round: the line that the cursor stands in, and the line of the wire that is pressed.
		await page.keyboard.press("ControlOrMeta+Home");
		// At its end, behind the comma.
		await page.locator(".cm-line", { hasText: '"headline"' }).click();
		for (const _ of ["row", "line"]) await page.keyboard.press("End");
		for (const width of [360, 768, 1280]) await expect(screen(page, width).locator("main h1")).toHaveClass(/desk-part/);
		await page.getByRole("tab", { name: words.wire }).click();
		await page.locator('.desk-wire [data-label="paragraph"]').nth(3).getByRole("button").click();
		for (const width of [360, 768, 1280]) await expect(screen(page, width).locator(".prose > p").nth(3)).toHaveClass(/desk-part/);
		await screen(page, 360).locator(".prose > p").nth(7).click();
		const line = page.locator(".desk-wire > .on");
		await expect(line.getByRole("combobox")).toBeFocused();
		await expect(line).toBeInViewport();
		await expect(line).toContainText(((await screen(page, 360).locator(".prose > p").nth(7).textContent()) ?? "?").slice(0, 12));
		// On a phone too, also when the checks are in hand.
		await page.setViewportSize({ width: 360, height: 760 });
		await page.getByRole("tab", { name: words.checks }).click();
		await screen(page, 360).locator(".prose > p").nth(1).click();
		await expect(page.locator('[id="field-body[1].text"]')).toBeFocused();
	});
});

test("the form and the checks stand beside the file as it is written", async ({ page }) => {
	await test.step("the form changes what it says and leaves the rest of the file as it was written", async () => {
		await openDesk(page);
		const odd = authored.replace('"kicker": "दुनिया"', '"kicker":    "दुनिया"');
		expect(odd).not.toBe(authored);
		await writeJson(page, odd);
		await page.getByRole("tab", { name: words.form }).click();
		const up = page.getByRole("button", { name: words.down(words.block(words.blocks["paragraph"] ?? "", 1)) });
		await up.click();
		await expect(page.locator('[id="field-body[0].text"]')).toHaveValue(story.body[1]?.text ?? "?");
		await expect(screen(page, 360).locator(".prose > p").nth(1)).toContainText((story.body[0]?.text ?? "?").slice(0, 20));
		await page.getByRole("tab", { name: words.wire }).click();
		await page
			.locator('.desk-wire [data-label="paragraph"]')
			.first()
			.getByRole("combobox")
			.selectOption({ label: wireWords.labels.heading });
		await page.getByRole("tab", { name: words.code }).click();
		await expect(page.getByRole("textbox", { name: words.code })).toContainText(/"kicker": {4}"दुनिया"/);
	});
	await test.step("the form keeps what is half typed, and keys walk through it without harm", async () => {
		await openDesk(page);
		const body = ["पहला।", "दूसरा।", "तीसरा।"].map((text) => ({ type: "paragraph", text }));
		await writeJson(page, set(authored, { body, sourceOrganization: { name: "पीटीआई" }, image: undefined }));
		await page.getByRole("tab", { name: words.form }).click();
		// Marks as they are typed, before they are closed and after.
		const box = (place: string) => page.locator(`[id="field-${place}"]`);
		await box("body[0].text").fill("");
		await box("body[0].text").pressSequentially("यह **मो");
		await expect(box("body[0].text")).toHaveValue("यह **मो");
		await box("body[0].text").pressSequentially("टा** है");
		await expect(box("body[0].text")).toHaveValue("यह **मोटा** है");
		await expect(screen(page, 360).locator(".prose strong").first()).toHaveText("मोटा");
		const offset = page.getByRole("textbox", { name: words.zoneOf(words.fields["datePublished"] ?? "") }).first();
		await offset.press("End");
		await offset.press("Backspace");
		await expect(offset).toHaveValue("+05:3");
		await offset.press("0");
		await expect(offset).toHaveValue("+05:30");
		// A block goes up by two presses of one key; at the top the way down is in hand.
		await page.getByRole("button", { name: words.up(words.block(words.blocks["paragraph"] ?? "", 3)) }).focus();
		await page.keyboard.press("Enter");
		await expect(page.getByRole("button", { name: words.up(words.block(words.blocks["paragraph"] ?? "", 2)) })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(box("body[0].text")).toHaveValue("तीसरा।");
		await expect(page.getByRole("button", { name: words.down(words.block(words.blocks["paragraph"] ?? "", 1)) })).toBeFocused();
		// Arrows choose, Enter adds.
		const blocks = page.locator(".desk-blocks > ol > li");
		const count = await blocks.count();
		await page.getByRole("combobox", { name: words.addBlock }).focus();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await expect(page.getByRole("combobox", { name: words.addBlock })).toHaveValue("heading");
		await expect(blocks).toHaveCount(count);
		await page.keyboard.press("Enter");
		await expect(blocks).toHaveCount(count + 1);
		await expect(box(`body[${count}].text`)).toBeFocused();
		// A new picture brings its real size along, and has none before.
		await page.getByRole("button", { name: words.addPicture }).click();
		await expect(box("image.width")).toHaveValue("");
		const known = await page.locator("#desk-pictures option").first().getAttribute("value");
		await box("image.src").fill(known ?? "?");
		await expect(box("image.width")).not.toHaveValue("");
		await page.getByText(words.more).click();
		await box("sourceOrganization.name").fill("");
		await page.getByRole("tab", { name: words.code }).click();
		await page.getByRole("textbox", { name: words.code }).press("ControlOrMeta+End");
		await expect(page.getByRole("textbox", { name: words.code })).not.toContainText("sourceOrganization");
	});
	await test.step("mistakes are listed in plain words, each with the way to its line", async () => {
		await openDesk(page);
		await writeJson(
			page,
			set(authored, { datePublished: "2021-07-09 23:52", articleSection: "nahi" }).replace('"headline"', '"nahi": 1,\n\t"headline"'),
		);
		const list = page.getByRole("listitem").filter({ hasText: words.fields["datePublished"] ?? "" });
		await expect(list).toContainText("2021-07-09 23:52");
		await expect(page.locator(".desk-checks").getByRole("status")).toContainText(words.mistakes(2));
		await list.getByRole("button", { name: / पर जाएँ: / }).click();
		await expect(page.locator(".cm-activeLine")).toContainText('"datePublished"');
		await expectHeadline(page, 360, story.headline);
		const lines = page.locator(".cm-line");
		await expect(page.locator(".cm-line.error")).toHaveText([/"articleSection"/, /"datePublished"/]);
		await expect(page.locator("span.error")).toHaveText(['"nahi"', '"2021-07-09 23:52"']);
		await expect(page.locator("span.error").last()).toHaveAttribute("title", /समय/);
		await expect(page.locator(".cm-line.warning")).toContainText('"nahi": 1');
		await test.step("what kind each word is of is told by its colour, each line has its number, an object is folded, words are found", async () => {
			const colours = await lines
				.filter({ hasText: '"width"' })
				.first()
				.locator("span")
				.evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
			expect(new Set(colours).size).toBe(3);
			await page.keyboard.press("ControlOrMeta+Home");
			await expect(page.locator(".cm-lineNumbers .cm-gutterElement:visible").filter({ hasText: /./ }).first()).toHaveText("1");
			const image = lines.filter({ hasText: /^\t"image": \{/ });
			await image.click();
			await page.keyboard.press("ControlOrMeta+Shift+BracketLeft");
			await expect(image.locator(".cm-foldPlaceholder")).toBeVisible();
			await expect(lines.filter({ hasText: '"creditText"' })).toHaveCount(0);
			await page.keyboard.press("ControlOrMeta+f");
			const find = page.getByRole("textbox", { name: editorPhrases["Find"] ?? "" });
			await expect(find).toBeFocused();
			await find.pressSequentially("nahi");
			await find.press("Enter");
			await expect(page.locator(".cm-searchMatch-selected")).toHaveText("nahi");
			await find.press("Escape");
			await expect(find).toHaveCount(0);
		});
		await writeJson(page, '{"headline": "अधूरी", ');
		await expect(page.locator(".desk-checks").getByRole("status")).toContainText(words.mistakes(1));
		await expect(page.locator(".desk-checks").getByRole("listitem").filter({ hasText: "JSON" })).toContainText(
			syntaxSaid("PropertyNameExpected"),
		);
		await page.getByRole("tab", { name: words.form }).click();
		await expect(page.getByText(words.broken(1))).toBeVisible();
	});
});

test("on a phone one frame and the panels under it are in sight", async ({ page }) => {
	for (const [width, height] of [
		[360, 760],
		[320, 568],
	] as const)
		await test.step(`${width} × ${height}`, async () => {
			await page.setViewportSize({ width, height });
			await openPublished(page, { frames: firstView.frames });
			await expectHeadline(page, 360, story.headline);
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
			// As long as its readers are told.
			const minutes = /\d+(?=\sमिनट\sका\sपाठ)/.exec((await screen(page, 360).locator("main").textContent()) ?? "")?.[0];
			await expect(page.locator(".desk-blocks > legend")).toContainText(new RegExp(`\\d{3} शब्द, ${minutes} मिनट`));
			await expect(page.locator(".desk-device iframe")).toHaveCount(1);
			/** Where the frame, the panels' names and the bar at the foot stand at one moment. */
			const stand = () =>
				page.evaluate((height) => {
					const [frame, tabs, dock] = [".desk-device iframe", ".desk-tabs", ".desk-dock"].map((each) =>
						document.querySelector(each)?.getBoundingClientRect(),
					);
					if (!frame || !tabs || !dock) return null;
					return {
						isFrameOnTop: frame.y < 130,
						isFrameHigh: frame.height > height * 0.45,
						isFrameOverTabs: frame.bottom <= tabs.y,
						areTabsOverDock: tabs.bottom <= dock.y + 4,
						isDockAtFoot: Math.abs(dock.bottom - height) < 0.5,
					};
				}, height);
			await expect
				.poll(stand)
				.toEqual({ isFrameOnTop: true, isFrameHigh: true, isFrameOverTabs: true, areTabsOverDock: true, isDockAtFoot: true });
			// Also while something is said over the screen.
			await writeJson(page, set(authored, { articleSection: "nahi" }));
			await expect(page.getByText(words.stale)).toBeVisible();
			await page.evaluate(() => scrollTo(0, 0));
			if (height > 600) await expect.poll(stand).toMatchObject({ areTabsOverDock: true });
			await writeJson(page, authored);
			await expect(page.getByText(words.stale)).toHaveCount(0);
			await page.getByRole("tab", { name: words.form }).click();
			await page.evaluate(() => scrollTo(0, 0));
			// The keys go where the eye goes: from the colour to the screen, what is done with it, and the copy.
			await page.getByRole("radio", { checked: true }).first().focus();
			for (const next of ["iframe", "figcaption button", ".desk-manner summary", '.desk-left [role="tab"]']) {
				await page.keyboard.press("Tab");
				await expect.poll(() => page.evaluate((next) => document.activeElement?.matches(next), next), next).toBe(true);
			}
			await page.getByRole("link", { name: words.toCopy }).press("Enter");
			await page.keyboard.press("Tab");
			await expect(page.locator(".desk-left :focus")).toHaveCount(1);
			await page.evaluate(() => scrollTo(0, 0));
			// Ways to look stand among the panels, and lead back to the copy.
			await page.getByRole("tab", { name: looks.tabs.compare }).click();
			await expect(page.getByRole("tabpanel").locator(".desk-compare, .desk-note").first()).toBeVisible();
			await screen(page, 360).locator(".prose > p").first().click();
			await expect(page.locator('[id="field-body[0].text"]')).toBeFocused();
			await page.getByRole("button", { name: words.menu }).click();
			await page.getByRole("button", { name: words.bring }).click();
			await expect(page.getByLabel(words.pasteHere)).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});
});
