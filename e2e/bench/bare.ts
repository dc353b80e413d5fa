/** The page that a story is measured against: the same words and the same lead picture in plain HTML, without a style or a script. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Article, Block } from "../../src/article/article.ts";
import { plainText } from "../../src/article/inline.ts";

/** The lead picture's file as the browser chose it, and the size it was shown in, in CSS px. */
export type LeadPicture = { readonly src: string; readonly width: number; readonly height: number };

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const element = (name: string, text: string | undefined) => (text ? `<${name}>${escaped(text)}</${name}>\n` : "");

function blockHtml(block: Block): string {
	switch (block.type) {
		case "paragraph":
			return element("p", plainText(block.content));
		case "heading":
			return element("h2", block.text);
		case "quote":
			return element("p", plainText(block.content)) + element("p", block.attribution);
		default:
			throw new Error(`the bare page has no ${block.type}: choose a story without one`);
	}
}

/** Writes `/bare/<id>` into a built site, compressed as the site's own pages are. */
export async function writeBare(site: string, id: string, picture: LeadPicture): Promise<void> {
	const article = JSON.parse(await readFile(join(site, "stories", `${id}.json`), "utf8")) as Article;
	const { headline, description, author, dateline, image, body, disclaimer, usageTerms, copyrightNotice } = article;
	const html = [
		'<!doctype html>\n<html lang="hi">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
		element("title", headline),
		'<link rel="icon" href="/icons/icon-96.png" sizes="96x96">\n',
		element("h1", headline),
		element("p", description),
		element("p", author.map(({ name }) => name).join(", ")),
		element("p", dateline),
		`<img src="${escaped(picture.src)}" width="${picture.width}" height="${picture.height}" alt="${escaped(image?.alt ?? "")}">\n`,
		element("p", image?.caption),
		element("p", image?.creditText),
		...body.map(blockHtml),
		...[disclaimer, copyrightNotice, usageTerms].map((text) => element("p", text)),
	].join("");
	await mkdir(join(site, "bare"), { recursive: true });
	const file = join(site, "bare", `${id}.html`);
	await writeFile(file, html);
	const quality = Number(process.env["BROTLI"] ?? 10);
	await writeFile(`${file}.br`, brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
	await writeFile(`${file}.gz`, gzipSync(html));
}
