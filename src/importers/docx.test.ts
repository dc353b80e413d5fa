/** Files of word processors as Word, LibreOffice and Docs write them, built from their parts. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "playwright/test";
import { bring } from "../desk/bring.ts";
import { pageOfDocx } from "./docx.ts";

const edition = { inLanguage: "hi", timeZone: "Asia/Kolkata", sections: [] } as unknown as Parameters<typeof bring>[1];
const of = (type: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;

const styles = `<w:styles>
	<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
	<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
	<w:style w:styleId="2"><w:name w:val="Heading 2"/></w:style>
	<w:style w:styleId="Points"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
</w:styles>`;
const numbering = `<w:numbering>
	<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
	<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
	<w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num>
	<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;
const rels = `<Relationships>
	<Relationship Id="rId7" Type="${of("hyperlink")}" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/>
	<Relationship Id="rId8" Type="${of("hyperlink")}" Target="javascript:alert(1)" TargetMode="External"/>
</Relationships>`;

const docx = (body: string, more: Readonly<Record<string, string>> = {}) =>
	zipSync({
		"word/document.xml": strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
		"word/styles.xml": strToU8(styles),
		"word/numbering.xml": strToU8(numbering),
		"word/_rels/document.xml.rels": strToU8(rels),
		...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
	});
const run = (text: string, looks = "") => `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = "") => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const point = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

test("headings, points, tables, links and strong words come as a page has them", () => {
	const page = pageOfDocx(
		docx(
			[
				paragraph(run("नहर में लौटा पानी"), style("1")),
				paragraph(run("गाँव के लोग "), "<w:rPr><w:b/></w:rPr>") +
					paragraph(run("बहुत", "<w:bCs/>") + run(" ख़ुश", '<w:b w:val="0"/><w:i/>') + run(" हैं।")),
				paragraph(run("आगे क्या"), style("2")),
				paragraph(run("पहली"), point(4)) + paragraph(run("दूसरी"), point(4)) + paragraph(run("अलग"), style("Points")),
				`<w:tbl><w:tr><w:tc>${paragraph(run("मंडी"))}</w:tc><w:tc>${paragraph(run("भाव"))}</w:tc></w:tr></w:tbl>`,
				paragraph(`<w:hyperlink r:id="rId7">${run("यहाँ")}</w:hyperlink><w:r><w:br/></w:r>${run("और &lt;b&gt;")}`),
			].join(""),
		),
	);
	expect(page?.text.split("\n")).toEqual([
		"नहर में लौटा पानी",
		"गाँव के लोग ",
		"बहुत ख़ुश हैं।",
		"आगे क्या",
		"1. पहली",
		"2. दूसरी",
		"• अलग",
		"मंडी\tभाव",
		"यहाँ",
		"और <b>",
	]);
	expect(page?.html).toBe(
		"<h1>नहर में लौटा पानी</h1><p>गाँव के लोग </p><p><strong>बहुत</strong><em> ख़ुश</em> हैं।</p><h2>आगे क्या</h2>" +
			"<ol><li>पहली</li><li>दूसरी</li></ol><ul><li>अलग</li></ul><table><tr><td>मंडी </td><td>भाव </td></tr></table>" +
			'<p><a href="https://example.org/a?b=1&amp;c=2">यहाँ</a><br>और &lt;b></p>',
	);
});

test("a table in a cell stays in its cell, and takes nothing from the row that it stands in", () => {
	const row = (...cells: readonly string[]) => `<w:tr>${cells.map((each) => `<w:tc>${each}</w:tc>`).join("")}</w:tr>`;
	const inner = `<w:tbl>${row(paragraph(run("गेहूँ")), paragraph(run("2200")))}${row(paragraph(run("चना")), paragraph(run("5400")))}</w:tbl>`;
	const outer = row(paragraph(run("मंडी")), inner + paragraph(run("भाव", "<w:b/>")), paragraph(run("दिन")));
	const page = pageOfDocx(docx(`<w:tbl>${outer}${row(paragraph(""), `<w:tbl>${row(inner, paragraph(""))}</w:tbl>`, "")}</w:tbl>`));
	expect(page?.text.split("\n")).toEqual(["मंडी\tगेहूँ, 2200; चना, 5400 भाव\tदिन", "\tगेहूँ, 2200; चना, 5400\t"]);
	expect(page?.html).toBe(
		"<table><tr><td>मंडी </td><td>गेहूँ, 2200; चना, 5400 <strong>भाव</strong> </td><td>दिन </td></tr>" +
			"<tr><td> </td><td>गेहूँ, 2200; चना, 5400 </td><td> </td></tr></table>",
	);
});

test("what was struck out, and what stands there twice for older readers, is left; a text box is read once", () => {
	const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
	const page = pageOfDocx(
		docx(
			paragraph(
				`${run("पहले")}<w:del><w:r><w:delText>गया</w:delText></w:r>${run("गया")}</w:del><w:ins>${run(" नया")}</w:ins>` +
					`<w:r><mc:AlternateContent><mc:Choice>${box("डिब्बा")}</mc:Choice><mc:Fallback>${box("डिब्बा")}</mc:Fallback></mc:AlternateContent></w:r>` +
					`<w:r><w:instrText>PAGE</w:instrText></w:r>${run(" बाद")}`,
			),
		),
	);
	expect(page?.text).toBe("डिब्बा\nपहले नया बाद");
});

test("the desk makes a story of it: headline, dateline, list, link; no address that runs", () => {
	const source = pageOfDocx(
		docx(
			[
				paragraph(run("नदी ने बदला रास्ता, पुल वहीं रह गया"), style("Titel")),
				paragraph(
					`${run("पटना, 26 नवंबर (भाषा) गाँव के लोगों ने नाव पकड़ी और ")}<w:hyperlink r:id="rId7">${run("नदी पार की")}</w:hyperlink>${run("।")}`,
				),
				paragraph(run("सरकार ने क्या कहा"), style("2")),
				paragraph(
					`${run("मंत्री ने कहा कि पुल अगले साल तक बन जाएगा और ")}<w:hyperlink r:id="rId8">${run("सड़क")}</w:hyperlink>${run(" भी बनेगी।")}`,
				),
				paragraph(run("दो नावें"), point(9)) + paragraph(run("एक चौकी"), point(9)) + paragraph(run("पहले नाव"), point(4)),
			].join(""),
		),
	);
	const { text } = bring(source?.text ?? "", edition, { pictures: {}, stories: [] }, { html: source?.html ?? "" });
	const story = JSON.parse(text);
	expect(story).toMatchObject({ headline: "नदी ने बदला रास्ता, पुल वहीं रह गया", dateline: "पटना, 26 नवंबर (भाषा)" });
	expect(story.body).toEqual([
		{
			type: "paragraph",
			content: ["गाँव के लोगों ने नाव पकड़ी और ", { type: "link", href: "https://example.org/a?b=1&c=2", text: "नदी पार की" }, "।"],
		},
		{ type: "heading", text: "सरकार ने क्या कहा" },
		{ type: "paragraph", text: "मंत्री ने कहा कि पुल अगले साल तक बन जाएगा और सड़क भी बनेगी।" },
		{ type: "list", ordered: false, items: ["दो नावें", "एक चौकी"] },
		{ type: "list", ordered: true, items: ["पहले नाव"] },
	]);
});

test("what is no such file is none, and a part that is packed to burst is not unpacked", () => {
	expect(pageOfDocx(strToU8("PK\u0003\u0004 और कुछ नहीं"))).toBeNull();
	expect(pageOfDocx(zipSync({ mimetype: strToU8("application/epub+zip") }))).toBeNull();
	expect(pageOfDocx(docx("").subarray(0, 300))).toBeNull();
	expect(pageOfDocx(docx(paragraph(run("क".repeat(8_000_000)))))).toBeNull();
	expect(pageOfDocx(docx("<w:p><w:r><w:t>बिना अंत"))?.text).toBe("बिना अंत");
	expect(pageOfDocx(docx(`<!DOCTYPE x [<!ENTITY a "बम">]>${paragraph(run("&a;"))}`))?.text).toBe("&a;");
	const tables = `<w:tbl><w:tr><w:tc>${paragraph(run("क"))}`.repeat(2_000);
	expect(pageOfDocx(docx(tables))?.text).toHaveLength(3_999);
	const deep = "<w:p><w:r><w:txbxContent>".repeat(20_000);
	expect(pageOfDocx(docx(`${deep}${run("गहरा")}`))?.text).toContain("गहरा");
});
