/** The panel of settings: the first layer is colour and size; everything shows on the page at once. */

import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Edition } from "../article/article.ts";
import { Down } from "../components/Icon.tsx";
import { useOpening } from "../components/opening.ts";
import { sizeText } from "../offline/sizeText.ts";
import { bytesIn, usageQuery } from "../offline/usageQuery.ts";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "../reader/hooks.ts";
import { type Settings, settingsCell, standardSettings } from "../reader/settings.ts";
import { useCell } from "../reader/useCell.ts";
import { words as pageWords } from "../words.ts";
import type { KeptPanelProps } from "./KeptPanel.tsx";
import { keepLine } from "./keepLine.ts";
import { keysCell } from "./keys.ts";
import { keyWords } from "./keyWords.ts";
import { MoreSettings } from "./MoreSettings.tsx";
import { type Choose, Setting } from "./Setting.tsx";
import { Sheet } from "./Sheet.tsx";
import { drawScreenFirst, readyToDraw } from "./screenFirst.ts";
import { TextSize } from "./TextSize.tsx";
import { choiceWords, words } from "./words.ts";

/** Where there is room everything is unfolded. The width at which the sheet becomes a panel, in px. */
const isWide = () => matchMedia("(min-width: 900px)").matches;

/** That nothing is remembered is said once, where it came up first. */
let isNotKeptSaid = false;

const colours = ["auto", "light", "sepia", "dark"] as const;

export function SettingsPanel({ edition, onClose }: { readonly edition: Edition; readonly onClose: () => void }) {
	const settings = useCell(settingsCell, standardSettings);
	const areKeysOn = useCell(keysCell, true);
	const { open } = useOpening();
	const [said, say] = useState("");
	/** What was chosen until all was reset. */
	const [before, setBefore] = useState<Settings | null>(null);
	const [KeptPanel, setKept] = useState<ComponentType<KeptPanelProps> | null>(null);
	// Which view is shown is kept with the entry of the history: a page that is loaded again comes back to it.
	const { pathname, search, hash, state } = useLocation();
	const navigate = useNavigate();
	const isAtKept = Object(state).isAtKept === true;
	const turn = (isAtKept: boolean) =>
		void navigate(pathname + search + hash, { replace: true, preventScrollReset: true, state: { ...state, isAtKept } });
	const more = useRef<HTMLDetailsElement>(null);
	// Looking takes a while where much is kept: nothing waits for it, and what was seen a minute ago will do.
	const [isUnfolded, setUnfolded] = useState(false);
	const { data: used } = useQuery({ ...usageQuery, staleTime: 60_000, enabled: isUnfolded });
	const bytes = used ? bytesIn(used) : 0;
	// Who comes back from the other view went there from the unfolded rows.
	const wasAway = useRef(false);
	useEffect(() => {
		if (isAtKept) wasAway.current = true;
		if (more.current) more.current.open = isWide() || wasAway.current;
	}, [isAtKept]);
	useEffect(readyToDraw, []);
	useEffect(keepLine, []);
	const choose: Choose = useCallback((name, value) => {
		drawScreenFirst();
		settingsCell.set({ ...settingsCell.latest(), [name]: value });
		setBefore(null);
		if (settingsCell.isKept()) say("");
		else {
			const isFirst = !isNotKeptSaid;
			isNotKeptSaid = true;
			say((now) => (isFirst || now === words.notKept ? words.notKept : ""));
		}
	}, []);
	const resetButton = useRef<HTMLButtonElement>(null);
	const reset = () => {
		drawScreenFirst();
		setBefore((was) => was ?? settings);
		settingsCell.set(standardSettings);
		say(words.wasReset);
	};
	const bringBack = () => {
		drawScreenFirst();
		if (before) settingsCell.set(before);
		setBefore(null);
		say(words.broughtBack);
		// The button that was pressed goes.
		resetButton.current?.focus({ preventScroll: true });
	};
	const giveUp = useEffectEvent(() => {
		say(pageWords.notLoaded);
		turn(false);
	});
	useEffect(() => {
		if (!isAtKept || KeptPanel) return;
		let isHere = true;
		import("./KeptPanel.tsx").then(
			({ KeptPanel }) => isHere && setKept(() => KeptPanel),
			() => isHere && giveUp(),
		);
		return () => {
			isHere = false;
		};
	}, [isAtKept, KeptPanel]);
	if (isAtKept && KeptPanel) return <KeptPanel edition={edition} onClose={onClose} onBack={() => turn(false)} />;
	return (
		<Sheet title={words.letters} onClose={onClose}>
			<Setting name="theme" isLegendHidden options={colours} value={settings.theme} choose={choose} look="swatch" />
			<TextSize step={Number(settings.size)} onChoose={(step) => choose("size", String(step) as Settings["size"])} />
			<details className="pk-more" ref={more} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
				<summary>
					<span>{words.more}</span>
					<span>{words.moreHint}</span>
					<Down />
				</summary>
				<MoreSettings settings={settings} choose={choose} />
				<button type="button" className="pk-row pk-keyboard" data-off={!areKeysOn || undefined} onClick={() => open("keys")}>
					<span>{keyWords.keys}</span>
					<span>{choiceWords.easy[areKeysOn ? "on" : "off"]}</span>
					<Down />
				</button>
				<button type="button" className="pk-row" onClick={() => turn(true)}>
					<span>{words.keep}</span>
					<span>{bytes > 0 ? sizeText(bytes, edition.digits) : words.keepHint}</span>
					<Down />
				</button>
				<button type="button" ref={resetButton} className="pk-text-button" onClick={reset}>
					{words.reset}
				</button>
			</details>
			<p className="pk-hint" role="status">
				{said}
				{before && (
					<button type="button" className="pk-text-button" onClick={bringBack}>
						{words.bringBack}
					</button>
				)}
			</p>
		</Sheet>
	);
}
