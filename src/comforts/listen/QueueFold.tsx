/** What is read next, story by story: each can be heard at once, removed, and brought back to its place while the sheet is open. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Cross } from "../../components/Icon.tsx";
import { useLocale } from "../../components/locale.ts";
import { Text } from "../../components/Text.tsx";
import { storyQuery } from "../../data/queries.ts";
import { savedStoriesQuery } from "../../offline/savedStories.ts";
import { savedWords } from "../../offline/words.ts";
import { useEffect, useState } from "../../reader/hooks.ts";
import { useListening } from "../../reader/listening.ts";
import { bind } from "../../text/bind.ts";
import { formatNumber } from "../../text/numerals.ts";
import { Fold } from "../Fold.tsx";
import { usePublished } from "../useStoryId.ts";
import { player } from "./player.ts";
import { rowsOf } from "./rows.ts";
import { Play } from "./Signs.tsx";
import { usePlayer } from "./usePlayer.ts";
import { listenWords as words } from "./words.ts";

/** As a row's story begins to be read it goes, and with the last one the list: the keyboard stays in the sheet. */
const keepFocus = (part: HTMLElement | null) => () => {
	if (part?.contains(document.activeElement)) part.closest("[role=dialog]")?.querySelector("h2")?.focus({ preventScroll: true });
};

/** `onBegin` is called as another story begins to be read. */
export function QueueFold({ onBegin }: { readonly onBegin: () => void }) {
	const { queue } = usePlayer();
	const { digits } = useLocale();
	const { listenTo } = useListening();
	// Those that are saved are at hand from then on.
	const { isPending } = useQuery(savedStoriesQuery);
	const [shown, show] = useState(queue);
	const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
	const [said, say] = useState("");
	const rows = rowsOf(shown, queue, removed);
	if (rows.join() !== shown.join()) show(rows);
	// What was added again from elsewhere is removed no more.
	const gone = [...removed].filter((each) => !queue.includes(each));
	if (gone.length < removed.size) setRemoved(new Set(gone));
	if (rows.length === 0) return null;
	const remove = (id: string, headline: string) => {
		say(savedWords.removed(headline));
		setRemoved(new Set([...removed, id]));
		player.setQueue(queue.filter((each) => each !== id));
	};
	const bringBack = (id: string) => {
		say("");
		player.setQueue(rows.filter((each) => each === id || queue.includes(each)));
	};
	const hear = (id: string) => {
		listenTo?.([id, ...queue.filter((each) => each !== id)]);
		onBegin();
	};
	return (
		<Fold name={words.queue} watch={keepFocus} value={words.stories(queue.length, formatNumber(queue.length, digits))}>
			<ol className="pk-queue">
				{!isPending &&
					rows.map((id) => (
						<Row
							key={id}
							id={id}
							isRemoved={!queue.includes(id)}
							onHear={() => hear(id)}
							onRemove={(headline) => remove(id, headline)}
							onBringBack={() => bringBack(id)}
						/>
					))}
			</ol>
			{/* It stands before anything is said in it. */}
			<p className="hidden" role="status">
				{bind(said)}
			</p>
		</Fold>
	);
}

type RowProps = {
	readonly id: string;
	readonly isRemoved: boolean;
	readonly onHear: () => void;
	readonly onRemove: (headline: string) => void;
	readonly onBringBack: () => void;
};

/** Of either pair the last button is one and the same to React, and keeps the focus. */
function Row({ id, isRemoved, onHear, onRemove, onBringBack }: RowProps) {
	const client = useQueryClient();
	const published = usePublished(id);
	useEffect(() => void client.ensureQueryData(storyQuery(id)).catch(() => {}), [client, id]);
	const article = published?.kind === "story" ? published.article : null;
	// One that has moved is read as what it became part of.
	const headline = (article ?? ((published?.kind === "moved" && published.card) || null))?.headline ?? savedWords.unnamed;
	return (
		<li data-id={id} lang={article?.inLanguage} ref={keepFocus}>
			{isRemoved ? (
				<>
					<p>
						<Text>{savedWords.removed(headline)}</Text>
					</p>
					<button type="button" className="pk-undo" aria-label={`${savedWords.bringBack}: ${headline}`} onClick={onBringBack}>
						{savedWords.bringBack}
					</button>
				</>
			) : (
				<>
					<button type="button" className="pk-hear" onClick={onHear}>
						<Play />
						<span>
							<span className="hidden">{`${words.hearNow}: `}</span>
							<Text>{headline}</Text>
						</span>
					</button>
					<button type="button" className="pk-tool" aria-label={`${words.remove}: ${headline}`} onClick={() => onRemove(headline)}>
						<Cross />
					</button>
				</>
			)}
		</li>
	);
}
