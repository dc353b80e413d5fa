/** For the tests of the checks: a table of texts, each with what is found in it and how it reads with the first fix of each finding made. */
import { expect, test } from "playwright/test";
import type { CheckId, Field, Finding } from "./finding.ts";
import { applyChanges, proof } from "./proof.ts";
import { defaultStyle, type HouseStyle } from "./style.ts";

/** The text; what is found, as "problem: exact text", in order; the text as mended, when that differs. `{A0}` in any of them is U+00A0. */
export type Row = readonly [text: string, found: readonly string[], mended?: string];

const plain = (text: string): string =>
	text.replace(/\{([0-9A-F]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

const told = (findings: readonly Finding[], check: CheckId) => findings.filter((finding) => finding.check === check);

/** One story of one text, or of the parts of `text` between " ¶ ". */
export const fieldsOf = (text: string, more: Omit<Field, "text"> = {}): Field[] =>
	plain(text)
		.split(" ¶ ")
		.map((each) => ({ text: each, ...more }));

/** Runs a table for one check. A text once mended is mended for good, and nothing is found in it that a fix is offered for. */
export function proofTable(
	check: CheckId,
	title: string,
	rows: readonly Row[],
	style: Partial<HouseStyle> = {},
	more: Omit<Field, "text"> = {},
): void {
	test(`${check}: ${title}`, () => {
		const house = { ...defaultStyle, ...style };
		for (const [text, found, mended = text] of rows) {
			const fields = fieldsOf(text, more);
			const findings = told(proof(fields, house), check);
			expect(
				findings.map((each) => `${each.problem}: ${each.found}`),
				text,
			).toEqual(found.map(plain));
			for (const { field, start, end, found: exact } of findings) expect(fields[field]?.text.slice(start, end)).toBe(exact);
			const after = applyChanges(
				fields.map((field) => field.text),
				findings.flatMap(({ fixes }) => fixes[0]?.changes ?? []),
			);
			expect(after.join(" ¶ "), text).toBe(plain(mended));
			const again = proof(
				after.map((each) => ({ text: each, ...more })),
				house,
			);
			expect(
				told(again, check).filter(({ fixes }) => fixes.length > 0),
				`again: ${mended}`,
			).toEqual([]);
		}
	});
}
