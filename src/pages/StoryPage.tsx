/** A story at its address, or what became of it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigationType, useParams } from "react-router";
import type { Edition } from "../article/article.ts";
import { isAddress, storyPath } from "../article/links.ts";
import type { Moved, Story as StoryData, Withdrawn } from "../article/story.ts";
import { StoryThumbBar } from "../components/Actions.tsx";
import { buttonClass } from "../components/Button.tsx";
import { FindInStory } from "../components/FindInStory.tsx";
import { useLocale } from "../components/locale.ts";
import { BarMasthead, StateMasthead } from "../components/Masthead.tsx";
import { Headlines, More, sectionName } from "../components/Onward.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Progress } from "../components/Progress.tsx";
import { SafeLink } from "../components/Prose.tsx";
import { State } from "../components/State.tsx";
import { Story, storyClass } from "../components/Story.tsx";
import { Text } from "../components/Text.tsx";
import { ThumbBar } from "../components/ThumbBar.tsx";
import { editionQuery, storyQuery } from "../data/queries.ts";
import { bind } from "../text/bind.ts";
import { formatDate, formatTime } from "../text/dates.ts";
import { words } from "../words.ts";
import { FreshWire } from "./FreshWire.tsx";
import { FrontLink, SectionLink } from "./ways.tsx";

export function StoryPage() {
	const { id = "" } = useParams();
	const { data: edition } = useSuspenseQuery(editionQuery);
	const { data: published } = useSuspenseQuery(storyQuery(id));
	switch (published.kind) {
		case "story":
			return <Read story={published} edition={edition} />;
		case "withdrawn":
			return <Tombstone story={published} edition={edition} />;
		case "moved":
			return <Forwarding story={published} edition={edition} />;
		default:
			return published satisfies never;
	}
}

/** Without network the page comes as a frame, at most with a story's beginning. Who loads it again has a place in it, as who comes back. */
const isOnNothing = () =>
	globalThis.document?.querySelector("#root > footer") === null &&
	(performance.getEntriesByType("navigation") as PerformanceNavigationTiming[])[0]?.type === "navigate";

function Read({ story, edition }: { story: StoryData; edition: Edition }) {
	// Back and Forward lead to a place in the page, which must be there.
	const isArriving = useNavigationType() !== "POP" || isOnNothing();
	const { article } = story;
	return (
		<>
			<PageHead
				title={article.headline}
				site={edition.name}
				origin={edition.origin}
				path={storyPath(article.id)}
				description={article.description}
				picture={article.image}
				isStory
			/>
			<BarMasthead edition={edition} current={article.articleSection} />
			<main id="main" className={`${storyClass} wrap`}>
				<Story key={article.id} story={story} edition={edition} wire={<FreshWire except={article.id} />} isArriving={isArriving} />
			</main>
			<Progress />
			<StoryThumbBar />
			<FindInStory key={`find ${article.id}`} />
		</>
	);
}

function Tombstone({ story, edition }: { story: Withdrawn; edition: Edition }) {
	const { timeZone, digits } = useLocale();
	const { title, when, undated } = words.withdrawn;
	const { contact } = edition;
	const day = story.at && formatDate(story.at, timeZone, digits, { year: true });
	const said = [story.at && day ? when(day, formatTime(story.at, timeZone, digits)) : undated, story.reason].filter(Boolean).join(" ");
	return (
		<>
			<PageHead title={title} site={edition.name} origin={edition.origin} path={null} />
			<StateMasthead edition={edition} mood="withdrawn" />
			<main id="main" className="wrap">
				<State
					title={title}
					text={
						<p>
							<Text>{said}</Text>
						</p>
					}
					ways={
						<>
							<SectionLink edition={edition} id={story.articleSection} isFirst />
							<FrontLink />
						</>
					}
					small={
						<>
							{bind(words.withdrawn.copies)} {contact && isAddress(contact) && <a href={contact}>{words.contact}</a>}
						</>
					}
				>
					<MoreOfSection story={story} edition={edition} />
				</State>
			</main>
			<ThumbBar />
		</>
	);
}

function Forwarding({ story, edition }: { story: Moved; edition: Edition }) {
	// Only of another story is it known that this one became part of it.
	const title = story.card ? words.moved.title : words.moved.elsewhere;
	const way = (
		<SafeLink className={buttonClass(true)} href={story.href}>
			{story.card ? words.readThat : words.goThere}
		</SafeLink>
	);
	return (
		<>
			<PageHead title={title} site={edition.name} origin={edition.origin} path={null} />
			<StateMasthead edition={edition} mood="moved" />
			<main id="main" className="wrap">
				<State
					title={title}
					text={
						story.card && (
							<>
								<p>{words.moved.text}</p>
								<h2 className="hidden">{words.moved.place}</h2>
								<Headlines cards={[story.card]} edition={edition} />
							</>
						)
					}
					ways={
						<>
							{way}
							<FrontLink />
						</>
					}
				>
					<MoreOfSection story={story} edition={edition} />
				</State>
			</main>
			<ThumbBar />
		</>
	);
}

function MoreOfSection({ story, edition }: { story: Withdrawn | Moved; edition: Edition }) {
	if (story.more.length === 0) return null;
	return (
		<More
			cards={story.more}
			section={sectionName(edition, story.articleSection) ?? story.articleSection}
			isChosen={false}
			edition={edition}
		/>
	);
}
