/** The Hindi words of the house style's panel, for its proofreader. */
export const styleWords = {
	counts: "इस ख़बर में",
	of: { ends: "वाक्य का अंत", digits: "अंक", quotes: "उद्धरण-चिह्न", spelling: "वर्तनी" },
	count: (form: string, count: number) => `${form} ${count} बार`,
	own: "यह शैली इसी ब्राउज़र में बदली गई है; संस्करण की शैली अलग हो सकती है।",
	editions: "यह संस्करण की शैली है। यहाँ बदलने से सिर्फ़ इस ब्राउज़र में बदलेगी।",
	notKept: "यह ब्राउज़र शैली सहेजने नहीं दे रहा: टैब बंद करने से पहले style.json उतार लें।",
	rules: {
		sentenceEnd: "वाक्य का अंत",
		digits: "अंक",
		nasal: "अनुस्वार या पंचमाक्षर",
		nukta: "क़ ख़ ग़ ज़ फ़ का नुक़्ता",
		quotes: "उद्धरण-चिह्न",
	},
	choices: {
		sentenceEnd: { any: "एक ख़बर में एक-सा", danda: "। पूर्ण विराम", stop: ". बिंदु" },
		digits: { any: "एक ख़बर में एक-से", latn: "0–9", deva: "०–९" },
		nasal: { any: "एक ख़बर में एक-सा", anusvara: "हिंदी, अंक", panchamakshar: "हिन्दी, अङ्क" },
		nukta: { any: "एक ख़बर में एक-सा", kept: "लगे (ज़रूर)", none: "न लगे (जरूर)" },
		quotes: { any: "कोई भी", curly: "मुड़े “ ”", straight: 'सीधे " "' },
	},
	spellings: "तय वर्तनी, हर पंक्ति में: ग़लत = सही",
	names: "नाम, हर पंक्ति में एक",
	noPair: (line: number) => `पंक्ति ${line}: ‘ग़लत = सही’ जैसा जोड़ा चाहिए।`,
	silenced: (count: number) => `इस डेस्क पर नहीं पूछा जा रहा: ${count}`,
	takeOut: "style.json उतारें",
	bring: "style.json लाएँ",
	back: "संस्करण की शैली पर लौटें",
	place:
		"उतारी हुई style.json को संस्करण के फ़ोल्डर में edition.json के पास रखें। तब साइट बनाते समय भी ख़बरें इसी शैली से जाँची जाएँगी, और मेज़ सबको यही शैली देगी।",
} as const;
