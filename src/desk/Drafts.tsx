/** The drafts that this browser keeps, each to be opened again or thrown away; a row that is thrown away can be brought back from its place. */
import { useState } from "react";
import { Hang } from "../components/Hang.tsx";
import { formatDateTime } from "../text/dates.ts";
import type { Kept } from "./drafts.ts";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

export function Drafts({ session: { drafts, held, key, resume, remove, putBack } }: { readonly session: Session }) {
	const [gone, setGone] = useState<readonly Kept[]>([]);
	const isGone = (each: Kept) => !drafts.some((draft) => draft.key === each.key);
	const rows = [...drafts, ...gone.filter(isGone)].sort((a, b) => b.changed - a.changed);
	if (rows.length === 0) return null;
	return (
		<section>
			<Hang as="h2">
				<span>{words.drafts}</span>
			</Hang>
			<ul className="desk-drafts">
				{rows.map((each) =>
					isGone(each) ? (
						<li key={each.key}>
							<p role="status">
								<span>{words.removed(each.name)}</span>
							</p>
							<button type="button" className="desk-link" ref={focusOn} onClick={() => void putBack(each)}>
								{words.putBack}
							</button>
						</li>
					) : (
						<li key={each.key} aria-current={each.key === key ? "true" : undefined}>
							<button type="button" onClick={() => void resume(each)} disabled={each.key === key}>
								<b>{each.name}</b>
								<span>
									{formatDateTime(new Date(each.changed).toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone, "latn")}
								</span>
							</button>
							<button
								type="button"
								className="desk-link"
								aria-label={words.removeOf(each.name)}
								onClick={() => {
									setGone([...gone.filter(({ key }) => key !== each.key), each]);
									void remove(each);
								}}
								disabled={each.key === key || held.has(each.key)}
							>
								{words.remove}
							</button>
						</li>
					),
				)}
			</ul>
		</section>
	);
}

/** The button that was pressed is gone: the keyboard goes on from the one in its place. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus();
