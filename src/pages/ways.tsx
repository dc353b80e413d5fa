/** The ways onward that pages without a story offer. */
import { Link } from "react-router";
import type { Edition } from "../article/article.ts";
import { frontPath, searchPath, sectionPath } from "../article/links.ts";
import { buttonClass } from "../components/Button.tsx";
import { Glass } from "../components/Icon.tsx";
import { sectionName } from "../components/Onward.tsx";
import { words } from "../words.ts";

export function FrontLink({ isFirst = false }: { isFirst?: boolean }) {
	return (
		<Link className={buttonClass(isFirst)} to={frontPath}>
			{words.toFront}
		</Link>
	);
}

export function SearchLink() {
	return (
		<Link className={buttonClass(false)} to={searchPath}>
			<Glass />
			{words.find}
		</Link>
	);
}

export function SectionLink({ edition, id, isFirst = false }: { edition: Edition; id: string; isFirst?: boolean }) {
	const name = sectionName(edition, id);
	return name ? (
		<Link className={buttonClass(isFirst)} to={sectionPath(id)}>
			{words.toSection(name)}
		</Link>
	) : null;
}
