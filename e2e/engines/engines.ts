/** The engines there are: which can run here, and one to drive. */
import type { Engine, EngineName, Found } from "./engine.ts";
import { findFirefox, openFirefox } from "./firefox.ts";
import { findWebKit, openWebKit } from "./webkit.ts";

export async function findEngines(): Promise<Found[]> {
	return Promise.all([findFirefox(), findWebKit()]);
}

/** Cheap: the browser itself starts with the first `open`. */
export function openEngine(name: EngineName): Engine {
	return name === "firefox" ? openFirefox() : openWebKit();
}
