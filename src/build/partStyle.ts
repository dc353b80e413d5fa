/** Parts a style sheet: what every story needs for its first paint, what few stories need for theirs, and what can come after it. */
import postcss from "postcss";

/**
 * Rules of few stories and rules that are put to use later are marked where they stand, by a condition that no browser needs to meet:
 * `@supports (--rare: 1)` and `@supports (--late: 1)`, which both sheets are without. Rules for paper come late unmarked. All keep their order
 * among themselves, but stand behind all others. The late sheet has the rare rules again: a reader goes on from one story to the next.
 */
export function partStyle(css: string): { readonly first: string; readonly rare: string; readonly late: string } {
	const first = postcss.parse(css);
	const [rare, late] = [postcss.root(), postcss.root()];
	for (const rule of first.nodes.filter((node) => node.type === "atrule")) {
		const [, mark] = (rule.name === "supports" && /--(rare|late)\b/.exec(rule.params)) || [];
		if (mark) (mark === "rare" ? rare : late).append(rule.remove().nodes ?? []);
		else if (rule.name === "media" && rule.params === "print") late.append(rule.remove());
	}
	return { first: first.toString(), rare: rare.toString(), late: rare.toString() + late.toString() };
}

function classesIn(selector: string): string[] {
	const wanted = selector.replace(/:not\([^)]*\)/g, "");
	if (/:(?:is|where)\((?:\([^()]*\)|[^)])*\./.test(wanted))
		throw new Error(`A rule of few stories names a class within :is() or :where(): ${selector}`);
	return [...wanted.matchAll(/\.(-?[\w-]+)/g)].map(([, name = ""]) => name);
}

/** Tells whether any rule of a sheet speaks of something in a page's HTML: all classes that one of its selectors names are worn there. A choice among classes within a selector is not understood. */
export function wearerOf(css: string): (html: string) => boolean {
	const wanted: string[][] = [];
	postcss.parse(css).walkRules(({ selectors }) => {
		wanted.push(...selectors.map(classesIn));
	});
	return (html) => {
		const worn = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
		return wanted.some((names) => names.every((name) => worn.has(name)));
	};
}
