/**
 * Runs in the head of every page before anything is painted, so that it appears as its reader left it. Inlined by the build, and so as small as
 * can be: what it puts on was made ready by `reader/wear.ts`.
 */
import { askForApplication } from "./reader/askForApplication.ts";
import { keepNumerals } from "./reader/numerals.ts";
import type { Prepared } from "./reader/settings.ts";
import type { Digits } from "./text/numerals.ts";
import { authoredDigits } from "./text/numerals.ts";

declare global {
	/** Gives the page's numerals back as they were built: React must find them so when it takes the page over. */
	var giveBackNumerals: (() => void) | undefined;
	/** Writes everything under a root in the digits chosen, and whatever comes there, until the returned function is called. The application has it from here. */
	var writeNumerals: (root: Node, digits: Digits) => () => void;
	/** The sheet that marks stories as read (`comforts/readMarks.ts`). */
	var readMarks: CSSStyleSheet | undefined;
}

/**
 * Whether this device may keep something for the page. The first touch of localStorage waits for another process, 36 ms of a slow phone's first text,
 * and who comes for the first time has nothing there. All that is kept but the type comes with the worker. Before it is there, and where it could not
 * start, a reload, a way from within the site and a tab in which something was chosen (it has a name then) may find something too; whatever else was
 * kept, the application puts on when the page stands.
 */
const isNew = (performance.getEntriesByType("navigation") as PerformanceNavigationTiming[])[0]?.type === "navigate";
let isKnown = true;
try {
	isKnown =
		(navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller !== null ||
		!isNew ||
		window.name !== "" ||
		document.referrer.startsWith(`${origin}/`);
} catch {
	// Where nobody may look, as in a frame that is shut off, it is as in a browser that has none.
	delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
}

// An ad's frame whose address leads nowhere is answered with a page of ours: an empty box says less amiss. Before the next line, which may not be done there.
if (top !== self && origin === "null") document.documentElement.hidden = true;

// Some hosts answer for a page's file too, /story/x.html: the application knows it by its own address alone. A section may be called so.
const [file, path] = /^(\/(?:s(?!ection).+)?)(index)?\.html$/.exec(location.pathname) ?? [];
if (file) history.replaceState(history.state, "", path + location.search + location.hash);

const { dataset } = document.documentElement;
// Who comes to the top of a page sees a screen of it: the first frame is that (Story.module.css). Taken off by the application.
if (isNew && !location.hash) dataset["opening"] = "";
const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
globalThis.writeNumerals = (root, digits) => keepNumerals(root, (text) => authoredDigits(text, digits));
function wear(style: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return sheet;
}
let kept: Partial<Storage> = {};
try {
	if (isKnown && localStorage) kept = localStorage;
	// Asked for before it is read: an error thrown costs a slow phone 8 ms.
	if (kept["pathak.early"]) {
		const { marks, style } = JSON.parse(kept["pathak.early"]) as Prepared;
		Object.assign(dataset, marks);
		wear(style);
		if (marks["digits"]) globalThis.giveBackNumerals = globalThis.writeNumerals(document, marks["digits"] as Digits);
	}
} catch {
	// This browser keeps nothing, or what it kept is broken.
}
if (connection?.saveData || /2g/.test(connection?.effectiveType ?? "")) {
	dataset["thrifty"] = "";
	dataset["pictures"] ??= "hidden tap";
}
const isPictured = !dataset["pictures"]?.includes("hidden");
if (isPictured) {
	// Pictures are lazy, so that a page on which they are hidden asks for none. The lead one need not wait for the layout where they are not,
	// nor a story's for the page: its head names it (`build/document.ts`).
	const hurry = new MutationObserver(() => {
		document.head.querySelector("link[as=image]")?.removeAttribute("media");
		const lead = document.querySelector<HTMLImageElement>("img[fetchpriority]");
		if (!lead) return;
		lead.loading = "eager";
		hurry.disconnect();
	});
	hurry.observe(document, { childList: true, subtree: true });
	addEventListener("DOMContentLoaded", () => hurry.disconnect());
}
// Where nothing can be read aloud no place is kept for the button that does (Actions.module.css).
if (!("speechSynthesis" in globalThis) || kept["pathak.voiceless"] === "true") dataset["voiceless"] = "";
const read = kept["pathak.read"];
if (read) globalThis.readMarks = wear(read);
// The web font came on an earlier page, and the browser has it: it may be drawn from the first paint on.
if (isPictured && !("thrifty" in dataset) && kept["pathak.face"]) dataset["face"] = "kept";
// A story's words are painted, and its picture asked for, before the application is; where nothing is painted (a tab behind others), when all has come.
const ask = () => askForApplication("application");
requestAnimationFrame(() =>
	// It draws into a page that stands whole.
	setTimeout(() => (document.readyState === "loading" ? addEventListener("DOMContentLoaded", ask) : ask())),
);
addEventListener("load", ask);
// The application will ask soon: what it would wait for comes while its files do. Where the page waits for a search's thread, that has been asked for alone.
if (!isKnown)
	requestAnimationFrame(() =>
		setTimeout(() => {
			try {
				if (!document.documentElement.hidden) void localStorage.length;
			} catch {
				// This browser keeps nothing.
			}
		}),
	);
