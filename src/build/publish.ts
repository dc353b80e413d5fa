/** Decides what an edition publishes at one moment: which stories stand, in which lists, and what is said in place of the others. Pure. */
import { around, neighbours } from "../article/around.ts";
import type { Card, Edition } from "../article/article.ts";
import { type Dress, dressCard } from "../article/dress.ts";
import { storyIdPattern, storyPath } from "../article/links.ts";
import {
	byTime,
	type FrontPage,
	freshIds,
	headlineOnly,
	isBreaking,
	layOutFront,
	pageCount,
	pageSize,
	type SectionPage,
	sealedPage,
} from "../article/lists.ts";
import { present } from "../article/present.ts";
import { type Moved, type Story, type Withdrawn, withdrawnOf } from "../article/story.ts";
import { isUpdateAhead } from "../article/timesAhead.ts";
import type { StoryRecord } from "./storyRecord.ts";

/** A story that stands, without its words: what is needed to know whether its page has changed. `held` are stories it names that are not to be known of; of an update whose time has not come nothing is said either. */
export type PlannedStory = {
	readonly record: StoryRecord;
	readonly around: Omit<Story, "kind" | "article">;
	readonly held: readonly string[];
	readonly isUpdateHeld: boolean;
};

export type Publication = {
	readonly stories: readonly PlannedStory[];
	readonly gone: readonly (Withdrawn | Moved)[];
	readonly front: FrontPage;
	readonly sections: readonly {
		readonly id: string /** oldest first */;
		readonly cards: readonly Card[];
		readonly pages: readonly SectionPage[];
	}[];
	readonly live: {
		readonly newest: Readonly<Record<string, number>>;
		readonly breaking: readonly string[];
		readonly withdrawn: readonly string[];
	};
};

/**
 * Never published: withheld, and embargoed until after `now` (ms). A time of publication still to come is listed as if it were now.
 * Source: FORMAT, "Never published" and "What a bad story gets".
 */
export function publish(edition: Edition, records: readonly StoryRecord[], now: number, dress: Dress): Publication {
	const isShut = ({ pubStatus, embargoedUntil }: StoryRecord) =>
		pubStatus === "withheld" || (embargoedUntil !== undefined && Date.parse(embargoedUntil) > now);
	const open = records.filter((record) => !isShut(record));
	const shut = new Set(records.filter(isShut).map(({ id }) => id));
	const card = (record: StoryRecord): Card => dressCard(record.card, dress);
	const usable = new Map(open.filter(({ pubStatus }) => pubStatus === "usable").map((record) => [record.id, record]));
	const byId = new Map(open.map((record) => [record.id, record]));
	const goals = new Map(Array.from(usable.values(), (record) => [record.id, goalOf(record, byId)]));
	const inOrder = open
		.map((record) => ({
			record,
			listed: { ...record.card, datePublished: new Date(Math.min(now, Date.parse(record.card.datePublished))).toISOString() },
		}))
		.sort((a, b) => byTime(a.listed, b.listed));
	const stands = ({ record: { id } }: { readonly record: StoryRecord }) => usable.has(id) && goals.get(id) === undefined;
	const standing = inOrder.filter(stands).map(({ record }) => ({ record, card: card(record) }));
	const cards = new Map(standing.map((each) => [each.record.id, each.card]));
	const inSection = new Map(
		edition.sections.map(({ id }) => [id, standing.filter((each) => each.card.articleSection === id).map((each) => each.card)]),
	);
	const all = standing.map((each) => each.card);

	const place = new Map<string, number>();
	for (const list of inSection.values()) for (const [index, { id }] of list.entries()) place.set(id, index);

	const stories = standing.map(({ record }, index): PlannedStory => {
		const list = inSection.get(record.card.articleSection) ?? [];
		const at = place.get(record.id) ?? 0;
		const chosen = [...new Set(record.related)].flatMap((id) => (id === record.id ? [] : (cards.get(id) ?? [])));
		return {
			record,
			held: [...record.related, record.movedTo ?? ""].filter((id) => shut.has(id)),
			isUpdateHeld: isUpdateAhead(record.card, now),
			around: {
				...around(chosen, { cards: list, at }, { cards: all, at: index }),
				isBreaking: isBreaking(record.card, now),
				place: record.card.place ?? null,
				aksharas: record.card.aksharas,
			},
		};
	});

	const gone = open
		.filter(({ pubStatus, id }) => pubStatus === "canceled" || goals.get(id) !== undefined)
		.map((record): Withdrawn | Moved => {
			const {
				id,
				card: { articleSection, datePublished },
			} = record;
			const list = inSection.get(articleSection) ?? [];
			const at = list.findIndex((other) => Date.parse(other.datePublished) > Date.parse(datePublished));
			const place = at < 0 ? list.length : at;
			const more = neighbours(list.slice(0, place), list.slice(place), null).map(headlineOnly);
			const goal = goals.get(id) ?? id;
			const end = byId.get(goal);
			if (end?.pubStatus === "canceled") {
				const { correction, card } = end;
				return withdrawnOf({ id, articleSection, ...present({ dateModified: card.dateModified }) }, correction.at(-1), more);
			}
			const to = cards.get(goal);
			return {
				kind: "moved",
				id,
				articleSection,
				more,
				href: to ? storyPath(goal) : goal,
				...present({ card: to && headlineOnly(to) }),
			};
		});

	const newestFirst = all.toReversed();
	const front = layOutFront(newestFirst, edition, now);
	const sections = edition.sections.map(({ id }) => {
		const list = inSection.get(id) ?? [];
		return { id, cards: list, pages: sectionPages(id, list, now) };
	});
	const newest = Object.fromEntries([["front", all.length] as const, ...sections.map((each) => [each.id, each.cards.length] as const)]);
	const withdrawn = gone.filter(({ kind }) => kind === "withdrawn").map(({ id }) => id);
	return { stories, gone, front, sections, live: { newest, breaking: front.breaking ? [front.breaking] : [], withdrawn } };
}

/**
 * Where a story that moved is read now: the story at the end of the way, or a place elsewhere. None for one that stands, as the last of a way
 * does whose next is not published: it is not to be led into nothing, nor is that place to be named. Of a circle, which is an error (crossCheck.ts), every story stands.
 * Where the end was taken back, so is what became part of it: its words would come again.
 */
function goalOf(record: StoryRecord, open: ReadonlyMap<string, StoryRecord>): string | undefined {
	const passed = new Set<StoryRecord>();
	let at = record;
	while (!passed.has(at) && at.pubStatus !== "canceled") {
		passed.add(at);
		if (at.movedTo !== undefined && !storyIdPattern.test(at.movedTo)) return at.movedTo;
		at = open.get(at.movedTo ?? "") ?? at;
	}
	return at === record ? undefined : at.id;
}

/** All pages of a section; a page made of a sealed page is the same whatever came after it. */
function sectionPages(list: string, oldestFirst: readonly Card[], now: number): SectionPage[] {
	const pages = pageCount(oldestFirst.length);
	return Array.from({ length: pages }, (_, index): SectionPage => {
		const page = index + 1;
		if (page === 1) {
			const cards = oldestFirst.slice(-pageSize).toReversed();
			return { list, page, pages, cards, fresh: freshIds(cards, now) };
		}
		const { number, take } = sealedPage(oldestFirst.length, page);
		const from = (number - 1) * pageSize;
		return { list, page, pages, cards: oldestFirst.slice(from, from + take).toReversed(), fresh: [] };
	});
}
