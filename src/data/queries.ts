/** What can be asked for, and under which key it is kept. The only data abstraction there is. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Edition } from "../article/article.ts";
import { editionJson, frontJson, listHeadJson, listPageJson, listRevisionsJson, storyJson } from "../article/links.ts";
import { pageCount, revisionOf, type SectionPage, sealedPage } from "../article/lists.ts";
import { MissingError } from "./failures.ts";
import { fetchJson } from "./fetchJson.ts";

/** How old a story may be and still be shown to someone who asks for it anew, in ms. */
export const storyAge = 10 * 60_000;

/** The code that checks what is fetched. */
export const fetchChecks = () => import("./checks.ts");

/** The checks come with the data, side by side, not one after the other. Where both fail the reader is told of the data. */
const withChecks = async <T>(data: Promise<T>) => {
	const checks = fetchChecks();
	checks.catch(() => {});
	const json = await data;
	return [await checks, json] as const;
};

export const editionQuery = queryOptions({
	queryKey: ["edition"],
	queryFn: async ({ signal }) => {
		const [checks, json] = await withChecks(fetchJson(editionJson, signal));
		return checks.acceptEdition(json, editionJson);
	},
	gcTime: Number.POSITIVE_INFINITY,
});

const editionOf = (client: QueryClient): Promise<Edition> => client.ensureQueryData(editionQuery);

export const storyQuery = (id: string) =>
	queryOptions({
		queryKey: ["story", id],
		queryFn: async ({ client, signal }) => {
			const address = storyJson(id);
			const [checks, [edition, json]] = await withChecks(Promise.all([editionOf(client), fetchJson(address, signal)]));
			return checks.acceptStory(json, edition, id, address);
		},
	});

export const frontQuery = queryOptions({
	queryKey: ["front"],
	queryFn: async ({ client, signal }) => {
		const [checks, [edition, json]] = await withChecks(Promise.all([editionOf(client), fetchJson(frontJson, signal)]));
		return checks.acceptFront(json, edition, frontJson);
	},
});

/** A page of a section; the first is one request, older ones are sealed pages found through the list's revisions. */
export const sectionQuery = (section: string, page: number) =>
	queryOptions({
		queryKey: ["section", section, page],
		queryFn: async ({ client, signal }): Promise<SectionPage> => {
			const [checks, edition] = await withChecks(editionOf(client));
			if (!edition.sections.some(({ id }) => id === section)) throw new MissingError("nowhere", section);
			if (page === 1) {
				const address = listHeadJson(section);
				return checks.acceptSectionHead(await fetchJson(address, signal), edition, address);
			}
			const revisionsAddress = listRevisionsJson(section);
			const revisions = checks.acceptListRevisions(await fetchJson(revisionsAddress, signal), revisionsAddress);
			const pages = pageCount(revisions.stories);
			if (page > pages) throw new MissingError("nowhere", `${section} ${page}`);
			const { number, take } = sealedPage(revisions.stories, page);
			const address = listPageJson(section, number, revisionOf(revisions, number));
			const cards = checks.acceptSealedPage(await fetchJson(address, signal), edition, address);
			return { list: section, page, pages, cards: cards.slice(0, take).toReversed(), fresh: [] };
		},
	});

export const keptStoriesQuery = queryOptions({
	queryKey: ["kept"],
	queryFn: async ({ client }) => (await import("./keptStories.ts")).keptStories(await editionOf(client)),
	networkMode: "always",
	staleTime: 0,
});
