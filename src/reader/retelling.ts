/**
 * What a late part draws of a story otherwise than the page would. Each piece is found by the object it stands for: a block's content for its words,
 * the article for what stands above them. So the page's own drawing does it, and nothing is written into it from outside.
 */
import { type ReactNode, useSyncExternalStore } from "react";

export type Retelling = ReadonlyMap<object, ReactNode>;

let told: Retelling | null = null;
const listeners = new Set<() => void>();

/** `null` has the story as it was written. */
export function retell(next: Retelling | null): void {
	told = next;
	for (const each of listeners) each();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Undefined where it is to be drawn as written. */
export const useRetold = (of: object): ReactNode =>
	useSyncExternalStore(
		subscribe,
		() => told?.get(of),
		() => undefined,
	);
