/** Pictures of the site for whoever installs it: named as the manifest wants them, or refused with the reason. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "playwright/test";
import { pathText } from "../article/problems.ts";
import { photo, test } from "./pictureFixtures.ts";
import { readScreenshots } from "./screenshots.ts";

const named = (...names: string[]) => ({ screenshots: names.map((name) => ({ src: `/pictures/${name}`, label: "मुख्य पन्ना" })) });

test("a picture is wide or narrow by its shape, of its own size and kind", async ({ desk, put }) => {
	put("a.png", await photo(720, 1280).png().toBuffer());
	put("b.jpg", await photo(1280, 800).jpeg().toBuffer());
	const { value, problems } = await readScreenshots(join(desk, "edition"), named("a.png", "b.jpg"));
	expect(problems).toEqual([]);
	expect(value.map(({ entry }) => entry)).toMatchObject([
		{ sizes: "720x1280", type: "image/png", form_factor: "narrow", label: "मुख्य पन्ना" },
		{ sizes: "1280x800", type: "image/jpeg", form_factor: "wide" },
	]);
	expect(value[0]?.entry.src).toMatch(/^\/pictures\/s\/[0-9a-f]{12}\.png$/);
	expect(await readScreenshots(desk, { name: "परख" })).toEqual({ value: [], problems: [] });
});

test("what no browser would show is a mistake with its place", async ({ desk, put }) => {
	put("a.png", await photo(720, 1280).png().toBuffer());
	put("other-shape.png", await photo(720, 1000).png().toBuffer());
	put("small.png", await photo(300, 500).png().toBuffer());
	put("long.png", await photo(400, 1000).png().toBuffer());
	put("cut.png", (await photo(720, 1280).png().toBuffer()).subarray(0, 20));
	put("moving.gif", await photo(720, 1280).gif().toBuffer());
	await mkdir(join(desk, "edition/stories"));
	await writeFile(join(desk, "edition/stories/x.png"), "");
	const names = ["a.png", "other-shape.png", "small.png", "long.png", "cut.png", "moving.gif", "none.png", "../stories/x.png"];
	const edition = join(desk, "edition");
	const { value, problems } = await readScreenshots(edition, named(...names));
	expect(value).toHaveLength(1);
	expect(problems.map(({ code, path, expected }) => `${pathText(path)} ${code} ${expected}`).toSorted()).toEqual([
		"screenshots[1].src value 720:1280",
		"screenshots[2].src value 320…3840 px, 2.3:1",
		"screenshots[3].src value 320…3840 px, 2.3:1",
		"screenshots[4].src picture truncated",
		"screenshots[5].src picture unsupported",
		"screenshots[6].src picture missing",
		"screenshots[7].src picture outside",
	]);
	const wrong = await readScreenshots(edition, {
		screenshots: [{ src: "/pictures/a.png" }, 7, { src: "https://x.example/a.png", label: "x" }],
	});
	expect(wrong.problems.map(({ code, path }) => `${pathText(path)} ${code}`).toSorted()).toEqual([
		"screenshots[0].label missing",
		"screenshots[1] type",
		"screenshots[2].src picture",
	]);
});
