/** What a person reads who starts the site on a port that is taken. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a start on that port ends that never comes to its build, and what it said, line by line. */
async function started(port: string): Promise<{ status: unknown; said: string[] }> {
	const env = { ...process.env, PORT: port, npm_lifecycle_event: "start" };
	const child = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { cwd: root, env });
	let said = "";
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
	const status = await new Promise((done) => child.once("close", done));
	return { status, said: said.trim().split("\n") };
}

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
