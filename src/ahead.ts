/**
 * Runs in the head of the search page before anything is painted: what the address asks for is answered while the page is still read in, and drawn
 * before the application is asked for. Inlined by the build, with the address of the search's thread.
 */

import type { Said } from "./find/answer.ts";
import { type FirstQuestion, firstQuestion } from "./find/asked.ts";
import type { Ahead } from "./find/searchAhead.ts";
import { askForApplication } from "./reader/askForApplication.ts";
import { scriptAddress } from "./reader/scriptAddress.ts";

/** How long nothing is laid out at most, in ms: where the thread's code is on its way still, the page is shown without it. */
const longestHidden = 100;

const { documentElement } = document;
const { thread: address, shards, sections } = document.currentScript?.dataset ?? {};
const asked = firstQuestion(location.search, history.state);
// A section that is not there leaves nothing out.
const question = { ...asked, section: JSON.parse(sections ?? "[]").includes(asked.section) ? asked.section : null };
if (address && question.text.trim() !== "") {
	// By its name the thread has the question as it starts: a message waits for the page's own thread, which is busy now.
	const first: FirstQuestion = { ...question, number: 1, list: JSON.parse(shards ?? "null") };
	const thread = new Worker(scriptAddress(address), { type: "module", name: JSON.stringify(first) });
	const ahead: Ahead = { thread, question, said: null };
	// A browser starts a thread by the page's own: the page is laid out when it has begun, beside its work, and not before.
	documentElement.hidden = true;
	documentElement.dataset["ahead"] = "";
	const show = () => {
		documentElement.hidden = false;
	};
	setTimeout(show, longestHidden);
	thread.addEventListener("error", () => {
		ahead.isDead = true;
		show();
	});
	thread.addEventListener("message", ({ data }: MessageEvent<Said>) => {
		show();
		if (data.kind !== "begun") ahead.said = data;
	});
	globalThis.searchAhead = ahead;
}

/** To read the application in is one long task: the answer is drawn before it (`drawAhead.tsx`), unless it takes longer than this after the page, in ms. */
const patience = 400;
/** By when an answer that has come is painted, in ms. */
const untilPainted = 50;

const application = "search-application";
const ask = () => {
	delete documentElement.dataset["ahead"];
	askForApplication(application);
};

/** The application's file is asked for at once, and compiled beside the painting: sooner it would take a processor from the thread. */
function askSoon(): void {
	const { content = "" } = document.querySelector<HTMLMetaElement>(`meta[name=${application}]`) ?? {};
	if (content)
		document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", crossOrigin: "", href: content }));
	setTimeout(ask, untilPainted);
}

document.addEventListener("DOMContentLoaded", () => {
	const { thread, said, isDead } = globalThis.searchAhead ?? {};
	if (!thread || isDead) return ask();
	if (said) return askSoon();
	setTimeout(ask, patience);
	thread.addEventListener("error", askSoon);
	thread.addEventListener("message", ({ data }: MessageEvent<Said>) => data.kind !== "begun" && askSoon());
});
