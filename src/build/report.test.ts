/** An editor is told where a mistake is, to the line and the column, and what it is, in Hindi and in English. */
import { expect, test } from "playwright/test";
import { parseEdition } from "../article/edition.ts";
import { type FileProblem, inFile, locate, syntaxProblem } from "../article/places.ts";
import type { Path, ProblemCode } from "../article/problems.ts";
import { problemWords } from "../editorWords.ts";
import { problemCounts, problemText } from "./report.ts";

/** The text without its mark «, and the place where the mark stood, as an editor's window shows it. */
function marked(text: string): { text: string; place: string } {
	const [before = "", ...after] = text.split("«");
	const lines = before.split("\n");
	return { text: [before, ...after].join(""), place: `${lines.length}:${[...(lines.at(-1) ?? "")].length + 1}` };
}
const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

const found: readonly [what: string, text: string, ...path: Path][] = [
	["the whole", "«{}"],
	["the whole after white space", '\n\n \t«{"a":1}'],
	["a field", '{"a":«1}', "a"],
	["a field on its own line", '{\n\t"a": «"x",\n\t"b": 2\n}', "a"],
	["a later line", '{\n\t"a": "x",\n\t"b": «2\n}', "b"],
	["a line after Windows line ends", '{\r\n  "a": "x",\r\n  "b": «2\r\n}', "b"],
	["a field after Devanagari", '{"शीर्षक": "नाव क्ष", "b": «2}', "b"],
	["a field after emoji, each one character", '{"a": "😀😀", "b": «2}', "b"],
	["a field after combined emoji, as many characters as it has code points", '{"a": "👩‍🚀", "b": «2}', "b"],
	["a field behind tabs, each one column", '{\t\t"a":\t«1}', "a"],
	["a nested field", '{"image": {\n"alt": «5}}', "image", "alt"],
	["an item", '{"body": [1,\n 2, «3]}', "body", 2],
	["a field of an item", '{"body": [{}, {\n"type": «5}]}', "body", 1, "type"],
	["a deep field", '{"a": [[{"b": [0, {"c": «null}]}]]}', "a", 0, 0, "b", 1, "c"],
	["a field that is called __proto__", '{"a": 1, "__proto__": «{}}', "__proto__"],
	["a field with an odd name", '{"a.b": {"": «1}}', "a.b", ""],
	["a field whose name is written with escapes", '{"\\u0061": «1}', "a"],
	["a missing field by what should hold it", "«{}", "headline"],
	["a missing field of a nested object", '{"image": «{"src": 1}}', "image", "alt"],
	["a missing field of an item", '{"author": [{"name": 1}, «{}]}', "author", 1, "name"],
	["a missing item by its list", '{"author": «[]}', "author", 0],
	["a missing object and all in it by what should hold that", '{"a": «{}}', "a", "b", 3, "c"],
	["a field of a text that is no object", '{"image": «"x"}', "image", "alt"],
];
for (const [what, written, ...path] of found) {
	test(`the place of ${what} is found`, () => {
		const { text, place } = marked(written);
		expect(shown(locate(text, path))).toBe(place);
	});
}

const broken: readonly [what: string, text: string][] = [
	["a comma too many", '{"a": 1,«}'],
	["a comma too many in a list", '{"a": [1,«]}'],
	["a comma too few", '{"a": 1\n «"b": 2}'],
	["a colon too few", '{"a" «1}'],
	["a name without quotes", "{«a: 1}"],
	["single quotes", "{«'a': 1}"],
	["Hindi quotes", '{\n\t"a": «“नाव”}'],
	["a text that does not end", '{"नाव": «"नाव}'],
	["a line break inside a text", '{"नाव": «"क\nख"}'],
	["a tab inside a text", '{"क": «"क\tख"}'],
	["an escape there is not", '{"क": «"\\x41"}'],
	["a comment", '{\n\t«// संपादक\n"a": 1}'],
	["a number that is none", '{"a": «.5}'],
	["NaN", '{"a": «NaN}'],
	["a bracket too many", '{"a": 1}\n«}'],
	["a bracket too few", '{"a": [1, 2«'],
	["a no-break space between two words", '{«\u00a0"a": 1}'],
	["two texts in one file", "{} «{}"],
	["nothing", "«"],
	["white space alone", "\n\n  «"],
	["a merge conflict", '{\n«<<<<<<< HEAD\n"a": 1}'],
	["HTML", "«<!doctype html>"],
];
for (const [what, written] of broken) {
	test(`the place of ${what} is found`, () => {
		const { text, place } = marked(written);
		expect(() => JSON.parse(text)).toThrow();
		const problem = syntaxProblem("a.json", text);
		expect(problem).toMatchObject({ file: "a.json", severity: "error", code: "syntax", path: [] });
		expect(shown(problem)).toBe(place);
		expect(problem.found).toMatch(/^[A-Z]\w+$/);
	});
}

test("quotation marks that a word processor has curled are named as such", () => {
	for (const written of ['{\n\t«“id”: "a"}', '{"id": «“a”}', '{"id": "a", «“headline“: "क"}']) {
		const { text, place } = marked(written);
		const problem = syntaxProblem("a.json", text);
		expect([shown(problem), problem.found]).toEqual([place, "CurledQuotes"]);
		expect(problemText(problem)).toMatch(/मुड़े हुए.*\n.*not JSON: the quotation marks are curled/);
	}
});

const slips: readonly [what: string, text: string, found: string, hindi: RegExp, english: RegExp][] = [
	["a comma too many", '{"a": 1,\n«}', "ExtraComma", /अल्पविराम \(,\) फ़ालतू.*हटा दें/, /a comma too many/],
	["two commas", '{"a": [1,«,2]}', "ExtraComma", /फ़ालतू/, /a comma too many/],
	["a comma before all", '{«, "a": 1}', "ExtraComma", /फ़ालतू/, /a comma too many/],
	["a value too few", '{"a": «, "b": 1}', "ValueExpected", /यहाँ कोई मान चाहिए/, /a value belongs here/],
	["a semicolon for a comma", '{"a": "क"«;\n"b": 1}', "CommaExpected", /पिछले मान के बाद अल्पविराम/, /a comma belongs after/],
	["a semicolon behind a number", '{"a": 1«;\n"b": 1}', "CommaExpected", /पिछले मान के बाद अल्पविराम/, /a comma belongs after/],
	["a name without quotes behind a number", '{"a": 1,«b: 2}', "InvalidSymbol", /" " के भीतर/, /quotation marks/],
	["a danda for a comma", '{"a": "क"«।\n"b": 1}', "CommaExpected", /पिछले मान के बाद अल्पविराम/, /a comma belongs after/],
	["an equals sign for a colon", '{"a" «= 1}', "ColonExpected", /नाम के बाद :/, /a colon belongs/],
	["single quotes", "{«'a': 1}", "CurledQuotes", /इकहरे.*दोहरे \(" "\)/, /curled or single.*double/],
	["curled single quotes", '{"a": «‘क’}', "CurledQuotes", /इकहरे/, /curled or single/],
	["quotes inside a text", '{"a": "वे "«हाँ" बोले"}', "QuoteInside", /पाठ के भीतर “ ” लिखें/, /inside a text write “ ”/],
	["quotes at a text's beginning", '{"a": ""«हाँ" वे बोले"}', "QuoteInside", /पाठ के भीतर “ ” लिखें/, /inside a text write “ ”/],
	["curled quotes inside straight ones", '{"a": "वे "«‘हाँ’" बोले"}', "QuoteInside", /पाठ के भीतर “ ” लिखें/, /inside a text write “ ”/],
	["a number in quotes inside a text", '{"a": "ये "«5" लोग"}', "QuoteInside", /पाठ के भीतर “ ” लिखें/, /inside a text write “ ”/],
	["a curled quotation mark at the end", '{"a": «"क”, \n"b": 1}', "UnexpectedEndOfString", /इसी पंक्ति में नहीं.*सीधे "/, /not on this line/],
	["a line break inside a text", '{"a": «"क\nख"}', "UnexpectedEndOfString", /एक पंक्ति में लिखें/, /in one line/],
	["a no-break space", '{\n«\u00a0"a": 1}', "UnseenSign", /न दिखने वाला चिह्न/, /unseen sign/],
	["a second byte order mark", "«\ufeff{}", "UnseenSign", /न दिखने वाला चिह्न/, /unseen sign/],
	["a comment of other languages", '{\n«# संपादक\n"a": 1}', "InvalidCommentToken", /टिप्पणी.*#/, /comments/],
	["a comment before all", "«// संपादक\n{}", "InvalidCommentToken", /टिप्पणी/, /comments/],
	["HTML", "«<!doctype html>", "NoBraces", /शुरू में \{ नहीं/, /begin with \{/],
	["fields without braces", '\n «"a": 1,\n"b": 2}', "NoBraces", /शुरू में \{ नहीं/, /begin with \{/],
	["a fence of Markdown", "«```json\n{}\n```", "NoBraces", /शुरू में \{ नहीं/, /begin with \{/],
	["a word without quotes", '{"a": «True}', "InvalidSymbol", /true, false, null/, /true, false, null/],
	["a bracket that nothing has opened", '{"a": «(1)}', "InvalidSymbol", /" " के भीतर/, /quotation marks/],
	["Hindi digits", '{"a": «१२}', "InvalidNumberFormat", /1200, 4\.5 या 0\.5/, /1200, 4\.5 or 0\.5/],
	["a number that begins with its point", '{"a": «.5}', "InvalidNumberFormat", /0\.5/, /0\.5/],
	["a number with a plus", '{"a": «+1}', "InvalidNumberFormat", /1200/, /1200/],
	["a number with commas", '{"a": 1,«200}', "InvalidNumberFormat", /1200/, /1200/],
	["a number that begins with 0", '{"a": 0«12}', "InvalidNumberFormat", /1200/, /1200/],
	["a number with its unit", '{"a": 5«px}', "InvalidNumberFormat", /1200/, /1200/],
	["a list that is not closed", '{"a": [1\n«}', "CloseBracketExpected", /\] छूट गया/, /closing \]/],
	["a list closed as an object", '{"a": 1\n«]', "CloseBraceExpected", /\} छूट गया/, /closing \}/],
];
for (const [what, written, slip, hindi, english] of slips) {
	test(`${what}: the editor is told what was done there, and what to do`, () => {
		const { text, place } = marked(written);
		expect(() => JSON.parse(text)).toThrow();
		const problem = syntaxProblem("a.json", text);
		expect([shown(problem), problem.found]).toEqual([place, slip]);
		const [, inHindi = "", inEnglish = ""] = problemText(problem).split("\n");
		expect(inHindi).toMatch(hindi);
		expect(inEnglish).toMatch(english);
	});
}

const sound = { name: "क", origin: "https://k.example", inLanguage: "hi", timeZone: "Asia/Kolkata", sections: [{ id: "d", name: "देश" }] };

test("fields of edition.json are called by names of its own", () => {
	const at = (file: string, ...path: Path) =>
		problemText({ file, line: 1, column: 1, severity: "error", code: "missing", path, expected: "string" }).split("\n")[1];
	for (const [path, name] of [
		[["ads", 1, "src"], "विज्ञापन 2 › फ़ाइल का पता:"],
		[["sections", 0, "name"], "अनुभाग 1 › नाम:"],
		[["pictureHosts", 2], "तस्वीरों की साइटें 3:"],
		[["timeZone"], "समय-क्षेत्र:"],
		[[], "संस्करण की जानकारी:"],
	] as const)
		expect(at("x/edition.json", ...path)).toContain(`भूल: ${name}`);
	expect(at("x/stories/a.json", "ads")).toContain("विज्ञापन दिखें:");
});

for (const [field, wrong, hindi, english] of [
	["origin", "https://akhbar.example/hindi", /साइट का पता शुरू से लिखें, और उसके आगे कुछ नहीं/, /nothing after it/],
	["origin", "akhbar.example", /जैसे https:\/\/akhbar\.example/, /like https:/],
	["pictureHosts", ["https://images.example/"], /सिर्फ़ साइट का नाम लिखें, छोटे अक्षरों में/, /bare name in small letters/],
	["contact", "javascript:1", /ईमेल या https:/, /an e-mail address/],
] as const)
	test(`what may stand in ${field} is said, not only that ${wrong} may not`, () => {
		const [problem] = parseEdition({ ...sound, [field]: wrong }).problems;
		if (!problem) throw new Error("no problem");
		const [, inHindi, inEnglish] = problemText({ ...problem, file: "edition.json", line: 1, column: 1 }).split("\n");
		expect(inHindi).toMatch(hindi);
		expect(inEnglish).toMatch(english);
	});

test("what keeps a text from being JSON is said in words in both languages, and of edition.json no story is spoken of", () => {
	for (const text of [
		"{id: 1}",
		'{"a": }',
		'{"a" 1}',
		'{"a": 1 "b": 2}',
		'{"a": 1',
		"[1",
		"{} {}",
		"// a",
		'"a',
		'"\\u12"',
		'"\\q"',
		'"\t"',
		"{",
	]) {
		for (const file of ["stories/a.json", "edition.json"]) {
			const problem = syntaxProblem(file, text);
			const [, hindi = "", english = ""] = problemText(problem).split("\n");
			expect(english, text).toMatch(/not JSON: [^A-Z]/);
			for (const line of [hindi, english]) expect(line, text).not.toContain(problem.found);
			expect(hindi.includes("ख़बर"), `${file} ${text}`).toBe(!file.startsWith("edition"));
			if (file.startsWith("edition")) expect(hindi).toContain("संस्करण की जानकारी");
		}
	}
});

test("a text far deeper than a story may be has places too", () => {
	const deep = `{"a": ${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
	for (const path of [[], ["a"], ["a", 0, 0]]) expect(locate(deep, path).line).toBe(1);
	expect(syntaxProblem("a.json", deep.slice(0, -1)).line).toBe(1);
});

test("each problem of a file gets its own place, in the order it came", () => {
	const text = '{\n\t"headline": "",\n\t"urgency": 9\n}';
	const problems = (["urgency", "headline", "author"] as const).map(
		(field) => ({ severity: "error", code: "value", path: [field] }) as const,
	);
	expect(inFile("a.json", text, problems).map((each) => `${each.file}:${shown(each)}`)).toEqual([
		"a.json:3:13",
		"a.json:2:14",
		"a.json:1:1",
	]);
	expect(inFile("a.json", "not JSON at all", [])).toEqual([]);
});

test("a problem is said with its place, its path, and both languages", () => {
	const problem: FileProblem = {
		file: "stories/a.json",
		line: 3,
		column: 7,
		severity: "error",
		code: "url",
		path: ["body", 2, "odd key"],
		expected: "https",
		found: "data:,x",
	};
	expect(problemText(problem)).toBe(
		[
			'stories/a.json:3:7  body[2]["odd key"]',
			"    भूल: पाठ 3 › odd key: “data:,x” पता यहाँ नहीं चल सकता। https:// से शुरू होने वाला पूरा पता लिखें।",
			"    error: address not allowed here: data:,x; allowed: https",
		].join("\n"),
	);
	const warning = problemText({ ...problem, severity: "warning", path: [] }).split("\n");
	expect(warning.map((line) => line.trim().split(":")[0])).toEqual(["stories/a.json", "चेतावनी", "warning"]);
	expect(warning[0]).toMatch(/ {2}\$$/);
});

test("what a story says is shown, not obeyed: no control character, line break or turn of the writing reaches the terminal", () => {
	const evil = "क\u001b[2J\u0000\n\u0085\u009b\u2028\u200f\u202e\u2066\uffff";
	const text = problemText({
		file: "stories/a\u001b.json",
		line: 1,
		column: 1,
		severity: "error",
		code: "value",
		path: [evil],
		expected: "usable",
		found: evil,
	});
	expect(text.split("\n")).toHaveLength(3);
	expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069\uffff]/u);
	expect(text).toContain("error: क\\u001b[2J\\u0000\\u000a\\u0085\\u009b\\u2028\\u200f\\u202e\\u2066\\uffff is not allowed here");
});

test("a section's id that is refused is told what sections may be called, a story's what stories may", () => {
	const problem = {
		line: 1,
		column: 1,
		severity: "error",
		code: "section-id",
		path: ["sections", 0, "id"],
		found: "a/b",
	} as const;
	expect(problemText({ ...problem, file: "x/edition.json" })).toMatch(
		/“a\/b” अनुभाग की id.*देश.*\n.*a\/b is no id of a section; .*80 characters.*none of \/ \\ \?/,
	);
	expect(problemText({ ...problem, file: "x/edition.json" })).not.toMatch(/a-z/);
	const clash = { ...problem, file: "x/edition.json", code: "duplicate", expected: "Desh", found: "desh" } as const;
	expect(problemText(clash)).toMatch(/“Desh” और “desh” के पन्ने एक ही जगह.*id बदलें।\n.*Desh and desh become one file/);
	const led = { ...clash, path: ["ads", 0, "src"], code: "bare-url", expected: "own", found: "/ads/a.html" } as const;
	expect(problemText(led)).toMatch(/साइट में “\/ads\/a\.html” नाम की कोई फ़ाइल नहीं.*https:\/\/.*\n.*this site has no \/ads\/a\.html/);
	expect(problemText({ ...problem, file: "x/stories/a.json", path: ["id"], code: "id", expected: "a-z 0-9 -" })).toMatch(
		/\(a-z\).*\n.*a\/b is no id; use only a-z 0-9 -, up to 80 of them, and not - first/,
	);
});

const codes = Object.keys(problemWords) as ProblemCode[];

test("a problem says what is wrong and what to do, with times and sizes as people write them", () => {
	const rfc = "RFC 3339 (2021-07-09T23:52:00+05:30)";
	const [published, modified] = ["2021-07-09T23:52:00+05:30", "2021-07-09T07:05:00+02:00"];
	for (const [code, expected, found, said] of [
		["date", rfc, "2021-07-09 23:52", /^“2021-07-09 23:52” अधूरा है.*\+05:30\)।$/],
		["date", rfc, "2021-07-09", /^यहाँ सिर्फ़ तारीख़ /],
		["date", rfc, "2021-02-30T10:00:00+05:30", /जैसा कोई समय नहीं होता।/],
		["date", rfc, "9999-12-31T23:59:59Z", /^“9999-12-31T23:59:59Z” का साल 1000 से 9998 तक का नहीं है। ऐसे लिखें/],
		["date", rfc, "0000-01-01T00:00:00Z", /का साल 1000 से 9998 तक का नहीं है।/],
		["date", rfc, "कल शाम", /^“कल शाम” समय की तरह नहीं लिखा।/],
		["missing", "", "", /^यह ज़रूरी है.*यहाँ पाठ लिखें।$/],
		["missing", "desh | khel", "", /^यह ज़रूरी है.*इनमें से एक लिखें: desh, khel।$/],
		["missing", "array", "", /^यह ज़रूरी है और अभी नहीं है। कम से कम एक जोड़ें।$/],
		["missing", rfc, "", /^यह ज़रूरी है.*ऐसे लिखें: 2021/],
		["type", "number", "string 1200", /^यहाँ संख्या चाहिए, पाठ “1200” नहीं। संख्या बिना " " के लिखें/],
		["value", "1…9", "12", /1 से 9 तक की पूरी संख्या लिखें।$/],
		["value", "usable | withheld", "live", /इनमें से एक लिखें: usable, withheld।$/],
		["updated-before-published", published, modified, /\(9 जुलाई 2021, सुबह 7:05 बजे \(\+02:00\)\).*\(9 जुलाई 2021, रात 11:52 बजे\)/],
		["too-large", "262144", "300000", /293 केबी.*256 केबी/],
		// Neither keywords nor stories nor pictures have one gender.
		["too-many", "12", "13", /^ये 13 हैं, 12 की ही जगह है। कुछ हटा दें।$/],
		["too-many", "60 image", "61", /^ये 61 हैं, 60 तस्वीरों की ही जगह है।/],
		["id", "a-z 0-9 -", "Bad", /^“Bad” id नहीं हो सकती।/],
	] as const)
		expect(problemWords[code](expected, found), code).toMatch(said);
});

test("every kind of problem is said in Devanagari and in English, and says what it was given", () => {
	expect(codes.length).toBeGreaterThan(25);
	for (const code of codes) {
		const [, hindi = "", english = ""] = problemText({
			file: "a",
			line: 1,
			column: 1,
			severity: "error",
			code,
			path: [],
			expected: "EXP",
			found: "FND",
		}).split("\n");
		expect(hindi.replace("भूल:", ""), code).toMatch(/[\u0900-\u097f]{3}/);
		expect(english.replace("error:", ""), code).toMatch(/[a-z]{3}/);
		expect(english, code).not.toMatch(/[\u0900-\u097f]|undefined/);
		expect(hindi, code).not.toContain("undefined");
		expect(english.includes("FND"), code).toBe(hindi.includes("FND"));
	}
});

test("how many problems there were is said in the number of each", () => {
	expect(problemCounts(1, 1)).toBe("1 भूल (error), 1 चेतावनी (warning)");
	expect(problemCounts(0, 12)).toBe("0 भूलें (errors), 12 चेतावनियाँ (warnings)");
});
