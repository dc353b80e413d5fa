/** What hosts lead to another address: the first page of a section is the section's own, also for who writes its number. It must not know of stories. */

/** The `_redirects` file that Netlify, Cloudflare Pages and others read. */
export const redirectsFile = "/section/:id/page/1 /section/:id 301\n";

/** Where the path of an address leads by that rule, or null where it leads nowhere else. */
export const redirected = (path: string): string | null => /^(\/section\/[^/]+)\/page\/1$/.exec(path)?.[1] ?? null;
