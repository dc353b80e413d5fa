/** What happens inside `vite build`, `vite` and `vite preview`: an edition becomes a site, is shown while being worked on, is served as built. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { HtmlTagDescriptor, Plugin, ViteBuilder } from "vite";
import type { Edition } from "../article/article.ts";
import type { FileProblem } from "../article/places.ts";
import { isOffsetTime } from "../article/reading.ts";
import { noTime, waitsForBuild } from "../editorWords.ts";
import { buildApplication } from "./application.ts";
import { counted } from "./checkCopy.ts";
import { planDevice } from "./device.ts";
import { serveEdition } from "./devServer.ts";
import { readMemory, sha256 } from "./diskFile.ts";
import { type EditionFolder, EditionProblems, readEditionFolder } from "./editionFolder.ts";
import { oneAtATime } from "./oneAtATime.ts";
import { recoverSite, writeSite } from "./output.ts";
import { makePictures } from "./pictureShelf.ts";
import { serveSite } from "./previewServer.ts";
import { publish } from "./publish.ts";
import { problemCounts, problemText } from "./report.ts";
import { planData, planFiles, planPages } from "./site.ts";
import type { StoryRecord } from "./storyRecord.ts";
import { refuseTakenPort } from "./takenPort.ts";
import { planToday } from "./today.ts";

/** Where an edition is, what time it is, and where what a build keeps goes. */
export type BuildSettings = { readonly root: string; readonly edition: string; readonly now: number; readonly cache: string };

/** `EDITION` names another folder, `NOW` (RFC 3339) sets the build's clock, `CACHE` another place for what is kept between builds. */
export function buildSettings(root: string, env: NodeJS.ProcessEnv): BuildSettings {
	const said = env["NOW"];
	// Without an offset it would be another time on another machine.
	if (said && !isOffsetTime(said)) {
		console.error(`${noTime(said)}\nNOW is no time with an offset: ${said}; write it like NOW=2021-07-10T07:30:00+05:30`);
		process.exit(1);
	}
	const now = said ? Date.parse(said.toUpperCase()) : Date.now();
	return { root, now, edition: resolve(root, env["EDITION"] ?? "public"), cache: resolve(root, env["CACHE"] ?? ".pathak") };
}

/** While an edition is worked on nothing stands inline: the fonts' rules and the early script are files of their own. */
const duringWork: HtmlTagDescriptor[] = [
	{ tag: "link", attrs: { rel: "stylesheet", href: "/dev-fonts.css" } },
	{ tag: "script", attrs: { type: "module", src: "/src/early.ts" }, injectTo: "head-prepend" },
];

export function pathak(): Plugin {
	const root = resolve(import.meta.dirname, "../..");
	// `npm start -- --desk`: a newsroom on one machine, which nobody else may reach.
	const isNewsroom = process.argv.includes("--desk");
	return {
		name: "pathak",
		async config(_config, { isPreview }) {
			if (isPreview || process.env["npm_lifecycle_event"] === "start") await refuseTakenPort(process.env);
			return isPreview && isNewsroom ? { preview: { host: "localhost", cors: false } } : {};
		},
		configureServer: (server) => serveEdition(server, buildSettings(root, process.env)),
		configurePreviewServer: (server) => serveSite(server, buildSettings(root, process.env), isNewsroom),
		transformIndexHtml: (_html, { server }) => (server ? duringWork : []),
	};
}

/** The folder of an edition's records: one per place, so that building another edition forgets nothing. */
const shelfOf = ({ cache, edition }: BuildSettings) =>
	join(cache, "editions", createHash("sha256").update(edition).digest("hex").slice(0, 12));

/** Builds the site into its folder, after whatever build of that folder is at work: it then reads the edition as it stands. */
export async function buildSite(builder: ViteBuilder): Promise<void> {
	const settings = buildSettings(builder.config.root, process.env);
	const outDir = resolve(settings.root, builder.config.build.outDir);
	const sayWaiting = () => console.error(`${waitsForBuild}\nanother build of this folder is at work; waiting for it`);
	await oneAtATime(outDir, sayWaiting, () => buildAlone(builder, settings, outDir));
}

async function buildAlone(builder: ViteBuilder, settings: BuildSettings, outDir: string): Promise<void> {
	const start = performance.now();
	const memory = join(settings.cache, "sites", `${basename(outDir)}-${sha256(outDir).slice(0, 8)}.json`);
	await recoverSite(outDir, memory);
	// Vite would otherwise bundle into the finished site whatever was not bundled here because it was at hand.
	for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
	try {
		const application = await buildApplication(builder, settings.root, settings.cache);
		const folder = await readWithMemory(settings, application.hash).catch(async (error: unknown) => {
			if (!(error instanceof EditionProblems)) throw error;
			const unsound = { folder: settings.edition, records: [], unsound: error.stories };
			const { problems } = await makePictures(unsound, settings.cache, application.hash);
			throw new EditionProblems([...error.problems, ...problems]);
		});
		const { dress, filesOf, problems } = await makePictures(folder, settings.cache, application.hash);
		const all = [...folder.problems, ...problems];
		if (all.some(({ severity }) => severity === "error")) throw new EditionProblems(all);
		report(all);
		reportCopy(folder);
		const publication = publish(folder.edition, folder.records, settings.now, dress);
		// A picture of a story that is held back is held back with it.
		const pictures = filesOf(publication.stories.flatMap(({ record }) => record.pictures.map(({ src }) => src)));
		const { made, kept, removed } = await writeSite(outDir, memory, [
			...planData(folder.edition, publication, dress, application.hash, folder.style),
			...planPages(folder.edition, publication, dress, application),
			planToday(folder.edition, publication, settings.now, dress, application.hash, pictures),
			...(await planDevice(folder, application, join(settings.root, "public", "icons"))),
			...planFiles(folder.edition, application.shell, [...application.files, ...pictures, ...(await iconFiles(settings.root))]),
		]);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(
			`${folder.edition.name}: ${publication.stories.length} stories, ${made.length} files written, ${kept} kept, ${removed.length} removed, ${seconds} s`,
		);
	} catch (error) {
		if (!(error instanceof EditionProblems)) throw error;
		report(error.problems);
		process.exit(1);
	}
}

/** Reads the edition, parsing only the files that were not parsed before by the same code for the same edition. */
async function readWithMemory(
	settings: BuildSettings,
	codeHash: string,
): Promise<EditionFolder & { edition: Edition; styleProblems: readonly string[] }> {
	const memory = join(shelfOf(settings), "records.json");
	type Memory = { readonly code: string; readonly edition: string; readonly records: readonly StoryRecord[] };
	const kept = await readMemory<Memory>(memory);
	const folder = await readEditionFolder(
		settings.edition,
		settings.now,
		(editionHash) =>
			new Map(kept?.code === codeHash && kept.edition === editionHash ? kept.records.map((record) => [record.hash, record]) : []),
	);
	await mkdir(dirname(memory), { recursive: true });
	await writeFile(memory, JSON.stringify({ code: codeHash, edition: folder.editionHash, records: folder.records } satisfies Memory));
	return folder;
}

/** Every problem in the order of files and lines, errors last, where the eye ends; then how many there were. */
function report(problems: readonly FileProblem[]): void {
	const inOrder = problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
	const errors = inOrder.filter(({ severity }) => severity === "error");
	const warnings = inOrder.filter(({ severity }) => severity === "warning");
	for (const problem of [...warnings, ...errors]) console.error(problemText(problem));
	if (problems.length > 0) console.error(problemCounts(errors.length, warnings.length));
}

/** How many stories are named; the rest are counted. */
const namedStories = 10;

/** What the copy checks found, a line a story, worst first: `npm run check-copy` tells it in full. Never stops a build. */
function reportCopy({
	records,
	styleProblems,
}: {
	readonly records: readonly StoryRecord[];
	readonly styleProblems: readonly string[];
}): void {
	for (const problem of styleProblems) console.error(problem);
	const found = records
		.filter(({ copy }) => copy.errors + copy.advice > 0)
		.sort((a, b) => b.copy.errors - a.copy.errors || b.copy.advice - a.copy.advice);
	for (const { file, copy } of found.slice(0, namedStories)) console.error(`${relative(process.cwd(), file)}  ${counted(copy)}`);
	if (found.length > namedStories) console.error(`… और ${found.length - namedStories} ख़बरें (more stories)`);
	if (found.length > 0) console.error("पूरी जाँच देखने के लिए (to see it all): npm run check-copy");
}

/** The project's own icons, which every edition wears. */
async function iconFiles(root: string) {
	const folder = join(root, "public", "icons");
	const names = await readdir(folder);
	return Promise.all(
		names.map(async (name) => ({ address: `/icons/${name}`, file: join(folder, name), key: sha256(await readFile(join(folder, name))) })),
	);
}
