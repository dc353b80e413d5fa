/** Puts a story's file into an edition's folder whole or not at all, and keeps the version it takes the place of. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** `kept` is where the version before stands now, null where there was none or it was the same. */
export type Replaced = { readonly kept: string | null; readonly undo: () => Promise<void> };

/** Written beside its place, on disk for certain, then renamed: a reader of the folder sees the old file or the new one. The build reads `.json` files alone. */
async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
	const pending = join(folder, `.${name}.${randomUUID()}.writing`);
	try {
		const file = await open(pending, "wx");
		await file.writeFile(bytes);
		await file.sync();
		await file.close();
		await rename(pending, join(folder, name));
	} catch (error) {
		await rm(pending, { force: true });
		throw error;
	}
}

/** What is replaced goes to `replaced/<id>.<time>.json` in the edition's folder, which no build reads. `undo` puts things back as they were. */
export async function replaceStory(edition: string, id: string, bytes: Uint8Array, now = new Date()): Promise<Replaced> {
	const stories = join(edition, "stories");
	const name = `${id}.json`;
	await mkdir(stories, { recursive: true });
	const before = await readFile(join(stories, name)).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	if (before?.equals(bytes)) return { kept: null, undo: async () => {} };
	let kept: string | null = null;
	if (before) {
		const shelf = join(edition, "replaced");
		await mkdir(shelf, { recursive: true });
		kept = join(shelf, `${id}.${now.toISOString().replaceAll(":", "-")}.json`);
		await writeFile(kept, before, { flag: "wx" });
	}
	await writeWhole(stories, name, bytes);
	return {
		kept,
		undo: async () => {
			if (before) await writeWhole(stories, name, before);
			else await rm(join(stories, name), { force: true });
			if (kept) await rm(kept, { force: true });
		},
	};
}
