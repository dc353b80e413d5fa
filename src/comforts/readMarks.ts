/**
 * Marks the stories that were read in every list, by a style sheet that knows their addresses: nothing is written into the page, and whatever list
 * is drawn next has its marks from the first paint on. `early.ts` puts the sheet on when the next page loads.
 */
import { storyPath } from "../article/links.ts";
import { placesCell } from "../reader/places.ts";
import { words } from "./words.ts";

/** Where `early.ts` finds the sheet. */
const kept = "pathak.read";
/** Lists show what is new: older reading is remembered, but not marked. */
const most = 200;

const readIds = () =>
	placesCell
		.get()
		.filter(({ isRead }) => isRead)
		.slice(0, most)
		.map(({ id }) => id);

/**
 * `isMoving`: as the whole page is still to be drawn, headlines may grow lighter and lines longer. Else the word stands at the line's end where
 * there is room, and takes none.
 */
function rulesFor(ids: readonly string[], isMoving: boolean): string {
	if (ids.length === 0) return "";
	const read = `a:is(${ids.map((id) => `[href="${storyPath(id)}"]`).join()})`;
	const colour = `${read}:not(:hover):is(h2>*,h3>*,time+*),${read}:not(:hover) h3{color:var(--ink-3)}`;
	// Each by itself: whoever does not know :has() leaves a rule out that names it beside another.
	const metas = [`:is(h2,h3):has(>${read})~div p`, `${read} p:first-of-type:is(a>*,a>div>*)`];
	const after = (style: string) => metas.map((meta) => `${meta}::after{${style}}`).join("");
	// The line may end before the dot, and nowhere in the word.
	const moving = () =>
		`${after(`content:"\u200b·\u00a0${words.read}";padding-inline-start:.4em`)}${read}:is(h3>*),${read}>h3{font-weight:480}`;
	const quiet = () => metas.map((meta) => `${meta}{overflow-y:clip}`).join("") + after(`content:"${words.read}";float:right;block-size:0`);
	return colour + (isMoving ? moving() : quiet());
}

/** Keeps the marks in step with what was read, in any tab. Returns how to stop. */
export function keepReadMarks(): () => void {
	const sheet = globalThis.readMarks ?? new CSSStyleSheet();
	if (!globalThis.readMarks) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	globalThis.readMarks = sheet;
	// Back leads to a list as it was left: what is read from now on is not made lighter before the next page is loaded.
	const before = new Set(readIds());
	let last: string | undefined;
	const mark = () => {
		const ids = readIds();
		// A place is remembered at every rest of the page; what was read to its end seldom changes.
		const now = [...ids].sort().join();
		if (now === last) return;
		last = now;
		const [light, quiet] = [ids.filter((id) => before.has(id)), ids.filter((id) => !before.has(id))];
		sheet.replaceSync(rulesFor(light, true) + rulesFor(quiet, false));
		try {
			if (now) localStorage.setItem(kept, rulesFor(ids, true));
			else localStorage.removeItem(kept);
		} catch {
			// This browser keeps nothing: the marks last for the visit.
		}
	};
	mark();
	return placesCell.subscribe(mark);
}
