/** Fetches the search's files. */
import { bodiesJson, titlesJson } from "./addresses.ts";
import type { FirstQuestion } from "./asked.ts";
import { wantedShards } from "./wanted.ts";

/** Everything that was asked for: what came before the device could keep it is asked for again when it can. */
const asked = new Set<string>();

export const fetchAgain = (): Promise<unknown> => Promise.all(Array.from(asked, (address) => fetch(address).catch(() => null)));

/** How long a file may take, in ms, before it is counted as one that could not be had: six side by side come on EDGE, and a line that stalls is not waited for all day. */
const patience = 120_000;
const ask = (address: string) => fetch(address, { headers: { accept: "application/json" }, signal: AbortSignal.timeout(patience) });
const onTheirWay = new Map<string, Promise<Response>>();

/** The server answers, and has no such file: a new edition may have taken its place. */
export class Gone extends Error {}

export async function fetchJson<T>(address: string): Promise<T> {
	asked.add(address);
	const coming = onTheirWay.get(address) ?? ask(address);
	onTheirWay.delete(address);
	const response = await coming;
	if (response.status === 404) throw new Gone(address);
	if (!response.ok) throw new Error(`${response.status}: ${address}`);
	return (await response.json()) as T;
}

/** Asks for what a first question needs before anybody else does. */
export function fetchFirst({ list }: FirstQuestion): void {
	for (const { stamp, isWhole } of wantedShards(list?.shards ?? [], null)) {
		for (const address of [titlesJson(stamp), ...(isWhole ? [bodiesJson(stamp)] : [])]) {
			const coming = ask(address);
			// That it does not come is told to whoever asks for it.
			coming.catch(() => null);
			onTheirWay.set(address, coming);
		}
	}
}
