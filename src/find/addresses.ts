/** Where the files of the search stand. Named by a stamp of their content alone: they never change, so browsers may keep them. */

/**
 * What there is: the one file of the search that is asked for anew. Its number is raised with what the files of shards look like: a page that was opened before finds no list of
 * files that it cannot read, and goes on in those it has; and what a device kept of them is asked for no more.
 */
export const shardsJson = "/find/shards.2.json";
export const titlesJson = (stamp: string) => `/find/titles.${stamp}.json`;
export const bodiesJson = (stamp: string) => `/find/bodies.${stamp}.json`;
/** What is shown of a few stories; `part` counts from 0, the oldest of the shard. */
export const textsJson = (part: number, stamp: string) => `/find/${part}.${stamp}.json`;

/** Shards oldest first; `lastDay` is the day of 1970 of the newest story in it. */
export type Shards = { readonly shards: readonly { readonly stamp: string; readonly stories: number; readonly lastDay: number }[] };
