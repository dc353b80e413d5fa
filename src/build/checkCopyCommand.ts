/**
 * `npm run check-copy`: the copy checks over an edition (EDITION, else the sample), over files, or over standard input (JSON of a story or of an array of stories, or plain text).
 * `--json` for programs, `--strict` to end with 1 when anything was found; 2 when a file that was named could not be read. Says everything; changes nothing.
 */
import { fstatSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import type { Edition } from "../article/article.ts";
import { parseArticle } from "../article/parse.ts";
import { type FileProblem, inFile, locate, syntaxProblem, treeOf } from "../article/places.ts";
import type { Path } from "../article/problems.ts";
import { rawTexts, textsOf } from "../article/texts.ts";
import { proof } from "../text/proof/proof.ts";
import { type Copy, type CopyCount, counted, countOf, findingJson, findingText, plainCopy, problemJson } from "./checkCopy.ts";
import { fileName } from "./deskWriter.ts";
import { EditionProblems, isStoryName, readEditionFile } from "./editionFolder.ts";
import { readHouseStyle } from "./houseStyle.ts";
import { problemText } from "./report.ts";

/** The words of a file, and what keeps it from being a sound story; without words it could not be read at all. */
type Read = { readonly copy: Copy | null; readonly problems: readonly FileProblem[] };

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { strict: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
	});
	const folder = resolve(process.env["EDITION"] ?? "public");
	const { edition } = await readEditionFile(folder);
	const { style, problems: styleProblems } = await readHouseStyle(folder);
	for (const problem of styleProblems) console.error(problem);

	const copies = await readCopies(positionals, folder, edition);
	const told: object[] = [];
	let [errors, advice, unsound] = [0, 0, 0];
	const unreadable = copies.filter(({ problems }) => problems.some(({ code }) => code === "no-file")).length;
	for (const { copy, problems } of copies) {
		for (const problem of problems) console.error(problemText(problem));
		if (problems.some(({ code }) => code !== "no-file")) unsound += 1;
		if (values.json) told.push(...problems.map(problemJson));
		if (!copy) continue;
		const findings = proof(copy.texts, style);
		const count: CopyCount = countOf(findings);
		errors += count.errors;
		advice += count.advice;
		if (values.json) told.push(...findings.map((finding) => findingJson(copy, finding)));
		else for (const finding of findings) console.log(findingText(copy, finding));
	}
	if (values.json) console.log(JSON.stringify(told, null, 2));
	else {
		const found = counted({ errors, advice }) || "कुछ नहीं मिला";
		const isUnsound = unsound > 0 ? `; ${unsound} की लिखावट ठीक नहीं` : "";
		console.log(`${copies.length - unreadable} पाठ जाँचे: ${found}${isUnsound}${unreadable > 0 ? `; ${unreadable} पढ़े नहीं जा सके` : ""}`);
	}
	const isWrong = errors + advice + unsound + styleProblems.length > 0;
	if (unreadable > 0) return 2;
	return values.strict && isWrong ? 1 : 0;
}

async function readCopies(files: readonly string[], folder: string, edition: Edition): Promise<Read[]> {
	const written = files.includes("-")
		? await readAll(process.stdin)
		: files.length === 0 && !process.env["EDITION"]
			? await handedOver()
			: "";
	if (written !== "" || files.includes("-")) return readCopy("-", written, edition);
	const stories = join(folder, "stories");
	const names =
		files.length > 0 ? files.map((file) => resolve(file)) : (await readdir(stories)).filter(isStoryName).map((name) => join(stories, name));
	const reads = await Promise.all(
		names.sort().map(async (name) => {
			const shown = fileName(name);
			try {
				return readCopy(shown, await readFile(name, "utf8"), edition);
			} catch (error) {
				const { code } = error as NodeJS.ErrnoException;
				if (code === undefined) throw error;
				return [{ copy: null, problems: [unread(shown, code)] }];
			}
		}),
	);
	return reads.flat();
}

/** A file that is not there, or that the system does not give; `found` is the system's own name for why. */
const unread = (file: string, found: string): FileProblem => ({
	file,
	line: 1,
	column: 1,
	severity: "error",
	code: "no-file",
	path: [],
	expected: file,
	found,
});

/** How long a program that started this one may take to begin writing, in ms; a shell's pipe is waited for without end. */
const patience = 3000;

/** What is handed over, as in `cat story.json | npm run check-copy`; "" at a terminal, and where a program left its end open and writes nothing. */
async function handedOver(): Promise<string> {
	const input = fstatSync(0);
	if (input.isFIFO() || input.isFile()) return readAll(process.stdin);
	if (!input.isSocket()) return "";
	const isSilent = await new Promise<boolean>((settle) => {
		const timer = setTimeout(() => settle(true), patience);
		const answer = () => {
			clearTimeout(timer);
			settle(false);
		};
		process.stdin.once("readable", answer).once("end", answer);
	});
	if (isSilent) process.stdin.destroy();
	return isSilent ? "" : readAll(process.stdin);
}

/** A story, or a list of them, is what is called .json or begins as JSON does; all else is plain text, line by line. Its section need not be one of the edition's. */
function readCopy(file: string, written: string, edition: Edition): Read[] {
	const content = written.replace(/^\ufeff/, "");
	const isStory = file.endsWith(".json") || /^\s*(?:\{\s*["}]|\[\s*(?:\{\s*(?:["}]|$)|\]\s*$))/.test(content);
	const json = isStory ? jsonOf(content) : undefined;
	if (json === undefined)
		return [isStory ? { copy: null, problems: [syntaxProblem(file, content)] } : { copy: plainCopy(file, written), problems: [] }];
	const tree = treeOf(content);
	const lineOf = (path: Path) => locate(content, path, tree);
	const readStory = (story: unknown, index?: number): Read => {
		const placed = <T extends { readonly path: Path }>(each: T): T =>
			index === undefined ? each : { ...each, path: [index, ...each.path] };
		const section = (story as { readonly articleSection?: unknown } | null)?.articleSection;
		const sections = typeof section === "string" ? [...edition.sections, { id: section, name: section }] : edition.sections;
		const { value, problems } = parseArticle(story, { edition: { ...edition, sections } });
		const errors = problems.filter(({ severity }) => severity === "error");
		const texts = value ? textsOf(value) : rawTexts(story);
		return { copy: { file, texts: texts.map(placed), lineOf }, problems: inFile(file, content, errors.map(placed), tree) };
	};
	return Array.isArray(json) ? json.map((story: unknown, index) => readStory(story, index)) : [readStory(json)];
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

try {
	process.exitCode = await main();
} catch (error) {
	const isOfOptions = error instanceof TypeError && /^ERR_PARSE_ARGS/.test((error as NodeJS.ErrnoException).code ?? "");
	if (error instanceof EditionProblems) for (const problem of error.problems) console.error(problemText(problem));
	else if (isOfOptions)
		console.error("check-copy: --json, --strict, फ़ाइलें या “-”; और कुछ नहीं (takes --json, --strict, files or “-”, nothing else)");
	else throw error;
	process.exitCode = 1;
}
