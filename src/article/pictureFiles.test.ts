/** Keeping a story takes one file of each of its pictures: the one that this screen shows. */
import { expect, test } from "playwright/test";
import type { Article, Picture } from "./article.ts";
import { pictureFiles } from "./pictureFiles.ts";

const picture = (name: string, more: Partial<Picture> = {}): Picture => ({
	src: `/pictures/r/${name}.svg`,
	width: 1200,
	height: 800,
	alt: "",
	...more,
});
const rendered = (name: string, widths: number[]) =>
	picture(name, {
		src: `/pictures/r/${name}-800.jpeg`,
		renditions: { base: `/pictures/r/${name}`, widths, formats: ["avif", "webp", "jpeg"] },
	});

const story = (more: Partial<Article>) => ({ author: [], body: [], ...more }) as unknown as Article;
const phone = { figure: 720, portrait: 88, format: "avif" };

for (const [what, article, files] of [
	["a drawing as it is", story({ image: picture("a") }), ["/pictures/r/a.svg"]],
	["the smallest that is wide enough", story({ image: rendered("a", [320, 640, 800, 1080]) }), ["/pictures/r/a-800.avif"]],
	["the widest where none is", story({ image: rendered("a", [320, 480]) }), ["/pictures/r/a-480.avif"]],
	[
		"portraits small, pictures within large, each file once",
		story({
			image: rendered("a", [320, 800]),
			author: [{ type: "Person", name: "क", image: rendered("b", [96, 192]) }],
			body: [
				{ type: "image", ...rendered("a", [320, 800]) },
				{ type: "image", ...rendered("c", [320, 800]) },
			],
		}),
		["/pictures/r/a-800.avif", "/pictures/r/b-96.avif", "/pictures/r/c-800.avif"],
	],
	["nothing of other hosts", story({ image: picture("a", { src: "https://pictures.example/a.jpg" }) }), []],
] as const)
	test(`${what} is kept`, () => expect(pictureFiles(article, phone)).toEqual(files));

test("a screen without a format gets the last one", () => {
	const article = story({ image: rendered("a", [320, 800]) });
	expect(pictureFiles(article, { ...phone, format: "webp" })).toEqual(["/pictures/r/a-800.webp"]);
	expect(pictureFiles(article, { ...phone, format: "png" })).toEqual(["/pictures/r/a-800.jpeg"]);
});
