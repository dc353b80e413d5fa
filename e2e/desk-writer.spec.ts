/** A newsroom on one machine: the desk publishes into its edition, and nobody else can. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join, relative } from "node:path";
import type { Locator, Page } from "playwright/test";
import { writerHeader } from "../src/article/deskData.ts";
import { storyJson } from "../src/article/links.ts";
import { checkWords } from "../src/desk/checkWords.ts";
import { compareWords } from "../src/desk/looks/compareWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { words as print } from "../src/desk/printWords.ts";
import { styleWords } from "../src/desk/stylePanelWords.ts";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { now, root, type Site, sites } from "./sites.ts";
import { openDesk, openPublished } from "./writing.ts";

const work = join(root, ".pathak/test/writer");
const own: Site = {
	name: "writer",
	port: sites.sample.port + 18,
	edition: join(work, "edition"),
	folder: join(work, "site"),
};
const env = { ...process.env, EDITION: own.edition, NOW: now, BROTLI: "1" };
const vite = join(root, "node_modules/vite/bin/vite.js");
const inStories = (id: string) => join(own.edition, "stories", `${id}.json`);
const stories = () => readdirSync(join(own.edition, "stories")).sort();
const kept = () => (existsSync(join(own.edition, "replaced")) ? readdirSync(join(own.edition, "replaced")) : []);

let server: ChildProcess;
// The desk is told by a 409 what it may ask the editor about.
test.use({ site: own, allowed: [/status of 409/] });

test.beforeAll(async () => {
	rmSync(work, { recursive: true, force: true });
	cpSync(sites.single.edition, own.edition, { recursive: true });
	const story = JSON.parse(readFileSync(inStories("akeli"), "utf8")) as object;
	writeFileSync(inStories("akeli"), JSON.stringify({ ...story, edNote: "नाम न छपे" }, null, "\t"));
	const built = spawnSync("node", [vite, "build", "--logLevel", "warn", "--outDir", own.folder], { cwd: root, env, encoding: "utf8" });
	expect(built.stderr + built.stdout).toContain("1 stories");
	// Whoever asks for all addresses does not get them.
	const asked = ["--host", "0.0.0.0"];
	server = spawn("node", [vite, "preview", "--outDir", own.folder, "--port", String(own.port), "--strictPort", ...asked, "--", "--desk"], {
		cwd: root,
		// As `npm start -- --desk` with a port of one's own has it.
		env: { ...env, PORT: String(own.port), npm_lifecycle_event: "start" },
	});
	await expect(async () => expect((await send("GET", "/live.json")).status).toBe(200)).toPass();
});
test.afterAll(() => void server.kill());

/** When each file of the site was written, ms: what a build keeps keeps its time. */
const writtenAt = () =>
	new Map(
		readdirSync(own.folder, { recursive: true, withFileTypes: true })
			.filter((each) => each.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((file) => [relative(own.folder, file), statSync(file).mtimeMs]),
	);

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly text: string };

/** A request as any program or page may send it: `fetch` would not let us choose `Host`. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Answer> {
	return new Promise((done, failed) => {
		let status = 0;
		const sent = httpRequest({ host: "localhost", port: own.port, method, path, headers }, (response) => {
			let text = "";
			status = response.statusCode ?? 0;
			response.setEncoding("utf8").on("data", (part: string) => {
				text += part;
			});
			response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
		});
		// A server that has heard enough answers and hangs up while more is on its way.
		sent.on("error", (error: NodeJS.ErrnoException) =>
			/EPIPE|ECONNRESET|HPE_/.test(error.code ?? "") ? done({ status, headers: {}, text: "" }) : failed(error),
		);
		sent.end(body);
	});
}

test("only the desk's own page may write, and only a story", async () => {
	// A server of all addresses is one of this address too.
	expect(
		await fetch(`http://127.0.0.2:${own.port}/live.json`).then(
			({ status }) => status,
			() => "nobody",
		),
	).toBe("nobody");
	const host = `localhost:${own.port}`;
	const origin = `http://${host}`;
	const tokenFor = async (headers: Record<string, string>) => (await send("HEAD", "/desk", headers)).headers[writerHeader];
	const token = String(await tokenFor({}));
	expect(token).toMatch(/^[0-9a-f]{64}$/);
	expect((await send("HEAD", "/")).headers[writerHeader]).toBeUndefined();
	expect((await send("HEAD", "/desk")).headers["access-control-allow-origin"]).toBeUndefined();
	const foreign: Record<string, string>[] = [
		{ host: "evil.example" },
		{ host: `evil.example:${own.port}` },
		{ host: "localhost:1" },
		{ origin: "https://evil.example" },
		{ origin: "http://localhost:3000" },
		{ origin: "null" },
		{ "sec-fetch-site": "cross-site" },
		{ "sec-fetch-site": "same-site" },
	];
	for (const headers of foreign) expect(await tokenFor(headers), JSON.stringify(headers)).toBeUndefined();

	const before = stories();
	const story = { ...JSON.parse(readFileSync(inStories("akeli"), "utf8")), id: "nayi" };
	const good = { origin, "content-type": "application/json", [writerHeader]: token };
	const text = JSON.stringify(story);
	const put = (headers: Record<string, string>, path = "/desk/stories/nayi.json", body: string | Buffer = text, method = "PUT") =>
		send(method, path, headers, body);
	for (const headers of foreign) expect((await put({ ...good, ...headers })).status, JSON.stringify(headers)).toBe(403);
	const { origin: _origin, ...noOrigin } = good;
	const { [writerHeader]: _token, ...noToken } = good;
	expect((await put(noOrigin)).status).toBe(415);
	expect((await put(noToken)).status).toBe(403);
	expect((await put({ ...good, [writerHeader]: token.replace(/./g, "0") })).status).toBe(403);
	expect((await put({ ...good, [writerHeader]: "" })).status).toBe(403);
	// As many characters, which are more bytes when they are read as text. With a text as its body Node would send them so.
	expect((await put({ ...good, [writerHeader]: "é".repeat(64) }, undefined, Buffer.from(text))).status).toBe(403);
	// A page that is closed while its story is on its way.
	await new Promise<void>((done) => {
		const headers = { ...good, "content-length": 1000 };
		const sent = httpRequest({ host: "localhost", port: own.port, method: "PUT", path: "/desk/stories/nayi.json", headers });
		sent.on("error", () => done());
		sent.write("{", () => sent.destroy(new Error("closed")));
	});
	for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
		expect((await put({ ...good, "content-type": type })).status, type).toBe(415);
	for (const method of ["POST", "DELETE", "PATCH", "OPTIONS"]) expect((await put(good, undefined, text, method)).status, method).toBe(405);
	for (const path of [
		"/desk/stories/../edition.json",
		"/desk/stories/..%2Fedition.json",
		"/desk/stories/%2e%2e/edition.json",
		"/desk/stories/a/b.json",
		"/desk/stories/.json",
		"/desk/stories/Nayi.json",
		"/desk/stories/nayi.json%00.json",
		"/desk/stories/nayi.txt",
		"/desk/stories/-nayi.json",
		`/desk/stories/${"a".repeat(81)}.json`,
	])
		expect((await put(good, path)).status, path).toBe(404);
	expect((await put({ ...good, "content-length": "50000000" }, undefined, "")).status).toBe(413);
	expect([0, 413]).toContain((await put({ ...good, "transfer-encoding": "chunked" }, undefined, Buffer.alloc(50_000_000, 32))).status);
	for (const [body, code] of [
		["{", "syntax"],
		[Buffer.from([0x7b, 0xff, 0x7d]), "syntax"],
		["[]", "type"],
		[JSON.stringify({ ...story, id: "akeli" }), "id-not-file-name"],
		[JSON.stringify({ ...story, articleSection: "nahi" }), "section"],
		[`{"__proto__": ${text}}`, "missing"],
	] as const) {
		const { status, text: said } = await put(good, undefined, body);
		expect([status, JSON.parse(said).kind], code).toEqual([422, "refused"]);
		expect(said).toContain(`"code":"${code}"`);
	}
	// What the desk does not know of it does not write over: not even a story that no reader sees.
	writeFileSync(inStories("ruki"), JSON.stringify({ ...story, id: "ruki", pubStatus: "withheld" }));
	const over = (headers: Record<string, string>) =>
		put({ ...good, ...headers }, "/desk/stories/ruki.json", JSON.stringify({ ...story, id: "ruki", headline: "दूसरी प्रति" }));
	const hash = createHash("sha256")
		.update(readFileSync(inStories("ruki")))
		.digest("hex");
	for (const headers of [{}, { "if-match": "none" }, { "if-match": "0".repeat(64) }] as Record<string, string>[]) {
		const { status, text: said } = await over(headers);
		expect([status, JSON.parse(said)]).toEqual([409, { kind: "differs", hash }]);
	}
	expect(readFileSync(inStories("ruki"), "utf8")).toContain("withheld");
	rmSync(inStories("ruki"));
	// What the build refuses leaves the folder as it was.
	const unbuilt = await put(
		good,
		undefined,
		JSON.stringify({ ...story, image: { src: "/pictures/nahi.jpg", width: 9, height: 9, alt: "" } }),
	);
	expect([unbuilt.status, JSON.parse(unbuilt.text).kind]).toEqual([422, "not-built"]);
	expect(unbuilt.text).toContain("nahi.jpg");
	expect(stories()).toEqual(before);
	expect(kept()).toEqual([]);
	expect((await send("GET", "/desk/stories/akeli.json", {})).status).toBe(403);
	// What is sound comes out, and whoever reads meanwhile gets whole files of the one site or the other.
	let isPublishing = true;
	const publishing = put(good).finally(() => {
		isPublishing = false;
	});
	while (isPublishing) {
		const { status, text: list } = await send("GET", "/lists/front/head.json");
		expect([status, JSON.parse(list).lead.id]).toEqual([200, expect.any(String)]);
	}
	expect(JSON.parse((await publishing).text)).toMatchObject({ kind: "published", kept: null, isThere: true });
	expect((await send("GET", "/lists/front/head.json")).text).toContain('"nayi"');
	expect(JSON.parse((await put(good)).text)).toMatchObject({ kind: "published", kept: null, written: 0 });
});

test("an editor opens a story with its note, publishes it changed, and the earlier version is kept", async ({ page }) => {
	await openPublished(page, {}, "akeli");
	const headline = page.locator('[id="field-headline"]');
	await expect(headline).not.toHaveValue("");
	await page.getByText(words.rest, { exact: true }).click();
	await expect(page.locator('[id="field-edNote"]')).toHaveValue("नाम न छपे");
	const earlier = readFileSync(inStories("akeli"), "utf8");
	await headline.fill("");
	await page.getByRole("button", { name: words.print, exact: true }).click();
	const said = page.getByRole("banner").getByRole("status");
	await expect(said).toHaveText(new RegExp(print.unsound));
	// What the checks call a mistake is asked about, and may stand.
	await headline.fill("अकेली ख़बर का दु:ख");
	await page.getByRole("tab", { name: /^जाँच/ }).click();
	await expect(page.getByRole("tabpanel", { name: /^जाँच/ })).toContainText(words.mistakes(1));
	await page.getByRole("button", { name: words.print, exact: true }).click();
	await expect(said).toContainText(print.mistaken(1));
	await said.getByRole("button", { name: print.printAnyway }).click();
	await expect(said).toContainText(print.sure("akeli"));
	await said.getByRole("button", { name: print.leave }).click();
	await page.getByRole("tab", { name: words.form, exact: true }).click();
	await headline.fill("अकेली ख़बर का नया शीर्षक");
	await page.getByRole("tab", { name: looks.tabs.compare }).click();
	const panel = page.getByRole("tabpanel", { name: looks.tabs.compare });
	await expect(panel.getByRole("status")).toContainText(compareWords.kinds.fact);
	// The mistake of the headline before would be asked about.
	await expect(page.locator(".desk-checks").getByRole("status")).not.toContainText(words.mistakes(1));
	const press = page.getByRole("button", { name: words.print, exact: true });
	const askedFor: string[] = [];
	page.on("request", (request) => askedFor.push(new URL(request.url()).pathname));
	await press.press("Enter");
	await expect(said).toContainText(print.sure("akeli"));
	await expect(press).toBeFocused();
	const beforeBuild = writtenAt();
	// Somebody else saves the file before the answer: the question is put again, of that file.
	const between = `${earlier}\n`;
	writeFileSync(inStories("akeli"), between);
	// With what is compared meanwhile is asked for again.
	const asked = page.waitForRequest((request) => new URL(request.url()).pathname === storyJson("akeli"));
	await said.getByRole("button", { name: print.replace }).click();
	await expect(said).toContainText(print.sureOther("akeli"));
	await asked;
	// The first question was of the file that was opened, and nothing was asked for anew.
	expect(askedFor.filter((path) => path === storyJson("akeli"))).toHaveLength(1);
	expect(readFileSync(inStories("akeli"), "utf8")).toBe(between);
	await said.getByRole("button", { name: print.replace }).press("Enter");
	await expect(said.getByRole("link", { name: print.see })).toBeVisible();
	await expect(said).toBeFocused();
	expect(readFileSync(inStories("akeli"), "utf8")).toContain("नया शीर्षक");
	expect(readFileSync(inStories("akeli"), "utf8")).toContain("नाम न छपे");
	expect(kept()).toHaveLength(1);
	expect(readFileSync(join(own.edition, "replaced", kept()[0] ?? ""), "utf8")).toBe(between);
	// Of the site only what tells of this story, as the one does that leads on to it by its headline: no script, no picture.
	const written = [...writtenAt()].flatMap(([file, at]) => (beforeBuild.get(file) === at ? [] : file));
	const about = /^((404|index|search)\.html|today\.json|(desk|find|section|lists)\/.*|(story|stories)\/(akeli|nayi)\.\w+)(\.br|\.gz)?$/;
	expect(written.filter((file) => !about.test(file))).toEqual([]);
	expect(written).toContain("story/akeli.html");
	// What stands is what was written: nothing is left to compare.
	await expect(panel.getByRole("status")).toContainText(compareWords.same.trim());
	await said.getByRole("link", { name: print.see }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("अकेली ख़बर का नया शीर्षक");
	expect(await page.content()).not.toContain("नाम न छपे");
});

test("a story whose file was taken away meanwhile comes back only when the editor says so", async ({ page }) => {
	const file = readFileSync(inStories("akeli"), "utf8");
	await openPublished(page, {}, "akeli");
	const headline = page.locator('[id="field-headline"]');
	await expect(headline).not.toHaveValue("");
	await headline.fill("हटाई गई ख़बर");
	const said = page.getByRole("banner").getByRole("status");
	const press = page.getByRole("button", { name: words.print, exact: true });
	await press.click();
	await expect(said).toContainText(print.sure("akeli"));
	rmSync(inStories("akeli"));
	await said.getByRole("button", { name: print.replace }).click();
	await expect(said).toContainText(print.gone);
	await said.getByRole("button", { name: print.leave }).click();
	await press.click();
	await expect(said).toContainText(print.gone);
	expect(existsSync(inStories("akeli"))).toBe(false);
	await said.getByRole("button", { name: print.anew }).click();
	await expect(said.getByRole("link", { name: print.see })).toBeVisible();
	expect(readFileSync(inStories("akeli"), "utf8")).toContain("हटाई गई ख़बर");
	writeFileSync(inStories("akeli"), file);
});

test.describe("a story whose id is changed", () => {
	test.use({ allowed: [/status of 409|ERR_FAILED/] });

	test("stands beside the first, which is said, and of an answer that did not come that nobody knows", async ({ page }) => {
		await openPublished(page, {}, "akeli");
		const headline = page.locator('[id="field-headline"]');
		await expect(headline).not.toHaveValue("");
		await page.getByText(words.rest, { exact: true }).click();
		await page.locator('[id="field-id"]').fill("dusra-naam");
		const said = page.getByRole("banner").getByRole("status");
		const press = page.getByRole("button", { name: words.print, exact: true });
		await page.route("**/desk/stories/dusra-naam.json", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
		await press.click();
		await expect(said).toContainText(print.noAnswer);
		await page.unrouteAll();
		await press.click();
		await expect(said).toContainText(print.twin(relative(root, inStories("akeli")), "dusra-naam"));
		expect(stories()).toEqual(expect.arrayContaining(["akeli.json", "dusra-naam.json"]));
		// Once more it is the same story's own file that is replaced.
		await headline.fill("वही ख़बर, नए नाम से");
		await press.click();
		await said.getByRole("button", { name: print.replace }).click();
		await expect(said).toContainText(print.kept("").trim().slice(0, 12));
		await expect(said).not.toContainText('"movedTo"');
		rmSync(inStories("dusra-naam"));
	});
});

test.describe("a story that its readers lose", () => {
	// Its own page is gone when the desk looks for it again.
	test.use({ allowed: [/status of 409|status of 404 .*\/stories\/akeli\.json/] });

	test("of a story that is held back it is said that nobody sees it, and taking one back is asked about", async ({ page }) => {
		const file = readFileSync(inStories("akeli"), "utf8");
		await openPublished(page, {}, "akeli");
		await expect(page.locator('[id="field-headline"]')).not.toHaveValue("");
		const said = page.getByRole("banner").getByRole("status");
		const press = page.getByRole("button", { name: words.print, exact: true });
		await page.getByText(words.more, { exact: true }).click();
		const status = page.locator('[id="field-pubStatus"]');
		await status.selectOption("canceled");
		await page.keyboard.press("Tab");
		await press.click();
		await expect(said).toContainText(print.canceled);
		await said.getByRole("button", { name: print.leave }).click();
		expect(readFileSync(inStories("akeli"), "utf8")).toBe(file);
		await press.click();
		await said.getByRole("button", { name: print.takeBack }).click();
		await expect(said).toContainText(print.sure("akeli"));
		await said.getByRole("button", { name: print.leave }).click();
		await status.selectOption("withheld");
		await page.keyboard.press("Tab");
		await press.click();
		await said.getByRole("button", { name: print.replace }).click();
		await expect(said).toContainText(print.notSeen(relative(root, inStories("akeli"))));
		await expect(said.getByRole("link", { name: print.see })).toHaveCount(0);
		writeFileSync(inStories("akeli"), file);
	});
});

test("the house style is put into the edition by the same rules, and the desk starts from what stands there", async ({ page, browser }) => {
	const file = join(own.edition, "style.json");
	const token = String((await send("HEAD", "/desk")).headers[writerHeader]);
	const good = { origin: `http://localhost:${own.port}`, "content-type": "application/json", [writerHeader]: token };
	const put = (text: string, headers: Record<string, string> = {}) => send("PUT", "/desk/style.json", { ...good, ...headers }, text);
	expect((await put("{}", { [writerHeader]: "" })).status).toBe(403);
	expect((await put("{}", { origin: "https://evil.example" })).status).toBe(403);
	for (const text of ["{", "[]", '{ "digit": "deva" }', '{ "digits": "roman" }']) {
		const { status, text: said } = await put(text);
		expect([status, JSON.parse(said).kind], text).toEqual([422, "not-written"]);
	}
	expect(existsSync(file)).toBe(false);

	const open = async (desk: Page) => {
		await openDesk(desk);
		await desk.getByRole("button", { name: words.emptyForm }).click();
		const panel = desk.locator(".desk-style");
		await panel.getByText(checkWords.style).click();
		return panel;
	};
	const choose = (panel: Locator) => panel.getByRole("combobox", { name: styleWords.rules.digits });
	const style = await open(page);
	await choose(style).selectOption({ label: styleWords.choices.digits.deva });
	await expect(style.getByText(styleWords.own)).toBeVisible();
	await style.getByRole("button", { name: styleWords.put }).click();
	await expect(style.getByRole("status")).toContainText(print.style.published(relative(root, file)));
	expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ digits: "deva" });
	await expect(style.getByText(styleWords.editions)).toBeVisible();
	await expect(choose(style)).toHaveValue("deva");

	// Somebody else has changed the file meanwhile, and again before the answer: nothing of theirs is lost.
	const theirs = '{ "names": ["व्लादिमीर"] }\n';
	writeFileSync(file, '{ "nukta": "kept" }');
	await choose(style).selectOption({ label: styleWords.choices.digits.latn });
	await style.getByRole("button", { name: styleWords.put }).click();
	await expect(style.getByRole("status")).toContainText(print.style.sure);
	writeFileSync(file, theirs);
	await style.getByRole("button", { name: print.style.replace }).click();
	await expect(style.getByRole("button", { name: print.style.replace })).toBeVisible();
	expect(readFileSync(file, "utf8")).toBe(theirs);
	await style.getByRole("button", { name: print.style.replace }).click();
	await expect(style.getByRole("status")).toBeFocused();
	await expect(style.getByRole("status")).toContainText(print.kept("").slice(0, 10));
	expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ digits: "latn" });
	const [before = "", ...more] = kept().filter((name) => name.startsWith("style.json."));
	expect(more).toEqual([]);
	expect(readFileSync(join(own.edition, "replaced", before), "utf8")).toBe(theirs);

	// In another browser.
	const other = await (await browser.newContext({ baseURL: `http://localhost:${own.port}` })).newPage();
	await expect(choose(await open(other))).toHaveValue("latn");
	await other.context().close();
	rmSync(file);
});

test.describe("on a host that only serves", () => {
	test.use({ site: sites.sample });

	test("छापें says what to do by hand", async ({ page }) => {
		await openPublished(page, {}, "putin-biden-phone-0907");
		await page.getByRole("button", { name: words.print, exact: true }).click();
		const said = page.getByRole("banner").getByRole("status");
		await expect(said).toContainText("npm start -- --desk");
		await expect(said.getByRole("listitem").nth(1)).toContainText("putin-biden-phone-0907.json");
		await said.getByRole("button", { name: print.close }).click();
		await expect(said).toBeEmpty();
		const style = page.locator(".desk-style");
		await style.getByText(checkWords.style).click();
		await style.getByRole("button", { name: styleWords.put }).click();
		await expect(style.getByRole("status")).toContainText("npm start -- --desk");
		await expect(style.getByRole("status").getByRole("listitem").first()).toContainText(styleWords.takeOut);
	});
});
