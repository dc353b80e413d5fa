/** A list's card from unknown JSON. Part of the one door. */
import type { Card, Edition } from "./article.ts";
import { parsePicture } from "./blocks.ts";
import { storyIdPattern } from "./links.ts";
import { present } from "./present.ts";
import type { Path } from "./problems.ts";
import type { Reading } from "./reading.ts";

const cardFields = [
	"id",
	"headline",
	"articleSection",
	"inLanguage",
	"description",
	"place",
	"datePublished",
	"dateModified",
	"breakingUntil",
	"urgency",
	"image",
	"aksharas",
];

export function parseCard(reading: Reading, value: unknown, path: Path, site: Pick<Edition, "origin" | "pictureHosts">): Card | undefined {
	const fields = reading.fields(value, path, cardFields);
	if (!fields) return undefined;
	const id = reading.text(fields["id"], [...path, "id"]);
	const headline = reading.text(fields["headline"], [...path, "headline"]);
	const articleSection = reading.text(fields["articleSection"], [...path, "articleSection"]);
	const inLanguage = reading.text(fields["inLanguage"], [...path, "inLanguage"]);
	const datePublished = reading.time(fields["datePublished"], [...path, "datePublished"]);
	const aksharas = reading.whole(fields["aksharas"], [...path, "aksharas"], 0, 10_000_000);
	const more = present({
		description: reading.optionalText(fields["description"], [...path, "description"]),
		place: reading.optionalText(fields["place"], [...path, "place"]),
		dateModified: reading.optionalTime(fields["dateModified"], [...path, "dateModified"]),
		breakingUntil: reading.optionalTime(fields["breakingUntil"], [...path, "breakingUntil"]),
		urgency: fields["urgency"] === undefined ? undefined : reading.whole(fields["urgency"], [...path, "urgency"], 1, 9),
		image: fields["image"] === undefined ? undefined : parsePicture(reading, fields["image"], [...path, "image"], site),
	});
	if (id !== undefined && !storyIdPattern.test(id)) return reading.error("id", [...path, "id"], "a-z 0-9 -", id);
	if (!id || !headline || !articleSection || !inLanguage || !datePublished || aksharas === undefined) return undefined;
	return { id, headline, articleSection, inLanguage, datePublished, aksharas, ...more };
}
