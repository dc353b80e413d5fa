/** Whether the reader is finding something inside the story on screen. */
import { useSyncExternalStore } from "react";
import { store } from "./store.ts";

const finding = store(false);

export const setFinding = finding.set;

export const isFinding = finding.get;

export const useIsFinding = (): boolean => useSyncExternalStore(finding.subscribe, finding.get, () => false);
