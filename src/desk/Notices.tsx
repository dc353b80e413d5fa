/** What an editor has to know of the draft besides its words: that it is not kept, that another tab has it, that a link was cut. */
import { useIsOnline } from "../reader/network.ts";
import { TryAgain } from "./late.tsx";
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
	const failure = keeping === "full" || keeping === "off" ? words.notKept[keeping] + words.notKeptWay : null;
	const isOnline = useIsOnline();
	return (
		<div role="alert">
			{!isOnline && <p className="desk-bar">{words.offline}</p>}
			{failure && <p className="desk-bar">{failure}</p>}
			{notice && <p className="desk-bar">{words.notices[notice]}</p>}
			{retry && <TryAgain text={words.unread} again={() => void retry()} />}
			{checkAgain && <TryAgain text={words.unchecked} again={checkAgain} />}
			{said && <p className="desk-bar">{said}</p>}
		</div>
	);
}
