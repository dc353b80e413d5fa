/** `npm run bench proof`: what the copy checks cost, for a story of 1,000 words and for an edition of 1,000 stories. Prints; asserts nothing. */
import { join } from "node:path";
import { readEditionFile, readEditionFolder } from "../../src/build/editionFolder.ts";
import { readDraft } from "../../src/desk/read.ts";
import { checkSteps } from "../../src/desk/remarks.ts";
import { segment } from "../../src/text/akshara.ts";
import type { Field } from "../../src/text/proof/finding.ts";
import { frequentSlips } from "../../src/text/proof/frequent.ts";
import { proof } from "../../src/text/proof/proof.ts";
import { atOnce } from "../../src/text/proof/steps.ts";
import { chanceFrom, planters } from "../copy/planted.ts";
import { sampleTexts } from "../copy/sampleCopy.ts";
import { now, sites } from "../sites.ts";
import { writeCrowd } from "./crowd.ts";
import { count, median } from "./numbers.ts";
import { home, machine } from "./site.ts";

/** What the desk may take for a story of this length at CPU ÷ 4, in ms. */
const allowed = 50;
const words = 1000;
const looks = 50;
const stories = 1000;

export async function benchProof(): Promise<void> {
	console.log(`${machine()}\n`);
	const sound = longStory();
	const faulty = plantAll(sound);
	for (const [name, fields] of [
		["sound", sound],
		["with a mistake in every text", faulty],
	] as const) {
		console.log(`a story of ${count(words)} words, ${name}: ${proof(fields).length} found`);
		tell("copy checks", () => proof(fields));
		tell("all that the desk says", await deskChecks(fields));
	}
	const edition = join(home, `edition-${stories}`);
	await writeCrowd(edition, stories);
	const clock = Date.parse(now);
	const start = performance.now();
	const { records, editionHash } = await readEditionFolder(edition, clock, () => new Map());
	const all = performance.now() - start;
	const known = new Map(records.map((record) => [record.hash, record]));
	const again = await timeOf(() => readEditionFolder(edition, clock, (hash) => (hash === editionHash ? known : new Map())));
	console.log(
		`${count(stories)} stories of about 400 words: read, parsed and checked in ${all.toFixed(0)} ms; again, unchanged, in ${again.toFixed(0)} ms`,
	);
}

function tell(name: string, look: () => void): void {
	const first = time(look);
	const times = Array.from({ length: looks }, () => time(look));
	console.log(`  ${name}: first look ${first.toFixed(1)} ms, then ${median(times).toFixed(1)} ms (median of ${looks})`);
	console.log(`    at CPU ÷ 4: ${(4 * first).toFixed(0)} and ${(4 * median(times)).toFixed(0)} ms; allowed ${allowed} ms`);
}

/** What the desk does of itself once a draft rests: the door's problems, copy checks, advice, cuts and halants in one. No canvas is here: a width is guessed by aksharas. */
async function deskChecks(fields: readonly Field[]): Promise<() => void> {
	const { edition } = await readEditionFile(sites.sample.edition);
	const body = fields.map(({ text }) => ({ type: "paragraph", text }));
	const text = JSON.stringify({ headline: fields[0]?.text, articleSection: edition.sections[0]?.id, body });
	const clock = Date.parse(now);
	const read = readDraft(text, edition, clock);
	const measure = (line: string, size: number) => segment(line).length * size * 0.6;
	return () => void atOnce(checkSteps(read, { edition, now: clock, quiet: [], frequentSlips, measure }))([]);
}

/** The sample's texts, one after another, up to the number of words. */
function longStory(): Field[] {
	const fields: Field[] = [];
	let length = 0;
	for (const text of [...sampleTexts().values()].flat()) {
		if (length >= words) break;
		fields.push(text);
		length += text.text.split(/\s+/).length;
	}
	return fields;
}

function plantAll(fields: readonly Field[]): Field[] {
	const chance = chanceFrom(1);
	const all = Object.values(planters).flat();
	return fields.map((field, index) => ({ ...field, text: all[index % all.length]?.(field.text, chance)?.text ?? field.text }));
}

function time(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
