/** Keeps the page as its reader wants it while it is open, and ready to appear so: every change shows at once, whichever tab it is made in. */
import { markRoot, marksOf, type Settings, settingsCell } from "./settings.ts";
import { putOnTypeface } from "./typeface.ts";

/** The sheet that knows the choices, where it was put on before the first paint. */
let early: CSSStyleSheet | undefined;

/** Has that sheet on, of this release, and both ready for the next page. */
async function prepare(settings: Settings): Promise<void> {
	try {
		if (Object.keys(marksOf(settings)).length === 0) return localStorage.removeItem("pathak.early");
		(await import("./wardrobe.ts")).prepare(early);
		// For `early.ts`: this tab's next page need not ask the device whether there is something to ask it for.
		window.name ||= "pathak";
	} catch {
		// This browser keeps nothing, which the panel says; or the sheet did not come, and the next page asks for it again.
	}
}

/** Call it when the application has taken over the page. */
export function wearSettings(): void {
	if (document.adoptedStyleSheets[0] !== globalThis.readMarks) [early] = document.adoptedStyleSheets;
	let last: Settings | undefined;
	let giveBack: (() => void) | undefined;
	const wear = () => {
		const settings = settingsCell.get();
		const { digits, pictures } = settings;
		markRoot(document.documentElement, settings);
		// Only the next page waits for it: a change is painted first.
		if (last && document.visibilityState === "visible") requestAnimationFrame(() => setTimeout(() => prepare(settingsCell.get())));
		else void prepare(settings);
		if (digits !== last?.digits) {
			giveBack?.();
			giveBack = digits === "auto" ? undefined : globalThis.writeNumerals(document.body, digits);
		}
		// With pictures the web font comes back.
		if (last && pictures !== last.pictures) void putOnTypeface();
		last = settings;
	};
	wear();
	settingsCell.subscribe(wear);
}
