/** What pages may load and what hosts are told to send, said once for the pages, the header file and the server here. */
import { createHash } from "node:crypto";
import type { Edition } from "../article/article.ts";
import { deskPath } from "../article/links.ts";
import { shardsJson } from "../find/addresses.ts";
import type { Shell } from "./document.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Scripts and styles that stand in a page as they are. */
export type Inline = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

export type InlineParts = Pick<Shell, "style" | "styleBelow" | "rareStyleBelow" | "wholeStyle" | "early"> & {
	readonly ahead: Pick<Shell["ahead"], "script">;
};

/** Whatever stands inline in any page of a release. */
export const inlineOf = ({ style, styleBelow, rareStyleBelow, wholeStyle, early, ahead }: InlineParts): Inline => ({
	scripts: [early, ahead.script],
	styles: [style, styleBelow, rareStyleBelow, wholeStyle],
});

/**
 * The policy of a page: nothing from anywhere but the site itself, the picture hosts and the ad slots the edition names, and inline what is given.
 * The desk may frame the site's own pages, and draw one into a picture: as an SVG that is a `data:` address, where no script runs and nothing is fetched.
 */
export function contentPolicy(
	edition: Pick<Edition, "pictureHosts" | "ads">,
	{ scripts, styles }: Inline,
	page: "reader" | "desk" = "reader",
): string {
	const pictures = edition.pictureHosts.map((host) => ` https://${host}`).join("");
	const slots = edition.ads.map(({ src }) => (src.startsWith("/") ? "'self'" : new URL(src).origin));
	const frames = new Set(page === "desk" ? ["'self'"] : slots);
	return [
		"default-src 'none'",
		["script-src 'self'", ...scripts.map(hash)].join(" "),
		["style-src 'self'", ...styles.map(hash)].join(" "),
		`img-src 'self'${page === "desk" ? " data:" : ""}${pictures}`,
		"font-src 'self'",
		"connect-src 'self'",
		"media-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		...(frames.size > 0 ? [`frame-src ${[...frames].join(" ")}`] : []),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types pathak",
	].join("; ");
}

/** A drawing opened by itself may do nothing at all. */
const pictureOnlyPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export type HeaderRule = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/**
 * Headers by path, in the pattern language of `_headers` files: `*` stands for the rest. Every rule that fits applies, later ones win.
 * `frame-ancestors` works in a header only; the newsroom's own pages may frame the site.
 */
export function headerRules(edition: Pick<Edition, "pictureHosts" | "ads">, parts: InlineParts): readonly HeaderRule[] {
	const sent = (policy: string) => ({ "content-security-policy": `${policy}; frame-ancestors 'self'` });
	const all = inlineOf(parts);
	const forever = { "cache-control": "public, max-age=31536000, immutable" };
	return [
		{
			path: "/*",
			headers: {
				...sent(contentPolicy(edition, all)),
				"x-content-type-options": "nosniff",
				"referrer-policy": "strict-origin-when-cross-origin",
				"permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
				"cross-origin-opener-policy": "same-origin",
				"cache-control": "public, max-age=0, must-revalidate",
			},
		},
		{ path: deskPath, headers: { ...sent(contentPolicy(edition, all, "desk")), "x-robots-tag": "noindex" } },
		{ path: "/assets/*", headers: forever },
		{ path: "/find/*", headers: forever },
		{ path: shardsJson, headers: { "cache-control": "public, max-age=0, must-revalidate" } },
		{ path: "/pictures/*", headers: { ...forever, "content-security-policy": pictureOnlyPolicy } },
		{ path: "/icons/*", headers: { "cache-control": "public, max-age=86400", "content-security-policy": pictureOnlyPolicy } },
	];
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. A rule's own value for a header replaces the one before. */
export function headersFile(rules: readonly HeaderRule[]): string {
	return rules
		.map(({ path, headers }, index) => {
			const replaced = index === 0 ? [] : Object.keys(headers).map((name) => `  ! ${name}`);
			return [path, ...replaced, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
		})
		.join("\n\n")
		.concat("\n");
}

/** The headers for one address. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
	const fits = ({ path }: HeaderRule) => (path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path);
	return Object.assign({}, ...rules.filter(fits).map(({ headers }) => headers));
}
