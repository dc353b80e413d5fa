/** What was found and how to narrow it. Uses no hooks: it is drawn before React is there, too (`drawAhead.tsx`). */
import type { ReactNode } from "react";
import type { Edition } from "../article/article.ts";
import type { Answer } from "../find/answer.ts";
import { type Asked, asRead, isBegun, mayGoOn, searchAddress } from "../find/asked.ts";
import { findWords } from "../find/words.ts";
import type { Locale } from "./locale.ts";
import { SearchFilters } from "./SearchFilters.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { SearchSaid } from "./SearchSaid.tsx";

type SearchAnswerProps = Asked & {
	/** Null where there is none yet, or none to be had. */
	readonly answer: Answer | null;
	readonly hasFailed: boolean;
	readonly isCalm: boolean;
	readonly progress: { readonly done: number; readonly all: number } | null;
	readonly edition: Edition;
	readonly locale: Locale;
	/** Milliseconds since 1970, or null where that is not known. */
	readonly now: number | null;
	readonly isOnline: boolean;
	/** What stands under the results. */
	readonly children?: ReactNode;
};

export function SearchAnswer({
	answer,
	hasFailed,
	isCalm,
	progress,
	text,
	section,
	reach,
	edition,
	locale,
	now,
	isOnline,
	children,
}: SearchAnswerProps) {
	const pathOf = (of: Partial<Asked>) => searchAddress({ text: answer?.text ?? "", section, reach, ...of });
	// What was typed becomes the address when the reader pauses; of one letter nothing is known then either.
	const typed = answer?.isTyping ? answer.text : "";
	const isOpen = typed !== "" && mayGoOn(typed) && (asRead(typed) !== text.trim() || isBegun(typed.split(/\s/).at(-1) ?? ""));
	const isNarrowed = section !== null || reach !== "recent";
	return (
		<>
			<SearchSaid {...{ answer, hasFailed, isCalm, isOpen, progress, isOnline, locale, pathOf }} />
			{answer && answer.text !== "" && (answer.total > 0 || isNarrowed || answer.searched < answer.stories) && (
				<SearchFilters edition={edition} answer={answer} section={section} reach={reach} locale={locale} pathOf={pathOf} />
			)}
			{answer && answer.total > 0 && (
				<>
					<h2 className="hidden">{findWords.results}</h2>
					<SearchResults results={answer.results} edition={edition} isPassing={answer.isTyping} locale={locale} now={now} />
					{children}
				</>
			)}
		</>
	);
}
