/** What there is to take along of today: which stories, and what each weighs, so that its reader knows the size before it is asked for. */
import { stat } from "node:fs/promises";
import type { Article, Edition } from "../article/article.ts";
import type { Dress } from "../article/dress.ts";
import { pictureFiles, pictureSizes } from "../article/pictureFiles.ts";
import { publishedAsJson } from "../article/story.ts";
import { type TodayList, todayJson } from "../article/today.ts";
import { sha256 } from "./diskFile.ts";
import type { PlannedFile } from "./output.ts";
import type { PlannedStory, Publication } from "./publish.ts";
import { readStory, storyKey } from "./storyFile.ts";

const day = 24 * 60 * 60_000;
const most = 100;

/** Everything on the front, and of every section what came within a day of the newest; newest first. A time still to come is one of `now` (ms). */
export function chooseToday({ stories, front, sections }: Publication, now: number): PlannedStory[] {
	const { lead, pair, side, wire, bands } = front;
	const shown = [...(lead ? [lead] : []), ...pair, ...side, ...wire, ...bands.flatMap(({ cards }) => cards)];
	const heads = sections.flatMap(({ pages }) => pages[0]?.cards ?? []);
	const time = ({ datePublished }: { datePublished: string }) => Math.min(now, Date.parse(datePublished));
	const newest = Math.max(...heads.map(time));
	const chosen = new Set([...shown, ...heads.filter((card) => newest - time(card) < day)].map(({ id }) => id));
	return stories
		.filter(({ record }) => chosen.has(record.id))
		.toReversed()
		.slice(0, most);
}

/** `files` are the published pictures on this disk. */
export function planToday(
	edition: Edition,
	publication: Publication,
	now: number,
	dress: Dress,
	codeHash: string,
	files: readonly { readonly address: string; readonly file: string }[],
): PlannedFile {
	const stories = chooseToday(publication, now);
	const disk = new Map(files.map(({ address, file }) => [address, file]));
	const weigh = async (article: Article, size: keyof typeof pictureSizes) => {
		const addresses = pictureFiles(article, { ...pictureSizes[size], format: "avif" });
		const bytes = await Promise.all(addresses.map(async (each) => (await stat(disk.get(each) ?? "").catch(() => null))?.size ?? 0));
		return bytes.reduce((sum, each) => sum + each, 0);
	};
	return {
		file: todayJson.slice(1),
		key: sha256(codeHash + stories.map((story) => storyKey(story, dress)).join("")),
		make: async () => {
			const list: TodayList = {
				stories: await Promise.all(
					stories.map(async (story) => {
						const whole = await readStory(story, edition, dress);
						const json = JSON.stringify(publishedAsJson(whole));
						const [small, full] = [await weigh(whole.article, "small"), await weigh(whole.article, "full")];
						return { id: story.record.id, stamp: sha256(json).slice(0, 8), text: Buffer.byteLength(json), small, full };
					}),
				),
			};
			return JSON.stringify(list);
		},
	};
}
