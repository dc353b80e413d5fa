/** Reads the pasted texts of e2e/wires with the labels they should get; for tests. */
import { readdirSync, readFileSync } from "node:fs";
import type { Label } from "./wirePatterns.ts";

const letters: Readonly<Record<string, Label>> = {
	H: "headline",
	D: "description",
	L: "dateline",
	P: "paragraph",
	S: "heading",
	Q: "quote",
	I: "item",
	C: "credit",
	K: "caption",
	A: "author",
	T: "published",
	U: "updated",
	X: "disclaimer",
	O: "source",
	M: "mark",
	R: "removed",
	W: "row",
};

export interface Wire {
	name: string;
	text: string;
	expected: { label: Label; text: string }[];
}

/** `H|headline`, `+P|what goes on in the same line`, `~what a fixed width broke off`; an empty line is an empty line. */
function read(name: string, source: string): Wire {
	const wire: Wire = { name, text: "", expected: [] };
	for (const line of source.trimEnd().split("\n")) {
		const [, joint = "", letter, text = ""] = /^([+~]?)(?:([A-Z])\|)?(.*)$/.exec(line) ?? [];
		wire.text += joint === "+" ? ` ${text}` : `${wire.text ? "\n" : ""}${text}`;
		const label = letter ? letters[letter] : undefined;
		const last = wire.expected.at(-1);
		if (joint === "~" && last) last.text += ` ${text}`;
		else if (label) wire.expected.push({ label, text });
		else if (line) throw new Error(`${name}: no label: ${line}`);
	}
	return wire;
}

const folder = new URL("../../e2e/wires/", import.meta.url);

export const wires: readonly Wire[] = readdirSync(folder)
	.filter((file) => file.endsWith(".txt"))
	.map((file) => read(file.replace(".txt", ""), readFileSync(new URL(file, folder), "utf8")));
