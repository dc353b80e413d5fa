/** `npm run bench kill`: the page reloaded and the browser killed in the middle of saving and downloading, again and again; nothing that was kept may be gone. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright/test";
import { storyPath } from "../../src/article/links.ts";
import { isSaved, type Marks, wishes } from "../../src/reader/saved.ts";
import { findChromium } from "../chromium.ts";
import { filesIn, inDatabase } from "../device.ts";
import { until } from "../engines/processes.ts";
import { button, shelf } from "../saving.ts";
import { sites } from "../sites.ts";
import { build, home, machine, served } from "./site.ts";

/** `again`: what the killed browser had not written and brought anew. */
export type Survived = {
	readonly reloads: number;
	readonly kills: number;
	readonly saved: number;
	/** Of those that were removed again. */
	readonly removed: number;
	readonly again: number;
	readonly lost: readonly string[];
};

/** A browser of ours, with a profile that outlives it. */
class Mortal {
	readonly #profile: string;
	#process: ChildProcess | undefined;
	#browser: Browser | undefined;

	constructor(profile: string) {
		this.#profile = profile;
	}

	/** One that does not answer when it has just come is started again. */
	async start(tries = 5): Promise<Page> {
		try {
			return await this.#open();
		} catch (error) {
			await this.kill();
			if (tries === 0) throw error;
			return this.start(tries - 1);
		}
	}

	async #open(): Promise<Page> {
		const portFile = join(this.#profile, "DevToolsActivePort");
		await rm(portFile, { force: true });
		const args = ["--headless", "--no-sandbox", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0"];
		const all = [...args, `--user-data-dir=${this.#profile}`, "about:blank"];
		this.#process = spawn(findChromium() ?? "chromium", all, { detached: true, stdio: "ignore" });
		const port = await until("the browser listens", 20_000, async () => (await readFile(portFile, "utf8")).split("\n")[0]);
		this.#browser = await chromium.connectOverCDP(`http://localhost:${port}`, { timeout: 5000 });
		const [context = await this.#browser.newContext()] = this.#browser.contexts();
		return context.newPage();
	}

	/** With all its processes, at once. */
	async kill(): Promise<void> {
		const { pid } = this.#process ?? {};
		if (!pid) return;
		const ended = new Promise((done) => this.#process?.once("exit", done));
		process.kill(-pid, "SIGKILL");
		await ended;
		await this.#browser?.close().catch(() => {});
	}
}

const today = "pathak.today";
/** Whether today's stories are still on their way. */
const isComing = (page: Page) => page.evaluate((key) => localStorage.getItem(key)?.includes('"isComing":true') === true, today);
const bringToday = (page: Page) => page.evaluate((key) => localStorage.setItem(key, '{"isComing":true,"pictures":"full"}'), today);

const marksOf = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("pathak.saved") ?? "{}") as Marks);

/** Every third cycle kills the browser, the others reload the page, at another moment each time. A story counts from when its words or the wish for it were seen on the device; one that was pressed several times, saved or removed, from the last wish alone. */
export async function survive(origin: string, cycles: number): Promise<Survived> {
	const { stories } = (await (await fetch(`${origin}/today.json`)).json()) as { stories: { id: string }[] };
	const ids = stories.map(({ id }) => id);
	const profile = await mkdtemp(join(tmpdir(), "pathak-kill-"));
	const browser = new Mortal(profile);
	const kept = new Set<string>();
	const gone = new Set<string>();
	const pressedTwice = new Set<string>();
	const lost = new Set<string>();
	let [reloads, kills, saved, removed, again] = [0, 0, 0, 0, 0];
	const look = async (page: Page, id?: string) => {
		const { files } = await shelf(page);
		const isThere = (each: string) => files.includes(`/stories/${each}.json`);
		for (const each of ids) if (isThere(each) && !pressedTwice.has(each)) kept.add(each);
		const wish = id ? await inDatabase(page, wishes, wishes, id) : undefined;
		// Of several presses only the last one counts.
		if (id && wish && wish === (await marksOf(page))[id]) (Number(wish) > 0 ? kept : gone).add(id);
		return [...kept].filter((each) => !isThere(each)).length;
	};
	/** All that was kept is whole, and marked, and what was taken along is all there in the end; then it begins anew. */
	const finish = async (page: Page) => {
		await page.goto(`${origin}/saved`);
		await bringToday(page);
		await page.reload();
		// What was removed goes when its list is left: until then it is offered back.
		await page.goto(origin);
		await page.mouse.wheel(0, 10);
		const missing = async () => {
			const { whole } = await shelf(page);
			const marks = await marksOf(page);
			const taken = await filesIn(page, "today");
			return [
				...[...kept].filter((id) => !whole.includes(id)),
				...[...kept].filter((id) => !isSaved(marks, id)).map((id) => `the mark of ${id}`),
				...[...gone].filter((id) => whole.includes(id) || isSaved(marks, id)).map((id) => `that ${id} was removed`),
				...ids.filter((id) => !taken.includes(`/stories/${id}.json`)).map((id) => `today's ${id}`),
			];
		};
		await until("all is there", 30_000, async () => (await missing()).length === 0).catch(() => {});
		for (const each of await missing()) lost.add(each);
		saved += kept.size;
		removed += gone.size;
		for (const each of [kept, gone, pressedTwice]) each.clear();
		await page.evaluate(async (database) => {
			for (const name of ["saved", "today"]) await caches.delete(name);
			await new Promise((done) => Object.assign(indexedDB.deleteDatabase(database), { onsuccess: done }));
			localStorage.clear();
		}, wishes);
	};
	try {
		let page = await browser.start();
		let wasKilled = false;
		for (let cycle = 0; cycle < cycles; cycle += 1) {
			const id = ids[cycle % ids.length] ?? "";
			if (cycle > 0 && cycle % ids.length === 0) await finish(page);
			await page.goto(origin + storyPath(id));
			if (wasKilled) again += await look(page);
			if (!(await isComing(page))) await bringToday(page);
			const presses = cycle % 5 === 4 ? 2 : cycle % 4 === 3 ? 3 : 1;
			if (presses > 1) pressedTwice.add(id);
			const isOn = (await button(page).getAttribute("aria-pressed")) === "true";
			for (let press = isOn ? presses : 0; press < presses; press += 1) await button(page).click();
			await pause((cycle * 37) % 300);
			await look(page, id);
			wasKilled = cycle % 3 === 2;
			if (wasKilled) {
				await browser.kill();
				kills += 1;
				page = await browser.start();
			} else {
				await page.reload({ waitUntil: "commit" });
				reloads += 1;
			}
		}
		await page.goto(`${origin}/saved`);
		await look(page);
		await finish(page);
	} finally {
		await browser.kill();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
	return { reloads, kills, saved, removed, again, lost: [...lost] };
}

export async function benchKill(cycles: number): Promise<void> {
	const site = join(home, "site");
	console.log(machine());
	await build(sites.sample.edition, site);
	const start = performance.now();
	const { reloads, kills, saved, removed, again, lost } = await served(site, (origin) => survive(origin, cycles));
	const seconds = Math.round((performance.now() - start) / 1000);
	console.log(
		`${reloads} reloads and ${kills} kills in ${seconds} s: ${saved} stories were kept, ${again} of them brought anew, ${removed} removed, ${lost.length} lost${lost.map((each) => `\n  ${each}`).join("")}`,
	);
}
