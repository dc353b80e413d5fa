/** The files of an edition that the desk may write, each with its own check. */
import { basename, join } from "node:path";
import { type WriterAnswer, writtenStory, writtenStyle } from "../article/deskData.ts";
import { storyIdPattern } from "../article/links.ts";
import { sha256 } from "./diskFile.ts";
import { readEditionFile } from "./editionFolder.ts";
import { parseStyleFile, readHouseStyle } from "./houseStyle.ts";
import { readStory } from "./storyRecord.ts";

export type WrittenFile = {
	readonly path: string;
	/** Its name among the versions that were replaced. */
	readonly keptAs: string;
	/** The page, in the site's folder, that readers get of it. */
	readonly page: string | null;
	/** Why these bytes may not stand there; null for sound ones. Throws `EditionProblems`. */
	readonly refuse: (bytes: Buffer) => Promise<WriterAnswer | null>;
};

/** Null for an address that is none of such a file. */
export function writtenFile(edition: string, address: string): WrittenFile | null {
	if (address === writtenStyle)
		return {
			path: join(edition, "style.json"),
			// No story's id has a dot.
			keptAs: "style.json",
			page: null,
			refuse: async (bytes) => {
				const { problems } = parseStyleFile(bytes);
				return problems.length > 0 ? { kind: "not-written", said: problems.join("\n") } : null;
			},
		};
	const id = basename(address, ".json");
	if (!storyIdPattern.test(id) || address !== writtenStory(id)) return null;
	const path = join(edition, "stories", `${id}.json`);
	return {
		path,
		keptAs: id,
		page: join("story", `${id}.html`),
		refuse: async (bytes) => {
			const folder = await readEditionFile(edition);
			const { style } = await readHouseStyle(edition);
			const { record, problems } = readStory(path, bytes, { hash: sha256(bytes), stamp: "" }, folder.edition, style);
			return record ? null : { kind: "refused", problems };
		},
	};
}
