/** Lists from unknown JSON. Part of the one door. */
import type { Card, Edition } from "./article.ts";
import type { FrontPage, ListRevisions, SectionPage } from "./lists.ts";
import { parseCard } from "./parseCard.ts";
import type { Path, Result } from "./problems.ts";
import { Reading } from "./reading.ts";

type Site = Pick<Edition, "origin" | "pictureHosts">;

function parseList<T>(
	input: unknown,
	known: readonly string[],
	read: (reading: Reading, fields: { readonly [key: string]: unknown }) => T | undefined,
): Result<T> {
	const reading = new Reading();
	const fields = reading.fields(input, [], known);
	const value = fields && read(reading, fields);
	return { value: value === undefined || reading.failed ? null : value, problems: reading.problems };
}

const cardsOf = (reading: Reading, value: unknown, path: Path, site: Site) =>
	reading.list(value, path, (item, at) => parseCard(reading, item, at, site), { most: 200 });

const parseFresh = (reading: Reading, value: unknown) =>
	reading.list(value, ["fresh"], (id, path) => reading.text(id, path), { most: 200 });

/** Reads `/lists/front/head.json`. */
export function parseFront(input: unknown, site: Site): Result<FrontPage> {
	return parseList(input, ["lead", "pair", "side", "wire", "bands", "updated", "breaking", "fresh"], (reading, fields) => {
		const lead = fields["lead"] === undefined ? null : parseCard(reading, fields["lead"], ["lead"], site);
		const bands = reading.list(fields["bands"], ["bands"], (item, path) => {
			const band = reading.fields(item, path, ["section", "cards"]);
			const section = band && reading.text(band["section"], [...path, "section"]);
			return band && section ? { section, cards: cardsOf(reading, band["cards"], [...path, "cards"], site) } : undefined;
		});
		const updated = reading.optionalTime(fields["updated"], ["updated"]) ?? null;
		const breaking = reading.optionalText(fields["breaking"], ["breaking"]) ?? null;
		if (lead === undefined) return undefined;
		const [pair, side, wire] = (["pair", "side", "wire"] as const).map((name) => cardsOf(reading, fields[name], [name], site));
		return {
			lead,
			pair: pair ?? [],
			side: side ?? [],
			wire: wire ?? [],
			bands,
			updated,
			breaking,
			fresh: parseFresh(reading, fields["fresh"]),
		};
	});
}

/** Reads `/lists/<section>/head.json`: the section's first page. */
export function parseSectionHead(input: unknown, site: Site): Result<SectionPage> {
	return parseList(input, ["list", "page", "pages", "cards", "fresh"], (reading, fields) => {
		const list = reading.text(fields["list"], ["list"]);
		const page = reading.whole(fields["page"], ["page"], 1, 1_000_000);
		const pages = reading.whole(fields["pages"], ["pages"], 1, 1_000_000);
		const cards = cardsOf(reading, fields["cards"], ["cards"], site);
		return list && page && pages ? { list, page, pages, cards, fresh: parseFresh(reading, fields["fresh"]) } : undefined;
	});
}

/** Reads `/lists/<section>/pages.json`. */
export function parseListRevisions(input: unknown): Result<ListRevisions> {
	return parseList(input, ["stories", "revisions"], (reading, fields) => {
		const stories = reading.whole(fields["stories"], ["stories"], 0, 100_000_000);
		const revisions = fields["revisions"] === "" ? "" : typeof fields["revisions"] === "string" ? fields["revisions"] : undefined;
		if (revisions === undefined || !/^([a-z0-9]{4})*$/.test(revisions)) return reading.error("value", ["revisions"], "a-z0-9");
		return stories === undefined ? undefined : { stories, revisions };
	});
}

/** Reads a sealed page: its cards, oldest first. */
export function parseSealedPage(input: unknown, site: Site): Result<readonly Card[]> {
	return parseList(input, ["cards"], (reading, fields) => cardsOf(reading, fields["cards"], ["cards"], site));
}
