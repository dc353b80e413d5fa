/** When a search finds nothing, or cannot be made: what it was taken for, the nearest spelling, the other script, sections, and something to read. */
import { useQuery } from "@tanstack/react-query";
import type { Edition } from "../article/article.ts";
import { sectionPath } from "../article/links.ts";
import { buttonClass } from "../components/Button.tsx";
import { Hang } from "../components/Hang.tsx";
import { Again } from "../components/Icon.tsx";
import { useLocale } from "../components/locale.ts";
import { Headlines } from "../components/Onward.tsx";
import styles from "../components/Search.module.css";
import { State } from "../components/State.tsx";
import { frontQuery } from "../data/queries.ts";
import type { Answer } from "../find/answer.ts";
import { type Asked, searchAddress, withoutMinus, withoutQuotes } from "../find/asked.ts";
import { titled } from "../find/titled.ts";
import { findWords } from "../find/words.ts";
import { listWords } from "../listWords.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import { words } from "../words.ts";
import { AllSections } from "./SearchStart.tsx";
import { FrontLink } from "./ways.tsx";

type SearchEmptyProps = Pick<Asked, "section" | "reach"> & { readonly answer: Answer; readonly edition: Edition };

const isSame = (name: string, text: string) => name.normalize("NFC") === text.trim().normalize("NFC");

/** Words that are offered one by one, at most. */
const mostApart = 3;

export function SearchEmpty({ answer, edition, section, reach }: SearchEmptyProps) {
	// Until it is there nothing stands where it would come.
	const { data: front, isLoading } = useQuery(frontQuery);
	const { text, nearest, inHindi, searched, stories, isCommon, isMinus, isQuoted, understood } = answer;
	const cards = front ? [front.lead, ...front.side].filter((card) => card !== null).slice(0, 4) : [];
	const pathOf = (of: Partial<Asked>) => searchAddress({ text, section, reach, ...of });
	const hasFilters = section !== null || reach !== "recent";
	// Each stands in some story, and none has them all.
	const areApart =
		!isMinus &&
		!isQuoted &&
		!nearest &&
		!hasFilters &&
		understood.length > 1 &&
		understood.every(({ how }) => how !== null && how !== "near");
	const apart = areApart ? understood.slice(0, mostApart).map(({ typed }) => typed) : [];
	const isNarrowed = section !== null || reach === "week" || reach === "month";
	const other = areApart ? findWords.apart : isNarrowed ? findWords.notHere : findWords.tryOther;
	const advice = isMinus ? findWords.minus : isQuoted ? findWords.quotes : nearest ? findWords.perhaps(nearest) : other;
	const named = edition.sections.find(({ name }) => isSame(name, text));
	const ways = [
		...(named ? [{ path: sectionPath(named.id), says: listWords.allOf(named.name) }] : []),
		...(isMinus ? [{ path: pathOf({ text: withoutMinus(text) }), says: findWords.dropMinus }] : []),
		...(isQuoted ? [{ path: pathOf({ text: withoutQuotes(text) }), says: findWords.dropQuotes }] : []),
		...(nearest ? [{ path: pathOf({ text: nearest, section: null, reach: "recent" }), says: findWords.searchFor(nearest) }] : []),
		...apart.map((word) => ({ path: pathOf({ text: word }), says: findWords.searchFor(word) })),
		...(hasFilters ? [{ path: pathOf({ section: null, reach: "recent" }), says: findWords.dropFilters }] : []),
		...(inHindi && inHindi !== nearest ? [{ path: pathOf({ text: inHindi }), says: findWords.writeHindi }] : []),
		...(searched < stories ? [{ path: pathOf({ reach: "all" }), says: findWords.searchOlder }] : []),
	];
	return (
		<State
			title={findWords.nothing(titled(text))}
			text={
				<p>
					{bind(
						isCommon ? findWords.common : [inHindi ? findWords.searchedAs(withoutQuotes(inHindi)) : "", advice].filter(Boolean).join(" "),
					)}
				</p>
			}
			ways={
				<>
					{ways.map(({ path, says }, index) => (
						<a key={path} className={buttonClass(index === 0)} href={path}>
							{bind(says)}
						</a>
					))}
					{ways.length === 0 && <FrontLink isFirst />}
				</>
			}
		>
			{!isLoading && (
				<div className={styles["helps"]}>
					{cards.length > 0 && (
						<section>
							<Hang as="h2">
								<span>{words.bigNews}</span>
							</Hang>
							<Headlines cards={cards} edition={edition} />
						</section>
					)}
					<AllSections edition={edition} />
				</div>
			)}
		</State>
	);
}

type SearchFailedProps = { readonly isOnline: boolean; readonly unshown: number; readonly onRetry: () => void };

/** `unshown`: so many were found, and nothing of them came; 0 where nothing could be searched. */
export function SearchFailed({ isOnline, unshown, onRetry }: SearchFailedProps) {
	const { digits } = useLocale();
	const isFound = unshown > 0;
	const failed = isOnline ? findWords.failed : findWords.failedOffline;
	const title = isFound ? findWords.unshown(formatNumber(unshown, digits)) : failed.title;
	const text = isFound ? findWords.unshownAdvice(isOnline) : failed.text;
	return (
		<State
			title={title}
			text={<p>{bind(text)}</p>}
			ways={
				<>
					<button type="button" className={buttonClass(true)} onClick={onRetry}>
						<Again />
						{words.retry}
					</button>
					<FrontLink />
				</>
			}
		/>
	);
}
