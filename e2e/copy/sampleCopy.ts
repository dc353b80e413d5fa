/** The copy of the sample edition, for tests of the copy checks: every text of every story as its author wrote it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEdition } from "../../src/article/edition.ts";
import { parseArticle } from "../../src/article/parse.ts";
import { type StoryText, textsOf } from "../../src/article/texts.ts";
import { root } from "../sites.ts";

/** The texts of each story of `public/`, by the story's id. */
export function sampleTexts(): ReadonlyMap<string, readonly StoryText[]> {
	const { value: edition } = parseEdition(JSON.parse(readFileSync(join(root, "public/edition.json"), "utf8")));
	if (!edition) throw new Error("the sample edition is not sound");
	const folder = join(root, "public/stories");
	return new Map(
		readdirSync(folder).map((name) => {
			const { value } = parseArticle(JSON.parse(readFileSync(join(folder, name), "utf8")), { edition });
			if (!value) throw new Error(`${name} is not sound`);
			return [value.id, textsOf(value)];
		}),
	);
}
