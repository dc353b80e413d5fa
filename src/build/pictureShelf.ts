/** All pictures of an edition: made once for each content, looked up by the address a story gives them. */
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Picture } from "../article/article.ts";
import type { Dress } from "../article/dress.ts";
import type { FileProblem } from "../article/places.ts";
import type { Problem } from "../article/problems.ts";
import { placed, readMemory } from "./diskFile.ts";
import type { EditionFolder } from "./editionFolder.ts";
import { resolvePicture } from "./originals.ts";
import { PictureError } from "./pictureError.ts";
import type { MadePicture } from "./pictures.ts";
import { progress } from "./progress.ts";
import type { StoryRecord } from "./storyRecord.ts";

export type PictureShelf = {
	readonly dress: Dress;
	/** The files of the pictures that these addresses name, each once. */
	readonly filesOf: (sources: Iterable<string>) => { address: string; file: string; key: string }[];
	readonly problems: readonly FileProblem[];
};

/** What the same code made before, by file and time of change. */
type Shelf = { readonly code: string; readonly made: { [fileAndTime: string]: MadePicture } };

/**
 * Makes every picture that a story of the edition names, and those of stories that are not sound, to tell of all mistakes at once. Pictures on other
 * hosts stay where they are. Each one that cannot be used is a problem naming the story, the place and the reason. `code` changes whenever this code does.
 */
export async function makePictures(
	{ folder, records, unsound }: Pick<EditionFolder, "folder" | "records" | "unsound">,
	cache: string,
	code: string,
): Promise<PictureShelf> {
	const shelfFile = join(cache, "pictures.json");
	const kept = await readMemory<Shelf>(shelfFile);
	const earlier = kept?.code === code ? kept.made : {};
	const shelf: Shelf = { code, made: {} };
	const made = new Map<string, MadePicture | PictureError>();
	const named = [...new Set([...records, ...unsound].flatMap(({ pictures }) => pictures.map(({ src }) => src)))].filter((src) =>
		src.startsWith("/"),
	);
	const said = progress("pictures", named.length);
	const queue = named.values();
	const work = async () => {
		for (const src of queue) {
			try {
				const file = resolvePicture(folder, src);
				const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
				const key = `${file}:${size}:${mtimeMs}`;
				const known = earlier[key];
				const isThere =
					known &&
					(
						await Promise.all(
							known.files.map((each) =>
								stat(each.file).then(
									() => true,
									() => false,
								),
							),
						)
					).every(Boolean);
				const picture =
					known && isThere ? known : await (await import("./pictures.ts")).makePicture(file, src, { cacheFolder: join(cache, "pictures") });
				shelf.made[key] = picture;
				made.set(src, picture);
			} catch (error) {
				if (!(error instanceof PictureError)) throw error;
				made.set(src, error);
			}
			said.step();
		}
	};
	await Promise.all([work(), work(), work(), work()]);
	said.end();
	await writeFile(shelfFile, JSON.stringify(shelf));

	const problems: FileProblem[] = [];
	for (const { file, pictures } of [...records, ...unsound]) {
		for (const named of pictures) {
			for (const { severity, code, found, expected } of wrongWith(named, made.get(named.src))) {
				problems.push(await placed(file, named.path, severity, code, found, expected));
			}
		}
	}
	const dress = (picture: Picture): Picture => {
		const found = made.get(picture.src);
		return found && !(found instanceof PictureError) ? { ...picture, ...found.picture } : picture;
	};
	const filesOf = (sources: Iterable<string>) => {
		const files = new Map<string, { address: string; file: string; key: string }>();
		for (const source of sources) {
			const found = made.get(source);
			if (!found || found instanceof PictureError) continue;
			for (const { address, file } of found.files) files.set(address, { address, file, key: address });
		}
		return [...files.values()];
	};
	return { dress, filesOf, problems };
}

type Wrong = Pick<Problem, "severity" | "code" | "expected"> & { readonly found: string };

/** What is wrong with one picture of a story, as it was made. A picture on another host was not made. */
function wrongWith({ src, width, height }: StoryRecord["pictures"][number], made: MadePicture | PictureError | undefined): Wrong[] {
	if (!made) return [];
	if (made instanceof PictureError) {
		const detail = made.detail ? ` (${made.detail})` : "";
		return [{ severity: "error", code: "picture", expected: made.reason, found: `${src}${detail}` }];
	}
	const { width: realWidth, height: realHeight } = made.picture;
	const wrong: Wrong[] = [];
	if (width > 0 && (realWidth !== width || realHeight !== height)) {
		wrong.push({ severity: "warning", code: "picture-size", expected: `${realWidth}×${realHeight}`, found: `${width}×${height}` });
	}
	if (made.removed.length > 0) wrong.push({ severity: "warning", code: "picture-cleaned", found: `${src}: ${made.removed.join(", ")}` });
	return wrong;
}
