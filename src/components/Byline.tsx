/** Who wrote a story, from where, when, and how long it takes to read. */
import { Fragment } from "react";
import type { Article, Author } from "../article/article.ts";
import { usePace } from "../reader/pace.ts";
import { bind } from "../text/bind.ts";
import { dayKey, formatDateTime } from "../text/dates.ts";
import { inDigits } from "../text/numerals.ts";
import { readingMinutes } from "../text/readingTime.ts";
import { words } from "../words.ts";
import styles from "./Byline.module.css";
import { useLocale } from "./locale.ts";
import { PictureView } from "./PictureView.tsx";
import { SafeLink } from "./Prose.tsx";
import { Text } from "./Text.tsx";

type BylineProps = {
	readonly article: Article;
	readonly place: string | null;
	readonly aksharas: number;
	readonly isInMargin: boolean;
};

export function Byline({ article, place, aksharas, isInMargin }: BylineProps) {
	const { timeZone, digits } = useLocale();
	const { author, datePublished, dateModified } = article;
	const isUpdated = dateModified !== undefined && Date.parse(dateModified) > Date.parse(datePublished);
	const minutes = inDigits(String(readingMinutes(aksharas, usePace() ?? undefined)), digits);
	const hasPlace = place !== null && !author.some(({ name }) => name === place);
	const length = <span className={isUpdated ? styles["length"] : undefined}>{bind(words.readingTime(minutes))}</span>;
	return (
		<div className={[styles["by"], isInMargin && styles["margin"]].filter(Boolean).join(" ")}>
			<div className={styles["faces"]}>
				{author.slice(0, 3).map(
					(each, index) =>
						each.image && (
							<span key={index} className={[styles["face"], each.type === "Person" && styles["person"]].filter(Boolean).join(" ")}>
								<PictureView picture={each.image} sizes="44px" />
							</span>
						),
				)}
			</div>
			<p className={styles["who"]}>
				<Names authors={author} />
				{hasPlace && (
					<span className={styles["where"]}>
						<Text>{place}</Text>
					</span>
				)}
			</p>
			<p className={styles["when"]} lang="hi">
				<span>
					<b>{words.published}</b> <time dateTime={datePublished}>{bind(formatDateTime(datePublished, timeZone, digits))}</time>
				</span>
				{isUpdated ? (
					<span>
						<b>{words.updated}</b> <time dateTime={dateModified}>{bind(updatedText(dateModified, datePublished, timeZone, digits))}</time>
						{length}
					</span>
				) : (
					length
				)}
			</p>
		</div>
	);
}

/** The year is said once: the update says its own only when it differs. */
function updatedText(updated: string, published: string, timeZone: string, digits: "latn" | "deva"): string {
	const text = formatDateTime(updated, timeZone, digits);
	const year = dayKey(updated, timeZone).slice(0, 4);
	return year === dayKey(published, timeZone).slice(0, 4) ? text.replace(` ${inDigits(year, digits)},`, ",") : text;
}

/** One name; two with "और"; more with commas and "और" before the last. */
function Names({ authors }: { authors: readonly Author[] }) {
	return authors.map((author, index) => (
		<Fragment key={index}>
			{index > 0 && (index === authors.length - 1 ? ` ${words.and} ` : ", ")}
			{author.url ? (
				<SafeLink href={author.url}>
					<Text>{author.name}</Text>
				</SafeLink>
			) : (
				<Text>{author.name}</Text>
			)}
		</Fragment>
	));
}
