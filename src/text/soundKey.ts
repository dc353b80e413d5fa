/** What is compared at all before `distance` is asked: by a word's consonants, and by how it begins. */
import { allSounds, type Costs, costs, type Read, secondHalf, wrong } from "./soundCosts.ts";
import { mostInNames } from "./soundNames.ts";

/** Sounds that share a letter here are told apart by `soundDistance.ts` alone. */
const classes: Record<string, string> = Object.fromEntries(
	["kK", "gG", "cC", "jJz", "tTwW", "dDxX", "&r", "n~N", "pPf", "bB", "sS"].flatMap((group) =>
		Array.from(group, (each) => [each, group.charAt(0)]),
	),
);

/** The consonants alone, alike ones as one: what may sound alike at all has keys that differ in at most a letter or two. A nasal before a consonant, h and y are left out. */
export function soundKey(sound: string): string {
	let key = "";
	for (let index = 0; index < sound.length; index += 1) {
		const each = sound.charAt(index);
		const alike = classAt[each.charCodeAt(0)] ?? each;
		if (alike === "") continue;
		if (each === "n" || each === "m" || each === "~") {
			const next = sound.charAt(index + 1);
			if (stops.includes(next === "a" || next === "A" ? sound.charAt(index + 2) || " " : next || " ")) continue;
		}
		key += alike;
	}
	return key;
}
const unheard = "aAiIuUeo@^hy";
const classOf = (sound: string): string => (unheard.includes(sound) ? "" : (classes[sound] ?? sound));
const classAt = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));
const stops = "kKgGcCjJtTdDwWxXpPbBsSfv&";

/** Hindi words that are no farther apart than this begin alike, as {@link startsAlike} has it. */
export const beginAlikeWithin = 39;
/** Classes that may stand for each other there. */
const starts: Record<string, string> = {
	...Object.fromEntries(Array.from("AiIuUeo@y", (each) => [each, "a"])),
	h: "k",
	"&": "d",
	m: "n",
	v: "b",
};
const startOfCode = Array.from({ length: 128 }, (_, code) => {
	const first = classes[String.fromCharCode(code)] ?? String.fromCharCode(code);
	return starts[first] ?? first;
});
export const startOf = (sound: string): string => (sound === "" ? "" : (startOfCode[sound.charCodeAt(0)] ?? ""));
/** How Hindi words may begin, as {@link startOf} has it, that are within {@link beginAlikeWithin} of one: the i of इस्तीफ़ा may be left out. */
export const startsAlike = (sound: string): readonly string[] =>
	/^s[^aAiIuUeo@^]/.test(sound) ? [startOf(sound), startOf("i")] : [startOf(sound)];
/** How words may begin, as {@link startOf} has it. */
export const allStarts: ReadonlySet<string> = new Set(allSounds.map(startOf));

/** How all words begin, as {@link startOf} has it, that may be within `limit` of a sound in Latin letters; null where they may begin anyhow. */
export function startsWithin(sound: string, limit: number): ReadonlySet<string> | null {
	const { change, lost, start } = costs.latin;
	if (limit >= wrong) return null;
	const starts = new Set(allSounds.filter((first) => (lost[first.charCodeAt(0)] as number) + start <= limit).map(startOf));
	// क्ष is typed as one sound, and the i of इस्तीफ़ा left out.
	if (/^[CSs]/.test(sound)) starts.add(startOf("k")).add(startOf("i"));
	let left = limit;
	for (let at = 0; at < sound.length && left >= 0; at += 1) {
		const typed = sound.charCodeAt(at);
		const more = at === 0 ? start : 0;
		starts.add(startOf(sound.charAt(at)));
		for (const first of allSounds) {
			const cost = change[typed * 128 + first.charCodeAt(0)] as number;
			if (cost <= 15 || cost + more <= left) starts.add(startOf(first));
		}
		left -= (lost[typed] as number) + more;
	}
	return starts;
}

/** Letters of keys that stand for each other, "" for none, with the least that it costs: a nasal, which stands in a key or not by what follows it, costs nothing. */
const keySwapsOf = ({ change, lost }: Costs): ReadonlyMap<string, ReadonlyMap<string, number>> => {
	const swaps = new Map<string, Map<string, number>>();
	const add = (from: string, to: string, cost: number) => {
		if (from === to || cost >= wrong) return;
		const others = swaps.get(from) ?? new Map<string, number>();
		swaps.set(from, others.set(to, Math.min(cost, others.get(to) ?? cost)));
	};
	const addBoth = (a: string, b: string, cost: number) => {
		add(a, b, cost);
		add(b, a, cost);
	};
	addBoth("v", "", secondHalf);
	for (const a of allSounds) {
		addBoth(classOf(a), "", lost[a.charCodeAt(0)] as number);
		for (const b of allSounds) add(classOf(a), classOf(b), change[a.charCodeAt(0) * 128 + b.charCodeAt(0)] as number);
	}
	// One that is put in beside another, which is changed for a third, is that third put in; and two that may be left out stand for each other.
	const silent = [...(swaps.get("") ?? [])];
	for (const [letter, cost] of silent) {
		for (const [other, more] of swaps.get(letter) ?? []) addBoth(other, "", cost + more);
		for (const [other, more] of silent) addBoth(letter, other, cost + more);
	}
	for (const nasal of "nm") for (const [other, cost] of [["", 0] as const, ...(swaps.get("") ?? [])]) addBoth(nasal, other, cost);
	return swaps;
};
const keySwaps = new Map<Read, ReturnType<typeof keySwapsOf>>();

/** The keys that sounds which are no farther than `limit` from this one (`distance`) may have, with at most one letter left out, put in or changed. For limits under 90: two letters in each other's place are not among them. */
export function keysWithin(sound: string, query: Read, limit: number): ReadonlySet<string> {
	const swaps = keySwaps.get(query) ?? keySwapsOf(costs[query]);
	keySwaps.set(query, swaps);
	const key = soundKey(sound);
	const keys = new Set([key]);
	for (let at = 0; at <= key.length; at += 1) {
		const [before, behind] = [key.slice(0, at), key.slice(at)];
		for (const [letter, cost] of swaps.get("") ?? []) if (cost <= limit) keys.add(before + letter + behind);
		for (const [letter, cost] of swaps.get(behind.charAt(0)) ?? []) if (cost <= limit) keys.add(before + letter + behind.slice(1));
	}
	return keys;
}

/** The same of sounds that are one name with this one (`asOneName`). */
export const keysOfName = (sound: string): ReadonlySet<string> => keysWithin(sound, "names", mostInNames);
