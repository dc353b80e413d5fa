/** What a reader can choose, how it is kept, and the marks on `<html>` by which the style sheets know it. */
import { cell } from "./cell.ts";

/** Every choice; the first of each is what holds for a reader who has chosen nothing. */
export const choices = {
	/** `auto` follows the system. */
	theme: ["auto", "light", "sepia", "dark", "black", "contrast"],
	/** Steps of text size, smallest 0, largest 6. */
	size: ["2", "0", "1", "3", "4", "5", "6"],
	leading: ["normal", "close", "open"],
	width: ["normal", "short", "full"],
	letters: ["eczar", "device"],
	/** `auto`: as the newsroom wrote them. */
	digits: ["auto", "latn", "deva"],
	/** `auto` shows them, except where the reader saves data. */
	pictures: ["auto", "on", "tap", "off"],
	motion: ["full", "less"],
	/** Words and lines further apart, and words that can be opened. */
	easy: ["off", "on"],
	/** What keeps the eye in its place. */
	focus: ["none", "paragraph", "ruler"],
} as const;

/** What `early.ts` finds under `pathak.early`: the root's marks and the style sheet that knows them. */
export type Prepared = { readonly marks: Readonly<Record<string, string>>; readonly style: string };

export type SettingName = keyof typeof choices;
export type Settings = { readonly [Name in SettingName]: (typeof choices)[Name][number] };

const names = Object.keys(choices) as SettingName[];

/** Settings of whatever was found under their key: what is not a choice is as if not chosen. */
export function parseSettings(found: unknown): Settings {
	const given: Readonly<Record<string, unknown>> = Object(found);
	return Object.fromEntries(
		names.map((name) => [name, choices[name].find((choice) => choice === given[name]) ?? choices[name][0]]),
	) as Settings;
}

export const settingsCell = cell("pathak.settings", parseSettings);
export const standardSettings = parseSettings(null);

/** Whether this reader or this line asks for as few bytes as possible: `early.ts` has marked it. */
export const isThrifty = () => document.documentElement.hasAttribute("data-thrifty");

/** What pictures do, once `auto` is decided. */
export function pictureChoice({ pictures }: Settings): "on" | "tap" | "off" {
	return pictures === "auto" ? (isThrifty() ? "tap" : "on") : pictures;
}

/** What stands on the root for them: `hidden` in any case, `tap` where they may be asked for. */
export const pictureMarks = { on: "shown", tap: "hidden tap", off: "hidden" } as const;

/** The data attributes of `<html>` for these settings. What was not chosen leaves no mark, so a page without scripts is the same page. */
export function marksOf(settings: Settings): Record<string, string> {
	const chosen = names.filter((name) => settings[name] !== choices[name][0]);
	return Object.fromEntries(chosen.map((name) => [name, name === "pictures" ? pictureMarks[pictureChoice(settings)] : settings[name]]));
}

export function markRoot(root: HTMLElement, settings: Settings): void {
	const { dataset } = root;
	const marks = marksOf(settings);
	if (isThrifty()) marks["pictures"] ??= pictureMarks.tap;
	for (const name of names) {
		const mark = marks[name];
		// A mark that is taken off and put on again costs the whole page its styles.
		if (mark === dataset[name]) continue;
		if (mark) dataset[name] = mark;
		else delete dataset[name];
	}
	// The browser's own bar takes the paper's colour; without a chosen theme it is again what the page said of day and night. In the frame, which knows it anyway.
	requestAnimationFrame(() => {
		for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
			meta.dataset["built"] ??= meta.content;
			meta.content = settings.theme === "auto" ? meta.dataset["built"] : getComputedStyle(root).getPropertyValue("--paper");
		}
	});
}
