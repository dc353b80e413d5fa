/** A house style as an editor types it: pairs and names line by line, and as the file `style.json`. Pure. */
import { defaultStyle, type HouseStyle } from "../text/proof/style.ts";

export const spellingLines = (spellings: HouseStyle["spellings"]): string =>
	Object.entries(spellings)
		.map(([wrong, right]) => `${wrong} = ${right}`)
		.join("\n");

/** The pairs of "ग़लत = सही" lines; `wrong` are the lines, from 1, that are no pair. Empty lines are none. */
export function readSpellingLines(text: string): { readonly spellings: Record<string, string>; readonly wrong: readonly number[] } {
	const spellings: Record<string, string> = Object.create(null);
	const wrong: number[] = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const [from = "", to = "", ...more] = line.split("=").map((part) => part.trim());
		if (from === "" || to === "" || more.length > 0) wrong.push(index + 1);
		else spellings[from] = to;
	}
	return { spellings, wrong };
}

export const readNameLines = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

/** `style.json`: what is as by default is left out. */
export function styleJson(style: HouseStyle): string {
	const own = Object.entries(style).filter(
		([key, value]) => JSON.stringify(value) !== JSON.stringify(defaultStyle[key as keyof HouseStyle]),
	);
	return `${JSON.stringify(Object.fromEntries(own), null, "\t")}\n`;
}
