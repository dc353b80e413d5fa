/** How the draft looks once it leaves the site: in a chat, among search results, in a feed, on a lock screen, each cut as its target cuts. */
import { type ReactNode, useMemo } from "react";
import type { Article, Edition } from "../../article/article.ts";
import { asJpeg } from "../../article/pictureFiles.ts";
import { Hang } from "../../components/Hang.tsx";
import { type Cut, type Measure, type Target, type Travel as Travelling, travels } from "../../outputs/cuts.ts";
import { formatDate, formatDateTime } from "../../text/dates.ts";
import { deviceMeasure } from "../deviceMeasure.ts";
import { travelWords as words } from "./travelWords.ts";

/** Without a canvas nothing is cut. */
const unmeasured: Measure = () => 0;

type TravelProps = { readonly article: Article; readonly edition: Edition };

/** `article` with its pictures as readers get them: the site's own are shown elsewhere, as a JPEG; one that it has not made yet has its place. */
export function Travel({ article, edition }: TravelProps) {
	const measure = useMemo(() => deviceMeasure() ?? unmeasured, []);
	const { image, articleSection, datePublished } = article;
	const date = formatDate(datePublished, edition.timeZone, edition.digits);
	const ways = useMemo(() => travels(article, { site: edition.name, date }, measure), [article, edition.name, date, measure]);
	const host = new URL(edition.origin).host;
	const section = edition.sections.find(({ id }) => id === articleSection)?.name;
	const hasPicture = image?.src.startsWith("/") ?? false;
	const isMade = image && (image.renditions || asJpeg(image.src));
	const whatsapp = ways.whatsapp.description.text === "" ? host : ways.whatsapp.description.shown;
	return (
		<div className="desk-travel">
			<Hang as="h2">
				<span>{words.travel}</span>
			</Hang>
			<Way of="whatsapp" way={ways.whatsapp} note={image && (hasPicture ? !isMade && words.pictureLater : words.pictureElsewhere)}>
				<div className={hasPicture ? "desk-wa has-picture" : "desk-wa"}>
					{hasPicture && (isMade ? <img src={image?.src} alt="" width={image?.width} height={image?.height} /> : <i />)}
					<div>
						<b>{ways.whatsapp.title.shown}</b>
						<span>{whatsapp}</span>
						{whatsapp !== host && <small>{host}</small>}
					</div>
				</div>
			</Way>
			<Way of="search" way={ways.search}>
				<div className="desk-sr">
					<small>{[host, section].filter(Boolean).join(" › ")}</small>
					<b>{ways.search.title.shown}</b>
					<span>{ways.search.description.shown}</span>
				</div>
			</Way>
			<Way of="feed" way={ways.feed}>
				<div className="desk-sr feed">
					<b>{ways.feed.title.shown}</b>
					<span>{ways.feed.description.shown}</span>
					<small>{[edition.name, formatDateTime(datePublished, edition.timeZone, edition.digits)].join(" · ")}</small>
				</div>
			</Way>
			<Way of="push" way={ways.push} note={ways.push.isTooLarge ? words.tooLargeToPush : undefined}>
				<div className="desk-push">
					<img src="/icons/icon-96.png" alt="" width="20" height="20" />
					<small>{[edition.name, words.justNow].join(" · ")}</small>
					<b>{ways.push.title.shown}</b>
					<span>{ways.push.description.shown}</span>
				</div>
			</Way>
		</div>
	);
}

type WayProps = { readonly of: Target; readonly way: Travelling; readonly note?: string | false | undefined; readonly children: ReactNode };

/** One target: what it shows, and what of the words it leaves out. */
function Way({ of, way: { title, description, isOnlySiteCut }, note, children }: WayProps) {
	return (
		<section className="desk-way" aria-label={words.targets[of]}>
			<h3>{words.targets[of]}</h3>
			<div lang="hi">{children}</div>
			<p className="desk-hint">
				{isOnlySiteCut ? <span>{words.onlySiteCut}</span> : title.text !== "" && <LeftOut name={words.title} cut={title} />}
				{description.text !== "" && <LeftOut name={words.deck} cut={description} />}
				{note && <span>{note}</span>}
			</p>
		</section>
	);
}

function LeftOut({ name, cut: { text, isCut, end } }: { name: string; cut: Cut }) {
	if (!isCut) return <span>{words.whole(name)}</span>;
	return (
		<span>
			{words.cut(name)} <del>{text.slice(end).trim()}</del>
		</span>
	);
}
