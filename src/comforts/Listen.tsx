/** Whether stories can be read aloud here: puts the button into a story's page, or the line that says why there is none, and brings the player at the first press. */
import { useQueryClient } from "@tanstack/react-query";
import type { ComponentProps, ComponentType } from "react";
import { useLocation } from "react-router";
import type { Edition } from "../article/article.ts";
import { Sound } from "../components/Icon.tsx";
import { useOpening } from "../components/opening.ts";
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from "../reader/hooks.ts";
import { setListening } from "../reader/listening.ts";
import { words as pageWords } from "../words.ts";
import { listenButton } from "./keys.ts";
import { playlist, voicelessCell } from "./listen/kept.ts";
import type { PlayerBar } from "./listen/PlayerBar.tsx";
import type { PlayerState, player } from "./listen/player.ts";
import { articleOf } from "./listen/source.ts";
import { hasHindi, wakeSpeech } from "./listen/voices.ts";
import { useStoryId } from "./useStoryId.ts";
import { words } from "./words.ts";

/** Voices that come later than this are still taken, in ms; a browser that has none never says so. */
const longEnough = 2000;

/** How long after a press its reader still waits to hear something, in ms. */
const stillMeant = 8000;

const focusButton = () => (listenButton() ?? document.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });

/** What stands under a story: a line that came into it would move it before its reader's eyes. */
const isEndInSight = () => {
	const end = document.querySelector("main article footer, main article > aside");
	return end !== null && end.getBoundingClientRect().top < innerHeight;
};

type Voices = {
	/** Null until it is known. */
	readonly has: boolean | null;
	/** The page on which it is not said that there is none, as it would move. */
	readonly quietAt?: string | undefined;
};

function useVoices(): Voices {
	const [voices, setVoices] = useState<Voices>({ has: null });
	useEffect(() => {
		let isLongEnough = !("speechSynthesis" in globalThis);
		const look = () => {
			const has = hasHindi();
			if (!has && !isLongEnough) return;
			if (voicelessCell.get() === has) voicelessCell.set(!has);
			setVoices((before) => (before.has === has ? before : { has, quietAt: isEndInSight() ? location.pathname : undefined }));
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
	return voices;
}

/** Whether the page on screen has a place for the button: a voice that comes later finds one on the next page, or when its reader comes back to this. */
function useHasPlace(pathname: string): boolean {
	const [hasPlace, setHasPlace] = useState(() => !voicelessCell.get());
	useLayoutEffect(() => {
		const look = () => setHasPlace(!voicelessCell.get());
		if (pathname) look();
		document.addEventListener("visibilitychange", look);
		return () => document.removeEventListener("visibilitychange", look);
	}, [pathname]);
	return hasPlace;
}

/** What was to come after another story comes after the one that is begun. */
const toComeAfter = (state: PlayerState | null): readonly string[] => state?.queue ?? playlist.get().slice(1);

/** The player, once it has come. */
type Part = { readonly PlayerBar: ComponentType<ComponentProps<typeof PlayerBar>>; readonly player: typeof player };

export function Listen({ edition, onLost }: { readonly edition: Edition; readonly onLost: (isLost: boolean) => void }) {
	const { has: hasVoice, quietAt } = useVoices();
	const client = useQueryClient();
	const [part, setPart] = useState<Part | null>(null);
	const [isOpen, setOpen] = useState(false);
	const [isHere, setHere] = useState(false);
	const { pathname } = useLocation();
	const hasPlace = useHasPlace(pathname);
	const { open } = useOpening();
	const id = useStoryId();
	const hasBegun = useRef(false);
	useEffect(() => void (pathname && onLost(false)), [pathname, onLost]);
	const begin = useCallback(
		async (ids: readonly string[], isPaused = false, isFromHere = false) => {
			hasBegun.current = true;
			if (!isPaused) wakeSpeech();
			const parts = await Promise.all([import("./listen/PlayerBar.tsx"), import("./listen/player.ts"), import("./listen/marks.ts")]).catch(
				() => null,
			);
			onLost(parts === null);
			if (!parts) return;
			const [{ PlayerBar }, { player }, { lineAtTop }] = parts;
			player.loadFrom((id) => articleOf(client, id));
			setPart({ PlayerBar, player });
			setOpen(true);
			await player.start(ids, isPaused, isFromHere ? lineAtTop : undefined);
		},
		[client, onLost],
	);
	const answer = useEffectEvent(() => {
		const places = [...document.querySelectorAll<HTMLElement>("[data-ahead]")];
		// The keyboard is not to fall from the button as its place is filled.
		if (places.some((place) => place === document.activeElement)) requestAnimationFrame(focusButton);
		const pressedAt = Math.max(0, ...places.map(({ dataset }) => Number(dataset["ahead"])));
		if (!pressedAt) {
			const left = playlist.get();
			if (hasVoice && left.length > 0 && !hasBegun.current) void begin(left, true);
			return;
		}
		// It was pressed before it was known what this device can: whoever has gone on reading meanwhile finds the player, and is not spoken to.
		const isLate = Date.now() - pressedAt > stillMeant;
		if (hasVoice && id) void begin([id, ...toComeAfter(null)], isLate, true);
		else if (!isLate) open("voices");
	});
	useLayoutEffect(() => {
		if (hasVoice === null) return setListening(hasPlace ? {} : { button: null });
		answer();
		const button = hasPlace ? hasVoice ? <ListenButton player={part?.player} begin={begin} /> : <HelpButton /> : null;
		if (hasVoice) setListening({ button, listenTo: begin, isHere });
		else setListening({ button, ...(pathname !== quietAt && { fact: { name: words.listening, value: <NoVoice /> } }) });
	}, [hasVoice, hasPlace, quietAt, pathname, part, begin, isHere]);
	const close = () => {
		part?.player.close();
		setOpen(false);
		setHere(false);
		// Where it was opened, when that is there again.
		requestAnimationFrame(() => {
			if (document.activeElement === document.body) focusButton();
		});
	};
	return part && isOpen ? <part.PlayerBar from={edition.name} onHere={setHere} onClose={close} /> : null;
}

const never = () => () => {};
const nothing = () => null;

type ButtonProps = {
	readonly player: Part["player"] | undefined;
	readonly begin: (ids: readonly string[], isPaused: boolean, isFromHere: boolean) => void;
};

/** Begins with the story on screen, where that is read; pressed again it rests, and goes on. */
function ListenButton({ player, begin }: ButtonProps) {
	const id = useStoryId();
	const state = useSyncExternalStore<PlayerState | null>(player?.subscribe ?? never, player?.get ?? nothing);
	const isIts = state?.id === id && state?.status !== "closed";
	return (
		<button
			type="button"
			data-listen=""
			aria-pressed={isIts && state?.sounds}
			onClick={() => (isIts ? player?.toggle() : id && begin([id, ...toComeAfter(state)], false, true))}
		>
			<Sound />
			{pageWords.listen}
		</button>
	);
}

/** Stays until the next page, for one that would read: tells that there is no voice, and how to add one. */
function HelpButton() {
	const { opened, open } = useOpening();
	return (
		<button type="button" data-listen="" aria-expanded={opened === "voices"} onClick={() => open("voices")}>
			<Sound />
			{pageWords.listen}
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
