/** The desk itself: the copy on the left, how readers will see it on the right, and what is wrong with it under the copy. */
import { useQuery } from "@tanstack/react-query";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import type { Path } from "../article/problems.ts";
import { Checks } from "./Checks.tsx";
import { useCheckKeys } from "./checkKeys.ts";
import type { Draft } from "./draft.ts";
import { Form } from "./Form.tsx";
import type { Layout } from "./fit.ts";
import { type Focus, type GoTo, showTabs, toTabs } from "./focus.ts";
import { useHouseStyle } from "./houseStyle.ts";
import { useIntake } from "./intake.ts";
import { late } from "./late.tsx";
import { Look, Looks, lookTabs } from "./looks/Looks.tsx";
import { Notices } from "./Notices.tsx";
import { useIsNarrow } from "./narrow.ts";
import { deskQuery } from "./openStory.ts";
import { readDraft } from "./read.ts";
import { Start } from "./Start.tsx";
import { useSession } from "./session.ts";
import { useStory } from "./story.ts";
import { Tabs } from "./Tabs.tsx";
import { Top } from "./Top.tsx";
import { useUndoKeys } from "./undoKeys.ts";
import { useRemarks } from "./useRemarks.ts";
import type { View } from "./view.ts";
import { words } from "./words.ts";

/** The lines of a wire come with the first one. */
const Wire = late(async () => (await import("./Wire.tsx")).Wire);

/** The editor of code comes when it is first opened. */
const JsonEditor = late(async () => (await import("./JsonEditor.tsx")).JsonEditor);

/** The tables of old fonts come with the first text in one. */
const Old = late(async () => (await import("./Old.tsx")).Old);

/** Measuring begins when the checks have spoken. */
const Gauge = late(async () => (await import("./Gauge.tsx")).Gauge);

const isLook = (tab: View["copy"] | View["look"]): tab is View["look"] => lookTabs.some(({ id }) => id === tab);

const copied: readonly string[] = [words.jsonCopied, words.linkCopiedText];

const unmeasured: readonly Layout[] = [];
const noData: DeskData = { pictures: {}, stories: [] };

export function Desk({ edition }: { edition: Edition }) {
	const session = useSession(edition);
	const { draft, text, left, old, isAsking, view, change } = session;
	// The time at which this text is read: a desk stays open all day.
	const { read, now } = useMemo(() => {
		const now = Date.now();
		return { read: readDraft(text, edition, now), now };
	}, [text, edition]);
	const { data = noData } = useQuery(deskQuery);
	const [focus, setFocus] = useState<Focus | null>(null);
	// The checks are a tab among the others, and on wide screens stand under the copy besides; in one column the ways to look are tabs there too, but the sheet, which takes all.
	const isNarrow = useIsNarrow();
	const { copy } = view;
	const isSheet = view.look === "sheet";
	const look = isNarrow && !isSheet ? view.look : "page";
	const at = useRef({ copy, look, isBroken: false });
	at.current = { copy, look, isBroken: read.json === undefined };
	const goTo: GoTo = useCallback(
		(path: Path, from, spoken) => {
			setFocus((before) => ({
				path,
				from,
				count: (before?.count ?? 0) + 1,
				...spoken,
			}));
			// The place may be in another tab; in broken JSON it has no field.
			if (from !== "check" && from !== "preview") return;
			if (at.current.copy === "checks" || at.current.isBroken) change({ copy: at.current.isBroken ? "json" : "form" });
			if (at.current.look !== "page") change({ look: "page" });
		},
		[change],
	);
	const { story, card } = useStory(read.article, data);

	const { twin, openTwin, takeOld, isBringing, setBringing, said, say, take, takeFiles, retry } = useIntake(session, edition, data);
	// That something was copied is news until an editor turns elsewhere.
	useEffect(() => say((before) => (copied.includes(before) ? "" : before)), [copy, view.look, say]);
	const isStarting = isBringing || (text === "" && left.length === 0 && !old);
	// What was pressed has gone with the draft before, or with the ways to bring one.
	useEffect(() => toTabs, [draft, isStarting]);
	useUndoKeys(draft);
	const [gauged, setGauged] = useState<{ readonly of: Draft; readonly layouts: readonly Layout[] } | null>(null);
	const layouts = gauged?.of === draft ? gauged.layouts : unmeasured;
	const takeLayouts = useCallback((layouts: readonly Layout[]) => setGauged({ of: draft, layouts }), [draft]);
	const inHand = useHouseStyle(data.style);
	const { remarks, checkAgain } = useRemarks(read, { edition, now, quiet: view.quiet, style: inHand.json, left }, data, layouts);
	const marks = useMemo(() => (view.hasMarks && remarks ? remarks.all.flatMap(({ marks }) => marks) : []), [remarks, view.hasMarks]);
	const written = (read.json as { id?: unknown } | undefined)?.id;
	const id = typeof written === "string" && written !== "" ? read.article.id : null;
	const toForm = useCallback(() => change({ copy: "form" }), [change]);
	const openChecks = useCallback(() => isNarrow && change({ copy: "checks", look: "page" }), [isNarrow, change]);
	useCheckKeys(openChecks);
	const tabs: { id: View["copy"] | View["look"]; name: string }[] = [
		{ id: "checks", name: words.checksCount(remarks?.all.length ?? 0) },
		{ id: "form", name: words.form },
		{ id: "wire", name: words.wire },
		{ id: "json", name: words.code },
		...(isNarrow ? lookTabs.filter(({ id }) => id !== "page") : []),
	];
	const current = look === "page" ? copy : look;
	const open = (next: View["copy"] | View["look"]) => {
		flushSync(() => change(isLook(next) ? { look: next } : isNarrow ? { copy: next, look: "page" } : { copy: next }));
		// In one column the screens stand above: what was asked for comes into sight.
		if (isNarrow) next === "sheet" ? scrollTo(0, 0) : showTabs();
	};
	const toLook = {
		session,
		read,
		data,
		isNarrow,
		shown: { edition, story, card, origin: read.origin, focus, goTo, marks },
	};
	const checks = <Checks draft={draft} remarks={remarks} view={view} change={change} goTo={goTo} layouts={layouts} inHand={inHand} />;
	const screens = (
		<section className="desk-right" aria-label={words.look}>
			{isNarrow && !isSheet ? <Look {...toLook} look="page" /> : <Looks {...toLook} />}
		</section>
	);
	const oldCopy = old && (
		<Suspense>
			<Old key={session.key} text={old} isAsking={isAsking} onTake={takeOld} />
		</Suspense>
	);
	return (
		<div className={isSheet && text !== "" ? "has-sheet" : undefined}>
			<a className="desk-skip" href="#main">
				{words.toCopy}
			</a>
			<Top
				session={session}
				edition={edition}
				read={read}
				id={id}
				isNarrow={isNarrow}
				isBringing={isBringing}
				setBringing={setBringing}
				mistakes={remarks?.errors ?? 0}
				say={say}
			/>
			<Notices session={session} said={said} twin={twin} openTwin={openTwin} retry={retry} checkAgain={checkAgain} />
			<main className="desk">
				{!isStarting && isAsking && oldCopy}
				{isNarrow && screens}
				<section id="main" className="desk-left" aria-label={words.copy}>
					{isStarting && <Start session={session} edition={edition} data={data} take={take} takeFiles={takeFiles} />}
					<Tabs name={words.copy} id="copy" tabs={tabs} current={current} onChange={open} />
					<div role="tabpanel" id="copy-panel" aria-labelledby={`copy-${current}`}>
						{look !== "page" && <Look {...toLook} look={look} />}
						{current === "checks" && checks}
						{current === "form" && (
							<Form
								draft={draft}
								read={read}
								edition={edition}
								data={data}
								aksharas={card.aksharas}
								layouts={layouts}
								focus={focus}
								goTo={goTo}
								toCode={() => change({ copy: "json" })}
							/>
						)}
						{current === "wire" && (
							<Suspense>
								{!isAsking && oldCopy}
								<Wire session={session} read={read} stories={data.stories} focus={focus} goTo={goTo} toForm={toForm} />
							</Suspense>
						)}
						{current === "json" && (
							<Suspense>
								<JsonEditor draft={draft} read={read} focus={focus} goTo={goTo} remarks={view.hasMarks ? remarks : null} />
							</Suspense>
						)}
					</div>
					{!isNarrow && copy !== "checks" && checks}
				</section>
				{!isNarrow && screens}
			</main>
			{remarks && (
				<Suspense>
					<Gauge view={view} edition={edition} story={story} card={card} origin={read.origin} onGauged={takeLayouts} />
				</Suspense>
			)}
		</div>
	);
}
