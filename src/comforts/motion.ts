/** Whether the page may move: neither its reader nor the device has asked for less. */
import { settingsCell } from "../reader/settings.ts";

export const isMotionWanted = (): boolean =>
	settingsCell.get().motion === "full" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
