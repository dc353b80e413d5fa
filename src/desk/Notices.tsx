/** What an editor has to know of the draft besides its words: that it is not kept, that another tab has it, that a link was cut. */
import { useIsOnline } from "../reader/network.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

type NoticesProps = { readonly session: Session; readonly said: string; readonly retry: (() => Promise<void>) | null };

export function Notices({ session: { keeping, notice }, said, retry }: NoticesProps) {
	const failure = keeping === "full" || keeping === "off" ? words.notKept[keeping] + words.notKeptWay : null;
	const isOnline = useIsOnline();
	return (
		<div role="alert">
			{!isOnline && <p className="desk-bar">{words.offline}</p>}
			{failure && <p className="desk-bar">{failure}</p>}
			{notice && <p className="desk-bar">{words.notices[notice]}</p>}
			{retry && (
				<p className="desk-bar">
					{words.unread}{" "}
					<button type="button" className="desk-button" onClick={() => void retry()}>
						{words.tryAgain}
					</button>
				</p>
			)}
			{said && <p className="desk-bar">{said}</p>}
		</div>
	);
}
