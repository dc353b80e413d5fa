/** What stands in a story's place, as verbs: the page that says why, its sign, and answers that a server gives on purpose. */
import type { Page, Route } from "playwright/test";
import { words } from "../src/words.ts";
import { expect } from "./reader.ts";

export const main = (page: Page) => page.getByRole("main");
export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
export const robots = (page: Page) => page.locator("meta[name=robots]");

/** By what the wordmark over the page is known: ◌ for ठ, ठ off its hook, the line broken, the eye closed or turned aside. */
const moods = {
	missing: "circle[stroke-dasharray]",
	failed: "g[transform*=rotate]",
	offline: 'path[d*="L966-572"]',
	withdrawn: "path[fill=none]",
	moved: "circle[cx='1282']",
};
export type Mood = keyof typeof moods;

export async function isUnderTheSign(page: Page, mood: Mood): Promise<void> {
	const sign = page.getByRole("banner").getByRole("link", { name: words.front }).locator("svg");
	await expect(sign).toHaveCount(1);
	for (const [name, mark] of Object.entries(moods)) await expect(sign.locator(mark), name).toHaveCount(name === mood ? 1 : 0);
}

type Json = { [key: string]: unknown; body: unknown[] };
export const real = async (route: Route) => (await (await route.fetch()).json()) as Json;
export const html = (body: string) => ({ contentType: "text/html", body });
