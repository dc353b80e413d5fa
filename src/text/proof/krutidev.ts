/** C13: passages in the codes of Kruti Dev and kindred fonts. What they read as is shown; changing them is the editor's decision. */
import { fromKrutidev } from "../krutidev.ts";
import { detectKrutidev } from "../krutidevDetect.ts";
import type { Finding } from "./finding.ts";
import { findingIn, type Reading } from "./reading.ts";

export function oldFonts(reading: Reading): Finding[] {
	const { text, masked } = reading;
	if (!/[A-Za-z]/.test(masked)) return [];
	return detectKrutidev(text).map(({ start, end }) => {
		const read = fromKrutidev(text.slice(start, end)).text;
		return findingIn(reading, "C13", "krutidev", [start, end], { severity: "error", change: [start, end, read], isSafe: false });
	});
}
