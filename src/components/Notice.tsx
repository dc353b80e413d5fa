/** One line at the foot of the screen. It is read out when the region it stands in was there before it. */
import { bind } from "../text/bind.ts";
import styles from "./Notice.module.css";

type NoticeProps = { readonly text: string; readonly action?: string; readonly onAct?: () => void };

export function Notice({ text, action, onAct }: NoticeProps) {
	return (
		<p className={[styles["notice"], action && styles["new"]].filter(Boolean).join(" ")}>
			{bind(text)}
			{action && (
				<button type="button" onClick={onAct}>
					{action}
				</button>
			)}
		</p>
	);
}
