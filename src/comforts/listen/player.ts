/** Reads stories aloud sentence by sentence, and knows where it is. Draws nothing and does not know the page. */
import type { Article, Picture } from "../../article/article.ts";
import { isInOtherScript } from "../../text/scripts.ts";
import { isForHindi, type Spoken, spoken, wordAt } from "../../text/spoken.ts";
import { chosenVoice } from "./chosenVoice.ts";
import { type Hearing, rememberHearing, whereLeft } from "./hearing.ts";
import { placeCell, playlist, soundingCell, takenBack, voiceCell } from "./kept.ts";
import { type Line, placeIn, type Script, scriptOf } from "./script.ts";
import { isTime, type Sleep, type SleepChoice, sleepFrom } from "./sleep.ts";
import { type Failure, say, type Trouble } from "./speech.ts";
import { speaks, type Voice, voicesFor } from "./voices.ts";
import { listenWords } from "./words.ts";

export type PlayerState = {
	/** The story that is read, or awaited; null where none is. */
	readonly id: string | null;
	/** Null until the story has come. */
	readonly script: Script | null;
	/** The story's own. */
	readonly picture: Picture | null;
	/** The sentence that is read, or would be. */
	readonly at: number;
	readonly status: "closed" | "waiting" | "playing" | "paused" | "over";
	/** It is heard, or will be as soon as it comes. */
	readonly sounds: boolean;
	/** Why it stopped by itself. */
	readonly trouble: Trouble | null;
	/** What was read when it was taken back, where no other story was to come. */
	readonly withdrawn: string | null;
	/** The word that sounds: places in the script's text that the sentence is of. */
	readonly word: { readonly start: number; readonly end: number } | null;
	/** Stories to come; never the one that is read or awaited. */
	readonly queue: readonly string[];
	/** When it is to stop by itself. */
	readonly sleep: Sleep | null;
};

const closed: PlayerState = {
	id: null,
	script: null,
	picture: null,
	at: 0,
	status: "closed",
	sounds: false,
	trouble: null,
	withdrawn: null,
	word: null,
	queue: [],
	sleep: null,
};
const tab = Math.random().toString(36).slice(2);

/** To a voice of their own language, and where Hindi rules know nothing of a text, it is said as it stands. */
const asWritten = (text: string): Spoken => ({ text, pieces: [{ at: 0, length: text.length, start: 0, end: text.length, isSame: true }] });

const languageName = (lang: string) => new Intl.DisplayNames("hi", { type: "language" }).of(lang) ?? lang;

class Player {
	#state = closed;
	#load: (id: string) => Promise<Article | null> = async () => null;
	#stop = () => {};
	#hearing: Hearing | null = null;
	/** Which of the stories begun is waited for. */
	#turn = 0;
	/** It is awaited to be read at its reader's press. */
	#isSilent = false;
	#failed = new Set<string>();
	readonly #listeners = new Set<() => void>();

	constructor() {
		addEventListener("pagehide", () => this.pause());
		soundingCell.subscribe(() => {
			const by = soundingCell.get();
			// Nobody's, where all was cleared.
			if (by && by !== tab) this.pause();
		});
		takenBack.subscribe(() => this.#forget(takenBack.get()));
	}

	/** Where stories come from: null for one that is not published; rejects where none came. */
	loadFrom(load: (id: string) => Promise<Article | null>): void {
		this.#load = load;
	}

	readonly get = (): PlayerState => this.#state;

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Reads stories in order; the first from where it was left in listening, else from the sentence that `from` names: where reading left it. `isPaused` waits for the reader's press. */
	async start(ids: readonly string[], isPaused = false, from = whereLeft): Promise<void> {
		if (!isPaused) this.#forgetSleep();
		await this.#begin(ids, isPaused, from);
	}

	/** `missed` are those that have not come. */
	async #begin([id, ...queue]: readonly string[], isPaused: boolean, from = whereLeft, missed: readonly string[] = []): Promise<void> {
		this.#stop();
		if (id === undefined) {
			playlist.set([]);
			return void this.#set({ status: "over", word: null });
		}
		this.#turn += 1;
		const turn = this.#turn;
		this.#isSilent = isPaused;
		this.#set({ ...closed, id, status: "waiting", queue, sleep: this.#state.sleep });
		// A reload is to find it, and what comes after it.
		this.#keep();
		const article = await this.#load(id).catch(() => undefined);
		const { status, queue: toCome, sleep } = this.#state;
		if (status !== "waiting" || turn !== this.#turn) return;
		if (!article) {
			// What is not published is passed over; what did not come is asked for again after those that do.
			const [left, tried] =
				article === null
					? [toCome, missed]
					: [
							[...toCome, id],
							[...missed, id],
						];
			const next = left.find((each) => !tried.includes(each));
			if (next !== undefined) return this.#begin([next, ...left.filter((each) => each !== next)], this.#isSilent, whereLeft, tried);
			this.#set({ ...closed, status: "paused", trouble: "missing", queue: left.length > 0 ? left : [id], sleep });
			return this.#keep();
		}
		const script = scriptOf(article);
		const kept = placeCell.get();
		const at = kept?.id === id && kept.text !== "" ? placeIn(script, kept) : from(script);
		this.#hearing = rememberHearing(article, script, at);
		// It may have come while the story was awaited.
		const isRest = isTime(sleep, Date.now());
		this.#set({ id: article.id, script, picture: article.image ?? null, at, status: "paused", sleep: isRest ? null : sleep });
		this.#failed.clear();
		if (this.#isSilent || isRest) this.#keep();
		else this.#read(at);
	}

	play(): void {
		this.#failed.clear();
		this.#forgetSleep();
		const { status, at } = this.#state;
		if (status === "over") this.#set({ at: 0 });
		this.#read(status === "over" ? 0 : at);
	}

	pause(): void {
		if (!this.#state.sounds) return;
		if (this.#state.status === "waiting") return void this.#silence(true);
		this.#stop();
		this.#set({ status: "paused", word: null });
	}

	/** What is awaited is not to be read when it comes, or is after all. */
	#silence(isSilent: boolean): void {
		this.#isSilent = isSilent;
		this.#set({});
	}

	toggle(): void {
		if (this.#state.sounds) this.pause();
		else if (this.#state.status === "waiting") this.#silence(false);
		else if (this.#state.script) this.play();
		// What could not be had is tried again.
		else if (this.#state.status === "paused" && this.#state.queue.length > 0) void this.start(this.#state.queue);
	}

	/** On or back by sentences; goes on reading if it was. */
	step(by: number): void {
		const { script, at, status, queue } = this.#state;
		if (!script) return;
		// After the last sentence comes the next story.
		if (at + by >= script.lines.length && queue.length > 0) return void this.toNextStory();
		const to = Math.min(Math.max(at + by, 0), script.lines.length - 1);
		if (status === "playing") return void this.#read(to);
		this.#set({ at: to, status: "paused", word: null });
		this.#reach();
	}

	/** Leaves the rest of this story; goes on reading if it was. */
	toNextStory(): void {
		const { script, queue, status } = this.#state;
		if (!script || queue.length === 0) return;
		this.#forgetSleep();
		void this.#begin(queue, status !== "playing");
	}

	/** What is read after this story. */
	setQueue(queue: readonly string[]): void {
		this.#set({ queue });
		this.#keep();
	}

	/** Stops by itself, once, at the end of a sentence; forgotten when the player closes. */
	setSleep(choice: SleepChoice): void {
		this.#set({ sleep: sleepFrom(choice, Date.now()) });
	}

	/** Whoever asks to hear something after the time has passed is awake. */
	#forgetSleep(): void {
		if (isTime(this.#state.sleep, Date.now())) this.#set({ sleep: null });
	}

	close(): void {
		this.#stop();
		playlist.set([]);
		this.#set(closed);
	}

	/** What was chosen holds from the sentence that is read. */
	setChoice(choice: { readonly uri?: string; readonly rate?: number }): void {
		voiceCell.set({ ...voiceCell.latest(), ...choice });
		this.#failed.clear();
		if (this.#state.status === "playing" || (choice.uri && this.#state.trouble === "unchosen")) this.#read(this.#state.at);
	}

	/** Lets a voice say something, in place of what is being read. */
	tryVoice(voice: Voice, text: string): void {
		this.pause();
		this.#stop();
		this.#stop = say(text, "hi-IN", voice, voiceCell.get().rate, { word() {}, end() {}, fail: (why) => this.#fail(why) });
	}

	/** What was taken back while it is read or awaited gives way to the next story; where none is, its listener is told. */
	#forget(taken: string): void {
		const { id, queue } = this.#state;
		const left = queue.filter((each) => each !== taken);
		if (id !== taken) {
			if (left.length < queue.length) this.#set({ queue: left });
		} else if (left.length > 0) {
			void this.#begin(left, !this.#state.sounds);
		} else {
			this.close();
			this.#set({ status: "paused", withdrawn: taken });
		}
	}

	#set(change: Partial<PlayerState>): void {
		const before = this.#state;
		const { id, queue, status } = { ...before, ...change };
		const sounds = status === "playing" || (status === "waiting" && !this.#isSilent);
		this.#state = { ...before, ...change, sounds, queue: queue.some((each) => each === id) ? queue.filter((each) => each !== id) : queue };
		if (sounds && !before.sounds) soundingCell.set(tab);
		for (const each of this.#listeners) each();
	}

	/** For a reload: what is read, or awaited, and what is to come. */
	#keep(): void {
		const { id, queue } = this.#state;
		playlist.set(id === null ? queue : [id, ...queue]);
	}

	#reach(): void {
		this.#keep();
		const { script, at } = this.#state;
		const line = script?.lines[at];
		if (script && line) placeCell.set({ id: script.id, at, text: line.text.slice(0, 80) });
		this.#hearing?.reach(at);
	}

	#voiceFor({ lang }: Line): Voice | null {
		const isUsable = (voice: Voice) => !this.#failed.has(voice.uri) && (voice.isLocal || navigator.onLine);
		const hindi = voicesFor("hi").filter(isUsable);
		const own = lang === "hi" ? [] : voicesFor(lang).filter(isUsable);
		return own.find(({ isLocal }) => isLocal) ?? chosenVoice(hindi);
	}

	/** `isRest` stops before it. */
	#read(at: number, isRest = false): void {
		const line = this.#state.script?.lines[at];
		this.#stop();
		if (!line) {
			this.#hearing?.reach(at);
			placeCell.set(null);
			return void this.#begin(this.#state.queue, isRest);
		}
		if (isRest) {
			this.#set({ at, status: "paused", word: null });
			return void this.#reach();
		}
		this.#set({ at, status: "playing", trouble: null, word: null });
		this.#reach();
		const voice = this.#voiceFor(line);
		if (!voice) {
			const isOnNetwork = voicesFor("hi").some(({ isLocal }) => !isLocal);
			return void this.#fail(!isOnNetwork || this.#failed.size > 0 ? "voice" : navigator.onLine ? "unchosen" : "network");
		}
		// A voice that does not know the letters would be silent, or say something else: it tells what stands there.
		const isUnreadable = isInOtherScript(line.lang) && !speaks(voice.engine.lang, line.lang);
		const words = isUnreadable
			? asWritten(listenWords.writtenIn(languageName(line.lang)))
			: isForHindi(line.lang) && speaks(voice.engine.lang, "hi")
				? spoken(line.text, line.lang)
				: asWritten(line.text);
		this.#stop = say(words.text, line.lang, voice, voiceCell.get().rate, {
			word: (index) => {
				const word = line.isRetold || isUnreadable ? null : wordAt(words, line.text, index);
				this.#set({ word: word && { start: word.start + line.start, end: word.end + line.start } });
			},
			end: () => {
				this.#hearing?.hear(line);
				const isRest = isTime(this.#state.sleep, Date.now(), this.#state.script?.lines.length === at + 1);
				if (isRest) this.#set({ sleep: null });
				this.#read(at + 1, isRest);
			},
			fail: (why) => {
				// Another voice may do where this one cannot.
				if (why === "network" || why === "voice" || why === "stuck") {
					this.#failed.add(voice.uri);
					if (this.#voiceFor(line)) return void this.#read(at);
				}
				this.#fail(why);
			},
		});
	}

	#fail(why: Failure | "unchosen"): void {
		this.#set({ status: "paused", word: null, trouble: why === "stopped" ? null : why });
	}
}

export const player = new Player();
