/** Stories for the evaluation, with what is typed for each: a line `headline | deck | first paragraph`, and under it `> query; query`. */
import type { FindableStory } from "../../src/find/shard.ts";

/** The stories a day apart, oldest first, and what is asked for each; ids begin with `name`. */
export function storiesOf(lines: string, name: string) {
	const rows = lines
		.trim()
		.split(/\n(?!>)/)
		.map((row) => row.split("\n> ") as [string, string]);
	const stories = rows.map(([story], index): FindableStory => {
		const [headline = "", description = "", opening = ""] = story.split(" | ");
		const datePublished = new Date(Date.UTC(2021, 0, 1 + index)).toISOString();
		return { id: `${name}-${index}`, headline, description, opening, articleSection: "desh", inLanguage: "hi", datePublished };
	});
	return { stories, asked: rows.flatMap(([, typed], index) => typed.split("; ").map((query) => ({ query, id: `${name}-${index}` }))) };
}
