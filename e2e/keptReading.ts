/** Reading with the worker, as verbs: a page is opened, and what is read on it is kept on the device. */
import type { Page } from "playwright/test";
import { storyJson } from "../src/article/links.ts";
import { filesIn } from "./device.ts";
import { expect, takenOver } from "./reader.ts";
import { begin } from "./saving.ts";

export const story = "/story/putin-biden-phone-0907";
/** What a browser complains of whose network or server is taken away. */
export const noNetwork = /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)|Failed to load resource|Refused to apply style|status of 5/;

export const keptStory = async (page: Page, path: string) =>
	(await filesIn(page, "stories")).includes(storyJson(path.replace("/story/", "")));

/** Opens a page and waits until the worker has it. */
export async function read(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await takenOver(page);
	// Nothing is kept before the reader scrolls.
	await begin(page);
	if (path.startsWith("/story/")) await expect.poll(() => keptStory(page, path)).toBe(true);
	await expect.poll(async () => (await filesIn(page, "stories")).length).toBeGreaterThan(1);
}

/** Tells the worker a word, and waits until it has heard it: what the page asks of it next comes another way and may be there before. The worker is to answer on the port. */
export const tellWorker = (page: Page, word: string) =>
	page.evaluate(async (word) => {
		const { port1, port2 } = new MessageChannel();
		const isHeard = new Promise((done) => Object.assign(port1, { onmessage: done }));
		const { controller } = navigator.serviceWorker;
		if (!controller) throw new Error("no worker has this page");
		controller.postMessage(word, [port2]);
		await isHeard;
	}, word);

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
