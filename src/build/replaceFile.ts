/** Puts a file into an edition's folder whole or not at all, and keeps the version it takes the place of. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** `kept` is where the version before stands now, null where there was none or it was the same. */
export type Replaced = { readonly kept: string | null; readonly undo: () => Promise<void> };

/** Written beside its place, on disk for certain, then renamed: a reader of the folder sees the old file or the new one. The build reads `.json` files alone. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
	const pending = join(dirname(path), `.${basename(path)}.${randomUUID()}.writing`);
	try {
		const file = await open(pending, "wx");
		await file.writeFile(bytes);
		await file.sync();
		await file.close();
		await rename(pending, path);
	} catch (error) {
		await rm(pending, { force: true });
		throw error;
	}
}

/**
 * `before` are the bytes that stand at `path` now, null for no file. They go to the edition's `replaced/<keptAs>.<time>.json`, which no build reads.
 * `undo` puts things back as they were.
 */
export async function replaceFile(
	edition: string,
	{ path, keptAs, before, bytes }: { path: string; keptAs: string; before: Buffer | null; bytes: Buffer },
	now = new Date(),
): Promise<Replaced> {
	if (before?.equals(bytes)) return { kept: null, undo: async () => {} };
	let kept: string | null = null;
	if (before) {
		const shelf = join(edition, "replaced");
		await mkdir(shelf, { recursive: true });
		kept = join(shelf, `${keptAs}.${now.toISOString().replaceAll(":", "-")}.json`);
		await writeFile(kept, before, { flag: "wx" });
	}
	await mkdir(dirname(path), { recursive: true });
	await writeWhole(path, bytes);
	return {
		kept,
		undo: async () => {
			if (before) await writeWhole(path, before);
			else await rm(path, { force: true });
			if (kept) await rm(kept, { force: true });
		},
	};
}
