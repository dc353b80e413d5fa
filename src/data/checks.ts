/** Takes fetched JSON through the one door. Loaded with the first fetch: a page that came prerendered never needs it. */
import type { Card, Edition } from "../article/article.ts";
import { parseEdition } from "../article/edition.ts";
import type { FrontPage, ListRevisions, SectionPage } from "../article/lists.ts";
import { parseFront, parseListRevisions, parseSealedPage, parseSectionHead } from "../article/parseLists.ts";
import { parsePublished } from "../article/parseStory.ts";
import { pathText, type Result } from "../article/problems.ts";
import type { Published } from "../article/story.ts";
import { brokenWords } from "./dataWords.ts";
import { BrokenError } from "./failures.ts";

/** The value of a reading, or the failure that says it could not be read. */
function accept<T>({ value, problems }: Result<T>, address: string): T {
	if (value !== null) return value;
	const first = problems.find(({ severity }) => severity === "error");
	const detail = first && `${pathText(first.path)} ${first.code}`;
	const reason = first?.code === "id-not-file-name" ? "other-story" : "format";
	throw new BrokenError(reason, address, detail, brokenWords[reason]);
}

export const acceptEdition = (json: unknown, address: string): Edition => accept(parseEdition(json), address);
export const acceptStory = (json: unknown, edition: Edition, id: string, address: string): Published =>
	accept(parsePublished(json, { edition, id }), address);
export const acceptFront = (json: unknown, edition: Edition, address: string): FrontPage => accept(parseFront(json, edition), address);
export const acceptSectionHead = (json: unknown, edition: Edition, address: string): SectionPage =>
	accept(parseSectionHead(json, edition), address);
export const acceptListRevisions = (json: unknown, address: string): ListRevisions => accept(parseListRevisions(json), address);
export const acceptSealedPage = (json: unknown, edition: Edition, address: string): readonly Card[] =>
	accept(parseSealedPage(json, edition), address);
