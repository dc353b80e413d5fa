/**
 * Pages of what is kept, packed, as the site built them: without network such a page shows its words before any script has run. One of another release,
 * or that says anything else than the kept JSON, is as none, and the frame draws in its place. The worker's; knows no limit.
 */
import { keptAtMark, keptCaches, pagesCache, pagesDueCache } from "../article/keptCaches.ts";
import { jsonOf, keptAtHeader, storyPath } from "../article/links.ts";
import { type Published, publishedAsJson } from "../article/story.ts";
import type { Seed } from "../data/cache.ts";
import { copyAtHand } from "./atHand.ts";
import { savedCacheName, savedIds } from "./caches.ts";
import { isLineDear } from "./dearLine.ts";

/** By what a page tells of its release: the words of its policy, which fits what stands in it inline, and the scripts and sheets it asks for. */
export type Release = { readonly policy: ReadonlySet<string>; readonly files: ReadonlySet<string> };

const policyIn = (html: string) => /content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.split(/;? /) ?? [];

/** `frame` names all that stands inline in pages of the release, `files` are the addresses of what it is made of. */
export const releaseOf = (frame: string, files: Iterable<string>): Release => ({ policy: new Set(policyIn(frame)), files: new Set(files) });

const isOf = ({ policy, files }: Release, html: string): boolean =>
	policyIn(html).length > 0 &&
	policyIn(html).every((word) => policy.has(word)) &&
	Array.from(html.matchAll(/(?:src|href|content)="(\/assets\/[^"]+\.(?:js|css))"/g)).every(([, file = ""]) => files.has(file));

/** The same text for the same data, in whatever order its fields come: what was saved has been through the one door. */
const inOrder = (data: unknown): string =>
	JSON.stringify(data, (_name, value) =>
		Object.prototype.toString.call(value) === "[object Object]" ? Object.fromEntries(Object.entries(value).sort()) : value,
	);

/** What a page was drawn from, in the form that the site has of it as JSON. */
function dataIn(html: string): object | undefined {
	const [, seed] = /<script type="application\/json" id="seed">(.*?)<\/script>/s.exec(html) ?? [];
	const said = seed && ((JSON.parse(seed) as Seed).data[1]?.[1] as Published | { readonly kind?: never } | undefined);
	return said ? (said.kind ? publishedAsJson(said) : said) : undefined;
}

/** When what the page at a path says was kept, in ms since 1970; null where the page does not fit. */
async function keptAt(path: string, html: string, release: Release): Promise<number | null> {
	const address = jsonOf(path);
	if (!address || !isOf(release, html)) return null;
	const json = await copyAtHand(address);
	return json && inOrder(await json.clone().json()) === inOrder(dataIn(html)) ? Number(json.headers.get(keptAtHeader)) : null;
}

const through = (body: Blob, packer: CompressionStream | DecompressionStream) => new Response(body.stream().pipeThrough(packer));
const unpacked = async (page: Response) => through(await page.blob(), new DecompressionStream("gzip")).text();

/** The page at a path, and when what it says was kept; null where none is kept that fits. */
async function fitting(path: string, release: Release) {
	const page = await (await caches.open(pagesCache)).match(path);
	const html = page && (await unpacked(page).catch(() => null));
	const at = html ? await keptAt(path, html, release) : null;
	return page && html && at !== null ? { html, at, headers: page.headers } : null;
}

/** The page at a path, marked with the age of what it says; null where none is kept that fits. */
export async function keptPage(path: string, release: Release): Promise<Response | null> {
	const page = await fitting(path, release);
	return page && new Response(inPieces(page.html.replace("<html", `<html ${keptAtMark}="${page.at}"`)), { headers: page.headers });
}

/** What fills any screen from the headline on, and the rest that is read in at once all the same, in UTF-16 units of HTML. */
const screenful = 4000;
const shortRest = 30_000;
/** By when a slow phone has painted the first piece, in ms. */
const untilPainted = 250;

/** Chromium would read a long page in, and lay it out, to its end before it paints anything: the rest follows what fills the screen. */
function inPieces(html: string): BodyInit {
	const end = html.indexOf("</p>", html.indexOf("<h1") + screenful);
	if (end < 0 || html.length - end < shortRest) return html;
	const encoder = new TextEncoder();
	return new ReadableStream({
		async start(stream) {
			stream.enqueue(encoder.encode(html.slice(0, end)));
			await new Promise((done) => setTimeout(done, untilPainted));
			stream.enqueue(encoder.encode(html.slice(end)));
			stream.close();
		},
	});
}

/** Keeps the page at a path, unless it is kept: as the browser has it from a moment ago, else, where the line is not dear, as the site does. */
export async function keepPage(path: string, release: Release): Promise<void> {
	if (!("CompressionStream" in globalThis) || (await fitting(path, release))) return;
	for (const cache of isLineDear() ? (["force-cache"] as const) : (["force-cache", "no-cache"] as const)) {
		const page = await fetch(path, { cache });
		if (page.status >= 500) throw new Error(`${path}: ${page.status}`);
		const html = page.ok ? await page.text() : "";
		if ((await keptAt(path, html, release)) === null) continue;
		const packed = await through(new Blob([html]), new CompressionStream("gzip")).blob();
		await (await caches.open(pagesCache)).put(path, new Response(packed, { headers: page.headers }));
		break;
	}
	await dropLeftPages();
}

/** Takes away pages of which nothing else is kept. */
async function dropLeftPages(): Promise<void> {
	const pages = await caches.open(pagesCache);
	// Before all else is looked through: what comes meanwhile comes before its page.
	const there = await pages.keys();
	const others = await Promise.all(keptCaches.map(async (name) => (await caches.open(name)).keys()));
	const kept = new Set(others.flat().map(({ url }) => new URL(url).pathname));
	for (const page of there) if (!kept.has(jsonOf(new URL(page.url).pathname) ?? "")) await pages.delete(page);
}

/** When a release begins: pages of another one serve no more, and which saved stories shall have theirs again is noted. */
export async function outdatePages(): Promise<void> {
	const due = await caches.open(pagesDueCache);
	for (const [id] of await savedIds(await caches.open(savedCacheName))) await due.put(storyPath(id), new Response());
	await caches.delete(pagesCache);
}

/** Asks for what is due, once, where the line is not dear. What does not come stays due. */
export async function renewPages(release: Release): Promise<void> {
	if (isLineDear()) return;
	const [due, saved] = await Promise.all([pagesDueCache, savedCacheName].map(caches.open, caches));
	for (const request of (await due?.keys()) ?? []) {
		const path = new URL(request.url).pathname;
		const ask = async () => {
			if (await saved?.match(jsonOf(path) ?? "")) await keepPage(path, release);
			await due?.delete(request);
		};
		await ask().catch(() => {});
	}
}

/** Takes away pages that hold any of these texts, or that cannot be read. */
export async function dropPagesWith(texts: readonly string[]): Promise<void> {
	const pages = await caches.open(pagesCache);
	for (const request of await pages.keys()) {
		const page = await pages.match(request);
		const html = page && (await unpacked(page).catch(() => null));
		if (!html || texts.some((text) => html.includes(text))) await pages.delete(request);
	}
}
