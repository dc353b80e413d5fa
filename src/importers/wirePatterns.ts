/**
 * What lines of wire copy and of copied news pages look like on their own, whatever stands around them.
 * All patterns are written for folded text: without nukta, with anusvara for chandrabindu, in small letters (so पढ़ें is पढें here).
 */
import { isPlaceName } from "./dateline.ts";
import { agencies, DATE } from "./datelineParts.ts";
import { dayParts, latin } from "./moment.ts";
import { itself, mail, mailNotice, removedLines, removedStarts, requests, told } from "./pagePatterns.ts";

/** What a line of the pasted text is. `mark` is what a wire adds for desks; `removed` is what a page adds around its story. */
export type Label =
	| "headline"
	| "description"
	| "dateline"
	| "paragraph"
	| "heading"
	| "quote"
	| "item"
	| "row"
	| "credit"
	| "caption"
	| "author"
	| "published"
	| "updated"
	| "disclaimer"
	| "source"
	| "mark"
	| "removed";

/** What messengers set before and after a line: 🔴, ✍️, 👉. The signs of rights are words. */
export const pictograms =
	/^(?:(?![©®™])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)\s*)+|(?<!\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)(?:\s*(?![©®™])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d))+$/gu;

/** One spelling for all: no nukta, joiners or signs of direction, one nasal sign, one kind of space, small letters. Length may change. */
export function folded(text: string): string {
	return text
		.normalize("NFC")
		.replace(pictograms, "")
		.replace(/[\u093c\p{Cf}]/gu, "")
		.replace(/\u0929|\u0931|\u0934|[\u0958-\u095f]/g, (letter) => letter.normalize("NFD").charAt(0))
		.replace(/ँ/g, "ं")
		.replace(/[\u00a0\s]+/g, " ")
		.trim()
		.toLowerCase();
}

const AGENCY = `(?:${folded(agencies)})`;
const WORD = "[\\p{L}\\p{M}.]+";
const PAPER =
	"(?:लाइव (?:हिन्दुस्तान|हिंदुस्तान)|नवभारत ?टाइम्स(?:\\.कॉम)?|दैनिक (?:भास्कर|जागरण)|अमर उजाला|राजस्थान पत्रिका|प्रभात खबर|जनसत्ता|आजतक|एबीपी(?: न्यूज)?|एनडीटीवी(?: इंडिया)?)";
const PHOTO = "(?:photo|pic|picture|image|img|फोटो|तस्वीर(?:ें)?|चित्र|छवि|इमेज|पिक्चर|छायाचित्र)s?";
/** Bullets and brackets that a line may begin with. */
const LEAD = "^[\\s,|•·*>»(\\[–—-]*";

const authors = [
	"(?:written|reported|edited|posted|published|updated|authored|curated|translated|compiled|story|report|text|produced|agency|created) ?by ?[:ः–-]? ?[^\\s:ः–-].{0,80}$",
	"(?!.*(?:[0-9०-९]| (?:में|से|पर|को|ने) )).{2,40} (?:author|लेखक)$",
	"(?!.*(?:[0-9०-९]| (?:में|से|पर|को|ने|का|की|के) ))(?:(?:[^\\s।]+ ){2,6}द्वारा|द्वारा [^\\s।]+(?: [^\\s।]+){1,2})$",
	"by ?[:ः–-]? ?[\\p{L}\\u0900-\\u097f].{0,80}$",
	"(?:द्वारा|लेखक|लेखिका|author|रिपोर्ट|रिपोर्टर|reporter|संवाददाता|संपादन|संपादक|editor|अनुवाद|अनुवादक|प्रस्तुति|पदनाम|byline|शूट|एडिट|स्टोरी) ?(?:[:ः–-]|, )(?! ?[0-9०-९]).{1,80}$",
];
const paper = new RegExp(`^(?:${PAPER}|हिन्दुस्तान|हिंदुस्तान)$`, "u");

/** True for a paper's or a channel's name alone. */
export const isPaper = (text: string): boolean => paper.test(folded(text));

/** Desks, bureaus and correspondents with their towns; an agency's name alone. */
const desks = [
	`(?:${WORD}[ ,/-]+){0,5}(?:न्यूज|news|डिजिटल|digital|वेब|web|ऑनलाइन|आनलाइन|online|टीम|team|स्पोर्ट्स|sports|खेल|मनोरंजन|बिजनेस|नेशनल|इंटरनेशनल|नेटवर्क|फीचर|लाइफस्टाइल|करियर|टेक) ?(?:डेस्क|desk|टीम|team|ब्यूरो|bureau|डिजिटल|digital)(?: ?[,|/–-] ?${WORD}(?: ${WORD}){0,3}){0,3}`,
	`(?:${WORD} ){1,3}(?:न्यूज|news|टीम|team) ?[►▶»›>|]+ ?${WORD}(?: ${WORD})?`,
	`(?:(?:${WORD} ){0,3}${WORD} ?[,–-] ?){1,2}(?:${WORD} ){0,3}(?:(?:संवाददाता|पत्रकार|ब्यूरो)(?:,? ${WORD}){0,3}|के लिए(?:,? (?:${WORD} ){1,3}से)?)`,
	`(?:${WORD} ){0,3}${PAPER} ?[,|/–-] ?${WORD}(?: ${WORD})?`,
	`(?:${WORD} ){1,3}के लिए,? ?(?:${WORD} ){1,3}से`,
	`(?:${WORD} ){1,3}\\| ?(?:${WORD} ){1,2}(?:डिजिटल|टाइम्स|समाचार|न्यूज|डॉट कॉम)`,
	`(?:${WORD} ){0,2}(?:संवाददाता|संवाद सूत्र|संवाद सहयोगी|ब्यूरो|प्रतिनिधि)(?:[,|/ -]+${WORD}){0,3}`,
	`(?:(?!(?:वाली|वाले|की|के|में) )${WORD} ){1,3}(?:bureau|desk|team|ब्यूरो|डेस्क|टीम)(?: ?[,|/–-] ?${WORD}(?: ${WORD})?){0,2}`,
	"(?:staff|special|senior|city|our) (?:reporter|correspondent|writer)",
	`${AGENCY}(?: ?[,|/] ?${WORD}(?: ${WORD})?| ?\\(${AGENCY}\\))?`,
];
/** What is a desk beside a byline or a time, and may be a headline or a heading elsewhere: a paper named as the country is, a service. */
const servers = [
	`(?:${WORD} ){0,3}(?:हिन्दुस्तान|हिंदुस्तान) ?[,|] ?${WORD}(?: ${WORD})?`,
	`(?:${WORD} ){1,3}${AGENCY}(?:, ?${AGENCY})*`,
	`(?:${WORD} ){1,2}(?:न्यूज|news) (?:हिंदी|हिन्दी|मराठी|उर्दू|पंजाबी|बांग्ला|गुजराती|तमिल|तेलुगु|नेपाली|hindi|marathi|urdu|punjabi|bangla|gujarati|tamil|telugu|nepali)`,
	`(?:(?!(?:में|का|की|के|ने|को|से|पर|और) )${WORD} ){1,3}(?:न्यूज|news) (?:सर्विस|service|नेटवर्क|network)`,
];

const PART = `(?:${folded(dayParts)})`;
const CLOCK = `(?:(?:${PART} ?)?[0-9०-९]{1,2}(?:[:.][0-9०-९]{2}(?:[:.][0-9०-९]{2})? ?:? ?(?:am|pm|a\\.m\\.|p\\.m\\.|बजे)?|(?= ?बजे) ?बजे)(?: ?${PART})?)`;
/** The hour alone, as pages have it over what is told as it happens. */
const HOUR =
	"[0-9०-९]{1,2}[:.][0-9०-९]{2} ?(?:(?:am|pm|a\\.m\\.|p\\.m\\.|बजे)(?: ?\\(?ist\\)?)?|\\(?ist\\)?)(?: ?\\([^()]{2,12} (?:पहले|ago)\\))?";
const WEEKDAY = "(?:\\(?(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\)?|(?:रवि|सोम|मंगल|बुध|गुरु|गुरू|वीर|शुक्र|शनि)वार)";
const NUMERIC = "(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:t[0-9:+.z-]+)?)";
const DATES = folded(DATE.replace(/\?<\w+>/g, "?:"));
const ZONE = "(?:[ ,]*[(\\[]?(?:ist|gmt|utc|आईएसटी|भारतीय समयानुसार)(?: ?[+-]?[0-9:]+)?[)\\]]?)?";
const MOMENT = `(?:(?:${WEEKDAY}[,.]? ?)?(?:${DATES}|${NUMERIC})(?:[ ,|/@(·•-]*(?:को|at)?[ ,|-]*${CLOCK})?${ZONE}|${CLOCK}${ZONE}[ ,|•-]*(?:${WEEKDAY}[,.]? ?)?(?:${DATES}|${NUMERIC}))`;
const ago = (units: string) => `(?:(?:about )?[0-9०-९]{1,2} ?(?:${units}) ?(?:पहले|ago))`;
const LATELY = ago("मिनट|घंटे|घंटा|घण्टे|दिन|min(?:ute)?s?|hours?|hrs?|days?|h|m|d");
const SINCE = ago("हफ्ते|सप्ताह|महीने|weeks?|months?");
const AGO = `(?:${LATELY}|${SINCE}|${ago("साल|years?")})`;
/** As a word it is a time only behind what says so, or right behind a town: "एक साल पहले" is a heading, "वोटिंग से एक दिन पहले" a deck. */
const ONE_AGO = "एक (?:मिनट|घंटा|घंटे|घण्टे|दिन|हफ्ते|हफ्ता|सप्ताह|महीने|महीना|साल) पहले";
const PUBLISHED =
	"(?:प्रविष्टि तिथि|जारी (?:करने|होने) (?:का समय|की (?:तिथि|तारीख))|(?:story )?first published(?: on)?|published(?: on| at| date)?|publish(?:ed)? date|pub(?:lish)? date|posted(?: on| at)?|प्रकाशित(?: तिथि)?|पब्लिश(?:्ड)?|प्रकाशन(?: तिथि)?|पोस्टेड|date|दिनांक|तारीख|created(?: on)?|submitted)";
const UPDATED =
	"(?:last (?:updated|modified)(?: on| at)?|updated?(?: on| at| date)?|अपडेट(?:ेड)?(?: किया गया| at)?|(?:अंतिम|आखिरी) (?:बार )?अपडेट(?: किया गया)?|अद्यतन|modified(?: on| date)?|edited(?: on| at)?|संशोधित)";
const DAY_NAMED = "(?:दिनांक|तारीख|तिथि)";
const times: readonly (readonly [Label, string])[] = [
	["updated", `(?:${PUBLISHED}.{0,60}?)?(?:.{0,40}\\| ?)?${UPDATED} ?[:ः–-]* ?(?:${MOMENT}|${AGO}|${ONE_AGO}|${CLOCK}${ZONE}).{0,40}$`],
	[
		"published",
		`(?!${DAY_NAMED}.*समय ?[:ः–-])${PUBLISHED} ?[:ः–-]* ?(?:${MOMENT}|${AGO}|${ONE_AGO}|${CLOCK}${ZONE}).{0,60}$|${HOUR}$|(?:(?:on|[a-z0-9.-]+\\.(?:com|in|org|net)|${AGENCY}(?:, ?${AGENCY})*|${PAPER}(?: ${WORD}){0,2},?) ?[|•·]? ?)?(?:${MOMENT}(?:[ ,|]*${MOMENT})?|${AGO})[ ,|)•–-]*$|${MOMENT}, ?${WORD}$|(?:[\\p{L}\\p{M}]{2,20} ?\\([\\p{L}\\p{M} ]{2,20}\\) ?${LATELY}|[\\p{L}\\p{M}]{2,20} ?${SINCE}|(?:[\\p{L}\\p{M}]{2,20} ?|(?:[\\p{L}\\p{M}]+(?: |/)){1,2}(?:[\\p{L}\\p{M}]{2,20}/){0,3}[\\p{L}\\p{M}]{2,20} ?)${LATELY}|(?:[\\p{L}\\p{M}]+[ /]){0,2}[\\p{L}\\p{M}]{2,20}(?: ?\\([\\p{L}\\p{M} ]{2,20}\\) ?)?${ONE_AGO})$`,
	],
];

/** Who gave a picture, alone in brackets before the word for it: "(एक्सप्रेस फोटो)"; what kind of picture it is, and what is seen in it, stand there too. */
const givenBy =
	"[([]\\s?(?!(?:[\\p{L}\\p{M}]+ )*(?:फ\u093c?ाइल|सांकेतिक|प्रतीकात्मक|सिंबॉलिक|पुरान[ीा]|ताज\u093c?ा|देखें|file|representative|representational|symbolic|का|की|के|में|से|पर|को) )(?:[\\p{L}\\p{M}.]+ ){1,3}(?:फ\u093c?ोटो|photo)\\s?(?:[:–-]\\s?[^)\\]।:]{2,50})?[)\\]]";

const credits = [
	`${PHOTO} ?(?:credits?|courtesy|source|by|साभार|सौजन्य|क्रेडिट|स्रोत|सोर्स)(?: से)?[ :ः,=–-]`,
	`(?:सभी )?(?:${PHOTO}|चित्रांकन|छायांकन|रेखांकन|ग्राफिक्?स?|graphics?|illustration) ?[:ः–-] ?(?![^।]*।).{1,60}$`,
	"(?:साभार|सौजन्य|courtesy|credits?|क्रेडिट)(?: से)? ?[:ः–-] ?.{1,50}$",
	`(?:${AGENCY}|getty images|गेटी इमेजेज|social media|सोशल मीडिया|twitter|ट्विटर|instagram|इंस्टाग्राम)[ /-]*(?:file |फाइल )?${PHOTO}[ )\\]]*$`,
	"© ?(?![^/]*[0-9])[\\p{L}][^।/]{1,30}/[^।]{2,40}$",
	"(?:getty images|गेटी इमेजेज|shutterstock|istock|unsplash|pexels|pixabay|(?:google )?creative commons|क्रिएटिव कॉमन्स|wikimedia(?: commons)?|विकिमीडिया(?: कॉमन्स)?)(?:/.{1,40})?[ )\\]]*$",
];
/** What is seen in a picture, and not who gave it: "फोटो- हादसे के बाद पलटी ट्रॉली". */
const described = `${PHOTO} ?[:ः–-] ?(?!.*(?:साभार|सौजन्य|द्वारा))(?=[^।]* (?:में|पर|के दौरान|के बाद|करते|करती|हुए|हुई)(?: |$))[^।]{12,}$`;
const captions = [
	"[^।]{0,140}\\(?(?:फाइल|सांकेतिक|प्रतीकात्मक|प्रतिरूप|file|representative|representational|symbolic) ?(?:फोटो|तस्वीर|चित्र|photo|image|pic)[.।)\\s]*$",
	"[^।]{3,140}\\((?:फाइल|file)\\)[. ]*$",
	"[^।]{3,200}।? ?[-–] ?dainik bhaskar$",
];
const disclaimers = [
	"^[ (*\\[–-]*(?:डिस्क्लेमर|डिस्क्लैमर|डिसक्लेमर|अस्वीकरण|disclaimer)(?: ?\\([^)]{4,20}\\))? ?[:ः–—-]",
	"(?:सिंडिकेट(?:ेड)?|syndicated?)[ -]?(?:फीड|feed)|(?:ऑटो|auto)[ -]?(?:फीड|feed)(?![\\p{L}\\p{M}])",
	"(?:संपादित|सम्पादित|एडिट|संपादन) नहीं (?:किया|की)",
	"(?:(?:इस|यह|उपरोक्त|उक्त|ये) (?:खबर|समाचार|न्यूज|लेख|आलेख|स्टोरी|रिपोर्ट|कंटेंट|कॉपी)|हेडलाइन|शीर्षक|फीड).*(?:बदलाव|संशोधन) नहीं किया",
	"not (?:been )?edited|auto-?generated|ऑटो[ -]?जे?नरेटेड?|स्वतः प्रकाशित|एजेंसी (?:की )?फीड|(?:हेडलाइन|शीर्षक) के अलावा",
	"^[ (*\\[–-]*(?:यह|ये|उपरोक्त|उक्त) (?:खबर|समाचार|लेख|आलेख|स्टोरी|रिपोर्ट)[^।]{0,60} (?:ली गई|लिया गया|प्राप्त हुई|प्राप्त हुआ)[^।]{0,80}(?:स्वचालित|प्रकाशित)",
	"(?<! (?:ने|कि) [^।.]*)(?:इसक[ीे]|खबर क[ीे]|लेख क[ीे]) (?:सामग्री|कंटेंट|विषयवस्तु|सत्यता|प्रामाणिकता)[^।]{0,60}(?:जिम्मेदार|उत्तरदायी|जवाबदेह) नहीं",
	"^[ (*\\[–-]*(?:नोट ?[:ः–-] ?)?(?:यह|ये|इस|यहां)(?! [^।]* ने )[^।]{0,12} (?:लेख|आलेख|आर्टिकल|खबर|जानकारी|सूचना|सामग्री|उपाय|राशिफल)[^।]{0,30} (?:(?:सामान्य (?:जानकारी|जानकारियों|सूचना|सूचनाओं) (?:के लिए|के उद्देश्य से|पर आधारित)|(?:[^ ।]+ ){0,2}(?<!(?:गलत|पुरानी|(?<! दी गई [^।]*)लोक) )मान्यताओं(?: और [^ ।]+)? पर आधारित) हैं?(?=[ .।)\\]*]*$|(?! कि ).{0,160} (?:सलाह|परामर्श|अमल|जिम्मेदार|उत्तरदायी)(?![\\p{L}\\p{M}])))",
	`(?:लेखक|लेखिका|लेखकों) के विचारों? से (?:[^ ।]+ ){0,3}?(?:संस्थान|संस्था|संपादक|संपादकीय|संपादक मंडल|प्रकाशक|प्रकाशन|अखबार|पत्र|पत्रिका|वेबसाइट|पोर्टल|चैनल|मंच|न्यूज|${PAPER}|हमारा|हमारी)(?: क[ाी])?(?: पूर्णत[:ः]| पूरी तरह)? सहमत होना (?:अनिवार्य|आवश्यक|जरूरी) नहीं(?: हैं?)?(?= ?(?:[.।)\\]*]|$))`,
	"निजी विचार|विचार निजी|विचार लेखक|लेखक के अपने|views expressed",
	"(?:लेख|आलेख|खबर) में (?:दी गई|व्यक्त|प्रस्तुत).{0,40}(?:जानकारी|विचार|सूचना|राय)",
	"(?:लेख|खबर|जानकारी)[^।]{0,20} (?:केवल|सिर्फ) (?:सामान्य )?(?:जानकारी|सूचना) के (?:लिए|उद्देश्य)|सलाह नहीं (?:माना|समझ)",
	"(?:लेख|जानकारी|खबर|मान्यता|सामग्री|उपाय|दाव).*(?:(?:सलाह|परामर्श) (?:जरूर|अवश्य) लें|(?:पुष्टि|दावा) नहीं कर(?:ता|ते|ती))",
];
const sources = [
	"(?:news )?agency ?: ?[a-z][a-z0-9]+(?: [^ ।:,]+){0,3}$",
	`(?:(?:news )?agency|(?:समाचार )?एजेंसी) ?[:ः–-]? ?${AGENCY}(?: ?(?:और|व|एवं|,|/) ?${AGENCY})*[)\\] ]*$`,
	"(?:source|sources|स्रोत|सोर्स|श्रोत|समाचार स्रोत|news source|via) ?[:ः–—-] ?\\S.{0,60}$",
	"(?:इनपुट्?स?|inputs?)(?: ?[:ः–—-]| from) ?.{1,60}$",
	`(?:with (?:agency )?inputs?.{0,40}|${AGENCY}(?: ?(?:और|व|एवं|,|/) ?${AGENCY})*(?: (?:की|के|से|न्यूज))? ?(?:इनपुट|के हवाले).{0,30})$`,
	"इनपुट .{2,40} से[)\\]।. ]*$",
	"(?:एजेंसी|एजेंसियों|समाचार एजेंसी|भाषा|पीटीआई|अन्य)[^।]{0,25} ?इनपुट.{0,25}$",
];
/** What a script for television has before each of its parts: "एंकर:", "वीओ-1", "बाइट". */
const SCRIPT = "(?:(?:एंकर|anchor)(?: ?/ ?(?:इंट्रो|intro))?|इंट्रो|intro|(?:फाइनल |final )?(?:वीओ|v/?o)|बाइट|बाईट|byte|bite|पीटीसी|ptc)";
const INITIALS = "(?:[ ,/.-]+[\\p{L}\\p{M}.]{1,14})";
/** What agencies write for desks: slugs, takes, sign-offs with initials and the hour. */
const marks = [
	`^[-–—=_*#~. ]{2,}${AGENCY}?[-–—=_*#~. ]*$|^[^\\p{L}\\p{N}?!]{2,}$`,
	`^${AGENCY}(?:-[\\u0900-\\u097fa-z]{1,8}-| ?[-–] ?)[0-9०-९]{1,3}$|^[a-z]{2,3}-[0-9]{1,3}$|^pn-(?=[^।]*[0-9])[^।]{5,80}$`,
	`^[-–—]{1,3} ?${AGENCY}${INITIALS}{0,6}(?:[ /.-]*[0-9०-९]{3,6})?$`,
	`^[(\\[] ?${AGENCY} ?[)\\]][।.]?$`,
	`^[(\\[] ?${AGENCY}(?:[ /,|–-]+(?:विशेष|खास|स्पेशल|special|एक्सक्लूसिव|exclusive|फीचर|feature|लेख|रिपोर्ट|report|साक्षात्कार|इंटरव्यू|interview|विश्लेषण|फैक्ट ?चेक|हिंदी|हिन्दी|न्यूज|news|सेवा))+ ?[)\\]][।.]?$`,
	`^जारी[ .]${AGENCY}(?: [\\p{L}\\p{M}.]{2,12}){0,4}$`,
	"^जारी\\.[\\u0900-\\u097f]{2,14}$",
	`^(?:बाइट|बाईट|byte|bite|विजुअल्?स?|visuals?|शॉट्?स?|shots?)(?: ?[:ः–-]+ ?[0-9०-९]{1,2}(?![0-9०-९])| [0-9०-९]{1,2} ?[:ः–-])(?: ?[:ः–-])?(?! [^।]* (?:है|हैं|था|थे|थी)$) ?[^।.?!]{2,60}$`,
	`^${SCRIPT}(?:[ –-]*[0-9०-९]{1,2})?[ :ः–-]*$|^(?:फॉर्मेट|लोकेशन|टीआरटी) ?[:ः–-] ?.{1,40}$`,
	"^(?:पत्र ?)?(?:संख्या|सं\\.?|सं0|पत्रांक|ज्ञापांक|क्रमांक|क्र\\.?|no\\.?|ref\\.?(?: no\\.?)?) ?[:ः–/-]+(?=[^।]*[0-9०-९])(?=[^।]*/)[^।]{3,50}$",
	"^(?:(?:कार्यालय|जिला|उप|सहायक|अपर|संयुक्त|क्षेत्रीय),? )+(?:सूचना|जन ?(?:सं|सम्)पर्क)(?: (?:एवं|व|और) (?:जन|लोक) ?(?:सं|सम्)पर्क)? (?:अधिकारी|निदेशक|संचालक|कार्यालय|विभाग)(?:[,–-]? ?[\\p{L}\\p{M}]+)?(?: ?\\([\\p{L}\\p{M}. ]{2,14}\\))?[।.]?$",
	"^(?:संभागीय )?जन ?(?:सं|सम्)पर्क कार्यालय(?:,? (?:जिला )?[\\p{L}\\p{M}]+)?(?: ?\\([\\p{L}\\p{M}. ]{2,14}\\))?$",
	"^प्रतिलिपि(?: ?[:ः–-]| सूचनार्थ)",
	`^${AGENCY}[ -](?:हिंदी|हिन्दी|hindi)$|^(?:प्रेस )?विज्ञप्ति$`,
	"^प्रेस (?:नोट|रिलीज|विज्ञप्ति)(?:[ ,–-]+(?:संख्या|सं\\.?|क्रमांक|नं\\.?|दिनांक) ?[:ः-]? ?[0-9०-९/. -]+)?$",
	"^क्रमांक ?[:ः-]? ?[0-9०-९]{1,6}$|(?:से पहले|तक) (?:इसे )?(?:प्रकाशित|प्रसारित|जारी) (?:न|नहीं) (?:करें|किया जाए)[।.!)]*$",
	"^press release$|^(?:तत्काल |तुरंत |शीघ्र )?(?:प्रकाशन|प्रसारण|प्रकाशना)(?:र्थ|ार्थ| (?:के लिए|हेतु))$",
	"^for immediate (?:release|publication)$|^(?:विशेष|एक्सक्लूसिव|exclusive)$",
	`^(?:[\\p{L}\\p{M}.]{2,14}[ ,/]+){0,3}(?:भाषा|वार्ता|यूनीवार्ता|आईएएनएस|एएनआई|हिन्दुस्थान समाचार|हिंदुस्थान समाचार)${INITIALS}{0,5}(?:[ /]+(?:[0-9०-९]{3,4}|नननन))+(?:[ /]+[\\p{L}\\p{M}]+){0,3}$`,
	"^(?:हिन्दुस्थान|हिंदुस्थान) समाचार ?[/|] ?.{2,60}$",
	`^[(\\[–-]*\\s?(?:जारी|क्रमशः|क्रमश:|more|समाप्त|इति|take[ -]?\\d+|टेक[ -]?\\d+|lead(?: all)?[ -]?\\d*|(?:(?:फर्स्ट|सेकेंड|सेकंड|थर्ड|पहली|दूसरी|तीसरी|नई|नयी) )?लीड(?:[ -]?\\d+)?|एडिटिंग|add[ -]?\\d*|एड[ -]?\\d*|flash|फ्लैश|urgent|अर्जेंट|तत्काल|eom|ends?|zczc.*|nnnn|-?30-?|अनुवाद|कॉपी संशोधित|रिपीट|repeat|kill|अपडेट[ -]?\\d+)[ )\\].:।/–-]*${AGENCY}?$`,
	`^(?:${AGENCY} )?(?:दि|वि|अर्थ|खेल|प्रादे(?:शिक)?|राष्ट्र(?:ीय)?|आर्थिक|संसद|विदेश|डीईएल|बीओएम|[a-z]{3}) ?-?[0-9०-९]{1,3}(?![0-9०-९.]|[ -]?[a-z])[^।]{0,60}$`,
	"^[(\\[]? ?(?:strictly )?(?:embargoed|not for (?:publication|release|use|broadcast)|not to be (?:published|released|used))(?: .{0,90})?$",
	"^[(\\[]?(?:slug|स्लग|कैटेगरी|priority|प्राथमिकता|word count|शब्द संख्या|शब्द|embargo(?:ed)?|एम्बार्गो|एंबार्गो|editors?|संपादकों के लिए(?: नोट)?|नोट(?: संपादक)?|eds|संपादक कृपया|नोट संपादकगण) ?[:ः–-].{0,200}$",
	"^\\(+(?!.*(?:इनपुट|input).*(?:के साथ|से)\\)*$)[^।)]{3,80}(?:के साथ|जोड[ाेी](?: ग(?:या|ए|ये|ई|यी)(?: हैं?)?)?|जोडते हुए|जोडकर|देते हुए|करते हुए|रिपीट|सुधार|संशोधित|बदलाव)\\)+$",
	"^(?!.* (?:ने|को|से|में|पर|का|की|के|और|व) )[\\u0900-\\u097f]+(?:[- ][\\u0900-\\u097f]+){0,5} (?:दो|तीन|चार|पांच) (?:अंतिम|जारी)(?: [\\u0900-\\u097f]+)?$",
	"^कृपया (?![^।]* (?:न|ना|नहीं|मत) )[^।]{0,160} (?:के स्थान पर|की जगह)[^।]{0,60} (?:पढें|पढा जाए|जारी करें|(?<=(?:[‘“'\"]|दिनांक ).* (?:के स्थान पर|की जगह).*)(?:लें|लगाएं|चलाएं|छापें|प्रकाशित करें|इस्तेमाल करें))(?:[,;।] ?.{0,100})?$",
	"^[a-z]{2,5}(?:-[a-z0-9]{2,}){2,}$",
	"^फोटो ?[:ः–-]* ?(?:[\\p{L}\\p{M}]{2,14} )?[0-9०-९]{1,3}$",
	"^(?!ब्यूरो/)[\\p{L}\\p{M}.]{1,8}(?:/[\\p{L}\\p{M}.]{1,8})+(?: ?\\([^)]{2,40}\\))?$",
	"^(flash|urgent|alert|snap|फ्लैश|अर्जेंट|अलर्ट)(?:[ ,!/-]+(?:\\1|[0-9०-९]))*[ !]*$",
	"^[0-9०-९]{4}(?: [0-9०-९]{4})?(?: ?(?:बजे|hrs|ist)| [\\p{L}\\p{M}]{2,14})?$|^समय ?[:ः]? ?[0-9०-९.:]{4,5}.{0,12}$",
	`^(?:(?:प्रसारण का )?समय|${DAY_NAMED}) ?[:ः–-] ?[^।:]{0,12}${CLOCK}[ ,;|–-]*(?:${DAY_NAMED} ?[:ः–-]? ?)?(?:${DATES}|${NUMERIC})?$`,
	`^${DAY_NAMED} ?[:ः–-] ?(?:${DATES}|${NUMERIC})[ ,;|–-]*समय ?[:ः–-] ?[^।:]{0,12}${CLOCK}$`,
];

const whole = (patterns: readonly string[]) => new RegExp(`^[\\s|•·*>»+–—-]*(?:${patterns.join("|")})[\\s|.।:ः!…»>›+–—-]*$`, "u");
const begins = (patterns: readonly string[]) => new RegExp(`${LEAD}(?:${patterns.join("|")})`, "u");
const anywhere = (patterns: readonly string[]) => new RegExp(patterns.join("|"), "u");

/** Sections of papers. */
export const sections =
	"देश|दुनिया|विदेश|भारत|राष्ट्रीय|अंतरराष्ट्रीय|राज्य|राजनीति|खेल|क्रिकेट|मनोरंजन|बॉलीवुड|कारोबार|बिज़?नेस|व्यापार|शिक्षा|करियर|स्वास्थ्य|सेहत|विज्ञान|तकनीक|टेक|टेक्नोलॉजी|धर्म|ज्योतिष|संस्कृति|लाइफ़? ?स्टाइल|शहर|विचार|ओपिनियन";

/** Where in its site a page stands: "होम > देश > दिल्ली", "Home-Rajasthan-Udaipur". */
const trails = [
	"(?:home|होम|मुखपृष्ठ|मुख्य ?पृष्ठ)(?:(?: ?[>»›→/|] ?[^>»›→/|।]{2,40}){1,6}|(?: ?- ?[^।-]{2,40}){2,6})",
	"[^>»›→।:]{2,30}(?: ?[>»›→] ?[^>»›→।]{2,40}){2,6}",
	`(?:${folded(sections)})(?: ?[>»›→/] ?[^>»›→/।]{2,120}){1,6}`,
	`(?:(?:${folded(sections)})(?: |$)){3,}`,
];

/** When a post was sent: "3:42 PM · Sep 18, 2025 · 18.4K Views"; behind the clock of a live blog stands what happened. */
const SENT = `\\d{1,2}:\\d{2} ?[ap]m · (?:${DATES}|\\d{1,2} [\\p{L}\\p{M}]{2,5}॰,? \\d{4})(?: ?· ?.{2,30})?`;

const asking = anywhere(requests);
const telling = anywhere(told);
const ofItself = anywhere([...itself, PAPER, "हिन्दुस्तान|हिंदुस्तान"]);
/** Whether the story tells what a page would ask for itself: in doubt a whole sentence that does not name the page is the story's. */
const isTold = (line: string): boolean => telling.test(line) || (/[।.]$/.test(line) && !ofItself.test(line));

/** In the order they are tried; the number is the longest line (UTF-16 code units) that the rule is meant for. */
const rules: readonly (readonly [Label, RegExp, number])[] = [
	["removed", whole(mail), 200],
	["removed", begins([mailNotice]), 1200],
	["removed", whole(trails), 200],
	...times.map(([label, pattern]) => [label, begins([pattern]), 200] as const),
	["disclaimer", anywhere(disclaimers), 900],
	["mark", anywhere(marks), 220],
	["source", begins(sources), 160],
	[
		"caption",
		begins([
			`(?:(?:(?:${PHOTO}|वीडियो|video)[^।]{0,30}?)?(?:कैप्शन|caption)|${PHOTO} (?:परिचय|(?:संख्या|नंबर|नं\\.?|क्रमांक)[ :ः–-]*[0-9०-९]{1,2})) ?[:ः,–-] ?(?=\\S)`,
			described,
		]),
		240,
	],
	["credit", whole([givenBy]), 80],
	["credit", begins(credits), 160],
	["caption", begins(captions), 240],
	[
		"removed",
		whole([
			...removedLines,
			`${AGENCY} ?[:|–-] ?(?:[\\p{L}\\p{M}]+ ){0,3}(?:समाचार|न्यूज|news) (?:एजेंसी|agency)`,
			`(?:(?:${PHOTO}|वीडियो|video) )?(?:कैप्शन|caption) ?,?`,
			SENT,
		]),
		200,
	],
	["removed", begins(removedStarts), 300],
	["removed", asking, 450],
	["author", begins(authors), 160],
	["author", whole(desks), 90],
];
const others = whole([
	"(?:और )?(?:(?:ये|यह|इसे|इन्हें|और)(?: खबर)? ?)?भी ?(?:पढें|पढे|पढिए|देखें|देखिए|जानें)|(?:also|must) read|read (?:also|more)",
	"more (?:news|stories|from .{2,20})|(?:संबंधित|सम्बंधित|अन्य|ताजा|बडी|टॉप|ट्रेंडिंग|इससे जुडी|चर्चित|शीर्ष|अहम) .{0,12}",
	"(?:related|trending|latest|recommended|top|popular)(?: .{0,15})?|most read.{0,10}|सबसे (?:ज्यादा|अधिक) .{0,20}|आपके लिए|जरूर पढें",
	"(?:और|इस पर और) पढें|पढें|देखें",
	"tags?|tagged|topics?|टैग्?स?|टॉपिक्स?",
]);

const fromTown = begins([
	`${WORD} से (?:(?!(?:का|की|के|को|ने|में|पर|से|तक|आ[ईयए]ी?|मिली|भेजी|पहुंची|लौटी|प्राप्त|जारी) )${WORD} ){2,3}की (?:(?:विशेष|खास|ग्राउंड) )?रिपोर्ट$`,
]);
/** Who reports from where: "पानीपत से जितेंद्र मलिक की रिपोर्ट"; "लैब से आई डीएनए जांच की रिपोर्ट" is of no one. */
const reportsFromTown = (text: string, line: string) =>
	line.length <= 160 && fromTown.test(line) && isPlaceName(/[\p{L}\p{M}.]+(?= से )/u.exec(text)?.[0] ?? "");

/** The label that a line's own words give away, or undefined for lines that only their place tells. */
export function ownLabel(text: string): Label | undefined {
	const line = folded(text);
	const isSo = (pattern: RegExp) => pattern.test(line) && !(pattern === asking && isTold(line));
	const label = rules.find(([, pattern, longest]) => line.length <= longest && isSo(pattern))?.[0];
	return label ?? (reportsFromTown(text, line) ? "author" : undefined);
}

const sent = whole([SENT]);

/** True for when a post was sent, or a story at whose head it stands. */
export const isOfPost = (text: string): boolean => sent.test(folded(text));

const serving = whole(servers);

/** True for a desk that only the bylines and times beside it tell from a headline. */
export function mayBeDesk(text: string): boolean {
	return text.length <= 90 && serving.test(folded(text));
}

const dayAlone = whole([`(?:${WEEKDAY}[,.]? ?)?(?:${DATES}|${NUMERIC})`]);

/** True for a day and no hour, by itself. */
export const isDayAlone = (text: string): boolean => dayAlone.test(folded(text));

/** True for a day alone of a year in which no page was published. */
export const isBeforePages = (text: string): boolean => isDayAlone(text) && /(?<!\d)1(?:[0-8]\d\d|9[0-8]\d)(?!\d)/.test(latin(text));

const dating = whole([UPDATED]);

/** True for a line such as "अपडेट" that stands over a time. */
export function announcesUpdate(text: string): boolean {
	return dating.test(folded(text));
}

const naming = whole([
	`${PUBLISHED} ?[:ः–-]?|${UPDATED} ?[:ः–-]?`,
	"(?:written|reported|edited|posted|published|authored|curated|story|report|text)? ?by ?[:ः–-]?",
	"(?:द्वारा|लेखक|लेखिका|author|रिपोर्ट|संपादन|byline) ?[:ः–-]?",
]);

const signOff = new RegExp(
	`^(?!.* (?:में|का|की|के|को|ने|पर|से)(?: |$))(?:जारी )?${AGENCY}(?: जारी)?(?: [\\p{L}\\p{M}.]{2,12}){1,4}$|^(?:[\\u0900-\\u097f.]{2,12} ){1,3}(?:भाषा|वार्ता)$`,
	"u",
);

/** True for an agency's name with those of its editors; before the end of a story it may be a headline ("वार्ता फिर टली"). */
export function isSignOff(text: string): boolean {
	return signOff.test(folded(text));
}

/** True for a line such as "Authored by:" that stands over a name. */
export function announcesName(text: string): boolean {
	return naming.test(folded(text));
}

const closing = whole(["खबरें और भी हैं"]);

/** True for what a page has under its story, and nothing more of it below. */
export function endsStory(text: string): boolean {
	return closing.test(folded(text));
}

/** True for a line such as "ये भी पढ़ें" that stands over headlines of other stories. */
export function announcesOthers(text: string): boolean {
	return others.test(folded(text));
}

const reporting = begins(["(?:[\\p{L}\\p{M}]+ ){0,2}(?:संवाददाता|पत्रकार|रिपोर्टर|संपादक), "]);
const occupying = begins([
	"(?:लेखक|लेखिका),? (?![:ः–-]|के |(?:(?!(?:का|के|की|में|से) )\\S+ ){1,2}\\S+, ).*(?: (?:का|के|की|में|से) |(?:पत्रकार|विशेषज्ञ| हैं?| रह(?:े|ी|ा) हैं?)[।)\\]. ]*$)",
]);
const deskAlone = whole(desks);

/** True for what someone is and no name: "लेखक, राजनीति विज्ञान के प्राध्यापक"; "मुख्य संवाददाता, रांची" signs for someone, but under a name says what they are. */
export function isPost(text: string, above?: string): boolean {
	const line = folded(text);
	return occupying.test(line) || (above !== undefined && !deskAlone.test(folded(above)) && !/[:ः]/.test(text) && reporting.test(line));
}

const copying = whole(["(?:कॉपी|कापी|copy)(?: लिंक| link)?|शेयर|share"]);

/** True for the button that some pages have between a headline and its picture. */
export function offersCopy(text: string): boolean {
	return copying.test(folded(text));
}

const points = whole([
	"(?:स्टोरी )?(?:हाइलाइट्स|highlights)|(?:key|story) (?:points|highlights)|(?:मुख्य|खास|अहम) (?:बातें|बिंदु)|ठळक मुद्दे",
	"(?:summary|key points)(?: is| are)? (?:ai[- ])?generated\\b.*",
]);

/** True for a line such as "हाइलाइट्स" that stands over the points of a story. */
export function announcesPoints(text: string): boolean {
	return points.test(folded(text));
}

/** What a messenger's copy writes before a message: "[7:42 pm, 12/08/2021] राजेश: ", "12/08/21, 7:42 pm - राजेश: ". Not folded: its length is needed. */
export const messageHead =
	/^\u200e?(?:\[[^\]\n]*\d{1,2}[:.]\d{2}[^\]\n]*\]|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[ap]m)? [-–])\s*[^:\n]{2,40}:\s*/iu;

/** What stands before the words of a part of a script: "एंकर: …", "बाइट 1- …". Not folded: its length is needed. */
export const scriptHead = new RegExp(`^${SCRIPT}(?:[ –-]*[0-9०-९]{1,2})?\\s*[:ः–-]+\\s*(?=(?:\\S+\\s+){4})`, "iu");

/** True for what stands before a part of a script: "वीओ 2:". */
export const isScript = (text: string): boolean => scriptAlone.test(folded(text));
const scriptAlone = new RegExp(`^[*_]*${SCRIPT}(?:[ –-]*[0-9०-९]{1,2})?[ :ः–*_-]*$`, "u");

/** What a sender writes before headline and deck: "शीर्षक- …", "उपशीर्षक: …". Not folded: its length is needed. */
export const titleHead =
	/^(?:(?:मुख्य )?(?:हेड|हैड)लाइन|(?:मुख्य )?शीर्षक|headline|title|(?:उप ?-?शीर्षक|सब ?-?(?:हेड|हैड)(?:लाइन|िंग)?|sub-?(?:head(?:line|ing)?|title)))(?:\s*\([^)\n]{2,12}\))?\s*[:ः–-]+\s*(?=(?:\S+\s+){2})/iu;

/** True for what {@link titleHead} finds before a deck. */
export const announcesDeck = (head: string): boolean => titleHead.test(`${head} क ख `) && /^(?:उप|सब|sub)/i.test(head);

/** Where a line of bylines and times goes on with the next: before "Updated", "Published by", "Agency:", "Tags:", a bar, and where a day stands right behind a name or tags behind a day. Not folded. */
export const metaJoint = new RegExp(
	[
		String.raw`(?<=पहले)(?=लेखक\s*[:ः])`,
		String.raw`(?<=\d{4},)(?=\((?:अपडेटेड|Updated) )`,
		String.raw`(?<=[\u0900-\u097f])(?=\d{1,2} [^\s\d]{3,9} \d{4}$)`,
		String.raw`(?<= \d{4})(?=[\u0904-\u0939][^\d।]*,)`,
		String.raw`(?<!\|)\s+(?=(?:[Tt]ags?|TAGS?|टैग्?स?)\s*[:ः])`,
		String.raw`(?<=\d ?(?:AM|PM)|\bIST)(?=[A-Z][a-z]|[\u0904-\u0939])`,
		String.raw`[,|](?=(?:(?:Last |First )?(?:Published|Updated)|Edited)\b)`,
		String.raw`(?<=[^\s|])(?=\|\s*(?:\d{4}-\d{2}-\d{2} \d{1,2}:|Editor\s*:))`,
		String.raw`\t\s*(?=\S)`,
		String.raw`(?<=[\u0900-\u097f])\s*(?=(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d{1,2} [A-Z][a-z]{2} \d{4})`,
		String.raw`\s+(?=\|\s*[^\s\d])`,
		String.raw`(?<=[•·])\s*(?=\d{1,2}\s+[^\s\d]{3,9},?\s+\d{4})`,
		String.raw`(?<=[•·])\s*(?=[^\s\d]{3,9}\s+\d{1,2},?\s+\d{4})`,
		String.raw`\s+(?=[|/।]\s*(?:\d{1,2}\s+[^\s\d]{3,}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}),?\s*\d{4})`,
		String.raw`(?<!\|)\s+(?=\(?(?:Agency|AGENCY|एजेंसी)\s*[:ः])`,
		String.raw`(?<!\||First|Last|first|last|अंतिम|आखिरी|आख़िरी|बार)\s+(?=\(?(?:Published|Publish Date|Updated|Edited|Written|Reported|Posted|First Published|Last Updated|अपडेटेड|अपडेट|प्रकाशित)(?: [Bb]y)?\s*[:ः]?\s)`,
	].join("|"),
	"gu",
);

const bureau = anywhere(["पत्र सूचना कार्यालय|press information bureau|रिलीज आईडी|release id"]);

/** True for a line that only a release of the Press Information Bureau has. */
export function isOfBureau(text: string): boolean {
	return bureau.test(folded(text));
}

const offices = whole([
	"भारत सरकार|(?!.*(?:क्या|है|हैं|ने|पर|से|को|का|की) )(?:[\\p{L}\\p{M}]+,? ){1,6}मंत्रालय",
	"(?:प्रधानमंत्री कार्यालय|(?:उप)?राष्ट्रपति सचिवालय|मंत्रिमंडल सचिवालय|नीति आयोग)",
]);

/** True for a ministry alone, as releases have over their headline; elsewhere it may be a heading. */
export function isOffice(text: string): boolean {
	return text.length <= 200 && offices.test(folded(text));
}

/** True for what {@link isOffice} is true for and that sends releases: the government as a whole is named over them all. */
export const isMinistry = (text: string): boolean => isOffice(text) && !/^[^\p{L}]*भारत सरकार/u.test(folded(text));

/** Papers and others whose pictures papers print, as a credit names them. */
const givers =
	"जागरण|दैनिक जागरण|भास्कर|दैनिक भास्कर|अमर उजाला|हिन्दुस्तान|हिंदुस्तान|पत्रिका|राजस्थान पत्रिका|नवभारत टाइम्स|नईदुनिया|प्रभात खबर|प्रभात ख़बर|जनसत्ता|नवदुनिया|संवाद|सोशल मीडिया|इंटरनेट मीडिया|इंटरनेट|गूगल|गेटी इमेजेज|Getty Images|विकिमीडिया कॉमन्स|ट्विटर|फेसबुक|इंस्टाग्राम|एक्स";

/** A credit after a caption in one line: "… (फोटो: पीटीआई)", "… - फोटो : एएनआई", or with nothing between: "…नर्सतस्वीर: एजेंसी". Not folded: its place is needed. */
export const creditTail = new RegExp(
	`(?<=[\\p{L}\\p{M}”’)])(?:फ़ोटो|फोटो|तस्वीर|Photo|Image|PHOTO)(?: ?(?:साभार|सौजन्य|क्रेडिट|स्रोत|सोर्स|[Cc]redits?|[Cc]ourtesy|[Ss]ource))? ?[:ः] ?[^।:]{2,70}$|(?<![\\s.।,])[\\s.।,]+(?:${givenBy}|[([|–-]+\\s*(?:(?:(?:फ़ाइल|फाइल|file) )?(?:photo|pic|image|फ़ोटो|फोटो|तस्वीर|चित्र)s?\\s?(?:(?:credits?|courtesy|source|साभार|सौजन्य|क्रेडिट|सोर्स|स्रोत)(?: से)?\\s?[:ः–-]?|[:ः,/–-]|by )\\s*[^)\\]]{1,60}|(?:(?:photo |image |इमेज )?(?:साभार|सौजन्य|क्रेडिट|courtesy|credit|source|स्रोत|सोर्स))\\s?[:ः–-]\\s?[^)\\]]{1,50}|(?:${agencies})(?: (?:फाइल )?(?:फ़ोटो|फोटो|photo)(?:\\s?[/:–-]\\s?[^)\\]]{2,50})?)?)[)\\]]?|(?:सभी )?(?:फ़ोटो|फोटो|photo|image|तस्वीर)\\s?(?:(?:credits?|courtesy|साभार|क्रेडिट)\\s?[:ः–-]?|[:ः])\\s?.{1,50})\\s*$`,
	"iu",
);
/** A close of a letter, under which the sender's name and address stand. */
const closes = whole([
	"(?:सादर|धन्यवाद|शुक्रिया|भवदीय|आपका|regards|(?:warm|best|kind) regards|thanks(?: and regards)?|thank you),?",
	"(?:मीडिया|प्रेस|media|press) (?:संपर्क|contacts?)",
]);

/** True for "सादर," and the like, or the two hyphens of a mail. */
export function closesLetter(text: string): boolean {
	return closes.test(folded(text)) || text.trim() === "--";
}

/** A bare agency after the full stop of a caption. Not folded: its place is needed. */
export const agencyTail = new RegExp(
	`(?<=[।.])\\s*(?:${agencies}|Getty Images|गेटी इमेजेज|जागरण|भास्कर|अमर उजाला|नईदुनिया|नवदुनिया|पत्रिका|संवाद|सोशल मीडिया|इंटरनेट मीडिया|फ़?ाइल(?: फ़?ोटो)?|(?:फ़ोटो|फोटो)(?: ?[–-] ?| )[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?|(?:साभार|सौजन्य|courtesy)\\s?[:ः–-]\\s?[^।:]{1,40})\\s*$`,
	"u",
);
/** Who gave a picture, or of what kind it is, after the last of a paragraph's sentences: "…चलेगी। जागरण फोटो". Not folded: its place is needed. */
export const photoTail = new RegExp(
	`(?<=[।.?!][”"'’)]?)\\s*${givenBy}\\s*$|(?<=[।.?!][”"'’)]?)\\s*[([]?(?:(?:${agencies}|${givers})[ /-]?(?:फ़ोटो|फोटो|तस्वीर|photo)|(?:फ़ाइल|फाइल|सांकेतिक|प्रतीकात्मक|file|representative) (?:फ़ोटो|फोटो|तस्वीर|चित्र|photo|image|pic)|(?:साभार|सौजन्य|courtesy)\\s?[:ः–-]\\s?(?:${agencies}|${givers}))[)\\]]?\\s*$`,
	"iu",
);
/** What else a report is made of, in brackets after the last of a paragraph's sentences: "…चलेगी। (इनपुट- पीटीआई)". Not folded: its place is needed. */
export const inputTail = /(?<=[।.?!][”"'’]?)\s*[([][^()[\]।]{0,40}(?:इनपुट|inputs?)[^()[\]।]{0,40}[)\]][।.]?\s*$/iu;
/** A sign-off at the end of a paragraph's own line. Not folded: its place is needed. */
export const markTail = new RegExp(
	`(?<=[।.?!”"'’)])\\s*(?:[-–—]{1,3}\\s*(?:${agencies})(?:[ /,.]+[\\p{L}\\p{M}.]{1,14}){0,6}(?:[ /.]*[0-9०-९]{3,6})?|[([]\\s*(?:${agencies})\\s*[)\\]][।.]?|(?:भाषा|वार्ता) [\\p{L}\\p{M}]{2,12}(?: [\\p{L}\\p{M}]{2,12})?|[([](?:संपादन|संपादक|सम्पादन|सम्पादक|editor|edited by)\\s?[:ः–-]\\s?[\\p{L}\\p{M}., ]{2,60}[)\\]])\\s*$|(?<=[।.?!][”"'’)]?)\\s*[([]?(?:जारी|क्रमशः)[)\\]]?(?:[ .](?:${agencies})(?: [\\p{L}\\p{M}.]{2,12}){0,4})?\\s*$`,
	"u",
);
