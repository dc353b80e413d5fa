/** Parts a style sheet: what a story may need for its first paint, and what can come after it. */
import postcss from "postcss";

/**
 * Rules that are put to use later are marked where they stand, by a condition that every browser meets: `@supports (--late: 1)`, which the late
 * sheet is without. Rules for paper come late unmarked. All keep their order, but a late rule now stands behind all others.
 */
export function partStyle(css: string): { readonly first: string; readonly late: string } {
	const first = postcss.parse(css);
	const late = postcss.root();
	for (const rule of first.nodes.filter((node) => node.type === "atrule")) {
		if (rule.name === "supports" && rule.params.includes("--late")) late.append(rule.remove().nodes ?? []);
		else if (rule.name === "media" && rule.params === "print") late.append(rule.remove());
	}
	return { first: first.toString(), late: late.toString() };
}
