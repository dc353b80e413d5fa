/** Whom the last lines of a story name: who wrote, sent or reported it; and what it asks at its end. */
import { isPlaceName } from "./dateline.ts";
import { isPost } from "./wirePatterns.ts";
import { isBulleted, isProse, type Piece, speakerIn, words } from "./wirePieces.ts";

/** Who wrote what stands above, behind a dash, where nothing else names one. */
export const isLastName = (lines: readonly Piece[], i: number): boolean =>
	/^[-–—]\s*[^\p{N}:।?!]{2,40}$/u.test(lines[i]?.text ?? "") &&
	words(lines[i]?.text ?? "").length <= 4 &&
	lines[i - 1]?.label === "paragraph" &&
	!isBulleted(lines[i + 1]) &&
	!lines.some(({ label }) => label === "author");

/** Who wrote the letter above, and where from, where several letters stand one under the other: "– रमाकांत शुक्ल, भोपाल". */
export const SIGNED = /^[–—-]\s*(?:[\p{L}\p{M}.]+ ){1,3}[\p{L}\p{M}.]+, [\p{L}\p{M} ]{2,30}$/u;

/** Who said the paragraph above, and what they are, the story going on below; any other name between dashes is whoever wrote it. */
export const isSpeakerBetweenDashes = (lines: readonly Piece[], i: number): boolean => {
	const [line, below] = [lines[i], lines[i + 1]];
	return (
		line !== undefined &&
		below !== undefined &&
		/^[-–—].*\p{L}.*,.*\p{L}.*[-–—]$/u.test(line.text) &&
		speakerIn(line.text) !== undefined &&
		!below.label &&
		isProse(below.text)
	);
};

/** Who sent it and whence, where nothing else names one: "राकेश देव, छतरपुर". */
export const isLastSender = (lines: readonly Piece[], i: number): boolean => {
	const [, place = ""] =
		/^(?!.*(?:निगम|विभाग|मंत्रालय|पुलिस|थाना|समिति|परिषद|प्रशासन))[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){1,2}, ?([\p{L}\p{M}]+)$/u.exec(
			lines[i]?.text ?? "",
		) ?? [];
	const isNear =
		place.length > 1 && (isPlaceName(place) || lines.some(({ text }, at) => at < i && words(text).some((word) => word === place)));
	return isNear && !lines.some(({ label }) => label === "author");
};

/** A name over what they are, where nothing else names one. */
export const isOverPost = (lines: readonly Piece[], i: number): boolean =>
	isPost(lines[i + 1]?.text ?? "") &&
	lines[i + 1]?.label !== "disclaimer" &&
	!isProse(lines[i + 1]?.text ?? "") &&
	/^[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){1,3}$/u.test(lines[i]?.text ?? "") &&
	!lines.some(({ label }) => label === "author");

/** A name over "संवाददाता, गोपेश्वर", where nothing else names one. */
export const isLastReporter = (lines: readonly Piece[], i: number): boolean =>
	!lines[i]?.label &&
	/^[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){1,3}$/u.test(lines[i]?.text ?? "") &&
	/^(?:\S+ )?(?:संवाददाता|रिपोर्टर|पत्रकार|स्ट्रिंगर)(?:[,–-].{2,40}|)$/.test(lines[i + 1]?.text ?? "") &&
	!lines.some(({ label }, at) => label === "author" && at <= i);

/** What a column asks with its last words. */
export const isLastQuestion = (lines: readonly Piece[], i: number): boolean =>
	/[^:]\?[”’"']*$/.test(lines[i]?.text ?? "") &&
	words(lines[i]?.text ?? "").length > 4 &&
	/^(?:paragraph|quote)$/.test(lines[i - 1]?.label ?? "") &&
	/^(?:disclaimer|source|mark)$/.test(lines[i + 1]?.label ?? "disclaimer");
