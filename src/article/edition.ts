/** What an edition says of itself, from unknown JSON. Part of the one door. */
import type { AdSlot, Edition, Section } from "./article.ts";
import { isAddress } from "./links.ts";
import { present } from "./present.ts";
import type { Path, Result } from "./problems.ts";
import { Reading } from "./reading.ts";
import { allowedUrl, readUrl, urlOf } from "./urls.ts";

const editionFields = [
	"name",
	"origin",
	"inLanguage",
	"timeZone",
	"digits",
	"sample",
	"contact",
	"about",
	"sections",
	"ads",
	"pictureHosts",
	// For the build alone (build/screenshots.ts).
	"screenshots",
];

/** A name that may stand in the policy of every page. */
const hostPattern = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

/** Lists that are not sections, so that no section may be called so. */
const reservedSections = ["front"];

/**
 * Reads `edition.json`. Required: `name`, `origin`, `inLanguage`, `timeZone`, `sections`. Source: FORMAT, "An edition is a folder".
 * A section's id is any text up to 80 characters without slashes, of more than dots, with no white space but single spaces inside: it becomes
 * one step of an address, and so is read in NFC.
 */
export function parseEdition(input: unknown): Result<Edition> {
	const reading = new Reading();
	const fields = reading.fields(input, [], editionFields);
	if (!fields) return { value: null, problems: reading.problems };
	const name = reading.text(fields["name"], ["name"]);
	const origin = parseOrigin(reading, fields["origin"]);
	const inLanguage = reading.text(fields["inLanguage"], ["inLanguage"]) && reading.optionalLanguage(fields["inLanguage"], ["inLanguage"]);
	const timeZone = parseTimeZone(reading, fields["timeZone"]);
	const site = { origin: origin ?? "https://invalid.example", pictureHosts: [] };
	const sections = parseSections(reading, fields["sections"]);
	const contact = parseContact(reading, fields["contact"], site);
	const about = reading.optionalText(fields["about"], ["about"]);
	const rest = {
		digits: reading.oneOf(fields["digits"], ["digits"], ["latn", "deva"], "latn") ?? "latn",
		sample: reading.boolean(fields["sample"], ["sample"], false),
		ads: parseAds(reading, fields["ads"], site),
		pictureHosts: reading.list(fields["pictureHosts"], ["pictureHosts"], (item, path) => parseHost(reading, item, path), { most: 20 }),
	};
	if (!name || !origin || !inLanguage || !timeZone || reading.failed) return { value: null, problems: reading.problems };
	return { value: { name, origin, inLanguage, timeZone, sections, ...rest, ...present({ contact, about }) }, problems: reading.problems };
}

function parseOrigin(reading: Reading, value: unknown): string | undefined {
	const text = reading.text(value, ["origin"]);
	if (text === undefined) return undefined;
	const url = urlOf(text);
	const isOrigin =
		url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
	return isOrigin ? url.origin : reading.error("url", ["origin"], "https://…", text);
}

function parseTimeZone(reading: Reading, value: unknown): string | undefined {
	const text = reading.text(value, ["timeZone"]);
	if (text === undefined) return undefined;
	try {
		// IST or +05:30 is known to some browsers, and in the others ends every page.
		if (text === "UTC" || text.includes("/")) return new Intl.DateTimeFormat("en", { timeZone: text }) && text;
	} catch {}
	return reading.error("time-zone", ["timeZone"], "Asia/Kolkata", text);
}

/** Sections in their order: the number they give, else the place they stand at. */
function parseSections(reading: Reading, value: unknown): Section[] {
	const read = reading.list(value, ["sections"], (item, path) => parseSection(reading, item, path), { least: 1, most: 100 });
	read.forEach(({ section, path }, index) => {
		if (read.findIndex((other) => other.section.id === section.id) < index) {
			reading.error("duplicate", [...path, "id"], undefined, section.id);
		}
	});
	const ordered = read.map(({ section, order }, index) => ({ section, order: order ?? index + 1 }));
	return ordered.sort((a, b) => a.order - b.order).map(({ section }) => section);
}

function parseSection(
	reading: Reading,
	value: unknown,
	path: Path,
): { section: Section; order: number | undefined; path: Path } | undefined {
	const fields = reading.fields(value, path, ["id", "name", "order"]);
	if (!fields) return undefined;
	const id = reading.text(fields["id"], [...path, "id"])?.normalize();
	const name = reading.text(fields["name"], [...path, "name"]);
	const order = fields["order"] === undefined ? undefined : reading.whole(fields["order"], [...path, "order"], -1_000_000, 1_000_000);
	if (id !== undefined && !(id.length <= 80 && /[^.]/.test(id) && /^[^\s/\\?#%:*"<>|]+(?: [^\s/\\?#%:*"<>|]+)*$/.test(id)))
		reading.error("section-id", [...path, "id"], undefined, id);
	if (id !== undefined && reservedSections.includes(id)) reading.error("reserved", [...path, "id"], undefined, id);
	return id && name ? { section: { id, name }, order, path } : undefined;
}

/** An address as it may be used (a bare e-mail address becomes one), or words as they stand. */
function parseContact(reading: Reading, value: unknown, site: { origin: string; pictureHosts: readonly string[] }): string | undefined {
	const text = reading.optionalText(value, ["contact"]);
	if (text === undefined) return undefined;
	if (/^[^\s@:/]+@[^\s@:/]+$/.test(text)) return `mailto:${text}`;
	if (!isAddress(text)) return text;
	return readUrl(reading, text, ["contact"], "link", site, "mailto, https");
}

function parseAds(reading: Reading, value: unknown, site: { origin: string; pictureHosts: readonly string[] }): AdSlot[] {
	const slots = reading.list(value, ["ads"], (item, path) => parseAdSlot(reading, item, path, site), { most: 20 });
	slots.forEach(({ id }, index) => {
		if (slots.findIndex((other) => other.id === id) < index) reading.error("duplicate", ["ads"], undefined, id);
	});
	return slots;
}

/** After this block of a story an ad stands that names none. Source: DESIGN-NOTES, "Space, grid, breakpoints". */
const usualBlock = 5;

function parseAdSlot(
	reading: Reading,
	value: unknown,
	path: Path,
	site: { origin: string; pictureHosts: readonly string[] },
): AdSlot | undefined {
	const fields = reading.fields(value, path, ["id", "place", "afterBlock", "width", "height", "src"]);
	if (!fields) return undefined;
	const id = reading.text(fields["id"], [...path, "id"]);
	const place = reading.oneOf(fields["place"], [...path, "place"], ["story", "rail", "front"]);
	const width = reading.whole(fields["width"], [...path, "width"], 1, 2000);
	const height = reading.whole(fields["height"], [...path, "height"], 1, 2000);
	const isPlaced = fields["afterBlock"] !== undefined;
	const standing = place === "story" ? usualBlock : undefined;
	const afterBlock = isPlaced ? reading.whole(fields["afterBlock"], [...path, "afterBlock"], 1, 500) : standing;
	const text = reading.text(fields["src"], [...path, "src"]);
	const address = text === undefined ? null : allowedUrl(text, "embed", site);
	// Its host becomes part of the policy, and what the URL standard takes for a host may end a directive there.
	const isPlain = address?.startsWith("/") || (address && hostPattern.test(new URL(address).hostname));
	const src = text === undefined || (address && isPlain) ? address : reading.error("url", [...path, "src"], "https", text);
	return id && place && width && height && src ? { id, place, width, height, src, ...present({ afterBlock }) } : undefined;
}

function parseHost(reading: Reading, value: unknown, path: Path): string | undefined {
	const host = reading.text(value, path);
	if (host === undefined) return undefined;
	return hostPattern.test(host) ? host : reading.error("value", path, "images.example", host);
}
