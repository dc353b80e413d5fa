/** The one test runner: `unit` beside the code without a browser, `browser` on the built sites, `engines` in Firefox and WebKit. */
import { defineConfig } from "playwright/test";
import { findChromium } from "./chromium.ts";
import { address, sites } from "./sites.ts";

const isUnitOnly = process.argv.some((each) => /^(--project=)?unit$/.test(each));
const chromium = isUnitOnly ? null : findChromium();

export default defineConfig({
	outputDir: "../test-results",
	// What needs no browser, and the other engines, run beside Chromium's tests, of which two at once would disturb each other.
	workers: 2,
	retries: 0,
	forbidOnly: true,
	// Two files at once make two cores busy: what comes is waited for twice as long as usual. Passing tests wait no longer.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: [["./lastLine.ts"]],
	use: {
		baseURL: address(sites.sample),
		locale: "hi-IN",
		timezoneId: "Asia/Kolkata",
		serviceWorkers: "block",
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
		},
	},
	projects: [
		{ name: "unit", workers: 1, testDir: "../src", testMatch: "**/*.test.ts" },
		{ name: "browser", workers: 1, testDir: ".", testMatch: "*.spec.ts", testIgnore: "engines/**" },
		{ name: "engines", workers: 1, testDir: "engines", testMatch: "*.spec.ts" },
	],
	...(isUnitOnly
		? {}
		: {
				webServer: Object.values(sites).map((site) => ({
					command: `npx vite preview --outDir ${site.folder} --port ${site.port} --strictPort --logLevel warn`,
					cwd: "..",
					url: `${address(site)}/live.json`,
					reuseExistingServer: !process.env["CI"],
				})),
			}),
});
