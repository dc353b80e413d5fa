/** A new edition is published while a search is open. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { root } from "../../e2e/sites.ts";
import { editionJson, storyJson } from "../article/links.ts";
import { bodiesJson, shardsJson, textsJson, titlesJson } from "./addresses.ts";
import { Library } from "./library.ts";
import { type FindableStory, makeShard } from "./shard.ts";

const story = (id: string): FindableStory => ({
	...{ id, headline: `ख़बर ${id}`, articleSection: "desh", inLanguage: "hi", datePublished: "2021-07-09T10:00:00+05:30", opening: "" },
});

/** A site of one shard, as a server has it that keeps no file of an older edition. */
function publish(site: Map<string, unknown>, stamp: string, ids: readonly string[]): void {
	const stories = ids.map(story);
	const { titles, bodies } = makeShard(stories, [stamp]);
	site.clear();
	site.set(shardsJson, { shards: [{ stamp, stories: ids.length, lastDay: 18_817 }] });
	site.set(titlesJson(stamp), titles);
	site.set(bodiesJson(stamp), bodies);
	site.set(textsJson(0, stamp), stories);
}

let [asked, anew] = [[] as string[], 0];
const site = new Map<string, unknown>();
let [now, isDown] = [0, false];
const holds = new Map<string, Promise<void>>();
/** Files whose names have a stamp do not come until they are released. */
function held(stamp: string): { release(): void } {
	let release = () => {};
	holds.set(
		stamp,
		new Promise((resolve) => {
			release = resolve;
		}),
	);
	return { release: () => release() };
}
const { fetch, Date: RealDate } = globalThis;
test.beforeEach(() => {
	[asked, anew, now, isDown] = [[], 0, RealDate.now(), false];
	holds.clear();
	publish(site, "aaaaaaaa", ["a", "b"]);
	globalThis.fetch = (async (address: string) => {
		asked.push(address);
		if (isDown) throw new TypeError("no network");
		await holds.get((address.split(".").at(-2) ?? "").slice(-8));
		return site.has(address) ? Response.json(site.get(address)) : new Response("", { status: 404 });
	}) as typeof fetch;
	Date.now = () => now;
});
test.afterEach(() => {
	globalThis.fetch = fetch;
	Date.now = RealDate.now;
});
const lists = () => asked.filter((address) => address === shardsJson).length;

async function opened(): Promise<Library> {
	const library = new Library(() => {
		anew += 1;
	});
	await library.load(null, false, () => {});
	return library;
}

const stampOf = (number: number) => String(number).padStart(8, "0");
/** The shards of which a file of this kind was asked for. */
const numbersOf = (kind: string) =>
	asked
		.filter((address) => address.includes(kind))
		.map((address) => Number(/\d+/.exec(address)?.[0]))
		.sort((a, b) => a - b);

test("of the newest shard all is loaded, of the one before it too while the newest is small, and headlines of a thousand stories; of older ones what is asked for", async () => {
	const loaded = async (stories: number, after: number | null) => {
		const files = [0, 1, 2].map((number) => makeShard([story(`a${number}`)], [stampOf(number)]));
		for (const [number, { titles, bodies }] of files.entries()) {
			site.set(titlesJson(stampOf(number)), titles);
			site.set(bodiesJson(stampOf(number)), bodies);
		}
		site.set(shardsJson, { shards: [0, 1, 2].map((number) => ({ stamp: stampOf(number), stories, lastDay: 18_800 + number })) });
		asked = [];
		await new Library(() => {}).load(after, false, () => {});
		return ["titles", "bodies"].map((kind) => numbersOf(kind).join(""));
	};
	expect(await loaded(1000, null)).toEqual(["12", "2"]);
	expect(await loaded(499, null), "these are not a thousand").toEqual(["012", "2"]);
	expect(await loaded(249, null)).toEqual(["012", "12"]);
	expect(await loaded(1000, 18_801)).toEqual(["12", "12"]);
	expect(await loaded(1000, 18_800)).toEqual(["012", "012"]);
});

test("of a long time the newest fifteen thousand stories are loaded whole and of the older ones the headlines, and it is told how many have come", async () => {
	const count = 23;
	const { titles, bodies } = makeShard([story("a")], ["aaaaaaaa"]);
	for (let number = 0; number < count; number += 1) {
		site.set(titlesJson(stampOf(number)), titles);
		site.set(bodiesJson(stampOf(number)), bodies);
	}
	site.set(shardsJson, {
		shards: Array.from({ length: count }, (_, number) => ({ stamp: stampOf(number), stories: 1000, lastDay: 18_817 })),
	});
	const said: string[] = [];
	const library = new Library(() => {});
	await library.load(0, false, (done, all) => said.push(`${done} of ${all}`));
	expect([numbersOf("titles").length, numbersOf("bodies").length, numbersOf("bodies")[0]]).toEqual([count, 15, 8]);
	expect(said).toEqual(Array.from({ length: count }, (_, index) => `${index + 1} of ${count}`));
	expect([library.engine.stories, library.engine.headlinesOnly]).toEqual([count, 8]);
});

test("a story that the device keeps and the edition has is searched once", async () => {
	const json = (path: string): unknown => JSON.parse(readFileSync(join(root, "public", path), "utf8"));
	const kept = new Map<string, unknown>([[editionJson, json(editionJson)]]);
	// Of the day of those that were loaded, and of another.
	for (const [id, day] of [
		["putin-biden-phone-0907", "2021-07-09"],
		["arhar-sasti-sarson", "2021-07-01"],
	] as const)
		kept.set(storyJson(id), {
			...Object(json(storyJson(id))),
			...{ datePublished: `${day}T10:00:00+05:30`, dateModified: undefined, published: { kind: "story", more: [], aksharas: 100 } },
		});
	const match = async (at: string | { url: string }) =>
		Response.json(kept.get(new URL(typeof at === "string" ? at : at.url, "https://a").pathname));
	const keys = async () => [...kept.keys()].map((path) => ({ url: `https://a${path}` }));
	Object.assign(globalThis, { caches: { match, open: async () => ({ match, keys }) } });
	try {
		const library = await opened();
		await library.takeKept();
		expect([library.engine.stories, library.searched]).toEqual([4, 3]);
	} finally {
		Reflect.deleteProperty(globalThis, "caches");
	}
});

test("a text that has gone has the list asked for again, and all begins anew", async () => {
	const library = await opened();
	publish(site, "bbbbbbbb", ["a", "b", "c"]);
	expect(await library.textOf(1)).toBe(null);
	await library.takeKept();
	expect([anew, lists(), library.isKeptOnly]).toEqual([1, 2, false]);
	await library.load(null, false, () => {});
	expect([library.engine.find("ख़बर").hits.length, await library.textOf(2)]).toMatchObject([3, { id: "c" }]);
});

test("so does a shard that has gone", async () => {
	const library = new Library(() => {
		anew += 1;
	});
	await library.list();
	publish(site, "bbbbbbbb", ["a", "b", "c"]);
	await library.load(null, false, () => {}).catch(() => null);
	expect([anew, lists()]).toEqual([1, 2]);
	expect(await library.load(null, false, () => {})).toEqual({ missing: 0 });
});

test("a text that is missing from the newest list, or for want of a network, is looked for on the device", async () => {
	const library = await opened();
	site.delete(textsJson(0, "aaaaaaaa"));
	for (let time = 0; time < 3; time += 1) {
		expect(await library.textOf(0)).toBe(null);
		if (!library.isKeptOnly) await library.takeKept();
	}
	expect([anew, lists(), library.isKeptOnly]).toEqual([0, 2, true]);
	const other = await opened();
	const before = lists();
	isDown = true;
	expect(await other.textOf(0)).toBe(null);
	await other.takeKept();
	expect([lists(), other.isKeptOnly]).toEqual([before, true]);
});

test("a file that is missing from the newest list has the list asked for again once, however often it is tried", async () => {
	const library = await opened();
	site.delete(textsJson(0, "aaaaaaaa"));
	for (let time = 0; time < 3; time += 1) {
		await library.load(null, true, () => {});
		expect(await library.textOf(0)).toBe(null);
		await library.takeKept();
	}
	expect([anew, lists()]).toEqual([0, 2]);
	publish(site, "bbbbbbbb", ["a", "b", "c"]);
	await library.load(null, true, () => {}).catch(() => null);
	expect([anew, lists()], "another file").toEqual([1, 3]);
});

test("what is on its way of an older list does not come among the stories of the new one", async () => {
	/** More shards than are fetched at once. */
	const count = 9;
	const publishMany = (stamp: string, ids: readonly string[]) => {
		const old = new Map(site);
		publish(site, stamp, ids);
		const stamps = Array.from({ length: count }, (_, number) => `${number}${stamp}`);
		for (const own of stamps) for (const json of [titlesJson, bodiesJson]) site.set(json(own), site.get(json(stamp)));
		site.set(shardsJson, { shards: stamps.map((own) => ({ stamp: own, stories: ids.length, lastDay: 18_817 })) });
		for (const [address, file] of old) if (address !== shardsJson) site.set(address, file);
	};
	publishMany("aaaaaaaa", ["d"]);
	const library = new Library(() => {});
	const [old, fresh] = [held("aaaaaaaa"), held("bbbbbbbb")];
	const loading = library.load(0, false, () => {});
	await expect.poll(() => asked.length).toBeGreaterThan(count);
	publishMany("bbbbbbbb", ["b", "c"]);
	await library.renew();
	const again = library.load(0, false, () => {});
	old.release();
	await loading;
	fresh.release();
	await again;
	expect(["d", "b"].map((text) => library.engine.find(text).hits.length)).toEqual([0, count]);
});

test("a list that has stood for minutes is asked for again behind an answer", async () => {
	const library = await opened();
	await library.keepNew();
	expect(lists()).toBe(1);
	now += 6 * 60_000;
	await library.keepNew();
	expect([lists(), anew]).toEqual([2, 0]);
	await library.keepNew();
	expect(lists(), "once").toBe(2);
	publish(site, "bbbbbbbb", ["a", "b", "c"]);
	now += 6 * 60_000;
	await Promise.all([library.keepNew(), library.keepNew()]);
	expect([lists(), anew]).toEqual([3, 1]);
});

test("a clock that is set back keeps nobody from the list, nor from what could not be had", async () => {
	const library = await opened();
	now -= 86_400_000;
	await library.keepNew();
	expect(lists(), "the list").toBe(2);
	site.delete(bodiesJson("aaaaaaaa"));
	const other = new Library(() => {});
	const { navigator } = globalThis;
	Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
	try {
		site.set(shardsJson, { shards: ["aaaaaaaa", "bbbbbbbb"].map((stamp) => ({ stamp, stories: 2, lastDay: 18_817 })) });
		const { titles, bodies } = makeShard([story("b")], ["bbbbbbbb"]);
		site.set(titlesJson("bbbbbbbb"), titles);
		site.set(bodiesJson("bbbbbbbb"), bodies);
		expect(await other.load(null, false, () => {})).toEqual({ missing: 1 });
		site.set(bodiesJson("aaaaaaaa"), makeShard([story("a")], ["aaaaaaaa"]).bodies);
		expect(await other.load(null, false, () => {}), "at every key").toEqual({ missing: 1 });
		now -= 86_400_000;
		expect(await other.load(null, false, () => {})).toEqual({ missing: 0 });
	} finally {
		Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
	}
});
