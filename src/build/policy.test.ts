/** What a page may load is what its edition names and nothing more, and a host that reads the header file sends what the server here sends. */
import { createHash } from "node:crypto";
import { expect, test } from "playwright/test";
import type { AdSlot } from "../article/article.ts";
import { contentPolicy, type HeaderRule, headerRules, headersFile, headersFor, inlineOf } from "./policy.ts";

const style = "body{color:red}";
const styleBelow = "p{color:red}";
const rareStyleBelow = `${styleBelow}table{color:red}`;
const wholeStyle = `${style}ol{color:red}`;
const early = "document.title";
const ahead = { script: "document.body" };
const slot = (src: string): AdSlot => ({ id: src, place: "story", width: 300, height: 250, src });
const policyOf = (pictureHosts: string[] = [], ads: AdSlot[] = []) =>
	contentPolicy({ pictureHosts, ads }, inlineOf({ style, styleBelow, rareStyleBelow, wholeStyle, early, ahead }));

/** A policy by its directives; a browser ignores a directive that comes twice, so none may. */
function directives(policy: string): Record<string, string> {
	const all = policy.split("; ").map((each) => [each.split(" ")[0] ?? "", each.split(" ").slice(1).join(" ")] as const);
	expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
	return Object.fromEntries(all);
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const styleHash = [style, styleBelow, rareStyleBelow, wholeStyle].map(hash).join(" ");
const closed = {
	"default-src": "'none'",
	"script-src": `'self' ${hash(early)} ${hash(ahead.script)}`,
	"style-src": `'self' ${styleHash}`,
	"img-src": "'self'",
	"font-src": "'self'",
	"connect-src": "'self'",
	"media-src": "'self'",
	"manifest-src": "'self'",
	"worker-src": "'self'",
	"base-uri": "'none'",
	"form-action": "'none'",
	"require-trusted-types-for": "'script'",
	"trusted-types": "pathak",
};

test("an edition that names nothing opens nothing but the site itself", () => {
	expect(directives(policyOf())).toEqual(closed);
});

test("a picture host opens pictures from it on https, and nothing else", () => {
	const opened = directives(policyOf(["images.example", "cdn.example"]));
	expect(opened).toEqual({ ...closed, "img-src": "'self' https://images.example https://cdn.example" });
});

test("an advertisement opens a frame for its origin, once, and nothing else", () => {
	const ads = ["https://ads.example/a.html", "https://ads.example/b.html?c", "https://ads.example:8443/", "/ads/own.html"].map(slot);
	const opened = directives(policyOf([], ads));
	expect(opened).toEqual({ ...closed, "frame-src": "https://ads.example https://ads.example:8443 'self'" });
});

test("no edition opens a page to inline code, to code from elsewhere, or to a whole scheme", () => {
	for (const policy of [policyOf(), policyOf(["images.example"], [slot("https://ads.example/a.html"), slot("/ads/own.html")])]) {
		expect(policy).not.toMatch(/unsafe-|\*|data:|blob:|https?:(\s|;|$)|strict-dynamic|nonce-|\n/);
		expect(directives(policy)["script-src"]).toBe(`'self' ${hash(early)} ${hash(ahead.script)}`);
	}
});

test("another style sheet or early script needs another policy", () => {
	const parts = { style: `${style} `, styleBelow, rareStyleBelow, wholeStyle, early: `${early} `, ahead };
	const other = contentPolicy({ pictureHosts: [], ads: [] }, inlineOf(parts));
	expect(other).not.toContain(styleHash);
	expect(other).not.toContain(hash(early));
	expect(policyOf()).toContain(styleHash);
});

const parts = { style, styleBelow, rareStyleBelow, wholeStyle, early, ahead };
const opened = { pictureHosts: ["images.example"], ads: [slot("https://ads.example/a.html")] };
const deskPolicy = contentPolicy(opened, inlineOf(parts), "desk");
const pagePolicy = contentPolicy(opened, inlineOf(parts));
const rules = headerRules(opened, parts);

test("the desk may frame the site's own pages, no advertisement, draw pictures it holds itself, and is otherwise as closed as any page", () => {
	expect(directives(deskPolicy)).toEqual({ ...closed, "img-src": "'self' data: https://images.example", "frame-src": "'self'" });
	expect(headersFor("/desk", rules)["content-security-policy"]).toBe(`${deskPolicy}; frame-ancestors 'self'`);
	expect(headersFor("/desk", rules)["x-robots-tag"]).toBe("noindex");
	for (const path of ["/desk/preview", "/deskt", "/story/desk"])
		expect(headersFor(path, rules)["content-security-policy"]).not.toContain("frame-src 'self'");
});
const paths = [
	...[
		"/",
		"/index.html",
		"/story/naav",
		"/section/%E0%A4%96/page/2",
		"/live.json",
		"/404",
		"/sw.js",
		"/_headers",
		"/asset",
		"/Assets/a.js",
	],
	...[
		"/find/titles.a1b2c3d4.json",
		"/find/shards.2.json",
		"/assets/a-1b.js",
		"/assets/",
		"/assets",
		"/pictures/naav.svg",
		"/pictures/r/naav-320.avif",
		"/icons/icon.svg",
		"/icons/",
		"/story/assets/a",
	],
];

test("every address is sent the page's policy, and may not be framed by others, read as another type, or tell too much", () => {
	// An address of a story may lead to a page that says that there is none.
	for (const path of ["/", "/story/naav", "/stories/naav.json", "/live.json", "/assets/a-1b.js"])
		expect(headersFor(path, rules)["content-security-policy"]).toBe(`${pagePolicy}; frame-ancestors 'self'`);
	for (const path of paths) {
		const headers = headersFor(path, rules);
		expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin" });
		expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
		expect(headers["permissions-policy"]).toContain("geolocation=()");
	}
});

test("a picture or an icon opened by itself may do nothing at all", () => {
	for (const path of ["/pictures/naav.svg", "/icons/icon.svg"])
		expect(directives(headersFor(path, rules)["content-security-policy"] ?? "")).toEqual({
			"default-src": "'none'",
			"style-src": "'unsafe-inline'",
			sandbox: "",
		});
});

test("what has its content in its name is kept for ever; pages are asked for anew", () => {
	const kept = (path: string) => headersFor(path, rules)["cache-control"];
	for (const path of ["/assets/a-1b.js", "/pictures/r/naav-320.avif", "/find/titles.a1b2c3d4.json"])
		expect(kept(path), path).toBe("public, max-age=31536000, immutable");
	for (const path of ["/", "/story/naav", "/live.json", "/edition.json", "/find/shards.2.json", "/asset", "/story/assets/a"])
		expect(kept(path), path).toBe("public, max-age=0, must-revalidate");
	expect(kept("/icons/icon.svg")).toBe("public, max-age=86400");
});

/** A `_headers` file as Cloudflare reads it: all rules that fit, values of one header joined, `! name` taking what was there away. */
function asAHostReads(file: string, pathname: string): Record<string, string> {
	const headers = new Map<string, string>();
	let fits = false;
	for (const line of file.split("\n")) {
		const [, name = "", value = ""] = /^ {2}([^:\s]+): (.+)$/.exec(line) ?? [];
		if (line.startsWith("/")) fits = line.endsWith("*") ? pathname.startsWith(line.slice(0, -1)) : pathname === line;
		else if (line.startsWith("  ! ")) fits && headers.delete(line.slice(4));
		else if (name) fits && headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
		else expect(line).toBe("");
	}
	return Object.fromEntries(headers);
}

test("a host that reads the header file sends what the server here sends, for every address", () => {
	const file = headersFile(rules);
	for (const path of paths) expect(asAHostReads(file, path), path).toEqual(headersFor(path, rules));
	expect(asAHostReads(file, "/pictures/a.svg")).not.toEqual(asAHostReads(file, "/"));
});

test("a rule for one address fits that address alone, and a later rule wins", () => {
	const some: HeaderRule[] = [
		{ path: "/*", headers: { a: "1", b: "1" } },
		{ path: "/sw.js", headers: { b: "2" } },
		{ path: "/s*", headers: { c: "3" } },
	];
	expect(["/sw.js", "/sw.json", "/sw", "/"].map((path) => Object.values(headersFor(path, some)).join(""))).toEqual([
		"123",
		"113",
		"113",
		"11",
	]);
	for (const path of ["/sw.js", "/sw.json", "/"]) expect(asAHostReads(headersFile(some), path)).toEqual(headersFor(path, some));
});
