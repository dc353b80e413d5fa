/** Shows what has changed in the story on screen: at once where no line in sight moves for it, else when its reader asks. */
import type { ReactNode } from "react";
import type { Story } from "../article/story.ts";
import { Notice } from "../components/Notice.tsx";
import { useEffect, useLayoutEffect, useState } from "../reader/hooks.ts";
import { retell } from "../reader/retelling.ts";
import { blocksOf } from "./sentencePlace.ts";
import { putOnSheet } from "./sheet.ts";
import type { Found } from "./whatChanged.tsx";
import { words } from "./words.ts";

type Shown = { readonly text: HTMLElement; readonly story: Story; readonly changes: Found | null; readonly isOutOfSight: boolean };

/** A line beside each block that changed. */
const mark = "data-was";

/** The page's elements of the blocks that changed. A dateline before anything but a paragraph stands in one of its own. */
function elementsOf(text: HTMLElement, { article }: Story, { blocks }: Found): Element[] {
	const drawn = blocksOf(text);
	const first = article.dateline && article.body[0]?.type !== "paragraph" ? 1 : 0;
	return blocks.flatMap((number) => drawn[first + number] ?? []);
}

/** The focus goes to the first change in the text, else to the corrections or the headline, whichever is new. Returns where that is. */
function focusFirst(elements: readonly Element[], { corrections }: Found): Element | null {
	const to = elements[0] ?? document.querySelector(corrections > 0 ? "main article footer" : "main h1");
	if (!(to instanceof HTMLElement)) return null;
	to.tabIndex = -1;
	to.focus({ preventScroll: true });
	return to;
}

function goToFirst(elements: readonly Element[], changes: Found): void {
	const to = focusFirst(elements, changes);
	if (!to) return;
	scrollBy({ top: to.getBoundingClientRect().top - innerHeight * 0.25, behavior: "instant" });
}

/** Returns the offer to show them, while they wait for that, and then what is said of them. `keep` has the story as it is now count as read. */
export function useShownChanges(page: Shown | null, keep: (story: Story) => void): ReactNode {
	const [asked, setAsked] = useState<Found | null>(null);
	const [forgotten, forget] = useState<Found | null>(null);
	const changes = page?.changes && page.changes !== forgotten ? page.changes : null;
	const isShown = changes !== null && (page?.isOutOfSight || asked === changes);
	useLayoutEffect(() => {
		if (!page || !changes || !isShown) return;
		putOnSheet();
		const elements = elementsOf(page.text, page.story, changes);
		for (const element of elements) element.setAttribute(mark, "");
		const end = () => {
			// The button that was pressed goes.
			focusFirst(elements, changes);
			keep(page.story);
			forget(changes);
		};
		retell(changes.retelling(() => goToFirst(elements, changes), end));
		return () => {
			for (const element of elements) element.removeAttribute(mark);
			retell(null);
		};
	}, [isShown, page, changes, keep]);
	useEffect(() => {
		if (!asked) return;
		// What tells of them, and takes the place of the line that was pressed, is drawn by the page.
		const frame = requestAnimationFrame(() => document.querySelector<HTMLElement>(".pk-since button")?.focus({ preventScroll: true }));
		return () => cancelAnimationFrame(frame);
	}, [asked]);
	if (!changes) return null;
	if (isShown) return <span className="hidden">{changes.words}</span>;
	return <Notice text={words.hasChanged} action={words.show} onAct={() => setAsked(changes)} />;
}
