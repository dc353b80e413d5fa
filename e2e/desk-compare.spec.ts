/** A story that is out already, changed on the desk: what changed, what the editor makes of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import sharp, { type Sharp } from "sharp";
import { storyJson } from "../src/article/links.ts";
import { compareWords } from "../src/desk/looks/compareWords.ts";
import { travelWords } from "../src/desk/looks/travelWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import type { View } from "../src/desk/view.ts";
import { words } from "../src/desk/words.ts";
import { segment } from "../src/text/akshara.ts";
import { words as readerWords } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { takeHasAway } from "./oldest.ts";
import { expect, test } from "./reader.ts";
import { sites } from "./sites.ts";
import { id, openDesk, openPublished, authored as text } from "./writing.ts";

const authored = JSON.parse(text) as {
	headline: string;
	dateModified?: string;
	body: { text?: string }[];
};

/** Opens a story that is out already, seen as is asked. */
async function open(page: Page, view?: Partial<View>): Promise<void> {
	await openPublished(page, view);
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
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
}

test("a changed story is compared with what is out, and led through; one that never came out asks for nothing", async ({ page }) => {
	await test.step("a changed story is compared by akshara, facts apart from spelling, and the editor decides on time and correction", async () => {
		await open(page);
		await page.getByRole("tab", { name: looks.tabs.compare }).click();
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		await expect(panel.getByRole("status")).toContainText(compareWords.same.trim());
		const box = page.locator('[id="field-body[0].text"]');
		const text = await box.inputValue();
		const number = /\d+/.exec(text)?.[0] ?? "";
		expect(number).not.toBe("");
		await box.fill(text.replace(number, "71").replace("मुलाक़ात", "मुलाकात"));
		await expect(panel.getByRole("status")).toContainText(compareWords.facts(1));
		await expect(panel.getByRole("status")).toContainText(compareWords.spellings(1));
		await expect(panel.locator(".desk-lines del").first()).toHaveText(number);
		await expect(panel.locator(".desk-lines ins").first()).toHaveText("71");
		// A spelling alone owes readers nothing; a fact does, and nothing moves by itself.
		await page.getByRole("tab", { name: words.code }).click();
		const code = page.getByRole("textbox", { name: words.code });
		await expect(panel.getByRole("radio", { name: compareWords.keepTime })).toBeChecked();
		await expect(panel.getByText(compareWords.factAdvice)).toBeVisible();
		await panel.getByRole("radio", { name: compareWords.moveTime }).check();
		await expect(panel.getByText(compareWords.factAdvice)).toHaveCount(0);
		await panel.getByRole("button", { name: compareWords.addCorrection }).click();
		await expect(panel.getByLabel(compareWords.correctionLine)).toHaveValue(compareWords.wasWritten(number, "71"));
		await page.keyboard.press("ControlOrMeta+z");
		await expect(panel.getByRole("button", { name: compareWords.addCorrection })).toBeVisible();
		await panel.getByRole("button", { name: compareWords.addCorrection }).click();
		await panel.getByLabel(compareWords.correctionLine).fill("पहले संख्या ग़लत छपी थी।");
		await code.press("ControlOrMeta+End");
		await expect(code).toContainText("पहले संख्या ग़लत छपी थी।");
		await panel.getByRole("radio", { name: compareWords.keepTime }).check();
		await expect(panel.getByText(compareWords.factAdvice)).toBeVisible();
		// The list leads to the place.
		await page.getByRole("tab", { name: words.form }).click();
		await panel.getByRole("button", { name: compareWords.toPlace("71") }).click();
		await expect(box).toBeFocused();
		// The way of looking travels with the draft.
		await expect(page.getByText(words.kept)).toBeVisible();
		await page.reload();
		await expect(panel.getByRole("status")).toContainText(compareWords.facts(1));
		await expectUsable(page);
	});
	await test.step("changes are gone through one by one, as they stand, by buttons and by keys, and lead to their fields", async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ colorScheme: null });
		await open(page, { look: "compare" });
		const fields = [
			page.locator('[id="field-body[0].text"]'),
			page.locator(`[id="field-body[${authored.body.length - 1}].text"]`),
		] as const;
		const [first = "", last = ""] = await Promise.all(fields.map((field) => field.inputValue()));
		await fields[0].fill(first.replace(/\d+/, "71").replace("मुलाक़ात", "मुलाकात"));
		await fields[1].fill(`${last} नई बात यह है कि मेला चलेगा।`);
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		const next = panel.getByRole("button", { name: compareWords.next });
		const count = panel.locator(".desk-at");
		await expect(count).toHaveText(compareWords.changesIn(3));
		const inHand = panel.getByRole("group").and(page.locator(":focus"));
		await next.click();
		await expect(count).toHaveText("1 / 3");
		await expect(inHand).toHaveAccessibleName(/^तथ्य: “\d+” की जगह “71”$/);
		await page.keyboard.press("KeyJ");
		await expect(inHand).toHaveAccessibleName("वर्तनी: “मुलाक़ात” की जगह “मुलाकात”");
		// In one paragraph, too, a spelling has not the colour of a fact.
		const ground = (kind: string) =>
			panel.locator(`.desk-lines span.${kind} ins`, { hasText: /71|का/ }).evaluate((each) => getComputedStyle(each).backgroundColor);
		expect(await ground("spelling")).not.toBe(await ground("fact"));
		await page.keyboard.press("ArrowDown");
		await expect(count).toHaveText("3 / 3");
		await expect(inHand).toHaveAccessibleName("तथ्य: “नई बात यह है कि मेला चलेगा।” जुड़ा");
		await expect(inHand).toBeInViewport({ ratio: 1 });
		// After the last comes the first, before the first the last.
		await next.click();
		await expect(count).toHaveText("1 / 3");
		await panel.getByRole("button", { name: compareWords.previous }).click();
		await expect(count).toHaveText("3 / 3");
		await page.keyboard.press("Enter");
		await expect(fields[1]).toBeFocused();
		await expectUsable(page);
	});
	await test.step("a field that is no text is a stop too, says from what to what, and Enter leads to it; from what is gone to what is left beside it", async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ colorScheme: null });
		await open(page, { look: "compare" });
		const section = page.locator('[id="field-articleSection"]');
		await section.selectOption("khel");
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		await panel.getByRole("button", { name: compareWords.next }).click();
		const stop = panel.locator(".desk-changes li:focus");
		await expect(stop).toContainText(words.fields["articleSection"] ?? "?");
		await expect(stop.locator("del")).toHaveText("दुनिया");
		await expect(stop.locator("ins")).toHaveText("खेल");
		await page.keyboard.press("Enter");
		await expect(section).toBeFocused();
		await panel.getByRole("button", { name: compareWords.toPlace(words.fields["articleSection"] ?? "?") }).press("Enter");
		await expect(section).toBeFocused();
		const last = authored.body.length - 1;
		await page.locator(`#block-${last} .desk-tools button:last-child`).click();
		await expect(panel.getByText(compareWords.goNear)).toBeVisible();
		await panel.getByRole("group").last().press("Enter");
		await expect(page.locator(`[id="field-body[${last - 1}].text"]`)).toBeFocused();
	});
	await test.step("a paragraph split in two is told as that, with no correction, and a link that came is named", async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ colorScheme: null });
		await open(page, { look: "compare" });
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		const at = authored.body.findIndex(({ text }) => /।\s+\S/.test(text ?? ""));
		const box = page.locator(`[id="field-body[${at}].text"]`);
		const text = await box.inputValue();
		const cut = text.indexOf("।") + 1;
		await box.evaluate((element: HTMLTextAreaElement, place) => element.setSelectionRange(place, place), cut);
		await page.getByRole("button", { name: words.split(words.block(words.blocks["paragraph"] ?? "", 1)) }).click();
		await expect(page.locator(`[id="field-body[${at + 1}].text"]`)).toHaveValue(text.slice(cut).trim());
		await expect(panel.getByRole("status")).toContainText(compareWords.onlyOther.place.trim());
		await expect(panel.getByRole("button", { name: compareWords.addCorrection })).toHaveCount(0);
		await box.fill(`${text.slice(0, cut)} [यहाँ](https://a.example/)`);
		await expect(panel.locator(".desk-changes ins", { hasText: "https://a.example/" })).toBeVisible();
	});
	await test.step("it is compared with what is out when it is looked at, and with what was out where that cannot be had", async () => {
		await open(page, { look: "compare" });
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		await expect(panel.getByRole("status")).toContainText(compareWords.same.trim());
		const lookAgain = async () => {
			await page.getByRole("tab", { name: looks.tabs.travel }).click();
			await expect(page.locator(".desk-compare")).toHaveCount(0);
			await page.getByRole("tab", { name: looks.tabs.compare }).click();
		};
		// A colleague publishes meanwhile.
		const address = `**${storyJson(id)}`;
		await page.route(address, async (route) => {
			const published = (await (await route.fetch()).json()) as object;
			await route.fulfill({ json: { ...published, headline: `${authored.headline} आज` } });
		});
		await lookAgain();
		await expect(panel.locator(".desk-lines del")).toContainText("आज");
		await page.unroute(address);
		await page.route(address, (route) => route.fulfill({ contentType: "application/json", body: "{" }));
		const asked = page.waitForResponse(address);
		await lookAgain();
		await asked;
		await expect(panel.locator(".desk-lines del")).toContainText("आज");
		await page.unroute(address);
	});
	await test.step("a story that never came out says so, and asks for nothing", async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ colorScheme: null });
		await openDesk(page, { look: "compare" });
		await page.getByRole("button", { name: words.emptyForm }).click();
		const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
		await expect(panel).toContainText(compareWords.noId);
		await page.getByText(words.rest, { exact: true }).click();
		await page.locator('[id="field-id"]').fill("abhi-nahi-chhapi");
		await expect(panel).toContainText(compareWords.notPublished("abhi-nahi-chhapi"));
	});
});

test.describe("without a mouse", () => {
	test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

	test("what the marks of a change mean is said over the changed lines, and stands at their edge", async ({ page }) => {
		await open(page);
		await page.getByRole("tab", { name: words.form, exact: true }).click();
		const box = page.locator('[id="field-body[0].text"]');
		await box.fill(`${await box.inputValue()} नया वाक्य।`);
		const tab = page.getByRole("tab", { name: looks.tabs.compare });
		/** Of the row of tabs the last 32 px fade: what is chosen stands before them. */
		const expectWhole = () =>
			expect
				.poll(() =>
					tab.evaluate((each) => {
						const [own, row] = [each, each.parentElement].map((part) => part?.getBoundingClientRect().right ?? 0);
						return (row ?? 0) - (own ?? 0);
					}),
				)
				.toBeGreaterThanOrEqual(32);
		// Playwright's own click would bring it there.
		await tab.dispatchEvent("click");
		await expectWhole();
		const legend = page.getByRole("note", { name: compareWords.key });
		await expect(legend).toHaveText(`${compareWords.kinds.fact}${compareWords.kinds.spelling}${compareWords.added}${compareWords.removed}`);
		const lefts = () =>
			legend.evaluate((each) =>
				[each.querySelector("span"), document.querySelector(".desk-lines")].map((part) => part?.getBoundingClientRect().left),
			);
		const [key, lines] = await lefts();
		expect(key).toBe(lines);
		// So it is where a link or a reload opens it.
		await expect(page).toHaveURL(/#d=/);
		await page.reload();
		await expect(tab).toHaveAttribute("aria-selected", "true");
		await expectWhole();
	});
});

test("what other places make of a story is shown as it is written", async ({ page }) => {
	await page.route(/:\d+\/edition\.json$/, async (route) => {
		const edition = await (await route.fetch()).json();
		await route.fulfill({ json: { ...edition, pictureHosts: ["pictures.example"] } });
	});
	await page.route("**/pictures/nayi.jpg", (route) => route.fulfill({ body: "" }));
	await test.step("each target shows what it cuts of a long headline, never inside an akshara", async () => {
		await open(page, { look: "travel" });
		const way = (target: keyof typeof travelWords.targets) => page.getByRole("region", { name: travelWords.targets[target] });
		await expect(way("feed").locator("b")).toHaveText(authored.headline);
		const long = `${"शृंखला की क्षमता ".repeat(9)}अंत`;
		await page.locator('[id="field-headline"]').fill(long);
		await expect(way("feed").locator("b")).toHaveText(long);
		for (const target of ["whatsapp", "search", "push"] as const) {
			const shown = way(target).locator("b");
			await expect(shown).toContainText(/^शृंखला की.*…$/);
			await expect(way(target)).toContainText(travelWords.cut(travelWords.title));
			const kept = ((await shown.textContent()) ?? "").slice(0, -1);
			const next = long.slice(kept.length);
			expect(segment(kept).concat(segment(next))).toEqual(segment(long));
			// The card draws what was measured: no more lines than the target has.
			const lines = await shown.evaluate((each) =>
				Math.round(each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight)),
			);
			expect(lines).toBe(target === "whatsapp" ? 2 : 1);
		}
		// A headline that fills the line of a search result is whole, and only the site's name is cut.
		for (let words = 8; words < 40 && (await way("search").getByText(travelWords.onlySiteCut).count()) === 0; words += 1) {
			const longer = "नदी ".repeat(words).trim();
			await page.locator('[id="field-headline"]').fill(longer);
			// Before it is drawn, what is said is of the one before.
			await expect(way("feed").locator("b")).toHaveText(longer);
		}
		const whole = await page.locator('[id="field-headline"]').inputValue();
		await expect(way("search").locator("b")).toHaveText(`${whole}…`);
		await expect(way("search")).not.toContainText(travelWords.cut(travelWords.title));
		// A drawing is shown too: the build has made a JPEG of it.
		await expect(way("whatsapp").locator("img")).toHaveAttribute("src", /^\/pictures\/r\/\w+\.svg$/);
		const built = readFileSync(join(sites.sample.folder, `story/${id}.html`), "utf8");
		expect(built).toMatch(/<meta property="og:image" content="[^"]+\/pictures\/r\/\w+\.jpeg"/);
		// A notification has the site's icon.
		const icon = way("push").locator("img");
		await expect.poll(() => icon.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
		await expectUsable(page);
	});
	await test.step("a picture that the site has not made yet has its place in a chat, one of another site is not shown there", async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ colorScheme: null });
		await open(page, { look: "travel", hasPictures: false });
		const chat = page.getByRole("region", { name: travelWords.targets.whatsapp });
		const src = page.locator('[id="field-image.src"]');
		await src.fill("/pictures/nayi.jpg");
		await expect(chat).toContainText(travelWords.pictureLater);
		await expect(chat.locator("img")).toHaveCount(0);
		expect((await chat.locator("i").boundingBox())?.width).toBe(96);
		await expectUsable(page);
		await src.fill("https://pictures.example/a.jpg");
		await expect(chat).toContainText(travelWords.pictureElsewhere);
		await expect(chat.locator("img, i")).toHaveCount(0);
	});
});

test("all screens stand on one sheet in every theme, are printed whole, and a press leads back to the form", async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => Object.assign(window, { printed: document.querySelectorAll(".desk-sheet iframe").length });
	});
	await page.setViewportSize({ width: 1440, height: 600 });
	await open(page);
	await page.getByRole("tab", { name: looks.tabs.sheet }).click();
	const row = (theme: keyof typeof words.themes) => page.getByRole("region", { name: words.themes[theme] });
	await expect(row("light").locator("iframe")).toHaveCount(5);
	// What is out of sight costs nothing until it is wanted.
	await expect(row("dark").locator("iframe")).toHaveCount(0);
	// The oldest browsers have it so as well, on paper too.
	await page.evaluate(takeHasAway);
	await expect(page.getByRole("region", { name: words.copy })).toBeHidden();
	await page.getByRole("button", { name: looks.onPaper }).click();
	await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: number }).printed)).toBe(15);
	const ground = (theme: keyof typeof words.themes) =>
		row(theme)
			.frameLocator("iframe")
			.first()
			.locator("body")
			.evaluate((body) => getComputedStyle(body).backgroundColor);
	const sepia = await ground("sepia");
	expect(new Set([await ground("light"), sepia, await ground("dark")]).size).toBe(3);
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("banner")).toBeHidden();
	await expect(row("sepia")).toBeVisible();
	// A row is as wide as the paper between its margins, or its last screen is cut.
	const sides = await row("sepia").evaluate((each) => [each.getBoundingClientRect().left, each.getBoundingClientRect().right]);
	expect(sides.map(Math.round)).toEqual([0, 1440]);
	// On paper all of it is on one page, as on the screens: with the bar at the foot of a phone.
	await row("sepia")
		.locator("iframe")
		.nth(1)
		.evaluate((frame: HTMLIFrameElement, save) => {
			const seen = () => ({
				ground: getComputedStyle(frame.contentDocument?.getElementById("root") as Element).backgroundColor,
				hasBar: [...(frame.contentDocument?.querySelectorAll("button") ?? [])].some(
					(each) => each.innerText === save && each.offsetHeight > 0,
				),
			});
			addEventListener("beforeprint", () => Object.assign(window, { onPaper: seen() }));
			Object.assign(window, { seen });
		}, readerWords.save);
	const seen = () => page.evaluate(() => (window as unknown as { seen: () => { hasBar: boolean } }).seen());
	const before = await seen();
	expect(before.hasBar).toBe(false);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	expect(await page.evaluate(() => (window as unknown as { onPaper: unknown }).onPaper)).toEqual({
		ground: sepia,
		hasBar: true,
	});
	await expect.poll(seen, "afterwards all is as it was").toEqual(before);
	await page.emulateMedia({ media: null });
	await expectUsable(page);
	await row("sepia").frameLocator("iframe").nth(1).locator("main h1").click();
	await expect(page.locator('[id="field-headline"]')).toBeFocused();
});

test("on a phone the sheet is whole from its first row to its last, and what stands under a screen can be pressed", async ({ page }) => {
	await test.step("on a phone the sheet begins at its first row, wherever the tab before was read", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page);
		await page.getByRole("tab", { name: words.form, exact: true }).click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		await page.getByRole("tab", { name: looks.tabs.sheet }).click();
		await expect(page.getByRole("region", { name: words.themes.light })).toBeInViewport();
	});
	await test.step("on a phone the sheet ends under its last row, which is whole above the bar at the foot", async () => {
		const last = page.getByRole("region", { name: words.themes.dark });
		await last.scrollIntoViewIfNeeded();
		await expect(last.locator("iframe")).toHaveCount(5);
		const bar = page.locator(".desk-dock");
		await expect
			.poll(async () => {
				await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
				const [row, foot] = [await last.boundingBox(), await bar.boundingBox()];
				return (foot?.y ?? 0) - ((row?.y ?? 0) + (row?.height ?? 0));
			})
			.toBeGreaterThan(0);
		const gap = await last.evaluate((row) => document.documentElement.scrollHeight - (row.getBoundingClientRect().bottom + scrollY));
		expect(gap).toBeLessThan(200);
	});
	await test.step("on a phone the PNG's button is pressed beside और ढंग, and so is that", async () => {
		await open(page);
		await page.getByRole("button", { name: looks.shotOf(360) }).click();
		await page.getByText(words.manner, { exact: true }).click();
		await expect(page.getByRole("radio", { name: words.places.front })).toBeVisible();
	});
});

test.describe("a picture of another site", () => {
	// The sample shows none: the policy is left out, the picture put into the screen.
	test.use({ bypassCSP: true, allowed: [/pics\.example/] });
	test("is said to be missing in the PNG, and is not asked for", async ({ page }) => {
		const asked: string[] = [];
		await page.route("https://pics.example/**", (route) => {
			asked.push(route.request().resourceType());
			return route.fulfill({ contentType: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' });
		});
		await open(page);
		const shown = page.frameLocator('iframe[title*="360 px"]').locator("main figure img").first();
		await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
		await shown.evaluate(async (image: HTMLImageElement) => {
			image.srcset = "";
			image.src = "https://pics.example/a.svg";
			await image.decode();
		});
		await page.getByRole("button", { name: looks.shotOf(360) }).click();
		await expect(page.getByText(looks.shotWithout(1).trim())).toBeVisible();
		expect(asked).toEqual(["image"]);
	});
});

test("any screen's page comes as a PNG that shows what the screen shows; the first already has the digits' type, and the line over the section it is in", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.setViewportSize({ width: 2000, height: 1200 });
	await open(page, { frames: [360, 1280] });
	/** The PNG of a screen, with the place of a part of its page. */
	const take = async (width: number, part: string) => {
		const frame = page.frameLocator(`iframe[title*="${width} px"]`);
		await expect(frame.locator("main h1")).toContainText("पुतिन");
		await page.getByRole("button", { name: looks.shotOf(width) }).click();
		const saved = page.waitForEvent("download");
		await page.getByRole("button", { name: looks.saveShot }).click();
		const file = await (await saved).path();
		expect((await saved).suggestedFilename()).toBe(`${id}-${width}.png`);
		const element = frame.locator(part).first();
		const box = await element.evaluate((each) => {
			const { x, y, width, height } = each.getBoundingClientRect();
			return {
				left: Math.round(x + scrollX) * 2,
				top: Math.round(y + scrollY) * 2,
				width: Math.floor(width) * 2,
				height: Math.floor(height) * 2,
			};
		});
		return { file, element, box };
	};
	// A picture that has not come is none in the PNG.
	const phone = page.locator('iframe[title*="360 px"]');
	const picture = phone.contentFrame().locator("main img").first();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
	const { file, element, box } = await take(360, ".dateline");
	// What is copied is what is saved, pixel by pixel: the browser writes the file anew.
	await page.getByRole("button", { name: looks.copyShot }).click();
	await expect(page.getByText(looks.shotCopied)).toBeVisible();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const reader = new FileReader();
		reader.readAsDataURL((await item?.getType("image/png")) ?? new Blob());
		await new Promise((done) => reader.addEventListener("load", done));
		return String(reader.result).replace(/.*,/, "");
	});
	const [inFile, inClipboard] = await Promise.all(
		[sharp(file), sharp(Buffer.from(copied, "base64"))].map((each) => each.removeAlpha().raw().toBuffer()),
	);
	expect(inFile?.equals(inClipboard ?? Buffer.of())).toBe(true);
	const [width, height] = [box.width / 2, box.height / 2];
	const points = (picture: Sharp) => picture.resize(width, height).removeAlpha().raw().toBuffer();
	const seen = await points(sharp(await element.screenshot()).extract({ left: 0, top: 0, width, height }));
	const taken = await points(sharp(file).extract(box));
	const apart = seen.filter((value, index) => Math.abs(value - (taken[index] ?? 0)) > 60).length / seen.length;
	expect(apart).toBeLessThan(0.05);

	// The same page: the screen as the browser draws it, beside the upper part of the picture.
	const drawn = sharp(file);
	const whole = await drawn.metadata();
	expect(whole.width).toBe(720);
	expect(whole.height).toBeGreaterThan(3000);
	await phone
		.contentFrame()
		.locator("html")
		.evaluate((root) => root.scrollTo(0, 0));
	const screen = await sharp(await phone.screenshot())
		.resize(360, 600, { position: "top", fit: "cover" })
		.removeAlpha()
		.raw()
		.toBuffer();
	const upper = await drawn.extract({ left: 0, top: 0, width: 720, height: 1200 }).resize(360, 600).removeAlpha().raw().toBuffer();
	expect(screen.filter((value, index) => Math.abs(value - (upper[index] ?? 0)) > 60).length / screen.length).toBeLessThan(0.03);

	const wide = await take(1280, "header nav [aria-current]");
	const line = await wide.element.evaluate((each) => getComputedStyle(each, "::before").borderBlockStartColor);
	const place = { left: wide.box.left + 20, top: wide.box.top - 4, width: 1, height: 1 };
	const [...colour] = await sharp(wide.file).extract(place).removeAlpha().raw().toBuffer();
	expect(`rgb(${colour.join(", ")})`).toBe(line);

	// A page longer than a canvas may be is whole too: as much less sharp, and its foot is in it.
	const tall = await phone
		.contentFrame()
		.locator("html")
		.evaluate((root: HTMLElement) => {
			const foot = root.ownerDocument.querySelector<HTMLElement>("main");
			if (foot) foot.style.paddingBlockEnd = "12000px";
			return root.scrollHeight;
		});
	const { file: long } = await take(360, ".dateline");
	const { width: pixels = 0, height: rows = 0 } = await sharp(long).metadata();
	expect([pixels / 360, rows]).toEqual([expect.closeTo(rows / tall, 1), 16_000]);
	const foot = await sharp(long)
		.extract({ left: 0, top: rows - 600, width: pixels, height: 600 })
		.stats();
	expect(foot.isOpaque && foot.entropy > 0).toBe(true);
});
