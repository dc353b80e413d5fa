/** Whether a story that was brought is there already: in the edition, or among the drafts. Pure; loaded with what reads copy. */
import type { DeskData } from "../article/deskData.ts";
import { limits } from "../article/limits.ts";
import type { Kept } from "./drafts.ts";
import { foldedWords } from "./findStory.ts";
import { valueIn } from "./read.ts";

export type Twin = { readonly kind: "story"; readonly id: string; readonly name: string } | { readonly kind: "draft"; readonly kept: Kept };

/** A headline by its words; one longer than any is not read. */
const plain = (text: unknown): string => (typeof text === "string" && text.length <= limits.text.error ? foldedWords(text).join(" ") : "");

/** What tells a story from others, "" where it has none of it. */
function marksOf(text: string) {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return null;
	}
	const body = JSON.stringify(valueIn(json, ["body"]) ?? "");
	// An empty form's has no word of Hindi.
	const isWritten = /[\u0900-\u097f]/.test(body);
	return { id: valueIn(json, ["id"]), headline: plain(valueIn(json, ["headline"])), body: isWritten ? body : "" };
}

const isSame = (one: string, other: string) => one !== "" && one === other;

/** The story with its id or headline, else the draft with its headline or its very text. */
export function twinOf(text: string, stories: DeskData["stories"], drafts: readonly Kept[]): Twin | null {
	const own = marksOf(text);
	if (!own) return null;
	const story = stories.find(({ id, headline }) => own.id === id || isSame(own.headline, plain(headline)));
	if (story) return { kind: "story", id: story.id, name: story.headline };
	const kept = drafts.find((draft) => {
		const other = marksOf(draft.text);
		return other && (isSame(own.headline, other.headline) || isSame(own.body, other.body));
	});
	return kept ? { kind: "draft", kept } : null;
}
