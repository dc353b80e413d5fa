/** Puts a page together: the shell, its head, its style inline, its body, its seed, and the policy that fits them. */
import type { Seed } from "../data/cache.ts";
import type { Shards } from "../find/addresses.ts";
import type { Inline } from "./policy.ts";

/** Pages whose code is not in the file that every page loads. */
export type SplitPage = "front" | "section" | "search" | "saved";

/**
 * The shell as Vite built it, what every story's first frame needs of the style sheet, what it needs below its headline, the same with what few
 * stories need besides and which these are by their HTML, the whole sheet of all other pages, the file with what a story's readers may need of it
 * later, the files from which code that comes late would fetch the rest, the script that runs before the first paint, the further files that split
 * pages are asked to fetch early, the script that has the search answer while its page is read in, with the addresses of the search's thread and of
 * what draws its first answer, and the desk's own script and sheets.
 */
export type Shell = {
	readonly desk: { readonly script: string; readonly styles: readonly string[] };
	readonly html: string;
	readonly style: string;
	readonly styleBelow: string;
	readonly rareStyleBelow: string;
	readonly isRare: (html: string) => boolean;
	readonly early: string;
	readonly ahead: { readonly script: string; readonly thread: string; readonly draw: string };
	readonly wholeStyle: string;
	readonly lateSheet: string;
	readonly listSheets: readonly string[];
	readonly preloads: Readonly<Record<SplitPage, readonly string[]>>;
};

export type PageParts = {
	readonly head: string;
	readonly body: string;
	/** What the page was drawn from; none for a page that is not drawn ahead. */
	readonly seed: Seed | null;
	readonly jsonLd: readonly object[];
	readonly split: SplitPage | null;
	readonly isStory?: boolean;
	/** It says what is amiss, and has all that it will ever show. */
	readonly isState?: boolean;
	/** What there is to search in, for the page of the search. */
	readonly shards?: Shards;
	/** The ids of the edition's sections, for the same page. */
	readonly sections?: readonly string[];
};

/** JSON that may stand in a script element: no `<`, so that nothing in it can end the element (HTML, 4.12.1.3). */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

const inAttribute = (value: unknown) =>
	JSON.stringify(value ?? null)
		.replaceAll("&", "&amp;")
		.replaceAll('"', "&quot;");

const styleLink = /\s*<link rel="stylesheet"(?![^>]*data-desk)[^>]*>/g;

/** As `components/StorySheets.tsx` draws them. */
const belowMark = "<style>below.css</style>";
const lateMark = '<link rel="stylesheet" href="late.css"/>';

/** Inserts what stands between the marks of index.html and of a drawn page; a replacer function, so that `$` in a story stays a dollar. */
function insert(html: string, mark: string, text: string): string {
	if (!html.includes(mark)) throw new Error(`A page has no place for ${mark}`);
	return html.replace(mark, () => text);
}

/**
 * A page's first picture, as `components/PictureView.tsx` draws it: in its best form, or as it is. Read from the page, so that the browser finds the same
 * words twice; and no part of what React draws, which puts no link under the head that has no address, and one with an address would have browsers
 * that know no `imagesrcset` fetch a picture in vain.
 */
const firstPicture =
	/<picture><source (type="[^"]+") srcSet="([^"]+)" sizes="([^"]+)"\/>(?:<source [^>]+>)*<img [^>]*fetchPriority="high"|<img src="([^"]+)"(?! srcSet)[^>]*fetchPriority="high"/;

/**
 * Has a story's first picture asked for before its first frame, which is painted as soon as the headline is read in. It says that it is for no
 * medium until `early.ts` knows that this reader wants to see pictures. A browser that does not take the best form asks when it comes to the picture.
 */
function earlyPicture(body: string): string {
	const [found, type, set, sizes, src] = firstPicture.exec(body) ?? [];
	if (!found) return "";
	const what = src ? `href="${src}"` : `${type} imagesrcset="${set}" imagesizes="${sizes}"`;
	return `<link rel="preload" as="image" ${what} fetchpriority="high" media="not all">`;
}

/** The same shell with the desk's own script and sheets in place of the reader's. */
export function deskShell(shell: Shell): Shell {
	const { script, styles } = shell.desk;
	const links = styles.map((file) => `<link rel="stylesheet" href="${file}" data-desk>`).join("");
	const html = shell.html
		.replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
		.replace(/\s*<script type="module"[^>]*><\/script>/g, "")
		.replace("<!--head-->", `<!--head-->${links}<script type="module" crossorigin src="${script}"></script>`);
	return { ...shell, html };
}

const applicationScript = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
/** What stands in its place in a story, which has words and a picture to bring first: `early.ts` asks for it. */
const askedLater = '<meta name="application" content="$1">';
/** The same on the page of the search, which has an answer to draw first: `ahead.ts` asks for it. */
const askedAfterAnswer = '<meta name="search-application" content="$1">';

/** `policyFor` gives the one that fits the edition and what stands in the page, `language` is the edition's. */
export function documentOf(
	{ html, style, styleBelow, rareStyleBelow, isRare, wholeStyle, lateSheet, early, ahead, preloads, listSheets }: Shell,
	policyFor: (inline: Inline) => string,
	language: string,
	page: PageParts,
): string {
	const below = isRare(page.body) ? rareStyleBelow : styleBelow;
	const inline: Inline = {
		scripts: page.split === "search" ? [early, ahead.script] : [early],
		styles: page.isStory ? [style, below] : [wholeStyle],
	};
	const policyMark = `<meta http-equiv="content-security-policy" content="${policyFor(inline)}">`;
	const jsonLd = page.jsonLd.map((each) => `<script type="application/ld+json">${inScript(each)}</script>`).join("");
	const seed = page.seed ? `<script type="application/json" id="seed">${inScript(page.seed)}</script>` : "";
	const preload = page.split ? preloads[page.split].map((file) => `<link rel="modulepreload" crossorigin href="${file}">`).join("") : "";
	// What stands inline is not fetched: the code that loads a page's part looks for a link to its sheet, and is content with one that is off.
	const sheets = page.isStory ? "" : listSheets.map((file) => `<link rel="stylesheet" disabled href="${file}">`).join("");
	const withSheets = (story: string) =>
		insert(insert(story, belowMark, `<style>${below}</style>`), lateMark, `<link rel="stylesheet" href="${lateSheet}"/>`);
	const askAhead =
		page.split === "search"
			? `<script data-thread="${ahead.thread}" data-shards="${inAttribute(page.shards)}" data-sections="${inAttribute(page.sections)}">${ahead.script}</script><script async src="${ahead.draw}"></script>`
			: "";
	const asked = page.isStory ? askedLater : page.split === "search" ? askedAfterAnswer : "$&";
	const whole = html
		.replace(applicationScript, asked)
		.replace(styleLink, "")
		.replace("<body>", page.isState ? "<body data-state>" : "$&");
	const filled = [
		["<!--policy-->", policyMark],
		["<!--head-->", page.head + preload + sheets + (page.isStory ? earlyPicture(page.body) : "")],
		["<!--style-->", `${askAhead}<style>${page.isStory ? style : wholeStyle}</style>`],
		["<!--early-->", `<script>${early}</script>`],
		["<!--body-->", page.isStory ? withSheets(page.body) : page.body],
		["<!--seed-->", seed + jsonLd],
	].reduce((text, [mark = "", part = ""]) => insert(text, mark, part), whole);
	return filled.replace('lang="hi"', `lang="${language}"`);
}
