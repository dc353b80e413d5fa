/** Instead of a page that could not be shown: what happened, whose fault it is, what to do now, and something else to read. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation, useRevalidator, useRouteError } from "react-router";
import type { Edition } from "../article/article.ts";
import { frontPath, isAddress, savedPath, storyPath } from "../article/links.ts";
import type { Published } from "../article/story.ts";
import { buttonClass } from "../components/Button.tsx";
import { Hang } from "../components/Hang.tsx";
import { Again } from "../components/Icon.tsx";
import { StateMasthead } from "../components/Masthead.tsx";
import { Headlines } from "../components/Onward.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { State } from "../components/State.tsx";
import { ThumbBar } from "../components/ThumbBar.tsx";
import type { Mood } from "../components/Wordmark.tsx";
import { BrokenError, MissingError, PartError, UnreachableError } from "../data/failures.ts";
import { patience } from "../data/fetchJson.ts";
import { editionQuery, frontQuery, keptStoriesQuery } from "../data/queries.ts";
import { isSaved, useSaved } from "../reader/saved.ts";
import { bind } from "../text/bind.ts";
import { failures, listFailures, words } from "../words.ts";
import { Late } from "./Late.tsx";
import { FrontLink, SearchLink } from "./ways.tsx";

/** Before anything is known of the edition: enough to say what went wrong. */
const unknownEdition: Edition = {
	name: words.ownName,
	origin: "",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	digits: "latn",
	sample: false,
	sections: [],
	ads: [],
	pictureHosts: [],
};

function reasonOf(error: unknown): keyof typeof failures {
	if (error instanceof MissingError || error instanceof UnreachableError) return error.reason;
	return error instanceof BrokenError ? "cut-short" : "unknown";
}

function moodOf(reason: keyof typeof failures): Mood {
	if (reason === "nowhere" || reason === "missing" || reason === "gone") return "missing";
	return reason === "offline" ? "offline" : "failed";
}

/** Loads the page whole, where it can be reached and its reader is still there: without network the browser's own error would come. */
async function loadWhole(): Promise<void> {
	const { href } = location;
	const answer = await fetch(href, { signal: AbortSignal.timeout(patience) }).catch(() => null);
	if (answer && answer.status < 500 && location.href === href) location.reload();
}

/** At which step the reader was told of a part that did not come: the router throws the same error at the next. */
const toldAt = new WeakMap<PartError, string>();

export function FailurePage() {
	const error = useRouteError();
	const { pathname, key } = useLocation();
	const { data: edition = unknownEdition } = useQuery({ ...editionQuery, enabled: false });
	const isKnown = edition !== unknownEdition;
	const { revalidate, state } = useRevalidator();
	const part = error instanceof PartError ? error : null;
	const [isTrying, setTrying] = useState(false);
	const again = async () => {
		setTrying(true);
		await (part ? loadWhole() : revalidate());
		setTrying(false);
	};
	useEffect(() => {
		if (!part) return;
		if (!toldAt.has(part)) toldAt.set(part, key);
		if (toldAt.get(part) !== key) void loadWhole();
		addEventListener("online", loadWhole);
		return () => removeEventListener("online", loadWhole);
	}, [part, key]);
	const reason = reasonOf(error);
	const isCutOff = error instanceof UnreachableError && reason !== "server" && isKnown;
	const { data: front } = useQuery({ ...frontQuery, enabled: isKnown && !isCutOff });
	const { data: stories } = useQuery({ ...keptStoriesQuery, enabled: isCutOff });
	// What another failure asked for comes without being asked for.
	const kept = isCutOff && stories;
	const isOfStory = pathname.startsWith(storyPath(""));
	const { title, text } = (error instanceof BrokenError && error.told) || (!isOfStory && listFailures[reason]) || failures[reason];
	const mood = moodOf(reason);
	const canRetry = reason !== "nowhere";
	const number = error instanceof UnreachableError ? error.status : undefined;
	// Where the front is what failed, what was read in this visit leads on.
	const read = useQueryClient().getQueriesData<Published>({ queryKey: ["story"] });
	const onward = read.flatMap(([, data]) => (data?.kind === "story" ? [data.next, ...data.more] : []));
	const reachable = (front ? [front.lead, ...front.side] : onward)
		.flatMap((card, at, all) =>
			card && storyPath(card.id) !== pathname && all.findIndex((each) => each?.id === card.id) === at ? card : [],
		)
		.slice(0, 4);
	// Without network only what is kept can be opened.
	const cards = kept ? kept.cards : reachable;
	const marks = useSaved();
	// Until it is known what is here the marks tell; so, too, where the browser keeps nothing.
	const isHere = (id: string) => isSaved(marks, id) && (stories === undefined || stories?.saved.includes(id));
	const hasSaved = isCutOff && Object.keys(marks).some(isHere);
	const retry = (
		<button type="button" className={buttonClass(!hasSaved)} onClick={again} disabled={isTrying || state === "loading"}>
			<Again />
			{words.retry}
		</button>
	);
	return (
		<>
			<PageHead title={title} site={edition.name} origin={edition.origin} path={null} />
			<StateMasthead edition={edition} mood={mood} />
			<main id="main" className="wrap">
				<State
					title={title}
					text={<p>{bind(text)}</p>}
					ways={
						<>
							{hasSaved && (
								<a className={buttonClass(true)} href={savedPath}>
									{words.readSaved}
								</a>
							)}
							{canRetry && retry}
							{!hasSaved && pathname !== frontPath && <FrontLink isFirst={!canRetry} />}
							{mood === "missing" && <SearchLink />}
						</>
					}
					small={
						kept
							? kept.words.notHere
							: number &&
								edition.contact &&
								isAddress(edition.contact) && (
									<>
										{words.ifAgain} <a href={edition.contact}>{words.contact}</a> {bind(words.tellUsNumber(String(number)))}
									</>
								)
					}
				>
					{cards.length > 0 && (
						<section>
							<Hang as="h2">
								<span>{kept ? kept.words.here : front ? words.bigNews : words.meanwhile}</span>
							</Hang>
							<Headlines cards={cards} edition={edition} />
						</section>
					)}
				</State>
			</main>
			{isOfStory && isKnown && <ThumbBar />}
			{/* No frame is around this one: here too the network's return is looked out for. */}
			{!isKnown && <Late edition={edition} />}
		</>
	);
}
