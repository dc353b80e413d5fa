/** The shape of every page that has something to explain: what it is, ways onward, something to read. */
import type { ReactNode } from "react";
import { bind } from "../text/bind.ts";
import styles from "./State.module.css";

type StateProps = {
	readonly title: string;
	readonly text: ReactNode;
	readonly ways: ReactNode;
	readonly small?: ReactNode;
	readonly children?: ReactNode;
};

/** `children` is what there is to read instead. */
export function State({ title, text, ways, small, children }: StateProps) {
	return (
		<div className={styles["state"]}>
			<div className={styles["say"]}>
				<h1>{bind(title)}</h1>
				{text}
				<div className={styles["ways"]}>{ways}</div>
				{small && <p className={styles["small"]}>{small}</p>}
			</div>
			{children}
		</div>
	);
}
