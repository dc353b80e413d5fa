/** A heading in the site's own language that hangs from its line, with an optional link or word at the line's far end. */
import type { ReactNode } from "react";
import styles from "./Hang.module.css";

type HangProps = {
	readonly as: "h1" | "h2" | "p";
	readonly look?: "accent" | "small" | "big" | "accent-small";
	readonly more?: ReactNode;
	readonly children: ReactNode;
};

export function Hang({ as: Element, look, more, children }: HangProps) {
	const looks = look?.split("-").map((name) => styles[name]) ?? [];
	return (
		<Element className={[styles["hang"], ...looks].join(" ")} lang="hi">
			{children}
			{more}
		</Element>
	);
}

export const moreClass = styles["more"];
