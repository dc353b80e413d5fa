/** A few stories for tests that show one thing. */
import { engineOf } from "./corpus.ts";
import { headlineStory } from "./headlineStory.ts";

/** Stories with these headlines, oldest first, a day apart. */
export const small = (...headlines: string[]) => {
	const stories = headlines.map((headline, index) =>
		headlineStory(String(index), headline, Date.UTC(2021, 6, 1 + index), index % 2 ? "khel" : "desh"),
	);
	return engineOf(stories);
};
export const storiesOf = (of: ReturnType<typeof small>, query: string) => of.find(query).hits.map(({ story }) => story);
