/** Waits for the pages in frames to stand. */
import { comes } from "../comes.ts";

/** How long pages may take, in ms: fifteen of them on a slow machine. */
const patience = 30_000;

const isDrawn = ({ contentDocument: page }: HTMLIFrameElement) =>
	page?.querySelector("#root footer") != null && [...page.images].every(({ complete, loading }) => complete || loading === "lazy");

/** Resolves when `count` frames inside an element show their page with its pictures; false when it takes too long. */
export function whenDrawn(root: () => Element | null, count: number): Promise<boolean> {
	const areDrawn = () => {
		const frames = [...(root()?.querySelectorAll("iframe") ?? [])];
		return frames.length >= count && frames.every(isDrawn);
	};
	return comes(areDrawn, patience, 100);
}
