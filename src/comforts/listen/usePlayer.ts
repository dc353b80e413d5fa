/** The player and the reader's choice of voice, in a component. */
import { useSyncExternalStore } from "../../reader/hooks.ts";
import { useCell } from "../../reader/useCell.ts";
import { voiceCell } from "./kept.ts";
import { type PlayerState, player } from "./player.ts";

export const usePlayer = (): PlayerState => useSyncExternalStore(player.subscribe, player.get);

export const useVoiceChoice = () => useCell(voiceCell, voiceCell.get());
