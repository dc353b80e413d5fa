/** One line at the foot of the screen, for what a reader should know without being interrupted. */
import { bind } from "../text/bind.ts";
import styles from "./Notice.module.css";

type NoticeProps = { readonly text: string; readonly action?: string; readonly onAct?: () => void };

export function Notice({ text, action, onAct }: NoticeProps) {
	return (
		<p className={[styles["notice"], action && styles["new"]].filter(Boolean).join(" ")} role="status">
			{bind(text)}
			{action && (
				<button type="button" onClick={onAct}>
					{action}
				</button>
			)}
		</p>
	);
}
