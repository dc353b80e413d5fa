/** Firefox ESR as Debian ships it, driven by Playwright over WebDriver BiDi. Knows nothing of the site. */
import { fileURLToPath } from "node:url";
import { type Browser, firefox, type Page } from "playwright";
import type { Engine, Found, OpenOptions } from "./engine.ts";
import { findProgram, makeExecutable, until } from "./processes.ts";

const wrapper = fileURLToPath(new URL("firefox-bidi.mjs", import.meta.url));
const patience = 40_000;

export async function findFirefox(): Promise<Found> {
	const packages = ["firefox-esr"];
	const available = findProgram("firefox-esr") !== null;
	const reason = available ? "" : "Firefox is not checked: install it with `apt-get install firefox-esr`.";
	return { name: "firefox", available, reason, packages };
}

async function launch(scripts: boolean, dark: boolean): Promise<Browser> {
	makeExecutable(wrapper);
	return firefox.launch({
		channel: "moz-firefox",
		executablePath: wrapper,
		timeout: 60_000,
		env: { ...process.env, FIREFOX_BINARY: findProgram("firefox-esr") ?? "" },
		firefoxUserPrefs: {
			// Or going back hangs: BiDi reports no load for a page kept alive.
			"browser.sessionhistory.max_total_viewers": 0,
			// ESR 153 knows no `emulation.setScriptingEnabled` and no media override: both by preference.
			"javascript.enabled": scripts,
			"layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
			"ui.prefersReducedMotion": 1,
			"ui.useOverlayScrollbars": 1,
		},
	});
}

export function openFirefox(): Engine {
	let browser: Browser | undefined;
	let page: Page | undefined;
	let mode = "";
	let height = 800;
	let scriptsRun = true;
	const problems: string[] = [];

	const current = () => {
		if (!page) throw new Error("nothing is open");
		return page;
	};
	/** Playwright's own time-outs do not cover a page that never answers. */
	const inTime = async <T>(what: string, work: Promise<T>): Promise<T> => {
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(new Error(`firefox: no answer in ${patience} ms: ${what}`)), patience);
		});
		return Promise.race([work, late]).finally(() => clearTimeout(timer));
	};

	async function newPage(browser: Browser, { width }: OpenOptions) {
		const page = await browser.newPage({
			viewport: { width, height },
			locale: "hi-IN",
		});
		page.setDefaultTimeout(patience);
		// Firefox reports breaches of the policy as errors of the page, with scripts off too.
		page.on("pageerror", (error) => {
			problems.push(`page error: ${error.message}`);
		});
		page.on("console", (message) => {
			if (message.type() === "error" || message.type() === "assert") problems.push(`console: ${message.text()}`);
		});
		page.on("requestfailed", (request) => {
			const why = request.failure()?.errorText ?? "";
			// Leaving a page cancels what it was still loading: no fault of the page.
			if (!/NS_BINDING_ABORTED|cancel/i.test(why)) problems.push(`request failed: ${request.url()} ${why}`);
		});
		page.on("response", (response) => {
			if (response.status() >= 400) problems.push(`request failed: ${response.url()} ${response.status()}`);
		});
		return page;
	}

	const engine: Engine = {
		name: "firefox",

		async open(url, options) {
			const { scripts = true, dark = false, width } = options;
			height = options.height ?? 800;
			const wanted = `scripts ${scripts}, dark ${dark}`;
			if (mode !== wanted) {
				await engine.close();
				browser = await launch(scripts, dark);
				page = await newPage(browser, options);
				mode = wanted;
				scriptsRun = scripts;
			}
			await engine.setWidth(width);
			await current().goto(url);
		},

		async evaluate<T, A>(what: string | ((argument: A) => T | Promise<T>), argument?: A): Promise<T> {
			// Playwright's string form takes no argument. `__name` is what tsx writes into functions.
			const text = `(() => { const __name = (it) => it; const it = (${what}); return typeof it === "function" ? it(${JSON.stringify(argument) ?? ""}) : it; })()`;
			return inTime(text, current().evaluate<T>(text));
		},

		async click(selector) {
			// Playwright waits for a still element by promises, which never settle without scripts.
			if (scriptsRun) await current().click(selector);
			else {
				const clicked = (it: string) => {
					const element = document.querySelector<HTMLElement>(it);
					element?.click();
					return element !== null;
				};
				await until(selector, patience, () => engine.evaluate(clicked, selector));
			}
		},

		async waitFor(what) {
			// Not `page.waitForFunction`: it evaluates inside the page, which a strict policy blocks and reports.
			await until(what, patience, () => engine.evaluate(what));
		},

		async back() {
			await current().goBack({ waitUntil: "commit" });
		},

		async setWidth(width) {
			await current().setViewportSize({ width, height });
			await engine.waitFor(`innerWidth === ${width}`);
		},

		errors() {
			return problems.splice(0);
		},

		async screenshot(path) {
			// Playwright's wait for fonts is a promise as well.
			if (!scriptsRun) process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY = "1";
			try {
				await current().screenshot({ path });
			} finally {
				delete process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY;
			}
		},

		async close() {
			const ending = browser;
			browser = page = undefined;
			mode = "";
			await ending?.close();
		},
	};
	return engine;
}
