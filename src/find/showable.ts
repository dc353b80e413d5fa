/** Which of the stories that were found are shown, and what of their texts. Fetches nothing itself. */
import { oneLine } from "../article/inline.ts";
import { truncate } from "../text/akshara.ts";
import { bind } from "../text/bind.ts";
import type { Result } from "./answer.ts";
import { mostShown, step } from "./asked.ts";
import type { Found, Hit } from "./engine.ts";
import { hasPhrase, marksIn } from "./marks.ts";
import type { FindableStory } from "./shard.ts";

/** Stories in which it is looked up whether words stand together: for each step of results, at most before there is one, and at a time. */
const phraseReach = 400;
const longestReach = 2000;
const atATime = 40;
/** Stories whose texts are looked for on the device, when it has not the texts of all that are found. */
const keptReach = 200;

export const hasPhrases = ({ query }: Pick<Found, "query">): boolean => query.phrases.length + query.excludedPhrases.length > 0;

/** What is shown of a story: null where it cannot be had now, "gone" where it was taken back. */
export type Shown = FindableStory | "gone" | null;

export type Showable = {
	readonly results: readonly Result[];
	/** How many can be shown, and on what days of 1970 they were. */
	readonly kept: number;
	readonly days: readonly number[];
	readonly sections: ReadonlyMap<string, number>;
	/** Every story that was found was looked at: there are no more than `kept`. */
	readonly isWhole: boolean;
	readonly isMissing: boolean;
	/** Some that were found were taken back. */
	readonly areGone: boolean;
};

/** `most` results, of one section where it is not null. `isKeptOnly`: of what the device has. */
type Wanted = { readonly most: number; readonly section: string | null; readonly isKeptOnly: boolean };

/**
 * The texts of the best hits, each story once, those with the phrases alone where the query has some; null when another question has come meanwhile.
 * Without network many more are looked for, since few may be here.
 */
export async function showable(
	{ hits, query, words, ways, atFirst }: Pick<Found, "hits" | "query" | "words" | "ways" | "atFirst">,
	{ most, section, isKeptOnly }: Wanted,
	textOf: (story: number) => Promise<Shown>,
	isOld: () => boolean,
): Promise<Showable | null> {
	const { phrases, excludedPhrases } = query;
	const isPhrase = hasPhrases({ query });
	const atOnce = isKeptOnly ? keptReach : phraseReach;
	const reach = isKeptOnly || isPhrase ? (atOnce * most) / step : most;
	const sections = new Map<string, number>();
	const seen = new Set<string>();
	const kept: FindableStory[] = [];
	const days: number[] = [];
	let [isMissing, areGone] = [false, false];
	let from = 0;
	for (; from < hits.length && (isKeptOnly || kept.length < most + atATime); from += atATime) {
		const to = isPhrase && kept.length === 0 ? Math.max(reach, longestReach) : reach;
		if (from >= to) break;
		const some = hits.slice(from, Math.min(from + atATime, to));
		const texts = await Promise.all(some.map(async ({ story, day }: Hit) => ({ text: await textOf(story), day })));
		if (isOld()) return null;
		for (const { text, day } of texts) {
			if (text === null) isMissing = true;
			if (text === "gone") areGone = true;
			if (text === null || text === "gone" || seen.has(text.id)) continue;
			seen.add(text.id);
			const has = (phrase: readonly string[]) =>
				[text.headline, text.description ?? "", text.opening].some((part) => hasPhrase(part, phrase, ways));
			if (!phrases.every(has) || excludedPhrases.some(has)) continue;
			sections.set(text.articleSection, (sections.get(text.articleSection) ?? 0) + 1);
			if (section !== null && text.articleSection !== section) continue;
			kept.push(text);
			days.push(day);
		}
	}
	const results = kept.slice(0, mostShown(most, atFirst)).map((text) => resultOf(text, words));
	return { results, kept: kept.length, days, sections, isWhole: from >= hits.length, isMissing, areGone };
}

/** Aksharas of a snippet: three lines and a half of a narrow phone. And characters that stand before its first mark. */
const snippetLength = 90;
const lead = 40;

/** As much of a text as is shown, from its beginning or else from a little before the first word that was looked for. */
export function excerpt(text: string, words: ReadonlySet<string>): string {
	const beginning = truncate(text, snippetLength);
	const [first] = marksIn(text, words);
	if (!first || first.end < beginning.length || beginning === text) return beginning;
	return `… ${truncate(text.slice(text.lastIndexOf(" ", first.start - lead) + 1), snippetLength)}`;
}

/** A story's headline and the deck or the opening, whichever says more of what was asked, both with their marks in the text as it is shown. */
function resultOf(
	{ id, headline, articleSection, inLanguage, datePublished, description, opening }: FindableStory,
	words: ReadonlySet<string>,
): Result {
	const shown = (text: string) => {
		const bound = bind(text);
		return { text: bound, marks: marksIn(bound, words) };
	};
	const title = shown(oneLine(headline));
	const variety = (text: string) => new Set(marksIn(text, words).map(({ start, end }) => text.slice(start, end))).size;
	const [deck = "", first] = [description ?? "", opening].filter((part) => part !== "").map(oneLine);
	const part = first !== undefined && variety(first) > variety(deck) ? first : deck;
	const snippet = shown(excerpt(part, words));
	return {
		...{ id, articleSection, inLanguage, datePublished },
		headline: title.text,
		marks: title.marks,
		snippet: snippet.text,
		snippetMarks: snippet.marks,
	};
}
