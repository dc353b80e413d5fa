/** What an editor has to know of the draft besides its words: that it is not kept, that another tab has it, that a link was cut. */
import { useIsOnline } from "../reader/network.ts";
import { TryAgain } from "./late.tsx";
import type { Session } from "./session.ts";
import type { Twin } from "./twin.ts";
import { words } from "./words.ts";

type NoticesProps = {
	readonly session: Session;
	readonly said: string;
	/** What the story in hand was already when it was brought. */
	readonly twin: Twin | null;
	readonly openTwin: () => Promise<void>;
	/** Where a part of the desk did not come: reads what waits for it, checks what is unchecked. */
	readonly retry: (() => Promise<void>) | null;
	readonly checkAgain: (() => void) | null;
};

export function Notices({ session: { keeping, notice }, said, twin, openTwin, retry, checkAgain }: NoticesProps) {
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
			{twin && (
				<p className="desk-bar">
					{twin.kind === "story" ? words.isPublished(twin.name) : words.isDraft(twin.kept.name)}
					<button type="button" className="desk-link" onClick={() => void openTwin()}>
						{words.openTwin}
					</button>
				</p>
			)}
		</div>
	);
}
