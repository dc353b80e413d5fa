/** Over the desk: whose it is, which draft is in hand, and what can be done with it whole. */
import type { Edition } from "../article/article.ts";
import { Wordmark } from "../components/Wordmark.tsx";
import { usePrint } from "./Print.tsx";
import type { Read } from "./read.ts";
import type { Session } from "./session.ts";
import { TakeOut } from "./TakeOut.tsx";
import { words } from "./words.ts";

type TopProps = {
	readonly session: Session;
	readonly edition: Edition;
	readonly read: Read;
	/** The story's id, once it has one. */
	readonly id: string | null;
	readonly isBringing: boolean;
	readonly setBringing: (is: boolean) => void;
	readonly say: (text: string) => void;
};

export function Top({ session, edition, read, id, isBringing, setBringing, say }: TopProps) {
	const { draft, text, keeping } = session;
	const { button, said: printed } = usePrint(read, session);
	return (
		<header className="desk-top">
			<a className="desk-logo" href="/" aria-label={words.home}>
				<Wordmark mood="plain" name={edition.name} className="desk-wordmark" />
			</a>
			<h1>{words.title}</h1>
			<p className="desk-file">{id ? words.fileOf(id) : words.unnamed}</p>
			{text !== "" && keeping === "kept" && <p className="desk-file">{words.kept}</p>}
			<div className="desk-end">
				<button type="button" className="desk-button" aria-pressed={isBringing} onClick={() => setBringing(!isBringing)}>
					{isBringing ? words.backToDraft : words.bring}
				</button>
				<TakeOut session={session} name={id ?? "khabar"} say={say} />
				<button type="button" className="desk-button" disabled={!draft.canUndo} onClick={() => draft.undo()}>
					{words.undo}
				</button>
				<button type="button" className="desk-button" disabled={!draft.canRedo} onClick={() => draft.redo()}>
					{words.redo}
				</button>
				{button}
			</div>
			{printed}
		</header>
	);
}
