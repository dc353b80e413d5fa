/** Has a part that goes leave as it came, where motion is wanted: it is gone for the page already, and only its picture moves. */
import type { RefObject } from "react";
import { useLayoutEffect } from "../reader/hooks.ts";
import { isMotionWanted } from "./motion.ts";

/** `from` is the side that it came from. */
export function useLeaving(part: RefObject<HTMLElement | null>, from: () => "translateX(100%)" | "translateY(100%)"): void {
	useLayoutEffect(() => {
		const { current } = part;
		if (!current) return;
		return () => {
			const { scrollTop, classList } = current;
			queueMicrotask(() => {
				// Another of its kind that has taken its place hides it.
				if (current.isConnected || document.querySelector(`.${classList[0]}`) || !isMotionWanted()) return;
				for (const name of ["role", "aria-labelledby", "aria-label"]) current.removeAttribute(name);
				current.inert = true;
				current.ariaHidden = "true";
				current.style.animation = "none";
				document.body.append(current);
				current.scrollTop = scrollTop;
				const leaving = current.animate({ transform: ["none", from()] }, { duration: 160, easing: "ease-in" });
				leaving.onfinish = () => current.remove();
			});
		};
	}, [part, from]);
}
