/** A story as it is read, in the one order: section, headline, deck, byline, picture, body, corrections, disclaimer, source, onward. */
import { type ReactNode, startTransition, useEffect, useState } from "react";
import type { Article, Block, Edition } from "../article/article.ts";
import { closedDateline, plainText } from "../article/inline.ts";
import { sectionPath } from "../article/links.ts";
import type { Story as StoryData } from "../article/story.ts";
import { useRetold } from "../reader/retelling.ts";
import { Actions } from "./Actions.tsx";
import { AdSlot } from "./AdSlot.tsx";
import bodyStyles from "./Body.module.css";
import { Body } from "./Body.tsx";
import { Breaking } from "./Breaking.tsx";
import { Byline } from "./Byline.tsx";
import { Contents } from "./Contents.tsx";
import { Figure } from "./Figure.tsx";
import { Hang } from "./Hang.tsx";
import { More, Next } from "./Onward.tsx";
import styles from "./Story.module.css";
import { LateSheet, SheetBelow } from "./StorySheets.tsx";
import { Tail } from "./Tail.tsx";
import { Text } from "./Text.tsx";

type StoryProps = {
	readonly story: StoryData;
	readonly edition: Edition;
	readonly wire: ReactNode;
	/** The reader comes from another page: what fills the screen is painted first, and the rest a frame later. */
	readonly isArriving?: boolean;
};

/** Text that fills most screens below the headline, and what the lead picture and a block of no text take of it, in UTF-16 units. */
const screenful = 1000;
const asLead = 600;
const asText = 300;

/** As many blocks as fill a screen. */
function openingOf({ body: blocks, image }: Article): readonly Block[] {
	let filled = image ? asLead : 0;
	const last = blocks.findIndex((block) => {
		filled += block.type === "paragraph" ? plainText(block.content).length : asText;
		return filled >= screenful;
	});
	return last < 0 ? blocks : blocks.slice(0, last + 1);
}

/** Out of sight nothing is painted: there the rest comes after this long, in ms. */
const unseenRest = 1000;

/** Whether all is drawn: at once, or, for who arrives, when what fills the screen has been painted. */
function useIsWhole(isArriving: boolean): boolean {
	const [isWhole, setWhole] = useState(!isArriving);
	useEffect(() => {
		if (isWhole) return;
		const drawRest = () => startTransition(() => setWhole(true));
		let timer = setTimeout(drawRest, unseenRest);
		// A frame is painted after its callbacks, and before the next task.
		const frame = requestAnimationFrame(() => {
			clearTimeout(timer);
			timer = setTimeout(drawRest);
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	}, [isWhole]);
	return isWhole;
}

export function Story({ story, edition, wire, isArriving = false }: StoryProps) {
	const isWhole = useIsWhole(isArriving);
	const since = useRetold(story.article);
	const { article, more, isChosen, isBreaking, place, aksharas, next } = story;
	const section = edition.sections.find(({ id }) => id === article.articleSection);
	const sectionName = section?.name ?? article.articleSection;
	const hasContents = article.body.filter(({ type }) => type === "heading").length > 2;
	const slots = article.ads ? edition.ads : [];
	const rail = slots.filter((slot) => slot.place === "rail");
	const within = slots.filter((slot) => slot.place === "story");
	// A slot in the rail takes over on wide screens.
	const slotsAfter = (block: number) =>
		within
			.filter(({ afterBlock }) => afterBlock === block)
			.map((slot) => (
				<div key={slot.id} className={rail.length > 0 ? bodyStyles["slot"] : undefined}>
					<AdSlot slot={slot} />
				</div>
			));
	return (
		<article
			className={[styles["grid"], article.image ? styles["pictured"] : styles["bare"], isWhole ? "" : styles["opening"]].join(" ").trim()}
			lang={article.inLanguage}
		>
			<div className={styles["kick"]}>
				<Hang as="p" look="accent-small" more={isBreaking && <Breaking until={article.breakingUntil} />}>
					<a href={sectionPath(article.articleSection)}>
						<Text>{sectionName}</Text>
					</a>
				</Hang>
			</div>
			{article.kicker && article.kicker !== sectionName && (
				<p className={styles["topic"]}>
					<Text>{article.kicker}</Text>
				</p>
			)}
			<header className={styles["head"]}>
				<h1 id="headline">
					<Text>{article.headline}</Text>
				</h1>
				{article.description && (
					<p className={styles["deck"]}>
						<Text>{article.description}</Text>
					</p>
				)}
			</header>
			<SheetBelow />
			<div className={styles["side"]}>
				<Byline article={article} place={place} aksharas={aksharas} isInMargin={!article.image} />
			</div>
			<div className={styles["actions"]} lang="hi">
				<Actions />
			</div>
			{article.image && (
				<div className={styles["plate"]}>
					<Figure picture={article.image} place="plate" />
				</div>
			)}
			{hasContents && (
				<div className={styles["contents"]}>
					<Contents blocks={article.body} />
				</div>
			)}
			<div className={styles["text"]}>
				<div className={styles["body"]}>
					{since}
					<Body
						blocks={isWhole ? article.body : openingOf(article)}
						dateline={closedDateline(article)}
						after={slotsAfter}
						hasContents={hasContents}
					/>
				</div>
				{isWhole && <Tail article={article} contact={edition.contact} />}
			</div>
			<LateSheet />
			{isWhole && (
				<aside className={styles["rail"]} lang="hi">
					{rail.map((slot) => (
						<AdSlot key={slot.id} slot={slot} />
					))}
					<div className={styles["stay"]}>
						{more.length > 0 && (
							<div className={styles["after"]}>
								<More cards={more} isChosen={isChosen} section={sectionName} edition={edition} isNarrow />
							</div>
						)}
						{next && <div className={styles["wire"]}>{wire}</div>}
					</div>
				</aside>
			)}
			{isWhole && next && (
				<div className={styles["next"]}>
					<Next card={next} edition={edition} />
				</div>
			)}
		</article>
	);
}

export const storyClass = styles["story"];
