import fc from "fast-check";
import { expect, test } from "playwright/test";
import { offsetOf, partsOfTime, timeIn, timeOfParts, wholeTime } from "./times.ts";

for (const [text, parts] of [
	["2021-07-09T23:52:00+05:30", { local: "2021-07-09T23:52:00", offset: "+05:30" }],
	["2021-07-09 23:52", { local: "2021-07-09T23:52:00", offset: "" }],
	["2021-07-09t23:52:10.250z", { local: "2021-07-09T23:52:10", offset: "+00:00" }],
	[" 2021-07-09T23:52:00 -03:30 ", { local: "2021-07-09T23:52:00", offset: "-03:30" }],
	["2021-07-09", { local: "2021-07-09T00:00:00", offset: "" }],
	["9 जुलाई", null],
	["", null],
	["2021-07-09T23:52:00+0530", null],
] as const)
	test(`“${text}” is taken apart as ${JSON.stringify(parts)}`, () => {
		expect(partsOfTime(text)).toEqual(parts);
	});

for (const [text, whole] of [
	["2021-07-09 23:52", "2021-07-09T23:52:00+05:30"],
	["2021-07-09T23:52:10", "2021-07-09T23:52:10+05:30"],
	["2021-07-09 23:52Z", "2021-07-09T23:52:00+00:00"],
	["2021-02-30 23:52", null],
	["2021-07-09", null],
	["कल शाम", null],
] as const)
	test(`“${text}” is made whole in India as ${whole}`, () => {
		expect(wholeTime(text, "Asia/Kolkata")).toBe(whole);
	});

test("a clock without seconds gets them", () => {
	expect(timeOfParts({ local: "2021-07-09T23:52", offset: "+05:30" })).toBe("2021-07-09T23:52:00+05:30");
});

for (const [zone, at, said, offset] of [
	["Asia/Kolkata", "2021-07-09T18:22:41Z", "2021-07-09T23:52:00+05:30", "+05:30"],
	["UTC", "2021-07-09T18:22:00Z", "2021-07-09T18:22:00+00:00", "+00:00"],
	["America/New_York", "2021-01-01T02:00:00Z", "2020-12-31T21:00:00-05:00", "-05:00"],
	["America/New_York", "2021-07-01T02:00:00Z", "2021-06-30T22:00:00-04:00", "-04:00"],
	["America/St_Johns", "2021-07-01T00:10:00Z", "2021-06-30T21:40:00-02:30", "-02:30"],
	["Asia/Kathmandu", "2021-07-09T18:20:00Z", "2021-07-10T00:05:00+05:45", "+05:45"],
] as const)
	test(`${at} in ${zone} is ${said}`, () => {
		expect(timeIn(zone, Date.parse(at))).toBe(said);
		expect(offsetOf(zone, Date.parse(at))).toBe(offset);
	});

test("a moment said by any clock is the same moment, and comes apart and together again", () => {
	const zones = fc.constantFrom("Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Pacific/Chatham", "UTC", "Australia/Lord_Howe");
	fc.assert(
		fc.property(zones, fc.integer({ min: Date.parse("1990-01-01"), max: Date.parse("2040-01-01") }), (zone, at) => {
			const said = timeIn(zone, at);
			expect(Date.parse(said)).toBe(Math.floor(at / 60_000) * 60_000);
			const parts = partsOfTime(said);
			expect(parts && timeOfParts(parts)).toBe(said);
		}),
	);
});
