/** Edits made for one text, put to a text that has been changed since. Pure. */
import type { Edit } from "jsonc-parser";

/** The edit that makes one text of another: all between where they begin and where they end alike. */
export function between(then: string, now: string): Edit {
	const shorter = Math.min(then.length, now.length);
	let offset = 0;
	while (offset < shorter && then[offset] === now[offset]) offset += 1;
	let behind = 0;
	while (behind < shorter - offset && then.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
	return { offset, length: then.length - offset - behind, content: now.slice(offset, now.length - behind) };
}

/** The edits where they stand when those of `made` have been made, all of one text; what these have changed is changed no more. */
export const rebase = (edits: readonly Edit[], made: readonly Edit[]): readonly Edit[] =>
	edits.flatMap(({ offset, length, content }) => {
		const end = offset + length;
		let at = offset;
		for (const each of made) {
			const last = each.offset + each.length;
			if ((each.offset < end && offset < last) || (each.offset === offset && last === end)) return [];
			if (last <= offset) at += each.content.length - each.length;
		}
		return [{ offset: at, length, content }];
	});
