/** Hangs under a passage selected in a story: share it, make a card of it, copy it with an address that leads back to it. */
import type { Edition } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import { Send } from "../components/Icon.tsx";
import { useOpening } from "../components/opening.ts";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { quoted } from "./quotation.ts";
import css from "./quoteBar.css?inline";
import { type Selected, selectedPassage } from "./selecting.ts";
import { shareWords } from "./shareWords.ts";
import { copyText, useStoryOnScreen } from "./sharing.ts";
import { putOn } from "./sheet.ts";
import { Frame, Pages } from "./signs.tsx";

putOn(css);

/** A selection is one when it has not changed for so long, in ms. */
const settled = 200;

/** How far under the passage it hangs, in px: a finger's handles hang there too, and the phone's own menu where it has no room above. */
function gapUnder(top: number): number {
	if (!matchMedia("(pointer: coarse)").matches) return 8;
	const [handles, menu] = [32, 72];
	return top < menu ? handles + menu : handles;
}

/** How high what stands at the foot of the screen reaches, in px: lines that are said stand on it. */
function footOfScreen(): number {
	const lines = document.querySelector(".pk-lines");
	return (lines && Number.parseFloat(getComputedStyle(lines).bottom)) || 0;
}

export function QuoteBar({ edition }: { readonly edition: Edition }) {
	const article = useStoryOnScreen();
	const { opened, open } = useOpening();
	const [selected, setSelected] = useState<Selected | null>(null);
	/** The passage that was copied, by its fragment. Who presses a button here has chosen no other. */
	const [copied, setCopied] = useState<string | null>(null);
	const bar = useRef<HTMLDivElement>(null);
	const isOver = opened !== null;
	const timer = useRef(0);
	/** Until another passage is chosen: what was being waited for is this one. */
	const close = useCallback(() => {
		clearTimeout(timer.current);
		setSelected(null);
		setCopied(null);
	}, []);

	useEffect(() => {
		// What a press in a sheet does to the selection is not the reader's choice of another passage.
		if (isOver) return;
		let isPressing = false;
		const look = () => {
			clearTimeout(timer.current);
			if (isPressing) return;
			timer.current = window.setTimeout(() => {
				const next = selectedPassage();
				// A press on the bar itself may take the selection away.
				if (!next && bar.current?.contains(document.activeElement)) return;
				setSelected(next);
				if (!next) setCopied(null);
			}, settled);
		};
		const press = ({ target, pointerType }: PointerEvent) => {
			if (target instanceof Node && bar.current?.contains(target)) return;
			isPressing = pointerType === "mouse";
			close();
		};
		const release = () => {
			isPressing = false;
			look();
		};
		const events = { selectionchange: look, pointerdown: press, pointerup: release, pointercancel: release } as const;
		for (const [name, hear] of Object.entries(events)) document.addEventListener(name, hear as EventListener);
		addEventListener("resize", look);
		look();
		return () => {
			clearTimeout(timer.current);
			for (const [name, hear] of Object.entries(events)) document.removeEventListener(name, hear as EventListener);
			removeEventListener("resize", look);
		};
	}, [isOver, close]);

	// As soon as it is seen: who works by keyboard may be quick.
	useLayoutEffect(() => {
		if (!selected || isOver) return;
		const back = () => {
			close();
			// The way goes on from the passage.
			if (selected.block instanceof HTMLElement) {
				selected.block.tabIndex = -1;
				selected.block.focus({ preventScroll: true });
			}
		};
		const hear = (event: KeyboardEvent) => {
			const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
			const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
			if (event.key === "Escape") return at < 0 ? close() : back();
			if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
			if (at < 0 && event.shiftKey) return;
			event.preventDefault();
			const next = buttons[at + (event.shiftKey ? -1 : 1)];
			if (next) next.focus({ preventScroll: true });
			else back();
		};
		addEventListener("keydown", hear);
		return () => removeEventListener("keydown", hear);
	}, [selected, isOver, close]);

	useEffect(() => {
		const { style, offsetHeight: height = 0 } = bar.current ?? {};
		if (!selected || !style) return;
		const lines = selected.range.getClientRects();
		const { top = 0 } = lines[0] ?? {};
		const under = (lines[lines.length - 1]?.bottom ?? 0) + gapUnder(top);
		style.insetBlockStart = `${scrollY + Math.max(0, Math.min(under, innerHeight - footOfScreen() - height - 8))}px`;
		style.setProperty("--start", `${selected.block.getBoundingClientRect().left - 10}px`);
	}, [selected]);

	if (!selected || !article) return null;
	const isCopied = copied === selected.passage.fragment;
	/** What is selected at the press, which may have grown since the bar came; or what was, where the press has taken it away. */
	const passageNow = () => {
		const now = selectedPassage() ?? selected;
		setSelected(now);
		return now.passage;
	};
	const copy = async () => {
		const passage = passageNow();
		const url = `${edition.origin}${storyPath(article.id)}#${passage.fragment}`;
		if (await copyText(`${quoted(passage.text)}\n${article.headline}\n${url}`)) setCopied(passage.fragment);
		// There it can be copied by hand.
		else open("share", { passage });
	};
	return (
		<div ref={bar} className="pk-quote" role="toolbar" aria-label={shareWords.passage}>
			<button type="button" onClick={() => open("share", { passage: passageNow() })}>
				<Send />
				{shareWords.share}
			</button>
			<button type="button" onClick={() => open("card", { passage: passageNow() })}>
				<Frame />
				{shareWords.toCard}
			</button>
			<button type="button" onClick={copy}>
				<Pages />
				{isCopied ? shareWords.copied : shareWords.copy}
			</button>
			<span className="hidden" role="status">
				{isCopied && shareWords.copied}
			</span>
		</div>
	);
}
