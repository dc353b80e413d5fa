/** The story in hand as one JSON text, with undo. Form, wire and code are views of it; what they change is changed here, keeping the rest of the text as it was written. */
import { applyEdits, modify } from "jsonc-parser";
import type { Path } from "../article/problems.ts";

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
export function withValue(text: string, path: Path, value: unknown, isInsertion = false): string {
	const formattingOptions = { ...formatOf(text), eol: "\n" };
	return applyEdits(text, modify(text.trim() ? text : "{}", [...path], value, { formattingOptions, isArrayInsertion: isInsertion }));
}

export class Draft {
	#text: string;
	#past: string[] = [];
	#future: string[] = [];
	#last = { kind: "", at: 0 };
	readonly #listeners = new Set<() => void>();

	constructor(text = "") {
		this.#text = text;
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readonly text = (): string => this.#text;

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Replaces the whole text. Changes of the same `kind` that follow each other quickly are one step back; without a kind each is its own. */
	replace(text: string, kind = ""): void {
		if (text === this.#text) return;
		const now = Date.now();
		const isSameStep = kind !== "" && kind === this.#last.kind && now - this.#last.at < together && this.#future.length === 0;
		if (!isSameStep) this.#past = [...this.#past.slice(1 - depth), this.#text];
		this.#future = [];
		this.#last = { kind, at: now };
		this.#become(text);
	}

	/** Sets the value at a path, or takes it out for `undefined`. */
	set(path: Path, value: unknown, kind = ""): void {
		this.replace(withValue(this.#text, path, value), kind);
	}

	/** Puts a value before the item at a path; a path one past the end appends. */
	insert(path: Path, value: unknown): void {
		this.replace(withValue(this.#text, path, value, true));
	}

	undo(): void {
		const text = this.#past.pop();
		if (text === undefined) return;
		this.#future.push(this.#text);
		this.#last = { kind: "", at: 0 };
		this.#become(text);
	}

	redo(): void {
		const text = this.#future.pop();
		if (text === undefined) return;
		this.#past.push(this.#text);
		this.#last = { kind: "", at: 0 };
		this.#become(text);
	}

	#become(text: string): void {
		this.#text = text;
		for (const listener of this.#listeners) listener();
	}
}
