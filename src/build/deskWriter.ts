/**
 * The local newsroom's hand: under `npm start -- --desk` the desk may put a story or the house style into the edition's folder and have the
 * site built again. Answers this machine alone and the desk's own page alone; what its check or the build refuses changes nothing.
 */
import { timingSafeEqual } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join, relative } from "node:path";
import { noFile, openedHeader, type WriterAnswer, writerHeader, writtenStyle } from "../article/deskData.ts";
import { limits } from "../article/limits.ts";
import { deskPath } from "../article/links.ts";
import { sha256 } from "./diskFile.ts";
import { EditionProblems } from "./editionFolder.ts";
import { replaceFile } from "./replaceFile.ts";
import { type WrittenFile, writtenFile } from "./writtenFiles.ts";

/** What the build said, and whether it went through. */
export type Rebuild = () => Promise<{ readonly isBuilt: boolean; readonly said: string }>;

type Writer = {
	/** The edition's folder. */
	readonly edition: string;
	/** The site's folder. */
	readonly site: string;
	/** Known to the desk's page alone. */
	readonly token: string;
	readonly rebuild: Rebuild;
};

const sha256Pattern = /^[0-9a-f]{64}$/;

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * Whether a request comes from this machine and from a page of this very server. `Host` is checked because a foreign name may be made to lead here
 * (DNS rebinding), `Origin` and `Sec-Fetch-Site` because any page in the same browser may send requests here.
 */
function isOwn({ socket, headers }: IncomingMessage): boolean {
	const { host, origin } = headers;
	const hosts = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${socket.localPort}`);
	const site = headers["sec-fetch-site"];
	return (
		loopback.test(socket.remoteAddress ?? "") &&
		host !== undefined &&
		hosts.includes(host) &&
		(origin === undefined || origin === `http://${host}`) &&
		(site === undefined || site === "same-origin" || site === "none")
	);
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
	// As many characters may be more bytes.
	const [given, own] = [String(headers[writerHeader]), token].map((text) => Buffer.from(text)) as [Buffer, Buffer];
	return given.length === own.length && timingSafeEqual(given, own);
}

/** All of a body, or null as soon as it is larger than any story may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
	const most = limits.file.error;
	if (Number(request.headers["content-length"] ?? 0) > most) return null;
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) return null;
		parts.push(part);
	}
	return Buffer.concat(parts);
}

/** A file as from the folder the newsroom was started in (`home`); one elsewhere with its whole path. */
export function fileName(path: string, home = process.cwd()): string {
	const near = relative(home, path);
	return near.startsWith("..") ? path : near;
}

/** The story's file in an edition whose SHA-256 this is, but for the one at `path`; null where there is none. */
async function storyWith(edition: string, hash: string, path: string): Promise<string | null> {
	if (!sha256Pattern.test(hash)) return null;
	const folder = join(edition, "stories");
	for (const name of await readdir(folder).catch(() => [])) {
		const file = join(folder, name);
		const bytes = file !== path && name.endsWith(".json") ? await readFile(file).catch(() => null) : null;
		if (bytes && sha256(bytes) === hash) return file;
	}
	return null;
}

/** A handler that says whether it has answered; what it has not is for the site. */
export function deskWriter({ edition, site, token, rebuild }: Writer) {
	let last: Promise<unknown> = Promise.resolve();
	/** One file at a time: a build reads the whole folder. */
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next;
		return next;
	};

	/** `replaces` is the SHA-256 of the file that the desk means to replace: what it does not know of it does not write over. `opened` is that of the file it was opened from. */
	const publish = async (
		{ path, keptAs, page, refuse }: WrittenFile,
		bytes: Buffer,
		replaces: string,
		opened: string,
	): Promise<[status: number, answer: WriterAnswer]> => {
		const refusal = await refuse(bytes);
		if (refusal) return [422, refusal];
		const hash = sha256(bytes);
		const before = await readFile(path).catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return null;
			throw error;
		});
		const standing = before ? sha256(before) : noFile;
		if (standing !== replaces && standing !== hash) return [409, { kind: "differs", hash: standing }];
		// Taken away meanwhile, or given another name: it does not come back unasked.
		if (!before && sha256Pattern.test(opened) && !(await storyWith(edition, opened, path))) return [409, { kind: "differs", hash: noFile }];
		const replaced = await replaceFile(edition, { path, keptAs, before, bytes });
		const { isBuilt, said } = await rebuild();
		if (!isBuilt) {
			await replaced.undo();
			return [422, { kind: "not-built", said }];
		}
		// A second try of what was written, whose answer was lost, is told so too.
		const twin = before && standing !== hash ? null : await storyWith(edition, opened, path);
		const [, written = "0"] = /(\d+) files written/.exec(said) ?? [];
		return [
			200,
			{
				kind: "published",
				hash,
				file: fileName(path),
				kept: replaced.kept && fileName(replaced.kept),
				twin: twin && fileName(twin),
				written: Number(written),
				isThere: page !== null && existsSync(join(site, page)),
			},
		];
	};

	return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
		const [path = ""] = (request.url ?? "").split("?");
		if (path === deskPath && isOwn(request)) response.setHeader(writerHeader, token);
		if (!path.startsWith(`${deskPath}/stories/`) && path !== writtenStyle) return false;
		const answer = (status: number, said: WriterAnswer | string) => {
			response.writeHead(status, {
				"content-type": typeof said === "string" ? "text/plain;charset=utf-8" : "application/json",
				"cache-control": "no-store",
				"x-content-type-options": "nosniff",
				// What is left of a body that was refused is not read.
				...(status >= 400 ? { connection: "close" } : {}),
			});
			response.end(typeof said === "string" ? said : JSON.stringify(said));
			return true;
		};
		const { method } = request;
		if (!isOwn(request) || !hasToken(request, token)) return answer(403, "not from the desk");
		const file = writtenFile(edition, path);
		if (!file) return answer(404, "no file of the desk's");
		if (method === "GET") {
			const bytes = await readFile(file.path).catch(() => null);
			return bytes ? answer(200, { kind: "file", text: bytes.toString(), hash: sha256(bytes) }) : answer(404, "no such file");
		}
		if (method !== "PUT") {
			response.setHeader("allow", "GET, PUT");
			return answer(405, "GET or PUT");
		}
		// A page may not send JSON elsewhere without asking first, and nobody answers that question here.
		if (request.headers.origin === undefined || request.headers["content-type"] !== "application/json")
			return answer(415, "JSON, from a page");
		try {
			const bytes = await bodyOf(request);
			if (!bytes) return answer(413, `more than ${limits.file.error} bytes`);
			return answer(
				...(await inTurn(() => publish(file, bytes, request.headers["if-match"] ?? noFile, String(request.headers[openedHeader])))),
			);
		} catch (error) {
			const problems = error instanceof EditionProblems ? error.problems : null;
			if (problems) return answer(422, { kind: "refused", problems: problems.map((each) => ({ ...each, file: basename(each.file) })) });
			return answer(500, { kind: "not-written", said: error instanceof Error ? error.message : String(error) });
		}
	};
}
