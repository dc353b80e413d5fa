/** The line under a headline in a list: new or not, where from or which section, when. */
import type { Card } from "../article/article.ts";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";
import styles from "./Meta.module.css";
import { Time } from "./Time.tsx";

type MetaProps = { readonly card: Card; readonly label: string | undefined; readonly isFresh?: boolean; readonly hasTime?: boolean };

export function Meta({ card, label, isFresh = false, hasTime = true }: MetaProps) {
	return (
		<p className={styles["meta"]} lang="hi">
			{isFresh && (
				<span className={styles["fresh"]}>
					<span className={styles["dot"]} />
					{words.fresh}
				</span>
			)}
			{label && <span>{bind(label)}</span>}
			{hasTime && (
				<span>
					<Time iso={card.datePublished} />
				</span>
			)}
		</p>
	);
}
