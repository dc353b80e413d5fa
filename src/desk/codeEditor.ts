/** CodeMirror over the draft: highlighting, folding, line numbers, find, and the door's problems at their lines. Undo is the draft's own. */
import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, foldKeymap, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import {
	Decoration,
	type DecorationSet,
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { getLocation, type Node } from "jsonc-parser";
import type { FileProblem } from "../article/places.ts";
import type { Path } from "../article/problems.ts";
import { fileProblemWords } from "../fileWords.ts";
import { type Draft, formatOf } from "./draft.ts";
import { editorPhrases } from "./editorPhrases.ts";
import type { Focus } from "./focus.ts";
import { fieldIn, nodeAt, passageIn } from "./passage.ts";
import type { Mark } from "./preview/shown.ts";
import { type Read, readable } from "./read.ts";
import { between } from "./rebase.ts";
import { words } from "./words.ts";

export type CodeEditor = {
	/** Takes over a text that was changed elsewhere; the cursor stays where it can. */
	readonly setText: (text: string) => void;
	readonly setProblems: (problems: readonly FileProblem[], tree: Node | undefined) => void;
	/** Underlines passages as the screens do; what has none is a whole field's. */
	readonly setPassages: (marks: readonly Mark[], read: Pick<Read, "text" | "tree">) => void;
	readonly goTo: (focus: Focus, tree: Node | undefined, takesFocus: boolean) => void;
	readonly destroy: () => void;
};

/** Marks what did not come from the keyboard. */
const fromElsewhere = Annotation.define<boolean>();

const colours = HighlightStyle.define([
	{ tag: tags.propertyName, color: "var(--ink-3)" },
	{ tag: tags.string, color: "var(--ink)" },
	{ tag: [tags.number, tags.bool, tags.null], color: "var(--accent)" },
	{ tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--ink-2)" },
]);

const look = EditorView.theme({
	"&": { backgroundColor: "var(--raise)", color: "var(--ink)", fontSize: "13.5px", maxBlockSize: "min(70vh, 720px)" },
	".cm-scroller": {
		fontFamily: 'ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, "Noto Sans Devanagari", monospace',
		lineHeight: "26px",
		overflow: "auto",
	},
	".cm-gutters": { backgroundColor: "var(--raise)", color: "var(--ink-3)", border: "0" },
	".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--control) 12%, transparent)" },
	"&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
	".cm-cursor": { borderInlineStartColor: "var(--accent)", borderInlineStartWidth: "2px" },
	"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
		backgroundColor: "color-mix(in srgb, var(--control) 32%, transparent)",
	},
	".cm-panels, .cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", borderColor: "var(--control)" },
	".cm-panel.cm-search label, .cm-panel.cm-search button, .cm-panel.cm-search input": { fontSize: "14px" },
	".cm-textfield, .cm-button": {
		backgroundColor: "var(--paper)",
		backgroundImage: "none",
		color: "var(--ink)",
		border: "1px solid var(--control)",
		borderRadius: "0",
		minBlockSize: "32px",
	},
	".cm-foldPlaceholder": { backgroundColor: "var(--paper)", color: "var(--ink-2)", border: "1px solid var(--control)", borderRadius: "0" },
	".cm-searchMatch": { backgroundColor: "var(--tint)" },
	".error": { "--c": "var(--accent)" },
	".warning": { "--c": "var(--warn)" },
	".cm-line:is(.error, .warning)": { backgroundColor: "color-mix(in srgb, var(--c) 9%, transparent)", boxShadow: "inset 4px 0 var(--c)" },
	".spoken-error": { backgroundColor: "var(--tint)", textDecoration: "underline 2px var(--accent)", textUnderlineOffset: ".3em" },
	".spoken-advice": { textDecoration: "underline 2px wavy var(--control)", textUnderlineOffset: ".3em" },
	"span:is(.error, .warning)": { textDecoration: "underline 2px var(--c)", textUnderlineOffset: ".3em" },
});

/** Marks that are put on all at once, and stay where they are while the text changes under them. */
function layer() {
	const put = StateEffect.define<DecorationSet>();
	const field = StateField.define<DecorationSet>({
		create: () => Decoration.none,
		update: (before, transaction) =>
			transaction.effects.reduce((now, effect) => (effect.is(put) ? effect.value : now), before.map(transaction.changes)),
		provide: (field) => EditorView.decorations.from(field),
	});
	return { put, field };
}

/** What the door finds fault with, and the passages that checks speak of. */
const faults = layer();
const spoken = layer();

/** More are not looked at one by one, and each has to be found. */
const mostSpoken = 300;

/** Paragraphs are long lines. Of a text that is no story anyway wrapping them would take the browser minutes. */
const wrapping = new Compartment();
const asItIs: Extension = [];
const wrapped = ({ length }: { readonly length: number }) => (length > readable ? asItIs : EditorView.lineWrapping);

/** Nobody types so much at once, in UTF-16 units; the browser would lay it out whole before the editor had it. */
const typed = 1_000;

/** The least change that makes one text the other. */
function changeBetween(before: string, after: string) {
	const { offset, length, content } = between(before, after);
	return { from: offset, to: offset + length, insert: content };
}

/** The path a place in the text belongs to, the end of a line to what the line says; none in a text that nests too deep to be walked. */
function pathAt(text: string, offset: number): Path {
	if (text.length > readable) return [];
	try {
		const isBehindLine = /^,[ \t\r]*(?:\n|$)/.test(text.slice(offset - 1, offset + 40));
		return getLocation(text, isBehindLine ? offset - 1 : offset).path;
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}

/** CSS px at the screen's edge that other things may cover. */
const covered = 64;

/** Whether a place of the text is seen, in the editor and on the screen. */
function isInSight(view: EditorView, place: number): boolean {
	const at = view.coordsAtPos(place);
	const box = view.scrollDOM.getBoundingClientRect();
	return at !== null && at.top >= Math.max(box.top, 0) && at.bottom <= Math.min(box.bottom, innerHeight - covered);
}

export function makeEditor(host: HTMLElement, draft: Draft, onPlace: (path: Path) => void): CodeEditor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
	const { insertSpaces, tabSize } = formatOf(draft.text());
	const view = new EditorView({
		root,
		parent: root as unknown as Element,
		state: EditorState.create({
			doc: draft.text(),
			extensions: [
				lineNumbers(),
				wrapping.of(wrapped(draft.text())),
				EditorState.transactionExtender.of(({ startState, newDoc }) =>
					wrapped(startState.doc) === wrapped(newDoc) ? null : { effects: wrapping.reconfigure(wrapped(newDoc)) },
				),
				foldGutter(),
				faults.field,
				spoken.field,
				highlightActiveLine(),
				highlightActiveLineGutter(),
				drawSelection(),
				bracketMatching(),
				highlightSelectionMatches(),
				search({ top: true }),
				json(),
				syntaxHighlighting(colours),
				EditorState.tabSize.of(insertSpaces ? tabSize : 2),
				EditorState.phrases.of(editorPhrases),
				EditorView.contentAttributes.of({ "aria-label": words.code, lang: "hi", tabindex: "0" }),
				keymap.of([...searchKeymap, ...foldKeymap, ...defaultKeymap]),
				look,
				// Left to itself the browser writes over a selection in the selection's own style, as a style attribute: the policy forbids those.
				EditorView.domEventHandlers({
					beforeinput(event, view) {
						const { data, inputType, isComposing } = event;
						if (inputType !== "insertText" || isComposing || data === null) return false;
						if (view.state.selection.main.empty && data.length < typed) return false;
						view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
						return true;
					},
				}),
				EditorView.updateListener.of((update) => {
					const isOwn = !update.transactions.some((each) => each.annotation(fromElsewhere));
					if (update.docChanged && isOwn) draft.replace(update.state.doc.toString(), "json");
					if (isOwn && update.selectionSet && update.view.hasFocus) {
						const path = pathAt(update.state.doc.toString(), update.state.selection.main.head);
						if (path.length > 0 && path[0] !== "") onPlace(path);
					}
				}),
			],
		}),
	});
	return {
		setText(text) {
			const before = view.state.doc.toString();
			if (before !== text) view.dispatch({ changes: changeBetween(before, text), annotations: fromElsewhere.of(true) });
		},
		setProblems(problems, tree) {
			const { doc } = view.state;
			const found = problems.flatMap(({ severity, code, path, expected = "", found = "", line }): Range<Decoration>[] => {
				const node = nodeAt(tree, path)?.node;
				const at = doc.line(Math.min(line, doc.lines));
				const attributes = { title: fileProblemWords(code, expected, found) };
				const whole = Decoration.line({ class: severity, attributes }).range(at.from);
				const isPassage =
					node && node.length > 0 && node.offset + node.length <= doc.length && node.type !== "object" && node.type !== "array";
				return isPassage
					? [whole, Decoration.mark({ class: severity, attributes }).range(node.offset, node.offset + node.length)]
					: [whole];
			});
			view.dispatch({ effects: faults.put.of(Decoration.set(found, true)), annotations: fromElsewhere.of(true) });
		},
		setPassages(marks, { text, tree }) {
			// By what was read of another text they would stand beside their words; it is read again in a moment.
			if (view.state.doc.toString() !== text) return;
			const found = marks.slice(0, mostSpoken).flatMap((mark): Range<Decoration>[] => {
				const place = mark.passage === "" ? fieldIn(text, tree, mark.path) : passageIn(text, tree, mark);
				return place && place.from < place.to && place.to <= text.length
					? [Decoration.mark({ class: mark.isError ? "spoken-error" : "spoken-advice" }).range(place.from, place.to)]
					: [];
			});
			view.dispatch({ effects: spoken.put.of(Decoration.set(found, true)), annotations: fromElsewhere.of(true) });
		},
		goTo(focus, tree, takesFocus) {
			const { path, line } = focus;
			const { doc } = view.state;
			const node = path.length > 0 || line === undefined ? nodeAt(tree, path)?.node : undefined;
			// Broken JSON has a line, and no place.
			const offset = node ? node.offset + (node.type === "string" ? 1 : 0) : doc.line(Math.min(line ?? 1, doc.lines)).from;
			if ((!node && line === undefined) || offset > doc.length) return;
			const { from: anchor, to: head } = passageIn(doc.toString(), tree, focus) ?? { from: offset, to: offset };
			if (head > doc.length) return;
			// What is in sight stays where it is: on a phone the tab that was pressed has just brought it there.
			view.dispatch({
				selection: { anchor, head },
				effects: isInSight(view, anchor) ? [] : EditorView.scrollIntoView(anchor, { y: "center" }),
				annotations: fromElsewhere.of(true),
			});
			if (takesFocus) view.focus();
		},
		destroy: () => view.destroy(),
	};
}
