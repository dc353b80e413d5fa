/** The copy as JSON. Comes when it is first opened, and stands in a shadow root: its styles may be put on there under the page's policy. */
import { useEffect, useRef, useState } from "react";
import { type CodeEditor, makeEditor } from "./codeEditor.ts";
import type { Draft } from "./draft.ts";
import { type Focus, type GoTo, isToFollow } from "./focus.ts";
import type { Mark } from "./preview/shown.ts";
import type { Read } from "./read.ts";
import type { Remarks } from "./remarks.ts";

type JsonEditorProps = {
	readonly draft: Draft;
	readonly read: Read;
	readonly focus: Focus | null;
	readonly goTo: GoTo;
	/** What is to be marked; null for nothing. */
	readonly remarks: Remarks | null;
};

/** Where remarks are marked; one that has no place on the screens is its whole field's. What the door refuses is marked as its problem. */
const marksOf = ({ all }: Remarks): Mark[] =>
	all.flatMap(({ kind, path, severity, marks }): readonly Mark[] => {
		if (kind === undefined) return [];
		return marks.length > 0 ? marks : [{ path, passage: "", before: 0, isError: severity === "error" }];
	});

export function JsonEditor({ draft, read, focus, goTo, remarks }: JsonEditorProps) {
	const host = useRef<HTMLDivElement>(null);
	const [editor, setEditor] = useState<CodeEditor | null>(null);

	useEffect(() => {
		if (!host.current) return;
		const made = makeEditor(host.current, draft, (path) => goTo(path, "json"));
		setEditor(made);
		return () => made.destroy();
	}, [draft, goTo]);

	useEffect(() => editor?.setText(read.text), [editor, read.text]);
	useEffect(() => editor?.setProblems(read.problems, read.tree), [editor, read]);
	// They speak of the text that was read last; between keys those before move with their words.
	useEffect(() => editor?.setPassages(remarks ? marksOf(remarks) : [], read), [editor, remarks]);
	useEffect(() => {
		if (editor && focus && focus.from !== "json")
			editor.goTo(focus, read.tree, isToFollow(focus) && (focus.from === "check" || focus.from === "preview"));
	}, [editor, focus]);

	return <div ref={host} className="desk-code" data-ready={editor ? "" : undefined} />;
}
