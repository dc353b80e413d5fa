/** What a reader of a story is offered next. Pure; every list of cards here is oldest first. */
import type { Card } from "./article.ts";
import { headlineOnly } from "./lists.ts";
import type { Story } from "./story.ts";

/** How many stories a page offers beside the next one. */
const offered = 3;

/** Cards, and the place of the story's own among them. */
type Row = { readonly cards: readonly Card[]; readonly at: number };

/** The story before this one, of its section (`list`) or of all, and beside it those that the desk has chosen, else the section's nearest. */
export function around(chosen: readonly Card[], list: Row, all: Row): Pick<Story, "more" | "isChosen" | "next"> {
	const next =
		lastOther(list, chosen) ??
		lastOther(all, chosen) ??
		list.cards[list.at - 1] ??
		all.cards[all.at - 1] ??
		// Of the oldest of all.
		all.cards[1] ??
		null;
	const more = chosen.length > 0 ? chosen : neighbours(list.cards.slice(0, list.at), list.cards.slice(list.at + 1), next);
	return { more: more.map(headlineOnly), isChosen: chosen.length > 0, next };
}

/** Stories of a list near a place: the ones before it, then, where those are few, the ones after it. */
export function neighbours(before: readonly Card[], after: readonly Card[], except: Card | null): Card[] {
	const nearest = [...before.slice(-offered - 1).toReversed(), ...after.slice(0, offered + 1)];
	return nearest.filter((card) => card !== except).slice(0, offered);
}

/** The card nearest before a place that is none of these. */
function lastOther({ cards, at }: Row, these: readonly Card[]): Card | undefined {
	let place = at - 1;
	while (these.some(({ id }) => id === cards[place]?.id)) place -= 1;
	return cards[place];
}
