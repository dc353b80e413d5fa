/** The published copy of the draft's story, as the site serves it when it is looked at. */
import { useQuery } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import { type DeskData, deskListMost } from "../../article/deskData.ts";
import { storyIdPattern } from "../../article/links.ts";
import { MissingError } from "../../data/failures.ts";
import { storyQuery } from "../../data/queries.ts";

export type PublishedCopy =
	| { readonly state: "no-id" | "none" | "coming" | "failed"; readonly again: () => void }
	| { readonly state: "there"; readonly article: Article };

/** A story that is not in the whole list of those that stand is not asked for. Where it cannot be had anew, the copy that came before stands. */
export function usePublished(id: string, { stories }: DeskData): PublishedCopy {
	const isId = storyIdPattern.test(id);
	const isListed = stories.some((story) => story.id === id);
	const mayStand = isId && (isListed || stories.length >= deskListMost);
	const { data, error, refetch } = useQuery({ ...storyQuery(id), enabled: mayStand, retry: false, staleTime: 0 });
	const again = () => void refetch();
	if (!isId) return { state: "no-id", again };
	if (!mayStand || error instanceof MissingError) return { state: "none", again };
	if (!data) return { state: error ? "failed" : "coming", again };
	return data.kind === "story" ? { state: "there", article: data.article } : { state: "none", again };
}
