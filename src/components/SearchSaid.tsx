/** The line under the search box: what the words were taken for, how many stories there are, and what could not be searched. `Found` says it to those who hear it. */
import type { Answer } from "../find/answer.ts";
import { titled } from "../find/titled.ts";
import { saidOf } from "../find/understood.ts";
import { findWords } from "../find/words.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import type { Locale } from "./locale.ts";
import styles from "./Search.module.css";

type SearchSaidProps = {
	readonly answer: Answer | null;
	/** It could not be searched: a headline of the page says so, and this line to those who hear it. */
	readonly hasFailed: boolean;
	/** Where nothing was found, this line alone says so. */
	readonly isCalm: boolean;
	/** The last word may be unfinished. */
	readonly isOpen: boolean;
	readonly progress: { readonly done: number; readonly all: number } | null;
	readonly isOnline: boolean;
	readonly locale: Locale;
	readonly pathOf: (of: { text: string }) => string;
};

export function SearchSaid({ answer, hasFailed, isCalm, isOpen, progress, isOnline, locale, pathOf }: SearchSaidProps) {
	const number = (value: number) => formatNumber(value, locale.digits);
	if (progress)
		return (
			<p className={styles["said"]} id="said">
				{bind(findWords.progress(number(progress.done), number(progress.all)))}
			</p>
		);
	if (hasFailed)
		return (
			<p className={styles["said"]} id="said">
				<span className="hidden">{isOnline ? findWords.failed.title : findWords.failedOffline.title}</span>
			</p>
		);
	if (!answer)
		return isOnline ? (
			<p className={styles["said"]} id="said">
				{findWords.loading}
			</p>
		) : null;
	const { understood, total, isPartial, inHindi, searched, stories, headlinesOnly, isMissing, isAtLeast } = answer;
	const { near, unknown, beginning, taken } = saidOf(understood, isOpen);
	// Of one that stands nowhere it is said already.
	const absent = answer.absent.filter((each) => !unknown.some(({ typed }) => typed === each));
	const found = isAtLeast ? findWords.foundAtLeast(number(total)) : total === 1 ? findWords.foundOne : findWords.found(number(total));
	const { before, after } = findWords.takenAs(unknown.length > 0 ? (taken?.typed ?? null) : null);
	return (
		<p className={styles["said"]} id="said">
			{total === 0 && answer.text !== "" && <NothingSaid answer={answer} isCalm={isCalm} number={number} />}
			{total > 0 && near.map(({ typed, as }) => <span key={typed}>{bind(findWords.near(typed, as ?? ""))} </span>)}
			{total > 0 && unknown.map(({ typed }) => <span key={typed}>{bind(findWords.unknown(typed))} </span>)}
			{total > 0 && isPartial && !isOpen && unknown.length === 0 && absent.length === 0 && <span>{findWords.partial} </span>}
			{total > 0 && !isOpen && absent.length > 0 && <span>{bind(findWords.absent(absent))} </span>}
			{total > 0 && beginning !== null && !answer.isTyping && bind(findWords.begins(beginning))}
			{total > 0 && taken && near.length === 0 && (
				<>
					{bind(before)}
					<b>{taken.as}</b>
					{after}
				</>
			)}
			{total > 0 && `${bind(found)} `}
			{total > 0 && inHindi && near.length === 0 && (
				<>
					<a href={pathOf({ text: inHindi })}>{findWords.writeHindi}</a>{" "}
				</>
			)}
			{searched < stories && <span>{bind(findWords.searchedRecent(number(searched), number(stories)))} </span>}
			{headlinesOnly > 0 && <span>{bind(findWords.headlinesOnly(number(headlinesOnly)))} </span>}
			{isMissing && <span>{isOnline ? findWords.missing : findWords.offline}</span>}
			{!isMissing && !isOnline && <span>{findWords.offline}</span>}
		</p>
	);
}

type NothingSaidProps = { readonly answer: Answer; readonly isCalm: boolean; readonly number: (value: number) => string };

/** That nothing was found, before the page has a headline of its own for that; then for those who hear it. */
function NothingSaid({ answer: { text, unshown, nearest }, isCalm, number }: NothingSaidProps) {
	const title = titled(text);
	if (isCalm) return <span>{bind(findWords.nothingYet(title))} </span>;
	return (
		<span className="hidden">
			{unshown > 0 ? findWords.unshown(number(unshown)) : findWords.nothing(title)}। {nearest && findWords.perhaps(nearest)}
		</span>
	);
}
