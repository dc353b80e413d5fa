/** The player at the foot of every page, and what it shows on the page of the story that it reads. */
import { storyPath } from "../../article/links.ts";
import { Cross } from "../../components/Icon.tsx";
import { useLocale } from "../../components/locale.ts";
import { useOpening } from "../../components/opening.ts";
import { Text } from "../../components/Text.tsx";
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from "../../reader/hooks.ts";
import { bind } from "../../text/bind.ts";
import { formatNumber, inDigits } from "../../text/numerals.ts";
import { useLeaving } from "../leaving.ts";
import { putOn } from "../sheet.ts";
import { useStoryId } from "../useStoryId.ts";
import { rates } from "./kept.ts";
import { minutesLeft } from "./lengths.ts";
import text from "./listen.css?inline";
import { useMediaKeys } from "./mediaKeys.ts";
import { useFoot, useMarks } from "./onPage.ts";
import { player } from "./player.ts";
import { Next, NextStory, Pause, Play, Previous, Voices } from "./Signs.tsx";
import { ThenThis } from "./ThenThis.tsx";
import { usePlayer, useVoiceChoice } from "./usePlayer.ts";
import { troubles, listenWords as words } from "./words.ts";

putOn(text);

const down = () => "translateY(100%)" as const;

type PlayerBarProps = {
	/** The publication's name, for the device's own player. */
	readonly from: string;
	/** The story on screen is the one that is read. */
	readonly onHere: (isHere: boolean) => void;
	readonly onClose: () => void;
};

export function PlayerBar({ from, onHere, onClose }: PlayerBarProps) {
	const state = usePlayer();
	const { script, status, sounds, at, trouble, withdrawn, queue } = state;
	const { rate } = useVoiceChoice();
	const { digits } = useLocale();
	const { opened, open } = useOpening();
	const id = useStoryId();
	const isHere = id === script?.id && script !== null;
	const main = useRef<HTMLButtonElement>(null);
	const bar = useRef<HTMLElement>(null);
	useFoot(bar, isHere);
	useLeaving(bar, down);
	useMarks(isHere);
	useMediaKeys(state, from, rate);
	useEffect(() => {
		const { activeElement } = document;
		onHere(isHere);
		// The button that was pressed stood in the thumb bar, whose place this takes.
		if (isHere && activeElement?.closest("nav")) main.current?.focus({ preventScroll: true });
	}, [isHere, onHere]);
	useLayoutEffect(() => {
		const { activeElement } = document;
		// A strip has fewer buttons.
		if (!isHere && bar.current?.contains(activeElement) && !activeElement?.checkVisibility()) main.current?.focus({ preventScroll: true });
	}, [isHere]);
	const isChosen = opened === "voices";
	useEffect(() => {
		if (!isChosen) return;
		// What opened the sheet may be gone: another story is read.
		return () => void requestAnimationFrame(() => document.activeElement === document.body && main.current?.focus({ preventScroll: true }));
	}, [isChosen]);
	// Its own page says what became of it.
	const isTold = withdrawn !== null && withdrawn === id;
	useEffect(() => {
		if (isTold) onClose();
	}, [isTold, onClose]);
	const offer = useEffectEvent(() => opened !== "voices" && open("voices"));
	useEffect(() => {
		if (trouble === "unchosen") offer();
	}, [trouble]);
	const number = (value: number) => formatNumber(value, digits);
	const count = script?.lines.length ?? 0;
	const minutes = script ? minutesLeft(script, at, rate) : 0;
	const left = minutes > 1 ? words.minutesLeft(number(minutes)) : words.nearlyOver;
	const reached = status === "over" ? 1 : count > 0 ? at / count : 0;
	const hasNext = queue.length > 0 && script !== null;
	const toCome = queue.length > 0 ? ` · ${words.toCome(number(queue.length))}` : "";
	const focusMain = useCallback(() => main.current?.focus({ preventScroll: true }), []);
	const toNextStory = () => {
		// The button goes while the story comes, and with the last one for good.
		focusMain();
		player.toNextStory();
	};
	const isUnderWay = state.id !== null && state.id !== id && status !== "over";
	const headline = script && (
		<b lang={script.lang}>
			<Text>{script.headline}</Text>
		</b>
	);
	return (
		<section className={isHere ? "pk-player" : "pk-player pk-mini"} aria-label={words.player} ref={bar}>
			<span className="pk-reached" ref={(line) => line?.style.setProperty("--done", String(reached))} />
			<p className="pk-said" role="status">
				{bind(withdrawn ? words.withdrawn : trouble ? troubles[trouble] : "")}
			</p>
			<div className={hasNext ? "pk-player-keys pk-queued" : "pk-player-keys"}>
				<button type="button" aria-label={words.previousSentence} aria-disabled={withdrawn !== null} onClick={() => player.step(-1)}>
					<Previous />
					<span>{words.previous}</span>
				</button>
				<button
					type="button"
					className="pk-main"
					ref={main}
					aria-label={sounds ? words.pause : words.play}
					aria-disabled={withdrawn !== null}
					onClick={() => player.toggle()}
				>
					{sounds ? <Pause /> : <Play />}
					<span>{sounds ? words.pause : words.play}</span>
				</button>
				<button type="button" aria-label={words.nextSentence} aria-disabled={withdrawn !== null} onClick={() => player.step(1)}>
					<Next />
					<span>{words.next}</span>
				</button>
				{hasNext && (
					<button type="button" className="pk-next-story" aria-label={words.nextStory} onClick={toNextStory}>
						<NextStory />
						<span>{words.nextStory}</span>
					</button>
				)}
				<p className="pk-now">
					{isHere && headline}
					{script && !isHere && <a href={storyPath(script.id)}>{headline}</a>}
					{status === "waiting" && words.coming}
					{script && status !== "waiting" && bind(status === "over" ? words.over : left)}
					{script && (status === "playing" || status === "paused") && (
						<span className="pk-count">{bind(`, ${words.sentence(number(at + 1), number(count))}${toCome}`)}</span>
					)}
				</p>
				{id !== undefined && isUnderWay && <ThenThis key={id} id={id} onLost={focusMain} />}
				<button type="button" onClick={() => player.setChoice({ rate: rates[(rates.indexOf(rate as 1) + 1) % rates.length] ?? 1 })}>
					<span className="pk-rate">{words.times(inDigits(String(rate), digits))}</span>
					<span>{words.rate}</span>
				</button>
				<button type="button" aria-expanded={opened === "voices"} onClick={() => open("voices")}>
					<Voices />
					<span>{words.voice}</span>
				</button>
				<button type="button" className="pk-shut" aria-label={words.shutPlayer} onClick={onClose}>
					<Cross />
					<span>{words.shut}</span>
				</button>
			</div>
		</section>
	);
}
