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

/** What stands in a text, or in a file. The first story of several comes last: it is the one that is opened. */
async function storiesOf(text: string, file?: string) {
	const { storiesIn } = await import("./bring.ts");
	const all = storiesIn(text).toReversed();
	return all.map((source) => ({ source, name: file !== undefined && all.length === 1 ? file : nameOf(source) }));
}

/** Words, and the page they were copied from where there was one. */
export function copied(data: DataTransfer): [source: string, manner: Manner] {
	const html = data.getData("text/html");
	return [data.getData("text/plain") || html, { html }];
}

export function useIntake(session: Session, edition: Edition, data: DeskData) {
	const { view, change, begin } = session;
	const [old, setOld] = useState<string | null>(null);
	const [isBringing, setBringing] = useState(false);
	const [said, say] = useState("");
	const taken = useMemo(() => new Set(data.stories.map(({ id }) => id)), [data]);

	/** One story, whatever it is: read, and opened. Copy in an old font is shown first. */
	const open = useCallback(
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

	/** The last of several is opened, those before it go to the drafts. Says what became of them. */
	const openAll = useCallback(
		async (sources: readonly { readonly name: string; readonly source: string }[]) => {
			const { bring } = await import("./bring.ts");
			const unkept: string[] = [];
			for (const { name, source } of sources.slice(0, -1)) {
				const { text, left } = bring(source, edition, taken);
				const draft = { key: newKey(), name: nameOf(text), text: text || source, left, view, changed: Date.now() };
				if ((await keep(draft)) !== "kept") unkept.push(words.unkeptFile(name));
			}
			const last = sources.at(-1);
			if (last) await open(last.source);
			const kept = sources.length - 1 - unkept.length;
			return [...unkept, ...(kept > 0 ? [words.several(kept)] : [])];
		},
		[open, edition, taken, view],
	);

	const take = useCallback(
		async (source: string, manner?: Manner) => {
			const stories = await storiesOf(source);
			if (stories.length < 2) return open(stories[0]?.source ?? source, manner);
			say((await openAll(stories)).join(" "));
		},
		[open, openAll],
	);

	const takeFiles = useCallback(
		async (files: Iterable<File>) => {
			const read = async (file: File) => ({ name: file.name, source: fileText(new Uint8Array(await file.arrayBuffer())) });
			const all = await Promise.all([...files].map(read));
			const texts = await Promise.all(all.map(({ name, source }) => (source === null ? [] : storiesOf(source, name))));
			const told = await openAll(texts.flat());
			const unread = all.filter(({ source }) => source === null).map(({ name }) => words.unreadFile(name));
			say([...unread, ...told].join(" "));
		},
		[openAll],
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
			else if (event.dataTransfer) void take(...copied(event.dataTransfer));
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
