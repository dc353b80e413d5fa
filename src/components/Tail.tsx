/** What stands under a story: corrections, disclaimer, source, rights, and where to report a mistake. */
import type { Article } from "../article/article.ts";
import { isAddress } from "../article/links.ts";
import { useListening } from "../reader/listening.ts";
import { words } from "../words.ts";
import { Hang } from "./Hang.tsx";
import { SafeLink } from "./Prose.tsx";
import styles from "./Tail.module.css";
import { Text } from "./Text.tsx";
import { Time } from "./Time.tsx";

export function Tail({ article, contact }: { article: Article; contact: string | undefined }) {
	const { inLanguage, correction, disclaimer, sourceOrganization, copyrightNotice, usageTerms } = article;
	const facts = [
		useListening().fact,
		sourceOrganization && {
			name: words.source,
			lang: inLanguage,
			value: sourceOrganization.url ? (
				<SafeLink href={sourceOrganization.url}>
					<Text>{sourceOrganization.name}</Text>
				</SafeLink>
			) : (
				<Text>{sourceOrganization.name}</Text>
			),
		},
		copyrightNotice && { name: words.copyright, lang: inLanguage, value: <Text>{copyrightNotice}</Text> },
		usageTerms && { name: words.usageTerms, lang: inLanguage, value: <Text>{usageTerms}</Text> },
		contact && isAddress(contact) && { name: words.mistake, value: <SafeLink href={contact}>{words.tellEditor}</SafeLink> },
	].filter((fact) => fact !== undefined && fact !== "" && fact !== false);
	if (correction.length === 0 && !disclaimer && facts.length === 0) return null;
	return (
		<footer className={styles["tail"]}>
			{correction.length > 0 && (
				<section className={styles["fixes"]} lang="hi">
					<Hang as="h2" look="small">
						<span>{words.correction}</span>
					</Hang>
					{correction.map((each, index) => (
						<div key={index}>
							<p lang={inLanguage}>
								<Text>{each.text}</Text>
							</p>
							<Time iso={each.datePublished} isExact />
						</div>
					))}
				</section>
			)}
			{disclaimer && (
				<p className={styles["disclaimer"]}>
					<strong lang="hi">{words.disclaimer}</strong>
					<Text>{disclaimer}</Text>
				</p>
			)}
			{facts.length > 0 && (
				<dl className={styles["source"]} lang="hi">
					{facts.map(({ name, value, ...of }) => [
						<dt key={`${name}-name`}>{name}</dt>,
						<dd key={name} {...of}>
							{value}
						</dd>,
					])}
				</dl>
			)}
		</footer>
	);
}
