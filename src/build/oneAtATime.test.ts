/** Builds of one folder follow each other, whatever becomes of the one before. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "playwright/test";
import { oneAtATime } from "./oneAtATime.ts";

const root = join(import.meta.dirname, "../..");

let folder = "";
let done: string[] = [];
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "pathak-one-"));
	done = [];
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const work =
	(name: string, ms = 30) =>
	async () => {
		done.push(`${name} begins`);
		await setTimeout(ms);
		done.push(`${name} ends`);
	};
const waits = (name: string) => () => done.push(`${name} waits`);

test("works of the same folder follow each other, and who has to wait is told so once", async () => {
	await Promise.all(["one", "two", "three"].map((name) => oneAtATime(folder, waits(name), work(name))));
	expect(new Set(done.filter((each) => each.endsWith("waits"))).size).toBe(done.length - 6);
	const order = done.filter((each) => !each.endsWith("waits"));
	for (let at = 0; at < 6; at += 2) expect(order[at + 1]).toBe(order[at]?.replace("begins", "ends"));
});

test("works of other folders do not wait", async () => {
	await oneAtATime(folder, waits("one"), () => oneAtATime(`${folder}2`, waits("two"), work("two")));
	expect(done).toEqual(["two begins", "two ends"]);
});

test("a work that fails lets the next one begin", async () => {
	let isWaiting = () => {};
	const untilNextWaits = new Promise<void>((resolve) => {
		isWaiting = resolve;
	});
	const failing = oneAtATime(folder, waits("one"), async () => {
		await untilNextWaits;
		throw new Error("no room");
	});
	const told = () => {
		waits("two")();
		isWaiting();
	};
	const next = oneAtATime(folder, told, work("two"));
	await expect(failing).rejects.toThrow("no room");
	await next;
	expect(done).toEqual(["two waits", "two begins", "two ends"]);
});

test("a process that is killed lets whoever waits begin, and whoever comes later", async () => {
	const module = pathToFileURL(join(import.meta.dirname, "oneAtATime.ts")).href;
	const script = `import { oneAtATime } from ${JSON.stringify(module)};
		await oneAtATime(${JSON.stringify(folder)}, () => undefined, () => { console.log("at work"); return new Promise(() => setTimeout(() => {}, 60_000)); });`;
	const other = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
		cwd: root,
		stdio: ["ignore", "pipe", "inherit"],
	});
	try {
		await once(other.stdout, "data");
		const waiting = oneAtATime(
			folder,
			() => {
				waits("two")();
				other.kill("SIGKILL");
			},
			work("two"),
		);
		await waiting;
		await oneAtATime(folder, waits("three"), work("three"));
		expect(done).toEqual(["two waits", "two begins", "two ends", "three begins", "three ends"]);
	} finally {
		other.kill("SIGKILL");
	}
});
