/** What is not what was typed is said to be near it, or not shown at all; a name is found in spite of what is typed beside it. */
import { expect, test } from "playwright/test";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { nearestOf } from "./offers.ts";

const howOf = (all: ReturnType<typeof small>, query: string) => all.find(query).understood.map(({ as, how }) => [as, how])[0];

test("another word of Devanagari is said to be near, and the same with other dots is not", () => {
	const all = small("दिन भर बारिश", "मिला इनाम", "ज़मीन धँसी", "रन बने", "शनिवार को", "जर्मनी गए");
	for (const [query, as, how] of [
		["दीन", "दिन", "near"],
		["जरमनी", "जर्मनी", "near"],
		["मैला", null, null],
		["राम", null, null],
		["सोमवार", null, null],
		["जमीन", "ज़मीन", "spelled"],
		["धंसी", "धँसी", "spelled"],
	] as const)
		expect(howOf(all, query), query).toEqual([as, how]);
});

test("what merely sounds like a word in Latin letters is said to be near, and the plain reading is not", () => {
	const all = small("सामान चोरी", "सीटों पर", "कभी नहीं सोचा", "बच्चों की", "राजनाथ की चोपड़ा से भेंट");
	for (const [query, as, how] of [
		["salman", null, null],
		["sita", "सीटों", "near"],
		// A short name that is known, of what no story is about.
		["cbi", null, null],
		["bachan", null, null],
		["saman", "सामान", "sound"],
		["rajnath", "राजनाथ", "sound"],
		["chopra", "चोपड़ा", "sound"],
	] as const)
		expect(howOf(all, query), query).toEqual([as, how]);
});

test("an e at the start of a word is typed for its ऐ", () => {
	const all = small("एलन मस्क बोले", "छुट्टी का ऐलान", "ऐतिहासिक जीत", "अतिथि आए");
	for (const [query, stories] of [
		["elaan chutti", [1]],
		["elaan", [1]],
		["elon", [0]],
		["elan musk", [0]],
		["etihasik", [2]],
		["etihasik jeet", [2]],
	] as const)
		expect(storiesOf(all, query).slice(0, 1), query).toEqual(stories);
});

test("a short name in Latin letters that no story has is near none that sounds otherwise, and none is offered for it", () => {
	for (const [query, word] of [
		["kaur", "कार"],
		["gill", "जेल"],
		["mali", "मिली"],
		["haiti", "हटीं"],
		["syria", "सीढ़ियाँ"],
		["bedi", "भेड़ियों"],
		["biden", "भीड़"],
		["harris", "हरी"],
		["mamta", "मत"],
		["nasa", "नशे"],
		["surat", "शुरुआत"],
		["salman", "समान"],
		["putin", "पठान"],
		["sarita hembrom", "शर्त"],
		["kerala", "कुर्ला"],
		["starmer", "शतरंज"],
	] as const) {
		const all = small(`${word} पर बात`);
		const found = all.find(query);
		expect([query, found.hits.length, nearestOf(found, query, all)]).toEqual([query, 0, null]);
	}
});

test("a slip in a short name still finds it, and so does what English papers write for a dot or a v", () => {
	const all = small("पुतिन बोले", "भारत बंद", "बाँध टूटा", "राव आए", "रो पड़े", "सीहोर में मेला", "पोषण माह", "ऋण देखा", "बचाओ अभियान", "बदलाव आया");
	for (const [query, stories] of [
		["putn", [0]],
		["pution", [0]],
		["bandh", [1, 2]],
		["rao", [3]],
		["sehore", [5]],
		["bachao", [8]],
		["badlao", [9]],
		["rain", []],
	] as const)
		expect([query, storiesOf(all, query)]).toEqual([query, stories]);
});

test("a usual spelling of a word in the other script is no other word, though it is far from its letters", () => {
	const all = small("ठाकरे की सभा", "अहमद बोले", "पुलिस ने पकड़ा", "साइकिल रैली", "सिलेंडर फटा", "ज़ोन बदले", "सिंधिया आए", "घुटने की चोट", "सिद्धारमैया");
	expect(howOf(small("श्रीलंका में संकट"), "sri lanka")?.[1]).toBe("sound");
	for (const query of ["thackeray", "ahmed", "police", "cycle", "cylinder", "zone", "scindia", "ghutna", "siddaramaiah"])
		expect([query, howOf(all, query)?.[1], storiesOf(all, query).length]).toEqual([query, "sound", 1]);
});

test("a standard English spelling and a plural of either tongue are no other word", () => {
	for (const [query, word] of [
		...[
			["online", "ऑनलाइन"],
			["engine", "इंजन"],
			["platform", "प्लेटफ़ॉर्म"],
			["ransomware", "रैनसमवेयर"],
			["prague", "प्राग"],
			["olympics", "ओलंपिक"],
		],
		...[
			["umpire", "अंपायर"],
			["survey", "सर्वे"],
			["wimbledon", "विंबलडन"],
			["tickets", "टिकट"],
			["sensors", "सेंसर"],
			["jio", "जियो"],
		],
		...[
			["engines", "इंजन"],
			["panels", "पैनल"],
			["cameras", "कैमरा"],
			["matches", "मैच"],
			["runs", "रन"],
			["batteries", "बैटरी"],
			["countries", "देशों"],
		],
		...[
			["ladkiyan", "लड़कियों"],
			["ladkiyaan", "लड़कियाँ"],
			["kisano", "किसानों"],
			["kisanon", "किसान"],
			["ladkiyon", "लड़की"],
		],
	] as const)
		expect([
			query,
			["sound", "spelled"].includes(howOf(small(`${word} पर बात`), query)?.[1] ?? ""),
			storiesOf(small(`${word} पर बात`), query),
		]).toEqual([query, true, [0]]);
	expect(storiesOf(small("कमरे में", "कैमरा लगा"), "cameras")[0]).toBe(1);
	expect(howOf(small("काउंटर बंद"), "countries")).toEqual([null, null]);
	expect(howOf(small("रेत का टीला"), "rate")).toEqual([null, null]);
});

test("what is only like a word by its vowels finds nothing, and is no slip for it", () => {
	const all = small("रेल हादसा", "मुद्दे पर बात", "ध्यान लगाया", "शिखर पर चढ़े", "अरविंद बोले", "तिरुपति मंदिर");
	for (const query of ["rahul", "modi", "dhoni", "shahar", "ayurved", "tripathi"])
		expect([query, storiesOf(all, query)]).toEqual([query, []]);
	for (const query of ["rahul", "modi", "dhoni", "राहुल"]) expect([query, nearestOf(all.find(query), query, all)]).toEqual([query, null]);
	const one = small("घड़ियाल दिखा");
	expect(nearestOf(one.find("ghadiyalpak"), "ghadiyalpak", one)).toBe("घड़ियाल");
});

test("a word in Latin letters is cut in two only where a story has both together, and a doubtful cut is said to be near", () => {
	const all = small("धान खरीद", "हर घर", "इतने लोग", "घर जले", "छठी बार", "विश्व कप");
	for (const query of ["dhankhar", "itanagar", "chattisgarh"]) expect([query, storiesOf(all, query)]).toEqual([query, []]);
	expect(howOf(all, "vishwakap")).toEqual(["विश्व कप", "spelled"]);
	expect(howOf(small("हवा तेज़ भारत में"), "airindia")).toEqual(["हवा भारत", "near"]);
});

test("a short word is no slip for one that differs by more than a letter, nor a name of the lists for anything", () => {
	const all = small("पट्टा मिला", "अगस्त क्रांति", "ज़मीन विवाद", "खेती बढ़ी", "चीनी महँगी", "जेपी की सभा", "लड़ाकू विमान");
	for (const query of ["patna", "gst", "japan", "kota", "chennai"]) expect([query, storiesOf(all, query)]).toEqual([query, []]);
	expect(nearestOf(all.find("kota"), "kota", all)).toBe(null);
	expect(howOf(all, "biman")).toEqual(["विमान", "near"]);
	expect(howOf(small("जापानी खाना"), "japan")).toEqual(["जापानी", "near"]);
});

test("जी behind a name is left out where no story has it", () => {
	const all = small("मोदी की रैली", "राहुल की यात्रा", "जेईई का नतीजा", "नीट और जेईई की तारीख़", "सब्ज़ी महँगी", "सब कुछ");
	for (const [query, stories] of [
		["modiji", [0]],
		["modijee", [0]],
		["मोदीजी", [0]],
		["मोदी जी", [0]],
		["modi jee", [0]],
		["rahulji", [1]],
		["neet jee", [3]],
		["sabji", [4]],
	] as const)
		expect(storiesOf(all, query), query).toEqual(stories);
	expect(
		small("नीट की तारीख़", "जेईई का नतीजा")
			.find("neet jee")
			.understood.map(({ as }) => as),
	).toEqual(["नीट", "जेईई"]);
	expect(storiesOf(small("मोदी जी की रैली", "मोदी की रैली"), "मोदी जी")).toEqual([0]);
});

test("a name is enough of a longer query, and several words that are one name count as one", () => {
	const all = small("मोहन यादव ने देखी तैयारी", "राहुल गांधी की यात्रा", "मध्य प्रदेश में बाढ़", "मुख्यमंत्री बदले", "लोकसभा में हंगामा", "भाषण हुआ");
	for (const [query, story] of [
		["mp cm mohan yadav", 0],
		["rahul gandhi lok sabha speech", 1],
	] as const) {
		expect(storiesOf(all, query), query).toContain(story);
		expect(all.find(query).isPartial).toBe(true);
	}
});

test("in Devanagari the dot of a nasal on the wrong letter, one too many and a glide are slips", () => {
	for (const [query, word] of [
		["गेंहू", "गेहूँ"],
		["गेंहूं", "गेहूँ"],
		["गेहू", "गेहूँ"],
		["कुंआ", "कुआँ"],
		["कुँआ", "कुएँ"],
		["कुंए", "कुएँ"],
		["नांव", "नाव"],
		["नाँव", "नाव"],
		["टोकियो", "टोक्यो"],
		["तामांग", "तामाङ"],
		["तामाङ्ग", "तामाङ"],
	] as const)
		expect([query, storiesOf(small(`${word} की बात`, "गहने की चोरी", "काम की बात"), query)]).toEqual([query, [0]]);
	expect(howOf(small("गेहूँ की बात"), "गेंहू")).toEqual(["गेहूँ", "near"]);
	expect(storiesOf(small("कुएँ का पानी", "पानी आया"), "kuve ka pani")).toEqual([0]);
	expect(storiesOf(small("कालका–शिमला रेल", "जर्मनी में रात की रेल"), "जर्मन रेल")).toEqual([1]);
});

test("slips that many Hindi writers make are near in short words too: े and ै, ो and ौ, a doubled य, ग्रह for गृह, ब for व, a lost इ", () => {
	const slips =
		"विधार्थी विद्यार्थी, उधोग उद्योग, ओरत औरत, चोधरी चौधरी, मेच मैच, मैसी मेसी, पेसा पैसा, रेली रैली, फोज फ़ौज, चोकी चौकी, एप ऐप, सय्यारा सैयारा, सय्यद सैयद, तय्यार तैयार, शैया शय्या, ग्रह गृह, बर्षा वर्षा, बिदेश विदेश, स्तीफा इस्तीफ़ा, पडाई पढ़ाई";
	for (const [typed = "", meant] of slips.split(", ").map((pair) => pair.split(" "))) {
		const all = small("लंदन में बारिश", `${meant} की ख़बर`, "शतरंज के नियम");
		expect([typed, storiesOf(all, typed)]).toEqual([typed, [1]]);
	}
	// Which of two was meant, the other words tell.
	expect(storiesOf(small("छत टपकी", "छठ पर पूजा", "पूजा की छुट्टी"), "छट पूजा")).toEqual([1]);
});

test("of a text of unknown words few are looked for far and wide, and none is mended", () => {
	const all = small("दिल्ली में बारिश", "कोलकाता में चुनाव");
	const nearTo = (query: string) => all.find(query).understood.at(-1)?.how ?? null;
	expect(nearTo("xvqzt pqdrtl डिल्लि")).toBe("near");
	expect(nearTo("xvqzt pqdrtl mnbvt trwqp lkjhg डिल्लि")).toBeNull();
	expect(nearTo("xvqzt pqdrtl mnbvt trwqp lkjhg दिल्ली")).toBe("spelled");
	expect(nearestOf(all.find("कोलकाटाई"), "कोलकाटाई", all)).not.toBeNull();
	const query = "कोलकाटाई xvqzt pqdrtl mnbvt trwqp";
	expect(nearestOf(all.find(query), query, all)).toBeNull();
});

test("a sound that the east of the Hindi region writes for another one is heard for it where nothing else is near", () => {
	const all = small(
		"अयोध्या में भीड़",
		"क्षत्रिय सभा",
		"पश्चिम की हवा",
		"नए शिक्षक आए",
		"सुनामी की चेतावनी",
		"यज्ञ में आहुति",
		"बहन मिली",
		"योगी बोले",
		"आरक्षण पर बहस",
		"स्कूल खुला",
		"ब्याज घटा",
		"नायिका आई",
		"गुरुद्वारा सजा",
		"योग दिवस",
	);
	for (const [query, as] of [
		...[["ajodhya", "अयोध्या"] as const, ["अजोध्या", "अयोध्या"] as const, ["अयोद्धा", "अयोध्या"] as const],
		...[["chhatriya", "क्षत्रिय"] as const, ["shatriya", "क्षत्रिय"] as const, ["छत्रिय", "क्षत्रिय"] as const],
		...[["pacchim", "पश्चिम"] as const, ["पच्छिम", "पश्चिम"] as const, ["शिक्छक", "शिक्षक"] as const],
		...[["त्सुनामी", "सुनामी"] as const, ["yajna", "यज्ञ"] as const, ["jagya", "यज्ञ"] as const, ["जोगी", "योगी"] as const],
		...[["आरछण", "आरक्षण"] as const, ["arachhan", "आरक्षण"] as const, ["iskool", "स्कूल"] as const, ["इस्कूल", "स्कूल"] as const],
		...[["जोग", "योग"] as const, ["jog", "योग"] as const],
		...[["व्याज", "ब्याज"] as const, ["नायीका", "नायिका"] as const, ["gurduara", "गुरुद्वारा"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	for (const query of ["bhajan", "sajan", "छाता", "jal"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("an oblique plural that was typed without its dot, or without the one within it, is near its word", () => {
	const all = small("किसान का सवाल", "महिला पुलिस", "नया शहर", "बच्चा हँसा", "गाँव में बिजली", "नदी सूखी", "अनुयायी आए");
	for (const [query, as] of [
		...[["किसानो", "किसान"] as const, ["महिलाओ", "महिला"] as const, ["शहरो", "शहर"] as const, ["बच्चो", "बच्चा"] as const],
		...[["गावों", "गाँव"] as const, ["गांवो", "गाँव"] as const, ["नदियो", "नदी"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	expect(howOf(all, "अनुयायियों")).toEqual(["अनुयायी", "spelled"]);
	for (const query of ["फोटो", "मेट्रो", "लोगो", "जियो"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("a र that was put above the next letter, one for a ड़, a lost nukta and a nasal before its h are near the word", () => {
	const all = small("आशीर्वाद लिया", "पुनर्वास हुआ", "अंतर्गत आया", "कचरा उठा", "पहाड़ टूटा", "वीज़ा मिला", "दस रुपये", "गेहूँ कटा", "सरकार बनी");
	for (const [query, as] of [
		...[["आर्शीवाद", "आशीर्वाद"] as const, ["पुर्नवास", "पुनर्वास"] as const, ["अंर्तगत", "अंतर्गत"] as const],
		...[["कचड़ा", "कचरा"] as const, ["पहार", "पहाड़"] as const, ["विज़ा", "वीज़ा"] as const, ["रूपए", "रुपये"] as const],
		...[["genhu", "गेहूँ"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	for (const query of ["बाजार", "करोड़", "kanha", "दौड़ा", "गेंडों"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("a noun is near its adjective, and what comes of it, where only the other is there", () => {
	const all = small("चुनाव आयोग", "नेपाल में पुल", "ग़रीबी घटी", "गोल दागा", "कुएँ का पानी");
	for (const [query, as] of [
		...[["चुनावी", "चुनाव"] as const, ["नेपाली", "नेपाल"] as const, ["ग़रीब", "ग़रीबी"] as const, ["कुवें", "कुएँ"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	for (const query of ["गोली", "गरी"]) expect(storiesOf(all, query), query).toEqual([]);
	expect(storiesOf(small("चुनावी रैली", "चुनाव आयोग"), "चुनाव")).toEqual([1]);
});

test("a word in Latin letters is near its own without one of its vowels, or with one more", () => {
	const all = small("अरिजीत सिंह का गीत", "कानपुर में मेला", "जोधपुर की गली", "ईरान बोला", "मतदान जारी");
	for (const [query, as] of [
		...[["arjit", "अरिजीत"] as const, ["kanpr", "कानपुर"] as const, ["jodhpr", "जोधपुर"] as const, ["irani", "ईरान"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	expect(storiesOf(all, "matdn")).toEqual([4]);
	for (const query of ["modern", "bhakra", "rajat"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("a first ऐ is written ए too, and neither is another vowel", () => {
	const all = small("मोदी का ऐलान", "ऐतिहासिक जीत", "एंकर बोला", "एलन मस्क ने कहा");
	for (const [query, story] of [...[["एलान", 0] as const, ["एतिहासिक", 1] as const, ["ऐंकर", 2] as const, ["एलॉन मस्क", 3] as const]])
		expect(storiesOf(all, query), query).toEqual([story]);
	expect(howOf(small("एथेनॉल पर नीति", "इमारत गिरी"), "इथेनॉल")).toEqual(["एथेनॉल", "near"]);
});

test("गाँव is written in many ways at the end of a place's name, and ज्ञ as gn", () => {
	const all = small("लासलगाँव की मंडी", "विज्ञान मेला", "यूपी बोर्ड का नतीजा");
	for (const query of ["lasalgao", "lasalgoan", "lasalgaon"]) expect(storiesOf(all, query), query).toEqual([0]);
	expect(storiesOf(all, "vignan")).toEqual([1]);
	expect(storiesOf(all, "upboard")).toEqual([2]);
});

test("a Hindi word of the lists that no story has is no slip for another", () => {
	const all = small("पुल हटा दिया गया", "सामान लदा");
	expect([storiesOf(all, "hatya"), storiesOf(all, "hata")]).toEqual([[], [0]]);
	expect(storiesOf(small("पुल हटा दिया गया", "हत्या की जाँच"), "hatya")).toEqual([1]);
});

test("an infinitive is near what has happened, and no noun is taken for one", () => {
	for (const [query, word] of [
		["गिरना", "गिरा"],
		["गिरना", "गिरी"],
		["टूटना", "टूटी"],
		["पलटना", "पलटी"],
		["फटना", "फटे"],
		["जीतना", "जीता"],
		["टकराना", "टकराई"],
		["लुढ़कने", "लुढ़का"],
		["घटाना", "घटाई"],
		["girna", "गिरी"],
		["badhne", "बढ़ी"],
		["lurhakna", "लुढ़का"],
		["takrana", "टकराई"],
		["khareednaa", "ख़रीदे"],
	] as const)
		expect([query, howOf(small(`पुल ${word}`), query)]).toEqual([query, [word, "near"]]);
	expect(howOf(small("पाकिस्तान हारा", "भारत ने हराया"), "harana")).toEqual(["हराया", "near"]);
	// What sounds farther is another verb.
	for (const query of ["dekhna", "dekhne"])
		expect([query, howOf(small("फिर दिखने लगा पानी", "कैमरों ने देखी नींद"), query)]).toEqual([query, ["देखी", "near"]]);
	expect(howOf(small("कैमरों को देखने की ज़िद"), "dekhna")).toEqual(["देखने", "sound"]);
	expect(howOf(small("सपा की बैठक"), "सपना")).toEqual([null, null]);
	for (const name of ["sapna", "patna", "aruna", "haryana", "karna", "barsana"])
		expect([name, storiesOf(small("सपा की बैठक", "पटा हुआ", "अरी सुनो", "हराया गया", "करा लिया", "बरसी मनाई"), name)]).toEqual([name, []]);
});

test("what Hindi spells in two ways is found by the other", () => {
	const rows = `ऋतु रितु, ऋचा रिचा, ऋण रिण, मुहल्ला मोहल्ला, मुहर्रम मोहर्रम, कुहरा कोहरा, साइना सायना, नायडू नाइडू, ज़ोमैटो जोमाटो, मैतेई मैतई, रफ़ह राफा, खामेनेई खामेनी, ग्रॉक ग्रोक, रमज़ान रमादान, गेहूँ गेंहू, महँगाई मंहगाई, आह्वान आव्हान, धुआँ धुंआ, चोपड़ा चोपरा, युद्ध युद्घ, प्रतिद्वंद्वी प्रतिद्वंदी`;
	for (const [one = "", other = ""] of rows.split(", ").map((row) => row.split(" ")))
		for (const [typed, there] of [
			[one, other],
			[other, one],
		] as const)
			expect([typed, storiesOf(small(`${there} पर लेख`), typed)]).toEqual([typed, [0]]);
	for (const [typed, there] of [
		["गावं", "गाँव"],
		["जाचं", "जाँच"],
		["ramadan", "रमज़ान"],
		["ramdan", "रमज़ान"],
		["haora", "हावड़ा"],
		["ईद-उल-फितर", "ईदुलफितर"],
	] as const)
		expect([typed, storiesOf(small(`${there} पर लेख`), typed)]).toEqual([typed, [0]]);
	// Other words of nearly the same sound.
	for (const [typed, there] of [
		["लायक", "लाइक"],
		["मुँह", "मोह"],
	] as const)
		expect([typed, storiesOf(small(`${there} पर लेख`), typed)]).toEqual([typed, []]);
});

test("a noun is near the adjective that is made of it with ित", () => {
	expect(howOf(small("मंच पर अपमानित"), "अपमान")).toEqual(["अपमानित", "near"]);
	expect(howOf(small("सम्मान लौटाया"), "सम्मानित")).toEqual(["सम्मान", "near"]);
	expect(howOf(small("मंच पर अपमानित"), "insult")).toEqual(["अपमानित", "near"]);
	expect(storiesOf(small("अमित की सभा", "पंडित मिले"), "आम")).toEqual([]);
});

test("a place whose last ा is left out is near it", () => {
	expect(howOf(small("अयोध्या में मेला"), "अयोध्य")).toEqual(["अयोध्या", "near"]);
	expect(storiesOf(small("चर्चा जारी"), "चर्च")).toEqual([]);
});

test("a plural in ों is that of a masculine noun", () => {
	expect(howOf(small("वर्षों पुराना"), "वर्ष")).toEqual(["वर्षों", "spelled"]);
	expect(howOf(small("वर्षों पुराना"), "वर्षा")).toEqual(["वर्षों", "near"]);
	expect(storiesOf(small("वर्षों पुराना", "रात भर वर्षा"), "rain")).toEqual([1]);
	expect(storiesOf(small("लड़कों की दौड़"), "लड़का")).toEqual([0]);
});

test("what says the opposite with an अ is no other spelling", () => {
	const all = small("अविश्वास प्रस्ताव गिरा", "जनता का विश्वास", "सुरक्षित उतरे", "असुरक्षित इमारत");
	for (const [query, stories] of [
		["विश्वास", [1]],
		["अविश्वास", [0]],
		["trust", [1]],
		["unsafe", [3]],
		["सुरक्षित", [2]],
	] as const)
		expect([query, storiesOf(all, query)]).toEqual([query, stories]);
});

test("behind two words that nobody writes about none is cut in two, which takes long for long words", () => {
	const all = small("विश्व कप जीता");
	expect(storiesOf(all, "krashtobinda vishwakap")).toEqual([0]);
	expect(storiesOf(all, "krashtobinda murgaltifen vishwakap")).toEqual([]);
	expect(storiesOf(all, "vishwakap murgaltifen sholpadirak")).toEqual([0]);
});

test("a nasal that is left out of a first syllable is near the word that has it, where no story has another", () => {
	for (const [query, word] of [
		["jhasi", "झाँसी"],
		["mage", "माँगें"],
		["sap", "साँप"],
		["dat", "दाँत"],
		["gaav", "गाँव"],
		["shati", "शांति"],
		["mugfali", "मूँगफली"],
		["avla", "आँवले"],
	] as const) {
		const found = small(`${word} की ख़बर`).find(query);
		expect([query, found.hits.length, found.understood[0]?.how]).toEqual([query, 1, "near"]);
	}
	// Who types one with a vowel in it means no cluster, and what the lists have is itself.
	for (const [query, word] of [
		["aadhar", "आंध्र"],
		["kedar", "केंद्र"],
		["patel", "पेंटल"],
		["hisa", "हिंसा"],
	] as const)
		expect([query, storiesOf(small(`${word} की ख़बर`), query)]).toEqual([query, []]);
	expect(storiesOf(small("सपा की बैठक", "साँप ने काटा"), "sapa")).toEqual([0]);
});

test("a ब within a word that is written for a व is near the word that has that", () => {
	for (const [query, word] of [
		["हाबड़ा", "हावड़ा"],
		["सेबा", "सेवा"],
		["दबाई", "दवाई"],
		["गबाह", "गवाह"],
		["जबाव", "जवाब"],
	] as const)
		expect([query, storiesOf(small(`${word} की ख़बर`), query)]).toEqual([query, [0]]);
	expect(storiesOf(small("सवा लाख का इनाम"), "शबाना")).toEqual([]);
});

test("two letters of a word in each other's place are a slip for the word that is plainly meant", () => {
	for (const [query, word] of [
		["indgio", "इंडिगो"],
		["kabbaid", "कबड्डी"],
		["barihs", "बारिश"],
		["neapl", "नेपाल"],
		["carslen", "कार्लसन"],
		["mahakubmh", "महाकुंभ"],
	] as const)
		expect([query, howOf(small(`${word} पर बात`), query)]).toEqual([query, [word, "near"]]);
	expect(howOf(small("हँसी कम", "शेख़ हसीना"), "hasnia")).toEqual(["हसीना", "near"]);
});

test("a short English word of the lists is no form of a longer Hindi one", () => {
	expect(storiesOf(small("आवारा कुत्तों पर रोक", "जीएसटी की दरें बदलीं"), "gst rate cut")).toEqual([1]);
	expect(storiesOf(small("डैम के गेट"), "dam")).toEqual([0]);
});

test("for a word of the lists in Devanagari no other is offered", () => {
	const all = small("9 बजकर 10 मिनट पर शेयर की बात", "समर्थन मूल्य बढ़ा");
	for (const query of ["शेयर बाजार", "शेयर बाज़ार"]) expect([query, nearestOf(all.find(query), query, all)]).toEqual([query, null]);
});

test("a usual spelling but for one letter is near its word: of short words a vowel, of long ones any letter but the first", () => {
	const all = small("धारावी में घर", "एथेनॉल पर बवाल", "भगदड़ के बाद", "सुनामी की चेतावनी", "श्रीलंका गए", "शिमला में बर्फ", "कैंसर का इलाज");
	for (const [query, as] of [
		["dharvi", "धारावी"],
		["ethnol", "एथेनॉल"],
		["bhagdd", "भगदड़"],
		["shmla", "शिमला"],
		["silanka", "श्रीलंका"],
		["chetawsni", "चेतावनी"],
		// Names that nobody writes about are slips for nothing.
		["kanwar", null],
		["bhagat", null],
		["shreya", null],
	] as const)
		expect(howOf(all, query), query).toEqual([as, as && "near"]);
});

test("two letters in each other's place at the end of a word of five are a slip where hardly a word ends so", () => {
	const all = small("मोहम्मद यूनुस मिले", "गेहूँ की ख़रीद", "किसान बोले");
	expect(howOf(all, "yunsu")).toEqual(["यूनुस", "near"]);
	expect(howOf(all, "gehnu")).toEqual(["गेहूँ", "near"]);
	expect(storiesOf(all, "kisna")).toEqual([]);
});

test("dg is heard as one before a consonant", () => {
	expect(howOf(small("एजबेस्टन का टेस्ट"), "edgbaston")?.[0]).toBe("एजबेस्टन");
});

test("a word of which a story has an oblique plural alone is typed with r for its ड़", () => {
	expect(howOf(small("अखाड़ों का स्नान"), "akhara")?.[0]).toBe("अखाड़ों");
});

test("what ends in ाई is near what it is made of", () => {
	expect(howOf(small("कोरिया को हराया"), "कोरियाई")).toEqual(["कोरिया", "near"]);
	expect(howOf(small("कोरियाई टीम हारी"), "कोरिया")).toEqual(["कोरियाई", "near"]);
	expect(storiesOf(small("पढ़ा गया"), "पढ़ाई")).toEqual([]);
});

test("a Hindi word that no story has is near what Hindi has besides for the same thing, and otherwise finds itself alone", () => {
	for (const [query, as] of [
		["विस्फोट", "धमाका"],
		["वर्षा", "बारिश"],
		["इलाज", "उपचार"],
	] as const)
		expect(howOf(small(`${as} पर बात`), query), query).toEqual([as, "near"]);
	expect(storiesOf(small("विस्फोट में मौत", "धमाका हुआ"), "विस्फोट")).toEqual([0]);
	expect(storiesOf(small("विस्फोट में मौत"), "प्याज़")).toEqual([]);
});

test("Hindi words that English has one word for in two senses are not offered for each other, and those of one sense still are", () => {
	const strangers = `झरना बसंत; बसंत झरना; सही अधिकार; अधिकार सही; सारस क्रेन; प्रशंसक पंखा; पंखा प्रशंसक; विधेयक बिल; शतक सदी; सदी शतक; दादी नानी; चाचा मामा; मौसम सीज़न;
		चमगादड़ बल्ले; संयंत्र पौधा; चूहा माउस; सत्ता बिजली; बिजली शक्ति; ख़तरा धमकी; गन्ना बेंत; बढ़त सीसा; नाख़ून कील; दिशा निर्देश; निर्दलीय स्वतंत्र; डिब्बा कोच; ठाकुर टैगोर;
		परीक्षण मुक़दमा; सिर प्रमुख; बस्ती समझौता; जल जलाना; दिग्गज पूर्व; उत्तर जवाब; खान खदान; गोलीबारी निशानेबाज़ी; पनीर चीज़; रिहा रिलीज़`;
	for (const pair of strangers.split(/;\s+/)) {
		const [query = "", other] = pair.split(" ");
		expect(storiesOf(small(`${other} पर बात`), query), pair).toEqual([]);
	}
	const alike = `बसंत वसंत; झरना जलप्रपात; फ़ौज सेना; ताक़त स्ट्रेंथ; क़ीमत दाम; मज़दूर श्रमिक; ऑपरेशन सर्जरी; समझौता संधि; नशा ड्रग्स; ठगी धोखाधड़ी; लापता ग़ायब; बर्फ़बारी हिमपात`;
	for (const pair of alike.split("; ")) {
		const [query = "", other] = pair.split(" ");
		expect(storiesOf(small(`${other} पर बात`), query), pair).toEqual([0]);
	}
	// Of what is typed in English any sense may be meant.
	for (const headline of ["झरना सूखा", "बसंत आया"]) expect(storiesOf(small(headline), "spring"), headline).toEqual([0]);
});

test("a key beside the one that was meant is a slip: of short words where a consonant stands for a vowel, of long ones anywhere", () => {
	const all = small(
		"चाँदी महँगी",
		"गुकेश जीते",
		"नोएडा में आग",
		"तेजस्वी यादव की सभा",
		"नैरोबी में पुल",
		"कोचिंग बंद",
		"पैरासिटामोल की जाँच",
		"कैंसर का इलाज",
		"सीरिया में सेना",
	);
	for (const [query, as] of [
		...[["chsndi", "चाँदी"] as const, ["gukrsh", "गुकेश"] as const, ["noids", "नोएडा"] as const, ["yadsv", "यादव"] as const],
		...[["mairobi", "नैरोबी"] as const, ["vaoching", "कोचिंग"] as const, ["paracetsmol", "पैरासिटामोल"] as const],
	])
		expect([query, howOf(all, query)]).toEqual([query, [as, "near"]]);
	for (const query of ["kanwar", "shreya", "rohan", "harsha", "krishnan", "ghoshal"])
		expect([query, storiesOf(all, query)]).toEqual([query, []]);
});

test("कढ़ाई is near कड़ाही, which cooks write so", () => {
	expect(howOf(small("टमाटर की कड़ाही"), "कढ़ाई")).toEqual(["कड़ाही", "near"]);
});

test("a ण that is said as ड़, a व as ब, द्व and द्ध, an र on either side of its letter and a long ी before यो are near the word", () => {
	const all = small("टिप्पणी हुई", "विवाह टला", "युद्ध थमा", "विद्वान आए", "क्रिकेट का शोर", "प्रधान चुने", "जियो आया", "सरकार बनी");
	for (const [query, as] of [
		...[["टिप्पड़ी", "टिप्पणी"] as const, ["बिवाह", "विवाह"] as const, ["युद्व", "युद्ध"] as const, ["विद्धान", "विद्वान"] as const],
		...[["किर्केट", "क्रिकेट"] as const, ["पर्धान", "प्रधान"] as const, ["जीयो", "जियो"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	for (const query of ["बिहार", "बाजार", "पर्यटन", "ओसामा"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("igh is heard as in night only where no vowel follows: dighi, bigha", () => {
	const all = small("दीघी बंदरगाह", "निघासन में बाढ़", "पाँच बीघा ज़मीन", "आनंद दिघे की जयंती", "नाइट क्लब बंद", "हाईवे जाम");
	for (const [index, typed] of ["dighi", "nighasan", "bigha", "dighe", "night", "highway"].entries())
		expect([typed, storiesOf(all, typed)[0], all.find(typed).isPartial]).toEqual([typed, index, false]);
});

test("a first vowel or a nasal is guessed at, and what is hardly said is not typed", () => {
	const all = small("इलाज मुफ़्त", "एकता की मिसाल", "सबूत मिले", "संयुक्त राष्ट्र", "स्वास्थ्य सेवा", "ठंड बढ़ी", "संकट टला");
	expect(howOf(all, "elaj")).toEqual(["इलाज", "sound"]);
	for (const [query, as] of [
		...[["ikta", "एकता"] as const, ["subut", "सबूत"] as const, ["sayunkt", "संयुक्त"] as const],
		...[["swasth", "स्वास्थ्य"] as const, ["thnd", "ठंड"] as const],
	])
		expect(howOf(all, query), query).toEqual([as, "near"]);
	for (const query of ["eluru", "idukki", "gst", "sangli", "subhas", "anant", "shrm"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("an a behind a cluster's last sound is its own, and a consonant typed once is first one that is written once", () => {
	const all = small("विश्व कप शुरू", "अल्लू अर्जुन आए", "आलू महँगे", "बच्चे बचे", "उम्र पूछी", "उमर बोले");
	for (const [query, stories] of [
		["vishwa cup", [0]],
		["aloo", [2, 1]],
		["allu", [1, 2]],
		["bache", [3]],
		["umar", [5, 4]],
	] as const)
		expect(storiesOf(all, query), query).toEqual(stories);
});

test("what a story calls by a synonym is near, and an x before a consonant is an ex", () => {
	const all = small("समुद्र में तूफ़ान", "धारा 370 पर बहस", "एक्सप्रेसवे खुला");
	expect(howOf(all, "samundar")).toEqual(["समुद्र", "near"]);
	expect(storiesOf(all, "article 370")).toEqual([1]);
	expect(storiesOf(all, "xpressway")).toEqual([2]);
});
