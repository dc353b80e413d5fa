/** The desk, as an editor in a browser: what is written is seen as it will be published, and nothing of it leaves the browser. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright/test";
import { words as comforts } from "../src/comforts/words.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { words } from "../src/desk/words.ts";
import { faultsOf } from "./axe.ts";
import { expect, takenOver, test } from "./reader.ts";
import { sites } from "./sites.ts";

const id = "putin-biden-phone-0907";
const authored = readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8");
const story = JSON.parse(authored) as { headline: string; body: { text?: string }[] };
const unbound = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");

/** Opens an empty desk, with its screens on. */
async function openDesk(page: Page, path = "/desk"): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
	await expect(page.getByRole("tab", { name: words.form })).toBeVisible();
}

/** Replaces the whole copy, as pasting into the code does. */
async function writeJson(page: Page, text: string): Promise<void> {
	await page.getByRole("tab", { name: words.code }).click();
	const editor = page.getByRole("textbox", { name: words.code });
	await editor.click();
	await page.keyboard.press("ControlOrMeta+a");
	await page.keyboard.insertText(text);
}

const screen = (page: Page, width: number): FrameLocator => page.frameLocator(`iframe[title*="${width} px"]`);

/** Waits until a screen shows a headline, drawn from the draft. */
async function expectHeadline(page: Page, width: number, headline: string): Promise<void> {
	await expect.poll(async () => unbound((await screen(page, width).locator("main h1").textContent()) ?? "")).toBe(headline);
}

const set = (text: string, part: object) => JSON.stringify({ ...JSON.parse(text), ...part }, null, "\t");

test("what is written stands on every screen, as code and as form, and can be taken back", async ({ page }) => {
	await openDesk(page);
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

test("the form changes what it says and leaves the rest of the file as it was written", async ({ page }) => {
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
	await page.locator('.desk-wire [data-label="paragraph"]').first().getByRole("combobox").selectOption({ label: words.wireLabels.heading });
	await page.getByRole("tab", { name: words.code }).click();
	await expect(page.getByRole("textbox", { name: words.code })).toContainText(/"kicker": {4}"दुनिया"/);
});

test("the form keeps what is half typed, and keys walk through it without harm", async ({ page }) => {
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

test("a press on a part of a screen leads to its field, and a field shows its part on every screen", async ({ page }) => {
	await openDesk(page);
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
	await page.getByRole("tab", { name: words.wire }).click();
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

for (const [width, height] of [
	[360, 760],
	[320, 568],
] as const)
	test(`on a phone of ${width} × ${height} one frame and the panels under it are in sight`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openDesk(page);
		await page.getByLabel(words.openStory).fill(id);
		await page.getByRole("button", { name: words.open, exact: true }).click();
		await expectHeadline(page, 360, story.headline);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await expect(page.locator(".desk-device iframe")).toHaveCount(1);
		const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const [frame, tabs, dock] = [await box(".desk-device iframe"), await box(".desk-tabs"), await box(".desk-dock")];
		expect(frame.y).toBeLessThan(130);
		expect(frame.height).toBeGreaterThan(height * 0.45);
		expect(frame.y + frame.height).toBeLessThanOrEqual(tabs.y);
		expect(tabs.y + tabs.height).toBeLessThanOrEqual(dock.y + 4);
		expect(dock.y + dock.height).toBeCloseTo(height, 0);
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

test("mistakes are listed in plain words, each with the way to its line", async ({ page }) => {
	await openDesk(page);
	await writeJson(page, set(authored, { datePublished: "2021-07-09 23:52", articleSection: "nahi" }));
	const list = page.getByRole("listitem").filter({ hasText: words.fields["datePublished"] ?? "" });
	await expect(list).toContainText("2021-07-09 23:52");
	await expect(page.locator(".desk-checks").getByRole("status")).toContainText(words.mistakes(2));
	await list.getByRole("button", { name: /^पंक्ति/ }).click();
	await expect(page.locator(".cm-activeLine")).toContainText('"datePublished"');
	await expectHeadline(page, 360, story.headline);
	await writeJson(page, '{"headline": "अधूरी", ');
	await expect(page.locator(".desk-checks").getByRole("status")).toContainText(words.mistakes(1));
	await page.getByRole("tab", { name: words.form }).click();
	await expect(page.getByText(words.broken(1))).toBeVisible();
});

test("the screens can be set as a reader may: theme, size, pictures, digits, place, widths", async ({ page }) => {
	await openDesk(page);
	await writeJson(page, authored);
	await expectHeadline(page, 360, story.headline);
	const inner = screen(page, 360);
	const ground = () => inner.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
	const day = await ground();
	await page.getByRole("radio", { name: words.themes.dark }).check();
	await expect.poll(ground).not.toBe(day);
	const size = () => inner.locator(".prose").evaluate((prose) => Number.parseFloat(getComputedStyle(prose).fontSize));
	const plain = await size();
	await page.getByRole("combobox", { name: words.size }).selectOption({ label: "सबसे बड़े" });
	await expect.poll(size).toBeCloseTo(plain * 1.57, 1);
	await page.getByRole("switch", { name: words.pictures }).uncheck();
	await expect
		.poll(() =>
			inner
				.locator("main img")
				.first()
				.evaluate((image) => image.checkVisibility({ visibilityProperty: true })),
		)
		.toBe(false);
	await page.getByText(words.manner).click();
	await page.getByRole("switch", { name: words.deva }).check();
	await expect(inner.locator("main time").first()).toContainText("२०२१");
	await page.getByRole("radio", { name: words.places.front }).check();
	await expect(inner.locator("main article h2").first()).toContainText("पुतिन");
	await page.getByRole("checkbox", { name: "320" }).check();
	await page.getByRole("spinbutton").fill("600");
	await page.getByRole("button", { name: words.addFrame }).click();
	for (const width of [320, 600]) await expect(screen(page, width).locator("main article h2").first()).toContainText("पुतिन");
	expect(
		await screen(page, 320)
			.locator("html")
			.evaluate(() => innerWidth),
	).toBe(320);
	await page.getByRole("radio", { name: words.places.section }).check();
	await expect(screen(page, 600).locator("main h1")).toContainText("दुनिया");
	await expect(screen(page, 600).locator(`main a[href="/story/${id}"]`).first()).toBeVisible();
});

test("screens scroll in step", async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1200 });
	await openDesk(page);
	await writeJson(page, authored);
	for (const width of [360, 1280]) await expectHeadline(page, width, story.headline);
	const part = (width: number) =>
		screen(page, width)
			.locator("html")
			.evaluate((root) => root.scrollTop / (root.scrollHeight - root.clientHeight));
	await screen(page, 360)
		.locator("html")
		.evaluate((root) => root.scrollTo(0, (root.scrollHeight - root.clientHeight) / 2));
	await expect.poll(() => part(1280)).toBeCloseTo(0.5, 1);
	expect(await part(360)).toBeCloseTo(0.5, 1);
});

for (const width of [360, 1280])
	test(`a screen of ${width} px and the published page are the same, to the pixel`, async ({ page }) => {
		const height = width === 360 ? 760 : 900;
		await page.setViewportSize({ width, height });
		// Pages of a device that has no voice have no button that reads aloud, and say so under the story.
		if (width === 1280) await page.addInitScript(() => localStorage.setItem("pathak.voiceless", "true"));
		// Once for the type to be there at first sight afterwards.
		for (let time = 0; time < 2; time += 1) {
			await page.goto(`/story/${id}`);
			await takenOver(page);
			await page.evaluate(() => document.fonts.ready);
		}
		await page.waitForLoadState("networkidle");
		const published = await page.screenshot();
		await page.setViewportSize({ width: 2000, height: 1200 });
		// The digits' type comes late, as to a machine that is busy.
		await page.route(/eczar-latin/, async (route) => {
			await new Promise((done) => setTimeout(done, 600));
			await route.continue();
		});
		await openDesk(page);
		await page.getByText(words.manner).click();
		for (const other of [360, 768, 1280].filter((each) => each !== width))
			await page.getByRole("checkbox", { name: String(other) }).uncheck();
		await writeJson(page, authored);
		await expectHeadline(page, width, story.headline);
		await page.getByText(words.manner).click();
		const inner = screen(page, width);
		await inner.locator("html").evaluate(() => document.fonts.ready);
		if (width === 1280) {
			await expect(inner.getByRole("heading", { name: "ताज़ा" })).toBeVisible();
			await expect(inner.getByText(comforts.noVoice)).toBeVisible();
		}
		await page.waitForLoadState("networkidle");
		// At the corner, where a page stands too: both are then drawn on whole pixels.
		await page
			.locator(".desk-device iframe")
			.evaluate((frame) => Object.assign(frame.style, { position: "fixed", inset: "0 auto auto 0", zIndex: "99" }));
		await expect.poll(async () => (await page.locator(".desk-device iframe").screenshot()).equals(published)).toBe(true);
	});

test.describe("hostile copy", () => {
	const hostile = readFileSync(join(sites.strange.edition, "stories", "hostile.json"), "utf8");
	/** On the desk and on each of its screens, which are windows of their own. */
	const ran = async (page: Page) =>
		(await Promise.all(page.frames().map((frame) => frame.evaluate(() => (window as unknown as { ran: string[] }).ran)))).flat();

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const ran: string[] = [];
			Object.assign(window, { ran }, Object.fromEntries(["alert", "confirm", "prompt"].map((name) => [name, () => ran.push(name)])));
		});
	});

	test("full of markup is letters everywhere", async ({ page }) => {
		await openDesk(page);
		await writeJson(page, hostile);
		const { headline } = JSON.parse(hostile) as { headline: string };
		await expectHeadline(page, 360, headline);
		await page.getByRole("tab", { name: words.form }).click();
		await expect(page.locator('[id="field-headline"]')).toHaveValue(headline);
		for (const root of [page.locator("html"), screen(page, 360).locator("html")])
			expect(await root.locator("body :is(object, embed, base, [onerror], [onload])").count()).toBe(0);
		expect(await ran(page)).toEqual([]);
		expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
	});

	for (const [name, make] of [
		[
			"with keys of objects' own",
			() => '{"__proto__": {"a": 1}, "constructor": {"prototype": {}}, "body": {"__proto__": []}, "headline": {"toString": 1}}',
		],
		["nested twenty thousand deep", () => `${'{"a":['.repeat(20_000)}${"]}".repeat(20_000)}`],
		["of five megabytes", () => JSON.stringify({ headline: "अ".repeat(5_000_000) })],
		["that is only a list of lists", () => `[${"[],".repeat(5_000)}[]]`],
		["with lone surrogates and overrides", () => '{"headline": "\\ud800 \\u202e अ", "body": [{"type": "paragraph", "text": "\\u0000"}]}'],
	] as const)
		test(`${name} is refused in words, and the desk goes on`, async ({ page }) => {
			await openDesk(page);
			await writeJson(page, make());
			await expect(page.locator(".desk-checks").getByRole("status")).toContainText(/[1-9]\d* भूल/);
			expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
			await page.getByRole("tab", { name: words.form }).click();
			await writeJson(page, authored);
			await expectHeadline(page, 360, story.headline);
			expect(await ran(page)).toEqual([]);
		});
});

test.describe("everyone can use the desk", () => {
	for (const width of [320, 1440])
		for (const theme of ["light", "dark", "sepia"] as const)
			test(`at ${width} px in ${theme}: no violation, nothing sticks out`, async ({ page }) => {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
				await openDesk(page);
				if (theme === "sepia") await page.evaluate(() => document.documentElement.setAttribute("data-theme", "sepia"));
				await writeJson(page, set(authored, { articleSection: "nahi" }));
				for (const tab of [words.form, words.code]) {
					await page.getByRole("tab", { name: tab }).click();
					for (const fold of await page.locator("details").all())
						await fold.evaluate((each: HTMLDetailsElement) => {
							each.open = true;
						});
					expect(await faultsOf(page), tab).toEqual([]);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				}
			});

	test("tabs are moved between with arrows", async ({ page }) => {
		await openDesk(page);
		await page.getByRole("tab", { name: words.form }).focus();
		await page.keyboard.press("End");
		await expect(page.getByRole("tab", { name: words.code })).toBeFocused();
		await expect(page.getByRole("textbox", { name: words.code })).toBeVisible();
	});
});

test("the first opening costs 250 kB at most, and asks for nothing elsewhere; found by no search engine", async ({ page }) => {
	const scripts = new Set<string>();
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (/\.(js|css)$/.test(pathname)) scripts.add(pathname);
	});
	const answer = await page.goto("/desk");
	await expect(page.getByLabel(words.pasteHere)).toBeVisible();
	await page.waitForLoadState("networkidle");
	const total = () => [...scripts].reduce((sum, path) => sum + statSync(join(sites.sample.folder, `${path}.gz`)).size, 0);
	expect(scripts.size).toBeGreaterThan(1);
	expect(total()).toBeLessThanOrEqual(250_000);
	// With a story come the reader's own application, on its screens, and the checks.
	await page.getByRole("button", { name: words.emptyForm }).click();
	await expectHeadline(page, 360, words.noHeadline);
	await page.waitForLoadState("networkidle");
	expect(total()).toBeLessThanOrEqual(330_000);
	expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
	expect(answer?.headers()["x-robots-tag"]).toBe("noindex");
});
