/** Words that readers add to any query and no story need have (mumbai news, नेपाल की ताज़ा ख़बर, dal rate): left out where none has all the words; and small numbers, which tell nothing alone (gadar 2, but g20 and dhara 370). Unlike common words they are indexed. */
import { fold } from "../text/fold.ts";
import { isNumbered, type Query } from "./query.ts";

const hindi = `ख़बर ख़बरें ख़बरों समाचार न्यूज़ वीडियो लाइव ताज़ा ताज़ी लेटेस्ट ब्रेकिंग अपडेट आज अभी कल क्यों कितना कितनी कितने कौन किसने बताओ बताइए दिखाओ
	दाम भाव रेट क़ीमत मूवी ट्रेलर टीज़र तारीख़ सकता सकती सकते चाहिए मिलेगा मिलेगी मिलेंगे`;
const latin = `news khabar khabare khabaren khabrein khabren khabrain samachar video videos live taja taza tazaa taji latest breaking update updates today
aaj abhi kal kya kyu kyun kyon kyo kab kaha kahan kahaan kaise kaun hua hui hue wala wali wale vala vali vale
sakta sakti sakte chahiye milega milegi milenge
raha rahi rahe rha rhi rhe hoga hogi honge kitna kitni kitne kisne kese
nahi nahin nhi kuch kuchh koi kisi apna apni apne iska iski iske uska uski uske unka unki unke unhe unhen karna karne karte karta karti kiya kiye
hota hoti hote hone gayi gaye jata jate jaye yahan yaha wahan waha vahan isme usme dwara baad batao bataiye dikhao
one the is are was to with by from how what when where who why vs
movie movies trailer teaser
date dates tarikh tareekh taarikh
rate rates price prices daam dam bhav bhaav keemat kimat score`;
/** Such as are so only together: an office and a review are things to write about. */
const pairs = new Set(
	["box office", "movie review", "film review", "बॉक्स ऑफ़िस", "मूवी रिव्यू", "फ़िल्म रिव्यू"].map((pair) => pair.split(" ").map(fold).join(" ")),
);
const everyday = new Set([...hindi.split(/\s+/).map(fold), ...latin.split(/\s+/)]);

/** A query without them; itself where it has no other words. */
export function withoutEverydayWords(query: Query): Query {
	const terms = query.terms.filter(({ folded, isInName }, index, all) => {
		const isOfName = isInName && (isNumbered(all[index - 1], all[index]) || isNumbered(all[index], all[index + 1]));
		const isOfPair = [index - 1, index].some((at) => pairs.has(`${all[at]?.folded} ${all[at + 1]?.folded}`));
		return isOfName || !(isOfPair || everyday.has(folded) || /^\d\d?$/.test(folded));
	});
	if (terms.length === query.terms.length || terms.length === 0) return query;
	return { ...query, terms, isOpen: query.isOpen && terms.at(-1) === query.terms.at(-1) };
}
