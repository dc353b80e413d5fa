/** सरल पठन on a story: keeps the eye in its place, and opens a word that is tapped or chosen by keyboard. */
import { useEffect, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { settingsCell, standardSettings } from "../reader/settings.ts";
import { useCell } from "../reader/useCell.ts";
import { aloud } from "./aloud.ts";
import { listenForWords, type Opened } from "./askWord.ts";
import { followParagraph, lineBeingRead } from "./readingLine.ts";
import { storyText } from "./sentencePlace.ts";
import { putOnSheet } from "./sheet.ts";
import { useStoryId, useStoryVersion } from "./useStoryId.ts";
import { WordNote } from "./WordNote.tsx";
import { whenWhole } from "./whenWhole.ts";

export function Easy() {
	const id = useStoryId();
	const version = useStoryVersion();
	const { easy, focus } = useCell(settingsCell, standardSettings);
	const [opened, setOpened] = useState<Opened | null>(null);
	// Before the first frame, as is what the sheet is for: a ruler that is painted elsewhere first moves over the screen.
	useLayoutEffect(putOnSheet, []);
	useEffect(() => {
		if (id === undefined || focus !== "paragraph") return;
		return whenWhole(storyText, followParagraph);
	}, [id, focus]);
	useEffect(() => {
		if (id === undefined || easy !== "on") return;
		const stop = whenWhole(storyText, (text) => listenForWords(text.closest("article") ?? text, setOpened));
		return () => {
			stop();
			setOpened(null);
		};
	}, [id, easy, version]);
	if (id === undefined) return null;
	return (
		<>
			{focus === "ruler" && <Ruler key={id} />}
			{opened && <WordNote key={opened.word} opened={opened} onClose={() => setOpened(null)} />}
		</>
	);
}

/** After so long without scrolling the page has come to rest, in ms. */
const rest = 120;

/** Two lines, one line of the text apart, around the line that is nearest: they go through no letter where the page rests. */
function Ruler() {
	const ruler = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		let timer = 0;
		const fit = () => {
			const text = storyText();
			if (!ruler.current) return;
			ruler.current.hidden = !text;
			if (!text) return;
			const { middle, height } = lineBeingRead(text);
			// Each of its lines, 2 px high, lies half on this line of the text and half on its neighbour.
			ruler.current.style.blockSize = `calc(${height} + 2px)`;
			// No place in the page's layout: what moves by `translate` is not counted as moved.
			ruler.current.style.translate = `0 calc(${middle}px - 50%)`;
		};
		const fitAtRest = () => {
			clearTimeout(timer);
			timer = window.setTimeout(fit, rest);
		};
		fit();
		// Letters that come late, and pictures above, bring other lines there.
		const size = new ResizeObserver(fitAtRest);
		size.observe(document.documentElement);
		addEventListener("resize", fit);
		addEventListener("scroll", fitAtRest, { passive: true });
		// Once all of the page is drawn (`drawScreenFirst`): asked for its lines in the same frame, it would be laid out for nothing else.
		const stop = settingsCell.subscribe(() => requestAnimationFrame(() => requestAnimationFrame(fit)));
		const stopFollowing = aloud.subscribe(fit);
		return () => {
			stopFollowing();
			clearTimeout(timer);
			size.disconnect();
			removeEventListener("resize", fit);
			removeEventListener("scroll", fitAtRest);
			stop();
		};
	}, []);
	return <div ref={ruler} className="pk-ruler" aria-hidden="true" />;
}
