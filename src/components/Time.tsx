/** A moment, as people say it: absolute in the page as built, "38 मिनट पहले" once this device's clock is known and it is less than ten hours old. */
import { useNow } from "../reader/clock.ts";
import { bind } from "../text/bind.ts";
import { formatDate, formatDateTime, relativeTime } from "../text/dates.ts";
import { useLocale } from "./locale.ts";

/** `isExact` prints day and time and never turns relative. */
export function Time({ iso, isExact = false }: { iso: string; isExact?: boolean }) {
	const { timeZone, digits } = useLocale();
	const now = useNow();
	const relative = isExact || now === null ? null : relativeTime(iso, now, timeZone, digits);
	const absolute = isExact ? formatDateTime(iso, timeZone, digits) : formatDate(iso, timeZone, digits, { year: true });
	return <time dateTime={iso}>{bind(relative ?? absolute)}</time>;
}
