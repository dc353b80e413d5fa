/** Every address of the site, spelled once, and the one rule for addresses that others wrote. */

export const frontPath = "/";
export const storyPath = (id: string) => `/story/${id}`;
/** `page` counts from 1, the newest. */
export const sectionPath = (id: string, page = 1) => `/section/${encodeURIComponent(id)}${page > 1 ? `/page/${page}` : ""}`;

export const editionJson = "/edition.json";
export const storyJson = (id: string) => `/stories/${id}.json`;
export const frontJson = "/lists/front/head.json";
export const listHeadJson = (list: string) => `/lists/${encodeURIComponent(list)}/head.json`;
export const listRevisionsJson = (list: string) => `/lists/${encodeURIComponent(list)}/pages.json`;
/** A sealed page never changes: what was corrected gets another revision, and with it another address. */
export const listPageJson = (list: string, page: number, revision: string) =>
	`/lists/${encodeURIComponent(list)}/p/${page}.r${revision}.json`;
export const liveJson = "/live.json";

/** Story ids, which are file names too: FORMAT, "Required". */
export const storyIdPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

export type LinkUse = "link" | "picture" | "embed";

const schemes: Record<LinkUse, readonly string[]> = {
	link: ["https:", "http:", "mailto:", "tel:"],
	picture: ["https:"],
	embed: ["https:"],
};

/**
 * The address as it may be used, or null when it may not.
 * A path of our own comes back as a path, everything else as a whole address.
 * No credentials, no `javascript:`, `data:` or `blob:`, nothing over 2,048 characters; pictures only from the site
 * itself or a host the edition names. Source: FORMAT, "URLs"; parsing is the URL standard's own.
 */
export function allowedUrl(
	address: string,
	use: LinkUse,
	site: { readonly origin: string; readonly pictureHosts: readonly string[] },
): string | null {
	if (address.trim() === "" || address.length > 2048) return null;
	let url: URL;
	try {
		url = new URL(address, site.origin);
	} catch {
		return null;
	}
	if (url.username || url.password) return null;
	if (url.origin === new URL(site.origin).origin && !url.pathname.startsWith("//")) {
		return url.pathname + url.search + url.hash;
	}
	if (!schemes[use].includes(url.protocol)) return null;
	if (use === "picture" && !site.pictureHosts.includes(url.hostname)) return null;
	return url.href;
}

/** Whether a text is meant as an address: it names a scheme, or is a path of our own. */
export const isAddress = (text: string) => /^([a-z][a-z0-9+.-]*:|\/)/i.test(text);
