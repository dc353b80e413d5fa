/** The bar under a phone reader's thumb, on every page but a story's. */
import { Link, useLocation } from "react-router";
import { frontPath, savedPath, searchPath } from "../article/links.ts";
import { useIsLive } from "../reader/live.ts";
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
			<Link to={frontPath} aria-current={here(frontPath)}>
				<House />
				{words.front}
			</Link>
			<a href="#sections" aria-current={pathname.startsWith("/section/") || undefined}>
				<Lines />
				{words.sections}
			</a>
			<Link to={searchPath} aria-current={here(searchPath)}>
				<Glass />
				{words.find}
			</Link>
			<Link to={savedPath} aria-current={here(savedPath)}>
				<Bookmark />
				{words.saved}
			</Link>
			<button type="button" aria-expanded={opened === "letters"} onClick={() => open("letters")}>
				<Letter />
				{words.letters}
			</button>
		</nav>
	);
}
