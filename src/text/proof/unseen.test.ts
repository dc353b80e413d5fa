/** Naming what cannot be seen. */
import { expect, test } from "playwright/test";
import { splitUnseen } from "./unseen.ts";

test("what cannot be seen is named, all else stays as it is", () => {
	const shown = (text: string) => splitUnseen(text).map((piece) => (piece.name ? `[${piece.name}]` : piece.text));
	expect(shown("सुर\u200bक्षा")).toEqual(["सुर", "[ZWSP]", "क्षा"]);
	expect(shown("एक\u00a0दो तीन\ufeff")).toEqual(["एक", "[NBSP]", "दो तीन", "[BOM]"]);
	expect(shown("\u202e\ue000\u0000")).toEqual(["[U+202E]", "[U+E000]", "[U+0000]"]);
	expect(shown("“क़” ₹5 😀")).toEqual(["“क़” ₹5 😀"]);
	expect(shown("")).toEqual([]);
	const odd = "क\u200d \u00ad\u3000ख";
	expect(
		splitUnseen(odd)
			.map(({ text }) => text)
			.join(""),
	).toBe(odd);
});
