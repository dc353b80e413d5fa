/** Words by the keys of their sounds, so that one word need not be compared with all: what is alike but for a letter or two is looked up. */

/** All that share a key. */
type Alike<T> = { readonly key: string; readonly all: T[] };

/** Keys of one length; `letters` has a bit for each letter of each, side by side, since all of them are looked at for every word. */
class Keys<T> {
	readonly alike: Alike<T>[] = [];
	letters = new Int32Array(16);

	add(alike: Alike<T>): void {
		if (this.alike.length === this.letters.length) {
			const longer = new Int32Array(this.letters.length * 2);
			longer.set(this.letters);
			this.letters = longer;
		}
		this.letters[this.alike.length] = lettersOf(alike.key);
		this.alike.push(alike);
	}
}

export class SoundKeys<T> {
	readonly #byKey = new Map<string, Alike<T>>();
	readonly #byLength: Keys<T>[] = [];

	add(key: string, value: T): void {
		const known = this.#byKey.get(key);
		if (known) {
			known.all.push(value);
			return;
		}
		const alike: Alike<T> = { key, all: [value] };
		this.#byKey.set(key, alike);
		this.#byLength[key.length] ??= new Keys();
		this.#byLength[key.length]?.add(alike);
	}

	/** What stands under any of some keys. */
	under(keys: Iterable<string>): T[] {
		const found: T[] = [];
		for (const key of keys) for (const value of this.#byKey.get(key)?.all ?? []) found.push(value);
		return found;
	}

	/** What stands under keys that differ in at most `slips` letters from this one, of those that `mayBe`. */
	near(key: string, slips: number, mayBe?: (key: string) => boolean): T[] {
		const near: T[] = [];
		const mine = lettersOf(key);
		for (let length = Math.max(0, key.length - slips); length <= key.length + slips; length += 1) {
			const keys = this.#byLength[length];
			if (!keys) continue;
			const { alike, letters } = keys;
			for (let index = 0; index < alike.length; index += 1) {
				let rest = (letters[index] as number) ^ mine;
				for (let left = 2 * slips; left > 0 && rest !== 0; left -= 1) rest &= rest - 1;
				if (rest !== 0) continue;
				const { key: other, all } = alike[index] as Alike<T>;
				if ((!mayBe || mayBe(other)) && isWithin(key, other, slips)) for (const value of all) near.push(value);
			}
		}
		return near;
	}

	/** What stands under keys that begin as this one, or nearly so. */
	beginning(key: string, slips: 0 | 1): T[] {
		const found: T[] = [];
		for (const { key: other, all } of this.#byKey.values()) {
			const mayBe = other.startsWith(key) || (slips > 0 && beginAlike(key, other) && isWithin(key, other.slice(0, key.length), slips));
			if (mayBe) for (const value of all) found.push(value);
		}
		return found;
	}
}

/** Whether two keys may differ in one letter at most, by their first two. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || a[1] === b[1] || a[1] === b[0] || a[0] === b[1];

/** A bit for each letter that is in a key. */
function lettersOf(key: string): number {
	let letters = 0;
	for (let index = 0; index < key.length; index += 1) letters |= 1 << (key.charCodeAt(index) & 31);
	return letters;
}

/** Whether two short words differ in at most `slips` letters left out, put in or changed. */
export function isWithin(a: string, b: string, slips: number, fromA = 0, fromB = 0): boolean {
	if (Math.abs(a.length - fromA - b.length + fromB) > slips) return false;
	let [atA, atB] = [fromA, fromB];
	while (atA < a.length && a.charCodeAt(atA) === b.charCodeAt(atB)) {
		atA += 1;
		atB += 1;
	}
	if (atA === a.length) return b.length - atB <= slips;
	if (slips === 0) return false;
	if (atB === b.length) return a.length - atA <= slips;
	return isWithin(a, b, slips - 1, atA + 1, atB + 1) || isWithin(a, b, slips - 1, atA, atB + 1) || isWithin(a, b, slips - 1, atA + 1, atB);
}
