/** The way through all that has changed, one place after the other as they stand on the page: by buttons, and by keys from any of them. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { compareWords as words } from "./compareWords.ts";

/** `total` counts the stops among the children: whatever has `data-stop`. */
export function Steps({ total, children }: { total: number; children: ReactNode }) {
	const all = useRef<HTMLDivElement>(null);
	const [at, setAt] = useState(-1);
	const stops = () => [...(all.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
	const step = (by: 1 | -1) => {
		const to = stops();
		const next = to.at((at < 0 && by < 0 ? by : at + by) % to.length);
		next?.focus({ preventScroll: true });
		next?.scrollIntoView({ block: "center" });
	};
	// By the key's place: a Hindi keyboard has other letters there.
	const keys = (event: KeyboardEvent) => {
		const by = ({ ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 } as const)[event.code];
		const isStop = event.target instanceof Element && event.target.matches("[data-stop], [data-step]");
		if (!by || !isStop || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		step(by);
	};
	if (total === 0) return children;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: what has the keys are the stops within
		<div
			ref={all}
			onKeyDown={keys}
			onFocus={({ target }) => {
				const stop = stops().indexOf(target);
				if (stop >= 0) setAt(stop);
			}}
		>
			<div className="desk-steps">
				<button type="button" data-step="" onClick={() => step(-1)}>
					{words.previous}
				</button>
				<span className="desk-at">{at < 0 || at >= total ? words.changesIn(total) : `${at + 1} / ${total}`}</span>
				<button type="button" data-step="" onClick={() => step(1)}>
					{words.next}
				</button>
				<span className="desk-hint desk-keys">{words.keys}</span>
			</div>
			{children}
		</div>
	);
}
