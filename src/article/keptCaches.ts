/** The caches that stories are kept in on a device: those that were read, that were taken along, and that are saved. */
export const keptCaches = ["stories", "today", "saved"] as const;
