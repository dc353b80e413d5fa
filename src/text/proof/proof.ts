/** The copy checks of HINDI.md C1–C16 over the texts of one story. Pure: says what it found and what would mend it, changes nothing by itself. */
import { lookalikesIn, malformed, nuktaCodes, straysOfJoiners } from "./clusters.ts";
import { credits } from "./credits.ts";
import { mixedEnds, signsForDanda } from "./danda.ts";
import { digits } from "./digits.ts";
import type { Change, Field, Finding } from "./finding.ts";
import { foreignLetters } from "./foreign.ts";
import { hiddenJunk } from "./hidden.ts";
import { oldFonts } from "./krutidev.ts";
import { quotes } from "./quotes.ts";
import { type Reading, readFields } from "./reading.ts";
import { brackets, spaces } from "./spacing.ts";
import { spellings } from "./spelling.ts";
import { defaultStyle, type HouseStyle } from "./style.ts";
import { colonsForVisarga, visargasForColon } from "./visarga.ts";

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
	hiddenJunk,
	credits,
];

/** Checks that compare across the story. */
const ofStory: readonly ((readings: readonly Reading[], style: HouseStyle) => Finding[])[] = [
	mixedEnds,
	nuktaCodes,
	digits,
	spellings,
	quotes,
];

/**
 * Everything found in the texts of one story, by place. Give all texts at once, in reading order: some checks count across them, and a quotation
 * may go on from one to the next. Addresses, handles and hashtags are not read. What the house has silenced is left out. Time is linear in the text.
 */
export function proof(fields: readonly Field[], style: HouseStyle = defaultStyle): Finding[] {
	const readings = readFields(fields);
	const old = readings.flatMap(oldFonts);
	const found = [
		...readings.flatMap((reading) => ofText.flatMap((check) => check(reading))),
		...ofStory.flatMap((check) => check(readings, style)),
	];
	const quiet = new Set(style.silenced.map(({ check, found }) => `${check} ${found}`));
	// In the codes of an old font a bar or a bracket is a letter.
	const isOld = ({ field, start, end }: Finding) => old.some((each) => each.field === field && start < each.end && end > each.start);
	return [...old, ...found.filter((finding) => !isOld(finding))]
		.filter((finding) => !quiet.has(`${finding.check} ${finding.found}`))
		.sort((a, b) => a.field - b.field || a.start - b.start || a.end - b.end);
}

/** The changes that may be made together without asking what is meant; for "सब ठीक करें", after they have been shown. */
export const safeChanges = (findings: readonly Finding[]): Change[] =>
	findings.flatMap(({ isSafe, fixes: [fix] }) => (isSafe && fix ? fix.changes : []));

/**
 * The texts with changes made, each place replaced once: of two changes that overlap the later one is left for the next look.
 * Places are those of the texts as given.
 */
export function applyChanges(texts: readonly string[], changes: readonly Change[]): string[] {
	return texts.map((text, field) => {
		let changed = "";
		let at = 0;
		for (const { start, end, replacement } of changes
			.filter((change) => change.field === field)
			.sort((a, b) => a.start - b.start || a.end - b.end)) {
			if (start < at || end > text.length) continue;
			changed += text.slice(at, start) + replacement;
			at = end;
		}
		return changed + text.slice(at);
	});
}

/** How many looks repairs may need: one mended place can show the next. */
const looks = 5;

/** The texts with every safe fix made, until there is none left. Doing it again changes nothing. */
export function makeSafe(fields: readonly Field[], style: HouseStyle = defaultStyle): Field[] {
	let texts = fields;
	for (let look = 0; look < looks; look += 1) {
		const changes = safeChanges(proof(texts, style));
		if (changes.length === 0) break;
		const changed = applyChanges(
			texts.map(({ text }) => text),
			changes,
		);
		texts = texts.map((field, index) => ({ ...field, text: changed[index] ?? field.text }));
	}
	return [...texts];
}
