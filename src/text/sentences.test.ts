/** Where one sentence ends and the next begins. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { sentencesOf } from "./sentences.ts";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** In each case | stands where the text is cut. */
const cases: Record<string, string[]> = {
	"danda, question, exclamation": [
		"नदी शांत थी।|नाव चल पड़ी।",
		"कब आए?|अभी!|अच्छा।",
		"सच?!|हाँ।",
		"छंद पूरा हुआ॥|दूसरा शुरू हुआ।",
		"पहले जगह छूटी ।|फिर भी वाक्य पूरा है।",
	],
	"titles and shortened words go on": [
		"डॉ. मीरा और प्रो. दास आए।|सभा शुरू हुई।",
		"श्री. गोपाल ने रु. 500 दिए।|बाक़ी बाद में।",
		"बी.जे.पी. और सी.पी.एम. ने कहा।|जवाब आया।",
		"ए. पी. जे. अब्दुल कलाम यहीं पढ़े थे।|स्कूल अब भी है।",
		"लेफ्टि. जनरल ने 4 कि.मी. दूर से देखा।",
		"ले. शर्मा ने कहा।|लेफ़्टि. कर्नल और कांस्टे. राम गए।",
		"रोज़ 10 ली. दूध, 500 मिली. पानी दिया।|उसने चाय ली.|फिर गया.",
		"कुल 10किग्रा. आटा और 5.5ली. तेल।",
		"दर 87.62 रु./ली. और 75 रु./कि. रही।",
		"मि. शर्मा 10 मि. में नं. 5 पर आए।|एड. वर्मा और इं. राम भी।",
		"ए.सी.पी. चौ. राम और मे. जन. सिंह ने देखा।|Smt. Devi, Adv. Rao और No. 5 भी।",
		"ले. जनरल सिंह ने कहा।|ले. कर्नल राय चुप रहे।",
		"वह दवा ले.|फिर सो जाए.",
		"कल ले. शर्मा आए।|सेना के ले. वर्मा और ले. दास भी, जिन्हें (ले. सेन की तरह) बुलाया गया था।",
		"वह हाथ में ले.|साथ ले.|राम को ले.",
		"1200 sq. ft. का मकान है।|बिक गया।",
		"उन्होंने अपील की.|मेला शुरू हुआ.",
		"हवा 3 मी./से. रही।",
		"आवेदक माता/पिता.|कोई गया था/थी.|सूची आई.",
		"स्व. रामलाल की याद में।",
		"डॉ॰ मीरा 4 कि॰मी॰ दूर बी॰जे॰पी॰ कार्यालय गईं।|लौट आईं।",
		"बी॰जे.पी. ने रु॰ 500 दिए।|डॉ॰ ए. पी. दास भी आए.|सभा हुई.",
		"Dr. John F. Kennedy ने लिखा।|पत्र मिला।",
	],
	"full stops of agencies that have no danda": [
		"बैठक शुक्रवार को हुई.|दोनों पक्ष सहमत थे.",
		"नतीजे घोषित किए जाएंगे.|छात्र साइट देखें.",
		"He left early.|She stayed on.",
		"U.S. officials met Dr. Rao today.|Talks go on.",
	],
	"Marathi ends with full stops": [
		"ही बातमी खरी आहे.|लोक घरी आहेत.|मुंबईत पाऊस पडला.|डॉ. जोशी आले.|ती शाळेत जाते.",
		"बैठक झाली.|निर्णय होणार.|कोणी बोलत नाही.|सरकार मदत देईल.|सगळे येतात.|पु. ल. देशपांडे इथे होते.",
	],
	"numbers keep their points": ["दर 4.5 रही।|पहले 3.2 थी।", "1. पहली बात यह है।|2. दूसरी बात यह है।", "समय 10.30 बजे का था।"],
	"quotes and brackets close with their sentence": [
		"उसने कहा, “रास्ता बंद है।”|फिर वह लौटा।",
		"“तुम कहाँ थे?”|माँ ने पूछा।",
		"“पानी आया!|देखो!”|सब दौड़े।",
		"वह (हाँ!) ऐसा ही बोला।|सब हँसे।",
		"(यह बात कल की है।)|आज कुछ और है।",
		'उसने "ठीक है।"|कहा।',
	],
	"dots that go on": ["और फिर... सन्नाटा।", "और फिर… सन्नाटा।|बस।"],
	"what says nothing joins what is before": ["गया। * * *", "वह आया।|– फिर गया।", "। ।"],
	"one piece": ["शीर्षक बिना विराम का"],
};

for (const [what, texts] of Object.entries(cases))
	test(what, () => {
		for (const marked of texts) {
			const parts = marked.split("|").map((part) => part.trim());
			expect(cut(marked.replaceAll("|", " "))).toEqual(parts);
		}
	});

test("empty text has no sentence", () => {
	expect(cut("")).toEqual([]);
	expect(cut(" \u00a0\n")).toEqual([]);
});

test("a danda needs no space after it", () => {
	expect(cut("दरवाज़ा खुला।हवा भीतर आई।")).toEqual(["दरवाज़ा खुला।", "हवा भीतर आई।"]);
});

test("nothing but spaces is left out, nothing is said twice, and cutting a sentence again gives that sentence", () => {
	const unit = fc.constantFrom(..."कि डॉ.।॥?!…\"'“”‘’()[]1२,- \u00a0\nabZ", "है", "था.", "रु.", "। ");
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
			const found = sentencesOf(text);
			let at = 0;
			for (const { start, end } of found) {
				expect(text.slice(at, start).trim()).toBe("");
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
				at = end;
			}
			expect(text.slice(at).trim()).toBe("");
		}),
	);
});

test("thousands of marks in one text are read through", () => {
	expect(sentencesOf("क. ".repeat(3000)).length).toBeGreaterThan(0);
	expect(sentencesOf("?!।”".repeat(10_000)).length).toBeGreaterThan(0);
});
