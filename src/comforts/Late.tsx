/** What is beside every page and goes on from one to the next: a list of parts, each without an eye for the others. */
import type { Edition } from "../article/article.ts";
import { useEffect } from "../reader/hooks.ts";
import { Lines } from "./Lines.tsx";
import { Listen } from "./Listen.tsx";
import { Resume } from "./Resume.tsx";
import { keepReadMarks } from "./readMarks.ts";
import { Worker } from "./Worker.tsx";

export type LateProps = { readonly edition: Edition };

export function Late({ edition }: LateProps) {
	useEffect(keepReadMarks, []);
	return (
		<>
			<Worker />
			<Lines />
			<Listen edition={edition} />
			<Resume />
		</>
	);
}
