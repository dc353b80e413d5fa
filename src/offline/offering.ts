/** What was removed is offered back while its list is open in whatever tab: a lock that tabs share says so. */

const name = "pathak.undo";
/** How many lists of this page offer something back. */
let offers = 0;
let released: Promise<unknown> | undefined;

/** From here on what was removed can be brought back on this page. Returns how to end that. */
export function offerBack(): () => void {
	offers += 1;
	let stop = () => {};
	const left = new Promise<void>((leave) => {
		stop = leave;
	});
	const held = navigator.locks?.request(name, { mode: "shared" }, () => left).catch(() => {});
	return () => {
		offers -= 1;
		released = held;
		stop();
	};
}

/** Works while nobody offers anything back. Resolves with whether nobody did. */
export async function unlessOffered(work: () => Promise<void>): Promise<boolean> {
	await released;
	if (offers > 0) return false;
	let isRefused = true;
	const unless = async (lock: unknown) => {
		isRefused = false;
		if (lock !== null) await work();
		return lock !== null;
	};
	if (!navigator.locks) return unless(true);
	return navigator.locks.request(name, { ifAvailable: true }, unless).catch((error: unknown) => {
		if (isRefused) return unless(true);
		throw error;
	});
}
