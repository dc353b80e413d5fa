/** Has framed pages printed as the screens that they show. */

/** Of A4, in px (CSS' own), less the margins that `looks.css` gives it. */
export const paperWidth = 733;

/** What a page has for paper is its readers', who print it by itself: here it stays off, and what it has for screens on. */
function turn(rules: CSSRuleList): void {
	for (const rule of rules) {
		if ("media" in rule) {
			const { media } = rule as CSSMediaRule;
			if (/\bprint\b/.test(media.mediaText)) media.mediaText = "not all";
			else media.mediaText = media.mediaText.replace(/\bscreen(?: and )?/g, "");
		}
		if ("cssRules" in rule) turn((rule as CSSGroupingRule).cssRules);
	}
}

export function printAsShown(frames: Iterable<HTMLIFrameElement>): void {
	for (const { contentDocument } of frames) {
		for (const sheet of contentDocument?.styleSheets ?? []) turn(sheet.cssRules);
		contentDocument?.documentElement.style.setProperty("print-color-adjust", "exact");
		// What a page has behind all of it is not printed.
		const all = contentDocument?.getElementById("root");
		if (all) Object.assign(all.style, { background: "var(--paper)", minBlockSize: "100vh" });
	}
}
