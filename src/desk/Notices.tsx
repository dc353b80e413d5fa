/** What an editor has to know of the draft besides its words: that it is not kept, that another tab has it, that a link was cut. */
import { useIsOnline } from "../reader/network.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

export function Notices({ session: { keeping, notice }, said }: { session: Session; said: string }) {
	const failure = keeping === "full" || keeping === "off" ? words.notKept[keeping] + words.notKeptWay : null;
	const isOnline = useIsOnline();
	return (
		<div role="alert">
			{!isOnline && <p className="desk-bar">{words.offline}</p>}
			{failure && <p className="desk-bar">{failure}</p>}
			{notice && <p className="desk-bar">{words.notices[notice]}</p>}
			{said && <p className="desk-bar">{said}</p>}
		</div>
	);
}
