/** Saving as verbs: a story is saved, and what the device has of it told. */
import type { Page } from "playwright/test";
import { words } from "../src/words.ts";
import { expect, takenOver } from "./reader.ts";

/** Stories of the sample: an agency's, and two more. */
export const [phone, water, train] = ["putin-biden-phone-0907", "kuen-ka-paani", "kalka-shimla-dibba"] as const;

export const button = (page: Page) => page.getByRole("button", { name: new RegExp(`^${words.save}(:|$)`) });
export const rows = (page: Page) => page.getByRole("main").getByRole("listitem");
export const headlines = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 3 });
export const row = (page: Page, text: string | RegExp) => rows(page).filter({ hasText: text });
export const notice = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

/** Stories that the device has whole, and all files it keeps for them. */
export const shelf = (page: Page) =>
	page.evaluate(async () => {
		const files = (await (await caches.open("saved")).keys()).map(({ url }) => new URL(url).pathname);
		const open = files.filter((file) => file.startsWith("/saved/unfinished/")).map((file) => file.split("/").at(-1));
		const stories = files.flatMap((file) => /^\/stories\/(.*)\.json$/.exec(file)?.[1] ?? []);
		return { files, whole: stories.filter((id) => !open.includes(id)).sort() };
	});

export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await takenOver(page);
}

export async function save(page: Page, id: string): Promise<void> {
	await open(page, `/story/${id}`);
	await button(page).click();
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	await expect.poll(async () => (await shelf(page)).whole).toContain(id);
}

const hasWorker = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

/** The worker is in charge: the page opens without network. */
export const inCharge = (page: Page) => expect.poll(() => hasWorker(page)).toBe(true);

/** Scrolls, which brings what comes late, until the worker is in charge. Not by the wheel: the page would go on by itself. */
export const begin = (page: Page) => expect.poll(() => page.evaluate(() => scrollBy(0, 20)).then(() => hasWorker(page))).toBe(true);
