/** What a query may say, case by case: what finds a story, what leaves it out, and what is offered. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { corpus, engineOf } from "../../e2e/find/corpus.ts";
import { headlineStory } from "../../e2e/find/headlineStory.ts";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { findBegun } from "./begun.ts";
import { Engine } from "./engine.ts";
import { hasPhrase } from "./marks.ts";
import { parseQuery } from "./query.ts";
import { type FindableStory, makeShard } from "./shard.ts";
import { SoundKeys } from "./soundKeys.ts";

const engine = engineOf(corpus);
const find = (query: string) => engine.find(query).hits.map(({ story }) => corpus[story]?.id ?? "");

test("a first query is answered as any later one, whatever has been listened to", () => {
	const all = engineOf(corpus);
	for (const _part of all.preparing());
	for (const query of ["बाइडन", "दिल्ली", "मुम्बई बारिश", "चुनावों", "खेलों", "ज्ञान विज्ञान", "putin", "barish mumbai"])
		expect(engineOf(corpus).find(query), query).toEqual(all.find(query));
});

test("a headline counts more than a deck, and of two alike the newer comes first", () => {
	const ids = find("बारिश");
	expect(ids.indexOf("mumbai-barish")).toBe(0);
	expect(storiesOf(small("बाढ़ से राहत", "बाढ़ का पानी", "सूखे की मार"), "बाढ़")).toEqual([1, 0]);
	// A form of the word counts a little less than the word itself, and a story of today more than one of long ago.
	const [old, today] = [Date.UTC(2021, 4, 1), Date.UTC(2021, 6, 1)];
	const chunav = (at: number) => engineOf([headlineStory("a", "चुनाव हुए", at), headlineStory("b", "चुनावों की बात", today)]);
	expect([chunav(today), chunav(old)].map((all) => storiesOf(all, "चुनाव"))).toEqual([
		[0, 1],
		[1, 0],
	]);
	const story = (headline: string, description: string, opening: string): FindableStory => ({
		...{ id: headline, headline, description, opening, articleSection: "desh", inLanguage: "hi", datePublished: "2021-07-01T00:00:00Z" },
	});
	const places = engineOf([story("बाढ़", "पानी", "गाँव"), story("पानी", "बाढ़", "गाँव"), story("पानी", "गाँव", "बाढ़")]);
	expect(storiesOf(places, "बाढ़")).toEqual([0, 1, 2]);
	// Of several words, too: nothing is so fresh that it comes before what has more of them in its headline, or in its deck.
	const dated = (day: string, ...texts: [string, string, string]) => ({ ...story(...texts), datePublished: `${day}T00:00:00Z` });
	const rhinos = engineOf([
		dated("2019-01-01", "काजीरंगा में गैंडा मिला", "असम", "वन"),
		dated("2019-01-01", "असम के काजीरंगा में गैंडा", "पर्यटक", "वन"),
		dated("2019-01-01", "वन में मिला", "काजीरंगा में गैंडा", "असम"),
		dated("2026-12-01", "वन की बात", "गैंडा दिखा", "काजीरंगा, असम"),
		dated("2026-12-01", "गैंडा दिखा", "काजीरंगा की बात", "असम"),
		dated("2026-12-02", "असम में गैंडों की गिनती", "काजीरंगा की बात", "वन"),
	]);
	expect(storiesOf(rhinos, "गैंडा काजीरंगा")).toEqual([1, 0, 4, 5, 2, 3]);
	expect(storiesOf(rhinos, "गैंडा काजीरंगा असम")).toEqual([1, 5, 0, 4, 2, 3]);
});

test("many words that nobody writes about are not all looked for far and wide", () => {
	const all = engineOf(corpus);
	all.find("putin");
	for (const _part of all.preparing());
	let compared = 0;
	const count = <T>(name: "near" | "under") => {
		const own = SoundKeys.prototype[name] as (...of: unknown[]) => T[];
		Object.assign(SoundKeys.prototype, {
			[name](...of: unknown[]) {
				const found = own.apply(this, of);
				compared += found.length;
				return found;
			},
		});
		return () => Object.assign(SoundKeys.prototype, { [name]: own });
	};
	const restore = [count("near"), count("under")];
	const comparedFor = (query: string) => {
		compared = 0;
		findBegun(all, query, {}, false);
		return compared;
	};
	const [few, many] = ["shamomo lobhuva jerasa", "tinamo dhipuki shashasa chikana ghalogha puraki vamosa ghanachi kajesa ".repeat(8)].map(
		comparedFor,
	) as [number, number];
	for (const each of restore) each();
	expect(few).toBeGreaterThan(100);
	expect(many).toBeLessThan(1.5 * few);
});

test("a story that was taken back is neither found nor counted, and no minus is held to account for it", () => {
	const three = small("नगर में मेला", "नगर में बाढ़", "गाँव में मेला");
	three.leaveOut(1);
	expect(storiesOf(three, "नगर")).toEqual([0]);
	expect(three.find("बाढ़")).toMatchObject({ hits: [], isMinus: false });
	expect(three.find("नगर").sections.get("desh") ?? [...three.find("नगर").sections.values()][0]).toBe(1);
	expect(three.find("मेला -नगर -गाँव").isMinus).toBe(true);
});

test("words in quotes stand together, words after a minus do not come", () => {
	const two = small("नई दिल्ली में मेला", "दिल्ली में नई सड़क", "मुंबई में नई सड़क");
	expect(storiesOf(two, "नई दिल्ली").toSorted()).toEqual([0, 1]);
	expect(two.find('"नई दिल्ली"').query.phrases).toEqual([["नई", "दिल्ली"]]);
	expect(two.find("“नई दिल्ली”").query.phrases).toEqual([["नई", "दिल्ली"]]);
	expect(storiesOf(two, "नई -दिल्ली")).toEqual([2]);
	expect(storiesOf(two, "nai -dilli")).toEqual([2]);
	expect(two.find("S-400").query.excluded).toEqual([]);
});

test("a phrase after a minus is one to leave out", () => {
	const { query } = small("बारिश").find('बारिश -"लोकल ट्रेनें" -“एक शब्द नहीं” -"थमी"');
	expect(query.phrases).toEqual([]);
	expect(query.excludedPhrases).toEqual([
		["लोकल", "ट्रेनें"],
		["एक", "शब्द", "नहीं"],
	]);
	expect(query.excluded.map(({ typed }) => typed)).toEqual(["थमी"]);
});

test("an open o that is left out is found, and comes after one that is written", () => {
	const two = small("कॉफ़ी के बाग़", "काफ़ी पानी गिरा");
	expect(storiesOf(two, "कॉफ़ी")).toEqual([0, 1]);
	expect(storiesOf(two, "काफी")).toEqual([1, 0]);
	expect(storiesOf(two, "coffee")).toEqual([0]);
	const tea = small("चाय काफ़ी महँगी", "चाय और कॉफ़ी");
	expect([storiesOf(tea, "चाय -कॉफ़ी"), storiesOf(tea, "चाय -काफ़ी"), storiesOf(tea, "कॉफ़ी चाय")]).toEqual([[0], [1], [1, 0]]);
	const [phrase = []] = tea.find('"चाय और कॉफ़ी"').query.phrases;
	expect(["चाय और कॉफ़ी", "चाय और काफ़ी"].map((text) => hasPhrase(text, phrase))).toEqual([true, false]);
	expect(hasPhrase("डाक्टर की सलाह", parseQuery('"डॉक्टर की सलाह"').phrases[0] ?? [])).toBe(true);
});

test("a query of words that stand in every story may be in each, the newest first, which their texts tell; while typing in none; and nothing is guessed at", () => {
	const two = small("नीम के पेड़", "वहाँ की बात");
	const { query, understood, hits } = two.find("नहीं");
	expect([query.isCommon, query.phrases, understood]).toEqual([true, [["नहीं"]], [{ typed: "नहीं", as: "नहीं", how: "spelled", cost: 0 }]]);
	expect(hits.map(({ story }) => story)).toEqual([1, 0]);
	expect(storiesOf(two, "नहीं नीम")).toEqual([0]);
	expect(two.find("नहीं", { section: "khel" }).hits.map(({ story }) => story)).toEqual([1]);
	expect(two.find("नहीं", {}, true).hits).toEqual([]);
	expect(small("के साथ").suggestions("के", 5)).toEqual([]);
});

test("a word itself, wherever it stands, comes before one that is only like it", () => {
	const story = (headline: string, opening: string): FindableStory => ({
		...{ id: headline, headline, opening, articleSection: "desh", inLanguage: "hi", datePublished: "2021-07-01T00:00:00Z" },
	});
	expect(storiesOf(engineOf([story("दूसरी बात", "सम्मान मिला"), story("सामान बिका", "कुछ और")]), "सम्मान")[0]).toBe(0);
});

test("what is typed in another script finds nothing, also while typing", () => {
	for (const query of ["தமிழ்", "北京", "দিল্লি", "Москва", "دلی"]) {
		expect(engine.find(query, {}, true).hits, query).toEqual([]);
		expect(engine.suggestions(query, 5), query).toEqual([]);
	}
});

test("a whole word is offered as what it means", () => {
	for (const [typed, offered] of [
		["delhi", "दिल्ली"],
		["calcutta", "कोलकाता"],
		["biden", "बाइडेन"],
		["gaon", "गाँव"],
	] as const)
		expect(engine.suggestions(typed, 5), typed).toContain(offered);
});

test("decks and openings of a shard may come after its headlines", () => {
	const story: FindableStory = {
		...{ id: "a", headline: "बाढ़", opening: "पुल बहा", articleSection: "desh", inLanguage: "hi", datePublished: "2021-07-01T00:00:00Z" },
	};
	const { titles, bodies } = makeShard([story], ["stamp"]);
	const late = new Engine();
	late.add(0, titles);
	expect([late.find("पुल").hits.length, late.stories, late.headlinesOnly]).toEqual([0, 1, 1]);
	late.add(0, titles, bodies);
	expect([late.find("पुल").hits.length, late.find("बाढ़").hits.length, late.stories, late.headlinesOnly]).toEqual([1, 1, 1, 0]);
});

test("what a word is near of which nothing is shown is not said to be shown", () => {
	const said = (query: string) =>
		small("शाहरुख़ ख़ान की फ़िल्म", "इमरान ख़ान गिरे", "मोरबी में पुल")
			.find(query)
			.understood.map(({ as, how }) => [as, how]);
	expect(said("morvi khan")).toEqual([
		[null, null],
		["ख़ान", "sound"],
	]);
	expect(said("morvi")).toEqual([["मोरबी", "near"]]);
});

test("what comes near is said to be near, and what sounds alike is not", () => {
	const { understood } = small("दिल्ली की ख़बर", "हैदराबाद से दिल्ली तक बारिश").find("डिल्लि barish hydrabad");
	expect(understood.map(({ typed, as, how }) => [typed, as, how])).toEqual([
		["डिल्लि", "दिल्ली", "near"],
		["barish", "बारिश", "sound"],
		["hydrabad", "हैदराबाद", "near"],
	]);
});

test("a word that is only like others finds nothing, and the plainer reading goes before another", () => {
	const all = small("अपहरण हुआ", "आवरण हटा", "मुद्दे पर बात", "चीनी महँगी");
	const how = (query: string) => all.find(query).understood.map((each) => [each.as, each.how])[0];
	expect(storiesOf(all, "apharan")[0]).toBe(0);
	expect([how("apharan"), how("modi"), how("chennai")]).toEqual([
		["अपहरण", "sound"],
		[null, null],
		[null, null],
	]);
	for (const query of ["mehngai", "menhgai", "mahangai", "mehangai"])
		expect(small("महँगाई बढ़ी").find(query).understood[0], query).toMatchObject({ as: "महँगाई", how: "sound" });
});

test("nothing is found for what is not there", () => {
	expect(find("क्वज्म्ग्ध").length).toBe(0);
	expect(find("qqqqzzzz").length).toBe(0);
});

test("sections are counted whichever is asked for, and days are held to", () => {
	const three = small("खेल मेला", "खेल मैदान", "खेल दिवस");
	const { hits, sections } = three.find("खेल", { section: "khel" });
	expect(hits.map(({ story }) => story)).toEqual([1]);
	expect(Object.fromEntries(sections)).toEqual({ desh: 2, khel: 1 });
	const day = Math.floor(Date.UTC(2021, 6, 2) / 86_400_000);
	expect(
		three
			.find("खेल", { after: day })
			.hits.map(({ story }) => story)
			.toSorted(),
	).toEqual([1, 2]);
});

test("an unfinished word finds what it begins, and a list of words is offered", () => {
	const two = small("मुंबई में बारिश", "मुरादाबाद का पीतल");
	expect(two.find("मुंब", {}, true).hits).toHaveLength(1);
	expect(storiesOf(small("दिल की बात"), "दिल्ल")).toEqual([0]);
	const delhi = small("दिल्ली में मेला", "दिल की बात");
	expect(delhi.find("दिल्ल", {}, true).hits.map(({ story }) => story)).toEqual([0]);
	expect(two.find("मुंब ", {}, true).understood[0]?.how).not.toBe("beginning");
	expect(two.suggestions("aaj mum", 3)).toEqual(["मुंबई"]);
	expect(two.suggestions("मुरा", 3)).toEqual(["मुरादाबाद"]);
	expect(two.suggestions("मुरा ", 3)).toEqual([]);
	expect(two.suggestions("मुरादाबाद", 3)).toEqual([]);
});

test("a word is offered that stands with those before it, and an English one or an abbreviation before it is whole", () => {
	const all = small(
		"राहुल गांधी की रैली",
		"विराट कोहली का शतक",
		"गंगा की सफ़ाई",
		"गंगा में नाव",
		"पुलिस ने पकड़ा",
		"जीएसटी घटा",
		"किसानों की रैली",
		"किसान की बात",
		"किसानों को पानी",
		"चुनाव का रथ",
		"सेमीफ़ाइनल कल",
	);
	for (const [typed, offered] of [
		["gan", ["गंगा", "गांधी"]],
		["rahul gan", ["गांधी"]],
		["राहुल गां", ["गांधी"]],
		["rahul gandhi ra", ["रैली"]],
		["virat ko", ["कोहली"]],
		["ko", ["कोहली"]],
		["polic", ["पुलिस"]],
		["police", ["पुलिस"]],
		["gs", ["जीएसटी"]],
		["gst", ["जीएसटी"]],
		["elec", ["चुनाव"]],
		["kis", ["किसान"]],
		["semifin", ["सेमीफ़ाइनल"]],
	] as const)
		expect([typed, all.suggestions(typed, 5)]).toEqual([typed, offered]);
});

test("an unfinished word is not taken for an English one that is whole", () => {
	const three = small("मुंबई में बारिश", "माँ की रसोई", "सोनिया की रैली", "बेटा लौटा");
	expect(three.suggestions("mumb", 3)[0]).toBe("मुंबई");
	expect(three.find("mumb", {}, true).hits.map(({ story }) => story)).toContain(0);
	expect(
		three
			.find("son", {}, true)
			.hits.map(({ story }) => story)
			.toSorted(),
	).toEqual([2, 3]);
	expect(storiesOf(three, "mumbai")).toEqual([0]);
});

test("a story that has only some of the words is shown when none has all", () => {
	const { hits, isPartial } = small("दिल्ली में धूप", "चेन्नई में धूप").find("दिल्ली बाढ़");
	expect([hits.map(({ story }) => story), isPartial]).toEqual([[0], true]);
});

for (const [kind, query] of [
	["ten thousand characters", "दिल्ली ".repeat(1700)],
	["one word of ten thousand", "क".repeat(10_000)],
	["Latin of ten thousand", "ka".repeat(5000)],
	["only vowel signs", "ािीुूेैोौंः्"],
	["regular expressions", ".*+?^$()|[]\\/(?<a>b)\\k<a>\\p{L}"],
	["marks of direction", "\u202e\u202dदिल्ली\u2066\u200f"],
	["emoji", "👩‍🚀🏳️‍🌈 दिल्ली 😀"],
	["half a surrogate", "\ud83d दिल्ली \ude00"],
	["quotes and minuses", `"""""'''-----"-"-""`],
	["ten thousand letters apart", "a ".repeat(5000)],
	["ten thousand digits", "1".repeat(10_000)],
	["ten thousand minuses", "-".repeat(10_000)],
	["ten thousand quotes", '"'.repeat(10_000)],
	["ten thousand joiners", "\u200d\u200c".repeat(5000)],
	["four hundred words that nobody writes", Array.from({ length: 400 }, (_, index) => `zxq${index}wala`).join(" ")],
	["null", "\0\0"],
	["__proto__", "__proto__ constructor toString"],
] as const)
	test(`${kind} get an answer`, () => {
		const { hits } = engine.find(query);
		expect(Array.isArray(hits)).toBe(true);
		engine.suggestions(query, 5);
		engine.find(query, {}, true);
	});

test("no text throws", () => {
	const part = fc.constantFrom(...'दिल्ली,bar,ish,-,", ,“,”,ं,्,\u200d,फ,gh,123,.,😀'.split(","));
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: "binary" }),
				fc.array(part).map((parts) => parts.join("")),
			),
			(query) => {
				engine.find(query, {}, true);
				engine.suggestions(query, 3);
			},
		),
	);
});
