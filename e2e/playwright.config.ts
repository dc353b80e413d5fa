/** The one test runner: `browser` on the built sites, `engines` in Firefox and WebKit, `unit` beside the code without a browser. */
import { defineConfig } from "playwright/test";
import { findChromium } from "./chromium.ts";
import { address, servedTogether, sites } from "./sites.ts";

const isUnitOnly = process.argv.some((each) => /^(--project=)?unit$/.test(each));

/**
 * Every context of a Chromium of 2026 draws the popup of an address bar that nobody sees: 0.2 s of processor a test, nearly half of what a context costs.
 * Nor does any need a second renderer held ready. Of two such lists Chromium heeds the last, so this one begins with what Playwright 1.65 turns off itself.
 */
const lean =
	"--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI,SpareRendererForSitePerProcess";

/** Without windows letters would stand on whole pixels on the page and not in pictures drawn by it. */
const hinting = "--font-render-hinting=none";

/** A test's page lives for seconds: what V8's last compiler, the one for what runs hot, takes in them (a tenth of a page's processor time) never comes back. The others remain. */
const briefly = "--js-flags=--no-opt";

const chromium = isUnitOnly ? null : findChromium();

export default defineConfig({
	outputDir: "../test-results",
	workers: 3,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	// Three tests at once on two cores, since each waits for a while: what comes is waited for as long as it may take there. A test that passes waits no longer for it.
	expect: { timeout: 40_000 },
	reporter: [["./lastLine.ts"]],
	use: {
		baseURL: address(sites.sample),
		locale: "hi-IN",
		timezoneId: "Asia/Kolkata",
		serviceWorkers: "block",
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			args: [
				"--no-sandbox",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
				"--no-first-run",
				hinting,
				lean,
				briefly,
			],
		},
	},
	// In this order: many small files come last, so that no worker is left alone with a long one.
	projects: [
		{ name: "browser", testDir: ".", testMatch: "*.spec.ts", testIgnore: "engines/**" },
		{ name: "engines", testDir: "engines", testMatch: "*.spec.ts" },
		{ name: "unit", testDir: "../src", testMatch: "**/*.test.ts" },
	],
	...(isUnitOnly
		? {}
		: {
				webServer: [
					{
						command: `node node_modules/vite/bin/vite.js preview --outDir ${sites.sample.folder} --port ${sites.sample.port} --strictPort --logLevel warn`,
						site: sites.sample,
					},
					{ command: "node --import tsx e2e/serveSites.ts", site: servedTogether.at(-1) ?? sites.sample },
				].map(({ command, site }) => ({
					command,
					cwd: "..",
					url: `${address(site)}/live.json`,
					reuseExistingServer: !process.env["CI"],
				})),
			}),
});
