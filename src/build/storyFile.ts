/** A story as its file and its page have it, put together from its record when they are made; and what they are made of, without reading it. */
import type { Edition } from "../article/article.ts";
import { type Dress, dressArticle } from "../article/dress.ts";
import { present } from "../article/present.ts";
import type { Story } from "../article/story.ts";
import type { PlannedStory } from "./publish.ts";
import { readArticle } from "./storyRecord.ts";

/** Changes with whatever the story says: its file, what stands around it, its pictures. */
export const storyKey = ({ record, around, held, isUpdateHeld }: PlannedStory, dress: Dress): string =>
	JSON.stringify([record.hash, around, held, isUpdateHeld, record.pictures.map((picture) => dress({ ...picture, alt: "" }))]);

/** Of stories that are held back not even the ids come along, and of an update that is held back not the time. */
export async function readStory({ record, around, held, isUpdateHeld }: PlannedStory, edition: Edition, dress: Dress): Promise<Story> {
	const { movedTo, related, dateModified, ...article } = dressArticle(await readArticle(record.file, edition), dress);
	const isOpen = (id: string) => !held.includes(id);
	const rest = present({
		movedTo: movedTo && isOpen(movedTo) ? movedTo : undefined,
		dateModified: isUpdateHeld ? undefined : dateModified,
	});
	return { kind: "story", article: { ...article, ...rest, related: related.filter(isOpen) }, ...around };
}
