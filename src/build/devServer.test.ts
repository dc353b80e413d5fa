/** While an edition is worked on, whatever is asked for is answered: an error is told, and the server goes on. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import type { Connect, ViteDevServer } from "vite";
import { serveEdition } from "./devServer.ts";

let edition = "";
test.beforeEach(async () => {
	edition = await mkdtemp(join(tmpdir(), "pathak-dev-"));
	await mkdir(join(edition, "stories"));
	await writeFile(join(edition, "edition.json"), "{}");
});
test.afterEach(() => rm(edition, { recursive: true, force: true }));

/** What the server answers with, or `next` where it leaves the answer to Vite. */
async function answered(url: string): Promise<number | "next"> {
	const uses: Connect.NextHandleFunction[] = [];
	const middlewares = { use: (handle: Connect.NextHandleFunction) => uses.push(handle) };
	serveEdition({ middlewares } as unknown as ViteDevServer, { root: edition, edition, cache: edition, now: 0 });
	return new Promise((done, failed) => {
		const response = { statusCode: 200, setHeader: () => response, end: () => done(response.statusCode) };
		const answer: unknown = uses[0]?.({ url } as Connect.IncomingMessage, response as never, () => done("next"));
		Promise.resolve(answer).catch(failed);
	});
}

test("an address that is none is left to the next, and what cannot be made is an error of the answer alone", async () => {
	for (const url of ["//", "///", "//[", "/\\\\", "/", "/story/constructor"]) expect(await answered(url), url).toBe("next");
	for (const url of ["/stories/%zz.json", "/stories/a.json?x", "/edition.json", "/pictures/%00.jpg", "/pictures/%zz.jpg"])
		expect(await answered(url), url).toBe(500);
});
