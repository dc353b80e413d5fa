/**
 * What was wished last of each story. A mark goes missing with a browser that is killed before it writes, or where two tabs write at once: then the wish
 * in the browser's database tells of it, or the copy, which is older than any. A wish goes missing with a page that is left at once. Pure.
 */
import { type Marks, markOf } from "../reader/saved.ts";

/** For so long it is remembered that a story was removed, in ms: a killed browser may find an older mark again, and the clock may be wrong by days. */
const remembered = 7 * 86_400_000;

type LastMarks = {
	readonly last: Marks;
	/** `last` is not what the marks were. */
	readonly isNew: boolean;
	/** What the database does not have so. */
	readonly unnoted: readonly (readonly [id: string, mark: number])[];
	/** What the database need not have any more. */
	readonly over: readonly string[];
};

/** `copies`: the ids of which a copy is kept; `now` in ms since 1970. */
export function lastMarks(marks: Marks, wished: Marks, copies: ReadonlySet<string>, now: number): LastMarks {
	const lastOf = (id: string) => {
		// An id may be a word that every object knows: constructor.
		const [mark, wish] = [markOf(marks[id]), markOf(wished[id])];
		return (Math.abs(wish) > Math.abs(mark) ? wish : mark) || 1;
	};
	const isOver = (id: string) => lastOf(id) < 0 && !copies.has(id) && now + lastOf(id) > remembered;
	const ids = [...new Set([...Object.keys(marks), ...Object.keys(wished), ...copies])];
	const found = ids.filter((id) => !isOver(id)).map((id) => [id, lastOf(id)] as const);
	return {
		last: Object.fromEntries(found),
		isNew: found.length !== Object.keys(marks).length || found.some(([id, mark]) => mark !== marks[id]),
		unnoted: found.filter(([id, mark]) => mark !== wished[id]),
		over: ids.filter((id) => isOver(id) && id in wished),
	};
}
