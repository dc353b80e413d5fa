/** A new picture takes the words that came with the copy and wait for it; one within the story does not. */
import { expect, test } from "playwright/test";
import { Draft } from "./draft.ts";
import { addPicture } from "./Parts.tsx";
import type { Left } from "./wireRows.ts";

const left: Left[] = [
	{ label: "mark", text: "--PTI" },
	{ label: "caption", text: "घाट पर नाव" },
	{ label: "credit", text: "PTI" },
	{ label: "caption", text: "दूसरी तस्वीर" },
];

for (const [path, picture, rest] of [
	[["image"], { src: "", alt: "", caption: "घाट पर नाव", creditText: "PTI" }, [left[0], left[3]]],
	[["author", 0, "image"], { src: "", alt: "" }, left],
] as const)
	test(`a picture at ${path.join(".")}`, () => {
		const draft = new Draft('{"author": [{"name": "मीना"}]}', left);
		addPicture(draft, path);
		const json = JSON.parse(draft.text());
		expect(path.length === 1 ? json.image : json.author[0].image).toEqual(picture);
		expect(draft.left()).toEqual(rest);
		draft.undo();
		expect(draft.left()).toEqual(left);
	});
