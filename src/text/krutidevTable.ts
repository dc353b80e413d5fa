/** What each code of Kruti Dev 010 draws, as data: a font that puts Devanagari glyphs at Latin places. It decides nothing. */

/** The i-matra, drawn before the consonants it is spoken after. */
export const PRE_I = "\ue000";
/** Reph, drawn at the end of the syllable that it begins. */
export const REPH = "\ue001";
/** The i-matra with its anusvara in one glyph, drawn before. */
export const PRE_IN = "\ue002";
/** A virama that is drawn: it stays one, whatever follows. */
export const HAL = "\ue003";

/** श or ष: what a curly quotation mark inside a word stands for. */
export const SIBILANT = "\ue004";

/**
 * Code → what it draws, in the order it is drawn. Letters whose half is the letter without its bar are given as halves:
 * the bar (`k`) that follows makes them whole. Codes are the characters that Windows-1252 gives the font's bytes; several of them
 * draw the same letter, since typists' layouts, converters and versions of the font differ. Codes not listed draw nothing that is agreed on.
 */
export const glyphs: Readonly<Record<string, string>> = {
	"‘": `${SIBILANT}्`,
	"’": `${SIBILANT}्`,
	"“": `${SIBILANT}्`,
	"”": `${SIBILANT}्`,
	// Vowels
	v: "अ",
	b: "इ",
	Ã: "ई",
	m: "उ",
	Å: "ऊ",
	_: "ऋ",
	",": "ए",
	"¬": "ॐ",
	// Matras and marks
	k: "ा",
	f: PRE_I,
	h: "ी",
	q: "ु",
	w: "ू",
	"`": "ृ",
	s: "े",
	S: "ै",
	W: "ॅ",
	"‚": "ॉ",
	a: "ं",
	"¡": "ँ",
	"%": "ः",
	"~": HAL,
	"+": "़",
	z: "्र",
	ª: "्र",
	î: "्य",
	Ó: "्य",
	Z: REPH,
	"±": `${REPH}ं`,
	È: "ीं",
	Ê: `ी${REPH}`,
	"¯": PRE_IN,
	Ç: PRE_IN,
	Æ: `र्${PRE_I}`,
	É: `र्${PRE_IN}`,
	"·": "ऽ",
	"•": "ऽ",
	"∙": "ऽ",
	ñ: "॰",
	Œ: "॰",
	// Consonants and their halves
	d: "क",
	D: "क्",
	"[": "ख्",
	x: "ग",
	X: "ग्",
	"?": "घ्",
	Ä: "घ",
	"³": "ङ",
	p: "च",
	P: "च्",
	N: "छ",
	t: "ज",
	T: "ज्",
	">": "झ",
	"÷": "झ्",
	Ö: "झ्",
	"¥": "ञ",
	V: "ट",
	B: "ठ",
	M: "ड",
	"<": "ढ",
	".": "ण्",
	r: "त",
	R: "त्",
	F: "थ्",
	n: "द",
	"/": "ध्",
	è: "ध्",
	Ë: "ध्",
	u: "न",
	U: "न्",
	i: "प",
	I: "प्",
	Q: "फ",
	"¶": "फ्",
	c: "ब",
	C: "ब्",
	H: "भ्",
	Ò: "भ",
	e: "म",
	E: "म्",
	";": "य",
	"¸": "य्",
	j: "र",
	y: "ल",
	Y: "ल्",
	G: "ळ",
	o: "व",
	O: "व्",
	"'": "श्",
	Ü: "श्",
	'"': "ष्",
	l: "स",
	L: "स्",
	g: "ह",
	º: "ह्",
	// Conjuncts of one glyph
	"{": "क्ष्",
	"=": "त्र",
	"«": "त्र्",
	K: "ज्ञ",
	J: "श्र",
	ô: "क्क",
	ä: "क्त",
	Ñ: "कृ",
	"—": "कृ",
	Ø: "क्र",
	ê: "ट्ट",
	Í: "ट्ट",
	ë: "ट्ठ",
	Î: "ट्ठ",
	ì: "ड्ड",
	Ï: "ड्ड",
	ï: "ड्ढ",
	Ô: "ड्ढ",
	Ù: "त्त्",
	Ÿ: "त्त्",
	í: "द्द",
	Ì: "द्द",
	")": "द्ध",
	"|": "द्य",
	"}": "द्व",
	æ: "द्र",
	"–": "दृ",
	é: "न्न",
	"™": "न्न्",
	ç: "प्र",
	Á: "प्र",
	Ý: "फ्र",
	"#": "रु",
	":": "रू",
	à: "ह्न",
	á: "ह्य",
	â: "हृ",
	ã: "ह्म",
	// Digits of Devanagari; 0-9 draw themselves
	å: "०",
	ƒ: "१",
	"„": "२",
	"…": "३",
	"†": "४",
	"‡": "५",
	ˆ: "६",
	"‰": "७",
	Š: "८",
	"‹": "९",
	// Punctuation
	A: "।",
	"]": ",",
	"-": ".",
	"&": "-",
	"\\": "?",
	"@": "/",
	"(": ";",
	"¼": "(",
	"½": ")",
	"¿": "{",
	À: "}",
	"¾": "=",
	Û: "×",
	"^": "‘",
	"*": "’",
	Þ: "“",
	ß: "”",
};

/**
 * The commonest Hindi words as Kruti Dev spells them, about a third of the words of running Hindi. Left out are those that are English too (us, is, in, os).
 */
export const frequentWords: ReadonlySet<string> = new Set(
	`gS gSa dk ds dh esa ls dks vkSj ij fd fdl fdlh fdls Hkh rks ugha fy, fy;k ,d dj fd;k fn;k jgk jgh jgs gks gksrk gksrh gksrs gksus gksxk djuk djus ckn lkFk vius viuh viuk bl ml
	bls mls bldh mldh mlds blds muds mudk mudh ftl ftls dgk dgrs dgrk dgrh crk;k ;g ;gk¡ og mUgsa mUgksaus bUgsa Fkk Fks Fkh x;k xbZ x, ;k rd gh tks dqN dksbZ nks rhu pkj ik¡p
	djrs djrk djrh gqbZ gqvk gq, ljdkj yksx yksxksa iqfyl ns'k Hkkjr fnYyh ea=h ysfdu rFkk ;fn vxj tc rc vc dc cgqr vkt dy fnu jkr le; lky yk[k djksM+ gtkj izns'k jkT; fcgkj mÙkj
	ftyk ftys jgus tkus tkrk tkrh tkrs vkus vk;k pkfg, nh nsus nsrk ns ysus yh vanj ckgj Åij uhps ikuh ?kj rjg rjQ cM+k cM+h cM+s igys fiNys vxys gj vf/kd T;knk dbZ ubZ u;k u,
	gekjs gekjk eSa ge eq>s mldk bldk tkx tgk¡ ogk¡ D;k D;ksa dSls fQj okys okyk okyh lcls lHkh dkj.k eghus lIrkg 'kqØokj lkseokj 'kfuokj`.split(
		/\s+/,
	),
);

/** Words that end in a visarga. The font's visarga is its colon too, and after every other word a colon is meant. */
export const visargaWords: ReadonlySet<string> = new Set(
	`अतः अंततः अन्ततः अंशतः अक्षरशः अक्षरतः अधः अंतः अन्तः इतः क्रमशः छः जन्मतः ततः तत्वतः तत्त्वतः दुः निः नमः पुनः प्रातः प्रायः प्रधानतः फलतः मनः मुख्यतः मूलतः यतः
	यशः वस्तुतः विशेषतः व्यक्तिशः शनैः शब्दशः संभवतः सम्भवतः सर्वतः साधारणतः सामान्यतः स्वः स्वतः स्वभावतः परिणामतः अनिवार्यतः पूर्णतः आंशिकतः प्रथमतः
	प्रत्यक्षतः निश्चयतः कोटिशः शतशः तपः तेजः`.split(/\s+/),
);

/** Words that end in रू. The font has its रू where a colon is typed, and after other words a colon was meant. */
export const wordsInRu: ReadonlySet<string> = new Set(
	`शुरू गुरू डमरू आबरू रूबरू बेंगलुरू बेंगलूरू बंगलुरू बंगलूरू मंगलुरू मैंगलुरू तुमकुरू मैसुरू घुंघरू घुँघरू कंगारू मरू तरू चारू नीरू वीरू पारू जोरू उतारू बाजारू बाज़ारू बाज़ारू दारू मारू सुमेरू मेरू भीरू पखेरू गेरू
	बीमारू नेहरू जुझारू गबरू दुधारू भैरू राजगुरू जगद्गुरू सद्गुरू धर्मगुरू`.split(/\s+/),
);
