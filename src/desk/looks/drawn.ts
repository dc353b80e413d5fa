/** Waits for the pages in frames to stand. */

/** How long pages may take, in ms: fifteen of them on a slow machine. */
const patience = 30_000;

const isDrawn = ({ contentDocument: page }: HTMLIFrameElement) =>
	page?.querySelector("#root footer") != null && [...page.images].every(({ complete, loading }) => complete || loading === "lazy");

/** Resolves when `count` frames inside an element show their page with its pictures; false when it takes too long. */
export async function whenDrawn(root: () => Element | null, count: number): Promise<boolean> {
	const until = performance.now() + patience;
	while (performance.now() < until) {
		const frames = [...(root()?.querySelectorAll("iframe") ?? [])];
		if (frames.length >= count && frames.every(isDrawn)) return true;
		await new Promise((done) => setTimeout(done, 100));
	}
	return false;
}
