/** Bytes are said as phones say them. */
import { expect, test } from "playwright/test";
import { sizeText } from "./sizeText.ts";

for (const [bytes, said] of [
	[0, "0 KB"],
	[1, "1 KB"],
	[640_400, "640 KB"],
	[999_499, "999 KB"],
	[999_500, "1 MB"],
	[6_440_000, "6.4 MB"],
	[33_400_000, "33 MB"],
	[250_000_000, "250 MB"],
] as const)
	test(`${bytes} bytes are ${said}`, () => expect(sizeText(bytes, "latn")).toBe(said));

test("in the edition's digits", () => expect(sizeText(6_440_000, "deva")).toBe("६.४ MB"));
