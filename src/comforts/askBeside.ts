/** Asks for what a page shows once more without changing the page: whoever asks decides what becomes of the answer. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { FrontPage, SectionPage } from "../article/lists.ts";
import type { Published } from "../article/story.ts";
import { keptAt, noteKept } from "../data/kept.ts";
import type { frontQuery, sectionQuery, storyQuery } from "../data/queries.ts";

export type List = FrontPage | SectionPage;
export type Shown = List | Published;
export type Query = typeof frontQuery | ReturnType<typeof sectionQuery> | ReturnType<typeof storyQuery>;

/** The same as the page's own question, answered beside it. */
const beside = (query: Query) =>
	queryOptions({ queryKey: ["beside", ...query.queryKey], queryFn: query.queryFn as () => Promise<Shown>, staleTime: 0, gcTime: 0 });

/** Null when the network did not give it: what the device keeps is not newer than the page. The page is as old as it was. */
export async function askBeside(client: QueryClient, query: Query, address: string): Promise<Shown | null> {
	const before = keptAt(address);
	try {
		const fresh = await client.fetchQuery(beside(query));
		return keptAt(address) === null ? fresh : null;
	} catch {
		return null;
	} finally {
		noteKept(address, before);
	}
}
