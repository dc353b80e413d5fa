/** The desk itself: the copy on the left, how readers will see it on the right, and what is wrong with it under the copy. */
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { deskJson } from "../article/links.ts";
import type { Path } from "../article/problems.ts";
import { Wordmark } from "../components/Wordmark.tsx";
import { fetchJson } from "../data/fetchJson.ts";
import { Bench } from "./Bench.tsx";
import { Checks } from "./Checks.tsx";
import { Devices } from "./Devices.tsx";
import { Draft } from "./draft.ts";
import { Form } from "./Form.tsx";
import type { Focus, GoTo } from "./focus.ts";
import { JsonEditor } from "./JsonEditor.tsx";
import { useIsNarrow } from "./narrow.ts";
import { readDraft } from "./read.ts";
import { useStory } from "./story.ts";
import { Tabs } from "./Tabs.tsx";
import { firstView, type View } from "./view.ts";
import { words } from "./words.ts";

const noData: DeskData = { pictures: {}, stories: [] };

export function Desk({ edition }: { edition: Edition }) {
	const [draft] = useState(() => new Draft());
	const text = useSyncExternalStore(draft.subscribe, draft.text);
	const [now] = useState(() => Date.now());
	const read = useMemo(() => readDraft(text, edition, now), [text, edition, now]);
	const { data = noData } = useQuery({
		queryKey: ["desk"],
		queryFn: async ({ signal }) => (await fetchJson(deskJson, signal)) as DeskData,
	});
	const [view, setView] = useState<View>({ ...firstView, digits: edition.digits });
	const change = useCallback((part: Partial<View>) => setView((before) => ({ ...before, ...part })), []);
	const [focus, setFocus] = useState<Focus | null>(null);
	const goTo: GoTo = useCallback((path: Path, from) => setFocus((before) => ({ path, from, count: (before?.count ?? 0) + 1 })), []);
	const { story, card } = useStory(read.article, data, edition);

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
		{ id: "json" as const, name: words.code },
	];
	const checks = <Checks read={read} goTo={goTo} />;
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
				<div className="desk-end">
					<button type="button" className="desk-button" disabled={!draft.canUndo} onClick={() => draft.undo()}>
						{words.undo}
					</button>
					<button type="button" className="desk-button" disabled={!draft.canRedo} onClick={() => draft.redo()}>
						{words.redo}
					</button>
				</div>
			</header>
			<main id="main" className="desk">
				<section className="desk-left" aria-label={words.copy}>
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
						{copy === "json" && <JsonEditor draft={draft} read={read} focus={focus} goTo={goTo} />}
					</div>
					{!isNarrow && checks}
				</section>
				<section className="desk-right" aria-label={words.look}>
					<Bench view={view} change={change} isNarrow={isNarrow} />
					{read.text !== "" && !read.sound && <p className="desk-note">{words.stale}</p>}
					<Devices
						view={isNarrow ? { ...view, frames: view.frames.slice(0, 1) } : view}
						edition={edition}
						story={story}
						card={card}
						origin={read.origin}
						focus={focus}
						goTo={goTo}
						marks={[]}
					/>
				</section>
			</main>
		</>
	);
}
