/** Shows what a text is really made of: code points with the names that a Hindi desk knows them by. */

const names: ReadonlyMap<number, string> = new Map([
	[0x09, "टैब"],
	[0x20, "ख़ाली जगह"],
	[0x22, "सीधा दोहरा उद्धरण-चिह्न"],
	[0x27, "सीधा उद्धरण-चिह्न"],
	[0x3a, "कोलन"],
	[0x7c, "खड़ी लकीर"],
	[0xa0, "न टूटने वाली ख़ाली जगह (NBSP)"],
	[0xad, "छिपा हाइफ़न (SHY)"],
	[0x901, "चंद्रबिंदु"],
	[0x902, "अनुस्वार"],
	[0x903, "विसर्ग"],
	[0x93c, "नुक़्ता"],
	[0x93d, "अवग्रह"],
	[0x93e, "आ की मात्रा"],
	[0x93f, "इ की मात्रा"],
	[0x940, "ई की मात्रा"],
	[0x941, "उ की मात्रा"],
	[0x942, "ऊ की मात्रा"],
	[0x943, "ऋ की मात्रा"],
	[0x945, "चंद्र"],
	[0x947, "ए की मात्रा"],
	[0x948, "ऐ की मात्रा"],
	[0x949, "ऑ की मात्रा"],
	[0x94b, "ओ की मात्रा"],
	[0x94c, "औ की मात्रा"],
	[0x94d, "हलंत"],
	[0x964, "पूर्ण विराम"],
	[0x965, "दोहरा विराम"],
	[0x970, "लाघव चिह्न"],
	[0x200b, "बिना चौड़ाई की जगह (ZWSP)"],
	[0x200c, "न जोड़ने वाला चिह्न (ZWNJ)"],
	[0x200d, "जोड़ने वाला चिह्न (ZWJ)"],
	[0x200e, "बाएँ-से-दाएँ चिह्न (LRM)"],
	[0x200f, "दाएँ-से-बाएँ चिह्न (RLM)"],
	[0x2018, "खुलता उद्धरण-चिह्न"],
	[0x2019, "बंद होता उद्धरण-चिह्न"],
	[0x201c, "खुलता दोहरा उद्धरण-चिह्न"],
	[0x201d, "बंद होता दोहरा उद्धरण-चिह्न"],
	[0x2060, "शब्द-जोड़ (WJ)"],
	[0xfeff, "फ़ाइल का आरंभ-चिह्न (BOM)"],
	[0xfffd, "खोया अक्षर"],
]);

export type CodePoint = { readonly code: string; readonly character: string; readonly name: string };

/** The code points of a text in order: `U+0903`, the character, and its name in Hindi; "" where the character says it itself. */
export function codePoints(text: string): CodePoint[] {
	return Array.from(text, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return {
			code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
			character,
			name: names.get(code) ?? nameOfKind(code, character),
		};
	});
}

function nameOfKind(code: number, character: string): string {
	if (code >= 0xe000 && code <= 0xf8ff) return "फ़ॉन्ट का अपना चिह्न";
	if (/\p{Script=Latin}/u.test(character)) return "अंग्रेज़ी का अक्षर";
	if (/\p{Script=Devanagari}/u.test(character)) return /\p{L}/u.test(character) ? "अक्षर" : /\p{Nd}/u.test(character) ? "देवनागरी अंक" : "";
	if (/\p{L}/u.test(character)) return "दूसरी लिपि का अक्षर";
	return "";
}

/** One line for a list or a terminal: "U+0926 U+0941 उ की मात्रा U+0903 विसर्ग U+0916"; signs and letters of another script are named. */
export function codePointLine(text: string): string {
	const isForeign = /[\u0900-\u097f]/.test(text);
	return codePoints(text)
		.map(({ code, name, character }) =>
			name === "" || name === "अक्षर" || (!isForeign && /\p{L}/u.test(character)) ? code : `${code} ${name}`,
		)
		.join(" ");
}
