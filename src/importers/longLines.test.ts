/** A line of one sign without end, as broken pages hold: what reads pastes and copy takes time in proportion to it, not to its square. */
import { expect, test } from "playwright/test";
import { inOneLine } from "../article/inline.ts";
import { proof } from "../text/proof/proof.ts";
import { sentencesOf } from "../text/sentences.ts";
import { linesOfHtml } from "./html.ts";
import { classifyWire } from "./wire.ts";
import { storyFromLines } from "./wireStory.ts";

/** In UTF-16 units. The last is far longer than any line: read in the square it takes many seconds, in proportion a small part of one. */
const lengths = [2_000, 48_000];
/** Processor time of this process alone, in microseconds: what is under it is fast enough, whatever it grows by. */
const ceiling = 1_125_000;
/** What takes longer, on a machine that is busy or slow, takes at most so many times as long as a quarter of it when it is read again: 4 in proportion, 16 in the square. */
const most = 7;

const timeOf = (read: () => unknown): number => {
	const start = process.cpuUsage();
	read();
	return process.cpuUsage(start).user;
};

/** `read` is called with how much is to be read. */
function isInProportion(read: (size: number) => unknown, size: number): boolean {
	const spent = () => timeOf(() => read(size));
	return spent() <= ceiling || spent() <= most * timeOf(() => read(size / 4));
}

const signs = [" ", "\t", "\u00a0", "1", "१", "ि", "्", ".", "-", "–", '"', "“", "'", "’", "(", ")", "[", "।", ",", ":", "|", "/", "क", "a"];
const pairs = [
	"“क“ ",
	"*क",
	" *क* ",
	"क > ",
	"{ ",
	"k] ",
	"अा",
	"à¤",
	"- ",
	". ",
	"1 ",
	"1,",
	"क. ",
	"a. ",
	"(क",
	"“क ",
	"।।",
	"क़़",
	"फोटो ",
	"(फोटो:",
	"?",
	"?? ",
	"%e0%a4%95",
];
/** Each as what stands before the run and after it. */
const runs = [
	...[...signs, ...pairs].flatMap((sign) => [
		["गाँव में ", sign, " लोग हैं।"],
		["दिल्ली, 9 जुलाई (भाषा) गाँव", sign, "x"],
	]),
	// Words that a gap may follow.
	...["फोटो", "गाँव फोटो", "फोटो साभार", "(photo", "source:"].flatMap((label) => [" ", "\u00a0"].map((gap) => [label, gap, "x"])),
	// What a paper has over its pages.
	...["", "1"].flatMap((figure) => [" ", "\t", "\t "].map((blanks) => [`${figure}|`, blanks, "x"])),
	// May or में, by the verb of its sentence.
	[`क ${"मे ".repeat(8_000)}`, "मे ", "x"],
	// Lines broken at a width are one paragraph with it, and so are words broken at a hyphen.
	[`शहर में नाट्य समारोह\n\n${"गाँव में बहुत से लोग रहते हैं और सब लोग यह चाहते हैं कि भारत-\n".repeat(4)}`, "क", ""],
];

/** As a machine breaks them. */
const broken = [
	"गन्ना आयुक्त ने बृहस्पतिवार को कहा कि पश्चिमी उत्तर प्रदेश",
	"की सभी चीनी मिलें किसानों का बकाया जुलाई के अंत तक चुका",
	"देंगी। उन्होंने बताया कि अब तक मिलों ने कुल मिलाकर केवल",
	"84 प्रतिशत भुगतान किया है। बाकी का भुगतान अगले महीने तक",
	"हो जाएगा।",
].join("\n");

const readers: Readonly<Record<string, (text: string) => unknown>> = {
	"a paragraph's own line breaks": (text) => inOneLine([text, { type: "br" }, text]),
	"the wire": (text) => storyFromLines(classifyWire(text), { inLanguage: "hi", timeZone: "Asia/Kolkata" }),
	"the wire, among broken lines": (text) => classifyWire([broken, text, broken, text, broken].join("\n")),
	"the copy checks": (text) => proof([{ text }]),
	"the check of a credit": (text) => proof([{ text, isCredit: true }]),
	"the cutting into sentences": sentencesOf,
};

for (const [name, reader] of Object.entries(readers)) {
	test(`${name}: a line without end is read in time with its length`, () => {
		test.setTimeout(120_000);
		const endless = runs.flatMap(([before = "", sign = "", after = ""]) => {
			// The short one first: what is slow there would never end.
			const slow = lengths.find((length) => !isInProportion((size) => reader(before + sign.repeat(size / sign.length) + after), length));
			return slow ? [`${before.slice(0, 60)}${JSON.stringify(sign)}: ${slow}`] : [];
		});
		expect(endless).toEqual([]);
	});
}

test("a page of one element without end is read in time with its length", () => {
	const elements = [
		'<span style="font-weight:700">क</span> ',
		'<a href="https://a.in/?utm_source=x">क</a> ख ',
		"<b>क</b><i>ख</i> ",
		"<p>यह <b>नया</b> है।</p>",
		"क<br>",
		"<ol><li>क</li></ol>",
	];
	const slow = elements.filter((element) => !isInProportion((count) => linesOfHtml(element.repeat(count)), 45_000));
	expect(slow).toEqual([]);
});
