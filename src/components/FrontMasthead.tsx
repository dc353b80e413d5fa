/** The top of the front: the day and the time of the newest story, and the large wordmark. */
import type { Edition } from "../article/article.ts";
import { reachesUp } from "./editionName.ts";
import styles from "./FrontMasthead.module.css";
import { Logo, SectionLine, Tools } from "./Masthead.tsx";

export function FrontMasthead({ edition, day, updated }: { edition: Edition; day: string | null; updated: string | null }) {
	return (
		<>
			<header className={reachesUp(edition.name) ? `${styles["front"]} ${styles["high"]}` : styles["front"]}>
				<div className={`${styles["folio"]} wrap`}>
					<span>{day}</span>
					<span>{updated}</span>
				</div>
				<div className={styles["line"]}>
					<div className="wrap">
						<Logo edition={edition} />
						<Tools />
					</div>
				</div>
			</header>
			<SectionLine edition={edition} current="front" />
		</>
	);
}
