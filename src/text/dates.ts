/**
 * Says moments in Hindi, in the edition's time zone; it never reads the clock. Intl only converts the zone, India's not even that: months, weekdays
 * and parts of the day are spelled here as CLDR 48 has them, so that a page built under one ICU hydrates the same under another.
 */
import { type Digits, inDigits } from "./numerals.ts";

export const MONTHS = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split(" ");
const WEEKDAYS = "रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार".split(" ");
/** RFC 3339 with its offset; without one, engines would read their own zone into it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Fields {
	year: number;
	/** 1–12 */
	month: number;
	day: number;
	/** 0–23 */
	hour: number;
	minute: number;
}

const zones = new Map<string, Intl.DateTimeFormat>();

function instant(iso: string): number {
	const ms = MOMENT.test(iso) ? Date.parse(iso.toUpperCase()) : Number.NaN;
	// V8 reads 30 February as 2 March; other engines refuse it.
	const day = new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDate();
	if (Number.isNaN(ms) || day !== Number(iso.slice(8, 10))) throw new RangeError(`Not an RFC 3339 time: ${iso}`);
	return ms;
}

/** India's time has been 5½ hours ahead since the end of the war, 15 October 1945: to ask Intl costs a slow phone 50 ms. */
const india = { zone: "Asia/Kolkata", ahead: 5.5 * HOUR, since: Date.UTC(1945, 9, 16) };

function fields(iso: string, zone: string): Fields {
	const ms = instant(iso);
	if (zone === india.zone && ms > india.since) {
		// A year after 9999 begins with a sign.
		const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (new Date(ms + india.ahead).toISOString().match(/\d+/g) ?? []).map(Number);
		return { year, month, day, hour, minute };
	}
	let format = zones.get(zone);
	if (!format) {
		format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
			timeZone: zone,
			hourCycle: "h23",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
		});
		zones.set(zone, format);
	}
	const found: Fields = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
	for (const { type, value } of format.formatToParts(ms)) {
		if (type in found) found[type as keyof Fields] = Number(value);
	}
	return found;
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** सुबह 4–12, दोपहर 12–16, शाम 16–20, रात 20–4: CLDR's day periods for hi. Midnight is रात 12, noon दोपहर 12. */
function partOfDay(hour: number): string {
	if (hour < 4 || hour >= 20) return "रात";
	if (hour < 12) return "सुबह";
	return hour < 16 ? "दोपहर" : "शाम";
}

function clock({ hour, minute }: Fields): string {
	return `${hour % 12 || 12}:${twoDigits(minute)}`;
}

/**
 * "7:30": a 12-hour clock without its part of the day, for a column whose order tells the rest.
 * @throws RangeError when iso is not RFC 3339 with an offset or the zone is unknown; so do all functions here.
 */
export function formatClock(iso: string, zone: string, digits: Digits): string {
	return inDigits(clock(fields(iso, zone)), digits);
}

/** "रात 11:52 बजे". */
export function formatTime(iso: string, zone: string, digits: Digits): string {
	const at = fields(iso, zone);
	return inDigits(`${partOfDay(at.hour)} ${clock(at)} बजे`, digits);
}

/** "9 जुलाई 2021"; "9 जुलाई" with `year: false`; "शुक्रवार, 9 जुलाई 2021" with `weekday: true`. */
export function formatDate(
	iso: string,
	zone: string,
	digits: Digits,
	{ year = true, weekday = false }: { year?: boolean; weekday?: boolean } = {},
): string {
	const at = fields(iso, zone);
	const name = WEEKDAYS[new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay()];
	return inDigits(`${weekday ? `${name}, ` : ""}${at.day} ${MONTHS[at.month - 1]}${year ? ` ${at.year}` : ""}`, digits);
}

/** "9 जुलाई 2021, रात 11:52 बजे". */
export function formatDateTime(iso: string, zone: string, digits: Digits): string {
	return `${formatDate(iso, zone, digits)}, ${formatTime(iso, zone, digits)}`;
}

/**
 * "अभी" within a minute either way, then "38 मिनट पहले", "1 घंटा पहले", "9 घंटे पहले"; null from 10 hours on and for the
 * future, where the date says it better. For use after hydration only: the page ships absolute times.
 * @param now milliseconds since 1970
 * @param _zone taken so that all of these are called alike; time gone by needs none
 */
export function relativeTime(iso: string, now: number, _zone: string, digits: Digits): string | null {
	const gone = now - instant(iso);
	if (Number.isNaN(gone)) throw new RangeError("now is not a time");
	if (gone < -MINUTE || gone >= 10 * HOUR) return null;
	if (gone < MINUTE) return "अभी";
	const hours = Math.floor(gone / HOUR);
	const ago = hours === 0 ? `${Math.floor(gone / MINUTE)} मिनट` : `${hours} ${hours === 1 ? "घंटा" : "घंटे"}`;
	return inDigits(`${ago} पहले`, digits);
}

/** "2021-07-10": the calendar day a moment falls on in the zone, always in 0-9, made to compare and sort. */
export function dayKey(iso: string, zone: string): string {
	const { year, month, day } = fields(iso, zone);
	return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "आज", "कल" for the day before, else null. Hindi says कल for tomorrow too; this never does. */
export function dayName(key: string, todayKey: string): "आज" | "कल" | null {
	const day = (of: string) => {
		const [year = 0, month = 1, date = 1] = of.split("-").map(Number);
		const at = Date.UTC(year, month - 1, date);
		if (!/^\d{4,}-\d{2}-\d{2}$/.test(of) || new Date(at).getUTCDate() !== date) throw new RangeError(`not a day: ${of}`);
		return at;
	};
	const gone = day(todayKey) - day(key);
	if (gone === 0) return "आज";
	return gone === DAY ? "कल" : null;
}
