/** The Hindi words of the search, for the same proofreader as `words.ts`; loaded with the search alone. */
import type { Reach } from "./asked.ts";

export const findWords = {
	search: "खोज",
	/** What a browser calls the search of the site where it lists it. */
	describe: (site: string) => `${site} की ख़बरों में खोज`,
	title: (query: string) => `खोज: ${query}`,
	label: "ख़बरें खोजें",
	placeholder: "नाम, जगह या विषय लिखें",
	clear: "मिटाएँ",
	how: "हिंदी में लिखिए या अंग्रेज़ी अक्षरों में: दिल्ली, dilli, barish mumbai। “…” में लिखे शब्द साथ-साथ ढूँढे जाते हैं, और जिस शब्द से पहले - हो, उसकी ख़बरें छोड़ दी जाती हैं।",
	noScripts: "खोज के लिए इस ब्राउज़र में जावास्क्रिप्ट चालू होनी चाहिए। उसके बिना भी सारी ख़बरें इन अनुभागों में पढ़ी जा सकती हैं:",
	suggestions: "सुझाव",
	offered: "सुझाव आए हैं। नीचे के तीर से उन पर जाइए, दाएँ-बाएँ तीर से चुनिए।",
	recent: "पिछली खोजें",
	forget: "सब मिटाएँ",
	results: "नतीजे",
	filters: "नतीजे छाँटें",
	all: "सब",
	found: (count: string) => `${count} ख़बरें मिलीं।`,
	foundOne: "एक ख़बर मिली।",
	foundAtLeast: (count: string) => `कम से कम ${count} ख़बरें मिलीं।`,
	/** `typed` is null where all of it was understood; what it was taken for stands between the two. */
	takenAs: (typed: string | null) => ({ before: typed === null ? "इसे " : `“${typed}” को `, after: " मानकर " }),
	begins: (typed: string) => `“${typed}” को किसी शब्द की शुरुआत मानकर `,
	near: (typed: string, as: string) => `“${typed}” नहीं मिला, “${as}” की ख़बरें दिखा रहे हैं।`,
	unknown: (typed: string) => `“${typed}” किसी शीर्षक या ख़बर की शुरुआत में नहीं मिला।`,
	partial: "सब शब्द किसी एक ख़बर में साथ नहीं मिले। जिन ख़बरों में इनमें से कुछ शब्द हैं, वे ये हैं।",
	/** Of words that stand in other stories than these. */
	absent: (typed: readonly string[]) =>
		`इन ख़बरों के शीर्षक या शुरुआत में ${typed.map((each) => `“${each}”`).join(" और ")} नहीं ${typed.length > 1 ? "मिले" : "मिला"}।`,
	writeHindi: "हिंदी में लिखें",
	more: "और नतीजे",
	searchedRecent: (count: string, all: string) => `सबसे नई ${count} ${/^[1१]$/.test(count) ? "ख़बर" : "ख़बरों"} में खोजा, कुल ${all} हैं।`,
	headlinesOnly: (count: string) => `इनमें से ${count} पुरानी ख़बरों के सिर्फ़ शीर्षक देखे गए।`,
	common: "ऐसे शब्दों से ख़बर पहचानी नहीं जाती। किसी नाम, जगह या विषय का शब्द लिखिए।",
	searchOlder: "पुरानी ख़बरों में भी खोजें",
	loading: "खोज तैयार हो रही है",
	progress: (done: string, all: string) => `पुरानी ख़बरें आ रही हैं: ${all} में से ${done} हिस्से`,
	offline: "इंटरनेट नहीं है। खोज उसी में हुई जो इस फ़ोन या कंप्यूटर पर है। जो ख़बर यहाँ रखी नहीं, वह इंटरनेट आने पर खुलेगी।",
	missing: "कुछ ख़बरें इस समय नहीं मिल पाईं। इंटरनेट देखकर फिर खोजिए।",
	failed: { title: "खोज चल नहीं पाई", text: "ख़बरों की सूची नहीं आई: इंटरनेट टूटा है, या हमारा सर्वर इस समय बंद है। थोड़ी देर बाद फिर कोशिश कीजिए।" },
	failedOffline: {
		title: "खोज के लिए इंटरनेट चाहिए",
		text: "ख़बरों की सूची अभी इस फ़ोन या कंप्यूटर पर नहीं है। एक बार जुड़कर खोजिए, फिर बिना इंटरनेट के भी चलेगी।",
	},
	/** Of a text that is still being typed. */
	nothingYet: (query: string) => `“${query}” से अभी कुछ नहीं मिला, आगे लिखिए।`,
	unshown: (count: string) => (/^[1१]$/.test(count) ? "एक ख़बर मिली, पर अभी दिखा नहीं पा रहे" : `${count} ख़बरें मिलीं, पर अभी दिखा नहीं पा रहे`),
	unshownAdvice: (isOnline: boolean) => (isOnline ? "थोड़ी देर बाद फिर कोशिश कीजिए।" : "इंटरनेट आने पर फिर कोशिश कीजिए।"),
	nothing: (query: string) => `“${query}” से कुछ नहीं मिला`,
	searchedAs: (hindi: string) => `हमने इसे ${hindi} मानकर ढूँढा।`,
	perhaps: (word: string) => `शायद आप ${word} ढूँढ रहे हैं?`,
	minus: "जो घटाया गया, वह मिली हुई हर ख़बर में था, इसलिए कोई ख़बर नहीं बची।",
	dropMinus: "कुछ घटाए बिना खोजें",
	apart: "ये सब शब्द ख़बरों में हैं, पर किसी एक ख़बर में साथ नहीं। एक-एक करके ढूँढिए।",
	quotes: "ये शब्द ठीक इसी तरह साथ-साथ किसी ख़बर में नहीं मिले।",
	dropQuotes: "शब्द साथ-साथ न हों, तब भी खोजें",
	tryOther: "वर्तनी बदलकर देखिए, कम शब्द लिखिए, या किसी अनुभाग में ढूँढिए।",
	notHere: "जो अनुभाग या दिन आपने चुने हैं, उनमें ऐसी कोई ख़बर नहीं है।",
	searchFor: (word: string) => `${word} खोजें`,
	inStory: "इस ख़बर में ढूँढें",
	noHit: "नहीं मिला",
	next: "अगली जगह",
	previous: "पिछली जगह",
	close: "बंद करें",
	countedToo: (spellings: readonly string[]) =>
		`${spellings.map((each) => `“${each}”`).join(", ")} भी इसी में ${spellings.length > 1 ? "गिने गए" : "गिना गया"}।`,
	dropFilters: "सब अनुभागों और दिनों में खोजें",
} as const;

/** What a reach is called in the row of filters; those at hand have no name of their own. */
export const reachWords: Record<Exclude<Reach, "recent">, string> = { week: "इस हफ़्ते", month: "इस महीने", all: "सारी पुरानी ख़बरें" };
