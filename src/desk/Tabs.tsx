/** Tabs over a panel, one stop for the keyboard: arrows move between them (WAI-ARIA, Tabs). */
import { type KeyboardEvent, type ReactNode, useLayoutEffect } from "react";

type TabsProps<T extends string> = {
	readonly name: string;
	/** Tabs and panels find each other by this start of their ids. */
	readonly id: string;
	readonly tabs: readonly { readonly id: T; readonly name: string }[];
	readonly current: T;
	readonly onChange: (tab: T) => void;
	readonly children?: ReactNode;
};

export function Tabs<T extends string>({ name, id, tabs, current, onChange, children }: TabsProps<T>) {
	// Of a row that goes on beyond the screen the current one is seen, however it came to be so; the page stays where it is.
	useLayoutEffect(() => {
		const tab = document.getElementById(`${id}-${current}`);
		const row = tab?.parentElement;
		if (!tab || !row) return;
		const [own, all] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
		row.scrollLeft += (own.left + own.right - all.left - all.right) / 2;
	}, [id, current]);

	const move = (event: KeyboardEvent) => {
		const at = tabs.findIndex((tab) => tab.id === current);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
		const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
		if (!next) return;
		event.preventDefault();
		onChange(next.id);
		document.getElementById(`${id}-${next.id}`)?.focus();
	};
	return (
		<div className="desk-tabs">
			<div role="tablist" aria-label={name}>
				{tabs.map((tab) => (
					<button
						key={tab.id}
						type="button"
						role="tab"
						id={`${id}-${tab.id}`}
						aria-selected={tab.id === current}
						aria-controls={tab.id === current ? `${id}-panel` : undefined}
						tabIndex={tab.id === current ? 0 : -1}
						onClick={() => onChange(tab.id)}
						onKeyDown={move}
					>
						{tab.name}
					</button>
				))}
			</div>
			{children}
		</div>
	);
}
