/** One value of this page, for whoever follows it. What outlives the page is a `cell`. */

export function store<T>(first: T) {
	let value = first;
	const listeners = new Set<() => void>();
	return {
		get: () => value,
		set(next: T): void {
			value = next;
			for (const each of listeners) each();
		},
		subscribe(listener: () => void): () => void {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
