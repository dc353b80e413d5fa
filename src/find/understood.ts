/** What a reader is told of how a query was understood; of a word that is still being typed nothing but what it surely is. */
import type { Understood } from "./answer.ts";
import type { Found } from "./engine.ts";

export type SaidOf = {
	/** Words that something near them was found for, and those that nothing was. */
	readonly near: readonly Understood[];
	readonly unknown: readonly Understood[];
	/** The last word, where what was found begins so; null where it is a word. */
	readonly beginning: string | null;
	/** Those that were found, as they were typed and as they were understood, when they were typed in Latin letters. */
	readonly taken: { readonly typed: string; readonly as: string } | null;
};

/** `isOpen`: the last word may go on, and the reader has not paused at it. */
export function saidOf(understood: readonly Understood[], isOpen: boolean): SaidOf {
	const whole = isOpen ? understood.slice(0, -1) : understood;
	const last = understood.at(-1);
	const how = last?.how;
	const isBeginning = how === "beginning";
	const isTold = !isBeginning && (!isOpen || how === "spelled" || how === "sound");
	return {
		near: whole.filter(({ how }) => how === "near"),
		unknown: whole.filter(({ how }) => how === null),
		beginning: last && isBeginning && !isOpen ? last.typed : null,
		taken: isTold ? takenAs(understood) : null,
	};
}

function takenAs(understood: readonly Understood[]): SaidOf["taken"] {
	if (!understood.some(({ typed, as }) => /[a-z]/i.test(typed) && as !== null && as.toLowerCase() !== typed.toLowerCase())) return null;
	const known = understood.filter(({ as }) => as !== null);
	return { typed: known.map(({ typed }) => typed).join(" "), as: [...new Set(known.map(({ as }) => as))].join(" ") };
}

/** With the words after a minus that no story has, which are told as such: last where the text ends with one, which may go on. */
export function withNotLeftOut({ understood, notLeftOut }: Pick<Found, "understood" | "notLeftOut">, text: string): readonly Understood[] {
	const unknown = notLeftOut.map((typed) => ({ typed, as: null, how: null, cost: 0 }));
	return notLeftOut.some((typed) => text.endsWith(typed)) ? [...understood, ...unknown] : [...unknown, ...understood];
}
