/** C11 of a house with a rule for nasals or for the nukta, with the words that those rules need: it comes with such a style. */
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";
import { classNasal, type Forms, oneFix } from "./spelling.ts";
import type { HouseStyle } from "./style.ts";

const NUKTA = "\u093c";
/** The nukta of loan letters क ख ग ज फ, which is a matter of style; with it ड and ढ are letters of their own. */
const loanNukta = /(?<=[\u0915\u0916\u0917\u091c\u092b])\u093c/g;

/**
 * Words whose ं stands for ँ, so that no nasal of a class can take its place: endings of the future, most words with ं after ी ू ो ौ, and a list
 * of beginnings. Words of Sanskrit that begin alike (मांगलिक, आंध्र, पांचाल) are not meant.
 */
const writtenForChandrabindu = new RegExp(
	`[एे]ंग[ेी]$|[ीूोौईऊओऐऔ]ं(?!दर|द्र)|^(?:${`
	आंक आंख आंग आंच आंट आंत(?!र|क|रि) आंध(?!्र) आंधी उंग उंड अंगड़ अंगीठ अंगूठ अंगोछ अंधेर अंधिय अंट पांच(?!ाल|जन्य) पांत मांग(?!ल) मांज मांझ मांद मांड(?!व) कांख
	कांच(?!न) कांट कांध कांप खांच खांड गांज गांठ चांट चांद चांप छांट जांघ जांच झांक झांप टांक टांग टांड डांट ढांक ढांच ढांप तांब तांत(?!्र) दांत नांद फांक फांद बांक बांच बांझ बांट बांद
	बांध(?!व) भांग भांज भांड भांत भांप रांग रांच रांध लांघ सांच सांझ सांट सांठ सांड सांढ सांप(?!्र) हांक हांड हांप हांफ पहुंच मुंडेर महंग बंगला$ लंगड़ लंगोट टंगा टंगी टंगे गंडास झुंझ बंट बंधा$ बंधी
	बंधे मंगवा मंझ छंट संपेर सूंघ गेंद सेंध फेंक फेंट रेंग भेंट केंचु झेंप मेंढ ठेंग सेंक सेंत बेंत बैंगन पैंत तैंत सैंत पैंठ`
		.trim()
		.split(/\s+/)
		.join("|")})`.normalize("NFC"),
);

/** Loan words that a desk which keeps the nukta writes with it; none of them means something else without. */
const nuktaWords: readonly string[] = `
	ख़बर ख़बरें ख़बरों ज़्यादा ज़रूरत ज़रूरी ज़मीन ज़िला ज़िले ज़िलों ज़िंदगी ज़िंदा ज़ोर ज़हर ज़िम्मेदारी ज़िम्मेदार ज़रिए ज़रिया ज़बरदस्त ज़ख़्मी बाज़ार बाज़ारों नाराज़ आवाज़ आवाज़ें हज़ार हज़ारों रोज़ मज़दूर मज़दूरों मज़बूत
	मरीज़ मरीज़ों इलाज़_ आज़ादी आज़ाद ताज़ा_ अंदाज़ा अंदाज़ दरवाज़ा दरवाज़े चीज़ चीज़ें चीज़ों मंज़ूरी मंज़ूर नज़र नज़दीक काग़ज़ गज़ब_ फ़िल्म फ़िल्में फ़िल्मों फ़ैसला फ़ैसले फ़सल फ़सलों फ़ायदा फ़ोन फ़ौज फ़ीसदी फ़रवरी
	फ़ुटबॉल फ़र्ज़ी फ़र्क़ फ़ोटो फ़ेसबुक फ़ुट फ़ीट फ़्रांस फ़ॉर्म सफ़र सफ़ाई सफ़ेद साफ़ तरफ़ सिर्फ़ बर्फ़ रफ़्तार गिरफ़्तार गिरफ़्तारी हफ़्ता हफ़्ते मुफ़्त काफ़ी दफ़्तर तूफ़ान इस्तीफ़ा ख़िलाफ़ ख़राब ख़र्च ख़ास
	ख़ुद ख़ुश ख़ुशी ख़ून ख़तरा ख़तरे ख़तरनाक ख़त्म ख़रीद ख़रीदा ख़ाली आख़िर आख़िरी अख़बार तारीख़ दाख़िल दाख़िला शख़्स सख़्त वक़्त क़रीब क़ानून क़ानूनी क़दम क़ीमत क़ीमतें क़ीमतों क़ैदी क़ब्ज़ा क़िस्म क़िस्मत
	मुलाक़ात इलाक़ा इलाक़े इलाक़ों ताक़त हक़ीक़त मुताबिक़ बाक़ी लायक़ मौक़ा मौक़े तरीक़ा तरीक़े ग़लत ग़लती ग़रीब ग़रीबी ग़रीबों ग़ुस्सा ग़ायब दिमाग़ बग़ैर
`
	.trim()
	.split(/\s+/)
	.filter((word) => !word.endsWith("_"))
	.map((word) => word.normalize("NFC"));

const nasals: readonly (readonly [string, RegExp])[] = [
	["\u0919\u094d", /\u0902(?=[\u0915-\u0918])/g],
	["\u091e\u094d", /\u0902(?=[\u091a-\u091d])/g],
	["\u0923\u094d", /\u0902(?=[\u091f-\u0922])/g],
	["\u0928\u094d", /\u0902(?=[\u0924-\u0927])/g],
	["\u092e\u094d", /\u0902(?=[\u092a-\u092d])/g],
];
/** The dot that is written for ँ is no nasal of a class: पांच, करेंगे. */
const withClassNasals = (form: string): string =>
	writtenForChandrabindu.test(form) ? form : nasals.reduce((word, [to, from]) => word.replace(from, to), form);
const withNukta = new Map(nuktaWords.map((word) => [word.replace(loanNukta, ""), word]));

/** Anusvara or class nasal, loan nukta or none. */
export function houseRules(readings: readonly Reading[], forms: Forms, { nasal, nukta }: HouseStyle, decided: Set<string>): Finding[] {
	const found: Finding[] = [];
	for (const [form, places] of forms) {
		if (decided.has(form)) continue;
		const spelled = nasal === "anusvara" ? form.replace(classNasal, "\u0902") : nasal === "panchamakshar" ? withClassNasals(form) : form;
		const to =
			nukta === "none"
				? spelled.replace(loanNukta, "")
				: nukta === "kept" && !form.includes(NUKTA)
					? (withNukta.get(spelled) ?? spelled)
					: spelled;
		if (to === form) continue;
		decided.add(form);
		found.push(...oneFix(readings, spelled === form ? "style-nukta" : "style-nasal", to, places));
	}
	return found;
}
