/** On the page of another story: that it is to be read after the one that is read now. Pressed again it is not. */
import { useCallback, useState } from "../../reader/hooks.ts";
import { bind } from "../../text/bind.ts";
import { usePublished } from "../useStoryId.ts";
import { player } from "./player.ts";
import { IsToCome, ToCome } from "./Signs.tsx";
import { usePlayer } from "./usePlayer.ts";
import { listenWords as words } from "./words.ts";

type ThenThisProps = {
	readonly id: string;
	/** It goes, and has the focus. */
	readonly onLost: () => void;
};

export function ThenThis({ id, onLost }: ThenThisProps) {
	const { queue } = usePlayer();
	const published = usePublished(id);
	const [said, say] = useState("");
	const watch = useCallback(
		(button: HTMLElement | null) => () => {
			if (button === document.activeElement) onLost();
		},
		[onLost],
	);
	// What was taken back, or has moved, is not read.
	if (published?.kind !== "story") return null;
	const isNext = queue[0] === id;
	const press = () => {
		const others = queue.filter((each) => each !== id);
		player.setQueue(isNext ? others : [id, ...others]);
		say(isNext ? words.isNotNext : words.isNext);
	};
	return (
		<>
			<button
				type="button"
				className="pk-then"
				ref={watch}
				aria-pressed={isNext}
				aria-label={`${words.hearNext}: ${published.article.headline}`}
				onClick={press}
			>
				{isNext ? <IsToCome /> : <ToCome />}
				<span>{words.hearNext}</span>
			</button>
			<p className="hidden" role="status">
				{bind(said)}
			</p>
		</>
	);
}
