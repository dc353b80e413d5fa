/** A page that comes in pieces, each of them painted before the next is there, as on a slow line: nothing that stands moves for what comes. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { serveFolder } from "../src/build/serveFolder.ts";
import { expect, test } from "./reader.ts";
import { watchShifts } from "./shifts.ts";
import { sites } from "./sites.ts";

const { folder } = sites.strange;
const site = { ...sites.strange, name: "inPieces", port: sites.sample.port + 25 };
/** Where the page is cut, and how often: what fills the first screens. */
const cut = /(?=<(?:article|aside|a|div|h[1-3]|p)[ >])/;
const cuts = 60;
/** Two frames, in ms. */
const pause = 35;

let server: Server;
test.beforeAll(async () => {
	const serve = serveFolder(folder);
	server = createServer(async (request, response) => {
		const path = request.url ?? "/";
		if (path.includes(".")) return serve(request, response);
		const [head = "", body = ""] = readFileSync(join(folder, `${path === "/" ? "index" : path}.html`), "utf8").split(/(?=<main)/);
		const pieces = body.split(cut);
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		for (const piece of [head, ...pieces.slice(0, cuts), pieces.slice(cuts).join("")]) {
			response.write(piece);
			await new Promise((done) => setTimeout(done, pause));
		}
		response.end();
	}).listen(site.port);
	await once(server, "listening");
});
test.afterAll(async () => {
	const closed = once(server, "close");
	server.close();
	server.closeAllConnections();
	await closed;
});

test.use({ site, allowed: [/ads\.example/] });

for (const path of ["/", "/section/khel"])
	for (const width of [320, 360, 700])
		test(`nothing moves on ${path} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			const shifts = await watchShifts(page);
			await page.goto(path);
			const { moved, what } = await shifts();
			expect(moved, what).toBeLessThanOrEqual(0.002);
		});
