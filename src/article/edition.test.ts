/** What an edition may say of itself, and that everything wrong with it is named at once, each at its exact place. */
import { expect, test } from "playwright/test";
import { parseEdition } from "./edition.ts";
import { pathText } from "./problems.ts";

const required = {
	name: "पाठक",
	origin: "https://pathak.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections: [{ id: "desh", name: "देश" }],
};
const slot = { id: "beech", place: "story", afterBlock: 5, width: 300, height: 250, src: "https://ads.example/slot.html" };
const defaults = { digits: "latn", sample: false, ads: [], pictureHosts: [] };

const edition = (more: object = {}): unknown => JSON.parse(JSON.stringify({ ...required, ...more }));

function said(input: unknown): string[] {
	const { value, problems } = parseEdition(input);
	expect(value === null).toBe(problems.some(({ severity }) => severity === "error"));
	return problems.map(({ severity, code, path }) => `${severity} ${code} ${pathText(path)}`);
}

function read(input: unknown) {
	expect(said(input)).toEqual([]);
	return parseEdition(input).value;
}

test("what is required is enough", () => {
	expect(read(edition())).toStrictEqual({ ...required, ...defaults });
});

test("everything else comes through as it was written", () => {
	const full = {
		...required,
		digits: "deva",
		sample: true,
		contact: "mailto:sampadak@pathak.example",
		about: "हिंदी की ख़बरें।",
		ads: [slot, { id: "kinara", place: "rail", width: 1, height: 2000, src: "/ads/kinara.html" }],
		pictureHosts: ["images.example", "a-1.cdn.example", "xn--i1b6e8byah.example"],
	};
	expect(read(edition(full))).toStrictEqual(full);
});

test("an ad in a story that names no block stands after the fifth", () => {
	const { afterBlock: _, ...unplaced } = slot;
	const places = ["story", "rail", "front"].map((place) => ({ ...unplaced, id: place, place }));
	expect(read(edition({ ads: places }))?.ads.map(({ afterBlock }) => afterBlock)).toEqual([5, undefined, undefined]);
});

for (const field of Object.keys(required)) {
	test(`an edition without ${field} is stopped`, () => {
		expect(said(edition({ [field]: undefined }))).toEqual([`error missing ${field}`]);
		expect(said(edition({ [field]: null }))).toEqual([`error missing ${field}`]);
	});
}

for (const field of ["digits", "sample", "contact", "about", "ads", "pictureHosts"]) {
	test(`${field} left out, or null, is no problem`, () => {
		expect(read(edition({ [field]: null }))).toStrictEqual({ ...required, ...defaults });
	});
}

type Row = readonly [field: string, value: unknown, ...problems: string[]];
const wrong: readonly Row[] = [
	...["name", "origin", "inLanguage", "timeZone"].flatMap((field): Row[] => [
		[field, 5, `type ${field}`],
		[field, "", `empty ${field}`],
		[field, " \n", `empty ${field}`],
		[field, "\u202e", `character ${field}`],
	]),
	...["pathak.example", "ftp://pathak.example", "javascript:1", "/", "https://", "data:,x"].map((at): Row => ["origin", at, "url origin"]),
	...["/hindi", "?a", "#a", "/index.html"].map((rest): Row => ["origin", `https://pathak.example${rest}`, "url origin"]),
	["origin", "https://user:pass@pathak.example", "url origin"],
	["origin", "https://:pass@pathak.example", "url origin"],
	...["Asia/Patna", "भारत", "IST5:30", "../x", "IST", "EST", "PST8PDT", "GMT", "utc", "+05:30"].map(
		(zone): Row => ["timeZone", zone, "time-zone timeZone"],
	),
	...['hi"><script>', "hindi language", "$&", "h"].map((tag): Row => ["inLanguage", tag, "value inLanguage"]),
	["sections", "desh", "type sections"],
	["sections", [], "empty sections"],
	["sections", [null, "desh", {}], "type sections[0]", "type sections[1]", "missing sections[2].id", "missing sections[2].name"],
	["sections", [{ id: 5, name: [] }], "type sections[0].id", "type sections[0].name"],
	["sections", [{ id: "front", name: "मुख्य" }], "reserved sections[0].id"],
	...[
		".",
		"..",
		"...",
		"a/b",
		"a\\b",
		"a  b",
		" a",
		"a ",
		"a\\tb",
		"a?b",
		"a#b",
		"a%2fb",
		"a:b",
		"a*",
		'"a"',
		"<a>",
		"a|b",
		"a\u00a0b",
		"क".repeat(81),
	].map((id): Row => ["sections", [{ id, name: "क" }], "section-id sections[0].id"]),
	["digits", "thai", "value digits"],
	["digits", 5, "type digits"],
	["sample", "true", "type sample"],
	...["javascript:alert(1)", "data:,x"].map((at): Row => ["contact", at, "url contact"]),
	["contact", 5, "type contact"],
	["about", {}, "type about"],
	["ads", {}, "type ads"],
	["ads", [{}], ...["id", "place", "width", "height", "src"].map((field) => `missing ads[0].${field}`)],
	[
		"ads",
		[
			{ ...slot, place: "top", width: 0 },
			{ ...slot, height: 2001 },
		],
		"value ads[0].place",
		"value ads[0].width",
		"value ads[1].height",
	],
	["ads", [{ ...slot, afterBlock: 0, width: 1.5 }], "value ads[0].width", "value ads[0].afterBlock"],
	...[
		"http://ads.example/a",
		"javascript:alert(1)",
		"data:text/html,x",
		"blob:https://pathak.example/a",
		"https://a:b@ads.example/",
		'https://ads".example/',
		"https://ads.example;sandbox/",
	].map((src): Row => ["ads", [{ ...slot, src }], "url ads[0].src"]),
	["ads", Array.from({ length: 21 }, (_, index) => ({ ...slot, id: `s${index}` })), "too-many ads"],
	["ads", [slot, { ...slot, place: "rail" }], "duplicate ads"],
	["pictureHosts", "images.example", "type pictureHosts"],
	...[
		"https://images.example",
		"images.example/a",
		"*.example",
		"localhost",
		"Images.example",
		"a.example; script-src *",
		"-a.example",
		"a..b",
	].map((host): Row => ["pictureHosts", ["images.example", host], "value pictureHosts[1]"]),
];
for (const [field, value, ...problems] of wrong) {
	test(`${field} may not be ${JSON.stringify(value).slice(0, 200)}`, () => {
		expect(said(edition({ [field]: value }))).toEqual(problems.map((problem) => `error ${problem}`));
	});
}

test("an edition is an object", () => {
	for (const input of [null, [], "पाठक", 5, true]) expect(said(input)).toEqual(["error type $"]);
	expect(said(undefined)).toEqual(["error missing $"]);
});

test("everything that is wrong is named at once", () => {
	const problems = said({ name: 5, origin: "x y", timeZone: "", sections: [{ id: "a" }], ads: [5], pictureHosts: [""], mood: 1 });
	expect(problems.toSorted()).toEqual([
		"error empty pictureHosts[0]",
		"error empty timeZone",
		"error missing inLanguage",
		"error missing sections[0].name",
		"error type ads[0]",
		"error type name",
		"error url origin",
		"warning unknown-field mood",
	]);
});

test("two sections may not have one id, and the second is the one that is named", () => {
	const twice = (...ids: (string | undefined)[]) => edition({ sections: ids.map((id) => ({ id, name: "क" })) });
	expect(said(twice("desh", "khel", "desh"))).toEqual(["error duplicate sections[2].id"]);
	expect(said(twice(undefined, "khel", "khel"))).toEqual(["error missing sections[0].id", "error duplicate sections[2].id"]);
});

test("sections come in the order of their numbers; one without a number has the place it stands at", () => {
	const ordered = (...orders: (number | null)[]) => {
		const sections = orders.map((order, index) => ({ id: `s${index + 1}`, name: "क", order }));
		return read(edition({ sections }))
			?.sections.map(({ id }) => id)
			.join(" ");
	};
	expect(ordered(null, null, null)).toBe("s1 s2 s3");
	expect(ordered(3, 1, 2)).toBe("s2 s3 s1");
	expect(ordered(null, null, -5)).toBe("s3 s1 s2");
	expect(ordered(null, 1, null)).toBe("s1 s2 s3");
	expect(ordered(5, 5, 5)).toBe("s1 s2 s3");
	expect(Object.keys(read(edition({ sections: [{ id: "a", name: "क", order: 1 }] }))?.sections[0] ?? {})).toEqual(["id", "name"]);
	for (const order of ["1", 1.5, true, {}])
		expect(said(edition({ sections: [{ id: "a", name: "क", order }] }))[0]).toMatch(/^error \w+ sections\[0\]\.order$/);
});

test("a contact may be an address, an e-mail address, or words", () => {
	const contact = (written: string) => read(edition({ contact: written }))?.contact;
	expect(contact("sampadak@pathak.example")).toBe("mailto:sampadak@pathak.example");
	expect(contact("mailto:a@b.example")).toBe("mailto:a@b.example");
	expect(contact("tel:+911123456789")).toBe("tel:+911123456789");
	expect(contact("https://pathak.example/likhen")).toBe("/likhen");
	expect(contact("संपादक, पाठक, नई दिल्ली")).toBe("संपादक, पाठक, नई दिल्ली");
});

test("an edition is read back the same from what is published of it", () => {
	const contacts = ["sampadak@pathak.example", "https://example.org/क", "/likhen", "संपादक, नई दिल्ली"];
	for (const contact of contacts) {
		const { value } = parseEdition(edition({ contact, ads: [slot], origin: "https://pathak.example/" }));
		expect(read(JSON.parse(JSON.stringify(value)))).toStrictEqual(value);
	}
});

test("a section may be called what it likes, as long as it is one step of an address", () => {
	const ids = [
		"__proto__",
		"constructor",
		"toString",
		"देश-विदेश",
		"राज्य और शहर",
		"क्\u200dष",
		"a".repeat(80),
		"..a",
		"page",
		"'&$+,;=@[]{}~`^!()",
	];
	const sections = ids.map((id) => ({ id, name: `<b>${id}</b>` }));
	expect(read(edition({ sections }))?.sections).toStrictEqual(sections);
});

test("a section's id is read in NFC, as addresses are", () => {
	const twice = edition({ sections: [{ id: "\u0958लम", name: "क़लम" }, { id: "क\u093cलम", name: "क़लम" }] }); // biome-ignore format: one line
	expect(said(twice)).toEqual(["error duplicate sections[1].id"]);
	expect(read(edition({ sections: [{ id: "\u0958लम", name: "क़लम" }] }))?.sections[0]?.id).toBe("क\u093cलम");
});

test("the origin is kept without its last slash and in small letters", () => {
	for (const origin of ["https://pathak.example/", "HTTPS://Pathak.Example", "https://pathak.example:443"])
		expect(read(edition({ origin }))?.origin).toBe("https://pathak.example");
	expect(read(edition({ origin: "http://localhost:4173" }))?.origin).toBe("http://localhost:4173");
});

test("what is not known is left out with a warning, however it is called", () => {
	const text = JSON.stringify(edition({ sections: [] })).replace("[]", '[{"id":"desh","name":"देश","__proto__":{"id":"x"},"colour":"red"}]');
	const input = JSON.parse(text.replace("{", '{"__proto__":{"sample":true,"about":"x"},"constructor":1,'));
	const fields = ["__proto__", "constructor", "sections[0].__proto__", "sections[0].colour"];
	expect(said(input)).toEqual(fields.map((field) => `warning unknown-field ${field}`));
	expect(parseEdition(input).value).toStrictEqual({ ...required, ...defaults });
	expect(Object.keys({})).toEqual([]);
});
