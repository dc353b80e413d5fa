/** Which style rules the pages of lists can do without as long as they stand as they were built: those of components that their own code does not draw. */
import postcss from "postcss";
import type { Plugin } from "vite";

/** For every page, by its name, the classes that no file of its code puts on. */
export type Strange = Readonly<Record<string, readonly string[]>>;
/** Where the bundle tells them, beside Vite's own list of what it wrote. */
export const strangeFile = ".vite/strange.json";

/**
 * Tells of each page, by the files that it is drawn with, which classes of CSS modules none of them puts on. What a file imports only when it is
 * asked for brings its sheet along.
 */
export function strangeClasses(pages: Readonly<Record<string, readonly string[]>>): Plugin {
	return {
		name: "strange-classes",
		applyToEnvironment: ({ name }) => name === "client",
		generateBundle() {
			const all = [...this.getModuleIds()];
			const classesOf = (id: string) =>
				[...(this.getModuleInfo(id)?.code ?? "").matchAll(/"([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
			const reach = (id: string, reached: Set<string>) => {
				if (reached.has(id)) return;
				reached.add(id);
				for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reach(imported, reached);
			};
			const strangeTo = (files: readonly string[]) => {
				const reached = new Set<string>();
				for (const file of files) {
					const id = all.find((each) => each.endsWith(`/${file}`));
					if (!id) this.error(`${file} is no part of the application`);
					reach(id, reached);
				}
				const sheets = all.filter((id) => id.endsWith(".module.css"));
				const own = new Set(sheets.filter((id) => reached.has(id)).flatMap(classesOf));
				return sheets.flatMap(classesOf).filter((name) => !own.has(name));
			};
			const strange = Object.fromEntries(Object.entries(pages).map(([page, files]) => [page, strangeTo(files)]));
			this.emitFile({ type: "asset", fileName: strangeFile, source: JSON.stringify(strange satisfies Strange) });
		},
	};
}

/** A choice, and what is not to be, name classes that need not be worn. */
const choices = /:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g;

/** A style sheet without the rules that no element meets which wears none of these classes. */
export function withoutStrange(css: string, strange: readonly string[]): string {
	const sheet = postcss.parse(css);
	const isStrange = new Set(strange);
	const isOwn = (selector: string) =>
		[...selector.replace(choices, "").matchAll(/\.(-?[\w-]+)/g)].every(([, name = ""]) => !isStrange.has(name));
	sheet.walkRules((rule) => {
		const own = rule.selectors.filter(isOwn);
		if (own.length === 0) rule.remove();
		else if (own.length < rule.selectors.length) rule.selectors = own;
	});
	for (let left = -1; left !== 0; ) {
		left = 0;
		sheet.walkAtRules((rule) => {
			if (rule.nodes?.length !== 0) return;
			rule.remove();
			left += 1;
		});
	}
	return sheet.toString();
}
