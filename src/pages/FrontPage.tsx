/** The front page. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { FrontPage as FrontData } from "../article/lists.ts";
import { Front } from "../components/Front.tsx";
import { useLocale } from "../components/locale.ts";
import { FrontMasthead } from "../components/Masthead.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { editionQuery, frontQuery } from "../data/queries.ts";
import { bind } from "../text/bind.ts";
import { formatDate, formatTime } from "../text/dates.ts";
import { words } from "../words.ts";

/** The moment the newest thing on the page happened, as RFC 3339; null on an empty page. */
function newestMoment({ lead, pair, side, wire, bands }: FrontData): string | null {
	const cards = [lead, ...pair, ...side, ...wire, ...bands.flatMap((band) => band.cards)].filter((card) => card !== null);
	const moments = cards.flatMap(({ datePublished, dateModified }) => (dateModified ? [datePublished, dateModified] : [datePublished]));
	return moments.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
}

export function FrontPage() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const { data: front } = useSuspenseQuery(frontQuery);
	const { timeZone, digits } = useLocale();
	const newest = newestMoment(front);
	return (
		<>
			<PageHead title={edition.name} site={edition.name} origin={edition.origin} path="/" description={edition.about} />
			<FrontMasthead
				edition={edition}
				day={newest && bind(formatDate(newest, timeZone, digits, { year: true, weekday: true }))}
				updated={newest && bind(words.updatedAt(formatTime(newest, timeZone, digits)))}
			/>
			<main id="main" className="wrap">
				<h1 className="hidden">{words.todaysNews}</h1>
				{front.lead ? <Front front={front} edition={edition} /> : <p>{words.emptyEdition}</p>}
			</main>
		</>
	);
}
