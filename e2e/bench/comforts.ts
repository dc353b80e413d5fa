/** `npm run bench comforts`: how soon the page is as its reader wants it, and how soon a kept story is there when the server is not. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright/test";
import { storyJson, storyPath } from "../../src/article/links.ts";
import { ensureChromium } from "../chromium.ts";
import { filesIn } from "../device.ts";
import { openPanel } from "../panel.ts";
import { expect, takenOver } from "../reader.ts";
import { begin, button, shelf } from "../saving.ts";
import { crowdSentences, writeCrowd } from "./crowd.ts";
import { timeOf } from "./moves.ts";
import { against, median, ms, range, table } from "./numbers.ts";
import { watch } from "./paint.ts";
import { slowDown, slowness, withReader } from "./phone.ts";
import { QuietBrowser, type QuietPage } from "./quiet.ts";
import { build, home, machine, served } from "./site.ts";

const long = "lambi-khabar";
const short = "khabar-00001";
/** Taken along with today's, never read or saved. */
const taken = "khabar-00003";
const paragraphs = 140;

/** The crowd's edition, and in it one story of about 4,000 words. */
async function writeEdition(folder: string): Promise<void> {
	await writeCrowd(folder, 24);
	const sentences = crowdSentences(paragraphs * 2);
	const body = Array.from({ length: paragraphs }, (_, index) => ({
		type: "paragraph",
		text: sentences.slice(index * 2, index * 2 + 2).join(" "),
	}));
	const story = { id: long, articleSection: "desh", headline: "एक लंबी ख़बर, जो धीरे-धीरे पढ़ी जाती है", author: [{ name: "परख" }], body };
	await writeFile(join(folder, "stories", `${long}.json`), JSON.stringify({ ...story, datePublished: "2021-07-09T20:00:00+05:30" }));
}

export async function benchComforts(runs: number): Promise<void> {
	const [edition, site] = [join(home, "comforts-edition"), join(home, "comforts")];
	console.log(machine());
	await writeEdition(edition);
	await build(edition, site);
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
	try {
		await benchScroll(browser, site, runs);
		for (const [id, size] of [
			[short, "an ordinary story"],
			[long, `a story of ${paragraphs} paragraphs`],
		] as const)
			await benchSettings(browser, site, id, size, runs);
		await benchOffline(browser, site, runs);
	} finally {
		await browser.close();
	}
	console.log(`\n${machine()}`);
}

/** How long the browser must be busy to call a task long, in ms. */
const longTask = 50;

/** What comes once its reader does something comes while that goes on: the longest task from the first turn of the wheel on. */
async function benchScroll(browser: Browser, site: string, runs: number): Promise<void> {
	const longest: number[] = [];
	await served(site, async (origin) => {
		for (let run = 0; run < runs; run += 1)
			await withReader(browser, async (page) => {
				await slowDown(page, { isLineSlow: false });
				await page.goto(origin + storyPath(short));
				await takenOver(page);
				await page.evaluate(() => {
					const tasks: number[] = [];
					Object.assign(window, { tasks });
					new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
				});
				for (let turn = 0; turn < 12; turn += 1) {
					await page.mouse.wheel(0, 60);
					await pause(60);
				}
				await pause(settled);
				longest.push(await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks)));
			});
	});
	const isLong = longest.filter((time) => time > 0).length;
	console.log(`
the first scroll of a story, CPU ÷ 4: ${isLong} of ${runs} with a task over ${longTask} ms, the longest ${ms(Math.max(...longest))}`);
}

/** Presses every control of the panel that changes something, in its order, with its row unfolded as a reader has it; ms from each press to the frame that it painted. */
const pressAll = (page: Page) =>
	page.evaluate(async () => {
		const times: [string, number][] = [];
		const controls = document.querySelectorAll<HTMLElement>(
			"[role=dialog] :is(input:not([type=range]), .pk-size button, .pk-more > .pk-text-button:last-child)",
		);
		for (const control of controls) {
			for (let row = control.closest("details"); row; row = row.parentElement?.closest("details") ?? null) row.open = true;
			await new Promise((done) => requestAnimationFrame(done));
			if (!control.checkVisibility() || (control as HTMLInputElement).checked) continue;
			const group = control.closest("fieldset")?.querySelector("legend") ?? control.closest("details")?.querySelector("summary > span");
			// A finger is down for a while before it has pressed.
			control.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
			await new Promise((done) => requestIdleCallback(done));
			const start = performance.now();
			control.click();
			await new Promise((done) =>
				requestAnimationFrame(() => {
					const painted = new MessageChannel();
					painted.port1.onmessage = done;
					painted.port2.postMessage(null);
				}),
			);
			const name = control.closest("label")?.textContent ?? control.ariaLabel ?? control.textContent ?? "";
			times.push([`${group?.textContent ?? ""}: ${name}`, performance.now() - start]);
		}
		return times;
	});

async function benchSettings(browser: Browser, site: string, id: string, size: string, runs: number): Promise<void> {
	const times = new Map<string, number[]>();
	await served(site, (origin) =>
		withReader(browser, async (page) => {
			await page.goto(origin + storyPath(id));
			await takenOver(page);
			await openPanel(page);
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
			await slowDown(page, { isLineSlow: false });
			// The first round is not counted: after it the sheet of choices is there.
			for (let run = 0; run <= runs; run += 1)
				for (const [name, time] of await pressAll(page)) if (run > 0) times.set(name, [...(times.get(name) ?? []), time]);
		}),
	);
	console.log(`\nsettings on ${size}, CPU ÷ 4: press to the frame it painted; ${runs} runs`);
	const row = (name: string, all: readonly number[]) => [name, ms(median(all)), range(all), against(median(all), 50, ms)];
	console.log(table([["", "median", "all runs", "budget"], ...[...times].map(([name, all]) => row(name, all))]));
}

/** By when the headline is there; until then nobody asks the page anything. In ms. */
const settled = 2000;

/** ms from asking for a page to its headline. */
async function firstText(page: QuietPage, address: string): Promise<number> {
	await page.go(address);
	await pause(settled);
	return page.get<number>("seen.firstText");
}

async function benchOffline(browser: Browser, site: string, runs: number): Promise<void> {
	const times = new Map<string, number[]>();
	const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
	const profile = await mkdtemp(join(tmpdir(), "pathak-offline-"));
	/** Takes today's stories along and saves some, in whatever browser; afterwards the server is dead. */
	const keep = (page: Page) =>
		served(site, async (address) => {
			await page.goto(address);
			await takenOver(page);
			await begin(page);
			await page.evaluate((key) => localStorage.setItem(key, '{"isComing":true,"pictures":"none"}'), "pathak.today");
			await page.reload();
			await expect.poll(() => page.mouse.wheel(0, 20).then(() => filesIn(page, "today"))).toContain(storyJson(taken));
			for (const id of [long, short]) {
				await page.goto(address + storyPath(id));
				await takenOver(page);
				await button(page).click();
				await expect.poll(async () => (await shelf(page)).whole).toContain(id);
			}
			return address;
		});
	await withReader(browser, async (page) => {
		const origin = await keep(page);
		await slowDown(page, { isLineSlow: false });
		for (let run = 0; run < runs; run += 1) {
			await page.goto(`${origin}/saved`);
			await takenOver(page);
			note(`${short}, from the list`, await timeOf(page, page.locator(`main a[href="${storyPath(short)}"]`).first()));
			await page.goto(`${origin}/`);
			await takenOver(page);
			note("taken along, from the front", await timeOf(page, page.locator(`main a[href="${storyPath(taken)}"]`).first()));
		}
	});
	const kept = await chromium.launchPersistentContext(profile, { executablePath: ensureChromium(), args: ["--no-sandbox"] });
	const origin = await keep(await kept.newPage()).finally(() => kept.close());
	const quiet = new QuietBrowser(profile);
	try {
		// Only the first page of a tab pays for the start of its process.
		for (let run = 0; run < runs; run += 1)
			for (const ids of [
				[short, long, taken],
				[long, short],
				[taken, short],
			]) {
				const page = await quiet.open(`(${watch})()`, slowness);
				for (const [place, id] of ids.entries())
					note(
						`${id === taken ? "taken along" : id}, ${place === 0 ? "in a new tab" : "after another page"}`,
						await firstText(page, origin + storyPath(id)),
					);
				await page.close();
			}
	} finally {
		await quiet.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
	console.log(`\na kept story while the server is dead, CPU ÷ ${slowness}: to the headline; ${runs} runs`);
	const row = (name: string, all: readonly number[]) => [name, ms(median(all)), range(all), against(median(all), 300, ms)];
	console.log(table([["", "median", "all runs", "budget"], ...[...times].map(([name, all]) => row(name, all))]));
}
