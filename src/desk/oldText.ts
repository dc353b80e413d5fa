/** What copy in the codes of an old font becomes, read once for every text. */
import { useMemo } from "react";
import { convertKrutidev, type Uncertain } from "../text/krutidev.ts";

export type OldText = { readonly text: string; readonly uncertain: readonly Uncertain[] };

/** The same text where nothing of it is in such codes. */
export const useOldText = (text: string): OldText => useMemo(() => convertKrutidev(text) ?? { text, uncertain: [] }, [text]);
