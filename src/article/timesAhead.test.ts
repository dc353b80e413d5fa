/** Times that have not come yet. */
import { expect, test } from "playwright/test";
import { isUpdateAhead, timesAhead } from "./timesAhead.ts";

test("a time over five minutes ahead of the clock gets a warning, and one up to that none", () => {
	const now = Date.parse("2021-07-10T07:30:00+05:30");
	const said = (datePublished: string, dateModified?: string, ...corrected: string[]) => {
		const correction = corrected.map((each) => ({ datePublished: each, text: "सुधार।" }));
		return timesAhead({ datePublished, ...(dateModified && { dateModified }), correction }, now).map(
			({ severity, code, path, found }) => `${severity} ${code} ${path} ${found}`,
		);
	};
	const [inTime, ahead] = ["2021-07-10T07:35:00+05:30", "2021-07-10T07:35:00.001+05:30"];
	expect(said(inTime)).toEqual([]);
	expect(said(inTime, inTime)).toEqual([]);
	expect(said(ahead)).toEqual([`warning time-ahead datePublished ${ahead}`]);
	expect(said(inTime, ahead)).toEqual([`warning time-ahead dateModified ${ahead}`]);
	expect(said(inTime, inTime, inTime, ahead)).toEqual([`warning time-ahead correction,1,datePublished ${ahead}`]);
});

test("an update is told until it, or what was updated, is over five minutes ahead", () => {
	const now = Date.parse("2021-07-10T07:30:00+05:30");
	const [past, inTime, ahead] = ["2021-07-09T07:30:00+05:30", "2021-07-10T07:35:00+05:30", "2021-07-10T07:35:00.001+05:30"] as const;
	for (const [datePublished, dateModified, expected] of [
		[past, inTime, false],
		[past, ahead, true],
		[ahead, past, true],
		[ahead, ahead, true],
	] as const)
		expect(isUpdateAhead({ datePublished, dateModified }, now), `${datePublished} ${dateModified}`).toBe(expected);
	expect(isUpdateAhead({ datePublished: ahead }, now)).toBe(false);
});
