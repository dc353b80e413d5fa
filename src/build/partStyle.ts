/** Parts a style sheet: what every story needs for its first frame, what it needs below its headline, what few stories need there, and what can come after its first screen. */
import postcss from "postcss";

type StyleParts = { readonly first: string; readonly below: string; readonly rare: string; readonly late: string };

/**
 * Rules of what stands below the headline, of few stories, and of what is put to use later are marked where they stand, by a condition that every browser
 * meets: `@supports (--below: 1)`, `(--rare: 1)` and `(--late: 1)`, which the sheets are without. Rules for paper come late unmarked, together and last. All keep their order
 * among themselves, but stand behind all of the part before. The late sheet has the rare rules again: a reader goes on from one story to the next.
 */
export function partStyle(css: string): StyleParts {
	const first = postcss.parse(css);
	const marked = { below: postcss.root(), rare: postcss.root(), late: postcss.root() };
	const paper = postcss.atRule({ name: "media", params: "print", nodes: [] });
	for (const rule of first.nodes.filter((node) => node.type === "atrule")) {
		const [, mark] = (rule.name === "supports" && /--(below|rare|late)\b/.exec(rule.params)) || [];
		if (mark) marked[mark as keyof typeof marked].append(rule.remove().nodes ?? []);
		else if (rule.name === "media" && rule.params === "print") paper.append(rule.remove().nodes ?? []);
	}
	if (paper.nodes?.length) marked.late.append(paper);
	const [below, rare, late] = [marked.below.toString(), marked.rare.toString(), marked.late.toString()];
	return { first: first.toString(), below, rare, late: rare + late };
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
