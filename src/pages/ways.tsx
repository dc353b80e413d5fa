/** The ways onward that pages without a story offer. */
import type { Edition } from "../article/article.ts";
import { frontPath, searchPath, sectionPath } from "../article/links.ts";
import { buttonClass } from "../components/Button.tsx";
import { Glass } from "../components/Icon.tsx";
import { sectionName } from "../components/Onward.tsx";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";

export function FrontLink({ isFirst = false }: { isFirst?: boolean }) {
	return (
		<a className={buttonClass(isFirst)} href={frontPath}>
			{words.toFront}
		</a>
	);
}

export function SearchLink() {
	return (
		<a className={buttonClass(false)} href={searchPath}>
			<Glass />
			{words.find}
		</a>
	);
}

export function SectionLink({ edition, id, isFirst = false }: { edition: Edition; id: string; isFirst?: boolean }) {
	const name = sectionName(edition, id);
	return name ? (
		<a className={buttonClass(isFirst)} href={sectionPath(id)}>
			{bind(words.toSection(name))}
		</a>
	) : null;
}
