/** The copy checks as a command: over an edition, a file, standard input; told to people, to programs, and as an exit code. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "playwright/test";
import { rawTexts } from "../article/texts.ts";
import { proof } from "../text/proof/proof.ts";
import { counted, excerpt, findingText, plainCopy } from "./checkCopy.ts";
import { readHouseStyle } from "./houseStyle.ts";

const root = resolve(import.meta.dirname, "../..");
let folder = "";
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pathak-copy-"));
	await mkdir(join(folder, "stories"));
	await cp(join(root, "public/edition.json"), join(folder, "edition.json"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const story = (id: string, more: object = {}) => ({
	id,
	articleSection: "desh",
	headline: "नाव फिर चली",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "परख" }],
	body: [{ type: "paragraph", text: "नाव घाट पर है।" }],
	...more,
});
const add = (id: string, more: object = {}) =>
	writeFile(join(folder, "stories", `${id}.json`), JSON.stringify(story(id, more), null, "\t"));

function run(args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
	const command = join(root, "src/build/checkCopyCommand.ts");
	return spawnSync(process.execPath, ["--import", "tsx", command, ...args], {
		cwd: root,
		encoding: "utf8",
		env: { ...process.env, ...env },
		...(input === undefined ? {} : { input }),
	});
}

test("an edition's stories are told by file, line, column and field, with the place and what to do", async () => {
	await add("a", { headline: "गहरा दु:ख", body: [{ type: "paragraph", text: "नाव चली |" }] });
	await add("b");
	const { stdout, status } = run([], undefined, { EDITION: folder });
	expect(stdout).toMatch(/stories\/a\.json:4:14 {2}headline\n {4}भूल C1: दु:ख में विसर्ग नहीं, कोलन है।\n {4}गहरा ⟦दु:ख⟧\n {4}“दुःख” लिखें।\n/);
	expect(stdout).toMatch(/stories\/a\.json:\d+:\d+ {2}body\[0\]\.text\n {4}सुझाव C3: /);
	expect(stdout).not.toContain("b.json");
	expect(stdout).toMatch(/2 पाठ जाँचे: 1 भूल, 1 सुझाव\n$/);
	expect(status).toBe(0);
	expect(run(["--strict"], undefined, { EDITION: folder }).status).toBe(1);
});

test("the edition's house style holds; one that cannot be read is told and fails a strict run", async () => {
	await add("a", { headline: "हिन्दी की नाव" });
	await writeFile(join(folder, "style.json"), JSON.stringify({ spellings: { हिन्दी: "हिंदी" } }));
	expect(run([], undefined, { EDITION: folder }).stdout).toContain("“हिंदी” लिखें।");
	for (const broken of ['{ "digits":', "", "[]"]) {
		await writeFile(join(folder, "style.json"), broken);
		expect((await readHouseStyle(folder)).problems).toEqual([expect.stringMatching(/^style\.json {2}शैली की फ़ाइल/)]);
	}
	await writeFile(join(folder, "style.json"), '{ "digit": "latn" }');
	expect((await readHouseStyle(folder)).problems).toEqual([expect.stringMatching(/^style\.json {2}digit {2}इस नाम का/)]);
	const { stderr, status } = run(["--strict"], undefined, { EDITION: folder });
	expect(stderr).toContain("style.json");
	expect(status).toBe(1);
});

test("an option it does not have is answered with those it has, in a line", () => {
	for (const option of ["--wat", "--json=1"]) {
		const { stdout, stderr, status } = run([option], "ठीक है।");
		expect([stdout, status]).toEqual(["", 1]);
		expect(stderr).toMatch(/^check-copy: .*--json.*--strict.*\n$/);
	}
});

test("plain text on standard input is read line by line", () => {
	const { stdout, status } = run([], "ठीक है।\nगहरा दु:ख हुआ।\r\n");
	expect(stdout).toMatch(/^-:2:6\n {4}भूल C1/);
	expect(status).toBe(0);
	expect(run(["-", "--strict"], "सब ठीक है।").status).toBe(0);
	expect(run(["-", "--strict"], "वह गया ।").status).toBe(1);
});

test("a story on standard input is answered as JSON, with offsets, code points and fixes", () => {
	const { stdout } = run(["--json"], JSON.stringify(story("a", { articleSection: "kahin-aur", headline: "गहरा दु:ख" })));
	expect(JSON.parse(stdout)).toEqual([
		{
			file: "-",
			path: "headline",
			line: 1,
			column: expect.any(Number),
			start: 5,
			end: 9,
			check: "C1",
			problem: "colon-for-visarga",
			severity: "error",
			found: "दु:ख",
			codePoints: "U+0926 U+0941 उ की मात्रा U+003A कोलन U+0916",
			what: "दु:ख में विसर्ग नहीं, कोलन है।",
			why: expect.any(String),
			todo: "“दुःख” लिखें।",
			others: [],
			fixes: [{ to: "दुःख", changes: [{ path: "headline", line: 1, column: expect.any(Number), start: 7, end: 8, replacement: "\u0903" }] }],
			isSafe: true,
		},
	]);
});

test("a story that is not sound is said to be so, and its words are checked all the same", () => {
	const { stdout, stderr, status } = run(
		["--json", "--strict"],
		'{"headline": "गहरा दु:ख", "id": 5, "body": [{"type": "paragraph", "content": ["एक ", {"text": "प्राय:"}]}]}',
	);
	const told = JSON.parse(stdout) as { path: string; check: string; problem: string }[];
	expect(told.flatMap(({ path, check }) => (check === "format" ? [] : path))).toEqual(["headline", "body[0].content"]);
	expect(told).toContainEqual(expect.objectContaining({ check: "format", problem: "missing", path: "datePublished", line: 1 }));
	expect(stderr).toContain("required and missing");
	expect(status).toBe(1);
	expect(rawTexts({ type: "x", url: "y", creditText: "IANS", a: [1, null, { b: "ग" }] })).toEqual([
		{ path: ["creditText"], text: "IANS", isCredit: true },
		{ path: ["a", 2, "b"], text: "ग" },
	]);
});

test("an array of stories is read story by story, and places name the index", () => {
	const stories = [story("a", { headline: "हिन्दी की नाव" }), story("b", { headline: "हिंदी में गहरा दु:ख" }), { id: "c" }, 5];
	const { stdout, stderr } = run(["--json"], JSON.stringify(stories, null, "\t"));
	const told = JSON.parse(stdout) as { path: string; check: string; line: number; fixes?: { changes: { path: string }[] }[] }[];
	expect(told.filter(({ check }) => check !== "format").map(({ path, check }) => `${check} ${path}`)).toEqual(["C1 [1].headline"]);
	expect(told.find(({ check }) => check === "C1")).toMatchObject({ line: 22, fixes: [{ changes: [{ path: "[1].headline" }] }] });
	const unsound = told.filter(({ check }) => check === "format").map(({ path }) => path);
	expect(unsound).toContain("[2].headline");
	expect(unsound).toContain("[3]");
	expect(stderr).toMatch(/^-:\d+:\d+.*\[2\]\.headline/m);
	expect(run([], JSON.stringify(stories.slice(0, 2))).stdout).toMatch(/-:1:\d+ {2}\[1\]\.headline\n {4}भूल C1[\s\S]*2 पाठ जाँचे: 1 भूल\n$/);
	expect(run(["--json", "--strict"], "[]")).toMatchObject({ stdout: "[]\n", status: 0 });
	expect(run(["--strict"], "[{\n").stderr).toMatch(/^-:2:1/m);
});

test("a file that should be JSON and is broken is told and fails a strict run", async () => {
	await writeFile(join(folder, "stories/a.json"), '{\n"headline": "नाव चली",\n');
	const { stdout, stderr, status } = run(["--json", "--strict", join(folder, "stories/a.json")]);
	expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ check: "format", problem: "syntax", line: 3 })]);
	expect(stderr).toMatch(/a\.json:3:1/);
	expect(status).toBe(1);
});

test("files can be named; one that is not there is said to be missing", async () => {
	await add("a", { headline: "गहरा दु:ख" });
	const { stdout, stderr, status } = run([join(folder, "stories/a.json"), join(folder, "kahin.json")]);
	expect(stdout).toContain("भूल C1");
	expect(stderr).toMatch(/kahin\.json:1:1\n {4}भूल: फ़ाइल .*kahin\.json नहीं मिली।\n {4}error: there is no file .*kahin\.json\n$/);
	expect(stdout).toMatch(/1 पाठ जाँचे: 1 भूल; 1 पढ़े नहीं जा सके\n$/);
	expect(status).toBe(2);
});

test("what is named and is no file that can be read is said to be that, and is no story", () => {
	for (const [name, said] of [
		["/nahin", "फ़ाइल /nahin नहीं मिली।"],
		["/nahin/a.txt", "फ़ाइल /nahin/a.txt नहीं मिली।"],
		["public/stories", "public/stories फ़ोल्डर है, फ़ाइल नहीं।"],
	] as const) {
		const { stdout, stderr, status } = run(["--json", name]);
		expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ check: "format", problem: "no-file", what: said })]);
		expect(stderr).toContain(said);
		expect(stderr).not.toMatch(/\$|ख़बर की प्रति/);
		expect(status).toBe(2);
	}
});

test("an excerpt is cut at spaces, and columns count characters", () => {
	const text = "पहले के बहुत सारे शब्द जो लंबे हैं, फिर दु:ख और उसके बाद भी बहुत सारे शब्द आते हैं।";
	const start = text.indexOf("दु:ख");
	expect(excerpt(text, { field: 0, start, end: start + 4 })).toBe("…शब्द जो लंबे हैं, फिर ⟦दु:ख⟧ और उसके बाद भी बहुत…");
	expect(excerpt("दु:ख", { field: 0, start: 0, end: 4 })).toBe("⟦दु:ख⟧");
	const copy = plainCopy("-", "😀 दु:ख");
	const [finding] = proof(copy.texts);
	expect(finding && findingText(copy, finding)).toContain("-:1:3\n");
	const hostile = plainCopy("-", "दु:ख\u001b[2J");
	for (const each of proof(hostile.texts)) expect(findingText(hostile, each)).not.toContain("\u001b");
	expect(counted({ errors: 0, advice: 0 })).toBe("");
});
