/** One value kept on this device: checked whenever it is read, the same in every tab, and kept for the visit where the browser keeps nothing. */

export type Cell<T> = {
	readonly get: () => T;
	readonly set: (value: T) => void;
	/** The value as it is kept at this moment: what another tab has just written is told later, and whoever adds to it must not write over it. */
	readonly latest: () => T;
	/** Calls back after every change, made here or in another tab. Returns how to stop. */
	readonly subscribe: (listener: () => void) => () => void;
	/** False once the browser has refused to keep it: then it lasts as long as this page. */
	readonly isKept: () => boolean;
};

/** What stands under a key, or null: nothing, not JSON, or a browser that lets nobody look. */
export function readStored(key: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(key) ?? "null") as unknown;
	} catch {
		return null;
	}
}

/** `check` makes a value of whatever was found, also of null; what another version or another hand wrote never reaches the page unchecked. */
export function cell<T>(key: string, check: (found: unknown) => T): Cell<T> {
	const listeners = new Set<() => void>();
	let value: T | undefined;
	let isKept = true;
	const tell = () => {
		for (const each of listeners) each();
	};
	const readAgain = (event: Event) => {
		// `key` is null when everything was cleared. A page that comes back from the browser's memory was told nothing meanwhile.
		if (event instanceof StorageEvent ? ![key, null].includes(event.key) : !(event as PageTransitionEvent).persisted) return;
		if (isKept) value = undefined;
		tell();
	};
	// Also while nobody listens: what another tab has cleared must not be written back. There are none at build.
	for (const name of ["storage", "pageshow"]) globalThis.addEventListener?.(name, readAgain);
	const get = () => {
		if (value === undefined) value = check(readStored(key));
		return value;
	};
	return {
		get,
		latest() {
			if (isKept) value = undefined;
			return get();
		},
		set(next) {
			value = next;
			try {
				localStorage.setItem(key, JSON.stringify(next));
				isKept = true;
			} catch {
				isKept = false;
			}
			tell();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		isKept: () => isKept,
	};
}
