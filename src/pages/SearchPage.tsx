/** The search: what is typed lives in the address, what it finds comes from its own thread. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { BarMasthead } from "../components/Masthead.tsx";
import { PageHead } from "../components/PageHead.tsx";
import styles from "../components/Search.module.css";
import { editionQuery } from "../data/queries.ts";
import { askedIn, asRead } from "../find/asked.ts";
import { findWords } from "../find/words.ts";
import { useIsLive } from "../reader/useIsLive.ts";
import { Found } from "./Found.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { useShown } from "./searching.ts";

export { SearchPage as Component };

/** A key in the box draws the form alone, an answer what was found alone. */
function SearchPage() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const isLive = useIsLive();
	const { search } = useLocation();
	const written = askedIn(isLive ? search : "");
	// A section that is not there, or no longer, leaves nothing out.
	const asked = { ...written, section: edition.sections.some(({ id }) => id === written.section) ? written.section : null };
	const query = asRead(asked.text);
	const [shown, showMore] = useShown();
	return (
		<>
			<PageHead title={query ? findWords.title(query) : findWords.search} site={edition.name} origin={edition.origin} path={null} />
			<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={edition.name} />
			<BarMasthead edition={edition} current={null} />
			<main id="main" className={`${styles["tall"]} wrap`}>
				<SearchForm {...asked} shown={shown} isLive={isLive} />
				<Found {...asked} edition={edition} shown={shown} onMore={showMore} />
			</main>
		</>
	);
}
