/** A section, newest first, fifty to a page. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { sectionPath } from "../article/links.ts";
import { AdSlot } from "../components/AdSlot.tsx";
import { DatedList } from "../components/DatedList.tsx";
import { Hang, moreClass } from "../components/Hang.tsx";
import { useLocale } from "../components/locale.ts";
import { BarMasthead } from "../components/Masthead.tsx";
import { sectionName } from "../components/Onward.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageNumbers } from "../components/PageNumbers.tsx";
import { editionQuery, sectionQuery } from "../data/queries.ts";
import { listWords } from "../listWords.ts";
import { bind } from "../text/bind.ts";
import { inDigits } from "../text/numerals.ts";
import { FreshWire } from "./FreshWire.tsx";
import styles from "./SectionPage.module.css";
import { FrontLink } from "./ways.tsx";

export { SectionPage as Component };

function SectionPage() {
	const { id = "", page = "1" } = useParams();
	const { data: edition } = useSuspenseQuery(editionQuery);
	const { data: section } = useSuspenseQuery(sectionQuery(id, Number(page)));
	const { digits } = useLocale();
	const name = sectionName(edition, id) ?? id;
	const number = (value: number) => inDigits(String(value), digits);
	const title = section.page === 1 ? name : `${name}, ${listWords.page(number(section.page))}`;
	const where = section.pages > 1 && (
		<span className={moreClass}>{bind(listWords.pageOf(number(section.page), number(section.pages)))}</span>
	);
	return (
		<>
			<PageHead
				title={title}
				site={edition.name}
				origin={edition.origin}
				path={sectionPath(id, section.page)}
				description={listWords.sectionDescription(name, edition.name)}
			/>
			<BarMasthead edition={edition} current={id} isSection />
			<main id="main" className="wrap">
				<header className={styles["head"]}>
					<Hang as="h1" look="big" more={where}>
						<span>{bind(name)}</span>
					</Hang>
				</header>
				<div className={styles["dated"]}>
					<div>
						{section.cards.length === 0 && (
							<div className={styles["empty"]}>
								<p>{listWords.emptySection}</p>
								<p>
									<FrontLink isFirst />
								</p>
							</div>
						)}
						<DatedList cards={section.cards} fresh={section.fresh} hasTop={section.page === 1} />
						<PageNumbers page={section.page} pages={section.pages} pathOf={(each) => sectionPath(id, each)} />
					</div>
					<aside className={styles["rail"]}>
						{edition.ads
							.filter((slot) => slot.place === "rail")
							.map((slot) => (
								<AdSlot key={slot.id} slot={slot} />
							))}
						<FreshWire except="" />
					</aside>
				</div>
			</main>
		</>
	);
}
