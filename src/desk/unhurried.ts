/** Work in steps that lets keys and frames have their turn in between. */
import type { Steps } from "../text/proof/steps.ts";

/** How long steps are taken one after another, in ms: two thirds of a frame. */
const turn = 10;

/** The result of all steps; undefined once `isGone` says that nobody waits for it. */
export async function unhurried<T>(steps: Steps<T>, isGone: () => boolean): Promise<T | undefined> {
	while (!isGone()) {
		const end = performance.now() + turn;
		do {
			const step = steps.next();
			if (step.done) return step.value;
		} while (performance.now() < end);
		await new Promise((resolve) => setTimeout(resolve));
	}
	return undefined;
}
