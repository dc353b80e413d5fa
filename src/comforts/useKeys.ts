/** What each key does where the reader is now. A key that does nothing here is left out. */
import { useQueryClient } from "@tanstack/react-query";
import { useMatch, useNavigate } from "react-router";
import { searchPath, storyPath } from "../article/links.ts";
import { useOpening } from "../components/opening.ts";
import { storyQuery } from "../data/queries.ts";
import { isSaved, markSaved, savedCell } from "../reader/saved.ts";
import { type Key, listenButton } from "./keys.ts";
import { savedByKey } from "./savedByKey.ts";
import { useStoryId } from "./useStoryId.ts";

/** The router numbers the entries of its visit; before the first is another site, or nothing. What is opened over a page is an entry too. */
const canGoBack = (isOver: boolean) => Number((history.state as { idx?: unknown } | null)?.idx) > (isOver ? 1 : 0);

export function useKeys(): () => Map<Key, () => void> {
	const navigate = useNavigate();
	const client = useQueryClient();
	const { opened, open } = useOpening();
	const id = useStoryId();
	const isSearch = useMatch(searchPath) !== null;
	return () => {
		const story = id && client.getQueryData(storyQuery(id).queryKey);
		const next = story && story.kind === "story" ? story.next : null;
		const listen = listenButton();
		const find = () => {
			const field = document.querySelector<HTMLElement>("main input[type=search]");
			if (isSearch && field) field.focus();
			else void navigate(searchPath);
		};
		const save = (id: string) => {
			const isWanted = !isSaved(savedCell.get(), id);
			markSaved([id], isWanted);
			savedByKey.set({ isSaved: isWanted });
		};
		const acts: readonly [Key, (() => void) | false | null][] = [
			["j", next && (() => void navigate(storyPath(next.id)))],
			["k", canGoBack(opened !== null) && (() => void navigate(-1))],
			["s", id && story && story.kind === "story" ? () => save(id) : null],
			["l", listen ? () => listen.click() : null],
			["/", find],
			["a", () => open("letters")],
			["?", () => open("keys")],
		];
		return new Map(acts.filter((each): each is [Key, () => void] => Boolean(each[1])));
	};
}
