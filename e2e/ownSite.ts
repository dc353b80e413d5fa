/** A copy of the sample's site with a server of its own, which tests take down and change. */
import { once } from "node:events";
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join, relative } from "node:path";
import { serveFolder } from "../src/build/serveFolder.ts";
import { test } from "./reader.ts";
import { root, type Site, sites } from "./sites.ts";

/** `offset` sets its port apart from those of other copies. */
export function ownSite(name: string, offset: number) {
	const site: Site = { ...sites.sample, name, port: sites.sample.port + offset, folder: join(root, ".pathak/test/sites", name) };
	const file = (path: string) => join(site.folder, path);
	const remove = (path: string) => {
		for (const packed of ["", ".br", ".gz"]) rmSync(file(path + packed), { force: true });
	};
	/** In a file of its own: what stood there before is the sample's too. */
	const write = (path: string, text: string) => {
		remove(path);
		writeFileSync(file(path), text);
	};
	let server: Server | null = null;
	const start = async (): Promise<void> => {
		server = createServer(serveFolder(site.folder)).listen(site.port);
		await once(server, "listening");
	};
	/** Every connection is cut, as when the process ends. */
	const stop = async (): Promise<void> => {
		if (!server) return;
		const closed = once(server, "close");
		server.close();
		server.closeAllConnections();
		await closed;
		// What was asked for last may still be on its way to being opened: this is opened behind it, and a file that is gone by then would end the tests.
		await stat(site.folder);
		server = null;
	};
	return {
		site,
		/** To be read alone. */
		file,
		remove,
		write,
		start,
		stop,
		/** As it was built, and served. */
		async renew(): Promise<void> {
			rmSync(site.folder, { recursive: true, force: true });
			mkdirSync(site.folder, { recursive: true });
			// By other names for the same files, before every test: copied they take fifty times as long.
			for (const each of readdirSync(sites.sample.folder, { recursive: true, withFileTypes: true })) {
				const from = join(each.parentPath, each.name);
				const to = file(relative(sites.sample.folder, from));
				if (each.isDirectory()) mkdirSync(to);
				else linkSync(from, to);
			}
			await start();
		},
		edit(path: string, change: (text: string) => string): void {
			write(path, change(readFileSync(file(path), "utf8")));
		},
		async publish(change: () => void): Promise<void> {
			await stop();
			change();
			await start();
		},
		/** Takes stories back, as far as the pages' question goes. */
		async withdraw(...ids: string[]): Promise<void> {
			await this.publish(() => this.edit("live.json", (text) => JSON.stringify({ ...JSON.parse(text), withdrawn: ids })));
		},
	};
}

/** What Chromium says where a page asks just when its server goes down: every page asks by itself now and then. The last is said of what its worker asked for. */
export const serverGoesDown = /Failed to load resource: net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE|FAILED)/;

/** What Chromium says of a worker that it looked for while the server was down. */
const noWorkerCame = "unknown error occurred when fetching the script";

/** A copy for the tests of this file, renewed for each, read on a phone with its worker. `allowed` is what may be complained of: what a server that is down makes the browser say. */
export function ownSiteOnPhone(name: string, offset: number, allowed: RegExp) {
	const own = ownSite(name, offset);
	const expected = new RegExp(`${allowed.source}|${noWorkerCame}`);
	test.use({ site: own.site, serviceWorkers: "allow", viewport: { width: 360, height: 740 }, allowed: [expected] });
	test.beforeEach(own.renew);
	test.afterEach(own.stop);
	return own;
}
