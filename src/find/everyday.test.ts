/** A word that is spelled as it is meant finds nothing else: everyday words of nearly one sound are no spellings of each other, however near they are. */
import { expect, test } from "playwright/test";
import { corpus, engineOf } from "../../e2e/find/corpus.ts";
import { headlines, laterHeadlines } from "../../e2e/find/headlines.ts";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { longNameOf, nationalsOf, otherNamesOf } from "../text/exonyms.ts";
import { feminineOf } from "../text/feminine.ts";
import { foldWord, wordsOf } from "../text/fold.ts";
import { namesakesOf } from "../text/namesakes.ts";
import { otherForms } from "../text/numberForms.ts";
import { stemsOf } from "../text/stems.ts";

const pairs = `
संशोधन संसाधन, लंदन लेनदेन, क़तर कतार, बंद बाँध, महिला मोहल्ला, वर्ष वर्षा, पत्र पुत्र, पत्र पात्र, चर्च चर्चा, वक्त वक्ता, दस्त दस्ता, संसद सांसद, सरकार सरोकार,
विधायक विधेयक, मध्यम माध्यम, सामान सम्मान, समान सम्मान, सामान सामान्य, बादल बदल, कमाल कमल, कलम कलाम, कर्म क्रम, धर्म धर्मा, मित्र मात्र, मंत्र मित्र, छात्र छत्र,
सत्र स्तर, सत्तर सत्र, मूल मूल्य, धान ध्यान, योग योग्य, प्यास पास, बड़ा बढ़ा, पढ़ना पड़ना, बची बच्ची, पता पत्ता, पति पत्ती, पिता पीता, दिन दीन, मिल मील, पुल पूल,
मेला मैला, बेल बैल, चोर चौर, सेर सैर, मेरी मैरी, लोटा लौटा, सूचना सोचना, रुकना रोकना, सिखाना सीखना, बचना बचाना, निकला निकाला, उतरा उतारा, समझना समझाना, खुलकर खोलकर,
जनता जानता, किताब ख़िताब, कमरा कैमरा, कुमार कुम्हार, पत्थर पत्र, ज़मीन जामुन, विरोध विरुद्ध, महँगी महँगाई, बंदर बंदरगाह, पर्व पूर्व, मालिक मलिक, अंदर इंदौर,
मंगल मंगोल, प्रदान प्रधान, स्वीकार स्वीकार्य, गलियाँ गोलियाँ, पहुँच पहुँचा, गुप्त गुप्ता, परिणाम प्रणाम, कन्या केन्या, वंश वेंस, कलम कोल्लम, ब्रह्मा बर्मा
`
	.trim()
	.split(/,\s*/)
	.map((pair) => pair.split(" ") as [string, string]);

for (const [one, other] of pairs)
	test(`${one} is not ${other}`, () => {
		const both = small(`${one} पर चर्चित लेख`, `${other} पर चर्चित लेख`);
		expect([storiesOf(both, one), storiesOf(both, other)]).toEqual([[0], [1]]);
		for (const [typed, there] of [
			[one, other],
			[other, one],
		] as const)
			expect(["near", null], `${typed} where there is only ${there}`).toContain(
				small(`${there} पर चर्चित लेख`).find(typed).understood[0]?.how,
			);
	});

test("a word is not left out for what it is like", () => {
	const stories = ["केन्या में बाढ़", "म्यांमार में भूकंप", "वेंस भारत आए", "ठाणे की इमारत", "पुत्र की सफलता"];
	for (const query of ["बाढ़ -कन्या", "भूकंप -ब्रह्मा", "भारत -वंश", "इमारत -थाने", "सफलता -पत्र"])
		expect(storiesOf(small(...stories), query), query).toHaveLength(1);
});

test("of all words of a store few bring another", () => {
	const all = [...corpus, ...headlines.stories, ...laterHeadlines.stories];
	const engine = engineOf(all);
	const text = all.map(({ headline, description, opening }) => `${headline} ${description ?? ""} ${opening}`).join("\n");
	const words = new Set(wordsOf(text).map(({ start, end }) => text.slice(start, end)));
	const brought: string[] = [];
	for (const word of words) {
		const folded = foldWord(word);
		const { understood, words: found } = engine.find(word);
		if (!/^[\u0900-\u097f]{3,}$/.test(folded) || understood[0]?.how !== "spelled") continue;
		const stems = new Set(stemsOf(folded).flatMap(stemsOf));
		const named = new Set([...otherNamesOf(folded), ...namesakesOf(folded), ...nationalsOf(folded), ...otherForms(folded)].map(foldWord));
		if (longNameOf(folded)) continue;
		// These are met in all their forms: भारतीयों, छात्राओं.
		const kin = new Set([...nationalsOf(folded), ...[...stems].flatMap(feminineOf)].map(foldWord));
		const isMeant = (form: string) => named.has(form) || [form, ...stemsOf(form)].some((each) => kin.has(each) || stems.has(each));
		const others = [...found].filter((each) => /[\u0900-\u097f]/.test(each) && !isMeant(each));
		if (others.length > 0) brought.push(`${word}: ${others.join(" ")}`);
	}
	expect(words.size).toBeGreaterThan(2500);
	expect(brought.length, brought.join("\n")).toBeLessThanOrEqual(8);
});

test("English words of the news find what Hindi papers write for them", () => {
	const rows = `acid attack: छात्रा पर तेज़ाब से हमला; strike: बैंकों में हड़ताल; gold medal: नीरज को स्वर्ण पदक; retires: धोनी ने लिया संन्यास; stray dogs: आवारा कुत्तों का आतंक;
		layoffs: कंपनी में छँटनी; stubble burning: पराली जलाने पर जुर्माना; wednesday: बुधवार को छुट्टी; old pension: पुरानी पेंशन बहाल; drinking water: पेयजल का संकट; wildlife sanctuary: वन्यजीव
		अभयारण्य में आग; odd even: दिल्ली में सम-विषम लौटा; bypolls: सात सीटों पर उपचुनाव; zoo: चिड़ियाघर में नया मेहमान; tuticorin: तूतुकुड़ी में जहाज़; parachute: पैराशूट से उतरे; sdm: उपज़िलाधिकारी
		का तबादला; blo: बूथ स्तर के अधिकारी; mpc: मौद्रिक नीति समिति; fta: मुक्त व्यापार समझौता`;
	const pairs = rows.split(";").map((row) => row.trim().split(": "));
	const all = small(...pairs.map(([, headline = ""]) => headline));
	for (const [index, [query = ""]] of pairs.entries()) expect([query, storiesOf(all, query)[0]]).toEqual([query, index]);
});
