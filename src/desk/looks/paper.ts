/** Has framed pages printed as the screens that they show. */

/** Of A4, in px (CSS' own), less the margins that `looks.css` gives it. */
export const paperWidth = 733;

/** What has to be put back when all is printed. */
type Undo = () => void;

/** What a page has for paper is its readers', who print it by itself: here it stays off, and what it has for screens on. */
function turn(rules: CSSRuleList): Undo[] {
	return [...rules].flatMap((rule) => {
		const within = "cssRules" in rule ? turn((rule as CSSGroupingRule).cssRules) : [];
		if (!("media" in rule)) return within;
		const { media } = rule as CSSMediaRule;
		const { mediaText } = media;
		media.mediaText = /\bprint\b/.test(mediaText) ? "not all" : mediaText.replace(/\bscreen(?: and )?/g, "");
		return [...within, () => Object.assign(media, { mediaText })];
	});
}

/** What a page has behind all of it is not printed, what an element has is. */
function ground(page: Document): Undo[] {
	const all = page.getElementById("root");
	const styles: readonly (readonly [HTMLElement | null, Readonly<Record<string, string>>])[] = [
		[page.documentElement, { "print-color-adjust": "exact" }],
		[all, { background: "var(--paper)", "min-block-size": "100vh" }],
	];
	return styles.flatMap(([element, style]) =>
		Object.entries(style).map(([property, value]) => {
			element?.style.setProperty(property, value);
			return () => element?.style.removeProperty(property);
		}),
	);
}

/** Returns how to have them as they were. */
export function printAsShown(frames: Iterable<HTMLIFrameElement>): Undo {
	const undo = [...frames].flatMap(({ contentDocument: page }) =>
		page ? [...[...page.styleSheets].flatMap((sheet) => turn(sheet.cssRules)), ...ground(page)] : [],
	);
	return () => {
		for (const each of undo) each();
	};
}
