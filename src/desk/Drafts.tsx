/** The drafts that this browser keeps, each to be opened again or thrown away. */
import { Hang } from "../components/Hang.tsx";
import { formatDateTime } from "../text/dates.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

export function Drafts({ session: { drafts, key, resume, remove }, done }: { session: Session; done: () => void }) {
	if (drafts.length === 0) return null;
	return (
		<section>
			<Hang as="h2">
				<span>{words.drafts}</span>
			</Hang>
			<ul className="desk-drafts">
				{drafts.map((each) => (
					<li key={each.key} aria-current={each.key === key ? "true" : undefined}>
						<button
							type="button"
							onClick={() => {
								done();
								void resume(each);
							}}
							disabled={each.key === key}
						>
							<b>{each.name}</b>
							<span>{formatDateTime(new Date(each.changed).toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone, "latn")}</span>
						</button>
						<button
							type="button"
							className="desk-link"
							aria-label={words.removeOf(each.name)}
							onClick={() => void remove(each.key)}
							disabled={each.key === key}
						>
							{words.remove}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
