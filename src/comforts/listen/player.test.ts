/** What the player reads next, and when it stops by itself. A voice that says nothing stands in for the device's. */
import { expect, test } from "playwright/test";
import type { Article } from "../../article/article.ts";
import { forgetPlace, rememberPlace } from "../../reader/places.ts";
import { forgetListening, placeCell, playlist, soundingCell } from "./kept.ts";

const minute = 60_000;

/** Begins with its headline; two more sentences follow. */
const article = (id: string): Article => ({
	type: "NewsArticle",
	id,
	inLanguage: "hi",
	articleSection: "desh",
	headline: `${id} का शीर्षक`,
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [],
	correction: [],
	keywords: [],
	related: [],
	pubStatus: "usable",
	ads: true,
	body: [{ type: "paragraph", content: [`${id} का पहला वाक्य। ${id} का दूसरा वाक्य।`] }],
});

class Utterance {
	text: string;
	onend = () => {};
	constructor(text: string) {
		this.text = text;
	}
}

const said: string[] = [];
let current: Utterance | null = null;
/** What sounds has been said. */
const end = () => current?.onend();
const sentence = (id: string, at: number) => [`${id} का शीर्षक`, `${id} का पहला वाक्य।`, `${id} का दूसरा वाक्य।`][at];

const visit = new Map<string, string>();

Object.assign(globalThis, {
	addEventListener() {},
	sessionStorage: { getItem: (key: string) => visit.get(key) ?? null, setItem: (key: string, value: string) => visit.set(key, value) },
	SpeechSynthesisUtterance: Utterance,
	speechSynthesis: {
		getVoices: () => [{ name: "Swara", voiceURI: "Swara", lang: "hi-IN", localService: true }],
		resume() {},
		cancel() {
			current = null;
		},
		speak(utterance: Utterance) {
			current = utterance;
			said.push(utterance.text);
		},
	},
});

const { player } = await import("./player.ts");
const now = Date.now;
let clock = 0;

/** What the network does not bring. */
const lost = new Set<string>();
/** Stories that are held back come when they are let go. */
const held = new Map<string, () => void>();
const hold = (id: string) => held.set(id, () => {});
const release = async (id: string) => {
	held.get(id)?.();
	held.delete(id);
	await settle();
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

test.beforeEach(async () => {
	clock = now();
	Date.now = () => clock;
	player.close();
	placeCell.set(null);
	for (const id of ["a", "b", "c", "d"]) forgetPlace(id);
	held.clear();
	lost.clear();
	player.loadFrom(async (id) => {
		if (held.has(id)) await new Promise<void>((come) => held.set(id, come));
		if (lost.has(id)) throw new Error("offline");
		return id === "none" ? null : article(id);
	});
});

test.afterEach(() => {
	player.close();
	Date.now = now;
});

/** Says on to the end of the story that is read. */
const finish = async () => {
	const { script, at } = player.get();
	for (const _ of script?.lines.slice(at) ?? []) end();
	await settle();
};

test("what is put next is read next, kept for a reload, and counts also while a story is awaited", async () => {
	await player.start(["a", "c"]);
	player.setQueue(["b", "c"]);
	expect(playlist.get()).toEqual(["a", "b", "c"]);
	hold("b");
	await finish();
	expect(player.get()).toMatchObject({ status: "waiting", queue: ["c"] });
	player.setQueue(["none", "d", "c"]);
	await release("b");
	expect([player.get().status, said.at(-1)]).toEqual(["playing", sentence("b", 0)]);
	await finish();
	expect(said.at(-1), "what is not to be had is passed over").toBe(sentence("d", 0));
	expect(playlist.get()).toEqual(["d", "c"]);
	// One that is asked for meanwhile is read, not the one that was awaited.
	for (const id of ["c", "a"]) hold(id);
	player.toNextStory();
	void player.start(["a"]);
	await release("c");
	expect(player.get().status).toBe("waiting");
	await release("a");
	expect([player.get().script?.id, said.at(-1)]).toEqual(["a", sentence("a", 0)]);
});

test("what the network does not bring is asked for again after what it does, and none of it is lost", async () => {
	for (const id of ["b", "c", "d"]) lost.add(id);
	await player.start(["a", "b", "none", "c", "d"]);
	await finish();
	expect(player.get()).toMatchObject({ status: "paused", trouble: "missing", queue: ["b", "c", "d"] });
	expect(playlist.get()).toEqual(["b", "c", "d"]);
	lost.delete("d");
	player.toggle();
	await settle();
	expect([player.get().queue, said.at(-1)]).toEqual([["b", "c"], sentence("d", 0)]);
	lost.clear();
	await finish();
	expect([player.get().queue, said.at(-1)]).toEqual([["c"], sentence("b", 0)]);
});

test("of stories that are taken back together none is read; the next that is left begins", async () => {
	await player.start(["a", "b", "c"]);
	for (const id of ["a", "b"]) forgetListening(id);
	await settle();
	expect([player.get().status, said.at(-1)]).toEqual(["playing", sentence("c", 0)]);
	expect(playlist.get()).toEqual(["c"]);
	hold("d");
	player.setQueue(["d"]);
	await finish();
	forgetListening("d");
	await release("d");
	expect(player.get()).toMatchObject({ status: "paused", script: null, withdrawn: "d" });
	expect([placeCell.get(), playlist.get()]).toEqual([null, []]);
});

test("where no player is open what was to come after a story that was taken back stays", () => {
	placeCell.set({ id: "x", at: 3, text: "तीसरा वाक्य।" });
	playlist.set(["x", "y", "z"]);
	forgetListening("x");
	expect([placeCell.get(), playlist.get()]).toEqual([null, ["y", "z"]]);
});

test("no story is to come after itself, be it read or awaited", async () => {
	await player.start(["a", "a", "b"]);
	expect(player.get().queue).toEqual(["b"]);
	player.setQueue(["a", "b"]);
	expect(player.get().queue).toEqual(["b"]);
	hold("b");
	await finish();
	player.setQueue(["b", "c"]);
	expect(player.get()).toMatchObject({ status: "waiting", queue: ["c"] });
	await release("b");
	expect(player.get()).toMatchObject({ status: "playing", queue: ["c"] });
});

test("the tab that began last is the only one to sound; one at rest silences nobody", async () => {
	await player.start(["a", "b", "c"]);
	soundingCell.set("other");
	expect(player.get().status).toBe("paused");
	const elsewhere = { id: "d", at: 1, text: "" };
	placeCell.set(elsewhere);
	player.setQueue(["b"]);
	player.toNextStory();
	await settle();
	expect(placeCell.get(), "it has reached nothing").toEqual(elsewhere);
	expect(player.get()).toMatchObject({ status: "paused", script: { id: "b" } });
	expect(soundingCell.get()).toBe("other");
	player.toggle();
	expect(player.get().status).toBe("playing");
	expect(soundingCell.get()).not.toBe("other");
	hold("c");
	player.setQueue(["c"]);
	player.toNextStory();
	soundingCell.set("other");
	await release("c");
	expect(player.get(), "what it awaits is not read either").toMatchObject({ status: "paused", script: { id: "c" } });
});

test("pressed while a story is awaited, it is not read when it comes; pressed again it is", async () => {
	const count = said.length;
	for (const presses of [1, 2]) {
		hold("a");
		const started = player.start(["a"]);
		expect(player.get().sounds).toBe(true);
		player.toggle();
		expect(player.get()).toMatchObject({ status: "waiting", sounds: false });
		if (presses === 2) player.toggle();
		await release("a");
		await started;
		expect([player.get().status, said.length - count]).toEqual(presses === 2 ? ["playing", 1] : ["paused", 0]);
	}
});

test("a reload finds what was awaited, and what was changed before it came or before it was read", async () => {
	placeCell.set({ id: "a", at: 1, text: sentence("a", 1) ?? "" });
	hold("a");
	const restored = player.start(["a", "b"], true);
	player.setQueue(["b", "c"]);
	expect([placeCell.get()?.at, playlist.get()]).toEqual([1, ["a", "b", "c"]]);
	await release("a");
	await restored;
	expect(player.get()).toMatchObject({ status: "paused", at: 1 });
	player.setQueue(["c"]);
	expect([placeCell.get()?.at, playlist.get()]).toEqual([1, ["a", "c"]]);
	// Asked for too late to be read at once.
	await player.start(["d", "c"], true);
	expect(playlist.get()).toEqual(["d", "c"]);
	// Where it was left is known only once it has come; another tab may have reached something else since.
	rememberPlace({ id: "b", at: 1, block: 0, words: sentence("b", 2) ?? "", share: 0.4, isRead: false });
	placeCell.set({ id: "c", at: 1, text: sentence("c", 1) ?? "" });
	await player.start(["b"], true);
	expect(player.get().at).toBe(2);
	player.close();
	expect(playlist.get()).toEqual([]);
});

test("paused, the next story is silent, and a reload finds it and what comes after it", async () => {
	await player.start(["a", "b", "c"]);
	player.pause();
	const count = said.length;
	player.toNextStory();
	await settle();
	expect([player.get().status, said.length]).toEqual(["paused", count]);
	expect([player.get().at, playlist.get()]).toEqual([0, ["b", "c"]]);
});

test("when its time has passed it stops as the sentence ends, once, and goes on when it is asked", async () => {
	await player.start(["a", "b"]);
	player.setSleep("15");
	clock += 15 * minute - 1;
	end();
	expect(said.at(-1)).toBe(sentence("a", 1));
	clock += 1;
	expect([player.get().status, current?.text], "not within a sentence").toEqual(["playing", sentence("a", 1)]);
	end();
	expect(player.get()).toMatchObject({ status: "paused", at: 2, trouble: null, sleep: null });
	expect([placeCell.get(), playlist.get()]).toMatchObject([{ id: "a", at: 2 }, ["a", "b"]]);
	expect(said.at(-1)).toBe(sentence("a", 1));
	player.toggle();
	expect(said.at(-1)).toBe(sentence("a", 2));
	end();
	await settle();
	expect([player.get().status, said.at(-1)]).toEqual(["playing", sentence("b", 0)]);
});

test("it goes along from story to story, and stops before one that came too late", async () => {
	await player.start(["a", "b", "c"]);
	player.setSleep("30");
	await finish();
	expect(said.at(-1)).toBe(sentence("b", 0));
	hold("c");
	await finish();
	clock += 30 * minute;
	const count = said.length;
	await release("c");
	expect(player.get()).toMatchObject({ status: "paused", at: 0, sleep: null });
	expect(playlist.get()).toEqual(["c"]);
	expect(said.length).toBe(count);
	player.toggle();
	expect(said.at(-1)).toBe(sentence("c", 0));
});

test("a clock that is set back does not have it go on all night", async () => {
	await player.start(["a", "b"]);
	player.setSleep("15");
	clock -= 1440 * minute;
	end();
	expect(player.get()).toMatchObject({ status: "paused", at: 1, sleep: null });
});

test("at the story's end it stops before the next one, or with the last one", async () => {
	await player.start(["a", "b"]);
	player.setSleep("end");
	clock += 600 * minute;
	await finish();
	expect(player.get()).toMatchObject({ status: "paused", at: 0, queue: [], sleep: null });
	expect(playlist.get()).toEqual(["b"]);
	expect(said.at(-1)).toBe(sentence("a", 2));
	player.toggle();
	expect(said.at(-1)).toBe(sentence("b", 0));
	player.setSleep("end");
	await finish();
	expect(player.get()).toMatchObject({ status: "over", sleep: null });
});

test("what passed while it was paused anyway stops nothing, and with the player it is forgotten", async () => {
	await player.start(["a", "b"]);
	player.setSleep("15");
	player.pause();
	clock += 20 * minute;
	player.toggle();
	expect(player.get().sleep).toBeNull();
	end();
	expect(said.at(-1)).toBe(sentence("a", 1));
	player.setSleep("15");
	player.setSleep("off");
	clock += 20 * minute;
	end();
	expect(said.at(-1)).toBe(sentence("a", 2));
	player.setSleep("30");
	player.close();
	await player.start(["a"]);
	expect(player.get().sleep).toBeNull();
});
