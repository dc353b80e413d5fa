/** A file of the edition is replaced whole, and the version before it is kept under a name that every file system takes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { replaceFile } from "./replaceFile.ts";

test("what is replaced is kept by its time, and can be put back; the same bytes are not written twice", async () => {
	const edition = mkdtempSync(join(tmpdir(), "pathak-replace-"));
	try {
		const path = join(edition, "stories/a.json");
		const [first, second] = ["पहला", "दूसरा"].map((text) => Buffer.from(text)) as [Buffer, Buffer];
		const made = await replaceFile(edition, { path, keptAs: "a", before: null, bytes: first });
		expect(made.kept).toBeNull();
		expect(readFileSync(path)).toEqual(first);

		const { kept, undo } = await replaceFile(
			edition,
			{ path, keptAs: "a", before: first, bytes: second },
			new Date("2026-11-25T10:20:30Z"),
		);
		expect(kept).toBe(join(edition, "replaced/a.2026-11-25T10-20-30.000Z.json"));
		expect([readFileSync(path), readFileSync(kept ?? "")]).toEqual([second, first]);
		expect((await replaceFile(edition, { path, keptAs: "a", before: second, bytes: second })).kept).toBeNull();

		await undo();
		expect(readFileSync(path)).toEqual(first);
		expect(readdirSync(join(edition, "replaced"))).toEqual([]);
		await made.undo();
		expect(readdirSync(join(edition, "stories"))).toEqual([]);
	} finally {
		rmSync(edition, { recursive: true });
	}
});
