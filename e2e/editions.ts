/** Writes the editions that tests are built from: a single story, three thousand, and one that is as strange as the format allows. */
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, sites } from "./sites.ts";

/** A section's name that fits no line. */
export const longName =
	"बहुत-बहुत लंबे नाम वाला एक अनुभाग जो कहीं नहीं अटता: न फ़ोन की एक पंक्ति में, न कंप्यूटर की सबसे ऊपर वाली पट्टी में, जहाँ और भी अनुभाग खड़े हैं";

const sections = [
	{ id: "desh", name: "देश" },
	{ id: "duniya", name: "दुनिया" },
	{ id: "khel", name: "खेल" },
];

const edition = (more: object = {}) => ({
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections,
	...more,
});

const story = (id: string, more: object = {}) => ({
	id,
	articleSection: "desh",
	headline: "एक ख़बर जिसमें बस ज़रूरी बातें हैं",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [{ name: "परख" }],
	body: [{ type: "paragraph", text: "यह पहला और आख़िरी अनुच्छेद है।" }],
	...more,
});

async function writeEdition(folder: string, about: object, stories: readonly { id: string }[]): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, "stories"), { recursive: true });
	await writeFile(join(folder, "edition.json"), JSON.stringify(about, null, "\t"));
	for (const each of stories) await writeFile(join(folder, "stories", `${each.id}.json`), JSON.stringify(each));
}

/** `count` stories an hour apart, the newest at six in the morning of the build's day, spread evenly over the sections. */
export function manyStories(count: number): { id: string }[] {
	const newest = Date.parse("2021-07-10T06:00:00+05:30");
	return Array.from({ length: count }, (_, index) =>
		story(`khabar-${String(index + 1).padStart(5, "0")}`, {
			articleSection: sections[index % sections.length]?.id,
			headline: `ख़बर ${index + 1}: नगर पालिका ने ${(index * 37) % 900} गलियों में रोशनी का काम पूरा किया`,
			description: index % 3 === 0 ? "काम तय समय से पहले पूरा हुआ और ख़र्च भी कम आया।" : undefined,
			dateline: index % 2 === 0 ? "भोपाल, 9 जुलाई" : undefined,
			datePublished: new Date(newest - index * 3_600_000).toISOString(),
		}),
	);
}

export async function writeEditions(): Promise<void> {
	await writeEdition(
		sites.single.edition,
		edition({ sample: true, name: "The Long-Named Daily of Small Towns, Far Villages and Hamlets" }),
		[story("akeli")],
	);
	await writeSmall();
	await writeEdition(sites.large.edition, edition(), manyStories(3000));
	await writeStrange();
}

/** What an edition may have of its own that the others have not: digits, an advertisement on its front, a postal address, pictures from elsewhere. */
async function writeSmall(): Promise<void> {
	const about = edition({
		digits: "deva",
		contact: "परख, नदी मार्ग, भोपाल",
		ads: [{ id: "mukh", place: "front", width: 300, height: 100, src: "https://ads.example/front.html" }],
		pictureHosts: ["pictures.example"],
	});
	const image = { src: "https://pictures.example/nadi.jpg", width: 1200, height: 800, alt: "नदी पर पुल" };
	const [newest, ...others] = manyStories(24);
	await writeEdition(sites.small.edition, about, newest ? [Object.assign(newest, { image }), ...others] : others);
}

/** Every file of `e2e/stories/` is a case; they share one edition, made to be awkward itself. */
async function writeStrange(): Promise<void> {
	const folder = sites.strange.edition;
	const ads = [
		{ id: "beech", place: "story", afterBlock: 2, width: 300, height: 250, src: "https://ads.example/slot.html" },
		{ id: "beech-do", place: "story", afterBlock: 2, width: 320, height: 100, src: "https://ads.example/two.html" },
		{ id: "kinara", place: "rail", width: 300, height: 250, src: "https://ads.example/rail.html" },
	];
	const odd = [
		...sections,
		{ id: "__proto__", name: "<b>अनोखा</b> & “अनुभाग”" },
		{ id: ".राज्य और शहर", name: "राज्य और शहर" },
		{ id: "constructor", name: longName },
		{ id: "खेल, सिनेमा & v2.0", name: "खेल, सिनेमा" },
	];
	await writeEdition(folder, edition({ ads, sections: odd, contact: "mailto:a@parakh.example?subject=<b>" }), []);
	const cases = join(root, "e2e", "stories");
	for (const name of await readdir(cases)) await copyFile(join(cases, name), join(folder, "stories", name));
	await mkdir(join(folder, "pictures"), { recursive: true });
	for (const name of ["market.svg", "portrait-weaver.jpg", "person-curls.svg"])
		await copyFile(join(root, "public", "pictures", name), join(folder, "pictures", name));
	await writeFile(
		join(folder, "pictures", "raaz.svg"),
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><title>raaz-chitra</title><rect width="9" height="9"/></svg>',
	);
}
