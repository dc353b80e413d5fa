/** What was found, with the words that were looked for marked. */
import { Link } from "react-router";
import type { Edition } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import type { Result } from "../find/answer.ts";
import { Marked } from "./Marked.tsx";
import { Meta } from "./Meta.tsx";
import { sectionName } from "./Onward.tsx";
import styles from "./Search.module.css";

/** `onOpen` is told when a result is opened: then the search was one worth remembering. */
export function SearchResults({ results, edition, onOpen }: { results: readonly Result[]; edition: Edition; onOpen: () => void }) {
	return (
		<ol
			id="results"
			className={styles["results"]}
			onKeyDown={(event) => {
				const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
				if (step === undefined) return;
				const links = [...event.currentTarget.querySelectorAll("a")];
				const next = links[links.indexOf(event.target as HTMLAnchorElement) + step];
				(next ?? (step < 0 ? document.querySelector<HTMLElement>("#search-text") : null))?.focus();
				event.preventDefault();
			}}
		>
			{results.map((result) => (
				<li key={result.id} lang={result.inLanguage}>
					<Link to={storyPath(result.id)} onClick={onOpen}>
						<Meta card={{ ...result, aksharas: 0 }} label={sectionName(edition, result.articleSection)} />
						<h3>
							<Marked marks={result.marks}>{result.headline}</Marked>
						</h3>
						{result.snippet && (
							<p className={styles["snippet"]}>
								<Marked marks={result.snippetMarks}>{result.snippet}</Marked>
							</p>
						)}
					</Link>
				</li>
			))}
		</ol>
	);
}
