/** A story of which only the headline matters. */
import type { FindableStory } from "../../src/find/shard.ts";

/** `time` in ms since 1970. */
export const headlineStory = (id: string, headline: string, time: number, articleSection = "desh"): FindableStory => ({
	...{ id, headline, articleSection, inLanguage: "hi", opening: "", datePublished: new Date(time).toISOString() },
});
