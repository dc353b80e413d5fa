/**
 * One at a time, of all tabs. The browser's locks alone hold for ever: a tab that hangs, that the system has frozen, or whose work never ends would stop
 * all others. Whoever waits asks, and takes the turn of one that does not answer.
 */

/** How long is waited before it is asked who has the turn, and then for an answer, in ms: a slow device may be busy for a while. */
const patience = 10_000;
/** How long a turn is answered for, in ms: work that takes longer hangs, or goes on as well in another tab. */
const longest = 10 * 60_000;

/** `null` where the browser has none or refuses one, as where nothing may be kept: there nobody can be asked. */
function channelOf(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}

/**
 * Works when it is its turn, and anew where that was taken while it was at work. `lost` is aborted when the turn is over: work has to stop then. Throws an
 * AbortError where the turn was taken from what hung.
 */
export async function inTurn<T>(name: string, work: (lost: AbortSignal) => Promise<T>): Promise<T> {
	const over = new AbortController();
	const { locks } = navigator;
	const channel = locks && channelOf(name);
	if (!channel) return work(over.signal);
	const unanswered = new AbortController();
	let hasBegun = false;
	/** Since when it has the turn, and is not done. */
	let since: number | null = null;
	const isAtWork = () => since !== null && performance.now() - since < longest;
	const answer = () => channel.postMessage("mine");
	/** `null` until it is asked. */
	let isAnswered: boolean | null = null;
	const asking = setInterval(() => {
		if (isAnswered === false) unanswered.abort();
		isAnswered = false;
		channel.postMessage("whose");
	}, patience);
	channel.onmessage = ({ data }) => {
		if (data === "mine") isAnswered = true;
		else if (isAtWork()) answer();
	};
	const hold = async () => {
		clearInterval(asking);
		hasBegun = true;
		since = performance.now();
		// Whoever else waits has heard nothing of the one before.
		answer();
		return work(over.signal).finally(() => {
			since = null;
		});
	};
	try {
		return await locks.request(name, { signal: unanswered.signal }, hold).catch((error: unknown) => {
			if (hasBegun) throw error;
			// Where locks are refused nobody has a turn.
			return unanswered.signal.aborted ? locks.request(name, { steal: true }, hold) : hold();
		});
	} catch (error) {
		// Two that wait may take it in the same moment.
		if (isAtWork()) return inTurn(name, work);
		throw error;
	} finally {
		clearInterval(asking);
		channel.close();
		over.abort();
	}
}
