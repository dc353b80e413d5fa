/** Prints what failed as it fails, which files took longest, and last of all the one line that says how many passed. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { FullResult, Reporter, TestCase, TestResult } from "playwright/types/testReporter";

/** The page as it stood, of an account of a failure that also tells the error and the test's source again. */
const pageIn = (account: string): string =>
	account.slice(account.indexOf("# Page snapshot")).split("\n# Test source")[0]?.slice(0, 6000) ?? "";

export default class LastLine implements Reporter {
	readonly #count = { passed: 0, failed: 0, skipped: 0 };
	readonly #start = performance.now();
	/** Seconds of each file. */
	readonly #files = new Map<string, number>();

	onTestEnd(test: TestCase, result: TestResult): void {
		const file = basename(test.location.file);
		this.#files.set(file, (this.#files.get(file) ?? 0) + result.duration / 1000);
		const isSkipped = result.status === "skipped";
		const isPassed = result.status === test.expectedStatus && !isSkipped;
		this.#count[isSkipped ? "skipped" : isPassed ? "passed" : "failed"] += 1;
		if (isPassed || isSkipped) return;
		console.log(`\n✘ ${test.titlePath().filter(Boolean).join(" › ")}`);
		for (const { message, stack } of result.errors) console.log((stack ?? message ?? "").split("\n").slice(0, 40).join("\n"));
		for (const { name, path } of result.attachments) {
			if (path) console.log(`  ${name}: ${path}`);
			// Of a run elsewhere nothing is left but what it prints.
			if (path && name === "error-context" && process.env["CI"]) console.log(pageIn(readFileSync(path, "utf8")));
		}
	}

	onStdOut(chunk: string | Buffer): void {
		process.stdout.write(chunk);
	}

	onError(error: { message?: string }): void {
		this.#count.failed += 1;
		console.log(`\n✘ ${error.message}`);
	}

	onEnd(_result: FullResult): void {
		const { passed, failed, skipped } = this.#count;
		const slowest = [...this.#files].sort(([, a], [, b]) => b - a).slice(0, 12);
		console.log(`\nslowest: ${slowest.map(([file, seconds]) => `${file} ${seconds.toFixed(0)} s`).join(", ")}`);
		console.log(`${((performance.now() - this.#start) / 1000).toFixed(0)} s`);
		if (skipped > 0) console.log(`${skipped} skipped`);
		console.log(`${passed} passed, ${failed} failed`);
	}
}
