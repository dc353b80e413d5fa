/** Moments as a Hindi reader says them. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { dayKey, dayName, formatClock, formatDate, formatDateTime, formatTime, MONTHS, relativeTime } from "./dates.ts";

const INDIA = "Asia/Kolkata";
const CALL = "2021-07-09T23:52:00+05:30";

test("a time names its part of the day, as people do, at every hour", () => {
	const shown = Array.from({ length: 24 }, (_, hour) =>
		formatTime(`2021-07-09T${String(hour).padStart(2, "0")}:05:00+05:30`, INDIA, "latn"),
	);
	expect(shown).toEqual([
		...["रात 12:05 बजे", "रात 1:05 बजे", "रात 2:05 बजे", "रात 3:05 बजे"],
		...["सुबह 4:05 बजे", "सुबह 5:05 बजे", "सुबह 6:05 बजे", "सुबह 7:05 बजे"],
		...["सुबह 8:05 बजे", "सुबह 9:05 बजे", "सुबह 10:05 बजे", "सुबह 11:05 बजे"],
		...["दोपहर 12:05 बजे", "दोपहर 1:05 बजे", "दोपहर 2:05 बजे", "दोपहर 3:05 बजे"],
		...["शाम 4:05 बजे", "शाम 5:05 बजे", "शाम 6:05 बजे", "शाम 7:05 बजे"],
		...["रात 8:05 बजे", "रात 9:05 बजे", "रात 10:05 बजे", "रात 11:05 बजे"],
	]);
});

test("India's time is Intl's, in the war as well", () => {
	const shown = new Intl.DateTimeFormat("en-GB", { timeZone: INDIA, dateStyle: "short", timeStyle: "short" });
	fc.assert(
		fc.property(fc.date({ min: new Date("1935-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }), (moment) => {
			const [date, time] = shown.format(moment).split(", ");
			const [hour = 0, minute] = (time ?? "").split(":").map(Number);
			const iso = moment.toISOString();
			expect(dayKey(iso, INDIA)).toBe(date?.split("/").reverse().join("-"));
			expect(formatClock(iso, INDIA, "latn")).toBe(`${hour % 12 || 12}:${String(minute).padStart(2, "0")}`);
		}),
	);
});

test("the words are the ones this engine's CLDR has, at every hour, weekday and month", () => {
	const time = new Intl.DateTimeFormat("hi-IN", {
		timeZone: "UTC",
		hour: "numeric",
		minute: "2-digit",
		hour12: true,
		dayPeriod: "long",
	});
	const date = new Intl.DateTimeFormat("hi-IN", { timeZone: "UTC", dateStyle: "full" });
	for (let hour = 0; hour < 24 * 366; hour += 23) {
		const iso = new Date(Date.UTC(2024, 0, 1, hour, 7)).toISOString();
		expect(formatTime(iso, "UTC", "latn")).toBe(`${time.format(new Date(iso))} बजे`);
		expect(formatDate(iso, "UTC", "latn", { weekday: true })).toBe(date.format(new Date(iso)));
	}
	expect(MONTHS).toHaveLength(12);
});

test("dates and times are said in the zone of the edition", () => {
	expect(formatTime(CALL, INDIA, "latn")).toBe("रात 11:52 बजे");
	expect(formatDate(CALL, INDIA, "latn")).toBe("9 जुलाई 2021");
	expect(formatDateTime(CALL, INDIA, "latn")).toBe("9 जुलाई 2021, रात 11:52 बजे");
	expect(formatDateTime(CALL, INDIA, "deva")).toBe("९ जुलाई २०२१, रात ११:५२ बजे");
	expect(formatDateTime(CALL, "Asia/Tokyo", "latn")).toBe("10 जुलाई 2021, रात 3:22 बजे");
	expect(formatDateTime("2021-07-09T18:30:00Z", INDIA, "latn")).toBe("10 जुलाई 2021, रात 12:00 बजे");
	expect(formatDateTime("2021-07-09T18:14:59.9Z", "Asia/Kathmandu", "latn")).toBe("9 जुलाई 2021, रात 11:59 बजे");
});

test("a date leaves out the year or adds the weekday when asked", () => {
	expect(formatDate(CALL, INDIA, "latn", { year: false })).toBe("9 जुलाई");
	expect(formatDate("2021-07-10T07:10:00+05:30", INDIA, "latn", { weekday: true })).toBe("शनिवार, 10 जुलाई 2021");
	expect(formatDate(CALL, INDIA, "deva", { weekday: true, year: false })).toBe("शुक्रवार, ९ जुलाई");
});

test("the wire's clock has twelve hours and no words", () => {
	const cases = { "00:05": "12:05", "07:30": "7:30", "12:00": "12:00", "19:30": "7:30" };
	for (const [written, shown] of Object.entries(cases)) expect(formatClock(`2021-07-09T${written}:00+05:30`, INDIA, "latn")).toBe(shown);
	expect(formatClock(CALL, INDIA, "deva")).toBe("११:५२");
});

test("how long ago is said within ten hours", () => {
	const second = 1000;
	const minute = 60 * second;
	const hour = 60 * minute;
	const cases: [string, number, string | null][] = [
		["at once", 0, "अभी"],
		["after 59 seconds", 59 * second, "अभी"],
		["after a minute", minute, "1 मिनट पहले"],
		["after 38 minutes", 38 * minute + 59 * second, "38 मिनट पहले"],
		["after 59 minutes", hour - 1, "59 मिनट पहले"],
		["after an hour", hour, "1 घंटा पहले"],
		["after two hours less a moment", 2 * hour - 1, "1 घंटा पहले"],
		["after two hours", 2 * hour, "2 घंटे पहले"],
		["after ten hours less a moment", 10 * hour - 1, "9 घंटे पहले"],
		["after ten hours", 10 * hour, null],
		["with a clock a minute slow", -minute, "अभी"],
		["with a clock further behind", -minute - 1, null],
	];
	for (const [when, gone, said] of cases) expect(relativeTime(CALL, Date.parse(CALL) + gone, INDIA, "latn"), when).toBe(said);
	expect(relativeTime(CALL, Date.parse(CALL) + 38 * minute, INDIA, "deva")).toBe("३८ मिनट पहले");
});

test("a moment at the end or the beginning of the calendar is said in every zone, with its month and its hour", () => {
	for (const zone of [INDIA, "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
		for (const iso of ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-11:00", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"]) {
			expect(formatDateTime(iso, zone, "latn"), `${iso} ${zone}`).toMatch(/^\d+ (जनवरी|दिसंबर) \d+, (रात|सुबह|दोपहर|शाम) \d+:\d\d बजे$/);
			expect(dayName(dayKey(iso, zone), "2021-07-10"), `${iso} ${zone}`).toBeNull();
		}
	expect(formatDateTime("9999-12-31T23:59:59Z", INDIA, "latn")).toBe("1 जनवरी 10000, सुबह 5:29 बजे");
	expect(dayKey("9999-12-31T23:59:59Z", INDIA)).toBe("10000-01-01");
});

test("a day is named only when it is today or yesterday", () => {
	expect(dayKey(CALL, INDIA)).toBe("2021-07-09");
	expect(dayKey("2021-07-09T18:30:00Z", INDIA)).toBe("2021-07-10");
	expect(dayName("2021-07-10", "2021-07-10")).toBe("आज");
	expect(dayName("2021-07-09", "2021-07-10")).toBe("कल");
	expect(dayName("2020-12-31", "2021-01-01")).toBe("कल");
	expect(dayName("2024-02-29", "2024-03-01")).toBe("कल");
	expect(dayName("2021-07-08", "2021-07-10")).toBeNull();
	expect(dayName("2021-07-11", "2021-07-10")).toBeNull();
});

test("what is no moment, zone or day is refused with a RangeError", () => {
	const notMoments = ["", "कल", "2021-07-09", "2021-07-09T23:52:00", "2021-13-09T23:52:00Z", "2021-02-30T00:00:00Z"];
	for (const iso of notMoments) {
		expect(() => formatDateTime(iso, INDIA, "latn"), iso).toThrow(RangeError);
		expect(() => relativeTime(iso, 0, INDIA, "latn"), iso).toThrow(RangeError);
	}
	expect(() => formatTime(CALL, "Asia/Atlantis", "latn")).toThrow(RangeError);
	expect(() => relativeTime(CALL, Number.NaN, INDIA, "latn")).toThrow(RangeError);
	expect(() => dayName("2021-7-9", "2021-07-10")).toThrow(RangeError);
	expect(formatClock("2021-07-09t18:22:00.123456z", INDIA, "latn")).toBe("11:52");
});
