/** A story's place is noted again and again, and not once more when it was cleared and its reader has not gone on. */
import { expect, test } from "playwright/test";
import { placeIn, placesCell } from "../reader/places.ts";
import { noteProgress } from "./howFar.ts";

const article = {
	type: "NewsArticle" as const,
	id: "nadi",
	inLanguage: "hi",
	articleSection: "desh",
	headline: "नदी लौट आई",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [],
	correction: [],
	keywords: [],
	related: [],
	pubStatus: "usable" as const,
	ads: true,
	body: [],
};

test("what was cleared is noted again only when its reader goes on", () => {
	for (const sentence of [null, { block: 2, words: "पानी आया।", same: 0 }]) {
		const note = noteProgress(article);
		const progress = { sentence, share: 0.3, laidOut: undefined, isRead: false };
		note(progress);
		expect(placeIn("nadi")).toMatchObject({ share: 0.3, isRead: false });
		note({ ...progress, share: 0.4 });
		expect(placeIn("nadi")).toMatchObject({ share: 0.4 });
		placesCell.set([]);
		note({ ...progress, share: 0.4, isRead: true });
		expect(placeIn("nadi")).toBeUndefined();
		note({ ...progress, sentence: { block: 3, words: "सब लौट आए।", same: 0 } });
		expect(placeIn("nadi")).toMatchObject({ block: 3 });
		placesCell.set([]);
	}
});
