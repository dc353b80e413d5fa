/** `npm start`: serves the built site, and builds it again for the desk of a local newsroom. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PreviewServer } from "vite";
import { deskWriter, type Rebuild } from "./deskWriter.ts";
import type { BuildSettings } from "./plugin.ts";
import { serveFolder } from "./serveFolder.ts";

/** `isNewsroom`: the desk may write into the edition's folder and have the site built again. */
export function serveSite(server: PreviewServer, { root, edition }: BuildSettings, isNewsroom: boolean): void {
	const folder = resolve(server.config.root, server.config.build.outDir);
	/** Every build is a folder of its own, swapped in whole: by another terminal's build, too, of which nothing is said here. */
	const nowStanding = () => {
		const facts = statSync(folder, { throwIfNoEntry: false });
		// A number that is free again may be given to a later folder.
		return facts && `${facts.ino}:${facts.birthtimeMs}`;
	};
	let served = nowStanding();
	let serve = serveFolder(folder);
	let standing: Promise<unknown> = Promise.resolve();
	const rebuild: Rebuild = () => {
		const built = buildAgain(root, folder);
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
		const found = nowStanding();
		if (found !== undefined && found !== served) {
			serve = serveFolder(folder);
			served = found;
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
		const child = spawn(process.execPath, [vite, "build", "--logLevel", "error", "--outDir", folder], { cwd: root, env });
		let said = "";
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding("utf8").on("data", (text: string) => {
				said = (said + text).slice(-mostSaid);
			});
		child.on("error", (error) => done({ isBuilt: false, said: error.message }));
		child.on("close", (code) => done({ isBuilt: code === 0, said }));
	});
}
