/** Editions of any size, the same on every machine: stories of about 400 Hindi words, a fifth of them with a picture. */
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { manyStories } from "../editions.ts";
import { root } from "../sites.ts";

const about = {
	name: "परख",
	origin: "https://parakh.example",
	inLanguage: "hi",
	timeZone: "Asia/Kolkata",
	sections: [
		{ id: "desh", name: "देश" },
		{ id: "duniya", name: "दुनिया" },
		{ id: "khel", name: "खेल" },
	],
};

const pictures = [
	{ src: "/pictures/ghat-morning.jpg", width: 1800, height: 1200, alt: "चित्र: सुबह का घाट" },
	{ src: "/pictures/hills-road.jpg", width: 1800, height: 1200, alt: "चित्र: पहाड़ की सड़क" },
	{ src: "/pictures/portrait-weaver.jpg", width: 1200, height: 1600, alt: "चित्र: करघे पर बुनकर" },
	{ src: "/pictures/market.svg", width: 1200, height: 800, alt: "चित्र: मंडी का तराज़ू" },
	{ src: "/pictures/solar.svg", width: 1200, height: 800, alt: "चित्र: रेत में सौर पैनल" },
];

/** What sentences are put together from; each list ends up in one place of the sentence. */
const parts = [
	["सोमवार की सुबह", "पिछले हफ़्ते", "बारिश थमने के बाद", "तीन महीने की तैयारी के बाद", "शुक्रवार देर शाम", "इस साल पहली बार", "मेले के दूसरे दिन"],
	[
		"नगर पालिका के दफ़्तर में",
		"ज़िला अस्पताल के सामने",
		"पुराने बस अड्डे पर",
		"नदी किनारे की बस्ती में",
		"सरकारी स्कूल के मैदान में",
		"सब्ज़ी मंडी के पास",
		"पंचायत भवन में",
	],
	[
		"किसानों और दुकानदारों ने",
		"महिला समूह की सदस्यों ने",
		"इंजीनियरों की एक टीम ने",
		"कॉलेज के विद्यार्थियों ने",
		"ज़िलाधिकारी ने",
		"बुनकरों की समिति ने",
		"स्वास्थ्य कार्यकर्ताओं ने",
	],
	[
		"पानी की नई पाइपलाइन का",
		"सड़क की मरम्मत के बजट का",
		"टीकाकरण की धीमी रफ़्तार का",
		"बिजली के बढ़े हुए बिल का",
		"पुस्तकालय खोलने की योजना का",
		"फ़सल बीमा के फ़ॉर्म का",
	],
	[
		"पूरा हिसाब सबके सामने रखा",
		"मुद्दा फिर से ज़ोर देकर उठाया",
		"ब्योरा माँगा और जवाब के लिए समय दिया",
		"नक़्शा दिखाकर एक-एक बात समझाई",
		"विरोध करते हुए लिखित माँग सौंपी",
	],
	[
		"और बताया कि ख़र्च # लाख रुपये आएगा।",
		"जबकि # परिवार अब भी इंतज़ार में हैं।",
		"जिससे # लोगों को सीधा फ़ायदा होगा।",
		"हालाँकि काम का # प्रतिशत हिस्सा बाक़ी है।",
		"और अगली बैठक # जुलाई को रखी गई।",
	],
];

/** Repeatable chance: the generator of Numerical Recipes, of which the upper bits are good enough for choosing words. */
function chanceFrom(seed: number): (below: number) => number {
	let state = (seed * 2_654_435_761) >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const sentenceOf = (chance: (below: number) => number): string =>
	parts
		.map((choices) => choices[chance(choices.length)])
		.join(" ")
		.replace("#", String(1 + chance(97)));

/** As many sentences of the crowd's. */
export function crowdSentences(count: number): string[] {
	const chance = chanceFrom(1);
	return Array.from({ length: count }, () => sentenceOf(chance));
}

/** Six paragraphs of two long sentences, two headings and a quotation: about 400 words. */
function bodyOf(seed: number): object[] {
	const chance = chanceFrom(seed);
	const sentence = () => sentenceOf(chance);
	const paragraph = () => ({ type: "paragraph", text: `${sentence()} ${sentence()}` });
	const heading = () => ({ type: "heading", text: `${parts[1]?.[chance(7)]} अब आगे क्या` });
	const quote = () => ({ type: "quote", text: sentence(), attribution: "एक निवासी" });
	return [paragraph(), paragraph(), heading(), paragraph(), quote(), paragraph(), heading(), paragraph(), paragraph()];
}

const withWords = (story: { id: string }, index: number) => ({
	...story,
	body: bodyOf(index),
	...(index % 5 === 0
		? { image: { ...pictures[(index / 5) % pictures.length], caption: "काम पूरा होने के बाद की तस्वीर।", creditText: "परख" } }
		: {}),
});

const write = (folder: string, story: { id: string }) => writeFile(join(folder, "stories", `${story.id}.json`), JSON.stringify(story));

export async function writeCrowd(folder: string, stories: number): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, "stories"), { recursive: true });
	await mkdir(join(folder, "pictures"));
	await writeFile(join(folder, "edition.json"), JSON.stringify(about));
	for (const { src } of pictures) await copyFile(join(root, "public", src), join(folder, src));
	for (const [index, story] of manyStories(stories).entries()) await write(folder, withWords(story, index));
}

/** The newest story of all, dropped into an edition that is there already. */
export async function addOne(folder: string): Promise<{ id: string; section: string }> {
	const id = "ek-aur-khabar";
	const [newest] = manyStories(1);
	await write(folder, { ...withWords(newest as { id: string }, 100_000), id, datePublished: "2021-07-10T07:20:00+05:30" } as {
		id: string;
	});
	return { id, section: "desh" };
}
