/** Writes a site beside the one that is served and swaps it in whole. What has not changed is neither made again nor, mostly, touched. */
import { existsSync, linkSync, readdirSync, rmSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { progress } from "./progress.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Brotli 10 is 2 % larger than 11 at half the time, and 7 % smaller than 6 at twenty times. What readers wait for is small, what editors wait for is
 * large (bytes). `BROTLI` sets another, for builds that are only looked at.
 */
const brotliQuality = (size: number) => Number(process.env["BROTLI"] ?? (size > 65_536 ? 10 : 11));
/** Pages made at once: enough to keep the compressing threads busy while the next is drawn. */
const atOnce = 8;

const compressible = /\.(html|json|js|css|svg|txt|webmanifest)$/;

/** One file of the site. `key` names its content: the same key is the same bytes. */
export type PlannedFile = {
	readonly file: string;
	readonly key: string;
	readonly make: () => Promise<string | Uint8Array> | string | Uint8Array;
};

export type Written = { readonly made: string[]; readonly kept: number; readonly removed: string[] };

type Manifest = { readonly [file: string]: string };

async function readManifest(file: string): Promise<Manifest> {
	try {
		return JSON.parse(await readFile(file, "utf8")) as Manifest;
	} catch {
		// Not there, or cut short by a kill: then nothing is known to be unchanged.
		return {};
	}
}

/** The trees of a site: the one that is served, the one to come, the one before; and what is remembered of each. */
function trees(folder: string, memory: string) {
	return { next: `${folder}.next`, old: `${folder}.old`, nextMemory: `${memory}.next`, oldMemory: `${memory}.old` };
}

/**
 * Makes `folder` hold exactly the planned files. The manifest beside it (`memory`) tells what the folder holds now.
 * The site before the last (`folder.old`) becomes the next, where most files stand already: to link tens of thousands of them and to remove as many took
 * half of a build. A build that dies before the swap leaves the folder as it was.
 */
export async function writeSite(folder: string, memory: string, plan: readonly PlannedFile[]): Promise<Written> {
	const { next, old, nextMemory, oldMemory } = trees(folder, memory);
	await recoverSite(folder, memory);
	const before = existsSync(folder) ? await readManifest(memory) : {};
	const there = await readManifest(oldMemory);
	// First what is remembered of it: without that a tree is not believed.
	await rm(oldMemory, { force: true });
	if (existsSync(old)) await rename(old, next);
	const folders = new Set(plan.flatMap(({ file }) => foldersOf(file)));
	const standing = prune(next, new Set(plan.flatMap(({ file }) => forms(file))), folders);
	for (const each of folders) await mkdir(join(next, each), { recursive: true });

	const made: string[] = [];
	const said = progress("files", plan.length);
	let kept = 0;
	const place = async ({ file, key, make }: PlannedFile) => {
		if (there[file] === key && forms(file).every((form) => standing.has(form))) kept += 1;
		else {
			// What stands there may be a link to what is served: it is taken away, and nothing is written into it.
			for (const form of forms(file)) if (standing.has(form)) rmSync(join(next, form));
			if (before[file] === key && linkAll(folder, next, file)) kept += 1;
			else {
				await writeAll(next, file, await make());
				made.push(file);
			}
		}
		said.step();
	};
	const queue = plan.values();
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (const each of queue) await place(each);
		}),
	);
	said.end();

	const manifest: Manifest = Object.fromEntries(plan.map(({ file, key }) => [file, key]));
	await mkdir(dirname(memory), { recursive: true });
	await writeFile(nextMemory, JSON.stringify(manifest));
	if (existsSync(folder)) await rename(folder, old);
	await rename(next, folder).catch(async (error: unknown) => {
		if (existsSync(old)) await rename(old, folder);
		throw error;
	});
	await followTrees(folder, memory);
	return { made, kept, removed: Object.keys(before).filter((file) => !Object.hasOwn(manifest, file)) };
}

/** When the trees have changed places, what is remembered of them does. */
async function followTrees(folder: string, memory: string): Promise<void> {
	const { old, nextMemory, oldMemory } = trees(folder, memory);
	if (existsSync(old) && existsSync(memory)) await rename(memory, oldMemory);
	// A tree of which nothing was remembered is of no use.
	else if (!existsSync(oldMemory)) await rm(old, { recursive: true, force: true });
	await rename(nextMemory, memory);
}

/**
 * Puts right what a build left behind that was killed: before, between or after the two renames of the swap. Whoever builds does so before all else:
 * a mistake in the edition must not keep the last site away.
 */
export async function recoverSite(folder: string, memory: string): Promise<void> {
	const { next, old, nextMemory, oldMemory } = trees(folder, memory);
	// A site that waits to be the next has a memory; one that was served until now has none yet.
	if (!existsSync(folder) && existsSync(old) && !existsSync(oldMemory)) await rename(old, folder);
	else if (existsSync(nextMemory) && !existsSync(next)) await followTrees(folder, memory);
	// First the manifest, then its folder: the other way round, a second kill would make the manifest look like a swap that was done.
	await rm(nextMemory, { force: true });
	await rm(next, { recursive: true, force: true });
	if (!existsSync(oldMemory)) await rm(old, { recursive: true, force: true });
	if (!existsSync(old)) await rm(oldMemory, { force: true });
}

/** The folders that a file stands in, innermost first. */
function foldersOf(file: string): string[] {
	const folder = dirname(file);
	return folder === "." ? [folder] : [folder, ...foldersOf(folder)];
}

/** Takes out of a tree, where there is one, what is not among these files and folders; tells which files are left. */
function prune(tree: string, files: ReadonlySet<string>, folders: ReadonlySet<string>): ReadonlySet<string> {
	const left = new Set<string>();
	const look = (folder: string) => {
		for (const entry of readdirSync(join(tree, folder), { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory() && folders.has(path)) look(path);
			else if (entry.isFile() && files.has(path)) left.add(path);
			else rmSync(join(tree, path), { recursive: true });
		}
	};
	if (existsSync(tree)) look(".");
	return left;
}

/** The forms a file is stored in: itself, and compressed where that helps. */
const forms = (file: string) => (compressible.test(file) ? [file, `${file}.br`, `${file}.gz`] : [file]);

/** At once and in turn: with tens of thousands of files, waiting for each costs more than the link. */
function linkAll(from: string, to: string, file: string): boolean {
	try {
		for (const form of forms(file)) linkSync(join(from, form), join(to, form));
		return true;
	} catch {
		for (const form of forms(file)) rmSync(join(to, form), { force: true });
		return false;
	}
}

async function writeAll(folder: string, file: string, content: string | Uint8Array): Promise<void> {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	const path = join(folder, file);
	await writeFile(path, bytes);
	if (!compressible.test(file)) return;
	const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality(bytes.length), [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
	const [small, smaller] = await Promise.all([zip(bytes, { level: 9 }), brotli(bytes, { params })]);
	await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
}
