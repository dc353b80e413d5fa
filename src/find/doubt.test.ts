/** A word that is only like another, or that readers add to any query, does not decide which stories come where there is a surer one. */
import { expect, test } from "playwright/test";
import { engineOf } from "../../e2e/find/corpus.ts";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { withoutMinus } from "./asked.ts";
import { inHindiOf, nearestOf } from "./offers.ts";
import { parseQuery } from "./query.ts";
import { saidOf, withNotLeftOut } from "./understood.ts";

test("what is only near a word brings no story beside a surer one", () => {
	const all = small(
		"पुतिन ने बाइडन को फ़ोन किया",
		"बाँध के फाटक खोल दिए",
		"रेत का तूफ़ान",
		"अरहर की दाल सस्ती",
		"गेहूँ की ख़रीद",
		"टमाटर महँगा",
		"रात की बस",
		"रातें ठंडी",
		"पुड़िया का दाम",
	);
	for (const [query, stories] of [
		["putin call", [0]],
		["putin's call", [0]],
		["dal rate", [3]],
		["dal ka daam", [3]],
		["gehun rate", [4]],
		["gehun ka rate", [4]],
		["wheat rate", [4]],
		["tomato rate", [5]],
		["https://x.com/putin", [0]],
	] as const)
		expect([query, storiesOf(all, query)]).toEqual([query, stories]);
});

test("another spelling in Devanagari brings its stories beside another word that is known", () => {
	expect(storiesOf(small("साइबर अपराध", "ठगी का मामला"), "साईबर ठगी").sort()).toEqual([0, 1]);
	expect(storiesOf(small("ज्ञानपीठ की घोषणा", "अकादमी पुरस्कार का ऐलान"), "jnanpith award").sort()).toEqual([0, 1]);
});

test("another name of a place or thing is what was asked for, where its own is in no story", () => {
	const story = (headline: string, opening: string) => ({
		...{
			id: headline,
			headline,
			description: "",
			opening,
			articleSection: "desh",
			inLanguage: "hi",
			datePublished: "2021-07-01T00:00:00Z",
		},
	});
	expect(storiesOf(engineOf([story("कोलकाता में बारिश", ""), story("गाँव की शाम", "मेला लगा")]), "कलकत्ता मेला")).toEqual([0, 1]);
});

test("an English word that is read by its sound has English t and d", () => {
	expect(storiesOf(small("रेत का तूफ़ान", "सोने का रेट"), "rate")).toEqual([1]);
	expect(storiesOf(small("सोने का रेट", "सोने का भाव", "चाँदी का दाम"), "rate").toSorted()).toEqual([0, 1, 2]);
});

test("words that readers add to any query are left out where no story has them all", () => {
	const all = small("मुंबई में बारिश", "आज का मैच", "मुंबई में आज लोकल बंद", "नेपाल का पुल", "क्यों टूटा पुल", "इसरो का वीडियो", "गाँव सकते में");
	for (const [query, stories] of [
		["petrol rate today", []],
		["nepal video", [3]],
		["nepal aaj", [3]],
		["nepal taja khabar", [3]],
		["nepal kab ja sakte h", [3]],
		["नेपाल की ताज़ा ख़बर", [3]],
		["nepal me kya hua", [3]],
		["mumbai today", [2]],
		["isro video", [5]],
		["video", [5]],
		["aaj", [2, 1]],
	] as const)
		expect([query, storiesOf(all, query)]).toEqual([query, stories]);
	for (const query of ["nepal news", "nepal kuch nahi karte"])
		expect(all.find(query).understood.map(({ typed }) => typed)).toEqual(["nepal"]);
	for (const [query, hindi] of [
		["nepal news", "नेपाल ख़बर"],
		["nepal aaj ki khabar", "नेपाल आज की ख़बर"],
		["nepal xyzzy news", null],
	] as const)
		expect([query, inHindiOf(all.find(query), query)]).toEqual([query, hindi]);
	expect(all.find("news").query.terms).toHaveLength(1);
});

test("of an address its path is read, or its host where it has none", () => {
	for (const [address, words] of [
		["https://x.com/putin", ["putin"]],
		["https://ndtv.com", ["ndtv"]],
		["www.example.co.in/putin-biden?id=1", ["putin", "biden", "id", "1"]],
		["बारिश https://x.com/", ["बारिश", "x"]],
	] as const)
		expect(parseQuery(address).terms.map(({ typed }) => typed)).toEqual(words);
});

test("where all that was found is left out by a minus, nothing else is offered", () => {
	const all = small("पुतिन ने बाइडन को फ़ोन किया", "बारिश थमी");
	const found = all.find("putin -biden");
	expect([found.hits.length, found.isMinus, nearestOf(found, "putin -biden", all)]).toEqual([0, true, null]);
	for (const [text, rest] of [
		["putin -biden", "putin"],
		['putin -"jo biden" call', "putin  call"],
		["S-400 −पुतिन", "S-400"],
	] as const)
		expect(withoutMinus(text)).toBe(rest);
	expect([all.find("barish -biden").isMinus, all.find("modi -biden").isMinus]).toEqual([false, false]);
});

test("what is only to be left out is offered as it was typed, and of what no story has it is told that it left out nothing", () => {
	const all = small("मुंबई में बारिश", "दिल्ली में बारिश");
	for (const [query, offered] of [
		["-मुंबई", "मुंबई"],
		['-"नई दिल्ली"', '"नई दिल्ली"'],
		["-covid-19 -मुंबई", "covid-19 मुंबई"],
	] as const)
		expect([query, nearestOf(all.find(query), query, all)]).toEqual([query, offered]);
	const told = (query: string) => withNotLeftOut(all.find(query), query).map(({ typed, as }) => [typed, as]);
	expect(told("बारिश -डिल्ली")).toEqual([
		["बारिश", "बारिश"],
		["डिल्ली", null],
	]);
	// The last word is the one that may go on.
	expect(told("-ज़ज़ज़ बारिश")).toEqual([
		["ज़ज़ज़", null],
		["बारिश", "बारिश"],
	]);
	expect(told("बारिश -mumbai")).toEqual([["बारिश", "बारिश"]]);
	expect(saidOf(withNotLeftOut(all.find("बारिश -डिल्ली"), "बारिश -डिल्ली"), false).unknown.map(({ typed }) => typed)).toEqual(["डिल्ली"]);
});

test("what was left out is written in Hindi by the words that leave out the same", () => {
	const all = small("आईफोन और एप्पल", "आईफोन का दाम", "आईफोन और सेब", "ट्रंप का टैरिफ", "ट्रंप का शुल्क", "ट्रंप का भाषण");
	for (const [query, inHindi, stories] of [
		["iphone -apple", "आईफोन -सेब -एप्पल", [1]],
		["iphone -एपल", "आईफोन -सेब -एप्पल", [1]],
		["trump –tariff", "ट्रंप –टैरिफ -शुल्क", [5]],
		['trump -"tariff ka"', 'ट्रंप -"टैरिफ का"', null],
	] as const) {
		const offered = inHindiOf(all.find(query), query);
		expect([query, offered]).toEqual([query, inHindi]);
		if (stories) expect([storiesOf(all, query), storiesOf(all, offered ?? "")], query).toEqual([stories, stories]);
	}
});

test("where no story has all the words, those that have only the usual one are no answer", () => {
	const all = small("भारत में बारिश", "भारत की टीम", "ट्रंप की धमकी", "भारत में चुनाव", "भारत का बाज़ार", "भारत के गाँव");
	expect(storiesOf(all, "trump india tariff")).toEqual([2]);
	expect(storiesOf(all, "india tariff")).toHaveLength(5);
});

test("of three words that no story has together, a few stories with the rarest are an answer, and many are none", () => {
	const search = ["तलाश जारी", "तलाश पूरी", "तलाश में पुलिस", "आवाज़ उठी", "आवाज़ दबी", "आवाज़ आई", "आवाज़ गई"];
	const few = small("गूगल का दफ़्तर", ...search);
	expect(storiesOf(few, "google voice search")).toEqual([0]);
	const many = small("तलाश का क़िस्सा", ...search, "गूगल एक", "गूगल दो", "गूगल तीन", "गूगल चार");
	expect(storiesOf(many, "google voice search")).toEqual([]);
});
