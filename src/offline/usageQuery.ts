/** What is kept, asked of the device's caches; its code comes with the first question. */
import type { Usage } from "./usage.ts";

export const usageParts = ["saved", "today", "read", "find"] as const;

export const usageQuery = {
	queryKey: ["usage"],
	queryFn: async () => (await import("./usage.ts")).usage(),
	staleTime: 0,
	networkMode: "always",
} as const;

export const bytesIn = (used: Usage): number => usageParts.reduce((sum, part) => sum + used[part].bytes, 0);
