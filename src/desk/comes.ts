/** Waiting for what tells nobody that it has come. */

/**
 * Looks every `pause` ms until something is there, for at most `patience` ms, and resolves to whether it is. The time is the page's own, which
 * nobody sets back.
 */
export async function comes(isThere: () => boolean, patience: number, pause = 50): Promise<boolean> {
	for (const until = performance.now() + patience; !isThere(); await new Promise((done) => setTimeout(done, pause)))
		if (performance.now() >= until) return false;
	return true;
}
