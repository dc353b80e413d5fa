/** Every address of the site, spelled once. */

export const frontPath = "/";
export const storyPath = (id: string) => `/story/${id}`;
/** The story that a path leads to. */
export const storyIdIn = (path: string): string | undefined => {
	const id = path.slice(storyPath("").length);
	return path === storyPath(id) && storyIdPattern.test(id) ? id : undefined;
};
/** `page` counts from 1, the newest. */
export const sectionPath = (id: string, page = 1) => `/section/${encodeURIComponent(id)}${page > 1 ? `/page/${page}` : ""}`;

/** The search; its query and filters follow as `?q=`, `in=` and `when=`. */
export const searchPath = "/search";

/** The stories that a reader has saved on this device. */
export const savedPath = "/saved";

/** The newsroom's own page, and the page it shows a draft on, in frames. */
export const deskPath = "/desk";
export const previewPath = "/desk/preview";
export const deskJson = "/desk/edition.json";

export const editionJson = "/edition.json";
export const storyJson = (id: string) => `/stories/${id}.json`;
export const frontJson = "/lists/front/head.json";
export const listHeadJson = (list: string) => `/lists/${encodeURIComponent(list)}/head.json`;
export const listRevisionsJson = (list: string) => `/lists/${encodeURIComponent(list)}/pages.json`;
/** A sealed page never changes: what was corrected gets another revision, and with it another address. */
export const listPageJson = (list: string, page: number, revision: string) =>
	`/lists/${encodeURIComponent(list)}/p/${page}.r${revision}.json`;
export const liveJson = "/live.json";
/** The page without a story, which draws any address from what the device keeps. */
export const framePage = "/frame.html";
/** Says when a kept copy was kept, in ms since 1970. */
export const keptAtHeader = "x-kept-at";

/** Whether a path is one of the pages that readers go between, whatever is found there. */
export const isOwnPage = (path: string): boolean => [frontPath, searchPath, savedPath].includes(path) || /^\/(story|section)\//.test(path);

/** The file that a page at a path is drawn from, or null where it has none of its own, and where the path cannot be read. */
export function jsonOf(path: string): string | null {
	try {
		const [, kind, id = ""] = path.split("/").map(decodeURIComponent);
		if (path === frontPath) return frontJson;
		if (kind === "story" && storyIdPattern.test(id)) return storyJson(id);
		return kind === "section" && id ? listHeadJson(id) : null;
	} catch {
		return null;
	}
}

/** Story ids, which are file names too: FORMAT, "Required". */
export const storyIdPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** Whether a text is meant as an address: it names a scheme, or is a path of our own. */
export const isAddress = (text: string) => /^([a-z][a-z0-9+.-]*:|\/)/i.test(text);
