/** What lets a device keep the site: the worker with the files of its release, the frame it draws kept stories in, the manifest and its icons. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Article, Edition, Picture } from "../article/article.ts";
import { framePage, frontPath, savedPath, sectionPath, storyPath } from "../article/links.ts";
import { type Openings, openingMarks } from "../article/opening.ts";
import type { Story } from "../article/story.ts";
import { words } from "../words.ts";
import { sha256 } from "./diskFile.ts";
import { documentOf } from "./document.ts";
import type { EditionFolder } from "./editionFolder.ts";
import type { PlannedFile } from "./output.ts";
import { contentPolicy, inlineOf } from "./policy.ts";
import type { Application, Render } from "./site.ts";

const iconSizes = [192, 512] as const;
/** On the browser's tab. A drawing there is laid out by the page's own thread: 60 ms of a slow phone's time. */
const tabIconSize = 96;

/** `icons` is the folder of the project's drawings, of which PNG is made: not every system takes SVG. */
export async function planDevice(
	{ edition, screenshots }: Pick<EditionFolder, "edition" | "screenshots">,
	{ shell, worker, drawingFiles, laterFiles, deskFiles, hash, render }: Application,
	icons: string,
): Promise<PlannedFile[]> {
	const parts = {
		head: `<title>${edition.name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>`,
		body: "",
		seed: null,
		jsonLd: [],
		split: null,
	};
	// It names all that stands inline in pages of this release: by that the worker knows whether one that it kept is of it.
	const frame = documentOf(shell, () => contentPolicy(edition, inlineOf(shell)), edition.inLanguage, parts);
	const release = [
		{ url: framePage, revision: sha256(frame).slice(0, 12) },
		// Named by their content: the name is the revision.
		...drawingFiles.map((url) => ({ url, revision: null })),
	];
	const given = Object.entries({ release, later: laterFiles, desk: deskFiles, openings: await drawOpenings(edition, render) });
	const script = [...given.map(([name, value]) => `self.${name}=${JSON.stringify(value)};`), worker].join("\n");
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
		text("sw.js", script),
		text("manifest.webmanifest", JSON.stringify(manifestOf(edition, screenshots))),
		png("icon", tabIconSize),
		...iconSizes.flatMap((size) => [png("icon", size), png("icon-maskable", size)]),
		...screenshots.map(({ entry, file, key }) => ({ file: entry.src.slice(1), key, make: () => readFile(file) })),
	];
}

/** By the page's own components, of a story that is nothing but marks. */
async function drawOpenings(edition: Edition, render: Render): Promise<Openings> {
	const { section, language, kicker, headline, deck } = openingMarks;
	const article: Article = {
		type: "NewsArticle",
		id: "opening",
		inLanguage: language,
		articleSection: section,
		kicker,
		headline,
		description: deck,
		datePublished: "2000-01-01T00:00:00Z",
		author: [],
		body: [],
		correction: [],
		keywords: [],
		related: [],
		pubStatus: "usable",
		ads: false,
	};
	const openingWith = async (more: { readonly image?: Picture }) => {
		const story: Story = {
			kind: "story",
			article: { ...article, ...more },
			more: [],
			isChosen: false,
			next: null,
			place: null,
			aksharas: 0,
			isBreaking: false,
		};
		const data = [[["edition"], edition] as const, [["story", article.id], story] as const];
		const { body } = await render(storyPath(article.id), { data });
		const [before = "", head = ""] = body.split("<h1");
		return `${before}<h1${head.split("</header>")[0]}</header></article></main>`;
	};
	const image = { src: "/opening.png", width: 3, height: 2, alt: "" };
	return { pictured: await openingWith({ image }), bare: await openingWith({}), sections: edition.sections };
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
		// More than four are shown nowhere.
		shortcuts: [
			{ name: words.saved, url: savedPath },
			...edition.sections.slice(0, 3).map(({ id, name }) => ({ name, url: sectionPath(id) })),
		],
	};
}
