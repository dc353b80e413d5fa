/** The part in hand: one path into the story, and who spoke of it last, so that all other views go there and that one stays; and where the keyboard goes. */
import { flushSync } from "react-dom";
import type { Path } from "../article/problems.ts";

export type Focus = {
	readonly path: Path;
	readonly from: "form" | "wire" | "json" | "preview" | "check";
	/** Counts up, so that going to the same place twice goes there twice. */
	readonly count: number;
	/** The words spoken of, as authored; `before` counts the same words earlier in the field. */
	readonly passage?: string;
	readonly before?: number;
	/** The line of the text that a check speaks of, for what has no place in the JSON. */
	readonly line?: number;
};

export type GoTo = (path: Path, from: Focus["from"], spoken?: Pick<Focus, "passage" | "before" | "line">) => void;

const followed = new WeakSet<Focus>();

/** Whether nobody has gone there yet; asking is going. A view that is opened later does not take the focus for what is long done. */
export function isToFollow(focus: Focus): boolean {
	if (followed.has(focus)) return false;
	followed.add(focus);
	return true;
}

/** Has what was pressed go, and the keyboard stand at what has come instead, by its id. */
export function goOnAt(id: string, act: () => void): void {
	flushSync(act);
	document.getElementById(id)?.focus();
}

/** The keyboard goes to the tab in hand when what it stood on has gone with its panel. */
export function toTabs(): void {
	setTimeout(() => {
		if (document.activeElement !== document.body) return;
		document.querySelector<HTMLElement>('.desk-left [role="tab"][aria-selected="true"]')?.focus({ preventScroll: true });
	});
}

/** In one column: the tabs at the top of the screen, and under them what was asked for. */
export function showTabs(): void {
	document.querySelector(".desk-left > .desk-tabs")?.scrollIntoView();
}

/** The most exact of some paths that holds `path`, or lies in it. */
export function closest<T>(path: Path, all: readonly { readonly path: Path; readonly of: T }[]): T | undefined {
	const shared = (other: Path) => {
		let length = 0;
		while (length < path.length && length < other.length && path[length] === other[length]) length += 1;
		return length === other.length || length === path.length ? length : 0;
	};
	let best: { of: T; length: number } | undefined;
	for (const each of all) {
		const length = shared(each.path);
		if (length > 0 && (best === undefined || length > best.length)) best = { of: each.of, length };
	}
	return best?.of;
}
