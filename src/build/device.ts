/** What lets a device keep the site: the worker with the files of its release, the frame it draws kept stories in, the manifest and its icons. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Edition } from "../article/article.ts";
import { framePage, frontPath, sectionPath } from "../article/links.ts";
import { documentOf } from "./document.ts";
import { type EditionFolder, sha256 } from "./editionFolder.ts";
import type { PlannedFile } from "./output.ts";
import { contentPolicy } from "./policy.ts";
import type { Application } from "./site.ts";

const iconSizes = [192, 512] as const;
/** On the browser's tab. A drawing there is laid out by the page's own thread: 60 ms of a slow phone's time. */
const tabIconSize = 96;

/** `icons` is the folder of the project's drawings, of which PNG is made: not every system takes SVG. */
export function planDevice(
	{ edition, screenshots }: Pick<EditionFolder, "edition" | "screenshots">,
	{ shell, worker, readerFiles, deskFiles, hash }: Application,
	icons: string,
): PlannedFile[] {
	const parts = {
		head: `<title>${edition.name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>`,
		body: "",
		seed: null,
		jsonLd: [],
		split: null,
	};
	const frame = documentOf(shell, contentPolicy(edition, shell), edition.inLanguage, parts);
	const release = [
		{ url: framePage, revision: sha256(frame).slice(0, 12) },
		// Named by their content: the name is the revision.
		...readerFiles.map((url) => ({ url, revision: null })),
	];
	const text = (file: string, content: string): PlannedFile => ({ file, key: sha256(content), make: () => content });
	const png = (drawing: string, size: number): PlannedFile => ({
		file: `icons/${drawing}-${size}.png`,
		key: sha256(`${hash} ${drawing} ${size}`),
		make: () =>
			sharp(join(icons, `${drawing}.svg`), { density: 300 })
				.resize(size, size)
				.png()
				.toBuffer(),
	});
	return [
		text(framePage.slice(1), frame),
		text("sw.js", `self.release=${JSON.stringify(release)};self.desk=${JSON.stringify(deskFiles)};\n${worker}`),
		text("manifest.webmanifest", JSON.stringify(manifestOf(edition, screenshots))),
		png("icon", tabIconSize),
		...iconSizes.flatMap((size) => [png("icon", size), png("icon-maskable", size)]),
		...screenshots.map(({ entry, file, key }) => ({ file: entry.src.slice(1), key, make: () => readFile(file) })),
	];
}

/** The web app manifest. Source: W3C "Web Application Manifest". */
function manifestOf(edition: Edition, screenshots: EditionFolder["screenshots"]): object {
	const icon = (name: string, size: number, purpose: string) => ({
		src: `/icons/${name}-${size}.png`,
		sizes: `${size}x${size}`,
		type: "image/png",
		purpose,
	});
	return {
		id: frontPath,
		name: edition.name,
		short_name: edition.name,
		lang: edition.inLanguage,
		start_url: frontPath,
		scope: frontPath,
		display: "standalone",
		background_color: "#fcfcfa",
		theme_color: "#fcfcfa",
		...(edition.about && { description: edition.about }),
		icons: iconSizes.flatMap((size) => [icon("icon", size, "any"), icon("icon-maskable", size, "maskable")]),
		...(screenshots.length > 0 && { screenshots: screenshots.map(({ entry }) => entry) }),
		shortcuts: edition.sections.slice(0, 4).map(({ id, name }) => ({ name, url: sectionPath(id) })),
	};
}
