/**
 * Runs on the search page before the application: draws the first answer with the application's own components, as links that work by themselves.
 * On a slow phone it stands there half a second sooner. The application then draws the page in its place, the same.
 */
import type { Edition } from "./article/article.ts";
import { draw } from "./components/draw.ts";
import { SearchAnswer } from "./components/SearchAnswer.tsx";
import { SearchResults } from "./components/SearchResults.tsx";
import type { Seed } from "./data/cache.ts";
import type { Answer, Said } from "./find/answer.ts";

/** As the application's clock says it. */
const minute = 60_000;
/** Results that fill a phone's screen: the others are drawn once these are painted. */
const screenful = 5;

function editionOf(seed: string): Edition | undefined {
	const { data } = JSON.parse(seed) as Seed;
	return data.find(([[name]]) => name === "edition")?.[1] as Edition | undefined;
}

function drawAnswer(answer: Answer): void {
	const { question } = globalThis.searchAhead ?? {};
	const edition = editionOf(document.getElementById("seed")?.textContent ?? "null");
	const input = document.querySelector<HTMLInputElement>("#search-text");
	const place = document.querySelector("#main > :last-child");
	// A search that finds nothing has a page of its own, which the application draws.
	if (!question || !edition || !input || !place || answer.total === 0) return;
	input.value = question.text;
	const now = Math.floor(Date.now() / minute) * minute;
	const [first, others] = [answer.results.slice(0, screenful), answer.results.slice(screenful)];
	const parts = { edition, locale: edition, now };
	place.replaceChildren(
		...draw(
			<SearchAnswer
				{...question}
				{...parts}
				answer={{ ...answer, results: first }}
				isOnline={navigator.onLine}
				progress={null}
				hasFailed={false}
				isCalm={false}
			/>,
		),
	);
	const list = place.querySelector("#results");
	requestAnimationFrame(() =>
		setTimeout(() => {
			if (!globalThis.searchAhead) return;
			const [rest] = draw(<SearchResults {...parts} results={others} isPassing={false} />);
			list?.append(...(rest?.childNodes ?? []));
		}),
	);
}

function hear(said: Said): void {
	if (said.kind !== "answer" || said.number !== 1) return;
	// "interactive" comes before the application runs, DOMContentLoaded after.
	if (document.readyState === "loading") document.addEventListener("readystatechange", () => drawAnswer(said), { once: true });
	else drawAnswer(said);
}

document.addEventListener("focusin", ({ target }) => {
	if (globalThis.searchAhead && target instanceof Element) globalThis.searchAhead.focused = target.getAttribute("href");
});

/** A link that is pressed while the application takes the page over is gone when it is let go: the one in its place hears of it. */
let pressed: HTMLAnchorElement | null = null;
/** The link that has heard of its press: what the browser says of a tap after that is the same press. */
let told: HTMLAnchorElement | null = null;
document.addEventListener("pointerdown", ({ target }) => {
	pressed = target instanceof Element ? target.closest("a") : null;
	told = null;
});
document.addEventListener("pointercancel", () => {
	pressed = null;
});
document.addEventListener("pointerup", (event) => {
	const link = pressed?.isConnected === false && document.elementFromPoint(event.clientX, event.clientY)?.closest("a");
	const isSame = link && event.button === 0 && link.href === pressed?.href;
	pressed = null;
	if (!isSame) return;
	link.dispatchEvent(new MouseEvent("click", event));
	told = link;
});
document.addEventListener(
	"click",
	(event) => {
		// A key has no place, and is a press of its own.
		if (!told || event.detail === 0 || !(event.target instanceof Node && told.contains(event.target))) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	},
	true,
);

const { thread, said } = globalThis.searchAhead ?? {};
if (said) hear(said);
else thread?.addEventListener("message", ({ data }: MessageEvent<Said>) => hear(data));
