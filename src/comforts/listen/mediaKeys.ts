/**
 * Lets the device's own keys and its lock screen play, pause and step. Browsers give these only to a page that plays a sound of some seconds,
 * and count no voice as one: so silence is played beside it.
 */
import { useEffect } from "../../reader/hooks.ts";
import { type PlayerState, player } from "./player.ts";
import silence from "./silence.flac";

const actions: readonly (readonly [MediaSessionAction, () => unknown])[] = [
	["play", () => player.get().status !== "playing" && player.toggle()],
	["pause", () => player.pause()],
	["previoustrack", () => player.step(-1)],
	// A track is a story where others are to come.
	["nexttrack", () => (player.get().queue.length > 0 ? player.toNextStory() : player.step(1))],
	["seekbackward", () => player.step(-1)],
	["seekforward", () => player.step(1)],
	["stop", () => player.pause()],
];

/** `from` is the publication's name. */
export function useMediaKeys({ script, status }: PlayerState, from: string): void {
	const session = "mediaSession" in navigator ? navigator.mediaSession : null;
	useEffect(() => {
		if (!session) return;
		const set = (action: MediaSessionAction, act: (() => void) | null) => {
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
			session.playbackState = "none";
		};
	}, [session]);
	useEffect(() => {
		// A story that was taken back leaves the lock screen, too.
		if (session) session.metadata = script && new MediaMetadata({ title: script.headline, artist: from });
	}, [session, script, from]);
	useEffect(() => {
		if (!session || status !== "playing") return;
		const audio = new Audio(silence);
		audio.loop = true;
		// A browser that plays none without a press shows no keys, and reads all the same.
		audio.play().catch(() => {});
		return () => audio.pause();
	}, [session, status]);
	useEffect(() => {
		if (session) session.playbackState = status === "playing" ? "playing" : "paused";
	}, [session, status]);
}
