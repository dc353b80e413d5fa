/** How copy gets onto the desk: pasted, dropped anywhere, or as files; each becomes a draft of its own, and nothing that was there is lost. */
import { useCallback, useEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import type { Draft } from "./draft.ts";
import { type Kept, keep, keptDrafts, nameOf, newKey } from "./drafts.ts";
import { useOpenStory } from "./openStory.ts";
import type { Session } from "./session.ts";
import type { Manner, Source } from "./sources.ts";
import type { Twin } from "./twin.ts";
import { words } from "./words.ts";

/** Whether something happens in a box for text. */
export const isInField = (event: Event): boolean =>
	event.composedPath().some((part) => part instanceof HTMLElement && part.matches("input, textarea, [contenteditable]"));

/** Words that are dragged into a field, or within one, are the field's own affair. */
const isForField = (event: DragEvent): boolean => !event.dataTransfer?.types.includes("Files") && isInField(event);

/** What reads copy. Loaded when first needed, from a network or a cache that may fail. */
type Reader = typeof import("./bring.ts");

/** What of it opens one story. */
export type Opener = Pick<Reader, "bring" | "twinOf">;

/** What was brought and could not be read yet: pasted words are a draft meanwhile, files stay where they are. */
type Unread = { readonly work: (reader: Reader) => Promise<void>; readonly draft?: Kept };

/** Words, and the page they were copied from where there was one. */
export function copied(data: DataTransfer): [source: string, manner: Manner] {
	const html = data.getData("text/html");
	return [data.getData("text/plain") || html, { html }];
}

export function useIntake(session: Session, edition: Edition, data: DeskData) {
	const { key, draft, old, view, change, begin, resume, putBack, remove } = session;
	const [unread, setUnread] = useState<readonly Unread[]>([]);
	/** Over which draft more is brought: with another in hand that is done, and quick hands write in none that is being left. */
	const [bringingOver, setBringingOver] = useState<Draft | null>(null);
	const isBringing = bringingOver === draft;
	const setBringing = (is: boolean) => setBringingOver(is ? draft : null);
	const [said, say] = useState("");
	const [found, setFound] = useState<{ readonly of: string; readonly twin: Twin | null } | null>(null);
	const openStory = useOpenStory(session);

	/** One story, whatever it is: read, and opened. Copy in an old font waits in a draft of its own to be changed; `decided` is that of which this was made. */
	const open = useCallback(
		({ bring, twinOf }: Opener, { source, manner, file }: Source, decided?: string) => {
			const { kind, text, left, old = decided, isLines: isWire } = bring(source, edition, data, manner);
			if (kind === "empty") return;
			say("");
			const of = begin(text, left, { file, isWire, old, isDecided: decided !== undefined });
			if (isWire) change({ copy: "wire" });
			void keptDrafts().then((kept) => {
				const others = kept.filter((each) => each.key !== of && each.name !== words.unreadCopy);
				setFound({ of, twin: twinOf(text, data.stories, others) });
			});
		},
		[edition, data, begin, change],
	);

	/** The first of several that is no broken JSON is opened, the others go to the drafts. Says what became of them. */
	const openAll = useCallback(
		async (reader: Reader, sources: readonly Source[]) => {
			const all = sources.map((each) => ({ ...each, ...reader.bring(each.source, edition, data, each.manner) }));
			const first = all.find(({ kind }) => kind !== "broken-json") ?? all[0];
			const told: string[] = [];
			let kept = 0;
			// What is kept last stands first among the drafts.
			for (const each of all.toReversed()) {
				if (each === first) continue;
				const { kind, left, file, old, isLines: isWire } = each;
				const text = old ? "" : each.text || each.source;
				const name = nameOf(text || old, file);
				const keeping = await keep({ key: newKey(), name, text, left, file, isWire, old, view, changed: Date.now() });
				if (keeping !== "kept") told.unshift(words.unkeptFile(file ?? name));
				else if (kind === "broken-json") told.unshift(reader.brokenFile(file ?? name));
				else kept += 1;
			}
			if (first) open(reader, first);
			return [...told, ...(kept > 0 ? [words.several(kept)] : [])];
		},
		[open, edition, data, view],
	);

	/** Has something read; gives it back where what reads does not come. */
	const attempt = useCallback(
		async (brought: Unread) => {
			const { work, draft } = brought;
			const reader = await import("./bring.ts").catch(() => null);
			if (!reader) {
				if (draft) await putBack(draft);
				return [brought];
			}
			await work(reader);
			// Whoever has written in it meanwhile keeps it.
			const kept = draft && (await keptDrafts()).find(({ key }) => key === draft.key);
			if (kept && kept.text === draft.text) await remove(draft);
			return [];
		},
		[putBack, remove],
	);

	/** What cannot be read waits, all of it together. */
	const readOrWait = useCallback(
		async (all: readonly Unread[]) => {
			const waiting: Unread[] = [];
			for (const each of all) waiting.push(...(await attempt(each)));
			setUnread((before) => [...before, ...waiting]);
		},
		[attempt],
	);

	const retry = () => {
		setUnread([]);
		return readOrWait(unread);
	};

	const take = useCallback(
		async (source: string, manner?: Manner) => {
			if (source.trim() === "") return say(words.noText);
			const work = async (reader: Reader) => {
				const stories = reader.sourcesOf(source);
				if (stories.length < 2) return open(reader, { source: stories[0]?.source ?? source, ...(manner && { manner }) });
				say((await openAll(reader, stories)).join(" "));
			};
			const unread = { key: newKey(), name: words.unreadCopy, text: source, left: [], view, changed: Date.now() };
			return readOrWait([{ work, draft: unread }]);
		},
		[open, openAll, readOrWait, view],
	);

	const takeFiles = useCallback(
		async (files: Iterable<File>) => {
			const read = async (file: File) => {
				const buffer = await file.arrayBuffer().catch(() => null);
				return { name: file.name, bytes: buffer && new Uint8Array(buffer) };
			};
			const all = await Promise.all([...files].map(read));
			const work = async (reader: Reader) => {
				const brought = all.map(({ name, bytes }) => reader.sourcesOfFile(name, bytes));
				const faults = brought.filter((each) => typeof each === "string");
				const told = await openAll(reader, brought.filter((each) => typeof each !== "string").flat());
				say([...faults, ...told].join(" "));
			};
			await readOrWait([{ work }]);
		},
		[openAll, readOrWait],
	);

	useEffect(() => {
		// The whole desk takes what is dropped, and shows it while something hangs over it.
		const hang = (isOver: boolean) => document.body.classList.toggle("desk-dropping", isOver);
		const over = (event: DragEvent) => {
			const isForDesk = !isForField(event);
			if (isForDesk) event.preventDefault();
			hang(isForDesk);
		};
		const leave = ({ relatedTarget }: DragEvent) => relatedTarget || hang(false);
		const drop = (event: DragEvent) => {
			hang(false);
			if (isForField(event)) return;
			event.preventDefault();
			const { files = [] } = event.dataTransfer ?? {};
			if ([...files].length > 0) void takeFiles(files);
			else if (event.dataTransfer) void take(...copied(event.dataTransfer));
		};
		addEventListener("dragover", over);
		addEventListener("dragleave", leave);
		addEventListener("drop", drop);
		return () => {
			removeEventListener("dragover", over);
			removeEventListener("dragleave", leave);
			removeEventListener("drop", drop);
			hang(false);
		};
	}, [take, takeFiles]);

	/** What is made of copy in an old font, or that copy as it is, becomes a story; the copy stays with it. */
	const takeOld = (opener: Opener, source: string) => open(opener, { source, manner: { isAsItCame: true } }, old);
	/** What the story in hand was already when it was brought. */
	const twin = found?.of === key ? found.twin : null;
	const openTwin = async () => {
		if (twin?.kind === "draft") await resume(twin.kept);
		else if (twin) say(await openStory(twin.id));
	};
	return { twin, openTwin, takeOld, isBringing, setBringing, said, say, take, takeFiles, retry: unread.length > 0 ? retry : null };
}
