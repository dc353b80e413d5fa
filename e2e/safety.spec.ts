/** What a page refuses: to run what a story says, to load from elsewhere, to be written into. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { words } from "../src/words.ts";
import { expect, fromSites, takenOver, test, unbound } from "./reader.ts";
import { address, type Site, sites } from "./sites.ts";

/** What every field of the story says. */
const attack: string = JSON.parse(readFileSync(join(sites.strange.edition, "stories", "hostile.json"), "utf8")).headline;

/** Opens a page as a reader would; advertising comes from elsewhere. Whatever tries to run leaves its name in `ran`. */
async function open(page: Page, path: string): Promise<void> {
	await page.route("https://ads.example/**", (route) => route.fulfill({ body: "" }));
	await page.addInitScript(() => {
		const ran: string[] = [];
		const note = (name: string) => [name, () => ran.push(name)];
		Object.assign(window, { ran }, Object.fromEntries(["alert", "confirm", "prompt"].map(note)));
	});
	await page.goto(path);
	await takenOver(page);
}

const whatRan = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran);

test.describe("a story full of markup", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/], viewport: { width: 412, height: 800 } });

	test("is shown as the letters it is made of", async ({ page }) => {
		await open(page, "/story/hostile");
		expect(unbound(await page.getByRole("heading", { level: 1 }).innerText())).toBe(attack);
		expect(unbound((await page.title()).replace(" · परख", ""))).toBe(attack);
		expect(await page.locator('meta[name="description"]').getAttribute("content")).toBe(attack);
		for (const part of ["blockquote", "figcaption", ".prose > h2", ".prose td", ".prose li", ".prose > p:first-child"])
			expect(unbound(await page.locator(part).first().innerText()), part).toContain(attack);
		await expect(page.locator(".prose img").first()).toBeAttached();
		for (const picture of await page.locator(".prose img").all()) expect(await picture.getAttribute("alt")).toBe(attack);
	});

	for (const scripts of [true, false])
		test.describe(scripts ? "with scripts" : "without scripts", () => {
			test.use({ javaScriptEnabled: scripts });

			test("puts no element of its own on the page", async ({ page }) => {
				await page.route("https://ads.example/**", (route) => route.fulfill({ body: "" }));
				await page.goto("/story/hostile");
				if (scripts) await takenOver(page);
				await expect(page.locator("h1")).toBeVisible();
				// What runs before the first paint and asks for the application, its seed, and two descriptions for machines; an author's face, the lead, a picture, the next story's; three slots.
				expect(await page.locator("script").count()).toBe(4);
				expect(await page.locator("script[src]").count()).toBe(0);
				expect(await page.locator("img").count()).toBe(4);
				expect(await page.locator("iframe").count()).toBe(3);
				for (const source of await page.locator("img").all()) expect(await source.getAttribute("src")).toMatch(/^\/pictures\/r\//);
				expect(await page.locator("object, embed, form, input, base, [onerror], [onload], [style]").count()).toBe(0);
				// The one sheet that comes late: behind the story, and kept under the head once scripts run.
				const sheets = page.locator("link[rel=stylesheet]");
				await expect(sheets).toHaveCount(scripts ? 2 : 1);
				for (const sheet of await sheets.all()) expect(await sheet.getAttribute("href")).toMatch(/^\/assets\/late-\w+\.css$/);
			});
		});

	test("runs nothing on stories, lists and sections with odd names", async ({ page }) => {
		const dialogs: string[] = [];
		page.on("dialog", async (dialog) => {
			dialogs.push(dialog.message());
			await dialog.dismiss();
		});
		for (const path of ["/story/hostile", "/", "/section/desh", "/section/__proto__", "/story/sab-kuchh", "/story/proto"])
			await test.step(path, async () => {
				await open(page, path);
				await expect(page.locator("h1")).toHaveCount(1);
				expect(await page.locator("footer nav li", { hasText: "<b>अनोखा</b> & “अनुभाग”" }).count()).toBe(1);
				expect(await page.locator("nav b, h2 b, h1 b").count()).toBe(0);
				expect([...dialogs, ...(await whatRan(page))]).toEqual([]);
				expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
			});
	});

	test("runs nothing when it is fetched by the application", async ({ page }) => {
		await open(page, "/section/desh");
		await page.locator('a[href="/story/hostile"]').first().click();
		await expect(page.locator("main article h1")).toContainText("alert(1)");
		expect(await page.locator("#root script").count()).toBe(0);
		await expect(page.locator("#root img"), "the story is whole").toHaveCount(4);
		expect(await whatRan(page)).toEqual([]);
	});

	test("ends no script element early: the seed reads back as the story", () => {
		const html = readFileSync(join(sites.strange.folder, "story", "hostile.html"), "utf8");
		const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].map(([, kind = "", text = ""]) => ({ kind, text }));
		expect(scripts.map(({ kind }) => /src=/.test(kind))).toEqual([false, false, false, false]);
		for (const { text } of scripts.slice(1)) expect(text).not.toContain("<");
		const seed = JSON.parse(scripts[1]?.text ?? "");
		expect(seed.data[1][1].article.headline).toBe(attack);
		expect(JSON.parse(scripts[2]?.text ?? "").headline).toBe(attack);
	});

	test("has an address to write to that cannot leave its attribute", async ({ page }) => {
		await open(page, "/story/kam-se-kam");
		const way = page.getByRole("link", { name: words.tellEditor });
		expect(decodeURIComponent((await way.getAttribute("href")) ?? "")).toBe("mailto:a@parakh.example?subject=<b>");
		const html = readFileSync(join(sites.strange.folder, "story", "kam-se-kam.html"), "utf8");
		const written = html.match(/href="mailto:[^"]*"/g) ?? [];
		expect(written.length).toBeGreaterThan(1);
		for (const each of written) expect(each).not.toContain("<");
	});
});

test.describe("a page's policy", () => {
	test("is enforced: nothing can be written into the page as markup, nor run, nor framed", async ({ page }) => {
		await open(page, "/");
		const refused = await page.evaluate(() => {
			const attempts: [string, () => unknown][] = [
				["innerHTML", () => Object.assign(document.createElement("p"), { innerHTML: "<b>1</b>" })],
				["insertAdjacentHTML", () => document.body.insertAdjacentHTML("beforeend", "<b>1</b>")],
				["script.text", () => Object.assign(document.createElement("script"), { text: "1" })],
				["script.src", () => Object.assign(document.createElement("script"), { src: "/assets/x.js" })],
				["parseFromString", () => new DOMParser().parseFromString("<b>1</b>", "text/html")],
				[
					"a policy of its own",
					() =>
						(window as unknown as { trustedTypes: { createPolicy: (n: string, r: object) => void } }).trustedTypes.createPolicy("x", {}),
				],
			];
			return attempts
				.filter(([, attempt]) => {
					try {
						attempt();
						return false;
					} catch {
						return true;
					}
				})
				.map(([name]) => name);
		});
		expect(refused).toEqual(["innerHTML", "insertAdjacentHTML", "script.text", "script.src", "parseFromString", "a policy of its own"]);
	});
	test.use({ allowed: [/policy|trusted|Content Security|elsewhere\.invalid/i] });

	test("stops pictures, styles, frames and requests from elsewhere", async ({ page }) => {
		const sent: string[] = [];
		await page.route("https://elsewhere.invalid/**", (route) => {
			sent.push(route.request().url());
			return route.abort();
		});
		await open(page, "/");
		await page.evaluate(() => {
			const seen = new Set<string>();
			Object.assign(window, { seen });
			document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.add(effectiveDirective));
			const add = (name: string, attributes: object) => document.body.append(Object.assign(document.createElement(name), attributes));
			add("img", { src: "https://elsewhere.invalid/a.png" });
			add("style", { textContent: "body { color: red }" });
			add("iframe", { src: "https://elsewhere.invalid/" });
			add("link", { rel: "stylesheet", href: "https://elsewhere.invalid/a.css" });
			document.body.setAttribute("style", "color: red");
			fetch("https://elsewhere.invalid/").catch(() => {});
		});
		const reported = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].sort());
		await expect.poll(reported).toEqual(["connect-src", "frame-src", "img-src", "style-src-attr", "style-src-elem"]);
		expect(sent).toEqual([]);
	});

	for (const site of Object.values(sites))
		test(`comes first in every page of the ${site.name} edition and fits what stands inline`, () => {
			const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
			expect(files.length).toBeGreaterThan(3);
			const searchPage = readFileSync(join(site.folder, "search.html"), "utf8");
			const [, ahead = ""] =
				/<script data-thread="\/assets\/worker-[\w-]+\.js" data-shards="[^"]*" data-sections="[^"]*">(.*?)<\/script>/s.exec(searchPage) ??
				[];
			const strict = new Set<string>();
			// Thousands of pages: what is wrong is gathered, since an expectation costs more than reading a page.
			const wrong: string[] = [];
			for (const file of files) {
				const html = readFileSync(join(site.folder, file), "utf8");
				const say = (isRight: boolean, what: string) => isRight || wrong.push(`${file}: ${what}`);
				const policy =
					/^<!doctype html>\s*<html lang="hi">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
						html,
					)?.[1] ?? "";
				if (!strict.has(policy)) expectStrict(policy, site, file);
				strict.add(policy);
				const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = ""]) => text);
				const early = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = ""]) => text);
				// A story's comes in two, with its headline between them.
				const isStory = html.includes('<h1 id="headline"');
				say(styles.length === (isStory ? 2 : 1) && early.length === 1, `${styles.length} styles, ${early.length} scripts inline`);
				const isSearch = file === "search.html";
				// The worker's frame names all that stands inline in pages of its release.
				if (file === "frame.html") for (const style of styles) say(policy.includes(hashOf(style)), "its style is not the policy's");
				else {
					const own = (name: string, texts: string[]) => `; ${name} 'self' ${texts.map((text) => `'sha256-${hashOf(text)}'`).join(" ")};`;
					say(policy.includes(own("style-src", styles)), "its policy names other styles than stand in it");
					say(
						policy.includes(own("script-src", [...early, ...(isSearch ? [ahead] : [])])),
						"its policy names other scripts than stand in it",
					);
				}
				say(html.includes("<script data-thread=") === isSearch, "the search's script stands on another page");
				say(html.match(/<meta http-equiv/g)?.length === 1, "more than one http-equiv");
				const isHandled = /<[a-z][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)* (?:style|on[a-z]+)=/.test(html.slice(html.indexOf("</style>")));
				say(!isHandled, "a style or a handler in a tag");
			}
			expect(wrong).toEqual([]);
		});
});

const hashes = new Map<string, string>();

function hashOf(text: string): string {
	const hash = hashes.get(text) ?? createHash("sha256").update(text).digest("base64");
	hashes.set(text, hash);
	return hash;
}

function expectStrict(policy: string, site: Site, where: string): void {
	const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1).join(" ")]));
	expect(policy, where).toMatch(/^default-src 'none'; /);
	expect(where === "desk.html" ? policy.replace("img-src 'self' data:", "") : policy, where).not.toMatch(/unsafe-|\*|data:|blob:|http:/);
	expect(rules.get("script-src"), where).toMatch(/^'self'( 'sha256-[\w+/]+=*'){1,2}$/);
	expect(rules.get("connect-src"), where).toBe("'self'");
	const pictures = site === sites.small ? " https://pictures.example" : "";
	expect(rules.get("img-src"), where).toBe(`'self'${where === "desk.html" ? " data:" : ""}${pictures}`);
	expect(rules.get("base-uri"), where).toBe("'none'");
	expect(rules.get("require-trusted-types-for"), where).toBe("'script'");
	expect(rules.has("trusted-types"), where).toBe(true);
	const frames = site === sites.strange || site === sites.small ? "https://ads.example" : undefined;
	expect(rules.get("frame-src"), where).toBe(where === "desk.html" ? "'self'" : frames);
}

test.describe("the header file", () => {
	type Rule = { path: string; taken: string[]; headers: [string, string][] };
	const rulesOf = (site: Site): Rule[] =>
		readFileSync(join(site.folder, "_headers"), "utf8")
			.trim()
			.split("\n\n")
			.map((rule) => {
				const [path = "", ...lines] = rule.split("\n");
				const taken = lines.filter((line) => line.startsWith("  ! ")).map((line) => line.slice(4));
				const headers = lines
					.filter((line) => !line.startsWith("  ! "))
					.map((line): [string, string] => {
						const [, name = "", value = ""] = /^ {2}([a-z-]+): (.+)$/.exec(line) ?? [];
						return [name, value];
					});
				return { path, taken, headers };
			});

	test("says for every page what any page says, and that nobody may frame or sniff it", () => {
		for (const site of [sites.sample, sites.strange]) {
			const [everywhere, ...others] = rulesOf(site);
			const headers = Object.fromEntries(everywhere?.headers ?? []);
			const inPage = /content-security-policy" content="([^"]*)"/.exec(readFileSync(join(site.folder, "frame.html"), "utf8"))?.[1];
			expect(everywhere?.path).toBe("/*");
			expect(headers["content-security-policy"]).toBe(`${inPage}; frame-ancestors 'self'`);
			expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin" });
			// A host joins the values of rules that fit: what is said anew has to be taken back first.
			for (const { path, taken, headers: own } of others) expect(taken, path).toEqual(own.map(([name]) => name));
		}
	});

	test("is what the server here sends", async ({ request }) => {
		const rules = rulesOf(sites.sample);
		const picture = readdirSync(join(sites.sample.folder, "pictures", "r")).find((file) => file.endsWith(".svg"));
		const script = readdirSync(join(sites.sample.folder, "assets")).find((file) => file.endsWith(".js"));
		for (const path of [
			"/",
			"/story/putin-biden-phone-0907",
			"/nahi",
			"/stories/putin-biden-phone-0907.json",
			`/assets/${script}`,
			`/pictures/r/${picture}`,
		]) {
			const sent = (await request.get(`${address(sites.sample)}${path}`)).headers();
			const wanted = Object.assign(
				{},
				...rules.filter((rule) => path.startsWith(rule.path.slice(0, -1))).map((rule) => Object.fromEntries(rule.headers)),
			);
			for (const [name, value] of Object.entries(wanted)) expect(sent[name], `${name} of ${path}`).toBe(value);
		}
	});

	test("lets a drawing opened by itself do nothing", async ({ page, request }) => {
		const folder = join(sites.strange.folder, "pictures", "r");
		const drawings = readdirSync(folder).filter((file) => file.endsWith(".svg"));
		expect(drawings.length).toBeGreaterThan(0);
		for (const drawing of drawings) {
			const url = `${address(sites.strange)}/pictures/r/${drawing}`;
			const headers = (await request.get(url)).headers();
			expect(headers["content-type"]).toContain("image/svg+xml");
			expect(headers["content-security-policy"]).toMatch(/^default-src 'none';.*sandbox$/);
			expect(headers["x-content-type-options"]).toBe("nosniff");
			expect(readFileSync(join(folder, drawing), "utf8")).not.toMatch(/<script|\son[a-z]+=|<foreignObject|javascript:/i);
			await page.goto(url);
			expect(await page.evaluate(() => origin)).toBe("null");
		}
	});
	test.use({ allowed: [fromSites(sites.strange)] });
});
