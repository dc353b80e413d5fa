/** The copy checks of HINDI.md C1–C16 over the texts of one story. Pure: says what it found and what would mend it, changes nothing by itself. */
import type { Change, Field, Finding } from "./finding.ts";
import { findingsIn } from "./findings.ts";
import { frequentSlips } from "./frequent.ts";
import { houseRules } from "./houseRules.ts";
import { oldFonts } from "./krutidev.ts";
import { defaultStyle, type HouseStyle } from "./style.ts";

/** Everything found in the texts of one story, C13 with the rest; see {@link findingsIn}. */
export const proof = (fields: readonly Field[], style: HouseStyle = defaultStyle): Finding[] =>
	findingsIn(fields, style, { oldFonts, houseRules, frequentSlips });

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
