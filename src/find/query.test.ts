/** What is read as a phrase and what as a minus, in whatever signs a keyboard has for them. */
import { expect, test } from "playwright/test";
import { asRead, asWanted, withoutMinus, withoutQuotes } from "./asked.ts";
import { hasPhrase } from "./marks.ts";
import { parseQuery } from "./query.ts";
import { titled } from "./titled.ts";

const phrase = ["नई", "दिल्ली"];

for (const text of ['"नई दिल्ली"', "“नई दिल्ली”", "„नई दिल्ली‟", "„नई दिल्ली“", "‟नई दिल्ली”", "«नई दिल्ली»", "‘नई दिल्ली’", "'नई दिल्ली'"])
	test(`${text} is a phrase`, () => {
		expect(parseQuery(text)).toMatchObject({ phrases: [phrase], isOpen: false });
		expect(parseQuery(`मौसम -${text}`)).toMatchObject({ phrases: [], excludedPhrases: [phrase] });
		expect(withoutMinus(`मौसम -${text}`)).toBe("मौसम");
		expect(withoutQuotes(`मौसम ${text} -${text}`)).toBe(`मौसम नई दिल्ली -${text}`);
		expect(titled(`मौसम -${text}`)).toBe(`मौसम -${text.startsWith("'") ? text : "‘नई दिल्ली’"}`);
	});

test("an apostrophe makes no phrase", () => {
	for (const text of ["kids' park and girls' school", "modi's speech in delhi", "d'souza o'brien", "rock 'n roll", "'90 के दशक"])
		expect([text, parseQuery(text).phrases]).toEqual([text, []]);
	expect(parseQuery("'d'souza ki film' review").phrases).toEqual([["dsouza", "ki", "film"]]);
});

test("a quote that is not closed goes to the end of the text, whose last word may go on", () => {
	for (const text of ['"नई दिल', "“नई दिल", "मौसम «नई दिल"]) {
		const { phrases, isOpen } = parseQuery(text);
		const [open = []] = phrases;
		expect([text, isOpen, ...["नई दिल्ली में", "नई हवा, दिल्ली में"].map((each) => hasPhrase(each, open))]).toEqual([text, true, true, false]);
	}
});

test("any dash before a word is a minus, and one between words is none", () => {
	for (const dash of "-‐‑–—−") {
		expect([dash, parseQuery(`बारिश ${dash}मुंबई`).excluded.map(({ typed }) => typed)]).toEqual([dash, ["मुंबई"]]);
		expect([dash, withoutMinus(`बारिश ${dash}मुंबई`)]).toEqual([dash, "बारिश"]);
		expect(parseQuery(`बारिश ${dash} मुंबई`).excluded).toEqual([]);
	}
});

test("a minus is one for all of a word with hyphens, before a number alone its sign, and common words are left out by the texts", () => {
	for (const [text, wanted, excluded, phrases, rest] of [
		["रक्षा -एस-400", ["रक्षा"], [], [["एस", "400"]], "रक्षा"],
		["corona -covid-19 delhi", ["corona", "delhi"], [], [["covid", "19"]], "corona  delhi"],
		["-दिल्ली-मुंबई", [], [], [["दिल्ली", "मुंबई"]], ""],
		["बारिश --मुंबई", ["बारिश"], ["मुंबई"], [], "बारिश"],
		["rain -modi,shah", ["rain"], ["modi", "shah"], [], "rain"],
		["शिमला -2 डिग्री", ["शिमला", "2", "डिग्री"], [], [], "शिमला -2 डिग्री"],
		["शिमला -१२.५", ["शिमला", "१२.५"], [], [], "शिमला -१२.५"],
		["फ़ोन -5जी", ["फ़ोन"], [], [["5", "जी"]], "फ़ोन"],
		['चुनाव -"2024"', ["चुनाव"], ["2024"], [], "चुनाव"],
		["दिल्ली -नहीं", ["दिल्ली"], [], [["नहीं"]], "दिल्ली"],
	] as const) {
		const { terms, ...query } = parseQuery(text);
		const typed = (all: typeof terms) => all.map(({ typed }) => typed);
		expect([text, typed(terms), typed(query.excluded), query.excludedPhrases, withoutMinus(text)]).toEqual([
			...[text, wanted, excluded, phrases, rest],
		]);
	}
	expect(['-"नई दिल्ली"', "बारिश -मुंबई --covid-19", "ताप -2"].map(asWanted)).toEqual([...['"नई दिल्ली"', "बारिश मुंबई covid-19", "ताप -2"]]);
});

test("a quote opens behind whatever is no letter and no digit", () => {
	const phrasesOf = (text: string) => parseQuery(text).phrases;
	for (const text of ["(“नई दिल्ली”)", 'मौसम,"नई दिल्ली"', "मौसम:‘नई दिल्ली’", 'मौसम-"नई दिल्ली"'])
		expect([text, phrasesOf(text)]).toEqual([text, [phrase]]);
	expect(phrasesOf('"क ख""ग घ"')).toEqual([
		["क", "ख"],
		["ग", "घ"],
	]);
	expect(phrasesOf('55" टीवी और 6" पाइप')).toEqual([]);
	expect(parseQuery('मौसम-"नई दिल्ली"').excludedPhrases).toEqual([]);
});

test("of a text without end whole words are read, and of one word without end its beginning", () => {
	for (const word of ["समाचार", "election", "दि\u0301न"]) {
		const text = `${word} `.repeat(300);
		expect([asRead(text).length > 380, asRead(text).length <= 400]).toEqual([true, true]);
		expect(new Set(asRead(text).split(" "))).toEqual(new Set([word]));
		// What was cut off after a whole word is not the beginning of one.
		expect(parseQuery(text)).toMatchObject({ isOpen: false, terms: [{ typed: word }] });
	}
	// A last word that just fits is whole.
	expect(asRead(`${"क ".repeat(197)}समाचार फिर`).endsWith("समाचार")).toBe(true);
	expect(asRead("क".repeat(1000))).toBe("क".repeat(400));
	expect(asRead(`क${"😀".repeat(1000)}`)).toBe(`क${"😀".repeat(199)}`);
});

test("a key that was held writes a letter twice, and a vowel sign once", () => {
	const wordOf = (text: string) => parseQuery(text).terms[0]?.folded;
	for (const [held, word] of [
		["modiiiiii", "modii"],
		["मोदीीीी", "मोदी"],
		["दिल्लीीी", "दिल्ली"],
		["वााह", "वाह"],
		["वाहहहहह", "वाहह"],
		["kkkkkkkkaaaaaa", "kkaa"],
	] as const)
		expect(wordOf(held), held).toBe(word);
	// As they stand in a story.
	for (const word of ["www", "iii", "2000000", "ककक"]) expect(wordOf(word)).toBe(word);
	// What was typed is said as it was.
	expect(parseQuery("modiiiiii").terms[0]?.typed).toBe("modiiiiii");
});
