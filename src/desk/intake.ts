/** How copy gets onto the desk: pasted, dropped anywhere, or as files; each becomes a draft of its own, and nothing that was there is lost. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import type { Manner } from "./bring.ts";
import { keep, nameOf, newKey } from "./drafts.ts";
import { fileText } from "./fileText.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

/** Whether something happens in a box for text. */
export const isInField = (event: Event): boolean =>
	event.composedPath().some((part) => part instanceof HTMLElement && part.matches("input, textarea, [contenteditable]"));

/** Words that are dragged into a field, or within one, are the field's own affair. */
const isForField = (event: DragEvent): boolean => !event.dataTransfer?.types.includes("Files") && isInField(event);

export function useIntake(session: Session, edition: Edition, data: DeskData) {
	const { view, change, begin } = session;
	const [old, setOld] = useState<string | null>(null);
	const [isBringing, setBringing] = useState(false);
	const [said, say] = useState("");
	const taken = useMemo(() => new Set(data.stories.map(({ id }) => id)), [data]);

	/** Whatever it is: read, and opened. Copy in an old font is shown first. */
	const take = useCallback(
		async (source: string, manner?: Manner) => {
			const { bring } = await import("./bring.ts");
			const brought = bring(source, edition, taken, manner);
			if (brought.kind === "empty") return;
			if (brought.old !== undefined) return setOld(brought.old);
			setOld(null);
			setBringing(false);
			begin(brought.text, brought.left);
			if (brought.isLines) change({ copy: "wire" });
		},
		[edition, taken, begin, change],
	);

	/** The last file is opened, those before it go to the drafts. */
	const takeFiles = useCallback(
		async (files: Iterable<File>) => {
			const { bring } = await import("./bring.ts");
			const read = async (file: File) => ({ name: file.name, source: fileText(new Uint8Array(await file.arrayBuffer())) });
			const all = await Promise.all([...files].map(read));
			const texts = all.flatMap(({ name, source }) => (source === null ? [] : [{ name, source }]));
			const last = texts.at(-1);
			const others = texts.slice(0, -1);
			const unkept: string[] = [];
			for (const { name, source } of others) {
				const { text, left } = bring(source, edition, taken);
				const draft = { key: newKey(), name: nameOf(text), text: text || source, left, view, changed: Date.now() };
				if ((await keep(draft)) !== "kept") unkept.push(words.unkeptFile(name));
			}
			if (last) await take(last.source);
			const unread = all.filter(({ source }) => source === null).map(({ name }) => words.unreadFile(name));
			const kept = others.length - unkept.length;
			say([...unread, ...unkept, ...(kept > 0 ? [words.several(kept)] : [])].join(" "));
		},
		[take, edition, taken, view],
	);

	useEffect(() => {
		const over = (event: DragEvent) => {
			if (!isForField(event)) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			if (isForField(event)) return;
			event.preventDefault();
			const { files = [] } = event.dataTransfer ?? {};
			if ([...files].length > 0) void takeFiles(files);
			else void take(event.dataTransfer?.getData("text/plain") ?? "");
		};
		addEventListener("dragover", over);
		addEventListener("drop", drop);
		return () => {
			removeEventListener("dragover", over);
			removeEventListener("drop", drop);
		};
	}, [take, takeFiles]);

	/** Copy that only looks like an old font's comes as it is. */
	const leaveOld = () => old !== null && void take(old, { isAsItCame: true });
	return { old, leaveOld, isBringing, setBringing, said, say, take, takeFiles };
}
