/** The screens of the desk: the site's own pages, set as a reader may set them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import sharp from "sharp";
import { words as comforts } from "../src/comforts/words.ts";
import { firstView } from "../src/desk/view.ts";
import { words } from "../src/desk/words.ts";
import { words as reader } from "../src/words.ts";
import { expect, takenOver, test, unbound } from "./reader.ts";
import { sites } from "./sites.ts";
import { authored, expectHeadline, id, openDesk, screen, set, story, writeJson } from "./writing.ts";

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
	await expect(screen(page, 600).locator(`main :is(h2, h3) a[href="/story/${id}"]`).first()).toBeVisible();
});

test("a draft has its place on the site as its readers will find it", async ({ page }) => {
	await test.step("in its section's list the draft stands where its time puts it, under its own day", async () => {
		await page.goto("/section/duniya");
		const list = (frame: Pick<Page, "locator">) =>
			frame
				.locator("main > div > div :is(h2, ol a[href^='/story/'])")
				.evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? each.textContent));
		await takenOver(page);
		const published = await list(page);
		expect(published).toContain(`/story/${id}`);
		// The whole screen is in sight.
		await page.setViewportSize({ width: 1280, height: 1100 });
		await openDesk(page);
		await writeJson(page, authored);
		await expectHeadline(page, 360, story.headline);
		await page.getByText(words.manner).click();
		await page.getByRole("radio", { name: words.places.section }).check();
		const inner = screen(page, 360);
		await expect.poll(() => list(inner)).toEqual(published);
		const card = inner.locator(`main :is(h2, h3) a[href="/story/${id}"]`).first();
		await writeJson(page, set(authored, { datePublished: "2019-03-05T10:00:00+05:30", dateModified: undefined }));
		await expect(inner.locator("main h2").last()).toContainText("2019");
		await page.getByRole("radio", { name: words.places.story }).check();
		await page.getByRole("radio", { name: words.places.section }).check();
		await expect(card).toBeInViewport();
	});
	await test.step("a draft stands among the others as the build would have it, with the stories that were chosen for it", async () => {
		const folder = join(sites.sample.edition, "stories");
		const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
		const all = files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
		const headline = (wanted: string): string => all.find((each) => each.id === wanted).headline;
		const older = all
			.filter(
				({ articleSection, datePublished }) => articleSection === "duniya" && Date.parse(datePublished) < Date.parse(story.datePublished),
			)
			.sort((a, b) => Date.parse(b.datePublished) - Date.parse(a.datePublished));
		const inner = screen(page, 360);
		const beside = (name: string) => inner.locator("main section", { has: inner.getByRole("heading", { name, exact: true }) });
		const expectHeads = (name: string, headlines: readonly string[]) =>
			expect
				.poll(async () => (await beside(name).getByRole("heading", { level: 3 }).allTextContents()).map(unbound))
				.toEqual(headlines.map(unbound));
		await openDesk(page);
		// Of the same moment and with an id behind it, the published story is just before.
		await writeJson(page, set(authored, { id: "zz-nakal", related: undefined }));
		await expectHeadline(page, 360, story.headline);
		await expectHeads(reader.next, [story.headline]);
		await expectHeads(
			reader.moreOf("दुनिया"),
			older.slice(0, 3).map((each) => each.headline),
		);
		const [first, second] = ["kathak-roshni", "jharkhand-teen-run"] as const;
		for (const draft of [{ id: "zz-nakal" }, {}]) {
			await writeJson(page, set(authored, { ...draft, related: [second, "nahi-hai", first] }));
			await expectHeads(reader.related, [headline(second), headline(first)]);
		}
		await writeJson(page, authored);
		await expectHeads(reader.related, story.related.map(headline));
	});
	await test.step("a story that is taken back is the notice that its readers will find", async () => {
		await openDesk(page);
		await writeJson(page, authored);
		await expectHeadline(page, 360, story.headline);
		const correction = [{ text: "आँकड़े ग़लत थे।", datePublished: "2021-07-10T10:00:00+05:30" }];
		await writeJson(page, set(authored, { pubStatus: "canceled", correction }));
		await expectHeadline(page, 360, reader.withdrawn.title);
		await expect(screen(page, 360).locator("main")).toContainText("आँकड़े ग़लत थे।");
		await expect(screen(page, 360).locator(".prose")).toHaveCount(0);
		await writeJson(page, authored);
		await expectHeadline(page, 360, story.headline);
	});
	await test.step("the notice of one that was published offers the same stories, and its page is as high", async () => {
		const gone = "pyaz-bhav-doguna";
		const stands = (frame: Pick<Page, "locator">) =>
			frame.locator("main").evaluate((main) => {
				const links = [...main.querySelectorAll("a[href^='/story/']")].map((each) => each.getAttribute("href"));
				return [main.clientHeight < innerHeight, ...links];
			});
		const reading = await page.context().newPage();
		await reading.setViewportSize({ width: 360, height: 760 });
		await reading.goto(`/story/${gone}`);
		await takenOver(reading);
		const published = await stands(reading);
		await reading.close();
		expect(published.length).toBeGreaterThan(3);
		await writeJson(page, readFileSync(join(sites.sample.edition, "stories", `${gone}.json`), "utf8"));
		await expectHeadline(page, 360, reader.withdrawn.title);
		await expect.poll(() => stands(screen(page, 360))).toEqual(published);
		await writeJson(page, authored);
		await expectHeadline(page, 360, story.headline);
	});
	await test.step("a front that it leads says that it is breaking while it is", async () => {
		await writeJson(page, set(authored, { breakingUntil: "2121-07-10T09:00:00+05:30" }));
		await page.getByRole("radio", { name: words.places.front }).check();
		const lead = screen(page, 360).locator("main article").first();
		await expect(lead).toContainText("पुतिन");
		await expect(lead).toContainText(reader.breaking);
		await writeJson(page, set(authored, { breakingUntil: undefined }));
		await expect(lead).not.toContainText(reader.breaking);
		await page.getByRole("radio", { name: words.places.story }).check();
		await writeJson(page, authored);
		await expectHeadline(page, 360, story.headline);
	});
});

test("in lists the draft makes room for itself, as it will when it is out, and its card leads to the fields", async ({ page }) => {
	await test.step("what stands on the front makes room for the draft as it will for the story", async () => {
		await openDesk(page, { frames: [1280] });
		const inner = screen(page, 1280);
		const pictured = () =>
			inner
				.locator("main article:has(img)")
				.evaluateAll((all) => all.slice(0, 3).map((each) => each.querySelector("a")?.getAttribute("href")));
		await writeJson(page, authored);
		await page.getByText(words.manner).click();
		await page.getByRole("radio", { name: words.places.front }).check();
		await expect(inner.locator("main article h2").first()).toContainText("पुतिन");
		const [lead, ...beside] = await pictured();
		expect(lead).toBe(`/story/${id}`);
		await writeJson(page, JSON.stringify({ ...story, image: undefined }));
		await expect.poll(async () => (await pictured()).slice(0, 2)).toEqual(beside);
		const [led, ...places] = await inner
			.locator("main")
			.evaluate(
				(main, beside) =>
					["main article", ...beside.map((href) => `main article:has(> div a[href="${href}"])`)].map(
						(selector) => main.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect | undefined,
					),
				beside,
			);
		// Both under the lead now, side by side.
		for (const place of places) {
			expect(place?.top).toBeGreaterThanOrEqual(led?.bottom ?? 0);
			expect(place?.left).toBeLessThan(led?.right ?? 0);
		}
		expect(places[0]?.top).toBe(places[1]?.top);
		// A new one is new itself, and what led before it stands where its own time puts it: in the band of its section.
		await writeJson(page, JSON.stringify({ ...story, dateModified: undefined, id: "naya", datePublished: new Date(Date.now() - 60_000) }));
		await expect(inner.locator("main article").first()).toContainText(reader.fresh);
		await expect(inner.locator(`main section article a:not([tabindex])[href="/story/${id}"]`)).toBeVisible();
	});
	await test.step("in a list the card's deck and picture lead to their fields, and passages of the deck are marked there", async () => {
		await openDesk(page, { frames: [1280] });
		await writeJson(page, set(authored, { description: "नदी का पानी उतर गया . लोग लौटे।" }));
		await expectHeadline(page, 1280, story.headline);
		await page.getByRole("tab", { name: words.form }).click();
		const inner = screen(page, 1280);
		for (const place of ["front", "section"] as const) {
			await page.getByRole("radio", { name: words.places[place] }).check();
			const card = inner.locator(`main article:has(a[href="/story/${id}"])`).first();
			const deck = card.locator("p", { hasText: "नदी" });
			const isMarked = () =>
				deck.evaluate((element) =>
					["desk-error", "desk-advice"].some((name) =>
						[...(CSS.highlights.get(name) ?? [])].some((range) => element.contains((range as Range).startContainer)),
					),
				);
			await expect.poll(isMarked).toBe(true);
			await deck.click();
			await expect(page.locator('[id="field-description"]')).toBeFocused();
			await expect(deck).toHaveClass(/desk-part/);
			await card.locator("img").click();
			await expect(page.locator('[id="field-image.alt"]')).toBeFocused();
			await card.getByRole("link", { name: story.headline }).click();
			await expect(page.locator('[id="field-headline"]')).toBeFocused();
		}
	});
});

test("a photograph too small for lists is left out of the draft's place in them too", async ({ page }) => {
	await page.route("**/desk/edition.json", async (route) => {
		const data = await (await route.fetch()).json();
		const renditions = { base: "/pictures/r/tiny", widths: [250], formats: ["jpeg"] };
		const pictures = { ...data.pictures, [story.image.src]: { width: 250, height: 167, renditions } };
		await route.fulfill({ json: { ...data, pictures } });
	});
	await page.route("**/pictures/r/tiny-*", (route) => route.fulfill({ body: "" }));
	await openDesk(page, { frames: [1280] });
	await writeJson(page, authored);
	await expectHeadline(page, 1280, story.headline);
	await expect(screen(page, 1280).locator("figure img").first()).toBeAttached();
	await page.getByText(words.manner).click();
	await page.getByRole("radio", { name: words.places.front }).check();
	await expect(screen(page, 1280).locator("main article h2").first()).toContainText("पुतिन");
	await expect(screen(page, 1280).locator("main article").first().locator("img")).toHaveCount(0);
});

test("all screens together show the type, take a reader's spacing and are scrolled", async ({ page }) => {
	await test.step("every screen is seen as while the font is still coming, and with it again", async () => {
		await openDesk(page, { frames: firstView.frames });
		await writeJson(page, authored);
		const widths = [360, 768, 1280];
		for (const width of widths) await expectHeadline(page, width, story.headline);
		/** Of the headline: the face that is asked for first, and how wide its words run. */
		const drawn = (width: number) =>
			screen(page, width)
				.locator("main h1")
				.evaluate(async (head) => {
					await head.ownerDocument.fonts.ready;
					const words = head.ownerDocument.createRange();
					words.selectNodeContents(head);
					const { fontFamily } = getComputedStyle(head);
					return { face: fontFamily.split(",")[0], wide: [...words.getClientRects()].reduce((sum, { width }) => sum + width, 0) };
				});
		const withFace = await Promise.all(widths.map(drawn));
		for (const { face } of withFace) expect(face).toBe('"Eczar Late"');
		await page.getByText(words.manner).click();
		await page.getByRole("switch", { name: words.hasFace }).uncheck();
		for (const [at, width] of widths.entries()) {
			await expect.poll(async () => (await drawn(width)).face).not.toContain("Eczar Late");
			expect((await drawn(width)).wide).not.toBe(withFace[at]?.wide);
		}
		await page.getByRole("switch", { name: words.hasFace }).check();
		for (const [at, width] of widths.entries()) await expect.poll(() => drawn(width)).toEqual(withFace[at]);
	});
	await test.step("every screen takes the spacing that a reader may set by WCAG 1.4.12, and nothing sticks out or is cut", async () => {
		const widths = [320, 360, 768, 1280];
		await page.getByRole("checkbox", { name: "320" }).check();
		for (const width of widths) await expectHeadline(page, width, story.headline);
		const spaced = (width: number) =>
			screen(page, width)
				.locator(".prose p")
				.nth(1)
				.evaluate((text) => {
					const { fontSize, letterSpacing, wordSpacing, lineHeight, marginBlockEnd } = getComputedStyle(text);
					const inEms = (value: string) => Math.round((Number.parseFloat(value) / Number.parseFloat(fontSize)) * 100) / 100;
					return [lineHeight, letterSpacing, wordSpacing, marginBlockEnd].map(inEms);
				});
		const before = await Promise.all(widths.map(spaced));
		await page.getByRole("switch", { name: words.spaced }).check();
		for (const width of widths) {
			await expect.poll(() => spaced(width)).toEqual([1.5, 0.12, 0.16, 2]);
			expect(
				await screen(page, width)
					.locator("html")
					.evaluate((root) => root.scrollWidth - root.clientWidth),
			).toBe(0);
			const cut = await screen(page, width)
				.locator("main")
				.evaluate((main) =>
					[...main.querySelectorAll<HTMLElement>("h1, h2, p, figcaption, time, li")]
						.filter((each) => each.scrollWidth > each.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(each).overflowX))
						.map(({ textContent }) => textContent),
				);
			expect(cut).toEqual([]);
		}
		await page.getByRole("switch", { name: words.spaced }).uncheck();
		for (const [at, width] of widths.entries()) await expect.poll(() => spaced(width)).toEqual(before[at]);
	});
	await test.step("all screens follow whichever is scrolled, from end to end, and stay when they are out of step", async () => {
		await page.setViewportSize({ width: 1440, height: 1200 });
		const widths = [320, 360, 768, 1280];
		for (const width of widths) await expectHeadline(page, width, story.headline);
		const root = (width: number) => screen(page, width).locator("html");
		const part = (width: number) => root(width).evaluate((root) => root.scrollTop / (root.scrollHeight - root.clientHeight));
		const scroll = (width: number, to: number) =>
			root(width).evaluate((root, to) => root.scrollTo(0, (root.scrollHeight - root.clientHeight) * to), to);
		for (const [by, to] of [
			[360, 0.4],
			[1280, 0.8],
			[768, 1],
			[360, 0],
		] as const) {
			await scroll(by, to);
			for (const width of widths) await expect.poll(() => part(width)).toBeCloseTo(to, 1);
		}
		await page.getByRole("switch", { name: words.inStep }).uncheck();
		await scroll(768, 0.5);
		await expect.poll(() => part(768)).toBeCloseTo(0.5, 1);
		// A screen that followed would have done so by now.
		await root(360).evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await Promise.all([320, 360, 1280].map(part))).toEqual([0, 0, 0]);
		await page.getByRole("switch", { name: words.inStep }).check();
		await scroll(1280, 0.3);
		for (const width of widths) await expect.poll(() => part(width)).toBeCloseTo(0.3, 1);
	});
	await page.getByRole("checkbox", { name: "320" }).uncheck();
	await expect(page.locator('iframe[title*="320 px"]')).toHaveCount(0);
});

/** Which rows of pixels of two pictures differ; empty when none does. */
async function difference(one: Buffer, other: Buffer): Promise<string> {
	if (one.equals(other)) return "";
	const rows = async (picture: Buffer) => {
		const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
		return Array.from({ length: info.height }, (_, y) =>
			data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels),
		);
	};
	const [a, b] = [await rows(one), await rows(other)];
	const differing = a.flatMap((row, y) => (b[y]?.equals(row) ? [] : y));
	return `${differing.length} of ${a.length} and ${b.length} rows, from ${differing[0]} to ${differing.at(-1)}`;
}

for (const [width, theme, kind, reader, choose, shown] of [
	[360, "dark", " of a film", "", {}, "gramophone-record"],
	[1280, "light", "", "", {}, id],
	[360, "sepia", " of a list", " of a reader without pictures", { theme: "sepia", pictures: "off" }, "umas-mein-paani"],
	[1280, "dark", " of tables", " of a reader of Devanagari digits", { digits: "deva" }, "jharkhand-teen-run"],
] as const)
	test(`a screen of ${width} px and the published page${kind}${reader} are the same from top to end, to the pixel`, async ({ page }) => {
		const written = readFileSync(join(sites.sample.edition, "stories", `${shown}.json`), "utf8");
		await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
		await page.setViewportSize({ width, height: 900 });
		// Pages of a device that has no voice have no button that reads aloud, and say so under the story.
		if (width === 1280) await page.addInitScript(() => localStorage.setItem("pathak.voiceless", "true"));
		await page.goto("/");
		await page.evaluate((chosen) => localStorage.setItem("pathak.settings", chosen), JSON.stringify(choose));
		// Once for the type to be there at first sight afterwards, and for what the reader has chosen.
		for (let time = 0; time < 2; time += 1) {
			await page.goto(`/story/${shown}`);
			await takenOver(page);
			// Where pictures are not wanted the type is not either.
			if (!("pictures" in choose)) await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.face"))).toBe("kept");
			await page.evaluate(() => document.fonts.ready);
			// What was chosen is known to the next page once this one has prepared it.
			if (Object.keys(choose).length > 0) await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early"))).not.toBeNull();
		}
		if (width === 1280) {
			// What comes late comes with the first sign of a reader.
			await page.keyboard.press("Shift");
			await expect(page.getByText(comforts.noVoice)).toBeAttached();
			await expect(page.getByRole("heading", { name: "ताज़ा" })).toBeVisible();
		}
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeGreaterThan(2500);
		await page.setViewportSize({ width, height });
		// The pictures down to the end come now.
		const areHere = () =>
			page
				.locator("img:visible")
				.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).complete && (each as HTMLImageElement).naturalWidth > 0));
		let published = await page.screenshot();
		await expect
			.poll(async () => {
				const before = published;
				published = await page.screenshot();
				return published.equals(before) && (await areHere());
			})
			.toBe(true);
		await page.evaluate(() => ["pathak.settings", "pathak.early"].map((key) => localStorage.removeItem(key)));
		await page.setViewportSize({ width: 2000, height: 1200 });
		// The digits' type comes late, as to a machine that is busy.
		await page.route(/eczar-latin/, async (route) => {
			await new Promise((done) => setTimeout(done, 600));
			await route.continue();
		});
		await openDesk(page, { frames: [width] });
		await page.getByRole("radio", { name: words.themes[theme] }).check();
		if ("pictures" in choose) await page.getByRole("switch", { name: words.pictures }).uncheck();
		await page.getByText(words.manner).click();
		if ("digits" in choose) await page.getByRole("switch", { name: words.deva }).check();
		await writeJson(page, written);
		await expectHeadline(page, width, JSON.parse(written).headline);
		await page.getByText(words.manner).click();
		const inner = screen(page, width);
		await inner.locator("html").evaluate(() => document.fonts.ready);
		if (width === 1280) {
			await expect(inner.getByRole("heading", { name: "ताज़ा" })).toBeVisible();
			await expect(inner.getByText(comforts.noVoice)).toBeVisible();
		}
		// At the corner, where a page stands too: both are then drawn on whole pixels.
		await page.setViewportSize({ width: 2000, height: Math.max(1200, height) });
		const frame = page.locator(".desk-device iframe");
		await frame.evaluate(
			(each, size) => Object.assign(each.style, { position: "fixed", inset: "0 auto auto 0", zIndex: "99", blockSize: size }),
			`${height}px`,
		);
		await expect.poll(async () => difference(await frame.screenshot(), published)).toBe("");
	});
