/** Words that end a Hindi sentence, and words that end in a full stop without ending one. Data for the checks C3 and C4. */
import { wordSet } from "./wordSet.ts";

const finite: ReadonlySet<string> = new Set([
	...wordSet(`
		है हैं था थे थी थीं हो हूँ हूं हों हुआ हुई हुए हुईं होगा होगी होंगे होंगी होता होती होते होना हुये गया गये गए गई गयी गईं दिया दी दिए दिये दीं लिया ली लिए लिये लीं किया की किए किये कीं कहा
		बताया रहीं चाहिए चाहिये नहीं पाया पाए पाई आया आए आई आईं रखा डाला माना जाना करना देना लेना बैठा मरा मरे देखा सुना पढ़ा लिखा पूछा सोचा खाया पिया कीजिए दीजिए लीजिए करें करे जाए जाएँ जाएं जाये
		दें दे लें ले करो दो लो जाओ आओ मत सही
	`),
	...[...wordSet("रह सक चुक लग मिल चल बोल बन उठ गिर टूट खुल निकल जीत हार रुक बच बढ़ घट पहुंच पहुँच")].flatMap((stem) =>
		["ा", "े", "ी"].map((end) => stem + end),
	),
]);
const ending = /(?:[ेाए]ग[ाी]|[ेए][ंँ]ग[ेी]|ओगे|[ऊू][ंँ]गा|त(?:[ाेी]|ीं)|य[ाेी]|ईं|िए|न[ाी]|ओ|ए[ंँ])$/;

/** Can this word stand last in a sentence? Auxiliaries and common verbs by list, others by their ending. */
export const isFiniteVerb = (word: string): boolean => finite.has(word.normalize("NFC")) || ending.test(word);

/** The same, only by list: for words so short that an ending proves nothing. */
export const isKnownVerb = (word: string): boolean => finite.has(word.normalize("NFC"));

const prose = /^(?:हैं?|थ(?:[ाेी]|ीं)|ग(?:या|ए|ई|य[ेी])|हु[आईए]|[कदल]िया|कहा|बताया|(?:हो|(?:रह|कर)े)(?:ग[ाी]|ंग[ेी]))$/;

/** Words that end sentences of today's prose, and hardly a line of verse. */
export const isProseVerb = (word: string): boolean => prose.test(word);

/** Words that only Hindi has, not Sanskrit or its neighbours; hardly a sentence does without them. */
export const hindiWord = /(?:^|[\s“‘(])(?:है|हैं|में|के|की|का|को|से|ने|पर|और|कि|यह|वह|इस|उस|था|थी|थे|नहीं|हो|कर|लिए|एक|भी|तो|ही)(?=$|[\s,।?!”’)])/;

/** Of more than one akshara; one alone is told by its form. */
const abbreviations = wordSet(`
	सर्वश्री इंजी एड एडवो रजि लिमि अनु उदा जन फर अप्रै अग सित अक्टू अक्तू नव दिस मोबा दूर सेमी किग्रा किमी मिन लेफ़्टि कांस्टे मान विधा
	कमां सब सर तह हज उप सह अति निरी एफ एच आई एल एम एन आर एस डब्ल्यू एक्स वाई जेड ज़ेड
`);

/** Words of one akshara that may end a sentence. */
const particles = wordSet("भी ही तो में ने को से पर का यह वह हम तुम मैं क्या है जो सो हाँ ना घी माँ");

/** What only follows these verbs where they are cut short: a rank after लेफ़्टिनेंट, the next letter of a name after की (के, की as initials). */
const afterVerb: Readonly<Record<string, RegExp>> = {
	ले: /^\s*(?:जनरल|जन\.|ज\.|कर्नल|क\.|कमांडर|गवर्नर)/,
	की: /^\s*[\u0904-\u0939][\u093c-\u094d\u0901\u0902]*\./,
};

/** Words after which ले. is a lieutenant, never the verb. */
const beforeRank = /(?:^|[,(“‘:–—-]|(?:^|\s)(?:और|तथा|एवं|व|कल|आज|परसों|कि|के|की|का|ने|शहीद|पूर्व|स्व\.|बाद|मुताबिक|अनुसार|वहीं|जबकि))\s*$/;

const akshara = /^(?:[\u0915-\u0939]\u093c?\u094d)*[\u0904-\u0939]\u093c?[\u093e-\u094c\u0901\u0902]{0,2}$/;

/**
 * Does a full stop after this word belong to the word (डॉ., प्रो., बी.जे.पी.)? One akshara alone is an initial unless it is a verb.
 * `before` and `after` are what stands right before the word and right after the full stop; a dozen characters are enough.
 */
export function isAbbreviation(word: string, before: string, after: string): boolean {
	const plain = word.normalize("NFC");
	if (finite.has(plain)) {
		const isLitre = /ली$/.test(plain) && /(?:\p{N} ?|\/)$/u.test(before) && after.trim() !== "";
		const isRank = plain === "ले" && beforeRank.test(before);
		return isLitre || isRank || (afterVerb[plain]?.test(after) ?? false);
	}
	// से of मी./से. is a second, ना of ला. ना. what came after another that was cut short.
	if (particles.has(plain) && !/\/$|(?:^|\s)[\u0904-\u094d]{1,3}\. ?$/.test(before)) return false;
	return abbreviations.has(plain) || akshara.test(plain);
}
