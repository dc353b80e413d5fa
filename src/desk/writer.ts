/** The desk's side of the local writer: asks whether there is one, gives it a file, takes a story's own file from it. */
import { noFile, openedHeader, type WriterAnswer, writerHeader, writtenStory } from "../article/deskData.ts";
import { deskPath } from "../article/links.ts";

/** What the desk's own page shows to be let write; null where it is served by a host that only serves. Throws without network. */
async function askToken(): Promise<string | null> {
	const page = await fetch(deskPath, { method: "HEAD", cache: "no-store" });
	return page.headers.get(writerHeader);
}

/** `no-answer`: it was sent, and whether it was written nobody knows. */
export type Written = WriterAnswer | { readonly kind: "no-writer" | "no-network" | "no-answer" };

/**
 * Puts a text into the edition's folder, at one of the writer's addresses, and has the site built again. Where another file is in its place than the one
 * that `replaces` is the hash of, nothing is written. `opened` is the hash of the file that it was opened from. Never throws.
 */
export async function putFile(address: string, text: string, replaces = noFile, opened = noFile): Promise<Written> {
	let kind: "no-network" | "no-answer" = "no-network";
	try {
		const token = await askToken();
		if (!token) return { kind: "no-writer" };
		const headers = { "content-type": "application/json", [writerHeader]: token, "if-match": replaces, [openedHeader]: opened };
		kind = "no-answer";
		const answer = await fetch(address, { method: "PUT", headers, body: text });
		const isJson = answer.headers.get("content-type") === "application/json";
		return isJson ? ((await answer.json()) as WriterAnswer) : { kind: "not-written", said: await answer.text() };
	} catch {
		return { kind };
	}
}

/** A story's file as it stands in the edition's folder, with what is not published of it; null where there is no writer or no such file. */
export async function storyFile(id: string): Promise<{ readonly text: string; readonly hash: string } | null> {
	try {
		const token = await askToken();
		if (!token) return null;
		const answer = await fetch(writtenStory(id), { headers: { [writerHeader]: token } });
		const read = answer.ok ? ((await answer.json()) as WriterAnswer) : null;
		return read?.kind === "file" ? read : null;
	} catch {
		return null;
	}
}
