/** What the stories of an edition say of each other. */
import { storyIdPattern } from "../article/links.ts";
import type { FileProblem } from "../article/places.ts";
import { placed } from "./diskFile.ts";
import type { StoryRecord, Unsound } from "./storyRecord.ts";

/** A related story that is not there is left out, a new place that is not there is an error, one that was taken back takes the story with it. What is no id is told of elsewhere. */
export async function crossCheck(stories: readonly (StoryRecord | Unsound)[]): Promise<FileProblem[]> {
	const found: Promise<FileProblem>[] = [];
	const byId = new Map(stories.map((story) => [story.id, story]));
	const isCanceled = (story: StoryRecord | Unsound | undefined) =>
		story !== undefined && "pubStatus" in story && story.pubStatus === "canceled";
	for (const story of stories) {
		const { id, file, related, movedTo } = story;
		related.forEach((other, index) => {
			if (storyIdPattern.test(other) && !byId.has(other)) found.push(placed(file, ["related", index], "warning", "unknown-story", other));
		});
		if (movedTo !== undefined && storyIdPattern.test(movedTo) && !byId.has(movedTo)) {
			found.push(placed(file, ["movedTo"], "error", "unknown-story", movedTo));
		}
		const way = new Set([id]);
		let next = movedTo;
		for (; next !== undefined && !way.has(next); next = byId.get(next)?.movedTo) way.add(next);
		const gone = [...way].find((each) => isCanceled(byId.get(each)));
		if (gone !== undefined && gone !== id) found.push(placed(file, ["movedTo"], "warning", "unknown-story", gone, "usable"));
		if (next !== id) continue;
		const shown = [...[...way].slice(0, 4), ...(way.size > 4 ? ["…"] : []), id].join(" → ");
		found.push(placed(file, ["movedTo"], "error", "circle", shown));
	}
	return Promise.all(found);
}
