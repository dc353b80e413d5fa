/** What is spelled or heard exactly comes before what is only like it, or instead of it. */
import { expect, test } from "playwright/test";
import { small, storiesOf } from "../../e2e/find/small.ts";

const finds = (headlines: readonly string[], query: string) => {
	const all = small(...headlines);
	return storiesOf(all, query).map((story) => headlines[story]);
};

test("a word in Latin letters is spelled out as no other short name than its letters", () => {
	const all = ["नासा का यान", "एनएसए मॉस्को में", "साइट ठप", "एसआईटी की जाँच", "डैम के गेट", "डीएम ने डाँटा", "पीएम का दौरा", "एनटीए की परीक्षा"];
	for (const [query, headlines] of [
		["nasa", [all[0]]],
		["NASA", [all[0]]],
		["nsa", [all[1]]],
		["site", [all[2]]],
		["sit", [all[3]]],
		["dm", [all[5]]],
		["pam", []],
		["anta", []],
	] as const)
		expect(finds(all, query), query).toEqual(headlines);
	expect(finds(all, "dam")[0]).toBe("डैम के गेट");
	expect(finds(["एनएसए मॉस्को में"], "nasa")).toEqual([]);
	// The same letters, otherwise spelled.
	expect(finds(["एसआइटी बनी"], "sit")).toHaveLength(1);
});
