/** One remark of the desk, made of what the door, a copy check, advice or a measure has found. Pure. */
import type { TextChange } from "../article/changeText.ts";
import type { FileProblem } from "../article/places.ts";
import { type Path, pathText } from "../article/problems.ts";
import type { StoryText } from "../article/texts.ts";
import { fieldName, problemWords } from "../editorWords.ts";
import { formatDateTime } from "../text/dates.ts";
import { type Excerpt, excerptOf } from "../text/proof/excerpt.ts";
import type { CheckId, Finding, ProofProblem } from "../text/proof/finding.ts";
import { say } from "../text/proof/words.ts";
import type { Advice, AdviceKind, Setting } from "./advice.ts";
import { sayAdvice } from "./adviceWords.ts";
import type { Fit, FitKind } from "./fit.ts";
import { sayFit } from "./fitWords.ts";
import { type Mark, timesIn } from "./preview/shown.ts";
import type { Quiet } from "./quiet.ts";
import { wholeTime } from "./times.ts";

/** What belongs together in the list of what is fine. */
export const families = ["form", "signs", "letters", "spelling", "pictures", "facts", "headline", "ink", "conjuncts"] as const;
export type Family = (typeof families)[number];

/** What a reason is given for: see `reasonWords.ts`. */
export type ReasonKind = ProofProblem | AdviceKind | FitKind;

export type Remark = {
	readonly key: string;
	readonly severity: "error" | "advice";
	readonly family: Family;
	/** In the draft. */
	readonly path: Path;
	readonly line: number;
	/** The part by the name that an editor knows; "" where it is none. */
	readonly place: string;
	/** What is wrong, what to do: sentences. */
	readonly what: string;
	readonly todo: string;
	/** Of which kind it is, for the reason why it matters; none where that goes without saying. */
	readonly kind?: ReasonKind;
	readonly excerpt?: Excerpt;
	/** The check's own name. */
	readonly check?: CheckId;
	/** The one fix changes no meaning. */
	readonly isSafe: boolean;
	/** `to` is how the place, or the word around it, reads afterwards; "" where it is taken out. */
	readonly fixes: readonly { readonly to: string; readonly changes: readonly TextChange[] }[];
	/** What one click puts into the draft; `to` is its name, "" where something is taken out. */
	readonly set?: Setting;
	/** How it is silenced, in this story and for the desk; an error of form cannot be, and long words are no rule of a desk. */
	readonly quiet?: { readonly story: Quiet; readonly desk: Quiet | null };
	/** Where the screens show something of it: its places in the draft, the first one first. */
	readonly marks: readonly Mark[];
};

/** Where a path leads in the draft. */
export type PlaceOf = (path: Path) => Pick<Remark, "line" | "place">;

/** `zone` is the edition's: a time that lacks its offset may be meant in it. `place` is the part's name. */
export function remarkOfProblem(
	{ severity, code, path, expected = "", found = "", line }: FileProblem,
	place: string,
	zone: string,
	syntaxSaid?: (found: string) => string,
): Remark {
	const at = pathText(path);
	const time = code === "date" ? wholeTime(found, zone) : null;
	return {
		key: `${code} ${at} ${found}`,
		severity: severity === "error" ? "error" : "advice",
		family: "form",
		path,
		line,
		place,
		what: place || fieldName(path),
		todo: (code === "syntax" && syntaxSaid?.(found)) || problemWords[code](expected, found),
		isSafe: false,
		fixes: [],
		marks: [{ path, passage: "", before: 0, isError: severity === "error" }],
		...(time && { set: { path, value: time, to: formatDateTime(time, zone, "latn") } }),
		...(severity === "error" ? {} : { quiet: { story: { check: code, found: at }, desk: { check: code, found: "" } } }),
	};
}

/** Letters of a word that may be silenced for the desk; see `text/proof/style.ts`. */
const longestRule = 200;

const familyOf: Record<CheckId, Family> = {
	...{ C1: "signs", C2: "signs", C3: "signs", C4: "signs", C5: "signs", C12: "signs" },
	...{ C6: "letters", C7: "letters", C8: "letters", C9: "letters", C13: "letters", C14: "letters", C15: "letters" },
	...{ C10: "spelling", C11: "spelling", C16: "pictures" },
};

const nowhere = { path: [], text: "" };

export function remarkOfFinding(finding: Finding, texts: readonly StoryText[], placeOf: PlaceOf): Remark {
	const { check, problem, severity, field, start, end, found, others, fixes, isSafe } = finding;
	const { path, text } = texts[field] ?? nowhere;
	const silence = { check, found };
	return {
		key: `${problem} ${pathText(path)} ${start} ${end}`,
		severity,
		family: familyOf[check],
		path,
		...placeOf(path),
		kind: problem,
		...say(finding),
		excerpt: excerptOf(text, finding),
		check,
		isSafe,
		fixes: fixes.map(({ to, changes }) => ({
			to,
			changes: changes.map((change) => ({ ...change, path: texts[change.field]?.path ?? [] })),
		})),
		quiet: { story: silence, desk: found.length <= longestRule ? silence : null },
		marks: [finding, ...others].map(({ field, start, end }) => {
			const { path, text } = texts[field] ?? nowhere;
			const passage = text.slice(start, end);
			return { path, passage, before: timesIn(text.slice(0, start), passage), isError: severity === "error" };
		}),
	};
}

/** Advice about words that stand on the page; the rest is about what is missing, or no reader sees. */
const onPage = /^(?:headline-in-deck|dateline-date)$/;
const aboutPictures = /^(?:alt|credit|picture|author-picture)/;

export function remarkOfAdvice(advice: Advice, placeOf: PlaceOf): Remark {
	const { kind, path, set } = advice;
	const at = pathText(path);
	return {
		key: `${kind} ${at}`,
		severity: "advice",
		family: aboutPictures.test(kind) ? "pictures" : "facts",
		path,
		...placeOf(path),
		kind,
		...sayAdvice(advice),
		isSafe: false,
		fixes: [],
		quiet: { story: { check: kind, found: at }, desk: { check: kind, found: "" } },
		...(set && { set }),
		marks: onPage.test(kind) ? [{ path, passage: "", before: 0, isError: false }] : [],
	};
}

const familyOfFit = (kind: Fit["kind"]): Family => (kind === "halant" ? "conjuncts" : kind.startsWith("ink") ? "ink" : "headline");

/** Of more words that hold a pair the first say enough. */
const named = 6;

export function remarkOfFit(fit: Fit, headline: string, placeOf: PlaceOf): Remark {
	const { kind, path, found, other, places = [] } = fit;
	const words = [...new Set(places.map(({ passage }) => passage))];
	// Which pair of aksharas, which target; of a headline's lines there is but one.
	const silence = {
		check: kind,
		found: kind === "headline-cut" ? other : kind === "headline-widow" ? "" : found + (kind === "ink-line" ? other : ""),
	};
	return {
		key: `${kind} ${pathText(path)} ${found} ${other}`,
		severity: "advice",
		family: familyOfFit(kind),
		path,
		...placeOf(path),
		kind,
		...sayFit(fit),
		...(kind === "headline-cut" ? { excerpt: { before: headline.slice(0, headline.length - found.length), found, after: "" } } : {}),
		...(kind === "halant"
			? { excerpt: { before: "", found: words.slice(0, named).join(", "), after: words.length > named ? " …" : "" } }
			: {}),
		isSafe: false,
		fixes: [],
		quiet: { story: silence, desk: silence },
		marks: places.map((place) => ({ ...place, isError: false })),
	};
}
