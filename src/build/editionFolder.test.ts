/** An edition's folder is read whole: every mistake in every file has its file, line and column, and nothing is read twice that was sound before. */
import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "playwright/test";
import { pathText } from "../article/problems.ts";
import { sha256 } from "./diskFile.ts";
import { EditionProblems, type KnownRecords, readEditionFile, readEditionFolder } from "./editionFolder.ts";
import { problemText } from "./report.ts";
import { readArticle, type StoryRecord } from "./storyRecord.ts";

const now = Date.parse("2021-07-10T07:30:00+05:30");
const about = {
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections: [{ id: "desh", name: "देश" }],
};

let folder = "";
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pathak-edition-"));
	await mkdir(join(folder, "stories"));
	await writeFile(join(folder, "edition.json"), JSON.stringify(about));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const story = (id: string, more: object = {}) => ({
	id,
	articleSection: "desh",
	headline: "नाव",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "परख" }],
	body: [{ type: "paragraph", text: "पाठ।" }],
	...more,
});
const inStories = (name: string) => join(folder, "stories", name);
const put = (name: string, content: string | Uint8Array) => writeFile(inStories(`${name}.json`), content);
const add = (id: string, more: object = {}) => put(id, JSON.stringify(story(id, more), null, "\t"));
const read = (known: (hash: string) => KnownRecords = () => new Map(), time = now) => readEditionFolder(folder, time, known);

/** Every problem as `file:line:column severity code path`, files from the edition's folder. */
const lines = (problems: EditionProblems["problems"]) =>
	problems.map(({ file, line, column, severity, code, path }) => {
		const name = relative(folder, join(process.cwd(), file)).replace(/^stories\//, "");
		return `${name}:${line}:${column} ${severity} ${code} ${pathText(path)}`;
	});
const said = async () => lines((await read()).problems).toSorted();
const standing = async () => (await read()).records.map(({ id }) => id);

/** What is said of an edition.json that cannot be used. */
async function refused(content?: string | Uint8Array): Promise<string[]> {
	if (content === undefined) await rm(join(folder, "edition.json"));
	else await writeFile(join(folder, "edition.json"), content);
	const error: unknown = await read().then(
		() => null,
		(thrown) => thrown,
	);
	if (!(error instanceof EditionProblems)) throw new Error(`not refused: ${error}`);
	return lines(error.problems);
}

test("a sound edition has its stories and no problem, whatever else lies in the folder", async () => {
	await add("a");
	await add("b", { pubStatus: "withheld", embargoedUntil: "2022-01-01T00:00:00Z", movedTo: "a", related: ["a"] });
	await writeFile(inStories("notes.txt"), "\u0000");
	await writeFile(join(folder, "secret.json"), "{");
	const { records, problems, edition } = await read();
	expect(problems).toEqual([]);
	expect(edition).toMatchObject(about);
	expect(records.map(({ id, file }) => [id, file])).toEqual(["a", "b"].map((id) => [id, inStories(`${id}.json`)]));
	expect(records[1]).toMatchObject({ pubStatus: "withheld", movedTo: "a", related: ["a"], embargoedUntil: "2022-01-01T00:00:00Z" });
});

test("a folder that is called like a story is none", async () => {
	await add("a");
	await mkdir(inStories("purani.json"));
	expect(await standing()).toEqual(["a"]);
});

test("every problem of every file is named at its place", async () => {
	await writeFile(join(folder, "edition.json"), JSON.stringify({ mood: 1, ...about }, null, "\t"));
	await put("a", '{\n\t"id": "a",\n\t"headline": "",\n\t"datePublished": "कल", "author": [{}],\n\t"body": [{"type": "quote"}]\n}');
	await put("b", '{"नाव": 1,}');
	await add("c", { mood: "x", related: ["nahi"], dateModified: "2021-07-01T00:00:00Z" });
	await add("d");
	await add("e", { id: "aur-koi" });
	expect(await said()).toEqual([
		"a.json:1:1 error missing articleSection",
		"a.json:3:14 error empty headline",
		"a.json:4:19 error date datePublished",
		"a.json:4:36 error missing author[0].name",
		"a.json:5:11 error missing body[0].text",
		"b.json:1:11 error syntax $",
		"c.json:17:10 warning unknown-field mood",
		"c.json:19:3 warning unknown-story related[0]",
		"c.json:21:18 warning updated-before-published dateModified",
		"e.json:2:8 error id-not-file-name id",
		"edition.json:2:10 warning unknown-field mood",
	]);
	expect(await standing()).toEqual(["c", "d"]);
});

test("two hundred broken files are all named, and the sound ones between them are kept in order", async () => {
	const names = Array.from({ length: 200 }, (_, index) => `s-${String(index).padStart(3, "0")}`);
	await Promise.all(names.flatMap((name) => [put(name, '{"id":'), add(`${name}-b`)]));
	expect(await said()).toHaveLength(200);
	expect(await standing()).toEqual(names.map((name) => `${name}-b`));
});

test("a file may have 256 kB, and over 64 kB it gets a warning", async () => {
	const bytes = (id: string) => Buffer.byteLength(JSON.stringify(story(id)));
	const exact = (id: string, size: number) => put(id, JSON.stringify(story(id)) + "\n".repeat(size - bytes(id)));
	await exact("a", 65_536);
	await exact("b", 65_537);
	await exact("c", 262_144);
	await exact("d", 262_145);
	expect(await said()).toEqual(["b.json:1:1 warning large $", "c.json:1:1 warning large $", "d.json:1:1 error too-large $"]);
});

test("what is too large is named with what else is wrong with it", async () => {
	await put("a", JSON.stringify(story("a", { headline: "" })) + " ".repeat(262_144));
	expect((await said()).map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual(["error too-large", "error empty"]);
});

test("a file nested far too deep is named, not stumbled over", async () => {
	await put("a", `{"id": "a", "mood": ${"[".repeat(30_000)}${"]".repeat(30_000)}}`);
	await put("b", `{"id": "b", "mood": ${"[".repeat(30_000)}`);
	// This one the parser still reads.
	await put("c", `{"id": "c", "mood": ${"[".repeat(3_000)}${"]".repeat(3_000)}}`);
	const deep = `mood${"[0]".repeat(11)}`;
	// What else is wrong with them is told as well.
	const missing = ["articleSection", "author", "body", "datePublished", "headline"].map((field) => `error missing ${field}`);
	const found = await said();
	expect(found.filter((line) => line.startsWith("a."))).toEqual([
		...missing.map((each) => `a.json:1:1 ${each}`),
		`a.json:1:1 error too-deep ${deep}`,
	]);
	expect(found.filter((line) => line.startsWith("b."))).toEqual([expect.stringMatching(/^b\.json:1:\d+ error syntax \$$/)]);
	expect(found.filter((line) => line.startsWith("c."))).toHaveLength(missing.length + 1);
	expect(found).toContainEqual(expect.stringMatching(/^c\.json:1:\d+ error too-deep mood(\[0\]){11}$/));
});

test("bytes that are not UTF-8 are named, and nothing is guessed", async () => {
	await put("a", Uint8Array.of(...Buffer.from('{"id": "a", "headline": "'), 0xe0, 0xa4, ...Buffer.from('"}')));
	await put("b", Buffer.from('{"id": "b", "headline": "café"}', "latin1"));
	await put("c", Buffer.from(`\ufeff${JSON.stringify(story("c"))}`, "utf16le"));
	await put("d", Buffer.alloc(0));
	await put("e", Uint8Array.of(...Buffer.from('{\n"id": "e",\n"headline": "नाव \ufffd'), 0x80, ...Buffer.from('"}')));
	await put("f", Buffer.from('{"id": "नाव').subarray(0, -1));
	const problems = (await read()).problems;
	expect(problems.map(({ line, column, code, found }) => [`${line}:${column}`, code, found])).toEqual([
		["1:26", "syntax", "InvalidUtf8"],
		["1:29", "syntax", "InvalidUtf8"],
		["1:1", "syntax", "InvalidUtf8"],
		["1:1", "syntax", "EmptyFile"],
		["3:19", "syntax", "InvalidUtf8"],
		["1:11", "syntax", "InvalidUtf8"],
	]);
	expect(await standing()).toEqual([]);
});

test("a byte order mark is no part of the text, and moves no place", async () => {
	await put("a", `\ufeff${JSON.stringify(story("a"))}`);
	await put("b", `\ufeff{"id":"b",}`);
	await put("c", `\ufeff{"id":"c","mood":1,${JSON.stringify(story("c")).slice(10)}`);
	await writeFile(join(folder, "edition.json"), `\ufeff${JSON.stringify(about)}`);
	expect(await said()).toEqual(["b.json:1:11 error syntax $", "c.json:1:18 warning unknown-field mood"]);
	expect((await readArticle(inStories("a.json"), (await read()).edition)).headline).toBe("नाव");
});

test("a byte order mark moves no place of what is found out after reading", async () => {
	await put("a", `\ufeff${JSON.stringify(story("a")).replace("{", '{"related":["nahi"],')}`);
	expect(await said()).toEqual(["a.json:1:13 warning unknown-story related[0]"]);
});

test("a related story that is not there is a warning each time; a new place that is not there, or the story itself, an error", async () => {
	await add("a", { related: ["nahi", "b", "nahi"] });
	await add("b", { movedTo: "nahi" });
	await add("c", { movedTo: "c" });
	await add("d", { movedTo: "a" });
	await add("e", { movedTo: "a", related: ["e"] });
	await add("f", { movedTo: "https://example.org/nahi" });
	expect((await said()).map((line) => line.replace(/:\d+:\d+/, ""))).toEqual([
		"a.json warning unknown-story related[0]",
		"a.json warning unknown-story related[2]",
		"b.json error unknown-story movedTo",
		"c.json error circle movedTo",
	]);
});

test("a story that is there but broken is not called missing", async () => {
	await add("a", { movedTo: "tooti" });
	await add("b", { related: ["tooti"] });
	await put("tooti", '{"id": "tooti"');
	expect((await said()).map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual(["error syntax"]);
});

test("a time over five minutes ahead of the build is a warning, also for a story that was read before", async () => {
	await add("a", { datePublished: "2021-07-10T07:35:00+05:30" });
	await add("b", { datePublished: "2021-07-10T07:35:01+05:30" });
	await add("c", { dateModified: "2021-07-10T07:35:01+05:30" });
	const corrected = ["2021-07-10T07:35:00+05:30", "2021-07-10T07:35:01+05:30"];
	await add("d", { correction: corrected.map((datePublished) => ({ datePublished, text: "सुधार।" })) });
	const expected = [
		"b.json:5:19 warning time-ahead datePublished",
		"c.json:17:18 warning time-ahead dateModified",
		"d.json:23:21 warning time-ahead correction[1].datePublished",
	];
	expect(await said()).toEqual(expected);
	const known = new Map((await read()).records.map((record) => [record.hash, record]));
	expect(lines((await read(() => known)).problems)).toEqual(expected);
	expect((await read(() => known, now + 1000)).problems).toEqual([]);
});

test("the places of pictures are those of the file, also past blocks that were left out", async () => {
	const picture = (src: string) => ({ src, width: 1, height: 2, alt: "" });
	const body = [
		{ type: "hologram" },
		{ type: "image", ...picture("/c.jpg") },
		{ type: "divider" },
		{ type: "image", ...picture("/d.jpg") },
	];
	await add("a", { author: [{ name: "क" }, { name: "ख", image: picture("/a.jpg") }], image: picture("/b.jpg"), body });
	const pictures = (await read()).records[0]?.pictures.map(({ src, width, height, path }) => `${src} ${width} ${height} ${pathText(path)}`);
	expect(pictures).toEqual(["/a.jpg 1 2 author[1].image.src", "/b.jpg 1 2 image.src", "/c.jpg 1 2 body[1].src", "/d.jpg 1 2 body[3].src"]);
});

test("a file of the same size and time is not read again, its warnings are said again, and a changed or renamed one is read", async () => {
	await add("a", { mood: 1 });
	await add("b");
	await utimes(inStories("a.json"), 1, 1);
	const { records, problems, editionHash } = await read();
	const marked = (record: StoryRecord) => ({ ...record, card: { ...record.card, headline: "याद से" } });
	const known = new Map(records.map((record) => [record.hash, marked(record)]));
	const asked: string[] = [];
	const headlines = async () => {
		const again = await read((hash) => {
			asked.push(hash);
			return known;
		});
		expect(again.problems).toEqual(problems);
		return again.records.map(({ card }) => card.headline);
	};
	expect(await headlines()).toEqual(["याद से", "याद से"]);
	expect(asked).toEqual([editionHash]);
	expect(editionHash).toBe(sha256(JSON.stringify(about)));
	await utimes(inStories("b.json"), 2, 2);
	expect(await headlines()).toEqual(["याद से", "याद से"]);
	await put("a", " ".repeat((await stat(inStories("a.json"))).size));
	await utimes(inStories("a.json"), 1, 1);
	expect(await headlines()).toEqual(["याद से", "याद से"]);
	await add("b", { kicker: "नया" });
	expect(await headlines()).toEqual(["याद से", "नाव"]);
	await add("a", { mood: 1 });
	for (const [hash, record] of known) known.set(hash, { ...record, file: inStories("aur-kahin.json") });
	expect(await headlines()).toEqual(["नाव", "नाव"]);
	expect(JSON.parse(JSON.stringify(records))).toEqual(records);
});

test("what a story says of others is checked whatever else is wrong with it, or with the edition", async () => {
	await add("a", { headline: "", related: ["nahi", 7, "Nahi"], movedTo: "nahi" });
	await add("b", { headline: "", movedTo: "c" });
	await add("c", { movedTo: "b" });
	await add("d", { headline: 5, related: "nahi", movedTo: ["nahi"] });
	const others = ["a.json warning unknown-story related[0]", "a.json error unknown-story movedTo", "b.json error circle movedTo", "c.json error circle movedTo"]; // biome-ignore format: one line
	const ofOthers = (said: string[]) => said.map((line) => line.replace(/:\d+:\d+/, "")).filter((line) => /unknown-story|circle/.test(line));
	expect(ofOthers(await said()).sort()).toEqual(others.toSorted());
	expect(ofOthers(await refused("{}")).sort()).toEqual(others.toSorted());
});

test("the pictures that a story names are known however they are spelled, also where an error keeps it out", async () => {
	const picture = (src: unknown) => ({ type: "image", src, width: 1, height: 1, alt: "" });
	const body = ["/pictures/a.jpg", "pictures/a.jpg", "./pictures/a.jpg", `${about.origin}/pictures/a.jpg`, "/a.jpg", "https://nahi.example/a.jpg", "javascript:1", 7].map(picture); // biome-ignore format: one line
	await add("a", { headline: "", body });
	await add("b", { body: body.slice(0, 5) });
	const { records, unsound } = await read();
	const named = ["/pictures/a.jpg", "/pictures/a.jpg", "/pictures/a.jpg", "/pictures/a.jpg", "/a.jpg"];
	for (const [each] of [records, unsound]) expect(each?.pictures.map(({ src }) => src)).toEqual(named);
	expect(unsound[0]?.pictures.map(({ path }) => path[1])).toEqual([0, 1, 2, 3, 4]);
});

test("a story that moved to one that was taken back is told that it goes with it", async () => {
	await add("a", { movedTo: "b" });
	await add("b", { movedTo: "c" });
	await add("c", { pubStatus: "canceled", movedTo: "d" });
	await add("d");
	await add("e", { pubStatus: "canceled", movedTo: "c" });
	const told = (await said()).map((line) => line.replace(/:\d+:\d+/, ""));
	expect(told).toEqual(["a.json warning unknown-story movedTo", "b.json warning unknown-story movedTo"]);
});

test("stories that moved in a circle are told of it, and one that leads into it is not", async () => {
	await add("a", { movedTo: "b" });
	await add("b", { movedTo: "c" });
	await add("c", { movedTo: "b" });
	const { problems } = await read();
	expect(lines(problems).map((line) => line.replace(/:\d+:\d+/, ""))).toEqual([
		"b.json error circle movedTo",
		"c.json error circle movedTo",
	]);
	expect(problems.map(({ found }) => found)).toEqual(["b → c → b", "c → b → c"]);
});

test("a name that an object has twice is an error where it comes again, however deep; the same name elsewhere is none", async () => {
	const text = JSON.stringify(story("a", { image: undefined }), null, "\t");
	await put("a", text.replace('"headline"', '"headline": "पहला",\n\t"headline"').replace('"text"', '"type": "heading", "text"'));
	expect(await said()).toEqual(["a.json:15:4 error duplicate body[0].type", "a.json:5:2 error duplicate headline"]);
	expect(await standing()).toEqual([]);
});

test("a story's file with capitals in its ending is told of, as it is not read", async () => {
	await add("a");
	await writeFile(inStories("B.JSON"), JSON.stringify(story("b")));
	expect(await said()).toEqual(["B.JSON:1:1 warning not-read $"]);
	expect(await standing()).toEqual(["a"]);
});

test("a folder among the stories is told of, as what is in it is not read", async () => {
	await add("a");
	await mkdir(inStories("2021"));
	await writeFile(inStories("2021/b.json"), "{");
	await mkdir(inStories(".git"));
	expect(await said()).toEqual(["2021:1:1 warning not-read $"]);
	expect(await standing()).toEqual(["a"]);
});

test("what editors' programs and systems leave beside stories keeps nothing from being published", async () => {
	await add("a");
	await symlink("sampadak@desk.4711:1", inStories(".#a.json"));
	await writeFile(inStories("._a.json"), Uint8Array.of(0, 5, 0x16, 7, 0xff));
	expect(await said()).toEqual([]);
	expect(await standing()).toEqual(["a"]);
});

test("a link is read as the file it leads to, and told of where it leads to none", async () => {
	await writeFile(join(folder, "b.json"), JSON.stringify(story("b")));
	await symlink(join(folder, "b.json"), inStories("b.json"));
	await symlink(join(folder, "nahi.json"), inStories("c.json"));
	await symlink(folder, inStories("d.json"));
	expect(await said()).toEqual(["c.json:1:1 error no-file $", "d.json:1:1 warning not-read $"]);
	expect(await standing()).toEqual(["b"]);
});

test("sections whose pages become one on disks and hosts that know no capitals, or serve x.html as x, are an error that names both", async () => {
	await add("a");
	const sections = ["Desh", "x", "देश", "desh", "x.HTML", "x.htm", "x.html.html"].map((id, index) => ({ id, name: "क", order: -index }));
	const edition = JSON.stringify({ ...about, sections }, null, "\t");
	expect(await refused(edition)).toEqual([
		"edition.json:23:10 error duplicate sections[3].id",
		"edition.json:28:10 error duplicate sections[4].id",
		"edition.json:38:10 error duplicate sections[6].id",
	]);
	const { problems } = await readEditionFile(folder).catch((error: EditionProblems) => error);
	expect(problems.map(({ expected, found }) => [expected, found])).toEqual([
		["Desh", "desh"],
		["x", "x.HTML"],
		["x", "x.html.html"],
	]);
});

test("an ad slot that leads into the site, which has no such file, is a warning", async () => {
	await add("a");
	const slot = { place: "rail", width: 300, height: 250 };
	const ads = ["https://ads.example/a", "/ads/a.html", "https://parakh.example/b"].map((src, index) => ({ ...slot, id: `${index}`, src }));
	await writeFile(join(folder, "edition.json"), JSON.stringify({ ...about, ads }, null, "\t"));
	expect(await said()).toEqual(["edition.json:25:11 warning bare-url ads[1].src", "edition.json:32:11 warning bare-url ads[2].src"]);
});

test("an ad slot that no screen has room for is a warning", async () => {
	await add("a");
	const slot = { height: 250, src: "https://ads.example/a" };
	const ads = [
		{ ...slot, id: "a", place: "rail", width: 300 },
		{ ...slot, id: "b", place: "rail", width: 301 },
		{ ...slot, id: "c", place: "story", width: 640, afterBlock: 1 },
		{ ...slot, id: "d", place: "story", width: 970, afterBlock: 1 },
		{ ...slot, id: "e", place: "front", width: 1220 },
		{ ...slot, id: "f", place: "front", width: 1221 },
	];
	await writeFile(join(folder, "edition.json"), JSON.stringify({ ...about, ads }));
	expect((await said()).map((line) => line.replace(/^\S+ /, ""))).toEqual([
		"warning wide ads[1].width",
		"warning wide ads[3].width",
		"warning wide ads[5].width",
	]);
});

test("an edition that cannot be used is refused with every reason, and with those of its stories", async () => {
	const picture = (src: string) => ({ src, width: 1, height: 1, alt: "" });
	// Whether a host is named is not known; that these two are none is.
	const body = ["https://cdn.example/a.jpg", "javascript:alert(1)", "https://ram:raaz@cdn.example/a.jpg"].map((src) => ({
		type: "image",
		...picture(src),
	}));
	await add("a", { headline: "", articleSection: "khel", image: picture("https://cdn.example/a.jpg"), body });
	const ofStory = ["a.json:4:14 error empty headline", "a.json:21:11 error url body[1].src", "a.json:28:11 error url body[2].src"];
	expect(await refused(JSON.stringify({ ...about, name: "", timeZone: "Asia/Patna", sections: [{ id: "desh" }] }, null, "\t"))).toEqual([
		"edition.json:2:10 error empty name",
		"edition.json:5:14 error time-zone timeZone",
		"edition.json:7:3 error missing sections[0].name",
		...ofStory,
	]);
	expect(await refused("[]")).toEqual(["edition.json:1:1 error type $", ...ofStory]);
	expect(await refused('{"name": "x"\n"origin": 1}')).toEqual(["edition.json:2:1 error syntax $", ...ofStory]);
	expect(await refused(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual(["edition.json:1:2 error syntax $", ...ofStory]);
	expect(await refused("")).toEqual(["edition.json:1:1 error syntax $", ...ofStory]);
	expect(await refused()).toEqual(["edition.json:1:1 error no-file $", ...ofStory]);
	await expect(readEditionFile(join(folder, "nahi"))).rejects.toThrow(EditionProblems);
});

test("an edition without a folder for stories is not published, an empty folder is, with a word; a file in place of the edition's folder is said to be one", async () => {
	const words = (problems: EditionProblems["problems"]) => problems.map(problemText);
	expect(await said()).toEqual(["stories:1:1 warning no-file $"]);
	expect(words((await read()).problems)[0]).toMatch(/stories में कोई ख़बर नहीं.*\n.*there is no story in stories/);
	await add("a");
	expect(await said()).toEqual([]);
	await rm(join(folder, "stories"), { recursive: true });
	for (const isFile of [false, true]) {
		if (isFile) await writeFile(join(folder, "stories"), "");
		expect(await said()).toEqual(["stories:1:1 error no-file $"]);
		expect(await standing()).toEqual([]);
		expect(words((await read()).problems)[0]).toMatch(/stories नाम का फ़ोल्डर नहीं है.*\n.*there is no folder stories/);
	}
	const error: unknown = await readEditionFolder(join(folder, "edition.json"), now, () => new Map()).catch((thrown: unknown) => thrown);
	if (!(error instanceof EditionProblems)) throw error;
	expect(words(error.problems)[0]).toMatch(/edition\.json फ़ाइल है। EDITION.*\n.*edition\.json is a file; EDITION/);
});

test("a note for the editors never comes out of the file, and a file that changed under the build stops it", async () => {
	await add("a", { edNote: "राज़" });
	const { edition, records } = await read();
	expect(JSON.stringify([records, await readArticle(inStories("a.json"), edition)])).not.toMatch(/राज़|edNote/);
	await add("a", { headline: "" });
	await expect(readArticle(inStories("a.json"), edition)).rejects.toThrow(/a\.json changed while/);
});
