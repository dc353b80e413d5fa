/** Reads a date with a time as news pages print it, in Hindi or English, and writes it as RFC 3339. It never guesses a date. */
import { dateOf, dateWords } from "./datelineParts.ts";

export const latin = (text: string) => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
export const numeric = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<day2>\d{1,2})[-/.](?<month2>\d{1,2})[-/.](?<year2>\d{4})/;
/** Parts of the day, which stand before a clock or behind it: "शाम 6:20", "6.20 बजे शाम". */
export const dayParts = "सुबह|तड़के|दोपहर|शाम|सायं(?:काल)?|साँझ|सांझ|रात|पूर्वाह्न|अपराह्न";
const clock = new RegExp(
	`(?<part>${dayParts})?\\s*(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::\\d{2})?(?![\\d.]*[-/]\\d)|(?=\\s*बजे))\\s*(?::?\\s*(?<half>am|pm|a\\.m\\.|p\\.m\\.)|(?:बजे\\s*)?(?<later>${dayParts}))?`,
	"giu",
);
const zones: Readonly<Record<string, string>> = { ist: "+05:30", आईएसटी: "+05:30", gmt: "+00:00", utc: "+00:00" };

export const two = (n: number) => String(n).padStart(2, "0");

/** What a zone's clocks are ahead of UTC at a local time, as "+05:30". */
export function offsetAt(local: string, timeZone: string): string {
	const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(new Date(`${local}Z`));
	const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
	return name === "GMT" ? "+00:00" : name.replace("GMT", "");
}

/** Hour of 0–23 from what a clock and its part of the day say; 16:20 pm and रात 11 are both read as they are meant. */
export function hourOf(hour: number, half: string | undefined, part: string | undefined): number {
	if (hour > 12) return hour;
	if (/^p/i.test(half ?? "") || part === "अपराह्न") return (hour % 12) + 12;
	if (/^a/i.test(half ?? "") || part === "पूर्वाह्न") return hour % 12;
	if (/^(?:शाम|सायं|सा[ँं]झ)/.test(part ?? "") || (part === "दोपहर" && hour < 11)) return (hour % 12) + 12;
	if (part === "रात") return hour >= 7 && hour < 12 ? hour + 12 : hour % 12;
	return hour;
}

/** The offset of the zone that a text names, else that of `timeZone` at a local time. */
export function offsetIn(text: string, local: string, timeZone: string): string {
	const [ahead, sign, hours = "", minutes = "00"] = /\b(?:gmt|utc)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(text) ?? [];
	if (ahead) return `${sign}${hours.padStart(2, "0")}:${minutes}`;
	const named = /\b(ist|gmt|utc)\b|आईएसटी/i.exec(text)?.[0].toLowerCase();
	return named ? (zones[named] ?? "") : offsetAt(local, timeZone);
}

/** The day that a text says, as "2021-07-09"; undefined when day, month or year is missing or impossible. */
export function readDay(text: string): string | undefined {
	const plain = latin(text);
	const words = dateWords.exec(plain)?.groups;
	const figures = numeric.exec(plain)?.groups;
	const { year, month, day } = words
		? dateOf(words)
		: {
				year: Number(figures?.["year"] ?? figures?.["year2"]),
				month: Number(figures?.["month"] ?? figures?.["month2"]),
				day: Number(figures?.["day"] ?? figures?.["day2"]),
			};
	if (!year || !month || !day || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
	return `${year}-${two(month)}-${two(day)}`;
}

/**
 * "9 जुलाई 2021, रात 11:52 बजे" or "Updated Fri, 09 Jul 2021 08:31 AM IST" → "2021-07-09T23:52:00+05:30". The offset is that of the zone
 * named in the text (IST, GMT), else of `timeZone`. Undefined when day, month, year, hour or minute is missing or impossible.
 */
export function readMoment(text: string, timeZone: string): string | undefined {
	const plain = latin(text);
	const iso = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/.exec(plain)?.[0];
	if (iso) return iso.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, "T$1:00");
	const day = readDay(plain);
	const time = [...plain.matchAll(clock)]
		.map((match) => match.groups)
		.find((groups) => Number(groups?.["hour"]) < 24 && Number(groups?.["minute"] ?? 0) < 60);
	if (!day || !time) return undefined;
	const hour = hourOf(Number(time["hour"]), time["half"], time["part"] ?? time["later"]);
	const local = `${day}T${two(hour)}:${time["minute"] ?? "00"}:00`;
	return local + offsetIn(plain, local, timeZone);
}
