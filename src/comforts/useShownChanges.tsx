/** Shows what has changed in the story on screen: at once where no line in sight moves for it, else when its reader asks. */
import type { ReactNode } from "react";
import type { Story } from "../article/story.ts";
import { useLocale } from "../components/locale.ts";
import { Notice } from "../components/Notice.tsx";
import { useEffect, useEffectEvent, useLayoutEffect, useState } from "../reader/hooks.ts";
import { retell } from "../reader/retelling.ts";
import { formatNumber } from "../text/numerals.ts";
import { keepNow } from "./howFar.ts";
import { blocksOf } from "./sentencePlace.ts";
import { putOnSheet } from "./sheet.ts";
import type { Found } from "./whatChanged.tsx";
import { words } from "./words.ts";

type Shown = { readonly text: HTMLElement; readonly story: Story; readonly changes: Found | null; readonly isOutOfSight: boolean };

/** A line beside each of them. */
const mark = "data-was";

/** What changed on the page, in its order: headline and deck, blocks, corrections. A dateline before anything but a paragraph stands in a block of its own. */
function elementsOf({ text, story: { article } }: Shown, { isHeadlineNew, isDeckNew, blocks, corrections }: Found): HTMLElement[] {
	const drawn = blocksOf(text);
	const first = article.dateline && article.body[0]?.type !== "paragraph" ? 1 : 0;
	const all = (selector: string) => document.querySelectorAll<HTMLElement>(`main article ${selector}`);
	const notes = all("footer section > div");
	return [
		isHeadlineNew && all("h1")[0],
		isDeckNew && all("h1 + p")[0],
		...blocks.map((number) => drawn[first + number]),
		...corrections.map((number) => notes[number]),
	].filter((each) => each instanceof HTMLElement);
}

function focusOn(element: HTMLElement | undefined): void {
	if (!element) return;
	// A table can be reached already, and stays so.
	if (element.tabIndex < 0) element.tabIndex = -1;
	element.focus({ preventScroll: true });
}

/** Returns the offer to show them, while they wait for that, and then what is said of them, with the way to the next one. When that has ended, the story as it is now counts as read. */
export function useShownChanges(page: Shown | null): ReactNode {
	const { digits } = useLocale();
	const [asked, setAsked] = useState<Found | null>(null);
	const [forgotten, forget] = useState<Found | null>(null);
	/** How many were gone to, of how many. */
	const [gone, setGone] = useState<{ readonly changes: Found; readonly to: number; readonly of: number } | null>(null);
	const changes = page?.changes && page.changes !== forgotten ? page.changes : null;
	const isShown = changes !== null && (page?.isOutOfSight || asked === changes);
	const to = gone?.changes === changes ? (gone?.to ?? 0) : 0;
	/** After the last comes the first again. */
	const goOn = useEffectEvent(() => {
		const elements = page && changes ? elementsOf(page, changes) : [];
		const next = elements[to] ? to : 0;
		const element = elements[next];
		if (!changes || !element) return;
		focusOn(element);
		scrollBy({ top: element.getBoundingClientRect().top - innerHeight * 0.25, behavior: "instant" });
		setGone({ changes, to: next + 1, of: elements.length });
	});
	const end = useEffectEvent(() => {
		if (!page || !changes) return;
		// The button that was pressed goes.
		focusOn(elementsOf(page, changes)[Math.max(0, to - 1)]);
		keepNow(page.story.article);
		forget(changes);
	});
	useLayoutEffect(() => {
		if (!page || !changes || !isShown) return;
		putOnSheet();
		const elements = elementsOf(page, changes);
		for (const element of elements) element.setAttribute(mark, "");
		retell(
			changes.retelling(
				() => goOn(),
				() => end(),
			),
		);
		return () => {
			for (const element of elements) element.removeAttribute(mark);
			retell(null);
		};
	}, [isShown, page, changes]);
	useEffect(() => {
		if (!asked) return;
		// What tells of them, and takes the place of the line that was pressed, is drawn by the page.
		const frame = requestAnimationFrame(() => document.querySelector<HTMLElement>(".pk-since button")?.focus({ preventScroll: true }));
		return () => cancelAnimationFrame(frame);
	}, [asked]);
	if (!changes) return null;
	if (!isShown) return <Notice text={words.hasChanged} action={words.show} onAct={() => setAsked(changes)} />;
	const number = (value: number) => formatNumber(value, digits);
	return (
		<>
			<span className="hidden">{changes.words}</span>
			{gone && to > 0 && to < gone.of && (
				<Notice text={words.changesSeen(number(gone.of), to, number(to))} action={words.nextChange} onAct={() => goOn()} />
			)}
		</>
	);
}
