/** Writes a site beside the one that is served and swaps it in whole. What has not changed is linked, not made again. */
import { existsSync, linkSync, rmSync } from "node:fs";
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

/**
 * Makes `folder` hold exactly the planned files. The manifest beside it (`memory`) tells what the folder holds now.
 * A build that dies before the swap leaves the folder as it was.
 */
export async function writeSite(folder: string, memory: string, plan: readonly PlannedFile[]): Promise<Written> {
	const next = `${folder}.next`;
	const old = `${folder}.old`;
	const pending = `${memory}.next`;
	await recoverSite(folder, memory);
	const before = existsSync(folder) ? await readManifest(memory) : {};
	const folders = new Set(plan.map(({ file }) => dirname(join(next, file))));
	for (const each of folders) await mkdir(each, { recursive: true });

	const made: string[] = [];
	const said = progress("files", plan.length);
	let kept = 0;
	const place = async ({ file, key, make }: PlannedFile) => {
		if (before[file] === key && linkAll(folder, next, file)) kept += 1;
		else {
			await writeAll(next, file, await make());
			made.push(file);
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
	await writeFile(pending, JSON.stringify(manifest));
	if (existsSync(folder)) await rename(folder, old);
	await rename(next, folder).catch(async (error: unknown) => {
		if (existsSync(old)) await rename(old, folder);
		throw error;
	});
	await rename(pending, memory);
	await rm(old, { recursive: true, force: true });
	return { made, kept, removed: Object.keys(before).filter((file) => !Object.hasOwn(manifest, file)) };
}

/**
 * Puts right what a build left behind that was killed: before, between or after the two renames of the swap. Whoever builds does so before all else:
 * a mistake in the edition must not keep the last site away.
 */
export async function recoverSite(folder: string, memory: string): Promise<void> {
	const [next, old, pending] = [`${folder}.next`, `${folder}.old`, `${memory}.next`];
	if (!existsSync(folder) && existsSync(old)) await rename(old, folder);
	else if (existsSync(pending) && !existsSync(next)) await rename(pending, memory);
	// First the manifest, then its folder: the other way round, a second kill would make the manifest look like a swap that was done.
	await rm(pending, { force: true });
	await rm(next, { recursive: true, force: true });
	await rm(old, { recursive: true, force: true });
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
