/** The story page: its parts in their one order, each there or not by itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page, Route } from "playwright/test";
import sharp from "sharp";
import { bind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { expect, takenOver, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";
import { type Site, sites } from "./sites.ts";

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

type Authored = {
	readonly headline: string;
	readonly description: string;
	readonly image: { readonly alt: string; readonly caption?: string; readonly creditText?: string };
	readonly disclaimer: string;
};

const authored = ({ edition }: Site, id: string) => JSON.parse(readFileSync(join(edition, "stories", `${id}.json`), "utf8")) as Authored;

const article = (page: Page) => page.getByRole("main").getByRole("article");
const byline = (page: Page) =>
	article(page)
		.locator("div", { has: page.getByText(words.published, { exact: true }) })
		.last();
const text = (page: Page, said: string) => article(page).getByText(bind(said), { exact: true });

/** The advertiser's server, answering. */
const advertiserAnswers = (page: Page) =>
	page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>लीजिए</p>" }));

/** Where parts of a page stand, and as the how many-eth of its elements: all in one look, for the page may move between two. */
async function placesOf(page: Page, parts: readonly Locator[]) {
	const elements = await Promise.all(parts.map((part) => part.elementHandle()));
	return page.evaluate((all) => {
		const order = [...document.querySelectorAll("*")];
		return all.map((each) => {
			const { x = 0, y = 0, width = 0, height = 0 } = each?.getBoundingClientRect() ?? {};
			return { x, y, width, height, number: order.indexOf(each as Element) };
		});
	}, elements);
}

const boxesOf = async (page: Page, parts: readonly Locator[]) =>
	(await placesOf(page, parts)).map(({ x, y, width, height }) => ({ x, y, width, height }));

/** On a phone every part stands under the one before it, for eyes and for voices alike. */
async function standInOrder(page: Page, parts: readonly Locator[]): Promise<void> {
	for (const part of parts) await expect(part).toBeVisible();
	const places = await placesOf(page, parts);
	for (const side of ["y", "number"] as const) {
		const all = places.map((place) => place[side]);
		expect(all).toEqual(all.toSorted((a, b) => a - b));
	}
}

test.describe("tables", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/], viewport: phone });

	test("that are called alike, or have no name, are told apart, and a blank corner is no heading", async ({ page }) => {
		const table = (more: object) => ({ type: "table", header: ["", "\u00a0", "2021"], rows: [["चाय", "काली", "200"]], ...more });
		const body = [table({}), table({ caption: "भाव" }), table({}), table({ caption: "भाव" }), table({ caption: "भाव" })];
		await page.route("**/stories/sab-kuchh.json", async (route) => {
			const story = await (await route.fetch()).json();
			await route.fulfill({ json: { ...story, body: [story.body[0], ...body] } });
		});
		await page.goto("/section/duniya");
		await takenOver(page);
		await page.locator('a[href="/story/sab-kuchh"]').first().click();
		await expect(page.locator(".prose table")).toHaveCount(5);
		expect(await faultsOf(page, {}, ".prose")).toEqual([]);
		await expect(page.getByRole("columnheader")).toHaveText(Array(5).fill("2021"));
		for (const name of [words.table, "भाव", `${words.table} 2`, "भाव 2", "भाव 3"])
			await expect(page.getByRole("region", { name, exact: true })).toHaveCount(1);
	});
});

test.describe("a lead picture", () => {
	const id = "sab-kuchh";
	test.use({ site: sites.strange, allowed: [/ads\.example/] });

	const arrive = async (page: Page, width: number, height: number) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`;
		await page.route("**/pictures/r/lead.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: svg }));
		await page.route(`**/stories/${id}.json`, async (route) => {
			const story = await (await route.fetch()).json();
			await route.fulfill({ json: { ...story, image: { src: "/pictures/r/lead.svg", width, height, alt: "चित्र" } } });
		});
		await page.goto("/section/duniya");
		await takenOver(page);
		await page.locator(`a[href="/story/${id}"]`).first().click();
		await expect(page.locator("main figure img").first()).toHaveAttribute("width", String(width));
	};
	const lead = (page: Page) =>
		page
			.locator("main figure img")
			.first()
			.evaluate((image: HTMLImageElement) => {
				const { width, height } = image.getBoundingClientRect();
				const { objectFit, objectPosition } = getComputedStyle(image);
				return { shape: width / height, objectFit, objectPosition };
			});

	for (const [width, height] of [
		[1000, 1000],
		[1100, 1000],
	] as const)
		test(`nearly square is shown whole, ${width} × ${height}`, async ({ page }) => {
			await arrive(page, width, height);
			for (const screen of [360, 800, 1280]) {
				await page.setViewportSize({ width: screen, height: 800 });
				const { objectFit, shape } = await lead(page);
				expect([objectFit === "contain" || Math.abs(shape - width / height) < 0.01, screen]).toEqual([true, screen]);
			}
		});

	test("of 6:5 and wider fills its place", async ({ page }) => {
		await arrive(page, 1200, 1000);
		await page.setViewportSize(phone);
		expect(await lead(page)).toMatchObject({ objectFit: "cover", shape: expect.closeTo(1.5, 2) });
	});

	test("very tall stands in the middle of a phone, and at its start on wide screens", async ({ page }) => {
		await arrive(page, 500, 2500);
		await page.setViewportSize(phone);
		expect(await lead(page)).toMatchObject({ objectFit: "contain", objectPosition: "50% 50%" });
		await page.setViewportSize(desktop);
		expect(await lead(page)).toMatchObject({ objectFit: "contain", objectPosition: "0px 0px" });
	});
});

test.describe("a very small picture", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });

	test("is not blown up to the width of the text", async ({ page }) => {
		await page.route("**/stories/sab-kuchh.json", async (route) => {
			const story = await (await route.fetch()).json();
			const body = story.body.map((block: { type: string }) => (block.type === "image" ? { ...block, width: 60, height: 40 } : block));
			await route.fulfill({ json: { ...story, body } });
		});
		await page.goto("/section/duniya");
		await takenOver(page);
		await page.locator('a[href="/story/sab-kuchh"]').first().click();
		const picture = page.locator(".prose img");
		await expect(picture).toHaveAttribute("width", "60");
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect((await picture.boundingBox())?.width, `at ${width} px`).toBeLessThanOrEqual(200);
		}
	});
});

test.describe("a lead picture too small for its place", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });

	/** How wide and high what is drawn of a red picture is, and how far from the middle of its box, in px of the screen. */
	async function drawnRed(box: Locator): Promise<{ width: number; height: number; aside: number }> {
		const { data, info } = await sharp(await box.screenshot())
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const red = Array.from({ length: info.width * info.height }, (_, at) => at).filter(
			(at) => (data[at * 3] ?? 0) > 180 && (data[at * 3 + 1] ?? 255) < 90,
		);
		const columns = red.map((at) => at % info.width);
		const rows = red.map((at) => Math.floor(at / info.width));
		const span = (of: number[]) => [Math.min(...of), Math.max(...of) + 1] as const;
		const [left, right] = span(columns);
		const [top, bottom] = span(rows);
		return { width: right - left, height: bottom - top, aside: Math.abs(left + right - info.width) / 2 };
	}

	for (const [width, height] of [
		[120, 80],
		[80, 120],
		[1000, 60],
		[400, 300],
	] as const)
		test(`of ${width} × ${height} px stands in the middle of it, half again as large at most, and moves nothing`, async ({ page }) => {
			let letCome = () => {};
			const held = new Promise<void>((resolve) => {
				letCome = resolve;
			});
			const body = await sharp({ create: { width, height, channels: 3, background: "#e01010" } })
				.jpeg()
				.toBuffer();
			await page.route("**/pictures/r/tiny-*.jpeg", async (route) => {
				await held;
				await route.fulfill({ contentType: "image/jpeg", body });
			});
			await page.route("**/stories/sab-kuchh.json", async (route) => {
				const story = await (await route.fetch()).json();
				const renditions = { base: "/pictures/r/tiny", widths: [width], formats: ["jpeg"] };
				await route.fulfill({ json: { ...story, image: { src: `/pictures/r/tiny-${width}.jpeg`, width, height, alt: "", renditions } } });
			});
			await page.setViewportSize({ width: 360, height: 800 });
			await page.goto("/section/duniya");
			await takenOver(page);
			await typefaceIsOn(page);
			await page.locator('a[href="/story/sab-kuchh"]').first().click();
			const picture = page.locator("main article figure img").first();
			await expect(picture).toHaveAttribute("width", String(width));
			const place = await picture.boundingBox();
			letCome();
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeTruthy();
			expect(await picture.boundingBox()).toEqual(place);
			expect(place?.width).toBe(360);
			for (const screen of [360, 1280]) {
				await page.setViewportSize({ width: screen, height: 800 });
				const drawn = await drawnRed(picture);
				expect(drawn.width, `at ${screen} px`).toBeGreaterThanOrEqual(Math.min(width, 300) - 2);
				expect(drawn.width, `at ${screen} px`).toBeLessThanOrEqual(width * 1.5 + 2);
				// Large enough for a phone it fills its place there as others do.
				if (screen === 360 && width === 400) expect(drawn.width).toBe(360);
				expect(drawn.height, `at ${screen} px`).toBeLessThanOrEqual(height * 1.5 + 2);
				expect(drawn.aside, `at ${screen} px`).toBeLessThanOrEqual(1);
			}
		});
});

test.describe("a story with everything", () => {
	test.use({ site: sites.strange, viewport: phone, allowed: [/ads\.example/] });
	test.beforeEach(async ({ page }) => {
		await advertiserAnswers(page);
		await page.goto("/story/sab-kuchh");
	});

	test("has every part once, in the one order", async ({ page }) => {
		const story = authored(sites.strange, "sab-kuchh");
		await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
		await standInOrder(page, [
			article(page).getByRole("link", { name: "दुनिया", exact: true }),
			text(page, "पड़ताल: एक बहुत लंबा शीर्ष-सूचक जो एक पंक्ति में नहीं आता"),
			page.getByRole("heading", { level: 1, name: bind(story.headline), exact: true }),
			text(page, story.description),
			byline(page).getByText("नीरजा सक्सेना, विकास मुर्मू और एक बहुत लंबे नाम वाले संवाददाता"),
			byline(page).getByText(words.published, { exact: true }),
			byline(page).getByText(words.updated, { exact: true }),
			article(page).getByRole("img", { name: story.image.alt }).first(),
			article(page).getByText("खड़ा चित्र पूरा दिखता है ।"),
			article(page).getByRole("figure").first().getByText("परख", { exact: true }),
			text(page, "नई दिल्ली, 9 जुलाई (परख)।"),
			article(page).getByRole("heading", { level: 2, name: "पहले ही शीर्षक" }),
			article(page).getByText("आख़िरी अनुच्छेद"),
			article(page).getByRole("heading", { level: 2, name: words.correction }),
			text(page, "पहले 40% लिखा था; सही 45% है।"),
			text(page, "10 जुलाई 2021, सुबह 5:00 बजे"),
			article(page)
				.getByRole("paragraph")
				.filter({ hasText: `${words.disclaimer}${story.disclaimer}` }),
			text(page, words.source),
			article(page).getByRole("definition").filter({ hasText: "परख एजेंसी" }),
			text(page, words.copyright),
			text(page, "© 2021 परख"),
			text(page, words.usageTerms),
			text(page, "बिना अनुमति न छापें।"),
			article(page).getByRole("definition").filter({ hasText: words.tellEditor }),
			article(page).getByRole("heading", { level: 2, name: words.related }),
			article(page).getByRole("link", { name: "बस उतना जितना ज़रूरी है" }),
			article(page).getByRole("link", { name: "इस ख़बर में विज्ञापन नहीं" }),
			article(page).getByRole("heading", { level: 2, name: words.next }),
			article(page).getByText(words.readOn),
		]);
		await expect(article(page).getByRole("link", { name: "परख एजेंसी" })).toHaveAttribute("href", "https://example.org/");
		await expect(article(page).getByRole("link", { name: words.tellEditor })).toHaveAttribute("href", /^mailto:/);
	});

	test("says when it was published and updated as people say times, but no update from before it or from ahead of the clock", async ({
		page,
	}) => {
		await expect(byline(page)).toContainText("प्रकाशित 9 जुलाई 2021, सुबह 10:00 बजे");
		await expect(byline(page)).toContainText("अपडेट 10 जुलाई, सुबह 5:00 बजे");
		await expect(byline(page)).toContainText("सुबह 5:00 बजे1 मिनट का पाठ");
		for (const [id, published] of [
			["ulta-samay", "9 जुलाई 2021, सुबह 10:00 बजे"],
			["kal-chhap-gayi", "9 जुलाई 2021, सुबह 10:00 बजे"],
			["aage-ka-samay", "10 जुलाई 2021, दोपहर 12:00 बजे"],
		]) {
			await page.goto(`/story/${id}`);
			await expect(byline(page)).toContainText(`प्रकाशित ${published}`);
			await expect(page.getByText(words.updated, { exact: true })).toHaveCount(0);
		}
	});

	test("shows every kind of block as what it is, and leaves out what it does not know", async ({ page }) => {
		const link = page.getByRole("link", { name: "700 रुपये" });
		await expect(link).toHaveAttribute("href", "https://example.org/a");
		await expect(article(page).getByRole("paragraph").filter({ has: link })).toHaveText("क़ीमत ₹ 500 से 700 रुपये । फिर “ उन्होंने कहा ” ।");
		await expect(article(page).getByRole("strong").filter({ hasText: "500" })).toHaveCount(1);
		await expect(article(page).getByRole("emphasis")).toHaveText("उन्होंने कहा");
		const quotes = article(page).getByRole("blockquote");
		await expect(quotes).toHaveCount(2);
		await expect(quotes.first()).toContainText("यह एक बहुत लंबा उद्धरण है");
		await expect(quotes.first().locator("cite")).toHaveText("किसी का बयान");
		await expect(quotes.last()).toHaveText("हे मराठी वाक्य आहे. करणाऱ्या माणसाने सांगितले.");
		await expect(quotes.last()).toHaveAttribute("lang", "mr");
		await expect(article(page).locator("ul", { hasText: "माता-पिता" }).getByRole("listitem")).toHaveText(
			["पहला 45 किमी", "दूसरा, 10-15 टन", "माता-पिता और भाई-बहन"].map(bind),
		);
		await expect(article(page).locator("ol", { hasText: "तीन" }).getByRole("listitem")).toHaveText(["एक", "दो", "तीन"]);
		const table = page.getByRole("region", { name: words.table }).getByRole("table");
		await expect(table.getByRole("columnheader")).toHaveText(["चीज़", "पिछले हफ़्ते", "इस हफ़्ते"]);
		// Of which cells a head speaks is not left to be guessed.
		await expect(table.locator("th[scope=col]")).toHaveCount(3);
		await expect(table.getByRole("row")).toHaveCount(4);
		await expect(table.getByRole("row").nth(2).getByRole("cell")).toHaveText(["सरसों का तेल", "₹165", ""]);
		const within = article(page).getByRole("figure").nth(1);
		await expect(within.getByRole("img", { name: "चित्र: बुनकर" })).toBeVisible();
		await expect(within.locator("figcaption")).toHaveText("सिर्फ़ साभार");
		await expect(article(page).getByRole("separator")).toHaveCount(1);
		const embed = article(page).getByRole("link", { name: "चलती तस्वीर: घाट की सुबह" });
		await expect(embed).toHaveAttribute("href", "https://www.youtube.com/watch?v=parakh");
		await expect(embed).toContainText(words.opensAt("youtube.com"));
		await expect(embed).toHaveAttribute("rel", "noopener noreferrer");
		await expect(article(page).getByText("This is a longer English passage for voices", { exact: true })).toHaveAttribute("lang", "en");
		await expect(article(page)).not.toContainText("hologram");
	});
});

test("an agency is shown by its tile, people by round portraits, and every author by name", async ({ page }) => {
	const faces = byline(page).locator("img");
	const roundness = () => faces.evaluateAll((all) => all.map((face) => getComputedStyle(face.parentElement ?? face).borderRadius));
	const drawn = () => faces.evaluateAll((all) => all.map((face) => (face as HTMLImageElement).naturalWidth > 0));
	await page.goto("/story/putin-biden-phone-0907");
	await expect(byline(page)).toContainText("आईएएनएस (IANS)");
	await expect(byline(page)).toContainText("मॉस्को/वॉशिंगटन");
	await expect.poll(drawn).toEqual([true]);
	expect(await roundness()).toEqual(["0px"]);
	await page.goto("/story/kushti-akhada-ladkiyan");
	await expect(byline(page)).toContainText("नीरजा सक्सेना, हरप्रीत सिंह गिल और अनीता रावत");
	await expect.poll(drawn).toEqual([true, true]);
	expect(await roundness()).toEqual(["50%", "50%"]);
	await page.goto("/story/ek-gaon-do-desh");
	await expect(byline(page)).toContainText("सलमा ख़ातून और विकास मुर्मू");
});

test("of many authors three are shown and all named", async ({ page }) => {
	const id = "kushti-akhada-ladkiyan";
	const published = JSON.parse(readFileSync(join(sites.sample.folder, "stories", `${id}.json`), "utf8"));
	const names = ["पहली", "दूसरी", "तीसरी", "चौथी", "पाँचवीं"];
	const author = names.map((name) => ({ ...published.author[0], name }));
	await page.route(`**/stories/${id}.json`, (route) => route.fulfill({ json: { ...published, author } }));
	await page.goto("/section/khel");
	await takenOver(page);
	await page.locator(`main a[href="/story/${id}"]`).first().click();
	await expect(byline(page)).toContainText("पहली, दूसरी, तीसरी, चौथी और पाँचवीं");
	await expect(byline(page).locator("img")).toHaveCount(3);
});

test.describe("an edition that says in words where it is found", () => {
	test.use({ site: sites.small, allowed: [/ads\.example|pictures\.example/] });

	test("has them in its foot, and no link that leads nowhere", async ({ page }) => {
		await page.goto("/story/khabar-00002");
		await expect(page.getByRole("contentinfo").last()).toContainText("परख, नदी मार्ग, भोपाल");
		await expect(page.getByText(words.tellEditor)).toHaveCount(0);
		await expect(page.getByRole("link", { name: words.contact })).toHaveCount(0);
	});
});

test("a kicker that only repeats the section's name is not said twice", async ({ page }) => {
	await page.goto("/story/putin-biden-phone-0907");
	const above = await article(page).evaluate((story) => {
		const parts = [...story.children];
		return parts.slice(0, parts.indexOf(story.querySelector("header") as Element)).map((part) => part.textContent);
	});
	expect(above.join(" ").match(/दुनिया/g)).toEqual(["दुनिया"]);
});

test("the time a story takes to read comes from its aksharas", async ({ page }) => {
	for (const [id, minutes] of [
		["pune-lonavla-bhuskhalan", "1"],
		["himalay-jheel-sensor", "2"],
		["kathak-roshni", "3"],
	]) {
		await page.goto(`/story/${id}`);
		await expect(byline(page)).toContainText(`${minutes} मिनट का पाठ`);
	}
});

test("a lead picture shows its alt, caption and credit, each without the others, on every screen", async ({ page }) => {
	for (const id of ["putin-biden-phone-0907", "garmi-pakshi-matka", "ghadi-aur-pariksha"]) {
		const { alt, caption = "", creditText = "" } = authored(sites.sample, id).image;
		await page.goto(`/story/${id}`);
		const figure = article(page).getByRole("figure").first();
		for (const viewport of [phone, desktop]) {
			await page.setViewportSize(viewport);
			await expect(figure.getByRole("img", { name: alt, exact: true })).toBeVisible();
			await expect(figure.locator("figcaption")).toHaveText(`${caption}${creditText}`);
			if (creditText) await expect(figure.getByText(creditText, { exact: true })).toBeVisible();
		}
	}
});

test.describe("advertising", () => {
	test.use({ site: sites.strange, viewport: phone, allowed: [/ads\.example|\.woff2/] });

	const slots = (page: Page) => page.getByRole("complementary", { name: words.ad });
	/** The first of the two that were sold for one place. */
	const frame = (page: Page) => slots(page).locator("iframe").first();
	/** Where the reader finds the slot, what stands before it and what after it. */
	const places = (page: Page) => boxesOf(page, [frame(page), article(page).getByText("700 रुपये"), article(page).getByText("ख़त्म।")]);

	test("stands after the block it was sold for, under its label, in a box of its size that nothing leaves", async ({ page }) => {
		await advertiserAnswers(page);
		await page.goto("/story/sab-kuchh");
		await expect(slots(page)).toHaveCount(2);
		await expect(slots(page).first().getByText(words.ad, { exact: true })).toBeVisible();
		const [box, before, after] = await places(page);
		expect([box?.width, box?.height]).toEqual([300, 250]);
		expect(box?.y).toBeGreaterThan(before?.y ?? 0);
		expect(box?.y).toBeLessThan(after?.y ?? 0);
		await expect(frame(page)).toHaveAttribute("title", `${words.ad} ${"beech"}`);
		expect((await frame(page).getAttribute("sandbox"))?.split(" ").toSorted()).toEqual(["allow-popups", "allow-scripts"]);
		await expect(frame(page)).toHaveAttribute("referrerpolicy", "no-referrer");
	});

	test("is read by night too, though it has no ground of its own and knows of no night", async ({ page }) => {
		await page.emulateMedia({ colorScheme: "dark" });
		await page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>Black on white" }));
		await page.goto("/story/sab-kuchh");
		await frame(page).scrollIntoViewIfNeeded();
		await expect(frame(page).contentFrame().getByText("Black on white")).toBeVisible();
		const ground = async () => (await sharp(await frame(page).screenshot()).stats()).channels[0]?.mean ?? 0;
		await expect.poll(ground).toBeGreaterThan(200);
	});

	test("shares its place with another that was sold for it: one under the other, each under its label", async ({ page }) => {
		await advertiserAnswers(page);
		await page.goto("/story/sab-kuchh");
		const boxes: { label: number; top: number; bottom: number }[] = [];
		for (const [index, size] of [
			[300, 250],
			[320, 100],
		].entries()) {
			const slot = slots(page).nth(index);
			const [box, label] = await boxesOf(page, [slot.locator("iframe"), slot.getByText(words.ad, { exact: true })]);
			if (!box || !label) throw new Error("no box");
			expect([box.width, box.height]).toEqual(size);
			boxes.push({ label: label.y, top: box.y, bottom: box.y + box.height });
		}
		const [first, second] = boxes;
		const [, , after] = await places(page);
		const down = [first?.label, first?.top, first?.bottom, second?.label, second?.top, second?.bottom, after?.y];
		expect(down).toEqual(down.toSorted((a = 0, b = 0) => a - b));
	});

	test("keeps its box when nothing comes, and nothing around it moves", async ({ page }) => {
		const placesOnceAsked = async () => {
			const asked = page.waitForRequest("https://ads.example/**");
			await page.goto("/story/sab-kuchh");
			await frame(page).scrollIntoViewIfNeeded();
			await (await asked).response();
			await page.evaluate(() => scrollTo(0, 0));
			return places(page);
		};
		await page.route("**/*.woff2", (route) => route.abort());
		await advertiserAnswers(page);
		const delivered = await placesOnceAsked();
		await page.route("https://ads.example/**", (route) => route.abort());
		expect(await placesOnceAsked()).toEqual(delivered);
		expect(delivered[0]?.height).toBe(250);
		// What our own site answers for a file it has not.
		const missing = readFileSync(join(sites.strange.folder, "404.html"), "utf8");
		await page.route("https://ads.example/**", (route) => route.fulfill({ status: 404, contentType: "text/html", body: missing }));
		expect(await placesOnceAsked()).toEqual(delivered);
		await expect(frame(page).contentFrame().locator("h1")).toBeAttached();
		await expect(frame(page).contentFrame().locator("h1")).toBeHidden();
		await expect(slots(page).first().getByText(words.ad, { exact: true })).toBeVisible();
	});

	test("stands in the margin of stories and sections where there is one", async ({ page }) => {
		await advertiserAnswers(page);
		await page.setViewportSize(desktop);
		for (const address of ["/story/sab-kuchh", "/section/desh"]) {
			await page.goto(address);
			await expect(slots(page)).toHaveCount(1);
			await expect(frame(page)).toHaveAttribute("title", `${words.ad} ${"kinara"}`);
		}
	});

	test("is never narrower than it was sold, where a margin or column begins and on the smallest phone that has its width", async ({
		page,
	}) => {
		await advertiserAnswers(page);
		await page.goto("/story/sab-kuchh");
		for (const width of [352, 899, 900, 1119, 1120, 1239, 1240, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const shown = await slots(page)
				.locator("iframe")
				.evaluateAll((all) => all.map((each) => [each.clientWidth, Number(each.getAttribute("width"))]).filter(([shown]) => shown));
			expect(shown.length, `at ${width} px`).toBeGreaterThan(0);
			for (const [shownWidth, sold] of shown) expect.soft(shownWidth, `at ${width} px`).toBe(sold);
		}
	});

	test("is nowhere on a story that wants none", async ({ page }) => {
		for (const viewport of [phone, desktop]) {
			await page.setViewportSize(viewport);
			await page.goto("/story/bina-vigyapan");
			await expect(page.getByRole("heading", { level: 1 })).toHaveText("इस ख़बर में विज्ञापन नहीं");
			await expect(page.locator("iframe")).toHaveCount(0);
			await expect(page.getByText(words.ad, { exact: true })).toHaveCount(0);
		}
	});
});

test.describe("a story with nothing but what it must have", () => {
	/** What takes room and shows nothing. */
	const hollow = (page: Page) =>
		page.getByRole("main").evaluate((main) =>
			[...main.querySelectorAll<HTMLElement>("*:not(img, :has(img, svg))")]
				.filter((each) => each.textContent.trim() === "" && each.checkVisibility())
				.filter((each) => each.offsetHeight > 0 || parseFloat(getComputedStyle(each).marginBlockStart) > 0)
				.map((each) => each.outerHTML),
		);

	test.describe("alone in its edition", () => {
		test.use({ site: sites.single, viewport: phone });

		test("says just that, and leaves no room for what it has not", async ({ page }) => {
			await page.goto("/story/akeli");
			await expect(page.getByRole("main")).toHaveText(
				"देश एक ख़बर जिसमें बस ज़रूरी बातें हैं परख प्रकाशित 9 जुलाई 2021, सुबह 10:00 बजे 1 मिनट का पाठ यह पहला और आख़िरी अनुच्छेद है।",
				{ useInnerText: true },
			);
			expect(await hollow(page)).toEqual([]);
		});
	});

	test.describe("among others", () => {
		test.use({ site: sites.strange, viewport: phone, allowed: [/ads\.example/] });

		test("leads on to others of its section, and shows no empty box or name without a value", async ({ page }) => {
			await advertiserAnswers(page);
			await page.goto("/story/kam-se-kam");
			await expect(article(page).getByRole("heading", { level: 2 })).toHaveText([words.moreOf("देश"), words.next]);
			await expect(article(page).getByRole("term")).toHaveText([words.mistake]);
			expect(await hollow(page)).toEqual([]);
		});
	});
});

test.describe("a picture that does not load", () => {
	test.use({ viewport: phone, allowed: [/\/pictures\/|\.woff2/] });

	test("keeps its box, alt, caption and credit, and nothing moves", async ({ page }) => {
		const held: Route[] = [];
		let isDown = false;
		await page.route("**/pictures/**", async (route) => {
			if (isDown) await route.abort();
			else held.push(route);
		});
		await page.route("**/*.woff2", (route) => route.abort());
		await page.goto("/story/nadi-badli-pul", { waitUntil: "domcontentloaded" });
		await takenOver(page);
		const { image } = authored(sites.sample, "nadi-badli-pul");
		const figure = article(page).getByRole("figure").first();
		const picture = figure.getByRole("img", { name: image.alt });
		const places = () => boxesOf(page, [picture, figure.locator("figcaption"), article(page).getByText("आगे पढ़ें")]);
		const before = await places();
		isDown = true;
		await Promise.all(held.map((route) => route.abort()));
		await expect.poll(() => picture.evaluate((each) => (each as HTMLImageElement).complete)).toBe(true);
		expect(await picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(0);
		expect(await places()).toEqual(before);
		expect(before[0]?.height).toBe(240);
		await expect(figure.getByText(image.caption ?? "")).toBeVisible();
		await expect(figure.getByText(image.creditText ?? "", { exact: true })).toBeVisible();
	});
});
