/** The front page. */
import { useSuspenseQuery } from "@tanstack/react-query";
import styles from "../components/Front.module.css";
import { Front } from "../components/Front.tsx";
import { FrontMasthead } from "../components/FrontMasthead.tsx";
import { useLocale } from "../components/locale.ts";
import { PageHead } from "../components/PageHead.tsx";
import { editionQuery, frontQuery } from "../data/queries.ts";
import { listWords } from "../listWords.ts";
import { bind } from "../text/bind.ts";
import { formatDate, formatTime } from "../text/dates.ts";

export { FrontPage as Component };

function FrontPage() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const { data: front } = useSuspenseQuery(frontQuery);
	const { timeZone, digits } = useLocale();
	return (
		<>
			<PageHead
				title={edition.name}
				site={edition.name}
				origin={edition.origin}
				path="/"
				description={edition.about ?? listWords.frontDescription(edition.name)}
			/>
			<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={edition.name} />
			<FrontMasthead
				edition={edition}
				day={front.updated && bind(formatDate(front.updated, timeZone, digits, { year: true, weekday: true }))}
				updated={front.updated && bind(listWords.updatedAt(formatTime(front.updated, timeZone, digits)))}
			/>
			<main id="main" className="wrap">
				<h1 className="hidden">{listWords.todaysNews}</h1>
				{front.lead ? <Front front={front} edition={edition} /> : <p className={styles["empty"]}>{listWords.emptyEdition}</p>}
			</main>
		</>
	);
}
