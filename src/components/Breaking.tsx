/** The mark of a story that is breaking: the pupil of the ठ and two words. */
import { words } from "../words.ts";
import styles from "./Breaking.module.css";

export function Breaking() {
	return (
		<span className={styles["breaking"]}>
			<span className={styles["dot"]} />
			{words.breaking}
		</span>
	);
}
