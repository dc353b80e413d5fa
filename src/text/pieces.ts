/** A bound text in the pieces that are drawn apart: its English passages, and what no line may part. */
import { HELD } from "./bind.ts";
import { runs } from "./language.ts";

export type Piece = { readonly text: string; readonly lang?: string | undefined; readonly isHeld?: boolean };

/** Together they are the text. What is held is of the passage that it stands in or touches. */
export function pieces(bound: string): readonly Piece[] {
	const parts = bound.split(HELD);
	if (parts.length === 1) return runs(bound);
	const passages = runs(bound);
	const all: Piece[] = [];
	let passage = 0;
	let end = passages[0]?.text.length ?? 0;
	let at = 0;
	for (const [index, part] of parts.entries()) {
		const to = at + part.length;
		const own: Piece[] = [];
		while (at < to) {
			const stop = Math.min(to, end);
			if (stop > at) own.push({ text: bound.slice(at, stop), lang: passages[passage]?.lang });
			at = stop;
			if (at < end) continue;
			passage += 1;
			end += passages[passage]?.text.length ?? 0;
		}
		if (index % 2 === 0) all.push(...own);
		else all.push({ text: part, lang: own.find(({ lang }) => lang)?.lang, isHeld: true });
	}
	return all;
}
