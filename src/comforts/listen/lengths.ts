/** How long sentences take to say, by their aksharas: no voice tells beforehand. Pure. `rate` multiplies a voice's own pace. */
import type { Line, Script } from "./script.ts";
import { aksharasAMinute } from "./speech.ts";

const seconds = (lines: readonly Line[], rate: number) =>
	(lines.reduce((sum, line) => sum + line.aksharas, 0) * 60) / (aksharasAMinute * rate);

/** In s: the sentences before that one, or all. */
export const secondsOf = ({ lines }: Script, rate: number, before = lines.length): number => seconds(lines.slice(0, before), rate);

/** The number of the sentence that is said then, `seconds` from the story's first one; the last one after its end. */
export function lineAtSecond(script: Script, seconds: number, rate: number): number {
	const after = script.lines.findIndex((_, index) => secondsOf(script, rate, index + 1) > seconds);
	return after < 0 ? script.lines.length - 1 : after;
}

/** Whole minutes left in the story from that sentence on, to the next one up. */
export const minutesLeft = ({ lines }: Script, at: number, rate: number): number => Math.ceil(seconds(lines.slice(at), rate) / 60);
