/** What was found, with the words that were looked for marked. */
import type { Edition } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import type { Result } from "../find/answer.ts";
import { bind } from "../text/bind.ts";
import { moveAmongResults } from "./arrows.ts";
import type { Locale } from "./locale.ts";
import { Marked } from "./Marked.tsx";
import meta from "./Meta.module.css";
import { sectionName } from "./Onward.tsx";
import styles from "./Search.module.css";
import { ago } from "./Time.tsx";

type SearchResultsProps = {
	readonly results: readonly Result[];
	readonly edition: Edition;
	readonly locale: Locale;
	/** They are about to give way to others: what is below the screen is not laid out. */
	readonly isPassing: boolean;
	/** Milliseconds since 1970, or null where that is not known. */
	readonly now: number | null;
};

export function SearchResults({ results, edition, isPassing, locale, now }: SearchResultsProps) {
	return (
		<ol id="results" className={[styles["results"], isPassing && styles["passing"]].filter(Boolean).join(" ")} onKeyDown={moveAmongResults}>
			{results.map((result) => (
				<li key={result.id} lang={result.inLanguage}>
					<a href={storyPath(result.id)}>
						<p className={meta["meta"]} lang="hi">
							<span>{bind(sectionName(edition, result.articleSection) ?? "")}</span>
							<span>
								<time dateTime={result.datePublished}>{ago(result.datePublished, now, locale)}</time>
							</span>
						</p>
						<h3>
							<Marked marks={result.marks}>{result.headline}</Marked>
						</h3>
						{result.snippet && (
							<p className={styles["snippet"]}>
								<Marked marks={result.snippetMarks}>{result.snippet}</Marked>
							</p>
						)}
					</a>
				</li>
			))}
		</ol>
	);
}
