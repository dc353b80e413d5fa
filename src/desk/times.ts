/** Times of RFC 3339 as a form takes them apart: the clock on the wall, and the zone's offset. */
import { isOffsetTime } from "../article/reading.ts";

export type Parts = { readonly local: string; readonly offset: string };

const shape = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([Zz]|[+-]\d{2}:\d{2})?)?$/;

/** Null for what cannot be taken apart; a day alone is its beginning. A time without an offset has an empty one: that is a mistake to be mended, not to be guessed over. */
export function partsOfTime(text: string): Parts | null {
	const match = shape.exec(text.trim());
	if (!match) return null;
	const [, day, clock = "00:00", seconds = "00", offset = ""] = match;
	return { local: `${day}T${clock}:${seconds}`, offset: offset.toUpperCase() === "Z" ? "+00:00" : offset };
}

export function timeOfParts({ local, offset }: Parts): string {
	const whole = /T\d{2}:\d{2}$/.test(local) ? `${local}:00` : local;
	return `${whole}${offset}`;
}

/** The offset of a zone at a moment (ms): "+05:30". */
export function offsetOf(zone: string, at: number): string {
	const name = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
		.formatToParts(at)
		.find(({ type }) => type === "timeZoneName")?.value;
	return name?.replace("GMT", "") || "+00:00";
}

/** A moment (ms) as an edition's clock says it, to the minute. */
export function timeIn(zone: string, at: number): string {
	const offset = offsetOf(zone, at);
	const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
	const shift = (hours * 60 + minutes) * 60_000 * (offset.startsWith("-") ? -1 : 1);
	return `${new Date(Math.floor(at / 60_000) * 60_000 + shift).toISOString().slice(0, 19)}${offset}`;
}

/** A time that only lacks its T, seconds or offset, whole in a zone; null where more is wrong with it, as where its hour is not known. */
export function wholeTime(text: string, zone: string): string | null {
	const parts = partsOfTime(text);
	if (!parts || !text.includes(":")) return null;
	const near = Date.parse(`${parts.local}Z`);
	if (Number.isNaN(near)) return null;
	const whole = timeOfParts({ ...parts, offset: parts.offset || offsetOf(zone, near) });
	return isOffsetTime(whole) ? whole : null;
}
