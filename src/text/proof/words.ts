/** What an editor is told of each finding: what is wrong and what to do; `reasons.ts` says why. For one proofreader; loaded with the desk only. */
import type { Finding, ProofProblem } from "./finding.ts";

type Said = { readonly what: (finding: Finding) => string; readonly todo: (finding: Finding) => string };

const to = ({ fixes }: Finding): string => fixes[0]?.to ?? "";
const become = (finding: Finding): string => `“${to(finding)}” लिखें।`;
/** A space before a mark that has none after it. */
const lacksSpace = ({ fixes: [fix] }: Finding) => (fix?.changes.length ?? 0) > 1;

const remove = (): string => "इसे हटा दें।";
/** हिंदी 14 बार, हिन्दी 3 बार */
const counted = ({ counts = [] }: Finding): string => counts.map(({ form, count }) => `${form} ${count} बार`).join(", ");
const choose = ({ fixes }: Finding): string => `तय कर लें: ${fixes.map((fix) => `सब जगह “${fix.to}”`).join(" या ")}।`;

const unreadFont = (name: string): Said => ({
	what: () => `यह पाठ ${name} का लगता है।`,
	todo: () => "मूल प्रति यूनिकोड में मँगाएँ।",
});

const said: Record<ProofProblem, Said> = {
	"colon-for-visarga": {
		what: ({ found }) => `${found} में विसर्ग नहीं, कोलन है।`,
		todo: become,
	},
	"visarga-for-colon": {
		what: ({ found }) => `${found} के अंत में कोलन नहीं, विसर्ग है।`,
		todo: become,
	},
	"visarga-stray": {
		what: ({ found }) => `${found} में विसर्ग शायद ग़लती से आया है।`,
		todo: () => "कोलन चाहिए तो कोलन लिखें; विसर्ग ही ठीक हो तो रहने दें।",
	},
	"bar-for-danda": {
		what: () => "पूर्ण विराम की जगह खड़ी लकीर है।",
		todo: become,
	},
	"letter-for-danda": {
		what: ({ found }) => `पूर्ण विराम की जगह अंग्रेज़ी का अक्षर ${found} है।`,
		todo: become,
	},
	"bar-stray": {
		what: ({ found }) => `यहाँ ${found} है: क्या पूर्ण विराम चाहिए?`,
		todo: () => "वाक्य यहीं पूरा होता हो तो । लिखें, नहीं तो रहने दें।",
	},
	"two-dandas": {
		what: () => "दोहरे विराम की जगह दो पूर्ण विराम हैं।",
		todo: () => "पद्य हो तो ॥ करें; गद्य में एक । काफ़ी है।",
	},
	"two-stops": {
		what: ({ found }) => `एक जगह दो चिह्न हैं: ${found}`,
		todo: (finding) => `सिर्फ़ “${to(finding)}” रखें।`,
	},
	"double-danda": {
		what: () => "गद्य के वाक्य के अंत में दोहरा विराम है।",
		todo: () => "पद्य हो तो रहने दें; नहीं तो एक । रखें।",
	},
	"mixed-ends": {
		what: (finding) => `वाक्य दो तरह से ख़त्म होते हैं: ${counted(finding)}।`,
		todo: choose,
	},
	"style-ends": {
		what: (finding) => `वाक्य का अंत इस डेस्क की शैली से अलग है: ${counted(finding)}।`,
		todo: choose,
	},
	"space-before": {
		what: (finding) => `${finding.found.trim()} से पहले ख़ाली जगह है${lacksSpace(finding) ? ", बाद में नहीं है" : ""}।`,
		todo: (finding) => (lacksSpace(finding) ? "ख़ाली जगह पहले से हटाकर बाद में दें।" : "ख़ाली जगह हटा दें।"),
	},
	"space-inside": {
		what: ({ found }) => (/^\s/.test(found) ? `${found.trim()} के भीतर, उससे पहले ख़ाली जगह है।` : `${found.trim()} के ठीक बाद ख़ाली जगह है।`),
		todo: () => "ख़ाली जगह हटा दें।",
	},
	"space-after": {
		what: ({ found }) => `${found} के बाद ख़ाली जगह नहीं है।`,
		todo: () => "बाद में एक ख़ाली जगह दें।",
	},
	"space-lacking": {
		what: ({ found }) => `${found} से पहले ख़ाली जगह नहीं है।`,
		todo: () => "पहले एक ख़ाली जगह दें।",
	},
	spaces: {
		what: () => "एक की जगह कई ख़ाली जगहें हैं।",
		todo: () => "एक ख़ाली जगह रखें।",
	},
	"edge-space": {
		what: () => "पाठ के छोर पर ख़ाली जगह है।",
		todo: remove,
	},
	"odd-space": {
		what: () => "यहाँ साधारण ख़ाली जगह नहीं, कोई और चिह्न है।",
		todo: (finding) => (/^ $/.test(finding.fixes[0]?.changes[0]?.replacement ?? "") ? "साधारण ख़ाली जगह रखें।" : "इसे हटा दें।"),
	},
	bracket: {
		what: ({ found }) => `कोष्ठक ${found} का जोड़ीदार नहीं मिला।`,
		todo: () => "दूसरा कोष्ठक लगाएँ, या इसे हटा दें।",
	},
	"nukta-code": {
		what: ({ found, others }) =>
			others.length > 0 ? `${found} और ${others.length} जगह नुक़्ते का कोड पुराना है।` : `${found} में नुक़्ते का कोड पुराना है।`,
		todo: () => "सब जगह मानक रूप रखें; दिखने में कुछ नहीं बदलेगा।",
	},
	lookalike: {
		what: ({ found }) =>
			/[\u090e\u0912\u0946\u094a]/.test(found)
				? `${found} में दक्षिण की भाषाओं का एक अक्षर है, हिंदी का नहीं।`
				: `${found} में एक अक्षर दो टुकड़ों से बना है।`,
		todo: become,
	},
	"orphan-mark": {
		what: ({ found }) => `${found} में मात्रा या चिह्न के नीचे अक्षर नहीं है।`,
		todo: () => "छूटा अक्षर जोड़ें, या बीच की ख़ाली जगह हटाएँ।",
	},
	"mark-order": {
		what: ({ found }) => `${found} में मात्रा और चिह्नों का क्रम उलटा है।`,
		todo: () => "क्रम ठीक करें।",
	},
	"mark-twice": {
		what: ({ found }) => `${found} में एक ही मात्रा या चिह्न दो बार है।`,
		todo: become,
	},
	"mark-clash": {
		what: ({ found }) => `${found} में एक अक्षर पर ऐसे चिह्न हैं जो साथ नहीं आते।`,
		todo: () => "शब्द फिर से टाइप करें।",
	},
	joiner: {
		what: () => "जोड़-चिह्न (ZWJ या ZWNJ) बेकार जगह पर है।",
		todo: remove,
	},
	"digits-in-number": {
		what: () => "एक ही संख्या में दो तरह के अंक हैं।",
		todo: become,
	},
	"mixed-digits": {
		what: (finding) => `ख़बर में दो तरह के अंक हैं: ${counted(finding)}।`,
		todo: choose,
	},
	"style-digits": {
		what: (finding) => `अंक इस डेस्क की शैली के नहीं हैं: ${counted(finding)}।`,
		todo: choose,
	},
	grouping: {
		what: ({ found }) => `${found} में अल्पविराम हिंदी की गिनती से नहीं लगे हैं।`,
		todo: become,
	},
	"letter-in-number": {
		what: ({ found }) => `${found} में अंक की जगह अंग्रेज़ी का अक्षर है।`,
		todo: become,
	},
	misspelled: {
		what: ({ found }) => `${found} ग़लत लिखा है।`,
		todo: become,
	},
	"two-spellings": {
		what: (finding) => `एक शब्द, दो वर्तनी: ${counted(finding)}।`,
		todo: choose,
	},
	"house-spelling": {
		what: ({ found }) => `${found} इस डेस्क की वर्तनी नहीं है।`,
		todo: become,
	},
	"house-name": {
		what: ({ found }) => `${found} शायद नाम की भूल है।`,
		todo: (finding) => `नाम जाँचें; “${to(finding)}” हो तो वही लिखें।`,
	},
	"style-nasal": {
		what: ({ found }) => `${found} में अनुस्वार या पंचमाक्षर डेस्क की शैली से अलग है।`,
		todo: become,
	},
	"style-nukta": {
		what: ({ found }) => `${found} में नुक़्ता डेस्क की शैली से अलग है।`,
		todo: become,
	},
	"straight-quotes": {
		what: () => "सीधे उद्धरण-चिह्न हैं।",
		todo: () => "मुड़े चिह्न करें।",
	},
	"turned-quotes": {
		what: () => "उद्धरण-चिह्न उलटा लगा है।",
		todo: become,
	},
	"doubled-singles": {
		what: () => "दोहरे उद्धरण-चिह्न की जगह दो इकहरे चिह्न हैं।",
		todo: () => "दोहरे चिह्न “ ” करें।",
	},
	"style-quotes": {
		what: () => "उद्धरण-चिह्न डेस्क की शैली से अलग हैं।",
		todo: () => "सीधे चिह्न करें।",
	},
	"unclosed-quote": {
		what: ({ found }) => `उद्धरण-चिह्न ${found} का जोड़ीदार नहीं मिला।`,
		todo: () => "दूसरा चिह्न लगाएँ, या इसे हटा दें।",
	},
	krutidev: {
		what: () => "यह पाठ कृति देव जैसे पुराने फ़ॉन्ट का है।",
		todo: () => "बदला हुआ पाठ देखें; ठीक लगे तो वही रखें।",
	},
	chanakya: unreadFont("चाणक्य या उसी के घर के किसी पुराने फ़ॉन्ट"),
	shusha: unreadFont("पुराने फ़ॉन्ट शुषा"),
	"other-font": unreadFont("किसी पुराने फ़ॉन्ट"),
	"foreign-letter": {
		what: ({ found }) => `${found} में दूसरी लिपि का अक्षर है।`,
		todo: () => "शब्द देवनागरी में फिर से टाइप करें।",
	},
	"other-script": {
		what: ({ found }) => `${found} किसी और भारतीय लिपि में है।`,
		todo: () => "जानकर लिखा हो तो रहने दें; नहीं तो देवनागरी में लिखें।",
	},
	"full-width": {
		what: ({ found }) => `${found} सादा चिह्न नहीं है।`,
		todo: become,
	},
	hidden: {
		what: () => "आँख से न दिखने वाला चिह्न है।",
		todo: remove,
	},
	markup: {
		what: ({ found }) => `${found} वेब-पन्ने का कोड है।`,
		todo: ({ fixes }) => (fixes.length > 0 ? "कोड की जगह उसका चिह्न रखें।" : "इसे हटा दें।"),
	},
	mojibake: {
		what: () => "पाठ ग़लत कोड में खुला है।",
		todo: become,
	},
	"mojibake-broken": {
		what: () => "पाठ ग़लत कोड में खुला है और अधूरा है।",
		todo: () => "मूल प्रति से यह शब्द फिर लाएँ।",
	},
	"lost-character": {
		what: () => "यहाँ कोई अक्षर खो गया है।",
		todo: () => "मूल प्रति देखकर अक्षर लिखें।",
	},
	"private-use": {
		what: () => "यह चिह्न किसी एक फ़ॉन्ट का अपना है।",
		todo: () => "जो अक्षर चाहिए था, वह लिखें, या इसे हटा दें।",
	},
	"nested-credit": {
		what: () => "साभार में साभार लिपटा है।",
		todo: become,
	},
	"two-credits": {
		what: () => "एक साभार में दो साभार हैं।",
		todo: (finding) => `सिर्फ़ नाम रखें: “${to(finding)}”; किसने क्या किया, यह कैप्शन में लिखें।`,
	},
	"empty-credit": {
		what: () => "साभार में नाम नहीं है।",
		todo: () => "नाम लिखें या साभार हटा दें।",
	},
	"long-credit": {
		what: () => "साभार बहुत लंबा है।",
		todo: () => "सिर्फ़ नाम रखें; बाक़ी बात कैप्शन में लिखें।",
	},
};

/** What is wrong, what to do: each a sentence, which no bare sign begins. */
export function say(finding: Finding): { readonly what: string; readonly todo: string } {
	const { what, todo } = said[finding.problem];
	const sentence = what(finding);
	return { what: /^[\p{L}\p{N}]/u.test(sentence) ? sentence : `यहाँ ${sentence}`, todo: todo(finding) };
}
