/** Over the desk: whose it is, which draft is in hand, and what can be done with it whole; in one column most of that stands at the foot of the screen. */
import { useRef } from "react";
import type { Edition } from "../article/article.ts";
import { Wordmark } from "../components/Wordmark.tsx";
import { usePrint } from "./Print.tsx";
import type { Read } from "./read.ts";
import type { Session } from "./session.ts";
import { useTakeOut } from "./TakeOut.tsx";
import { words } from "./words.ts";

const [whose, desk] = words.title.split(/ (?=\S+$)/);
/** Firefox before 125 and Chrome before 114 open nothing over a page: there the menu stands in it. */
const opensOver = "popover" in HTMLElement.prototype;

type TopProps = {
	readonly session: Session;
	readonly edition: Edition;
	readonly read: Read;
	/** The story's id, once it has one. */
	readonly id: string | null;
	readonly isNarrow: boolean;
	readonly isBringing: boolean;
	readonly setBringing: (is: boolean) => void;
	/** How many the checks count. */
	readonly mistakes: number;
	readonly say: (text: string) => void;
};

export function Top({ session, edition, read, id, isNarrow, isBringing, setBringing, mistakes, say }: TopProps) {
	const { draft, text, keeping } = session;
	const menu = useRef<HTMLDivElement>(null);
	const { button: print, said: printed } = usePrint(read, session, mistakes);
	const { link, files, byHand } = useTakeOut({ session, name: id ?? "khabar", say });
	const bring = (
		<button type="button" className="desk-button" aria-pressed={isBringing} onClick={() => setBringing(!isBringing)}>
			{isBringing ? words.backToDraft : words.bring}
		</button>
	);
	// The keyboard stays on them when nothing is left to take back.
	const undo = (
		<button type="button" className="desk-button" aria-disabled={!draft.canUndo} onClick={() => draft.undo()}>
			{words.undo}
		</button>
	);
	const redo = (
		<button type="button" className="desk-button" aria-disabled={!draft.canRedo} onClick={() => draft.redo()}>
			{words.redo}
		</button>
	);
	const file = <p className="desk-file">{id ? words.fileOf(id) : words.unnamed}</p>;
	return (
		<header className="desk-top">
			<a className="desk-logo" href="/" aria-label={words.home}>
				<Wordmark mood="plain" name={edition.name} className="desk-wordmark" />
			</a>
			<h1>
				<span>{whose} </span>
				{desk}
			</h1>
			{!isNarrow && file}
			{text !== "" && keeping === "kept" && <p className="desk-file">{words.kept}</p>}
			{isNarrow ? (
				<>
					{opensOver && (
						<button type="button" className="desk-button" popoverTarget="desk-menu">
							{words.menu}
						</button>
					)}
					{/* biome-ignore lint/a11y: what is pressed are the buttons in it */}
					<div id="desk-menu" popover={opensOver ? "auto" : undefined} ref={menu} onClick={() => menu.current?.hidePopover?.()}>
						{file}
						{bring}
						{files}
						{redo}
					</div>
					{(text !== "" || draft.canUndo) && (
						<div className="desk-dock">
							{byHand}
							{undo}
							{link}
							{print}
						</div>
					)}
				</>
			) : (
				<div className="desk-end">
					{bring}
					{link}
					{files}
					{undo}
					{redo}
					{print}
				</div>
			)}
			{!isNarrow && byHand}
			{printed}
		</header>
	);
}
