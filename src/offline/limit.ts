/** How much of the device the reader gives to what is kept. */
import { cell } from "../reader/cell.ts";

/** In MB. */
export const limits = [50, 100, 250] as const;
const standard = 100;
/** Stories that were read, at most. */
export const mostRead = 300;
export const mb = 1_000_000;

export const limitCell = cell("pathak.limit", (found): number => limits.find((each) => each === found) ?? standard);
