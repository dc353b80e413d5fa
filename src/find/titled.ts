/** A query as a sentence of the page names it. */
import { truncate } from "../text/akshara.ts";

/** Aksharas of a query that stand in a headline: what helps comes under it. */
const longest = 60;
/** Signs on one letter, and letters joined to it: what has more is no akshara of any word, and stands in no line. */
const endless = /((?:\p{M}|(?<=\u094d)\p{L}){8})(?:\p{M}|(?<=\u094d)\p{L})+/gu;

/** The page puts a query in quotes: what stands in quotes within it stands in single ones. */
const singled = (text: string): string => text.replace(/(?<![\p{L}\p{M}\p{N}])["“„‟«](?=\S)/gu, "‘").replace(/["“”„‟«»]/g, "’");

export const titled = (text: string): string => truncate(singled(text).replace(endless, "$1").trim(), longest);
