/** Which of the JSON on show came from what the device keeps, and when that was kept. */

const kept = new Map<string, number>();

/** `at` in ms since 1970, null for what came fresh. */
export function noteKept(address: string, at: number | null): void {
	if (at === null) kept.delete(address);
	else kept.set(address, at);
}

export const keptAt = (address: string | null): number | null => (address === null ? null : (kept.get(address) ?? null));
