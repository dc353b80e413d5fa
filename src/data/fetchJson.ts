/** Fetches one JSON file of the edition and says exactly how it failed. Knows nothing of what is in it. */
import { keptAtHeader } from "../article/links.ts";
import { BrokenError, MissingError, UnreachableError, whyUnreached } from "./failures.ts";
import { noteKept } from "./kept.ts";

/** How long a reader waits before being told, in ms: headers and body together. */
export const patience = 10_000;

/** The JSON at a path of our own. Throws one of the three failures, or the signal's own reason when the caller gave up. */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
	const giveUp = new AbortController();
	const cancel = () => giveUp.abort(signal.reason);
	signal.addEventListener("abort", cancel);
	const timer = setTimeout(() => giveUp.abort(new UnreachableError("slow", address)), patience);
	try {
		const response = await fetch(address, { signal: giveUp.signal, headers: { accept: "application/json" } });
		if (response.status === 404) throw new MissingError("missing", address);
		if (response.status === 410) throw new MissingError("gone", address);
		if (!response.ok) throw new UnreachableError("server", address, response.status);
		// A host's fallback answers an unknown address with 200 and its own page; so does a hotel's network before one signs in.
		const text = await response.text();
		if (/html/i.test(response.headers.get("content-type") ?? "") || text.trimStart().startsWith("<")) {
			throw new MissingError("other-page", address);
		}
		const json = JSON.parse(text) as unknown;
		noteKept(address, Number(response.headers.get(keptAtHeader)) || null);
		return json;
	} catch (error) {
		if (giveUp.signal.aborted) throw giveUp.signal.reason;
		if (error instanceof SyntaxError) throw new BrokenError("cut-short", address);
		if (error instanceof TypeError) throw new UnreachableError(whyUnreached(), address);
		throw error;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
	}
}
