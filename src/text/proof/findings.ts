/** All checks but that of Kruti Dev, and the rules of houses that have some, over the texts of one story; those bring tables and words along, and are handed in by who has them. Pure. */
import { lookalikesIn, malformed, nuktaCodes, straysOfJoiners } from "./clusters.ts";
import { credits } from "./credits.ts";
import { mixedEnds, signsForDanda } from "./danda.ts";
import { digits } from "./digits.ts";
import type { Field, Finding } from "./finding.ts";
import { foreignLetters, noughts } from "./foreign.ts";
import { hiddenJunk } from "./hidden.ts";
import { otherFonts } from "./otherFonts.ts";
import { quotes } from "./quotes.ts";
import { type Reading, readFields } from "./reading.ts";
import { brackets, spaces } from "./spacing.ts";
import { type LateSpellings, spellings } from "./spelling.ts";
import { atOnce, type Steps } from "./steps.ts";
import type { HouseStyle } from "./style.ts";
import { colonsForVisarga, visargasForColon } from "./visarga.ts";

/** What needs tables and words of its own is handed in by who has them. */
export type LateChecks = LateSpellings & {
	/** Finds passages in the codes of old fonts; its tables come with the first text that may be in one. */
	readonly oldFonts?: (reading: Reading) => readonly Finding[];
};

/** Checks that need one text only. */
const ofText: readonly ((reading: Reading) => Finding[])[] = [
	colonsForVisarga,
	visargasForColon,
	signsForDanda,
	spaces,
	brackets,
	lookalikesIn,
	malformed,
	straysOfJoiners,
	foreignLetters,
	noughts,
	hiddenJunk,
	otherFonts,
	credits,
];

/** Checks that compare across the story; C11 does too, after these. */
const ofStory: readonly ((readings: readonly Reading[], style: HouseStyle) => Finding[])[] = [mixedEnds, nuktaCodes, digits];

/**
 * Everything found in the texts of one story, by place. Give all texts at once, in reading order: some checks count across them, and a quotation
 * may go on from one to the next. Addresses, handles and hashtags are not read. What the house has silenced is left out. Time is linear in the text.
 */
export const findingsIn = (fields: readonly Field[], style: HouseStyle, late: LateChecks): Finding[] =>
	atOnce(findingSteps(fields, style, late));

/** The same text by text: whoever takes the steps may let others have their turn between two of them. */
export function* findingSteps(fields: readonly Field[], style: HouseStyle, late: LateChecks): Steps<Finding[]> {
	const readings = readFields(fields);
	const old: Finding[] = [];
	const found: Finding[] = [];
	for (const reading of readings) {
		yield;
		old.push(...(late.oldFonts?.(reading) ?? []));
		for (const check of ofText) found.push(...check(reading));
	}
	for (const check of ofStory) {
		yield;
		found.push(...check(readings, style));
	}
	found.push(...(yield* spellings(readings, style, late)));
	yield;
	found.push(...quotes(readings, style));
	const quiet = new Set(style.silenced.map(({ check, found }) => `${check} ${found}`));
	// In the codes of an old font a bar or a bracket is a letter.
	const isOld = ({ field, start, end }: Finding) => old.some((each) => each.field === field && start < each.end && end > each.start);
	// A mark behind a letter of another script has lost its own to it, a credit is peeled whole, and what stands for lost letters stays as it is.
	const foreign = new Set(found.filter(({ problem }) => problem === "foreign-letter").map(({ field, end }) => `${field} ${end}`));
	const whole = found.filter(({ check, problem, fixes }) => (check === "C16" && fixes.length > 0) || problem === "lost-character");
	// A word that is misspelled is looked at before what is joined to it.
	const spelled = new Set(
		found.flatMap((each) => (each.check === "C11" ? [each, ...each.others] : [])).map(({ field, end }) => `${field} ${end}`),
	);
	const isTold = ({ check, problem, field, start, end, isSafe }: Finding) =>
		(problem === "orphan-mark" && foreign.has(`${field} ${end}`)) ||
		(problem === "space-lacking" && !isSafe && spelled.has(`${field} ${end}`)) ||
		(check === "C5" && whole.some((each) => each.field === field && start < each.end && end > each.start));
	return [...old, ...found.filter((finding) => !isOld(finding) && !isTold(finding))]
		.filter((finding) => !quiet.has(`${finding.check} ${finding.found}`))
		.sort((a, b) => a.field - b.field || a.start - b.start || a.end - b.end);
}
