/** A story in a list: headline, deck where there is room, picture or none, and the line under it. */
import type { ReactNode } from "react";
import type { Card } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import { CardFoot } from "./CardFoot.tsx";
import styles from "./Item.module.css";
import { PictureView } from "./PictureView.tsx";
import { Text } from "./Text.tsx";

type Look = "plain" | "stacked" | "stacked-pair" | "dated" | "dated-top" | "band" | "saved";

/** Beside the words, or over them on a small screen. */
const beside = "(max-width: 21em) 100vw, 104px";

const sizes: Record<Look, string> = {
	plain: beside,
	stacked: `(min-width: 900px) 262px, ${beside}`,
	"stacked-pair": `(min-width: 1120px) 284px, (min-width: 900px) 30vw, ${beside}`,
	dated: `(min-width: 900px) 204px, ${beside}`,
	"dated-top": "(min-width: 900px) 320px, 100vw",
	band: "(min-width: 1120px) 322px, (min-width: 600px) 45vw, 100vw",
	saved: `(min-width: 900px) 144px, ${beside}`,
};

type ItemProps = {
	readonly card: Card;
	readonly label: string | undefined;
	readonly look?: Look;
	readonly isFresh?: boolean;
	readonly isFirst?: boolean;
	readonly foot?: ReactNode;
};

/** `isFirst`: its picture is the first of the page. `foot` stands in place of the line under the headline. */
export function Item({ card, label, look = "plain", isFresh = false, isFirst = false, foot }: ItemProps) {
	const hasDeck = look.startsWith("dated") && card.description;
	const showsPicture = look !== "plain" && card.image;
	return (
		<article className={[styles["item"], ...look.split("-").map((name) => styles[name])].filter(Boolean).join(" ")} lang={card.inLanguage}>
			<div className={showsPicture ? styles["row"] : undefined}>
				{showsPicture && (
					<a href={storyPath(card.id)} tabIndex={-1} aria-hidden="true">
						<PictureView picture={showsPicture} sizes={sizes[look]} isFirst={isFirst} isDecoration />
					</a>
				)}
				<div>
					<h3>
						<a href={storyPath(card.id)}>
							<Text>{card.headline}</Text>
						</a>
					</h3>
					{hasDeck && (
						<p className={styles["sub"]}>
							<Text>{hasDeck}</Text>
						</p>
					)}
					{foot ?? <CardFoot card={card} label={label} isFresh={isFresh} />}
				</div>
			</div>
		</article>
	);
}
