/** What is spelled or heard exactly comes before what is only like it, or instead of it. */
import { expect, test } from "playwright/test";
import { engineOf } from "../../e2e/find/corpus.ts";
import { headlineStory } from "../../e2e/find/headlineStory.ts";
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

test("a word that is heard exactly shuts out one with another vowel in it", () => {
	const all = ["वंदे भारत में खाना", "भारत ने वनडे जीता", "वंदे मातरम पर भारत में बहस", "गर्मी बढ़ी", "गरमी में राहत"];
	for (const query of ["vande bharat", "vandebharat", "#VandeBharat"])
		expect(finds(all, query).toSorted(), query).toEqual([all[0], all[2]]);
	expect(finds(all, "oneday")).toEqual([all[1]]);
	// The same word spelled in two ways.
	expect(finds(all, "garmi")).toHaveLength(2);
	expect(finds(all.slice(1, 2), "vande")).toHaveLength(1);
});

test("an aspirate, an ee, a g before ee and an a at the end are typed on purpose", () => {
	const all = small("मकान गिरा", "लेने आए मेरे लोग", "जंतर मंतर", "बंद रहा", "जीता मैच");
	for (const query of ["makhan", "leena", "meera", "jamtara", "banda", "geeta"]) {
		const [told] = all.find(query).understood;
		expect(["near", null], query).toContain(told?.how);
	}
});

test("a short name's other spelling is no other word", () => {
	const all = ["एयर इंडिया का हादसा", "श्रेयस अय्यर की टीम इंडिया में वापसी", "सदी का सबसे बड़ा ऐयर"];
	expect(finds(all, "अय्यर")).toEqual([all[1], all[2]]);
	expect(finds(all.slice(0, 1), "श्रेयस अय्यर")).toEqual([]);
});

test("a word with the aspirates that were typed comes before one with others, and so does a usual spelling before a rough one", () => {
	const all = ["खिताब जीता", "एक पुरानी किताब", "जंतर मंतर", "जामताड़ा से ठग", "खेला हुआ", "भंडार मिला"];
	expect(finds([...all.slice(1), ...all.slice(0, 1)], "kitab")[0]).toBe(all[1]);
	expect(finds(all, "jamtara")).toEqual([all[3]]);
	// The lists have केला and बंदर, and no story.
	for (const query of ["kela", "bandar"]) expect(finds(all, query), query).toEqual([]);
	expect(finds(["दूध महँगा", "भाई मिला"], "dud bai")).toHaveLength(2);
});

test("two words that are known well are no other word that they sound only roughly like together", () => {
	expect(finds(["रेपो दर घटी", "हादसे की रिपोर्ट"], "repo rate")).toEqual(["रेपो दर घटी"]);
	expect(finds(["गणेश जी का उत्सव", "गणेशोत्सव की धूम"], "ganesh utsav")).toHaveLength(2);
});

test("who types ai at the end means आई, an s is a स where there is one, and two letters are a long vowel", () => {
	const all = ["सोना महंगे दाम पर", "महंगाई घटी", "नशा छुड़ाया", "नासा की खोज", "अमीर कारोबारी", "आमिर की फ़िल्म", "रेल चली", "रील बनाई"];
	// Though the other stands in a headline, and this in the text.
	for (const [query, index] of [
		["mehngai", 1],
		["mahangai", 1],
		["nasa", 3],
		["nasha", 2],
	] as const)
		expect([query, firstInText(all, index, query)]).toEqual([query, all[index]]);
	expect(finds(all, "aamir")).toEqual([all[5]]);
	expect(finds(all, "reels")).toEqual([all[7]]);
	expect(finds(all, "rail")[0]).toBe(all[6]);
});

/** The first story for a query where one of the texts stands in an opening and all others in headlines. */
function firstInText(all: readonly string[], index: number, query: string): string | undefined {
	const stories = all.map((text, at) => ({
		...headlineStory(String(at), at === index ? "ख़बर" : text, Date.UTC(2021, 6, 1)),
		...(at === index && { opening: text }),
	}));
	return all[engineOf(stories).find(query).hits[0]?.story ?? -1];
}

test("a word with the vowels and the h that were typed comes before another, wherever they stand", () => {
	const all = (headline: string, opening: string) => [
		{ ...headlineStory("old", "पहला", Date.UTC(2021, 5, 1)), opening },
		headlineStory("new", headline, Date.UTC(2021, 6, 1)),
	];
	for (const [query, headline, opening] of [
		["chauki", "दोस्ती हो चुकी है", "चौकी पर बैठा"],
		["paheli", "भूकंप की पहली ख़बर", "पहेली सुलझाई"],
		["pahad", "ट्रूडो ने दिया पद से इस्तीफ़ा", "पहाड़ों की बारिश"],
	] as const) {
		const [best] = engineOf(all(headline, opening)).find(query).hits;
		expect([query, best?.story]).toEqual([query, 0]);
	}
	// A short a may be typed for a long one.
	expect(finds(["दाल महँगी", "दल बदला"], "dal")).toHaveLength(2);
});
