/** What can be done with a story: beside it where there is room, under the thumb on phones. */
import { Fragment } from "react";
import { useParams } from "react-router";
import { frontPath } from "../article/links.ts";
import { setFinding, useIsFinding } from "../reader/finding.ts";
import { useListening } from "../reader/listening.ts";
import { isSaved, markSaved, useSaved } from "../reader/saved.ts";
import { useIsLive } from "../reader/useIsLive.ts";
import { words } from "../words.ts";
import styles from "./Actions.module.css";
import { Bookmark, Glass, House, Letter, Send, Sound } from "./Icon.tsx";
import { useOpening } from "./opening.ts";
import thumb from "./ThumbBar.module.css";

/** Keeps the place of the button that reads aloud, and notes when it was pressed, until the late part knows what this device can. */
const ahead = (
	<button
		type="button"
		data-ahead=""
		onClick={({ currentTarget: { dataset } }) => {
			dataset["ahead"] = `${Date.now()}`;
		}}
	>
		<Sound />
		{words.listen}
	</button>
);

function Buttons() {
	const { opened, open } = useOpening();
	const { button = ahead } = useListening();
	const { id = "" } = useParams();
	const isKept = isSaved(useSaved(), id);
	const isFinding = useIsFinding();
	return (
		<>
			{/* Of another story it has not been pressed. */}
			<Fragment key={id}>{button}</Fragment>
			<button type="button" aria-pressed={isKept} onClick={() => markSaved([id], !isKept)}>
				<Bookmark />
				{words.save}
			</button>
			<button type="button" aria-expanded={opened === "share"} onClick={() => open("share")}>
				<Send />
				{words.share}
			</button>
			<button type="button" aria-expanded={isFinding} onClick={() => setFinding(!isFinding)}>
				<Glass />
				{words.findInStory}
			</button>
			<button type="button" aria-expanded={opened === "letters"} onClick={() => open("letters")}>
				<Letter />
				{words.letters}
			</button>
		</>
	);
}

export function Actions() {
	const isLive = useIsLive();
	return (
		<div className={styles["actions"]} role="toolbar" aria-label={words.storyButtons}>
			{isLive && <Buttons />}
		</div>
	);
}

export function StoryThumbBar() {
	const isLive = useIsLive();
	const { isHere } = useListening();
	if (!isLive || isHere) return null;
	return (
		<nav className={thumb["thumb"]} aria-label={words.storyButtons}>
			<a href={frontPath}>
				<House />
				{words.front}
			</a>
			<Buttons />
		</nav>
	);
}
