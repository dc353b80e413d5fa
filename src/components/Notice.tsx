/** One line at the foot of the screen, for what a reader should know without being interrupted. */
import { bind } from "../text/bind.ts";
import styles from "./Notice.module.css";

export function Notice({ text }: { text: string }) {
	return (
		<p className={styles["notice"]} role="status">
			{bind(text)}
		</p>
	);
}
