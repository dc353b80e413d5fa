/** Classes have short names, one each, the same in every build. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { numberedClasses } from "./classNames.ts";

test("each class and each motion has a name of its own, a letter and digits, whatever is asked for first", async () => {
	const folder = await mkdtemp(join(tmpdir(), "classes-"));
	try {
		await mkdir(join(folder, "pages"));
		const many = Array.from({ length: 60 }, (_, index) => `.c${index} { order: ${index}; }`).join("\n");
		const files = {
			"a.module.css": ".wide, .narrow:hover { color: red; }\n@keyframes later { }",
			"pages/b.module.css": `.wide { }\n${many}`,
		};
		for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
		const asked = [
			["later", "a.module.css"],
			["narrow", "a.module.css"],
			["wide", "a.module.css"],
			["wide", "pages/b.module.css"],
			...Array.from({ length: 60 }, (_, index) => [`c${index}`, "pages/b.module.css"]),
		];
		const named = (all: string[][]) => {
			const nameOf = numberedClasses(folder);
			return new Map(all.map(([name = "", file = ""]) => [`${file} ${name}`, nameOf(name, join(folder, file))]));
		};
		const names = named(asked);
		expect(new Set(names.values()).size).toBe(asked.length);
		for (const name of names.values()) expect(name).toMatch(/^[a-z][0-9]+$/);
		const backwards = named(asked.toReversed());
		for (const [own, name] of names) expect(backwards.get(own), own).toBe(name);
	} finally {
		await rm(folder, { recursive: true });
	}
});
