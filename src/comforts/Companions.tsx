/** What is beside every page and goes on from one to the next: a list of parts, each without an eye for the others. */
import type { ReactNode } from "react";
import type { Edition } from "../article/article.ts";
import { Notice } from "../components/Notice.tsx";
import { Children, lazy, Suspense, startTransition, useEffect, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { settingsCell, standardSettings } from "../reader/settings.ts";
import { useCell } from "../reader/useCell.ts";
import { words as pageWords } from "../words.ts";
import { BackgroundKeeping } from "./BackgroundKeeping.tsx";
import { BackgroundSaving } from "./BackgroundSaving.tsx";
import { Fresh } from "./Fresh.tsx";
import { Keys } from "./Keys.tsx";
import { Lines } from "./Lines.tsx";
import { Listen } from "./Listen.tsx";
import css from "./lines.css?inline";
import { PartMark } from "./PartMark.tsx";
import { Pictures } from "./Pictures.tsx";
import { Prefetch } from "./Prefetch.tsx";
import { Resume } from "./Resume.tsx";
import { keepReadMarks } from "./readMarks.ts";
import { SameRow } from "./SameRow.tsx";
import { SavedByKey } from "./SavedByKey.tsx";
import { SelectionWatch } from "./SelectionWatch.tsx";
import { putOn } from "./sheet.ts";
import { TakenBack } from "./TakenBack.tsx";
import { Transition } from "./Transition.tsx";
import { Worker } from "./Worker.tsx";

putOn(css);

/** Where it cannot be had the page is read as it stands. */
const Easy = lazy(() =>
	import("./Easy.tsx").then(
		(part) => ({ default: part.Easy }),
		() => ({ default: () => null }),
	),
);

/** Apart, or every setting would have all parts drawn anew. */
function EasyIfChosen() {
	const { easy, focus } = useCell(settingsCell, standardSettings);
	const isChosen = easy === "on" || focus !== "none";
	return <Suspense>{isChosen && <Easy />}</Suspense>;
}

/** Has its parts come one after the other, each with its effects in a task of its own: who types or scrolls as they come is not held up. */
function InTurn({ children }: { readonly children: readonly ReactNode[] }) {
	const [come, setCome] = useState(1);
	const isWhole = come >= children.length;
	useEffect(() => {
		if (!isWhole) startTransition(() => setCome(come + 1));
	}, [come, isWhole]);
	return Children.map(children, (child, index) => (index < come ? child : null));
}

type CompanionsProps = { readonly edition: Edition };

export function Companions({ edition }: CompanionsProps) {
	const [isListeningLost, setListeningLost] = useState(false);
	const lines = useRef<HTMLDivElement>(null);
	// What this finds to say was said before it, or is there with it: only what comes later drops from its line.
	useLayoutEffect(() => {
		for (const each of lines.current?.getAnimations({ subtree: true }) ?? []) each.cancel();
	}, []);
	useEffect(keepReadMarks, []);
	// What is opened next then comes in one step.
	useEffect(() => void import("./panels.ts").catch(() => {}), []);
	return (
		<>
			{/* It stands before anything is said in it, or some screen readers stay silent. */}
			<div ref={lines} className="pk-lines" role="status" aria-atomic="false">
				<InTurn>
					<Fresh edition={edition} />
					<Resume />
					<BackgroundSaving />
				</InTurn>
				{isListeningLost && <Notice text={pageWords.notLoaded} />}
				<SavedByKey />
				<Lines />
			</div>
			{/* What a held press is for is there with the first of them. */}
			<Keys />
			<Pictures />
			<InTurn>
				<EasyIfChosen />
				<Transition />
				<SameRow />
				<Listen edition={edition} onLost={setListeningLost} />
				<SelectionWatch edition={edition} />
				<PartMark />
				<TakenBack />
				<Worker />
				<BackgroundKeeping />
				<Prefetch />
			</InTurn>
		</>
	);
}
