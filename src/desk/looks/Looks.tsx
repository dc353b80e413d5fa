/** The ways to look at a draft; on wide screens they are the right of the desk, with tabs between them. */
import { Suspense, useCallback } from "react";
import type { DeskData } from "../../article/deskData.ts";
import { Bench, Manner } from "../Bench.tsx";
import { Devices, type OnScreens } from "../Devices.tsx";
import type { GoTo } from "../focus.ts";
import { late } from "../late.tsx";
import type { Read } from "../read.ts";
import type { Session } from "../session.ts";
import { Tabs } from "../Tabs.tsx";
import { looks, type View } from "../view.ts";
import { words as deskWords } from "../words.ts";
import { useShot } from "./Shot.tsx";
import { words } from "./words.ts";

/** Each comes when it is first looked at. */
const Compare = late(async () => (await import("./Compare.tsx")).Compare);
const Sheet = late(async () => (await import("./Sheet.tsx")).Sheet);
const Travel = late(async () => (await import("./Travel.tsx")).Travel);

type LooksProps = {
	readonly session: Session;
	readonly read: Read;
	readonly data: DeskData;
	readonly isNarrow: boolean;
	readonly shown: OnScreens;
};

export const lookTabs = looks.map((id) => ({ id, name: words.tabs[id] }));

export function Looks(props: LooksProps) {
	const { view, change } = props.session;
	return (
		<>
			<Tabs name={words.looks} id="look" tabs={lookTabs} current={view.look} onChange={(look) => change({ look })} />
			<div role="tabpanel" id="look-panel" aria-labelledby={`look-${view.look}`}>
				<Look {...props} look={view.look} />
			</div>
		</>
	);
}

export function Look({ session, read, data, isNarrow, shown, look }: LooksProps & { readonly look: View["look"] }) {
	const { draft, text, view, change } = session;
	const { bar, tools } = useShot(read.article.id);
	/** On the sheet there is no form to lead to: the page with its form comes back. */
	const { goTo: toPlace } = shown;
	const goTo: GoTo = useCallback(
		(path, from) => {
			change({ look: "page" });
			toPlace(path, from);
		},
		[change, toPlace],
	);
	return (
		<>
			{look === "page" && !(isNarrow && text === "") && <Bench view={view} change={change} isNarrow={isNarrow} />}
			{read.text !== "" && !read.sound && <p className="desk-note">{deskWords.stale}</p>}
			{(look === "page" || look === "sheet") && bar}
			{look === "page" && text !== "" && (
				<Devices view={isNarrow ? { ...view, frames: view.frames.slice(0, 1) } : view} {...shown} isNarrow={isNarrow} tools={tools} />
			)}
			{look === "page" && isNarrow && text !== "" && <Manner view={view} change={change} isNarrow />}
			<Suspense>
				{look === "sheet" && text !== "" && <Sheet view={view} change={change} {...shown} goTo={goTo} tools={tools} />}
				{look === "travel" && <Travel article={shown.story.article} edition={shown.edition} />}
				{look === "compare" && <Compare draft={draft} read={read} data={data} edition={shown.edition} goTo={toPlace} />}
			</Suspense>
		</>
	);
}
