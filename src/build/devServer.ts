/** `npm run dev`: the edition's data made anew for each request, pages drawn in the browser, originals for pictures. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { ViteDevServer } from "vite";
import { EditionProblems, readEditionFolder } from "./editionFolder.ts";
import { resolvePicture } from "./originals.ts";
import type { BuildSettings } from "./plugin.ts";
import { publish } from "./publish.ts";
import { problemText } from "./report.ts";
import { planData } from "./site.ts";

const types: Record<string, string> = {
	".svg": "image/svg+xml",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".gif": "image/gif",
	".png": "image/png",
	".webp": "image/webp",
	".avif": "image/avif",
};

export function serveEdition(server: ViteDevServer, settings: BuildSettings): void {
	const fonts = import("./fonts.ts");
	server.middlewares.use(async (request, response, next) => {
		const [path = "/"] = (request.url ?? "/").split("?");
		try {
			if (path === "/dev-fonts.css")
				response
					.setHeader("content-type", "text/css")
					.end((await fonts).fontFaceCss({ devanagari: "/dev-fonts/eczar-devanagari", latin: "/dev-fonts/eczar-latin" }));
			else if (path.startsWith("/dev-fonts/")) {
				const font = (await (await fonts).subsetFonts(`${settings.cache}/fonts`)).find(({ file }) => path.endsWith(file));
				response.setHeader("content-type", "font/woff2").end(font?.bytes);
			} else if (path.startsWith("/pictures/")) {
				const file = resolvePicture(settings.edition, path);
				response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(await readFile(file));
			} else if (/^\/(stories|lists|find)\/|^\/((desk\/)?edition|live)\.json$/.test(path)) {
				const folder = await readEditionFolder(settings.edition, settings.now, () => new Map());
				for (const problem of folder.problems) console.error(problemText(problem));
				const publication = publish(folder.edition, folder.records, settings.now, (picture) => picture);
				const planned = planData(folder.edition, publication, (picture) => picture, "dev", folder.style).find(
					({ file }) => `/${file}` === decodeURIComponent(path),
				);
				if (!planned) response.statusCode = 404;
				response.setHeader("content-type", "application/json").end(planned ? await planned.make() : "{}");
			} else next();
		} catch (error) {
			if (error instanceof EditionProblems) for (const problem of error.problems) console.error(problemText(problem));
			response.statusCode = 500;
			response.end(String(error));
		}
	});
}
