/** In what order the search's thread does what a first answer needs, and what it leaves for later. */
import { expect, test } from "playwright/test";
import { newsroom } from "../../e2e/find/newsroom.ts";
import { shardsJson } from "./addresses.ts";
import type { Answer, Said } from "./answer.ts";
import type { FirstQuestion, Question } from "./asked.ts";
import { Engine } from "./engine.ts";
import { makeShard, textsSize } from "./shard.ts";

const stories = newsroom(1000);
const { titles, bodies } = makeShard(
	stories,
	Array.from({ length: stories.length / textsSize }, () => "abcd"),
);
const day = (at: string) => Math.floor(Date.parse(at) / 86_400_000);
const today = day(stories.at(-1)?.datePublished ?? "");
const list = { shards: [{ stamp: "abcd", stories: stories.length, lastDay: today }] };

function served(address: string): unknown {
	if (address === shardsJson) return list;
	if (/titles/.test(address)) return titles;
	if (/bodies/.test(address)) return bodies;
	const part = Number(/\/(\d+)\./.exec(address)?.[1]);
	return stories.slice(part * textsSize, (part + 1) * textsSize);
}

const isText = (address: string) => /\/\d+\./.test(address);
const turn = () => new Promise((done) => setTimeout(done));

test("a thread asks for its files before it listens, finds out what it tells beside the results while their texts are on the way, and counts only what can be shown where some do not come", async () => {
	const asked: string[] = [];
	const said: Answer[] = [];
	const { find } = Engine.prototype;
	let finds = 0;
	Engine.prototype.find = function (...parts) {
		finds += 1;
		return find.apply(this, parts);
	};
	let send: () => void = () => {};
	const areSent = new Promise<void>((done) => {
		send = done;
	});
	const question: FirstQuestion = { number: 1, text: "दिल्ली", section: null, reach: "week", today, isTyping: false, most: 10, list };
	let ask: (message: { data: Question }) => void = () => {};
	let isDown = false;
	const thread = {
		name: JSON.stringify(question),
		addEventListener: (_kind: string, listener: typeof ask) => {
			asked.push("the rest is read in");
			ask = listener;
		},
		postMessage(each: Said) {
			if (each.kind === "answer") said.push(each);
			else asked.push(each.kind);
		},
		fetch: async (address: string) => {
			asked.push(address);
			if (address !== shardsJson && !/titles|bodies/.test(address)) await areSent;
			if (isDown && isText(address)) throw new TypeError("no network");
			return Response.json(served(address));
		},
	};
	const before = { fetch: globalThis.fetch };
	Object.assign(globalThis, thread, { self: thread });
	try {
		await import("./worker.ts");
		while (!asked.some(isText)) await turn();
		await turn();
		expect(asked.slice(0, 4)).toEqual([
			expect.stringContaining("titles"),
			expect.stringContaining("bodies"),
			"begun",
			"the rest is read in",
		]);
		expect(asked.filter((each) => each === "begun")).toHaveLength(1);
		// Those of the week, and those of any day.
		expect(finds).toBe(2);
		send();
		while (said.length === 0) await turn();
		expect(finds).toBe(2);
		const [answer] = said;
		expect(answer?.results).toHaveLength(10);
		expect(answer?.month).toBeGreaterThan(answer?.week ?? 0);
		isDown = true;
		const answered = async (data: Partial<Question>) => {
			ask({ data: { ...question, ...data } });
			for (;;) {
				await turn();
				const last = said.at(-1);
				if (last && last.number === data.number) return last;
			}
		};
		const ofWeek = await answered({ number: 2, most: 40 });
		expect(ofWeek).toMatchObject({ isMissing: true, isAtLeast: false, week: ofWeek.total, searched: stories.length });
		expect([ofWeek.total < (answer?.total ?? 0), ofWeek.month >= ofWeek.week, ofWeek.month < (answer?.month ?? 0)]).toEqual([
			true,
			true,
			true,
		]);
		// Fewer were looked at than were found.
		const some = await answered({ number: 3, text: "साल", reach: "recent", most: 8 });
		expect([some.isMissing, some.isAtLeast, some.month <= some.total]).toEqual([true, true, true]);
	} finally {
		Engine.prototype.find = find;
		Object.assign(globalThis, before);
		for (const name of ["self", "name", "addEventListener", "postMessage"]) Reflect.deleteProperty(globalThis, name);
	}
});
