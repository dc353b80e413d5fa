/** WebKitGTK as Debian ships it, driven by W3C WebDriver in a window of our own. Knows nothing of the site. */
import { execFile } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Engine, Found, OpenOptions } from "./engine.ts";
import { findProgram, makeExecutable, startTied, stopTied, until } from "./processes.ts";

/** What WebKit says of a question of the page's own, to its site or to what is kept, that was on its way when the next page was opened. */
const leftBehind =
	/Cannot load http:\/\/localhost:\d+\/sw\.js due to access control checks|Fetch API cannot load http:\/\/localhost:\d+\/(?:live|edition|lists\/front\/head|stories\/[\w-]+)\.json due to access control checks|Cache API operation failed: Context is stopped/;
const windowScript = fileURLToPath(new URL("webkit-window.py", import.meta.url));
/** Debian's own Python, which sees python3-gi; the one first in PATH may be another. */
const python = "/usr/bin/python3";
const patience = 40_000;
/** WebKitGTK is built without web app manifests, and says so of a policy that is right for Safari. */
const unbuilt = "Unrecognized Content-Security-Policy directive 'manifest-src'";

export async function findWebKit(): Promise<Found> {
	const packages = ["webkitgtk-webdriver", "xvfb", "python3-gi", "gir1.2-webkit2-4.1", "gir1.2-gtk-3.0"];
	const available =
		findProgram("WebKitWebDriver") !== null &&
		Boolean(process.env.DISPLAY || findProgram("Xvfb")) &&
		(await promisify(execFile)(python, [windowScript, "--check"], {
			timeout: 20_000,
		}).then(
			() => true,
			() => false,
		));
	const reason = available ? "" : `WebKit is not checked: install it with \`apt-get install ${packages.join(" ")}\`.`;
	return { name: "webkit", available, reason, packages };
}

async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject()));
		});
	});
}

/** A screen nobody sees, its number chosen by Xvfb. */
async function startScreen() {
	const screen = startTied("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x2000x24", "-nolisten", "tcp"], {
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	let said = "";
	screen.stdio[3]?.on("data", (data) => {
		said += data;
	});
	await until("Xvfb ready", patience, () => said.includes("\n")).catch(async (error) => {
		await stopTied(screen);
		throw error;
	});
	return { screen, display: `:${said.trim()}` };
}

type Session = Awaited<ReturnType<typeof startSession>>;

/** One screen, one driver, one window: WebKitWebDriver holds a single session. */
async function startSession({ scripts, dark, width, height }: Required<OpenOptions>) {
	makeExecutable(windowScript);
	const own = process.env.DISPLAY ? undefined : await startScreen();
	const folder = mkdtempSync(join(tmpdir(), "engines-webkit-"));
	const log = join(folder, "log");
	const output = openSync(log, "a");
	const port = await freePort();
	const { LC_ALL: _, ...inherited } = process.env;
	const driver = startTied("WebKitWebDriver", [`--port=${port}`], {
		stdio: ["ignore", output, output],
		env: {
			...inherited,
			DISPLAY: own?.display ?? process.env.DISPLAY,
			GDK_BACKEND: "x11",
			GDK_SCALE: "1",
			LANG: "C.UTF-8",
			// No accessibility bus and no session bus, which GTK would start and leave behind.
			NO_AT_BRIDGE: "1",
			DBUS_SESSION_BUS_ADDRESS: "disabled:",
			WEBKIT_DISABLE_DMABUF_RENDERER: "1",
		},
	});
	closeSync(output);

	let windowProcess: number | undefined;
	async function call<T>(method: "GET" | "POST" | "DELETE", path: string, body?: unknown, timeout = patience): Promise<T> {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			headers: { "content-type": "application/json" },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(timeout),
		}).catch((error) => {
			throw new Error(`webkit: ${method} ${path}: ${error}`, { cause: error });
		});
		const { value } = await response.json();
		if (!response.ok) throw new Error(`webkit: ${method} ${path}: ${value.error}: ${value.message}`);
		return value;
	}

	async function end(session?: string) {
		if (session) await call("DELETE", session, undefined, 5000).catch(() => {});
		// Its data folder is only ours to remove once the window is gone.
		if (windowProcess !== undefined) await until("window gone", 3000, () => !isRunning(windowProcess)).catch(() => {});
		await stopTied(driver);
		if (isRunning(windowProcess)) process.kill(windowProcess as number, "SIGKILL");
		if (own) await stopTied(own.screen);
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}

	try {
		await until("WebKitWebDriver answers", patience, () => {
			if (driver.exitCode !== null) throw new Error(readFileSync(log, "utf8"));
			return call("GET", "/status", undefined, 1000);
		});
		const { sessionId, capabilities } = await call<{
			sessionId: string;
			capabilities: { "webkit:processID"?: number };
		}>(
			"POST",
			"/session",
			{
				capabilities: {
					alwaysMatch: {
						"webkitgtk:browserOptions": {
							binary: windowScript,
							args: [
								`--width=${width}`,
								`--height=${height}`,
								`--data=${folder}`,
								...(scripts ? [] : ["--no-scripts"]),
								...(dark ? ["--dark"] : []),
							],
						},
						timeouts: { script: 10_000, pageLoad: 12_000 },
					},
				},
			},
			30_000,
		);
		windowProcess = capabilities["webkit:processID"];
		const at = `/session/${sessionId}`;
		return {
			log,
			get: <T>(path: string) => call<T>("GET", at + path),
			post: <T>(path: string, body: unknown = {}) => call<T>("POST", at + path, body),
			end: () => end(at),
		};
	} catch (error) {
		const said = readFileSync(log, "utf8");
		await end();
		throw new Error(`webkit does not start: ${error}\n${said}`, { cause: error });
	}
}

function isRunning(id: number | undefined): boolean {
	if (id === undefined) return false;
	try {
		process.kill(id, 0);
		return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${id}/stat`, "utf8"));
	} catch {
		return false;
	}
}

export function openWebKit(): Engine {
	let session: Session | undefined;
	let mode = "";
	let height = 800;
	let read = 0;
	const problems: string[] = [];

	const current = () => {
		if (!session) throw new Error("nothing is open");
		return session;
	};

	const engine: Engine = {
		name: "webkit",

		async open(url, { width, scripts = true, dark = false, height: wantedHeight = 800 }) {
			height = wantedHeight;
			const wanted = `scripts ${scripts}, dark ${dark}`;
			if (mode !== wanted) {
				await engine.close();
				session = await startSession({ width, height, scripts, dark });
				mode = wanted;
			}
			await engine.setWidth(width);
			await current().post("/url", { url });
		},

		async evaluate<T, A>(what: string | ((argument: A) => T | Promise<T>), argument?: A): Promise<T> {
			// `__name` is what tsx writes into functions.
			return current().post<T>("/execute/sync", {
				script: `const __name = (it) => it; const it = (${what}); return typeof it === "function" ? it(...arguments) : it;`,
				args: argument === undefined ? [] : [argument],
			});
		},

		async click(selector) {
			let failure: unknown;
			// One that is drawn anew before it is clicked is looked for again; a click that was taken may lead away before it is answered, and is not made again there.
			await until(selector, patience, async () => {
				const element = await current().post<Record<string, string>>("/element", { using: "css selector", value: selector });
				try {
					await current().post(`/element/${Object.values(element)[0]}/click`);
				} catch (error) {
					if (/stale element/.test(`${error}`)) return false;
					failure = error;
				}
				return true;
			});
			if (failure) throw failure;
		},

		async waitFor(what) {
			await until(what, patience, () => engine.evaluate(what));
		},

		async back() {
			await current().post("/back");
		},

		async setWidth(width) {
			await current().post("/window/rect", { width, height });
			await engine.waitFor(`innerWidth === ${width}`);
		},

		errors() {
			if (session) {
				const text = readFileSync(session.log, "utf8");
				problems.push(
					...text
						.slice(read)
						.split("\n")
						.filter((line) => /CONSOLE (\w+ )?ERROR|^request failed/.test(line) && !line.includes(unbuilt) && !leftBehind.test(line)),
				);
				read = text.length;
			}
			return problems.splice(0);
		},

		async screenshot(path) {
			writeFileSync(path, await current().get<string>("/screenshot"), "base64");
		},

		async close() {
			problems.push(...engine.errors());
			const ending = session;
			session = undefined;
			mode = "";
			read = 0;
			await ending?.end();
		},
	};
	return engine;
}
