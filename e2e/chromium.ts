/** Finds a Chromium to test with that starts, and gets one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const onPath = (name: string) =>
	(process.env["PATH"] ?? "")
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find(existsSync);

/** Playwright's download is there without the system's libraries too, and cannot start. */
const starts = (path: string) => spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;

/** The path of a Chromium that starts, of the system's and Playwright's own; null when there is none. One that `CHROMIUM` names is taken at its word. */
export function findChromium(): string | null {
	const named = process.env["CHROMIUM"];
	if (named) return named;
	const found = [...names.flatMap((name) => onPath(name) ?? []), chromium.executablePath()];
	return found.find((path) => existsSync(path) && starts(path)) ?? null;
}

/** The one without windows and all that belongs to them, where Debian's package of it is: the same engine for a sixth less of a test's processor time. */
export function findHeadless(): string | undefined {
	const named = process.env["CHROMIUM"];
	const found = named ?? onPath("chromium-headless-shell");
	if (found && starts(found)) return found;
	if (named) throw new Error(`CHROMIUM names ${named}, which does not start: set it to the path of a Chromium that does.`);
	return undefined;
}

/** Finds a Chromium or gets one: Playwright's download first, then Debian's package as root. Throws a sentence that says what to do. */
export function ensureChromium(): string {
	const run = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: "inherit", timeout: 600_000 });
	const download = () => run("npx", "playwright", "install", "chromium");
	const install = () => {
		if (process.getuid?.() !== 0 || !onPath("apt-get")) return;
		run("apt-get", "update", "-q");
		run("apt-get", "install", "-q", "-y", "chromium");
	};
	for (const get of [() => {}, download, install]) {
		get();
		const found = findChromium();
		if (found) return found;
	}
	throw new Error("No Chromium that starts was found and none could be had: install Chromium or Chrome, or set CHROMIUM to its path.");
}

/** What to say where the system is known to have no font with the letters of Hindi: what measures text in the device's own letters may then fail. */
export function missingFont(): string | undefined {
	const { status, stdout } = spawnSync("fc-list", [":lang=hi"], { encoding: "utf8" });
	return status === 0 && stdout.trim() === ""
		? "No font here has the letters of Hindi, and tests that look at them may fail: install one (on Debian fonts-noto-core)."
		: undefined;
}
