/** What `live.json` says, which is asked for now and then: ids of stories that were taken back. It is not trusted. */
import { isObject } from "../text/json.ts";

/** The ids in what `live.json` held; null where it is no such file. */
export const withdrawnIn = (live: unknown): readonly string[] | null =>
	isObject(live) && Array.isArray(live["withdrawn"]) ? live["withdrawn"].map(String) : null;
