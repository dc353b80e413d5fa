/** The answer to what the search page was opened for, on its way before the application is there: what passes between the two. */
import type { Said } from "./answer.ts";
import type { Question } from "./asked.ts";

export type Ahead = {
	/** The search's own thread, at work on the question, which is its first. */
	readonly thread: Worker;
	readonly question: Omit<Question, "number">;
	/** What it said last. */
	said: Said | null;
	/** The thread's code did not come. */
	isDead?: boolean;
	/** The `href` of what has the keyboard in the page as it stands: the same has it in the application's. */
	focused?: string | null;
};

declare global {
	/** There from the head of the page on, until the application has drawn it. */
	var searchAhead: Ahead | undefined;
}
