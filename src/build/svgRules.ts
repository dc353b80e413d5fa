/** The rules of a safe drawing: which elements, attributes and CSS stay in an SVG. Lists what draws, so that all else is dropped unnamed. */
import type { SaxesAttributeNS, SaxesTagNS } from "saxes";

export const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const XML = "http://www.w3.org/XML/1998/namespace";
export const XHTML = "http://www.w3.org/1999/xhtml";

/**
 * What draws, from SVG 2's element index. Left out although they draw: `image`, `feImage`, `foreignObject` (outside data),
 * `animate…`, `set` (nothing moves by itself, and `set` can write an href), `feTurbulence` and kin (minutes of CPU), `view`.
 */
export const ELEMENTS = words(`svg g defs symbol use switch title desc style path rect circle ellipse line polyline polygon
	text tspan textPath linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix
	feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
	feMorphology feOffset`);
/** Elements whose text is kept: it is read, spoken or a style sheet. */
export const TEXT_HOLDERS = words("title desc text tspan textPath style");
/** Elements that may carry an `href`. */
const REFERRERS = words("use textPath linearGradient radialGradient pattern");

/** Prose and names: never read as CSS or as an address. */
export const PROSE = words("id class role lang aria-label aria-labelledby aria-describedby aria-hidden xml:lang xml:space");
/** Read as numbers, keywords or CSS. Sources: SVG 2's attribute and property indexes, Filter Effects 1. */
const VALUES = words(`viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points dx dy rotate
	pathLength textLength lengthAdjust startOffset method spacing side transform gradientTransform gradientUnits spreadMethod
	offset patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth
	markerHeight refX refY orient filterUnits primitiveUnits in in2 result stdDeviation operator k1 k2 k3 k4 mode values type
	tableValues slope intercept amplitude exponent radius systemLanguage style
	alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters direction
	display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size
	font-size-adjust font-stretch font-style font-variant font-weight isolation letter-spacing marker marker-start marker-mid
	marker-end mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke
	stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
	text-decoration text-rendering transform-box transform-origin unicode-bidi vector-effect visibility white-space
	word-spacing writing-mode`);
/** Properties children take over: what they point at is painted once for every element inside. */
export const INHERITED = words("fill stroke marker marker-start marker-mid marker-end style");

/** An allow-list, so that `image-set()`, `src()`, `element()`, `expression()` and the next such thing need no line here. */
const FUNCTIONS = words(`rgb rgba hsl hsla calc matrix translate translatex translatey scale scalex scaley rotate skewx skewy
	blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia`);
const LOCAL = /^#[^\s"'()\\#<>]+$/;
/** `url(#id)` in CSS, quoted or not; group 2 is `#id`. */
export const LOCAL_URL = /url\(\s*(["']?)(#[^\s"'()\\#<>]+)\1\s*\)/gi;

/** The attributes of a tag that may stay, by the name they are written with; what is dropped and worth telling goes into `removed`. */
export function attributesOf(tag: SaxesTagNS, removed: Set<string>): Map<string, string> {
	const kept = new Map<string, string>();
	for (const attribute of Object.values(tag.attributes)) {
		const name = attribute.uri === XML ? `xml:${attribute.local}` : attribute.local;
		if (isKept(tag.local, name, attribute)) kept.set(name, attribute.value);
		else if (isWorthTelling(attribute)) removed.add(attribute.name);
	}
	// Both spellings may stand on one element; SVG 2 says that `href` wins.
	const plain = tag.attributes["href"]?.value;
	if (plain !== undefined && LOCAL.test(plain) && kept.has("href")) kept.set("href", plain);
	return kept;
}

function isKept(element: string, name: string, { uri, value }: SaxesAttributeNS): boolean {
	if (name === "href") return (uri === "" || uri === XLINK) && REFERRERS.has(element) && LOCAL.test(value);
	if (uri !== "" && uri !== XML) return false;
	if (PROSE.has(name)) return true;
	// Outside `style` a colon can only be an address's.
	return VALUES.has(name) && isHarmlessCss(value) && (name === "style" || !value.includes(":"));
}

function isWorthTelling({ name, uri }: SaxesAttributeNS): boolean {
	return (
		(uri === "" || uri === XLINK) &&
		!/^(xmlns|version|baseProfile|enable-background|data-|xlink:(type|title|show|actuate|role|arcrole)$)/.test(name)
	);
}

/**
 * True when no reading of the text as CSS can reach outside or run. Comments are not taken out first: what stands between
 * the signs of a comment inside a string would escape the test. Presentation attributes are CSS too, escapes included.
 */
export function isHarmlessCss(css: string): boolean {
	if (/[@\\<]|javascript:|data:|\/\/|behaviou?r\s*:|-moz-binding/i.test(css)) return false;
	for (const [, name = ""] of css.replace(LOCAL_URL, "").matchAll(/([-\w]*)\s*\(/g)) {
		if (name !== "" && !FUNCTIONS.has(name.toLowerCase())) return false;
	}
	return true;
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
