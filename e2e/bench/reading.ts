/** `npm run bench`: story pages beside bare pages of the same words, then moves from story to story. */
import { join } from "node:path";
import { type Browser, chromium } from "playwright/test";
import { storyPath } from "../../src/article/links.ts";
import { ensureChromium } from "../chromium.ts";
import { sites } from "../sites.ts";
import { type LeadPicture, writeBare } from "./bare.ts";
import { type Moves, move } from "./moves.ts";
import { against, count, kB, median, ms, range, ratio, table } from "./numbers.ts";
import { type Load, load, watchedFor } from "./paint.ts";
import { conditions, withReader } from "./phone.ts";
import { build, home, machine, served } from "./site.ts";

/** One with a drawing, one with a photograph; both of paragraphs, headings and quotes alone. */
const stories = ["putin-biden-phone-0907", "nadi-badli-pul"];

export async function benchReading(runs: number): Promise<void> {
	const site = join(home, "site");
	const executablePath = ensureChromium();
	console.log(machine());
	const { seconds } = await build(sites.sample.edition, site);
	console.log(`sample edition built in ${seconds.toFixed(1)} s\n`);
	const args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
	const browser = await chromium.launch({ executablePath, args });
	try {
		const pictures = await served(site, (origin) => Promise.all(stories.map((id) => leadPicture(browser, origin, id))));
		for (const [index, id] of stories.entries()) await writeBare(site, id, pictures[index] as LeadPicture);
		await served(site, async (origin) => {
			console.log(`${conditions}; ${runs} runs each, alternating; medians\n`);
			for (const id of stories) await benchPage(browser, origin, id, runs);
			await benchMoves(browser, origin, stories[0] as string, runs);
		});
	} finally {
		await browser.close();
	}
	console.log(`\n${machine()}`);
}

/** The bare page gets the very file that this browser chooses for the story, at the size it is shown in. */
function leadPicture(browser: Browser, origin: string, id: string): Promise<LeadPicture> {
	return withReader(browser, async (page) => {
		await page.goto(origin + storyPath(id));
		return page
			.locator("main figure img")
			.first()
			.evaluate((image: HTMLImageElement) => ({
				src: new URL(image.currentSrc).pathname,
				width: image.clientWidth,
				height: image.clientHeight,
			}));
	});
}

/** What is printed of a load, with the limits of HOUSE.md §7: of the value itself, or of its ratio to the bare page's. */
const lines: readonly {
	readonly name: string;
	readonly of: (load: Load) => number;
	readonly shown: (value: number) => string;
	readonly limit?: number;
	readonly ratioLimit?: number;
}[] = [
	{ name: "first paint", of: (load) => load.firstPaint, shown: ms },
	{ name: "first contentful paint", of: (load) => load.firstContent, shown: ms },
	{ name: "first text (headline)", of: (load) => load.firstText, shown: ms, ratioLimit: 1.15 },
	{ name: "largest paint", of: (load) => load.largest, shown: ms, ratioLimit: 1.35 },
	{ name: "blocking time", of: (load) => load.blocking, shown: ms, limit: 100 },
	{ name: "longest task", of: (load) => load.longestTask, shown: ms, limit: 120 },
	{ name: "layout shift", of: (load) => load.shift, shown: (value) => value.toFixed(4), limit: 0.002 },
	{ name: "bytes", of: (load) => load.bytes, shown: kB },
	{ name: "requests", of: (load) => load.requests, shown: count },
];

async function benchPage(browser: Browser, origin: string, id: string, runs: number): Promise<void> {
	const rounds: { readonly story: Load; readonly bare: Load; readonly again: Load }[] = [];
	// The first round is not counted: after it the server's files and the browser's code are warm.
	for (let run = 0; run <= runs; run += 1) {
		const story = await load(browser, origin + storyPath(id), watchedFor.story);
		const bare = await load(browser, `${origin}/bare/${id}`, watchedFor.bare);
		const again = await load(browser, `${origin}/bare/${id}`, watchedFor.bare);
		if (run > 0) rounds.push({ story, bare, again });
	}
	const rows = lines.map(({ name, of, shown, limit, ratioLimit }) => {
		const story = median(rounds.map((round) => of(round.story)));
		const bare = median(rounds.map((round) => of(round.bare)));
		const again = median(rounds.map((round) => of(round.again)));
		const budget = limit === undefined ? "" : against(story, limit, shown);
		const ratioBudget = ratioLimit === undefined ? "" : against(story / bare, ratioLimit, (value) => `${ratio(value)} ×`);
		return [name, shown(story), shown(bare), shown(again), share(story, bare), share(again, bare), budget + ratioBudget];
	});
	const firstTexts = (loads: readonly Load[]) => range(loads.map(({ firstText }) => firstText));
	const last = rounds.at(-1);
	console.log(id);
	console.log(table([["", "story", "bare", "bare again", "story/bare", "noise", "budget"], ...rows]));
	console.log(
		`  first text, all runs: ${firstTexts(rounds.map(({ story }) => story))}, bare ${firstTexts(rounds.map(({ bare }) => bare))}`,
	);
	console.log(`  largest paint is of: ${last?.story.largestElement}, bare ${last?.bare.largestElement}`);
	console.log(`  bytes: ${byType(last?.story)}; bare ${byType(last?.bare)}\n`);
}

const share = (value: number, base: number) => (value === base ? ratio(1) : base === 0 ? "–" : ratio(value / base));

function byType(load: Load | undefined): string {
	const sums = new Map<string, number>();
	for (const { type, bytes } of load?.received ?? []) sums.set(type, (sums.get(type) ?? 0) + bytes);
	return [...sums].map(([type, bytes]) => `${type.toLowerCase()} ${kB(bytes)}`).join(", ");
}

async function benchMoves(browser: Browser, origin: string, id: string, runs: number): Promise<void> {
	const moves: Moves[] = [];
	for (let run = 0; run < runs; run += 1) moves.push(await move(browser, origin, id));
	const row = (name: string, of: (moves: Moves) => number, limit: number) => {
		const value = median(moves.map(of));
		return [name, ms(value), range(moves.map(of)), against(value, limit, ms)];
	};
	console.log(`from story to story, starting at ${id}: click to new headline`);
	console.log(
		table([
			["", "median", "all runs", "budget"],
			row("data warm", ({ warm }) => warm, 50),
			row("cold", ({ cold }) => cold, 200),
			row("cold, the first move (fetches its code too)", ({ firstCold }) => firstCold, 200),
		]),
	);
}
