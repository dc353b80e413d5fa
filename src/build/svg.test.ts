/** Drawings come through as they were; nothing that could run, reach out or unfold for ever does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import sharp from "sharp";
import { cleanSvg } from "./svg.ts";
import { dangerIn } from "./svgDanger.ts";

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (inside: string, attributes = "") => `<svg ${NS} viewBox="0 0 10 10"${attributes}>${inside}</svg>`;
const dot = '<circle r="4"/>';

function cleaned(text: string): string {
	const result = cleanSvg(text);
	if ("refused" in result) throw new Error(`refused: ${result.refused}`);
	return result.svg;
}

function refusal(text: string): string | undefined {
	const result = cleanSvg(text);
	return "refused" in result ? result.refused : undefined;
}

const pictures = join(import.meta.dirname, "../../public/pictures");
const drawings = readdirSync(pictures).filter((name) => name.endsWith(".svg"));

test("there are drawings to try", () => {
	expect(drawings.length).toBeGreaterThan(20);
});

for (const name of drawings) {
	test(`${name} looks the same after cleaning, pixel for pixel`, async () => {
		const before = readFileSync(join(pictures, name), "utf8");
		const result = cleanSvg(before);
		if ("refused" in result) throw new Error(result.refused);
		expect(result.removed).toEqual([]);
		const pixels = (svg: string) => sharp(Buffer.from(svg), { density: 96 }).raw().toBuffer();
		expect((await pixels(before)).equals(await pixels(result.svg))).toBe(true);
		for (const spoken of before.match(/<(title|desc)[^>]*>[^<]*</g) ?? []) expect(result.svg).toContain(spoken);
	});
}

/** What goes in (inside a drawing), what must be gone, and what the report must name. The dot beside it stays. */
const dropped: readonly [kind: string, inside: string, gone: RegExp, named: string][] = [
	["a script", "<script>alert(1)</script>", /script|alert/, "<script>"],
	["a script from outside", '<script href="https://evil.example/x.js"/>', /script|evil/, "<script>"],
	["a script with a prefix of its own", `<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>`, /script|alert/, "<s:script>"],
	["an XHTML script", '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>', /script|alert/, "<h:script>"],
	["a click handler", '<rect onclick="alert(1)" width="1"/>', /onclick|alert/, "onclick"],
	["a load handler", '<g onload="alert(1)"/>', /onload|alert/, "onload"],
	["a handler in odd capitals", '<g oNmOuSeOver="alert(1)"/>', /alert/, "oNmOuSeOver"],
	["an animation's handler", '<animate onbegin="alert(1)" attributeName="x"/>', /animate|alert/, "<animate>"],
	[
		"a foreign object",
		'<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>',
		/foreign|iframe|alert/,
		"<foreignObject>",
	],
	["an outside picture", '<image href="https://evil.example/pixel.gif" width="1" height="1"/>', /image|evil/, "<image>"],
	["a picture in a data address", '<image href="data:image/png;base64,AAAA"/>', /image|data/, "<image>"],
	["a filter's outside picture", '<filter id="f"><feImage href="https://evil.example/a.svg"/></filter>', /feImage|evil/, "<feImage>"],
	["a use of an outside file", '<use href="https://evil.example/a.svg#x"/>', /evil/, "href"],
	["a use of a data address", '<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>', /data/, "href"],
	["a use of a file beside it", '<use href="other.svg#x"/>', /other/, "href"],
	["an old outside use", `<use ${XLINK} xlink:href="//evil.example/a.svg#x"/>`, /evil|xlink/, "xlink:href"],
	["a link that runs", '<a href="javascript:alert(1)"><rect width="1"/></a>', /<a|javascript/, "<a>"],
	["a link that runs, spelled with a tab", '<a href="java&#9;script:alert(1)"><rect width="1"/></a>', /<a|script/, "<a>"],
	["a link out", `<a ${XLINK} xlink:href="https://evil.example"><rect width="1"/></a>`, /<a|evil/, "<a>"],
	["a set that writes an address", '<use href="#d"><set attributeName="href" to="javascript:alert(1)"/></use>', /<set|javascript/, "<set>"],
	[
		"an animation that writes an address",
		'<g><animate attributeName="xlink:href" values="javascript:alert(1);#a"/></g>',
		/animate|javascript/,
		"<animate>",
	],
	["a motion", '<g><animateMotion path="M0 0h9"><mpath href="#p"/></animateMotion></g>', /animate|mpath/, "<animateMotion>"],
	["a sheet that imports", "<style>@import 'https://evil.example/a.css';</style>", /style|evil/, "<style>"],
	["a sheet with an outside address", "<style>rect{fill:url(https://evil.example/#a)}</style>", /style|evil/, "<style>"],
	["a sheet that loads a font", "<style>@font-face{font-family:x;src:url(//evil.example/f)}</style>", /style|evil/, "<style>"],
	["a sheet with an escape", "<style>rect{fill:u\\72l(https://evil.example)}</style>", /style|evil/, "<style>"],
	["a sheet in a CDATA", "<style><![CDATA[@import url(https://evil.example);]]></style>", /style|evil/, "<style>"],
	["a sheet with image-set", "<style>rect{mask:image-set('https://evil.example/a' 1x)}</style>", /style|evil/, "<style>"],
	["a sheet behind a comment in a string", `<style>a{content:"/*"} @import "x"; b{content:"*/"}</style>`, /style|import/, "<style>"],
	["a style attribute with an outside address", '<rect style="fill:url(https://evil.example/#a)"/>', /style|evil/, "style"],
	["a fill from outside", '<rect fill="url(https://evil.example/a.svg#p)"/>', /evil/, "fill"],
	["a fill from outside in quotes", `<rect fill="url( 'https://evil.example/a.svg#p' )"/>`, /evil/, "fill"],
	["a fill from outside, escaped", '<rect fill="u\\72l(https://evil.example/#p)"/>', /evil/, "fill"],
	["a fill from a data address", '<rect fill="url(data:image/svg+xml,x#p)"/>', /data/, "fill"],
	["a filter from outside", '<g filter="url(//evil.example/f.svg#f)"/>', /evil/, "filter"],
	["an old behaviour", '<rect style="behavior:none"/>', /behavior/, "style"],
	["an expression", '<rect style="width:expression(alert(1))"/>', /expression/, "style"],
	["a fill from another scheme", '<rect fill="chrome:x"/>', /chrome/, "fill"],
	["an escape that hides nothing yet", '<rect fill="r\\65 d"/>', /65/, "fill"],
	["another language's rect", '<x:rect xmlns:x="urn:x" width="7"/>', /rect|7/, ""],
	["another language's attribute", '<rect xmlns:x="urn:x" x:width="7"/>', /7/, ""],
	["a cursor from outside", '<rect cursor="url(https://evil.example/c.cur)"/>', /cursor|evil/, "cursor"],
	["a base address", '<g xml:base="https://evil.example/"><rect width="1"/></g>', /base|evil/, ""],
	["an outside frame", '<iframe src="https://evil.example"/>', /iframe|evil/, "<iframe>"],
	["an embedded object", '<embed src="https://evil.example"/><object data="x"/>', /embed|object|evil/, "<embed>"],
	["an audio", '<audio src="https://evil.example/a.ogg"/>', /audio|evil/, "<audio>"],
	["an event handler element", '<handler type="text/javascript">alert(1)</handler>', /handler|alert/, "<handler>"],
	["a comment", "<!-- <script>alert(1)</script> -->", /<!--|alert/, ""],
	["an outside style sheet instruction", '<?xml-stylesheet href="https://evil.example/a.css"?>', /xml-stylesheet|evil/, ""],
	[
		"an editor's private data",
		'<i:pgf xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/">secret</i:pgf><metadata>secret</metadata>',
		/pgf|secret|metadata/,
		"",
	],
	["noise that costs minutes", '<filter id="t"><feTurbulence numOctaves="99999"/></filter>', /Turbulence/, "<feTurbulence>"],
	["text where no text is drawn", "<g>javascript:alert(1)</g>", /alert/, ""],
];

for (const [kind, inside, gone, named] of dropped) {
	test(`${kind} is taken out and the drawing stays`, () => {
		const result = cleanSvg(drawing(dot + inside));
		if ("refused" in result) throw new Error(result.refused);
		expect(result.svg).not.toMatch(gone);
		expect(result.svg).toContain(dot);
		expect(result.removed.join(" ")).toContain(named);
		if (named === "") expect(result.removed).toEqual([]);
		expect(dangerIn(result.svg)).toBeUndefined();
	});
}

const laughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
const bomb = (levels: number) =>
	`<defs><g id="u0">${dot}</g>${Array.from({ length: levels }, (_, n) => `<g id="u${n + 1}">${`<use href="#u${n}"/>`.repeat(10)}</g>`).join("")}</defs><use href="#u${levels}"/>`;
const patternBomb = Array.from(
	{ length: 4 },
	(_, n) => `<pattern id="p${n + 1}"><g fill="url(#p${n})">${"<rect/>".repeat(60)}</g></pattern>`,
).join("");

const refused: readonly [kind: string, text: string, named: RegExp][] = [
	["nothing at all", "", /not well-formed|no element/],
	["a page", "<!DOCTYPE html><html><body>404</body></html>", /root is <html>/],
	["a tag left open", `<svg ${NS}><g></svg>`, /not well-formed/],
	["half a file", drawing("<g>").slice(0, -9), /not well-formed/],
	["an attribute without quotes", `<svg ${NS} width=5/>`, /not well-formed/],
	["the same attribute twice", `<svg ${NS}><rect width="1" width="2"/></svg>`, /not well-formed/],
	["an unknown entity", drawing("&nbsp;"), /undefined entity/],
	["entities, a billion laughs", laughs + drawing("<title>&b;</title>"), /ENTITY/],
	["an outside entity", `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing("<desc>&x;</desc>")}`, /ENTITY/],
	["a parameter entity", `<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.example/x.dtd"> %x;]>${drawing("")}`, /ENTITY/],
	["two roots", drawing("") + drawing(""), /not well-formed/],
	["no namespace", '<svg viewBox="0 0 1 1"/>', /root is <svg>/],
	["a wrong namespace", '<svg xmlns="http://www.w3.org/1999/xhtml"/>', /root is <svg>/],
	["an undeclared prefix", `<svg ${NS}><rect xlink:href="#a"/></svg>`, /not well-formed/],
	["a use of itself", drawing('<g id="a"><use href="#a"/></g>'), /<g id="a"> refers to itself/],
	["two uses of each other", drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), /refers to itself/],
	["a pattern filled with itself", drawing('<pattern id="p"><rect fill="url(#p)"/></pattern>'), /<pattern id="p"> refers to itself/],
	["a bomb of uses", drawing(bomb(9)), /unfolds into more than/],
	["a bomb of patterns", drawing(`<pattern id="p0"><rect/></pattern>${patternBomb}<rect fill="url(#p4)"/>`), /unfolds into more than/],
	[
		"a sheet that points at a pattern",
		drawing('<style>rect{fill:url(#p)}</style><pattern id="p"><rect/></pattern>'),
		/<style> uses url\(#p\), a <pattern>/,
	],
	["too deep a nest", drawing("<g>".repeat(200) + "</g>".repeat(200)), /nested more than/],
	[
		"too long a chain",
		drawing(Array.from({ length: 2000 }, (_, n) => `<linearGradient id="g${n}" href="#g${n + 1}"/>`).join("")),
		/nested too deep/,
	],
	["too many elements", drawing(dot.repeat(20_001)), /elements/],
	["too long a file", drawing(`<desc>${"a".repeat(2_000_001)}</desc>`), /characters/],
	["bytes that are no text", "\u0000\u0001\u0002", /not well-formed/],
];

for (const [kind, text, named] of refused) {
	test(`${kind} is refused, and the refusal says why`, () => {
		expect(refusal(text)).toMatch(named);
	});
}

test("a byte order mark, an XML line and a plain DOCTYPE are no obstacle", () => {
	const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
	expect(cleaned(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>${doctype}${drawing(dot)}`)).toBe(drawing(dot));
});

test("an old xlink reference inside the drawing becomes a plain one", () => {
	expect(cleaned(drawing(`<g id="a">${dot}</g><use ${XLINK} xlink:href="#a" x="2"/>`))).toBe(
		drawing(`<g id="a">${dot}</g><use href="#a" x="2"/>`),
	);
	expect(cleaned(drawing(`<use ${XLINK} href="#a" xlink:href="#b"/>`))).toContain('href="#a"');
});

test("a link becomes the group it draws as, with its transform", () => {
	expect(cleaned(drawing(`<a href="https://a.example" transform="scale(2)">${dot}</a>`))).toBe(
		drawing(`<g transform="scale(2)">${dot}</g>`),
	);
	expect(cleaned(drawing('<text>एक <a href="https://a.example">दो</a></text>'))).toBe(drawing("<text>एक <tspan>दो</tspan></text>"));
});

test("a sheet of colours and gradients stays", () => {
	const sheet =
		'<style type="text/css">.st0{fill:#A8123E;stroke:url(#g)} .st1 &gt; rect{opacity:.5;fill:url(#r)}</style><linearGradient id="g"/><radialGradient id="r"/><path class="st0" d="M0 0h1"/>';
	expect(cleaned(drawing(sheet))).toBe(drawing(sheet));
});

test("title, description and labels keep their words, whatever these say", () => {
	const words = '<title id="t">data: javascript: &lt;script&gt; @import</title><desc>url(https://a.example) &amp; “नमस्ते”</desc>';
	const text = drawing(words, ' role="img" aria-label="नक्शा (पुराना): 2:3"');
	expect(cleaned(text)).toBe(text);
});

test("quotes, line ends and signs in attributes survive the rewriting", () => {
	const font = drawing('<text font-family="&quot;Noto Sans&quot;, &apos;x&apos;" aria-label="a&#10;b&lt;c&amp;d">क</text>');
	expect(cleaned(cleaned(font))).toBe(cleaned(font));
	expect(cleaned(font)).toContain('aria-label="a&#10;b&lt;c&amp;d"');
});

test("a prototype's name is a name like any other", () => {
	expect(cleaned(drawing('<g id="__proto__" constructor="x" __proto__="y"/><use href="#__proto__"/>'))).toBe(
		drawing('<g id="__proto__"/><use href="#__proto__"/>'),
	);
});

test("whatever is thrown at it, what comes out is clean, and cleaning it again changes nothing", () => {
	const names = [
		"g",
		"a",
		"script",
		"style",
		"use",
		"text",
		"title",
		"image",
		"set",
		"pattern",
		"switch",
		"metadata",
		"svg",
		"foreignObject",
	];
	const attributes = [
		"",
		' id="a"',
		' href="#a"',
		' href="x"',
		' onload="x"',
		' fill="url(#b)"',
		' fill="url(x)"',
		' style="fill:red"',
		' class="क&#9;"',
	];
	const { node } = fc.letrec((tie) => ({
		node: fc.oneof({ maxDepth: 4 }, tie("words"), tie("element"), fc.constantFrom(...dropped.map(([, inside]) => inside))),
		words: fc.constantFrom(
			"क",
			"&lt;script>",
			"<![CDATA[@import <a>]]>",
			"<!-- - -->",
			"&#x26;lt;",
			"\\",
			"url(",
			"]]&gt;",
			'"',
			"\r\n",
			"&#13;",
		),
		element: fc
			.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), fc.array(tie("node"), { maxLength: 4 }))
			.map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join("")}</${name}>`),
	}));
	let accepted = 0;
	fc.assert(
		fc.property(fc.array(node as fc.Arbitrary<string>, { maxLength: 6 }), (nodes) => {
			const result = cleanSvg(drawing(nodes.join("")));
			if ("refused" in result) return;
			accepted++;
			expect(dangerIn(result.svg)).toBeUndefined();
			expect(cleanSvg(result.svg)).toEqual({ svg: result.svg, removed: [] });
		}),
		{ numRuns: 800 },
	);
	expect(accepted).toBeGreaterThan(200);
});
