/** Counts how a story writes what can be written in two ways: how its sentences end, its digits, its quotation marks, words in two spellings. */
import { sentenceStops } from "./danda.ts";
import { sortNumbers } from "./digits.ts";
import type { Field } from "./finding.ts";
import { readFields } from "./reading.ts";
import { spellings } from "./spelling.ts";
import { atOnce } from "./steps.ts";
import { defaultStyle } from "./style.ts";

export type Consistency = {
	readonly of: "ends" | "digits" | "quotes" | "spelling";
	/** The commonest first; a form that does not stand in the story is not among them. */
	readonly forms: readonly { readonly form: string; readonly count: number }[];
};

/** One entry for each of the first three that the story has at all, one for each word in two spellings. Places that are not Hindi are not counted. */
export function consistency(fields: readonly Field[]): Consistency[] {
	const readings = readFields(fields);
	const home = readings.filter(({ isHome, isVerse, isSanskrit }) => isHome && !isVerse && !isSanskrit);
	const all = home.map(({ masked }) => masked).join("\n");
	const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
	const { latn, deva } = sortNumbers(readings);
	const counted: Consistency[] = [
		{ of: "ends", forms: [formOf("।", count(/\u0964/g)), formOf(".", home.flatMap(({ masked }) => sentenceStops(masked)).length)] },
		{ of: "digits", forms: [formOf("0–9", latn.length), formOf("०–९", deva.length)] },
		{ of: "quotes", forms: [formOf("“ ”", count(/[“”]/g)), formOf('" "', count(/"/g))] },
		...atOnce(spellings(readings, defaultStyle)).map(({ counts = [] }): Consistency => ({ of: "spelling", forms: counts })),
	];
	return counted
		.map(({ of, forms }) => ({ of, forms: forms.filter((form) => form.count > 0).sort((a, b) => b.count - a.count) }))
		.filter(({ forms }) => forms.length > 0);
}

const formOf = (form: string, count: number) => ({ form, count });
