/** Whoever may not wait for a turn, or not ask whose it is, works without one. */
import { expect, test } from "playwright/test";
import { unlessOffered } from "./offering.ts";
import { inTurn } from "./turns.ts";

const { BroadcastChannel } = globalThis;

/** A browser with these locks, as far as turns know it. */
function give(request: (name: string, options: object, hold: () => Promise<unknown>) => Promise<unknown>): void {
	Object.defineProperty(globalThis, "navigator", { value: { locks: { request } }, configurable: true });
}

test.afterEach(() => {
	Reflect.deleteProperty(globalThis, "navigator");
	Object.assign(globalThis, { BroadcastChannel });
});

const denied = new DOMException("denied", "SecurityError");

test("what is to be done is done where the browser refuses locks, and where it has no channel to ask by or refuses one", async () => {
	give(() => Promise.reject(denied));
	expect(await inTurn("a", async () => "done")).toBe("done");
	give((_name, _options, hold) => hold());
	Object.assign(globalThis, { BroadcastChannel: undefined });
	expect(await inTurn("a", async () => "done")).toBe("done");
	const refuse = () => {
		throw denied;
	};
	Object.assign(globalThis, { BroadcastChannel: refuse });
	expect(await inTurn("a", async () => "done")).toBe("done");
});

test("what was done and failed, for the same reason too, is not done again", async () => {
	give((_name, _options, hold) => hold());
	let times = 0;
	const fail = async () => {
		times += 1;
		throw denied;
	};
	await expect(inTurn("a", fail)).rejects.toBe(denied);
	expect(times).toBe(1);
});

test("what was removed goes where the browser refuses locks, once, and what fails of it is told", async () => {
	let times = 0;
	const remove = async () => {
		times += 1;
	};
	give(() => Promise.reject(denied));
	expect(await unlessOffered(remove)).toBe(true);
	expect(times).toBe(1);
	give((_name, _options, hold) => hold());
	await expect(unlessOffered(() => Promise.reject(denied))).rejects.toBe(denied);
});
