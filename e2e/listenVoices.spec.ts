/** Reading aloud with whatever voices a device has or lacks: late ones, better ones, ones that fail, and none. */
import { listenWords as said, troubles } from "../src/comforts/listen/words.ts";
import { words as late } from "../src/comforts/words.ts";
import { unbind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { hold } from "./holding.ts";
import { bar, headline, leavePlaying, listen, open, phone, playlistOf, press, start, story } from "./listening.ts";
import { expect, takenOver, test } from "./reader.ts";
import { sites } from "./sites.ts";
import { english, google, hemant, Speech, swara } from "./speech.ts";
import { faultsInThemes } from "./themes.ts";

test("where voices come late the button reads; where none is, it tells so, as does one line, and the sheet helps", async ({ page }) => {
	const speech = await Speech.with(page, []);
	await page.setViewportSize(phone);
	await open(page);
	const way = page.getByRole("button", { name: late.getVoice });
	await expect(way).toBeVisible();
	await expect(page.getByRole("term").filter({ hasText: late.listening })).toBeVisible();
	const help = page.getByRole("dialog", { name: said.help });
	// On the page where that is found out the button stays: nothing moves under the thumb, and no hole is left.
	await listen(page).click();
	await expect(help).toContainText(unbind(said.helpText));
	await page.keyboard.press("Escape");
	await expect(help).toHaveCount(0);
	await expect(listen(page)).toBeFocused();
	await page.keyboard.press("l");
	await expect(help).toHaveCount(1);
	await page.keyboard.press("Escape");
	await expect(help).toHaveCount(0);
	await way.click();
	await expect(help.getByRole("heading")).toBeFocused();
	await help.getByRole("button", { name: said.lookAgain }).click();
	await expect(help.getByRole("status")).toHaveText(said.stillNone);
	expect(await faultsInThemes(page)).toEqual([]);
	await speech.arrive(english, google);
	await expect(page.getByRole("dialog", { name: said.voiceAndRate })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(way).toHaveCount(0);
	// A voice of the network sends what is read to its maker: it is offered, with that said, and not taken.
	await listen(page).click();
	const sheet = page.getByRole("dialog", { name: said.voiceAndRate });
	await expect(sheet).toContainText(unbind(said.networkHint));
	await expect(sheet).toContainText(said.onNetwork);
	await expect(sheet.getByRole("radio")).not.toBeChecked();
	await expect(bar(page).getByRole("status")).toHaveText(troubles.unchosen);
	expect(await speech.said()).toEqual([]);
	// Where nothing can be kept the choice holds for the visit, and that is said.
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException("", "QuotaExceededError");
		};
	});
	await sheet.getByRole("radio").check();
	await speech.expectSaid(/^पुतिन/);
	expect((await speech.said()).at(-1)).toMatchObject({ lang: "hi-IN", voice: google.name });
	await expect(sheet.locator("p[role=status]")).toHaveText(said.chosenNotKept);
	await expect(sheet.getByRole("radio")).toBeChecked();
});

test("pressed before it is known what the device can, the button reads, or says why not", async ({ page }) => {
	await page.setViewportSize(phone);
	// However long the late part takes, its reader has not given it up.
	await page.clock.setFixedTime(Date.now());
	const speech = await Speech.with(page, [swara]);
	// What this tab was at before gives way to it, and what was to come after that comes after this.
	await leavePlaying(page, ["arhar-sasti-sarson", "kuen-ka-paani"]);
	for (const name of [said.player, said.help]) {
		await page.goto(story);
		await takenOver(page);
		// By a screen reader: a click, and nothing that comes before one.
		await listen(page).dispatchEvent("click");
		if (name === said.player) {
			await speech.expectSaid(headline);
			expect(await playlistOf(page)).toEqual(["putin-biden-phone-0907", "kuen-ka-paani"]);
			expect(await speech.isSpeaking()).toBe(true);
		} else await expect(page.getByRole("dialog", { name })).toBeVisible();
		await Speech.with(page, []);
	}
});

test("pressed long before it is known what the device can, the player comes and waits: its reader has read on", async ({ page }) => {
	await page.setViewportSize(phone);
	await page.clock.setFixedTime(Date.now());
	const speech = await Speech.with(page, [swara]);
	const release = await hold(page, /\/assets\/Companions-[\w-]+\.js/);
	await page.goto(story);
	await takenOver(page);
	await listen(page).dispatchEvent("click");
	await page.clock.setFixedTime(Date.now() + 60_000);
	release();
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	expect(await speech.said()).toEqual([]);
});

test("pressed before it is known what the device can, the button of a story that was left for another begins neither", async ({ page }) => {
	await page.setViewportSize(phone);
	const speech = await Speech.with(page, [swara]);
	const release = await hold(page, /\/assets\/Companions-[\w-]+\.js/);
	await page.goto(story);
	await takenOver(page);
	await listen(page).dispatchEvent("click");
	await page.getByRole("main").locator('a[href^="/story/"]').last().click();
	await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(headline);
	release();
	await expect(listen(page).and(page.locator("[data-listen]"))).toBeVisible();
	await listen(page).click();
	await expect(bar(page).getByRole("button", { name: said.pause })).toBeVisible();
	await speech.expectSaid(/./);
	expect([await speech.isSpeaking(), (await speech.said()).length]).toEqual([true, 1]);
});

test("voices are ranked, tried and chosen, and the choice lasts", async ({ page }) => {
	const speech = await Speech.with(page, [hemant, google, english, swara]);
	await page.setViewportSize({ width: 1280, height: 800 });
	await start(page);
	await press(page, said.voice);
	const sheet = page.getByRole("dialog", { name: said.voiceAndRate });
	const radios = sheet.getByRole("radio");
	await expect(radios).toHaveCount(3);
	expect(await sheet.getByRole("group", { name: said.voice }).locator("label").allTextContents()).toEqual([
		`स्वरा${said.qualities[3]}, ${said.onDevice}`,
		`हेमंत${said.qualities[1]}, ${said.onDevice}`,
		`गूगल${said.qualities[2]}, ${said.onNetwork}`,
	]);
	await expect(radios.first()).toBeChecked();
	await sheet.getByRole("button", { name: said.hear("हेमंत") }).click();
	await speech.expectSaid(said.sample);
	expect((await speech.said()).at(-1)?.voice).toBe(hemant.name);
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	await radios.nth(1).check();
	for (const _ of [1, 2]) await sheet.getByRole("button", { name: said.faster }).click();
	await page.keyboard.press("Escape");
	await press(page, said.play);
	await speech.expectSaid(headline);
	expect((await speech.said()).at(-1)).toMatchObject({ voice: hemant.name, rate: 1.4 });
	await page.reload();
	await takenOver(page);
	await page.keyboard.press("Shift");
	await press(page, said.play);
	await speech.expectSaid(headline);
	expect((await speech.said()).at(-1)).toMatchObject({ voice: hemant.name, rate: 1.4 });
	// For who falls asleep: by the clock, at a sentence's end.
	await press(page, said.voice);
	const sleep = sheet.locator("summary", { hasText: said.sleep });
	await expect(sleep).toContainText(said.sleeps.off);
	await sleep.click();
	const inAQuarter = sheet.getByRole("radio", { name: said.sleeps["15"] });
	await inAQuarter.check();
	await expect(sleep).toContainText(said.minutesLeft("15"));
	const began = Date.now();
	const minutesPass = (minutes: number) => page.clock.setFixedTime(began + minutes * 60_000);
	// Pressed again it is set anew.
	await minutesPass(5);
	await inAQuarter.click();
	await minutesPass(15);
	await speech.end();
	await speech.expectSaid(/^जिनेवा/);
	await minutesPass(20);
	expect(await speech.isSpeaking()).toBe(true);
	await speech.end();
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	await expect(sleep).toContainText(said.sleeps.off);
	expect([await speech.isSpeaking(), (await speech.said()).length]).toEqual([false, 2]);
	// While nothing is read it passes.
	await inAQuarter.check();
	await expect(sleep).toContainText(said.minutesLeft("15"));
	await minutesPass(40);
	await page.keyboard.press("Escape");
	await press(page, said.voice);
	await expect(sleep).toContainText(said.sleeps.off);
	await press(page, said.play);
	await speech.expectSaid(/^क्रेमलिन/);
});

test("when a voice fails another one goes on; when none is left it is said, and the place stays", async ({ page }) => {
	await page.clock.install();
	const speech = await Speech.with(page, [google, hemant]);
	await page.addInitScript((uri) => localStorage.setItem("pathak.voice", JSON.stringify({ uri, rate: 1 })), google.name);
	await start(page);
	await speech.expectSaid(headline);
	const voices = async () => (await speech.said()).map(({ voice }) => voice);
	await speech.fail("synthesis-failed");
	await expect.poll(voices).toEqual([google.name, hemant.name]);
	await speech.fail("network");
	await expect(bar(page).getByRole("status")).toHaveText(troubles.network);
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	await press(page, said.play);
	await speech.expectSaid(headline);
	await expect(bar(page).getByRole("status")).toBeEmpty();
	for (const [error, trouble] of [
		["not-allowed", troubles.blocked],
		["audio-busy", troubles.busy],
	] as const) {
		await speech.fail(error);
		await expect(bar(page).getByRole("status")).toHaveText(trouble);
		await press(page, said.play);
		await expect(bar(page).getByRole("status")).toBeEmpty();
	}
	// Somebody else's stop is a pause.
	await speech.fail("interrupted");
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	await expect(bar(page).getByRole("status")).toBeEmpty();
	// A voice that never comes to an end is asked again, then left for the other one.
	await press(page, said.play);
	await expect.poll(() => speech.isSpeaking()).toBe(true);
	const before = (await voices()).length;
	await page.clock.fastForward(120_000);
	await expect.poll(async () => (await voices()).slice(before)).toEqual([google.name]);
	await page.clock.fastForward(120_000);
	await expect.poll(async () => (await voices()).slice(before)).toEqual([google.name, hemant.name]);
});

test("of two tabs only the one that began last is heard", async ({ page, context }) => {
	const speech = await Speech.with(page, [swara]);
	await start(page);
	const other = await context.newPage();
	const there = await Speech.with(other, [swara]);
	await start(other, "/story/arhar-sasti-sarson");
	await expect.poll(() => there.isSpeaking()).toBe(true);
	await expect.poll(() => speech.isSpeaking()).toBe(false);
	await expect(bar(page).getByRole("button", { name: said.play })).toBeVisible();
	// Nor is a page that was left: the browser may keep it, and its voice with it.
	await other.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
	await expect.poll(() => there.isSpeaking()).toBe(false);
	// Each comes back with what it was at itself, whichever was heard last.
	for (const [tab, own] of [
		[other, "arhar-sasti-sarson"],
		[page, "putin-biden-phone-0907"],
	] as const) {
		await open(tab, "/");
		await expect(bar(tab).getByRole("link")).toHaveAttribute("href", `/story/${own}`);
	}
	await other.close();
});

test("a story that could not be had is asked for again when its reader presses play", async ({ page, problems }) => {
	const speech = await Speech.with(page, [swara]);
	await leavePlaying(page, ["kuen-ka-paani"]);
	await page.route("**/stories/kuen-ka-paani.json", (route) => route.abort());
	await open(page, "/");
	await expect(bar(page).getByRole("status")).toHaveText(troubles.missing);
	await page.unroute("**/stories/kuen-ka-paani.json");
	await press(page, said.play);
	await speech.expectSaid(/कुएँ/);
	problems.splice(0);
});

test.describe("a text in another language", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });
	test("is said by a voice of that language where the device has one", async ({ page }) => {
		const marathi = { name: "Aarohi", lang: "mr-IN", localService: true };
		const speech = await Speech.with(page, [swara, marathi]);
		await start(page, "/story/sab-kuchh");
		await speech.endAll();
		const all = await speech.said();
		const at = all.findIndex(({ text }) => /मराठी/.test(text));
		expect(all[at]).toMatchObject({ lang: "mr-IN", voice: marathi.name });
		expect(new Set(all.slice(0, at).map(({ voice }) => voice))).toEqual(new Set([swara.name]));
		// An advertisement beside the text is not the end of the story, under which nothing more is said.
		await Speech.with(page, []);
		await open(page, "/story/sab-kuchh");
		await expect(page.getByRole("term").filter({ hasText: late.listening })).toHaveCount(1);
	});
});

for (const [which, voices, heard] of [
	[
		"an Urdu voice reads Urdu",
		[swara, { name: "Asad", lang: "ur-PK", localService: true }],
		{ text: "دل ہی تو ہے۔", lang: "ur-PK", voice: "Asad" },
	],
	["without an Urdu voice it is told that Urdu stands there", [swara], { text: said.writtenIn("उर्दू"), lang: "hi-IN", voice: swara.name }],
] as const)
	test(`${which}, and the story goes on after it`, async ({ page }) => {
		const speech = await Speech.with(page, voices);
		await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
			const { description: _, dateline: __, ...story } = await (await route.fetch()).json();
			await route.fulfill({ json: { ...story, body: [{ type: "paragraph", text: "शेर है: دل ہی تو ہے۔ सबने सुना।" }] } });
		});
		await open(page, "/");
		await page.getByRole("main").locator('h2 a[href="/story/putin-biden-phone-0907"]').first().click();
		await expect(page.getByText("सबने सुना।")).toBeVisible();
		await listen(page).click();
		await speech.expectSaid(headline);
		await speech.end();
		await speech.expectSaid("शेर है:");
		await speech.end();
		await speech.expectSaid(heard.text);
		expect((await speech.said()).at(-1)).toMatchObject(heard);
		await speech.end();
		await speech.expectSaid("सबने सुना।");
	});

test("when its code does not come, it is said, and the page stays", async ({ page, problems }) => {
	await Speech.with(page, [swara]);
	await page.route(/\/assets\/(PlayerBar|player)[\w-]*\.js/, (route) => route.abort());
	await open(page);
	// What is pressed ahead of its code is another test's.
	await listen(page).and(page.locator("[data-listen]")).click();
	await expect(page.getByText(words.notLoaded)).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	problems.splice(0);
});

test("where the browser has no speech at all the sheet names another browser, and no voices to add", async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, "speechSynthesis"));
	await open(page);
	await page.getByRole("button", { name: late.getVoice }).click();
	const help = page.getByRole("dialog", { name: said.help });
	await expect(help).toContainText(unbind(said.cannotSpeak));
	await expect(help).not.toContainText(said.lookAgain);
	await expect(help).not.toContainText(said.ways[0].device);
});
