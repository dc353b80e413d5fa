/** Where the files of the search stand. Named by a stamp of their content: they never change, so browsers may keep them. */

/** What there is: the one file of the search that is asked for anew. */
export const shardsJson = "/find/shards.json";
export const titlesJson = (shard: number, stamp: string) => `/find/${shard}.titles.${stamp}.json`;
export const bodiesJson = (shard: number, stamp: string) => `/find/${shard}.bodies.${stamp}.json`;
/** What is shown of a few stories; `part` counts from 0, the oldest of the shard. */
export const textsJson = (shard: number, part: number, stamp: string) => `/find/${shard}.${part}.${stamp}.json`;

/** Shards oldest first; `lastDay` is the day of 1970 of the newest story in it. */
export type Shards = { readonly shards: readonly { readonly stamp: string; readonly stories: number; readonly lastDay: number }[] };
