/** Which story the player is given for an id. */
import { expect, test } from "playwright/test";
import { MissingError, UnreachableError } from "../../data/failures.ts";
import { articleOf } from "./source.ts";

test("one that moved is followed, one that is not published is none, and one that did not come fails", async () => {
	const story = (id: string) => ({ kind: "story", article: { id } });
	const moved = (id: string) => ({ kind: "moved", card: { id } });
	const found: Record<string, unknown> = {
		story: story("story"),
		moved: moved("story"),
		twice: moved("moved"),
		elsewhere: { kind: "moved" },
		withdrawn: { kind: "withdrawn" },
	};
	const failures: Record<string, Error> = {
		missing: new MissingError("missing", ""),
		portal: new MissingError("other-page", ""),
		offline: new UnreachableError("offline", ""),
	};
	const ensureQueryData = async ({ queryKey: [, id = ""] }: { readonly queryKey: readonly string[] }) => {
		if (failures[id]) throw failures[id];
		return found[id];
	};
	const client = { ensureQueryData } as unknown as Parameters<typeof articleOf>[0];
	const ids = ["story", "moved", "twice", "elsewhere", "withdrawn", "missing"];
	expect(await Promise.all(ids.map(async (id) => (await articleOf(client, id))?.id))).toEqual([
		"story",
		"story",
		undefined,
		undefined,
		undefined,
		undefined,
	]);
	for (const id of ["portal", "offline"]) await expect(articleOf(client, id)).rejects.toBe(failures[id]);
});
