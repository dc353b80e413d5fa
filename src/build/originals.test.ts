/** A story's address of a picture leads to its file in the edition, and nowhere else. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import { resolvePicture } from "./originals.ts";
import { errorOf, test } from "./pictureFixtures.ts";

test("an address in the edition leads to its file, encoded or not, with a query or without", ({ desk, put }) => {
	const file = put("हाट/मंडी 1.jpg", "x");
	const edition = join(desk, "edition");
	for (const src of ["/pictures/हाट/मंडी 1.jpg", encodeURI("/pictures/हाट/मंडी 1.jpg"), "/pictures/%E0%A4%B9ाट/मंडी%201.jpg?v=2#x"]) {
		expect(resolvePicture(edition, src)).toBe(file);
	}
});

const hostile = [
	"",
	"/",
	"pictures/a.jpg",
	"/pictures",
	"/pictures/",
	"/stories/a.json",
	"/edition.json",
	"/Pictures/a.jpg",
	"//evil.example/pictures/a.jpg",
	"//pictures/a.jpg",
	"https://evil.example/pictures/a.jpg",
	"file:///etc/passwd",
	"data:image/png;base64,AAAA",
	"javascript:alert(1)",
	"/pictures/../edition.json",
	"/pictures/../../etc/passwd",
	"/pictures/x/../../edition.json",
	"/pictures/./a.jpg",
	"/pictures//a.jpg",
	"/../pictures/a.jpg",
	"/pictures/%2e%2e/edition.json",
	"/pictures/%2E%2e%2fedition.json",
	"/pictures/..%2f..%2fetc%2fpasswd",
	"/%70ictures/%2e%2e/edition.json",
	"/pictures/..\\edition.json",
	"/pictures/..%5cedition.json",
	"/pictures/a.jpg%00.png",
	"/pictures/a\u0000.jpg",
	"/pictures/a%0a.jpg",
	"/pictures/%",
	"/pictures/%E0%A4%A",
	"/pictures/%c0%ae%c0%ae/edition.json",
	"/pictures/..",
	"/pictures/.",
];
for (const src of hostile) {
	test(`the address ${JSON.stringify(src)} is refused`, async ({ desk, put }) => {
		put("a.jpg", "x");
		writeFileSync(join(desk, "edition/edition.json"), "{}");
		expect(await errorOf(() => resolvePicture(join(desk, "edition"), src))).toMatchObject({ reason: "outside", file: src });
	});
}

test("an address encoded twice, or without a file, or too long, is missing", async ({ desk, put }) => {
	put("a.jpg", "x");
	for (const src of [
		"/pictures/%252e%252e/edition.json",
		"/pictures/b.jpg",
		"/pictures/a.jpg/b.jpg",
		`/pictures/${"a".repeat(5000)}`,
		"/pictures/__proto__",
	]) {
		expect((await errorOf(() => resolvePicture(join(desk, "edition"), src))).reason, src.slice(0, 60)).toBe("missing");
	}
});

test("a link on disk may lead about the edition, never out of it", async ({ desk, put }) => {
	const file = put("a.jpg", "x");
	const edition = join(desk, "edition");
	mkdirSync(join(desk, "edition-secret"));
	writeFileSync(join(desk, "edition-secret/key.jpg"), "x");
	const link = (target: string, name: string) => symlinkSync(target, join(edition, "pictures", name));
	link("a.jpg", "inside.jpg");
	link("../../edition-secret/key.jpg", "out.jpg");
	link("/etc/hostname", "host.jpg");
	link("../../edition-secret", "folder");
	link("out.jpg", "twice.jpg");
	link("loop.jpg", "loop.jpg");
	link("gone.jpg", "dangling.jpg");
	link("..", "up");
	expect(resolvePicture(edition, "/pictures/inside.jpg")).toBe(file);
	for (const name of ["out.jpg", "host.jpg", "folder/key.jpg", "twice.jpg", "loop.jpg"]) {
		expect((await errorOf(() => resolvePicture(edition, `/pictures/${name}`))).reason, name).toBe("outside");
	}
	expect((await errorOf(() => resolvePicture(edition, "/pictures/dangling.jpg"))).reason).toBe("missing");
	expect((await errorOf(() => resolvePicture(edition, "/pictures/up"))).reason).toBe("outside");
});

test("an edition that is itself reached by a link is still an edition", ({ desk, put }) => {
	const file = put("a.jpg", "x");
	symlinkSync(join(desk, "edition"), join(desk, "today"));
	expect(resolvePicture(join(desk, "today"), "/pictures/a.jpg")).toBe(file);
});
