/** Work that may be left between two steps, and comes to its result at the last. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
