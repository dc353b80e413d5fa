/** While a word is being typed, what is offered begins as it sounds, and nothing is said to be unknown about it. */
import { expect, test } from "playwright/test";
import { small } from "../../e2e/find/small.ts";
import { findBegun } from "./begun.ts";
import { saidOf } from "./understood.ts";

test("what is offered for a few letters begins as they sound", () => {
	const all = small("शनिवार को चने बँटे", "मुद्दे पर माँद में", "काँच के कंबल", "शनि के छल्ले", "चुनाव टले", "मोदी बोले", "चोर पकड़ा");
	for (const [typed, offered] of [
		["chun", ["चुनाव"]],
		["mod", ["मोदी"]],
		["cho", ["चोर"]],
	] as const)
		expect([typed, all.suggestions(typed, 5)]).toEqual([typed, offered]);
	const none = small("शनिवार को चने बँटे", "मुद्दे पर माँद में", "काँच के कंबल", "शनि के छल्ले");
	expect([none.suggestions("chun", 5), none.find("chun", {}, true).hits.length]).toEqual([[], 0]);
	expect(none.suggestions("mod", 5)[0]).toBe("मुद्दे");
});

test("an English word that is typed whole is not taken for the beginning of others", () => {
	const all = small("काला पानी", "फ़ोन आया", "क़ालीन बुना", "रातें ठंडी", "दाम बढ़े");
	for (const [typed, story] of [
		["call", 1],
		["rate", 4],
	] as const)
		expect(all.find(typed, {}, true).hits.slice(0, 1)).toMatchObject([{ story }]);
	expect(all.find("call", {}, true).hits).toHaveLength(1);
});

test("a letter of the next word is not joined to the word before", () => {
	const all = small("माँ की कहानी", "मुंबई में बारिश");
	expect(all.find("mum b", {}, true).understood.map(({ typed, how }) => [typed, how])[0]).toEqual(["mum", null]);
});

test("of a word that may go on nothing is said, but for what it surely is", () => {
	const said = (all: ReturnType<typeof small>, text: string, isOpen: boolean) => saidOf(all.find(text, {}, true).understood, isOpen);
	const all = small("बजे बंद", "बारिश मुंबई", "दिल्ली में");
	for (const isOpen of [true, false])
		expect(said(all, "ba", isOpen)).toEqual({ near: [], unknown: [], beginning: isOpen ? null : "ba", taken: null });
	expect(said(all, "barish mumb", true).taken).toBe(null);
	expect(said(all, "barish mumbai", true).taken?.as).toBe("बारिश मुंबई");
	expect(said(all, "dilli xyz", true).unknown).toEqual([]);
	expect(said(all, "dilli xyz", false).unknown.map(({ typed }) => typed)).toEqual(["xyz"]);
	expect(said(all, "dilli xyz", false).taken, "what was not found is not said to be taken for it").toEqual({ typed: "dilli", as: "दिल्ली" });
	expect(said(all, "डिल्ली", true).near).toEqual([]);
	expect(said(all, "डिल्ली", false).near.map(({ as }) => as)).toEqual(["दिल्ली"]);
});

test("a last word that is no word here stays the beginning of one when it is asked for, and that is said", () => {
	const all = small("राष्ट्रपति आईं", "क्रिकेट का मैच", "मुंबई में बारिश", "जयपुर में चुनाव", "दिन ढला", "दिनेश जीते", "पुतिन से बात");
	const find = (text: string) => findBegun(all, text, {}, false);
	for (const [text, story] of [
		["राष्ट्र", 0],
		["क्रिके", 1],
		["crick", 1],
		["mumb", 2],
		["बारि", 2],
		["jaipu", 3],
		["जयपु", 3],
		["chuna", 3],
		["पुति", 6],
		["जयपुर चुना", 3],
		["दिन", 4],
	] as const)
		expect([text, find(text).hits.map((hit) => hit.story)]).toEqual([text, [story]]);
	expect(saidOf(find("क्रिके").understood, false)).toMatchObject({ beginning: "क्रिके", near: [], unknown: [] });
	for (const text of ["क्रिकेट", "cricket", "दिन"]) expect(saidOf(find(text).understood, false).beginning).toBe(null);
	for (const text of ["क्रिके ", '"क्रिके"']) expect(find(text).hits, "a word that has ended").toEqual([]);
});

test("a nasal at the end of an unfinished word is the beginning of an anusvara too", () => {
	const all = small("मुंबई में बारिश", "हिंदी दिवस", "हिना खान आईं", "नरेंद्र मोदी", "झारखंड में मतदान", "संबंध सुधरे", "समय बदला");
	for (const [typed, stories] of [
		["मुम", [0]],
		["मुम्", [0]],
		["हिन", [2, 1]],
		["हिन्", [1]],
		["नरेन्", [3]],
		["झारखण्", [4]],
		["सम", [6, 5]],
		["सङ", []],
	] as const)
		expect([
			typed,
			all.suggestions(typed, 5).length,
			all
				.find(typed, {}, true)
				.hits.map(({ story }) => story)
				.toSorted(),
		]).toEqual([typed, stories.length, stories.toSorted()]);
	expect(all.suggestions("हिन", 5)).toEqual(["हिना", "हिंदी"]);
});

test("nothing is said to be taken for itself, and no word twice", () => {
	const all = small("Parliament सत्र", "वाराणसी में मेला");
	const taken = (text: string) => saidOf(all.find(text).understood, false).taken;
	expect([taken("parliament"), taken("वाराणसी banaras")?.as]).toEqual([null, "वाराणसी"]);
});

test("a whole word is the beginning of no other word, and a breath that is typed is not left out", () => {
	const all = small("सबसे बड़ी ख़बर", "बिहार में बाढ़", "शनिवार को", "चुनावी रैली", "सरकारी काम", "सुबह की सैर", "झगड़ा हुआ", "धान पका", "पढ़ाई छूटी");
	for (const [typed, offered] of [
		["bihar vidhan sabha", []],
		["bihar vidhan sabh", []],
		["chunav", ["चुनावी"]],
		["sarkar", ["सरकारी"]],
		["subh", ["सुबह"]],
		["jhag", ["झगड़ा"]],
		["dha", ["धान"]],
		["padh", ["पढ़ाई"]],
	] as const)
		expect(all.suggestions(typed, 5), typed).toEqual(offered);
	expect(small("शनिवार को").suggestions("chunav", 5)).toEqual([]);
	// Letters that are read one by one have none.
	expect(small("बीएचयू में दाख़िला").suggestions("bh", 5)).toEqual(["बीएचयू"]);
});
