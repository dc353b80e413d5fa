/** What a story lacks or makes doubtful without breaking any rule of the format: for an editor to think about before it goes out. Pure. */
import type { Article, Edition, Picture } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { plainText } from "../article/inline.ts";
import { picturesOf } from "../article/parse.ts";
import type { Path } from "../article/problems.ts";
import { agencies, dateOf, dateWords } from "../importers/datelineParts.ts";
import type { readEmbargo } from "../importers/embargo.ts";
import { guessSection } from "../importers/section.ts";
import { formatDateTime } from "../text/dates.ts";
import { foldWord } from "../text/fold.ts";

export type AdviceKind =
	| "alt-missing"
	| "alt-file"
	| "alt-short"
	| "alt-repeats"
	| "alt-latin"
	| "credit-missing"
	| "picture-missing"
	| "picture-small"
	| "picture-unknown"
	| "author-picture"
	| "disclaimer-missing"
	| "source-missing"
	| "dateline-missing"
	| "dateline-date"
	| "section-guess"
	| "headline-in-deck"
	| "canceled"
	| "withheld"
	| "moved"
	| "embargo-said"
	| "embargo-runs"
	| "embargo-over"
	| "embargo-after"
	| "old";

/** `found` is what stands there, `expected` what was looked for: a size in px, a name, a time in Hindi. */
export type Advice = {
	readonly kind: AdviceKind;
	readonly path: Path;
	readonly found?: string;
	readonly expected?: string;
	readonly set?: Setting;
};

/** A value for a place in the draft, `undefined` to take it out; `to` is its name, "" for none. */
export type Setting = { readonly path: Path; readonly value: unknown; readonly to: string };

/** Under this width, in px, a lead looks soft on a wide screen, and search engines show no large picture (Google, "Article structured data"). */
const widePicture = 1200;
/** A story this old, in days, is hardly news. */
const oldAfter = 30;
/** Days that may lie between a dateline's day and publication: copy waits overnight. */
const datelineDays = 3;
const day = 86_400_000;

/**
 * Advice: whether it is read at all, then in the order of the form: headline, dateline, people, pictures, times. What the one door already says (an update before
 * publication, a publication to come, a field missing) is not said again. `now` in ms; `pictures` are those of the stories that stand, none
 * as long as they have not come.
 */
export function adviseStory(
	article: Article,
	{
		edition,
		now,
		pictures = {},
	}: { readonly edition: Pick<Edition, "sections" | "timeZone">; readonly now: number } & Partial<Pick<DeskData, "pictures">>,
): Advice[] {
	return [
		...statusAdvice(article),
		...sectionAdvice(article, edition.sections),
		...deckAdvice(article),
		...datelineAdvice(article),
		...sourceAdvice(article),
		...article.author.flatMap(({ image, name }, index): Advice[] =>
			image ? [] : [{ kind: "author-picture", path: ["author", index], found: name }],
		),
		...pictureMissing(article),
		...picturesOf(article).flatMap(({ picture: { src }, path }): Advice[] =>
			isUnknown(src, pictures) ? [{ kind: "picture-unknown", path, found: src }] : [],
		),
		...picturesOf(article).flatMap(({ picture, path }) =>
			path[0] === "author"
				? []
				: pictureAdvice({ ...picture, width: pictures[picture.src]?.width ?? picture.width }, path.slice(0, -1), article.headline),
		),
		...timeAdvice(article, edition.timeZone, now),
	];
}

/** Comes with the first lines that came along with copy. */
export type ReadEmbargo = typeof readEmbargo;

/** Copy that came along asks to be held back, for a time that is not over, and the story's own field does not say so. `said` are lines. */
export function embargoAdvice(
	{ embargoedUntil }: Article,
	said: readonly string[],
	readEmbargo: ReadEmbargo,
	timeZone: string,
	now: number,
): Advice[] {
	if (embargoedUntil !== undefined) return [];
	return said.flatMap((found): Advice[] => {
		const until = readEmbargo(found, timeZone, now);
		if (until === undefined || (until !== null && Date.parse(until) <= now)) return [];
		const path = ["embargoedUntil"];
		if (until === null) return [{ kind: "embargo-said", path, found }];
		const expected = formatDateTime(until, timeZone, "latn");
		return [{ kind: "embargo-said", path, found, expected, set: { path, value: until, to: expected } }];
	});
}

/** What stands at the story's address in its place, or why nothing does. */
function statusAdvice({ pubStatus, movedTo }: Article): Advice[] {
	if (pubStatus !== "usable") return [{ kind: pubStatus, path: ["pubStatus"] }];
	return movedTo === undefined ? [] : [{ kind: "moved", path: ["movedTo"], found: movedTo }];
}

/** The section that a story's words speak for, as what one click puts in. */
export function sectionSetting({ headline, description = "", body }: Article, sections: Edition["sections"]): Setting | undefined {
	const text = body.flatMap((block) => (block.type === "paragraph" ? [plainText(block.content)] : [])).join(" ");
	const guess = guessSection(headline, `${description} ${text}`, sections);
	return guess && { path: ["articleSection"], value: guess.id, to: guess.name };
}

function sectionAdvice(article: Article, sections: Edition["sections"]): Advice[] {
	const set = sectionSetting(article, sections);
	const { articleSection } = article;
	return set && set.value !== articleSection
		? [{ kind: "section-guess", path: set.path, found: articleSection, expected: set.to, set }]
		: [];
}

const wordsOf = (text: string): Set<string> => new Set((text.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []).map(foldWord));

/** Of what is written and stands: a notice has none. */
function pictureMissing({ image, body, pubStatus, movedTo }: Article): Advice[] {
	const isWritten = body.length > 0 && pubStatus === "usable" && movedTo === undefined;
	return isWritten && !image && !body.some(({ type }) => type === "image") ? [{ kind: "picture-missing", path: ["image"] }] : [];
}

/** Nearly all of the headline's words stand in the deck again. */
function deckAdvice({ headline, description }: Article): Advice[] {
	const title = wordsOf(headline);
	const deck = wordsOf(description ?? "");
	const again = [...title].filter((word) => deck.has(word)).length;
	return title.size >= 4 && again / title.size >= 0.8 ? [{ kind: "headline-in-deck", path: ["description"] }] : [];
}

function datelineAdvice({ dateline, datePublished }: Article): Advice[] {
	if (dateline === undefined) return [{ kind: "dateline-missing", path: ["dateline"] }];
	const read = dateOf(dateWords.exec(dateline)?.groups ?? {});
	if (read.day === undefined) return [];
	const published = Date.parse(datePublished);
	const year = read.year ?? new Date(published).getUTCFullYear();
	// A December dateline printed in January is of the year before.
	const years = read.year === undefined ? [year - 1, year, year + 1] : [year];
	const apart = Math.min(...years.map((each) => Math.abs(Date.UTC(each, (read.month ?? 1) - 1, read.day) - published)));
	return apart > datelineDays * day ? [{ kind: "dateline-date", path: ["dateline"], found: dateline }] : [];
}

const agency = new RegExp(`(?:^|[^\\p{L}\\p{M}])(${agencies})(?=$|[^\\p{L}\\p{M}])`, "u");

/** The agency that a text names. A paper's own, "संवाद न्यूज एजेंसी", is none. */
function agencyIn(text: string): string | undefined {
	const name = agency.exec(text)?.[1];
	const isOwn = /^(?:एजें|एजेन्|agenc)/i.test(name ?? "") && text.trim() !== name && !text.includes(`(${name})`);
	return isOwn ? undefined : name;
}

/** Copy of an agency needs its source and, as the desk did not write it, a disclaimer. */
function sourceAdvice({ author, dateline = "", sourceOrganization, disclaimer }: Article): Advice[] {
	const said = [sourceOrganization?.name ?? "", ...author.map(({ name }) => name), dateline].map(agencyIn).find(Boolean);
	if (!said) return [];
	return [
		...(sourceOrganization
			? []
			: [
					{
						kind: "source-missing",
						path: ["sourceOrganization"],
						expected: said,
						set: { path: ["sourceOrganization"], value: { name: said }, to: said },
					} as const,
				]),
		...(disclaimer ? [] : [{ kind: "disclaimer-missing", path: ["disclaimer"], found: said } as const]),
	];
}

/** Whether no story that stands has a picture of ours: it may be misspelled, or new. The folder is not known here. */
const isUnknown = (src: string, pictures: DeskData["pictures"]): boolean =>
	src.startsWith("/") && Object.keys(pictures).length > 0 && !Object.hasOwn(pictures, src);

function pictureAdvice({ src, width, alt, caption, creditText }: Picture, path: Path, headline: string): Advice[] {
	const found: Advice[] = [];
	const words = alt.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const at = [...path, "alt"];
	if (words.length === 0) found.push({ kind: "alt-missing", path: at });
	else if (/\.(?:jpe?g|png|webp|avif|gif|svg)$|^(?:img|dsc|image|photo|whatsapp)[-_ ]?\d/i.test(alt.trim()))
		found.push({ kind: "alt-file", path: at, found: alt });
	else if (alt.trim() === caption?.trim() || alt.trim() === headline.trim()) found.push({ kind: "alt-repeats", path: at, found: alt });
	else if (!/[\u0900-\u097f]/.test(alt)) found.push({ kind: "alt-latin", path: at, found: alt });
	else if (words.length < 3) found.push({ kind: "alt-short", path: at, found: alt });
	if (!creditText) found.push({ kind: "credit-missing", path: [...path, "creditText"] });
	if (width < widePicture && !/\.svg$/i.test(src))
		found.push({ kind: "picture-small", path: [...path, "width"], found: String(width), expected: String(widePicture) });
	return found;
}

function timeAdvice({ datePublished, embargoedUntil }: Article, timeZone: string, now: number): Advice[] {
	const found: Advice[] = [];
	if (embargoedUntil !== undefined) {
		const ends = Date.parse(embargoedUntil);
		const until = { path: ["embargoedUntil"], found: formatDateTime(embargoedUntil, timeZone, "latn") };
		found.push(
			ends > now
				? { kind: "embargo-runs", ...until }
				: { kind: "embargo-over", ...until, set: { path: until.path, value: undefined, to: "" } },
		);
		if (ends > Date.parse(datePublished))
			found.push({ kind: "embargo-after", ...until, expected: formatDateTime(datePublished, timeZone, "latn") });
	}
	const days = Math.floor((now - Date.parse(datePublished)) / day);
	if (days > oldAfter) found.push({ kind: "old", path: ["datePublished"], found: String(days) });
	return found;
}
