/** The top of every page but the front: the bar over stories and sections, and the sign over pages where something went wrong. */
import type { Edition } from "../article/article.ts";
import { frontPath, searchPath, sectionPath } from "../article/links.ts";
import { useIsLive } from "../reader/useIsLive.ts";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";
import { reachesUp } from "./editionName.ts";
import { Glass, Letter, Lines } from "./Icon.tsx";
import styles from "./Masthead.module.css";
import { useOpening } from "./opening.ts";
import { type Mood, Wordmark } from "./Wordmark.tsx";

/** `current` is a section's id, or "front". */
type SectionsProps = { readonly edition: Edition; readonly current: string | null };

function Sections({ edition, current }: SectionsProps) {
	const here = (id: string) => (id === current ? "page" : undefined);
	return (
		<nav aria-label={words.sections}>
			<div className={styles["sections"]}>
				<a href={frontPath} aria-current={here("front")}>
					{words.front}
				</a>
				{edition.sections.map(({ id, name }) => (
					<a key={id} href={sectionPath(id)} aria-current={here(id)}>
						{bind(name)}
					</a>
				))}
			</div>
		</nav>
	);
}

export function SectionLine({ edition, current, isForPhones = false }: SectionsProps & { readonly isForPhones?: boolean }) {
	return (
		<div className={[styles["navline"], isForPhones && styles["phone"]].filter(Boolean).join(" ")}>
			<div className="wrap">
				<Sections edition={edition} current={current} />
			</div>
		</div>
	);
}

export function Logo({ edition, mood = "plain" }: { edition: Edition; mood?: Mood }) {
	return (
		<a className={styles["logo"]} href={frontPath} aria-label={words.home(edition.name)}>
			<Wordmark name={edition.name} mood={mood} className={styles["wordmark"]} />
		</a>
	);
}

/** What stands at the far end of the line. On phones the thumb bar has most of it; a story's phone readers find the sections at the foot. */
export function Tools({ hasSections = false }: { hasSections?: boolean }) {
	const { opened, open } = useOpening();
	const roomy = `${styles["tool"]} ${styles["roomy"]}`;
	return (
		<div className={styles["tools"]}>
			<a className={styles["tool"]} href={searchPath} aria-label={words.find}>
				<Glass />
			</a>
			{useIsLive() ? (
				<button
					type="button"
					className={roomy}
					aria-label={words.settings}
					aria-expanded={opened === "letters"}
					onClick={() => open("letters")}
				>
					<Letter />
				</button>
			) : (
				// Its place: sections that fill the line would go to other lines when it comes.
				<span className={roomy} />
			)}
			{hasSections && (
				<a className={styles["tool"]} href="#sections" aria-label={words.sections}>
					<Lines />
				</a>
			)}
		</div>
	);
}

/** Over a story (`isSection` false: phones find the sections at the foot) or a section. */
export function BarMasthead({ edition, current, isSection = false }: SectionsProps & { readonly isSection?: boolean }) {
	return (
		<>
			<header className={reachesUp(edition.name) ? `${styles["bar"]} ${styles["high"]}` : styles["bar"]}>
				<div className="wrap">
					<Logo edition={edition} />
					<Sections edition={edition} current={current} />
					<Tools hasSections={!isSection} />
				</div>
			</header>
			{isSection && <SectionLine edition={edition} current={current} isForPhones />}
		</>
	);
}

/** Over a page where something is amiss: the wordmark itself says what. */
export function StateMasthead({ edition, mood }: { edition: Edition; mood: Mood }) {
	return (
		<>
			<header className={styles["state"]}>
				<div className="wrap">
					<Logo edition={edition} mood={mood} />
					<Tools />
				</div>
			</header>
			<SectionLine edition={edition} current={null} />
		</>
	);
}
