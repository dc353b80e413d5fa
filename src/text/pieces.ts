/** A bound text in the pieces that are drawn apart: its English passages, and what no line may part. */
import { HELD } from "./bind.ts";
import { runs } from "./language.ts";

export type Piece = { readonly text: string; readonly lang?: string | undefined; readonly isHeld?: boolean };

/** Together they are the text. */
export const pieces = (bound: string): readonly Piece[] =>
	bound.split(HELD).flatMap((part, at): readonly Piece[] => (at % 2 ? [{ text: part, isHeld: true }] : runs(part)));
