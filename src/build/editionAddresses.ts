/** What an edition names that hosts cannot tell apart or have nothing for, and pages no room. Apart from the one door: readers are not told. */
import type { Edition } from "../article/article.ts";
import type { Problem } from "../article/problems.ts";
import { isObject } from "../text/json.ts";

/** Where a section's page is found by hosts and disks to which `Desh` is `desh`, and by hosts that answer `/x.html` and `/x` with one file. */
const placeOf = (id: string): string => id.toLowerCase().replace(/(\.html)+$/, "");

/** The widest that each place for advertising gets on any screen, in CSS px: `Story.module.css` and `Front.module.css` draw it. */
const widest = { story: 640, rail: 300, front: 1220 };

/** The ids of sections as they are written. */
function idsIn(json: unknown): readonly string[] {
	const sections = isObject(json) && Array.isArray(json["sections"]) ? json["sections"] : [];
	return sections.map((section) => (isObject(section) ? String(section["id"]).normalize() : ""));
}

/**
 * An error for each section whose page would be another's, and a warning for each ad slot whose address leads into the site, which has no such
 * file unless its host adds one, or whose box no screen has room for. `json` is the sound `edition.json` that the edition was read from: its sections stand there in their written order.
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
	const cut = ads.flatMap(({ place, width }, index): Problem[] =>
		width > widest[place]
			? [{ severity: "warning", code: "wide", path: ["ads", index, "width"], expected: String(widest[place]), found: String(width) }]
			: [],
	);
	return [...shared, ...led, ...cut];
}
