/** The desk's hand inside a frame: gives the reader's own application its address and its data, and afterwards tells it what has changed. */
import type { QueryClient } from "@tanstack/react-query";
import { deskPath, frontJson, frontPath, listHeadJson, previewPath, sectionPath, storyPath } from "../../article/links.ts";
import type { FrontPage, SectionPage } from "../../article/lists.ts";
import type { Path } from "../../article/problems.ts";
import { loadTypeface } from "../../reader/typeface.ts";
import { comes } from "../comes.ts";
import { dressListening } from "./listening.tsx";
import { dressDocument } from "./manner.ts";
import { markPassages, outline } from "./marks.ts";
import { nextPart } from "./nextPart.ts";
import { partsOf } from "./parts.ts";
import { type Preview, readyEvent, type Shown, startsWith } from "./shown.ts";

const addressOf = ({ place, story: { article } }: Shown) =>
	place === "story" ? storyPath(article.id) : place === "front" ? frontPath : sectionPath(article.articleSection);

/** A list as it was published; null when it cannot be had, offline or in an edition without stories. */
async function published<T>(address: string): Promise<T | null> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as T) : null;
	} catch {
		return null;
	}
}

const known = new Map<string, Promise<unknown>>();
// What could not be had is asked for again.
addEventListener("online", () => known.clear());
function listOf<T>(address: string): Promise<T | null> {
	const asked = (known.get(address) as Promise<T | null> | undefined) ?? published<T>(address);
	known.set(address, asked);
	return asked;
}

/** Puts what is to be shown where the pages look for it. */
async function fill(client: QueryClient, { edition, story, card, instead, place }: Shown): Promise<void> {
	client.setQueryData(["edition"], edition);
	client.setQueryData(["story", story.article.id], instead ?? story);
	// As the build says of a notice: its page is no higher than what stands on it.
	document.body.toggleAttribute("data-state", instead !== null && place === "story");
	const [{ frontWith, sectionWith }, front, ...pages] = await Promise.all([
		import("./lists.ts"),
		listOf<FrontPage>(frontJson),
		...edition.sections.map(({ id }) => listOf<SectionPage>(listHeadJson(id))),
	]);
	const now = Date.now();
	// Beside a story and a section stands what is new on the front.
	client.setQueryData(["front"], frontWith(card, front, pages, edition, now, place === "front"));
	if (place !== "section") return;
	const section = pages[edition.sections.findIndex(({ id }) => id === card.articleSection)] ?? null;
	client.setQueryData(["section", card.articleSection, 1], sectionWith(card, section, now));
}

/** How long a page may take to be drawn before the frame is taken as it is, in ms. */
const patience = 5_000;

/**
 * Resolves when the frame stands at the address of what is to be shown, with everything its pages ask for. From then on what the desk shows goes
 * straight into the cache that they read, and the router is led to other addresses as Back would lead it.
 */
export function readyToDraw(client: QueryClient): Promise<void> {
	// Alone, a frame has nothing to show.
	if (parent === window) location.replace(deskPath);
	// A page that is arrived at takes the keyboard to its headline; here the keyboard is at the desk.
	const { focus } = HTMLElement.prototype;
	HTMLElement.prototype.focus = () => {};
	dressListening();
	let shown: Shown | null = null;
	let listener: Parameters<Preview["listen"]>[0] | null = null;
	const scroller = document.documentElement;
	const room = () => scroller.scrollHeight - scroller.clientHeight;
	/** Where the desk itself scrolled to last: that is not the editor's doing. */
	let told = -1;

	const pathAt = (target: EventTarget | null): Path | null => {
		if (!shown || !(target instanceof Node)) return null;
		return partsOf(document, shown).find(({ element }) => element.contains(target))?.path ?? null;
	};
	// A press leads to the field, never away to another page.
	const hold = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
		const path = pathAt(event.target);
		if (path) listener?.picked(path);
	};
	addEventListener("click", hold, true);
	addEventListener("auxclick", hold, true);
	addEventListener("keydown", (event) => event.key === "Enter" && hold(event), true);
	// Arrows lead from part to part, Enter to the part's field.
	addEventListener("keydown", (event) => {
		const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
		const isBack = key === "ArrowUp";
		if (!shown || !(isBack || key === "ArrowDown") || altKey || ctrlKey || metaKey || shiftKey) return;
		const next = nextPart(partsOf(document, shown), document.activeElement ?? document.body, isBack);
		if (!next) return;
		event.preventDefault();
		focus.call(next);
	});
	// A screen is one stop: a Tab comes to a part of it, wherever it came from, and the next one goes on at the desk.
	addEventListener("focusin", ({ target, relatedTarget }) => {
		if (!shown || relatedTarget || !(target instanceof Element) || !target.matches(":focus-visible")) return;
		const parts = partsOf(document, shown);
		if (parts.some(({ element }) => element === target)) return;
		const first = nextPart(parts, document.body, false);
		if (first) focus.call(first);
	});
	addEventListener("keydown", ({ key }) => {
		if (key !== "Tab" || document.activeElement === document.body) return;
		document.body.inert = true;
		const open = () => {
			document.body.inert = false;
		};
		// At once where the keyboard has left, since the next key may come before any timer; and where it has nowhere to go.
		addEventListener("blur", open, { once: true });
		setTimeout(open);
	});
	// The desk's own keys: on to the next remark, undo, redo.
	addEventListener("keydown", (event) => {
		const { code, shiftKey, ctrlKey, metaKey } = event;
		if (code !== "F8" && !((ctrlKey || metaKey) && /^Key[YZ]$/.test(code))) return;
		event.preventDefault();
		parent.dispatchEvent(new KeyboardEvent("keydown", { code, shiftKey, ctrlKey, metaKey, cancelable: true }));
	});
	addEventListener(
		"scroll",
		() => {
			if (Math.abs(scroller.scrollTop - told) > 2) listener?.scrolled(room() > 0 ? scroller.scrollTop / room() : 0);
		},
		{ passive: true },
	);

	return new Promise((drawn) => {
		const show = async (next: Shown) => {
			shown = next;
			const address = addressOf(next);
			dressDocument(document, next);
			await fill(client, next);
			// What came after the first letter it is for would stay out of the page for good, or change it under the editor.
			await loadTypeface();
			// A screen that was put away meanwhile has no history.
			if (shown !== next || document.defaultView === null) return;
			const isAnother = location.pathname !== address;
			if (isAnother) {
				const isFirst = location.pathname === previewPath;
				history.replaceState(history.state, "", address);
				if (isFirst) drawn();
				else dispatchEvent(new PopStateEvent("popstate"));
			}
			// A notice has no address of its own.
			const canonical = next.instead && next.place === "story" ? undefined : new URL(next.edition.origin + address).href;
			await drawnAnew();
			await comes(() => shown !== next || isPage(canonical), patience, 0);
			if (shown !== next) return;
			// In a list it may stand far down.
			if (isAnother && next.place === "section") preview.reveal(["headline"]);
			const parts = partsOf(document, next);
			outline(document, parts, next.focus);
			markPassages(parts, next.marks, next.digits !== next.edition.digits);
		};
		const preview: Preview = {
			show: (next) => void show(next),
			reveal: (path) => {
				if (!shown) return;
				const part = partsOf(document, shown).find((each) => startsWith(path, each.path) || startsWith(each.path, path));
				const box = part?.element.getBoundingClientRect();
				if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
				scroller.scrollTo({ top: scroller.scrollTop + box.top - innerHeight / 3, behavior: "instant" });
			},
			listen: (next) => {
				listener = next;
			},
			gauge: async (next) => {
				const { gaugeCard, gaugeStory, typeIsOn } = await import("./gauge.ts");
				await show(next);
				await typeIsOn();
				return (next.place === "story" ? gaugeStory : gaugeCard)(partsOf(document, next));
			},
			scrollTo: (part) => {
				scroller.scrollTo({ top: part * room(), behavior: "instant" });
				told = scroller.scrollTop;
			},
		};
		Object.assign(window, { preview });
		frameElement?.dispatchEvent(new Event(readyEvent));
	});
}

/** The cache tells the pages in a task of its own, and React draws in another. */
const drawnAnew = () => new Promise((done) => setTimeout(done));

/** Whether a page is the one that is drawn: its code may have to come first. */
const isPage = (canonical: string | undefined) => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href === canonical;
