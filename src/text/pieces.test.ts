/** A text is drawn in pieces that are the text, and a voice is told of English whatever is held in it. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { bind } from "./bind.ts";
import { pieces } from "./pieces.ts";

/** English passages in braces, what is held in angle brackets. */
const shown = (text: string): string =>
	pieces(bind(text))
		.map(({ text, lang, isHeld }) => (lang ? `{${text}}` : text).replace(/^.*$/s, isHeld ? "<$&>" : "$&"))
		.join("")
		.replaceAll("\u00a0", " ");

test("what is held in an English passage stays a part of it, and so does what is left of the passage", () => {
	for (const [text, drawn] of [
		["कहा कि the Administration, said ऐसा", "कहा कि {the Administratio}<{n,}>{ said} ऐसा"],
		["कहा “Administrationoffice” फिर", "कहा “{Administrationoffic}<{e”}> फिर"],
		["प्रधानमंत्री, the quick brown fox।", "प्रधानमंत्री, {the quick brown fox}।"],
		["विश्वविद्यालयविश्वामित्र। IANS", "विश्वविद्यालयविश्वामि<त्र।> IANS"],
		["", ""],
	] as const)
		expect(shown(text)).toBe(drawn);
});

test("the pieces of any text are the text, and no two that are neither English nor held stand side by side", () => {
	const anyText = fc.string({ unit: fc.constantFrom(..."कख्त्रि।,()“” abXY19.\u00a0"), maxLength: 60 });
	fc.assert(
		fc.property(anyText, (text) => {
			const all = pieces(bind(text));
			const isPlain = (at: number) => all[at] !== undefined && !all[at].lang && !all[at].isHeld;
			return (
				all.map((piece) => piece.text).join("") === bind(text) &&
				!all.some((piece, at) => piece.text === "" || (isPlain(at) && isPlain(at + 1)))
			);
		}),
	);
});
