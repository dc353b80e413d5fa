/** What the button of a fix is called. Pure. */
import { checkWords } from "./checkWords.ts";
import type { Remark } from "./remark.ts";
import { words } from "./words.ts";

/** A longer text is no name for a button: it is shown beside it. */
export const longest = 24;

export function fixName(
	{ to, changes }: Remark["fixes"][number],
	{ kind, marks, fixes }: Pick<Remark, "kind" | "marks" | "fixes">,
): string {
	// Words that differ only in their code stand together: none of them names the others.
	if (kind === "nukta-code" && marks.length > 1) return checkWords.allStandard(marks.length);
	if (to === "") return words.takeAway;
	if (to.length > longest) return checkWords.mendThis;
	return changes.length > 1 && (marks.length > 1 || fixes.length > 1) ? checkWords.all(to) : words.make(to);
}

/** A fix of one place that writes something else there. */
export const rewritten = ({ to, changes }: Remark["fixes"][number], now: string): Remark["fixes"][number] => ({
	to: to.replace(changes[0]?.replacement ?? "", () => now),
	changes: changes.map((change) => ({ ...change, replacement: now })),
});
