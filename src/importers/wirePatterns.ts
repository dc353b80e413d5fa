/**
 * What lines of wire copy and of copied news pages look like on their own, whatever stands around them.
 * All patterns are written for folded text: without nukta, with anusvara for chandrabindu, in small letters (so पढ़ें is पढें here).
 */
import { agencies, DATE } from "./dateline.ts";

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

/** One spelling for all: no nukta or joiners, one nasal sign, one kind of space, small letters. Length may change. */
export function folded(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[\u093c\u200b-\u200d\ufeff]/g, "")
		.replace(/\u0929|\u0931|\u0934|[\u0958-\u095f]/g, (letter) => letter.normalize("NFD").charAt(0))
		.replace(/ँ/g, "ं")
		.replace(/[\u00a0\s]+/g, " ")
		.trim()
		.toLowerCase();
}

const AGENCY = `(?:${folded(agencies)})`;
const WORD = "[\\p{L}\\p{M}.]+";
const NEWS = "(?:खबर(?:ें|ों)?|समाचार|न्यूज|news)";
const PAPER =
	"(?:लाइव (?:हिन्दुस्तान|हिंदुस्तान)|नवभारत ?टाइम्स(?:\\.कॉम)?|दैनिक (?:भास्कर|जागरण)|अमर उजाला|राजस्थान पत्रिका|प्रभात खबर|जनसत्ता|आजतक|एबीपी(?: न्यूज)?|एनडीटीवी(?: इंडिया)?)";
const PHOTO = "(?:photo|pic|picture|image|img|फोटो|तस्वीर|चित्र|छवि|इमेज|पिक्चर|छायाचित्र)s?";
/** Bullets and brackets that a line may begin with. */
const LEAD = "^[\\s|•·*>»(\\[–—-]*";
const NETWORK =
	"(?:facebook|twitter|x|whatsapp|telegram|linkedin|koo|instagram|pinterest|reddit|youtube|e-?mail|mail|print|copy(?: link)?|link|share|tweet|sms|messenger|threads|google news|फेसबुक|ट्विटर|एक्स|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सऐप|टेलीग्राम|लिंक्डइन|इंस्टाग्राम|यूट्यूब|ई-?मेल|मेल|प्रिंट|कॉपी(?: लिंक)?|कापी(?: लिंक)?|लिंक|शेयर(?: करें)?|ट्वीट(?: करें)?|साझा(?: करें)?|कू|फॉलो(?: करें)?|follow(?: us)?)";

/** Whole lines that are no part of a story: advertising, sharing, ways to other pages, comments, players, small print. */
const removedLines = [
	"विज्ञापन(?: के बाद.{0,20}जारी.{0,6})?|advert?i[sz]e?ments?|advertising|sponsored.{0,20}|promoted.{0,20}|प्रायोजित|recommended by.*|by taboola|taboola|outbrain|(?:remove|hide) ads?|ads? by .*|विज्ञापन हटाएं",
	"advertisement[ -]+.*scroll.*|.*scroll (?:down )?to continue.*|.*पढने के लिए (?:नीचे )?स्क्रॉल.*",
	`(?:(?:follow|share|join)(?: us| this| now)?(?: on)?|हमें फॉलो करें|इस (?:${NEWS}|पोस्ट|लेख) को (?:शेयर|साझा) करें)?[\\s:|,/+]*(?:${NETWORK}(?:[\\s:|,/+]+(?:पर|on))?[\\s:|,/+]*)*`,
	"(?:follow|join|subscribe|sign ?up|log ?in|sign in|register).{0,50}|लॉग ?इन.{0,30}|साइन ?(?:इन|अप).{0,30}|रजिस्टर.{0,20}|सब्सक्राइब.{0,40}",
	"(?:और )?(?:(?:ये|यह|इसे|इन्हें|यहां|और)(?: (?:खबर|वीडियो))? ?)?भी ?(?:पढें|पढे|पढिए|देखें|देखिए|जानें)|(?:also|must|don't miss) (?:read|watch|see).{0,10}|read (?:also|more|next|full.{0,15})|(?:और|आगे|विस्तार से|पूरी खबर|पूरा लेख) (?:पढें|देखें)|(?:view|load|show|see) (?:more|all)|more (?:news|stories)|और लोड करें|सभी देखें",
	`(?:संबंधित|सम्बंधित|संबन्धित|अन्य|ताजा|ताजातरीन|बडी|टॉप|मुख्य|प्रमुख|लेटेस्ट|लोकप्रिय|ट्रेंडिंग|इससे जुडी|इस पर और|और भी|आपके लिए|आपकी पसंद की|चर्चित|शीर्ष|अहम) ?(?:${NEWS}|लेख|जानकारी|हेडलाइंस|हेडलाइन|स्टोरी|स्टोरीज|कहानियां|वीडियो|फोटो|टॉपिक|टॉपिक्स|ट्रेंड|पोस्ट)?|(?:related|trending|latest|popular|recommended|top)(?: .{0,20})?|most (?:read|viewed|popular).{0,20}|सबसे (?:ज्यादा|अधिक) (?:पढ|देख).{0,25}|you may (?:also )?like.*|editor'?s pick.*|जरूर पढें|फीचर`,
	"होम|home|मुख्य ?पृष्ठ|मुखपृष्ठ|menu|मेन्यू|मेनू|search|खोजें|सर्च|skip to .*|सामग्री (?:पर|को) .*|.{2,40} को स्किप (?:करें|करके.{0,30})|ई-?पेपर|e-?paper|live ?tv|लाइव टीवी|videos?|वीडियो(?: देखें)?|(?:देखें|watch) (?:वीडियो|video)|web ?stor(?:y|ies)|वेब ?स्टोरीज?|photos?|फोटो(?: गैलरी)?|गैलरी|podcasts?|पॉडकास्ट|राशिफल|ऐप|एप|app|notifications?|सेटिंग्स?|बुकमार्क|save|सेव(?: करें)?|bookmark|next|previous|prev|अगला|अगली|पिछला|पिछली|(?:अगली|पिछली) खबर|(?:अगला|पिछला) लेख|(?:next|previous) (?:story|article|post).*|back to top|(?:वापस )?ऊपर(?: जाएं)?|close|बंद करें|x|edit|english|हिंदी|हिन्दी",
	"(?:\\d+ )?comments?|post (?:a )?comment.*|(?:अपना |अपनी )?(?:कमेंट|टिप्पणी|टिप्पणियां|प्रतिक्रिया|राय)(?: (?:करें|लिखें|दें|पोस्ट करें))?|leave a (?:reply|comment).*|\\d+ (?:कमेंट|टिप्पणी).*|reactions?|like|लाइक|पसंद",
	"\\d+ ?(?:मिनट|min(?:ute)?s?)\\.? ?(?:में पढें|का पाठ|पाठ|read|पढें)|(?:reading|read) time.*|पढने का समय.*|(?:(?:इस )?(?:खबर|लेख|आर्टिकल)(?: को)? )?सुनें(?: .{0,20})?|listen.{0,30}|(?:अ|a)[+-]?(?:[\\s|/]*(?:अ|a)[+-]?)+|(?:फॉन्ट|फोन्ट|text|font).{0,20}(?:size|साइज).*|\\d[\\d,.]*[kl]? ?(?:views?|shares?|व्यूज?|शेयर)",
	"(?:©|copyright|कॉपीराइट).*|.*all rights reserved.*|.*सर्वाधिकार सुरक्षित.*|(?:privacy|cookie|terms|about|contact|advertise|careers?|disclaimer|dnpa|rss|sitemap|grievance)(?: .{0,30})?|.{0,4}(?:प्राइवेसी पॉलिसी|गोपनीयता नीति|हमारे बारे में|संपर्क(?: करें)?|नियम (?:और|व) शर्तें|विज्ञापन दें).{0,40}|(?:accept|reject)(?: all)?|.{0,20}कुकीज.{0,60}|.*uses? cookies.*",
	"लोड हो रहा है.*|loading.*|play(?: video)?|pause|(?:un)?mute|fullscreen|\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?|वीडियो प्लेयर.*|.{0,60}(?:समाप्त|छोडकर.{0,30}आगे बढें)|end of .{0,20}|live updates?|लाइव(?: अपडेट)?",
	"(?:पत्र सूचना कार्यालय|press information bureau)(?:, ?[\\p{L}\\p{M}]+)?",
	"सार|विस्तार|(?:स्टोरी )?हाइलाइट्स|highlights|मुख्य बातें|मुख्य बिंदु|संक्षेप(?: में)?|खास बातें|ठळक मुद्दे|इस (?:खबर|लेख) में|key (?:points|highlights)|खबरें और भी हैं|.*(?:रिलीज आईडी|release id|आगंतुक पटल|visitor counter).*",
	"(?:[\\p{L}\\p{M}]+ ){0,3}[0-9]{1,2} ?°.{0,12}|(?:sensex|nifty|सेंसेक्स|निफ्टी|gold|silver)(?! (?:के|का|की|में|ने|को|पर) ).{0,40}[0-9.,]+.{0,20}|https?://\\S+|[a-z0-9-]+\\.(?:com|in|org|net)|www\\.\\S+|pic\\.twitter\\.com/\\S+|.{2,60}\\(@\\w{2,20}\\)(?:[ ,]+[\\p{L}\\p{M}]+ \\d{1,2}, ?\\d{4}|[ ,]+\\d{1,2} [\\p{L}\\p{M}]+,? ?\\d{4})?|@\\w+|#[\\p{L}\\p{M}\\w]+(?:[ ,]+#[\\p{L}\\p{M}\\w]+)*|#",
];
/** How lines begin that lead to other stories or are lists of words for machines, whatever follows. */
const removedStarts = [
	"(?:(?:ये|यह|इसे|इन्हें|यहां)(?: खबर)? ?)?भी ?(?:पढें|पढे|पढिए|देखें|देखिए|जानें) ?[:ः–—|>.-]|(?:ये|यह|इसे|इन्हें) ?भी ?(?:पढें|पढे|पढिए|देखें|देखिए) (?![^।]*।)",
	"(?:also|must) (?:read|watch|see) ?[|:–—-]|read (?:also|more) ?[|:–—-]|(?:पढें|पढे|देखें|वीडियो देखें|watch|video|संबंधित खबर(?:ें)?|trending|ट्रेंडिंग|related|breaking(?: news)?|ब्रेकिंग न्यूज) ?(?:[:ः|]|--?|[–—]) ?",
	"(?:tags?|टैग्?स?|topics?|टॉपिक्स?|कीवर्ड्?स?|keywords?|filed under|categor(?:y|ies)|श्रेणी|सेक्शन) ?[:ः]",
	"(?:home|होम|hindi news|हिंदी न्यूज|हिन्दी न्यूज|हिन्दी समाचार|हिंदी समाचार|news in hindi|समाचार|न्यूज|news) ?(?:[/>»›|→]| - )",
	"(?:hindi news|हिंदी न्यूज|हिन्दी न्यूज|हिंदी समाचार|हिन्दी समाचार)(?: (?![^।]*।)|$)",
	"(?:web title|english summary|url|short ?link|permalink|news in short|highlights? on) ?:|english summary",
	"get all .{0,40}news in hindi|(?:download|install) |डाउनलोड करें|get (?:the )?(?:latest|app|breaking)|stay (?:tuned|updated)|catch all|©|copyright ©",
];
/** The head of an e-mail, its greeting and its close. */
const mail = [
	"(?:from|to|cc|bcc|subject|sent|reply-to|प्रेषक) ?: ?\\S.*",
	"date ?: ?(?:[a-z]{3}, ?)?\\d{1,2} [a-z]{3},? \\d{4},? (?:at )?\\d{1,2}:\\d{2}.*",
	"(?:नमस्ते|नमस्कार|प्रणाम|महोदय|महोदया|सर|मैडम|सादर|धन्यवाद|शुक्रिया|प्रिय .{2,30}|आदरणीय.{0,30}|dear .{2,30}|hi|hello|regards|thanks(?: and regards)?|thank you),?(?: (?:सर|मैडम|जी|महोदय))?,?",
	"(?:आज की |मेरी |यह |एक )?(?:खबर|कॉपी|स्टोरी|रिपोर्ट|विज्ञप्ति)(?: और फोटो)? (?:नीचे|संलग्न|अटैच|साथ में|भेज रह).{0,20}",
];
/** Requests to follow, install, click or come back, anywhere in a line. */
const requests = [
	"(?:डाउनलोड|इंस्टॉल|सब्सक्राइब|सब्स्क्राइब|फॉलो|लाइक|ज्वाइन|जॉइन)(?: भी)? (?:करें|कीजिए|कर सकते|करना न भूलें)",
	`(?:ताजा|लेटेस्ट|ब्रेकिंग|तमाम|सभी|हर|बडी|अन्य|और|दुनिया की)[^।]{0,40}(?:${NEWS}|अपडेट)[^।]{0,80}(?:के लिए|से जुडे|पढें|पढते रहें|जुडें|क्लिक|सबसे पहले|विजिट)`,
	"(?:पाने|पढने|जानने|देखने) के लिए[^।]{0,60}(?:क्लिक|जुडें|जुडे|विजिट|ऐप|एप|app|चैनल|पेज|फॉलो|लॉग)",
	"के लिए (?:आप )?(?:यहां|इस लिंक पर) क्लिक|(?:whatsapp|व्हाट्स[एऐ]प|वॉट्स[एऐ]प|वाट्सऐप|टेलीग्राम|telegram|यूट्यूब|youtube|google news|गूगल न्यूज) ?(?:चैनल|ग्रुप|channel|group|पर|से)[^।]{0,40}(?:जुड|फॉलो|follow|join|सब्सक्राइब)",
	"(?:for (?:all|more|the latest)|catch|get).{0,60}(?:news|updates?).{0,80}(?:download|follow|visit|app|click)",
	`(?:पाएं|पाइए)[^।]{0,60}(?:${NEWS}|अपडेट)|के लिए [^।]{0,30}क्लिक (?:करें|कीजिए)|(?:मेंबर|सदस्य) बनें|पत्रकारिता को [^।]{0,30}(?:सपोर्ट|सहयोग|आकार|समर्थन)`,
	`^(?:जानें|पढें|देखें) [^।]*(?:लेटेस्ट|ताजा|latest) ${NEWS}`,
	"(?:अधिक|ज्यादा|विस्तृत|और) जानकारी के लिए[^।]{0,30}संपर्क",
	"(?:रजिस्टर|रजिस्ट्रेशन) करें|निःशुल्क रजिस्ट्रेशन",
	"न्यूज ?लेटर|newsletter|बने रहे?ं? .{0,25}के साथ|click here|(?:यहां|इस लिंक पर) क्लिक करें|hindi news app",
];

const authors = [
	"(?:written|reported|edited|posted|published|updated|authored|curated|translated|compiled|story|report|text|produced|agency|created) ?by ?[:ः–-]? ?[^\\s:ः–-].{0,80}$",
	".{2,40} (?:author|लेखक)$",
	`by ?[:ः–-]? ?[\\p{L}\\u0900-\\u097f].{0,80}$|(?:द्वारा|लेखक|लेखिका|author|रिपोर्ट|रिपोर्टर|reporter|संवाददाता|संपादन|संपादक|editor|अनुवाद|अनुवादक|प्रस्तुति|पदनाम|byline|शूट|एडिट|स्टोरी) ?(?:[:ः–-]|, ).{1,80}$`,
];
/** Desks, bureaus and correspondents with their towns; an agency's name alone. */
const desks = [
	`(?:${WORD}[ ,/-]+){0,5}(?:न्यूज|news|डिजिटल|digital|वेब|web|ऑनलाइन|आनलाइन|online|टीम|team|स्पोर्ट्स|sports|खेल|मनोरंजन|बिजनेस|नेशनल|इंटरनेशनल|नेटवर्क|फीचर|लाइफस्टाइल|करियर|टेक) ?(?:डेस्क|desk|टीम|team|ब्यूरो|bureau|डिजिटल|digital)(?: ?[,|/–-] ?${WORD}(?: ${WORD}){0,3}){0,3}`,
	`(?:${WORD} ){0,3}${WORD} ?[,–-] ?(?:${WORD} ){0,3}(?:(?:संवाददाता|पत्रकार|ब्यूरो)(?:,? ${WORD}){0,3}|के लिए(?:,? (?:${WORD} ){1,3}से)?)`,
	`(?:${WORD} ){0,3}${PAPER} ?[,|/–-] ?${WORD}(?: ${WORD})?`,
	`(?:${WORD} ){1,3}के लिए,? ?(?:${WORD} ){1,3}से`,
	`(?:${WORD} ){0,2}(?:संवाददाता|संवाद सूत्र|संवाद सहयोगी|ब्यूरो|प्रतिनिधि)(?:[,|/ -]+${WORD}){0,3}`,
	`(?:${WORD} ){1,3}(?:bureau|desk|team|ब्यूरो|डेस्क|टीम)(?: ?[,|/–-] ?${WORD}(?: ${WORD})?){0,2}`,
	"(?:staff|special|senior|city|our) (?:reporter|correspondent|writer)",
	`${AGENCY}(?: ?[,|/] ?${WORD}(?: ${WORD})?| ?\\(${AGENCY}\\))?`,
];

const CLOCK =
	"(?:(?:(?:सुबह|दोपहर|शाम|रात|पूर्वाह्न|अपराह्न|तडके) ?)?[0-9०-९]{1,2}[:.][0-9०-९]{2}(?:[:.][0-9०-९]{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|बजे)?)";
const WEEKDAY = "(?:\\(?(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\)?|(?:रवि|सोम|मंगल|बुध|गुरु|गुरू|वीर|शुक्र|शनि)वार)";
const NUMERIC = "(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:t[0-9:+.z-]+)?)";
const DATES = folded(DATE.replace(/\?<\w+>/g, "?:"));
const ZONE = "(?:[ ,]*[(\\[]?(?:ist|gmt|utc|आईएसटी|भारतीय समयानुसार)(?: ?[+-]?[0-9:]+)?[)\\]]?)?";
const MOMENT = `(?:(?:${WEEKDAY}[,.]? ?)?(?:${DATES}|${NUMERIC})(?:[ ,|@(·•-]*(?:को|at)?[ ,|-]*${CLOCK})?${ZONE}|${CLOCK}${ZONE}[ ,|-]*(?:${WEEKDAY}[,.]? ?)?(?:${DATES}|${NUMERIC}))`;
const AGO = "(?:(?:about )?[0-9०-९]{1,2} ?(?:मिनट|घंटे|घंटा|घण्टे|दिन|min(?:ute)?s?|hours?|hrs?|days?|h|m|d) ?(?:पहले|ago))";
const PUBLISHED =
	"(?:प्रविष्टि तिथि|(?:story )?first published(?: on)?|published(?: on| at| date)?|publish(?:ed)? date|pub(?:lish)? date|posted(?: on| at)?|प्रकाशित(?: तिथि)?|पब्लिश(?:्ड)?|प्रकाशन(?: तिथि)?|पोस्टेड|date|दिनांक|तारीख|created(?: on)?|submitted)";
const UPDATED =
	"(?:last (?:updated|modified)(?: on| at)?|updated?(?: on| at| date)?|अपडेट(?:ेड)?(?: किया गया)?|अंतिम अपडेट|आखिरी अपडेट|अद्यतन|modified(?: on| date)?|संशोधित)";
const times: readonly (readonly [Label, string])[] = [
	["updated", `(?:${PUBLISHED}.{0,60}?)?(?:.{0,40}\\| ?)?${UPDATED} ?[:ः–-]* ?(?:${MOMENT}|${AGO}|${CLOCK}${ZONE}).{0,40}$`],
	[
		"published",
		`${PUBLISHED} ?[:ः–-]* ?(?:${MOMENT}|${AGO}).{0,60}$|(?:[a-z0-9.-]+\\.(?:com|in|org|net) )?(?:${MOMENT}|${AGO})[ ,|)•–-]*$|(?:[\\p{L}\\p{M}]{2,20} ?|(?:[\\p{L}\\p{M}]+ ){1,2}[\\p{L}\\p{M}]{2,20})${AGO}$`,
	],
];

const credits = [
	`${PHOTO} ?(?:credits?|courtesy|source|by|साभार|सौजन्य|क्रेडिट|स्रोत|सोर्स)(?: से)?[ :ः,=–-]`,
	`${PHOTO} ?[:ः–-] ?(?![^।]*।).{1,60}$`,
	"(?:साभार|सौजन्य|courtesy|credits?|क्रेडिट)(?: से)? ?[:ः–-] ?.{1,50}$",
	`(?:${AGENCY}|getty images|गेटी इमेजेज|social media|सोशल मीडिया|twitter|ट्विटर|instagram|इंस्टाग्राम)[ /-]*(?:file |फाइल )?${PHOTO}[ )\\]]*$`,
	"(?:getty images|गेटी इमेजेज|shutterstock|istock|unsplash|pexels|pixabay)(?:/.{1,40})?[ )\\]]*$",
];
const captions = [
	"[^।]{0,140}\\(?(?:फाइल|सांकेतिक|प्रतीकात्मक|file|representative|representational|symbolic) ?(?:फोटो|तस्वीर|चित्र|photo|image|pic)[.)\\s]*$",
	"[^।]{3,140}\\((?:फाइल|file)\\)[. ]*$",
];
const disclaimers = [
	"^[ (*\\[–-]*(?:डिस्क्लेमर|डिस्क्लैमर|डिसक्लेमर|अस्वीकरण|disclaimer) ?[:ः–—-]",
	"(?:सिंडिकेट(?:ेड)?|syndicated?) ?(?:फीड|feed)|(?:संपादित|सम्पादित|एडिट|संपादन) नहीं (?:किया|की)|(?:(?:इस|यह|उपरोक्त|उक्त|ये) (?:खबर|समाचार|न्यूज|लेख|आलेख|स्टोरी|रिपोर्ट|कंटेंट|कॉपी)|हेडलाइन|शीर्षक|फीड).*(?:बदलाव|संशोधन) नहीं किया|not (?:been )?edited|auto-?generated|ऑटो[ -]?जे?नरेटेड?|स्वतः प्रकाशित|एजेंसी (?:की )?फीड|(?:हेडलाइन|शीर्षक) के अलावा",
	"निजी विचार|विचार निजी|विचार लेखक|लेखक के अपने|views expressed|(?:लेख|आलेख|खबर) में (?:दी गई|व्यक्त|प्रस्तुत).{0,40}(?:जानकारी|विचार|सूचना|राय)|सलाह नहीं (?:माना|समझ)|(?:लेख|जानकारी|खबर|मान्यता|सामग्री|उपाय|दाव).*(?:(?:सलाह|परामर्श) (?:जरूर|अवश्य) लें|(?:पुष्टि|दावा) नहीं कर(?:ता|ते|ती))",
];
const sources = [
	"(?:source|sources|स्रोत|सोर्स|श्रोत|समाचार स्रोत|news source|via) ?[:ः–—-] ?\\S.{0,60}$",
	"(?:इनपुट्?स?|inputs?)(?: ?[:ः–—-]| from) ?.{1,60}$",
	`(?:with (?:agency )?inputs?.{0,40}|${AGENCY}(?: ?(?:और|व|एवं|,|/) ?${AGENCY})*(?: (?:की|के|से|न्यूज))? ?(?:इनपुट|के हवाले).{0,30})$`,
	"इनपुट .{2,40} से[)\\]।. ]*$",
	"(?:एजेंसी|एजेंसियों|समाचार एजेंसी|भाषा|पीटीआई|अन्य)[^।]{0,25} ?इनपुट.{0,25}$",
];
const INITIALS = "(?:[ ,/.-]+[\\p{L}\\p{M}.]{1,14})";
/** What agencies write for desks: slugs, takes, sign-offs with initials and the hour. */
const marks = [
	`^[-–—=_*#~. ]{2,}${AGENCY}?[-–—=_*#~. ]*$`,
	`^[-–—]{1,3} ?${AGENCY}${INITIALS}{0,6}(?:[ /.-]*[0-9०-९]{3,6})?$`,
	`^[(\\[] ?${AGENCY} ?[)\\]][।.]?$`,
	`^${AGENCY}[ -](?:हिंदी|हिन्दी|hindi)$|^(?:प्रेस )?विज्ञप्ति$|^प्रेस (?:नोट|रिलीज)$|(?:से पहले|तक) (?:इसे )?(?:प्रकाशित|प्रसारित|जारी) (?:न|नहीं) (?:करें|किया जाए)[।.!)]*$|^press release$|^(?:विशेष|एक्सक्लूसिव|exclusive)$`,
	`^(?:[\\p{L}\\p{M}.]{2,14}[ ,/]+){0,3}(?:भाषा|वार्ता|यूनीवार्ता|आईएएनएस|एएनआई|हिन्दुस्थान समाचार|हिंदुस्थान समाचार)${INITIALS}{0,5}(?:[ /]+(?:[0-9०-९]{3,4}|नननन))+(?:[ /]+[\\p{L}\\p{M}]+){0,3}$`,
	"^(?:हिन्दुस्थान|हिंदुस्थान) समाचार ?[/|] ?.{2,60}$",
	`^[(\\[–-]*\\s?(?:जारी|क्रमशः|क्रमश:|more|समाप्त|इति|take[ -]?\\d+|टेक[ -]?\\d+|lead(?: all)?[ -]?\\d*|लीड(?:[ -]?\\d+)?|add[ -]?\\d*|एड[ -]?\\d*|flash|फ्लैश|urgent|अर्जेंट|तत्काल|eom|ends?|zczc.*|nnnn|-?30-?|अनुवाद|कॉपी संशोधित|रिपीट|repeat|kill|अपडेट[ -]?\\d+)[ )\\].:।/–-]*${AGENCY}?$`,
	"^(?:दि|वि|अर्थ|खेल|प्रादे|राष्ट्र|संसद|विदेश|डीईएल|बीओएम|[a-z]{3}) ?-?[0-9०-९]{1,3}(?![0-9०-९.]|[ -]?[a-z]).{0,60}$",
	"^[(\\[]? ?(?:strictly )?(?:embargoed|not for (?:publication|release|use|broadcast)|not to be (?:published|released|used))(?: .{0,90})?$",
	"^[(\\[]?(?:slug|स्लग|कैटेगरी|priority|प्राथमिकता|word count|शब्द संख्या|शब्द|embargo(?:ed)?|एम्बार्गो|एंबार्गो|editors?|संपादकों के लिए|नोट(?: संपादक)?|eds|संपादक कृपया|नोट संपादकगण) ?[:ः–-].{0,200}$",
	"^\\(+(?!.*(?:इनपुट|input))[^।)]{3,80}(?:के साथ|जोडते हुए|जोडकर|देते हुए|करते हुए|रिपीट|सुधार|संशोधित|बदलाव)\\)+$",
	"^[\\u0900-\\u097f]+(?:[- ][\\u0900-\\u097f]+){0,2} (?:दो|तीन|चार|पांच|अंतिम|जारी)(?: (?:अंतिम|जारी))? [\\u0900-\\u097f]+$",
	"^लीड(?: [\\p{L}\\p{M}]+){1,5}$|^[a-z]{2,5}(?:-[a-z0-9]{2,}){2,}$",
	"^[\\p{L}\\p{M}.]{1,8}(?:/[\\p{L}\\p{M}.]{1,8})+(?: ?\\([^)]{2,40}\\))?$",
	"^[0-9०-९]{4}(?: [0-9०-९]{4})?(?: ?(?:बजे|hrs|ist)| [\\p{L}\\p{M}]{2,14})?$|^समय ?[:ः]? ?[0-9०-९.:]{4,5}.{0,12}$",
];

const whole = (patterns: readonly string[]) => new RegExp(`^[\\s|•·*>»+–—-]*(?:${patterns.join("|")})[\\s|.।:ः!…»>›+–—-]*$`, "u");
const begins = (patterns: readonly string[]) => new RegExp(`${LEAD}(?:${patterns.join("|")})`, "u");
const anywhere = (patterns: readonly string[]) => new RegExp(patterns.join("|"), "u");

/** In the order they are tried; the number is the longest line (UTF-16 code units) that the rule is meant for. */
const rules: readonly (readonly [Label, RegExp, number])[] = [
	["removed", whole(mail), 200],
	...times.map(([label, pattern]) => [label, begins([pattern]), 200] as const),
	["mark", anywhere(marks), 220],
	["disclaimer", anywhere(disclaimers), 900],
	["source", begins(sources), 160],
	["caption", begins([`(?:(?:${PHOTO}|वीडियो|video)[^।]{0,30}?)?(?:कैप्शन|caption) ?[:ः,–-]`]), 240],
	["credit", begins(credits), 160],
	["caption", begins(captions), 240],
	["removed", whole(removedLines), 200],
	["removed", begins(removedStarts), 300],
	["removed", anywhere(requests), 450],
	["author", begins(authors), 160],
	["author", whole(desks), 90],
];
const others = whole([
	"(?:और )?(?:(?:ये|यह|इसे|इन्हें|और)(?: खबर)? ?)?भी ?(?:पढें|पढे|देखें)|(?:also|must) read|read (?:also|more)|(?:संबंधित|सम्बंधित|अन्य|ताजा|बडी|टॉप|ट्रेंडिंग|इससे जुडी|चर्चित|शीर्ष|अहम) .{0,12}|(?:related|trending|latest|recommended|top|popular)(?: .{0,15})?|most read.{0,10}|सबसे (?:ज्यादा|अधिक) .{0,20}|आपके लिए|जरूर पढें|(?:और|इस पर और) पढें|पढें|देखें",
]);

/** The label that a line's own words give away, or undefined for lines that only their place tells. */
export function ownLabel(text: string): Label | undefined {
	const line = folded(text);
	return rules.find(([, pattern, longest]) => line.length <= longest && pattern.test(line))?.[0];
}

const dating = whole([UPDATED]);

/** True for a line such as "अपडेट" that stands over a time. */
export function announcesUpdate(text: string): boolean {
	return dating.test(folded(text));
}

const naming = whole([
	`${PUBLISHED} ?[:ः–-]?|${UPDATED} ?[:ः–-]?`,
	"(?:written|reported|edited|posted|published|authored|curated|story|report|text)? ?by ?[:ः–-]?|(?:द्वारा|लेखक|लेखिका|author|रिपोर्ट|संपादन|byline) ?[:ः–-]?",
]);

const signOff = new RegExp(
	`^(?:जारी )?${AGENCY}(?: जारी)?(?: [\\p{L}\\p{M}.]{2,12}){1,4}$|^(?:[\\u0900-\\u097f.]{2,12} ){1,3}(?:भाषा|वार्ता)$`,
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

/** True for a line such as "ये भी पढ़ें" that stands over headlines of other stories. */
export function announcesOthers(text: string): boolean {
	return others.test(folded(text));
}

const copying = whole(["(?:कॉपी|कापी|copy)(?: लिंक| link)?|शेयर|share"]);

/** True for the button that some pages have between a headline and its picture. */
export function offersCopy(text: string): boolean {
	return copying.test(folded(text));
}

const points = whole(["(?:स्टोरी )?(?:हाइलाइट्स|highlights)|(?:key|story) (?:points|highlights)|(?:मुख्य|खास|अहम) (?:बातें|बिंदु)|ठळक मुद्दे"]);

/** True for a line such as "हाइलाइट्स" that stands over the points of a story. */
export function announcesPoints(text: string): boolean {
	return points.test(folded(text));
}

/** What a messenger's copy writes before a message: "[7:42 pm, 12/08/2021] राजेश: ", "12/08/21, 7:42 pm - राजेश: ". Not folded: its length is needed. */
export const messageHead =
	/^(?:\[[^\]\n]*\d{1,2}[:.]\d{2}[^\]\n]*\]|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[ap]m)? [-–])\s*[^:\n]{2,40}:\s*/iu;

/** Where a line of bylines and times goes on with the next: before "Updated", "Published by", a bar. Not folded. */
export const metaJoint =
	/\s+(?=\|\s*[^\s\d])|(?<=[•·])\s*(?=\d{1,2}\s+[^\s\d]{3,9},?\s+\d{4})|\s+(?=[|/]\s*(?:\d{1,2}\s+[^\s\d]{3,}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}),?\s*\d{4})|(?<!\||First|Last|first|last|अंतिम|आखिरी|आख़िरी)\s+(?=\(?(?:Published|Updated|Edited|Written|Reported|Posted|First Published|Last Updated|अपडेटेड|अपडेट|प्रकाशित)(?: [Bb]y)?\s*[:ः]?\s)/gu;

const bureau = anywhere(["पत्र सूचना कार्यालय|press information bureau|रिलीज आईडी|release id"]);

/** True for a line that only a release of the Press Information Bureau has. */
export function isOfBureau(text: string): boolean {
	return bureau.test(folded(text));
}

const offices = whole([
	"भारत सरकार|(?!.*(?:क्या|है|हैं|ने|पर|से|को|का|की) )(?:[\\p{L}\\p{M}]+,? ){1,6}मंत्रालय|(?:प्रधानमंत्री कार्यालय|(?:उप)?राष्ट्रपति सचिवालय|मंत्रिमंडल सचिवालय|नीति आयोग)",
]);

/** True for a ministry alone, as releases have over their headline; elsewhere it may be a heading. */
export function isOffice(text: string): boolean {
	return text.length <= 200 && offices.test(folded(text));
}

/** A credit after a caption in one line: "… (फोटो: पीटीआई)", "… - फोटो : एएनआई". Not folded: its place is needed. */
export const creditTail = new RegExp(
	`[\\s.।,]+(?:[([|–-]+\\s*(?:(?:(?:फ़ाइल|फाइल|file) )?(?:photo|pic|image|फ़ोटो|फोटो|तस्वीर|चित्र)s?\\s?(?:(?:credits?|courtesy|source|साभार|सौजन्य|क्रेडिट)(?: से)?\\s?[:ः–-]?|[:ः,–-]|by )\\s*[^)\\]]{1,60}|(?:साभार|सौजन्य|courtesy|credit|source|स्रोत)\\s?[:ः–-]\\s?[^)\\]]{1,50}|(?:${agencies})(?: (?:फाइल )?(?:फ़ोटो|फोटो|photo))?)[)\\]]?|(?:सभी )?(?:फ़ोटो|फोटो|photo|तस्वीर)\\s?(?:(?:credits?|courtesy|साभार|क्रेडिट)\\s?[:ः–-]?|[:ः])\\s?.{1,50})\\s*$`,
	"iu",
);
/** A close of a letter, under which the sender's name and address stand. */
const closes = whole(["(?:सादर|धन्यवाद|शुक्रिया|भवदीय|आपका|regards|(?:warm|best|kind) regards|thanks(?: and regards)?|thank you),?"]);

/** True for "सादर," and the like, or the two hyphens of a mail. */
export function closesLetter(text: string): boolean {
	return closes.test(folded(text)) || text.trim() === "--";
}

/** A bare agency after the full stop of a caption. Not folded: its place is needed. */
export const agencyTail = new RegExp(
	`(?<=[।.])\\s*(?:${agencies}|Getty Images|गेटी इमेजेज|जागरण|भास्कर|अमर उजाला|संवाद|सोशल मीडिया|इंटरनेट मीडिया|फ़?ाइल(?: फ़?ोटो)?|(?:फ़ोटो|फोटो) [\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?)\\s*$`,
	"u",
);
/** A sign-off at the end of a paragraph's own line. Not folded: its place is needed. */
export const markTail = new RegExp(
	`(?<=[।.?!”"'’)])\\s*(?:[-–—]{1,3}\\s*(?:${agencies})(?:[ /,.]+[\\p{L}\\p{M}.]{1,14}){0,6}(?:[ /.]*[0-9०-९]{3,6})?|[([]\\s*(?:${agencies})\\s*[)\\]][।.]?|(?:भाषा|वार्ता) [\\p{L}\\p{M}]{2,12}(?: [\\p{L}\\p{M}]{2,12})?)\\s*$`,
	"u",
);
