/** Reads one story's file through the one door: what the build keeps of it, or what is wrong with it. Knows no other story. */
import { readFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import type { Article, Card, Edition } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import { limits } from "../article/limits.ts";
import { type ParseContext, parseArticle, picturesOf } from "../article/parse.ts";
import { type FileProblem, inFile, repeatedNames, treeOf } from "../article/places.ts";
import { present } from "../article/present.ts";
import type { Path, Problem } from "../article/problems.ts";
import { allowedUrl } from "../article/urls.ts";
import { openingOf } from "../find/findable.ts";
import type { HouseStyle } from "../text/proof/style.ts";
import { type CopyCount, countCopy } from "./checkCopy.ts";
import { readJson } from "./diskFile.ts";

/** What the build keeps of a story's file between runs; the article itself is read again only to draw it. */
export type StoryRecord = {
	readonly id: string;
	readonly file: string;
	/** sha256 of the file's bytes */
	readonly hash: string;
	/** Size and time of change: while they stay, the file is not read. */
	readonly stamp: string;
	readonly card: Card;
	/** The beginning of the first paragraph, for the search. */
	readonly opening: string;
	readonly pubStatus: Article["pubStatus"];
	readonly embargoedUntil?: string;
	readonly movedTo?: string;
	readonly related: readonly string[];
	readonly correction: Article["correction"];
	readonly pictures: readonly { readonly src: string; readonly width: number; readonly height: number; readonly path: Path }[];
	readonly problems: readonly FileProblem[];
	/** What the copy checks found; withheld and withdrawn stories are not checked. */
	readonly copy: CopyCount;
};

/** What a story names outside itself, that may be wrong whatever else is. */
type Named = Pick<StoryRecord, "pictures" | "related" | "movedTo">;
export type Unsound = Pick<StoryRecord, "id" | "file"> & Named;

type Stamp = Pick<StoryRecord, "hash" | "stamp">;
export const noStamp: Stamp = { hash: "", stamp: "" };

type ReadStory = { readonly problems: readonly FileProblem[] } & (
	| { readonly record: StoryRecord }
	/** An error stands. */
	| { readonly record: null; readonly named: Named }
);

export const unsoundStory = (file: string, named: Named): Unsound => ({ id: basename(file, ".json"), file, ...named });

/** A story's file through the one door, with its size and its name checked. */
export function readStory(
	file: string,
	bytes: Uint8Array,
	{ hash, stamp }: Stamp,
	edition: ParseContext["edition"],
	style: HouseStyle,
): ReadStory {
	const shown = relative(process.cwd(), file) || file;
	const read = readJson(shown, bytes);
	if ("problem" in read) return { record: null, problems: [read.problem], named: { pictures: [], related: [] } };
	const { value: article, problems } = parseArticle(read.json, { edition, id: basename(file, ".json") });
	const tree = treeOf(read.text);
	const placed = inFile(shown, read.text, [...sizeProblems(bytes.length), ...problems], tree);
	const located = [...repeatedNames(shown, read.text, tree), ...placed];
	if (!article || located.some(({ severity }) => severity === "error")) {
		return { record: null, problems: located, named: namedIn(read.json, edition) };
	}
	const { id, pubStatus, embargoedUntil, movedTo, related, correction } = article;
	const pictures = placedPictures(article, read.json);
	const record: StoryRecord = {
		id,
		file,
		hash,
		stamp,
		pubStatus,
		related,
		correction,
		pictures,
		card: cardOf(article),
		opening: openingOf(article),
		problems: located,
		copy: pubStatus === "usable" ? countCopy(article, style) : { errors: 0, advice: 0 },
		...present({ embargoedUntil, movedTo }),
	};
	return { record, problems: located };
}

const fields = (value: unknown) => Object(value) as { readonly [key: string]: unknown };
const items = (value: unknown) => (Array.isArray(value) ? value.map(fields) : []);

/**
 * The pictures of the edition's folder and the other stories that a story names, whatever else is wrong with it: pictures of no size, as that may
 * be what is wrong, and of the stories what is text, each in its place.
 */
function namedIn(json: unknown, edition: ParseContext["edition"]): Named {
	const { author, image, body, related, movedTo } = fields(json);
	const places: [unknown, Path][] = [
		...items(author).map((each, index): [unknown, Path] => [each["image"], ["author", index, "image", "src"]]),
		[image, ["image", "src"]],
		...items(body).map((each, index): [unknown, Path] => [each["type"] === "image" && each, ["body", index, "src"]]),
	];
	const pictures = places.flatMap(([picture, path]) => {
		const { src } = fields(picture);
		const address = typeof src === "string" ? allowedUrl(src, "picture", edition) : null;
		return address?.startsWith("/") ? [{ src: address, width: 0, height: 0, path }] : [];
	});
	const text = (value: unknown) => (typeof value === "string" ? value : "");
	return { pictures, related: Array.isArray(related) ? related.map(text) : [], movedTo: text(movedTo) };
}

/** A story's pictures with their paths in the file, where blocks that were left out still count. */
function placedPictures(article: Article, json: unknown): StoryRecord["pictures"] {
	const places = items(fields(json)["body"]).flatMap((block, index) => (block["type"] === "image" ? [index] : []));
	let next = 0;
	return picturesOf(article).map(({ picture: { src, width, height }, path }) => {
		const place: Path = path[0] === "body" ? ["body", places[next++] ?? 0, "src"] : path;
		return { src, width, height, path: place };
	});
}

function sizeProblems(bytes: number): Problem[] {
	const { error, warning } = limits.file;
	if (bytes > error) return [{ severity: "error", code: "too-large", path: [], expected: String(error), found: String(bytes) }];
	if (bytes > warning) return [{ severity: "warning", code: "large", path: [], expected: String(warning), found: String(bytes) }];
	return [];
}

/** Reads the article of a story whose file was found to be sound; its `edNote` does not come along. */
export async function readArticle(file: string, edition: Edition): Promise<Article> {
	const { value } = parseArticle(JSON.parse(await readFile(file, "utf8").then((text) => text.replace(/^\ufeff/, ""))), { edition });
	if (!value) throw new Error(`${file} changed while the edition was being built`);
	return value;
}
