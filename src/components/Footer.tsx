/** The foot of every page: the sections once more, whom to write to, what this edition is. */
import type { Edition } from "../article/article.ts";
import { frontPath, isAddress, savedPath, sectionPath } from "../article/links.ts";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";
import styles from "./Footer.module.css";
import { Text } from "./Text.tsx";
import { Wordmark } from "./Wordmark.tsx";

export function Footer({ edition }: { edition: Edition }) {
	return (
		<footer className={styles["footer"]}>
			<div className="wrap">
				<a className={styles["home"]} href={frontPath} aria-label={words.home(edition.name)}>
					<Wordmark name={edition.name} mood="plain" />
				</a>
				<nav id="sections" aria-label={words.allSections} tabIndex={-1}>
					<ul className={styles["links"]}>
						<li>
							<a href={frontPath}>{words.front}</a>
						</li>
						{edition.sections.map(({ id, name }) => (
							<li key={id}>
								<a href={sectionPath(id)}>{bind(name)}</a>
							</li>
						))}
						<li>
							<a href={savedPath}>{words.saved}</a>
						</li>
						{edition.contact && isAddress(edition.contact) && (
							<li>
								<a href={edition.contact}>{words.contact}</a>
							</li>
						)}
					</ul>
				</nav>
				{edition.contact && !isAddress(edition.contact) && (
					<p>
						<Text>{edition.contact}</Text>
					</p>
				)}
				{edition.about && (
					<p>
						<Text>{edition.about}</Text>
					</p>
				)}
				<p>
					{edition.sample && `${words.sample} `}
					{words.typeface}
				</p>
			</div>
		</footer>
	);
}
