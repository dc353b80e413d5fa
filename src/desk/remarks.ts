/** Everything the desk has to say of a draft, as one list. Pure, and lazy: it brings the checks along. */
import { getNodeValue, type Node } from "jsonc-parser";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { locate } from "../article/places.ts";
import type { Path, Problem } from "../article/problems.ts";
import { rawTexts, type StoryText, textsOf } from "../article/texts.ts";
import { problemWords } from "../editorWords.ts";
import type { Measure } from "../outputs/cuts.ts";
import { formatDateTime } from "../text/dates.ts";
import { findingSteps, type LateChecks } from "../text/proof/findings.ts";
import type { Steps } from "../text/proof/steps.ts";
import { defaultStyle, type HouseStyle, parseStyle } from "../text/proof/style.ts";
import { type Advice, adviseStory, embargoAdvice, type ReadEmbargo, type Setting, sectionSetting } from "./advice.ts";
import { cutsOf, type HeadlineCuts, halantFit, headlineFit, inkFit, type Layout } from "./fit.ts";
import { inDraft } from "./mend.ts";
import { placeName } from "./placeName.ts";
import { type Quiet, sameQuiet } from "./quiet.ts";
import type { Read } from "./read.ts";
import {
	type Family,
	families,
	type PlaceOf,
	type Remark,
	remarkOfAdvice,
	remarkOfFinding,
	remarkOfFit,
	remarkOfProblem,
} from "./remark.ts";
import { timeIn } from "./times.ts";
import type { Left } from "./wireRows.ts";

export type Remarks = {
	/** The text they were made of. */
	readonly text: string;
	/** The worst first, then by place. */
	readonly all: readonly Remark[];
	readonly errors: number;
	readonly advice: number;
	/** The one door refuses the story. */
	readonly isRefused: boolean;
	readonly fine: readonly Family[];
	/** What was checked, and by which style, with what is silenced. */
	readonly texts: readonly StoryText[];
	readonly placeOf: PlaceOf;
	readonly style: HouseStyle;
	/** How the headline is cut elsewhere; null where nothing can be measured, or there is no headline. */
	readonly cuts: HeadlineCuts | null;
};

export type Terms = LateChecks & {
	readonly edition: Edition;
	/** ms */
	readonly now: number;
	/** Those of the stories that stand. */
	readonly pictures?: DeskData["pictures"];
	/** A house style, unchecked; one that cannot be read holds in no part. */
	readonly style?: unknown;
	/** What is not to be spoken of in this story. */
	readonly quiet: readonly Quiet[];
	/** What came along with the copy, and what reads an embargo in it. */
	readonly left?: readonly Left[];
	readonly readEmbargo?: ReadEmbargo;
	/** Widths in the face of this device; null where there is no canvas. */
	readonly measure?: Measure | null;
	/** Makes an id of a headline that no story has yet; brought with the first draft that has none. */
	readonly offerId?: (headline: string) => string;
	/** What is said of broken JSON; brought with the first draft that is none. */
	readonly syntaxSaid?: (found: string) => string;
};

/** Whether a draft has a headline and no id. */
export const lacksId = ({ problems }: Pick<Read, "problems">): boolean =>
	problems.some((problem) => isLacking(problem, "id")) && !problems.some((problem) => isLacking(problem, "headline"));

/** The draft's words with their paths in the draft. Of a story with mistakes, and of broken JSON, as far as it can be read. */
export function textsOfDraft({ sound, origin, json, tree }: Pick<Read, "sound" | "origin" | "json" | "tree">): StoryText[] {
	if (sound) return textsOf(sound).map((each) => ({ ...each, path: inDraft(each.path, origin) }));
	return rawTexts(json ?? treeValue(tree));
}

function treeValue(tree: Node | undefined): unknown {
	try {
		return tree && getNodeValue(tree);
	} catch (error) {
		// Nested too deep to be walked: no story.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Old fonts write Hindi in Latin letters: without a few words in them there is nothing to look for. */
export const mayBeOld = (read: Read): boolean =>
	textsOfDraft(read).some(({ text }) => /[A-Za-z]{2}[^\u0900-\u097f]* [^\u0900-\u097f]*[A-Za-z]{2}/.test(text));

/** Whether a draft has a line long enough to look for slips in. */
export const hasCopy = (read: Read): boolean => textsOfDraft(read).some(({ text }) => text.length > 60);

/** The house style in JSON as it was found. */
export const houseOf = (found: unknown): HouseStyle => parseStyle(found ?? {}).value ?? defaultStyle;

/** With the story as it was last measured, none while it has not been, tells all there is to say. */
export type Told = (layouts: readonly Layout[]) => Remarks;

/** Checks the draft once, in steps, so that no key has to wait for the whole of it. */
export function* checkSteps(
	read: Read,
	{ edition, now, pictures = {}, style: found, quiet, left = [], readEmbargo, measure = null, offerId, syntaxSaid, ...late }: Terms,
): Steps<Told> {
	const texts = textsOfDraft(read);
	const nameOf = (path: Path) => placeName(path, read.json ?? treeValue(read.tree));
	const placeOf: PlaceOf = (path) => ({ line: locate(read.text, path, read.tree).line, place: nameOf(path) });
	const house = houseOf(found);
	const silenced = [...quiet, ...house.silenced];
	const style = { ...house, silenced };
	const isHeard = ({ quiet: own }: Remark) =>
		!own || !silenced.some((each) => sameQuiet(each, own.story) || (own.desk && sameQuiet(each, own.desk)));
	const headline = texts.find(({ path }) => path.length === 1 && path[0] === "headline")?.text ?? "";
	const cuts = measure && headline !== "" ? cutsOf(headline, edition.name, measure) : null;
	yield;
	const halants = halantFit(texts, measure);
	const findings = yield* findingSteps(texts, style, late);
	yield;
	const said = left.map(({ text }) => text);
	const embargoOf = ({ article, json }: Read) =>
		json === undefined || !readEmbargo ? [] : embargoAdvice(article, said, readEmbargo, edition.timeZone, now);
	const checked = [
		...read.problems.map((problem) => {
			const remark = remarkOfProblem(problem, nameOf(problem.path), edition.timeZone, syntaxSaid);
			const set = headline.trim() !== "" && isLacking(problem, "id") && offerId?.(headline);
			return set ? { ...remark, set: { path: ["id"], value: set, to: set } } : remarkOfMissing(remark, problem, read, edition, now);
		}),
		...findings.map((finding) => remarkOfFinding(finding, texts, placeOf)),
		...[...adviceOf(read, { edition, now, pictures }), ...embargoOf(read)].map((advice) => remarkOfAdvice(advice, placeOf)),
	];
	return (layouts) => {
		const fits = [...(headline === "" ? [] : headlineFit(headline, layouts, cuts)), ...inkFit(layouts), ...halants];
		const all = [...checked, ...fits.map((fit) => remarkOfFit(fit, headline, placeOf))].filter(isHeard);
		// Nothing is fine before it was looked at.
		const isKnown = (family: Family) => layouts.length > 0 || (family !== "headline" && family !== "ink");
		const errors = all.filter(({ severity }) => severity === "error");
		const advice = all.filter(({ severity }) => severity === "advice");
		return {
			text: read.text,
			all: [...errors, ...advice],
			errors: errors.length,
			advice: advice.length,
			isRefused: read.sound === null,
			fine: families.filter((family) => read.json !== undefined && isKnown(family) && !all.some((remark) => remark.family === family)),
			texts,
			placeOf,
			style,
			cuts,
		};
	};
}

/** A field that is not there, or was left as the empty form has it. */
const isLacking = ({ code, path }: Problem, field: string): boolean =>
	path[0] === field && ((code === "missing" && path.length === 1) || code === "empty");

/** What is missing and can be offered: a section, the newsroom as author, and the moment, or that of the update where the copy says no other. */
function remarkOfMissing(
	remark: Remark,
	problem: Problem,
	{ article, json }: Read,
	{ sections, timeZone, name }: Edition,
	now: number,
): Remark {
	const { code, path, found } = problem;
	const named = code === "section" && sections.find((each) => each.name === found);
	if (named) return { ...remark, set: { path, value: named.id, to: named.name } };
	if (isLacking(problem, "articleSection")) {
		const set = sectionSetting(article, sections);
		const todo = problemWords[code](sections.map(({ name }) => name).join(" | "), "");
		return { ...remark, todo, ...(set && { set }) };
	}
	if (isLacking(problem, "author")) {
		const { author } = json as { author?: unknown };
		const isOne = !Array.isArray(author) || author.length <= 1;
		return isOne ? { ...remark, set: { path: ["author"], value: [{ type: "Organization", name }], to: name } } : remark;
	}
	if (code !== "missing" || path.length !== 1 || path[0] !== "datePublished") return remark;
	const value = article.dateModified ?? timeIn(timeZone, now);
	const todo = problemWords.missing("null", "").trim();
	return { ...remark, todo, set: { path, value, to: formatDateTime(value, timeZone, "latn") } satisfies Setting };
}

/** Of a story with mistakes only what is the editor's own: not of what was stood in for, nor of times beside one that cannot be read. */
function adviceOf({ article, origin, problems, json }: Read, terms: Pick<Terms, "edition" | "now" | "pictures">): Advice[] {
	if (json === undefined) return [];
	const wrong = new Set(problems.flatMap(({ severity, path }) => (severity === "error" ? [path[0]] : [])));
	if (wrong.has(undefined)) return [];
	const isOwn = ({ path, kind }: Advice) =>
		!wrong.has(path[0]) &&
		!(wrong.has("datePublished") && /^(?:old|embargo|dateline-date)/.test(kind)) &&
		!(wrong.has("headline") && kind === "headline-in-deck");
	return adviseStory(article, terms)
		.filter(isOwn)
		.map((advice) => ({ ...advice, path: inDraft(advice.path, origin) }));
}
