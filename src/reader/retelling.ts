/**
 * What a late part draws of a story otherwise than the page would. Each piece is found by the object it stands for: a block's content for its words,
 * the article for what stands above them. So the page's own drawing does it, and nothing is written into it from outside.
 */
import { type ReactNode, useSyncExternalStore } from "react";
import { store } from "./store.ts";

export type Retelling = ReadonlyMap<object, ReactNode>;

const told = store<Retelling | null>(null);

/** `null` has the story as it was written. */
export const retell = told.set;

/** Undefined where it is to be drawn as written. */
export const useRetold = (of: object): ReactNode =>
	useSyncExternalStore(
		told.subscribe,
		() => told.get()?.get(of),
		() => undefined,
	);
