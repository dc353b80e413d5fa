/** `npm run bench scale`: what building a large edition costs, what its readers load, and what one more story rewrites. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { frontJson, listHeadJson, listRevisionsJson, liveJson, sectionPath, storyJson, storyPath } from "../../src/article/links.ts";
import { shardsJson } from "../../src/find/addresses.ts";
import { root } from "../sites.ts";
import { addOne, writeCrowd } from "./crowd.ts";
import { count, kB, ratio, table } from "./numbers.ts";
import { type Built, build, home, machine } from "./site.ts";

/** An edition that fits on one front page: what larger ones are compared with. */
const small = 24;

/** Compressed bytes by what a reader asks for. */
type Loaded = ReadonlyMap<string, number>;

export async function benchScale(sizes: readonly number[]): Promise<void> {
	console.log(machine());
	console.log(`brotli ${process.env["BROTLI"] ?? 10}, stories of about 400 words, a fifth with one of five pictures\n`);
	const loaded: Loaded[] = [];
	for (const stories of [small, ...sizes]) loaded.push(await benchSize(stories));
	const [least = new Map(), ...others] = loaded;
	const most = others.at(-1) ?? least;
	const rows = [...least].map(([name, bytes]) => {
		const larger = others.map((each) => each.get(name) ?? Number.NaN);
		const last = most.get(name) ?? Number.NaN;
		return [name, kB(bytes), ...larger.map(kB), ratio(last / bytes), ratio(last / (larger[0] ?? bytes)), ""];
	});
	const [smallest, largest] = [sizes[0] ?? small, sizes.at(-1) ?? small].map(count);
	console.log("bytes a reader loads (brotli; without pictures and fonts)");
	console.log(table([["", count(small), ...sizes.map(count), `${largest} / ${small}`, `${largest} / ${smallest}`, ""], ...rows]));
	console.log(`  a section page holds up to 50 cards: with ${small} stories it has ${small / 3}`);
	console.log(`\n${machine()}\nWhat was built stays in ${home} until the next run.`);
}

async function benchSize(stories: number): Promise<Loaded> {
	const edition = join(home, `edition-${stories}`);
	const outDir = join(home, `site-${stories}`);
	const cache = join(home, `cache-${stories}`);
	for (const folder of [outDir, cache]) await rm(folder, { recursive: true, force: true });
	await writeCrowd(edition, stories);
	console.log(`${count(stories)} stories`);

	const cold = await build(edition, outDir, cache);
	const first = await filesIn(outDir);
	console.log(`  built from nothing: ${took(cold)}; ${(stories / cold.seconds).toFixed(0)} stories a second`);
	console.log(
		`    ${count([...first.keys()].filter(isPlain).length)} files, ${count(first.size)} with their compressed forms; ${sizesOf(first)}`,
	);
	const loaded = await bytesLoaded(outDir);
	const drawnBy = await applications();

	const again = await build(edition, outDir, cache);
	const second = await filesIn(outDir);
	console.log(`  built again, nothing changed: ${took(again)}; files written: ${listed(changed(first, second))}`);

	const added = await addOne(edition);
	const one = await build(edition, outDir, cache);
	const written = changed(second, await filesIn(outDir));
	console.log(`  one story more: ${took(one)}; ${count(written.length)} files written`);
	console.log(`    its own and the open lists: ${listed(written.filter((file) => isExpected(file, added)))}`);
	console.log(`    others: ${listed(written.filter((file) => !isExpected(file, added)))}`);
	if ((await applications()) !== drawnBy)
		console.log("    the application's source changed meanwhile, so every page was drawn anew: the last two builds tell nothing");
	console.log();
	return loaded;
}

/** What pages may have been drawn by: the bundled applications that stand now. */
const applications = async () => (await readdir(join(root, ".pathak/application"))).sort().join();

const took = ({ seconds, processor, peak }: Built) =>
	`${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s), peak memory ${mB(peak)}`;

const isPlain = (file: string) => !/\.(br|gz)$/.test(file);
const mB = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** The first twenty names; a rewritten archive need not be read to the end. */
function listed(files: readonly string[]): string {
	if (files.length === 0) return "none";
	const more = files.length > 20 ? ` … and ${count(files.length - 20)} more` : "";
	return `${files.toSorted().slice(0, 20).join(", ")}${more}`;
}

type Files = ReadonlyMap<string, { readonly inode: number; readonly size: number }>;

async function filesIn(folder: string): Promise<Files> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const files = new Map<string, { inode: number; size: number }>();
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		const { ino, size } = await stat(path);
		files.set(relative(folder, path), { inode: ino, size });
	}
	return files;
}

/** Files that are not the ones that were there, compressed forms aside: what the build keeps has its old inode still. */
const changed = (before: Files, after: Files) =>
	[...after].flatMap(([file, { inode }]) => (isPlain(file) && before.get(file)?.inode !== inode ? [file] : []));

function sizesOf(files: Files): string {
	const sum = (wanted: (file: string) => boolean) => [...files].reduce((total, [file, { size }]) => total + (wanted(file) ? size : 0), 0);
	return `${mB(sum(() => true))} in all, ${mB(sum((file) => isPlain(file)))} plain, ${mB(sum((file) => file.endsWith(".br")))} in brotli`;
}

/** The story's own two files, and what stands open at the top of lists. */
function isExpected(file: string, { id, section }: { id: string; section: string }): boolean {
	const address = `/${file}`;
	const pages = [storyPath(id), sectionPath(section), sectionPath(section, 2)].map((path) => `${path}.html`);
	const data = [storyJson(id), liveJson, frontJson, listHeadJson(section), listRevisionsJson(section)];
	return [...pages, ...data, shardsJson, "/index.html", "/404.html"].includes(address) || address.startsWith("/find/");
}

/** What comes over the wire for a page that is opened first, and for one that is moved to. */
async function bytesLoaded(site: string): Promise<Loaded> {
	const sizeOf = async (address: string) => (await stat(join(site, `${address}.br`))).size;
	const firstView = async (page: string) => {
		const html = await readFile(join(site, page), "utf8");
		const asked = new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? ""));
		const sizes = await Promise.all([page, ...asked].map(sizeOf));
		return sizes.reduce((sum, size) => sum + size, 0);
	};
	const id = "khabar-00008";
	return new Map([
		["story, page and scripts", await firstView(`${storyPath(id)}.html`)],
		["story, page alone", await sizeOf(`${storyPath(id)}.html`)],
		["story, moved to", await sizeOf(storyJson(id))],
		["front, page and scripts", await firstView("index.html")],
		["front, page alone", await sizeOf("index.html")],
		["front, moved to", await sizeOf(frontJson)],
		["section, page and scripts", await firstView(`${sectionPath("desh")}.html`)],
		["section, page alone", await sizeOf(`${sectionPath("desh")}.html`)],
		["section, moved to", await sizeOf(listHeadJson("desh"))],
		["live.json", await sizeOf(liveJson)],
	]);
}
