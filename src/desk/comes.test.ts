/** Waiting for what may never come, on a device whose clock is set. */
import { expect, test } from "playwright/test";
import { comes } from "./comes.ts";

test("what never comes is given up in its time, though the clock is set back meanwhile", async () => {
	const { now } = Date;
	const back = now() - 24 * 60 * 60_000;
	let looks = 0;
	try {
		const given = comes(
			() => {
				looks += 1;
				if (looks > 1) Date.now = () => back;
				// Without an end of its own the test would wait for ever.
				if (looks > 50) throw new Error("still looking");
				return false;
			},
			20,
			1,
		);
		expect(await given).toBe(false);
	} finally {
		Date.now = now;
	}
});

test("what comes is seen at the next look", async () => {
	let looks = 0;
	expect(await comes(() => ++looks === 3, 5_000, 0)).toBe(true);
	expect(looks).toBe(3);
});
