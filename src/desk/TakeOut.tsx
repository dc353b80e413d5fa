/** Ways out of the desk: a link that carries everything, and the story as JSON and as a file. */
import { Suspense, useState } from "react";
import { download } from "../components/download.ts";
import { useHouseStyle } from "./houseStyle.ts";
import { late } from "./late.tsx";
import { fragmentOf } from "./link.ts";
import { withQuiet } from "./quiet.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

type TakeOutProps = { readonly session: Session; readonly name: string; readonly say: (said: string) => void };

/** Few browsers refuse to copy. */
const LinkByHand = late(async () => (await import("./LinkByHand.tsx")).LinkByHand);

/** The buttons: the link apart from the other two, none without a story; and the link itself where the browser does not copy. */
export function useTakeOut({ session: { text, view, left }, name, say }: TakeOutProps) {
	const [refused, setRefused] = useState<{ readonly url: string; readonly of: readonly unknown[] } | null>(null);
	// What this desk was not to be asked again is no news to whoever opens the link either; its other rules are no part of a story.
	const { json: style } = useHouseStyle(null);
	if (text === "") return { link: null, files: null, byHand: null };
	const copy = async (what: string, done: string, refusal: string) => {
		try {
			await navigator.clipboard.writeText(what);
			say(done);
			return true;
		} catch {
			say(refusal);
			return false;
		}
	};
	const now = [text, view, left, style];
	const copyLink = async () => {
		const url = `${location.origin}${location.pathname}${await fragmentOf({ text, view: withQuiet(view, style), left })}`;
		setRefused((await copy(url, words.linkCopiedText, "")) ? null : { url, of: now });
	};
	// It is the link of what stood there then.
	const byHand = refused && now.every((each, index) => each === refused.of[index]) && (
		<Suspense>
			<LinkByHand link={refused} />
		</Suspense>
	);
	const takeOut = () => download(new Blob([text], { type: "application/json" }), words.fileOf(name));
	const link = (
		<button type="button" className="desk-button" onClick={() => void copyLink()}>
			{words.copyLink}
		</button>
	);
	const files = (
		<>
			<button type="button" className="desk-button" onClick={() => void copy(text, words.jsonCopied, words.cannotCopy)}>
				{words.copyJson}
			</button>
			<button type="button" className="desk-button" onClick={takeOut}>
				{words.download}
			</button>
		</>
	);
	return { link, files, byHand };
}
