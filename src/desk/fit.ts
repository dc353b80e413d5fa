/** What measuring has shown: how the headline breaks and is cut elsewhere, where ink meets ink, what devices do not join. Pure: measures nothing itself. */
import type { Path } from "../article/problems.ts";
import type { StoryText } from "../article/texts.ts";
import { type Cut, cutText, limits, type Measure } from "../outputs/cuts.ts";
import { conjunctsIn, isHalantSeen, isHalantSeenInNoto } from "../text/halants.ts";
import { type Gauged, type Passage, type places, timesIn } from "./preview/shown.ts";

/** Where a story is drawn: as what, on a screen of a width in px, its letters of a size among the reader's. */
export type Screen = { readonly place: (typeof places)[number]; readonly width: number; readonly size: number };
export type Layout = Gauged & Screen;

export type FitKind = "headline-lines" | "headline-widow" | "headline-cut" | "ink-line" | "ink-edge" | "halant";

/** `found` is the exact text it is about, `places` where it stands in the texts. */
export type Fit = {
	readonly kind: FitKind;
	readonly path: Path;
	readonly found: string;
	readonly other: string;
	readonly count: number;
	readonly screens: readonly Screen[];
	readonly places?: readonly Passage[];
};

/** The widths a headline is judged at, in px, whatever screens are shown. */
export const judged: readonly number[] = [320, 360, 412, 1280];
/**
 * A headline of so many lines pushes all else off a small phone's first screen: three are fine on the story's page (design, desk-form.html). In large letters
 * nearly every headline of three takes a fourth, and a list's column is narrow: there a fifth is told.
 */
export const isLong = ({ place, size, headline: { length } }: Layout): boolean => length >= (place === "story" && size <= 1 ? 4 : 5);

export type HeadlineCuts = { readonly whatsapp: Cut; readonly search: Cut; readonly push: Cut };

/** How the headline is cut where it travels; a search result has the site's name after it. Cut at aksharas, as `outputs/cuts.ts` says. */
export const cutsOf = (headline: string, site: string, measure: Measure): HeadlineCuts => ({
	whatsapp: cutText(headline, limits.whatsapp.title, measure),
	search: cutText(`${headline} · ${site}`, limits.search.title, measure),
	push: cutText(headline, limits.push.title, measure),
});

/** Of the headline. A notification cuts nearly every headline, so that is shown but not advised against. */
export function headlineFit(headline: string, layouts: readonly Layout[], cuts: HeadlineCuts | null): Fit[] {
	const path = ["headline"];
	const found: Fit[] = [];
	const long = layouts.filter(isLong);
	const most = Math.max(0, ...long.map(({ headline: lines }) => lines.length));
	if (most > 0) found.push({ kind: "headline-lines", path, found: "", other: "", count: most, screens: long.map(screenOf) });
	const widows = new Map<string, Layout[]>();
	for (const layout of layouts) {
		if (!endsAlone(layout)) continue;
		const last = layout.headline.at(-1) ?? "";
		widows.set(last, [...(widows.get(last) ?? []), layout]);
	}
	for (const [word, where] of widows)
		found.push({ kind: "headline-widow", path, found: word, other: "", count: where.length, screens: where.map(screenOf) });
	for (const [other, cut] of cuts ? (["whatsapp", "search"] as const).map((target) => [target, cuts[target]] as const) : [])
		if (cut.isCut && cut.end < headline.length)
			found.push({ kind: "headline-cut", path, found: headline.slice(cut.end), other, count: 1, screens: [] });
	return found;
}

/** Whether the last of several lines is one word. */
export const endsAlone = ({ headline: lines }: Layout): boolean => lines.length > 1 && !lines.at(-1)?.includes(" ");

const screenOf = ({ place, width, size }: Layout): Screen => ({ place, width, size });

/** Of every text: the same two aksharas in the same field once, with all screens. */
export function inkFit(layouts: readonly Layout[]): Fit[] {
	const found = new Map<string, Fit>();
	for (const layout of layouts)
		for (const { other, ...place } of layout.touches) {
			const { path, passage } = place;
			const key = JSON.stringify([path, passage, other]);
			const before = found.get(key);
			const { screens = [], places = [] } = before ?? {};
			const isNew = !screens.some(({ place, width, size }) => place === layout.place && width === layout.width && size === layout.size);
			found.set(key, {
				kind: other === null ? "ink-edge" : "ink-line",
				path,
				found: passage,
				other: other ?? "",
				count: (before?.count ?? 0) + 1,
				screens: isNew ? [...screens, screenOf(layout)] : screens,
				places: places.some((each) => each.before === place.before) ? places : [...places, place],
			});
		}
	return [...found.values()];
}

/** Large enough for a difference of widths to show. */
const halantSize = 100;

/**
 * Of every text: pairs that Android's face or, where there is a `measure`, the device at hand draws with the halant in sight; each once, with all its words.
 * `other` says whose face it is. Readers see these faces in captions and credits always, in the text until the web font has come.
 */
export function halantFit(texts: readonly StoryText[], measure: Measure | null): Fit[] {
	const faces = new Map<string, string>();
	const faceOf = (pair: string) => {
		const isHere = measure !== null && isHalantSeen(pair, (each) => measure(each, halantSize, 500));
		return isHalantSeenInNoto(pair) ? (isHere ? "both" : "android") : isHere ? "here" : "";
	};
	const found = new Map<string, Passage[]>();
	for (const { path, text } of texts)
		for (const { 0: passage, index } of text.matchAll(/[\p{L}\p{M}\u200d]+/gu))
			for (const pair of new Set(conjunctsIn(passage.normalize("NFC")).map((each) => each.pair))) {
				const other = faces.get(pair) ?? faceOf(pair);
				faces.set(pair, other);
				if (other === "") continue;
				const places = found.get(pair) ?? [];
				places.push({ path, passage, before: timesIn(text.slice(0, index), passage) });
				found.set(pair, places);
			}
	return [...found].map(([pair, places]) => ({
		kind: "halant",
		path: places[0]?.path ?? [],
		found: pair,
		other: faces.get(pair) ?? "",
		count: places.length,
		screens: [],
		places,
	}));
}
