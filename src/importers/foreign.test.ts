/** Other people's formats: what is recognised, what it becomes, and that hostile input becomes nothing worse than text. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { toKrutidev } from "../text/krutidevFixtures.ts";
import { linesOfHtml } from "./html.ts";
import { kindOf } from "./kinds.ts";
import { linesOfNewsXml } from "./newsXml.ts";
import { fromNinjs } from "./ninjs.ts";
import { readPasted } from "./paste.ts";
import { fromSchemaOrg } from "./schemaOrg.ts";
import { classifyMarked } from "./wire.ts";
import { storyFromLines } from "./wireStory.ts";

const facts = { inLanguage: "hi", timeZone: "Asia/Kolkata" };
const sentence = "शहर में शुक्रवार रात से हो रही बारिश से कई निचले इलाक़ों में पानी भर गया।";

test("what has been pasted is recognised", () => {
	const cases: [string, ReturnType<typeof kindOf>][] = [
		["", "empty"],
		[" \n\ufeff", "empty"],
		['{"type":"NewsArticle","id":"a","body":[]}', "story"],
		['\ufeff{"id":"a","headline":"क","body":[{"type":"paragraph","text":"ख"}]}', "story"],
		['{"uri":"urn:1","headlines":[{"value":"क"}]}', "ninjs"],
		['{"uri":"urn:1","versioncreated":"2021-07-09T10:00:00Z","body_html":"<p>क</p>"}', "ninjs"],
		['{"@context":"https://schema.org","@type":"NewsArticle","headline":"क"}', "json-ld"],
		['{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"]}]}', "json-ld"],
		['[{"@type":"ReportageNewsArticle"}]', "json-ld"],
		['{"@graph":[null,{"@type":"NewsArticle"}]}', "json-ld"],
		['{"uri":"urn:1","body_text":"क"}', "ninjs"],
		['{"a":1}', "json"],
		["[1,2]", "wire"],
		['{"type":"NewsArticle",', "broken-json"],
		["{ क }", "wire"],
		['<?xml version="1.0"?><nitf><body/></nitf>', "news-xml"],
		['<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "news-xml"],
		['<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', "news-xml"],
		["<!doctype html><html><body><p>क</p></body></html>", "html"],
		["<div><h1>क</h1></div>", "html"],
		["5 < 7 और 7 > 5", "wire"],
		[toKrutidev(sentence, "typist"), "krutidev"],
		[sentence, "wire"],
		["The river has changed its course again.", "wire"],
	];
	for (const [text, kind] of cases) expect(kindOf(text), text).toBe(kind);
});

test("a page's HTML gives its lines and says which are headline, caption and around", () => {
	const html = `<html><head><title>टाइटल</title><style>p{}</style></head><body>
		<nav><ul><li>होम</li><li>देश</li></ul></nav>
		<article><h1>नदी ने बदला <em>रास्ता</em></h1>
		<figure><img src=x onerror=alert(1)><figcaption>लेह के पास नदी</figcaption></figure>
		<p>लेह, 9 जुलाई (आईएएनएस)। ${sentence}</p>
		<div class="ad-slot ad">यहाँ कुछ बिकता है</div>
		<h2>आगे क्या होगा</h2><p>${sentence} &amp; बाद में<br>नई पंक्ति यहाँ से शुरू होती है और चलती है।</p>
		<script>document.write("<p>नहीं</p>")</script>
		<ul><li>एक बात</li><li>दूसरी बात</li></ul>
		<blockquote>“पानी घर तक आता है।”</blockquote></article><footer>© पाठक</footer></body></html>`;
	const marked = linesOfHtml(html);
	expect(marked.map(({ text }) => text).join("\n")).not.toMatch(/नहीं|alert|p\{\}|टाइटल/);
	const { text, lines } = classifyMarked(marked);
	for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
	expect(lines.map(({ label }) => label)).toEqual([
		"removed",
		"removed",
		"headline",
		"caption",
		"dateline",
		"paragraph",
		"removed",
		"heading",
		"paragraph",
		"paragraph",
		"item",
		"item",
		"quote",
		"removed",
	]);
	expect(lines[2]?.text).toBe("नदी ने बदला रास्ता");
});

test("what a page sets around its story is removed by what it is set in", () => {
	for (const name of ["nav", "footer", "aside", "button", "form", "dialog", "menu"])
		expect(linesOfHtml(`<p>${sentence}</p><${name}>और भी बातें</${name}>`), name).toEqual([
			expect.objectContaining({ text: sentence }),
			expect.objectContaining({ text: "और भी बातें", hint: "removed" }),
		]);
});

test("what stands side by side in a page is not run together, and a time goes to the word above it", () => {
	const html = `<nav><a>होम</a><a>देश</a></nav><h1>नदी ने बदला अपना रास्ता</h1><p><span>प्रकाशित</span></p><p>9 जुलाई 2021, रात 11:52 बजे</p>
		<p>अपडेट</p><p>10 जुलाई 2021, सुबह 7:10 बजे</p><figure><figcaption>लेह के पास नदी।<span>IANS</span></figcaption></figure>
		<p>${sentence}</p><footer><p>डिस्क्लेमर: यह ख़बर एजेंसी की है।</p><p>होम</p></footer>`;
	const told = classifyMarked(linesOfHtml(html)).lines.map(({ label, text }) => `${label}: ${text}`);
	expect(told).toEqual([
		"removed: होम देश",
		"headline: नदी ने बदला अपना रास्ता",
		"removed: प्रकाशित",
		"published: 9 जुलाई 2021, रात 11:52 बजे",
		"removed: अपडेट",
		"updated: 10 जुलाई 2021, सुबह 7:10 बजे",
		"caption: लेह के पास नदी।",
		"credit: IANS",
		`paragraph: ${sentence}`,
		"disclaimer: डिस्क्लेमर: यह ख़बर एजेंसी की है।",
		"removed: होम",
	]);
});

test("a page's headline over two lines, its table, and what its classes and ids say", () => {
	const cell = "शब्द ".repeat(40);
	const html = `<body class="has-ads sidebar"><h1>नदी ने बदला<br>अपना रास्ता</h1><div class="wp-caption-text">लेह के पास नदी</div><p>${sentence}</p>
		<table><tr><th>मंडी</th><th>भाव</th></tr><tr><td><p>नीमच</p></td><td>9,200<br>रुपये</td></tr></table>
		<table><tr><td>${cell}</td><td>${sentence}</td></tr></table>
		<div class="author-bio">${sentence}</div><section id="comments">${sentence}</section></body>`;
	const told = classifyMarked(linesOfHtml(html)).lines.map(({ label, text }) => `${label}: ${text}`);
	expect(told).toEqual([
		"headline: नदी ने बदला अपना रास्ता",
		"caption: लेह के पास नदी",
		`paragraph: ${sentence}`,
		"row: मंडी\tभाव",
		"row: नीमच\t9,200 रुपये",
		`paragraph: ${cell.trim()}`,
		`paragraph: ${sentence}`,
		`removed: ${sentence}`,
		`removed: ${sentence}`,
	]);
});

for (const [name, cells, lines] of [
	["in one cell", "<td><h1>शीर्षक</h1><p>एक।</p><ul><li>दो</li></ul></td>", ["headline: शीर्षक", ": एक।", ": • दो"]],
	["in short cells", "<td><h2>बीच में</h2></td><td><div class=share>फ़ेसबुक</div></td>", ["heading: बीच में", "removed: फ़ेसबुक"]],
	[
		"in a long cell",
		`<td><p hidden>छिपा</p><div class=ad>विज्ञापन</div><div class=related>और</div></td><td>${sentence} ${sentence}</td>`,
		["removed: छिपा", "removed: विज्ञापन", "removed: और", `: ${sentence} ${sentence}`],
	],
	["with empty cells of figures", "<td></td><td>4,100</td><td>&nbsp;</td>", ["row: \t4,100\t"]],
] as const)
	test(`a page laid out in a table, ${name}, says of each line what it is`, () => {
		const told = linesOfHtml(`<table><tr>${cells}</tr></table>`);
		expect(told.map(({ text, hint = "" }) => `${hint}: ${text}`)).toEqual(lines);
		expect(classifyMarked(told).lines.map(({ text }) => text)).toEqual(told.map(({ text }) => text));
	});

test("a table keeps its columns: heads that are buttons, cells over several columns and rows", () => {
	const rows = [
		"<tr><th><button>मंडी</button></th><th>भाव</th><th>आवक</th></tr>",
		'<tr><td rowspan="2">नीमच</td><td>9,200</td><td>40</td></tr>',
		"<tr><td>9,350</td><td>38</td></tr>",
		'<tr><td>मंदसौर</td><td colspan="2">बंद</td></tr>',
		'<tr><td colspan="3">सभी भाव रुपये में</td></tr>',
	];
	const told = linesOfHtml(`<table>${rows.join("")}</table><table><tr><td>क</td><td>1</td></tr></table>`);
	expect(told.map(({ hint, text }) => `${hint}: ${text}`)).toEqual([
		"row: मंडी\tभाव\tआवक",
		"row: नीमच\t9,200\t40",
		"row: \t9,350\t38",
		"row: मंदसौर\tबंद\t",
		"undefined: सभी भाव रुपये में",
		"row: क\t1",
	]);
	// A button elsewhere in a table is the page's own.
	expect(linesOfHtml("<table><tr><td>क</td><td><button>शेयर</button></td></tr></table>").map(({ hint }) => hint)).toContain("removed");
});

test("a page's own marks say who spoke, what leads elsewhere, and what is a heading over a table", () => {
	const table = "<table><tr><th>ग्रेड</th><th>भाव</th></tr><tr><td>फूल</td><td>610</td></tr></table>";
	const html = `<h1>मखाने को मिला बाज़ार</h1><p>${sentence}</p><div class="also-read"><span>यह भी पढ़ें</span><a>पान के पत्ते की खेती से बदली तस्वीर</a></div><p>${sentence}</p><h3>भाव क्या मिला</h3>${table}<blockquote><p>हमने तालाब भरे हैं।</p><cite>सुनीता</cite></blockquote>`;
	const { lines } = classifyMarked(linesOfHtml(html));
	expect(lines.map(({ label }) => label).join(" ")).toBe("headline paragraph removed paragraph heading row row quote");
	expect(storyFromLines(lines, facts)["body"]).toContainEqual({ type: "quote", text: "हमने तालाब भरे हैं।", attribution: "सुनीता" });
	expect(readPasted("ग्रेड\nभाव", { ...facts, sections: [] }, table)).toMatchObject({
		source: "html",
		lines: [{ label: "row" }, { label: "row" }],
	});
});

test("a table of news in XML comes with its rows, the same ones twice too, and what stands after it", () => {
	const table =
		'<table><tr><td>मंडी</td><td>भाव</td></tr><tr><td colspan="1">नीमच</td><td>9,200 &amp; ऊपर</td></tr><tr><td>नीमच</td><td>9,200 &amp; ऊपर</td></tr></table>';
	const nitf = `<nitf><body><body.head><hedline><hl1>भाव चढ़े</hl1></hedline></body.head><body.content><p>${sentence}</p>${table}<p>बाद में।</p></body.content></body></nitf>`;
	expect(linesOfNewsXml(nitf).map(({ hint, text }) => `${hint}: ${text}`)).toEqual([
		"headline: भाव चढ़े",
		`paragraph: ${sentence}`,
		"row: मंडी\tभाव",
		"row: नीमच\t9,200 & ऊपर",
		"row: नीमच\t9,200 & ऊपर",
		"paragraph: बाद में।",
	]);
});

test("a table in a point of a list has no bullets", () => {
	expect(linesOfHtml("<li><table><tr><td>नीमच</td><td>9,200</td></tr></table></li>")).toEqual([{ text: "नीमच\t9,200", hint: "row" }]);
});

test("schema.org articles become drafts", () => {
	const draft = fromSchemaOrg(
		{
			"@graph": [
				{ "@type": "WebPage" },
				{
					"@type": "NewsArticle",
					headline: "नदी ने बदला रास्ता",
					description: "गाँव ने बाँध बनाया।",
					datePublished: "2021-07-09T23:52+05:30",
					author: [{ "@type": "Person", name: "मीना राणा" }, { "@type": "NewsMediaOrganization", name: "पाठक" }, "गीता"],
					image: [{ url: "https://a.example/1.jpg", width: 1200, height: "800", caption: "नदी" }],
					articleBody: "पहला अनुच्छेद।\n\nदूसरा अनुच्छेद।",
					keywords: "नदी, बाँध",
					publisher: { name: "पाठक" },
				},
			],
		},
		facts,
	);
	expect(draft).toEqual({
		type: "NewsArticle",
		inLanguage: "hi",
		headline: "नदी ने बदला रास्ता",
		description: "गाँव ने बाँध बनाया।",
		datePublished: "2021-07-09T23:52:00+05:30",
		author: [
			{ type: "Person", name: "मीना राणा" },
			{ type: "Organization", name: "पाठक" },
			{ type: "Person", name: "गीता" },
		],
		image: { src: "https://a.example/1.jpg", width: 1200, height: 800, caption: "नदी" },
		body: [
			{ type: "paragraph", text: "पहला अनुच्छेद।" },
			{ type: "paragraph", text: "दूसरा अनुच्छेद।" },
		],
		keywords: ["नदी", "बाँध"],
	});
	expect(fromSchemaOrg({ "@type": "Recipe" }, facts)).toBeNull();
	expect(fromSchemaOrg(null, facts)).toBeNull();
});

test("a body in HTML keeps its tables and lists", () => {
	const html =
		"<p>पहला।</p><table><tr><th>मंडी</th><th>भाव</th></tr><tr><td>नीमच</td><td>9,200</td></tr></table><ul><li>एक</li><li>दो</li></ul><aside>और</aside>";
	expect(fromNinjs({ uri: "urn:1", body_html: html }, facts)["body"]).toEqual([
		{ type: "paragraph", text: "पहला।" },
		{ type: "table", header: ["मंडी", "भाव"], rows: [["नीमच", "9,200"]] },
		{ type: "list", ordered: false, items: ["एक", "दो"] },
	]);
});

test("ninjs becomes a draft in versions 1, 2 and 3", () => {
	const body = [
		{ type: "paragraph", text: "पहला।" },
		{ type: "heading", text: "आगे" },
		{ type: "paragraph", text: "दूसरा।" },
	];
	const html = "<p>पहला।</p><h2>आगे</h2><p>दूसरा।</p>";
	const common = { type: "NewsArticle", inLanguage: "hi", headline: "नदी", author: [{ type: "Person", name: "मीना" }], body };
	expect(
		fromNinjs({ uri: "urn:1", language: "hi", headline: "नदी", byline: "By मीना", body_html: html, body_text: "पहला।" }, facts),
	).toEqual(common);
	expect(
		fromNinjs(
			{
				uri: "urn:2",
				headlines: [
					{ role: "short", value: "न" },
					{ role: "main", value: "नदी" },
				],
				by: "मीना",
				bodies: [
					{ role: "main", contenttype: "text/plain", value: "पहला।" },
					{ role: "richtext", contenttype: "application/xhtml+xml", value: html },
				],
				urgency: 9,
				pubstatus: "usable",
				versioncreated: "2021-07-09T18:22:00+0530",
			},
			facts,
		),
	).toEqual({ ...common, datePublished: "2021-07-09T18:22:00+05:30", urgency: 9, pubStatus: "usable" });
	expect(
		fromNinjs(
			{
				uri: "urn:3",
				headlines: [{ value: "नदी" }],
				by: "मीना",
				firstCreated: "2021-07-09T12:00Z",
				versionCreated: "2021-07-09T13:00:00Z",
				located: "लेह",
				bodies: [{ contentType: "text/html", value: html }],
				infoSources: [{ name: "भाषा" }],
				embargoedUntil: "2021-07-10T00:00:00Z",
				edNote: "जाँच लें",
				associations: [
					{
						name: "main",
						uri: "urn:4",
						type: "picture",
						by: "फ़ोटो वाला",
						headlines: [{ value: "नदी का चित्र" }],
						descriptions: [{ value: "लेह के पास नदी" }],
						renditions: [
							{ name: "small", href: "https://a.example/s.jpg", width: 200, height: 100 },
							{ name: "main", href: "https://a.example/m.jpg", width: 1200, height: 600 },
						],
					},
				],
			},
			facts,
		),
	).toEqual({
		...common,
		dateline: "लेह",
		datePublished: "2021-07-09T12:00:00Z",
		dateModified: "2021-07-09T13:00:00Z",
		sourceOrganization: { name: "भाषा" },
		image: {
			src: "https://a.example/m.jpg",
			width: 1200,
			height: 600,
			alt: "नदी का चित्र",
			caption: "लेह के पास नदी",
			creditText: "फ़ोटो वाला",
		},
		embargoedUntil: "2021-07-10T00:00:00Z",
		edNote: "जाँच लें",
	});
});

test("NITF, NewsML and feeds give lines that are sorted as wire copy is", () => {
	const nitf = `<?xml version="1.0"?><nitf><head><title>नदी ने बदला रास्ता</title></head><body><body.head><hedline><hl1>नदी ने बदला रास्ता</hl1></hedline>
		<byline>मीना राणा</byline><dateline>लेह, 9 जुलाई</dateline></body.head><body.content><p>${sentence}</p><hl2>आगे क्या</hl2><p>${sentence} दूसरी बार।</p></body.content></body></nitf>`;
	const draft = storyFromLines(classifyMarked(linesOfNewsXml(nitf)).lines, facts);
	expect(draft).toMatchObject({
		headline: "नदी ने बदला रास्ता",
		author: [{ name: "मीना राणा" }],
		dateline: "लेह, 9 जुलाई",
		body: [{ text: sentence }, { type: "heading", text: "आगे क्या" }, { text: `${sentence} दूसरी बार।` }],
	});
	const rss = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>पाठक</title><item><title>नदी ने बदला रास्ता</title>
		<dc:creator>मीना राणा</dc:creator><pubDate>Fri, 09 Jul 2021 23:52:00 GMT</pubDate><description>&lt;p&gt;${sentence}&lt;/p&gt;</description></item><item><title>दूसरी ख़बर</title></item></channel></rss>`;
	const feed = storyFromLines(classifyMarked(linesOfNewsXml(rss)).lines, facts);
	expect(feed).toMatchObject({
		headline: "नदी ने बदला रास्ता",
		author: [{ name: "मीना राणा" }],
		datePublished: "2021-07-09T23:52:00+00:00",
		body: [{ text: sentence }],
	});
});

test("nothing that is pasted makes any of them fail", () => {
	const piece = fc.oneof(
		fc.constantFrom(
			"<p>",
			"</p>",
			"<script>",
			"</script>",
			"<![CDATA[",
			"]]>",
			"<!--",
			"&lt;",
			"&#x110000;",
			'{"uri":',
			"<nitf>",
			"<item>",
			"<title>",
			"क्ष",
			"\u0000",
			"<svg onload=x>",
		),
		fc.string({ maxLength: 6 }),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
			const text = pieces.join("");
			kindOf(text);
			return !/[\n\r]/.test([...linesOfHtml(text), ...linesOfNewsXml(text)].map((line) => line.text).join(""));
		}),
		{ numRuns: 1500 },
	);
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			fromSchemaOrg({ "@type": "NewsArticle", headline: value, author: value, image: value, articleBody: value, keywords: value }, facts);
			const draft = fromNinjs(
				{ uri: "x", headlines: value, bodies: value, associations: value, by: value, urgency: value, keywords: value } as never,
				facts,
			);
			return Array.isArray(draft["body"]);
		}),
		{ numRuns: 1500 },
	);
});

test("what a site wrote for its page into an article's plain texts is read, addresses and HTML keep theirs", () => {
	const article = {
		"@type": "NewsArticle",
		headline: "&quot;पुल बनेगा&quot;: मंत्री &amp; सचिव",
		author: { name: "ओ&#39;ब्रायन" },
		image: "https://a.in/p.jpg?w=1&copy=2",
		articleBody: "नदी पर पुल बनेगा।\nमंत्री ने कहा, &ldquo;काम मार्च से होगा।&rdquo; &अमान्य; &nosuch;",
	};
	expect(fromSchemaOrg(article, facts)).toMatchObject({
		headline: '"पुल बनेगा": मंत्री & सचिव',
		author: [{ name: "ओ'ब्रायन" }],
		image: { src: "https://a.in/p.jpg?w=1&copy=2" },
		body: [{ text: "नदी पर पुल बनेगा।" }, { text: "मंत्री ने कहा, “काम मार्च से होगा।” &अमान्य; &nosuch;" }],
	});
	expect(fromSchemaOrg({ "@type": "NewsArticle", articleBody: "<p>3 &lt; 4</p>" }, facts)).toMatchObject({ body: [{ text: "3 < 4" }] });
	const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
	expect(fromSchemaOrg({ "@type": "NewsArticle", headline: "क", about: deep }, facts)).toMatchObject({ headline: "क" });
});

test("two words marked as a heading right under the headline are a deck, without a mark a name", () => {
	const told = (html: string) => classifyMarked(linesOfHtml(html)).lines.map(({ label, text }) => `${label}: ${text}`)[1];
	expect(told(`<h1>पहाड़ों में समय से पहले खिला बुरांश</h1><h2>वैज्ञानिक चिंतित</h2><p>नैनीताल, 12 फरवरी। ${sentence}</p>`)).toBe(
		"description: वैज्ञानिक चिंतित",
	);
	expect(told(`<h1>पहाड़ों में समय से पहले खिला बुरांश</h1><p>आरती वर्मा</p><p>नैनीताल, 12 फरवरी। ${sentence}</p>`)).toBe("author: आरती वर्मा");
});

test("a name in a smaller heading than a deck's is whose the story is", () => {
	const told = (html: string) => classifyMarked(linesOfHtml(html)).lines.map(({ label, text }) => `${label}: ${text}`)[1];
	for (const tag of ["h3", "h4"])
		expect(told(`<h1>पहाड़ों में समय से पहले खिला बुरांश</h1><${tag}>आरती वर्मा</${tag}><p>नैनीताल, 12 फरवरी। ${sentence}</p>`)).toBe(
			"author: आरती वर्मा",
		);
	expect(told(`<h1>पहाड़ों में समय से पहले खिला बुरांश</h1><h2><span>वैज्ञानिक चिंतित</span></h2><p>नैनीताल, 12 फरवरी। ${sentence}</p>`)).toBe(
		"description: वैज्ञानिक चिंतित",
	);
});
