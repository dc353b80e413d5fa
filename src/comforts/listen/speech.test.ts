/** What engines do wrong, and what becomes of it. */
import { expect, test } from "playwright/test";
import { say } from "./speech.ts";
import type { Voice } from "./voices.ts";

class Utterance {
	text: string;
	lang = "";
	voice: unknown = null;
	rate = 1;
	onstart?: () => void;
	onend?: () => void;
	onerror?: (event: { error: string }) => void;
	onboundary?: (event: { name: string; charIndex: number }) => void;
	constructor(text: string) {
		this.text = text;
	}
}

/** An engine that does what it is told, and the utterances it was given. */
function engine(): Utterance[] {
	const given: Utterance[] = [];
	const speechSynthesis = { speak: (utterance: Utterance) => given.push(utterance), cancel: () => {}, resume: () => {} };
	Object.assign(globalThis, { speechSynthesis, SpeechSynthesisUtterance: Utterance });
	return given;
}

function listener() {
	const heard: string[] = [];
	return {
		heard,
		word: (at: number) => void heard.push(`word ${at}`),
		end: () => void heard.push("end"),
		fail: (why: string) => void heard.push(why),
	};
}

const network = { engine: { lang: "hi_IN" }, uri: "google", name: null, quality: 2, isLocal: false } as unknown as Voice;

test("a voice of the network gets a long sentence in breaths; words keep their places in the whole", () => {
	const given = engine();
	const hearing = listener();
	const text = `${"नदी के पार खड़े पेड़ ".repeat(8)}, ${"और पीछे उगता सूरज ".repeat(8)}`.trim();
	say(text, "hi-IN", network, 1, hearing);
	for (let index = 0; index < given.length; index += 1) {
		given[index]?.onboundary?.({ name: "word", charIndex: 0 });
		given[index]?.onend?.();
	}
	expect(given.length).toBeGreaterThan(1);
	expect(given.map((each) => each.text).join("")).toBe(text);
	expect(given.every(({ lang }) => lang === "hi-IN")).toBe(true);
	const places = given.map((_, index) => `word ${given.slice(0, index).reduce((sum, each) => sum + each.text.length, 0)}`);
	expect(hearing.heard).toEqual([...places, "end"]);
});

test("who is interrupted by another is told, once; who stops is told nothing more", () => {
	const given = engine();
	const [first, second] = [listener(), listener()];
	say("पहला", "hi-IN", null, 1, first);
	const stop = say("दूसरा", "hi-IN", null, 1, second);
	given[0]?.onerror?.({ error: "canceled" });
	given[0]?.onend?.();
	expect([first.heard, second.heard]).toEqual([["stopped"], []]);
	stop();
	given[1]?.onerror?.({ error: "interrupted" });
	given[1]?.onboundary?.({ name: "word", charIndex: 0 });
	expect(second.heard).toEqual([]);
});

test("errors are told apart", () => {
	for (const [error, why] of [
		["network", "network"],
		["not-allowed", "blocked"],
		["audio-busy", "busy"],
		["voice-unavailable", "voice"],
		["interrupted", "stopped"],
	] as const) {
		const given = engine();
		const hearing = listener();
		say("सुनो", "hi-IN", null, 1, hearing);
		given[0]?.onerror?.({ error });
		given[0]?.onend?.();
		expect(hearing.heard).toEqual([why]);
	}
});
