/** The ways to share a story, or a passage chosen in it. Nothing is asked of anybody until the reader opens one of them. */

import { Send } from "../components/Icon.tsx";
import { useOpening } from "../components/opening.ts";
import { Text } from "../components/Text.tsx";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { truncate } from "../text/akshara.ts";
import { quoted } from "./quotation.ts";
import { type PanelProps, Sheet } from "./Sheet.tsx";
import css from "./share.css?inline";
import { shareWords } from "./shareWords.ts";
import { copyText, sendElsewhere, useShared } from "./sharing.ts";
import { putOn } from "./sheet.ts";
import { Bubble, Chain, Frame } from "./signs.tsx";

putOn(css);

/** As much of a passage as reminds the reader of it, in aksharas. */
const excerpt = 90;

export function ShareSheet({ edition, onClose }: PanelProps) {
	const shared = useShared(edition);
	const { open } = useOpening();
	const [said, say] = useState("");
	const [isByHand, setByHand] = useState(false);
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		// A press on the page closes; one on something there does what it says.
		const hear = ({ target }: Event) => {
			if (target instanceof Element && !target.closest("[role=dialog], a, button, summary, input, label, select, textarea")) onClose();
		};
		document.addEventListener("click", hear);
		return () => document.removeEventListener("click", hear);
	}, [onClose]);
	useEffect(() => {
		if (isByHand) field.current?.select();
	}, [isByHand]);
	if (!shared) return null;
	const { article, passage, url } = shared;
	const text = passage ? `${quoted(passage.text)}\n${article.headline}` : article.headline;
	const copy = async () => {
		const isCopied = await copyText(url);
		setByHand(!isCopied);
		say(isCopied ? shareWords.linkCopied : shareWords.notCopied);
	};
	const send = async () => say((await sendElsewhere({ title: article.headline, text, url })) ? "" : shareWords.notSent);
	return (
		<Sheet title={shareWords.share} onClose={onClose}>
			{passage && (
				<p className="pk-excerpt" lang={article.inLanguage}>
					<Text>{truncate(quoted(passage.text), excerpt)}</Text>
				</p>
			)}
			<div className="pk-ways">
				<a href={`https://wa.me/?text=${encodeURIComponent(`${text}\n${url}`)}`} target="_blank" rel="noopener noreferrer">
					<Bubble />
					<span>{shareWords.whatsApp}</span>
				</a>
				<button type="button" onClick={copy}>
					<Chain />
					<span>{shareWords.copyLink}</span>
					<small translate="no">{new URL(url).host}/…</small>
				</button>
				<button type="button" onClick={() => open("card", passage ? { passage } : undefined)}>
					<Frame />
					<span>{shareWords.makeCard}</span>
				</button>
				{"share" in navigator && (
					<button type="button" onClick={send}>
						<Send />
						<span>{shareWords.otherApps}</span>
					</button>
				)}
			</div>
			<p className="pk-hint" role="status">
				{said}
			</p>
			{isByHand && (
				<label className="pk-field">
					{shareWords.link}
					<input ref={field} readOnly value={url} />
				</label>
			)}
		</Sheet>
	);
}
