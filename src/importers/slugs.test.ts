/** What agencies call a copy for desks stands over its headline and is none; a short headline stays one. */
import { expect, test } from "playwright/test";
import { classifyWire } from "./wire.ts";

const story = (place: string, agency = "वार्ता") =>
	`${place}, 23 नवंबर (${agency}) सरकार ने सोमवार को कहा कि इस मामले की पूरी जाँच होगी और रिपोर्ट सबको दिखाई जाएगी।`;
const told = (place: string, ...lines: string[]) => classifyWire([...lines, story(place)].join("\n")).map(({ label }) => label);

for (const [slug, headline, place] of [
	["लीड भारत-ऑस्ट्रेलिया टेस्ट दो अंतिम पर्थ", "भारत ने ऑस्ट्रेलिया को 295 रन से हराया", "पर्थ"],
	["खेल टेस्ट भारत दो अंतिम पर्थ", "भारत ने ऑस्ट्रेलिया को 295 रन से हराया", "पर्थ"],
	["भूकंप-इंडोनेशिया", "इंडोनेशिया में भूकंप", "जकार्ता"],
	["भूकंप-इंडोनेशिया", "इंडोनेशिया में भूकंप के तेज़ झटके, लोग घरों से निकले", "जकार्ता"],
	["लीड भूकंप-इंडोनेशिया", "इंडोनेशिया में भूकंप", "जकार्ता"],
	["संसद-लोकसभा-स्थगन तीन", "लोकसभा की कार्यवाही दिन भर के लिए स्थगित", "नई दिल्ली"],
	["राजस्थान चुनाव-कांग्रेस घोषणापत्र लीड दो जयपुर", "कांग्रेस ने राजस्थान के लिए घोषणापत्र जारी किया", "जयपुर"],
	["कोरोना-भारत मामले अंतिम दिल्ली", "देश में कोरोना के 412 नए मामले", "नई दिल्ली"],
	["एशियाई खेल-हॉकी-भारत", "भारत ने मलेशिया को 4-1 से हराया", "नागोया"],
	["राज्य-सड़क हादसा-मृत्यु", "पिकअप खाई में गिरी, सात लोगों की मौत", "नाहन"],
	["बस हादसा तीन बीजापुर", "खाई में गिरी बस, छह की मौत", "बीजापुर"],
] as const)
	test(`“${slug}” over “${headline}” is a slug`, () => {
		expect(told(place, slug, headline)).toEqual(["mark", "headline", "dateline", "paragraph"]);
	});

test("a flash with its number is a mark", () => {
	for (const flash of ["FLASH", "FLASH-1", "फ़्लैश-2", "URGENT 3"])
		expect(told("पर्थ", flash, "भारत ने ऑस्ट्रेलिया को 295 रन से हराया"), flash).toEqual(["mark", "headline", "dateline", "paragraph"]);
});

test("an agency's number over a slug is one too", () => {
	expect(told("श्रीनगर", "वार्ता- 31", "राष्ट्रीय लीड बर्फबारी तीन श्रीनगर", "कश्मीर में बर्फबारी के बाद हवाई सेवा बहाल")).toEqual([
		"mark",
		"mark",
		"headline",
		"dateline",
		"paragraph",
	]);
});

for (const lines of [
	["भारत-चीन वार्ता आज", "दोनों देशों के अधिकारी सीमा पर बात करेंगे"],
	["रूस-यूक्रेन युद्ध: तीन साल", "युद्ध में अब तक लाखों लोग मारे गए"],
	["बस पलटी तीन मरे", "हादसा पटना के पास सोमवार सुबह हुआ"],
	["लीड बैंक ने बाँटे ऋण", "किसानों को मिले दो करोड़ रुपये"],
	["लीड रोल करेंगी आलिया भट्ट", "फ़िल्म अगले साल जून में आएगी"],
	["दिल्ली-मुंबई-कोलकाता उड़ानें रद्द", "कोहरे से सौ से ज़्यादा विमान देर से उड़े"],
	["भारत-रूस-चीन एकजुट", "तीनों देशों ने साझा बयान जारी किया"],
	["एपी विदेश केन्या रेल", "केन्या में नयी रेल लाइन पर पहली ट्रेन चली"],
	["चुनाव-पूर्व गठबंधन तय", "तीन दल मिलकर लड़ेंगे सभी सीटों पर"],
	["खेल-कूद महोत्सव संपन्न", "पाँच सौ बच्चों ने हिस्सा लिया"],
	["सड़क हादसे में दो घायल"],
	["कोहरे से बस-ट्रक में टक्कर, चार मरे"],
	["पाँच ज़िलों में मतदान जारी"],
	["लीड रोल में आलिया"],
])
	test(`“${lines[0]}” is a headline`, () => {
		expect(told("पटना", ...lines)[0]).toBe("headline");
	});

for (const [slug, headline, agency, label] of [
	["एपी विदेश केन्या रेल", "केन्या में नयी रेल लाइन पर पहली ट्रेन चली", "एपी", "mark"],
	["एएफपी सूडान अकाल", "सूडान के तीन शहरों में अकाल घोषित", "एएफपी", "mark"],
	["एपी ने माँगी माफ़ी", "पुरानी तस्वीर को नया बताया था", "एपी", "headline"],
	["भाषा विवाद फिर गहराया", "कर्नाटक में दुकानों के बोर्ड फिर बदले", "भाषा", "headline"],
] as const)
	test(`“${slug}” over a copy of ${agency} is a ${label}`, () => {
		expect(classifyWire([slug, headline, story("पटना", agency)].join("\n"))[0]?.label).toBe(label);
	});

for (const headline of [
	"अवैध निर्माण गिराएगा नगर निगम",
	"अवैध निर्माण गिराएँगे नगर निगम",
	"दिल्ली नगर निगम चुनाव आज",
	"जिला परिषद अध्यक्ष गिरफ्तार",
	"जागा सोया हुआ नगर निगम",
	"नियमित होगी कॉलोनी, सर्वे करेगा नगर निगम",
	"सख़्त निगम, दुकानें सील",
])
	test(`“${headline}” is a headline, whoever does it`, () => {
		expect(classifyWire([headline, story("पटना"), "क्रमांक-2025"].join("\n"))[0]?.label).toBe("headline");
		expect(told("पटना", headline)[0]).toBe("headline");
		const under = classifyWire(["प्रेस नोट", headline, "लोग सोमवार से फॉर्म भर सकेंगे", "दफ़्तर रविवार को भी खुले रहेंगे", story("पटना")].join("\n"));
		expect(under.find(({ label }) => label === "headline")?.text).toBe(headline);
	});

for (const office of [
	"सूचना एवं जनसंपर्क विभाग, हरियाणा",
	"सूचना विभाग, उ0प्र0",
	"नगर निगम, लखनऊ",
	"पुलिस कार्यालय, जनपद बस्ती",
	"सूचना एवं जनसंपर्क विभाग",
])
	test(`“${office}” is who sends a report`, () => {
		expect(classifyWire([office, story("पटना"), "क्रमांक-2025"].join("\n"))[0]?.label).toBe("mark");
		const under = classifyWire(["प्रेस नोट", office, "शहर के सब पार्क सोमवार से खुलेंगे", "दफ़्तर रविवार को भी खुले रहेंगे", story("पटना")].join("\n"));
		expect(under.find(({ label }) => label === "headline")?.text).toBe("शहर के सब पार्क सोमवार से खुलेंगे");
	});

test("an office alone is a headline where nothing says that a release is under it", () => {
	expect(told("पटना", "भ्रष्ट तंत्र और लाचार नगर निगम")[0]).toBe("headline");
});
