/** Builds editions and serves what was built, as the commands of the project do. */
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { startTied, stopTied, until } from "../engines/processes.ts";
import { now, root } from "../sites.ts";

/** Where all that a bench makes is kept. */
export const home = join(root, ".pathak/bench");

const vite = join(root, "node_modules/vite/bin/vite.js");

/** Has the build itself say what it took, its threads included: on a busy machine its processor time tells more than the wall's. */
const sayUsage = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())));`;

/** `seconds` by the wall, `processor` seconds of all its threads, `peak` memory in bytes. */
export type Built = { readonly seconds: number; readonly processor: number; readonly peak: number };

/** Builds one edition. `cache` is the folder of what is kept between builds: the project's own unless given. */
export async function build(edition: string, outDir: string, cache?: string): Promise<Built> {
	const usageFile = `${outDir}.usage`;
	const start = performance.now();
	const child = spawn(
		process.execPath,
		["--import", `data:text/javascript,${encodeURIComponent(sayUsage)}`, vite, "build", "--logLevel", "warn", "--outDir", outDir],
		{
			cwd: root,
			env: { ...process.env, EDITION: edition, NOW: now, USAGE: usageFile, ...(cache ? { CACHE: cache } : {}) },
			stdio: ["ignore", "pipe", "pipe"],
		},
	);
	let said = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			said += text;
			if (process.stdout.isTTY) process.stdout.write(text);
		});
	}
	const status = await new Promise((done) => child.once("close", done));
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`vite build ended with ${status}\n${said}`);
	const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(await readFile(usageFile, "utf8")) as NodeJS.ResourceUsage;
	await rm(usageFile);
	return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await new Promise((done) => server.once("listening", done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === "string") throw new Error("no free port");
	return address.port;
}

/** Serves a built folder while `use` runs. The server lists the folder when it starts: what is added later is not found. */
export async function served<T>(outDir: string, use: (origin: string) => Promise<T>): Promise<T> {
	const port = await freePort();
	const args = [vite, "preview", "--outDir", outDir, "--port", String(port), "--strictPort", "--logLevel", "error"];
	const child = startTied(process.execPath, args, { cwd: root, stdio: "inherit" });
	const origin = `http://localhost:${port}`;
	try {
		await until("the preview server answers", 30_000, () => fetch(`${origin}/live.json`).then(({ ok }) => ok));
		return await use(origin);
	} finally {
		await stopTied(child);
	}
}

/** The machine, in a line: numbers without it say little. */
export function machine(): string {
	const load = loadavg()[0] ?? 0;
	const cores = availableParallelism();
	const busy = load > cores / 2 ? " (BUSY: take these numbers for what they are)" : "";
	return `${cpus()[0]?.model ?? "unknown processor"}, ${cores} cores, load ${load.toFixed(1)}${busy}, Node ${process.version}`;
}
