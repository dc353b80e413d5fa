/** The bar under a phone reader's thumb, on every page but a story's. */
import { useLocation } from "react-router";
import { frontPath, savedPath, searchPath } from "../article/links.ts";
import { useIsLive } from "../reader/useIsLive.ts";
import { words } from "../words.ts";
import { Bookmark, Glass, House, Letter, Lines } from "./Icon.tsx";
import { useOpening } from "./opening.ts";
import styles from "./ThumbBar.module.css";

export function ThumbBar() {
	const { opened, open } = useOpening();
	const { pathname } = useLocation();
	const here = (path: string) => (path === pathname ? "page" : undefined);
	const isLive = useIsLive();
	if (!isLive) return null;
	return (
		<nav className={styles["thumb"]} aria-label={words.mainButtons}>
			<a href={frontPath} aria-current={here(frontPath)}>
				<House />
				{words.front}
			</a>
			<a href="#sections" aria-current={pathname.startsWith("/section/") || undefined}>
				<Lines />
				{words.sections}
			</a>
			<a href={searchPath} aria-current={here(searchPath)}>
				<Glass />
				{words.find}
			</a>
			<a href={savedPath} aria-current={here(savedPath)}>
				<Bookmark />
				{words.saved}
			</a>
			<button type="button" aria-expanded={opened === "letters"} onClick={() => open("letters")}>
				<Letter />
				{words.letters}
			</button>
		</nav>
	);
}
