/** What was removed is offered back while its list is open in whatever tab: a lock that tabs share says so. */

const name = "pathak.undo";
let stop: (() => void) | undefined;
let released: Promise<unknown> | undefined;

/** From here on what was removed can be brought back on this page, until `offerNoMore`. */
export function offerBack(): void {
	if (stop) return;
	const left = new Promise<void>((leave) => {
		stop = leave;
	});
	released = navigator.locks?.request(name, { mode: "shared" }, () => left).catch(() => {});
}

/** Resolves when this page holds nothing back any more. */
export async function offerNoMore(): Promise<void> {
	stop?.();
	stop = undefined;
	await released;
}

/** Works while nobody offers anything back. Resolves with whether nobody did. */
export async function unlessOffered(work: () => Promise<void>): Promise<boolean> {
	const unless = async (lock: unknown) => {
		if (lock !== null) await work();
		return lock !== null;
	};
	return navigator.locks ? navigator.locks.request(name, { ifAvailable: true }, unless) : unless(true);
}
