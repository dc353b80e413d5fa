/** The whole site as a plan: every file with the key of its content and the way to make it. */

import { readFile } from "node:fs/promises";
import type { Edition } from "../article/article.ts";
import { type DeskData, deskListMost } from "../article/deskData.ts";
import type { Dress } from "../article/dress.ts";
import {
	deskJson,
	deskPath,
	frontJson,
	frontPath,
	listHeadJson,
	listPageJson,
	listRevisionsJson,
	liveJson,
	previewPath,
	savedPath,
	searchPath,
	sectionPath,
	storyJson,
	storyPath,
} from "../article/links.ts";
import { pageSize } from "../article/lists.ts";
import { publishedAsJson } from "../article/story.ts";
import type { Seed } from "../data/cache.ts";
import { deskPages } from "../editorWords.ts";
import { findWords } from "../find/words.ts";
import { breadcrumbs, newsArticle } from "../outputs/jsonLd.ts";
import { openSearch, openSearchFile } from "../outputs/openSearch.ts";
import { truncate } from "../text/akshara.ts";
import { defaultStyle, type HouseStyle } from "../text/proof/style.ts";
import { sha256 } from "./diskFile.ts";
import { deskShell, documentOf, type PageParts, type Shell, type SplitPage } from "./document.ts";
import { planFind, shardsOf } from "./findFiles.ts";
import type { PlannedFile } from "./output.ts";
import { contentPolicy, headerRules, headersFile, type Inline, type InlineParts } from "./policy.ts";
import type { Publication } from "./publish.ts";
import { redirectsFile } from "./redirects.ts";
import { readStory, storyKey } from "./storyFile.ts";
import type { StoryRecord } from "./storyRecord.ts";

export type Render = (path: string, seed: Seed) => Promise<{ head: string; body: string }>;

/** The application that draws pages; `hash` changes whenever it might draw them otherwise. `drawingFiles` are the addresses of what draws the pages of readers, the script of all pages first, `laterFiles` of all else that they run, `deskFiles` of all that the desk runs, its entry first. */
export type Application = {
	readonly hash: string;
	readonly shell: Shell;
	readonly worker: string;
	readonly drawingFiles: readonly string[];
	readonly laterFiles: readonly string[];
	readonly deskFiles: readonly string[];
	readonly render: Render;
};

/** Text that stands between tags. */
const inText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Without a deck a text's beginning, 160 aksharas, tells elsewhere what the story is about. Whoever asks reads the page as it was built. */
function beginning({ card, opening }: StoryRecord): string {
	if (card.description || opening === "") return "";
	const said = inText(truncate(opening, 160)).replaceAll('"', "&quot;");
	return `<meta name="description" content="${said}"><meta property="og:description" content="${said}">`;
}

/** A site path as the name of its file: percent escapes are read back, as every host does. */
const fileOf = (address: string) => decodeURIComponent(address).replace(/^\//, "");

/** Four characters that stand for a sealed page's content. */
const revision = (json: string) =>
	BigInt(`0x${sha256(json).slice(0, 10)}`)
		.toString(36)
		.padStart(8, "0")
		.slice(-4);

const textFile = (address: string, text: string): PlannedFile => ({ file: fileOf(address), key: sha256(text), make: () => text });

function jsonFile(address: string, value: unknown): PlannedFile {
	const text = JSON.stringify(value);
	return { file: fileOf(address), key: sha256(text), make: () => text };
}

/** What the desk has to know of the edition beyond what readers get: which authored picture became which, and what stands already. */
function deskData({ stories }: Publication, dress: Dress, style: HouseStyle): DeskData {
	const sources = new Set(stories.flatMap(({ record }) => record.pictures.map(({ src }) => src)).filter((src) => src.startsWith("/")));
	const known = stories.slice(-deskListMost).reverse();
	const made = (src: string): DeskData["pictures"][string] => {
		// What it shows is said where it is used: each story has words of its own for it.
		const { alt: _alt, ...picture } = dress({ src, width: 1, height: 1, alt: "" });
		return picture;
	};
	return {
		pictures: Object.fromEntries([...sources].map((src) => [src, made(src)])),
		...(style === defaultStyle ? {} : { style }),
		stories: known.map(({ record: { id, card } }) => ({ id, headline: card.headline, articleSection: card.articleSection })),
	};
}

const recordsOf = ({ stories }: Publication) => stories.map(({ record }) => record);

/** Data alone: what a browser fetches when it moves between pages, and the desk, which gets the house style along. `codeHash` changes whenever the code that writes it might. */
export function planData(edition: Edition, publication: Publication, dress: Dress, codeHash: string, style = defaultStyle): PlannedFile[] {
	const { stories, gone, front, sections, live } = publication;
	return [
		jsonFile("/edition.json", edition),
		jsonFile(liveJson, live),
		jsonFile(deskJson, deskData(publication, dress, style)),
		jsonFile(frontJson, front),
		...sections.flatMap(({ id, cards, pages }) => {
			const sealed = Array.from({ length: Math.floor(cards.length / pageSize) }, (_, index) => {
				const json = JSON.stringify({ cards: cards.slice(index * pageSize, (index + 1) * pageSize) });
				return { json, number: index + 1, stamp: revision(json) };
			});
			return [
				jsonFile(listHeadJson(id), pages[0]),
				jsonFile(listRevisionsJson(id), { stories: cards.length, revisions: sealed.map(({ stamp }) => stamp).join("") }),
				...sealed.map(
					({ json, number, stamp }): PlannedFile => ({
						file: fileOf(listPageJson(id, number, stamp)),
						key: sha256(json),
						make: () => json,
					}),
				),
			];
		}),
		...planFind(recordsOf(publication), codeHash),
		...gone.map((each) => jsonFile(storyJson(each.id), publishedAsJson(each))),
		...stories.map(
			(story): PlannedFile => ({
				file: fileOf(storyJson(story.record.id)),
				key: sha256(codeHash + storyKey(story, dress)),
				make: async () => JSON.stringify(publishedAsJson(await readStory(story, edition, dress))),
			}),
		),
	];
}

/** Every page, drawn ahead. A story's key tells all that its page is made of without reading the story. */
export function planPages(edition: Edition, publication: Publication, dress: Dress, application: Application): PlannedFile[] {
	const { shell, render, hash } = application;
	const common = sha256(JSON.stringify([hash, shell, edition]));
	const policyFor = (inline: Inline) => contentPolicy(edition, inline);
	const page = async (path: string, seed: Seed, split: SplitPage | null, more: Partial<PageParts> = {}, about = "") => {
		const { head, body } = await render(path, seed);
		return documentOf(shell, policyFor, edition.inLanguage, { head: head + about, body, seed, split, jsonLd: [], ...more });
	};
	const seedOf = (...data: Seed["data"]): Seed => ({ data: [[["edition"], edition], ...data] });
	const plain = (file: string, path: string, seed: Seed, split: SplitPage | null = null, more: Partial<PageParts> = {}): PlannedFile => ({
		file,
		key: sha256(JSON.stringify([common, path, seed, more])),
		make: () => page(path, seed, split, more),
	});
	const newsroom = (path: string, name: string, policyFor: (inline: Inline) => string, shell: Shell): PlannedFile => ({
		file: `${fileOf(path)}.html`,
		key: sha256(JSON.stringify([common, path])),
		make: () => {
			const head = `<title>${name} · ${inText(edition.name)}</title><meta name="robots" content="noindex">`;
			const { opening, noScript } = deskPages;
			const body = `<main class="wrap"><h1>${name}</h1><p>${opening}</p><noscript><p>${noScript}</p></noscript></main>`;
			return documentOf(shell, policyFor, edition.inLanguage, { head, body, seed: null, split: null, jsonLd: [] });
		},
	});
	return [
		newsroom(deskPath, deskPages.desk, (inline) => contentPolicy(edition, inline, "desk"), deskShell(shell)),
		newsroom(previewPath, deskPages.preview, policyFor, shell),
		plain("index.html", frontPath, seedOf([["front"], publication.front]), "front"),
		plain("saved.html", savedPath, seedOf(), "saved"),
		plain("search.html", searchPath, seedOf(), "search", {
			shards: shardsOf(recordsOf(publication), hash),
			sections: edition.sections.map(({ id }) => id),
		}),
		plain("404.html", "/404", { ...seedOf([["front"], publication.front]), isMissing: true }, null, { isState: true }),
		...publication.sections.flatMap(({ id, pages }) =>
			pages.map((each) => {
				const path = sectionPath(id, each.page);
				const jsonLd = [breadcrumbs(edition, id)];
				return plain(`${fileOf(path)}.html`, path, seedOf([["section", id, each.page], each]), "section", { jsonLd });
			}),
		),
		...publication.gone.map((each) => {
			const path = storyPath(each.id);
			return plain(`${fileOf(path)}.html`, path, seedOf([["story", each.id], each]), null, { isState: true });
		}),
		...publication.stories.map(
			(story): PlannedFile => ({
				file: `${fileOf(storyPath(story.record.id))}.html`,
				key: sha256(common + storyKey(story, dress)),
				make: async () => {
					const { id } = story.record;
					const whole = await readStory(story, edition, dress);
					const jsonLd = [newsArticle(whole.article, edition), breadcrumbs(edition, whole.article.articleSection, whole.article)];
					return page(storyPath(id), seedOf([["story", id], whole]), null, { jsonLd, isStory: true }, beginning(story.record));
				},
			}),
		),
	];
}

/** What does not come from stories: the application's own files, pictures, and the header file for hosts. */
export function planFiles(
	edition: Edition,
	shell: InlineParts,
	files: readonly { address: string; file: string; key: string }[],
): PlannedFile[] {
	const headers = headersFile(headerRules(edition, shell));
	return [
		{ file: "_headers", key: sha256(headers), make: () => headers },
		textFile("/_redirects", redirectsFile),
		textFile(openSearchFile, openSearch(edition, findWords.describe(edition.name))),
		...files.map(({ address, file, key }): PlannedFile => ({ file: fileOf(address), key, make: () => readFile(file) })),
	];
}
