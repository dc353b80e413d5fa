/** Guesses from a story's words which of an edition's sections it belongs to; a guess is offered to the editor and never set. */
import type { Section } from "../article/article.ts";
import { foldWord, wordsOf } from "../text/fold.ts";
import { stemsOf } from "../text/stems.ts";

/** Subjects that papers make sections of: how such a section is called (in its id or name, folded), and words of its stories. */
const subjects: readonly { readonly called: RegExp; readonly words: string }[] = [
	{
		called: /खेल|क्रिकेट|khel|sport|cricket/,
		words:
			"मैच क्रिकेट टेस्ट रन विकेट ओवर बल्लेबाज़ गेंदबाज़ पारी शतक कप्तान टीम कोच खिलाड़ी गोल हॉकी फ़ुटबॉल टूर्नामेंट ओलंपिक पदक कुश्ती पहलवान अखाड़ा तीरंदाज़ी तीरंदाज़ निशानेबाज़ी बैडमिंटन टेनिस कबड्डी मुक्केबाज़ स्टेडियम आईपीएल रणजी ट्रॉफी फ़ाइनल सेमीफ़ाइनल स्वर्ण रजत कांस्य धावक दौड़ विश्वकप लीग मैदान",
	},
	{
		called: /कारोबार|बिजनेस|अर्थ|व्यापार|बाजार|karobar|business|econom|market|money/,
		words:
			"शेयर सेंसेक्स निफ्टी बाज़ार रुपया डॉलर बैंक क़र्ज़ ब्याज निवेश निवेशक कंपनी मुनाफ़ा घाटा महँगाई जीएसटी टैक्स कर बजट दाम भाव सस्ता महँगा सस्ती महँगी मंडी थोक व्यापारी कारोबार कारोबारी उद्योग निर्यात आयात अर्थव्यवस्था रिज़र्व आरबीआई भुगतान किराना दाल तेल सोना चाँदी स्टार्टअप नौकरियाँ जीडीपी लागत बिक्री",
	},
	{
		called: /दुनिया|विदेश|अंतरराष्ट्रीय|विश्व|duniya|world|videsh|international/,
		words:
			"अमेरिका रूस चीन पाकिस्तान नेपाल बांग्लादेश श्रीलंका अफ़ग़ानिस्तान यूक्रेन ईरान इराक़ इज़रायल गाज़ा फ़िलिस्तीन ब्रिटेन फ़्रांस जर्मनी जापान कोरिया यूरोप अफ़्रीका ऑस्ट्रेलिया कनाडा वॉशिंगटन वाशिंगटन मॉस्को मास्को बीजिंग लंदन पेरिस काठमांडू ढाका काबुल कीव संयुक्त राष्ट्र नाटो राजदूत राजनयिक पुतिन बाइडेन ट्रंप शी यूएन विदेश राष्ट्रपतियों क्रेमलिन व्हाइट हाउस जिनेवा",
	},
	{
		called: /विज्ञान|तकनीक|टेक|गैजेट|vigyan|science|tech/,
		words:
			"वैज्ञानिक वैज्ञानिकों इसरो नासा उपग्रह अंतरिक्ष रॉकेट इंजन प्रयोगशाला शोध शोधकर्ता अध्ययन प्रजाति जीवाश्म दूरबीन ग्रह तारे चाँद मंगल सेंसर हिमनद जलवायु पर्यावरण घड़ियाल कछुआ पक्षी कंप्यूटर मोबाइल ऐप इंटरनेट साइबर सॉफ़्टवेयर कृत्रिम रोबोट ड्रोन बैटरी तकनीक प्रयोग डीएनए गणित",
	},
	{
		called: /स्वास्थ्य|सेहत|swasthya|health|sehat/,
		words:
			"डॉक्टर डॉक्टरों अस्पताल मरीज़ मरीज़ों टीका टीकाकरण कोविड कोरोना वायरस बुख़ार डेंगू मलेरिया दवा दवाएँ इलाज सर्जरी स्वास्थ्य नर्स एम्स संक्रमण मधुमेह कैंसर दिल नींद पोषण बीमारी ओआरएस उमस लू निर्जलीकरण",
	},
	{
		called: /शिक्षा|करियर|shiksha|education|career/,
		words:
			"छात्र छात्रा छात्रों स्कूल स्कूलों कॉलेज विश्वविद्यालय परीक्षा बोर्ड सीबीएसई पाठ्यक्रम शिक्षक शिक्षिका अध्यापक प्रवेश दाख़िला पुस्तकालय किताब किताबें पढ़ाई कक्षा नीट जेईई यूजीसी नतीजे छात्रवृत्ति",
	},
	{
		called: /संस्कृति|मनोरंजन|कला|सिनेमा|बॉलीवुड|sanskriti|culture|entertain|manoranjan|bollywood|art/,
		words:
			"फ़िल्म फ़िल्में अभिनेता अभिनेत्री निर्देशक गीत संगीत गायक गायिका नाटक रंगमंच नृत्य कथक कवि कविता उपन्यास लेखक चित्रकार चित्र प्रदर्शनी मेला त्योहार लोककला मधुबनी ग्रामोफ़ोन रिकॉर्ड राग मंच दर्शक बॉलीवुड सिनेमा संग्रहालय विरासत क़ालीन शिल्प कारीगर",
	},
	{
		called: /देश|राष्ट्र|भारत|desh|national|india/,
		words:
			"सरकार मुख्यमंत्री प्रधानमंत्री मंत्री विधायक सांसद संसद विधानसभा चुनाव मतदान भाजपा कांग्रेस पुलिस अदालत हाईकोर्ट सुप्रीम न्यायालय ज़िला ज़िलाधिकारी गाँव पंचायत सरपंच किसान बारिश बाढ़ भूस्खलन रेल रेलवे ट्रेन स्टेशन सड़क पुल हादसा नगर निगम राज्य बिहार उत्तर प्रदेश मध्य महाराष्ट्र राजस्थान दिल्ली मुंबई",
	},
];

const folded = subjects.map(({ called, words }) => ({ called, words: new Set(words.split(" ").map(foldWord)) }));

/** How much each subject is spoken of: every word of it once, three times as much when the headline has it. */
function scores(headline: string, text: string): number[] {
	const forms = (of: string) => new Set(wordsOf(of).flatMap(({ start, end }) => stemsOf(foldWord(of.slice(start, end)))));
	const [title, all] = [forms(headline), forms(`${headline} ${text}`)];
	return folded.map(({ words }) => [...words].reduce((sum, word) => sum + (title.has(word) ? 3 : all.has(word) ? 1 : 0), 0));
}

/**
 * The section that a story's words speak for, or undefined when nothing stands out: its subject must be spoken of in three words or once in
 * the headline, and clearly more than any other subject that the edition has a section for. News of the country has words that all news has,
 * so it counts half.
 */
export function guessSection(headline: string, text: string, sections: readonly Section[]): Section | undefined {
	const points = scores(headline, text);
	const ranked = folded
		.map(({ called }, i) => ({
			section: sections.find(({ id, name }) => called.test(foldWord(name)) || called.test(id.toLowerCase())),
			points: (points[i] ?? 0) * (i === folded.length - 1 ? 0.5 : 1),
		}))
		.filter(({ section }) => section !== undefined)
		.toSorted((a, b) => b.points - a.points);
	const [best, next] = ranked;
	return best && best.points >= 3 && best.points >= 1.6 * (next?.points ?? 0) ? best.section : undefined;
}
