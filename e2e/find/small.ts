/** A few stories for tests that show one thing. */
import type { FindableStory } from "../../src/find/shard.ts";
import { engineOf } from "./corpus.ts";

/** Stories with these headlines, oldest first, a day apart. */
export const small = (...headlines: string[]) => {
	const stories = headlines.map(
		(headline, index): FindableStory => ({
			...{ id: String(index), headline, articleSection: index % 2 ? "khel" : "desh", inLanguage: "hi", opening: "" },
			datePublished: new Date(Date.UTC(2021, 6, 1 + index)).toISOString(),
		}),
	);
	return engineOf(stories);
};
export const storiesOf = (of: ReturnType<typeof small>, query: string) => of.find(query).hits.map(({ story }) => story);
