/** The one rule for addresses that others wrote. */
import { limits } from "./limits.ts";
import { isAddress } from "./links.ts";
import type { Path } from "./problems.ts";
import type { Reading } from "./reading.ts";

export type LinkUse = "link" | "picture" | "embed";
type Site = { readonly origin: string; readonly pictureHosts: readonly string[] };

const schemes: Record<LinkUse, readonly string[]> = {
	link: ["https:", "http:", "mailto:", "tel:"],
	picture: ["https:"],
	embed: ["https:"],
};

/** `URL.parse`, which Chrome has from 126 on; `URL.canParse` came with 120. */
export function urlOf(address: string, base?: string): URL | null {
	try {
		return new URL(address, base);
	} catch {
		return null;
	}
}

/**
 * The address as it may be used, or null when it may not.
 * A path of our own comes back as a path, everything else as a whole address.
 * No credentials, no `javascript:`, `data:` or `blob:`, nothing over 2,048 characters; pictures only from the site
 * itself or a host the edition names. Source: FORMAT, "URLs"; parsing is the URL standard's own.
 */
export function allowedUrl(address: string, use: LinkUse, site: Site): string | null {
	if (address.trim() === "" || address.length > limits.url) return null;
	const url = urlOf(address, site.origin);
	if (!url || url.username || url.password) return null;
	const isOwn = /^https?:$/.test(url.protocol) && url.origin === new URL(site.origin).origin && !url.pathname.startsWith("//");
	if (!isOwn && !schemes[use].includes(url.protocol)) return null;
	if (use === "picture" && !isOwn && !site.pictureHosts.includes(url.host)) return null;
	const used = isOwn ? url.pathname + url.search + url.hash : url.href;
	return used.length > limits.url ? null : used;
}

/** An address as it may be used; what is wrong with it is reported. `expected` is what may stand there. */
export function readUrl(reading: Reading, text: string, path: Path, use: LinkUse, site: Site, expected: string): string | undefined {
	const url = allowedUrl(text, use, site);
	if (url?.startsWith("/") && use !== "picture" && !isAddress(text.trim())) reading.warn("bare-url", path, expected, text);
	if (url !== null) return url;
	const longest = Math.max(urlOf(text, site.origin)?.href.length ?? 0, text.length);
	return longest > limits.url
		? reading.error("too-long", path, String(limits.url), String(longest))
		: reading.error("url", path, expected, text);
}
