/** Where no story has all the words of a query: which of those that have some come, and which of them first. */
import { expect, test } from "playwright/test";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { findBegun } from "./begun.ts";

test("beside a word that nobody writes about, what merely sounds a little like the other brings nothing", () => {
	for (const [headline, query] of [
		["गोंडी भाषा की पढ़ाई", "rahul gandhi"],
		["गाड़ियाँ चलीं", "राहुल गांधी"],
		["श्रीनगर में बर्फ़", "kuldip sengar"],
		["चक्रवात आया", "varun chakravarti"],
		["आशा बहू की माँग", "pt usha"],
	] as const)
		expect(storiesOf(small(headline, "बारिश थमी"), query), query).toEqual([]);
	// What differs little for its length is the word that was meant.
	for (const [headline, query] of [
		["क्रास्नाहोरकाई को पुरस्कार", "laszlo krasznahorkai"],
		["बर्मिंघम में मैच", "birmingham win"],
		["पाकिस्तानी सेना", "t20 pakistan"],
		["गिरफ़्तार हुआ चालक", "giraftari sharab"],
		// So is what only has other vowels, or none.
		["दिल्ली में जाम", "dilhi accident"],
		["नीतीश ने कहा", "nitsh resign"],
		["भारत जीता", "bhrat pakistan"],
		["अदालत ने कहा", "adlat chori"],
	] as const)
		expect(storiesOf(small(headline, "बारिश थमी"), query), query).toEqual([0]);
});

test("of words that no story has together the rarer leads, though the others are newer", () => {
	const others = Array.from({ length: 60 }, (_, index) => `ख़बर ${index}`);
	const all = small("शिमला में कोहरा", ...others, "दिल्ली में जाम", "दिल्ली की धूप", "दिल्ली का पानी");
	expect(storiesOf(all, "dilli shimla")[0]).toBe(0);
});

test("everyday words that decide nothing still tell which of the stories comes first", () => {
	const all = small("दाल के दाम चढ़े", "मज़दूरी में बढ़ोतरी");
	expect(storiesOf(all, "dal price hike")).toEqual([0, 1]);
	expect(storiesOf(all, "dal hike")).toEqual([1, 0]);
});

test("what is without something is near that", () => {
	const all = small("बिना ड्राइवर की ट्रेन", "ट्रेन लेट", "ट्रेन रुकी");
	expect(storiesOf(all, "driverless train")).toEqual([0]);
	expect(all.find("driverless").understood).toMatchObject([{ typed: "driverless", how: "near" }]);
});

test("where none has all, a जी behind a name brings no story that has one", () => {
	const all = small("धर्मेंद्र नहीं रहे", "नेपाल में जेन-ज़ी का प्रदर्शन", "अभिनेता का निधन", "निधन पर शोक", "सचिव का निधन");
	for (const query of ["dharmendra ji ka nidhan", "धर्मेंद्र जी निधन"]) expect(storiesOf(all, query), query).toEqual([0]);
	expect(storiesOf(all, "gen ji")).toEqual([1]);
});

test("what a last word may be the beginning of takes nothing from what the others bring", () => {
	const others = ["पास हुआ", "पास आया", "अविश्वास प्रस्ताव", "अविश्वास पर बहस"];
	const all = small("धर्मेंद्र नहीं रहे", "धर्मेंद्र की फ़िल्म", ...others, "पास की दुकान", "अविश्वास क्यों");
	const { hits, understood } = findBegun(all, "dharmendra passes away", {}, false);
	expect(hits.map(({ story }) => story)).toContain(0);
	expect(understood.at(-1)?.as).toBeNull();
});

test("a date that is asked for need not be in a story, and is looked for where one has it", () => {
	const others = ["नीट की परीक्षा", "परीक्षा की तारीख़ बढ़ी", "परीक्षा केंद्र बदले", "शादी की तारीख़ टली", "मेले की तारीख़ तय"];
	const all = small("जेईई के सिटी स्लिप जारी", ...others);
	for (const query of ["jee exam date", "jee exam tarikh", "जेईई परीक्षा तारीख"]) expect(storiesOf(all, query), query).toContain(0);
	expect(storiesOf(all, "exam date")[0]).toBe(2);
	expect(storiesOf(all, "mela date")).toEqual([5]);
});

test("what has but some of the words is shown by a few at first, and so is what has a word that is only near", () => {
	const all = small("पुतिन का भाषण", "टैरिफ का असर", ...Array.from({ length: 6 }, (_, index) => `मोदी का दौरा ${index}`));
	const shown = (query: string) => {
		const { hits, atFirst, absent } = all.find(query);
		return [query, hits.length, atFirst, absent];
	};
	for (const row of [
		["modi", 6, 10, []],
		["modi daura", 6, 10, []],
		["modi zqxv", 6, 3, []],
		["modi daira", 6, 3, []],
		// The rarer word leads, and which is in none of these is said.
		["putin modi", 1, 3, ["modi"]],
		["putin tariff modi", 2, 3, ["modi"]],
	] as const)
		expect(shown(row[0])).toEqual(row);
});
