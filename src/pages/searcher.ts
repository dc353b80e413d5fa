/** The page's end of the search: starts its thread, passes questions on, and holds what was said last. */
import type { Answer, Said } from "../find/answer.ts";
import { asRead, firstQuestion, type Question } from "../find/asked.ts";
import workerAddress from "../find/worker.ts?worker&url";
import { scriptAddress } from "../reader/scriptAddress.ts";
import { store } from "../reader/store.ts";

/** The last answer stays while the next is on its way. */
export type Search = {
	/** There is a question: something of the text is read. */
	readonly isAsked: boolean;
	readonly answer: Answer | null;
	readonly progress: { readonly done: number; readonly all: number } | null;
	/** The last question could not be answered: nothing to search in could be had. */
	readonly hasFailed: boolean;
	/** What is being typed finds nothing, and the reader has hardly paused: the page says so in a line. */
	readonly isCalm: boolean;
};

export const nothingYet: Search = { isAsked: false, answer: null, progress: null, hasFailed: false, isCalm: false };

const search = store(nothingYet);
let worker: Worker | undefined;
/** After how long a pause, in ms, a page of its own says that what was typed so far finds nothing. */
const longPause = 1000;
let pause: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

const become = (next: Partial<Search>): void => search.set({ ...search.get(), ...next });

function hear(said: Said): void {
	if (said.number !== asked) return;
	if (said.kind === "progress") {
		become({ progress: { done: said.done, all: said.all } });
		return;
	}
	const answer = said.kind === "answer" ? said : null;
	const isCalm = answer?.isTyping === true && answer.total === 0 && !isNothing(search.get());
	clearTimeout(pause);
	if (isCalm) pause = setTimeout(() => become({ isCalm: false }), longPause);
	become({ progress: null, hasFailed: answer === null, isCalm, ...(answer && { answer }) });
}

const thread = (): Worker => worker ?? take(new Worker(scriptAddress(workerAddress), { type: "module" }));

function take(given: Worker): Worker {
	worker = given;
	worker.addEventListener("message", ({ data }: MessageEvent<Said>) => hear(data));
	const end = new AbortController();
	// What the thread had fetched before the device could keep anything is kept now.
	navigator.serviceWorker?.addEventListener("controllerchange", () => given.postMessage("keep"), { signal: end.signal });
	// The thread's code did not come: the next question starts it anew.
	worker.addEventListener("error", () => {
		end.abort();
		given.terminate();
		worker = undefined;
		hear({ kind: "failure", number: asked });
	});
	return worker;
}

let last: Omit<Question, "number"> | undefined;

/** Asks, in the place of whatever was asked before; the same twice in a row is asked once. An empty text has the thread load what there is to search in. */
export function ask(question: Omit<Question, "number">): void {
	const { hasFailed, answer } = search.get();
	const isWhole = !hasFailed && !answer?.isMissing;
	if (isWhole && JSON.stringify(question) === JSON.stringify(last)) return;
	askNow(question);
}

function askNow(question: Omit<Question, "number">, isAgain = false): void {
	last = question;
	asked += 1;
	clearTimeout(pause);
	const isAsked = asRead(question.text) !== "";
	if (isAsked !== search.get().isAsked) become({ isAsked });
	thread().postMessage({ ...question, number: asked, isAgain } satisfies Question);
}

export const askAgain = (): void => last && askNow(last, true);

/** What the reader asks for now, even where the answer is still on its way. */
export const textNow = (): string => last?.text ?? "";

if (typeof document !== "undefined") {
	const ahead = globalThis.searchAhead;
	if (ahead && !ahead.isDead) {
		// The page's head has asked.
		last = ahead.question;
		asked = 1;
		take(ahead.thread);
		become({ isAsked: true });
		if (ahead.said) hear(ahead.said);
	} else ask(firstQuestion(location.search, history.state));
}

export const { get: currentSearch, subscribe: onSearch } = search;

/** Nothing was found, or nothing could be searched: the page says so under a headline of its own. */
export const isNothing = ({ isAsked, answer, hasFailed, isCalm }: Search): boolean =>
	isAsked && !isCalm && (hasFailed || (answer !== null && answer.text !== "" && answer.total === 0));
