/** A browser's voice for tests: says nothing, keeps account of what it is given, and does what the test tells it. */
import type { Page } from "playwright/test";
import { expect } from "./reader.ts";

type FakeVoice = { readonly name: string; readonly lang: string; readonly localService: boolean };

export const swara: FakeVoice = { name: "Microsoft Swara Natural - Hindi (India)", lang: "hi-IN", localService: true };
export const google: FakeVoice = { name: "Google हिन्दी", lang: "hi_IN", localService: false };
export const hemant: FakeVoice = { name: "Microsoft Hemant - Hindi (India)", lang: "hi-IN", localService: true };
export const english: FakeVoice = { name: "Rishi", lang: "en-IN", localService: true };

type Said = { readonly text: string; readonly lang: string; readonly voice: string | null; readonly rate: number };
type Control = {
	said: Said[];
	isSpeaking(): boolean;
	arrive(voices: readonly FakeVoice[]): void;
	tell(name: string, more: object): void;
};

/** Runs in the page before its own scripts. */
function install(given: readonly FakeVoice[]): void {
	let voices = given.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
	let current: (EventTarget & { text: string }) | null = null;
	const said: Said[] = [];
	class Utterance extends EventTarget {
		text: string;
		lang = "";
		rate = 1;
		pitch = 1;
		volume = 1;
		voice: { name: string } | null = null;
		onstart?: (event: Event) => void;
		onend?: (event: Event) => void;
		onerror?: (event: Event) => void;
		onboundary?: (event: Event) => void;
		constructor(text: string) {
			super();
			this.text = text;
			for (const name of ["start", "end", "error", "boundary"] as const) this.addEventListener(name, (event) => this[`on${name}`]?.(event));
		}
	}
	const tell = (utterance: EventTarget, name: string, more: object = {}) => utterance.dispatchEvent(Object.assign(new Event(name), more));
	const synthesis = Object.assign(new EventTarget(), {
		speaking: false,
		pending: false,
		paused: false,
		getVoices: () => voices,
		speak(utterance: Utterance) {
			if (utterance.text === "") return;
			said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name ?? null, rate: utterance.rate });
			current = utterance;
			queueMicrotask(() => current === utterance && tell(utterance, "start"));
		},
		cancel() {
			const was = current;
			current = null;
			if (was) queueMicrotask(() => tell(was, "error", { error: "canceled" }));
		},
		pause() {
			throw new Error("Android cannot pause");
		},
		resume() {},
	});
	const control: Control = {
		said,
		isSpeaking: () => current !== null,
		arrive(more) {
			voices = more.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
			tell(synthesis, "voiceschanged");
		},
		tell(name, more) {
			const now = current;
			if (name === "end" || name === "error") current = null;
			if (now) tell(now, name, more);
		},
	};
	Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis, configurable: true });
	Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
	Object.assign(globalThis, { speech: control });
}

declare const speech: Control;

export class Speech {
	readonly #page: Page;
	constructor(page: Page) {
		this.#page = page;
	}

	/** For pages opened from here on. */
	static async with(page: Page, voices: readonly FakeVoice[]): Promise<Speech> {
		await page.addInitScript(install, voices);
		return new Speech(page);
	}

	/** All that was given to a voice since the page was loaded, in order. */
	said = (): Promise<Said[]> => this.#page.evaluate(() => speech.said);
	isSpeaking = (): Promise<boolean> => this.#page.evaluate(() => speech.isSpeaking());
	arrive = (...voices: FakeVoice[]): Promise<void> => this.#page.evaluate((more) => speech.arrive(more), voices);

	/** The sentence that sounds has ended, a word in it begins, it failed: as soon as one sounds. */
	end = (): Promise<void> => this.#tell("end");
	word = (charIndex: number): Promise<void> => this.#tell("boundary", { name: "word", charIndex });
	fail = (error: string): Promise<void> => this.#tell("error", { error });

	async #tell(name: string, more: object = {}): Promise<void> {
		await expect.poll(this.isSpeaking).toBe(true);
		await this.#page.evaluate(([name, more]) => speech.tell(name, more), [name, more] as const);
	}

	/** One sentence after the other ends, until what is read is over. */
	async endAll(): Promise<void> {
		await expect.poll(this.isSpeaking).toBe(true);
		await this.#page.evaluate(() => {
			for (let ended = 0; speech.isSpeaking(); ended += 1) {
				if (ended === 500) throw new Error("it reads on and on");
				speech.tell("end", {});
			}
		});
	}

	/** Waits until this is what was last given to a voice. */
	async expectSaid(text: string | RegExp): Promise<void> {
		const last = async () => (await this.said()).at(-1)?.text ?? "";
		if (typeof text === "string") await expect.poll(last).toBe(text);
		else await expect.poll(last).toMatch(text);
	}
}
