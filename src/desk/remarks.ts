/** Everything the desk has to say of a draft, from the one door, the copy checks and advice, as one list. Pure, and lazy: it brings the checks along. */
import { getNodeValue, type Node } from "jsonc-parser";
import type { Edition } from "../article/article.ts";
import type { TextChange } from "../article/changeText.ts";
import { type FileProblem, locate, treeOf } from "../article/places.ts";
import { type Path, pathText } from "../article/problems.ts";
import { rawTexts, type StoryText, textsOf } from "../article/texts.ts";
import { problemWords } from "../editorWords.ts";
import { codePointLine } from "../text/proof/codePoints.ts";
import { type Excerpt, excerptOf } from "../text/proof/excerpt.ts";
import type { CheckId, Finding } from "../text/proof/finding.ts";
import { proof } from "../text/proof/proof.ts";
import { defaultStyle, type HouseStyle } from "../text/proof/style.ts";
import { say } from "../text/proof/words.ts";
import { type Advice, adviseStory } from "./advice.ts";
import { sayAdvice } from "./adviceWords.ts";
import { fieldName } from "./fieldName.ts";
import { inDraft } from "./mend.ts";
import type { Mark } from "./preview/shown.ts";
import { type Quiet, sameQuiet } from "./quiet.ts";
import { type Read, readable } from "./read.ts";

/** What belongs together in the list of what is fine. */
export const families = ["form", "signs", "letters", "spelling", "pictures", "facts"] as const;
export type Family = (typeof families)[number];

export type Remark = {
	readonly key: string;
	readonly severity: "error" | "advice";
	readonly family: Family;
	/** In the draft. */
	readonly path: Path;
	readonly line: number;
	/** What is wrong, where, what to do, why it matters: sentences. */
	readonly what: string;
	readonly where: string;
	readonly todo: string;
	readonly why: string;
	/** How many more places are like this one. */
	readonly others: number;
	readonly excerpt?: Excerpt;
	/** The code points of what was found, and the check's own name. */
	readonly codes?: string;
	readonly check?: CheckId;
	/** `to` is how the place reads afterwards; "" where it is taken out. */
	/** The one fix changes no meaning. */
	readonly isSafe: boolean;
	readonly fixes: readonly { readonly to: string; readonly changes: readonly TextChange[] }[];
	/** How it is silenced, in this story and for the desk; an error of form cannot be. */
	readonly quiet?: { readonly story: Quiet; readonly desk: Quiet };
	/** Where the screens show something of it. */
	readonly mark?: Mark;
};

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
	readonly style: HouseStyle;
};

export type Terms = {
	readonly edition: Edition;
	/** ms */
	readonly now: number;
	readonly style?: HouseStyle;
	/** What is not to be spoken of in this story. */
	readonly quiet: readonly Quiet[];
};

/** The draft's words with their paths in the draft. Of a story with mistakes, and of broken JSON, as far as it can be read. */
export function textsOfDraft({ sound, origin, json, text, tree }: Pick<Read, "sound" | "origin" | "json" | "text" | "tree">): StoryText[] {
	if (sound) return textsOf(sound).map((each) => ({ ...each, path: inDraft(each.path, origin) }));
	if (text.length > readable) return [];
	return rawTexts(json ?? treeValue(tree ?? treeOf(text)));
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

export function remarksOf(read: Read, { edition, now, style: house = defaultStyle, quiet }: Terms): Remarks {
	const texts = textsOfDraft(read);
	const tree = read.tree ?? (read.text.length > readable ? undefined : treeOf(read.text));
	const lineOf = (path: Path) => locate(read.text, path, tree).line;
	const silenced = [...quiet, ...house.silenced];
	const style = { ...house, silenced };
	const isHeard = ({ quiet: own }: Remark) => !own || !silenced.some((each) => sameQuiet(each, own.story) || sameQuiet(each, own.desk));
	const all = [
		...read.problems.map(remarkOfProblem),
		...proof(texts, style).map((finding) => remarkOfFinding(finding, texts, lineOf)),
		...adviceOf(read, edition, now).map((advice) => remarkOfAdvice(advice, lineOf)),
	].filter(isHeard);
	const errors = all.filter(({ severity }) => severity === "error");
	const advice = all.filter(({ severity }) => severity === "advice");
	return {
		text: read.text,
		all: [...errors, ...advice],
		errors: errors.length,
		advice: advice.length,
		isRefused: read.sound === null,
		fine: families.filter((family) => !all.some((remark) => remark.family === family)),
		texts,
		style,
	};
}

/** Of a story with mistakes only what is the editor's own: not of what was stood in for, nor of times beside one that cannot be read. */
function adviceOf({ article, origin, problems, json }: Read, edition: Edition, now: number): Advice[] {
	if (json === undefined) return [];
	const wrong = new Set(problems.flatMap(({ severity, path }) => (severity === "error" ? [path[0]] : [])));
	if (wrong.has(undefined)) return [];
	const isOwn = ({ path, kind }: Advice) =>
		!wrong.has(path[0]) &&
		!(wrong.has("datePublished") && /^(?:old|embargo|dateline-date)/.test(kind)) &&
		!(wrong.has("headline") && kind === "headline-in-deck");
	return adviseStory(article, { edition, now })
		.filter(isOwn)
		.map((advice) => ({ ...advice, path: inDraft(advice.path, origin) }));
}

function remarkOfProblem({ severity, code, path, expected = "", found = "", line }: FileProblem): Remark {
	const place = pathText(path);
	return {
		key: `${code} ${place} ${found}`,
		severity: severity === "error" ? "error" : "advice",
		family: "form",
		path,
		line,
		what: fieldName(path),
		where: "",
		todo: problemWords[code](expected, found),
		why: "",
		others: 0,
		isSafe: false,
		fixes: [],
		mark: { path, passage: "", before: 0, isError: severity === "error" },
		...(severity === "error" ? {} : { quiet: { story: { check: code, found: place }, desk: { check: code, found: "" } } }),
	};
}

const familyOf: Record<CheckId, Family> = {
	...{ C1: "signs", C2: "signs", C3: "signs", C4: "signs", C5: "signs", C12: "signs" },
	...{ C6: "letters", C7: "letters", C8: "letters", C9: "letters", C13: "letters", C14: "letters", C15: "letters" },
	...{ C10: "spelling", C11: "spelling", C16: "pictures" },
};

function remarkOfFinding(finding: Finding, texts: readonly StoryText[], lineOf: (path: Path) => number): Remark {
	const { check, problem, severity, field, start, end, found, others, fixes, isSafe } = finding;
	const { path, text } = texts[field] ?? { path: [], text: "" };
	const silence = { check, found };
	return {
		key: `${problem} ${pathText(path)} ${start} ${end}`,
		severity,
		family: familyOf[check],
		path,
		line: lineOf(path),
		...say(finding),
		where: fieldName(path),
		others: others.length,
		excerpt: excerptOf(text, finding),
		codes: codePointLine(found),
		check,
		isSafe,
		fixes: fixes.map(({ to, changes }) => ({
			to,
			changes: changes.map((change) => ({ ...change, path: texts[change.field]?.path ?? [] })),
		})),
		quiet: { story: silence, desk: silence },
		mark: { path, passage: found, before: text.slice(0, start).split(found).length - 1, isError: severity === "error" },
	};
}

/** Advice about words that stand on the page; the rest is about what is missing, or no reader sees. */
const onPage = /^(?:headline-in-deck|dateline-date)$/;
const aboutPictures = /^(?:alt|credit|picture|author-picture)/;

function remarkOfAdvice(advice: Advice, lineOf: (path: Path) => number): Remark {
	const { kind, path } = advice;
	const place = pathText(path);
	return {
		key: `${kind} ${place}`,
		severity: "advice",
		family: aboutPictures.test(kind) ? "pictures" : "facts",
		path,
		line: lineOf(path),
		...sayAdvice(advice),
		where: "",
		others: 0,
		isSafe: false,
		fixes: [],
		quiet: { story: { check: kind, found: place }, desk: { check: kind, found: "" } },
		...(onPage.test(kind) ? { mark: { path, passage: "", before: 0, isError: false } } : {}),
	};
}
