/** Has builds of the same folder follow each other: two that write it at once would publish a site of parts of both. Knows no site. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A name on this machine that one process can have, and loses however it ends. Linux keeps such names in no file (unix(7), "abstract"). */
function addressOf(folder: string): string {
	const name = `pathak-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`;
	if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
	return process.platform === "linux" ? `\0${name}` : join(tmpdir(), name);
}

/**
 * Does `work` when no other process of this machine does any for the same folder (an absolute path); `onWait` is told once when it has to wait for one.
 * Where a machine allows no such names the work is done all the same.
 */
export async function oneAtATime<T>(folder: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
	const address = addressOf(folder);
	const waiting = new Set<Socket>();
	const server = createServer((socket) => waiting.add(socket.on("error", () => socket.destroy())));
	for (let isTold = false; await isTaken(server, address); ) {
		const other = connect(address);
		try {
			await once(other, "connect");
		} catch {
			// Nobody listens any more. A process that was killed leaves its file where names are files.
			if (process.platform !== "linux") await rm(address, { force: true });
			continue;
		}
		if (!isTold) onWait();
		isTold = true;
		// However it ends: `once` would take a process that was killed (ECONNRESET) for a failure.
		await new Promise((ended) => other.on("error", ended).on("close", ended).resume());
	}
	try {
		return await work();
	} finally {
		server.close();
		for (const socket of waiting) socket.destroy();
	}
}

async function isTaken(server: Server, address: string): Promise<boolean> {
	try {
		await once(server.listen(address), "listening");
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EADDRINUSE";
	}
}
