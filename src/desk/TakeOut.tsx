/** Ways out of the desk: a link that carries everything, the JSON, the file. */
import { fragmentOf } from "./link.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

type TakeOutProps = { readonly session: Session; readonly name: string; readonly say: (said: string) => void };

export function TakeOut({ session: { text, view, left }, name, say }: TakeOutProps) {
	if (text === "") return null;
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
	const download = () => {
		const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
		const link = Object.assign(document.createElement("a"), { href: address, download: words.fileOf(name) });
		link.click();
		setTimeout(() => URL.revokeObjectURL(address), 60_000);
	};
	return (
		<>
			<button type="button" className="desk-button" onClick={() => void copyLink()}>
				{words.copyLink}
			</button>
			<button type="button" className="desk-button" onClick={() => void copy(text, words.jsonCopied)}>
				{words.copyJson}
			</button>
			<button type="button" className="desk-button" onClick={download}>
				{words.download}
			</button>
		</>
	);
}
