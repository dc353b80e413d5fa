/**
 * Lets the device's own keys and its lock screen play, pause and step. Browsers give these only to a page that plays a sound of some seconds,
 * and count no voice as one: so silence is played beside it.
 */
import type { Picture } from "../../article/article.ts";
import { useEffect, useState } from "../../reader/hooks.ts";
import { isThrifty, pictureChoice, settingsCell } from "../../reader/settings.ts";
import { voiceCell } from "./kept.ts";
import { lineAtSecond, secondsOf } from "./lengths.ts";
import { type PlayerState, player } from "./player.ts";
import silence from "./silence.flac";

/** Leads to the sentence that is said then, where it is told when. */
function seek({ seekTime }: MediaSessionActionDetails): void {
	const { script, at } = player.get();
	if (script && seekTime !== undefined) player.step(lineAtSecond(script, seekTime, voiceCell.get().rate) - at);
}

const actions: readonly (readonly [MediaSessionAction, (details: MediaSessionActionDetails) => unknown])[] = [
	["play", () => !player.get().sounds && player.toggle()],
	["pause", () => player.pause()],
	["previoustrack", () => player.step(-1)],
	// A track is a story where others are to come.
	["nexttrack", () => (player.get().queue.length > 0 ? player.toNextStory() : player.step(1))],
	["seekbackward", () => player.step(-1)],
	["seekforward", () => player.step(1)],
	["seekto", seek],
	["stop", () => player.pause()],
];

/** A device's screen shows it about as wide as this, in px. */
const artworkWidth = 512;

/** The story's own picture, in a form that any device draws, else the site's sign. None for who wants no pictures unasked. */
function artworkOf(picture: Picture | null): MediaImage[] {
	if (pictureChoice(settingsCell.get()) !== "on" || isThrifty()) return [];
	const { renditions } = picture ?? {};
	const width = renditions?.widths.find((each) => each >= artworkWidth) ?? renditions?.widths.at(-1);
	const format = renditions?.formats.includes("jpeg") ? "jpeg" : renditions?.formats[0];
	if (picture && renditions && width && format) {
		const sizes = `${width}x${Math.round((width * picture.height) / picture.width)}`;
		return [{ src: `${renditions.base}-${width}.${format}`, sizes, type: `image/${format}` }];
	}
	const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
	return icon ? [{ src: icon.href, sizes: icon.sizes.value }] : [];
}

/** `from` is the publication's name. */
export function useMediaKeys({ script, picture, at, status }: PlayerState, from: string, rate: number): void {
	const session = "mediaSession" in navigator ? navigator.mediaSession : null;
	useEffect(() => {
		if (!session) return;
		const set = (action: MediaSessionAction, act: MediaSessionActionHandler | null) => {
			try {
				session.setActionHandler(action, act);
			} catch {
				// This browser does not know the action.
			}
		};
		for (const [action, act] of actions) set(action, act);
		return () => {
			for (const [action] of actions) set(action, null);
			session.metadata = null;
			session.setPositionState?.();
			session.playbackState = "none";
		};
	}, [session]);
	useEffect(() => {
		// A story that was taken back leaves the lock screen, too.
		if (session) session.metadata = script && new MediaMetadata({ title: script.headline, artist: from, artwork: artworkOf(picture) });
	}, [session, script, picture, from]);
	useEffect(() => {
		// Else it would show the length of the silence.
		if (!script) return session?.setPositionState?.();
		const [duration, position] = [secondsOf(script, rate), status === "over" ? Number.POSITIVE_INFINITY : secondsOf(script, rate, at)];
		try {
			session?.setPositionState?.({ duration, position: Math.min(position, duration) });
		} catch {
			// An engine that takes none of it reads all the same.
		}
	}, [session, script, at, status, rate]);
	// One for the player's life, silent only while it rests: what a reader's press has let play once may play again, behind a locked screen too.
	const [audio] = useState(() => Object.assign(new Audio(silence), { loop: true }));
	useEffect(() => {
		// While a story is awaited it is left as it is: one may have been reading, or have opened the page again.
		if (!session || status === "waiting") return;
		session.playbackState = status === "playing" ? "playing" : "paused";
		// A browser that plays none without a press shows no keys, and reads all the same.
		if (status === "playing") audio.play().catch(() => {});
		else audio.pause();
	}, [session, audio, status]);
	useEffect(() => () => audio.pause(), [audio]);
}
