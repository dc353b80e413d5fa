/** Where a line may not break. In the tables ~ is U+00A0 and ^ is U+2060. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { bind, HELD, unbind } from "./bind.ts";

const shown = (text: string): string => bind(text).replaceAll("\u00a0", "~").replaceAll("\u2060", "^");

const tables: Record<string, string[]> = {
	"no line starts with a closing mark (D2, D3)": [
		"«~हाँ~» और",
		"„~हाँ” और",
		"कहा~― यह",
		"कहा~‒ यह",
		"भारत ने द.~अफ़्रीका को",
		"उ.~कोरिया और प.~बंगाल",
		"उ.~प्र.~सरकार ने",
		"सं.~रा.~महासभा में",
		"ले.~जनरल सिंह",
		"मौ.~आज़ाद और मु.~अली",
		"मि.~बीन",
		"हि.~प्र.~और वि.~सं.~में",
		"یہ ہے~۔ پھر",
		"वह गया~। फिर",
		"वह गया~॥ फिर",
		"(दिल्ली~) और",
		"[दिल्ली~] और",
		"{दिल्ली~} और",
		"45~% लोग",
		"४५~% लोग",
		"राम~, श्याम~. और~: यह~; वह~? हाँ~! नहीं",
		"“हाँ~” और ‘ना~’ कहा",
		"वह~... गया~… फिर",
		"गया~~। फिर",
		"गया~| फिर",
		"रुपया 74.64~/ डॉलर",
		"कहा~।^~” फिर",
		"कहा।^~” फिर",
		"है॥^~) और",
		"था~।^~। फिर",
		"[~दिल्ली।^~] में",
		"वह–^~, और",
		"हाँ-^~” कहा",
		"हाँ^—~” कहा",
		"है।^~~” फिर",
		"है। फिर",
		"कहा~?~!~” फिर",
		"नाम~:- राम",
		"~। अगला",
		"गया~।",
	],
	"no line ends with an opening mark (D6)": [
		'कहा, "~हम जाएँगे~" और "~सब~" गए',
		'"हम" और "~सब~" गए',
		"कहा “~हाँ~” और",
		"कहा ‘~हाँ~’ और",
		"वह (~दिल्ली~) गया",
		"वह [~क~] {~ख~}",
		"कहा “~‘~हाँ",
		"कहा “~",
	],
	"no line starts with a dash (D6)": [
		"राम~– वह",
		"राम~— वह",
		"राम~- वह",
		"राम~-- वह",
		"राम~--- वह",
		"राम~–वह",
		"राम^—वह",
		"— राम",
		"—राम",
		"राम^——वह",
		"बोले- देश",
		"राम -वह",
		"तापमान -5",
	],
	"money keeps its amount (D4)": [
		"रु०~500",
		"500~₹ में",
		"5 ₹100",
		"INR~500",
		"USD~500",
		"₹500^-^₹600",
		"₹500^–^600",
		"₹~500 में",
		"$~500 में",
		"रु.~500 में",
		"(रु.~500)",
		"रु~500 में",
		"रू.~५०० में",
		"रु॰~500 में",
		"Rs.~500 में",
		"Rs~500 में",
		"रु. में",
		"करु 500",
		"₹9~लाख~करोड़ का",
		"₹~9~लाख~करोड़ का",
		"9~लाख~करोड़~रुपये का",
		"नौ लाख~करोड़~रुपए का",
		"1,25,000~करोड़",
		"रु.~1,25,000~करोड़~रुपये का",
	],
	"a number keeps its measure (D4)": [
		"5~G",
		"100~मी. दौड़",
		"2.33~मी ऊँची",
		"250~ग्रा. चीनी",
		"10~ली. दूध",
		"$1.2~billion (about",
		"नाबाद 112~* रन",
		"रन रेट +~1.245 रहा",
		"दि.~25 को",
		"3.5~mm",
		"12~ml",
		"5~कि०मी०",
		"500~ई.पू.",
		"500~ईसा पूर्व",
		"सं०~5",
		"सं.~5",
		"No.~5",
		"Nos.~5",
		"No 5",
		"नं.~5",
		"क्र.~12",
		"पृ.~12",
		"10~am से",
		"10~p.m. से",
		"5~crore की",
		"6~ft ऊँचा",
		"500~गज दूर",
		"45°~C तक",
		"28~Nov~2024 को",
		"28~नवंबर,~2024 को",
		"245~/~7 पर",
		"45~किमी दूर",
		"४५~किमी दूर",
		"45.5~किलोमीटर।",
		"10~वर्ग~किमी में",
		"45~कि.मी. दूर",
		"120~किमी/^घंटा तक",
		"500~रुपये^—और",
		"500~रूपये में, 500~रूपए और 9~फूट",
		"40~रुपये/^किलो और/या",
		"₹76.09/^किग्रा और ४०/^किलो",
		"6,000~रु. की",
		"5~लाख~रु. में",
		"500~रु॰ में",
		"33~फ़ीसद वोट",
		"36~पैसे टूटा",
		"5~मिलियन~डॉलर का",
		"2~बीघा ज़मीन",
		"200~यूनिट तक",
		"500~मि.ली. दूध",
		"300~लीटर, फिर",
		"25~हज़ार लोग",
		"25~ह\u095bार लोग",
		"25~हजार लोग",
		"5~करोड़ लोग",
		"5~करो\u095c लोग",
		"45~फ़ीसदी",
		"45~\u095eीसदी",
		"45~प्रतिशत",
		"45~डिग्री~सेल्सियस",
		"45~°C तक",
		"30~मिनट में",
		"2~घंटे",
		"रात 11:52~बजे",
		"रात 10~बजकर 36~मिनट",
		"1,204.35~अंक टूटा",
		"600~अंकों की परीक्षा",
		"10~साल की",
		"5~फ़ुट 6~इंच",
		"45~km दूर",
		"10~लाख~मीट्रिक~टन गेहूँ",
		"2~घन~मीटर",
		"120~मिलीमीटर बारिश",
		"1.5~लाख~क्यूसेक पानी",
		"50~मेगावॉट बिजली",
		"5~डालर और 2~किलोवाट",
		"350~कुंतल गन्ना",
		"500~वर्ग~कि.मी. में",
		"500~कि.~मी. दूर",
		"22~कैरेट सोना",
		"5~जी और 2~जीबी",
		"70~लाख~बैरल तेल",
		"मोदी जी",
		"21~वीं सदी",
		"12~वें दिन",
		"5~वाँ मैच",
		"45 लोग",
		"3 दिन",
		"45 कि वह",
		"10~कि~मी दूर",
		"10~कि~मी। फिर",
		"5~कि~ग्रा चावल",
		"12~सें~मी और 12~से~मी",
		"५०~मि~ली तक",
		"20~वर्ग~कि~मी में",
		"कई वर्ग~कि~मी में",
		"150~सी~सी की",
		"10 से मीरा और 10 कि मीना",
		"किसी से ली",
		"2023 के जी 20 सम्मेलन",
		"50~के~जी चावल",
		"5~किलो~मीटर और 2~मेगा~वाट",
		"5~किलो चावल",
		"45 किमीवाला",
		"हर साल मीटर",
		"कई मिनट",
	],
	"a day keeps its month and a month its year (D4)": [
		"4~दिस.",
		"4~दिस.~2021",
		"9~अक्टू.",
		"4~दिसंबर को",
		"४~दिसंबर को",
		"9~जुलाई~2021 को",
		"9~फ़रवरी~2021 को",
		"9~फरवरी को",
		"9~सितम्बर",
		"जुलाई~2021 में",
		"जुलाई~२०२१ में",
		"जुलाई 45 लोग",
		"जुलाई 20215 लोग",
		"9 जुलाईवाले",
	],
	"a name keeps its title and initials (D4)": [
		"डॉ०~सिंह",
		"प्रो०~सिंह",
		"स्व०~राम",
		"डाॅ.~सिंह",
		"Mr.~Singh",
		"Mrs.~Singh",
		"१००~ग्राम",
		"दर ४० है",
		"डॉ.~सिंह ने",
		"प्रो.~(डॉ.)~सिंह ने",
		"डॉ.~(श्रीमती)~सिंह ने",
		"(डॉ.~सिंह ने)",
		"कुलपति (प्रो.)~सिंह ने",
		"लेखिका (सुश्री)~वर्मा ने",
		"आचार्य (डॉ॰)~वर्मा ने",
		"पार्टी (यू) सिंह के साथ",
		"“डॉ.~सिंह ने”",
		"डॉ॰~सिंह ने",
		"डॉ~सिंह ने",
		"डॉ~.~सिंह ने",
		"प्रो.~शर्मा ने",
		"श्री~मोदी ने",
		"श्री.~पाटील यांनी",
		"श्रीमती~गांधी ने",
		"सुश्री~मायावती ने",
		"पं.~नेहरू ने",
		"मो.~शमी ने",
		"कु.~सैलजा ने",
		"न्या.~चंद्रचूड़ ने",
		"बी.~जे.~पी.~ने कहा",
		"ए.~पी.~जे.~अब्दुल कलाम",
		"ए.पी.जे.~अब्दुल कलाम",
		"A.~P.~J.~Abdul Kalam",
		"Dr.~Singh ने",
		"राजश्री ने",
		"यह है. वह",
		"NASA. वह",
		"डॉ.",
		"डॉ.~",
	],
	"a range or a numbered name is one word (D4)": [
		"10^‒^15",
		"10^-^15 लोग",
		"७^-^८ लोग",
		"2019^–^20 में",
		"कोविड^–^19 से",
		"10^-^15~किमी",
		"15^-^08^-^2021 को",
		"10~-^~15 लोग",
		"10-^~15 लोग",
		"2019–^~20 में",
		"10- दिन बाद",
		"2019~–^~20 में",
		"₹500~-^~₹600 में",
		"₹~500~-^~₹~600 में",
		"500-^~₹600 में",
		"S^-^400 और",
		"PSLV^-^C58 और",
		"LVM3^-^M6 से",
		"पीएसएलवी^-^सी58 से",
		"जीसैट^-^एन2।",
		"ब्रिटेन-जापान2 और",
		"कोविड^-^19 से",
		"G^-^20 और",
		"जी^-^20 और",
		"ए^-^320 विमान",
		"चंद्रयान^-^3।",
		"3~×~5~मीटर का",
		"3~x~5~मीटर का",
		"4~X~100~मीटर में",
		"3~×~5~×~7",
		"3~मीटर~× 5~मीटर",
		"3×5 का",
		"अब X 5~साल का",
		"राशि x 5",
		"2~,~000~करोड़",
		"420~,~467~, और",
		"नाम~, 5 लोग",
		"सुबह 9~:~30~बजे",
		"5:30~बजे",
		"5:30 पर",
	],
	"a number typed in groups is one, as long as a line has room for it (D4)": [
		"हेल्पलाइन 1800~180~1551 या 1930 पर",
		"मोबाइल +91~98765~43210~, और",
		"दिल्ली में 011~2338~1092 पर",
		"रायपुर में (0771)~222~1234 पर",
		"०११~२३३८~१०९२ पर",
		"+91^-^98765~43210 पर",
		"5~1/^2~घंटे में",
		"कार्ड 4111~1111~1111 1111~1111 का",
		"(2019) में 22 लोग",
	],
	"a pair of words may break at its hyphen (D5)": ["माता-पिता ने", "10-दिवसीय", "एक-दो", "भारत–पाक", "IANS-PTI"],
};
for (const [rule, cases] of Object.entries(tables)) {
	test(rule, () => {
		for (const bound of cases) {
			const source = bound.replaceAll("~", " ").replaceAll("^", "");
			expect(shown(source)).toBe(bound);
			expect(shown(source.replaceAll(" ", "  "))).toBe(bound.replaceAll(/[ ~]/g, "$&$&"));
		}
	});
}

test("a no-break space typed in the source stays one, and is told from ours by a ^ of its own", () => {
	expect(shown("राम\u00a0श्याम")).toBe("राम~^श्याम");
	expect(shown("गया \u00a0।")).toBe("गया~~^।");
	expect(shown("राम \u00a0श्याम")).toBe("राम ~^श्याम");
	expect(shown("1\u2060-5")).toBe("1^^^-^5");
	expect(shown(`${"क".repeat(15)}\u00a09 किमी`)).toBe(`${"क".repeat(15)}~^9 किमी`);
});

test("no line begins with a danda after a space of another width, or of none", () => {
	expect(bind("गया\u2009।")).toBe("गया\u2009\u2060।");
	expect(bind("गया\u200b।")).toBe("गया\ufeff।");
	expect(unbind(bind("गया\u200b। फिर\u2002?"))).toBe("गया\u200b। फिर\u2002?");
});

test("spaces that are not seen change nothing where one is typed, too: before a closing mark and after an opening one", () => {
	for (const [text, bound] of [
		["गया \u2009।", "गया~\u2009^।"],
		["गया \u200b।", "गया~\ufeff।"],
		["गया \ufeff।", "गया~\ufeff^।"],
		["गया \u200e।", "गया~\u200e।"],
		["गया\u200b ।", "गया\ufeff~।"],
		["गया\u2009 ।", "गया\u2009^~।"],
		["गया\u200b\u200b।", "गया\ufeff\ufeff।"],
		["“\u2009घर", "“\u2009^घर"],
		["“\u200bघर", "“\ufeffघर"],
		["“\u200b घर", "“\ufeff~घर"],
		["“ \u200bघर", "“~\ufeffघर"],
		["(\u2009 घर", "(\u2009^~घर"],
	] as const) {
		expect(shown(text)).toBe(bound);
		expect(unbind(bind(text))).toBe(text);
	}
});

test("line breaks, tabs and other spaces are left alone", () => {
	for (const text of ["गया\n।", "45\tकिमी", "45\u2009किमी", "कख\u200bगघ"]) expect(bind(text)).toBe(text);
});

test("brackets that stand close are one word with what is before them", () => {
	expect(shown("धारा 3(1)(r)(s), 103(1)(ए) और जे.डी.(यू) में (कि.मी.) और भाजपा (रा.) (अ)")).toBe(
		"धारा 3(1)^(r)^(s), 103(1)^(ए) और जे.डी.^(यू) में (कि.मी.) और भाजपा (रा.) (अ)",
	);
	expect(unbind(bind("3(1)(r) .(क) )\u2060("))).toBe("3(1)(r) .(क) )\u2060(");
});

test("a chain holds eighteen letters, digits, stops and spaces and lets go of one more", () => {
	expect(shown("12,25,00,00,00,00,00 करोड़")).toBe("12,25,00,00,00,00,00~करोड़");
	expect(shown("1,25,00,00,00,00,00,00 करोड़")).toBe("1,25,00,00,00,00,00,00 करोड़");
	expect(shown(`श्री ${"क".repeat(15)}`)).toBe(`श्री~${"क".repeat(15)}`);
	expect(shown(`श्री ${"क".repeat(16)}`)).toBe(`श्री ${"क".repeat(16)}`);
	// What is wider than a headline's line at 280 px would be cut inside a word.
	expect(shown("श्रीमती एम. एस. सुब्बुलक्ष्मी")).toBe("श्रीमती~एम.~एस. सुब्बुलक्ष्मी");
	expect(shown("टी. एन. सी. वी. आर. के. राव")).toBe("टी.~एन.~सी.~वी.~आर. के.~राव");
	expect(shown("श्री वी. वी. एस. लक्ष्मण और डॉ. एम. एस. स्वामीनाथन")).toBe("श्री~वी.~वी.~एस.~लक्ष्मण और डॉ.~एम.~एस.~स्वामीनाथन");
});

test("titles in a row do not become one endless word", () => {
	const chains = shown("श्री ".repeat(40)).split(" ");
	expect(chains.length).toBeGreaterThan(3);
	for (const chain of chains) expect(chain.match(/\p{L}/gu)?.length ?? 0).toBeLessThanOrEqual(16);
});

test("a telephone number is one word, an endless row of numbers is not", () => {
	expect(shown("011-2345-6789")).toBe("011^-^2345^-^6789");
	expect(bind("1-2".repeat(20))).toBe("1-2".repeat(20));
});

/** Any string, and strings in which the rules meet often. */
const anyText = fc.oneof(
	fc.string({ unit: "binary" }),
	fc
		.array(
			fc.constantFrom(
				...[" ", " ", " ", "\u00a0", "\u2060", "-", "–", "—", "।", "%", ")", "”", "“", "(", ".", "₹", "रु.", "डॉ.", "श्री", "बी."],
				...["9", "१५", "2021", "लाख", "करोड़", "करो\u095c", "जुलाई", "किमी", "क", "शब्द", "S", "\n", "\ud800", "\udc00", "😀", "\u200d"],
				...["\ufeff", "\u200b", "\u2009"],
			),
			{ maxLength: 40 },
		)
		.map((parts) => parts.join("")),
);
const many = { numRuns: 3000 };

test("without U+2060, every code unit stands where it stood, and only spaces have changed", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const source = text.replaceAll("\u2060", "").split("");
			const bound = bind(text).replaceAll("\u2060", "").split("");
			const inPlaceOf: Record<string, string> = { "\u00a0": " ", "\ufeff": "\u200b" };
			return bound.length === source.length && bound.every((unit, i) => unit === source[i] || inPlaceOf[unit] === source[i]);
		}),
		many,
	);
});

test("what is copied has the source's characters, those too that the pass puts in itself", () => {
	fc.assert(
		fc.property(anyText, (text) => unbind(bind(text)) === text),
		many,
	);
	const source = "डॉ. सिंह ने ₹ 500 में S-400 , 2019–20 – कहा ।";
	expect(bind(source)).not.toBe(source);
	expect(unbind(bind(source))).toBe(source);
});

test("no plain space stands before a closing mark or after an opening one", () => {
	const loose = /(?: [ \u00a0]*[।॥)\]}%,.:;?!”’–—])|(?:[“‘([{][ \u00a0]* )/;
	fc.assert(
		fc.property(anyText, (text) => !loose.test(bind(text))),
		many,
	);
});

test("the longest and strangest texts are bound in one pass", () => {
	const rows = [" ", "9-", "9 - ", "9 लाख ", "( ", "। ", "क", "क-", "ड़", "—", "\u2060", "9\u2060", "डॉ. ", "बी.", "\ud800", "A. "];
	for (const row of rows) {
		const text = row.repeat(Math.ceil(100_000 / row.length));
		expect(bind(text).length, row).toBeGreaterThanOrEqual(text.length);
		expect(bind(`${text} शब्द शब्द 9 किमी`).endsWith("9\u00a0किमी"), row).toBe(true);
		expect(bind(text).split(HELD).join(""), row).toBe(bind(text));
	}
});

test("in a word that may be wider than its line each mark is held with its akshara", () => {
	for (const held of [
		"अंतरराष्ट्रीयविश्वविद्यालयअनुदानआयो<गों।>",
		"“अंतरराष्ट्रीयविश्वविद्याल<यों”>",
		"अंतरराष्ट्रीयविश्वविद्याल<य।^~”>",
		"अंतरराष्ट्रीयविश्वविद्यालय<(बी>एच<यू)> में",
		"कहा “विश्वविद्यालयविश्वामि<त्र~।> ठीक",
		"https://ww<w.>exampl<e.>co<m/>khaba<r?>x=<1,><2.>",
		"#अमृतमहोत्सवस्वतंत्रतादिव<स,> और #योग,",
		"12,34,56,7<8,>9<0,>1<2%>",
		"विश्वविद्यालयराष्ट्री<य^->^1<5^->^20",
		"विद्यालयों। “हाँ” (भारत) 12,34,567% कहा।",
		".........<..........><....>",
		"বিশ্ববিদ্যালয়বিশ্ববিদ্যালয়ে।",
		"😀😀😀😀😀😀😀😀😀।",
		"प्रधानमंत्री, मुख्यमंत्री। महाराष्ट्र। कार्यकर्ता, “अंतरराष्ट्रीयमुख्यमं<त्री”>",
	]) {
		const text = held.replace(/[<>]/g, "").replaceAll("~", " ").replaceAll("^", "");
		const pieces = bind(text).split(HELD);
		const marked = pieces.map((piece, at) => (at % 2 ? `<${piece}>` : piece)).join("");
		expect(marked.replaceAll("\u00a0", "~").replaceAll("\u2060", "^")).toBe(held);
	}
});

test("what is held and what is not are the text, cut between aksharas, each copied as it was typed", () => {
	const long = anyText.map((text) => text.replace(/ (?=.{0,9} )/gs, ""));
	let held = 0;
	fc.assert(
		fc.property(long, (text) => {
			const pieces = bind(text).split(HELD);
			held += pieces.length - 1;
			const isWhole = pieces.every((piece, at) => at % 2 === 0 || /^(?!\p{M}|[\udc00-\udfff]|\u200d|\u2060)/u.test(piece));
			const isCut = pieces.some((piece, at) => at % 2 === 0 && at < pieces.length - 1 && /\u094d\u200d?$/.test(piece));
			return isWhole && !isCut && pieces.join("") === bind(text) && pieces.map(unbind).join("") === text;
		}),
		many,
	);
	expect(held).toBeGreaterThan(300);
});
