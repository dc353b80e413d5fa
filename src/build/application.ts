/** Bundles the application once for each state of its source, and keeps the result: a new story does not bundle anything again. */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { ViteBuilder } from "vite";
import { sha256 } from "./diskFile.ts";
import { oneAtATime } from "./oneAtATime.ts";
import { partStyle, wearerOf } from "./partStyle.ts";
import type { Application, Render } from "./site.ts";

export type BuiltApplication = Application & { readonly files: readonly { address: string; file: string; key: string }[] };

/** Everything the bundles are made from. Tests are not part of it. */
async function sourceHash(root: string): Promise<string> {
	const sources = (await filesIn(join(root, "src"))).filter((file) => !/\.test\.tsx?$/.test(file)).sort();
	const all = [...sources, ...["index.html", "vite.config.ts", "package-lock.json"].map((name) => join(root, name))];
	const parts = await Promise.all(all.map(async (file) => `${relative(root, file)}\0${sha256(await readFile(file))}`));
	return sha256(`${parts.join("\n")}\n${process.version}`).slice(0, 20);
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** How many states of the source are kept. */
const keptStates = 3;

/**
 * The application, from the last time or bundled now. It stays inside the project, where its renderer finds React; `cache` is the folder for
 * everything else that a build keeps.
 */
export async function buildApplication(builder: ViteBuilder, root: string, cache: string): Promise<BuiltApplication> {
	const hash = await sourceHash(root);
	const bundles = join(root, ".pathak", "application");
	const home = join(bundles, hash);
	const make = async () => {
		if (existsSync(home)) return;
		const making = `${home}.making`;
		await rm(making, { recursive: true, force: true });
		for (const [name, folder] of [
			["client", "client"],
			["render", "render"],
			["early", "early"],
			["ahead", "ahead"],
			["drawAhead", "drawAhead"],
			["desk", "desk"],
			["worker", "worker"],
		] as const) {
			const environment = builder.environments[name];
			if (!environment) throw new Error(`no environment ${name} in vite.config.ts`);
			environment.config.build.outDir = join(making, folder);
			await builder.build(environment);
		}
		await forgetInlined(join(making, "client"));
		await hurryApplication(join(making, "client"));
		await addFonts(making, cache);
		const drawAhead = compiledWhileItComes(await readFile(join(making, "drawAhead", "drawAhead.js"), "utf8"));
		await writeFile(join(making, "client", "assets", `drawAhead-${sha256(drawAhead).slice(0, 8)}.js`), drawAhead);
		const { first, below, rare, late } = partStyle(await inlined(making));
		await writeFile(join(making, "first.css"), first);
		await writeFile(join(making, "below.css"), below);
		await writeFile(join(making, "rare.css"), rare);
		await writeFile(join(making, "client", "assets", `late-${sha256(late).slice(0, 8)}.css`), late);
		await rename(making, home);
		await forgetOldStates(bundles);
	};
	if (!existsSync(home)) await oneAtATime(bundles, () => undefined, make);
	const [client, desk] = [join(home, "client"), join(home, "desk")];
	const published = async (folder: string) =>
		Promise.all(
			(await filesIn(folder))
				.filter((file) => relative(folder, file) !== "index.html")
				.map(async (file) => ({ address: `/${relative(folder, file)}`, file, key: sha256(await readFile(file)) })),
		);
	const files = [...(await published(client)), ...(await published(desk))];
	const manifest = JSON.parse(await readFile(join(client, ".vite", "manifest.json"), "utf8")) as Manifest;
	const deskManifest = JSON.parse(await readFile(join(desk, ".vite", "manifest.json"), "utf8")) as Manifest;
	const newsroom = deskManifest["src/desk/main.tsx"];
	if (!newsroom) throw new Error("the desk was built without its entry");
	const html = await readFile(join(client, "index.html"), "utf8");
	const sheets = sheetsOf(html).map((sheet) => join(client, sheet));
	const first = await readFile(join(home, "first.css"), "utf8");
	const below = await readFile(join(home, "below.css"), "utf8");
	const rare = await readFile(join(home, "rare.css"), "utf8");
	const early = (await readFile(join(home, "early", "early.js"), "utf8")).trim();
	const addressOf = (name: string, ending = ".js") => {
		const found = files.find(({ address }) => address.startsWith(`/assets/${name}-`) && address.endsWith(ending));
		if (!found) throw new Error(`built without ${name}`);
		return found.address;
	};
	const ahead = {
		script: (await readFile(join(home, "ahead", "ahead.js"), "utf8")).trim(),
		thread: addressOf("worker"),
		draw: addressOf("drawAhead"),
	};
	const worker = await readFile(join(home, "worker", "sw.js"), "utf8");
	const { render } = (await import(pathToFileURL(join(home, "render", "render.js")).href)) as { render: Render };
	// The inlined sheets need not be published as files: no page asks for them.
	const [front, section, search, saved] = [
		partsOf(manifest, html, "src/pages/FrontPage.tsx"),
		partsOf(manifest, html, "src/pages/SectionPage.tsx"),
		partsOf(manifest, html, "src/pages/SearchPage.tsx"),
		partsOf(manifest, html, "src/pages/SavedPage.tsx"),
	];
	const filesOf = (parts: typeof front) => parts.map(({ file }) => `/${file}`);
	const preloads = { front: filesOf(front), section: filesOf(section), search: filesOf(search), saved: filesOf(saved) };
	const listSheets = [...new Set([...front, ...section, ...search, ...saved].flatMap(({ css = [] }) => css.map((file) => `/${file}`)))];
	const listStyle = (await Promise.all(listSheets.map((sheet) => readFile(join(client, sheet), "utf8")))).join("").trim();
	const lateSheet = addressOf("late", ".css");
	const late = await readFile(join(client, lateSheet), "utf8");
	const entries = entriesOf(html).map((file) => `/${file}`);
	const filesOfRooms = (rooms: RegExp) =>
		Object.keys(manifest)
			.filter((source) => rooms.test(source))
			.flatMap((source) => partsOf(manifest, html, source))
			.flatMap(({ file, css = [] }) => [file, ...css])
			.map((file) => `/${file}`);
	const readerFiles = filesOfRooms(/^src\/(article|components|pages|data|comforts|find|offline|reader)\//);
	// What every page asks for by itself, or to draw the next one; what opens at a press, and what stands behind that, is not among it.
	const drawing = Object.values(manifest)
		.filter(({ file }) => html.includes(file))
		.flatMap(({ dynamicImports = [] }) => dynamicImports)
		.filter((source) => /^src\/(pages|data|reader|comforts)\//.test(source))
		.flatMap((source) => partsOf(manifest, html, source))
		.flatMap(({ file, css = [] }) => [file, ...css])
		.map((file) => `/${file}`);
	const drawingFiles = [...new Set([...entries, lateSheet, ...drawing])];
	// The desk's hand in its frames is a part of the reader's application that no reader gets.
	const previewFiles = filesOfRooms(/^src\/desk\//).filter((file) => !readerFiles.includes(file));
	// What the bundler's list does not name is the thread of the search with its parts, and what draws its first answer.
	const named = new Set(Object.values(manifest).map(({ file }) => `/${file}`));
	const threads = files
		.map(({ address, file }) => (file.startsWith(client) ? address : ""))
		.filter((address) => /\.js$/.test(address) && !named.has(address));
	const isLaterOnDesk = (address: string) => address.startsWith("/assets/desk/") && address !== `/${newsroom.file}`;
	const isPublic = ({ address, file }: { address: string; file: string }) => !address.startsWith("/.vite") && !sheets.includes(file);
	return {
		hash,
		worker,
		drawingFiles,
		laterFiles: [...new Set([...readerFiles, ...threads])].filter((file) => !drawingFiles.includes(file)),
		deskFiles: [`/${newsroom.file}`, ...files.map(({ address }) => address).filter(isLaterOnDesk), ...new Set(previewFiles)],
		shell: {
			html,
			early,
			ahead,
			preloads,
			style: first,
			styleBelow: below,
			rareStyleBelow: below + rare,
			isRare: wearerOf(rare),
			// In the order in which they come to a reader who goes on from a story.
			wholeStyle: first + below + listStyle + late,
			lateSheet,
			listSheets,
			desk: { script: `/${newsroom.file}`, styles: (newsroom.css ?? []).map((file) => `/${file}`) },
		},
		render,
		files: files.filter(isPublic),
	};
}

/**
 * What a late part brings along it asks for by name, and Vite counts the sheet among it that is inline in every page. In its place stands the file
 * that every page has: the loader sees that it is there.
 */
async function forgetInlined(client: string): Promise<void> {
	const html = await readFile(join(client, "index.html"), "utf8");
	const [entry] = entriesOf(html);
	const sheets = sheetsOf(html).map((sheet) => `"${sheet.slice(1)}"`);
	for (const file of (await filesIn(client)).filter((each) => each.endsWith(".js"))) {
		const code = await readFile(file, "utf8");
		const without = sheets.reduce((text, sheet) => text.replaceAll(sheet, `"${entry}"`), code);
		if (without !== code) await writeFile(file, without);
	}
}

/**
 * Tells V8 that a script uses most of its functions at once, so that it compiles them on a thread of their own while the file is still coming, instead of
 * one by one as they are called. It reads this in a file's first line alone, before which the bundler puts one of its own. Source:
 * https://v8.dev/blog/explicit-compile-hints
 */
const compiledWhileItComes = (code: string) => `//# allFunctionsCalledOnLoad\n${code}`;

async function hurryApplication(client: string): Promise<void> {
	for (const entry of entriesOf(await readFile(join(client, "index.html"), "utf8"))) {
		const file = join(client, entry);
		await writeFile(file, compiledWhileItComes(await readFile(file, "utf8")));
	}
}

/** The scripts that the shell names, as files of the folder. */
const entriesOf = (html: string) => [...html.matchAll(/<script type="module"[^>]*src="\/([^"]+)"/g)].map(([, address = ""]) => address);

const sheetsOf = (html: string) => [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, sheet = ""]) => sheet);

/** The sheets that no page asks for, since they stand in every page. */
async function inlined(home: string): Promise<string> {
	const client = join(home, "client");
	const sheets = sheetsOf(await readFile(join(client, "index.html"), "utf8")).map((sheet) => join(client, sheet));
	return (await Promise.all([join(home, "fonts.css"), ...sheets].map((file) => readFile(file, "utf8")))).join("").trim();
}

/** Vite's own list of what it wrote, as far as it is read here. */
type Manifest = {
	readonly [source: string]: {
		readonly file: string;
		readonly imports?: readonly string[];
		readonly dynamicImports?: readonly string[];
		readonly css?: readonly string[];
	};
};

/** A page's own parts, beyond those that every page loads, each behind what it imports: so do its styles overrule theirs. */
function partsOf(manifest: Manifest, html: string, source: string, seen = new Set<string>()): Manifest[string][] {
	const chunk = manifest[source];
	if (!chunk) throw new Error(`${source} is not a part of its own: see vite.config.ts`);
	if (html.includes(chunk.file) || seen.has(source)) return [];
	seen.add(source);
	return [...(chunk.imports ?? []).flatMap((each) => partsOf(manifest, html, each, seen)), chunk];
}

/** Writes the fonts under names of their content, and the rules that load them. */
async function addFonts(home: string, cache: string): Promise<void> {
	const { fontFaceCss, fontLicence, subsetFonts } = await import("./fonts.ts");
	const assets = join(home, "client", "assets");
	await mkdir(assets, { recursive: true });
	const addresses = new Map<string, string>();
	for (const { file, bytes } of await subsetFonts(join(cache, "fonts"))) {
		const name = `${file}-${sha256(bytes).slice(0, 8)}.woff2`;
		await writeFile(join(assets, name), bytes);
		addresses.set(file, `/assets/${name}`);
	}
	await writeFile(join(assets, "eczar-OFL.txt"), await fontLicence());
	const css = fontFaceCss({ devanagari: addresses.get("eczar-devanagari") ?? "", latin: addresses.get("eczar-latin") ?? "" });
	await writeFile(join(home, "fonts.css"), css);
}

async function forgetOldStates(folder: string): Promise<void> {
	const states = await Promise.all((await readdir(folder)).map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })));
	for (const { name } of states.sort((a, b) => b.time - a.time).slice(keptStates))
		await rm(join(folder, name), { recursive: true, force: true });
}
