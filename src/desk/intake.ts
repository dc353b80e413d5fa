/** How copy gets onto the desk: pasted, dropped anywhere, or as files; each becomes a draft of its own, and nothing that was there is lost. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { keep, nameOf } from "./drafts.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

export function useIntake(session: Session, edition: Edition, data: DeskData) {
	const { view, change, begin } = session;
	const [old, setOld] = useState<string | null>(null);
	const [isBringing, setBringing] = useState(false);
	const [said, say] = useState("");
	const taken = useMemo(() => new Set(data.stories.map(({ id }) => id)), [data]);

	/** Whatever it is: read, and opened. Copy in an old font is shown first. `html` is what a page gave to the clipboard beside the text. */
	const take = useCallback(
		async (source: string, html = "") => {
			const { bring } = await import("./bring.ts");
			const brought = bring(source, edition, taken, html);
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
			const all = await Promise.all([...files].map(async (file) => ({ name: file.name, source: await file.text() })));
			const isText = ({ source }: { source: string }) => !source.includes("\u0000");
			const last = all.filter(isText).at(-1);
			const others = all.filter((file) => isText(file) && file !== last);
			const unkept: string[] = [];
			for (const { name, source } of others) {
				const { text, left } = bring(source, edition, taken);
				const draft = { key: crypto.randomUUID(), name: nameOf(text), text: text || source, left, view, changed: Date.now() };
				if ((await keep(draft)) !== "kept") unkept.push(words.unkeptFile(name));
			}
			if (last) await take(last.source);
			const unread = all.filter((file) => !isText(file)).map(({ name }) => words.unreadFile(name));
			const kept = others.length - unkept.length;
			say([...unread, ...unkept, ...(kept > 0 ? [words.several(kept)] : [])].join(" "));
		},
		[take, edition, taken, view],
	);

	useEffect(() => {
		const over = (event: DragEvent) => event.preventDefault();
		const drop = (event: DragEvent) => {
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

	return { old, leaveOld: () => setOld(null), isBringing, setBringing, said, say, take, takeFiles };
}
