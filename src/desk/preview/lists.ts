/** The lists as they stand with the draft in them. Loaded when a screen first shows one. Pure. */
import type { Card } from "../../article/article.ts";
import { asLead, byTime, type FrontPage, layOutAround, type SectionPage } from "../../article/lists.ts";

const without = (cards: readonly Card[], id: string) => cards.filter((card) => card.id !== id);

/** The front as it stands, led by the draft: what stands on it makes room as it will when the draft is out. */
export function frontLedBy(card: Card, front: FrontPage | null, isBreaking: boolean): FrontPage {
	const lead = asLead(card);
	const breaking = isBreaking ? card.id : null;
	if (!front) return { lead, pair: [], side: [], wire: [], bands: [], updated: null, breaking, fresh: [] };
	const others = [...(front.lead ? [front.lead] : []), ...front.side, ...front.pair, ...front.wire].toSorted((a, b) => byTime(b, a));
	const { left: _left, ...around } = layOutAround(lead, without(others, card.id));
	const bands = front.bands.map((band) => ({ ...band, cards: without(band.cards, card.id) })).filter(({ cards }) => cards.length > 0);
	return { ...front, ...around, lead, breaking, bands };
}

/** The section as it stands, the draft where its time puts it. */
export function sectionWith(card: Card, section: SectionPage | null): SectionPage {
	const cards = [card, ...without(section?.cards ?? [], card.id)].toSorted((a, b) => byTime(b, a));
	return { list: card.articleSection, page: 1, pages: 1, fresh: [], ...section, cards };
}
