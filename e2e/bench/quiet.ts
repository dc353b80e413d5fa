/**
 * A browser that nobody listens in on. Who hears a page's console, as Playwright does, has V8 read scripts a second time for every error that is made
 * in them: a fifth of a slow phone's start.
 */
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { findChromium } from "../chromium.ts";
import { startTied, stopTied, until } from "../engines/processes.ts";

type Answer = { readonly targetId: string; readonly sessionId: string; readonly result: { readonly value?: unknown } };
export type QuietPage = {
	readonly go: (address: string) => Promise<unknown>;
	/** What an expression comes to, once it is neither null nor 0. */
	readonly get: <T>(expression: string) => Promise<T>;
	readonly close: () => Promise<unknown>;
};

export class QuietBrowser {
	readonly #process: ChildProcess;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#asked = 0;
	#heard = "";

	constructor(profile: string) {
		const args = ["--headless", "--no-sandbox", "--no-first-run", "--disable-background-networking", "--remote-debugging-pipe"];
		this.#process = startTied(findChromium() ?? "chromium", [...args, `--user-data-dir=${profile}`], {
			stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
		});
		(this.#process.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => {
			const messages = (this.#heard + text).split("\0");
			this.#heard = messages.pop() ?? "";
			for (const { id, result } of messages.map((each) => JSON.parse(each) as { id?: number; result?: Answer })) {
				if (id && result) this.#waiting.get(id)?.(result);
				this.#waiting.delete(id ?? 0);
			}
		});
	}

	#ask(method: string, params: object, sessionId?: string): Promise<Answer> {
		this.#asked += 1;
		(this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id: this.#asked, method, params, sessionId })}\0`);
		return new Promise((done) => this.#waiting.set(this.#asked, done));
	}

	/** A tab on a slow phone, in which `first` runs before anything of a page. */
	async open(first: string, slowness: number): Promise<QuietPage> {
		const { targetId } = await this.#ask("Target.createTarget", { url: "about:blank" });
		const { sessionId } = await this.#ask("Target.attachToTarget", { targetId, flatten: true });
		const ask = (method: string, params: object = {}) => this.#ask(method, params, sessionId);
		await ask("Page.enable");
		await ask("Page.addScriptToEvaluateOnNewDocument", { source: first });
		await ask("Emulation.setDeviceMetricsOverride", { width: 360, height: 800, deviceScaleFactor: 2, mobile: true });
		await ask("Emulation.setCPUThrottlingRate", { rate: slowness });
		return {
			go: (url) => ask("Page.navigate", { url }),
			get: <T>(expression: string) =>
				until(expression, 20_000, async () => (await ask("Runtime.evaluate", { expression, returnByValue: true })).result.value as T),
			close: () => this.#ask("Target.closeTarget", { targetId }),
		};
	}

	close(): Promise<void> {
		return stopTied(this.#process);
	}
}
