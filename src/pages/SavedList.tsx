/** Saved stories, row by row. One that was removed can be brought back from its place; one that was taken back says so in its own. */
import type { CSSProperties } from "react";
import type { Edition } from "../article/article.ts";
import { cardFootClass } from "../components/CardFoot.tsx";
import { Bookmark } from "../components/Icon.tsx";
import { Item } from "../components/Item.tsx";
import meta from "../components/Meta.module.css";
import { sectionName } from "../components/Onward.tsx";
import { Text } from "../components/Text.tsx";
import { Time } from "../components/Time.tsx";
import { offerBack } from "../offline/offering.ts";
import { partRead, type SavedStory } from "../offline/savedStories.ts";
import { savedWords } from "../offline/words.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";
import { placeIn } from "../reader/places.ts";
import { isRemoved, markSaved, useSaved } from "../reader/saved.ts";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";
import styles from "./Saved.module.css";

type SavedListProps = {
	readonly stories: readonly SavedStory[];
	readonly edition: Edition;
	/** Bytes as people read them. */
	readonly sizeOf: (bytes: number) => string;
};

export function SavedList({ stories, edition, sizeOf }: SavedListProps) {
	const marks = useSaved();
	const isOnline = useIsOnline();
	const pressed = useRef<string | null>(null);
	const list = useRef<HTMLOListElement>(null);
	// What was pressed is gone from under the focus: it goes on to what took its place.
	useEffect(() => {
		if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-id="${pressed.current}"] button`)?.focus();
		pressed.current = null;
	}, [marks]);
	const isOffering = stories.some(({ id, card }) => card && isRemoved(marks, id));
	useEffect(() => (isOffering ? offerBack() : undefined), [isOffering]);
	const [said, say] = useState("");
	const press = ({ id, headline }: SavedStory, isWanted: boolean) => {
		pressed.current = id;
		say(isWanted ? "" : savedWords.removed(headline));
		markSaved([id], isWanted);
	};
	return (
		<>
			<ol className={styles["list"]} ref={list}>
				{stories.map((story) => {
					const { id, savedAt, bytes, headline, card, isOnlyHere, isComing, hasForeign, isAwaited, isMissing } = story;
					return (
						<li
							key={id}
							data-id={id}
							lang={card?.inLanguage}
							className={styles["row"]}
							style={{ "--read": card && !isRemoved(marks, id) ? partRead(id) : 0 } as CSSProperties}
						>
							{!card && (
								<p className={styles["gone"]}>
									<span>
										“<Text>{headline || savedWords.unnamed}</Text>”
									</span>{" "}
									{bind(savedWords.withdrawn)}
								</p>
							)}
							{card && isRemoved(marks, id) && (
								<p className={styles["undo"]}>
									<span>
										<Text>{savedWords.removed(headline)}</Text>
									</span>
									<button type="button" aria-label={`${savedWords.bringBack}: ${headline}`} onClick={() => press(story, true)}>
										{savedWords.bringBack}
									</button>
								</p>
							)}
							{card && !isRemoved(marks, id) && (
								<Item
									card={card}
									label={undefined}
									look="saved"
									foot={
										<div className={cardFootClass} lang="hi">
											<p className={meta["meta"]}>
												{card.articleSection && <span>{bind(sectionName(edition, card.articleSection) ?? card.articleSection)}</span>}
												{isAwaited ? (
													<span>{bind(isMissing ? savedWords.missing : isOnline ? savedWords.awaitedHere : savedWords.awaited)}</span>
												) : (
													<span>{sizeOf(bytes)}</span>
												)}
												<span>
													{partRead(id) > 0 ? bind(savedWords.readTo(partRead(id))) : <Time iso={new Date(savedAt).toISOString()} />}
												</span>
												{placeIn(id)?.isRead && <span>{savedWords.read}</span>}
												{isOnlyHere && <span>{bind(savedWords.onlyHere)}</span>}
												{isComing && <span>{bind(savedWords.coming)}</span>}
												{hasForeign && <span>{bind(savedWords.foreign)}</span>}
											</p>
											<button
												type="button"
												aria-pressed="true"
												aria-label={`${words.save}: ${headline}`}
												onClick={() => press(story, false)}
											>
												<Bookmark />
											</button>
										</div>
									}
								/>
							)}
						</li>
					);
				})}
			</ol>
			{/* It stands before anything is said in it. */}
			<p className="hidden" role="status">
				{bind(said)}
			</p>
		</>
	);
}
