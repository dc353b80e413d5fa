/** What an editor and a publisher see of the build: mistakes by name and place, small rebuilds, other editions. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright/test";
import { oneAtATime } from "../src/build/oneAtATime.ts";
import { manyStories } from "./editions.ts";
import { expect, test } from "./reader.ts";
import { now, root, sites } from "./sites.ts";

const work = join(root, ".pathak/test/build");

/** A copy of a test edition to make mistakes in. */
function copyOf(edition: string, name: string): string {
	const folder = join(work, name);
	for (const each of [folder, `${folder}.site`, `${folder}.site.old`]) rmSync(each, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	cpSync(edition, folder, { recursive: true });
	return folder;
}

function build(edition: string, { out = `${edition}.site`, at = now }: { out?: string; at?: string } = {}) {
	const env = { ...process.env, EDITION: edition, NOW: at, BROTLI: "1" };
	const { status, stdout, stderr } = spawnSync("node", ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", out], {
		cwd: root,
		env,
		encoding: "utf8",
	});
	return { status, said: stdout + stderr };
}

const storyFile = (folder: string, id: string) => join(folder, "stories", `${id}.json`);

test("an editor's mistakes stop the build, each named by file, place and path, in Hindi and in English", () => {
	const folder = copyOf(sites.single.edition, "mistakes");
	writeFileSync(
		storyFile(folder, "do-bhool"),
		'{\n  "id": "do-bhool",\n  "articleSection": "kahin-nahi",\n  "headline": "",\n  "author": [{}],\n  "datePublished": "कल",\n  "body": [\n    { "type": "paragraph", "text": 5 },\n    { "type": "image", "src": "/pictures/nahi.jpg" }\n  ]\n}',
	);
	writeFileSync(storyFile(folder, "tooti"), '{\n  "id": "tooti",,\n}');
	writeFileSync(storyFile(folder, "akeli"), readFileSync(storyFile(folder, "akeli"), "utf8").replace('"akeli"', '"aur-koi"'));
	const { status, said } = build(folder);
	expect(status).toBe(1);
	for (const place of [
		/do-bhool\.json:3:21 {2}articleSection\n.*कोई अनुभाग.*\n.*no such section/,
		/do-bhool\.json:4:15 {2}headline\n.*ख़ाली.*\n.*must not be empty/,
		/do-bhool\.json:5:14 {2}author\[0\]\.name\n.*ज़रूरी.*\n.*required and missing/,
		/do-bhool\.json:6:20 {2}datePublished\n/,
		/do-bhool\.json:8:36 {2}body\[0\]\.text\n.*संख्या “5”.*पाठ.*\n.*found number 5 where string/,
		/do-bhool\.json:9:31 {2}body\[1\]\.src\n.*नहीं मिला.*nahi\.jpg/,
		/tooti\.json:2:\d+ {2}\$\n.*JSON.*\n.*not JSON/,
		/akeli\.json:1:\d+ {2}id\n.*फ़ाइल का नाम/,
	]) {
		expect(said).toMatch(place);
	}
	expect(said).toContain("11 भूलें (errors)");
});

test("a build waits for another of the same folder to end, says so, and then has the edition as it stands", async () => {
	const folder = copyOf(sites.single.edition, "two-at-once");
	const site = `${folder}.site`;
	let said = "";
	const { ended } = await oneAtATime(
		site,
		() => undefined,
		async () => {
			const env = { ...process.env, EDITION: folder, NOW: now, BROTLI: "1" };
			const vite = spawn("node", ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", site], { cwd: root, env });
			for (const stream of [vite.stdout, vite.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
			await expect.poll(() => said).toMatch(/कहीं और से भी बन रही है.*\n.*another build of this folder/);
			expect(existsSync(site) || existsSync(`${site}.next`)).toBe(false);
			const story = readFileSync(storyFile(folder, "akeli"), "utf8");
			writeFileSync(storyFile(folder, "akeli"), story.replace("एक ख़बर", "बीच में बदली ख़बर"));
			return { ended: once(vite, "close") };
		},
	);
	expect((await ended)[0]).toBe(0);
	expect(readFileSync(join(site, "index.html"), "utf8")).toContain("बीच में बदली ख़बर");
});

test("a picture that is missing, cut short or outside the edition stops the build by name", () => {
	const folder = copyOf(sites.strange.edition, "pictures");
	truncateSync(join(folder, "pictures", "portrait-weaver.jpg"), 20_000);
	rmSync(join(folder, "pictures", "market.svg"));
	symlinkSync("/etc/hostname", join(folder, "pictures", "market.svg"));
	rmSync(join(folder, "pictures", "person-curls.svg"));
	const { status, said } = build(folder);
	expect(status).toBe(1);
	expect(said).toMatch(/sab-kuchh\.json:\d+:\d+ {2}image\.src\n.*अधूरा.*portrait-weaver\.jpg.*\n.*\(truncated\): .*portrait-weaver\.jpg/);
	expect(said).toMatch(
		/hostile\.json:\d+:\d+ {2}author\[0\]\.image\.src\n.*नहीं मिला.*person-curls\.svg.*\n.*\(missing\): .*person-curls\.svg/,
	);
	expect(said).toMatch(/hostile\.json:\d+:\d+ {2}image\.src\n.*बाहर.*market\.svg.*\n.*\(outside\): .*market\.svg/);
	expect(said).toMatch(/sab-kuchh\.json:\d+:\d+ {2}body\[8\]\.src\n/);
	expect(said).toMatch(/sab-kuchh\.json:\d+:\d+ {2}body\[10\]\.type\n/);
	expect(said).toContain("11 भूलें (errors), 7 चेतावनियाँ (warnings)");
});

test("a fault of edition.json hides no fault of the stories' pictures", () => {
	const folder = copyOf(sites.single.edition, "no-edition");
	const image = (src: string) => ({ src, width: 1, height: 1, alt: "" });
	const story = JSON.parse(readFileSync(storyFile(folder, "akeli"), "utf8")) as { body: object[] };
	const body = [...story.body, { type: "image", ...image("javascript:alert(1)") }];
	writeFileSync(storyFile(folder, "akeli"), JSON.stringify({ ...story, body }));
	writeFileSync(storyFile(folder, "doosri"), JSON.stringify({ ...story, id: "doosri", image: image("/pictures/nahi.jpg") }));
	writeFileSync(join(folder, "edition.json"), "{}");
	const { status, said } = build(folder);
	expect(status).toBe(1);
	expect(said).toMatch(/edition\.json:1:1 {2}sections\n/);
	expect(said).toMatch(/akeli\.json:1:\d+ {2}body\[\d+\]\.src\n.*\n.*address not allowed here: javascript:alert/);
	expect(said).toMatch(/doosri\.json:1:\d+ {2}image\.src\n.*\n.*\(missing\): \/pictures\/nahi\.jpg/);
});

test("a site that is built again in another terminal is served as it now stands", async () => {
	const folder = copyOf(sites.single.edition, "served");
	const site = `${folder}.site`;
	const address = `http://localhost:${sites.sample.port + 27}/story/akeli`;
	const write = (text: string) => {
		const story = JSON.parse(readFileSync(storyFile(folder, "akeli"), "utf8")) as object;
		writeFileSync(storyFile(folder, "akeli"), JSON.stringify({ ...story, body: [{ type: "paragraph", text }] }));
		expect(build(folder).status).toBe(0);
	};
	write("पहली बात। ".repeat(90));
	const port = String(sites.sample.port + 27);
	const server = spawn("node", ["node_modules/vite/bin/vite.js", "preview", "--outDir", site, "--port", port, "--strictPort"], {
		cwd: root,
	});
	try {
		const served = () => fetch(address, { signal: AbortSignal.timeout(3000) }).then((answer) => answer.text());
		await expect.poll(() => served().catch(() => "")).toContain("पहली बात");
		// Shorter by far: under the length that was looked up before, no answer would ever end.
		write("दूसरी बात।");
		// The server may hang up on a line of before in the moment that it is used again.
		await expect.poll(() => served().catch(() => "")).toContain("दूसरी बात");
	} finally {
		server.kill();
	}
});

test("what the copy checks find is told in one line a story, by the house's style, and stops nothing", () => {
	const folder = copyOf(sites.single.edition, "copy");
	const write = (headline: string) => {
		const story = JSON.parse(readFileSync(storyFile(folder, "akeli"), "utf8")) as object;
		writeFileSync(storyFile(folder, "akeli"), JSON.stringify({ ...story, headline }));
	};
	write("गहरा दु:ख | नि:शुल्क");
	const first = build(folder);
	expect(first.status).toBe(0);
	expect(first.said).toMatch(/stories\/akeli\.json {2}2 भूलें\n.*npm run check-copy/);
	expect(build(folder).said).toContain("akeli.json  2 भूलें");
	write("हिन्दी की नाव");
	expect(build(folder).said).not.toContain("check-copy");
	writeFileSync(join(folder, "style.json"), JSON.stringify({ spellings: { हिन्दी: "हिंदी" } }));
	expect(build(folder).said).toContain("akeli.json  1 सुझाव");
});

test("building again writes nothing; a new story writes its own pages and the open lists alone", () => {
	const folder = copyOf(sites.single.edition, "grows");
	const stories = manyStories(130).map((story) => ({ ...story, articleSection: "desh" }));
	for (const story of stories) writeFileSync(storyFile(folder, story.id), JSON.stringify(story));
	expect(build(folder).said).toMatch(/131 stories, \d+ files written, 0 kept/);
	expect(build(folder).said).toMatch(/131 stories, 0 files written, \d+ kept, 0 removed/);
	const before = readFileSync(join(`${folder}.site`, "stories", "khabar-00002.json"), "utf8");
	writeFileSync(storyFile(folder, "nayi"), JSON.stringify({ ...stories[0], id: "nayi", datePublished: "2021-07-10T07:00:00+05:30" }));
	// Its page and data; front, 404, front list, live; the section's pages 1 and 2, its head and revisions; what there is to take along; the search's list and its page, which has it too, its open pair and texts; the desk's list.
	expect(build(folder).said).toMatch(/132 stories, 17 files written/);
	expect(readFileSync(join(`${folder}.site`, "stories", "khabar-00002.json"), "utf8")).toBe(before);
});

test("a build that fails leaves the last site serving", () => {
	const folder = copyOf(sites.single.edition, "survives");
	expect(build(folder).status).toBe(0);
	const before = readFileSync(join(`${folder}.site`, "story", "akeli.html"), "utf8");
	writeFileSync(storyFile(folder, "kharab"), "{");
	for (const wasKilled of [false, true]) {
		// Killed between its two renames, a build leaves the site under this name alone.
		if (wasKilled) renameSync(`${folder}.site`, `${folder}.site.old`);
		expect(build(folder).status).toBe(1);
		expect(readFileSync(join(`${folder}.site`, "story", "akeli.html"), "utf8")).toBe(before);
	}
});

test("an embargo ends by the build's clock, and so does the silence about an update that was ahead of it", () => {
	const folder = copyOf(sites.strange.edition, "embargo");
	const secret = "कल छपेगी";
	const isUpdateTold = () => readFileSync(join(`${folder}.site`, "story", "kal-chhap-gayi.html"), "utf8").includes("2021-07-10T09:00");
	build(folder);
	expect(readFileSync(join(`${folder}.site`, "index.html"), "utf8")).not.toContain(secret);
	expect(isUpdateTold()).toBe(false);
	build(folder, { at: "2021-07-11T06:00:00+05:30" });
	expect(readFileSync(join(`${folder}.site`, "story", "kal-chhapegi.html"), "utf8")).toContain(secret);
	expect(isUpdateTold()).toBe(true);
});

test("a picture of a story that is held back is held back with it", () => {
	const pictures = join(sites.strange.folder, "pictures", "r");
	const drawings = readdirSync(pictures).filter((name) => name.endsWith(".svg"));
	expect(drawings.length).toBeGreaterThan(0);
	for (const name of drawings) expect(readFileSync(join(pictures, name), "utf8")).not.toContain("raaz-chitra");
});

test("where no Chromium starts, and none can be had, the tests end with one sentence and the last line; no font for Hindi is told too", () => {
	const folder = join(work, "no-browser");
	rmSync(folder, { recursive: true, force: true });
	const program = (path: string, does: string) => {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, `#!/bin/sh\necho "$0 $*" >> ${folder}/tried\n${does}\n`, { mode: 0o755 });
	};
	for (const name of ["chromium-headless-shell", "chromium", "npx", "apt-get"]) program(join(folder, name), "exit 1");
	program(join(folder, "fc-list"), "exit 0");
	// As it stands on a machine without the libraries that it needs.
	program(join(folder, "browsers", /chromium-\d+.*$/.exec(chromium.executablePath())?.[0] ?? ""), "exit 127");
	const run = (more: object = {}) =>
		spawnSync(process.execPath, ["--import", "tsx", "e2e/run.ts"], {
			cwd: root,
			env: { PATH: folder, HOME: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, "browsers"), ...more },
			encoding: "utf8",
		});
	const { status, stdout, stderr } = run();
	expect(status).toBe(1);
	expect(stderr).toMatch(/^No Chromium that starts was found and none could be had: .+\.\n$/);
	expect(stdout).toMatch(/^No font here .*fonts-noto-core.*\n0 passed, 1 failed\n$/);
	const tried = readFileSync(join(folder, "tried"), "utf8");
	expect(tried).toContain("browsers");
	expect(tried).toContain("npx playwright install chromium");
	if (process.getuid?.() === 0) expect(tried).toContain("apt-get install");
	expect(run({ CHROMIUM: join(folder, "chromium") }).stderr).toMatch(/^CHROMIUM names .+, which does not start: .+\.\n$/);
});
