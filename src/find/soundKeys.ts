/** Words by the keys of their sounds, so that one word need not be compared with all: what is alike but for a letter or two is looked up. */

/** All that share a key; `letters` has a bit for each letter of it. */
type Alike<T> = { readonly key: string; readonly letters: number; readonly all: T[] };

export class SoundKeys<T> {
	readonly #byKey = new Map<string, Alike<T>>();
	readonly #byLength: Alike<T>[][] = [];

	add(key: string, value: T): void {
		const known = this.#byKey.get(key);
		if (known) {
			known.all.push(value);
			return;
		}
		const alike: Alike<T> = { key, letters: lettersOf(key), all: [value] };
		this.#byKey.set(key, alike);
		this.#byLength[key.length] ??= [];
		this.#byLength[key.length]?.push(alike);
	}

	/** What stands under keys that differ in at most `slips` letters from this one. */
	near(key: string, slips: number): T[] {
		const near: T[] = [];
		const letters = lettersOf(key);
		for (let length = Math.max(0, key.length - slips); length <= key.length + slips; length += 1)
			for (const alike of this.#byLength[length] ?? [])
				if (bits(alike.letters ^ letters) <= 2 * slips && isWithin(key, alike.key, slips)) near.push(...alike.all);
		return near;
	}

	/** What stands under keys that begin as this one, or nearly so. */
	beginning(key: string, slips: number): T[] {
		return [...this.#byKey.values()]
			.filter(({ key: other }) => other.startsWith(key) || (slips > 0 && isWithin(key, other.slice(0, key.length), slips)))
			.flatMap(({ all }) => all);
	}
}

/** A bit for each letter that is in a key. */
function lettersOf(key: string): number {
	let letters = 0;
	for (let index = 0; index < key.length; index += 1) letters |= 1 << (key.charCodeAt(index) & 31);
	return letters;
}

function bits(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

/** Whether two short words differ in at most `slips` letters left out, put in or changed. */
function isWithin(a: string, b: string, slips: number): boolean {
	if (Math.abs(a.length - b.length) > slips) return false;
	let start = 0;
	while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
	if (start === a.length) return b.length - start <= slips;
	if (slips === 0) return false;
	if (start === b.length) return a.length - start <= slips;
	const [restA, restB] = [a.slice(start + 1), b.slice(start + 1)];
	return isWithin(restA, restB, slips - 1) || isWithin(a.slice(start), restB, slips - 1) || isWithin(restA, b.slice(start), slips - 1);
}
