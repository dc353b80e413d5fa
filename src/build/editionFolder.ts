/** Reads an edition from its folder: every story through the one door, with every problem at its place. Nothing else in the folder is read. */
import { type Dirent, readFileSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Edition } from "../article/article.ts";
import { parseEdition } from "../article/edition.ts";
import { type FileProblem, inFile } from "../article/places.ts";
import type { Problem } from "../article/problems.ts";
import { timesAhead } from "../article/timesAhead.ts";
import { defaultStyle, type HouseStyle } from "../text/proof/style.ts";
import { crossCheck } from "./crossCheck.ts";
import { placed, readJson, sha256 } from "./diskFile.ts";
import { addressProblems } from "./editionAddresses.ts";
import { readHouseStyle } from "./houseStyle.ts";
import { readScreenshots, type Screenshot } from "./screenshots.ts";
import { noStamp, readStory, type StoryRecord, type Unsound, unsoundStory } from "./storyRecord.ts";

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

/** What is said of a file as a whole. */
const atTop = (file: string) => ({ file, line: 1, column: 1, path: [] });

/** Reads `edition.json`; throws {@link EditionProblems}. */
export async function readEditionFile(
	folder: string,
): Promise<{ edition: Edition; hash: string; screenshots: readonly Screenshot[]; problems: FileProblem[] }> {
	const file = join(folder, "edition.json");
	const shown = relative(process.cwd(), file) || file;
	const bytes = await readFile(file).catch(({ code }: NodeJS.ErrnoException) => code ?? "ENOENT");
	if (typeof bytes === "string") {
		const [missing, expected] = bytes === "ENOTDIR" ? [relative(process.cwd(), folder), basename(folder)] : [shown, "edition.json"];
		throw new EditionProblems([{ ...atTop(missing), severity: "error", code: "no-file", expected, found: bytes }]);
	}
	const read = readJson(shown, bytes);
	if ("problem" in read) throw new EditionProblems([read.problem]);
	const { value, problems } = parseEdition(read.json);
	const screenshots = await readScreenshots(folder, read.json);
	const addresses = value ? addressProblems(read.json, value) : [];
	const located = inFile(shown, read.text, [...problems, ...addresses, ...screenshots.problems]);
	if (!value || addresses.some(({ severity }) => severity === "error")) throw new EditionProblems(located);
	return { edition: value, hash: sha256(bytes), screenshots: screenshots.value, problems: located };
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

/**
 * The files of stories in their order, and a warning for each file that looks like one and is not read. Where the folder itself is missing, a site
 * without stories would take the place of the last one by mistake: that is an error.
 */
async function storyFiles(folder: string): Promise<{ files: string[]; others: FileProblem[] }> {
	const stories = join(folder, "stories");
	const shown = relative(process.cwd(), stories);
	const entries = await readdir(stories, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
		throw error;
	});
	if (!entries) {
		return { files: [], others: [{ ...atTop(shown), severity: "error", code: "no-file", expected: "stories", found: "no folder" }] };
	}
	const leads = ({ name }: Dirent) => statSync(join(folder, "stories", name), { throwIfNoEntry: false });
	const isStory = (entry: Dirent) =>
		isStoryName(entry.name) && (entry.isSymbolicLink() ? leads(entry)?.isFile() === true : !entry.isDirectory());
	const others = entries.flatMap((entry): FileProblem[] => {
		// A folder may hold stories of which somebody believes that they are read.
		if (isStory(entry) || !(entry.isDirectory() ? /^[^.]/ : /^[^.].*\.json$/i).test(entry.name)) return [];
		const file = relative(process.cwd(), join(folder, "stories", entry.name));
		const at = atTop(file);
		// A link that leads nowhere: the story that it stands for would be missed by nobody.
		if (isStoryName(entry.name) && entry.isSymbolicLink() && !leads(entry))
			return [{ ...at, severity: "error", code: "no-file", expected: entry.name, found: "ENOENT" }];
		return [{ ...at, severity: "warning", code: "not-read", found: entry.name }];
	});
	const names = entries.flatMap((entry) => (isStory(entry) ? [entry.name] : [])).sort();
	if (names.length === 0) others.push({ ...atTop(shown), severity: "warning", code: "no-file", expected: "stories", found: "no story" });
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
