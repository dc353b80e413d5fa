/** Draws in a frame what the desk is talking about: an outline round the part in hand, highlights under passages. Changes no element's text. */
import { oneLine } from "../../article/inline.ts";
import type { Path } from "../../article/problems.ts";
import { unbind } from "../../text/bind.ts";
import { inDigits } from "../../text/numerals.ts";
import { textsIn } from "./lines.ts";
import type { Part } from "./parts.ts";
import { type Mark, startsWith } from "./shown.ts";

const className = "desk-part";

export function outline(document: Document, parts: readonly Part[], focus: Path | null): void {
	const part = focus && (parts.find(({ path }) => startsWith(focus, path)) ?? parts.find(({ path }) => startsWith(path, focus)));
	for (const old of document.querySelectorAll(`.${className}`)) if (old !== part?.element) old.classList.remove(className);
	part?.element.classList.add(className);
}

/** The texts of a part that are no other part's: a dateline stands in its paragraph. */
export const ownTexts = (part: Part, parts: readonly Part[]): Text[] =>
	textsIn(part.element).filter((node) => parts.find(({ element }) => element.contains(node)) === part);

/** What the texts read, and where each unit of it stands. */
function drawnOf(texts: readonly Text[]) {
	let plain = "";
	const places: { readonly node: Text; readonly offset: number }[] = [];
	for (const node of texts)
		for (const [offset, unit] of node.data.split("").entries()) {
			const shown = unbind(unit);
			if (shown === "") continue;
			plain += shown;
			places.push({ node, offset });
		}
	return { plain, places };
}

/** A range over drawn text for a passage of the authored text it shows, whose digits may be written otherwise. */
function rangeOf({ plain, places }: ReturnType<typeof drawnOf>, passage: string, before: number, hasOtherDigits: boolean): Range | null {
	const read = (text: string) => (hasOtherDigits ? inDigits(text, "latn") : text);
	const drawn = read(plain);
	const sought = read(oneLine(passage.replaceAll("\u00a0", " ")));
	let at = -1;
	for (let count = 0; count <= before; count += 1) {
		at = drawn.indexOf(sought, at + 1);
		if (at < 0) return null;
	}
	const first = places[at];
	const last = places[at + passage.length - 1];
	if (!first || !last) return null;
	const range = document.createRange();
	range.setStart(first.node, first.offset);
	range.setEnd(last.node, last.offset + 1);
	return range;
}

function wholeOf(element: Element): Range {
	const range = document.createRange();
	range.selectNodeContents(element);
	return range;
}

/** Registers highlights for all passages; a passage is found by its words and by how many of the same come before it. */
export function markPassages(parts: readonly Part[], marks: readonly Mark[], hasOtherDigits: boolean): void {
	if (!("highlights" in CSS)) return;
	// Of a part with many passages the text is read once.
	const drawn = new Map<Part, ReturnType<typeof drawnOf>>();
	for (const [name, isError] of [
		["desk-error", true],
		["desk-advice", false],
	] as const) {
		const ranges = marks
			.filter((mark) => mark.isError === isError)
			.flatMap(({ path, passage, before }) => {
				const part = parts.find((each) => startsWith(path, each.path));
				if (!part) return [];
				if (!passage) return wholeOf(part.element);
				const known = drawn.get(part) ?? drawnOf(ownTexts(part, parts));
				drawn.set(part, known);
				return rangeOf(known, passage, before, hasOtherDigits) ?? [];
			});
		CSS.highlights.set(name, new Highlight(...ranges));
	}
}
