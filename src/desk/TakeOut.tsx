/** Ways out of the desk: a link that carries everything, and the story as JSON and as a file. */
import { download } from "../components/download.ts";
import { fragmentOf } from "./link.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

type TakeOutProps = { readonly session: Session; readonly name: string; readonly say: (said: string) => void };

/** The buttons: the link apart from the other two, none without a story. */
export function useTakeOut({ session: { text, view, left }, name, say }: TakeOutProps) {
	if (text === "") return { link: null, files: null };
	const copy = async (what: string, done: string) => {
		try {
			await navigator.clipboard.writeText(what);
			say(done);
		} catch {
			say(words.cannotCopy);
		}
	};
	const copyLink = async () =>
		copy(`${location.origin}${location.pathname}${await fragmentOf({ text, view, left })}`, words.linkCopiedText);
	const takeOut = () => download(new Blob([text], { type: "application/json" }), words.fileOf(name));
	const link = (
		<button type="button" className="desk-button" onClick={() => void copyLink()}>
			{words.copyLink}
		</button>
	);
	const files = (
		<>
			<button type="button" className="desk-button" onClick={() => void copy(text, words.jsonCopied)}>
				{words.copyJson}
			</button>
			<button type="button" className="desk-button" onClick={takeOut}>
				{words.download}
			</button>
		</>
	);
	return { link, files };
}
