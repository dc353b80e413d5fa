/** Every theme that a reader can choose, as a page wears it, and what axe finds in each. A new choice is tried by itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright/test";
import { choices } from "../src/reader/settings.ts";
import { faultsOf } from "./axe.ts";
import { root } from "./sites.ts";

/** The first follows the system. */
export const [, ...themes] = choices.theme;
type Theme = (typeof themes)[number];

/** The sheet that only readers who have chosen something are sent: without it a theme's name changes nothing. */
const wardrobe = readFileSync(join(root, "src/styles/settings.css"), "utf8");

/** Has the page in a theme, or in none again. */
export const wear = (page: Page, theme: Theme | null) =>
	page.evaluate(
		([name, style]) => {
			const { dataset } = document.documentElement;
			if (name) dataset["theme"] = name;
			else delete dataset["theme"];
			if (document.adoptedStyleSheets.some((sheet) => Array.from(sheet.cssRules).some(({ cssText }) => cssText.includes("data-theme"))))
				return;
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(style);
			document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
		},
		[theme, wardrobe] as const,
	);

/** What a theme changes is colours alone: of large pages no more is looked at by other themes than by day. */
export const colourRules: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

/**
 * What axe finds in every theme: lines that begin with its name. `others` holds for all but the day; with null no other is looked at, as where letters are
 * larger than those that all themes were looked at in: they ask for no more contrast. Leaves the page in none.
 */
export async function faultsInThemes(
	page: Page,
	options: RunOptions = {},
	within?: string,
	others: RunOptions | null = options,
): Promise<string[]> {
	const faults: string[] = [];
	for (const theme of others ? themes : (["light"] as const)) {
		await wear(page, theme);
		const found = await faultsOf(page, theme === "light" ? options : { ...options, ...others }, within);
		faults.push(...found.map((fault) => `${theme}: ${fault}`));
	}
	await wear(page, null);
	return faults;
}
