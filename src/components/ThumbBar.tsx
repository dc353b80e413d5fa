/** The bar under a phone reader's thumb, on every page but a story's. */
import { Link, useMatch } from "react-router";
import { frontPath, searchPath } from "../article/links.ts";
import { useIsLive } from "../reader/live.ts";
import { words } from "../words.ts";
import { Glass, House, Letter, Lines } from "./Icon.tsx";
import { useOpening } from "./opening.ts";
import styles from "./ThumbBar.module.css";

export function ThumbBar() {
	const { opened, open } = useOpening();
	const isFront = useMatch(frontPath) !== null;
	const isSearch = useMatch(searchPath) !== null;
	const isLive = useIsLive();
	if (!isLive) return null;
	return (
		<nav className={styles["thumb"]} aria-label={words.mainButtons}>
			<Link to={frontPath} aria-current={isFront ? "page" : undefined}>
				<House />
				{words.front}
			</Link>
			<a href="#sections">
				<Lines />
				{words.sections}
			</a>
			<Link to={searchPath} aria-current={isSearch ? "page" : undefined}>
				<Glass />
				{words.find}
			</Link>
			<button type="button" aria-expanded={opened === "letters"} onClick={() => open("letters")}>
				<Letter />
				{words.letters}
			</button>
		</nav>
	);
}
