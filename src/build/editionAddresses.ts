/** What an edition names that hosts cannot tell apart, or have nothing for. Apart from the one door: readers are not told. */
import type { Edition } from "../article/article.ts";
import type { Problem } from "../article/problems.ts";
import { isObject } from "../text/json.ts";

/** Where a section's page is found by hosts and disks to which `Desh` is `desh`, and by hosts that answer `/x.html` and `/x` with one file. */
const placeOf = (id: string): string => id.toLowerCase().replace(/(\.html)+$/, "");

/** The ids of sections as they are written. */
function idsIn(json: unknown): readonly string[] {
	const sections = isObject(json) && Array.isArray(json["sections"]) ? json["sections"] : [];
	return sections.map((section) => (isObject(section) ? String(section["id"]).normalize() : ""));
}

/**
 * An error for each section whose page would be another's, and a warning for each ad slot whose address leads into the site, which has no such
 * file unless its host adds one. `json` is the sound `edition.json` that the edition was read from: its sections stand there in their written order.
 */
export function addressProblems(json: unknown, { ads }: Pick<Edition, "ads">): Problem[] {
	const written = idsIn(json);
	const shared = written.flatMap((id, index): Problem[] => {
		const other = written.slice(0, index).find((each) => placeOf(each) === placeOf(id));
		return other === undefined
			? []
			: [{ severity: "error", code: "duplicate", path: ["sections", index, "id"], expected: other, found: id }];
	});
	const led = ads.flatMap(({ src }, index): Problem[] =>
		src.startsWith("/") ? [{ severity: "warning", code: "bare-url", path: ["ads", index, "src"], expected: "own", found: src }] : [],
	);
	return [...shared, ...led];
}
