/** The line at the top: how far a story has been read, and that a page is on its way. */
import { useEffect, useRef } from "react";
import styles from "./Progress.module.css";

/** Where the browser can tie the line to scrolling by itself no script runs; elsewhere (Firefox) one passive listener does. */
export function Progress() {
	const line = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (CSS.supports("animation-timeline: scroll()")) return;
		const follow = () => {
			const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
			if (!line.current) return;
			line.current.style.opacity = String(Math.min(1, scrollTop / 56));
			line.current.style.setProperty("--read", String(scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0));
		};
		addEventListener("scroll", follow, { passive: true });
		follow();
		return () => removeEventListener("scroll", follow);
	}, []);
	return <div ref={line} className={styles["progress"]} aria-hidden="true" />;
}

export const Waiting = () => <div className={styles["waiting"]} aria-hidden="true" />;
