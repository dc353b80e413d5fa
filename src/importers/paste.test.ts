/** Everything that may be pasted gets somewhere, and a draft comes with what is offered for its gaps. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { toKrutidev } from "../text/krutidevFixtures.ts";
import { draftFromLines, readPasted } from "./paste.ts";

const edition = {
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections: [
		{ id: "khel", name: "खेल" },
		{ id: "duniya", name: "दुनिया" },
	],
};
const wire = `रोमांचक मैच में आख़िरी ओवर में कप्तान का शतक\n\nरांची, 9 जुलाई (भाषा) झारखंड ने शुक्रवार को रणजी मैच तीन रन से जीत लिया।\n\nमैदान का दृश्य (फोटो: पीटीआई)\n\nभाषा नमिता पंत`;

test("each kind goes its way", () => {
	const kinds: [string, string][] = [
		["", "empty"],
		['{"id":"a","headline":"क","body":[]}', "json story"],
		['{"id":', "json broken-json"],
		// As chats and word processors hand JSON on.
		['\ufeff```json\n{"id":"a","headline":"क","body":[]}\n```\n', "json story"],
		["{\n “id”: “a”, “headline”: “क ‘ख’”, “body”: []\n}", "json story"],
		["{ “id”: “a”, “headline”: “क “ख” ग”, “body”: [] }", "json broken-json"],
		["```\nक ख ग\n```", "lines wire"],
		['{"uri":"urn:1","headlines":[{"value":"क"}]}', "draft ninjs"],
		['{"@type":"NewsArticle","headline":"क"}', "draft json-ld"],
		["<nitf><body><p>क</p></body></nitf>", "lines news-xml"],
		["<article><h1>क ख ग</h1><p>घ</p></article>", "lines html"],
		[wire, "lines wire"],
		[toKrutidev(wire, "typist"), "krutidev"],
		// What no story could hold is not read, whatever it is written in.
		[`${wire}\n`.repeat(2_000), "json long"],
		[toKrutidev(`${wire}\n`, "typist").repeat(2_000), "json long"],
		[`<article><h1>क ख ग</h1>${`<p>${wire}</p>`.repeat(2_000)}</article>`, "json long"],
		[`<article><h1>क ख ग</h1><p>घ</p><script>${"1;".repeat(200_000)}</script></article>`, "lines html"],
	];
	for (const [text, kind] of kinds) {
		const pasted = readPasted(text, edition);
		expect([pasted.kind, "source" in pasted ? pasted.source : ""].join(" ").trim(), text.slice(0, 40)).toBe(kind);
	}
});

test("JSON comes without the fence of a chat, and with straight quotation marks where a word processor curled them", () => {
	const json = '{"id":"a","headline":"क ‘ख’ “ग”","body":[]}';
	for (const file of [json, `${json}\n`]) expect(readPasted(`\ufeff${file}`, edition)).toMatchObject({ text: file });
	expect(readPasted(`\`\`\`json\n${json}\n\`\`\``, edition)).toMatchObject({ text: json });
	expect(readPasted(json, edition)).toMatchObject({ text: json });
	expect(readPasted("{“id”: “a”, “body”: []}", edition)).toMatchObject({ text: '{"id": "a", "body": []}' });
	// What would not be JSON then either stays as it came.
	expect(readPasted("{“id”: “क “ख””}", edition)).toMatchObject({ text: "{“id”: “क “ख””}" });
});

test("Kruti Dev, once said yes to, is pasted again as what it says", () => {
	const pasted = readPasted(toKrutidev(wire, "converter"), edition);
	if (pasted.kind !== "krutidev") throw new Error(pasted.kind);
	const again = readPasted(pasted.converted, edition);
	expect(again).toMatchObject({ kind: "lines", source: "wire" });
	if (again.kind === "lines")
		expect(again.lines.map(({ label }) => label)).toEqual(["headline", "dateline", "paragraph", "caption", "credit", "mark"]);
});

test("the clipboard's HTML is used when it says more than the text", () => {
	const html = "<h1>शीर्षक यहाँ है और लंबा है</h1><p>यह पूरा वाक्य है और इसमें सात से ज़्यादा शब्द हैं।</p><figure><figcaption>नदी</figcaption></figure>";
	expect(readPasted("शीर्षक", edition, html)).toMatchObject({ source: "html" });
	expect(readPasted("शीर्षक", edition, "<meta charset=utf-8><span>शीर्षक</span>")).toMatchObject({ source: "wire", text: "शीर्षक" });
});

test("a draft comes with an id, a section and the picture's words", () => {
	const pasted = readPasted(wire, edition);
	if (pasted.kind !== "lines") throw new Error(pasted.kind);
	const { draft, offers } = draftFromLines(pasted.lines, edition, new Set(["romanchak-maich-akhiri-ovar-kaptan-shatak"]));
	expect(draft).toMatchObject({ headline: "रोमांचक मैच में आख़िरी ओवर में कप्तान का शतक", dateline: "रांची, 9 जुलाई (भाषा)" });
	expect(offers).toEqual({
		id: "romanchak-maich-akhiri-ovar-kaptan-shatak-2",
		articleSection: "khel",
		picture: { caption: "मैदान का दृश्य", creditText: "पीटीआई" },
	});
});

test("nothing pasted makes it fail", () => {
	const any = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.json(),
		fc.constantFrom(
			"<",
			"{",
			"[1",
			"<?xml",
			"\ufeff",
			'{"uri":1,"bodies":3,"headlines":null}',
			'{"@graph":[{"@type":"NewsArticle","author":[null]}]}',
		),
	);
	fc.assert(
		fc.property(any, any, (text, html) => {
			const pasted = readPasted(text, edition, html);
			return pasted.kind !== "lines" || Array.isArray(draftFromLines(pasted.lines, edition).draft["body"]);
		}),
		{ numRuns: 2000 },
	);
});
