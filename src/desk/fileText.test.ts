import { expect, test } from "playwright/test";
import { fileText } from "./fileText.ts";

const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

for (const [name, bytes, text] of [
	["UTF-8", new TextEncoder().encode("नाव"), "नाव"],
	["UTF-8 with its mark", new TextEncoder().encode("\ufeffनाव"), "नाव"],
	["Notepad's Unicode", wide("नाव"), "नाव"],
	["the same, the great end first", wide("नाव").map((_, at, all) => all[at ^ 1] ?? 0), "नाव"],
	["an old font in Windows' codes", Uint8Array.of(0x4b, 0xe6, 0x4b, 0xb1), "KæK±"],
	["nothing", new Uint8Array(), ""],
	["RTF", new TextEncoder().encode("{\\rtf1 \\u2346?}"), null],
	["what is no text", Uint8Array.of(0x89, 0, 1, 0xff), null],
] as const)
	test(`a file in ${name}`, () => expect(fileText(bytes)).toBe(text));
