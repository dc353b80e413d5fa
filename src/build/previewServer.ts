/** `npm start`: serves the built site as a good host would. Compressed files, clean addresses, real 404s, the headers of the header file. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import sirv from "sirv";
import type { PreviewServer } from "vite";
import { deskWriter, type Rebuild } from "./deskWriter.ts";
import type { BuildSettings } from "./plugin.ts";
import { type HeaderRule, headersFor } from "./policy.ts";
import { redirected } from "./redirects.ts";

/** Reads the rules back from a built `_headers` file. */
function readRules(folder: string): HeaderRule[] {
	return readFileSync(join(folder, "_headers"), "utf8")
		.trim()
		.split("\n\n")
		.map((rule) => {
			const [path = "", ...lines] = rule.split("\n");
			const headers = lines
				.filter((line) => !line.startsWith("  !"))
				.map((line) => {
					const colon = line.indexOf(":");
					return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
				});
			return { path, headers: Object.fromEntries(headers) };
		});
}

/** Serves a built folder as it stands now: what files there are is looked up once. */
function serveFolder(folder: string) {
	const rules = readRules(folder);
	const missing = readFileSync(join(folder, "404.html"));
	return sirv(folder, {
		etag: true,
		brotli: true,
		gzip: true,
		extensions: ["html"],
		// A section's id may start with a dot, and nothing else in the output does.
		dotfiles: true,
		setHeaders(response, pathname) {
			for (const [name, value] of Object.entries(headersFor(pathname, rules))) response.setHeader(name, value);
		},
		onNoMatch(_request, response) {
			response.statusCode = 404;
			for (const [name, value] of Object.entries(headersFor("/404", rules))) response.setHeader(name, value);
			response.setHeader("content-type", "text/html;charset=utf-8");
			response.end(missing);
		},
	});
}

/** `isNewsroom`: the desk may write into the edition's folder and have the site built again. */
export function serveSite(server: PreviewServer, { root, edition }: BuildSettings, isNewsroom: boolean): void {
	const folder = resolve(server.config.root, server.config.build.outDir);
	let serve = serveFolder(folder);
	let standing: Promise<unknown> = Promise.resolve();
	const rebuild: Rebuild = () => {
		const built = buildAgain(root, folder).then((done) => {
			if (done.isBuilt) serve = serveFolder(folder);
			return done;
		});
		standing = built;
		return built;
	};
	const token = randomBytes(32).toString("hex");
	const write = isNewsroom ? deskWriter({ edition, site: folder, token, rebuild }) : null;
	if (write) console.log(`मेज़ (desk): ${edition} में छाप सकती है (may publish)`);
	// Without a `next`: what is not there is answered here, not by a fallback behind.
	server.middlewares.use(async (request, response) => {
		if (await write?.(request, response)) return;
		// While a site is built and swapped in nothing is read from it: a file may be another one before it is sent, or gone.
		await standing;
		const [path = "", query] = (request.url ?? "").split("?");
		const other = redirected(path);
		if (other) return response.writeHead(301, { location: other }).end();
		try {
			// Files are looked up by their decoded name in NFC; an address may spell it in either way.
			const name = encodeURI(decodeURIComponent(path).normalize()).replaceAll("?", "%3F").replaceAll("#", "%23");
			request.url = name + (query === undefined ? "" : `?${query}`);
		} catch {
			// Not an address at all: answered as missing.
		}
		serve(request, response);
	});
}

/** How much of what a build said is passed on, in characters: its end, where the mistakes are counted. */
const mostSaid = 6000;

/** The same command that built the site, with the same settings, in a process of its own: a build that fails ends its process. */
function buildAgain(root: string, folder: string): ReturnType<Rebuild> {
	return new Promise((done) => {
		const vite = join(root, "node_modules/vite/bin/vite.js");
		// It is no start of its own, and the port is taken by this server.
		const env = { ...process.env, npm_lifecycle_event: "" };
		const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn", "--outDir", folder], { cwd: root, env });
		let said = "";
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding("utf8").on("data", (text: string) => {
				said = (said + text).slice(-mostSaid);
			});
		child.on("error", (error) => done({ isBuilt: false, said: error.message }));
		child.on("close", (code) => done({ isBuilt: code === 0, said }));
	});
}
