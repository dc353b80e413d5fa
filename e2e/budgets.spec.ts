/** What a page may cost its reader, in bytes, requests and moved lines, and what it has to tell machines. Never in time. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Page, Request, Response } from "playwright/test";
import { truncate } from "../src/text/akshara.ts";
import { words } from "../src/words.ts";
import { expect, fromSites, takenOver, test, unbound } from "./reader.ts";
import { address, type Site, sites } from "./sites.ts";

const story = "/story/putin-biden-phone-0907";
const gz = (bytes: string | Buffer) => gzipSync(bytes).length;
const htmlOf = (site: Site, path: string) => readFileSync(join(site.folder, `${path}.html`), "utf8");

/** Every answer a reader gets from opening a page, until the application has taken over and asks for nothing more. */
async function load(page: Page, url: string, stands = () => takenOver(page)): Promise<Response[]> {
	const asked: Request[] = [];
	const note = (request: Request) => asked.push(request);
	page.on("request", note);
	await page.goto(url);
	const answers: Response[] = [];
	for (let known = 0; known < asked.length; ) {
		await stands();
		const more = asked.slice(known);
		known = asked.length;
		for (const request of more) answers.push(await request.response().then((answer) => answer ?? Promise.reject(new Error(request.url()))));
		await takenOver(page);
	}
	page.off("request", note);
	return answers;
}

const pathOf = (answer: Response) => new URL(answer.url()).pathname;
const bodies = (answers: Response[], ending: string) =>
	Promise.all(answers.filter((each) => pathOf(each).endsWith(ending)).map((each) => each.body()));
const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

test.describe("on a phone's first view of a story", () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test("at most six scripts come, of 125 kB in all", async ({ page }) => {
		const scripts = (await load(page, story)).map(pathOf).filter((path) => path.endsWith(".js"));
		expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.length).toBeLessThanOrEqual(6);
		expect(total(scripts.map((path) => statSync(join(sites.sample.folder, `${path}.gz`)).size))).toBeLessThanOrEqual(125_000);
	});

	test("the styles come with the page but for one late sheet, 10 kB at most; none is nested, as the oldest browsers know no nesting", async ({
		page,
	}) => {
		const answers = await load(page, story);
		const inline = [...htmlOf(sites.sample, story).matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = ""]) => text);
		const sheets = await bodies(answers, ".css");
		// One before the headline, one below it.
		expect(inline).toHaveLength(2);
		expect(total([...inline, ...sheets].map(gz))).toBeLessThanOrEqual(10_000);
		expect(answers.map(pathOf).filter((path) => path.endsWith(".css"))).toEqual([expect.stringMatching(/^\/assets\/late-/)]);
		const assets = join(sites.sample.folder, "assets");
		const files = readdirSync(assets, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
		const nested = await page.evaluate(
			(texts) =>
				texts.flatMap((text) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(text);
					const within = (rules: CSSRuleList): string[] =>
						Array.from(rules).flatMap((rule) => {
							const { cssRules } = rule as CSSGroupingRule;
							return rule instanceof CSSStyleRule ? (cssRules.length > 0 ? [rule.cssText] : []) : within(cssRules ?? ([] as never));
						});
					return within(sheet.cssRules);
				}),
			[...inline, ...files.map((name) => readFileSync(join(assets, name), "utf8"))],
		);
		expect(nested).toEqual([]);
	});

	test("the page itself fits the first round trip: 14 kB", async ({ page }) => {
		const page1 = (await load(page, story))[0];
		const sent = await page1?.request().sizes();
		const html = readFileSync(join(sites.sample.folder, `${story}.html`));
		const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
		expect(html.toString()).toContain('id="seed"');
		expect(packed).toBeLessThanOrEqual(14_000);
		expect(sent?.responseBodySize, "as served").toBeLessThanOrEqual(14_000);
	});

	test("fonts weigh 90 kB at most and hold nothing up", async ({ page }) => {
		const html = htmlOf(sites.sample, story);
		expect(html).not.toMatch(/<link[^>]*as="?font/);
		expect(html.match(/font-display:(swap|optional)/g)?.length).toBe(html.match(/@font-face\{[^}]*url\(/g)?.length);
		let letFontsCome = () => {};
		const held = new Promise<void>((resolve) => {
			letFontsCome = resolve;
		});
		const fonts: string[] = [];
		await page.route("**/*.woff2", async (route) => {
			fonts.push(new URL(route.request().url()).pathname);
			await held;
			await route.continue();
		});
		await page.goto(story, { waitUntil: "commit" });
		await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		letFontsCome();
		// All of them have come.
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.face"))).toBe("kept");
		expect(fonts.length).toBeGreaterThan(0);
		expect(total(fonts.map((path) => statSync(join(sites.sample.folder, path)).size))).toBeLessThanOrEqual(90_000);
	});

	test("a font that came once is drawn from the next page's first paint on", async ({ page }) => {
		const face = () => page.evaluate(() => document.documentElement.dataset["face"] ?? "none");
		await page.goto(story);
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.face"))).toBe("kept");
		await page.addInitScript(() =>
			addEventListener("DOMContentLoaded", () => Object.assign(window, { early: document.documentElement.dataset["face"] })),
		);
		await page.reload();
		expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe("kept");
		await takenOver(page);
		expect(await face()).toBe("kept");
		expect(await page.evaluate(() => document.fonts.check('1em "Eczar Variable"', "क"))).toBe(true);
		await page.evaluate(() => localStorage.clear());
		await page.goto("/section/duniya");
		expect(await page.evaluate(() => (window as unknown as { early?: string }).early ?? "none")).toBe("none");
	});

	test("nothing comes but the page, its late sheet, its scripts, its type, its pictures and its icon", async ({ page }) => {
		const answers = await load(page, story);
		const others = answers
			.map(pathOf)
			.filter((path) => path !== story && !/^\/(assets\/[\w-]+\.(js|woff2)|assets\/late-\w+\.css|pictures\/r\/.*|icons\/.*)$/.test(path));
		expect(others).toEqual([]);
		expect(answers.filter((each) => each.status() !== 200).map(pathOf)).toEqual([]);
	});

	test("no code of the newsroom comes, nor does it when the reader moves on", async ({ page }) => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		await load(page, story);
		await page.getByRole("link", { name: "दुनिया", exact: true }).first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("दुनिया");
		expect(asked.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(1);
		expect(asked.filter((path) => /desk|search|worker|\/find\/|import|proof|krutidev/i.test(path))).toEqual([]);
		const code = (
			await Promise.all(asked.filter((path) => path.endsWith(".js")).map((path) => readFileSync(join(sites.sample.folder, path), "utf8")))
		).join("");
		expect(code).not.toMatch(/minisearch|feedsmith|parse5/i);
	});
});

test.describe("however many stories there are", () => {
	test.use({ allowed: [fromSites(sites.large, sites.small)] });
	for (const width of [360, 1280])
		test(`a story costs its reader the same at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			// Which of the two fonts come is decided by the characters of the story itself.
			const cost = async (url: string) => {
				const stands = async () => {
					await takenOver(page);
					if (width === 1280) await expect(page.getByRole("heading", { name: words.fresh })).toBeVisible();
				};
				const answers = (await load(page, url, stands)).filter((each) => !pathOf(each).endsWith(".woff2"));
				return total(await Promise.all(answers.map(async (each) => (await each.request().sizes()).responseBodySize)));
			};
			const few = await cost(`${address(sites.small)}/story/khabar-00012`);
			const among = await cost(`${address(sites.large)}/story/khabar-01500`);
			expect(few).toBeGreaterThan(100_000);
			expect(among / few).toBeLessThanOrEqual(1.05);
			expect(among / few).toBeGreaterThanOrEqual(0.95);
		});
});

test.describe("what pages say of themselves", () => {
	const { folder } = sites.sample;
	const origin = "https://pathak.example";
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith(".html") && file !== "frame.html",
	);
	const sourceOf = (file: string) => JSON.parse(readFileSync(join(sites.sample.edition, "stories", `${file.slice(6, -5)}.json`), "utf8"));
	/** At the address of a story that is read there no longer. */
	const isGone = (file: string) => {
		if (!file.startsWith("story/")) return false;
		const { pubStatus, movedTo } = sourceOf(file);
		return pubStatus === "canceled" || movedTo !== undefined;
	};
	const addressOf = (file: string) => `${origin}/${file.replace(/(index)?\.html$/, "")}`;
	const isThere = (url: string) => {
		const path = join(folder, decodeURIComponent(new URL(url).pathname));
		return (
			existsSync(`${path}.html`) || existsSync(join(path, "index.html")) || statSync(path, { throwIfNoEntry: false })?.isFile() === true
		);
	};

	/** Parsed by the browser, as any other would. */
	const headsOf = (page: Page) =>
		page.evaluate(
			(pages) =>
				pages.map((html) => {
					const made = new DOMParser().parseFromString(html, "text/html");
					const metas = [...made.head.querySelectorAll("meta")].map((meta) => [meta.name || meta.getAttribute("property"), meta.content]);
					return {
						title: made.title,
						meta: Object.fromEntries(metas) as Record<string, string>,
						themes: [...made.head.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].map(({ media }) => media),
						canonical: made.head.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null,
						headlines: [...made.querySelectorAll("#root h1")].map((h1) => h1.textContent),
						linked: [...made.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => JSON.parse(textContent)),
					};
				}),
			files.map((file) => readFileSync(join(folder, file), "utf8")),
		);

	test("every page has a title, one headline, an address, and what sharing it shows", async ({ page }) => {
		const heads = await headsOf(page);
		expect(heads.length).toBeGreaterThan(40);
		// An edition that says nothing of itself.
		expect(htmlOf(sites.single, "index")).toMatch(/<meta name="description" content="[^"]+"/);
		for (const [index, { title, meta, themes, canonical, headlines, linked }] of heads.entries()) {
			const file = files[index] ?? "";
			expect(headlines, file).toHaveLength(1);
			const [section] = /^section\/[^/.]+/.exec(file) ?? [];
			if (section) {
				const steps = linked[0]?.itemListElement.map(({ item }: { item: string }) => item);
				expect(steps, file).toEqual([`${origin}/`, `${origin}/${section}`]);
			}
			expect(title, file).toMatch(/\S/);
			expect(themes, file).toEqual(["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);
			expect(meta["viewport"], file).toContain("width=device-width");
			if (
				isGone(file) ||
				file === "404.html" ||
				file === "search.html" ||
				file === "saved.html" ||
				file === "desk.html" ||
				file.startsWith("desk/")
			) {
				expect(meta["robots"]).toContain("noindex");
				expect(canonical).toBeNull();
				continue;
			}
			expect(meta["robots"], file).toBe("max-image-preview:large");
			expect(canonical, file).toBe(addressOf(file));
			expect(meta, file).toMatchObject({
				"og:url": canonical,
				"og:site_name": "पाठक",
				"og:type": file.startsWith("story/") ? "article" : "website",
				"twitter:card": meta["og:image"]?.includes("/pictures/") ? "summary_large_image" : "summary",
			});
			expect(title, file).toContain(meta["og:title"]);
			// The edition's sign where there is no picture.
			expect(isThere(meta["og:image"] ?? ""), `${file}: ${meta["og:image"]}`).toBe(true);
		}
		expect(new Set(heads.map(({ title }) => title)).size, "titles that differ").toBe(heads.length);
	});

	test("every story says its description and, to machines, what it is and where", async ({ page }) => {
		const heads = await headsOf(page);
		const addresses = (value: unknown): string[] =>
			Object.entries(value ?? {}).flatMap(([key, inner]) => {
				if (typeof inner === "object") return addresses(inner);
				return ["@id", "url", "item", "mainEntityOfPage"].includes(key) ? [String(inner)] : [];
			});
		let described = 0;
		for (const [index, { meta, canonical, headlines, linked }] of heads.entries()) {
			const file = files[index] ?? "";
			if (!file.startsWith("story/") || isGone(file)) continue;
			const source = sourceOf(file);
			// Without a deck the text's own beginning speaks for it.
			const said = source.description ?? truncate(source.body.find(({ type }: { type: string }) => type === "paragraph").text, 160);
			expect(said, file).toMatch(/\S/);
			expect([meta["description"], meta["og:description"]], file).toEqual([said, said]);
			if (source.description) described += 1;
			expect(meta["og:image"]?.startsWith(`${origin}/pictures/`) ?? false, `${file}: picture to share`).toBe(Boolean(source.image));
			if (source.image) expect(meta["og:image"], file).toMatch(/\.jpeg$/);
			const [article, crumbs] = linked;
			expect(linked, file).toHaveLength(2);
			expect(article, file).toMatchObject({ "@context": "https://schema.org", "@type": "NewsArticle", headline: source.headline });
			expect(article, file).toMatchObject({
				datePublished: source.datePublished,
				inLanguage: source.inLanguage,
				mainEntityOfPage: canonical,
				dateModified: source.dateModified ?? source.datePublished,
			});
			const { keywords, image, sourceOrganization, correction, usageInfo, copyrightNotice } = article;
			expect([keywords, copyrightNotice, usageInfo], file).toEqual([source.keywords, source.copyrightNotice, source.usageTerms]);
			expect([image?.caption, image?.creditText], file).toEqual([source.image?.caption, source.image?.creditText]);
			expect(sourceOrganization?.name, file).toBe(source.sourceOrganization?.name);
			expect(
				correction?.map(({ text }: { text: string }) => text),
				file,
			).toEqual(source.correction?.map(({ text }: { text: string }) => text));
			expect(
				article.author.map(({ name }: { name: string }) => name),
				file,
			).toEqual(source.author.map(({ name }: { name: string }) => name));
			expect(Boolean(article.image), file).toBe(Boolean(source.image));
			expect(crumbs, file).toMatchObject({ "@context": "https://schema.org", "@type": "BreadcrumbList" });
			expect(
				crumbs.itemListElement.map(({ item }: { item: string }) => item),
				file,
			).toEqual([`${origin}/`, `${origin}/section/${source.articleSection}`, canonical]);
			expect(unbound(headlines[0] ?? ""), file).toBe(source.headline);
			for (const url of addresses(linked)) {
				expect(url, file).toMatch(/^https:\/\//);
				if (url.startsWith(origin)) expect(isThere(url), `${file}: ${url}`).toBe(true);
			}
		}
		expect(described).toBeGreaterThan(20);
	});
});

test("a story's words and picture are asked for before the application, which comes where nothing is painted too", async ({
	page,
	request,
}) => {
	const html = await (await request.get("/story/putin-biden-phone-0907")).text();
	expect(html).not.toContain('type="module"');
	// A tab behind others paints nothing.
	await page.addInitScript(() => Object.assign(window, { requestAnimationFrame: () => 0 }));
	const asked: string[] = [];
	page.on("request", (each) => asked.push(new URL(each.url()).pathname));
	await page.goto("/story/putin-biden-phone-0907");
	const isApplication = (path: string) => /^\/assets\/page-.*\.js$/.test(path);
	await expect.poll(() => asked.some(isApplication)).toBe(true);
	const picture = asked.findIndex((path) => path.startsWith("/pictures/"));
	expect(picture).toBeGreaterThan(0);
	expect(picture).toBeLessThan(asked.findIndex(isApplication));
});

/** V8 reads it in a file's first line alone. */
const askToCompile = "//# allFunctionsCalledOnLoad";

test("what draws a search's first answer asks to be compiled while it comes", async ({ page, request }) => {
	await page.goto("/search");
	const [script = ""] = await page.locator("script[async]").evaluateAll((all) => all.map((each) => (each as HTMLScriptElement).src));
	expect((await (await request.get(script)).text()).split("\n")[0]).toBe(askToCompile);
});

test("the application asks to be compiled while it comes, and makes no error while it is read in", async ({ page }) => {
	// Whoever measures has a debugger listening, and pays for the stack of each: the whole file is parsed again.
	await page.addInitScript(() => {
		const made: string[] = [];
		const noted = new Proxy(Error, {
			apply: (target, self, words) => {
				made.push(String(words[0]));
				return Reflect.apply(target, self, words);
			},
		});
		Object.assign(window, { made, Error: noted });
	});
	const scripts = (await load(page, story)).filter((answer) => /^\/assets\/page-.*\.js$/.test(pathOf(answer)));
	expect(scripts).toHaveLength(1);
	expect((await scripts[0]?.text())?.split("\n")[0]).toBe(askToCompile);
	expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).toEqual([]);
});
