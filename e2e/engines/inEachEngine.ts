/** Runs a group of tests in Firefox and in WebKit, one engine after the other, and the deeds of a reader there. */
import { expect, test } from "playwright/test";
import { address as siteAddress, sites } from "../sites.ts";
import type { Engine, EngineName } from "./engine.ts";
import { findEngines, openEngine } from "./engines.ts";

/** `SITE` names another site to look at than the sample. */
export const address = (path: string) => new URL(path, process.env.SITE ?? siteAddress(sites.sample)).href;

/** `tests` are told how to reach the engine once it runs. An engine that is not found is said to be missing; an error that the page hides is one. */
export function inEachEngine(tests: (reader: () => Engine) => void): void {
	for (const name of ["firefox", "webkit"] satisfies EngineName[]) {
		test.describe(`in ${name}`, () => {
			test.describe.configure({ timeout: 120_000 });
			let engine: Engine | undefined;

			test.beforeAll(async () => {
				const found = (await findEngines()).find((one) => one.name === name);
				if (!found?.available) console.log(found?.reason);
				test.skip(!found?.available, found?.reason);
				engine = openEngine(name);
			});
			test.afterEach(async () => {
				// A turn through the page brings in what it has said so far.
				await engine?.evaluate("0").catch(() => {});
				expect(engine?.errors(), "nothing goes wrong unseen").toEqual([]);
			});
			test.afterAll(async () => {
				await engine?.close();
			});
			tests(() => {
				if (!engine) throw new Error(`${name} has not been found`);
				return engine;
			});
		});
	}
}

/** Until React has taken `selector` over, a click on it loads a page or does nothing. */
export const takenOver = (selector: string) =>
	`Object.keys(document.querySelector('${selector}') ?? {}).some((key) => key.startsWith("__reactProps"))`;

/** A real click on the button, link or choice that is named so and is seen, once there is one. */
export async function press(engine: Engine, name: string): Promise<void> {
	const mark = `(() => {
		for (const each of document.querySelectorAll("[data-to-press]")) each.removeAttribute("data-to-press");
		const found = [...document.querySelectorAll("button, a, label, summary, [role=tab]")].find((each) => {
			const { width, x, y, height } = each.getBoundingClientRect();
			const isThere = width > 0 && getComputedStyle(each).visibility === "visible";
			const top = isThere && document.elementFromPoint(x + width / 2, y + height / 2);
			const seen = [...each.childNodes].filter((part) => !(part instanceof Element && part.ariaHidden === "true"));
			const named = each.getAttribute("aria-label") ?? seen.map(({ textContent }) => textContent).join("");
			return named.trim() === ${JSON.stringify(name)} && top && (each.contains(top) || top.contains(each));
		});
		found?.setAttribute("data-to-press", "");
		return found !== undefined;
	})()`;
	await engine.waitFor(mark);
	await engine.click("[data-to-press]");
}

/** Puts a text into a box as typing does. */
export const type = (engine: Engine, selector: string, text: string) =>
	engine.evaluate(
		({ selector, text }: { selector: string; text: string }) => {
			const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
			if (!box) throw new Error(`no ${selector}`);
			box.focus();
			Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), "value")?.set?.call(box, text);
			box.dispatchEvent(new InputEvent("input", { bubbles: true, data: text, inputType: "insertText" }));
		},
		{ selector, text },
	);
