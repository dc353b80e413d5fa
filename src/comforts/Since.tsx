/** The line above a text that has changed since it was read: when that was, how much has changed, the way to it, and how to be rid of the marks. */
import { useLocale } from "../components/locale.ts";
import { useNow } from "../reader/clock.ts";
import { bind } from "../text/bind.ts";
import { dayKey, dayName, formatDate, formatTime } from "../text/dates.ts";
import { formatNumber } from "../text/numerals.ts";
import type { Changes } from "./changes.ts";
import { words } from "./words.ts";

/** When it was read, and what has changed since. */
export function SinceWords({ changes }: { readonly changes: Changes }) {
	const { timeZone, digits } = useLocale();
	const at = useNow() ?? changes.since;
	const now = new Date(at).toISOString();
	const since = new Date(changes.since).toISOString();
	// A clock that was set back does not know when that was.
	const isKnown = changes.since < at + 60_000;
	const [day, today] = [dayKey(since, timeZone), dayKey(now, timeZone)];
	const date = dayName(day, today) ?? formatDate(since, timeZone, digits, { year: day.slice(0, 4) !== today.slice(0, 4) });
	const number = (value: number) => formatNumber(value, digits);
	return (
		<>
			{words.readBefore} {isKnown && <b>{bind(`${date} ${formatTime(since, timeZone, digits)}`)}</b>}{" "}
			{bind(words.changedSince(changes, number))}
		</>
	);
}

type SinceProps = { readonly changes: Changes; readonly onGo: () => void; readonly onForget: () => void };

/** It comes with its words, and is said in the region that stands before (`useShownChanges.tsx`). */
export function Since({ changes, onGo, onForget }: SinceProps) {
	return (
		<div className="pk-since" lang="hi">
			<p>
				<SinceWords changes={changes} />
			</p>
			<div>
				<button type="button" className="pk-text-button" onClick={onGo}>
					{words.toChange}
				</button>
				<button type="button" className="pk-text-button" onClick={onForget}>
					{words.noMarks}
				</button>
			</div>
		</div>
	);
}
