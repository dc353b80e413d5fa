/** Measures a story, or its card in a list, as it stands drawn in a frame: how its headline is broken, and where ink meets ink. */
import { unbind } from "../../text/bind.ts";
import { comes } from "../comes.ts";
import { touchesIn } from "./ink.ts";
import { linesOf } from "./lines.ts";
import { ownTexts } from "./marks.ts";
import type { Part } from "./parts.ts";
import { type Gauged, samePath, timesIn } from "./shown.ts";

/** How long the type may take to come before the page is measured as it is, in ms. */
const patience = 5_000;

/** Where the type has not come in its time, as without network, it is not waited for again. */
let hasWaited = false;

/** Resolves when the page's own type is on, if it is to be on. */
export async function typeIsOn(): Promise<void> {
	const isOn = () => {
		const [family = ""] = getComputedStyle(document.documentElement).getPropertyValue("--face").split(",");
		const name = family.trim().replace(/^["']|["']$/g, "");
		return [...document.fonts].some((face) => face.family.replace(/^["']|["']$/g, "") === name && face.status === "loaded");
	};
	if (!hasWaited) hasWaited = !(await comes(() => !document.documentElement.dataset["face"] || isOn(), patience));
	await document.fonts.ready;
}

export function gaugeStory(parts: readonly Part[]): Gauged {
	const headline = parts.find(({ path }) => samePath(path, ["headline"]));
	// A part may hold another: each text is measured once, with the part that holds it all.
	const outer = parts.filter(({ element }) => !parts.some((other) => other.element !== element && other.element.contains(element)));
	const touches = outer.flatMap(({ element }) =>
		touchesIn(element).flatMap(({ akshara: passage, other, node, at }) => {
			const own = parts.find((part) => part.element.contains(node));
			if (!own) return [];
			const texts = ownTexts(own, parts);
			const earlier = texts.slice(0, texts.indexOf(node)).map(({ data }) => data);
			const before = timesIn(unbind(earlier.join("") + node.data.slice(0, at)), passage);
			return { path: own.path, passage, before, other };
		}),
	);
	return { headline: headline ? linesOf(headline.element) : [], touches };
}

/** Of a list only the headline of the story's own card. */
export function gaugeCard(parts: readonly Part[]): Gauged {
	const card = parts.find(({ path }) => samePath(path, ["headline"]));
	const head = card?.element.querySelector(":is(h2, h3)");
	return head ? gaugeStory([{ path: ["headline"], element: head }]) : { headline: [], touches: [] };
}
