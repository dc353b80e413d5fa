/** The pictures that a browser shows of an edition before it is installed: named in `edition.json`, published as they are, seen by no page. */
import { createHash } from "node:crypto";
import type { Path, Problem } from "../article/problems.ts";
import { Reading } from "../article/reading.ts";
import { kindOf, readOriginal, resolvePicture } from "./originals.ts";
import { PictureError } from "./pictureError.ts";

/** As the web app manifest wants it, and where it lies on this disk. */
export type Screenshot = {
	readonly file: string;
	readonly key: string;
	readonly entry: {
		readonly src: string;
		readonly sizes: string;
		readonly type: string;
		readonly form_factor: "wide" | "narrow";
		readonly label: string;
	};
};

/** What Chrome shows in its dialog: eight of a form at most, sides in px, and how many times as long one side may be as the other. Source: Chrome, “Richer install UI”. */
const rules = { most: 16, from: 320, to: 3840, ratio: 2.3 } as const;
const kinds = ["png", "jpeg", "webp"];

/** Reads `screenshots` of an `edition.json` in its folder: `[{ "src": "/pictures/…", "label": "…" }]`, of which all that are wide must have one shape, and all others too. */
export async function readScreenshots(
	folder: string,
	input: unknown,
): Promise<{ value: readonly Screenshot[]; problems: readonly Problem[] }> {
	const reading = new Reading();
	const { screenshots } = Object(input) as { screenshots?: unknown };
	const named = reading.list(screenshots, ["screenshots"], (item, path) => readNamed(reading, item, path), { most: rules.most });
	const value: Screenshot[] = [];
	for (const { src, label, path } of named) {
		const read = await readScreenshot(folder, src, label).catch((error: unknown) => {
			if (!(error instanceof PictureError)) throw error;
			reading.error("picture", path, error.reason, error.detail ? `${src} (${error.detail})` : src);
		});
		if (!read) continue;
		const { width, height, ...screenshot } = read;
		const [short, long] = [Math.min(width, height), Math.max(width, height)];
		const like = value
			.find(({ entry }) => entry.form_factor === screenshot.entry.form_factor)
			?.entry.sizes.split("x")
			.map(Number);
		if (short < rules.from || long > rules.to || long > short * rules.ratio)
			reading.error("value", path, `${rules.from}…${rules.to} px, ${rules.ratio}:1`, screenshot.entry.sizes);
		else if (like && Math.abs((like[0] ?? 0) * height - (like[1] ?? 0) * width) > long)
			reading.error("value", path, like.join(":"), screenshot.entry.sizes);
		else value.push(screenshot);
	}
	return { value, problems: reading.problems };
}

function readNamed(reading: Reading, item: unknown, path: Path) {
	const fields = reading.fields(item, path, ["src", "label"]);
	if (!fields) return undefined;
	const src = reading.text(fields["src"], [...path, "src"]);
	const label = reading.text(fields["label"], [...path, "label"]);
	return src && label ? { src, label, path: [...path, "src"] } : undefined;
}

async function readScreenshot(folder: string, src: string, label: string) {
	const file = resolvePicture(folder, src);
	const bytes = await readOriginal(file, src);
	const kind = kindOf(bytes) ?? "";
	if (!kinds.includes(kind)) throw new PictureError(src, "unsupported", kind);
	const sharp = (await import("sharp")).default;
	const { width, height } = await sharp(bytes)
		.metadata()
		.catch(() => {
			throw new PictureError(src, "truncated");
		});
	const key = createHash("sha256").update(bytes).digest("hex");
	const form_factor = width > height ? ("wide" as const) : ("narrow" as const);
	const entry = { src: `/pictures/s/${key.slice(0, 12)}.${kind}`, sizes: `${width}x${height}`, type: `image/${kind}`, form_factor, label };
	return { file, key, entry, width, height };
}
