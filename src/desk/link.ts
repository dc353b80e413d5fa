/** The whole desk in an address: the story and how it is looked at travel packed in the fragment, which no server ever gets. */
import { firstView, parseView, type View } from "./view.ts";
import type { Left } from "./wireRows.ts";

export type Linked = { readonly text: string; readonly view: View; readonly left: readonly Left[] };

const mark = "#s=";
/** What may come out of a link, in bytes: a fragment of a few kB could otherwise unpack to gigabytes. */
const most = 8_000_000;

const toBase64Url = (bytes: Uint8Array) => {
	let binary = "";
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
};

export async function fragmentOf({ text, view, left }: Linked): Promise<string> {
	const stream = new Blob([JSON.stringify({ v: 1, text, view, left })]).stream().pipeThrough(new CompressionStream("deflate-raw"));
	return mark + toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

export const isLinked = (fragment: string): boolean => fragment.startsWith(mark);

/** Null for a fragment that was cut short, is no link of ours, or is larger than any story. */
export async function readFragment(fragment: string): Promise<Linked | null> {
	try {
		const packed = Uint8Array.from(atob(fragment.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/")), (unit) =>
			unit.charCodeAt(0),
		);
		const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
		const parts: Uint8Array<ArrayBuffer>[] = [];
		let size = 0;
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			size += part.value.length;
			if (size > most) return null;
			parts.push(new Uint8Array(part.value));
		}
		const read = new Map(Object.entries(JSON.parse(await new Blob(parts).text()) as object));
		const text = read.get("text");
		return typeof text === "string" ? { text, view: parseView(read.get("view"), firstView), left: parseLeft(read.get("left")) } : null;
	} catch {
		return null;
	}
}

const isLeft = (value: unknown): value is Left => {
	const { label, text } = Object(value) as { label?: unknown; text?: unknown };
	return typeof text === "string" && ["mark", "removed", "caption", "credit"].includes(String(label));
};

export const parseLeft = (value: unknown): Left[] =>
	Array.isArray(value)
		? value.filter(isLeft).map(({ label, text, at, marked }) => ({
				label,
				text,
				...(Number.isInteger(at) && Number(at) >= 0 && { at }),
				...(typeof marked === "string" && { marked }),
			}))
		: [];
