/** Finds a Chromium to test with, and gets one where there is none. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const onPath = (name: string) =>
	(process.env["PATH"] ?? "")
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find(existsSync);

/** The path of a Chromium: the one `CHROMIUM` names, the system's, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
	const named = process.env["CHROMIUM"];
	if (named) return named;
	const system = names.map(onPath).find((path) => path !== undefined);
	if (system) return system;
	const own = chromium.executablePath();
	return existsSync(own) ? own : null;
}

/** The one without windows and all that belongs to them, where Debian's package of it is: the same engine for a sixth less of a test's processor time. */
export const findHeadless = (): string | undefined => process.env["CHROMIUM"] ?? onPath("chromium-headless-shell");

/** Finds a Chromium or gets one: Playwright's download first, then Debian's package as root. Throws a sentence that says what to do. */
export function ensureChromium(): string {
	const found = findChromium();
	if (found) return found;
	spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 180_000 });
	const downloaded = findChromium();
	if (downloaded) return downloaded;
	if (process.getuid?.() === 0 && onPath("apt-get")) {
		execFileSync("apt-get", ["update", "-q"], { stdio: "inherit" });
		execFileSync("apt-get", ["install", "-q", "-y", "chromium"], { stdio: "inherit" });
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error("No Chromium was found and none could be downloaded: install Chromium or Chrome, or set CHROMIUM to its path.");
}
