/** Lists of stories: how they are numbered, paged and laid out on the front. */
import type { Card, Edition } from "./article.ts";
import { isTooSmall } from "./pictureRoom.ts";

/** Cards on a page, and in a sealed page. */
export const pageSize = 50;

/**
 * One page of a section as the reader sees it; page 1 has the newest stories, newest first.
 * `fresh` has the ids of those that were just published when the page was built.
 */
export type SectionPage = {
	readonly list: string;
	readonly page: number;
	readonly pages: number;
	readonly cards: readonly Card[];
	readonly fresh: readonly string[];
};

/** The front, laid out: no story twice. `bands` are section ids with their cards, in the edition's order. */
export type FrontPage = {
	readonly lead: Card | null;
	readonly pair: readonly Card[];
	readonly side: readonly Card[];
	readonly wire: readonly Card[];
	readonly bands: readonly { readonly section: string; readonly cards: readonly Card[] }[];
	/** When the newest thing on the page happened, never later than it was built; null on an empty page. */
	readonly updated: string | null;
	/** The id of the story that is breaking, if one is: at most one at a time. */
	readonly breaking: string | null;
	readonly fresh: readonly string[];
};

/**
 * Stories are numbered 1…n, oldest first. Sealed page k holds 50(k−1)+1…50k and never changes for a new story.
 * Seen from the reader, page 1 is the newest 50; page 2 is what is left of the sealed page that page 1 cuts into; from page 3 on a page is
 * a sealed page. So a new story touches pages 1 and 2 alone, until a page fills and the numbers move on by one.
 */
export const pageCount = (stories: number) => Math.max(1, Math.ceil(stories / pageSize));

/** The sealed page that the reader's page `page` (≥ 2) is made of, and how many of its stories, from its oldest, belong there. */
export function sealedPage(stories: number, page: number): { readonly number: number; readonly take: number } {
	const number = pageCount(stories) - page + 1;
	return { number, take: Math.min(pageSize, stories - pageSize - (number - 1) * pageSize) };
}

/** Oldest first; the same moment is settled by id, so that every build numbers alike. */
export const byTime = (a: Card, b: Card) =>
	Date.parse(a.datePublished) - Date.parse(b.datePublished) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const defaultUrgency = 5;
export const isBreaking = (card: Card, now: number) => card.breakingUntil !== undefined && Date.parse(card.breakingUntil) > now;

/** How long a story that was just published is called new, in ms. */
const freshFor = 2 * 60 * 60_000;

/** The ids of the stories that are new at the moment `now` (ms). */
export const freshIds = (cards: readonly Card[], now: number): string[] =>
	cards.filter(({ datePublished }) => now >= Date.parse(datePublished) && now - Date.parse(datePublished) < freshFor).map(({ id }) => id);

/**
 * Lays the front out from cards, newest first. The lead is the story that is breaking, else the most urgent of the last 24 hours, else the newest,
 * or one of the next three as urgent where only that one has a picture that fills its place; or the one of them that is `asked` to. Then come {@link layOutAround} and three of every section that has more.
 */
export function layOutFront(newestFirst: readonly Card[], edition: Pick<Edition, "sections">, now: number, asked?: Card): FrontPage {
	const newest = newestFirst[0];
	const time = (card: Card) => Math.min(now, Date.parse(card.datePublished));
	const isRecent = (card: Card) => newest !== undefined && time(newest) - time(card) < 24 * 60 * 60_000;
	const candidates = newestFirst.filter((card) => isRecent(card) || isBreaking(card, now));
	const rank = (card: Card) => (isBreaking(card, now) ? 0 : (card.urgency ?? defaultUrgency));
	const [first, ...rest] = candidates.toSorted((a, b) => rank(a) - rank(b));
	const equals = first && rank(first) > 0 ? [first, ...rest.slice(0, 3).filter((card) => rank(card) === rank(first))] : [];
	const chosen = asked ?? equals.find(fillsLead) ?? first ?? null;
	const lead = chosen && asLead(chosen);
	const { left, ...around } = layOutAround(
		lead,
		newestFirst.filter((card) => card !== chosen),
	);
	const bands = edition.sections
		.map((section) => ({
			section: section.id,
			cards: picturedFirst(left.filter((card) => card.articleSection === section.id).slice(0, 3)),
		}))
		.filter((band) => band.cards.length > 0);
	const breaking = lead && isBreaking(lead, now) ? lead.id : null;
	return {
		lead,
		...around,
		bands: bands.map(({ section, cards: [top, ...others] }) => ({
			section,
			cards: [...(top ? [withoutDeck(top)] : []), ...others.map(headlineOnly)],
		})),
		updated: newest ? lastMoment(newestFirst.slice(0, 100), now) : null,
		breaking,
		fresh: freshIds(newestFirst.slice(0, 100), now),
	};
}

/**
 * What stands around a lead, out of the others, newest first: three beside it, two under it, and eight in the wire (five beside a lead without a picture).
 * Of the newest twelve two with pictures stand beside the lead; where it has none, two under it take the room of its own, and a third begins what is
 * beside it. `left` are those that are not shown.
 */
export function layOutAround(
	lead: Card | null,
	others: readonly Card[],
): Pick<FrontPage, "pair" | "side" | "wire"> & { readonly left: readonly Card[] } {
	const left = [...others];
	const take = (cards: readonly Card[]) => {
		for (const card of cards) left.splice(left.indexOf(card), 1);
		return cards;
	};
	const nearest = left.slice(0, 12);
	const pictured = nearest.filter((card) => card.image).slice(0, lead?.image ? 2 : 3);
	const nearby = [...pictured, ...nearest.filter((card) => !pictured.includes(card))];
	const next = (count: number) => take(nearby.filter((card) => left.includes(card)).slice(0, count));
	const under = lead?.image ? null : next(Math.min(2, Math.max(0, left.length - 3))).map(withoutDeck);
	const side = next(3).map((card, index) => (under?.length && index > 0 ? headlineOnly(card) : withoutDeck(card)));
	const pair = under ?? take(left.slice(0, 2)).map(headlineOnly);
	const wire = take(left.slice(0, lead?.image ? 8 : 5))
		.toSorted((a, b) => byTime(b, a))
		.map(headlineOnly);
	return { pair, side, wire, left };
}

/** When the newest thing about these cards happened, never later than `now` (ms). */
export function lastMoment(cards: readonly Card[], now: number): string {
	const moments = cards
		.flatMap(({ datePublished, dateModified }) => [datePublished, dateModified ?? datePublished])
		.map((time) => Date.parse(time));
	return new Date(Math.max(...moments.map((time) => Math.min(time, now)))).toISOString();
}

/** px, on a wide screen. */
const leadWidth = 616;
const fillsLead = ({ image }: Card): boolean => image !== undefined && !isTooSmall(image, leadWidth);

/** A card as it leads: without a picture that would be blurred there. */
export function asLead(card: Card): Card {
	if (fillsLead(card)) return card;
	const { image: _image, ...plain } = card;
	return plain;
}

/** A card where no deck is shown. */
const withoutDeck = ({ description: _description, ...card }: Card): Card => card;

/** A card where neither deck nor picture is shown. */
export const headlineOnly = ({ description: _description, image: _image, ...card }: Card): Card => card;

function picturedFirst(cards: readonly Card[]): readonly Card[] {
	const top = cards.find((card) => card.image);
	return top ? [top, ...cards.filter((card) => card !== top)] : cards;
}

/** `revisions` has four characters for each sealed page, in order: a stamp of its content. */
export type ListRevisions = { readonly stories: number; readonly revisions: string };

export const revisionOf = (list: ListRevisions, sealed: number) => list.revisions.slice((sealed - 1) * 4, sealed * 4);
