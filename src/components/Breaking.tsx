/** The mark of a story that is breaking: the pupil of the ठ and two words. */
import type { ReactNode } from "react";
import { useNow } from "../reader/clock.ts";
import { words } from "../words.ts";
import styles from "./Breaking.module.css";

/** `until`: RFC 3339; from then on `instead` stands there, however old the page is that a reader has before them. */
export function Breaking({ until, instead = null }: { until: string | undefined; instead?: ReactNode }) {
	const now = useNow();
	if (now !== null && until !== undefined && now >= Date.parse(until)) return instead;
	return (
		<span className={styles["breaking"]}>
			<span className={styles["dot"]} />
			{words.breaking}
		</span>
	);
}
