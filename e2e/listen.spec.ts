/** A story is read aloud: sentence by sentence, shown on the page, on every page, with whatever voices a device has or lacks. */
import { aksharasAMinute } from "../src/comforts/listen/speech.ts";
import { listenWords as said } from "../src/comforts/listen/words.ts";
import { findWords } from "../src/find/words.ts";
import { savedWords } from "../src/offline/words.ts";
import { countAksharas } from "../src/text/akshara.ts";
import { words } from "../src/words.ts";
import { bar, headline, leavePlaying, listen, open, painted, phone, playlistOf, press, start } from "./listening.ts";
import { expect, takenOver, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";
import { sites } from "./sites.ts";
import { english, hemant, Speech, swara } from "./speech.ts";
import { faultsInThemes } from "./themes.ts";

test("a story is read from its headline on: shown where it is, stepped through, paused without the engine's pause, told to the device", async ({
	page,
}) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await page.addInitScript(() => {
		const handlers = new Map<string, (() => void) | null>();
		const told = { duration: 0, position: 0 };
		Object.assign(globalThis, { handlers, told });
		navigator.mediaSession.setActionHandler = (name, handler) => void handlers.set(name, handler as () => void);
		navigator.mediaSession.setPositionState = (state) => void Object.assign(told, state ?? { duration: 0, position: 0 });
	});
	const speech = await Speech.with(page, [hemant, swara]);
	await page.setViewportSize(phone);
	await open(page);
	await expect(listen(page)).toHaveAttribute("aria-pressed", "false");
	expect(asked.filter((url) => /PlayerBar|player-/.test(url))).toEqual([]);
	await listen(page).click();
	await speech.expectSaid(headline);
	expect((await speech.said())[0]).toEqual({ text: headline, lang: "hi-IN", voice: swara.name, rate: 1 });
	// It stands in the thumb bar's place, and the focus with it.
	await expect(page.getByRole("navigation", { name: words.storyButtons })).toHaveCount(0);
	await expect(bar(page).getByRole("button", { name: said.pause })).toBeFocused();
	await expect.poll(() => painted(page)).toBe(headline);
	// A tint as high as the face would cover the ink of a headline's own lines.
	const ground = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((each) => getComputedStyle(each, "::highlight(said)").backgroundColor);
	expect([await ground("h1"), await ground("main header p")]).toEqual(["rgba(0, 0, 0, 0)", "rgb(250, 233, 237)"]);
	await speech.end();
	await speech.expectSaid(/^जिनेवा की मुलाक़ात/);
	await speech.word((await speech.said()).at(-1)?.text.indexOf("दोनों") ?? 0);
	await expect.poll(() => painted(page, "said-word")).toBe("दोनों");
	await press(page, said.nextSentence);
	await press(page, said.nextSentence);
	await speech.expectSaid("मॉस्को, वॉशिंगटन, नौ जुलाई (आईएएनएस)।");
	await expect.poll(() => painted(page)).toBe("मॉस्को/वॉशिंगटन, 9 जुलाई (आईएएनएस)।");
	await expect.poll(() => painted(page, "said-word")).toBe("");
	await press(page, said.previousSentence);
	await speech.expectSaid(/^क्रेमलिन के मुताबिक़/);
	await press(page, said.pause);
	expect(await speech.isSpeaking()).toBe(false);
	const count = (await speech.said()).length;
	await press(page, said.play);
	await expect.poll(async () => (await speech.said()).length).toBe(count + 1);
	await speech.expectSaid(/^क्रेमलिन के मुताबिक़/);
	// A change of rate holds at once.
	await press(page, said.rate);
	await expect.poll(async () => (await speech.said()).at(-1)?.rate).toBe(1.2);
	await speech.expectSaid(/^क्रेमलिन के मुताबिक़/);
	// The device's own keys.
	type Handlers = { readonly handlers: ReadonlyMap<string, (details?: object) => void> };
	const key = (name: string, details = {}) =>
		page.evaluate(([which, more]) => (globalThis as unknown as Handlers).handlers.get(which)?.(more), [name, details] as const);
	await expect
		.poll(() => page.evaluate(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.playbackState]))
		.toEqual([headline, "playing"]);
	// Its screen shows the site's sign, where the story has no photograph, and its length, which is not the silence's, and is leafed through by its line.
	expect(
		await page.evaluate(() => navigator.mediaSession.metadata?.artwork.map(({ src, sizes }) => [new URL(src).pathname, sizes])),
	).toEqual([["/icons/icon-96.png", "96x96"]]);
	const told = () => page.evaluate(() => (globalThis as unknown as { told: { duration: number; position: number } }).told);
	const { duration, position } = await told();
	expect([position > 5, duration > position * 2, duration < 600]).toEqual([true, true, true]);
	await key("seekto", { seekTime: 0 });
	await speech.expectSaid(headline);
	await expect.poll(async () => (await told()).position).toBe(0);
	const headlineLength = (countAksharas(headline) * 60) / (aksharasAMinute * 1.2);
	await key("seekto", { seekTime: headlineLength + 0.1 });
	await speech.expectSaid(/^जिनेवा/);
	await expect.poll(async () => (await told()).position).toBeCloseTo(headlineLength, 3);
	await key("seekto", { seekTime: position + 0.1 });
	await speech.expectSaid(/^क्रेमलिन के मुताबिक़/);
	await press(page, said.rate);
	await expect.poll(async () => (await told()).duration).toBeCloseTo((duration * 1.2) / 1.4, 3);
	// Past its end lies its last sentence, not another story.
	await key("seekto", { seekTime: duration * 2 });
	await expect.poll(async () => (await told()).position).toBeGreaterThan(duration * 0.75);
	await key("seekto", { seekTime: ((position + 0.1) * 1.2) / 1.4 });
	await speech.expectSaid(/^क्रेमलिन के मुताबिक़/);
	await key("nexttrack");
	await speech.expectSaid("मॉस्को, वॉशिंगटन, नौ जुलाई (आईएएनएस)।");
	await key("pause");
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	await key("play");
	await expect(bar(page).getByRole("button", { name: said.pause })).toBeVisible();
	for (const [name, text] of [
		["previoustrack", /^क्रेमलिन के मुताबिक़/],
		["seekforward", "मॉस्को, वॉशिंगटन, नौ जुलाई (आईएएनएस)।"],
		["seekbackward", /^क्रेमलिन के मुताबिक़/],
		["nexttrack", "मॉस्को, वॉशिंगटन, नौ जुलाई (आईएएनएस)।"],
	] as const) {
		await key(name);
		await speech.expectSaid(text);
	}
	// Of two presses to play the second changes nothing, and Escape is for what lies over the page.
	const given = (await speech.said()).length;
	await key("play");
	await page.keyboard.press("Escape");
	await expect(bar(page).getByRole("button", { name: said.pause })).toBeVisible();
	expect([await speech.isSpeaking(), (await speech.said()).length]).toEqual([true, given]);
	await key("stop");
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	expect(await speech.isSpeaking()).toBe(false);
	await expect.poll(() => page.evaluate(() => navigator.mediaSession.playbackState)).toBe("paused");
	await key("play");
	await expect(bar(page).getByRole("button", { name: said.pause })).toBeVisible();
	await press(page, said.shutPlayer);
	await expect(bar(page)).toHaveCount(0);
	expect(await speech.isSpeaking()).toBe(false);
	await expect.poll(() => painted(page)).toBe("");
	await expect(listen(page)).toBeFocused();
	// Begun again it goes on from there.
	await listen(page).click();
	await speech.expectSaid("मॉस्को, वॉशिंगटन, नौ जुलाई (आईएएनएस)।");
});

test("the player goes along to other pages and back, and a reload keeps the sentence, silent until it is asked", async ({ page }) => {
	const speech = await Speech.with(page, [swara]);
	await page.setViewportSize(phone);
	await start(page);
	await speech.end();
	await speech.expectSaid(/^जिनेवा/);
	await page
		.getByRole("banner")
		.getByRole("link", { name: words.home("पाठक") })
		.click();
	await expect(page.getByRole("navigation", { name: words.mainButtons })).toBeVisible();
	await expect(bar(page).getByText(headline)).toBeVisible();
	// It comes in from below.
	const thumb = page.getByRole("navigation", { name: words.mainButtons });
	const gap = () =>
		thumb.evaluate((nav, name) => {
			const strip = document.querySelector(`[aria-label="${name}"]`)?.getBoundingClientRect();
			return Math.abs((strip?.bottom ?? 0) - nav.getBoundingClientRect().top);
		}, said.player);
	await expect.poll(gap).toBeLessThan(2);
	await expect(bar(page).getByRole("button", { name: said.nextSentence })).toBeHidden();
	await speech.end();
	await speech.expectSaid(/^क्रेमलिन/);
	expect(await painted(page)).toBe("");
	// Nothing ends under it. What comes into sight may be higher than it was taken for, and the page's end further down.
	const under = () =>
		page.getByRole("contentinfo").evaluate((foot, name) => {
			scrollTo(0, document.documentElement.scrollHeight);
			const strip = document.querySelector(`[aria-label="${name}"]`)?.getBoundingClientRect();
			return foot.getBoundingClientRect().bottom - (strip?.top ?? 0);
		}, said.player);
	await expect.poll(under).toBeLessThanOrEqual(1);
	// On another story's page that one can be put next, and taken from there.
	await page.evaluate(() => scrollTo(0, 0));
	await page.getByRole("main").locator('a[href="/story/arhar-sasti-sarson"]').first().click();
	const then = bar(page).getByRole("button", { name: new RegExp(`^${said.hearNext}: अरहर`) });
	const kept = async () => (await playlistOf(page)).slice(1);
	for (const [isPressed, text, queue] of [
		["true", said.isNext, ["arhar-sasti-sarson"]],
		["false", said.isNotNext, []],
	] as const) {
		await then.press("Enter");
		await expect(then).toHaveAttribute("aria-pressed", isPressed);
		await expect(then).toBeFocused();
		await expect(bar(page).getByRole("status").filter({ hasText: text })).toHaveCount(1);
		await expect.poll(kept).toEqual(queue);
	}
	await bar(page).getByRole("link").click();
	await expect(then).toHaveCount(0);
	await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
	await expect.poll(() => painted(page)).toMatch(/^क्रेमलिन/);
	expect(await speech.isSpeaking()).toBe(true);
	await page.reload();
	await takenOver(page);
	await page.keyboard.press("Shift");
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	expect(await speech.said()).toEqual([]);
	await expect.poll(() => painted(page)).toMatch(/^क्रेमलिन/);
	await press(page, said.play);
	await speech.expectSaid(/^क्रेमलिन/);
	// Another story takes its place; the first one's sentence is no longer painted.
	await page.goto("/story/arhar-sasti-sarson");
	await takenOver(page);
	await page.keyboard.press("Shift");
	await listen(page).click();
	await speech.expectSaid(/./);
	await expect.poll(() => painted(page)).toBe((await page.getByRole("heading", { level: 1 }).textContent())?.replace(/\u00a0/g, " "));
});

test("the page goes along with what is read, but not against its reader", async ({ page }) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	const speech = await Speech.with(page, [swara]);
	await page.setViewportSize(phone);
	await start(page);
	await typefaceIsOn(page);
	const place = () => page.evaluate(() => scrollY);
	expect(await place()).toBe(0);
	const isInSight = () =>
		page.evaluate(() => {
			const [range] = [...((CSS.highlights.get("said") as unknown as Iterable<Range>) ?? [])];
			const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
			return top > 0 && bottom < innerHeight - 62;
		});
	for (let sentence = 1; sentence < 9; sentence += 1) {
		const before = await painted(page);
		await press(page, said.nextSentence);
		await expect.poll(() => painted(page)).not.toBe(before);
		await expect.poll(isInSight).toBe(true);
	}
	// Nor does it leave a place that was found in it.
	await page.keyboard.press("Control+f");
	await page.getByRole("searchbox", { name: findWords.inStory }).fill("फ़ोन पर की बात");
	await expect(page.getByRole("search").locator("output")).toHaveText("1 / 1");
	const found = await place();
	for (const step of [said.previousSentence, said.nextSentence]) {
		const before = await painted(page);
		await press(page, step);
		await expect.poll(() => painted(page)).not.toBe(before);
	}
	expect(await place()).toBe(found);
	expect(await isInSight()).toBe(false);
	await page.keyboard.press("Escape");
	// The story's own button for it stands under the player: the sheet has one.
	await press(page, said.voice);
	const find = page.getByRole("dialog").getByRole("button", { name: said.findHere });
	expect((await find.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await find.click();
	await expect(page.getByRole("searchbox", { name: findWords.inStory })).toBeFocused();
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.keyboard.press("Escape");
	const sounding = await painted(page);
	await press(page, said.previousSentence);
	await expect.poll(() => painted(page)).not.toBe(sounding);
	await press(page, said.nextSentence);
	await expect.poll(() => painted(page)).toBe(sounding);
	await expect.poll(isInSight).toBe(true);
	const there = await place();
	expect(there).toBeGreaterThan(300);
	await page.mouse.move(180, 200);
	await page.mouse.wheel(0, -250);
	await expect.poll(place).toBe(there - 250);
	await expect.poll(isInSight).toBe(true);
	await page.mouse.wheel(0, 900);
	await expect.poll(place).toBe(there + 650);
	const last = await painted(page);
	// The page stays for some seconds after its reader has moved it.
	await page.evaluate(() => document.body.dispatchEvent(new WheelEvent("wheel", { bubbles: true })));
	const count = (await speech.said()).length;
	await speech.end();
	await expect.poll(async () => (await speech.said()).length).toBe(count + 1);
	await expect.poll(() => painted(page)).not.toBe(last);
	expect(await place()).toBe(there + 650);
});

test.describe("every text of a story", () => {
	for (const [site, path] of [
		[sites.strange, "/story/sab-kuchh"],
		[sites.sample, "/story/ek-kahani-teen-boliyan"],
	] as const)
		test.describe(`at ${path}`, () => {
			test.use({ site, allowed: [/ads\.example/] });
			test("is found on the page when it is read", async ({ page }) => {
				await page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
				const speech = await Speech.with(page, [swara, english]);
				await page.setViewportSize({ width: 1280, height: 800 });
				await start(page, path);
				if (site === sites.strange)
					await expect
						.poll(() => page.evaluate(() => navigator.mediaSession.metadata?.artwork.map(({ src, sizes, type }) => [src, sizes, type])))
						.toEqual([[expect.stringMatching(/\/pictures\/r\/[0-9a-f]+-640\.jpeg$/), expect.stringMatching(/^640x\d+$/), "image/jpeg"]]);
				const seen: string[] = [];
				const over = bar(page).getByText(said.over);
				/** After the last sentence nothing more is said. */
				const isTold = async (count: number) => (await over.isVisible()) || (await speech.said()).length === count;
				for (let count = 1; ; count += 1) {
					await expect.poll(() => isTold(count)).toBe(true);
					if (await over.isVisible()) break;
					const now = await painted(page);
					const { text } = (await speech.said()).at(-1) ?? {};
					// A table without a caption is named before its rows, and that stands nowhere.
					if (text !== said.table("")) expect(now, `sentence ${count}: ${text}`).not.toBe("");
					seen.push(now);
					await speech.end();
				}
				expect(seen.length).toBeGreaterThan(10);
				// Nothing of the text is left out.
				const read = seen.join("").replace(/\s/g, "");
				for (const text of await page
					.locator("main .prose > :is(p, h2), main .prose :is(li, blockquote p, tbody tr, caption)")
					.allTextContents())
					expect(read).toContain(text.replace(/[\s\u2060]/g, ""));
				// What is over begins from the start.
				await press(page, said.play);
				await expect.poll(async () => (await speech.said()).length).toBe(seen.length + 1);
				await expect.poll(() => painted(page)).toBe(seen[0]);
			});
		});
});

test("all that is saved is read, story after story; what is not to be had is passed over", async ({ page, problems }) => {
	const speech = await Speech.with(page, [swara]);
	await page.setViewportSize(phone);
	for (const id of ["putin-biden-phone-0907", "arhar-sasti-sarson", "kuen-ka-paani"]) {
		await open(page, `/story/${id}`);
		await page.getByRole("button", { name: words.save, exact: true }).click();
	}
	await page.goto("/saved");
	await takenOver(page);
	await page.keyboard.press("Shift");
	await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveCount(3);
	const heads = (await page.getByRole("main").getByRole("heading", { level: 3 }).allTextContents()).map((head) =>
		head.replace(/\u00a0/g, " "),
	);
	await page.getByRole("button", { name: savedWords.hearAll }).click();
	const reading = bar(page).getByRole("link");
	await expect(reading).toHaveText(heads[0] ?? "");
	await speech.endAll();
	await expect(reading).toHaveText(heads[1] ?? "");
	await speech.expectSaid(heads[1] ?? "");
	// What was heard to its end counts as read, with no page of it open; what was leafed through does not.
	const places = () =>
		page.evaluate(() =>
			JSON.parse(localStorage.getItem("pathak.places") ?? "[]").map((each: { id: string; isRead: boolean }) => [each.id, each.isRead]),
		);
	await expect.poll(places).toContainEqual(["kuen-ka-paani", true]);
	// Leafed on to by one who has paused, the next is silent too.
	await page.setViewportSize({ width: 1280, height: 800 });
	const before = await speech.said();
	await press(page, said.pause);
	for (let sentence = 0; sentence < 80 && (await reading.textContent()) === heads[1]; sentence += 1) await press(page, said.nextSentence);
	await expect(reading).toHaveText(heads[2] ?? "");
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	expect([await speech.isSpeaking(), (await speech.said()).length]).toEqual([false, before.length]);
	await expect.poll(places).toContainEqual(["arhar-sasti-sarson", false]);
	// From the sheet they come in the order that was chosen. One left in the middle for another is gone on with from there.
	const readAllSaved = async () => {
		await press(page, said.voice);
		await page
			.getByRole("dialog")
			.getByRole("button", { name: said.allSaved("3") })
			.click();
		await expect(page.getByRole("dialog")).toHaveCount(0);
	};
	const orderBy = async (index: number) => {
		const way = page.getByRole("navigation", { name: savedWords.order }).getByRole("link").nth(index);
		await way.click();
		await expect(way).toHaveAttribute("aria-current", "true");
	};
	await orderBy(1);
	await readAllSaved();
	await speech.expectSaid(headline);
	for (let sentence = 0; sentence < 6; sentence += 1) await speech.end();
	const left = (await speech.said()).at(-1)?.text ?? "";
	await orderBy(0);
	// What comes next can be removed and brought back without leaving the keyboard's place, and heard at once.
	await readAllSaved();
	await press(page, said.voice);
	const sheet = page.getByRole("dialog");
	await sheet.getByText(said.queue, { exact: true }).click();
	const rows = sheet.getByRole("listitem");
	const heard = () => rows.getByRole("button", { name: said.hearNow }).allTextContents();
	await expect
		.poll(async () => (await heard()).map((name) => name.replaceAll("\u00a0", " ")))
		.toEqual(heads.slice(1).map((head) => `${said.hearNow}: ${head}`));
	const drop = rows.first().getByRole("button", { name: said.remove });
	await drop.press("Enter");
	await expect(bar(page).getByText(said.toCome("1"))).toBeVisible();
	await expect(sheet.getByRole("status").filter({ hasText: savedWords.removed(heads[1] ?? "") })).toHaveCount(1);
	await expect(rows.getByRole("button", { name: savedWords.bringBack })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(drop).toBeFocused();
	await expect(bar(page).getByText(said.toCome("2"))).toBeVisible();
	await rows.nth(1).getByRole("button", { name: said.hearNow }).click();
	await expect(sheet).toHaveCount(0);
	await expect(bar(page).getByRole("button", { name: said.voice })).toBeFocused();
	await expect(reading).toHaveText(heads[2] ?? "");
	await expect(bar(page).getByText(said.toCome("1"))).toBeVisible();
	// A reload keeps what is to come; what cannot be had by then is passed over.
	await readAllSaved();
	await expect(bar(page).getByText(said.toCome("2"))).toBeVisible();
	await expect(reading, "in the list's order").toHaveText(heads[0] ?? "");
	await page.route("**/stories/arhar-sasti-sarson.json", (route) => route.fulfill({ status: 404, body: "" }));
	await page.goto("/");
	await takenOver(page);
	await page.keyboard.press("Shift");
	await expect(bar(page).getByText(said.toCome("2"))).toBeVisible();
	await press(page, said.play);
	await speech.endAll();
	await expect(reading).toHaveText(heads[2] ?? "");
	await speech.expectSaid(left);
	problems.splice(0);
});

test("while stories are to come a button and the device's key lead to the next one, and sentences stay within reach", async ({ page }) => {
	await page.addInitScript(() => {
		const handlers = new Map<string, (() => void) | null>();
		Object.assign(globalThis, { handlers });
		navigator.mediaSession.setActionHandler = (name, handler) => void handlers.set(name, handler as () => void);
		// Each sound that is played, and how often one is stopped.
		const played = new Set<HTMLMediaElement>();
		const stops = { count: 0 };
		Object.assign(globalThis, { played, stops });
		const { play, pause } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			played.add(this);
			return play.call(this);
		};
		HTMLMediaElement.prototype.pause = function () {
			if (played.has(this)) stops.count += 1;
			pause.call(this);
		};
	});
	await leavePlaying(page, ["putin-biden-phone-0907", "kuen-ka-paani", "arhar-sasti-sarson"]);
	const key = (name: string) =>
		page.evaluate((which) => (globalThis as unknown as { handlers: Map<string, () => void> }).handlers.get(which)?.(), name);
	const speech = await Speech.with(page, [swara]);
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, "/");
	const reading = bar(page).getByRole("link");
	const next = bar(page).getByRole("button", { name: said.nextStory });
	await expect(reading).toHaveText(headline);
	await press(page, said.play);
	await speech.expectSaid(headline);
	// What a thumb needs, and room left for the headline.
	const { width, height } = (await next.boundingBox()) ?? {};
	expect([Math.min(width ?? 0, height ?? 0) >= 44, ((await reading.boundingBox())?.width ?? 0) >= 120]).toEqual([true, true]);
	expect(await bar(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
	expect(await faultsInThemes(page, { rules: { "target-size": { enabled: true } } }, `[aria-label=${said.player}]`)).toEqual([]);
	// On its own page, where there are the most buttons.
	await reading.click();
	await expect(reading).toHaveCount(0);
	await expect(next).toBeVisible();
	const sizes = await bar(page)
		.getByRole("button")
		.evaluateAll((all) => all.map((each) => [each.clientWidth, each.clientHeight]));
	expect(sizes.length).toBe(7);
	expect(Math.min(...sizes.flat())).toBeGreaterThanOrEqual(44);
	expect(await bar(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
	await page.goBack();
	// One that is to come, but not next, is put first.
	await page.getByRole("main").locator('a[href="/story/arhar-sasti-sarson"]').first().click();
	const then = bar(page).getByRole("button", { name: said.hearNext });
	await expect(then).toHaveAttribute("aria-pressed", "false");
	await then.click();
	await expect(then).toHaveAttribute("aria-pressed", "true");
	await page.goBack();
	await key("seekforward");
	await speech.expectSaid(/^जिनेवा/);
	await next.click();
	await expect(reading).not.toHaveText(headline);
	const second = (await reading.textContent()) ?? "";
	await speech.expectSaid(second.replaceAll("\u00a0", " "));
	await expect(bar(page).getByRole("button", { name: said.pause }), "the button may be gone").toBeFocused();
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(next).toHaveText(said.nextStory);
	// With the last one that is to come the list of them goes from the sheet, and the keyboard stays there.
	await press(page, said.voice);
	const sheet = page.getByRole("dialog");
	await sheet.locator("summary", { hasText: said.queue }).focus();
	await key("nexttrack");
	await expect(sheet.locator("summary", { hasText: said.queue })).toHaveCount(0);
	await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(sheet).toHaveCount(0);
	await expect(reading).not.toHaveText(second);
	const third = (await reading.textContent()) ?? "";
	// Its ₹20 is said otherwise.
	const itsHeadline = new RegExp(`^${third.replaceAll("\u00a0", " ").slice(0, 20)}`);
	await speech.expectSaid(itsHeadline);
	await expect(next).toHaveCount(0);
	// The silence that holds the device's keys is one sound through them all: a locked phone lets no other begin.
	const sounds = () =>
		page.evaluate(() => {
			const { played, stops } = globalThis as unknown as { played: Set<HTMLMediaElement>; stops: { count: number } };
			return [[...played].map(({ paused }) => paused), stops.count];
		});
	await expect.poll(sounds).toEqual([[false], 0]);
	await key("pause");
	await expect.poll(sounds).toEqual([[true], 1]);
	await key("play");
	await expect.poll(sounds).toEqual([[false], 1]);
	// With none to come it leads on in the story.
	await key("nexttrack");
	await expect.poll(async () => (await speech.said()).at(-1)?.text).not.toMatch(itsHeadline);
	await expect(reading).toHaveText(third);
});

test("a story whose text is under way is read from the sentence at the top of the screen, one left in listening from there", async ({
	page,
}) => {
	const speech = await Speech.with(page, [swara]);
	await page.setViewportSize(phone);
	await open(page);
	const under = page.locator(".prose > p").nth(3);
	const begin = (await under.innerText()).replaceAll("\u00a0", " ").replaceAll("\u2060", "").slice(0, 12);
	await under.evaluate((each) => scrollBy({ top: each.getBoundingClientRect().top - 30, behavior: "instant" }));
	await listen(page).click();
	await speech.expectSaid(new RegExp(`^${begin}`));
	expect(await speech.said()).toHaveLength(1);
	await expect.poll(() => painted(page)).toContain(begin);
	await press(page, said.shutPlayer);
	await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
	await listen(page).click();
	await expect.poll(async () => (await speech.said()).length).toBe(2);
	await speech.expectSaid(new RegExp(`^${begin}`));
	// Above the text it is read as a whole.
	await press(page, said.shutPlayer);
	await open(page, "/story/arhar-sasti-sarson");
	await page.evaluate(() => scrollTo({ top: 60, behavior: "instant" }));
	await listen(page).click();
	await speech.expectSaid(
		(await page.getByRole("heading", { level: 1 }).innerText()).replaceAll("\u00a0", " ").replaceAll("\u2060", "").trim(),
	);
});

test("with the player open there is no accessibility fault, nothing sticks out and nothing is animated against the reader's wish", async ({
	page,
}) => {
	const speech = await Speech.with(page, [swara, hemant]);
	await page.emulateMedia({ reducedMotion: "reduce" });
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 700 });
		await start(page);
		for (const _ of [swara, hemant]) await speech.fail("synthesis-failed");
		await expect(bar(page).getByRole("status")).not.toBeEmpty();
		expect(await bar(page).evaluate((each) => getComputedStyle(each).animationName)).toBe("none");
		for (const place of ["here", "away", "voices"]) {
			if (place === "away") {
				await page.keyboard.press("j");
				const then = bar(page).getByRole("button", { name: said.hearNext });
				// Kept for the second page, which was loaded anew.
				if (width === 320) await then.click();
				await expect(then).toHaveAttribute("aria-pressed", "true");
			}
			if (place === "voices") {
				await page.goBack();
				await expect(bar(page).getByRole("link")).toHaveCount(0);
				await press(page, said.voice);
			}
			await expect(page.getByRole("dialog")).toHaveCount(place === "voices" ? 1 : 0);
			for (const percent of [200, 100]) {
				if (place === "voices")
					await page
						.getByRole("dialog")
						.getByText(percent === 200 ? said.queue : said.sleep, { exact: true })
						.first()
						.click();
				await page.evaluate((size) => {
					document.documentElement.style.fontSize = `${size}%`;
				}, percent);
				const where = `${place} ${width} px ${percent} %`;
				expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
				expect(await bar(page).evaluate((each) => each.scrollWidth - each.clientWidth), where).toBeLessThanOrEqual(0);
				const within = place === "voices" ? "[role=dialog]" : `[aria-label=${said.player}]`;
				const rules = { rules: { "target-size": { enabled: true } } };
				expect(await faultsInThemes(page, rules, within, percent === 100 ? rules : null), where).toEqual([]);
			}
			if (place === "voices") await page.keyboard.press("Escape");
		}
	}
	// What opened the sheet is gone as another story begins: the keyboard is not.
	await page.setViewportSize(phone);
	await press(page, said.voice);
	await page.getByRole("dialog").getByText(said.queue, { exact: true }).click();
	await page.getByRole("dialog").getByRole("button", { name: said.hearNow }).click();
	await expect(bar(page).getByRole("button", { name: said.pause })).toBeFocused();
	// Where colours are forced, the place reached is still seen.
	await page.emulateMedia({ forcedColors: "active" });
	const line = await bar(page).evaluate((each) => getComputedStyle(each.firstElementChild ?? each).backgroundImage);
	expect(line).toMatch(/gradient\(to right, rgb/);
});

test("away from its story the player names it with the time left right under it, in a place as high as a thumb", async ({ page }) => {
	await Speech.with(page, [hemant]);
	await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"pictures":"off"}'));
	// Wide enough for a headline in one line.
	await page.setViewportSize({ width: 800, height: 740 });
	await start(page);
	await page.getByRole("banner").getByRole("link").first().click();
	const way = bar(page).getByRole("link");
	await expect(way).toBeVisible();
	// Once it has come in from below.
	const isAsHighAsAThumb = () =>
		way.evaluate((link) => {
			const left = document.createRange();
			left.selectNode(link.nextSibling ?? link);
			const [over, under, all] = [link.firstElementChild ?? link, left, link].map((each) => each.getBoundingClientRect());
			const at = document.elementFromPoint((all?.left ?? 0) + 8, (all?.bottom ?? 0) - 6);
			const gap = (under?.top ?? 0) - (over?.bottom ?? 0);
			return { isHigh: (all?.height ?? 0) >= 44, isRightUnder: Math.abs(gap) <= 4, isTop: link.contains(at) };
		});
	await expect.poll(isAsHighAsAThumb).toEqual({ isHigh: true, isRightUnder: true, isTop: true });
	// Who wants no pictures has none on the device's own player.
	await expect.poll(() => page.evaluate(() => navigator.mediaSession.metadata?.artwork.length)).toBe(0);
});

test("the sentence that sounds stays in sight when the device is turned", async ({ page }) => {
	await Speech.with(page, [hemant]);
	await page.setViewportSize(phone);
	await start(page);
	const bottom = () =>
		page.evaluate(() =>
			Math.round([...((CSS.highlights.get("said") as unknown as Iterable<Range>) ?? [])][0]?.getBoundingClientRect().bottom ?? 0),
		);
	while ((await bottom()) < 460) {
		const before = await painted(page);
		await press(page, said.nextSentence);
		await expect.poll(() => painted(page)).not.toBe(before);
	}
	await page.setViewportSize({ width: phone.height, height: phone.width });
	const isInSight = async () => {
		const at = await bottom();
		return at > 0 && at < phone.width - 60;
	};
	await expect.poll(isInSight).toBe(true);
});
