/** `npm test`: a browser, the test editions, their sites, then every test. Anything after `--` goes to the test runner. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { ensureChromium, findHeadless, missingFont } from "./chromium.ts";
import { writeEditions } from "./editions.ts";
import { ensureEngines } from "./engines/install.ts";
import { now, root, type Site, sites } from "./sites.ts";

/** Nothing was tested: says why, and ends as every run does. */
function fail(...why: string[]): never {
	console.error(...why);
	console.log("0 passed, 1 failed");
	process.exit(1);
}

const font = missingFont();
if (font) console.log(font);
let chromium = "";
try {
	chromium = findHeadless() ?? ensureChromium();
} catch (error) {
	fail((error as Error).message);
}
await ensureEngines();
await writeEditions();
const broken = new AbortController();
/** Only the sample's bytes are measured; the others may be packed loosely. */
async function build({ name, edition, folder }: Site): Promise<void> {
	const env = { ...process.env, EDITION: edition, NOW: now, BROTLI: name === "sample" ? "10" : "4" };
	const vite = spawn("node", ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", folder], {
		cwd: root,
		env,
		signal: broken.signal,
	});
	const [said, complained] = await Promise.all([text(vite.stdout), text(vite.stderr), once(vite, "close")]);
	if (vite.exitCode === 0) return;
	broken.abort();
	fail(said, complained);
}

// The first one bundles for all; the largest takes as long as the others together.
const { sample, large, ...others } = sites;
await build(sample);
await Promise.all([build(large), Object.values(others).reduce((before, site) => before.then(() => build(site)), Promise.resolve())]);
const tested = spawnSync("npx", ["playwright", "test", "-c", "e2e/playwright.config.ts", ...process.argv.slice(2)], {
	cwd: root,
	env: { ...process.env, CHROMIUM: chromium },
	stdio: "inherit",
});
process.exit(tested.status ?? 1);
