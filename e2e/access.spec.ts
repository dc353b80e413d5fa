/** Whether everyone can read: by contrast, by large text, by keyboard, by touch, with forced colours, without motion, by voice. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { failures, words } from "../src/words.ts";
import { expect, takenOver, test } from "./reader.ts";
import { type Site, sites } from "./sites.ts";

/** Every kind of page. */
const places: { kind: string; site: Site; path: string }[] = [
	{ kind: "the front", site: sites.sample, path: "/" },
	{ kind: "an agency story", site: sites.sample, path: "/story/putin-biden-phone-0907" },
	{ kind: "a section", site: sites.sample, path: "/section/duniya" },
	{ kind: "a section's second page", site: sites.large, path: "/section/desh/page/2" },
	{ kind: "a story with everything", site: sites.strange, path: "/story/sab-kuchh" },
	{ kind: "a story with nothing optional", site: sites.strange, path: "/story/kam-se-kam" },
	{ kind: "a front of strange stories", site: sites.strange, path: "/" },
	{ kind: "a missing page", site: sites.strange, path: "/story/yah-nahi-hai" },
	{ kind: "a withdrawn story", site: sites.strange, path: "/story/wapas-li-gayi" },
	{ kind: "a story that moved", site: sites.strange, path: "/story/jud-gayi" },
];

async function open(page: Page, path: string): Promise<void> {
	await page.route("https://ads.example/**", (route) => route.fulfill({ body: "" }));
	await page.goto(path);
	await takenOver(page);
}

/** Settings as they will be chosen: a theme on the root, text as large as the browser is told. */
const setTheme = (page: Page, theme: string) => page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
const setTextSize = (page: Page, percent: number) =>
	page.evaluate((size) => {
		document.documentElement.style.fontSize = `${size}%`;
	}, percent);

for (const { kind, site, path } of places)
	test.describe(kind, () => {
		test.use({ site, allowed: [/ads\.example|status of 404/] });

		test("has no accessibility fault in any theme, at any width, with text at 100 and 200 %", async ({ page }) => {
			await open(page, path);
			const faults = new Set<string>();
			for (const width of [320, 412, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				for (const percent of [100, 200]) {
					await setTextSize(page, percent);
					for (const theme of ["light", "dark", "sepia"]) {
						await setTheme(page, theme);
						// What a theme changes is colours alone.
						const rules = theme === "light" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
						const { violations } = await new AxeBuilder({ page })
							.setLegacyMode()
							.options({ ...rules, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] })
							.analyze();
						for (const { id, nodes } of violations)
							for (const { html, failureSummary } of nodes)
								faults.add(`${theme} ${width} px ${percent} %: ${id} ${html} ${failureSummary}`);
					}
				}
			}
			expect([...faults]).toEqual([]);
		});

		test("never scrolls sideways on the narrowest phone, with text at 100 and 200 %", async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 700 });
			await open(page, path);
			for (const percent of [100, 200]) {
				await setTextSize(page, percent);
				expect(await page.evaluate(sticksOut), `at ${percent} %`).toEqual([]);
			}
		});

		test("shows where the keyboard is, and reaches everything in order", async ({ page }) => {
			await open(page, path);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				const wanted = await page.evaluate(tabStops);
				const reached: string[] = [];
				const faults: string[] = [];
				for (const _ of wanted) {
					await page.keyboard.press("Tab");
					const { name, fault } = await page.evaluate(focusShown);
					reached.push(name);
					if (fault) faults.push(`at ${width} px ${name}: ${fault}`);
				}
				expect(faults).toEqual([]);
				expect(reached).toEqual(wanted);
			}
		});

		test("has targets of 44 px for thumbs", async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 800 });
			await open(page, path);
			expect(await page.evaluate(smallTargets)).toEqual([]);
		});

		test("keeps its lines and marks when colours are forced", async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ forcedColors: "active", colorScheme });
				await open(page, path);
				const { lines, faults } = await page.evaluate(linesShown);
				expect(faults, colorScheme).toEqual([]);
				expect(lines, "lines seen").toBeGreaterThan(1);
			}
		});
	});

/** Runs in the page. What reaches past the right edge, where the page would scroll sideways. */
function sticksOut(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const isWithinScroller = (element: Element): boolean =>
		element.parentElement !== null &&
		(getComputedStyle(element.parentElement).overflowX !== "visible" || isWithinScroller(element.parentElement));
	const wide = [...document.body.querySelectorAll("*")].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !isWithinScroller(element),
	);
	return [`${scrollWidth} px`, ...wide.map((element) => `<${element.localName}> “${element.textContent.slice(0, 40)}”`)];
}

/** Runs in the page. The names of what the Tab key should reach, in order. */
function tabStops(): string[] {
	return [...document.querySelectorAll<HTMLElement>("a[href], button:not([disabled]), [tabindex], iframe")]
		.filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
		.map((element) => `${element.localName} ${element.ariaLabel ?? element.textContent}`);
}

/** Runs in the page. What has the focus, and what is wrong with how that is shown. */
function focusShown(): { name: string; fault: string | null } {
	const element = document.activeElement;
	if (!element || element === document.body) return { name: "nothing", fault: "nothing has the focus" };
	const name = `${element.localName} ${element.ariaLabel ?? element.textContent}`;
	// A frame shows the focus inside itself.
	if (element.localName === "iframe") return { name, fault: null };
	const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
	const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const light = (colour: string) =>
		parts(colour)
			.slice(0, 3)
			.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
	const [a, b] = [light(outlineColor), light(getComputedStyle(document.body).backgroundColor)];
	const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	if (outlineStyle !== "solid" || Number.parseFloat(outlineWidth) < 2 || contrast < 3)
		return { name, fault: `outline ${outlineStyle} ${outlineWidth} ${outlineColor}` };
	const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
	const boxes = [...element.getClientRects()];
	for (let around = element.parentElement; around; around = around.parentElement) {
		if (getComputedStyle(around).overflow === "visible" || around === document.body) continue;
		const clip = around.getBoundingClientRect();
		const cut = boxes.filter((box) => box.top - reach < clip.top || box.bottom + reach > clip.bottom || box.left - reach < clip.left);
		if (cut.length > 0 && around !== document.documentElement) return { name, fault: `its outline is cut off by <${around.localName}>` };
	}
	return { name, fault: null };
}

/** Runs in the page. What can be pressed, stands outside a sentence, and is smaller than a thumb. */
function smallTargets(): string[] {
	return [...document.querySelectorAll("a[href], button")].flatMap((element) => {
		if (!element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().bottom < 0) return [];
		const block = element.parentElement;
		const isInSentence = getComputedStyle(element).display === "inline" && block?.textContent.trim() !== element.textContent.trim();
		const boxes = [...element.getClientRects(), ...[...element.querySelectorAll("*")].flatMap((inner) => [...inner.getClientRects()])];
		const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
		const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
		if (isInSentence || (height >= 43.5 && width >= 43.5)) return [];
		return [`${width.toFixed(0)} × ${height.toFixed(0)} <${element.parentElement?.localName}> ${element.ariaLabel ?? element.textContent}`];
	});
}

/** Runs in the page. Counts the drawn lines, and names heads and marks whose line is not there or cannot be told from the ground. */
function linesShown(): { lines: number; faults: string[] } {
	const faults: string[] = [];
	let lines = 0;
	const ground = getComputedStyle(document.body).backgroundColor;
	const hasLine = (element: Element, part?: string) => {
		const { content, borderBlockStartStyle, borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(element, part);
		if (part && content === "none") return false;
		const isDrawn = borderBlockStartStyle === "solid" && Number.parseFloat(borderBlockStartWidth) >= 1;
		return isDrawn && borderBlockStartColor !== ground && !/, 0\)$/.test(borderBlockStartColor);
	};
	const expectLine = (element: Element, part?: string) => {
		if (hasLine(element, part)) lines += 1;
		else faults.push(`no line: <${element.localName}> ${element.textContent.slice(0, 30)}`);
	};
	for (const current of document.querySelectorAll("nav [aria-current]")) if (current.checkVisibility()) expectLine(current, "::before");
	for (const head of document.querySelectorAll("main h2"))
		if (head.checkVisibility() && getComputedStyle(head).display === "flex") expectLine(head, "::after");
	for (const quote of document.querySelectorAll("blockquote")) expectLine(quote, "::before");
	expectLine(document.querySelector("footer:last-of-type") ?? document.body);
	const mast = document.querySelector("header");
	for (const path of mast?.querySelectorAll("svg path") ?? []) {
		const { fill, stroke } = getComputedStyle(path);
		if (fill === ground && stroke === "none") faults.push("the wordmark has the colour of the ground");
	}
	console.info(ground, lines);
	return { lines, faults };
}
