/** The one test runner: `unit` beside the code without a browser, `browser` against the built site. */
import { defineConfig } from "playwright/test";

export default defineConfig({
	outputDir: "../test-results",
	fullyParallel: false,
	workers: 1,
	retries: 0,
	forbidOnly: true,
	reporter: [["line"]],
	projects: [
		{ name: "unit", testDir: "../src", testMatch: "**/*.test.ts" },
	],
});
