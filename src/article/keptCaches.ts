/** The caches that stories are kept in on a device: those that were read, that were taken along, and that are saved. */
export const keptCaches = ["stories", "today", "saved"] as const;

/** The cache of pages as the site built them, beside what is kept of what they say. */
export const pagesCache = "pages";
/** The paths of saved stories' pages that are to be asked for anew. */
export const pagesDueCache = "pages-due";

/** What the worker is sent: keep the page at a path; and anew what it says, where it is read. */
export type KeepPage = { readonly keepPage: string; readonly isRead: boolean };

/** The same: take over the pages that none has, where this file, of the page that asks, is of its release. */
export type ClaimFor = { readonly claimFor: string };

/** What the worker tells a page that asked for the JSON at an address: it could not be kept, for the device is full. */
export type NoRoomFor = { readonly noRoomFor: string };

/** How a page that the worker kept says since when what it says is kept: in ms since 1970, on its root. */
export const keptAtMark = "data-kept-at";
