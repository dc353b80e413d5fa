/** Words that really end in a visarga or carry one inside, and words after which a colon is meant. Data for the checks C1 and C2. */
import { wordSet } from "./wordSet.ts";

/**
 * Hindi words whose last letter is a visarga, without it. A rule for the suffix -तः would take भारतः and स्वागतः for real:
 * only a list tells them from मूलतः.
 */
export const visargaFinal = wordSet(`
	अत पुन प्राय संपूर्णत सम्पूर्णत अनुमानत निष्कर्षत व्यक्तिश क्रमश प्रात छ अंतत अन्तत अंशत मूलत मुख्यत सामान्यत विशेषत संभवत सम्भवत पूर्णत स्वत वस्तुत फलत परिणामत फलस्वरूपत साधारणत स्वभावत
	प्रथमत द्वितीयत तृतीयत निश्चयत सर्वत यत्नत प्रयत्नत कार्यत तत्त्वत तत्वत स्पष्टत प्रत्यक्षत परोक्षत अप्रत्यक्षत प्रधानत प्रमुखत विस्तारत संक्षेपत सारत सारांशत अनिवार्यत
	आवश्यकत वैधत विधित न्यायत धर्मत नियमत कर्मत जन्मत जातित अर्थत भावत रूपत स्वरूपत गुणत भाग्यत बाह्यत आंतरिकत
	सामूहिकत समग्रत शेषत अधिकांशत अल्पत प्रकृतित शब्दत वर्णत पक्षत नामत लोकत विश्वासत तथ्यत यथार्थत व्यवहारत सिद्धांतत सिद्धान्तत
	आदित मध्यत तत यत कुत इत इतस्तत अन्यत उभयत एकत परत पुरत पृष्ठत अग्रत हठत बलत दूरत समीपत स्वेच्छात पुरुषत
	अक्षरश शब्दश अल्पश बहुश कोटिश शतश सहस्रश लक्षश खंडश खण्डश भागश पदश वर्गश एकश चरणश अंशश शनै उच्चै नम अंत अन्त बहि दु नि अध सद्य श्व परश्व मिथ उष
	स्व भू भुव मह तप यश मन वय शिर पय रज तम तेज ओज चेत नभ सर उर वक्ष छंद छन्द ज्योति हवि धनु आयु वपु चक्षु प्रादु आवि अह आशी श्रेय तिर पुर
`);

/** What stands before a visarga inside a word: दुःख, निःशुल्क, अंतःकरण. */
export const visargaStems: ReadonlySet<string> = new Set([
	...visargaFinal,
	...wordSet("चतु षट बाहि पितु मातु सर्वतो अन्तर प्रातस वाच पाथ अम्भ स्रोत"),
]);

/**
 * Words that end in a visarga and are hardly ever a label, so that a colon after them is a mistake. "अंत:", "मन:", "तप:" can be labels and are left out.
 */
const rarelyLabels =
	"अंत अन्त दु नि अध उष स्व भू मह तप यश मन वय पय रज तम तेज ओज चेत सर उर वक्ष छंद छन्द ज्योति धनु आयु चक्षु पुर तिर तत यत इत मिथ बहि शिर एकत नभ अह आवि श्रेय परत नामत";
const labels = wordSet(rarelyLabels);
const colonIsVisarga: ReadonlySet<string> = new Set([...visargaFinal].filter((word) => !labels.has(word)));

/** What stands before an adverb in -तः: यथासंभवतः, परिपूर्णतः. */
const prefix = /^(?:यथा|परि|अ|सु|सर्व|महा)/;
const isAmong = (words: ReadonlySet<string>, word: string): boolean => {
	const rest = word.replace(prefix, "");
	return words.has(word) || (rest.length >= 4 && rest.endsWith("त") && words.has(rest));
};

/** Does this word end in a visarga when one is added to it? */
export const endsInVisarga = (word: string): boolean => isAmong(visargaFinal, word);
/** The same of words that are no label, so that a colon after them is a mistake. */
export const isColonForVisarga = (word: string): boolean => isAmong(colonIsVisarga, word);

/** Second parts that prove a compound with a visarga after a stem that is a word too, or begins others: अंतःकरण, but not अंत:बहादुर. */
export const secondParts =
	/^(?:करण|वस्त्र|पुर|कक्ष|प्रेर|प्रज्ञ|पश्चात|विषय|स्थ|सलिल|स्राव|शक्ति|शांति|शान्ति|ताप|पूत|पुंज|कामना|चिकित्स|काल|पतन|संधि|सन्धि|साक्ष|क्षेप|शास्त्र|पटल|प्रवेश|प्राप्त|परीक्ष|पूर्ण|शेष|कीर्ति|सेव)/;

/** Words after which agencies set a colon: labels of a line, and verbs before a quotation. */
export const labelWords = wordSet(`
	डिस्क्लेमर अस्वीकरण नोट स्रोत सोर्स साभार सौजन्य फोटो फ़ोटो तस्वीर चित्र शीर्षक विषय दिनांक तारीख तारीख़ समय स्थान पता नाम उम्र मूल्य कीमत क़ीमत फोन फ़ोन मोबाइल ईमेल वेबसाइट संपर्क
	प्रश्न उत्तर सवाल जवाब उदाहरण सूचना चेतावनी सावधान ध्यान अपडेट ब्रेकिंग लाइव वीडियो देखें पढ़ें जानें जानिए पढ़िए देखिए कहा कहते बोले बोला बोली बताया पूछा लिखा कहना हैं है रहे था थे थी
	निष्कर्ष भाग अध्याय खंड चरण पहला दूसरा तीसरा परिणाम नतीजा नतीजे लाभ हानि सामग्री विधि कारण लक्षण उपाय इलाज टिप्पणी संपादकीय विशेष रिपोर्ट समाचार ख़बर खबर
	मौसम चुनाव विश्लेषण समीक्षा साक्षात्कार इंटरव्यू मुंबई दिल्ली लखनऊ पटना भोपाल जयपुर कोलकाता चेन्नई बेंगलुरु हैदराबाद अहमदाबाद वाराणसी
	प्रयागराज कानपुर आगरा रांची राँची रायपुर देहरादून शिमला चंडीगढ़ श्रीनगर जम्मू गुवाहाटी भुवनेश्वर इंदौर नागपुर पुणे काठमांडू इस्लामाबाद बीजिंग वॉशिंगटन वाशिंगटन लंदन मॉस्को मास्को
	न्यूयॉर्क पेरिस टोक्यो ढाका कोलंबो काबुल
`);
