/** What drafts are called in their list. */
import { expect, test } from "playwright/test";
import { heldElsewhere, hold, letGo, nameOf } from "./drafts.ts";
import { words } from "./words.ts";

for (const [what, text, file, name] of [
	["its headline", '{"headline": "एक \\"दो\\""}', "a.json", 'एक "दो"'],
	["without a headline the file it came in", '{"body": [{"text": "गाँव के लोग"}]}', "a.json", "a.json"],
	["broken JSON too", '{"id": "a",, ', "b.json", "b.json"],
	[
		"else its first words",
		'{"id": "", "body": [{"type": "paragraph", "text": "एक दो\\nतीन चार पाँच छह सात आठ नौ"}]}',
		undefined,
		"एक दो तीन चार पाँच छह सात आठ",
	],
	["words with links in them", '{"body": [{"content": ["गाँव के ", {"text": "लोग"}]}]}', undefined, "गाँव के"],
	["what is no JSON", "\n गाँव के लोग\nआए", undefined, "गाँव के लोग आए"],
	["the file where the headline has twenty million letters", `{"headline": "${"क".repeat(20_000_000)}"}`, "a.json", "a.json"],
	["nothing at all", '{"headline": "", "body": [{"text": ""}]}', undefined, words.unnamed],
] as const)
	test(`a draft is called by ${what}`, () => {
		expect(nameOf(text, file)).toBe(name);
	});

test("a draft that is left before its lock is given is not held when that comes", async () => {
	const held = new Set<string>();
	const given: (() => void)[] = [];
	const locks = {
		request: (name: string, _: object, take: (lock: object | null) => Promise<void> | undefined) =>
			new Promise<void>((done) => {
				given.push(async () => {
					const isFree = !held.has(name);
					held.add(name);
					await take(isFree ? {} : null);
					if (isFree) held.delete(name);
					done();
				});
			}),
		query: async () => ({ held: [...held].map((name) => ({ name })) }),
	};
	const own = Object.getOwnPropertyDescriptor(globalThis, "navigator");
	Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
	const first = hold("a");
	expect(hold("a"), "asked for twice it is taken once").toBe(first);
	const gone = letGo("a");
	for (const give of given.splice(0)) give();
	await gone;
	expect([await first, held.size]).toEqual([true, 0]);
	const second = hold("a");
	for (const give of given.splice(0)) give();
	expect([await second, held.size, (await heldElsewhere()).size]).toEqual([true, 1, 0]);
	await letGo("a");
	// Refused, it is asked for again.
	held.add("pathak-desk a");
	const third = hold("a");
	for (const give of given.splice(0)) give();
	expect(await third).toBe(false);
	held.clear();
	const fourth = hold("a");
	for (const give of given.splice(0)) give();
	expect(await fourth).toBe(true);
	Object.defineProperty(globalThis, "navigator", own ?? { value: undefined, configurable: true });
});
