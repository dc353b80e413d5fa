/** Forms that are no word at all, whatever a story is about, and what they are meant for. Data for C11. */

import { DIGIT, LETTER } from "./reading.ts";

/** A slip, and what it is for. */
const slips = `
	क्योकि:क्योंकि हालाकि:हालांकि होगें:होंगे हुइ:हुई हंगमा:हंगामा हंगमे:हंगामे
	उद्धाटन:उद्घाटन उदघाटन:उद्घाटन उपर:ऊपर शुरु:शुरू जुलुस:जुलूस
	अत्याधिक:अत्यधिक आक्रमक:आक्रामक
	परिवारिक:पारिवारिक एतिहासिक:ऐतिहासिक अनाधिकृत:अनधिकृत अभ्यारण्य:अभयारण्य आवश्यक्ता:आवश्यकता
	अंतराष्ट्रीय:अंतरराष्ट्रीय स्वास्थ:स्वास्थ्य स्वास्थय:स्वास्थ्य स्त्रोत:स्रोत सन्यास:संन्यास सन्यासी:संन्यासी
	कृप्या:कृपया कार्यकर्म:कार्यक्रम कोशिस:कोशिश
	टिपण्णी:टिप्पणी विश्विद्यालय:विश्वविद्यालय
	स्वंय:स्वयं सविंधान:संविधान पूज्यनीय:पूजनीय
	दवारा:द्वारा बुद्धवार:बुधवार कोलकत्ता:कोलकाता इक्कठा:इकट्ठा
	अंर्तराष्ट्रीय:अंतरराष्ट्रीय कार्रवाही:कार्रवाई छतीसगढ़:छत्तीसगढ़
	रेल्वे:रेलवे हात्या:हत्या बैंठक:बैठक राषि:राशि सडक़:सड़क सडक़ों:सड़कों
	न्यायधीश:न्यायाधीश
	अतिश्योक्ति:अतिशयोक्ति अंतर्ध्यान:अंतर्धान पैत्रिक:पैतृक सौहार्द्र:सौहार्द शुरुवात:शुरुआत अध्यन:अध्ययन
	कार्यलय:कार्यालय भष्टाचार:भ्रष्टाचार शिलन्यास:शिलान्यास आव्हान:आह्वान रचियता:रचयिता प्रज्जवलित:प्रज्वलित प्रोद्योगिकी:प्रौद्योगिकी मध्यान्ह:मध्याह्न
`;

/** Words in which the one sign of its kind is another, by what is written for what; and those whose dot at the end is lost. */
const oneSign = {
	"ी:ि": `
		अतिथी हालांकी जबकी बल्की पुलीस शामील नागरीक प्रतीशत उपस्थिती प्रतिनिधी गतिविधी श्रद्धांजली मंत्रीमंडल
		कृषी जनजाती अनुमती सहमती पद्धती आपत्ती संपत्ती उपलब्धी कोशीश भूमी औषधी समिती कठीन
	`,
	"ि:ी": `
		परिक्षण अधिक्षक समिक्षा प्रतिक्षा निचे पिछे ठिक तिसरा तिसरे तिसरी बिमार बिमारी महिना महिने केंद्रिय क्षेत्रिय
		ग्रामिण प्राचिन मरिज मरिजों किमत किमतें किमतों तारिख जमिन मशिन करिब गरिब गरिबों गरिबी
		दिपावली उम्मिद पत्नि श्रीमति मोदि चुनौति भर्ति आरोपि मिडिया विडियो गंभिर दलिल दलिलें जिवन
	`,
	"ु:ू": `
		दुसरा दुसरे दुसरी पुर्व मुल्य सुचना जरुर जरुरी जरुरत ज़रुर ज़रुरी ज़रुरत कानुन सबुत मजबुत मजबुर मजदुर स्कुल समुह सामुहिक पुछा पुछताछ
		दुध महत्वपुर्ण
	`,
	"्र:ृ": `
		द्रश्य द्रष्टि द्रढ़ ग्रहमंत्री म्रतक म्रत्यु क्रषि व्रक्ष व्रद्ध
	`,
	"द्द:द्ध": `
		प्रसिद्द युद्द विरुद्द समृद्द शुद्द
	`,
	"अ:आ": `
		अधिकारिक अध्यात्मिक अपराधिक अर्थिक अगामी
	`,
	"छ:क्ष": `
		सुरछा सुरछित अध्यछ
	`,
	"ू:ु": `
		बहूत पूलिस
	`,
	"ई:इ": `
		ईलाज ईनाम
	`,
	"स:सा": `
		समाजिक संस्कृतिक सप्ताहिक
	`,
	"ु:ुं": `
		पहुचा पहुचे पहुची
	`,
	"ा:ां": `
		गाव गावों पाच
	`,
	"ध:द्य": `
		उधोग उधोगों उधोगपति औधोगिक विधुत
	`,
};
const lostDot = `
	कार्यो नही दोनो क्यो यहा वहा उन्हे इन्हे जिन्हे तुम्हे हमे सैकड़ो हजारो हज़ारो करोड़ो
`;

/** Where a ड or ढ has lost its dot: गाडी, करोडों, सडकें, पढाई, रामगढ. खडसे, गाडगिल, बडी and जुडो are names and a sport. */
const dotless =
	/(?<=^(?:गा(?=.[िी])|भी(?=.$)|जु(?=.(?:[ाे]|ी$))|ब(?=.[ाे])|प(?=.[ाीे])|थो|ख(?!डत)|तो|जो|दौ|चौ|करो|पहा|खिला|आंक|कप|टुक|पक|छो|मुठभे|भगद|छेडछा|तोडफो|गडब))ड(?=$|[ािीेोनत]|कर)|(?<=^(?:छे|तो|ग))ड(?=[छफब].?ड)|(?<=^[लस])ड(?=[ाकनत])|(?<=^[उहप])ड(?=ान|ताल|ोस)|(?<=^ह)ड(?=प(?!सर))|(?<=^[पचब])ढ(?=[ािीेो])|(?<=^[पब])ढ(?=[तन])|(?<=.ग|^बा)ढ$/g;

const nfc = (list: string): string[] => list.trim().normalize("NFC").split(/\s+/);

const slipped: ReadonlyMap<string, string> = new Map([
	...nfc(slips).map((pair) => pair.split(":") as [string, string]),
	...Object.entries(oneSign).flatMap(([signs, words]) => {
		const [written = "", meant = ""] = nfc(signs)[0]?.split(":") ?? [];
		return nfc(words).map((word) => [word, word.replace(written, meant)] as const);
	}),
	...nfc(lostDot).map((word) => [word, `${word}\u0902`] as const),
]);

/** Longer words of news as they are written, whose vowels are often drawn out or cut short and whose sibilants, nasals and rephs are mistaken: प्रतियोगीता, अधिसुचना, पर्यावरन, प्रर्दशन. */
const common = `
	प्रतियोगिता आधुनिक अधिसूचना पर्यावरण निर्वाचित शिक्षक मुख्यमंत्री प्रत्याशी वार्षिक आशीर्वाद आकर्षण
	पुनर्वास पुनर्विचार पुनर्निर्माण पुनर्गठन निर्माण प्रदर्शन संघर्ष दुर्घटना पर्यटन सतर्क सतर्कता समर्थन रिपोर्ट
	निरीक्षण निरीक्षक राजनीति राजनीतिक प्रशासन अनुशंसा नुकसान शिक्षा अंतर्गत ऊर्जा प्रशंसा अनुरूप परीक्षा जागरूक संशोधन प्रतिक्रिया प्रमुख
	उपरोक्त सम्मिलित नमस्कार बहिष्कार दूरदर्शन सहानुभूति धूम्रपान बहुमूल्य मूल्यांकन परिसीमन लोकार्पण नगरपालिका आयोजित प्रभावित
	विशेषज्ञ निर्माणाधीन सूक्ष्म विश्लेषण सर्वेक्षण आपूर्ति
	प्रदूषण प्रदूषित चिकित्सक चिकित्सा स्थगित स्वीकृति अनुसूचित नियुक्ति मुहूर्त
`;

/** No aspirate is doubled in Hindi: अच्छा is not अछ्छा, nor are चिठ्ठी, पथ्थर and युध्द words. */
export const withDoubles = (word: string): string => word.replace(/([खछठथ])(?=्\1)|ध्[दध]/g, (each) => breathless[each] ?? "द्ध");
const breathless: Readonly<Record<string, string>> = { ख: "क", छ: "च", ठ: "ट", थ: "त" };

/** How nouns on ी end that are often told of in the plural; adjectives in -ीय do not. */
const nounInI = nfc("र्थ मंत्र मन्त्र यात्र चार कार पार जार वास साह पाह साथ रोध राध दोष कैद नद पार्ट लड़क ाड़ आरोप").join("|");
const plural = new RegExp(`(?<=${nounInI})\u0940(?=\u092f\u094b\u0902$)`);

/** Endings that no word has: महिलाऐं and जाऐगा, भाईयों and गाड़ीयां, करेगें and होंगें (but तेगें, swords); विद्यार्थीयों, but भारतीयों. */
const withEnding = (word: string): string =>
	word
		.replace(/(?<=.)\u0910(?=\u0902?(?:\u0917[\u093e\u0940\u0947]\u0902?)?$)/, "\u090f")
		.replace(/(?<=.)\u0908(?=\u092f(?:\u094b\u0902|\u093e[\u0901\u0902])$)/, "\u0907")
		.replace(/(?<=..)\u0940(?=\u092f\u093e[\u0901\u0902]$)/, "\u093f")
		.replace(plural, "\u093f")
		.replace(/(?:(?<!^\u0924)([\u0947\u090f])\u0902?|(\u094b)\u0902)\u0917\u0947\u0902$/, "$1$2\u0902\u0917\u0947");

/** How nouns on ा end that are often told of in the plural: छात्रा, परीक्षा, संस्था, नेता … No verb ends so before its ए or ओ, as बनाए and बचाओ do. */
const nounInA = "(?:त्र|क्ष|स्थ|विध|स्य|त्य|ख्य|ेत|र्त|सेव|युव|हिल|भाष|ेन|घटन|योजन|चन|भावन|मात|दात|रेख|शाख)ा";
const withoutDot = new RegExp(`(?<=${nounInA})ए$`);

/** Other nouns that are often told of in the plural, without the ending. Beside a postposition none is called to, as in "बच्चो, सुनो"; names, loans and verbs on ो (मार्को, फ़ोटो, सुनो) are not among them. */
const nounInO = nfc(`
	बच्च किसान छात्र शिक्षक चिकित्सक डॉक्टर सैनिक नागरिक पर्यटक युवक वैज्ञानिक स्वयंसेवक विधायक सांसद पत्रकार वकील उम्मीदवार मज(?:़)?दूर मरीज(?:़)? ग्रामीण परिजन जवान सदस्य ठग बदमाश
	गा[ंँ]व सड़क वाहन दुकान मकान खेत स्कूल अस्पताल शहर राज्य देश क्षेत्र दल पद घर मा[ंँ]ग किताब
	पेड़ हाथ दिन साल लाख सवाल आरोप अभिभावक दुकानदार बैंक मंदिर अफसर
`).join("|");

/** A postposition stands next. */
const beforePostposition = `(?=\\s(?:में?|का|के|की|को|ने|से|पर|तक|द्वारा)(?![${LETTER}]))`;

/** A word that may be a plural without its dot: युवाओ में, कर्मचारियो को, बच्चो से. लोगो is a word too, and others have one beside them that ends so: हीरों, किलों, कानों. */
export const perhapsPlural = new RegExp(
	`(?<![${LETTER}])(?!(?:लोगो|हीरो|किलो|कानो|माओ|मोटो|मेमो|मानो)\\s)[${LETTER}]{2,}[ोओ]${beforePostposition}`,
	"g",
);
const plurals = new RegExp(`(?:${nounInA}|ालु)ओ$|(?:${nounInI}|सल|वाद|हिण)ियो$|^(?:${nounInO})ो$`);
/** A form in NFC that is no word but for the dot it has lost. */
export const isPluralWithoutDot = (form: string): boolean => plurals.test(form);

/** What lakhs are told of; लाखो is a place too. */
const counted = nfc("लोग लोगों रुपये रुपए रुपयों किसान किसानों छात्र छात्रों युवा युवाओं महिलाएं महिलाओं श्रद्धालु श्रद्धालुओं मतदाता कर्मचारी").join("|");
/** Nouns on री with a short vowel at the end; within a compound it is short (मंत्रि-परिषद), and in Awadhi many a verb has it (पुकारि). */
const nounInRi = nfc("(?:उपमुख्य|प्रधान|गृह|वित्त|रक्षा)मंत्रि (?:पदा|उत्तरा|अ)धिकारि कर्मचारि जानकारि सरकारि").join("|");

/** What is a slip only beside other words: 18 लोगो को, लाखो लोग, मुख्यमंत्रि, हादसे मे वह घायल है (May is a name), हम सब कि और से, उसने कहा की वह आएगा. What is written, and what for it. */
export const slipsOfTwo: readonly (readonly [beside: RegExp, written: RegExp, meant: string])[] = [
	[
		new RegExp(
			`(?<![${LETTER}])(?<!(?<![${LETTER}])(?:न(?:ए|ये|या)|[इउ]स|[यव]ह|एक) )लोगो(?=\\sने(?![${LETTER}]))|(?<=[${DIGIT}] )लोगो${beforePostposition}`,
			"g",
		),
		/$/,
		"\u0902",
	],
	[new RegExp(`(?<![${LETTER}])लाखो(?=\\s(?:${counted})(?![${LETTER}]))`, "g"), /$/, "\u0902"],
	[new RegExp(`(?<![${LETTER}])(?:${nounInRi})(?![${LETTER}-])`, "g"), /ि$/, "ी"],
	[new RegExp(`(?<![${LETTER}])क[िी] और(?=\\sसे(?![${LETTER}]))`, "g"), /.*/, "की ओर"],
	[new RegExp(`(?<![${LETTER}])कि(?=\\s(?:वजह|ओर|तरफ) से(?![${LETTER}]))`, "g"), /.*/, "की"],
	[new RegExp(`(?<=(?:^|[^${LETTER}])(?:(?:कहा|बताया|कहना)(?: है)?|पूछा|लगाया) )की(?=\\s)`, "g"), /.*/, "कि"],
	[
		new RegExp(
			`(?<=[${LETTER}] )(?<!र[ेी](?:स|ज\u093c?|\u095b)ा |ायन |जेम्स |मंत्री |श्रीमती )मे(?=\\s(?!(?:ने|में|का|के|की|को|से|पर|डे|भी|और)(?![${LETTER}]))[^।\\n]{0,200}(?:ह[ैो]ं?|था|थ[ेी]|ग[एई]|(?:ग|[कदल]ि)या)(?![${LETTER}]))`,
			"g",
		),
		/$/,
		"\u0902",
	],
	// No one says these twice: "पुलिस ने ने". Initials are (के के शैलजा), and "की की" is of what one did: "उनकी की हुई".
	[new RegExp(`(?<=[${LETTER}] )(ने|को|से|में|कि) \\1(?= [${LETTER}${DIGIT}])`, "g"), / .*/, ""],
	[new RegExp(`(?<=के )इलावा(?![${LETTER}])`, "g"), /^इ/, "अ"],
	[new RegExp(`(?<![${LETTER}])उज्ज?वल(?:ा(?= योजना)|(?= (?:भविष्य|छवि)))`, "g"), /ज्ज?/, "ज्ज्"],
];

/** The long ी at the end of nouns that have ति, धि or टि in Sanskrit: शक्ती, जागृती, सृष्टी, पूर्ती, समृद्धी, समाप्ती; राष्ट्रपती; सख़्ती, भर्ती, पत्ती, गुप्ती, नुक्ती and अमृती are words, सक्ती a place, मूर्ती and तृप्ती names. */
const shortEnd =
	/(?<=(?:(?<!व|^नु|^स)क्त|(?<!^(?:अम|(?:सु)?क))ृत|(?:[^म]ू|ी|न्यायमू)र्त|(?:राष्ट्र|सभा|सेना|कुल|रो.\u093c|लख|ोग)पत|स्थित|(?:राज|रण|कूट)नीत|(?:प्र|दुर्)गत|[ृु]ष्ट|[िुृ]द्ध|(?:प्रा|मा|ज्ञ)प्त))ी$/;
/** Adjectives that have the first vowel of their noun drawn out end in इक: सामाजीक, वैज्ञानीक; बारीक and वाल्मीक are words. */
const ofKind = /(?<=^(?:[आऐऔ]|(?![वब]ाल्)(?:[क-ह]्)*[क-ह][ाैौ])[^ािीुूेैोौ]?.{2,}[क-ह])ीक$/;

/** Words that are misspelled in all their forms: विधार्थियों, विदयार्थी and विध्यालय, उम्मीद्वार, शाशन, अविश्वाश, पहूंच, पुरुस्कार and पुरुष्कृत, श्रृद्धा; छात्राए without its dot; adjectives as संसदिय, where no verb of Awadhi is as long. */
const withStem = (word: string): string =>
	word
		.replace(dotless, "$&\u093c")
		.replace(/(?<=^[उइजक]ि?न्)हों?नें?$/, "होंने")
		.replace(/^म[ेै]ं?नें?$/, "मैंने")
		.replace(/(?<=^(?:[हउइ][मस])?)नें$/, "ने")
		.replace(/राष्ट(?!्र)्?/, "राष्ट्र")
		.replace(/^आंत(?=क)/, "आतं")
		.replace(/(?<!^स)ं(?=न्)|ं(?=म्[मप])/, "")
		.replace(/^उ(?=ंच)/, "ऊ")
		.replace(/^व्य(?=व(?:सायि|हारि)क)/, "व्या")
		.replace(/चिकत्/, "चिकित्")
		.replace(/^अभिवाव(?=क)/, "अभिभाव")
		.replace(/(?<=^(?:कहा|बताया))कि$/, " कि")
		.replace(/^कवि?यि?त्री/, "कवयित्री")
		.replace(/(?<=विशि|स्प|कृ)ष्ठ/, "ष्ट")
		.replace(/(?<=^(?:वरि|[घक]?नि|प्रति)|[शज][्रय]+े)ष्ट/, "ष्ठ")
		.replace(/(?<=[^्])ञ(?!्)/, "त्र")
		.replace(/श्रं(?=[खग])/, "शृं")
		.replace(/(?<=^(?:पु)?र)ू(?=प(?:ए|य[ाे])$|क[ािीेन]|ष(?:ों)?$)/, "ु")
		.replace("ब्रम्ह", "ब्रह्म")
		.replace("महत्तव", "महत्त्व")
		.replace(/^कॉं?(?=ग्रेस)/, "कां")
		.replace(/^सेंक(?=ड़)/, "सैक")
		.replace(/(?<=.)निति/, "नीति")
		.replace("ाधीकार", "ाधिकार")
		.replace(/(?<=न्याय|विद्य|^मंत्र|सचिव|ुस्तक)लय/, "ालय")
		.replace(/^पर(?=दर्शन|शास[नक]|योग|यास|स्ताव|शंस|तिशत|तिक्रिया)/, "प्र")
		.replace(/^घयाल/, "घायल")
		.replace(/^गृह(?=ण[िी])/, "गृहि")
		.replace(/(?<=^(?:[इउ]न|जि[नस]|कि[नस]|[इउ]स|हम|आप|मुझ|तुझ))मे$/, "में")
		.replace(/(?<=^(?:छात्र|सेवानि|नि(?=वृत[िी].)|प्र|आ|पुनरा|मनो))वृत[िी]/, "वृत्ति")
		.replace("गिरफत", "गिरफ्त")
		.replace(/(?<=..[षधबथटप]|त्र|मान)ीत$/, "ित")
		.replace(/वि(?:ध(?:्य)?|दय|घ)ा(?=र्थ|लय)/, "विद्या")
		.replace(/उम्म[िी]द्?वार/, "उम्मीदवार")
		.replace(/(?<=शा)श(?=न|क)|(?<=विश्वा|अभ्या)श/, "स")
		.replace(/^पहू(?=[ंँ]च)/, "पहु")
		.replace(withoutDot, "एं")
		.replace(/^पुर[ुू][सष]्(?=क)/, "पुरस्")
		.replace("श्रृद", "श्रद")
		.replace(/(?<=...[नतदकवगलजस])िय$/, "ीय")
		.replace(shortEnd, "ि")
		.replace(ofKind, "िक")
		.replace(/(?<=.काल)िन$/, "ीन")
		.replace(/(?<=^(?:सं|प्र|गठ|अनु|नि|प्रति))बधं?(?!्)/, "बंध")
		.replace(/(?<=(?:शि|री|[रलभ])क्ष)न(?=$|ो?ं$)/, "ण");

/** Without what is a matter of style: the nukta and the moon of the nasal. */
const plain = (word: string): string => word.replace(/\u093c/g, "").replace(/\u0901/g, "\u0902");
const short: Readonly<Record<string, string>> = { "ी": "ि", "ू": "ु", ई: "इ", ऊ: "उ", श: "स", ष: "स", ण: "न" };
/** What a word and its slips sound like: any length of i and u, one sibilant, one n, and the reph wherever it stands. */
const sounds = (word: string): string =>
	plain(word)
		.replace(/\u0930\u094d/g, "")
		.replace(/[ीूईऊशषण]/g, (letter) => short[letter] ?? letter);

/** Words long enough to have no other beside them that sounds so: four letters, or three and a conjunct. */
const isLong = (word: string): boolean => (word.match(/[\u0904-\u0939]/g)?.length ?? 0) + Number(word.includes("\u094d")) > 3;
// शुरूआत is as common as शुरुआत.
const sounding: ReadonlyMap<string, string> = new Map(
	[...slipped.values(), ...nfc(common)].filter((word) => isLong(word) && word !== "शुरुआत").map((word) => [sounds(word), word] as const),
);

/** A longer word written as another that sounds nearly so, with the ending of its plural or without. */
function withSound(form: string): string {
	const [, stem = form, ending = ""] = /^(.+[\u0915-\u0939])(ों|ें)$/.exec(form) ?? [];
	const [whole, part] = [sounding.get(sounds(form)), ending ? sounding.get(sounds(stem)) : undefined];
	const meant = whole ?? (part && `${part}${ending}`);
	// A reph may have been moved, not lost: शतक is not सतर्क.
	return meant && plain(meant) !== plain(form) && /\u0930\u094d/.test(meant) === /\u0930\u094d/.test(form) ? meant : form;
}

/** What a form in NFC is meant for; the form itself where it may be a word, as the name विठ्ठल is, and where a nukta stands behind its vowel, which is C8's: a second would be put beside it. */
export const meantFor = (form: string): string =>
	/^\u0935\u093f\u0920\u094d\u0920|[\u093e-\u094c]\u093c/.test(form)
		? form
		: (slipped.get(form) ?? withSound(withEnding(withStem(withDoubles(form)))));
