/** What an editor does not want to be told again: a check, and the words it spoke of. */

/** `found` is the exact text, the path of the field, or "" for whatever the check finds. */
export type Quiet = { readonly check: string; readonly found: string };

export const sameQuiet = (a: Quiet, b: Quiet): boolean => a.check === b.check && a.found === b.found;

const isQuiet = (value: unknown): value is Quiet => {
	const { check, found } = Object(value) as { check?: unknown; found?: unknown };
	return typeof check === "string" && typeof found === "string" && check.length <= 40 && found.length <= 1000;
};

/** From unknown JSON (a link, a saved draft): what is not understood is left out. */
export const parseQuiet = (value: unknown): Quiet[] =>
	Array.isArray(value)
		? value
				.filter(isQuiet)
				.slice(0, 1000)
				.map(({ check, found }) => ({ check, found }))
		: [];

/** With what a house style, unchecked, silences for every story silenced in this one. */
export const withQuiet = <T extends { readonly quiet: readonly Quiet[] }>(view: T, style: unknown): T => {
	const { silenced } = Object(style) as { silenced?: unknown };
	const more = parseQuiet(silenced).filter((each) => !view.quiet.some((own) => sameQuiet(own, each)));
	return { ...view, quiet: [...view.quiet, ...more] };
};
