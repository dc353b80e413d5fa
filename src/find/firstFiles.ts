/** The thread begins with this one: what a first question needs is on its way while the rest of its code is read in. */
import type { Said } from "./answer.ts";
import type { FirstQuestion } from "./asked.ts";
import { fetchFirst } from "./fetching.ts";

// A thread that was started ahead has its first question for a name, and with it what there is to search in.
if (globalThis.self?.name) {
	fetchFirst(JSON.parse(self.name) as FirstQuestion);
	postMessage({ kind: "begun", number: 0 } satisfies Said);
}
