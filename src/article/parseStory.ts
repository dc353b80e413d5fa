/** A published story, or what stands in its place, from unknown JSON. Part of the one door. */
import { limits } from "./limits.ts";
import { storyIdPattern } from "./links.ts";
import { type ParseContext, parseArticle } from "./parse.ts";
import { parseCard } from "./parseCard.ts";
import { present } from "./present.ts";
import type { Result } from "./problems.ts";
import { type Fields, Reading } from "./reading.ts";
import type { Published } from "./story.ts";
import { allowedUrl } from "./urls.ts";

const publishedFields = ["kind", "more", "isChosen", "isBreaking", "place", "aksharas", "next", "at", "reason", "href", "card"];

/** Reads `/stories/<id>.json`. An article goes through the one door; what the build added is read just as strictly. */
export function parsePublished(input: unknown, context: ParseContext): Result<Published> {
	const reading = new Reading();
	const added = typeof input === "object" && input !== null ? Object.getOwnPropertyDescriptor(input, "published")?.value : undefined;
	const fields = reading.fields(added, ["published"], publishedFields);
	if (!fields) return { value: null, problems: [...parseArticle(input, context).problems, ...reading.problems] };
	const kind = reading.oneOf(fields["kind"], ["published", "kind"], ["story", "withdrawn", "moved"]);
	const more = reading.list(fields["more"], ["published", "more"], (item, path) => parseCard(reading, item, path, context.edition), {
		most: 12,
	});
	if (kind === "story") {
		const read = parseArticle(input, { ...context, depth: limits.depth * 2 });
		const isChosen = reading.boolean(fields["isChosen"], ["published", "isChosen"], false);
		const isBreaking = reading.boolean(fields["isBreaking"], ["published", "isBreaking"], false);
		const place = reading.optionalText(fields["place"], ["published", "place"]) ?? null;
		const aksharas = reading.whole(fields["aksharas"], ["published", "aksharas"], 0, 10_000_000);
		const next = optionalCard(reading, fields, "next", context) ?? null;
		const problems = [...read.problems, ...reading.problems];
		if (!read.value || aksharas === undefined || reading.failed) return { value: null, problems };
		return { value: { kind, article: read.value, more, isChosen, isBreaking, place, aksharas, next }, problems };
	}
	const own = reading.fields(input, [], ["id", "articleSection", "published"]);
	const id = reading.text(own?.["id"], ["id"]);
	const articleSection = reading.text(own?.["articleSection"], ["articleSection"]);
	if (id !== undefined && (!storyIdPattern.test(id) || (context.id !== undefined && id !== context.id))) {
		reading.error("id-not-file-name", ["id"], context.id, id);
	}
	const gone = kind === "withdrawn" ? readWithdrawn(reading, fields) : readMoved(reading, fields, context);
	if (!id || !articleSection || !gone || reading.failed) return { value: null, problems: reading.problems };
	return { value: { ...gone, id, articleSection, more }, problems: reading.problems };
}

function readWithdrawn(reading: Reading, fields: Fields) {
	const at = reading.optionalTime(fields["at"], ["published", "at"]);
	const reason = reading.optionalText(fields["reason"], ["published", "reason"]);
	return { kind: "withdrawn" as const, ...present({ at, reason }) };
}

function readMoved(reading: Reading, fields: Fields, context: ParseContext) {
	const text = reading.text(fields["href"], ["published", "href"]);
	const href = text === undefined ? undefined : (allowedUrl(text, "link", context.edition) ?? reading.error("url", ["published", "href"]));
	const card = optionalCard(reading, fields, "card", context);
	return href === undefined ? undefined : { kind: "moved" as const, href, ...present({ card }) };
}

const optionalCard = (reading: Reading, fields: Fields, name: string, context: ParseContext) =>
	fields[name] === undefined ? undefined : parseCard(reading, fields[name], ["published", name], context.edition);
