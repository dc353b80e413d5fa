/** `npm run bench desk`: whether screens scrolled in step keep to 60 frames a second, and what a key costs in the form, also at CPU ÷ 4 and while a draft that rested is checked and measured. Prints; asserts nothing. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright/test";
import { words } from "../../src/desk/words.ts";
import { findChromium } from "../chromium.ts";
import { root, sites } from "../sites.ts";
import { median, ms, ratio, table } from "./numbers.ts";
import { build, home, machine, served } from "./site.ts";

/** About as long as a story of the sample is. */
const length = 400;
const typed = "नदी के पार गाँव में नया पुल बना और लोग ";
const scrolls = 120;
const headline = "headline";
const paragraph = "body[1].text";
/** ms between keys: of who types on; and of who halts now and then, so that keys come while the draft is checked (150 ms after the last) and measured (after 600 ms). */
const steady = [120];
const halting = [120, 160, 200, 300, 610, 700, 900];

export async function benchDesk(): Promise<void> {
	console.log(`${machine()}\n`);
	const folder = join(home, "sample-site");
	await build(sites.sample.edition, folder);
	const story = await storyOf(length);
	const executablePath = findChromium();
	const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
	try {
		await served(folder, async (origin) => {
			const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
			// What tsx names functions with is not there in the page.
			await page.addInitScript("globalThis.__name = (made) => made;");
			await page.goto(`${origin}/desk`);
			await page.getByLabel(words.pasteHere).fill(story);
			await page.locator(".desk-fit").waitFor();
			await page.waitForTimeout(2_000);
			const rows: string[][] = [["", "middle", "95 of 100", "longest", "over a frame"]];
			rows.push(["frame while three screens scroll in step", ...described(await framesOfScrolling(page))]);
			rows.push(["task for a key in the headline", ...described(await tasksOfTyping(page, headline, steady))]);
			rows.push(["task for a key in a paragraph", ...described(await tasksOfTyping(page, paragraph, steady))]);
			rows.push(["the same, with halts", ...described(await tasksOfTyping(page, paragraph, halting))]);
			const ratios: string[] = [];
			const session = await page.context().newCDPSession(page);
			for (const [field, name, shown] of [
				[headline, "headline", "main h1"],
				[paragraph, "paragraph", ".prose > p:nth-of-type(2)"],
			] as const)
				for (const pauses of [steady, halting]) {
					const all: number[][] = [];
					for (const rate of [1, 4]) {
						await session.send("Emulation.setCPUThrottlingRate", { rate });
						all.push(await keysToScreen(page, field, shown, pauses));
						await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
						const manner = `${pauses === halting ? ", with halts" : ""}${rate > 1 ? `, CPU ÷ ${rate}` : ""}`;
						rows.push([`key to screen, ${name}${manner}`, ...described(all.at(-1) ?? [])]);
					}
					const [own = 0, slowed = 0] = all.map(median);
					ratios.push(`${name}${pauses === halting ? ", with halts" : ""}: ${ratio(slowed / own)}`);
				}
			console.log(table(rows));
			console.log(`\nkey to screen at CPU ÷ 4, as a multiple of that at full speed: ${ratios.join("; ")}`);
		});
	} finally {
		await browser.close();
	}
}

const described = (all: readonly number[]) => {
	const sorted = all.toSorted((a, b) => a - b);
	const late = sorted.filter((each) => each > 17.5).length;
	return [
		`${median(all).toFixed(1)} ms`,
		`${(sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1)} ms`,
		ms(sorted.at(-1) ?? 0),
		`${late} of ${all.length}`,
	];
};

/** A story of the sample, made as long as asked by its own paragraphs. */
async function storyOf(wanted: number): Promise<string> {
	const story = JSON.parse(await readFile(join(root, "public/stories/putin-biden-phone-0907.json"), "utf8")) as {
		body: { text?: string }[];
	};
	const own = story.body.filter(({ text }) => text);
	const count = () => story.body.reduce((sum, { text = "" }) => sum + text.split(/\s+/).length, 0);
	for (let next = 0; count() < wanted; next += 1) story.body.push(own[next % own.length] ?? {});
	return JSON.stringify(story, null, "\t");
}

/** From frame to frame, ms, while the wheel turns over the first screen. */
async function framesOfScrolling(page: Page): Promise<number[]> {
	const box = await page.locator(".desk-device iframe").first().boundingBox();
	if (!box) throw new Error("no screen");
	await page.mouse.move(box.x + box.width / 2, box.y + 200);
	await page.evaluate(() => {
		const frames: number[] = [];
		Object.assign(window, { frames });
		const note = (now: number) => {
			frames.push(now);
			if ("frames" in window) requestAnimationFrame(note);
		};
		requestAnimationFrame(note);
	});
	for (let turn = 0; turn < scrolls; turn += 1) await page.mouse.wheel(0, turn < scrolls / 2 ? 40 : -40);
	const times = await page.evaluate(() => {
		const { frames } = window as unknown as { frames: number[] };
		Reflect.deleteProperty(window, "frames");
		return frames;
	});
	return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

type Traced = {
	readonly name: string;
	/** µs */
	readonly ts: number;
	readonly dur?: number;
	readonly tid: number;
	readonly pid: number;
	readonly args?: { readonly data?: { readonly type?: string } };
};

/** For every letter (Devanagari has no keys here: it is put in, as an input method does) the longest task until the next, ms: React, the screens, the checks, what is measured. */
async function tasksOfTyping(page: Page, field: string, pauses: readonly number[]): Promise<number[]> {
	await page.locator(`[id="field-${field}"]`).focus();
	const session = await page.context().newCDPSession(page);
	await session.send("Tracing.start", {
		categories: "toplevel,disabled-by-default-devtools.timeline,devtools.timeline",
		transferMode: "ReportEvents",
	});
	const events: Traced[] = [];
	session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Traced[])));
	for (const [at, letter] of [...typed].entries()) {
		await page.keyboard.type(letter);
		await page.waitForTimeout(pauses[at % pauses.length] ?? 0);
	}
	await page.waitForTimeout(1_500);
	const ended = new Promise((done) => session.once("Tracing.tracingComplete", done));
	await session.send("Tracing.end");
	await ended;
	await session.detach();
	const inputs = events.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "input");
	const tasks = events.filter(({ name, dur }) => name === "RunTask" && dur !== undefined);
	return inputs.map(({ ts, tid, pid }, index) => {
		const until = inputs[index + 1]?.ts ?? ts + 1_500_000;
		const own = tasks.filter((task) => task.pid === pid && task.tid === tid && task.ts + (task.dur ?? 0) > ts && task.ts < until);
		return Math.max(0, ...own.map(({ dur = 0 }) => dur / 1000));
	});
}

/** From a key to the frame in which the first screen has its letter in the element `shown`, ms. */
async function keysToScreen(page: Page, field: string, shown: string, pauses: readonly number[]): Promise<number[]> {
	const times: number[] = [];
	await page.locator(`[id="field-${field}"]`).focus();
	for (let key = 0; key < 21; key += 1) {
		await page.evaluate((shown) => {
			const inner = document.querySelector<HTMLIFrameElement>(".desk-device iframe")?.contentDocument;
			const before = inner?.querySelector(shown)?.textContent;
			const seen = new Promise<number>((done) => {
				addEventListener(
					"beforeinput",
					({ timeStamp }) => {
						const look = () => {
							if (inner?.querySelector(shown)?.textContent === before) return void requestAnimationFrame(look);
							done(performance.now() - timeStamp);
						};
						requestAnimationFrame(look);
					},
					{ once: true, capture: true },
				);
			});
			Object.assign(window, { seen });
		}, shown);
		await page.keyboard.type("क");
		times.push(await page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen));
		await page.waitForTimeout(pauses[key % pauses.length] ?? 0);
	}
	return times;
}
