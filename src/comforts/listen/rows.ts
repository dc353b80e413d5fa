/** The list of what is read next, with what was removed from it still in its place, so that it can be brought back there. Pure. */

/** `before` are the rows as they stood, `queue` the stories to come, by their ids. What was removed stands after the one that it stood after. */
export function rowsOf(before: readonly string[], queue: readonly string[], removed: ReadonlySet<string>): readonly string[] {
	const rows = [...queue];
	for (const [index, id] of before.entries()) {
		if (!removed.has(id) || rows.includes(id)) continue;
		const previous = before.slice(0, index).findLast((each) => rows.includes(each));
		rows.splice(previous === undefined ? 0 : rows.indexOf(previous) + 1, 0, id);
	}
	return rows;
}
