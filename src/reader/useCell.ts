/** A cell in a component: what the page was built with while it hydrates, what the device holds from then on. */

import type { Cell } from "./cell.ts";
import { useSyncExternalStore } from "./hooks.ts";

/** `built` must be the same object at every call. */
export const useCell = <T>(cell: Cell<T>, built: T): T => useSyncExternalStore(cell.subscribe, cell.get, () => built);
