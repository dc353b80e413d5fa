/** What is being shared: the story on screen, or a passage chosen in it, which stands in the history's entry and so outlives a reload. */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router";
import type { Article, Edition } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import { storyQuery } from "../data/queries.ts";
import { useStoryId } from "./useStoryId.ts";

/** A chosen passage: its words as authored, the fragment by which a browser finds it, and who says it, when it stands in a quotation. */
export type Passage = { readonly text: string; readonly fragment: string; readonly by?: string };

export type Shared = { readonly article: Article; readonly passage: Passage | null; readonly url: string };

function passageOf(state: unknown): Passage | null {
	const found = typeof state === "object" && state !== null && "passage" in state ? state.passage : null;
	if (typeof found !== "object" || found === null || !("text" in found) || !("fragment" in found)) return null;
	const { text, fragment } = found;
	if (typeof text !== "string" || typeof fragment !== "string") return null;
	return { text, fragment, ...("by" in found && typeof found.by === "string" ? { by: found.by } : {}) };
}

/** The story at this address, when the page has it. */
export function useStoryOnScreen(): Article | null {
	const id = useStoryId() ?? "";
	const published = useQueryClient().getQueryData(storyQuery(id).queryKey);
	return published?.kind === "story" ? published.article : null;
}

export function useShared(edition: Edition): Shared | null {
	const { state } = useLocation();
	const article = useStoryOnScreen();
	if (!article) return null;
	const passage = passageOf(state);
	return { article, passage, url: `${edition.origin}${storyPath(article.id)}${passage ? `#${passage.fragment}` : ""}` };
}

/** True when it was done; a browser without the right to write to the clipboard refuses. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** `false` when other applications could not be opened; a reader who thinks better of it has not failed. */
export async function sendElsewhere(data: ShareData): Promise<boolean> {
	try {
		await navigator.share(data);
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError";
	}
}
