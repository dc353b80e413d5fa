/** Back and Forward, told before the router hears of them: windows call their listeners in the order in which they came. */

type Listener = (event: PopStateEvent) => void;

let listener: Listener | null = null;

/** Once, before there is a router. */
export function listenFirst(): void {
	addEventListener("popstate", (event) => listener?.(event));
}

/** There is one at a time; it may stop the event. */
export function hearReturns(next: Listener | null): void {
	listener = next;
}
