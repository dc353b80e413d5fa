/** A reserved box for advertising. It keeps its size whatever comes, and what comes can neither see nor move the page. */
import type { AdSlot as Slot } from "../article/article.ts";
import { words } from "../words.ts";
import styles from "./AdSlot.module.css";

export function AdSlot({ slot }: { slot: Slot }) {
	return (
		<aside className={styles["ad"]} aria-label={words.adTitle(slot.id)}>
			<span aria-hidden="true">{words.ad}</span>
			<iframe
				src={slot.src}
				title={words.adTitle(slot.id)}
				width={slot.width}
				height={slot.height}
				sandbox="allow-scripts allow-popups"
				loading="lazy"
				referrerPolicy="no-referrer"
			/>
		</aside>
	);
}
