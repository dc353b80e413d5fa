/** Reads the desk's house style from an edition's folder, where it may stand as `style.json`. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathText } from "../article/problems.ts";
import { defaultStyle, type HouseStyle, parseStyle } from "../text/proof/style.ts";

/** The style copy is held to; the sha256 of its file, "" without one; and what is wrong with it, in which case nothing of it holds. */
export type StyleFile = { readonly style: HouseStyle; readonly hash: string; readonly problems: readonly string[] };

export async function readHouseStyle(folder: string): Promise<StyleFile> {
	const bytes = await readFile(join(folder, "style.json")).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	if (!bytes) return { style: defaultStyle, hash: "", problems: [] };
	const hash = createHash("sha256").update(bytes).digest("hex");
	return { ...parseStyleFile(bytes), hash };
}

/** The style that a file holds; with problems none of it. */
export function parseStyleFile(bytes: Uint8Array): Omit<StyleFile, "hash"> {
	const { value, problems } = parseStyle(jsonOf(bytes));
	return {
		style: value ?? defaultStyle,
		problems: problems.map(({ path, message }) => ["style.json", ...(path.length > 0 ? [pathText(path)] : []), message].join("  ")),
	};
}

/** What is no JSON is no object either, and is told so. */
function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
	} catch {
		return undefined;
	}
}
