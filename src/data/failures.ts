/** The three ways data can fail to come, named for what the reader is told. */

/** What a reader is told when a page cannot be shown. */
export type Told = { readonly title: string; readonly text: string };

/** It is not here: the address is no page of ours, its data is not there or was taken away, or another page came in its place. */
export class MissingError extends Error {
	override readonly name = "MissingError";
	readonly reason: "nowhere" | "missing" | "gone" | "other-page";
	constructor(reason: MissingError["reason"], address: string) {
		super(`${reason}: ${address}`);
		this.reason = reason;
	}
}

/** It could not be reached: no network, too slow (10 s), or the server's own fault. */
export class UnreachableError extends Error {
	override readonly name = "UnreachableError";
	readonly reason: "offline" | "network" | "slow" | "server";
	readonly status: number | undefined;
	constructor(reason: UnreachableError["reason"], address: string, status?: number) {
		super(`${reason}: ${address} ${status ?? ""}`);
		this.reason = reason;
		this.status = status;
	}
}

/** Why what did not come at all did not. */
export const whyUnreached = () => (navigator.onLine ? "network" : "offline");

/** A page's own part of the application could not be reached. Neither the router nor every browser asks for it again before a page is loaded whole. */
export class PartError extends UnreachableError {
	constructor() {
		super(whyUnreached(), location.pathname);
	}
}

/** It came, and is not fit to be shown: cut short, another story's, or not what the format says. */
export class BrokenError extends Error {
	override readonly name = "BrokenError";
	readonly reason: "cut-short" | "other-story" | "format";
	readonly told: Told | undefined;
	constructor(reason: BrokenError["reason"], address: string, detail = "", told?: Told) {
		super(`${reason}: ${address} ${detail}`);
		this.reason = reason;
		this.told = told;
	}
}
