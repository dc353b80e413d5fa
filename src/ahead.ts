/**
 * Runs in the head of the search page before anything is painted: what the address asks for is answered while the page is still read in. Inlined
 * by the build, with the address of the search's thread.
 */
import type { Ahead } from "./find/ahead.ts";
import type { FirstQuestion, Said } from "./find/answer.ts";
import { firstQuestion } from "./find/asked.ts";
import { scriptAddress } from "./reader/scriptAddress.ts";

const question = firstQuestion(location.search);
const { thread: address, shards } = document.currentScript?.dataset ?? {};
if (address && question.text.trim() !== "") {
	// By its name the thread has the question as it starts: a message waits for the page's own thread, which is busy now.
	const first: FirstQuestion = { ...question, number: 1, list: JSON.parse(shards ?? "null") };
	const thread = new Worker(scriptAddress(address), { type: "module", name: JSON.stringify(first) });
	const ahead: Ahead = { thread, question, said: null };
	thread.addEventListener("error", () => {
		ahead.isDead = true;
	});
	thread.addEventListener("message", ({ data }: MessageEvent<Said>) => {
		ahead.said = data;
	});
	globalThis.searchAhead = ahead;
}
