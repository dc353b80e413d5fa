/** Reads an edition from its folder: every story through the one door, with every problem at its place. Nothing else in the folder is read. */
import { createHash } from "node:crypto";
import { type Dirent, readFileSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Article, Card, Edition } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import { parseEdition } from "../article/edition.ts";
import { limits } from "../article/limits.ts";
import { storyIdPattern } from "../article/links.ts";
import { type ParseContext, parseArticle, picturesOf } from "../article/parse.ts";
import { type FileProblem, inFile, repeatedNames, syntaxProblem, treeOf } from "../article/places.ts";
import { present } from "../article/present.ts";
import type { Path, Problem } from "../article/problems.ts";
import { timesAhead } from "../article/timesAhead.ts";
import { allowedUrl } from "../article/urls.ts";
import { openingOf } from "../find/findable.ts";
import { defaultStyle, type HouseStyle } from "../text/proof/style.ts";
import { type CopyCount, countCopy } from "./checkCopy.ts";
import { addressProblems } from "./editionAddresses.ts";
import { readHouseStyle } from "./houseStyle.ts";
import { readScreenshots, type Screenshot } from "./screenshots.ts";

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
type Unsound = Pick<StoryRecord, "id" | "file"> & Named;

export type EditionFolder = {
	readonly folder: string;
	readonly edition: Edition;
	readonly style: HouseStyle;
	readonly screenshots: readonly Screenshot[];
	readonly records: readonly StoryRecord[];
	/** The stories that an error keeps out, with the pictures they name: those may be wrong too. */
	readonly unsound: readonly Unsound[];
	readonly problems: readonly FileProblem[];
};

/** What stories are read against when `edition.json` is not sound: what is wrong with them all the same is found. */
const anyEdition = { origin: "https://invalid.example", pictureHosts: [], sections: [], inLanguage: "hi" };
/** Sections, and pictures elsewhere: their host may be one that the edition names. */
const hangsOnEdition = ({ code, path, found = "" }: Problem) =>
	code === "section" || (code === "url" && path.at(-1) === "src" && /^\s*https:\/\/[^/@]+(?:\/|$)/i.test(found));

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** Every problem that keeps an edition from being published. */
export class EditionProblems extends Error {
	override readonly name = "EditionProblems";
	readonly problems: readonly FileProblem[];
	/** The stories of an edition whose `edition.json` is not sound: their pictures may be wrong too, and were not looked at. */
	readonly stories: EditionFolder["unsound"];
	constructor(problems: readonly FileProblem[], stories: EditionFolder["unsound"] = []) {
		super(`${problems.filter(({ severity }) => severity === "error").length} errors in the edition`);
		this.problems = problems;
		this.stories = stories;
	}
}

function decode(file: string, bytes: Uint8Array): { text: string } | { problem: FileProblem } {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { problem: { file, line: 1, column: 1, severity: "error", code: "syntax", path: [], found: "InvalidUtf8" } };
	}
}

/** JSON as it stands in a file of the edition, or the problem that keeps it from being JSON. A byte order mark is dropped. */
function readJson(file: string, bytes: Uint8Array): { text: string; json: unknown } | { problem: FileProblem } {
	const decoded = decode(file, bytes);
	if ("problem" in decoded) return decoded;
	try {
		return { text: decoded.text, json: JSON.parse(decoded.text) as unknown };
	} catch {
		return { problem: syntaxProblem(file, decoded.text) };
	}
}

/** Reads `edition.json`; throws {@link EditionProblems}. */
export async function readEditionFile(
	folder: string,
): Promise<{ edition: Edition; hash: string; screenshots: readonly Screenshot[]; problems: FileProblem[] }> {
	const file = join(folder, "edition.json");
	const shown = relative(process.cwd(), file) || file;
	const bytes = await readFile(file).catch(() => null);
	if (!bytes)
		throw new EditionProblems([
			{ file: shown, line: 1, column: 1, severity: "error", code: "no-file", path: [], expected: "edition.json", found: "ENOENT" },
		]);
	const read = readJson(shown, bytes);
	if ("problem" in read) throw new EditionProblems([read.problem]);
	const { value, problems } = parseEdition(read.json);
	const screenshots = await readScreenshots(folder, read.json);
	const addresses = value ? addressProblems(read.json, value) : [];
	const located = inFile(shown, read.text, [...problems, ...addresses, ...screenshots.problems]);
	if (!value || addresses.some(({ severity }) => severity === "error")) throw new EditionProblems(located);
	return { edition: value, hash: sha256(bytes), screenshots: screenshots.value, problems: located };
}

/** Reads the article of a story whose file was found to be sound; its `edNote` does not come along. */
export async function readArticle(file: string, edition: Edition): Promise<Article> {
	const { value } = parseArticle(JSON.parse(await readFile(file, "utf8").then((text) => text.replace(/^\ufeff/, ""))), { edition });
	if (!value) throw new Error(`${file} changed while the edition was being built`);
	return value;
}

/** The records of an earlier build by file hash, so that unchanged stories are not parsed again. */
export type KnownRecords = ReadonlyMap<string, StoryRecord>;

/**
 * Reads the whole edition: the stories that are sound, and every problem of every file. Throws {@link EditionProblems} when `edition.json` is not sound.
 * `now` is the build's clock in ms.
 */
export async function readEditionFolder(
	folder: string,
	now: number,
	known: (editionHash: string) => KnownRecords,
): Promise<EditionFolder & { editionHash: string; styleProblems: readonly string[] }> {
	const { files, others } = await storyFiles(folder);
	const {
		edition,
		hash,
		screenshots,
		problems: editionProblems,
	} = await readEditionFile(folder).catch(async (error: unknown) => {
		if (!(error instanceof EditionProblems)) throw error;
		const read = files.map((file) => readStory(file, readFileSync(file), noStamp, anyEdition, defaultStyle));
		const stories = read.map((each, index) => each.record ?? unsoundStory(files[index] ?? "", each.named));
		const found = read.flatMap(({ problems }) => problems).filter((problem) => !hangsOnEdition(problem));
		throw new EditionProblems([...error.problems, ...found, ...others, ...(await crossCheck(stories))], stories);
	});
	const { style, hash: styleHash, problems: styleProblems } = await readHouseStyle(folder);
	// What a story was told under another style is not known of it under this one.
	const editionHash = styleHash === "" ? hash : sha256(hash + styleHash);
	const earlier = known(editionHash);
	const records: StoryRecord[] = [];
	const unsound: Unsound[] = [];
	const problems: FileProblem[] = [...editionProblems, ...others];
	const byFile = new Map(Array.from(earlier.values(), (record) => [record.file, record]));
	for (const file of files) {
		const { size, mtimeMs } = statSync(file);
		const stamp = `${size}:${mtimeMs}`;
		const same = byFile.get(file);
		const read = same?.stamp === stamp ? { record: same, problems: same.problems } : readChanged(file, stamp, earlier, edition, style);
		if (read.record) records.push(read.record);
		else unsound.push(unsoundStory(file, read.named));
		problems.push(...read.problems);
	}
	for (const record of records) {
		for (const { path, severity, code, found = "" } of timesAhead({ ...record.card, correction: record.correction }, now))
			problems.push(await placed(record.file, path, severity, code, found));
	}
	problems.push(...(await crossCheck([...records, ...unsound])));
	return { folder, edition, style, screenshots, editionHash, styleProblems, records, unsound, problems };
}

/** Whether a file or link may be a story's: what begins with a dot is what programs and systems leave beside files. */
export const isStoryName = (name: string) => name.endsWith(".json") && !name.startsWith(".");

/** The files of stories in their order, and a warning for each file that looks like one and is not read. */
async function storyFiles(folder: string): Promise<{ files: string[]; others: FileProblem[] }> {
	const entries = await readdir(join(folder, "stories"), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	const leads = ({ name }: Dirent) => statSync(join(folder, "stories", name), { throwIfNoEntry: false });
	const isStory = (entry: Dirent) =>
		isStoryName(entry.name) && (entry.isSymbolicLink() ? leads(entry)?.isFile() === true : !entry.isDirectory());
	const others = entries.flatMap((entry): FileProblem[] => {
		if (isStory(entry) || !/^[^.].*\.json$/i.test(entry.name)) return [];
		const file = relative(process.cwd(), join(folder, "stories", entry.name));
		const at = { file, line: 1, column: 1, path: [] } as const;
		// A link that leads nowhere: the story that it stands for would be missed by nobody.
		if (isStoryName(entry.name) && entry.isSymbolicLink() && !leads(entry))
			return [{ ...at, severity: "error", code: "no-file", expected: entry.name, found: "ENOENT" }];
		return [{ ...at, severity: "warning", code: "not-read", found: entry.name }];
	});
	const names = entries.flatMap((entry) => (isStory(entry) ? [entry.name] : [])).sort();
	return { files: names.map((name) => join(folder, "stories", name)), others };
}

/** A file that was touched: its content may still be one that was read before. */
function readChanged(file: string, stamp: string, earlier: KnownRecords, edition: Edition, style: HouseStyle) {
	const bytes = readFileSync(file);
	const hash = sha256(bytes);
	const before = earlier.get(hash);
	if (before?.file === file) return { record: { ...before, stamp }, problems: before.problems };
	return readStory(file, bytes, { hash, stamp }, edition, style);
}

type Stamp = Pick<StoryRecord, "hash" | "stamp">;
const noStamp: Stamp = { hash: "", stamp: "" };

type ReadStory = { readonly problems: readonly FileProblem[] } & (
	| { readonly record: StoryRecord }
	/** An error stands. */
	| { readonly record: null; readonly named: Named }
);

const unsoundStory = (file: string, named: Named): Unsound => ({ id: basename(file, ".json"), file, ...named });

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

/**
 * The pictures of the edition's folder and the other stories that a story names, whatever else is wrong with it: pictures of no size, as that may
 * be what is wrong, and of the stories what is text, each in its place.
 */
function namedIn(json: unknown, edition: ParseContext["edition"]): Named {
	const fields = (value: unknown) => Object(value) as { readonly [key: string]: unknown };
	const items = (value: unknown) => (Array.isArray(value) ? value.map(fields) : []);
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
	const written = (json as { body: readonly { type?: unknown }[] }).body;
	const places = written.flatMap((block, index) => (block.type === "image" ? [index] : []));
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

/** A problem at a path of a file that has been read before. */
export async function placed(
	file: string,
	path: Path,
	severity: Problem["severity"],
	code: Problem["code"],
	found: string,
	expected?: string,
): Promise<FileProblem> {
	const text = (await readFile(file, "utf8")).replace(/^\ufeff/, "");
	const shown = relative(process.cwd(), file) || file;
	const [problem] = inFile(shown, text, [{ severity, code, path, found, ...present({ expected }) }]);
	if (!problem) throw new Error("unreachable");
	return problem;
}

/** What one story says of others: a related story that is not there is left out, a new place that is not there is an error, one that was taken back takes the story with it. What is no id is told of elsewhere. */
async function crossCheck(stories: readonly (StoryRecord | Unsound)[]): Promise<FileProblem[]> {
	const found: Promise<FileProblem>[] = [];
	const byId = new Map(stories.map((story) => [story.id, story]));
	const isCanceled = (story: StoryRecord | Unsound | undefined) =>
		story !== undefined && "pubStatus" in story && story.pubStatus === "canceled";
	for (const story of stories) {
		const { id, file, related, movedTo } = story;
		related.forEach((other, index) => {
			if (storyIdPattern.test(other) && !byId.has(other)) found.push(placed(file, ["related", index], "warning", "unknown-story", other));
		});
		if (movedTo !== undefined && storyIdPattern.test(movedTo) && !byId.has(movedTo)) {
			found.push(placed(file, ["movedTo"], "error", "unknown-story", movedTo));
		}
		const way = new Set([id]);
		let next = movedTo;
		for (; next !== undefined && !way.has(next); next = byId.get(next)?.movedTo) way.add(next);
		const gone = [...way].find((each) => isCanceled(byId.get(each)));
		if (gone !== undefined && gone !== id) found.push(placed(file, ["movedTo"], "warning", "unknown-story", gone, "usable"));
		if (next !== id) continue;
		const shown = [...[...way].slice(0, 4), ...(way.size > 4 ? ["…"] : []), id].join(" → ");
		found.push(placed(file, ["movedTo"], "error", "circle", shown));
	}
	return Promise.all(found);
}

/** A file of a build's own memory, or null when it is not there or was cut short by a kill. */
export async function readMemory<T>(file: string): Promise<T | null> {
	try {
		return JSON.parse(await readFile(file, "utf8")) as T;
	} catch {
		return null;
	}
}
