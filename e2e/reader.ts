/** A reader in a browser, as verbs. Any console error, page error, policy report or request elsewhere fails the test by itself. */
import { test as base, type Locator, type Page, expect as patient } from "playwright/test";
import { address, type Site, sites } from "./sites.ts";

/** How long a poll waits between two looks, in ms: Playwright's own come to a whole second, which is most of what many tests would wait for. */
const intervals = [20, 50, 100, 200];

/** Playwright's `expect`, which looks sooner again. */
export const expect = new Proxy(patient, {
	get: (all, name) => {
		const poll: typeof all.poll = (look, options = {}) =>
			all.poll(look, { intervals, ...(typeof options === "string" ? { message: options } : options) });
		return name === "poll" ? poll : Reflect.get(all, name);
	},
});

/** For `allowed`: whatever names one of these sites. */
export const fromSites = (...places: readonly Site[]) => new RegExp(places.map(address).join("|"));

type Options = {
	/** The site read from. */
	site: Site;
	/** What a test causes on purpose: messages or addresses that fit are not counted against the page. */
	allowed: RegExp[];
};

/** Runs in the page. Where Playwright blocks workers it only forbids to register one; a browser without them has no such thing at all. */
export const withoutWorkers = () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker");

export const test = base.extend<Options & { problems: string[] }>({
	site: [sites.sample, { option: true }],
	allowed: [[], { option: true }],
	baseURL: async ({ site }, use) => use(address(site)),
	problems: [
		async ({ page, context, site, allowed, serviceWorkers }, use) => {
			if (serviceWorkers === "block") await page.addInitScript(withoutWorkers);
			const problems: string[] = [];
			const note = (problem: string) => {
				if (!allowed.some((each) => each.test(problem))) problems.push(problem);
			};
			page.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warning") note(`console: ${message.text()} ${message.location().url}`);
			});
			page.on("pageerror", (error) => note(`page error: ${error.message}`));
			// Of every page, and of its worker.
			context.on("request", (request) => {
				if (!request.url().startsWith(address(site)) && !request.url().startsWith("data:")) note(`request: ${request.url()}`);
			});
			await page.addInitScript(() => {
				document.addEventListener("securitypolicyviolation", (event) => {
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
				});
			});
			await use(problems);
			expect(await context.cookies(), "a cookie was set").toEqual([]);
			expect(problems, "the page complained").toEqual([]);
		},
		{ auto: true },
	],
});

/** Waits until the application has taken over the page and hears what its reader does: its links then open without a page load. */
export async function takenOver(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const root = document.getElementById("root");
		type Container = { readonly stateNode: { readonly current: { readonly memoizedState: { readonly isDehydrated: boolean } } } };
		const found = Object.entries(root ?? {}).find(([key]) => key.startsWith("__reactContainer"));
		return found && !(found[1] as Container).stateNode.current.memoizedState.isDehydrated;
	});
	// React runs effects in messages of its own. An idle moment alone tells nothing where a test has stopped the clock.
	await page.evaluate(async () => {
		for (let turn = 0; turn < 2; turn += 1) {
			const { port1, port2 } = new MessageChannel();
			const turned = new Promise((done) => port1.addEventListener("message", done, { once: true }));
			port1.start();
			port2.postMessage(null);
			await turned;
		}
		// A page that goes on moving may have none.
		await new Promise((done) => requestIdleCallback(done, { timeout: 10_000 }));
	});
}

/** Follows a link without a page load, and tells how far the page was scrolled when it was pressed, in px: read before the press, it may be scrolled on until then. */
export async function leaveBy(link: Locator): Promise<number> {
	const pressed = await link.evaluateHandle((each) => {
		const seen = { at: Number.NaN };
		const note = () => {
			seen.at = scrollY;
		};
		each.addEventListener("click", note, { once: true });
		return seen;
	});
	await link.click();
	return pressed.evaluate(({ at }) => at);
}

/** Text as its author wrote it, without what binds it on the page. */
export const unbound = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
