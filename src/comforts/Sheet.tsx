/** A sheet at the foot of a phone, a panel at the side of a wide screen. The page behind stays in use: it is no modal dialog. */
import type { KeyboardEvent, ReactNode } from "react";
import type { Edition } from "../article/article.ts";
import { Cross, Down } from "../components/Icon.tsx";
import { useEffect, useId, useLayoutEffect, useRef } from "../reader/hooks.ts";
import { useLeaving } from "./leaving.ts";
import { putOnSheet } from "./sheet.ts";
import { words } from "./words.ts";

putOnSheet();

const side = () => (innerWidth < 900 ? "translateY(100%)" : "translateX(100%)");

/** What every panel over a page is given. */
export type PanelProps = { readonly edition: Edition; readonly onClose: () => void };

type SheetProps = { readonly title: string; readonly onClose: () => void; readonly onBack?: () => void; readonly children: ReactNode };

export function Sheet({ title, onClose, onBack, children }: SheetProps) {
	const id = useId();
	const heading = useRef<HTMLHeadingElement>(null);
	const sheet = useRef<HTMLElement>(null);
	useLeaving(sheet, side);
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);
	// Before it is seen, for a key pressed at once.
	useLayoutEffect(() => {
		const closeOnEscape = (event: globalThis.KeyboardEvent) => {
			// A word that was opened later goes first, and has the focus.
			if (event.key !== "Escape" || event.defaultPrevented || document.activeElement?.closest(".pk-word")) return;
			event.preventDefault();
			onClose();
		};
		addEventListener("keydown", closeOnEscape);
		return () => removeEventListener("keydown", closeOnEscape);
	}, [onClose]);
	// Keys typed here are not the page's.
	const keep = (event: KeyboardEvent) => event.key !== "Escape" && event.stopPropagation();
	return (
		<section className="pk-sheet" ref={sheet} role="dialog" aria-labelledby={id} onKeyDown={keep}>
			<div className="pk-head">
				{onBack && (
					<button type="button" className="pk-tool pk-back" aria-label={words.back} onClick={onBack}>
						<Down />
					</button>
				)}
				<h2 id={id} ref={heading} tabIndex={-1}>
					{title}
				</h2>
				<button type="button" className="pk-tool" aria-label={words.close} onClick={onClose}>
					<Cross />
				</button>
			</div>
			{children}
		</section>
	);
}
