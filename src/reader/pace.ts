/** How fast this device's reader reads, as learned by `comforts/learnPace.ts`: what the time a story takes is reckoned with. */
import { cell } from "./cell.ts";
import { useCell } from "./useCell.ts";

/** What is believed of anyone, in aksharas a minute. */
export const slowest = 200;
export const fastest = 1200;

/** Aksharas a minute; null until enough is known. */
export const paceCell = cell("pathak.pace", (found) => (Number(found) >= slowest && Number(found) <= fastest ? Number(found) : null));

export const usePace = (): number | null => useCell(paceCell, null);
