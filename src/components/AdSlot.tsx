/** A reserved box for advertising. It keeps its size whatever comes, and what comes can neither see nor move the page. */
import type { AdSlot as Slot } from "../article/article.ts";
import { words } from "../words.ts";
import styles from "./AdSlot.module.css";

export function AdSlot({ slot }: { slot: Slot }) {
	const name = `${words.ad} ${slot.id}`;
	return (
		<aside className={slot.place === "rail" ? `${styles["ad"]} ${styles["rail"]}` : styles["ad"]} lang="hi" aria-label={name}>
			<span aria-hidden="true">{words.ad}</span>
			<iframe
				src={slot.src}
				title={name}
				width={slot.width}
				height={slot.height}
				sandbox="allow-scripts allow-popups"
				loading="lazy"
				referrerPolicy="no-referrer"
			/>
		</aside>
	);
}
