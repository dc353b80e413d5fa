/** The stories that the reader has saved on this device. As built it says how to save one; what is saved is known here alone. */
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Edition } from "../article/article.ts";
import { frontPath, savedPath } from "../article/links.ts";
import { buttonClass } from "../components/Button.tsx";
import { Hang, moreClass } from "../components/Hang.tsx";
import { Bookmark } from "../components/Icon.tsx";
import { BarMasthead } from "../components/Masthead.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { editionQuery } from "../data/queries.ts";
import { listWords } from "../listWords.ts";
import { useOpensOffline } from "../offline/opensOffline.ts";
import { inOrder, isReadable, orderIn, orders, type SavedStory, savedStoriesQuery } from "../offline/savedStories.ts";
import { dropWithdrawn, isKeptForGood, purge } from "../offline/saving.ts";
import { sizeText } from "../offline/sizeText.ts";
import { orderWords, savedWords } from "../offline/words.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { useListening } from "../reader/listening.ts";
import { isPlainClick } from "../reader/plainClick.ts";
import { isSaved, useSaved } from "../reader/saved.ts";
import { useIsLive } from "../reader/useIsLive.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import { words } from "../words.ts";
import styles from "./Saved.module.css";
import { FileInput, type FileWays, SavedFile, type Work } from "./SavedFile.tsx";
import { SavedList } from "./SavedList.tsx";

export { SavedPage as Component };

function SavedPage() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const isLive = useIsLive();
	const [said, say] = useState("");
	const file = useRef<HTMLInputElement>(null);
	const { data: stories, refetch } = useQuery({ ...savedStoriesQuery, enabled: isLive });
	/** Known before the list is drawn: what came under it later would move it. */
	const [isSafe, setSafe] = useState<boolean>();
	// It is asked for with what is saved, and may be given then.
	useEffect(() => void isKeptForGood().then(setSafe), [stories]);
	const [isWorking, setWorking] = useState(false);
	const work: Work = (begun, task) => {
		if (isWorking) return;
		setWorking(true);
		say(begun);
		void task()
			.then(say)
			.finally(() => {
				setWorking(false);
				// What the newsroom took back meanwhile is no longer there to be read.
				void refetch();
			});
	};
	const ways = { isWorking, work, chooseFile: () => isWorking || file.current?.click() };
	const client = useQueryClient();
	const opensOffline = useOpensOffline(isLive);
	const marks = useSaved();
	const standing = stories?.filter((each) => isReadable(each, marks)) ?? [];
	const sizeOf = (bytes: number) => sizeText(bytes, edition.digits);
	useEffect(() => {
		void dropWithdrawn().then(() => refetch());
		// What was removed can be brought back until its reader goes on.
		return () =>
			void purge()
				.catch(() => {})
				.then(() => client.prefetchQuery(savedStoriesQuery));
	}, [client, refetch]);
	const count =
		standing.length > 0 &&
		savedWords.count(formatNumber(standing.length, edition.digits), sizeOf(standing.reduce((sum, { bytes }) => sum + bytes, 0)));
	return (
		<>
			<PageHead title={listWords.savedTitle} site={edition.name} origin={edition.origin} path={null} />
			<BarMasthead edition={edition} current={null} />
			<main id="main" className={`${styles["page"]} wrap`}>
				<header className={styles["head"]}>
					<Hang as="h1" look="big" more={count && <span className={moreClass}>{bind(count)}</span>}>
						<span>{bind(words.saved)}</span>
					</Hang>
				</header>
				{stories && stories.length > 0 && isSafe !== undefined && (
					<Shelf stories={stories} edition={edition} opensOffline={opensOffline} isSafe={isSafe} sizeOf={sizeOf} ways={ways} />
				)}
				{(!isLive || stories?.length === 0) && <Empty edition={edition} isLive={isLive} opensOffline={opensOffline} ways={ways} />}
				{isLive && <FileInput edition={edition} work={work} ref={file} />}
				<p className={styles["said"]} role="status">
					{bind(said)}
				</p>
			</main>
		</>
	);
}

type ShelfProps = {
	readonly stories: readonly SavedStory[];
	readonly edition: Edition;
	readonly opensOffline: boolean;
	/** The browser takes nothing away by itself. */
	readonly isSafe: boolean;
	readonly sizeOf: (bytes: number) => string;
	readonly ways: FileWays;
};

function Shelf({ stories, edition, opensOffline, isSafe, sizeOf, ways }: ShelfProps) {
	const order = orderIn(useLocation().search);
	const inRow = inOrder(stories, order);
	const marks = useSaved();
	const readable = inRow.filter((each) => isReadable(each, marks));
	const isAwaiting = stories.some(({ id, isAwaited }) => isAwaited && isSaved(marks, id));
	const { listenTo } = useListening();
	const navigate = useNavigate();
	/** Another order is no other page: Back leads out, and nothing scrolls. */
	const sortInPlace = (event: MouseEvent<HTMLAnchorElement>) => {
		if (!isPlainClick(event.nativeEvent)) return;
		event.preventDefault();
		const { pathname, search } = event.currentTarget;
		void navigate(pathname + search, { replace: true, preventScrollReset: true });
	};
	return (
		<div className={styles["grid"]}>
			<div>
				{stories.length > 1 && (
					<nav className={styles["orders"]} aria-label={savedWords.order}>
						{orders.map((each, index) => (
							<a
								key={each}
								href={index === 0 ? savedPath : `${savedPath}?order=${each}`}
								onClick={sortInPlace}
								aria-current={each === order ? "true" : undefined}
							>
								{bind(orderWords[each])}
							</a>
						))}
					</nav>
				)}
				<h2 className="hidden">{savedWords.list}</h2>
				<SavedList stories={inRow} edition={edition} sizeOf={sizeOf} />
			</div>
			<aside className={styles["aside"]}>
				{readable.length > 0 && <p>{bind(savedWords[whereabouts(readable, isAwaiting, opensOffline)])}</p>}
				{!isSafe && readable.some(({ isPassing }) => !isPassing) && <p>{bind(savedWords.mayGo)}</p>}
				{listenTo && readable.length > 0 && (
					<div className={styles["buttons"]}>
						<button type="button" className={buttonClass(true)} onClick={() => listenTo(readable.map(({ id }) => id))}>
							{savedWords.hearAll}
						</button>
					</div>
				)}
				<SavedFile isEmpty={readable.length === 0} ways={ways} />
			</aside>
		</div>
	);
}

/** What is true of these stories without network, and when the page is closed. */
function whereabouts(stories: readonly SavedStory[], isAwaiting: boolean, opensOffline: boolean) {
	const passing = stories.filter(({ isPassing }) => isPassing).length;
	if (passing === stories.length) return "passing";
	if (!opensOffline) return "needsNetwork";
	if (passing > 0) return "notAllHere";
	if (isAwaiting) return "awaitedToo";
	return stories.some(({ isComing, hasForeign }) => isComing || hasForeign) ? "wordsHere" : "allHere";
}

type EmptyProps = {
	readonly edition: Edition;
	readonly isLive: boolean;
	readonly opensOffline: boolean;
	readonly ways: FileWays;
};

function Empty({ edition, isLive, opensOffline, ways }: EmptyProps) {
	const [before = "", after = ""] = savedWords.how(!isLive || opensOffline, edition.pictureHosts.length === 0);
	return (
		<div className={styles["empty"]}>
			{isLive && <h2>{bind(listWords.emptySaved)}</h2>}
			<noscript>
				<p>{bind(savedWords.noScripts)}</p>
			</noscript>
			<p>
				{bind(before)} <Bookmark /> {bind(after)}
			</p>
			<div className={styles["buttons"]}>
				<a className={buttonClass(true)} href={frontPath}>
					{savedWords.todays}
				</a>
				{isLive && <SavedFile isEmpty ways={ways} />}
			</div>
		</div>
	);
}
