/**
 * What pages and letters put around a story: buttons, ways elsewhere, requests, small print. Text only; {@link ./wirePatterns.ts} says how it is met.
 * All patterns are written for folded text: without nukta, with anusvara for chandrabindu, in small letters.
 */

const NEWS = "(?:खबर(?:ें|ों)?|समाचार|न्यूज|news)";
const NETWORK =
	"(?:facebook|twitter|x|whatsapp|telegram|linkedin|koo|instagram|pinterest|reddit|youtube|e-?mail|mail|print|copy(?: link)?|link|share|tweet|sms|messenger|threads|google news|फेसबुक|ट्विटर|एक्स|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सऐप|टेलीग्राम|लिंक्डइन|इंस्टाग्राम|यूट्यूब|ई-?मेल|मेल|प्रिंट|कॉपी(?: लिंक)?|कापी(?: लिंक)?|लिंक|शेयर(?: करें)?|ट्वीट(?: करें)?|साझा(?: करें)?|कू|फॉलो(?: करें)?|follow(?: us)?)";
const NETWORKS = `(?:सोशल मीडिया|${NETWORK})(?:(?:,| और| या) ${NETWORK})*`;

/** Where what is built into a page from elsewhere stands, and what that is. */
const HOST =
	"(?:facebook|twitter|x|instagram|youtube|threads|linkedin|telegram|reddit|tiktok|koo|फेसबुक|ट्विटर|एक्स|इंस्टाग्राम|इन्स्टाग्राम|यूट्यूब|थ्रेड्स|लिंक्डइन|टेलीग्राम)";
const POST = "(?:post|video|tweet|reel|story|photo|thread|clip|पोस्ट|वीडियो|विडियो|ट्वीट|रील|रील्स|स्टोरी|फोटो|तस्वीर|क्लिप)";

/** Whole lines that are no part of a story: advertising, sharing, ways to other pages, comments, players, small print. */
export const removedLines = [
	"hero image|विज्ञापन(?: के बाद.{0,20}जारी.{0,6})?|advert?i[sz]e?ments?|advertising|sponsored.{0,20}|promoted.{0,20}|प्रायोजित|recommended by.*|by taboola|taboola|outbrain|(?:remove|hide) ads?|ads? by .*|विज्ञापन हटाएं(?:,? सिर्फ खबर पढें)?",
	"(?:continue reading|(?:story|article) continues)(?: below.*)?|(?:खबर|पढना) (?:नीचे )?जारी (?:है|रखें).*",
	"advertisement[ -]+.*scroll.*|.*scroll (?:down )?to continue.*|.*पढने के लिए (?:नीचे )?स्क्रॉल.*",
	`(?:(?:follow|share|join)(?: us| this| now)?(?: on)?|हमें फॉलो करें|इस (?:${NEWS}|पोस्ट|लेख) को (?:शेयर|साझा) करें)?[\\s:|,/+]*(?:${NETWORK}(?:[\\s:|,/+]+(?:पर|on))?[\\s:|,/+]*)*`,
	`(?:view|see|watch|open|read|play)(?: (?:this|the|full|more))?(?: ${POST}s?)? (?:on|in) ${HOST}(?: app)?`,
	`(?:(?:इस|यह|ये|पूरी|पूरा|पूरे) )?${POST}(?: को)? ${HOST} पर (?:देखें|देखिए|पढें)|${HOST} पर (?:(?:इस|यह|ये|पूरी|पूरा|पूरे) )?(?:${POST} )?(?:को )?(?:देखें|देखिए)`,
	`(?:an? )?${POST} (?:shared|posted|uploaded) by .{1,80}`,
	"(?:follow|join|subscribe|sign ?up|log ?in|sign in|register).{0,50}|लॉग ?इन.{0,30}|साइन ?(?:इन|अप).{0,30}|रजिस्टर.{0,20}|सब्सक्राइब.{0,40}",
	"(?:और )?(?:(?:ये|यह|इसे|इन्हें|यहां|और)(?: (?:खबर|वीडियो))? ?)?भी ?(?:पढें|पढे|पढिए|देखें|देखिए|जानें)|(?:also|must|don't miss) (?:read|watch|see).{0,10}|read (?:also|more|next|full.{0,15})|(?:और|आगे|विस्तार से|पूरी खबर|पूरा लेख) (?:पढें|देखें)|(?:view|load|show|see) (?:more|all)|more (?:news|stories)|और लोड करें|सभी देखें",
	`(?:संबंधित|सम्बंधित|संबन्धित|अन्य|ताजा|ताजातरीन|बडी|टॉप|मुख्य|प्रमुख|लेटेस्ट|लोकप्रिय|ट्रेंडिंग|इससे जुडी|इस पर और|और भी|आपके लिए|आपकी पसंद की|चर्चित|शीर्ष|अहम) ?(?:${NEWS}|लेख|जानकारी|हेडलाइंस|हेडलाइन|स्टोरी|स्टोरीज|कहानियां|वीडियो|फोटो|टॉपिक|टॉपिक्स|ट्रेंड|पोस्ट)?|(?:related|trending|latest|popular|recommended|top)(?: .{0,20})?|most (?:read|viewed|popular).{0,20}|सबसे (?:ज्यादा|अधिक) (?:पढ|देख).{0,25}|you may (?:also )?like.*|editor'?s pick.*|जरूर पढें|फीचर`,
	"होम|home|मुख्य ?पृष्ठ|मुखपृष्ठ|menu|मेन्यू|मेनू|search|खोजें|सर्च|skip to .*|सामग्री (?:पर|को) .*|.{2,40} को स्किप (?:करें|करके.{0,30})|ई-?पेपर|e-?paper|live ?tv|लाइव टीवी|videos?|वीडियो(?: देखें)?|(?:देखें|watch) (?:वीडियो|video)|web ?stor(?:y|ies)|वेब ?स्टोरीज?|photos?|फोटो(?: गैलरी)?|गैलरी|podcasts?|पॉडकास्ट|राशिफल|ऐप|एप|app|notifications?|सेटिंग्स?|बुकमार्क|save|सेव(?: करें)?|bookmark|next|previous|prev|अगला|अगली|पिछला|पिछली|(?:अगली|पिछली) खबर|(?:अगला|पिछला) लेख|(?:next|previous) (?:story|article|post).*|back to top|(?:वापस )?ऊपर(?: जाएं)?|close|बंद करें|x|edit|english|हिंदी|हिन्दी",
	"(?:\\d+ )?comments?(?: ?\\(\\d+\\))?|post (?:a )?comment.*|(?:अपना |अपनी )?(?:कमेंट|टिप्पणी|टिप्पणियां|प्रतिक्रिया|राय)(?: (?:करें|लिखें|दें|पोस्ट करें))?|leave a (?:reply|comment).*|\\d+ (?:कमेंट|टिप्पणी).*|reactions?|like|लाइक|पसंद",
	"(?:less than )?\\d+ ?(?:मिनट|min(?:ute)?s?)\\.? ?(?:में पढें|का पाठ|पाठ|read|पढें)|(?:reading|read) time.*|पढने का समय.*|(?:(?:इस )?(?:खबर|लेख|आर्टिकल)(?: को)? )?सुनें(?: .{0,20})?|listen.{0,30}|(?:\\S+ )?(?:ऐप|एप|app) (?:पर|में) (?:पढें|देखें|सुनें|खोलें)|(?:open|read|view) in (?:the )?app|(?:अ|a)[+-]?(?:[\\s|/]*(?:अ|a)[+-]?)+|(?:फॉन्ट|फोन्ट|text|font).{0,20}(?:size|साइज|आकार).*|\\d[\\d,.]*[kl]? ?(?:views?|shares?|व्यूज?|शेयर)",
	"(?:©|copyright|कॉपीराइट).*|.*all rights reserved.*|.*सर्वाधिकार सुरक्षित.*|(?:privacy|cookie|terms|about|contact|advertise|careers?|disclaimer|dnpa|rss|sitemap|grievance)(?: .{0,30})?|.{0,4}(?:प्राइवेसी पॉलिसी|गोपनीयता नीति|हमारे बारे में|संपर्क(?: करें)?|नियम (?:और|व) शर्तें|विज्ञापन दें).{0,40}|(?:accept|reject)(?: all)?|.{0,20}कुकीज.{0,60}|.*uses? cookies.*",
	"लोड हो रहा है.*|loading.*|(?:auto[ -]?)?refresh|(?:ऑटो )?रि?फ्रेश(?: करें)?|play(?: video)?|pause|(?:un)?mute|fullscreen|\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?|वीडियो प्लेयर.*|.{0,60}(?:समाप्त|छोडकर.{0,30}आगे बढें)|end of .{0,20}|live updates?|(?:लाइव|फाइनल|ताजा) अपडेट|(?:लाइव|live) (?:ब्लॉग|blog)|लाइव",
	"\\(?(?!(?:यह|ये|इस|इसे) )(?:[^ ।]+ ){1,3}के लिए (?:[^ ।]+ ){1,4}की (?:ओर|तरफ) से प्रकाशित[।. ]*\\)?",
	"(?:मीडिया|प्रेस|media|press) (?:संपर्क|contacts?)(?: ?[:ः].*)?|[\\p{L}\\p{M}]+ से (?:बडी|ताजा) खबर",
	"google [a-z]+ news|(?:[\\p{L}\\p{M}]+ ){1,4}(?:का|के|की)? ?(?:whatsapp|telegram|व्हाट्स[एऐ]प|वॉट्स[एऐ]प|वाट्स[एऐ]प|टेलीग्राम) (?:channel|चैनल|ग्रुप)",
	`\\(?शेष (?:पेज|पृष्ठ) ?[0-9०-९]{1,2} (?:पर|में)\\)?|article information|author[- ](?:img|image)|latest and breaking news on .*|(?:[a-z]+ ){1,4}hindi news|(?:सोशल )?मीडिया (?:सेल|प्रकोष्ठ)(?:(?:, ?| (?=जनपद ))(?!.* (?:ने|में|पर|से|को|का|की|के) )[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,3})?|(?:(?:इस|यह|ये) )?(?:${NEWS}|लेख|आलेख|आर्टिकल|स्टोरी|पोस्ट|वीडियो)(?: को)?(?: ${NETWORKS} पर)? (?:शेयर|साझा) करें|(?:इसे )?(?:अपने )?${NETWORKS} पर (?:शेयर|साझा) करें|(?:summary|key points)(?: is| are)? (?:ai[- ])?generated\\b.*|google source verification|(?:कृपया )?संपर्क(?: करें| सूत्र)? ?[:ः–-].*(?:@|[0-9०-९]{6}).*`,
	"(?:पत्र सूचना कार्यालय|press information bureau)(?:, ?[\\p{L}\\p{M}]+)?",
	"सार|विस्तार|(?:स्टोरी )?हाइलाइट्स|highlights|मुख्य बातें|मुख्य बिंदु|संक्षेप(?: में)?|खास बातें|ठळक मुद्दे|इस (?:खबर|लेख) में|key (?:points|highlights)|खबरें और भी हैं|.*(?:रिलीज आईडी|release id|आगंतुक पटल|visitor counter).*",
	"(?:[\\p{L}\\p{M}]+ ){0,3}[0-9]{1,2} ?°.{0,12}|(?:sensex|nifty|सेंसेक्स|निफ्टी|gold|silver)(?! (?:के|का|की|में|ने|को|पर) |.* (?:अंक|रुपये|रुपए) )(?:[ :]+[\\p{L}\\p{M}]+){0,2}[ :]*[₹(+▲▼-]*[0-9][^।]{0,16}|https?://\\S+|[a-z0-9-]+\\.(?:com|in|org|net)|www\\.\\S+|pic\\.twitter\\.com/\\S+|.{2,60}\\(@\\w{2,20}\\)(?:[ ,]+[\\p{L}\\p{M}]+ \\d{1,2}, ?\\d{4}|[ ,]+\\d{1,2} [\\p{L}\\p{M}]+,? ?\\d{4})?|(?:@\\w+|#[\\p{L}\\p{M}\\w]+)(?:[ ,]+[#@][\\p{L}\\p{M}\\w]+)*|#",
];
/** How lines begin that lead to other stories or are lists of words for machines, whatever follows. */
export const removedStarts = [
	"(?:(?:ये|यह|इसे|इन्हें|यहां)(?: खबर)? ?)?भी ?(?:पढें|पढे|पढिए|देखें|देखिए|जानें) ?[:ः–—|>.-]|(?:ये|यह|इसे|इन्हें) ?भी ?(?:पढें|पढे|पढिए|देखें|देखिए) (?![^।]*।)",
	"(?:also|must) (?:read|watch|see) ?[|:–—-]|read (?:also|more) ?[|:–—-]|(?:पढें|पढे|देखें|वीडियो देखें|watch|video|संबंधित खबर(?:ें)?|trending|ट्रेंडिंग|related|breaking(?: news)?|ब्रेकिंग न्यूज) ?(?:[:ः|]|--?|[–—]) ?",
	"पढें [^।:]{3,40}(?:स्टोरी|खबर|रिपोर्ट) ?:",
	"(?:अगला|पिछला) लेख(?: ?[:ः|>–-]|(?!पाल|(?:क|कों|कीय|न)(?![\\p{L}\\p{M}]))\\p{L})(?![^।]*।)",
	"(?:और|आगे) (?:पढें|पढिए|देखें) ?[:ः–|-]",
	"(?:tag(?:s|ged(?: as| in| under)?)?|टैग्?स?|topics?|टॉपिक्स?|कीवर्ड्?स?|keywords?|filed under|categor(?:y|ies)|श्रेणी|सेक्शन) ?[:ः]",
	"(?:home|होम|hindi news|हिंदी न्यूज|हिन्दी न्यूज|हिन्दी समाचार|हिंदी समाचार|news in hindi|समाचार|न्यूज|news) ?(?:[/>»›|→]| - )",
	"(?:hindi news|हिंदी न्यूज|हिन्दी न्यूज|हिंदी समाचार|हिन्दी समाचार)(?: (?![^।]*।)|$)",
	"(?:web title|english summary|url|short ?link|permalink|news in short|highlights? on) ?:|english summary",
	"get all .{0,40}news in hindi|(?:download|install) |डाउनलोड करें|get (?:the )?(?:latest|app|breaking)|stay (?:tuned|updated)|catch all|©|copyright ©",
];
/** The head of an e-mail, its greeting and its close. */
export const mail = [
	"(?:from|to|cc|bcc|subject|sent|reply-to|प्रेषक) ?: ?\\S.*",
	"date ?: ?(?:[a-z]{3}, ?)?\\d{1,2} [a-z]{3},? \\d{4},? (?:at )?\\d{1,2}:\\d{2}.*|(?:date|दिनांक|तारीख) ?: ?(?:[a-z]{3}|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)\\.?, .*\\d{1,2}:\\d{2}.*",
	"(?:नमस्ते|नमस्कार|प्रणाम|महोदय|महोदया|सर|मैडम|सादर|धन्यवाद|शुक्रिया|प्रिय .{2,30}|आदरणीय.{0,30}|dear .{2,30}|hi|hello|regards|thanks(?: and regards)?|thank you),?(?: (?:सर|मैडम|जी|महोदय))?,?",
	"(?:आज की |मेरी |यह |एक )?(?:खबर|कॉपी|स्टोरी|रिपोर्ट|विज्ञप्ति)(?: और फोटो)? (?:नीचे|संलग्न|अटैच|साथ में|भेज रह).{0,20}",
];
/** Requests to follow, install, click or come back, anywhere in a line. */
export const requests = [
	"(?:डाउनलोड|इंस्टॉल|सब्सक्राइब|सब्स्क्राइब|फॉलो|लाइक|ज्वाइन|जॉइन)(?: भी)? (?:करें|कीजिए|कर सकते|करना न भूलें)",
	`(?:ताजा|लेटेस्ट|ब्रेकिंग|तमाम|सभी|हर|बडी|अन्य|और|दुनिया की)[^।]{0,40}(?:${NEWS}|अपडेट)[^।]{0,80}(?:के लिए|से जुडे|पढें|पढते रहें|जुडें|क्लिक|सबसे पहले|विजिट)`,
	"(?:पाने|पढने|जानने|देखने) के लिए[^।]{0,60}(?:क्लिक|जुडें|जुडे|विजिट|ऐप|एप|app|चैनल|पेज|फॉलो|लॉग)",
	"के लिए (?:आप )?(?:यहां|इस लिंक पर) क्लिक|(?:whatsapp|व्हाट्स[एऐ]प|वॉट्स[एऐ]प|वाट्सऐप|टेलीग्राम|telegram|यूट्यूब|youtube|google news|गूगल न्यूज) ?(?:चैनल|ग्रुप|channel|group|पर|से)[^।]{0,40}(?:जुड|फॉलो|follow|join|सब्सक्राइब)",
	"(?:for (?:all|more|the latest)|catch|get).{0,60}(?:news|updates?).{0,80}(?:download|follow|visit|app|click)",
	`(?:पाएं|पाइए)[^।]{0,60}(?:${NEWS}|अपडेट)|के लिए [^।]{0,30}क्लिक (?:करें|कीजिए)|(?:मेंबर|सदस्य) बनें|पत्रकारिता को [^।]{0,30}(?:सपोर्ट|सहयोग|आकार|समर्थन)`,
	`^(?:\\S+ पर )?(?:जानें|पढें|देखें) [^।]*(?:लेटेस्ट|ताजा|latest)(?: \\S+)? ${NEWS}`,
	`^[^।]{0,20}(?:${NEWS}|स्टोरी|रिपोर्ट|चैनल|ग्रुप|जुडें|पढें|वीडियो|story|channel|group)[^।]{0,20} ?(?:https?://|t\\.me/|@)\\S+$`,
	"(?:अधिक|ज्यादा|विस्तृत|और) जानकारी के लिए[^।]{0,30}संपर्क",
	"^\\((?=[^)]*(?:संपादन|रिपोर्टिंग|reporting|editing))(?=[^)]*[;:])[^)]{10,200}\\)[।.]?$",
	"^(?:हम|यह (?:वेब)?साइट|इस (?:वेब)?साइट|we |this (?:web)?site)[^।]{0,80}(?:कुकीज|cookies)",
	"\\((?:(?:यहां )?पढें पूरी|पूरी) (?:खबर|स्टोरी|रिपोर्ट)(?: (?:यहां )?पढें)?\\)$",
	"^क्या [^।]{0,40}(?:समरी|सारांश|खबर|लेख)[^।]{0,20}(?:उपयोगी|पसंद)",
	`^(?!\\S+\\.(?:gov|nic)\\.in )[a-z][a-z.]+\\.(?:com|in) पर [^।]*(?:(?:${NEWS}|अपडेट)[^।]*(?:पढें|देखें|पाएं|फॉलो करें)|${NEWS}[^।]* सकते हैं)[।.]?$`,
	"(?:^|[( ])(?:खबर|समाचार|स्टोरी|कॉपी)(?: में| को)? [^।]{0,40}(?:अपडेट|जोडी|जोडा)[^।]{0,8} (?:जा |हो )?रह[ाी] है",
	"(?:रजिस्टर|रजिस्ट्रेशन) करें|निःशुल्क रजिस्ट्रेशन",
	"(?:पसंदीदा|preferred)(?: गूगल| google)? (?:सोर्स|source)",
	"न्यूज ?लेटर|newsletter|बने रहे?ं? .{0,25}के साथ|click here|(?:यहां|इस लिंक पर) क्लिक करें|hindi news app",
];
