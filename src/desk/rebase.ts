/** Edits made for one text, put to a text that has been changed since. Pure. */
import type { Edit } from "jsonc-parser";

/** The edits whose places stand before or behind all that differs, at their places in `now`; what they would change may be gone from between. */
export function rebase(edits: readonly Edit[], then: string, now: string): Edit[] {
	const shorter = Math.min(then.length, now.length);
	let before = 0;
	while (before < shorter && then[before] === now[before]) before += 1;
	let behind = 0;
	while (behind < shorter - before && then.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
	return edits.flatMap((edit): Edit[] => {
		if (edit.offset + edit.length <= before) return [edit];
		return edit.offset >= then.length - behind ? [{ ...edit, offset: edit.offset + now.length - then.length }] : [];
	});
}
