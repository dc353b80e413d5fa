/** What a server answers for a file of the search, and what is made of it. */
import { expect, test } from "playwright/test";
import { fetchJson, Gone } from "./fetching.ts";

const { fetch } = globalThis;
test.afterEach(() => {
	globalThis.fetch = fetch;
});

test("a file is read; one that is not there is gone, and a server that fails is an error, whatever it says", async () => {
	const answered = (status: number) => {
		globalThis.fetch = async () => Response.json({ a: 1 }, { status });
		return fetchJson("/find/x.json").catch((error: unknown) => (error instanceof Gone ? "gone" : String(error)));
	};
	expect(await answered(200)).toEqual({ a: 1 });
	expect(await answered(404)).toBe("gone");
	expect(await answered(503)).toBe("Error: 503: /find/x.json");
});
