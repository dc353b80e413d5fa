/** Before anything is searched for: how to, what was searched for on this device, and the sections. */
import type { Edition } from "../article/article.ts";
import { sectionPath } from "../article/links.ts";
import { Hang } from "../components/Hang.tsx";
import styles from "../components/Search.module.css";
import { searchAddress } from "../find/asked.ts";
import { findWords } from "../find/words.ts";
import { forgetSearches, useSearches } from "../reader/searches.ts";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";
import { focusBox } from "./searching.ts";

export function SearchStart({ edition }: { edition: Edition }) {
	const searches = useSearches();
	return (
		<>
			<noscript>
				<p className={styles["how"]}>{findWords.noScripts}</p>
			</noscript>
			<p className={`${styles["how"]} ${styles["scripted"]}`}>{bind(findWords.how)}</p>
			{searches.length > 0 && (
				<section className={styles["recent"]}>
					<Hang as="h2">
						<span>{findWords.recent}</span>
					</Hang>
					<ul>
						{searches.map((each) => (
							<li key={each}>
								<a href={searchAddress({ text: each, section: null, reach: "recent" })}>{each}</a>
							</li>
						))}
					</ul>
					<button
						type="button"
						onClick={() => {
							forgetSearches();
							focusBox();
						}}
					>
						{findWords.forget}
					</button>
				</section>
			)}
			<div className={styles["sections"]}>
				<AllSections edition={edition} />
			</div>
		</>
	);
}

/** Somewhere to go on to without a search. */
export function AllSections({ edition }: { readonly edition: Edition }) {
	return (
		<section>
			<Hang as="h2">
				<span>{words.allSections}</span>
			</Hang>
			<ul className={styles["offered"]}>
				{edition.sections.map(({ id, name }) => (
					<li key={id}>
						<a href={sectionPath(id)}>{bind(name)}</a>
					</li>
				))}
			</ul>
		</section>
	);
}
