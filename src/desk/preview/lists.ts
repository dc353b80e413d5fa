/** The lists as they will stand with the draft in them, by the build's own rules. Loaded when a screen first shows one. Pure. */
import type { Card, Edition } from "../../article/article.ts";
import { byTime, type FrontPage, freshIds, lastMoment, layOutFront, pageCount, pageSize, type SectionPage } from "../../article/lists.ts";

const without = (cards: readonly Card[], id: string) => cards.filter((card) => card.id !== id);

/** The draft is new at `now` (ms) as it will be when it is out; of the others it stands as it was published. */
const freshWith = (card: Card, fresh: readonly string[] = [], now: number) => [...new Set([...fresh, ...freshIds([card], now)])];

/** The cards that a front has, some of them without deck or picture. */
const onFront = (front: FrontPage | null): readonly Card[] =>
	front
		? [...(front.lead ? [front.lead] : []), ...front.side, ...front.pair, ...front.wire, ...front.bands.flatMap(({ cards }) => cards)]
		: [];

/**
 * The front as it will be laid out, led by the draft whatever its urgency, or as it comes. Of the edition's sections the first pages say what
 * stands (`pages`; a front has its cards in part), and where one cannot be had, the front itself does.
 */
export function frontWith(
	card: Card,
	front: FrontPage | null,
	pages: readonly (SectionPage | null)[],
	edition: Pick<Edition, "sections">,
	now: number,
	isLead: boolean,
): FrontPage {
	const whole = [card, ...pages.flatMap((page) => page?.cards ?? []), ...onFront(front)];
	const cards = [...new Map(whole.toReversed().map((each) => [each.id, each])).values()].toSorted((a, b) => byTime(b, a));
	const laidOut = layOutFront(cards, edition, now, isLead ? card : undefined);
	const moments = [front?.updated, lastMoment([card], now)].flatMap((moment) => (moment ? [moment] : []));
	return { ...laidOut, updated: moments.toSorted().at(-1) ?? null, fresh: freshWith(card, front?.fresh, now) };
}

/** The first page of the draft's section, the draft where its time puts it: at the end of the page, where it is older than all. */
export function sectionWith(card: Card, section: SectionPage | null, now: number): SectionPage {
	const all = [card, ...without(section?.cards ?? [], card.id)].toSorted((a, b) => byTime(b, a));
	const cards = all.filter((each, at) => at < pageSize || each === card);
	const pages = Math.max(section?.pages ?? 1, pageCount(all.length));
	return { list: card.articleSection, page: 1, pages, cards, fresh: freshWith(card, section?.fresh, now) };
}
