/** Opens a story of the edition as a draft: its file where the desk stands beside the edition's folder, with what is not published of it, else what is published. */
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { DeskData } from "../article/deskData.ts";
import { deskJson } from "../article/links.ts";
import { MissingError } from "../data/failures.ts";
import { fetchJson } from "../data/fetchJson.ts";
import { storyQuery } from "../data/queries.ts";
import { authoredFrom, noteOf } from "./authored.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";
import { storyFile } from "./writer.ts";

export const deskQuery = queryOptions({
	queryKey: ["desk"],
	queryFn: async ({ signal }) => (await fetchJson(deskJson, signal)) as DeskData,
});

/** Resolves to what is to be said where it could not be opened, else to "". Nothing is opened whose pictures are not known: what was built would be taken for what was authored. */
export function useOpenStory({ drafts, begin }: Session): (id: string) => Promise<string> {
	const client = useQueryClient();
	return useCallback(
		async (id) => {
			const file = await storyFile(id);
			if (file !== null) {
				begin(file.text, [], { base: file.hash });
				return "";
			}
			const published = await client
				.fetchQuery({ ...storyQuery(id), staleTime: 0 })
				.catch((error: unknown) => (error instanceof MissingError ? "missing" : null));
			if (published === "missing") return words.noStory(id);
			if (!published) return words.storyNotCome;
			if (published.kind !== "story") return words.goneStory(id);
			// What the build made of which picture may still be on its way.
			const data = await client.ensureQueryData(deskQuery).catch(() => null);
			if (!data) return words.storyNotOpened;
			const edNote = noteOf(drafts, id);
			begin(`${JSON.stringify({ ...authoredFrom(published.article, data), ...(edNote && { edNote }) }, null, "\t")}\n`);
			return "";
		},
		[client, drafts, begin],
	);
}
