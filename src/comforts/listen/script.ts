/** What of a story is read aloud, sentence by sentence. Pure; knows no voice and no page. */
import type { Article, Block } from "../../article/article.ts";
import { closedDateline, plainText } from "../../article/inline.ts";
import { countAksharas } from "../../text/akshara.ts";
import { asRead } from "../../text/asRead.ts";
import { isInOtherScript, passagesOf } from "../../text/scripts.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { type Text, textsOfTable } from "./tables.ts";

/** A sentence: its words, where they stand in which of the texts (UTF-16 places), its language, and its length in aksharas. */
export type Line = {
	readonly text: string;
	readonly of: number;
	readonly start: number;
	readonly lang: string;
	readonly aksharas: number;
	/** The page says it in other words: a row of a table. It is marked as a whole. */
	readonly isRetold: boolean;
};

/**
 * `texts` are headline, deck, paragraphs, heads, quotations with their speakers, list items, and captions and rows of tables, each {@link asRead} from
 * the page; empty for what does not stand there.
 */
export type Script = {
	readonly id: string;
	readonly headline: string;
	readonly lang: string;
	readonly texts: readonly string[];
	/** Of each text the block of the body as drawn, counted from 0; -1 above the body. */
	readonly blocks: readonly number[];
	readonly lines: readonly Line[];
};

/** Captions of pictures, embeds and advertising are not read: what they say stands in their layout. */
function textsOfBlock(block: Block, lang: string): Text[] {
	switch (block.type) {
		case "paragraph":
			return [{ text: plainText(block.content), lang }];
		case "heading":
			return [{ text: block.text, lang }];
		case "quote":
			return [
				{ text: plainText(block.content), lang: block.inLanguage ?? lang },
				...(block.attribution ? [{ text: block.attribution, lang: block.inLanguage ? "hi" : lang }] : []),
			];
		case "list":
			return block.items.map((item) => ({ text: plainText(item), lang }));
		case "table":
			return textsOfTable(block, lang);
		case "image":
		case "divider":
		case "embed":
			return [];
	}
}

/** A sentence whose letters are Latin for the most part is English, whatever stands around it; an Urdu verse in Devanagari is a Hindi voice's. */
function languageOf(text: string, given: string): string {
	const lang = isInOtherScript(given) ? "hi" : given;
	if (lang === "en") return lang;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const own = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
	return latin > 12 && latin > own * 3 ? "en" : lang;
}

/** Sentences, and passages in other scripts as they stand: what ends a sentence there is not known here. */
function piecesOf(text: string, own: string): Pick<Line, "start" | "text" | "lang">[] {
	return passagesOf(text).flatMap(({ start: from, end: to, lang }) => {
		const passage = text.slice(from, to);
		if (lang !== null) return [{ start: from, text: passage, lang }];
		return sentencesOf(passage).flatMap(({ start, end }) => {
			const words = passage.slice(start, end);
			return /[\p{L}\p{N}]/u.test(words) ? [{ start: from + start, text: words, lang: languageOf(words, own) }] : [];
		});
	});
}

export function scriptOf(article: Article): Script {
	const { inLanguage: lang } = article;
	const [first, ...rest] = article.body.map((block) => textsOfBlock(block, lang));
	const opening = closedDateline(article);
	// The dateline stands in the paragraph that opens the story, else by itself.
	const opensWithText = article.body[0]?.type === "paragraph";
	const body = opensWithText
		? [(first ?? []).map((each) => ({ ...each, text: `${opening} ${each.text}`.trim() })), ...rest]
		: [[{ text: opening, lang }], first ?? [], ...rest];
	// No dateline takes no block.
	const isShifted = !opensWithText && opening === "";
	const inBody = body.flatMap((texts, index) => texts.map((each) => ({ ...each, block: isShifted ? index - 1 : index })));
	const head = [article.headline, article.description ?? ""].map((text): Text & { block: number } => ({ text, lang, block: -1 }));
	const all = [...head, ...inBody]
		.map(({ page, ...each }) => ({ ...each, text: asRead(each.text).text, page: page === undefined ? page : asRead(page).text }))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	const lines = all.flatMap(({ text, lang: own, page }, of) => {
		const isRetold = page !== undefined;
		return (isRetold ? [{ start: 0, text, lang: languageOf(text, own) }] : piecesOf(text, own)).map((piece) => ({
			...piece,
			of,
			aksharas: countAksharas(piece.text),
			isRetold,
		}));
	});
	const texts = all.map(({ text, page }) => page ?? text);
	return { id: article.id, headline: article.headline, lang, texts, blocks: all.map(({ block }) => block), lines };
}

/** A place kept as a sentence: its number, and its words, which hold when the story has changed meanwhile. */
export type Place = { readonly id: string; readonly at: number; readonly text: string };

/** Where a kept place is now: the nearest sentence with its words, else the one with its number. */
export function placeIn({ lines }: Script, { at, text }: Place): number {
	const same = lines.map((line, index) => ({ index, isIt: line.text.startsWith(text) })).filter(({ isIt }) => isIt);
	const nearest = same.toSorted((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];
	return nearest?.index ?? Math.min(at, Math.max(0, lines.length - 1));
}
