/** Scores and tables at the end of a sports report are its text; headlines of other stories with figures in them are not. */
import { expect, test } from "playwright/test";
import { classifyWire } from "./wire.ts";

const report = [
	"पर्थ टेस्ट: भारत को 295 रन से मिली बड़ी जीत",
	"पर्थ, 23 नवंबर (वार्ता) भारत ने पहले टेस्ट के चौथे दिन ऑस्ट्रेलिया को 295 रन से हराकर शृंखला में बढ़त बना ली।",
	"जसप्रीत बुमराह ने मैच में आठ विकेट लिए और उन्हें मैन ऑफ द मैच चुना गया।",
];
const after = (lines: readonly string[], end: readonly string[] = ["राम प्रदीप", "वार्ता"]) =>
	classifyWire([...report, ...lines, ...end].join("\n"))
		.slice(4, 4 + lines.length)
		.map(({ label }) => label.slice(0, 1))
		.join("");

for (const [name, lines, labels] of [
	["innings", ["भारत पहली पारी 150", "ऑस्ट्रेलिया दूसरी पारी 238"], "pp"],
	["innings with more", ["भारत पहली पारी 487/6 (घोषित)", "ऑस्ट्रेलिया पहली पारी 104 (51.2 ओवर)", "भारत दूसरी पारी 150 ऑल आउट"], "ppp"],
	["a title", ["संक्षिप्त स्कोर", "भारत पहली पारी 150", "ऑस्ट्रेलिया दूसरी पारी 238"], "hpp"],
	["a title with a colon", ["संक्षिप्त स्कोर:", "भारत पहली पारी 150", "ऑस्ट्रेलिया दूसरी पारी 238"], "ppp"],
	["a table", ["अंक तालिका", "टीम मैच जीत हार ड्रॉ अंक", "भारत 15 9 5 1 110", "श्रीलंका 9 5 4 0 60"], "hppp"],
	["figures of Devanagari", ["भारत पहली पारी १५०", "ऑस्ट्रेलिया १३ ८ ४ १ ९०"], "pp"],
	["players", ["रोहित शर्मा का. स्मिथ बो. स्टार्क 45", "विराट कोहली नाबाद 102", "अतिरिक्त 12", "कुल (50 ओवर में 4 विकेट पर) 287"], "pppp"],
	["bowlers", ["विकेट पतन: 1-12, 2-50, 3-112", "गेंदबाज़ी", "स्टार्क 10-1-45-2", "हेज़लवुड 10-0-52-1"], "phpp"],
	["quarters", ["पहला क्वार्टर: भारत 1, जर्मनी 0", "शूटआउट भारत 4 जर्मनी 2"], "pp"],
] as const)
	test(`scores: ${name}`, () => {
		expect(after(lines)).toBe(labels);
		// The report may go on below them.
		expect(after(lines, [report[2] ?? "", "वार्ता"])).toBe(labels);
	});

for (const lines of [
	["भारत ने 295 रन से जीता पर्थ टेस्ट, बुमराह चमके", "बिहार में ट्रेन हादसा, 12 घायल", "दिल्ली का एक्यूआई 450"],
	["सोने का भाव आज 78,000", "टॉप 10", "टी20 विश्व कप 2026"],
	["पहली पारी में भारत 150, ऑस्ट्रेलिया 104", "पर्थ में ऑस्ट्रेलिया की पारी 238 पर सिमटी"],
	["भारत पहली पारी 150"],
	["ये भी पढ़ें", "भारत पहली पारी 150", "ऑस्ट्रेलिया दूसरी पारी 238"],
])
	test(`no scores: ${lines.join("; ")}`, () => {
		// On a page other stories follow; in an agency's copy nothing does.
		expect(after(lines, ["Tags: खेल"])).toBe("r".repeat(lines.length));
	});
