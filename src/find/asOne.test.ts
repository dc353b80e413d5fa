/** Words that are typed apart or as one, beside what the lists have for them; and what is offered where nothing is found. */
import { expect, test } from "playwright/test";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { nearestOf } from "./offers.ts";

test("English words written as one in Devanagari are also the two that a story has, beside what Hindi calls them", () => {
	const engine = small("पेपर लीक में एक और गिरफ़्तारी", "पर्चा लीक मामले की जाँच", "काग़ज़ के पेपर कप महँगे");
	expect(storiesOf(engine, "पेपरलीक").sort()).toEqual([0, 1]);
});

test("two words in Latin letters that are one word of the lists are neither by itself where no story has it", () => {
	const engine = small("लोक कला का मेला", "उच्च शिक्षा का बजट", "अदालत का फ़ैसला");
	expect(storiesOf(engine, "lok sabha")).toEqual([]);
	expect(engine.find("lok sabha").understood).toEqual([expect.objectContaining({ typed: "lok sabha", as: null })]);
	expect(storiesOf(engine, "lok kala")).toEqual([0]);
	expect(storiesOf(small("लोक कला का मेला", "लोकसभा में हंगामा"), "lok sabha")).toEqual([1]);
});

test("two words that a story has as one count as both where none has another that was typed: jal star, जलस्तर", () => {
	const engine = small("नर्मदा का जलस्तर घटा", "जल पर कर", "स्तर गिरा", "नर्मदा में नाव", "जल की जाँच", "स्तर की जाँच");
	expect(storiesOf(engine, "narmada jal star chetavani ghat")).toEqual([0]);
});

test("a glide that is typed between u and a need not be written: kuwa, कुआँ", () => {
	const engine = small("गाँव का कुआँ सूखा", "जुआ खेलते पकड़े गए", "कारख़ाने से धुआँ");
	for (const [index, spellings] of [
		["kuwa", "kuva"],
		["juwa", "juva"],
		["dhuwan", "dhuva"],
	].entries())
		for (const typed of spellings) expect(storiesOf(engine, typed), typed).toEqual([index]);
});

test("beside a word that nobody writes about no other is offered that is far from what was typed", () => {
	const engine = small("मोरबी में पुल", "गोंडी भाषा का शब्दकोश", "मेले में भीड़");
	const offered = (text: string) => nearestOf(engine.find(text), text, engine);
	expect(storiesOf(engine, "rahul morvi")).toEqual([]);
	expect(offered("rahul morvi")).toBeNull();
	expect(offered("morvi")).toBe("मोरबी");
	expect([offered("rahul gandhi"), offered("gandhi")]).toEqual([null, null]);
});
