/** Keeps made pictures between builds, one folder for each content. Knows no format and no address. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the cache remembers of a picture: its size, its widths (none for a drawing), what cleaning took out. */
export type Facts = {
	readonly width: number;
	readonly height: number;
	readonly widths: readonly number[];
	readonly removed: readonly string[];
};
/** `contents`: the files of a picture by their names in the cache. */
export type Made = { readonly facts: Facts; readonly contents: ReadonlyMap<string, Uint8Array> };
/** `hash` names the picture's content, `folder` is where the cache keeps it. */
export type Place = { readonly hash: string; readonly folder: string };

const FACTS_FILE = "made.json";
type Remembered = Facts & { readonly sizes: Readonly<Record<string, number>> };

/** What is known of a picture made earlier. Undefined unless every file is there with the length it was written with; then the picture is made again. */
export async function readCache({ folder }: Place): Promise<Facts | undefined> {
	try {
		const remembered: Remembered = JSON.parse(await readFile(join(folder, FACTS_FILE), "utf8"));
		for (const [name, size] of Object.entries(remembered.sizes)) {
			if ((await stat(join(folder, name))).size !== size) return undefined;
		}
		return remembered;
	} catch {
		return undefined;
	}
}

/** Keeps a picture. The whole folder appears at once, by renaming: a build that dies here leaves a stray folder that nobody reads. */
export async function writeCache(place: Place, { facts, contents }: Made): Promise<void> {
	const fresh = `${place.folder}.${randomUUID()}.tmp`;
	await mkdir(fresh, { recursive: true });
	try {
		for (const [name, bytes] of contents) await writeFile(join(fresh, name), bytes);
		const sizes = Object.fromEntries([...contents].map(([name, bytes]) => [name, bytes.length]));
		await writeFile(join(fresh, FACTS_FILE), JSON.stringify({ ...facts, sizes } satisfies Remembered));
		try {
			await rename(fresh, place.folder);
		} catch {
			// Another story or another build was quicker, or something broken stands there.
			if (await readCache(place)) return;
			await rm(place.folder, { recursive: true, force: true });
			await rename(fresh, place.folder);
		}
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}
