/** What a field that is no prose holds, as editors say it: a section by its name, a moment as readers see it, a code in words. Pure. */
import type { Edition } from "../../article/article.ts";
import type { Path } from "../../article/problems.ts";
import { isOffsetTime } from "../../article/reading.ts";
import { formatDateTime } from "../../text/dates.ts";
import { words as deskWords } from "../words.ts";
import { compareWords as words } from "./compareWords.ts";

/** The words of a field's codes, by its name. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	pubStatus: deskWords.statuses,
	urgency: Object.fromEntries(Object.entries(deskWords.urgencies)),
	author: { Person: deskWords.person, Organization: deskWords.organization },
	ads: { false: words.isOff },
};

/** A value that nobody has words for stays as it is written. */
export function valueWords([field = ""]: Path, value: string, { sections, timeZone, digits }: Edition): string {
	if (isOffsetTime(value)) return formatDateTime(value, timeZone, digits);
	if (field === "articleSection") return sections.find(({ id }) => id === value)?.name ?? value;
	const ofField = codes[field] ?? {};
	return Object.hasOwn(ofField, value) ? (ofField[value] ?? value) : value;
}
