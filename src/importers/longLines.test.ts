/** A line of one sign without end, as broken pages hold: what reads pastes and copy takes time in proportion to it, not to its square. */
import { expect, test } from "playwright/test";
import { proof } from "../text/proof/proof.ts";
import { sentencesOf } from "../text/sentences.ts";
import { classifyWire } from "./wire.ts";

const short = 4_000;
/** How many times longer the long text is: so many times the work in proportion, 64 times as many in the square. */
const times = 8;
const most = 30;
/** Below this, in microseconds of this process, work is too little to be measured. */
const least = 6_000;

/** Processor time of this process alone, in microseconds; the best of three, so that what else runs here counts little. */
function work(run: () => void): number {
	const spent = Array.from({ length: 3 }, () => {
		const start = process.cpuUsage();
		run();
		return process.cpuUsage(start).user;
	});
	return Math.max(least, Math.min(...spent));
}

const signs = [" ", "\t", "\u00a0", "1", "१", "ि", "्", ".", "-", "–", '"', "“", "'", "’", "(", ")", "[", "।", ",", ":", "|", "/", "क", "a"];
const pairs = ["अा", "à¤", "- ", ". ", "1 ", "1,", "क. ", "a. ", "(क", "“क ", "।।", "क़़"];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
	"the wire": classifyWire,
	"the copy checks": (text) => proof([{ text }]),
	"the check of a credit": (text) => proof([{ text, isCredit: true }]),
	"the cutting into sentences": sentencesOf,
};

for (const [name, reader] of Object.entries(readers)) {
	test(`${name}: a text eight times as long is not sixty times the work`, () => {
		const squared = [...signs, ...pairs].flatMap((sign) =>
			[
				(length: number) => `गाँव में ${sign.repeat(length / sign.length)} लोग हैं।`,
				(length: number) => `दिल्ली, 9 जुलाई (भाषा) गाँव${sign.repeat(length / sign.length)}x`,
			].flatMap((text) => {
				const [little, much] = [text(short), text(times * short)];
				const ratio = work(() => reader(much)) / work(() => reader(little));
				return ratio > most ? [`${JSON.stringify(sign)}: ${ratio.toFixed(0)}`] : [];
			}),
		);
		expect(squared).toEqual([]);
	});
}
