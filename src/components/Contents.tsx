/** The parts of a long story, as links to their headings. */
import type { Block } from "../article/article.ts";
import { words } from "../words.ts";
import styles from "./Contents.module.css";
import { Down } from "./Icon.tsx";
import { Text } from "./Text.tsx";

/** Counted among all blocks, from 0. */
export const partId = (block: number) => `part-${block}`;

export function Contents({ blocks }: { blocks: readonly Block[] }) {
	return (
		<details className={styles["contents"]}>
			<summary lang="hi">
				{words.contents}
				<Down />
			</summary>
			<ol>
				{blocks.map(
					(block, index) =>
						block.type === "heading" && (
							<li key={index}>
								<a href={`#${partId(index)}`}>
									<Text>{block.text}</Text>
								</a>
							</li>
						),
				)}
			</ol>
		</details>
	);
}
