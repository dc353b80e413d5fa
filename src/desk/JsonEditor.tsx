/** The copy as JSON. Comes when it is first opened, and stands in a shadow root: its styles may be put on there under the page's policy. */
import { useEffect, useRef, useState } from "react";
import { type CodeEditor, makeEditor } from "./codeEditor.ts";
import type { Draft } from "./draft.ts";
import { type Focus, type GoTo, isToFollow } from "./focus.ts";
import type { Mark } from "./preview/shown.ts";
import type { Read } from "./read.ts";

type JsonEditorProps = {
	readonly draft: Draft;
	readonly read: Read;
	readonly focus: Focus | null;
	readonly goTo: GoTo;
	readonly marks: readonly Mark[];
};

export function JsonEditor({ draft, read, focus, goTo, marks }: JsonEditorProps) {
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
	useEffect(() => editor?.setPassages(marks, read), [editor, marks]);
	useEffect(() => {
		if (editor && focus && focus.from !== "json")
			editor.goTo(focus, read.tree, isToFollow(focus) && (focus.from === "check" || focus.from === "preview"));
	}, [editor, focus]);

	return <div ref={host} className="desk-code" data-ready={editor ? "" : undefined} />;
}
