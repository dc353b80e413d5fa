/** Words that are typed otherwise than they stand in a story: doubled letters, two words as one, English words in Devanagari, slips in English. */
import { expect, test } from "playwright/test";
import { small, storiesOf } from "../../e2e/find/small.ts";
import { hindiNamesOfWritten } from "../text/exonyms.ts";
import { names } from "../text/exonymTables.ts";
import { newsWords } from "../text/newsWords.ts";
import { nationals, properNames } from "../text/properNames.ts";
import { inHindiOf } from "./offers.ts";

const finds = (headlines: readonly string[], query: string) => {
	const all = small(...headlines);
	return storiesOf(all, query).map((story) => headlines[story]);
};

test("a double consonant is typed in every way, and means the word that has one where there is one", () => {
	const all = ["बचे हुए लोग", "बच्चे नहीं आए", "कच्चा तेल", "पश्चिम बंगाल", "निश्चित तारीख़", "स्कूल में आश्चर्य"];
	for (const query of ["bachche", "bacche", "bachhe", "bachchon", "bacchon"]) expect(finds(all, query)[0], query).toBe(all[1]);
	expect(finds(["सोना सवा लाख", "गन्ना किसान"], "sone ka bhav")).toEqual(["सोना सवा लाख"]);
	expect(finds(["सोना सवा लाख", "गन्ना किसान"], "ganne")).toEqual(["गन्ना किसान"]);
	for (const [query, headline] of [
		["kaccha tel", all[2]],
		["paschim bangal", all[3]],
		["pashchim bangal", all[3]],
		["nischit", all[4]],
		["ascharya", all[5]],
		["school", all[5]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
});

test("what is called after a crime or a disaster is found by its word, where no story has that", () => {
	const headlines = ["बेहमई हत्याकांड पर फ़ैसला", "गोलीकांड की जाँच", "हत्या का मामला दर्ज"];
	for (const query of ["हत्या", "hatya", "murder"]) {
		expect(finds(headlines, query), query).toEqual([headlines[2]]);
		expect(finds(headlines.slice(0, 2), query), query).toEqual([headlines[0]]);
	}
	expect(finds(headlines, "गोली")).toEqual([headlines[1]]);
	for (const [query, headline] of [
		["sutlej", "सतलुज में पानी छोड़ा"],
		["sutlej", "सतलज में पानी छोड़ा"],
		["om", "ॐ का जाप"],
		["ओम", "ॐ का जाप"],
		["ॐ", "ओम का जाप"],
	] as const)
		expect(finds([headline, "सोम का दिन"], query), query).toEqual([headline]);
});

test("two words are found that are typed as one, and one that is typed as two, though they meet in one letter", () => {
	const all = ["शराबबंदी के साल", "भू-धंसाव से ख़तरा", "जल सहेलियाँ बनीं मिसाल", "राज्य सभा चुनाव", "हवाई अड्डे पर रोक", "जल संकट", "मिसाल सहेली"];
	for (const [query, headline] of [
		["sharab bandi", all[0]],
		["sharabbandi", all[0]],
		["भूधंसाव", all[1]],
		["जलसहेली", all[2]],
		["rajyasabha", all[3]],
		["हवाईअड्डा", all[4]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
	// No story has both.
	expect(finds(all.slice(5), "जलसहेली")).toEqual([]);
});

test("an English word in Devanagari is found by the several words that Hindi has for it, where no story has it", () => {
	const all = ["हवाई अड्डे पर रोक", "भविष्य निधि का ब्याज", "हवाई हमला", "निधि का भविष्य"];
	expect(finds(all, "एयरपोर्ट")).toEqual([all[0]]);
	expect(finds(all, "प्रोविडेंट फंड").toSorted()).toEqual([all[1], all[3]].toSorted());
	expect(finds(["एयरपोर्ट बंद", ...all], "एयरपोर्ट")).toEqual(["एयरपोर्ट बंद"]);
});

test("an English word in Devanagari is what Hindi calls it, where no story has it", () => {
	const all = ["अस्पताल में आग", "उड़ान रद्द", "मतदाता सूची जारी", "शतरंज का मुक़ाबला", "वक़्फ़ विधेयक पास", "सौदा पक्का", "पिछले साल", "मधुमेह बढ़ा"];
	for (const [query, headline] of [
		["हॉस्पिटल", all[0]],
		["फ्लाइट", all[1]],
		["वोटर लिस्ट", all[2]],
		["चेस", all[3]],
		["वक्फ बिल", all[4]],
		["डायबिटीज", all[7]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
	expect(finds([...all, "फ़्लाइट छूटी"], "फ्लाइट")).toEqual(["फ़्लाइट छूटी"]);
	for (const hindi of "दिल मन काम कल रेल नाम कलम कोल्लम जरमनी किसान बारिश लो बाल लेकर पीपल".split(" "))
		expect(hindiNamesOfWritten(hindi), hindi).toEqual([]);
});

test("an English word in Devanagari is known that is read by rule, by its own row, or has hardly a consonant", () => {
	for (const [typed, hindi] of [
		["रोड", "सड़क"],
		["राइस", "चावल"],
		["रिजल्ट", "नतीजा"],
		["डेथ", "मौत"],
		["टेररिस्ट", "आतंकी"],
		["टेंशन", "तनाव"],
		["मंकी", "बंदर"],
		["फ्लड", "बाढ़"],
		["मूवी", "फ़िल्म"],
		["शुगरकेन", "गन्ना"],
		["वॉटर", "पानी"],
		["वोटर", "मतदाता"],
		["पेपर", "काग़ज़"],
		["एयर", "हवा"],
		["हाफ", "आधा"],
	] as const)
		expect(hindiNamesOfWritten(typed)[0], typed).toBe(hindi);
});

test("English plurals are found by their singular and the other way round, in both scripts", () => {
	const all = ["रील बनाने पर जुर्माना", "एशियाई चैंपियंस ट्रॉफ़ी", "टमाटर के दाम", "चोर पकड़े गए", "टैक्स बढ़ा"];
	for (const [query, headline] of [
		["रील्स", all[0]],
		["चैंपियन", all[1]],
		["champion trophy", all[1]],
		["tomatoes", all[2]],
		["thieves", all[3]],
		["टैक्स", all[4]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
	expect(finds(all, "टैक")).toEqual([]);
});

test("a slip in an English word is near what Hindi calls it", () => {
	const all = small("सरकार का बजट", "संसद में हंगामा", "चुनाव टले", "तापमान बढ़ा", "साक्षरता की दर", "फ़ैसला आया");
	for (const [query, story] of [
		["goverment", 0],
		["parliamnet", 1],
		["elction", 2],
		["electon", 2],
		// The key beside it.
		["electiom", 2],
		["literaxy", 4],
		["judgnent", 5],
		["temprature", 3],
		["temparature", 3],
	] as const) {
		const { hits, understood } = all.find(query);
		expect([hits.map((hit) => hit.story), understood[0]?.how], query).toEqual([[story], "near"]);
	}
	// Another word.
	expect(storiesOf(small("शाम की बैठक"), "melting")).toEqual([]);
	for (const query of ["litezacy", "zudgment"]) expect(storiesOf(all, query), query).toEqual([]);
});

test("a name that ends as in English is near its own, and so is one with another letter for a vowel", () => {
	for (const [typed, name] of [
		["केरला", "केरल"],
		["जेद्दाह", "जेद्दा"],
		["नोयडा", "नोएडा"],
		["चेन्नइ", "चेन्नई"],
	] as const) {
		const { hits, understood } = small(`${name} की ख़बर`, "मौसम साफ़").find(typed);
		expect([hits.length, understood[0]?.how], typed).toEqual([1, "near"]);
	}
});

test("news words in English and short names are found by what Hindi calls them", () => {
	const all = [
		"नक्सली का आत्मसमर्पण",
		"ईंधन की कमी",
		"उपभोक्ता मंत्रालय",
		"ख़ुदकुशी के मामले",
		"सीमा सुरक्षा बल",
		"विश्व हिंदू परिषद",
		"दिल्ली मेट्रो",
		"अफ़ग़ानिस्तान में स्कूल",
		"चश्मदीद का बयान",
		"भाजपा में गुटबाज़ी",
		"जनादेश का सम्मान",
		"सहकर्मी की शिकायत",
		"सेना का क़ाफ़िला रुका",
		"उमस बढ़ी",
		"कुपोषित बच्चे",
		"झोलाछाप पकड़ा",
		"तिरंगा फहराया",
		"मनोचिकित्सक से सलाह",
		"लावारिस सामान",
		"धाँधली के आरोप",
	];
	for (const [query, headline] of [
		["naxalite surrender", all[0]],
		["fuel shortage", all[1]],
		["consumer ministry", all[2]],
		["suicide", all[3]],
		["bsf", all[4]],
		["बीएसएफ", all[4]],
		["vhp", all[5]],
		["विहिप", all[5]],
		["देहली", all[6]],
		["dehli metro", all[6]],
		["afghan", all[7]],
		["eyewitness", all[8]],
		["infighting", all[9]],
		["mandate", all[10]],
		["colleagues", all[11]],
		["convoy", all[12]],
		["humid", all[13]],
		["malnourished", all[14]],
		["quack", all[15]],
		["tricolour", all[16]],
		["psychiatrist", all[17]],
		["unclaimed", all[18]],
		["rigging", all[19]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
	// Hindi words that an English one is spelled as.
	expect(finds(["चूहा पकड़ा", "रात की रेल"], "rat")).toEqual(["रात की रेल"]);
	expect(finds(["मतदाता सूची का गहन पुनरीक्षण", "सिर में चोट"], "sir")).toEqual(["सिर में चोट"]);
});

test("English words of every subject are found by what Hindi calls them: peoples, ordinals, crops, and two words that are one in Hindi", () => {
	const all = [
		"भारतीय सेना की छठी टुकड़ी",
		"चीनी दूतावास बंद",
		"आकाशगंगा की तस्वीर",
		"मखाने की खेती",
		"न्यूनतम समर्थन मूल्य बढ़ा",
		"लोकगायिका का निधन",
		"खारकीव पर हमला",
		"बंगाल की खाड़ी में तूफ़ान",
		"गहने चोरी",
		"सूर्य ग्रहण कल",
		"प्रधान न्यायाधीश बोले",
		"इलेक्ट्रिक वाहन सस्ते",
	];
	for (const [query, headline] of [
		["indian", all[0]],
		["sixth", all[0]],
		["chinese", all[1]],
		["milky way", all[2]],
		["fox nut", all[3]],
		["minimum support price", all[4]],
		["folk singer", all[5]],
		["kharkov", all[6]],
		["bay of bengal", all[7]],
		["jewellery", all[8]],
		["solar eclipse", all[9]],
		["cji", all[10]],
		["ev", all[11]],
	] as const)
		expect(finds(all, query)[0], query).toBe(headline);
	// Who is of a place is near it, where no story has the word itself.
	expect(finds(["ईरान बोला", "मौसम साफ़"], "iranian")).toEqual(["ईरान बोला"]);
});

test("what sports pages, courts and papers write in short is found in full", () => {
	const all = [
		"भारत ने इंग्लैंड को हराया",
		"ऑस्ट्रेलिया और न्यूज़ीलैंड का वनडे",
		"सुप्रीम कोर्ट का फ़ैसला",
		"हाई कोर्ट ने पूछा",
		"पाकिस्तान में बाढ़",
		"पाक की चाल",
		"रूस और चीन",
	];
	for (const [query, headline] of [
		["ind vs eng", all[0]],
		["aus nz odi", all[1]],
		["one day", all[1]],
		["sc", all[2]],
		["hc", all[3]],
		["चाइना", all[6]],
		["rasia", all[6]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
	expect(finds(all, "pak").sort()).toEqual([all[4], all[5]].sort());
});

test("a small number alone is no answer, where no story has what it counts", () => {
	const all = ["चंद्रयान 4 को मंज़ूरी", "हॉकी में 4 गोल", "बजट 2026 पेश", "चार दिन बाद"];
	for (const query of ["gadar 4", "ग़दर 4", "mirzapur 4"]) expect(finds(all, query), query).toEqual([]);
	expect(finds(all, "chandrayaan 4")).toEqual([all[0]]);
	expect(finds(all, "बजट 2027")).toEqual([all[2]]);
	for (const query of ["2026", "bujat 2026"]) expect(finds(all, query), query).toEqual([all[2]]);
});

test("a question that is asked as one speaks finds what it is about", () => {
	const all = ["रुपया डॉलर के मुक़ाबले सबसे नीचे", "मुंबई लोकल की पटरी पर पेड़ गिरा", "दिल्ली में झमाझम बारिश", "सोने के दाम चढ़े"];
	for (const [query, headline] of [
		["rupaya kyu gir raha hai", all[0]],
		["मुझे दिल्ली का हाल बताओ", all[2]],
		["dilli me barish ho rahi hai kya", all[2]],
		["सोना कितने का है", all[3]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
});

test("two words of a story that are typed as one are found by their usual spellings", () => {
	const all = ["आंध्र प्रदेश में रैली", "लाल क़िले से भाषण", "जन धन योजना", "लाल टमाटर", "कम नाम नए", "अल फ़लाह की जाँच", "बना ले घर"];
	for (const [query, headline] of [
		["alfalah", all[5]],
		["andhrapradesh", all[0]],
		["lalkila", all[1]],
		["jandhan", all[2]],
	] as const)
		expect(finds(all, query), query).toEqual([headline]);
	for (const query of ["lalyojana", "dhanlal", "kamgaar", "lebanon"]) expect(finds(all, query), query).toEqual([]);
});

test("a plural in Latin letters is meant before what it sounds like in English", () => {
	const all = ["मिड-डे मील", "पुस्तक मेला", "मीलों पैदल"];
	expect(finds(all, "mele")).toEqual([all[1]]);
	expect(finds(all, "meal")[0]).toBe(all[0]);
	for (const [query, headline] of [
		["bhaluon", "सोया भालू"],
		["aaluon", "आलू महँगा"],
		["mahilayen", "123 महिलाओं का खलिहान"],
		["bhashaen", "एक भाषा की कहानी"],
		["seemaon", "सीमा पर गाँव"],
	] as const)
		expect([query, finds([headline], query)]).toEqual([query, [headline]]);
	expect(finds(["दशहरा मना", "दूसरी पारी"], "dushera")).toEqual(["दशहरा मना"]);
	expect(finds(["गुवाहाटी में चाय"], "गोहाटी")).toEqual(["गुवाहाटी में चाय"]);
	expect(finds(["₹10 का बिस्कुट"], "बिस्किट")).toEqual(["₹10 का बिस्कुट"]);
});

test("an English word stands in one row of a list, and its Hindi names in it once, as one types them", () => {
	for (const list of [names, newsWords, properNames, nationals]) {
		const rows = list.trim().split("\n");
		const words = rows.flatMap((row) => row.replace(/:.*/, "").split(" "));
		const once = new Set<string>();
		expect(words.filter((word) => once.has(word) || !once.add(word))).toEqual([]);
		const isWell = (row: string) => {
			const hindi = row.replace(/.*: /, "").split(/ (?:\| )?/);
			return (
				/^[a-z0-9 ]+: [\u0900-\u097f+]+(?: (?:\| )?[\u0900-\u097f+]+)*$/.test(row) &&
				new Set(hindi).size === hindi.length &&
				row === row.normalize("NFC")
			);
		};
		expect(rows.filter((row) => !isWell(row))).toEqual([]);
	}
});

test("an English word that the lists know finds itself in Devanagari without dots, and what Hindi calls it", () => {
	const rows = `result रिजल्ट; office ऑफिस; office ऑफ़िस; fire फायर; finance फाइनेंस; certificate सर्टिफिकेट; defence डिफेंस; music म्यूजिक; museum म्यूजियम; deposit डिपॉजिट;
		player प्लेयर; society सोसाइटी; society सोसायटी; fashion फैशन; airforce एयरफोर्स; disaster डिजास्टर; reason रीजन; poison पॉइजन; organization ऑर्गनाइजेशन`;
	for (const row of rows.split(";")) {
		const [query = "", word = ""] = row.trim().split(" ");
		expect([row, finds([`${word} पर लेख`], query)]).toEqual([row, [`${word} पर लेख`]]);
	}
	const exams = ["बोर्ड परीक्षा टली", "बोर्ड एग्जाम की तारीख़", "बोर्ड रिजल्ट जारी"];
	expect(finds(exams, "board exam").sort()).toEqual([exams[1], exams[0]].sort());
	expect(finds(["पोस्ट ऑफिस की स्कीम", "डाकघर बंद"], "post office")).toHaveLength(2);
});

test("a common word is part of the one that it stands with by a hyphen, or as English has it", () => {
	const all = [
		"गंगा एक्सप्रेसवे खुला",
		"बुंदेलखंड एक्सप्रेस-वे पर हादसा",
		"हाई-वे जाम",
		"को-ऑपरेटिव बैंक",
		"की-बोर्ड बदला",
		"ताज एक्सप्रेस वे पर कोहरा",
		"को-वैक्सीन लगी",
	];
	for (const query of ["expressway", "एक्सप्रेसवे", "एक्सप्रेस वे", "एक्सप्रेस-वे"]) expect([query, finds(all, query).length]).toEqual([query, 3]);
	for (const [query, headline] of [
		["bundelkhand expressway", all[1]],
		["हाईवे", all[2]],
		["highway", all[2]],
		["कोऑपरेटिव", all[3]],
		["keyboard", all[4]],
		["covaxin", all[6]],
	] as const)
		expect([query, finds(all, query)]).toEqual([query, [headline]]);
	expect(finds(["एक्सप्रेसवे खुला", "रनवे बंद", "कोऑपरेटिव बैंक", "मनका टूटा"], "को-ऑपरेटिव")).toEqual(["कोऑपरेटिव बैंक"]);
	expect(finds(["मनका टूटा", "मन का मीत"], "मन का")).toEqual(["मन का मीत"]);
});

test("what is of a country is found by it behind what names it, and by every spelling of either", () => {
	const all = [
		"पाकिस्तान में बम धमाका",
		"पाकिस्तानी सेना का बयान",
		"भारतीय सेना का अभ्यास",
		"इजरायल का लेबनान पर हमला",
		"गाजा में इजरायली हवाई हमले",
		"चीनी मिल बंद",
	];
	for (const query of ["pakistan sena", "पाकिस्तान सेना"]) expect([query, finds(all, query)]).toEqual([query, [all[1]]]);
	for (const query of ["israel gaza attack", "gaja israel"]) expect([query, finds(all, query)]).toEqual([query, [all[4]]]);
	for (const query of ["pakistan", "पाकिस्तान"]) expect([query, finds(all, query)]).toEqual([query, [all[0], all[1]]]);
	for (const query of ["israeli", "इस्राइली", "इज़राइली"]) expect([query, finds(all, query)]).toEqual([query, [all[4]]]);
	for (const query of ["अमेरिका", "अमरीका", "america"]) expect([query, finds(["अमरीकी संसद"], query)]).toEqual([query, ["अमरीकी संसद"]]);
	expect(finds(["चीन में बाढ़", "चीनी मिल बंद"], "चीनी")).toEqual(["चीनी मिल बंद"]);
});

test("a measure is found in short and in full", () => {
	const all = ["40 किमी की सड़क", "120 किलोमीटर की यात्रा", "500 किलो चाँदी", "5 किलोग्राम गाँजा"];
	for (const query of ["km", "किमी", "किलोमीटर", "kilometer", "केएम"])
		expect([query, finds(all, query).sort()]).toEqual([query, [all[1], all[0]]]);
	for (const query of ["kg", "किलो", "किलोग्राम"]) expect([query, finds(all, query).sort()]).toEqual([query, [all[3], all[2]]]);
	expect(finds(all, "40 km")).toEqual([all[0]]);
	expect(inHindiOf(small(...all).find("40 km"), "40 km")).toBe("40 किमी");
});

test("a plural that keeps its long vowel is a form of its word, and दवा and दवाई are one", () => {
	for (const [query, word] of [
		["मिठाईयां", "मिठाई"],
		["मिठाई", "मिठाईयां"],
		["गाड़ीयां", "गाड़ियां"],
		["भर्तीयां", "भर्ती"],
		["दवा", "दवाइयां"],
		["दवाईयां", "दवा"],
		["medicine", "दवाई"],
	] as const)
		expect([query, finds([`${word} पर लेख`, "भारतीय दल"], query)]).toEqual([query, [`${word} पर लेख`]]);
});

test("a name that a story has in Latin letters is found in Devanagari, by its sound or by its letters", () => {
	const rows =
		"चैटजीपीटी ChatGPT; आईफोन iPhone; गूगल Google; यूट्यूब YouTube; टेस्ला Tesla; ओपनएआई OpenAI; जेमिनी Gemini; डीपसीक DeepSeek; अमेज़न Amazon; नासा NASA; व्हाट्सएप WhatsApp";
	const all = rows.split("; ").map((row) => `${row.split(" ")[1]} पर लेख`);
	for (const [index, row] of rows.split("; ").entries()) expect([row, finds(all, row.split(" ")[0] ?? "")]).toEqual([row, [all[index]]]);
	expect(finds(["Google का दफ़्तर", "गूगल पर जुर्माना"], "गूगल")).toHaveLength(2);
	for (const query of ["गोली", "दिल", "मिल", "जीत", "मौत"]) expect(finds([...all, "ED की छापेमारी", "GDP बढ़ी"], query), query).toEqual([]);
});

test("a feast is found by the part of its name that is said", () => {
	for (const query of ["shivratri", "शिवरात्रि", "mahashivratri"])
		expect(finds(["महाशिवरात्रि पर मेला"], query), query).toEqual(["महाशिवरात्रि पर मेला"]);
});

test("an English word of the lists is known although a vowel of it is amiss, or it is heard and not spelled", () => {
	const rows = `cancr कैंसर, teachar शिक्षक, vaccin टीका, vaksin टीका, iphon आईफ़ोन, wtsapp व्हाट्सऐप, diabities मधुमेह, elefant हाथी, studant छात्र, korae कोरिया, rocet रॉकेट, emploees कर्मचारी, brige पुल, batsmen बल्लेबाज़`;
	for (const [typed = "", there = ""] of rows.split(", ").map((row) => row.split(" ")))
		expect([typed, finds([`${there} पर लेख`, "सभा में भीड़"], typed)]).toEqual([typed, [`${there} पर लेख`]]);
	for (const [typed, there] of [
		["theran", "तेहरान"],
		["ayodhay", "अयोध्या"],
		["cricekt", "क्रिकेट"],
	] as const)
		expect([typed, finds([`${there} पर लेख`], typed)]).toEqual([typed, [`${there} पर लेख`]]);
	// Other words that are as near: a name, and an English word of its own.
	for (const [typed, there] of [
		["police", "नीति"],
		["shillong", "गोलाबारी"],
		["solver", "चाँदी"],
		["laksh", "लाख"],
		["asnan", "एशिया"],
		["booking", "किताब"],
		["atik", "हमला"],
		["bayan", "रोक"],
		["bhole", "बोले"],
		["singing", "सिंह"],
		["warren", "युद्ध"],
		["listen", "सूची"],
	] as const)
		expect([typed, finds([`${there} पर लेख`], typed)]).toEqual([typed, []]);
});

test("forms of English words that the lists do not have are near what Hindi calls them", () => {
	const rows = `cleanest स्वच्छ, protesting प्रदर्शन, hanged फाँसी, collapsed ढहा, wooden लकड़ी, weaken कमज़ोर, threaten धमकी`;
	for (const [typed = "", there = ""] of rows.split(", ").map((row) => row.split(" ")))
		expect([typed, finds([`${there} हुआ`], typed)]).toEqual([typed, [`${there} हुआ`]]);
});

test("two English words in Devanagari find the one that Hindi has for them", () => {
	const all = ["उपराष्ट्रपति का चुनाव", "राष्ट्रपति का दौरा", "मुख्यमंत्री की बैठक", "मंत्री की बैठक", "शीतलहर का क़हर", "आर्मी चीफ़ मिले"];
	for (const [query, headline] of [
		["वाइस प्रेसिडेंट", all[0]],
		["चीफ मिनिस्टर", all[2]],
		["कोल्ड वेव", all[4]],
	] as const)
		expect(finds(all, query)[0], query).toBe(headline);
});

test("an English word of the lists brings no Hindi word that sounds only roughly like it", () => {
	// Beside what it is called, since what is there alone is near.
	for (const [query, there] of [
		["tiger", "टीज़र"],
		["jail", "झील"],
		["peace", "पैसे"],
		["rain", "ऋण"],
		["fire", "फिर"],
		["letter", "लीटर"],
		["tariff", "तारीफ़"],
		["match", "मंच"],
		["cotton", "कुत्तों"],
	] as const)
		expect([query, finds([`${there} देखा`, "बाघ जेल शांति बारिश आग चिट्ठी शुल्क मैच कपास"], query)]).toEqual([
			query,
			["बाघ जेल शांति बारिश आग चिट्ठी शुल्क मैच कपास"],
		]);
	// But its own spelling, and a Hindi word that is typed just so.
	for (const [query, there] of [
		["terror", "टेरर"],
		["arrest", "अरेस्ट"],
		["war", "वार"],
		["ban", "बन"],
	] as const)
		expect([query, finds([`${there} देखा`, "आतंक गिरफ़्तार युद्ध प्रतिबंध"], query)]).toContainEqual(expect.arrayContaining([`${there} देखा`]));
});

test("a name of two English words is neither of them by itself", () => {
	const all = small("भारत में हवा साफ़", "एयर इंडिया का विमान गिरा", "भारत हवाई सेवा");
	expect(storiesOf(all, "air india")).toEqual([1]);
	expect(storiesOf(all, "air india crash")).toEqual([1]);
	expect(storiesOf(small("हार्ट अटैक से बचाव", "दिल का दौरा पड़ा"), "heart attack").toSorted()).toEqual([0, 1]);
});

test("what women are called is meant too, after what was asked for", () => {
	expect(storiesOf(small("शिक्षिका निलंबित", "शिक्षक संघ"), "शिक्षक")).toEqual([1, 0]);
	expect(storiesOf(small("छात्राओं को साइकिल", "छात्र संघ"), "छात्र")).toEqual([1, 0]);
	for (const [index, query] of ["student", "teacher", "writer", "poet", "director"].entries())
		expect(storiesOf(small("छात्राएँ", "शिक्षिका", "लेखिका", "कवयित्री", "निर्देशिका"), query), query).toEqual([index]);
	expect(storiesOf(small("दीपिका पादुकोण", "दीपक चाहर"), "दीपक")).toEqual([1]);
	expect(storiesOf(small("पुस्तिका छपी", "पुस्तक मेला"), "पुस्तक")).toEqual([1]);
});

test("names are found with the ा that English gives them and without it", () => {
	for (const query of ["शुक्ल", "शुक्ला", "shukla", "shukl"])
		for (const name of ["शुक्ल", "शुक्ला"]) {
			const all = small(`विनोद कुमार ${name}`);
			expect([query, all.find(query).understood[0]?.how, storiesOf(all, query)]).toEqual([query, "spelled", [0]]);
		}
	expect(storiesOf(small("शक्ति दुबे अव्वल", "दुबई में मखाना", "शक्ति बैंड"), "shakti dubey")).toEqual([0]);
});

test("what is added to the name of a film need not be there", () => {
	const all = small("कांतारा की कमाई", "सैयारा बॉक्स ऑफ़िस पर आगे");
	expect(storiesOf(all, "kantara box office")).toEqual([0]);
	expect(storiesOf(all, "kantara movie review")).toEqual([0]);
	expect(storiesOf(all, "कांतारा बॉक्स ऑफ़िस")).toEqual([0]);
	expect(small("ब्लैक फ़्राइडे सेल").find("black box").isPartial).toBe(true);
	expect(storiesOf(all, "box office")).toEqual([1]);
});

test("a compound of four letters is the two words that stand side by side", () => {
	expect(storiesOf(small("छठ गीतों की आवाज़", "गीत की बात"), "छठगीत")).toEqual([0]);
	expect(storiesOf(small("महँगाई घटी"), "mahgai")).toEqual([0]);
});

test("English words of the news find what papers have for them besides", () => {
	for (const [query, word] of [
		["archery", "तीरंदाज़ी"],
		["urea", "यूरिया"],
		["merge", "विलय"],
		["collapse", "टूटा"],
		["earnings", "कमाई"],
		["drop", "गिरावट"],
		["flag", "ध्वज"],
		["foundation", "शिलान्यास"],
		["shooting", "निशानेबाज़ी"],
		["नरेगा", "मनरेगा"],
		["mnrega", "नरेगा"],
	] as const) {
		const all = small(`${word} पर बात`, "कुछ और");
		expect([query, storiesOf(all, query), all.find(query).understood[0]?.how], query).toEqual([query, [0], "spelled"]);
	}
});

test("an English word finds its own spelling in Devanagari beside what Hindi calls it", () => {
	for (const [query, written, hindi] of [
		["elephant", "एलिफ़ेंट", "हाथी"],
		["market", "मार्किट", "बाज़ार"],
		["tourism", "टूरिज़्म", "पर्यटन"],
		["environment", "एनवायरनमेंट", "पर्यावरण"],
		["telecom", "टेलीकॉम", "दूरसंचार"],
		["satellite", "सैटेलाइट", "उपग्रह"],
		["asian", "एशियन", "एशियाई"],
	] as const)
		expect(finds([`${written} पर बात`, `${hindi} पर बात`], query).toSorted(), query).toEqual(
			[`${written} पर बात`, `${hindi} पर बात`].toSorted(),
		);
	// And no Hindi word that sounds like it.
	for (const [query, hindi, other] of [
		["garden", "बाग़", "गर्दन"],
		["monday", "सोमवार", "मंडी"],
		["mango", "आम", "माँगे"],
	] as const)
		expect(finds([`${hindi} पर बात`, `${other} पर बात`], query), query).toEqual([`${hindi} पर बात`]);
});

test("what is typed of wells, pulses, places and festivals finds them by whatever name they stand", () => {
	for (const [headline, queries] of [
		["अरहर दाल", ["tuar", "toor dal", "तूर", "तुअर दाल", "tuvar"]],
		["तूअर दाल", ["tuar", "arhar", "तुअर", "अरहर"]],
		["कुएँ में गिरा", ["kuon", "कुओं", "kuen"]],
		["सूखे कुओं में", ["kuon", "कुआँ"]],
		["शिप्रा का जल", ["kshipra", "क्षिप्रा"]],
		["वाशिंगटन में वार्ता", ["washinton", "वॉशिंगटन", "washingtan"]],
		["छठ पर भीड़", ["chhat puja", "छठ पूजा", "chhath puja"]],
		["छठी अनुसूची", ["sixth schedule"]],
		["जातिगत गणना", ["caste census"]],
		["प्याज़ का भाव", ["कांदा"]],
		["गुलदार दिखा", ["leopard"]],
		["मनरेगा का काम", ["narega"]],
		["भोपाल गैस कांड", ["भोपालल गैससस"]],
		["क्षेत्र का दौरा", ["शेत्र"]],
	] as const)
		for (const query of queries) expect(finds([headline, "कुछ और"], query), query).toEqual([headline]);
});

test("a town is found by the name that English maps have for it, also beside a word that is surely there", () => {
	const rows = `morena मुरैना, unnao उन्नाव, deoria देवरिया, deoghar देवघर, budaun बदायूँ, sheohar शिवहर, buxar बक्सर, dharamshala धर्मशाला, bhatinda बठिंडा,
		ferozepur फ़िरोज़पुर, coimbatore कोयंबटूर, midnapore मेदिनीपुर, johannesburg जोहान्सबर्ग, tashkent ताशकंद, ज्योतिर्मठ जोशीमठ`;
	for (const row of rows.split(/,\s+/)) {
		const [query = "", town] = row.split(" ");
		const all = small(`${town} में मेला`, "असम में बाढ़", "बाढ़ से तबाही");
		expect([query, all.find(query).understood[0]?.how, storiesOf(all, `${query} baadh`)]).toEqual([query, "spelled", [0]]);
	}
});

test("an examination, an office and a missile of the news by what readers type for them", () => {
	for (const [query, headline] of [
		["jee mains", "जेईई मेन का नतीजा"],
		["upsc mains", "यूपीएससी की मुख्य परीक्षा"],
		["upsc prelims", "यूपीएससी की प्रारंभिक परीक्षा"],
		["epfo", "ईपीएफ़ से निकलेगा पैसा"],
		["epfo", "ईपीएफ़ओ ने बढ़ाया ब्याज"],
		["patriot", "पैट्रियट की माँग"],
		["idiot", "थ्री इडियट का सीक्वल"],
		["courier", "कूरियर से ठगी"],
	] as const)
		expect([query, storiesOf(small("माइनस 12 डिग्री", headline, "कैरियर मेला"), query)[0]]).toEqual([query, 1]);
});

test("a round number is found in digits and with its unit, however it was typed, first as it was typed in digits", () => {
	const all = small("निफ़्टी 27,000 के पार", "सेना को 27 हज़ार राइफ़लें", "27 लोग घायल", "5,00,000 टीके लगे", "5 लाख का इनाम", "लाख का घर");
	for (const [query, stories] of [
		...[["27000", [0, 1]] as const, ["२७,०००", [0, 1]] as const, ["27 hazar", [1, 0]] as const, ["२७ हजार", [1, 0]] as const],
		...[["nifty 27 hazar", [0]] as const, ["27000 rifle", [1]] as const, ["500000", [3, 4]] as const, ["5 lakh", [4, 3]] as const],
		["27 लोग", [2]] as const,
	])
		expect([query, storiesOf(all, query)]).toEqual([query, stories]);
	expect(storiesOf(small("निफ़्टी 27,000 के पार", "पटना में जाम"), "27 hazar")).toEqual([0]);
});

test("a number in digits finds those in words, and thousands in words those in digits; by themselves after their own", () => {
	const all = small(
		"एक सौ दस की रफ़्तार से हवाएँ",
		"हवाएँ 110 की रफ़्तार से",
		"बावन हज़ार करोड़ का बजट",
		"तीव्रता छह दशमलव दो",
		"डेढ़ लाख दर्शक पहुँचे",
		"धारा 370 और एस-400",
		"इनाम 5000 का",
		"चंदा 2.5 करोड़ का",
		"चार सौ घायल",
	);
	for (const [typed, found] of [
		...[["110", [1, 0]] as const, ["११० रफ्तार", [1, 0]] as const, ["52000 करोड़", [2]] as const, ["52,000 crore", [2]] as const],
		...[
			["6.2 तीव्रता", [3]] as const,
			["1.5 lakh", [4]] as const,
			["150000", [4]] as const,
			["पांच हज़ार", [6]] as const,
			["ढाई करोड़", [7]] as const,
		],
		...[["s-400", [5]] as const, ["2026", []] as const],
		...[["एक सौ दस", [0, 1]] as const, ["ek sau das ki raftar", [0, 1]] as const, ["one hundred ten", [0, 1]] as const],
		...[["तीन सौ सत्तर", [5]] as const, ["teen sau sattar", [5]] as const, ["paanch hazaar", [6]] as const, ["dedh laakh", [4]] as const],
	])
		expect([typed, storiesOf(all, typed)]).toEqual([typed, found]);
	expect(all.find("52,000 करोड़").understood.map(({ typed, as, how }) => [typed, as, how])).toEqual([
		["52,000", "52,000", "spelled"],
		["करोड़", "करोड़", "spelled"],
	]);
});

test("a number in digits finds the one that is said with एक, which is in every story", () => {
	const all = small("एक सौ एक नारियल चढ़े", "किराया एक\u00a0लाख 25 जनवरी से", "लाख टके की बात", "दस में एक हज़ार एक पेड़", "सौ लोग, एक घायल");
	for (const [typed, found] of [
		...[["101", [0]] as const, ["१०१ नारियल", [0]] as const, ["100000", [1]] as const, ["1 lakh", [1]] as const],
		...[["1001", [3]] as const, ["1000", []] as const, ["100", []] as const],
	])
		expect([typed, storiesOf(all, typed)]).toEqual([typed, found]);
});

test("a number of several words is read from them as they stand, each as often as it comes, and not over what is between them", () => {
	const digits = ["200", "202", "201000", "2,02,000", "1500", "110", "120", "20000", "2005", "2500", "102", "101", "100015"];
	const all = small("हज़ार का नोट", ...digits.map((number) => `संख्या ${number}`), "सौ का नोट", "दो टीमें", "पाँच दस");
	const found = (query: string) => storiesOf(all, query).flatMap((story) => digits[story - 1] ?? []);
	for (const [query, numbers] of [
		...[["दो सौ दो", ["202"]] as const, ["do sau do", ["202"]] as const, ["दो लाख दो हज़ार", ["2,02,000"]] as const],
		...[["एक सौ एक", ["101"]] as const, ["ek sau ek", ["101"]] as const, ["दो टीमें दो सौ", ["200"]] as const],
		...[["हज़ार और पाँच सौ के नोट", []] as const, ["सौ में दस", []] as const, ["सौ से 20 हज़ार", ["20000"]] as const],
		...[["दो हज़ार, पाँच सौ", []] as const, ["सौ-दो सौ", ["200"]] as const, ["सौ -मुंबई दस", []] as const],
		...[["दो हज़ार 5जी", []] as const, ["दो हज़ार एस-5", []] as const],
		...[["lac 15 jawan", []] as const, ["1 lac 15", ["100015"]] as const],
	] as const)
		expect([query, found(query)]).toEqual([query, numbers]);
	expect(all.find("do sau do").understood).toMatchObject([{ typed: "do sau do", as: "202", how: "spelled" }]);
});

test("an institution is found by its long name in English or in Hindi where stories have its letters alone", () => {
	const all = small("आरबीआई ने दर घटाई", "एनआईए के छापे", "बीएचयू में धरना", "जेएनयू के छात्र", "बैंक लुटा", "हिंदू मेला");
	for (const [typed, found] of [
		...[["reserve bank", 0] as const, ["national investigation agency", 1] as const, ["banaras hindu university", 2] as const],
		...[["kashi hindu vishwavidyalaya", 2] as const, ["jawaharlal nehru university", 3] as const, ["जवाहरलाल नेहरू विश्वविद्यालय", 3] as const],
	])
		expect([typed, storiesOf(all, typed)[0], all.find(typed).isPartial]).toEqual([typed, found, false]);
	expect(storiesOf(all, "central bank")).not.toContain(0);
});

test("usual short forms of English find what they are for", () => {
	const all = small("सरकार का फ़ैसला", "बाईस फ़ुट का ध्वज", "पाँच सौ रुपये का नोट", "केसरिया साफ़ा");
	for (const [typed, found] of [["govt", 0] as const, ["22 feet flag", 1] as const, ["rs 500", 2] as const, ["saffron", 3] as const])
		expect([typed, storiesOf(all, typed), all.find(typed).isPartial]).toEqual([typed, [found], false]);
});

test("भाईदूज and भैया दूज are one day, and no brother", () => {
	const all = small("भाईदूज पर भीड़", "भैया दूज मनाया", "भाई की जीत", "भैया जी आए");
	for (const query of ["भैया दूज", "भाई दूज", "bhai dooj", "bhaiya dooj"])
		expect([query, storiesOf(all, query).toSorted()]).toEqual([query, [0, 1]]);
});
