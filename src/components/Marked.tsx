/** A text with the words that were found marked in it. */
import type { Mark } from "../find/marks.ts";
import styles from "./Marked.module.css";
import { Text } from "./Text.tsx";

/** `children` went through the no-break pass; `marks` are places in it, in order, of whole words. */
export function Marked({ children, marks }: { children: string; marks: readonly Mark[] }) {
	let from = 0;
	const pieces = marks.flatMap(({ start, end }) => {
		const before = children.slice(from, start);
		from = end;
		return [
			before && (
				<Text key={`${start} before`} isBound>
					{before}
				</Text>
			),
			<mark key={start} className={styles["mark"]}>
				{children.slice(start, end)}
			</mark>,
		];
	});
	return (
		<>
			{pieces}
			<Text isBound>{children.slice(from)}</Text>
		</>
	);
}
