/** What stands under a story in a list: the line about it, and the mark that saves it as the story's own button does. */
import type { Card } from "../article/article.ts";
import { isSaved, markSaved, useSaved } from "../reader/saved.ts";
import { useIsLive } from "../reader/useIsLive.ts";
import { words } from "../words.ts";
import styles from "./CardFoot.module.css";
import { Bookmark } from "./Icon.tsx";
import { Meta } from "./Meta.tsx";

/** How a line and its button stand, for lists that say something else there. */
export const cardFootClass = styles["foot"];

type CardFootProps = { readonly card: Card; readonly label: string | undefined; readonly isFresh?: boolean };

export function CardFoot({ card, label, isFresh = false }: CardFootProps) {
	const isLive = useIsLive();
	const isKept = isSaved(useSaved(), card.id);
	return (
		<div className={cardFootClass}>
			<Meta card={card} label={label} isFresh={isFresh} />
			{isLive && (
				<button
					type="button"
					lang="hi"
					aria-pressed={isKept}
					aria-label={`${words.save}: ${card.headline}`}
					onClick={() => markSaved([card.id], !isKept)}
				>
					<Bookmark />
				</button>
			)}
		</div>
	);
}
