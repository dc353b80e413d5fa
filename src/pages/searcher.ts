/** The page's end of the search: starts its thread, passes questions on, and holds what was said last. */

import type { Answer, Question, Said } from "../find/answer.ts";
import workerAddress from "../find/worker.ts?worker&url";
import { scriptAddress } from "../reader/scriptAddress.ts";

/** The last answer stays while the next is on its way. */
export type Search = {
	readonly answer: Answer | null;
	readonly progress: { readonly done: number; readonly all: number } | null;
	/** The last question could not be answered: nothing to search in could be had. */
	readonly hasFailed: boolean;
	/** The number of the last question that was dealt with. */
	readonly number: number;
};

export const nothingYet: Search = { answer: null, progress: null, hasFailed: false, number: 0 };

let search = nothingYet;
let worker: Worker | undefined;
let asked = 0;
const listeners = new Set<() => void>();

function hear(said: Said): void {
	if (said.number !== asked) return;
	const { number } = said;
	if (said.kind === "progress") search = { ...search, progress: { done: said.done, all: said.all } };
	else if (said.kind === "answer") search = { answer: said, progress: null, hasFailed: false, number };
	else search = { ...search, progress: null, hasFailed: true, number };
	for (const each of listeners) each();
}

function thread(): Worker {
	if (worker) return worker;
	worker = new Worker(scriptAddress(workerAddress), { type: "module" });
	worker.addEventListener("message", ({ data }: MessageEvent<Said>) => hear(data));
	// What the thread had fetched before the device could keep anything is kept now.
	navigator.serviceWorker?.addEventListener("controllerchange", () => worker?.postMessage("keep"));
	// The thread's code did not come: the next question starts it anew.
	worker.addEventListener("error", () => {
		worker = undefined;
		hear({ kind: "failure", number: asked });
	});
	return worker;
}

let last: Omit<Question, "number"> | undefined;

/** Asks, in the place of whatever was asked before. An empty text has the thread load what there is to search in. */
export function ask(question: Omit<Question, "number">): void {
	last = question;
	asked += 1;
	thread().postMessage({ ...question, number: asked } satisfies Question);
}

// Who comes to the search wants it: its thread starts, and loads what there is to search in, while React takes the page over.
if (typeof document !== "undefined") ask({ text: "", section: null, reach: "recent", isTyping: false, most: 0, today: 0 });

export const askAgain = (): void => last && ask(last);

export const currentSearch = (): Search => search;

export function onSearch(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
