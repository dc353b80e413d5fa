/** The search page in a browser, on ten thousand stories: how soon the first result stands, how soon keys are answered, and whether typing drops a frame. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright/test";
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "../../src/find/addresses.ts";
import { type FindableStory, makeShard, shardSize, textsSize } from "../../src/find/shard.ts";
import { findWords } from "../../src/find/words.ts";
import { ensureChromium } from "../chromium.ts";
import { takenOver } from "../reader.ts";
import { median, ms } from "./numbers.ts";
import { slowDown, withReader } from "./phone.ts";
import { build, home, served } from "./site.ts";

const runs = 5;
/** ms of one frame. */
const frame = 1000 / 60;
/** A word that is spelled so, and one that is heard. */
const firstAsked = ["दिल्ली", "putin"];
/** Hindi and English keyboards, by the key. */
export const typed = ["मुंबई में बारिश", "narendra modi", "चुनाव आयोग", "dilli pradushan", "हैदराबादी बिरयानी", "putin biden"];
export const hostile: Record<string, string> = {
	"10,000 letters": "क".repeat(10_000),
	"10,000 words": "दिल्ली कख ".repeat(1_000),
	"only matras": "ािीुूृेैोौंः".repeat(20),
	"regular expression": ".*+?^$()|[]\\".repeat(20),
	"right to left": "\u202e\u2066\u200fabc",
	emoji: "😀👩‍🚀🇮🇳".repeat(40),
	"long Latin": "zxqvkj".repeat(60),
	"words that nobody writes": "shamomo ghanachi lobhuva jerasa tinamo dhipuki shashasa chikana ghalogha puraki vamosa kajesa",
};

const parts = <T>(all: readonly T[], size: number) =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** Puts the index of these stories in the place of a built site's own. */
export async function replaceIndex(site: string, all: readonly FindableStory[]): Promise<void> {
	await rm(join(site, "find"), { recursive: true });
	await mkdir(join(site, "find"));
	const write = (address: string, value: unknown) => writeFile(join(site, address), JSON.stringify(value));
	const shards: Shards["shards"][number][] = [];
	for (const [number, stories] of parts(all, shardSize).entries()) {
		const stamp = String(number).padStart(8, "0");
		const texts = parts(stories, textsSize);
		const { titles, bodies } = makeShard(
			stories,
			texts.map(() => stamp),
		);
		await write(titlesJson(stamp), titles);
		await write(bodiesJson(stamp), bodies);
		for (const [part, text] of texts.entries()) await write(textsJson(part, stamp), text);
		shards.push({ stamp, stories: stories.length, lastDay: Math.floor(Date.parse(stories.at(-1)?.datePublished ?? "") / 86_400_000) });
	}
	await write(shardsJson, { shards } satisfies Shards);
	// The page of the search comes with the list.
	const page = join(site, "search.html");
	const list = JSON.stringify({ shards }).replaceAll('"', "&quot;");
	await writeFile(page, (await readFile(page, "utf8")).replace(/data-shards="[^"]*"/, `data-shards="${list}"`));
	for (const packed of [".br", ".gz"]) await rm(`${page}${packed}`, { force: true });
}

const box = (page: Page) => page.getByRole("searchbox", { name: findWords.label });

/** Has every page opened from here on say when its first result stands. By the console: whatever waits in the page takes a part of the time. */
const sayFirstResult = (page: Page) =>
	page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector("#results > li")) return;
			observer.disconnect();
			requestAnimationFrame(() => console.log(`first result: ${performance.now()}`));
		}).observe(document, { childList: true, subtree: true });
	});

/** ms from the start of the navigation to the frame after the first result. */
async function firstResult(page: Page, origin: string, query: string, more = ""): Promise<number> {
	await page.goto("about:blank");
	const said = page.waitForEvent("console", (message) => message.text().startsWith("first result: "));
	await page.goto(`${origin}/search?q=${encodeURIComponent(query)}${more}`, { waitUntil: "commit" });
	const time = Number((await said).text().split(" ").at(-1));
	await takenOver(page);
	return time;
}

/** Puts a text into the box; ms until the answer to it is on the page. */
export async function answered(page: Page, text: string): Promise<number> {
	return page.evaluate(
		async ([value, loading]) => {
			const input = document.querySelector<HTMLInputElement>("input[type=search]");
			if (!input) return Number.NaN;
			const start = performance.now();
			const main = document.querySelector("main");
			const changed = new Promise<void>((done) => {
				new MutationObserver((_, observer) => {
					// While it is typed a line says that nothing is found, and a headline only when the reader pauses.
					const line = document.querySelector("#said")?.textContent?.trim() || loading;
					if (!document.querySelector("#results > li, main h1:not(.hidden)") && line === loading) return;
					observer.disconnect();
					requestAnimationFrame(() => done());
				}).observe(main as Node, { childList: true, subtree: true, characterData: true, attributes: true });
			});
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
			input.dispatchEvent(new Event("input", { bubbles: true }));
			await changed;
			return performance.now() - start;
		},
		[text, findWords.loading] as const,
	);
}

/** Has the page leave out what its search's thread says while `isDeaf`: keys draw the box alone. */
const mayBeDeaf = (page: Page) =>
	page.addInitScript(() => {
		const { Worker } = window;
		window.Worker = class extends Worker {
			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				this.addEventListener("message", (event) => (window as { isDeaf?: boolean }).isDeaf && event.stopImmediatePropagation());
			}
		};
	});

type Typing = {
	readonly keys: number;
	readonly longest: number;
	readonly over: number;
	readonly dropping: number;
	readonly dropped: number;
};

/** Types by the key, as fast as a fast typist; the longest time between two frames, in ms, how many were over 50, how many keys dropped frames, and how many frames. */
export async function frames(page: Page, text: string, { isDeaf = false } = {}): Promise<Typing> {
	await box(page).fill("");
	// What that answers is drawn.
	await page.waitForTimeout(500);
	await page.evaluate((is) => {
		const watch = {
			// The first is before any key.
			gaps: [[]] as number[][],
			last: performance.now(),
			hearing: new AbortController(),
			// A method: the loader of TypeScript names functions by one of its own, which the page has not.
			next() {
				requestAnimationFrame((now) => {
					if (watch.hearing.signal.aborted) return;
					watch.gaps.at(-1)?.push(now - watch.last);
					watch.last = now;
					watch.next();
				});
			},
		};
		watch.next();
		addEventListener("input", () => watch.gaps.push([]), { capture: true, signal: watch.hearing.signal });
		Object.assign(window, { watch, isDeaf: is });
	}, isDeaf);
	await box(page).pressSequentially(text, { delay: 90 });
	// The last key's.
	await page.waitForTimeout(90);
	const byKey = await page.evaluate(() => {
		const { watch } = window as unknown as { watch: { gaps: number[][]; hearing: AbortController } };
		watch.hearing.abort();
		Object.assign(window, { isDeaf: false });
		return watch.gaps.slice(1);
	});
	const gaps = byKey.flat();
	const dropped = byKey.map((each) => each.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0));
	return {
		keys: byKey.length,
		longest: Math.max(...gaps),
		over: gaps.filter((gap) => gap > 50).length,
		dropping: dropped.filter((count) => count > 0).length,
		dropped: dropped.reduce((sum, count) => sum + count, 0),
	};
}

/** What typing drops, beside what the box alone drops by turns in the same run: the floor of the machine. */
async function printTyping(page: Page): Promise<void> {
	const all: Record<"answered" | "alone", Typing[]> = { answered: [], alone: [] };
	for (const text of typed) {
		all.alone.push(await frames(page, text, { isDeaf: true }));
		all.answered.push(await frames(page, text));
	}
	const sum = (of: Typing[], what: keyof Typing) => of.reduce((total, typing) => total + typing[what], 0);
	const said = (of: Typing[]) => `frames dropped at ${sum(of, "dropping")} of ${sum(of, "keys")} keys, ${sum(of, "dropped")} in all`;
	console.log(
		`  typing ${typed.length} queries by the key: longest time between two frames ${ms(Math.max(...all.answered.map(({ longest }) => longest)))}, ${sum(all.answered, "over")} over 50 ms; ${said(all.answered)}; the box alone, without an answer (the floor): ${said(all.alone)}`,
	);
}

async function measure(browser: Browser, origin: string): Promise<void> {
	await withReader(browser, async (page) => {
		await mayBeDeaf(page);
		await page.goto(`${origin}/search?when=all&q=${encodeURIComponent("दिल्ली")}`);
		await takenOver(page);
		await page.locator("#results > li").first().waitFor();
		await slowDown(page, { isLineSlow: false });
		await sayFirstResult(page);
		for (const [name, more] of [
			["the newest", ""],
			["all time", "&when=all"],
		] as const) {
			for (const query of firstAsked) {
				const firsts: number[] = [];
				for (let run = 0; run < runs; run += 1) firsts.push(await firstResult(page, origin, query, more));
				console.log(
					`In the browser, CPU ÷ 4, cache warm, ${name}, ${query}: first result ${ms(median(firsts))} after the page was asked for`,
				);
			}
		}
		await printTyping(page);
		for (const [name, text] of Object.entries(hostile)) {
			await box(page).fill("");
			// What that answers is drawn.
			await page.waitForTimeout(500);
			console.log(`  ${name}: answered in ${ms(await answered(page, text))}`);
		}
	});
}

export async function benchSearching(all: readonly FindableStory[]): Promise<void> {
	const site = join(home, "search");
	await build("public", site);
	await replaceIndex(site, all);
	console.log("");
	const browser = await chromium.launch({ executablePath: ensureChromium() });
	try {
		await served(site, (origin) => measure(browser, origin));
	} finally {
		await browser.close();
	}
}
