/** The stories that stand in words or in files that are brought, each still as it came. */
import { pageOfDocx } from "../importers/docx.ts";
import { storiesIn } from "../importers/several.ts";
import { fileText } from "./fileText.ts";
import { words } from "./sourceWords.ts";

/** What may be said of a text besides its words: `html`, the same as the clipboard had it from a page; `isAsItCame`, that an old font's codes stay. */
export type Manner = { readonly html?: string; readonly isAsItCame?: boolean };

/** `file` is the name of the file that has this story alone. */
export type Source = { readonly file?: string | undefined; readonly source: string; readonly manner?: Manner };

/** What stands in a text, or in a file. */
export function sourcesOf(text: string, file?: string): Source[] {
	const all = storiesIn(text);
	return all.map((source) => ({ source, file: all.length === 1 ? file : undefined }));
}

/** JSON in which no story can stand, nor words: a number, null, a list of none. */
function isNoStory(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		const isSome = (each: unknown) => typeof each === "string" || (typeof each === "object" && each !== null);
		return !(Array.isArray(value) ? value.some(isSome) : isSome(value));
	} catch {
		return false;
	}
}

/** What stands in a file; `bytes` is null of a folder, or of a file that is gone by now. A string says why nothing does. */
export function sourcesOfFile(name: string, bytes: Uint8Array | null): Source[] | string {
	if (!bytes) return words.goneFile(name);
	const text = fileText(bytes);
	const page = text === null ? pageOfDocx(bytes) : null;
	if (text === null && !page) return words.unreadFile(name);
	if (text !== null && isNoStory(text)) return words.noStoryFile(name);
	const all = page ? [{ file: name, source: page.text, manner: { html: page.html } }] : sourcesOf(text ?? "", name);
	return all.some(({ source }) => source.trim()) ? all : words.emptyFile(name);
}
