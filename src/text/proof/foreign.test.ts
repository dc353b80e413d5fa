/** Letters of other scripts, hidden characters, wrong decoding. */
import { proofTable } from "./proofTable.ts";

proofTable("C14", "letters of other scripts inside a word", [
	["लोᴏग आए", ["foreign-letter: लोᴏग"]],
	["सोSहम् का जाप", ["foreign-letter: सोSहम्"]],
	["कुल 1О0 लोग, 5О हज़ार रुपये और О5 घर", ["foreign-letter: О", "foreign-letter: О", "foreign-letter: О"]],
	["कlम चली", ["foreign-letter: कlम"]],
	["भाрत", ["foreign-letter: भाрत"]],
	["ક्या हुआ", ["foreign-letter: ક्या"]],
	["राoम", ["foreign-letter: राoम"]],
	["भারत", ["foreign-letter: भারत"]],
	["यह ਸ਼ब्द", ["foreign-letter: ਸ਼ब्द"]],
	["नदी क{9BE} पानी", ["foreign-letter: क{9BE}"]],
	["{421}ovid के मामले", ["foreign-letter: {421}ovid"]],
	["किसान dhरने पर", ["foreign-letter: dhरने"]],
]);
proofTable("C14", "a long call in Latin S, and a Latin o for a nought of Devanagari", [
	["वह चिल्लाया, ओSSS माँ।", ["foreign-letter: ओSSS"]],
	["सुबह १o बजे, SSC की परीक्षा", ["foreign-letter: o"]],
]);
proofTable("C14", "letters of mathematics", [
	["यह 𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠 𝟐𝟒 है", ["full-width: 𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠", "full-width: 𝟐𝟒"], "यह Breaking 24 है"],
	["सूत्र में 𝑥 और 𝜋 हैं", []],
]);
proofTable("C14", "a line's end as JSON writes it is no letter", [["दिल्ली\\nमें बैठक", []]]);
proofTable("C14", "a nought inside a word or at its end", [
	["पर०तु वह रात0 को आया।", ["foreign-letter: पर०तु", "foreign-letter: रात0"]],
	["डॉ० राम, डा0 सिंह, उ०प्र०, उ0प्र0, कि०मी०, एम0ए0, प्रो०राम, मो0नं0, इंजी0, जीईएन0", []],
	["कोविड19, चंद्रयान2, टी20, शून्य 0 और दस 10, नोट 500 का, पीएम2.0, फ़िल्म 2.0, भारत0.5", []],
]);
proofTable("C14", "a word or a number of another Indic script alone", [
	["वह বাড়ি गया", ["other-script: বাড়ি"]],
	["कुल ৫ लोग", ["other-script: ৫"]],
]);
proofTable("C14", "Latin names, quoted scripts and Devanagari signs", [
	["IANS, S-400, 5G, iPhone 12 और B.Ed. का दाख़िला", []],
	["बांग्ला में ‘আমার সোনার বাংলা’ गाया गया।", []],
	["சென்னை வணக்கம் लिखा था।", []],
	["#हिंदीDay और @राम_Singh", []],
	["सोऽहम्, ॐ, डॉ॰, ळ, ॲ, 5 μg, 10 kΩ", []],
	["NDAका 5Gसेवा", []],
	["5 kmकी दूरी, 10 kgचावल, भारत vsपाकिस्तान, ΔT", []],
]);

proofTable("C15", "what is not seen", [
	["सुर{200B}क्षा", ["hidden: {200B}"], "सुरक्षा"],
	["सु{AD}रक्षा", ["hidden: {AD}"], "सुरक्षा"],
	["वह{200E} गया{200F}", ["hidden: {200E}", "hidden: {200F}"], "वह गया"],
	["सुर{FEFF}क्षा", ["hidden: {FEFF}"], "सुरक्षा"],
	["सुर{2060}क्षा{202E}", ["hidden: {2060}", "hidden: {202E}"], "सुरक्षा"],
	["वह {2028}गया", ["hidden: {2028}"], "वह गया"],
]);
proofTable("C15", "text decoded wrongly", [
	["कीमत ï¿½500 है।", ["mojibake-broken: ï¿½"]],
	["à¤ªà¤¾à¤ , ठीक", ["mojibake: à¤ªà¤¾", "mojibake-broken: à¤ "], "पाà¤ , ठीक"],
	["à¤¹à¤¿à¤¨à¥{8D}à¤¦à¥€ ख़बर", ["mojibake: à¤¹à¤¿à¤¨à¥{8D}à¤¦à¥€"], "हिन्दी ख़बर"],
	["à¤¹à¤¿{E2}{80}{99} à¤", ["mojibake: à¤¹à¤¿{E2}{80}{99}", "mojibake-broken: à¤"], "हि’ à¤"],
	["उसने कहा, â€œहाँâ€\u009d", ["mojibake: â€œ", "mojibake: â€\u009d"], "उसने कहा, “हाँ”"],
	["दो Ã— तीन", ["mojibake: Ã—"], "दो × तीन"],
	["â‚¹500 और 25Â°C", ["mojibake: â‚¹", "mojibake: Â°"], "₹500 और 25°C"],
]);
proofTable("C15", "the code of a page", [
	["जल&nbsp;थल &amp; नभ", ["markup: &nbsp;", "markup: &amp;"], "जल थल & नभ"],
	["उसने कहा&#8217; और गया<br>फिर लौटा", ["markup: &#8217;", "markup: <br>"], "उसने कहा’ और गया फिर लौटा"],
	["सरकार \\u0915\\u0940 योजना", ["markup: \\u0915", "markup: \\u0940"], "सरकार की योजना"],
	["दिल्ली\\nमें बैठक", ["markup: \\n"], "दिल्ली में बैठक"],
	["C:\\news और दिल्ली&zwnj;में", ["markup: &zwnj;"]],
	["R&D, AT&T; 5 < 6 और 7 > 2, <3", []],
]);
proofTable("C15", "what is lost is only said", [
	["पा{FFFD}क", ["lost-character: {FFFD}"]],
	["पा{E001}क", ["private-use: {E001}"]],
]);
proofTable("C15", "letters written as question marks or in the bytes of an address", [
	["लिखा था ????? ??? और कुछ नहीं।", ["lost-character: ????? ???"]],
	["दिल्ली?? ?????? में", ["lost-character: ?? ??????"]],
	["????? में बारिश", ["lost-character: ?????"]],
	["फ़ाइल का नाम %E0%A4%95%E0%A5%80 है", ["mojibake: %E0%A4%95%E0%A5%80"], "फ़ाइल का नाम की है"],
	["क्या कहा? क्यों?? सच में???", []],
	["https://a.in/%E0%A4%95%E0%A5%80 पर देखें, 45% और 5%", []],
]);
proofTable("C15", "what looks like it and is not", [
	["São Paulo, Zürich, à la carte, Ångström, ñ, naïve, Beyoncé", []],
	["© 2021, 25 °C, ₹500, €20, £5, “हाँ” – ‘ना’ — …", []],
	["👨‍👩‍👧 ❤️ र्‍य", []],
]);

proofTable("C13", "passages in the codes of an old font, read by the converter", [
	[
		"iqfyl us dgk gS fd tkap py jgh gS vkSj yksx 'kkar gSaA",
		["krutidev: iqfyl us dgk gS fd tkap py jgh gS vkSj yksx 'kkar gSaA"],
		"पुलिस ने कहा है कि जांच चल रही है और लोग शांत हैं।",
	],
	["·¤æ´»ýðâ ·ð¤ ¥ŠØÿæ Ùð ·¤ãUæ ç·¤ ÎðàæU ×ð´ âÕ Æè·¤ ãñUÐ", ["chanakya: ·¤æ´»ýðâ ·ð¤ ¥ŠØÿæ Ùð ·¤ãUæ ç·¤ ÎðàæU ×ð´ âÕ Æè·¤ ãñUÐ"]],
	["maoM ek iksaana hUM AaOr usanao kha hO", ["shusha: maoM ek iksaana hUM AaOr usanao kha hO"]],
	["कहा maoM ek iksaana hUM AaOr usanao kha hO जी", ["shusha: maoM ek iksaana hUM AaOr usanao kha hO"]],
	["L’été dernier, les élèves à l’école ont été très fâchés; São Tomé e Príncipe não têm ligações.", []],
	["विटामिन ‘A’, ‘B’, ‘C’, ‘D’, ‘E’ और « À », «É»", []],
	["तापमान 36°–27° 35°–26° 34°–25° 33°–24° 32°–23°", []],
	["£5–£6 €7–€8 ¥9–¥10 £1–£2 £3–£4 और ½–¾ ¼–½ ½–¾ ¼–½ 2×3×4", []],
	["The police said on Friday that the road will stay closed.", []],
	["पुलिस ने कहा है कि जाँच चल रही है।", []],
]);
proofTable("C13", "one word alone that begins as no English does", [
	["यह ख़बर Hkksiky से आई है।", ["krutidev: Hkksiky"], "यह ख़बर भोपाल से आई है।"],
	["नेता live देखें Hkksiky।", ["krutidev: Hkksiky"], "नेता live देखें भोपाल।"],
	["यह Hkkjrभारत है, HKTDC और [kube] में", []],
]);
proofTable("C14", "marks of a Chinese keyboard", [
	[
		"राम，श्याम（दिल्ली）आए！ क्या？ समय：१० बजे．",
		["full-width: ，", "full-width: （", "full-width: ）", "full-width: ！", "full-width: ？", "full-width: ：", "full-width: ．"],
		"राम,श्याम(दिल्ली)आए! क्या? समय:१० बजे.",
	],
	["राम‚ श्याम, साल {FF12}{FF10}{FF12}{FF11}", ["full-width: ‚", "full-width: {FF12}{FF10}{FF12}{FF11}"], "राम, श्याम, साल 2021"],
	["दु：ख और 东京，北京 ｜", []],
]);
proofTable("C15", "signs of Windows that came as control characters", [
	[
		"वह {93}घर{94} राम{92}s और आधा {96} पूरा{85}",
		["mojibake: {93}", "mojibake: {94}", "mojibake: {92}", "mojibake: {96}", "mojibake: {85}"],
		"वह “घर” राम’s और आधा – पूरा…",
	],
	["राम{82} श्याम{81}", ["mojibake: {82}", "hidden: {81}"], "राम, श्याम"],
]);
