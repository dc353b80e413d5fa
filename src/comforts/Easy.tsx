/** सरल पठन on a story: keeps the eye in its place, and opens a word that is tapped or chosen by keyboard. */
import { useEffect, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { settingsCell, standardSettings } from "../reader/settings.ts";
import { useCell } from "../reader/useCell.ts";
import { listenForWords, type Opened } from "./askWord.ts";
import { followParagraph, readingHeight } from "./readingLine.ts";
import { storyText } from "./sentencePlace.ts";
import { putOnSheet } from "./sheet.ts";
import { useStoryId } from "./useStoryId.ts";
import { WordNote } from "./WordNote.tsx";
import { whenWhole } from "./whenWhole.ts";

export function Easy() {
	const id = useStoryId();
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
	}, [id, easy]);
	if (id === undefined) return null;
	return (
		<>
			{focus === "ruler" && <Ruler />}
			{opened && <WordNote key={opened.word} opened={opened} onClose={() => setOpened(null)} />}
		</>
	);
}

/** Two lines, one line of the text apart. */
function Ruler() {
	const ruler = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const fit = () => {
			const text = storyText();
			if (!ruler.current || !text) return;
			ruler.current.style.blockSize = getComputedStyle(text).lineHeight;
			ruler.current.style.insetBlockStart = `${readingHeight * 100}%`;
		};
		fit();
		addEventListener("resize", fit);
		const stop = settingsCell.subscribe(() => requestAnimationFrame(fit));
		return () => {
			removeEventListener("resize", fit);
			stop();
		};
	}, []);
	return <div ref={ruler} className="pk-ruler" aria-hidden="true" />;
}
