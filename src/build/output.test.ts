/** A site is written beside the old one and swapped in whole; whatever goes wrong, an edition is there to serve and the next build ends well. */
import syncFs, { existsSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "playwright/test";
import { type PlannedFile, recoverSite, writeSite } from "./output.ts";

let home = "";
let folder = "";
let memory = "";
let drawn: string[] = [];
test.beforeEach(async () => {
	drawn = [];
	home = await fs.mkdtemp(join(tmpdir(), "pathak-output-"));
	folder = join(home, "dist");
	memory = join(home, "kept", "dist.json");
});
test.afterEach(() => fs.rm(home, { recursive: true, force: true }));

type Site = { readonly [file: string]: string | Uint8Array };

/** A plan whose keys are its contents; a file in `broken` cannot be made. */
const plan = (site: Site, broken?: string): PlannedFile[] =>
	Object.entries(site).map(([file, content]) => ({
		file,
		key: String(content),
		make: () => {
			if (file === broken) throw new Error(`${file} cannot be drawn`);
			drawn.push(file);
			return content;
		},
	}));
const write = (site: Site, broken?: string) => writeSite(folder, memory, plan(site, broken));

async function filesIn(place: string): Promise<string[]> {
	const entries = await fs.readdir(place, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(place, join(entry.parentPath, entry.name)));
}
/** A folder's files with their contents, without the compressed forms. */
async function siteIn(place: string): Promise<Site> {
	const files = (await filesIn(place)).filter((file) => !/\.(br|gz)$/.test(file)).toSorted();
	return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await fs.readFile(join(place, file), "utf8")] as const)));
}
const inodes = async () =>
	new Map(await Promise.all((await filesIn(folder)).map(async (file) => [file, (await fs.stat(join(folder, file))).ino] as const)));

const first = {
	"index.html": "<p>नाव",
	"story/a.html": "<p>पहली",
	"stories/a.json": '{"a":1}',
	"section/desh/page/2.html": "<p>2",
	"a.jpg": "JPEG",
};
const second = { ...first, "index.html": "<p>नई नाव", "story/b.html": "<p>दूसरी" };

test("the folder holds exactly what was planned", async () => {
	const { made, kept, removed } = await write(first);
	expect(await siteIn(folder)).toEqual(first);
	expect([made.toSorted(), kept, removed]).toEqual([Object.keys(first).toSorted(), 0, []]);
	expect(await fs.readdir(home)).toEqual(["dist", "kept"]);
	expect(await fs.readdir(join(home, "kept"))).toEqual(["dist.json"]);
});

test("what can be packed is stored packed too, and every form gives back the same bytes", async () => {
	const text = "क्‍ष 😀 \u0000\r\n".repeat(500);
	const names = ["html", "json", "js", "css", "svg", "txt", "webmanifest"].map((ending) => `a.${ending}`);
	const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
	await write({
		...Object.fromEntries(names.map((name) => [name, text])),
		"empty.html": "",
		"bytes.svg": bytes,
		"a.jpg": bytes,
		"a.woff2": bytes,
		_headers: text,
	});
	for (const name of [...names, "empty.html", "bytes.svg"]) {
		const whole = await fs.readFile(join(folder, name));
		expect(brotliDecompressSync(await fs.readFile(join(folder, `${name}.br`))).equals(whole), name).toBe(true);
		expect(gunzipSync(await fs.readFile(join(folder, `${name}.gz`))).equals(whole), name).toBe(true);
	}
	expect(await fs.readFile(join(folder, "a.html"), "utf8")).toBe(text);
	for (const name of ["bytes.svg", "a.jpg"]) expect((await fs.readFile(join(folder, name))).equals(bytes), name).toBe(true);
	expect((await filesIn(folder)).filter((file) => /jpg\.|woff2\.|_headers\./.test(file))).toEqual([]);
	expect((await fs.stat(join(folder, "a.html.br"))).size).toBeLessThan(text.length / 10);
});

test("what has not changed is neither made nor packed again, but is the very same file", async () => {
	await write(first);
	const before = await inodes();
	drawn = [];
	const { made, kept } = await write(second);
	expect([made.toSorted(), kept]).toEqual([["index.html", "story/b.html"], 4]);
	expect(drawn.toSorted()).toEqual(["index.html", "story/b.html"]);
	expect(await siteIn(folder)).toEqual(second);
	const after = await inodes();
	const same = [...before].filter(([file, inode]) => after.get(file) === inode).map(([file]) => file);
	expect(same.toSorted()).toEqual([...before.keys()].filter((file) => !file.startsWith("index.html")).toSorted());
});

test("from the third build on what stands unchanged is not touched: the site before the last becomes the next", async () => {
	await write(first);
	await write(second);
	await fs.writeFile(join(folder, "stray.html"), "of nobody");
	await fs.mkdir(join(folder, "stray"));
	const { linkSync } = syncFs;
	const linked: string[] = [];
	const count = (from: string, to: string) => {
		linked.push(relative(folder, from));
		linkSync(from, to);
	};
	Object.assign(syncFs, { linkSync: count });
	syncBuiltinESMExports();
	try {
		expect(await write(second)).toEqual({ made: [], kept: 6, removed: [] });
		const forms = ["index.html", "story/b.html"].flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
		expect(linked.splice(0)).toEqual(forms);
		// What was put into the site by hand is gone, when its tree comes round again too.
		for (const site of [second, first, second]) {
			await write(site);
			expect(await siteIn(folder)).toEqual(site);
			expect((await fs.readdir(folder)).toSorted()).not.toContain("stray");
		}
		expect(linked).toEqual([]);
	} finally {
		Object.assign(syncFs, { linkSync });
		syncBuiltinESMExports();
	}
});

test("a folder where a file was, and a file where a folder was, come in whichever tree", async () => {
	const names = [
		["a.jpg/b.jpg", "c.jpg"],
		["a.jpg", "c.jpg/d.jpg"],
	].map((files) => Object.fromEntries(files.map((file) => [file, file])));
	for (const site of [...names, ...names, ...names]) {
		await write(site);
		expect(await siteIn(folder)).toEqual(site);
	}
});

test("what is served is not written into, though its files stand in the tree that becomes the next", async () => {
	const changing = (text: string) => ({ "a.html": text, "b.html": "same" });
	for (const text of ["1", "1", "2", "3", "3"]) {
		const served = existsSync(folder) ? await siteIn(folder) : null;
		let isSame = true;
		await writeSite(folder, memory, [
			...plan(changing(text)),
			{ file: "last.html", key: text, make: () => text },
			{
				file: "look.html",
				key: `${Math.random()}`,
				make: async () => {
					await setImmediate();
					const { "look.html": _, ...now } = served ? await siteIn(folder) : {};
					const { "look.html": __, ...then } = served ?? {};
					isSame &&= JSON.stringify(now) === JSON.stringify(then);
					return "";
				},
			},
		]);
		expect(isSame, text).toBe(true);
	}
});

test("what is no longer planned vanishes with its packed forms and its empty folder", async () => {
	await write(second);
	const { made, removed } = await write({ "index.html": second["index.html"] });
	expect([made, removed.toSorted()]).toEqual([
		[],
		Object.keys(second)
			.filter((file) => file !== "index.html")
			.toSorted(),
	]);
	expect((await filesIn(folder)).toSorted()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
	expect(await fs.readdir(folder)).not.toContain("section");
});

test("a file that is missing in one of its forms is made again", async () => {
	await write(first);
	await fs.rm(join(folder, "story/a.html.br"));
	await fs.rm(join(folder, "a.jpg"));
	expect((await write(first)).made.toSorted()).toEqual(["a.jpg", "story/a.html"]);
	expect(brotliDecompressSync(await fs.readFile(join(folder, "story/a.html.br"))).toString()).toBe(first["story/a.html"]);
});

test("without the folder, or without what is remembered of it, everything is made again but what stands in the site before it", async () => {
	for (const lost of [() => folder, () => memory])
		for (const before of [[], [first]]) {
			await fs.rm(home, { recursive: true });
			for (const site of [...before, second]) await write(site);
			await fs.rm(lost(), { recursive: true });
			expect((await write(second)).made.toSorted()).toEqual(
				before.length > 0 ? ["index.html", "story/b.html"] : Object.keys(second).toSorted(),
			);
			expect(await siteIn(folder)).toEqual(second);
		}
});

test("what is remembered may have been cut short by a kill: then everything is made again", async () => {
	await write(first);
	await fs.truncate(memory, 20);
	expect((await write(second)).made).toHaveLength(Object.keys(second).length);
	expect(await siteIn(folder)).toEqual(second);
});

test("a file that is still being sent keeps its bytes when its page changes", async () => {
	await write(first);
	await fs.link(join(folder, "index.html"), join(home, "open.html"));
	await write(second);
	expect(await fs.readFile(join(home, "open.html"), "utf8")).toBe(first["index.html"]);
});

test("a page that cannot be drawn leaves the last edition as it was, and the next build works", async () => {
	await write(first);
	const before = await inodes();
	await expect(write({ "broken.html": "" }, "broken.html")).rejects.toThrow("broken.html cannot be drawn");
	expect(await inodes()).toEqual(before);
	const { made, kept } = await write(second);
	expect([made.toSorted(), kept]).toEqual([["index.html", "story/b.html"], 4]);
	await expectTidy("after it");
});

const steps = ["mkdir", "writeFile", "link", "rename", "rm"] as const;

/**
 * Lets `work` take so many steps on the disk below `home`, then none, as if it had been killed there. True when it ended before that.
 * Nothing in `work` may be compressed: what is on its way through another thread would still arrive.
 */
async function killedAfter(count: number, work: () => Promise<unknown>): Promise<boolean> {
	const original = Object.fromEntries(steps.map((step) => [step, fs[step]]));
	const under: Promise<unknown>[] = [];
	let taken = 0;
	const killed = new Promise<boolean>((resolve) => {
		for (const step of steps) {
			const real = original[step] as (...given: unknown[]) => Promise<unknown>;
			const counted = (...given: unknown[]) => {
				if (!String(given[0]).startsWith(home)) return real(...given);
				if (taken >= count) {
					resolve(false);
					return new Promise(() => undefined);
				}
				taken += 1;
				const promise = real(...given);
				under.push(promise);
				return promise;
			};
			Object.assign(fs, { [step]: counted });
		}
	});
	syncBuiltinESMExports();
	try {
		return await Promise.race([work().then(() => true), killed]);
	} finally {
		await Promise.allSettled(under);
		await setImmediate();
		Object.assign(fs, original);
		syncBuiltinESMExports();
	}
}

/** Four editions of a site too small to be interesting, none of it compressible. */
const editions = [1, 2, 3, 4].map((number) => ({
	"a.jpg": "same",
	"b/b.jpg": `edition ${number}`,
	[`c${number}/c.jpg`]: "one of a kind",
}));
const [older = {}, old = {}, fresh = {}, newer = {}] = editions;

/** Nothing is left of a build on its way: a site, perhaps the one before it, and what is remembered of each. */
async function expectTidy(step: string): Promise<void> {
	const trees = (await fs.readdir(home)).toSorted();
	expect(
		[
			["dist", "kept"],
			["dist", "dist.old", "kept"],
		],
		step,
	).toContainEqual(trees);
	const memories = ["dist.json", ...(trees.includes("dist.old") ? ["dist.json.old"] : [])];
	expect((await fs.readdir(dirname(memory))).toSorted(), step).toEqual(memories);
}

/** Starts with the old edition, which had another before it, and kills the build of the fresh one at every step in turn. */
async function atEveryStep(then: (step: number) => Promise<void>): Promise<void> {
	for (let step = 0; ; step += 1) {
		await fs.rm(home, { recursive: true, force: true });
		await fs.mkdir(dirname(memory), { recursive: true });
		await write(older);
		await write(old);
		const hasEnded = await killedAfter(step, () => write(fresh));
		if (hasEnded) {
			expect(step).toBeGreaterThan(10);
			return;
		}
		await then(step);
	}
}

test("killed at any step, a build has left the old edition or the new one whole, and the next one ends well", async () => {
	await atEveryStep(async (step) => {
		if (existsSync(folder)) expect([old, fresh], `step ${step}`).toContainEqual(await siteIn(folder));
		await write(newer);
		expect(await siteIn(folder), `step ${step}`).toEqual(newer);
		await expectTidy(`step ${step}`);
		for (const _ of [1, 2]) expect((await write(newer)).made).toEqual([]);
		expect(await siteIn(folder), `step ${step}`).toEqual(newer);
	});
});

test("killed at any step, and with a page that cannot be drawn in the next build, there is an edition to serve", async () => {
	await atEveryStep(async (step) => {
		await expect(write({ "broken.jpg": "" }, "broken.jpg")).rejects.toThrow("cannot be drawn");
		expect(existsSync(folder), `step ${step}`).toBe(true);
		expect([old, fresh], `step ${step}`).toContainEqual(await siteIn(folder));
	});
});

test("killed at any step, there is an edition to serve when its files are put right, and putting right twice changes nothing", async () => {
	await atEveryStep(async (step) => {
		for (const _ of [1, 2]) {
			await recoverSite(folder, memory);
			expect([old, fresh], `step ${step}`).toContainEqual(await siteIn(folder));
			await expectTidy(`step ${step}`);
		}
		const kept = await siteIn(folder);
		expect((await write(kept)).made, `step ${step}`).toEqual([]);
	});
});

test("a site that cannot be swapped in leaves the last one where it was", async () => {
	await write(old);
	const { rename } = fs;
	const refused = (from: string, to: string) =>
		from.endsWith(".next") && to === folder ? Promise.reject(new Error("no space left")) : rename(from, to);
	Object.assign(fs, { rename: refused });
	syncBuiltinESMExports();
	try {
		await expect(write(fresh)).rejects.toThrow("no space left");
	} finally {
		Object.assign(fs, { rename });
		syncBuiltinESMExports();
	}
	expect(await siteIn(folder)).toEqual(old);
	expect((await write(old)).made).toEqual([]);
});

test("killed twice, at any two steps, a build is never mistaken for another", async () => {
	const copy = `${home}-copy`;
	await atEveryStep(async (step) => {
		await fs.rm(copy, { recursive: true, force: true });
		await fs.cp(home, copy, { recursive: true });
		for (let again = 0, hasEnded = false; !hasEnded; again += 1) {
			await fs.rm(home, { recursive: true, force: true });
			await fs.cp(copy, home, { recursive: true });
			hasEnded = await killedAfter(again, () => write(newer));
			await write(fresh);
			expect(await siteIn(folder), `steps ${step} and ${again}`).toEqual(fresh);
		}
	}).finally(() => fs.rm(copy, { recursive: true, force: true }));
});
