#!/usr/bin/env node
/**
 * Stands in for Firefox's binary under Playwright: starts the real one (FIREFOX_BINARY), passes its WebDriver BiDi socket on,
 * and answers what Playwright 1.65 always sends but Firefox ESR 153 lacks. Knows nothing of tests or pages.
 */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { createRequire } from "node:module";

const lacking = "emulation.setMediaFeaturesOverride";

// Playwright's own copy of `ws`: resolved from `playwright`, which is what the project depends on.
const playwright = createRequire(import.meta.url).resolve("playwright");
const { ws: WebSocket, wsServer: WebSocketServer } = createRequire(playwright)("playwright-core/lib/utilsBundle");

const args = process.argv.slice(2);
const env = { ...process.env };
// Firefox as root refuses a home that belongs to somebody else, as containers in CI have it: its profile folder will do.
const home = statSync(env.HOME ?? "", { throwIfNoEntry: false });
if (home?.uid !== process.getuid()) env.HOME = args[args.indexOf("--profile") + 1];

const firefox = spawn(env.FIREFOX_BINARY ?? "firefox-esr", args, {
	env,
	stdio: ["ignore", "ignore", "pipe"],
});
/** We end when it has ended. */
const end = () => firefox.kill("SIGKILL");
firefox.on("error", (error) => {
	console.error(`firefox: ${error.message}`);
	process.exit(1);
});
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
process.stderr.on("error", end);

// Whoever started us may be killed before it can say goodbye: then nothing of ours stays behind.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(), 500);

const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/;
let seen = "";
firefox.stderr.setEncoding("utf8").on("data", (text) => {
	seen = (seen + text).slice(-4000);
	const found = listening.exec(seen);
	process.stderr.write(text.replace(listening, "Firefox is up"));
	if (!found) return;
	seen = "";
	passOn(found[1]);
});

/** Opens a socket of our own in front of the one at `address` and prints the line Playwright waits for. */
function passOn(address) {
	const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
	server.on("listening", () => console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`));
	server.on("connection", (client, request) => {
		const browser = new WebSocket(address + request.url, {
			perMessageDeflate: false,
			maxPayload: 256 * 1024 * 1024,
		});
		const waiting = [];
		browser.on("open", () => {
			for (const text of waiting.splice(0)) browser.send(text);
		});
		client.on("message", (data) => {
			const text = data.toString();
			const { id, method } = JSON.parse(text);
			if (method === lacking) client.send(JSON.stringify({ type: "success", id, result: {} }));
			else if (browser.readyState === WebSocket.OPEN) browser.send(text);
			else waiting.push(text);
		});
		browser.on("message", (data) => client.send(data.toString()));
		browser.on("close", () => client.close());
		browser.on("error", () => client.close());
		client.on("close", () => browser.close());
	});
}
