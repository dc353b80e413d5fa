/** Clean copy is left alone: tricky sentences, the whole sample edition, and thousands of sentences put together from parts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { crowdSentences } from "../../../e2e/bench/crowd.ts";
import { sampleTexts } from "../../../e2e/copy/sampleCopy.ts";
import { root } from "../../../e2e/sites.ts";
import type { Field } from "./finding.ts";
import { proof } from "./proof.ts";

const told = (fields: readonly Field[]) =>
	proof(fields).map((each) => `${fields[each.field]?.text}: ${each.check} ${each.problem} ${each.found}`);
const tricky = () => readFileSync(join(root, "e2e/copy/clean.txt"), "utf8").trim().split("\n");
const sentences = (text: string): string[] => text.match(/[^।?!]+[।?!”’]*\s*/g)?.map((each) => each.trim()) ?? [];

test("nothing is found in sentences that look like mistakes and are none", () => {
	expect(tricky().length).toBeGreaterThanOrEqual(300);
	expect(tricky().flatMap((text) => told([{ text }]))).toEqual([]);
});

test("nothing is found in the sample edition, story by story", () => {
	expect([...sampleTexts().values()].flatMap((texts) => told(texts))).toEqual([]);
});

test("no fix is made or offered in 3,000 clean sentences and more", () => {
	const sample = [...sampleTexts().values()].flat().flatMap(({ text, lang }) => (lang ? [] : sentences(text)));
	const all = [...tricky(), ...sample, ...crowdSentences(2_000)].filter((each) => !/[“‘(]/.test(each) || tricky().includes(each));
	expect(all.length).toBeGreaterThanOrEqual(3_000);
	// Neither made by itself nor offered.
	const fixes = (text: string) => proof([{ text }]).flatMap(({ fixes, found }) => (fixes.length > 0 ? [`${text}: ${found}`] : []));
	expect(all.flatMap(fixes)).toEqual([]);
});
