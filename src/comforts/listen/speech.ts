/** Says one sentence with the browser's voice, and hides from its caller what engines do wrong. Knows no story and no page. */
import { countAksharas } from "../../text/akshara.ts";
import { breathsOf } from "./breaths.ts";
import type { Voice } from "./voices.ts";

/** Aksharas a minute that a voice says at rate 1: IReST's mean aloud, see `text/readingTime.ts`. */
export const aksharasAMinute = 370;

/** What went wrong: no line to a voice of the network, the voice cannot, it says nothing, the browser forbids, another sounds, somebody stopped it. */
export type Failure = "network" | "voice" | "stuck" | "blocked" | "busy" | "stopped";

/** Why the player stopped by itself; `missing`: the story cannot be had; `unchosen`: only voices of the network are there, and their reader has chosen none. */
export type Trouble = Exclude<Failure, "stopped"> | "missing" | "unchosen";

type Hearing = {
	/** A word begins, at a UTF-16 place of the text. Not every engine tells. */
	readonly word: (at: number) => void;
	readonly end: () => void;
	readonly fail: (why: Failure) => void;
};

const failures: Readonly<Record<string, Failure>> = {
	network: "network",
	"not-allowed": "blocked",
	"audio-busy": "busy",
	"audio-hardware": "busy",
	interrupted: "stopped",
	canceled: "stopped",
};

/** How long a voice may take before it begins, in ms. */
const patience = { device: 5000, network: 12_000 };
/** A voice of the network falls silent after 14 seconds (Chrome, bug 41294170), so it is given less than that in one go. */
const oneBreath = 12 / 60;

// Chrome forgets an utterance that nobody holds, and with it its end (bug 41101496).
let current: SpeechSynthesisUtterance | null = null;
/** Ends what is being said for somebody else. */
let giveWay = () => {};

/** Begins at once; the returned function stops it, and then nothing more is heard of it. Never pauses: Android cannot, and Chrome forgets. */
export function say(text: string, lang: string, voice: Voice | null, rate: number, hearing: Hearing): () => void {
	const breaths = voice && !voice.isLocal ? breathsOf(text, aksharasAMinute * rate * oneBreath) : [{ at: 0, text }];
	let isOver = false;
	let watch: ReturnType<typeof setTimeout> | undefined;
	const finish = (then: () => void) => {
		if (isOver) return;
		isOver = true;
		clearTimeout(watch);
		then();
	};
	const breathe = (index: number, isAgain: boolean) => {
		const breath = breaths[index];
		if (!breath) return finish(hearing.end);
		const utterance = new SpeechSynthesisUtterance(breath.text);
		const isMine = () => !isOver && current === utterance;
		const wait = (ms: number) => {
			clearTimeout(watch);
			watch = setTimeout(() => {
				if (!isMine()) return;
				current = null;
				speechSynthesis.cancel();
				if (isAgain) finish(() => hearing.fail("stuck"));
				else breathe(index, true);
			}, ms);
		};
		const length = (countAksharas(breath.text) / (aksharasAMinute * rate)) * 60_000;
		utterance.lang = voice?.engine.lang.replace("_", "-") ?? lang;
		if (voice) utterance.voice = voice.engine;
		utterance.rate = rate;
		utterance.onstart = () => isMine() && wait(length * 2.5 + patience.network);
		utterance.onboundary = ({ name, charIndex }) => isMine() && name === "word" && hearing.word(breath.at + charIndex);
		utterance.onend = () => isMine() && breathe(index + 1, false);
		utterance.onerror = ({ error }) => isMine() && finish(() => hearing.fail(failures[error] ?? "voice"));
		current = utterance;
		wait(voice?.isLocal === false ? patience.network : patience.device);
		speechSynthesis.resume();
		speechSynthesis.speak(utterance);
	};
	giveWay();
	giveWay = () => finish(() => hearing.fail("stopped"));
	speechSynthesis.cancel();
	breathe(0, false);
	return () =>
		finish(() => {
			current = null;
			speechSynthesis.cancel();
		});
}
