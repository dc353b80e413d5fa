/** How well an engine answers the evaluation's queries: found among the first ten, found first, and how many others it brings. */
import { queries, type Wanted } from "./queries.ts";

/** `recall` and `first` are shares of 1, `noise` unrelated stories among the first ten of a query. */
export type Score = {
	readonly queries: number;
	readonly recall: number;
	readonly first: number;
	readonly noise: number;
	readonly failed: readonly Wanted[];
};

/** Ids of stories, best first. */
export type Find = (query: string) => readonly string[];

export function evaluate(find: Find, isMeant: (query: Wanted) => boolean): Score {
	let [recall, first, noise] = [0, 0, 0];
	const asked = queries.filter(isMeant);
	const failed: Wanted[] = [];
	for (const wanted of asked) {
		const ten = find(wanted.query).slice(0, 10);
		const isFound = ten.some((id) => wanted.stories.includes(id));
		const isFirst = wanted.stories.includes(ten[0] ?? "");
		if (isFound) recall += 1;
		if (isFirst) first += 1;
		else failed.push(wanted);
		noise += ten.filter((id) => !wanted.stories.includes(id)).length;
	}
	return { queries: asked.length, recall: recall / asked.length, first: first / asked.length, noise: noise / asked.length, failed };
}

export const kinds = [...new Set(queries.map(({ kind }) => kind))];
