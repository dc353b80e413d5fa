/** The story in hand as one JSON text, with undo. Form, wire and code are views of it; what they change is changed here, keeping the rest of the text as it was written. */
import { applyEdits, modify } from "jsonc-parser";
import type { Path } from "../article/problems.ts";
import { isObject } from "../text/json.ts";
import type { Left } from "./wireRows.ts";

/** How long changes of one kind at one place count as one step back, in ms. */
const together = 800;
/** Steps that can be taken back. */
const depth = 300;

export type Format = { readonly insertSpaces: boolean; readonly tabSize: number };

/** A file keeps its own manner of indenting. */
export function formatOf(text: string): Format {
	const indent = /\n([\t ]+)"/.exec(text)?.[1] ?? "\t";
	return indent.startsWith("\t") ? { insertSpaces: false, tabSize: 1 } : { insertSpaces: true, tabSize: indent.length };
}

/** The text with the value at a path set, or taken out for `undefined`. All else stays, character for character. */
export function withValue(text: string, path: Path, value: unknown, isArrayInsertion = false): string {
	const formattingOptions = { ...formatOf(text), eol: "\n" };
	const whole = text.trim() ? text : "{}";
	return applyEdits(whole, modify(whole, [...path], value, { formattingOptions, isArrayInsertion }));
}

/** The text of `before` made to say `after`, changed only where they differ. */
export function retold(text: string, before: unknown, after: unknown, path: Path = []): string {
	if (JSON.stringify(before) === JSON.stringify(after)) return text;
	if (isObject(before) && isObject(after))
		return [...new Set([...Object.keys(before), ...Object.keys(after)])].reduce(
			(told, key) => retold(told, before[key], after[key], [...path, key]),
			text,
		);
	if (!Array.isArray(before) || !Array.isArray(after)) return withValue(text, path, after);
	const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
	const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
	const start = shorter.findIndex((item, index) => !isSame(item, longer[index]));
	const first = start < 0 ? shorter.length : start;
	const room = shorter.length - first;
	const last = shorter.toReversed().findIndex((item, index) => index >= room || !isSame(item, longer.at(-1 - index)));
	const end = last < 0 ? room : last;
	let told = text;
	for (let index = before.length - end - 1; index >= Math.max(first, after.length - end); index -= 1)
		told = withValue(told, [...path, index], undefined);
	for (let index = first; index < after.length - end; index += 1)
		told =
			index < before.length - end
				? retold(told, before[index], after[index], [...path, index])
				: withValue(told, [...path, index], after[index], true);
	return told;
}

/** The text, and the lines that came with it and are no part of the story. */
type State = { readonly text: string; readonly left: readonly Left[] };

export class Draft {
	#now: State;
	#past: State[] = [];
	#future: State[] = [];
	#last = { kind: "", at: 0 };
	readonly #listeners = new Set<() => void>();

	constructor(text = "", left: readonly Left[] = []) {
		// The code editor counts a line's end as one character, and so does every mark in it.
		this.#now = { text: text.replace(/\r\n?/g, "\n"), left };
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readonly text = (): string => this.#now.text;

	readonly left = (): readonly Left[] => this.#now.left;

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Replaces the whole text. Changes of the same `kind` that follow each other quickly are one step back; without a kind each is its own. */
	replace(text: string, kind = "", left = this.#now.left): void {
		if (text === this.#now.text && left === this.#now.left) return;
		const now = Date.now();
		const isSameStep = kind !== "" && kind === this.#last.kind && now - this.#last.at < together && this.#future.length === 0;
		if (!isSameStep) this.#past = [...this.#past.slice(1 - depth), this.#now];
		this.#future = [];
		this.#last = { kind, at: now };
		this.#become({ text, left });
	}

	/** Sets the value at a path, or takes it out for `undefined`. */
	set(path: Path, value: unknown, kind = ""): void {
		this.replace(withValue(this.#now.text, path, value), kind);
	}

	undo(): void {
		const before = this.#past.pop();
		if (before === undefined) return;
		this.#future.push(this.#now);
		this.#last = { kind: "", at: 0 };
		this.#become(before);
	}

	redo(): void {
		const after = this.#future.pop();
		if (after === undefined) return;
		this.#past.push(this.#now);
		this.#last = { kind: "", at: 0 };
		this.#become(after);
	}

	#become(state: State): void {
		this.#now = state;
		for (const listener of this.#listeners) listener();
	}
}
