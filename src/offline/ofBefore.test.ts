/** What was taken along for a journey does not go because a clock is wrong. */
import { expect, test } from "playwright/test";
import { isOfBefore, newsOf } from "./ofBefore.ts";

const hour = 3_600_000;
const noon = Date.parse("2026-03-08T12:00:00+05:30");
const today = { cameAt: noon, now: noon + hour, newsThen: noon - hour, newsNow: noon - hour };

for (const [what, change, isGone] of [
	["an hour later", {}, false],
	["two days later, and the newsroom has gone on", { now: noon + 48 * hour, newsNow: noon + 47 * hour }, true],
	["with a clock a day ahead", { now: noon + 30 * hour }, false],
	["when a clock that was a day behind is put right", { cameAt: noon - 30 * hour }, false],
	["with a clock a day behind", { now: noon - 30 * hour }, false],
	["two days later, and nothing new was read since", { now: noon + 48 * hour }, false],
	["an hour later, after days without news", { newsThen: noon - 30 * hour, newsNow: noon + hour }, false],
] as const)
	test(`what was taken along ${isGone ? "is of before" : "stays today's"} ${what}`, () =>
		expect(isOfBefore({ ...today, ...change })).toBe(isGone));

test("the newest moment that a story tells is its own, or a card's; no word of its text", () => {
	const story = {
		headline: 'उसने कहा "dateModified":"2030-01-01T00:00:00Z"',
		datePublished: "2026-03-07T10:00:00+05:30",
		published: { more: [{ datePublished: "2026-03-08T12:00:00+05:30" }, { datePublished: "कल" }] },
	};
	expect(newsOf(JSON.stringify(story))).toBe(noon);
	expect(newsOf("<p>")).toBe(0);
});
