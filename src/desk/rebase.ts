/** Edits made for one text, put to a text that has been changed since. Pure. */
import { applyEdits, type Edit } from "jsonc-parser";

/** The edit that makes one text of another: all between where they begin and where they end alike. */
export function between(then: string, now: string): Edit {
	const shorter = Math.min(then.length, now.length);
	let offset = 0;
	while (offset < shorter && then[offset] === now[offset]) offset += 1;
	let behind = 0;
	while (behind < shorter - offset && then.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
	return { offset, length: then.length - offset - behind, content: now.slice(offset, now.length - behind) };
}

/** Edits that belong together where they stand when those of `made` have been made, all of one text; none where one would change what these have changed. */
export function rebase(edits: readonly Edit[], made: readonly Edit[]): readonly Edit[] {
	const rebased = edits.flatMap(({ offset, length, content }) => {
		const end = offset + length;
		let at = offset;
		for (const each of made) {
			const last = each.offset + each.length;
			if ((each.offset < end && offset < last) || (each.offset === offset && last === end && each.content === content)) return [];
			if (last <= offset) at += each.content.length - each.length;
		}
		return [{ offset: at, length, content }];
	});
	return rebased.length === edits.length ? rebased : [];
}

/**
 * Makes edits of a text that was `read` in what has become of it since, step by step: takes lists of which each is made whole or not at all, and the text
 * as it stands `now`; gives the text with them.
 */
export function since(read: string): (all: readonly (readonly Edit[])[], now: string) => string {
	const states: { readonly text: string; readonly step: readonly Edit[] }[] = [{ text: read, step: [] }];
	return (all, now) => {
		// Steps that were taken back are none.
		const at = states.findLastIndex(({ text }) => text === now);
		if (at < 0) states.push({ text: now, step: [between(states.at(-1)?.text ?? now, now)] });
		else states.length = at + 1;
		const step = all.flatMap((edits) => states.reduce((rebased, { step }) => rebase(rebased, step), edits));
		const text = applyEdits(now, [...step]);
		states.push({ text, step });
		return text;
	};
}
