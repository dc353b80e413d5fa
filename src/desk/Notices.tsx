/** What an editor has to know of the draft besides its words: that it is not kept, that another tab has it, that a link was cut. */
import { useIsOnline } from "../reader/network.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

type NoticesProps = {
	readonly session: Session;
	readonly said: string;
	/** Where a part of the desk did not come: reads what waits for it, checks what is unchecked. */
	readonly retry: (() => Promise<void>) | null;
	readonly checkAgain: (() => void) | null;
};

export function Notices({ session: { keeping, notice }, said, retry, checkAgain }: NoticesProps) {
	const bar = (text: string, again: () => void) => (
		<p className="desk-bar">
			{text}
			<button type="button" className="desk-button" onClick={again}>
				{words.tryAgain}
			</button>
		</p>
	);
	const failure = keeping === "full" || keeping === "off" ? words.notKept[keeping] + words.notKeptWay : null;
	const isOnline = useIsOnline();
	return (
		<div role="alert">
			{!isOnline && <p className="desk-bar">{words.offline}</p>}
			{failure && <p className="desk-bar">{failure}</p>}
			{notice && <p className="desk-bar">{words.notices[notice]}</p>}
			{retry && bar(words.unread, () => void retry())}
			{checkAgain && bar(words.unchecked, checkAgain)}
			{said && <p className="desk-bar">{said}</p>}
		</div>
	);
}
