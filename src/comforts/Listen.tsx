/** Whether stories can be read aloud here: puts the button into a story's page, or the line that says why there is none, and brings the player at the first press. */
import { useQueryClient } from "@tanstack/react-query";
import type { ComponentProps, ComponentType } from "react";
import { useLocation } from "react-router";
import type { Edition } from "../article/article.ts";
import { Icon } from "../components/Icon.tsx";
import { useOpening } from "../components/opening.ts";
import { storyQuery } from "../data/queries.ts";
import { useCallback, useEffect, useState, useSyncExternalStore } from "../reader/hooks.ts";
import { setListening } from "../reader/listening.ts";
import { placeCell, wasOpen } from "./listen/kept.ts";
import type { PlayerBar } from "./listen/PlayerBar.tsx";
import type { PlayerState, player } from "./listen/player.ts";
import { hasHindi, wakeSpeech } from "./listen/voices.ts";
import { useStoryId } from "./useStoryId.ts";
import { words } from "./words.ts";

/** Voices that come later than this are still taken, in ms; a browser that has none never says so. */
const longEnough = 2000;

/** Null until it is known. */
function useHasVoice(): boolean | null {
	const [has, setHas] = useState<boolean | null>(null);
	useEffect(() => {
		let isLongEnough = !("speechSynthesis" in globalThis);
		const look = () => {
			if (hasHindi() || isLongEnough) setHas(hasHindi());
		};
		const settle = () => {
			isLongEnough = true;
			look();
		};
		look();
		// Old iOS tells of no change; its voices are there at the end of the wait.
		globalThis.speechSynthesis?.addEventListener?.("voiceschanged", look);
		const wait = setTimeout(settle, longEnough);
		return () => {
			globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", look);
			clearTimeout(wait);
		};
	}, []);
	return has;
}

/** The player, once it has come. */
type Part = { readonly PlayerBar: ComponentType<ComponentProps<typeof PlayerBar>>; readonly player: typeof player };

export function Listen({ edition, onLost }: { readonly edition: Edition; readonly onLost: (isLost: boolean) => void }) {
	const hasVoice = useHasVoice();
	const client = useQueryClient();
	const [part, setPart] = useState<Part | null>(null);
	const [isOpen, setOpen] = useState(false);
	const [isHere, setHere] = useState(false);
	const { pathname } = useLocation();
	useEffect(() => void (pathname && onLost(false)), [pathname, onLost]);
	const begin = useCallback(
		async (ids: readonly string[], isPaused = false) => {
			if (!isPaused) wakeSpeech();
			const parts = await Promise.all([import("./listen/PlayerBar.tsx"), import("./listen/player.ts")]).catch(() => null);
			onLost(parts === null);
			if (!parts) return;
			const [{ PlayerBar }, { player }] = parts;
			player.loadFrom(async (id) => {
				const published = await client.ensureQueryData(storyQuery(id));
				return published.kind === "story" ? published.article : null;
			});
			setPart({ PlayerBar, player });
			setOpen(true);
			await player.start(ids, isPaused);
		},
		[client, onLost],
	);
	useEffect(() => {
		const kept = placeCell.get();
		if (hasVoice && kept && wasOpen.get()) void begin([kept.id, ...kept.queue], true);
	}, [hasVoice, begin]);
	useEffect(() => {
		if (hasVoice) setListening({ button: <ListenButton player={part?.player} begin={begin} />, listenTo: begin, isHere });
		else if (hasVoice === false) setListening({ fact: { name: words.listening, value: <NoVoice /> } });
	}, [hasVoice, part, begin, isHere]);
	const close = () => {
		part?.player.close();
		setOpen(false);
		setHere(false);
		// Where it was opened, when that is there again.
		requestAnimationFrame(() => {
			if (document.activeElement !== document.body) return;
			const buttons = [...document.querySelectorAll<HTMLElement>("[data-listen], main h1")];
			buttons.findLast((button) => button.checkVisibility())?.focus({ preventScroll: true });
		});
	};
	return part && isOpen ? <part.PlayerBar from={edition.name} onHere={setHere} onClose={close} /> : null;
}

const never = () => () => {};
const nothing = () => null;

type ButtonProps = { readonly player: Part["player"] | undefined; readonly begin: (ids: readonly string[]) => void };

/** Begins with the story on screen; pressed again it rests, and goes on. */
function ListenButton({ player, begin }: ButtonProps) {
	const id = useStoryId();
	const state = useSyncExternalStore<PlayerState | null>(player?.subscribe ?? never, player?.get ?? nothing);
	const isIts = state?.script?.id === id && state?.status !== "closed";
	return (
		<button
			type="button"
			data-listen=""
			aria-pressed={isIts && state?.status === "playing"}
			onClick={() => (isIts ? player?.toggle() : id && begin([id]))}
		>
			<Icon path="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
			{words.listen}
		</button>
	);
}

function NoVoice() {
	const { opened, open } = useOpening();
	return (
		<>
			{words.noVoice}{" "}
			<button type="button" aria-expanded={opened === "voices"} onClick={() => open("voices")}>
				{words.getVoice}
			</button>
		</>
	);
}
