/** `npm test`: a browser, the test editions, their sites, then every test. Anything after `--` goes to the test runner. */
import { spawnSync } from "node:child_process";
import { ensureChromium, findHeadless } from "./chromium.ts";
import { writeEditions } from "./editions.ts";
import { ensureEngines } from "./engines/install.ts";
import { now, root, sites } from "./sites.ts";

const chromium = findHeadless() ?? ensureChromium();
await ensureEngines();
await writeEditions();
for (const { name, edition, folder } of Object.values(sites)) {
	// Only the sample's bytes are measured; the others may be packed loosely.
	const env = { ...process.env, EDITION: edition, NOW: now, BROTLI: name === "sample" ? "10" : "4" };
	const built = spawnSync("npx", ["vite", "build", "--logLevel", "warn", "--outDir", folder], { cwd: root, env, encoding: "utf8" });
	if (built.status === 0) continue;
	console.error(built.stdout, built.stderr);
	console.log("0 passed, 1 failed");
	process.exit(1);
}
const tested = spawnSync("npx", ["playwright", "test", "-c", "e2e/playwright.config.ts", ...process.argv.slice(2)], {
	cwd: root,
	env: { ...process.env, CHROMIUM: chromium },
	stdio: "inherit",
});
process.exit(tested.status ?? 1);
