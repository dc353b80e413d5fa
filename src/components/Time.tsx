/** A moment, as people say it: absolute in the page as built, "38 मिनट पहले" once this device's clock is known and it is less than ten hours old. */
import { useNow } from "../reader/clock.ts";
import { bind } from "../text/bind.ts";
import { formatDate, formatDateTime, relativeTime } from "../text/dates.ts";
import { type Locale, useLocale } from "./locale.ts";

/** How long ago a moment was, or its day; `now` in ms since 1970, null where that is not known. */
export const ago = (iso: string, now: number | null, { timeZone, digits }: Locale): string =>
	bind((now !== null && relativeTime(iso, now, timeZone, digits)) || formatDate(iso, timeZone, digits, { year: true }));

/** `isExact` prints day and time and never turns relative. */
export function Time({ iso, isExact = false }: { iso: string; isExact?: boolean }) {
	const locale = useLocale();
	const now = useNow();
	if (isExact) return <time dateTime={iso}>{bind(formatDateTime(iso, locale.timeZone, locale.digits))}</time>;
	const said = ago(iso, now, locale);
	const built = now === null ? said : ago(iso, null, locale);
	// Where it is another, it keeps the room of what was built.
	return (
		<time dateTime={iso} data-built={said === built ? undefined : built}>
			{said}
		</time>
	);
}
