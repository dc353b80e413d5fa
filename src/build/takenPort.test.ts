/** What a person reads who starts the site on a port that is taken, or at a time that is none. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "playwright/test";
import { loadConfigFromFile } from "vite";
import { isOffsetTime } from "../article/reading.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a start with that environment ends that never comes to its build, and what it said, line by line. */
async function startedWith(set: Record<string, string>): Promise<{ status: unknown; said: string[] }> {
	const env = { ...process.env, npm_lifecycle_event: "start", ...set };
	const child = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { cwd: root, env });
	let said = "";
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
	const status = await new Promise((done) => child.once("close", done));
	// On a busy machine the bundler tells how long the configuration took.
	const own = said.replace(/^.*\[PLUGIN_TIMINGS\][\s\S]*?bundlertimings.*\n/m, "");
	return { status, said: own.trim().split("\n") };
}

const started = (port: string) => startedWith({ PORT: port });

test("a taken port is told in a sentence of each language, before anything is built", async () => {
	const server = createServer().listen(0);
	await new Promise((done) => server.once("listening", done));
	const { port } = server.address() as { port: number };
	const { status, said } = await started(String(port));
	server.close();
	expect(status).toBe(1);
	expect(said).toEqual([expect.stringContaining(`पोर्ट ${port} पर कोई और प्रोग्राम`), expect.stringContaining(`port ${port} is taken`)]);
});

for (const port of ["abc", "99999", "-1", "0", "1e4", "4174.5"])
	test(`${port} is said to be no port, in a sentence of each language`, async () => {
		const { status, said } = await started(port);
		expect(status).toBe(1);
		expect(said).toEqual([expect.stringContaining(`“${port}” पोर्ट नहीं हो सकता`), expect.stringContaining(`${port} is no port`)]);
	});

test("a PORT of nothing is none", async () => {
	const { PORT } = process.env;
	try {
		process.env["PORT"] = "";
		const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, `${root}vite.config.ts`);
		expect(loaded?.config.preview).toEqual({ port: 4173, strictPort: false });
	} finally {
		if (PORT === undefined) delete process.env["PORT"];
		else process.env["PORT"] = PORT;
	}
});

test("a time without an offset is said to be none, in a sentence of each language, before anything is built", async () => {
	const now = "2021-07-10T07:30:00";
	const { status, said } = await startedWith({ PORT: "", NOW: now });
	expect(status).toBe(1);
	expect(said).toEqual([expect.stringContaining(`“${now}” पूरा समय नहीं है`), expect.stringContaining(`no time with an offset: ${now}`)]);
});

test("a day alone is no time, nor is a word, and an offset makes one", () => {
	expect(["kal", "2021-07-10", "2021-07-10T07:30:00"].filter(isOffsetTime)).toEqual([]);
	expect(["2021-07-10T07:30:00Z", "2021-07-10T07:30:00+05:30"].filter((each) => !isOffsetTime(each))).toEqual([]);
});
