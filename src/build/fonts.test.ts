/** Proof that the cut fonts write Hindi, Marathi and Nepali as the whole of Eczar does: both are shaped with HarfBuzz and compared. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Blob, Direction, Face, Font, Buffer as Run, shape, Variation } from "harfbuzzjs";
import { expect, test } from "playwright/test";
import {
	type FontFile,
	fallbackFamily,
	fontCuts,
	fontFaceCss,
	fontFamily,
	fontLicence,
	fontMetrics,
	latinSizeAdjust,
	subsetFonts,
	unicodeRange,
	unpackWoff2,
	weightDeltaStep,
} from "./fonts.ts";

const ceiling = 90_000;
const weights = [400, 560, 700];

/** After CLDR's main and auxiliary exemplars, by language, with digits and punctuation. */
const letters = {
	hi: "अआइईउऊऋऌऍएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहऽािीुूृॅेैॉोौ्ंँः़ॐक़ख़ग़ज़ड़ढ़फ़य़०१२३४५६७८९।॥॰₹",
	mr: "अआइईउऊऋऌऍॲएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरऱलळवशषसहऽािीुूृॅेैॉोौ्ंँःॐ०१२३४५६७८९।₹",
	ne: "अआइईउऊऋऌएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहऽािीुूृॄेैोौ्ंँः़ॐ०१२३४५६७८९।॥",
} as const;

const words = {
	hi: `उद्घाटन ट्वीट स्विट्ज़रलैंड शुद्ध टेक्स्ट चिह्न राष्ट्रपति अंतर्राष्ट्रीय प्रधानमंत्री मंत्रिमंडल सर्वोच्च न्यायालय विश्वविद्यालय
		विद्यार्थी कर्तव्य निर्मल अर्पण पर्वत आश्चर्य स्वास्थ्य वक्तृत्व उज्ज्वल महत्त्व सत्त्व तत्त्व बुद्धि सिद्धांत उद्धव पद्धति
		शृंखला श्रृंगार हृदय ह्रास ह्रस्व आह्वान जिह्वा प्रह्लाद आह्लाद ब्रह्मा ब्राह्मण अपराह्न पूर्वाह्न चिन्हित मध्याह्न असह्य
		ग्राह्य वाह्य क्षत्रिय लक्ष्मी पक्ष्म सूक्ष्म यक्ष्मा तीक्ष्ण कृष्ण विष्णु उष्मा ग्रीष्म विज्ञान ज्ञानेश्वर यज्ञ प्रतिज्ञा आज्ञा
		ट्रैक्टर ट्रेन ड्राइवर राष्ट्र महाराष्ट्र सौराष्ट्र उष्ट्र छुट्टी चिट्ठी लड्डू गड्ढा बुड्ढा खट्टा पट्टी अट्ठाईस इकट्ठा
		द्वारा विद्वान द्विवेदी द्वंद्व उद्योग विद्युत पद्म छद्म सद्भाव अद्भुत उद्भव उद्गम सद्गति भगवद्गीता उद्दंड गद्दी मुद्दा
		कत्ल क़त्ल इल्ज़ाम ज़िंदगी फ़ैसला ख़्वाब ग़ज़ल फ़्लैट फ़्रांस ज़्यादा ज़्वार अफ़्रीका दर्ज़ी बढ़ती पढ़ाई लड़ाई सड़क ड़्योढ़ी
		क्रिकेट क्रांति क्लब क्वार्टर क्यों वाक्य पक्का चक्कर मक्खी रक्त भक्ति युक्ति वक़्त तख़्त सख़्ती रुख़ रूस रुपया रूप शुरू गुरु
		श्री श्रम विश्राम आश्रम प्रश्न विश्वास पश्चिम निश्चय श्लोक श्वेत अश्व श्मशान रश्मि कश्मीर मुश्किल तश्तरी
		स्त्री शास्त्र अस्त्र वस्त्र इस्त्री स्थिति अवस्था व्यवस्था स्वतंत्र स्मृति विस्मय स्नान स्फूर्ति स्पष्ट स्ट्राइक स्क्रीन
		त्र्यंबक त्रिशूल मित्र पत्र चरित्र सत्य नित्य पत्नी आत्मा महात्मा उत्पात उत्सव उत्तर पत्थर ऋत्विक सत्रह
		प्रार्थना आर्थिक वर्षा हर्ष कर्ज़ दर्द सर्दी गर्मी वार्ड कोर्ट रिपोर्ट पार्टी मर्ज़ी फ़र्ज़ बर्फ़ धर्म कर्म मार्ग वर्ग दुर्घटना
		पूर्ति मूर्ति कीर्ति शर्तें दर्जनों पर्यटन कार्य आचार्य सूर्य धैर्य ऐश्वर्य वर्ष्य पार्श्व ईर्ष्या उर्वरक निर्झर
		हिंदी हिन्दी पंचायत पञ्चायत पाँच गाँव चाँद हँसी साँप अँधेरा ऊँट मुँह हूँ में नहीं सिंह संयुक्त संस्कृत संवाद
		अङ्क गङ्गा शङ्ख पङ्क्ति वाङ्मय दिङ्नाग चञ्चल अञ्जन वाञ्छा घण्टा कण्ठ दण्ड षण्मुख पुण्य अन्त पन्थ बन्द अन्धा अन्न कम्प गुम्फ
		अम्ब स्तम्भ सम्मान तुम्हारा कन्हैया मल्हार चूल्हा दूल्हा कुल्हाड़ी कुम्हार उन्हें जिन्होंने इन्हीं
		ऑक्सीजन डॉक्टर कॉलेज बॉल ऑफ़िस कॉन्फ़्रेंस फ़ॉर्म ऍप बैंक फ़ीसदी ओलंपिक एन्क्रिप्ट एक्सप्रेस मैक्सिको पॉप्युलर
		दुःख प्रायः अतः अंतःकरण प्रातःकाल निःशुल्क सोऽहम् शिवोऽहम् ॐ कुँवर भैंस सौंफ कौआ भौंरा नैऋत्य नौ ऐनक
		व्लादिमीर व्रत व्यक्ति तीव्र कव्वाली वज्र वज्रपात ज्वार ज्योति ज्वाला उज्जैन छ्योढ़ी छ्वास कुछ् रस्सी हिस्सा मस्जिद`,
	mr: `करणाऱ्या वाऱ्यावर चाऱ्याची दऱ्या तऱ्हा कऱ्हाड गोऱ्हा सुऱ्या पुण्याच्या मुंबईतील शेतकऱ्यांना महाराष्ट्रातील अधिवेशनात मुख्यमंत्र्यांनी
		कार्यकर्त्यांनी राष्ट्रवादी काँग्रेसच्या विद्यार्थ्यांसाठी न्यायालयाच्या उच्च शिक्षणाचा प्रश्नांवर विधानसभेच्या अॅप ॲप बॅट कॅन्सर ऑगस्ट
		डॉक्टरांनी झाडांच्या माझ्या तुझ्या त्यांच्याकडे आमच्या तुमच्या घेतल्याने म्हणाले म्हणून तुम्ही आम्ही व्हावे न्हाणे ऱ्हास ऱ्हस्व
		लक्ष्मण ज्ञानेश्वरी संज्ञा विज्ञानाचे क्षेत्रातील अक्षर दक्षता शिक्षक परीक्षा लोकसंख्या स्वातंत्र्य स्वच्छता निर्णयाने पर्यावरण
		सूर्योदय धैर्याने आश्चर्यकारक श्रद्धांजली श्रमिक शृंगार विश्वास ईश्वर प्रश्न पश्चिम श्लोक कौशल्य मूल्य शिल्लक दिल्ली मुल्ला
		कल्पना उल्लेख शिल्प कुल्फी हल्ला लहान ळकार बाळ काळजी फळे सोळा विठ्ठल रुक्मिणी पंढरपूर कोल्हापूर सिंधुदुर्ग रत्नागिरी`,
	ne: `नेपाल काठमाडौँ राष्ट्रपतिले प्रधानमन्त्री मन्त्रिपरिषद् संविधानसभा सङ्घीय अङ्ग्रेजी पञ्चायत सम्झौता झापा झन्डा बुझ्नु सम्झना माझी
		गर्नुपर्ने भएको छैन थियो हुन्छ पर्छ गर्दछ आउँछ छुट्याउने पढ्छ उठ्छ बस्छ लेख्छ सक्छ सुन्छिन् जान्छन् गर्छन् ल्याउँछ ल्हासा
		विद्यार्थीहरू विश्वविद्यालय स्वास्थ्यकर्मी अर्थतन्त्र वैदेशिक रोजगारी पर्यटकहरू सगरमाथा हिमाल भूकम्प बाढीपहिरो कर्णाली गण्डकी
		धर्म कर्तव्य निर्वाचन आयोग सर्वोच्च अदालत न्यायाधीश श्रीमान् महाशय ऋण कृषि बृहत् पितॄण दृष्टि द्वन्द्व युद्धविराम उद्योग वाणिज्य
		क्षेत्रीय लक्ष्य ज्ञान प्रज्ञा संज्ञा चिह्न ब्राह्मण उह्रास फर्क्यो गर्‍यो पर्‍यो गर्‍यौँ मार्‍यो सर्‍यो टक्‍यो बिर्स्यो`,
} as const;

const virama = "\u094d";
const joiners = ["\u200d", "\u200c"];
const plain = range(0x915, 0x939);
const dotted = range(0x958, 0x95f);
const consonants = [...plain, ...dotted, ...dotted.map((letter) => letter.normalize("NFD"))];
const vowelSigns = [...range(0x93e, 0x945), ...range(0x947, 0x949), ...range(0x94b, 0x94d)];
const endings = ["", ..."ंँः", ...vowelSigns, ...vowelSigns.flatMap((sign) => [`${sign}ं`, `${sign}ँ`])];
const pairs = plain.concat(dotted).flatMap((first) => plain.concat(dotted).map((second) => first + virama + second));
const composed: Readonly<Record<string, readonly string[]>> = {
	"every pair of consonants": pairs,
	"every pair before य र व ल": pairs.flatMap((pair) => Array.from("यरवल", (last) => pair + virama + last)),
	"every consonant with every vowel sign": consonants.flatMap((letter) => endings.map((end) => letter + end)),
	"every consonant under reph with every vowel sign": consonants.flatMap((letter) => endings.map((end) => `र${virama}${letter}${end}`)),
	"nukta letters in both encodings, joined": consonants
		.slice(plain.length)
		.flatMap((letter) => plain.flatMap((other) => [letter + virama + other, other + virama + letter])),
	"half and open forms with ZWJ and ZWNJ": consonants.flatMap((letter) =>
		joiners.flatMap((joiner) => [
			letter + virama + joiner,
			`${letter}${virama}${joiner}य`,
			`${letter}${joiner}${virama}य`,
			`र${virama}${joiner}${letter}`,
		]),
	),
	"independent vowels, digits and signs": [...range(0x905, 0x90d), ...range(0x90f, 0x911), ...range(0x913, 0x914), "ॠ", "ॲ"]
		.flatMap((vowel) => ["", ..."ंँः"].map((end) => vowel + end))
		.concat("०१२३४५६७८९", "₹५००", "है।", "॥१॥", "सोऽहम्", "ॐ", "कृ॰", "\u25ccि", "\u25cc्"),
};

test.describe("the cut fonts", () => {
	const original = {} as Record<FontFile, Font>;
	const cut = {} as Record<FontFile, Font>;
	let bytes = 0;
	let folder = "";

	test.beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "pathak-fonts-"));
		for (const { file, bytes: woff2 } of await subsetFonts(folder)) {
			bytes += woff2.length;
			cut[file] = openFont(await unpackWoff2(woff2));
			original[file] = openFont(await unpackWoff2(await readFile(createRequire(import.meta.url).resolve(fontCuts[file].source))));
		}
	});
	test.afterAll(() => rm(folder, { recursive: true, force: true }));

	test(`are no larger than ${ceiling} bytes together`, () => {
		expect(bytes).toBeLessThanOrEqual(ceiling);
	});

	test("are the same bytes when cut again, with or without the cache", async () => {
		const files = await readdir(folder);
		expect(files).toHaveLength(2);
		for (const { file, bytes: again } of await subsetFonts()) {
			const kept = await readFile(join(folder, files.find((name) => name.startsWith(file)) ?? ""));
			expect(kept.equals(again)).toBe(true);
		}
	});

	for (const [language, text] of Object.entries(letters)) {
		test(`have every letter of ${language}`, () => {
			expect(
				Array.from(text).filter((letter) => glyphs(cut["eczar-devanagari"], letter, language).some((glyph) => glyph.id === 0)),
			).toEqual([]);
		});
	}

	test("have a glyph for all that unicode-range promises", () => {
		for (const [file, { codePoints }] of Object.entries(fontCuts) as [FontFile, { codePoints: readonly number[] }][]) {
			expect(codePoints.filter((code) => !cut[file].nominalGlyph(code))).toEqual([]);
		}
	});

	test("write three hundred hard words as Eczar does", () => {
		const lists = Object.values(words).map((list) => list.split(/\s+/));
		expect(new Set(lists.flat()).size).toBeGreaterThanOrEqual(300);
		for (const list of lists) expect(differences(original["eczar-devanagari"], cut["eczar-devanagari"], list)).toEqual([]);
	});

	for (const [name, texts] of Object.entries(composed)) {
		test(`write ${name} as Eczar does`, () => {
			expect(differences(original["eczar-devanagari"], cut["eczar-devanagari"], texts)).toEqual([]);
		});
	}

	test("write Latin, digits and punctuation as Eczar does, signs in a Devanagari run too", () => {
		const [whole, font] = [original["eczar-latin"], cut["eczar-latin"]];
		const latin = fontCuts["eczar-latin"].codePoints.map((code) => String.fromCodePoint(code));
		const signs = latin.filter((one) => !/\p{L}/u.test(one));
		const kerned = latin.flatMap((one) => Array.from("AVTo1.-”", (other) => one + other));
		expect(differences(whole, font, [...latin, ...kerned, "office"], { script: "Latn" })).toEqual([]);
		expect(differences(whole, font, [...signs, "10-15", "318.4", "1,20,000"])).toEqual([]);
	});

	for (const [language, own] of [
		["mr", "लश"],
		["ne", "झ"],
	] as const) {
		test(`keep the letters ${own} as ${language} draws them`, () => {
			const [whole, font] = [original["eczar-devanagari"], cut["eczar-devanagari"]];
			const texts = Array.from(own).flatMap((letter) => [letter, `${letter}${virama}य`, `${letter}ा`]);
			expect(differences(whole, font, texts, { language, cutLanguage: language })).toEqual([]);
			expect(differences(whole, font, Array.from(own), { cutLanguage: language })).toHaveLength(own.length * weights.length);
		});

		test(`join letters under lang="${language}" as under Hindi, which Eczar itself does not`, () => {
			const [whole, font] = [original["eczar-devanagari"], cut["eczar-devanagari"]];
			const all = [...words[language].split(/\s+/), ...words.hi.split(/\s+/), ...pairs];
			const common = all.filter((text) => !Array.from(own).some((letter) => text.includes(letter)));
			expect(differences(whole, font, common, { cutLanguage: language })).toEqual([]);
			const halants = (font: Font, texts: string[], language: string) =>
				glyphs(font, texts.join(" "), language).filter(({ id }) => id === font.nominalGlyph(0x94d)).length;
			expect(halants(font, all, language)).toBeLessThanOrEqual(halants(whole, all, "hi"));
			expect(halants(whole, ["धर्म"], language)).toBe(1);
		});
	}

	test("draw no sign that turns into another between its light and its heavy outline", () => {
		const torn = (font: Font, code: number) => {
			const [light, heavy] = [400, 700].map((weight) => {
				font.setVariations([new Variation("wght", weight)]);
				return edges(font.glyphToPath(font.nominalGlyph(code) ?? 0));
			});
			return light !== undefined && heavy !== undefined && alike(light, heavy) < 0.7;
		};
		for (const file of ["eczar-devanagari", "eczar-latin"] as const)
			expect(fontCuts[file].codePoints.filter((code) => code !== 0x20 && code !== 0xa0 && torn(cut[file], code))).toEqual([]);
		expect(Array.from("*×+−%").filter((sign) => torn(original["eczar-latin"], sign.codePointAt(0) ?? 0))).toEqual(["*", "×"]);
	});

	test("have the line metrics that the fallback is matched to", () => {
		for (const font of [...Object.values(cut), ...Object.values(original)]) {
			const { ascender, descender, lineGap } = font.hExtents();
			expect([ascender, descender, lineGap]).toEqual([1000 * fontMetrics.ascent, -1000 * fontMetrics.descent, 0]);
		}
	});
});

test("the rules name each file once, under one weight range, for characters no other file claims", () => {
	const css = fontFaceCss({ devanagari: "/assets/d.woff2", latin: "/assets/l.woff2" });
	const rules = css.match(/@font-face\{[^}]+\}/g) ?? [];
	expect(rules.join("")).toBe(css);
	const eczar = rules.filter((rule) => rule.includes(`"${fontFamily}"`));
	expect(eczar.map((rule) => /url\("([^"]+)"\)/.exec(rule)?.[1])).toEqual(["/assets/d.woff2", "/assets/l.woff2"]);
	expect(new Set(eczar.map((rule) => /font-weight:[^;]+/.exec(rule)?.[0])).size).toBe(1);
	expect(eczar[0]).not.toContain("size-adjust");
	// D20: without it Latin capitals stand over the line of the letters beside them.
	expect(latinSizeAdjust).toBeLessThan(100);
	expect(eczar[1]).toContain(`;size-adjust:${latinSizeAdjust}%`);
	expect(rules.filter((rule) => rule.includes(`"${fallbackFamily}"`))).toHaveLength(rules.length - 2);
	const claimed = Object.values(fontCuts).flatMap(({ codePoints }) => codePoints);
	expect(new Set(claimed).size).toBe(claimed.length);
});

test("a unicode-range joins neighbours and keeps single characters", () => {
	expect(unicodeRange([0x42, 0x41, 0x43, 0x20b9, 0x966])).toBe("U+41-43,U+966,U+20B9");
});

test("the licence that goes with the fonts is the Open Font License with Eczar's notice", async () => {
	const text = await fontLicence();
	expect(text).toContain("The Eczar Project Authors");
	expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
});

type Glyph = { id: number; cluster: number; advance: number; x: number; y: number };

function openFont(sfnt: Uint8Array): Font {
	return new Font(new Face(new Blob(sfnt)));
}

function glyphs(font: Font, text: string, language: string, script = "Deva"): Glyph[] {
	const run = new Run();
	run.addText(text);
	run.setDirection(Direction.LTR);
	run.setScript(script);
	run.setLanguage(language);
	shape(font, run);
	return run.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
		return { id: codepoint, cluster, advance: xAdvance, x: xOffset, y: yOffset };
	});
}

/**
 * The texts that the two fonts do not write alike at some weight, as "weight text". Alike is: the same number of glyphs, each
 * with the same outline, advance and place. Off weight 400 narrowing the axis has rounded advances by up to 1 unit (1/1000 em),
 * places (base and mark) by up to 2, and `weightDeltaStep` outlines. Glyph numbers and names differ between the files, so
 * outlines decide. Texts are shaped by the line, which is ten times faster, and singly where a line differs.
 */
function differences(
	whole: Font,
	cut: Font,
	texts: readonly string[],
	{ language = "hi", cutLanguage = "hi", script = "Deva" } = {},
): string[] {
	const found: string[] = [];
	const lineLength = cut.nominalGlyph(0x20) === undefined ? 1 : 100;
	for (const weight of weights) {
		for (const font of [whole, cut]) font.setVariations([new Variation("wght", weight)]);
		const rounded = weight === 400 ? 0 : 1;
		const stray = rounded && 1 + (weightDeltaStep / 2) * ((weight - 400) / 300);
		const same = new Map<number, boolean>();
		const isSameOutline = (one: number, other: number) => {
			const pair = one * 0x10000 + other;
			const known = same.get(pair) ?? areClose(whole.glyphToPath(one), cut.glyphToPath(other), stray);
			same.set(pair, known);
			return known;
		};
		const isAlike = (text: string) => {
			const expected = glyphs(whole, text, language, script);
			const actual = glyphs(cut, text, cutLanguage, script);
			return (
				expected.length === actual.length &&
				expected.every((one, index) => {
					const other = actual[index];
					return (
						other !== undefined &&
						other.id !== 0 &&
						one.cluster === other.cluster &&
						Math.abs(one.advance - other.advance) <= rounded &&
						Math.abs(one.x - other.x) <= 2 * rounded &&
						Math.abs(one.y - other.y) <= 2 * rounded &&
						isSameOutline(one.id, other.id)
					);
				})
			);
		};
		for (let start = 0; start < texts.length; start += lineLength) {
			const line = texts.slice(start, start + lineLength);
			if (!isAlike(line.join(" "))) found.push(...line.filter((text) => !isAlike(text)).map((text) => `${weight} ${text}`));
		}
	}
	return found;
}

function areClose(one: string, other: string, units: number): boolean {
	if (one === other) return true;
	const number = /-?\d+(\.\d+)?/g;
	if (units === 0 || one.replace(number, "") !== other.replace(number, "")) return false;
	const others = other.match(number) ?? [];
	return (one.match(number) ?? []).every((value, index) => Math.abs(Number(value) - Number(others[index])) <= units);
}

/** From each point of an outline to the next, as x and y by turns. */
function edges(path: string): number[] {
	const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
	return numbers.slice(2).map((value, index) => value - (numbers[index] ?? 0));
}

/** 1 where all edges of two outlines have the same direction, 0 where they have nothing in common. */
function alike(one: readonly number[], other: readonly number[]): number {
	const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
	return product(one, other) / Math.sqrt(product(one, one) * product(other, other) || 1);
}

function range(first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
