/** Bytes as people read them. */
import { type Digits, formatNumber } from "../text/numerals.ts";
import { savedWords } from "./words.ts";

/** 640 KB, 6.4 MB, 33 MB: decimal units, as phones count; less than 1 KB is 1. */
export function sizeText(bytes: number, digits: Digits): string {
	const kb = bytes > 0 ? Math.max(1, Math.round(bytes / 1000)) : 0;
	if (kb < 1000) return savedWords.kb(formatNumber(kb, digits));
	const mb = bytes / 1_000_000;
	return savedWords.mb(formatNumber(mb < 10 ? Math.round(mb * 10) / 10 : Math.round(mb), digits));
}
