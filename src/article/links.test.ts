/** Which addresses a story may hold, and how the site's own are spelled. */
import { expect, test } from "playwright/test";
import { isAddress, isOwnPage, jsonOf, listHeadJson, listPageJson, listRevisionsJson, sectionPath, storyIdPattern } from "./links.ts";
import { allowedUrl, type LinkUse } from "./urls.ts";

const site = { origin: "https://pathak.example", pictureHosts: ["images.example", "xn--l1adbb7cs.example"] };
const allowed = (address: string, use: LinkUse = "link") => allowedUrl(address, use, site);
const same = (...addresses: string[]) => addresses.map((address) => [address, address] as const);

const links: readonly (readonly [written: string, used: string])[] = [
	...same(
		"https://example.org/",
		"http://example.org/a?b=c#d",
		"https://example.org:8443/",
		"mailto:sampadak@example.org",
		"tel:+911123456789",
	),
	["https://example.org", "https://example.org/"],
	["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
	["  https://example.org/  ", "https://example.org/"],
	["https:\\\\example.org\\a", "https://example.org/a"],
	["https://@example.org/", "https://example.org/"],
	["https://example.org/?u=user:pass@host", "https://example.org/?u=user:pass@host"],
	["https://example.org/javascript:alert(1)", "https://example.org/javascript:alert(1)"],
	["https://हिंदी.example/", "https://xn--i1b6e8byah.example/"],
	["https://аррӏе.example/", "https://xn--80ak6aa92e.example/"],
	["https://example.org/ख़बर", "https://example.org/%E0%A4%96%E0%A4%BC%E0%A4%AC%E0%A4%B0"],
	['https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"],
	["MAILTO:a@b.example?subject=<b>", "mailto:a@b.example?subject=%3Cb%3E"],
	["//example.org/a", "https://example.org/a"],
	["\\\\example.org\\a", "https://example.org/a"],
	["/\\example.org/a", "https://example.org/a"],
	["/\t/example.org/a", "https://example.org/a"],
	["http://pathak.example/a", "http://pathak.example/a"],
	["https://pathak.example:8443/a", "https://pathak.example:8443/a"],
	["https://pathak.example.evil.example/a", "https://pathak.example.evil.example/a"],
	["https://pathak.example./a", "https://pathak.example./a"],
];
for (const [written, used] of links) {
	test(`a link may lead to ${JSON.stringify(written)}`, () => {
		expect(allowed(written)).toBe(used);
	});
}

const own: readonly (readonly [written: string, used: string])[] = [
	...same("/", "/story/naav", "/section/desh?a=b#c", "/story/a%2Fb", "/a//b"),
	["https://pathak.example", "/"],
	["https://pathak.example/story/naav", "/story/naav"],
	["HTTPS://Pathak.Example:443/story/naav", "/story/naav"],
	["//pathak.example/story/naav", "/story/naav"],
	["story/naav", "/story/naav"],
	["./story/naav", "/story/naav"],
	["../../story/naav", "/story/naav"],
	["/a/../story/./naav", "/story/naav"],
	["#neeche", "/#neeche"],
	["https:story/naav", "/story/naav"],
	["?q=नाव", "/?q=%E0%A4%A8%E0%A4%BE%E0%A4%B5"],
	["/<script>", "/%3Cscript%3E"],
	["javascript%3Aalert(1)", "/javascript%3Aalert(1)"],
	["javascript&colon;alert(1)", "/javascript&colon;alert(1)"],
	["&#106;avascript:alert(1)", "/&#106;avascript:alert(1)"],
];
for (const [written, used] of own) {
	test(`${JSON.stringify(written)} is a path of the site, for a link, a picture and an embed`, () => {
		for (const use of ["link", "picture", "embed"] as const) expect(allowed(written, use), use).toBe(used);
	});
}

const refused: readonly string[] = [
	...[
		"",
		" ",
		"\t\n",
		"https://",
		"https:///",
		"http://[::1",
		"https://exa mple.org/",
		"https://example.org:99999/",
		"https://a%00b.example/",
	],
	...[
		"javascript:alert(1)",
		"JaVaScRiPt:alert(1)",
		" javascript:alert(1)",
		"java\tscript:alert(1)",
		"java\nscript:alert(1)",
		"\u0001javascript:1",
	],
	...["j\r\na\tvascript\n:alert(1)", "javascript:\\u0061lert(1)", "javascript://pathak.example/%0Aalert(1)", "javascript:/story/naav"],
	...[
		"data:text/html,<script>alert(1)</script>",
		"DATA:image/svg+xml;base64,PHN2Zy8+",
		"data:,x",
		"vbscript:msgbox(1)",
		"view-source:https://a.example",
	],
	...["blob:https://pathak.example/7d1c", "blob:https://example.org/7d1c", "blob:https://user:pass@pathak.example/7d1c", "blob:null/7d1c"],
	...[
		"filesystem:https://pathak.example/temporary/a",
		"file:///etc/passwd",
		"ftp://example.org/a",
		"about:blank",
		"ws://example.org/",
		"intent://a",
	],
	...[
		"https://user@example.org/",
		"https://user:pass@example.org/",
		"https://:pass@example.org/",
		"https://user:pass@pathak.example/story/naav",
	],
	...["//user:pass@example.org/", "https://pathak.example@evil.example/", "http://user@pathak.example/"],
];
for (const address of refused) {
	test(`nothing may lead to ${JSON.stringify(address)}`, () => {
		for (const use of ["link", "picture", "embed"] as const) expect(allowed(address, use), use).toBeNull();
	});
}

test("an embed may only be on https, a picture on https of a host the edition names", () => {
	for (const address of ["http://example.org/a", "mailto:a@b.example", "tel:112"]) {
		expect(allowed(address, "embed"), address).toBeNull();
		expect(allowed(address, "picture"), address).toBeNull();
	}
	expect(allowed("https://video.example/x", "embed")).toBe("https://video.example/x");
	expect(allowed("https://images.example/a.jpg", "picture")).toBe("https://images.example/a.jpg");
	expect(allowed("HTTPS://IMAGES.example:443/a.jpg", "picture")).toBe("https://images.example/a.jpg");
	expect(allowed("//images.example/a.jpg", "picture")).toBe("https://images.example/a.jpg");
	expect(allowed("https://помощь.example/a.jpg", "picture")).toBe("https://xn--l1adbb7cs.example/a.jpg");
	for (const host of ["example.org", "a.images.example", "images.example.evil.example", "images.example.", "evil-images.example"])
		expect(allowed(`https://${host}/a.jpg`, "picture"), host).toBeNull();
	expect(allowed("http://images.example/a.jpg", "picture")).toBeNull();
	expect(allowed("https://images.example/a.jpg", "link")).toBe("https://images.example/a.jpg");
});

test("a picture on another port of a named host is refused, for the page's policy would not load it", () => {
	expect(allowed("https://images.example:8443/a.jpg", "picture")).toBeNull();
});

test("a path that another site could be read from never comes back as a path", () => {
	for (const address of ["/.//example.org/a", "/story/..//example.org/a", "https://pathak.example//example.org/a", "/./\\example.org"]) {
		expect(allowed(address), address).toMatch(/^https:\/\/pathak\.example\/\//);
		expect(allowed(address, "picture"), address).toBeNull();
	}
});

test("an address has up to 2,048 characters, as it is used and not only as it is written", () => {
	const long = (length: number) => `https://example.org/${"a".repeat(length - 20)}`;
	expect(allowed(long(2048))).toBe(long(2048));
	expect(allowed(long(2049))).toBeNull();
	expect(allowed(`/${"a".repeat(2047)}`)).toHaveLength(2048);
	expect(allowed(`/${"a".repeat(2048)}`)).toBeNull();
	const used = allowed(`https://example.org/${"ख़बर".repeat(100)}`);
	expect(used === null || allowed(used) === used).toBe(true);
});

test("what is allowed is allowed again as it came out", () => {
	const uses = ["link", "picture", "embed"] as const;
	const tries = [...links, ...own].flatMap(([written]) => uses.map((use) => [allowed(written, use), use] as const));
	for (const [used, use] of tries) if (used !== null) expect(allowed(used, use)).toBe(used);
	expect(tries.filter(([used]) => used !== null).length).toBeGreaterThan(90);
});

test("the origin may have a port, and only that port is the site", () => {
	const local = { origin: "http://localhost:4173", pictureHosts: [] };
	expect(allowedUrl("http://localhost:4173/story/naav", "picture", local)).toBe("/story/naav");
	expect(allowedUrl("http://localhost:4174/story/naav", "picture", local)).toBeNull();
	expect(allowedUrl("/story/naav", "embed", local)).toBe("/story/naav");
});

test("a section's name is one step of every address it is in", () => {
	const id = "खेल & <b>'?#";
	for (const address of [sectionPath(id), sectionPath(id, 3), listHeadJson(id), listRevisionsJson(id), listPageJson(id, 1, "ab12")]) {
		const { pathname, search, hash } = new URL(address, site.origin);
		expect(search + hash).toBe("");
		expect(decodeURIComponent(pathname.split("/")[2] ?? "")).toBe(id);
		expect(allowed(address)).toBe(address);
	}
	expect(sectionPath("desh")).toBe("/section/desh");
	expect(sectionPath("desh", 2)).toBe("/section/desh/page/2");
});

test("a story's id is safe as a file's name and as an address", () => {
	for (const id of ["a", "9-july", "a-".repeat(40)]) expect(id).toMatch(storyIdPattern);
	for (const id of ["", "-a", "A", "a b", "a/b", "..", "a.json", "a%2f", "क", "a\n", "a".repeat(81), "__proto__"])
		expect(id).not.toMatch(storyIdPattern);
});

test("a page is drawn from its own file, and what is no page of the site has none", () => {
	for (const [path, json] of [
		["/", "/lists/front/head.json"],
		["/story/naav-1", "/stories/naav-1.json"],
		["/section/desh", "/lists/desh/head.json"],
		["/section/desh/page/3", "/lists/desh/head.json"],
		["/section/%E0%A4%96%E0%A5%87%E0%A4%B2", "/lists/%E0%A4%96%E0%A5%87%E0%A4%B2/head.json"],
		...["खेल & सिनेमा", "अर्थ, बाज़ार", "a+b=c@d;e$f", "v2.0"].map((id) => [sectionPath(id), listHeadJson(id)]),
		["/section/a & b,c", listHeadJson("a & b,c")],
		...["/story/x%", "/100%", "/section/%E0%A4", "/section/desh/page/%"].map((each) => [each, null]),
		...["/story/", "/story/..", "/story/%E0%A4%95", "/section/", "/search", "/saved", "/stories/naav-1.json"].map((each) => [each, null]),
	] as const)
		expect(jsonOf(path ?? ""), path ?? "").toBe(json);
});

test("readers go between the front, stories, sections, the search and what they saved; the desk and files are elsewhere", () => {
	const own = ["/", "/search", "/saved", "/story/naav", "/section/desh/page/2"];
	const others = ["/desk", "/desk/preview", "/searching", "/stories/naav.json", "/x/story/naav", "/story", ""];
	expect([...own, ...others].filter(isOwnPage)).toEqual(own);
});

test("an address names a scheme or begins at the root", () => {
	const addresses = ["https://example.org", "MAILTO:a@b.example", "web+x-1.y:z", "/story/naav", "//example.org"];
	expect([...addresses, "example.org/a", "1a:b", "ख़बर: नाव चली", "a b: c", "", "?q=a"].filter(isAddress)).toEqual(addresses);
});
