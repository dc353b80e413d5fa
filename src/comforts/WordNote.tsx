/** A word opened: its aksharas apart, and what its conjuncts are made of. Hangs under the word's paragraph, so that the sentence being read stays in sight. */
import { useOpening } from "../components/opening.ts";
import { useEffectEvent, useLayoutEffect, useRef } from "../reader/hooks.ts";
import { takeApart } from "../text/conjunct.ts";
import { type Opened, underline } from "./askWord.ts";
import { chosenVoice } from "./listen/chosenVoice.ts";
import { say } from "./listen/speech.ts";
import { hasHindi, voicesFor } from "./listen/voices.ts";
import { words } from "./words.ts";

/** Slower than a story is read. */
const rate = 0.8;
const nobody = { word: () => {}, end: () => {}, fail: () => {} };

export function WordNote({ opened: { word, block }, onClose }: { readonly opened: Opened; readonly onClose: () => void }) {
	const note = useRef<HTMLDivElement>(null);
	const { aksharas, conjuncts } = takeApart(word);
	const { open } = useOpening();
	const hear = () => {
		const voice = chosenVoice(voicesFor("hi"));
		// Those of the network alone: none of them is told what is read before its reader has chosen it.
		if (voice) say(word, "hi-IN", voice, rate, nobody);
		else open("voices");
	};
	const close = useEffectEvent(() => {
		underline(null);
		onClose();
	});
	// Before it is seen: where it stands, and a key pressed at once, cannot wait for an effect after that.
	useLayoutEffect(() => {
		const element = note.current;
		if (!element) return;
		const hang = () => {
			// Its story was taken back.
			if (!block.isConnected) return close();
			const { bottom } = block.getBoundingClientRect();
			// A table may be wider than what it is seen through.
			const { left, width } = (block.closest("table")?.parentElement ?? block).getBoundingClientRect();
			element.style.insetBlockStart = `${bottom + scrollY + 8}px`;
			element.style.setProperty("--left", `${left}px`);
			element.style.setProperty("--width", `${width}px`);
		};
		hang();
		const follow = new ResizeObserver(hang);
		follow.observe(document.body);
		const cameFrom = document.activeElement;
		element.querySelector("button")?.focus({ preventScroll: true });
		element.scrollIntoView({ block: "nearest", behavior: "instant" });
		const press = (event: KeyboardEvent) => {
			// What was opened over the page later goes first, and has the focus.
			if (event.key !== "Escape" || event.defaultPrevented || document.activeElement?.closest(".pk-sheet, dialog")) return;
			event.preventDefault();
			close();
		};
		const tap = ({ target }: Event) => target instanceof Node && !element.contains(target) && close();
		addEventListener("keydown", press);
		addEventListener("pointerdown", tap);
		return () => {
			follow.disconnect();
			removeEventListener("keydown", press);
			removeEventListener("pointerdown", tap);
			if (element.contains(document.activeElement) || document.activeElement === document.body)
				(cameFrom instanceof HTMLElement && cameFrom !== document.body ? cameFrom : block).focus({ preventScroll: true });
		};
	}, [block]);
	return (
		<div ref={note} className="pk-word" role="dialog" aria-label={words.opened(word)} lang="hi">
			<p className="pk-parts">
				{aksharas.map(({ text, isConjunct }, index) => (isConjunct ? <b key={index}>{text}</b> : <span key={index}>{text}</span>))}
			</p>
			{conjuncts.map(({ written, letters }) => (
				<p key={written} className="pk-made">
					{`${written} =\u00a0${letters.map((letter, index) => (index < letters.length - 1 ? `${letter}\u094d` : letter)).join(" +\u00a0")}`}
					<small>{words.madeOf(letters)}</small>
				</p>
			))}
			<div className="pk-word-acts">
				{hasHindi() && (
					<button type="button" className="pk-text-button" onClick={hear}>
						{words.hearWord}
					</button>
				)}
				<button type="button" className="pk-text-button" onClick={close}>
					{words.close}
				</button>
			</div>
		</div>
	);
}
