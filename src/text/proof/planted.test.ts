/** Mistakes of every class, planted into the sample edition's copy: how many are found. */
import { expect, test } from "playwright/test";
import { chanceFrom, type Planted, planters, plantSpelling } from "../../../e2e/copy/planted.ts";
import { sampleTexts } from "../../../e2e/copy/sampleCopy.ts";
import type { CheckId, Field } from "./finding.ts";
import { proof } from "./proof.ts";

const stories = [...sampleTexts().values()];
const body = (texts: readonly Field[]) =>
	texts.flatMap(({ text, lang, isCredit }, index) => (text.length > 60 && !lang && !isCredit ? [index] : []));
const perPlanter = 60;

/** What is of these classes by what else stands in the story; any other mistake is one wherever its text stands, so that text alone is read. */
const comparing: ReadonlySet<CheckId> = new Set(["C4", "C10", "C11", "C12"]);

/** Is something of this class found at the planted place? A mark that was taken away is missed at its partner, so anywhere in the text. */
function isFound(check: CheckId, fields: readonly Field[], field: number, { text, start, end }: Planted): boolean {
	const planted = fields.map((each, index) => (index === field ? { ...each, text } : each));
	const [read, at] = comparing.has(check) ? [planted, field] : [planted.slice(field, field + 1), 0];
	const found = proof(read).filter((finding) => finding.check === check);
	const places = found.flatMap((finding) => [finding, ...finding.others]).filter((place) => place.field === at);
	return places.some((place) => start === end || (place.start <= end && place.end >= start));
}

for (const [check, ways] of Object.entries(planters) as [CheckId, (typeof planters)[CheckId]][]) {
	test(`${check}: at least 95 in 100 planted mistakes are found`, () => {
		const chance = chanceFrom(Number(check.slice(1)));
		const missed: string[] = [];
		let count = 0;
		const tell = (fields: readonly Field[], field: number, planted: Planted) => {
			count += 1;
			if (!isFound(check, fields, field, planted)) missed.push(planted.text.slice(Math.max(0, planted.start - 25), planted.end + 25));
		};
		if (check === "C11") {
			for (let turn = 0; turn < 3 * perPlanter; turn += 1) {
				const fields = stories[chance(stories.length)] ?? [];
				const spelled = plantSpelling(
					fields.map(({ text, lang }) => (lang ? "" : text)),
					chance,
				);
				if (spelled) tell(fields, spelled.field, spelled.planted);
			}
		}
		for (const plant of ways) {
			for (let turn = 0, done = 0; turn < 40 * perPlanter && done < perPlanter; turn += 1) {
				const fields = stories[chance(stories.length)] ?? [];
				const able = body(fields);
				const field = able[chance(able.length)] ?? 0;
				const planted = plant(fields[field]?.text ?? "", chance);
				if (!planted) continue;
				done += 1;
				tell(fields, field, planted);
			}
		}
		expect(count).toBeGreaterThanOrEqual(perPlanter);
		expect(missed.length / count, missed.join("\n")).toBeLessThanOrEqual(0.05);
	});
}
