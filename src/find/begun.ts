/** What a query finds whose last word is no word that is known here: what begins so, as it did while it was typed. */
import type { Engine, Filter, Found } from "./engine.ts";

/** `isTyping`: the last word may be unfinished, whatever it is. */
export function findBegun(engine: Engine, text: string, filter: Filter, isTyping: boolean): Found {
	const found = engine.find(text, filter, isTyping);
	if (isTyping || isWhole(found)) return found;
	const begun = engine.find(text, filter, true);
	// What begins so and stands beside none of the other words takes from them what was found.
	const isWorse = begun.hits.length === 0 && found.hits.length > 0;
	return begun.understood.at(-1)?.how === "beginning" && !isWorse ? begun : found;
}

/** Whether the last word is one that is known here, and not merely near one. */
function isWhole({ query, understood }: Found): boolean {
	const how = query.isOpen ? understood.at(-1)?.how : "spelled";
	return how === "spelled" || how === "sound";
}
