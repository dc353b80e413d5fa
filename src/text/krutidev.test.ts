/** Old fonts' text: what is found, what it becomes, what is doubted. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { convertKrutidev, fromKrutidev } from "./krutidev.ts";
import { detectKrutidev } from "./krutidevDetect.ts";
import { toKrutidev } from "./krutidevFixtures.ts";
import { decodeWord } from "./krutidevWord.ts";

const nfc = (text: string) => text.normalize("NFC");
const convert = (code: string) => nfc(fromKrutidev(code).text);

const stories = new URL("../../public/stories/", import.meta.url);
const strings = (value: unknown): string[] => {
	if (typeof value === "string") return [value];
	return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
};
/** Sentences of the sample edition without what the font cannot write: dashes other than hyphens, fractions, colons after numbers, Devanagari digits. */
const sentences = readdirSync(stories)
	.flatMap((file) => strings(JSON.parse(readFileSync(new URL(file, stories), "utf8"))))
	.flatMap((text) => text.split(/(?<=[।?!])\s+/))
	.filter((text) => /[\u0900-\u097f]/.test(text));
const writable = sentences.filter((text) => !/[–—¼½¾०-९ऱ]|\d:|[A-Za-z]/.test(text));

test("words become what they say", () => {
	const cases: [string, string][] = [
		["gS ds dh esa vkSj", "है के की में और"],
		["iz/kkuea=h us dgk", "प्रधानमंत्री ने कहा"],
		["'kfDr fLFkfr f{kfrt", "शक्ति स्थिति क्षितिज"],
		["dk;Zdze /keZ ewfrZ dk;kZy;ksa", "कार्यक्रम धर्म मूर्ति कार्यालयों"],
		["lkSUn;Z nqHkkZX; iwokZn~/kZ", "सौन्दर्य दुर्भाग्य पूर्वार्द्ध"],
		['jk"Vª jk"Vªh; Vªsusa', "राष्ट्र राष्ट्रीय ट्रेनें"],
		["t+ehu lM+d i<+kbZ [+kcj Q+ksu", "ज़मीन सड़क पढ़ाई ख़बर फ़ोन"],
		["MkWDVj vkWfQl M‚DVj v‚fQl", "डॉक्टर ऑफिस डॉक्टर ऑफिस"],
		["bZ'oj dbZ ubZ HkkbZ", "ईश्वर कई नई भाई"],
		["fo|ky; m)kj cq) }kjk", "विद्यालय उद्धार बुद्ध द्वारा"],
		["mÙkj mŸkj mRrj", "उत्तर उत्तर उत्तर"],
		["¼vkbZ,,u,l½] ^gk¡* ÞughaßA", "(आईएएनएस), ‘हाँ’ “नहीं”।"],
		["vkidk uke D;k gS\\", "आपका नाम क्या है?"],
		["lqcg 5%30 cts 45% yksx 2-5 fdeh", "सुबह 5:30 बजे 45% लोग 2.5 किमी"],
		["vr% uke% iqu% Mk- flag", "अतः नाम: पुनः डा. सिंह"],
		["†‡ yksx] ƒ„ fnu", "४५ लोग, १२ दिन"],
		['—f"k —"kd n`f"V', "कृषि कृषक दृष्टि"],
		["i= f=dks.k f=kdks.k", "पत्र त्रिकोण त्रिकोण"],
		["¬ ue% f'kok; vkSj Å¡", "ॐ नमः शिवाय और ऊँ"],
		["vFkkZr~ vFkkZR]", "अर्थात् अर्थात्,"],
		["", ""],
		["  \n", "  \n"],
	];
	for (const [code, hindi] of cases) expect(convert(code), code).toBe(nfc(hindi));
});

test("other codes of the same letters are read too", () => {
	const same: [string, string][] = [
		["प्र", "iz ç Á Izk"],
		["द्ध", ") n~/k"],
		["श्र", "J 'kz Ükz"],
		["कृ", "d` Ñ"],
		["क्र", "dz Ø"],
		["त्त", "Ùk Ÿk Rr"],
		["त्र", "«k"],
		["द्द", "í Ì n~n"],
		["ट्ट", "ê Í V~V"],
		["झ", "> ÷k Ök"],
		["ध", "/k èk Ëk"],
		["ह्म", "ã ºe"],
		["ह्र", "ºz"],
		["मूर्ति", "ewfrZ ewÆr"],
		["सिंह", "flag ¯lg Çlg"],
		["नहीं", "ugha ugÈ"],
		["खि", "f[k [fk"],
		["हो", "gks gsk"],
		["में", "esa eas esas"],
		["हूँ", "gw¡ gwWa"],
		["डॉ", "M‚ MkW"],
		["ऑ", "v‚ vkW"],
	];
	for (const [hindi, codes] of same) for (const code of codes.split(" ")) expect(convert(`${code}`), code).toBe(nfc(hindi));
});

test("every sentence of the edition survives the way there and back, from either layout", () => {
	expect(writable.length).toBeGreaterThan(900);
	for (const layout of ["converter", "typist"] as const) {
		const lost = writable.filter((text) => convert(toKrutidev(text, layout)) !== nfc(text));
		expect(lost, layout).toEqual([]);
	}
});

const syllable = fc
	.tuple(
		fc.array(fc.constantFrom(..."कखगघचजटडतथदधनपफबभमयलवशषसह"), { minLength: 1, maxLength: 3 }),
		fc.constantFrom("", "", "़"),
		fc.constantFrom("", "", "ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ौ", "ृ"),
		fc.constantFrom("", "", "", "ं", "ँ"),
		fc.constantFrom("", "", "", "र्"),
	)
	.map(([consonants, nukta, matra, mark, reph]) => {
		const dotted = nukta && /^[कखगजडढफ]$/.test(consonants.at(-1) ?? "") ? nukta : "";
		return reph + consonants.join("्") + dotted + matra + mark;
	});

test("any syllables survive, with reph over any conjunct and the i-matra before it", () => {
	const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
	fc.assert(
		fc.property(word, fc.constantFrom("converter" as const, "typist" as const), (hindi, layout) => {
			return nfc(decodeWord(toKrutidev(hindi, layout)).text) === nfc(hindi);
		}),
		{ numRuns: 4000 },
	);
});

test("what hasty converters write is read too: an i-matra or a reph one code off, brackets and colons as they are", () => {
	const cases: [string, string][] = [
		['[fk fo"k fL[kfr LFfkfr {kf=; {fk', "खि विष स्खिति स्थिति क्षत्रिय क्षि"],
		["Vfªi xfz izfr yM+fd;k¡ yMf+;k¡", "ट्रिप ग्रि प्रति लड़कियाँ लड़ियाँ"],
		["ewfZr ewfrZ dfeZ dfZe", "मूर्ति मूर्ति कर्मि कर्मि"],
		["cqtqxkZsa lw;kZsn; gSa;", "बुजुर्गों सूर्योदय हैं;"],
		["rhoZrk iOZ;", "तीर्वता पर्व्य"],
		["iwOZ; loZ", "पूर्व्य सर्व"],
		["gS (Hkkjr) vkSj (fnYyh esa) gSA", "है (भारत) और (दिल्ली में) है।"],
		["dho/e‚Ldks lM+d/cl", "कीव/मॉस्को सड़क/बस"],
		["Fkk; vxyk ik;k; le; U;k; jk;", "था; अगला पाया; समय न्याय राय"],
		["vkj-,u- ,e-Vsd-", "आर.एन. एम.टेक."],
		["ºzkl vka/j tkrh; ns;", "ह्रास आंध्र जातीय देय"],
		["dgk: 'kq: gqvk] csaxyq: esa", "कहा: शुरू हुआ, बेंगलुरू में"],
		["cq) us dgk( ;q) gqvk", "बुद्ध ने कहा; युद्ध हुआ"],
	];
	for (const [code, hindi] of cases) expect(convert(code), code).toBe(nfc(hindi));
});

test("curly quotation marks that word processors made of letters are read as the letter the word needs", () => {
	const cases: [string, string][] = [
		["f’k{kk ’kgj vko’;d", "शिक्षा शहर आवश्यक"],
		["iz”kalk “kq: fu”kkuk n’kZu", "प्रशंसा शुरू निशाना दर्शन"],
		["o”kZ d`f”k fo”k; iq#’k jk’Vª", "वर्ष कृषि विषय पुरुष राष्ट्र"],
		["fo’ks”k fo’o f’k’;", "विशेष विश्व शिष्य"],
		["ßughaÞ Þgk¡ß", "“नहीं” “हाँ”"],
	];
	for (const [code, hindi] of cases) expect(convert(code), code).toBe(nfc(hindi));
	expect(fromKrutidev("’kgj").uncertain.map(({ doubts }) => doubts)).toEqual([["sibilant"]]);
});

test("English words, numbers of models and addresses stay, and are marked", () => {
	const code = "BEST dh clsa] WhatsApp vkSj COVID&19 ij NASA us GSTA https://pathak.example/x ns[ksa";
	const { text, uncertain } = fromKrutidev(code);
	expect(text).toBe("BEST की बसें, WhatsApp और COVID-19 पर NASA ने GST। https://pathak.example/x देखें");
	expect(uncertain.map(({ start, end }) => text.slice(start, end))).toEqual([
		"BEST",
		"WhatsApp",
		"COVID-19",
		"NASA",
		"GST",
		"https://pathak.example/x",
	]);
	expect(uncertain.map(({ from }) => code.slice(from.start, from.end))).toContain("COVID&19");
});

test("an acronym that ends in A is no danda's, every one that papers print", () => {
	const all = "USA NASA CAA NDA UPA FIFA NIA MBA MCA BBA BCA UAPA POTA TADA NREGA MGNREGA DNA RNA CIA FEMA DMA NDMA DDA GDA PCA WADA NADA";
	for (const acronym of all.split(" "))
		expect(fromKrutidev(`ljdkj us ${acronym} ij dgk gSA`).text, acronym).toBe(`सरकार ने ${acronym} पर कहा है।`);
});

test("an address keeps its marks, and what is no writing stays as it is", () => {
	expect(fromKrutidev("ns[ksa https://pathak.example/x?a=1&b=2 ij").text).toBe("देखें https://pathak.example/x?a=1&b=2 पर");
	const long = "k".repeat(20_000);
	expect(fromKrutidev(long).text).toBe(long);
	expect(detectKrutidev(long)).toEqual([]);
});

test("a reph over a conjunct, two rephs and codes of no glyph are marked with their reason", () => {
	const doubts = (code: string) => fromKrutidev(code).uncertain.flatMap((each) => each.doubts);
	expect(doubts("vknzZrk")).toEqual(["reph"]);
	expect(doubts("dk;ZdrkZvksa")).toEqual(["two-rephs"]);
	expect(doubts("dk;Zokgh")).toEqual([]);
	expect(doubts("ns£'k")).toEqual(["unknown"]);
	expect(doubts("bZ'oj dbZ HkkbZ")).toEqual([]);
});

test("a doubtful word comes with its other reading, where there is one", () => {
	const others = (code: string) => fromKrutidev(code).uncertain.map(({ other }) => other && nfc(other));
	expect(others("vknzZrk")).toEqual(["आद्र्रता"]);
	expect(others("fo’k;")).toEqual([nfc("विशय")]);
	expect(others("nsj PM rd")).toEqual([nfc("च्ड")]);
	expect(others("nsj BEST rd")).toEqual([undefined]);
	expect(others("dk;ZdrkZvksa")).toEqual([undefined]);
	expect(others("lR;r%")).toEqual(["सत्यत:"]);
});

test("old fonts' text is found, and nothing else", () => {
	const long = writable.filter((text) => text.split(/\s+/).length >= 8);
	for (const layout of ["converter", "typist"] as const) {
		const missed = long.filter((text) => detectKrutidev(toKrutidev(text, layout)).length === 0);
		expect(missed.length / long.length, missed.join("\n")).toBeLessThan(0.005);
	}
	expect(sentences.filter((text) => detectKrutidev(text).length > 0)).toEqual([]);
	const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
	for (const text of readme.split("\n\n")) expect(detectKrutidev(text), text).toEqual([]);
	for (const text of [
		"The prime minister said on Friday that the talks will go on.",
		"",
		"IANS",
		"npm ci && npm start",
		"vs. dk ds",
		"mrs mrs the",
	])
		expect(detectKrutidev(text), text).toEqual([]);
});

test("short lines, single words and lists are found by what no other writing has", () => {
	for (const code of [
		"iz/kkuea=h",
		'jk"Vªifr',
		"jke] ';ke] eksgu",
		"vkyw] I;kt] VekVj",
		"vkyw\nI;kt\nVekVj",
		"1- vkyw\n2- I;kt\n3- VekVj\n4- xksHkh",
		"ns'k\nnqfu;k\n[ksy\neuksjatu",
		"jke ?kj x;k",
		"cQhZyh gok us BaM c<+kbZA",
		"vUunkrk ijs'kku gSA",
		"y{; vHkh nwj gSA",
		"v)ZlSfud cy rSukr fd, x,A",
		"lksuk 50000 #i;s",
	])
		expect(detectKrutidev(code), code).toEqual([{ start: 0, end: code.length }]);
	const short = writable.map((text) => text.split(/\s+/).slice(0, 4)).filter((words) => words.length === 4);
	const missed = short.filter((words) => detectKrutidev(toKrutidev(words.join(" "), "typist")).length === 0);
	expect(missed.length / short.length).toBeLessThan(0.05);
});

test("code and single English words are not taken for it", () => {
	for (const text of [
		'var x = { vkSj: 1, ds: "x," };',
		"let i = 0, x, y;",
		"const { x, y } = drag;",
		"for (let i = 0; i < n; i++) { sum += i; }",
		"a { color: #e6e6e6;background: #i6k }",
		"Excel",
		"Excel\nWord\nPDF",
		"npm\nnginx\nhtml",
		"NASA, USA and VISA",
		"Section 12,A of the act",
		"MS Excel, HTML, CSS",
		"वह Excel में काम करता है, os पर नहीं।",
		"बिंदु x, y और z",
	])
		expect(detectKrutidev(text), text).toEqual([]);
	const { text, uncertain } = fromKrutidev("ljdkj us Excel dk mi;ksx fd;k gSA");
	expect(text).toBe("सरकार ने Excel का उपयोग किया है।");
	expect(uncertain.map(({ doubts, other }) => [doubts, other])).toEqual([[["latin"], "म्गबमस"]]);
});

test("English words among Hindi stay, whatever they decode to, and words that begin with ज्ञ are Hindi", () => {
	const cases = [
		["Kkiu lkSaius igq¡ps fdlkuksa dks Facebook Live ij ns[kk x;kA", "ज्ञापन सौंपने पहुँचे किसानों को Facebook Live पर देखा गया।"],
		["daiuh us online vkosnu ds fy, app tkjh fd;k gS] server /khek jgkA", "कंपनी ने online आवेदन के लिए app जारी किया है, server धीमा रहा।"],
		["Microsoft Office dk çf'k{k.k 15 fnu pysxk] Kku dh ijh{kk gksxhA", "Microsoft Office का प्रशिक्षण 15 दिन चलेगा, ज्ञान की परीक्षा होगी।"],
		["Ygklk ls vk, ;kf=;ksa dh RT-PCR fjiksVZ dy vk,xhA", "ल्हासा से आए यात्रियों की RT-PCR रिपोर्ट कल आएगी।"],
		["Rlsfjax us dgkA", "त्सेरिंग ने कहा।"],
		["Covid-19 ds 1]234 u, ekeys feys] 56-7 çfr'kr yksx LoLFk gq,A", "Covid-19 के 1,234 नए मामले मिले, 56.7 प्रतिशत लोग स्वस्थ हुए।"],
		["BJP vkSj Congress ds dk;ZdrkZ vkil esa fHkM+sA", "BJP और Congress के कार्यकर्ता आपस में भिड़े।"],
		["ejht dks ECG, X-Ray vkSj MRI djkus dh lykg nhA", "मरीज को ECG, X-Ray और MRI कराने की सलाह दी।"],
		["Dr. Sharma us crk;k fd Vitamin D dh deh vke gSA", "Dr. Sharma ने बताया कि Vitamin D की कमी आम है।"],
		["ch-ts-ih- ds usrk vkSj jkr&fnu dke djrs yksx ;gk¡ vk,A", "बी.जे.पी. के नेता और रात-दिन काम करते लोग यहाँ आए।"],
	] as const;
	for (const [codes, text] of cases) expect(fromKrutidev(codes).text, codes).toBe(text);
});

test("English that could be Hindi stays where it is likelier, else it is marked", () => {
	const cases = [
		["bl budget esa MoU vkSj e-KYC ij PhD gksxhA", "इस budget में MoU और e-KYC पर PhD होगी।"],
		["450 crore; fn, x,A", "450 crore; दिए गए।"],
		[
			"A320 foeku vkSj MiG&21] Su&30 mM+s] gS A1 tuojh dks B12 fn;k] H1N1 QSykA",
			"A320 विमान और MiG-21, Su-30 उड़े, है ।1 जनवरी को B12 दिया, H1N1 फैला।",
		],
		["K-Pop] PlayStation vkSj Nykaa ij IykfLVd] izorZu] IjorZu ugha gSA", "K-Pop, PlayStation और Nykaa पर प्लास्टिक, प्रवर्तन, प्रवर्तन नहीं है।"],
		["e-iz- esa mrjdj tyegy x,A le; gSA", "म.प्र. में उतरकर जलमहल गए। समय है।"],
	] as const;
	for (const [codes, text] of cases) expect(fromKrutidev(codes).text, codes).toBe(text);
	const { text, uncertain } = fromKrutidev("bl link ij ns[ksaA");
	expect(text).toBe("इस सपदा पर देखें।");
	expect(uncertain.map(({ doubts, other }) => [doubts, other])).toEqual([[["latin"], "link"]]);
	const written = writable.flatMap((each) => toKrutidev(each, "converter").split(/\s+/));
	const marked = fromKrutidev(written.join(" ")).uncertain.filter(({ other }) => /^[a-z]+$/.test(other ?? ""));
	expect(marked.length / written.length).toBeLessThan(0.01);
});

test("generated English and Hinglish is not taken for it", () => {
	const words =
		"the of and to in is was for that it as with his on be at by he this had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too mr how little good world make very year still see own work men day get here old life both between being under three never know same last another while us might great go come since against right came take used himself few house use place during without again home around small however found mrs part school went say general once upon every war does got united number hand course water until always public put think almost enough far took head yet government system set better told nothing night end why called find going look asked later knew point next city business give group toward days young let room president side social given present several order national possible rather second face per among form often things looked early white case big large need four within felt along children saw best church ever least power thing light family kya hai yeh nahin mein aur kal subah dilli pradhan mantri sarkar ne kaha ki desh ke log bahut khush hain crore lakh rupees".split(
			" ",
		);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }), (chosen) => {
			return detectKrutidev(chosen.join(" ")).length === 0;
		}),
		{ numRuns: 3000 },
	);
});

test("only what is in it is turned, and doubts stand at their places in the whole", () => {
	const text =
		"मुंबई में बारिश, IANS\n\neqacbZ esa BEST dh clsa /kheh xfr ls pyhaA\nvknzZrk 96 izfr'kr jgh vkSj yksx ckgj ugha x,A\n\nThe city was wet.";
	const converted = convertKrutidev(text);
	expect(converted?.text).toBe(
		"मुंबई में बारिश, IANS\n\nमुंबई में BEST की बसें धीमी गति से चलीं।\nआर्द्रता 96 प्रतिशत रही और लोग बाहर नहीं गए।\n\nThe city was wet.",
	);
	const shown = converted?.uncertain.map(({ start, end, from }) => [converted.text.slice(start, end), text.slice(from.start, from.end)]);
	expect(shown).toEqual([
		["BEST", "BEST"],
		["आर्द्रता", "vknzZrk"],
	]);
	expect(convertKrutidev("मुंबई में बारिश, IANS")).toBeNull();
});

test("it is found inside Unicode text, with its lines and no more", () => {
	const before = "मुंबई में बारिश\n";
	const code = "eqacbZ esa jkr Hkj ckfj'k gqbZ gSA\nyksdy Vªsusa /kheh gSa";
	const text = `${before}${code}\nयह आख़िरी पंक्ति है।`;
	expect(detectKrutidev(text).map(({ start, end }) => text.slice(start, end))).toEqual([code]);
});

test("names of firms, hashtags and abbreviations with stops stay English, whatever they decode to", () => {
	const cases = [
		["daiuh HDFC Bank Ltd. ds 'ks;j 2.5% fxjsA", "कंपनी HDFC Bank Ltd. के शेयर 2.5% गिरे।"],
		["State Bank of India us Axis Bank vkSj Yes Bank ls ckr dhA", "State Bank of India ने Axis Bank और Yes Bank से बात की।"],
		["Sensex vkSj Nifty esa fxjkoV] Tata Steel Pvt. Ltd. esa rst+hA", "Sensex और Nifty में गिरावट, Tata Steel Pvt. Ltd. में तेज़ी।"],
		["mUgksaus Twitter ij #IndiaFirst vkSj #G20Summit fy[kkA", "उन्होंने Twitter पर #IndiaFirst और #G20Summit लिखा।"],
		["#BJP] #Budget2026 vkSj @ANI dks ns[ksaA", "#BJP, #Budget2026 और @ANI को देखें।"],
		["fnYyh @eqacbZ @jkT;] jk@iqj", "दिल्ली /मुंबई /राज्य, रा/पुर"],
		["çks- A.K. Sharma us M.Sc. vkSj Ph.D. dh fMxzh yhA", "प्रो. A.K. Sharma ने M.Sc. और Ph.D. की डिग्री ली।"],
		["og B.Com. vkSj M.Tech dj pqdk gSA", "वह B.Com. और M.Tech कर चुका है।"],
		["Govt. us 5G vkSj PSLV-C58 ij dgkA", "Govt. ने 5G और PSLV-C58 पर कहा।"],
		["# 500 #i;s] #fp ls :l ds Vªd esa Hk.Mkj vkSj ?k.Vk fn[kkA", "रु 500 रुपये, रुचि से रूस के ट्रक में भण्डार और घण्टा दिखा।"],
		["Bhd le; ij Hkkjr dh Vhe us Mhty HkstkA", "ठीक समय पर भारत की टीम ने डीजल भेजा।"],
	] as const;
	for (const [codes, text] of cases) expect(convert(codes), codes).toBe(nfc(text));
	for (const name of "Bank Nifty Kotak Thar Lupin Nestle Byju Neha".split(" ")) {
		const { uncertain } = fromKrutidev(`ljdkj us ${name} dks crk;kA`);
		expect(
			uncertain.map(({ doubts, from }) => [...doubts, from.start]),
			name,
		).toEqual([["latin", 9]]);
	}
	const words = writable.flatMap((each) => toKrutidev(each, "converter").split(/\s+/));
	const marked = fromKrutidev(words.join(" ")).uncertain.filter(({ doubts }) => doubts.includes("latin"));
	expect(marked.length / words.length).toBeLessThan(0.01);
});

test("English in straight quotation marks or brackets stays, where Hindi's letters are the same signs", () => {
	for (const [source, text] of [
		["ljdkj us 'Mission Shakti' ;kstuk 'kq: dhA", "सरकार ने ‘Mission Shakti’ योजना शुरू की।"],
		['mUgksaus "Thank you" dgk vkSj pys x,A', "उन्होंने “Thank you” कहा और चले गए।"],
		["eSp esa (T20) fodsV fxjs vkSj ODI esa HkhA", "मैच में (T20) विकेट गिरे और ODI में भी।"],
		["'Make in India' ds rgr ;kstuk cuhA", "‘Make in India’ के तहत योजना बनी।"],
		["mlus 'kke dks 'kknh dh 'kq:vkr dhA", "उसने शाम को शादी की शुरूआत की।"],
		['mlus "Hkkjr ekrk" dgk vkSj x;kA', "उसने “भारत माता” कहा और गया।"],
		["fu%'kqYd nok] vr% ejht+ çléA", "निःशुल्क दवा, अतः मरीज़ प्रसन्न।"],
	] as const)
		expect(convertKrutidev(source)?.text.normalize("NFC")).toBe(text.normalize("NFC"));
	expect(detectKrutidev("(T20) cricket and (ODI) matches were played in India")).toEqual([]);
});

test("a line full of English is found by its own words, and beside others by fewer of them", () => {
	const [before, after] = ["iVuk esa eq[;ea=h us ;kstuk dk mn~?kkVu fd;kA", "blds ckn lHkh dk;ZdrkZ ?kj ykSV x,A"];
	for (const mixed of [
		"çks- A.K. Sharma us M.Sc. vkSj Ph.D. dh fMxzh yhA",
		"Rohit Sharma vkSj Virat Kohli us Delhi Capitals ds f[kykQ [ksykA",
		"Reliance Industries vkSj Tata Consultancy Services ds 'ks;j p<+sA",
	]) {
		expect(detectKrutidev(mixed), mixed).toEqual([{ start: 0, end: mixed.length }]);
		expect(convertKrutidev([before, mixed, after].join("\n"))?.text, mixed).not.toMatch(/ us | ds |vkSj/);
	}
	const english = "Prime Minister Narendra Modi said on Monday that the country will grow.";
	for (const line of [english, "Yes Bank Ltd. and Axis Bank Ltd. have merged, says the RBI.", "A.K. Sharma, M.Sc., Ph.D."]) {
		expect(detectKrutidev(line), line).toEqual([]);
		expect(convertKrutidev([before, line, after].join("\n"))?.text, line).toContain(line);
	}
});

test("a number that is counted has a colon, as a year that begins a line, and others are per cent", () => {
	for (const [codes, text] of [
		["1956% jkT;ksa dk iquxZBu gqvkA\n2014% ljdkj cuhA", "1956: राज्यों का पुनर्गठन हुआ।\n2014: सरकार बनी।"],
		["lu~ 1956% jkT;ksa dk iquxZBu", "सन् 1956: राज्यों का पुनर्गठन"],
		["dher 1850% c<+h vkSj 5000% Hkh", "कीमत 1850% बढ़ी और 5000% भी"],
		["Øe 1% jke] 2% ';ke] 3% eksguA", "क्रम 1: राम, 2: श्याम, 3: मोहन।"],
		["okMZ 12% 45% ernku gqvkA", "वार्ड 12: 45% मतदान हुआ।"],
		["iz'u 4% jkx D;k gS\\", "प्रश्न 4: राग क्या है?"],
		["la[;k 45% c<+h] vkSj 46% dh ckr gSA", "संख्या 45% बढ़ी, और 46% की बात है।"],
	] as const)
		expect(convert(codes), codes).toBe(nfc(text));
	expect(fromKrutidev("1956% jke").uncertain.map(({ doubts, other }) => [doubts, other])).toEqual([[["visarga"], "1956%"]]);
	expect(fromKrutidev("Øe 1% jke").uncertain.map(({ doubts, other }) => [doubts, other])).toEqual([[["visarga"], "1%"]]);
});

test("a paragraph with a dash, a plus or an equals sign between its words is Kruti Dev all the same, and a line of code is none", () => {
	for (const [codes, hindi] of [
		["eq[;ea=h us dgk & ge lc ,d gSaA fdlkuksa dks eqvkotk fn;k tk,xkA", "मुख्यमंत्री ने कहा - हम सब एक हैं। किसानों को मुआवजा दिया जाएगा।"],
		[
			"[kaMok - lkseokj dks ftys esa dbZ txg ckfj'k gqbZA fdlkuksa dks jkgr feyhA",
			"खंडवा - सोमवार को जिले में कई जगह बारिश हुई। किसानों को राहत मिली।",
		],
		[
			"fnYyh + iatkc + gfj;k.kk ds fdlkuksa us /kjuk fn;kA mUgksaus ljdkj ls eqvkotk ekaxk gSA",
			"दिल्ली + पंजाब + हरियाणा के किसानों ने धरना दिया। उन्होंने सरकार से मुआवजा मांगा है।",
		],
		[
			"vLirky ds MkDVjksa us dgk fd n = 1]128 dk ;g uewuk NksVk gSA ejht vkSj jksxh de gSaA",
			"= 1,128 का यह नमूना छोटा है। मरीज और रोगी कम हैं।",
		],
	] as const)
		expect(convertKrutidev(codes)?.text).toContain(hindi);
	for (const code of ["if (a & b) { fn = dk + gS }", "SELECT d.k = r.fd & us FROM dk", "x = y + z & w"])
		expect(convertKrutidev(code)).toBeNull();
});

test("a colon with gaps around it is one, and behind a figure it is the sign per cent", () => {
	expect(fromKrutidev("ukxiqj % ns'k ds nwljs fgLlksa esa BaM c<+h gSA").text).toBe("नागपुर : देश के दूसरे हिस्सों में ठंड बढ़ी है।");
	expect(fromKrutidev("fo'ks\"k % ernku 65 % jgkA").text).toBe("विशेष : मतदान 65 % रहा।");
	const { text, uncertain } = fromKrutidev("okMZ uacj 12 % jke dqekj us dgk");
	expect([text, uncertain]).toEqual([
		"वार्ड नंबर 12 % राम कुमार ने कहा",
		[{ start: 14, end: 15, from: { start: 13, end: 14 }, doubts: ["visarga"], other: ":" }],
	]);
});

test("what is measured in Latin letters stays, and figures with Hindi behind them do not", () => {
	expect(fromKrutidev("27°C rkieku] 200MP dSejk] 12GB jSe] 5,000mAh cSVjh vkSj 25km dh nwjh 12oha ckj").text).toBe(
		"27°C तापमान, 200MP कैमरा, 12GB रैम, 5,000mAh बैटरी और 25km की दूरी 12वीं बार",
	);
	expect(fromKrutidev("Mk-1A vkSj Su-30MKI foeku").text).toBe("Mk-1A और Su-30MKI विमान");
});

test("the r under a letter behind its matra is none that Hindi has: the word is doubtful, and the r over it what else it may be", () => {
	for (const [code, other] of [
		["Åtkz", "ऊर्जा"],
		["dk;Zdrkz", "कार्यकर्ता"],
	] as const)
		expect(fromKrutidev(`fnYyh esa ${code} gSA`).uncertain, code).toMatchObject([{ doubts: ["malformed"], other }]);
	expect(fromKrutidev('jk"Vªh; ;k=k vkSj Je HkrhZ ØwQ xzkeksa').uncertain).toEqual([]);
});

test("words that happen to be spelled as English or as initials are read in Hindi, and stay to be looked at where they may be either", () => {
	for (const [code, word] of [
		["izse", "प्रेम"],
		["tuin", "जनपद"],
		["NB", "छठ"],
		["QV", "फट"],
	] as const) {
		const read = fromKrutidev(`mlus ${code} dh ckr dgh`);
		expect(read.text).toBe(`उसने ${word} की बात कही`);
		expect(read.uncertain, code).toMatchObject([{ start: 5, end: 5 + word.length, doubts: ["latin"], other: code }]);
	}
	for (const [code, text, other] of [
		["Jh NB flag us dgk", "श्री NB सिंह ने कहा", "छठ"],
		["Jherh QV us dgk", "श्रीमती QV ने कहा", "फट"],
		["MkW- NB us dgk", "डॉ. NB ने कहा", "छठ"],
		["foËkk;d NB 'kekZ us dgk", "विधायक NB शर्मा ने कहा", "छठ"],
		["foËkk;d NB yky us dgk", "विधायक NB लाल ने कहा", "छठ"],
	] as const) {
		const read = fromKrutidev(code);
		expect(read.text).toBe(text);
		const initials = read.uncertain.find(({ start, end }) => /^(?:NB|QV)$/.test(read.text.slice(start, end)));
		expect(initials, code).toMatchObject({ doubts: ["latin"], other });
	}
	expect(fromKrutidev("NB iwtk vkSj NB ioZ ij Hkh cUn").text).toBe("छठ पूजा और छठ पर्व पर भी बन्द");
	expect(fromKrutidev("mlus BJP vkSj CBI dh ckr dgh").text).toBe("उसने BJP और CBI की बात कही");
});
