/** A long stage says how far it is, how fast, and how long it will take; a short one says nothing. */
import { expect, test } from "playwright/test";
import { progress } from "./progress.ts";

/** What a stage of so many steps says when each takes so many ms. */
function said(steps: number, each: number): string[] {
	const { now } = performance;
	const { log } = console;
	const lines: string[] = [];
	let clock = 0;
	performance.now = () => clock;
	console.log = (line: string) => void lines.push(line);
	try {
		const stage = progress("pages", steps);
		for (let step = 0; step < steps; step += 1) {
			clock += each;
			stage.step();
		}
		stage.end();
	} finally {
		performance.now = now;
		console.log = log;
	}
	return lines;
}

test("a stage of five seconds says every second from the second on how many, at what rate, how long still, and the time at the end", () => {
	expect(said(50, 100)).toEqual([
		"  pages: 20 of 50, 10 a second, 3 s left",
		"  pages: 30 of 50, 10 a second, 2 s left",
		"  pages: 40 of 50, 10 a second, 1 s left",
		"  pages: 50 of 50, 10 a second, 0 s left",
		"  pages: 50 in 5.0 s",
	]);
});

test("a stage of less than two seconds says nothing", () => {
	expect(said(15, 100)).toEqual([]);
});
