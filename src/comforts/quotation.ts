/** A passage set between quotation marks, and what a card says of it. Pure. */
import type { Article, Edition } from "../article/article.ts";
import { plainText } from "../article/inline.ts";
import { countAksharas } from "../text/akshara.ts";
import { formatDate } from "../text/dates.ts";
import { isInOtherScript } from "../text/scripts.ts";
import type { Passage } from "./sharing.ts";

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Between “ and ”; quotations inside become ‘ and ’, also such as were chosen without their beginning or end. What is one quotation already stays. Source: HINDI.md, D17. */
export function quoted(text: string): string {
	if (/^“[^“”]*”$/.test(text)) return text;
	const inside = text.replace(/“/g, "‘").replace(/”/g, "’");
	const missing = count(text, "“") - count(text, "”");
	return `“${missing < 0 ? "‘" : ""}${inside}${missing > 0 ? "’" : ""}”`;
}

export type CardText = {
	/** What is drawn large: a passage in quotation marks, or the headline. */
	readonly text: string;
	/** Whose words and from when. */
	readonly by: string;
	/** Of which story; nothing when that is what stands large. */
	readonly headline: string;
	/** Who wrote it, and where it stands. */
	readonly credit: string;
	readonly name: string;
	readonly language: string;
};

/** More aksharas than this do not fit on a card and are refused. Source: design notes, "Cards". */
export const longestPassage = 240;

const joined = (parts: readonly (string | undefined)[], by: string) => parts.filter(Boolean).join(by);

/** A card of the passage; without one of the story's first quotation that fits, else of its headline. */
export function cardText(article: Article, edition: Edition, passage: Passage | null): CardText {
	const quote = article.body.find((block) => block.type === "quote" && countAksharas(plainText(block.content)) <= longestPassage);
	const chosen = passage ?? (quote?.type === "quote" ? { text: plainText(quote.content), by: quote.attribution } : null);
	const day = formatDate(article.datePublished, edition.timeZone, edition.digits, { year: true });
	// Ours in Hindi, among words that run from the right (U+2068, U+2069: Unicode, UAX #9).
	const date = isInOtherScript(article.inLanguage) ? `\u2068${day}\u2069` : day;
	// A speaker is often given with the day.
	const isDated = /\p{Nd}/u.test(chosen?.by ?? "");
	const makers = article.author.map(({ name }) => name);
	const source = article.sourceOrganization?.name;
	if (source && !makers.some((maker) => maker.includes(source))) makers.push(source);
	return {
		text: chosen ? quoted(chosen.text) : article.headline,
		by: joined([chosen?.by, isDated ? undefined : date], ", "),
		headline: chosen ? article.headline : "",
		credit: joined([joined(makers, ", "), new URL(edition.origin).host], " · "),
		name: edition.name,
		language: article.inLanguage,
	};
}
