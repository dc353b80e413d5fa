/** The desk itself: the copy on the left, how readers will see it on the right, and what is wrong with it under the copy. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { deskJson } from "../article/links.ts";
import type { Path } from "../article/problems.ts";
import { Wordmark } from "../components/Wordmark.tsx";
import { fetchJson } from "../data/fetchJson.ts";
import { Bench } from "./Bench.tsx";
import { Checks } from "./Checks.tsx";
import { Devices } from "./Devices.tsx";
import { keep } from "./drafts.ts";
import { Form } from "./Form.tsx";
import type { Focus, GoTo } from "./focus.ts";
import { JsonEditor } from "./JsonEditor.tsx";
import { Notices } from "./Notices.tsx";
import { useIsNarrow } from "./narrow.ts";
import type { Mark } from "./preview/shown.ts";
import { readDraft } from "./read.ts";
import { Start } from "./Start.tsx";
import { useSession } from "./session.ts";
import { useStory } from "./story.ts";
import { Tabs } from "./Tabs.tsx";
import { TakeOut } from "./TakeOut.tsx";
import { Wire } from "./Wire.tsx";
import { words } from "./words.ts";

/** The tables of old fonts come with the first text in one. */
const Old = lazy(async () => ({ default: (await import("./Old.tsx")).Old }));

const noData: DeskData = { pictures: {}, stories: [] };

/** What a draft is called in lists: its headline, as far as it can be read. */
function nameOf(text: string): string {
	const headline = /"headline"\s*:\s*"((?:\\.|[^"\\])+)"/.exec(text)?.[1];
	return headline?.replace(/\\(.)/g, "$1").slice(0, 200) ?? words.unnamed;
}

export function Desk({ edition }: { edition: Edition }) {
	const session = useSession(edition, nameOf);
	const { draft, text, left, view, change, begin } = session;
	const [now] = useState(() => Date.now());
	const read = useMemo(() => readDraft(text, edition, now), [text, edition, now]);
	const { data = noData } = useQuery({
		queryKey: ["desk"],
		queryFn: async ({ signal }) => (await fetchJson(deskJson, signal)) as DeskData,
	});
	const [focus, setFocus] = useState<Focus | null>(null);
	const goTo: GoTo = useCallback((path: Path, from) => setFocus((before) => ({ path, from, count: (before?.count ?? 0) + 1 })), []);
	const { story, card } = useStory(read.article, data, edition);

	const [old, setOld] = useState<string | null>(null);
	const [isBringing, setBringing] = useState(false);
	const [said, say] = useState("");
	const [marks, setMarks] = useState<readonly Mark[]>([]);
	const taken = useMemo(() => new Set(data.stories.map(({ id }) => id)), [data]);
	/** Whatever it is: read, and opened as a draft of its own. Copy in an old font is shown first. */
	const take = useCallback(
		async (source: string) => {
			const { bring } = await import("./bring.ts");
			const brought = bring(source, edition, taken);
			if (brought.kind === "empty") return;
			if (brought.old !== undefined) return setOld(brought.old);
			setOld(null);
			setBringing(false);
			begin(brought.text, brought.left);
			if (brought.kind === "wire" || brought.kind === "html" || brought.kind === "news-xml") change({ copy: "wire" });
		},
		[edition, taken, begin, change],
	);
	const takeFiles = useCallback(
		async (files: Iterable<File>) => {
			const all = [...files];
			const { bring } = await import("./bring.ts");
			for (const [index, file] of all.entries()) {
				const source = await file.text();
				if (source.includes("\u0000")) {
					say(words.unreadFile(file.name));
					continue;
				}
				if (index === all.length - 1) await take(source);
				else {
					const { text: made, left: rest } = bring(source, edition, taken);
					await keep({ key: crypto.randomUUID(), name: nameOf(made), text: made || source, left: rest, view, changed: Date.now() });
				}
			}
			if (all.length > 1) say(words.several(all.length));
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

	useEffect(() => {
		const keys = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const isRedo = event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey);
			if (!isRedo && event.code !== "KeyZ") return;
			event.preventDefault();
			if (isRedo) draft.redo();
			else draft.undo();
		};
		addEventListener("keydown", keys, true);
		return () => removeEventListener("keydown", keys, true);
	}, [draft]);

	const id = typeof (read.json as { id?: unknown } | undefined)?.id === "string" ? read.article.id : null;
	// On a phone the checks are a tab among the others; else they stand under the copy.
	const isNarrow = useIsNarrow();
	const copy = view.copy === "checks" && !isNarrow ? "form" : view.copy;
	const tabs = [
		...(isNarrow ? [{ id: "checks" as const, name: words.checksCount(read.problems.length) }] : []),
		{ id: "form" as const, name: words.form },
		{ id: "wire" as const, name: words.wire },
		{ id: "json" as const, name: words.code },
	];
	const checks = <Checks draft={draft} read={read} goTo={goTo} onMarks={setMarks} />;
	return (
		<>
			<a className="desk-skip" href="#main">
				{words.toCopy}
			</a>
			<header className="desk-top">
				<a className="desk-logo" href="/" aria-label={words.home}>
					<Wordmark mood="plain" name={edition.name} className="desk-wordmark" />
				</a>
				<h1>{words.title}</h1>
				<p className="desk-file">{id ? words.fileOf(id) : words.unnamed}</p>
				{text !== "" && session.keeping === "kept" && <p className="desk-file">{words.kept}</p>}
				<div className="desk-end">
					<button type="button" className="desk-button" aria-pressed={isBringing} onClick={() => setBringing(!isBringing)}>
						{isBringing ? words.backToDraft : words.bring}
					</button>
					<TakeOut session={session} name={id ?? "khabar"} say={say} />
					<button type="button" className="desk-button" disabled={!draft.canUndo} onClick={() => draft.undo()}>
						{words.undo}
					</button>
					<button type="button" className="desk-button" disabled={!draft.canRedo} onClick={() => draft.redo()}>
						{words.redo}
					</button>
				</div>
			</header>
			<Notices session={session} said={said} />
			<main id="main" className="desk">
				<section className="desk-left" aria-label={words.copy}>
					{old !== null && (
						<Suspense>
							<Old text={old} onTake={(next) => void take(next)} onLeave={() => setOld(null)} />
						</Suspense>
					)}
					{old === null && (isBringing || (text === "" && left.length === 0)) && (
						<Start session={session} edition={edition} data={data} take={take} takeFiles={takeFiles} done={() => setBringing(false)} />
					)}
					<Tabs name={words.copy} id="copy" tabs={tabs} current={copy} onChange={(next) => change({ copy: next })} />
					<div role="tabpanel" id="copy-panel" aria-labelledby={`copy-${copy}`}>
						{copy === "checks" && checks}
						{copy === "form" && (
							<Form
								draft={draft}
								read={read}
								edition={edition}
								data={data}
								focus={focus}
								goTo={goTo}
								toCode={() => change({ copy: "json" })}
							/>
						)}
						{copy === "wire" && <Wire draft={draft} read={read} focus={focus} goTo={goTo} />}
						{copy === "json" && <JsonEditor draft={draft} read={read} focus={focus} goTo={goTo} />}
					</div>
					{!isNarrow && checks}
				</section>
				<section className="desk-right" aria-label={words.look}>
					<Bench view={view} change={change} isNarrow={isNarrow} />
					{read.text !== "" && !read.sound && <p className="desk-note">{words.stale}</p>}
					{text !== "" && (
						<Devices
							view={isNarrow ? { ...view, frames: view.frames.slice(0, 1) } : view}
							edition={edition}
							story={story}
							card={card}
							origin={read.origin}
							focus={focus}
							goTo={goTo}
							marks={marks}
						/>
					)}
				</section>
			</main>
		</>
	);
}
