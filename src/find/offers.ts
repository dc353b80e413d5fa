/** What a query may be changed to: the nearest known words, or its words in Devanagari. */
import { isDevanagari } from "../text/fold.ts";
import { inDevanagari } from "../text/romanise.ts";
import type { Engine, Found } from "./engine.ts";
import { possessive } from "./query.ts";

/** The query with other words in the place of some of its own. */
function withWords(text: string, others: ReadonlyMap<string, string>): string {
	let changed = text.replace(possessive, "");
	for (const [typed, other] of others) changed = changed.replace(typed, () => other);
	return changed.trim();
}

export function nearestOf({ understood, query }: Found, text: string, engine: Engine): string | null {
	// Nothing is asked for but to leave words out: perhaps they were wanted.
	if (query.terms.length === 0 && query.excluded.length > 0) return query.excluded.map(({ typed }) => typed).join(" ");
	const mended = new Map<string, string>();
	for (const { typed, as, how } of understood) {
		const near = as ?? engine.nearest(typed);
		if (near !== null && how !== "spelled") mended.set(typed, near);
	}
	const changed = withWords(text, mended);
	return mended.size > 0 && changed !== text.trim() ? changed : null;
}

export function inHindiOf({ understood }: Found, text: string): string | null {
	const latin = understood.filter(({ typed }) => /[a-z]/i.test(typed) && !isDevanagari(typed));
	if (latin.length === 0) return null;
	const changed = withWords(
		text,
		new Map(latin.map(({ typed, as, how }) => [typed, as && how !== "near" && isDevanagari(as) ? as : inDevanagari(typed)])),
	);
	return changed === text.trim() ? null : changed;
}
