/** The searches made on this device, newest first. They stay here, and can be forgotten. */
import { cell } from "./cell.ts";
import { useCell } from "./useCell.ts";

const most = 8;
const longest = 200;
const none: readonly string[] = [];

const searches = cell("pathak.searches", (found): readonly string[] =>
	Array.isArray(found) ? found.filter((each) => typeof each === "string" && each.length <= longest).slice(0, most) : none,
);

export function remember(search: string): void {
	const text = search.trim().replace(/\s+/g, " ").slice(0, longest);
	const isSame = (other: string) => other.toLowerCase() === text.toLowerCase();
	if (text !== "") searches.set([text, ...searches.latest().filter((each) => !isSame(each))].slice(0, most));
}

export const forgetSearches = (): void => searches.set(none);
export const useSearches = (): readonly string[] => useCell(searches, none);
