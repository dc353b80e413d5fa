/** A built folder over HTTP as a good host would serve it: compressed files, clean addresses, real 404s, the headers of the header file. */
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
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

/** Answers from a built folder as it stands now: what files there are is looked up once. What is not there is answered here, too. */
export function serveFolder(folder: string): RequestListener {
	const rules = readRules(folder);
	const missing = readFileSync(join(folder, "404.html"));
	const serve = sirv(folder, {
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
	return (request, response) => {
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
	};
}
