/** What moves, moves as the design says: what, how long and in which curve. Where less is wanted nothing does. */
import type { Page } from "playwright/test";
import { listenWords } from "../src/comforts/listen/words.ts";
import { choiceWords, words as comfortWords } from "../src/comforts/words.ts";
import { findWords } from "../src/find/words.ts";
import { words } from "../src/words.ts";
import { choose, lateIsHere, open, openPanel, panel, phone } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { watchShifts } from "./shifts.ts";
import { Speech, swara } from "./speech.ts";

type Motion = { readonly of: string; readonly what: string; readonly ms: number; readonly curve: string };

/**
 * Keeps account of every animation and transition of the styles from here on.
 * The page's clock for them goes at a fifth: what they are is read off as they start, and a busy machine may tell of the start after 140 ms are over.
 */
async function watchMotion(page: Page): Promise<() => Promise<Motion[]>> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Animation.enable");
	await devtools.send("Animation.setPlaybackRate", { playbackRate: 0.2 });
	await page.addInitScript(() => {
		const seen: Motion[] = [];
		Object.assign(window, { seen });
		const note = ({ target, pseudoElement }: AnimationEvent | TransitionEvent, name: string) => {
			if (!(target instanceof Element)) return;
			const of = `${target.tagName.toLowerCase()}${pseudoElement}`;
			const before = seen.length;
			for (const each of target.getAnimations({ subtree: true })) {
				// What follows the reader's own scrolling.
				if (each.timeline !== document.timeline) continue;
				const { animationName, transitionProperty } = each as CSSAnimation & CSSTransition;
				const { effect } = each as unknown as { effect: KeyframeEffect };
				if ((animationName ?? transitionProperty) !== name || effect.target !== target || (effect.pseudoElement ?? "") !== pseudoElement)
					continue;
				const { duration } = effect.getTiming();
				// The styles' curve stands in the keyframes of an animation and in the timing of a transition.
				const curve = animationName ? (effect.getKeyframes()[0]?.easing ?? "") : String(effect.getTiming().easing);
				seen.push({
					of,
					what: name,
					ms: Number(duration),
					curve,
				});
			}
			// On a busy machine it may be over by the time that this is heard: its element still says how it was to move.
			const { animationName, animationDuration, animationTimingFunction: curve } = getComputedStyle(target, pseudoElement);
			const ms = Number.parseFloat(animationDuration) * 1000;
			if (seen.length === before && animationName === name && ms > 0) seen.push({ of, what: name, ms, curve });
		};
		document.addEventListener("animationstart", (event) => note(event, event.animationName), true);
		document.addEventListener("transitionrun", (event) => note(event, event.propertyName), true);
	});
	return () =>
		page.evaluate(async () => {
			const nextFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			await nextFrames();
			// One starts when the compositor has it.
			await Promise.all(document.getAnimations().map((each) => each.timeline === document.timeline && each.ready));
			await nextFrames();
			return (window as unknown as { seen: Motion[] }).seen.splice(0);
		});
}

/** Keeps account of what scripts have moved among what fits a selector. */
async function watchScripts(page: Page, selector: string): Promise<() => Promise<object[]>> {
	await page.addInitScript((chosen) => {
		const moved: object[] = [];
		Object.assign(window, { moved });
		const { animate } = Element.prototype;
		Element.prototype.animate = function (frames, options) {
			if (this.matches(chosen)) moved.push({ of: this.classList[0], frames, options });
			return animate.call(this, frames, options);
		};
	}, selector);
	return () => page.evaluate(() => (window as unknown as { moved: object[] }).moved.splice(0));
}

/** The reader's device, or the reader, wants less motion. */
const less = {
	device: (page: Page) => page.emulateMedia({ reducedMotion: "reduce" }),
	reader: (page: Page) => page.addInitScript(() => localStorage.setItem("pathak.settings", '{"motion":"less"}')),
};
const wishes = [
	["full", null],
	["less, says the device", less.device],
	["less, says the reader", less.reader],
] as const;

test.describe("a line at the foot and the bar for finding", () => {
	test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] });

	for (const [wish, ask] of wishes)
		test(`drop from their line as they come: motion ${wish}`, async ({ page, context }) => {
			await ask?.(page);
			await page.setViewportSize(phone);
			const motions = await watchMotion(page);
			const shifts = await watchShifts(page);
			await open(page);
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			await motions();
			const { moved: before } = await shifts();
			await context.setOffline(true);
			await expect(page.getByText(words.offline)).toBeVisible();
			const drop = { ms: 140, curve: "ease-out" };
			expect(await motions()).toEqual(ask ? [] : [{ of: "p", what: "pk-drop", ...drop }]);
			await context.setOffline(false);
			await page.keyboard.press("Control+f");
			await expect(page.getByRole("searchbox", { name: findWords.inStory })).toBeFocused();
			// Its own line stays on the page's.
			const bar = [expect.objectContaining({ of: "search", ...drop }), expect.objectContaining({ of: "search::before", ...drop })];
			expect(await motions()).toEqual(ask ? [] : expect.arrayContaining(bar));
			const { moved, what } = await shifts();
			expect(moved - before, what).toBe(0);
		});

	test("a line that was said before the late part came stays as it is", async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
		const motions = await watchMotion(page);
		await open(page);
		await expect(page.getByText(words.offline)).toBeVisible();
		await page.keyboard.press("Shift");
		await lateIsHere(page);
		await expect(page.getByRole("status").getByText(words.offline)).toBeVisible();
		expect(await motions()).toEqual([]);
	});
});

test.describe("the mark of the part that is read", () => {
	for (const [wish, ask] of wishes)
		test(`slides to the next one from the second on: motion ${wish}`, async ({ page }) => {
			await ask?.(page);
			await page.setViewportSize({ width: 1280, height: 800 });
			const slides = await watchScripts(page, "details a");
			await open(page);
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			const links = page.locator("main details").getByRole("link");
			const goTo = async (part: number) => {
				await page
					.locator("main article .prose h2")
					.nth(part)
					.evaluate((heading) => heading.scrollIntoView({ block: "start", behavior: "instant" }));
				await expect(links.nth(part)).toHaveAttribute("aria-current", "true");
			};
			await goTo(0);
			expect(await slides(), "the first mark comes where it is").toEqual([]);
			const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
			await goTo(1);
			const frames = { transform: [`translateY(${(tops[0] ?? 0) - (tops[1] ?? 0)}px)`, "none"] };
			const options = { duration: 180, easing: "ease-out", pseudoElement: "::before" };
			expect(await slides()).toEqual(ask ? [] : [expect.objectContaining({ frames, options })]);
		});
});

test.describe("saving and switching", () => {
	const save = (page: Page) => page.getByRole("button", { name: words.save, exact: true }).filter({ visible: true });

	for (const [wish, ask] of wishes)
		test(`change colour in 120 ms and nothing else; a theme and a size come at once: motion ${wish}`, async ({ page }) => {
			await ask?.(page);
			await page.setViewportSize({ width: 1280, height: 800 });
			const motions = await watchMotion(page);
			await open(page);
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			await page.mouse.move(640, 20);
			await motions();
			await save(page).press("Enter");
			await expect(page.getByRole("button", { name: words.save }).filter({ visible: true }).first()).toHaveAttribute(
				"aria-pressed",
				"true",
			);
			const colour = { ms: 120, curve: "ease-out" };
			expect(await motions()).toEqual(ask ? [] : [{ of: "button", what: "color", ...colour }]);
			await openPanel(page);
			await choose(page, comfortWords.easy, choiceWords.focus.none);
			await motions();
			await panel(page).getByRole("switch", { name: comfortWords.farApart }).check();
			const switched = await motions();
			expect(switched.length > 0).toBe(!ask);
			for (const { of, what, ...rest } of switched) {
				expect(`${of} ${what}`).toMatch(/^input(::before)? (background|border-\w+(-\w+)?)-color$/);
				expect(rest).toEqual(colour);
			}
			await choose(page, null, choiceWords.theme.dark);
			await page.getByRole("button", { name: comfortWords.larger }).click();
			expect(await motions()).toEqual([]);
		});
});

test.describe("a sheet, the panel and the player", () => {
	for (const [wish, ask] of wishes)
		for (const [device, size] of [
			["a phone", phone],
			["a wide screen", { width: 1280, height: 800 }],
		] as const)
			test(`come from their edge in 220 ms and go in 160 ms on ${device}: motion ${wish}`, async ({ page }) => {
				await ask?.(page);
				await Speech.with(page, [swara]);
				await page.setViewportSize(size);
				const motions = await watchMotion(page);
				const leaving = await watchScripts(page, "section");
				await open(page);
				await page.keyboard.press("Shift");
				await lateIsHere(page);
				const side = device === "a phone" ? ["pk-rise", "translateY(100%)"] : ["pk-side", "translateX(100%)"];
				const sheet = page.getByRole("dialog");
				const openings = [
					() => openPanel(page),
					() => page.getByRole("button", { name: words.share, exact: true }).click(),
					() => page.getByRole("button", { name: words.listen, exact: true }).click(),
				];
				for (const [at, show] of openings.entries()) {
					const isPlayer = at === 2;
					const part = isPlayer ? page.getByRole("region", { name: listenWords.player }) : sheet;
					const [what, away] = isPlayer ? ["pk-up", "translateY(100%)"] : side;
					await motions();
					await show();
					await expect(part).toBeVisible();
					// It begins with the frame after the one that it is seen in.
					const come: unknown[] = [];
					const all = async () => {
						come.push(...(await motions()).filter(({ of }) => of === "section"));
						return come;
					};
					await expect.poll(all).toEqual(ask ? [] : [{ of: "section", what, ms: 220, curve: "cubic-bezier(0.2, 0.7, 0.2, 1)" }]);
					if (isPlayer) await part.getByRole("button", { name: listenWords.shutPlayer }).click();
					else await page.keyboard.press("Escape");
					await expect(part).toHaveCount(0);
					const gone = { of: isPlayer ? "pk-player" : "pk-sheet", frames: { transform: ["none", away] } };
					expect(await leaving()).toEqual(ask ? [] : [{ ...gone, options: { duration: 160, easing: "ease-in" } }]);
					await expect(page.locator(`.${gone.of}`), "what goes hides no other").toHaveCount(0);
				}
			});
});
