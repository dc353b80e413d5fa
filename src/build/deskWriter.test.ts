/** How the local newsroom speaks of its files. */
import { expect, test } from "playwright/test";
import { fileName } from "./deskWriter.ts";

test("a file is told as from the folder the newsroom was started in, and whole where it lies elsewhere", () => {
	const name = (path: string) => fileName(path, "/srv/pathak");
	expect(name("/srv/pathak/public/stories/a.json")).toBe("public/stories/a.json");
	expect(name("/srv/akhbar/stories/a.json")).toBe("/srv/akhbar/stories/a.json");
});
