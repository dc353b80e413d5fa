/** Whatever a thing is called, and however that is spelled, its story is found: short names, other spellings, words joined or apart, words of the lists. */
import { expect, test } from "playwright/test";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { inHindiOf, nearestOf } from "./offers.ts";
import { parseQuery } from "./query.ts";
import { saidOf } from "./understood.ts";

test("letters that are a short name are no word that sounds like them", () => {
	const all = ["एआई से पढ़ाई", "कृत्रिम बुद्धिमत्ता का दौर", "सामने आई वजह", "यूएन की रिपोर्ट", "ऊन का दाम", "आईटी कंपनी", "ईंट भट्ठा"];
	const finds = (query: string) => storiesOf(small(...all), query).sort();
	for (const query of ["ai", "AI", "एआई", "artificial intelligence", "कृत्रिम बुद्धिमत्ता"]) expect(finds(query), query).toEqual([0, 1]);
	for (const query of ["un", "यूएन", "संयुक्त राष्ट्र"]) expect(finds(query), query).toEqual([3]);
	expect(finds("it")).toEqual([5]);
});

test("short names, initials and ordinals are found in every form they are written in", () => {
	const all = small(
		"भाजपा की बैठक",
		"BJP की रैली",
		"यूपी में लू",
		"उत्तर प्रदेश में बाढ़",
		"ए. पी. जे. कलाम",
		"बारहवीं का नतीजा",
		"12वीं की किताब",
		"सिन्हा का नाटक",
		"सिंह का खेल",
	);
	for (const query of ["भाजपा", "बीजेपी", "bjp", "B.J.P.", "भा ज पा", "भा.ज.पा."])
		expect(storiesOf(all, query).toSorted(), query).toEqual([0, 1]);
	for (const query of ["यूपी", "up", "उत्तर प्रदेश"]) expect(storiesOf(all, query).toSorted(), query).toEqual([2, 3]);
	for (const query of ["एपीजे", "ए पी जे कलाम", "apj kalam"]) expect(storiesOf(all, query), query).toEqual([4]);
	for (const query of ["12वीं", "१२वीं", "12th", "12vi", "बारहवीं", "barahvin"])
		expect(storiesOf(all, query).toSorted(), query).toEqual([5, 6]);
	for (const [query, story] of [
		["सिन्हा", 7],
		["sinha", 7],
		["सिंह", 8],
		["सिन्ह", 8],
		["singh", 8],
	] as const)
		expect(storiesOf(all, query), query).toEqual([story]);
});

test("a name in full is found by its short one, and whoever is left out is left out by every name of theirs", () => {
	const all = small("भाजपा की बैठक", "BJP की बैठक", "बीजेपी की बैठक", "कांग्रेस की बैठक", "भारतीय जनता पार्टी की बैठक", "जनता की पार्टी");
	for (const query of ["भारतीय जनता पार्टी", "bharatiya janata party", "भाजपा"])
		expect(storiesOf(all, query).toSorted(), query).toEqual([0, 1, 2, 4]);
	for (const query of ["बैठक -भाजपा", "बैठक -bjp", "बैठक -बीजेपी"]) expect(storiesOf(all, query), query).toEqual([3]);
});

test("a short name with two meanings does not make them one", () => {
	const all = small("सांसद की बैठक", "मध्य प्रदेश की बैठक", "MP की बैठक", "समाजवादी पार्टी की बैठक", "SP की बैठक", "सपा की बैठक");
	for (const [query, stories] of [
		["सांसद", [0, 2]],
		["मध्य प्रदेश", [1, 2]],
		["mp", [0, 1, 2]],
		["एमपी", [0, 1, 2]],
		["सपा", [3, 4, 5]],
		["समाजवादी पार्टी", [3, 4, 5]],
		["MPs", [0]],
		["बैठक -सांसद", [1, 2, 3, 4, 5]],
		["बैठक -मध्य", [0, 2, 3, 4, 5]],
	] as const)
		expect(storiesOf(all, query).toSorted(), query).toEqual(stories);
});

test("letters are put together, and the words beside them are not", () => {
	for (const [query, words] of [
		["भा ज पा की बैठक", ["भाजपा", "बैठक"]],
		["सी बी आई के छापे", ["सीबीआई", "छापे"]],
		["डी एम के", ["डीएमके"]],
		["टी वी के", ["टीवीके"]],
		["ई डी की छापेमारी", ["ई", "डी", "छापेमारी"]],
		["जी डी पी की दर", ["जीडीपी", "दर"]],
		["के एल राहुल", ["केएल", "राहुल"]],
		["सी ए की परीक्षा", ["सी", "ए", "परीक्षा"]],
		["दो सौ के नोट", ["दो", "सौ", "नोट"]],
		["दो से नौ", ["दो", "नौ"]],
		["लू से दो मौत", ["लू", "दो", "मौत"]],
		["b j p rally", ["bjp", "rally"]],
	] as const)
		expect(
			parseQuery(query).terms.map(({ folded }) => folded),
			query,
		).toEqual(words);
	const all = small("ईडी की छापेमारी", "सीए की परीक्षा", "द्रमुक की रैली");
	for (const [index, query] of ["ई डी की छापेमारी", "सी ए की परीक्षा", "डी एम के"].entries())
		expect(storiesOf(all, query), query).toEqual([index]);
	expect(storiesOf(all, "ई डी के")).toEqual([0]);
});

test("a name that ends in s is no plural, and one of two words is asked for as both", () => {
	const all = small(
		...["उत्तर प्रदेश की ख़बर", "चुनाव आयोग की बैठक", "टीवी के दाम", "हिमालय का शिखर", "शिखर सम्मेलन शुरू", "हवाई द्वीप", "हवाई अड्डा बंद", "किआ की कार"],
		...["मिस्री कला", "राज मिस्त्री", "एयरपोर्ट पर भीड़"],
	);
	for (const [query, stories] of [
		["UPS", []],
		["ECS", []],
		["TVS", []],
		["summit", [4]],
		["airport", [6, 10]],
		["किआ", [7]],
		["मिस्त्री", [9]],
	] as const)
		expect(storiesOf(all, query), query).toEqual(stories);
});

test("what begins as a short name is found while it is typed", () => {
	const two = small("संयुक्त राष्ट्र की बैठक", "उन्नाव में बाढ़");
	const whileTyping = (query: string) =>
		two
			.find(query, {}, true)
			.hits.map(({ story }) => story)
			.toSorted();
	expect([whileTyping("un"), whileTyping("un ")]).toEqual([[0, 1], [0]]);
});

test("an ordinal is found in digits and in words, and पहले is none", () => {
	const all = small("पहली बार बारिश", "पहला मैच", "पहले हुई बात", "1st जगह", "दूसरी पारी", "2nd पारी");
	for (const [query, stories] of [
		["1st", [0, 1, 3]],
		["पहली", [0, 1, 3]],
		["1", [3]],
		["दूसरी", [4, 5]],
		["2nd", [4, 5]],
	] as const)
		expect(storiesOf(all, query).toSorted(), query).toEqual(stories);
});

test("the digits of a name stay digits, and a possessive is no word", () => {
	const three = small("5G के टावर", "मास्टर जी के पाँच पाठ", "ट्रंप की टोपी");
	for (const query of ["5G", "5जी", "५जी", "5 जी"]) expect(storiesOf(three, query)[0], query).toBe(0);
	expect(storiesOf(three, "5जी")).toEqual([0]);
	expect(three.find("trump's").understood.map(({ typed }) => typed)).toEqual(["trump"]);
	expect(inHindiOf(three.find("trump's topi"), "trump's topi")).toBe("ट्रंप टोपी");
});

test("two words that a story has as one are found, though each is known apart", () => {
	const all = small("रक्तदान शिविर", "रक्त की कमी", "दान पेटी खुली");
	expect([storiesOf(all, "rakt dan shivir"), storiesOf(all, "रक्त दान शिविर"), storiesOf(all, "rakt")]).toEqual([[0], [0], [1]]);
});

test("a name in another spelling, and an English word that Hindi has too, come after what was typed", () => {
	const all = small("टोरोंटो में बर्फ़", "टोरंटो की झील", "भारी ट्रक पलटा", "रेल का ट्रैक", "गाँव का पुस्तकालय", "शहर की लाइब्रेरी");
	expect([storiesOf(all, "toronto"), storiesOf(all, "track"), storiesOf(all, "library")]).toEqual([
		[0, 1],
		[3, 2],
		[4, 5],
	]);
	const two = small("कन्नड़ फ़िल्में", "नेद्जामीना में बैठक");
	expect([storiesOf(two, "kannada"), two.find("d'souza").understood.map(({ typed }) => typed)]).toEqual([[0], ["dsouza"]]);
});

test("a name in several spellings is found by each of them, the one that was typed first", () => {
	for (const [names, typed] of [
		[
			["अमेरिका", "अमरीका"],
			["america", "amrika"],
		],
		[["इज़राइल", "इसराइल", "इस्राइल"], ["israel"]],
		[
			["वडोदरा", "बड़ौदा"],
			["baroda", "vadodara"],
		],
		[
			["कोलकाता", "कलकत्ता"],
			["calcutta", "kalkata"],
		],
		[["ब्लिंकन", "ब्लिंकेन"], ["blinken"]],
		[
			["अकादमी", "एकेडमी", "अकैडमी"],
			["academy", "akademi"],
		],
	] as const) {
		const all = small(...names, "अमर रहे", "बड़ा दिन");
		const each = names.map((_name, index) => index);
		for (const [index, name] of names.entries()) {
			expect(storiesOf(all, name).toSorted(), name).toEqual(each);
			expect(storiesOf(all, name)[0]).toBe(index);
		}
		for (const query of typed) expect(storiesOf(all, query).toSorted(), query).toEqual(each);
	}
	expect(storiesOf(small("मुंबई में बारिश"), "बंबई")).toEqual([0]);
	expect(storiesOf(small("कोलकाता की ट्राम"), "kalkatta")).toEqual([0]);
	expect(storiesOf(small("मुंबई में बारिश", "बंबई में बारिश", "दिल्ली में बारिश"), "बारिश -मुंबई")).toEqual([2]);
});

test("one word is found as two, and two as one, in either script", () => {
	const all = small("विश्वकप का मैच", "विश्व कप की टीम", "विश्व की सैर", "कप टूटा");
	for (const query of ["विश्वकप", "vishwakap"]) expect(storiesOf(all, query).toSorted(), query).toEqual([0, 1]);
	for (const query of ["विश्व कप", "vishwa cup", "world cup"]) expect(storiesOf(all, query), query).toEqual([1, 0]);
	const apart = small("विश्व कप की टीम");
	for (const query of ["विश्वकप", "vishwakap"]) expect(storiesOf(apart, query), query).toEqual([0]);
});

test("the parts of a word are no such word where they stand apart", () => {
	const all = small(
		...["शिक्षा मंत्री धर्मेंद्र प्रधान पटना पहुँचे", "प्रधानमंत्री दिल्ली लौटे", "प्रधान मंत्री का भाषण", "राष्ट्र के नाम संदेश, पति ने कहा", "राष्ट्रपति का संदेश"],
		...["मंत्री प्रधान से मिले", "रक्षा मंत्री मुख्य अतिथि", "मुख्यमंत्री की रैली"],
	);
	for (const [query, stories] of [
		["प्रधानमंत्री", [1, 2]],
		["pradhanmantri", [1, 2]],
		["राष्ट्रपति", [4]],
		["मुख्यमंत्री", [7]],
		["भाषण -प्रधानमंत्री", []],
	] as const)
		expect(storiesOf(all, query).toSorted(), query).toEqual(stories);
});

test("spellings by the same name find each other, and so do words written apart, wide letters and English ones that Hindi joins", () => {
	const all = small(
		"दीपावली की छुट्टी",
		"आसाम में बाढ़",
		"ऑन लाइन क्लास",
		"ग़ज़ा में हमला",
		"एयर इंडिया की उड़ान",
		"आयकर का छापा",
		"ई-मेल आया",
		"मोदी की रैली",
		"ऑनलाइन ठगी",
	);
	for (const [query, stories] of [
		["दिवाली", [0]],
		["diwali", [0]],
		["असम", [1]],
		["ऑनलाइन", [2, 8]],
		["ऑन लाइन", [2, 8]],
		["गाज़ा", [3]],
		["airindia", [4]],
		["air india", [4]],
		["income tax", [5]],
		["ईमेल", [6]],
		["ｍｏｄｉ", [7]],
	] as const)
		expect([query, storiesOf(all, query).toSorted()]).toEqual([query, stories]);
});

test("कर is the tax, and not what is done", () => {
	const all = small("कर चोरी पर छापा", "काम कर दिया", "आय कर में छूट", "सरकार ने कर घटाया");
	for (const query of ["कर", "tax", "कर चोरी", "कर में छूट"])
		expect([query, storiesOf(all, query)[0] !== 1, storiesOf(all, query).includes(1)]).toEqual([query, true, false]);
	expect(storiesOf(all, "कर").toSorted()).toEqual([0, 2]);
	expect(all.find("काम कर दिया").query.terms.map(({ typed }) => typed)).toEqual(["काम", "दिया"]);
});

test("a city that is spelled as a verb is found, and the verb is not", () => {
	const all = small("गया में पिंडदान", "सब कुछ हो गया", "बिहार का गया शहर");
	for (const query of ["गया", "gaya", "गया में"]) expect(storiesOf(all, query).toSorted(), query).toEqual([0, 2]);
	expect(all.find("काम हो गया").understood.map(({ typed }) => typed)).toEqual(["काम"]);
});

test("a query is written in Hindi as stories and lists have its words, letters by their names, and not at all where a word is not sure", () => {
	const all = small("बुद्ध की मूर्ति", "विश्व कप की टीम", "मुद्दे पर बात");
	for (const [query, written] of [
		["budget", "बजट"],
		["supreme court", "सुप्रीम कोर्ट"],
		["hong kong", "हांगकांग"],
		["suprim kort", "सुप्रीम कोर्ट"],
		["vishwakap", "विश्व कप"],
		["ms budget", "एमएस बजट"],
		["gst", "जीएसटी"],
		["modi", null],
		["ek budget", "एक बजट"],
		["budh ki murti", "बुद्ध की मूर्ति"],
	] as const)
		expect(inHindiOf(all.find(query), query), query).toBe(written);
});

test("another spelling is offered of what is spelled wrong, and not of a word that the lists have", () => {
	const all = small("चीनी महँगी", "केजरीवाल की रैली");
	const nearest = (query: string) => nearestOf(all.find(query), query, all);
	expect([nearest("kejrivval rily"), nearest("chennai")]).toEqual(["केजरीवाल रैली", null]);
});

test("places are found by their standard English names, and no story is taken for another place", () => {
	for (const [query, headline] of [
		...[
			["meerut", "मेरठ में मेला"],
			["howrah", "हावड़ा का पुल"],
			["bangkok", "बैंकॉक में बाढ़"],
			["seoul", "सियोल में बर्फ़"],
			["yemen", "यमन में युद्ध"],
		],
		...[
			["zurich", "ज़्यूरिख़ की बैठक"],
			["reuters", "रॉयटर्स की रिपोर्ट"],
			["hyderabad", "हैदराबाद में बारिश"],
			["nashik", "नासिक का प्याज़"],
		],
		...[
			["gwalior", "ग्वालियर का क़िला"],
			["amdavad", "अहमदाबाद में मैच"],
			["kuala lumpur", "क्वालालंपुर की उड़ान"],
			["saudi arabia", "सऊदी अरब का तेल"],
		],
		...[
			["rajasthan", "राजस्थान में लू"],
			["kim jong un", "किम जोंग उन का भाषण"],
		],
	] as const) {
		const answer = small(headline ?? "", "संयुक्त राष्ट्र की रपट", "रेगिस्तान में ऊँट").find(query ?? "");
		expect([query, answer.hits.map(({ story }) => story), answer.understood.some(({ how }) => how === "near" || how === null)]).toEqual([
			query,
			[0],
			false,
		]);
	}
	expect(storiesOf(small("रेगिस्तान में ऊँट"), "rajasthan")).toEqual([]);
});

test("a word of the lists is read by its sound, too, and what two words are called by either word", () => {
	const all = small(
		"मधुमेह की दवा",
		"डायबिटीज़ की दवा",
		"दिल का दौरा पड़ा",
		"हार्ट अटैक से मौत",
		"सौर ऊर्जा के पैनल",
		"सोलर पैनल लगे",
		"मुख्य न्यायाधीश बोले",
		"आर्थिक सर्वे",
	);
	for (const [query, stories] of [
		["diabetes", [0, 1]],
		["heart attack", [2, 3]],
		["solar panels", [4, 5]],
		["chief justice", [6]],
		["economic survey", [7]],
	] as const)
		expect([query, storiesOf(all, query).toSorted()]).toEqual([query, stories]);
});

test("a court, an office or a cup is found by each of its names, of one word or of several, and by its short one", () => {
	for (const [headlines, queries] of [
		[
			["सुप्रीम कोर्ट ने कहा", "सर्वोच्च न्यायालय का फ़ैसला", "शीर्ष अदालत में सुनवाई"],
			["सुप्रीम कोर्ट", "सर्वोच्च न्यायालय", "शीर्ष अदालत", "supreme court", "supremecourt", "sarvochch nyayalay", "sc"],
		],
		[
			["उच्च न्यायालय का आदेश", "हाईकोर्ट की रोक", "हाई कोर्ट में"],
			["हाईकोर्ट", "हाई कोर्ट", "उच्च न्यायालय", "high court", "hc"],
		],
		[
			["आयकर के छापे", "इनकम टैक्स भरें"],
			["आयकर", "इनकम टैक्स", "income tax", "aaykar"],
		],
		[
			["चुनाव आयोग की बैठक", "निर्वाचन आयोग ने बताया"],
			["चुनाव आयोग", "निर्वाचन आयोग", "election commission", "chunav aayog", "eci"],
		],
		[
			["क्रिकेट विश्व कप", "वर्ल्ड कप में जीत", "विश्वकप का मैच"],
			["विश्व कप", "वर्ल्ड कप", "world cup", "vishwa cup"],
		],
		[
			["राष्ट्रीय जनतांत्रिक गठबंधन की जीत", "एनडीए की बैठक", "राजग के नेता"],
			["nda", "एनडीए", "राजग"],
		],
		[["मनरेगा की मज़दूरी"], ["mgnrega", "mnrega", "nrega", "manrega"]],
	] as const) {
		// Words of the names alone are no name.
		const all = small(...headlines, "न्यायालय के बाहर", "आयोग की सदस्य", "कप टूटा", "टैक्स बढ़ा");
		for (const query of queries)
			expect([query, storiesOf(all, query).toSorted()], query).toEqual([query, headlines.map((_, index) => index)]);
	}
});

test("English words are said to be taken for the name that sounds so, or for the one that they are together", () => {
	const all = small("सुप्रीम कोर्ट ने कहा", "अदालत में सुनवाई", "हाईकोर्ट की रोक", "ऊँचे पेड़ गिरे", "बिजली बिल भरें", "विधेयक पास", "चुनाव आयोग बोला");
	for (const [query, as] of [
		["supreme court", "सुप्रीम कोर्ट"],
		["high court", "हाईकोर्ट"],
		["bijli bill", "बिजली बिल"],
		["election commission", "चुनाव आयोग"],
	])
		expect([query, saidOf(all.find(query ?? "").understood, false).taken?.as]).toEqual([query, as]);
});

test("letters that are a name with a number are none without it", () => {
	const all = small("जी20 शिखर सम्मेलन", "जी-20 की बैठक", "जी करता है घूमने का", "5जी सेवा शुरू", "टी शर्ट के दाम", "20 लोग बचे", "कोविड-19 के मामले");
	for (const query of ["g20", "G-20", "जी20", "जी 20"]) expect(storiesOf(all, query).toSorted(), query).toEqual([0, 1]);
	for (const query of ["5g", "5जी"]) expect(storiesOf(all, query), query).toEqual([3]);
	for (const query of ["t20", "टी20", "4g", "u19", "4जी"]) {
		expect(storiesOf(all, query), query).toEqual([]);
		expect(saidOf(all.find(query).understood, false).unknown.map(({ typed }) => typed)).toEqual([query]);
	}
	// A word tells without its number.
	expect(storiesOf(all, "covid-21")).toEqual([6]);
});

test("a short name is what stands in a story, and some words of its long one are not what it is for", () => {
	const all = small(
		"इसरो का नया इंजन",
		"भारतीय टीम जीती",
		"विश्व के नेता मिले",
		"स्वास्थ्य केंद्र खुला",
		"संगठन की बैठक",
		"कोविड के टीके",
		"अमेरिका में चुनाव",
	);
	for (const [query, stories, as] of [
		["isro", [0], "इसरो"],
		["who", [], undefined],
		["डब्ल्यूएचओ", [], undefined],
		["corona", [5], "कोविड"],
		["कोरोना", [5], undefined],
		["यूएस", [6], undefined],
	] as const) {
		const { hits, understood } = all.find(query);
		const taken = hits.length > 0 ? saidOf(understood, false).taken?.as : undefined;
		expect([query, hits.map(({ story }) => story), taken]).toEqual([query, stories, as]);
	}
	const long = small("अंतरिक्ष अनुसंधान संगठन बना", "विश्व स्वास्थ्य संगठन ने चेताया");
	expect(storiesOf(long, "who")).toEqual([1]);
});

test("a country by its letters, and names that English writes in its own way", () => {
	const all = ["ब्रिटेन में चुनाव", "यूनुस का बयान", "सिवनी में बाघ", "प्रज्ञानंद जीते", "मनमोहन सिंह की किताब", "सींग वाला हिरन"];
	for (const [query, story] of [
		...[["uk chunav", 0] as const, ["यूके चुनाव", 0] as const, ["seoni", 2] as const, ["praggnanandhaa", 3] as const],
		["manmohan sing", 4] as const,
	])
		expect(storiesOf(small(...all), query), query).toEqual([story]);
});

test("cities whose English vowels are other ones are known, and not near", () => {
	const all = small("पेरिस में बैठक", "ह्यूस्टन में तूफ़ान", "ट्यूनीशिया में चुनाव", "वेल्स की टीम");
	for (const [index, query] of ["paris", "houston", "tunisia", "wales"].entries())
		expect([query, storiesOf(all, query), saidOf(all.find(query).understood, false).near]).toEqual([query, [index], []]);
});

test("what a word was taken for is the word of it that is shown", () => {
	const all = small("मिड डे मील में अंडे", "खाना बनाने की आग", "दिन भर बारिश", "वाइट हाउस में बैठक", "घर गिरा", "बर्ड फ़्लू फैला", "चिड़ियों के घोंसले");
	for (const [query, story, as] of [
		["mid day meal", 0, "मिड डे मील"],
		["white house", 3, "वाइट हाउस"],
		["bird flu", 5, "बर्ड फ़्लू"],
		["bird", 6, "चिड़ियों"],
	] as const) {
		const { hits, understood } = all.find(query);
		expect([query, hits[0]?.story, saidOf(understood, false).taken?.as]).toEqual([query, story, as]);
	}
});

test("a name in another spelling is found though another story has the one that was typed", () => {
	const all = small(
		"अजित पवार ने पेश किया बजट",
		"अजीत डोभाल मिले",
		"शरद पवार बोले",
		"हिमंत बिस्वा सरमा का ऐलान",
		"हेमंत सोरेन मिले",
		"शर्मा जी की दुकान",
	);
	for (const [query, first] of [
		["अजीत पवार", 0],
		["ajeet pawar", 0],
		["अजीत डोभाल", 1],
		["हेमंत बिस्वा", 3],
	] as const)
		expect([query, storiesOf(all, query)[0]]).toEqual([query, first]);
});

test("months, ड़ typed as r of forms alone, and a lost dot before न", () => {
	const all = small("3 जुलाई से मेला", "मिली-जुली सरकार", "घोड़े की दौड़", "लड़कियों का स्कूल", "पहाड़ों पर बर्फ़", "संन्यास लिया", "सन्यासी आए");
	for (const [query, stories] of [
		["3 july", [0]],
		["july mela", [0]],
		["ghora", [2]],
		["larki", [3]],
		["pahar", [4]],
	] as const)
		expect([query, storiesOf(all, query)]).toEqual([query, stories]);
	for (const query of ["सन्यास", "संन्यास", "sanyas"]) expect(storiesOf(all, query), query).toContain(5);
});

test("what English calls otherwise is found by what it is called here, in words or as it sounds", () => {
	const all = small("गूगल पे बंद", "वैष्णो देवी के दर्शन", "बाल विवाह रुका", "हॉस्टल में आग", "संघर्षविराम लागू", "ऐपल का नया फ़ोन");
	for (const [story, queries] of [["gpay"], ["vaishnodevi"], ["child marriage"], ["hostel"], ["ceasefire"], ["एप्पल", "apple"]].entries())
		for (const query of queries) expect([query, storiesOf(all, query)[0]]).toEqual([query, story]);
});

test("a name of several words that is typed in Latin letters is its other name where no story has its words", () => {
	const all = small("सुप्रीम कोर्ट का आदेश", "चीफ़ जस्टिस बोले", "हाई कोर्ट में सुनवाई", "बारिश रुकी");
	for (const [query, story] of [
		["sarvochch nyayalay", 0],
		["mukhya nyayadhish", 1],
		["uchch nyayalay", 2],
	] as const)
		expect(storiesOf(all, query), query).toEqual([story]);
});

test("a short family name in several spellings is found by each of them, though another story has the one that was typed", () => {
	const rows =
		"पांडे पांडेय pandey; राठौर राठौड़ rathod; वाजपेयी बाजपेयी bajpai; कुशवाहा कुशवाह kushwah; अजीत अजित ajeet; अय्यर अइयर aiyar; दुबे दूबे dube";
	for (const [one = "", other = "", typed = ""] of rows.split("; ").map((row) => row.split(" "))) {
		const both = small(`${one} बोले`, `${other} आए`, "मौसम साफ़");
		for (const query of [one, other, typed]) expect(storiesOf(both, query).toSorted(), query).toEqual([0, 1]);
	}
	const all = small("जान्हवी कपूर की फ़िल्म", "काहिरा में बैठक", "जॉर्जिया में चुनाव", "शिलांग में बारिश", "किराए पर मकान", "मान बढ़ा");
	for (const [query, story] of [["jhanvi", 0] as const, ["kairo", 1] as const, ["georgia", 2] as const, ["silong", 3] as const])
		expect([query, storiesOf(all, query)]).toEqual([query, [story]]);
});

test("a name of the lists is no other word that it is like, whether a story has the name or not", () => {
	const rows =
		"sachin सचिन स्कैन; dewas देवास दिवस; latur लातूर लीटर; marandi मरांडी मारने; sopore सोपोर सुपर; macron मैक्रों मकर; bettiah बेतिया बेटियाँ";
	for (const [query = "", name, other] of rows.split("; ").map((row) => row.split(" "))) {
		expect([query, storiesOf(small(`${other} पर लेख`, `${name} पर लेख`), query)]).toEqual([query, [1]]);
		const without = small(`${other} पर लेख`);
		const found = without.find(query);
		expect([query, found.hits.length, nearestOf(found, query, without)]).toEqual([query, 0, null]);
	}
});

test("what is left out with a hyphen is left out as one word too", () => {
	const all = small("ईमेल से धमकी", "ई-मेल से मिली धमकी", "मेल ट्रेन में धमकी");
	for (const query of ["धमकी -ई-मेल", "धमकी -e-mail", "धमकी -ईमेल"])
		expect([query, storiesOf(all, query).includes(0)]).toEqual([query, false]);
	expect(all.find("धमकी -नई-पुरानी").notLeftOut).toEqual([]);
});
