/** Verbs of headlines: what an infinitive is of what has happened, in either script. Knows a list of verbs, since by form alone none is told from a noun (गिरना, सपना). */
import { fold, isDevanagari } from "./fold.ts";
import { soundOfHindi, soundOfLatin } from "./romanise.ts";
import { distance, plainlyWithin } from "./soundDistance.ts";

/** Their stems. Left out are those that any story has (कहना), and those that are nouns as often (घटना, गाना, खाना, सोना, सूखा). */
const verbs = `
गिर टूट पलट डूब जीत हार फट जल मार मिल बढ़ बदल खुल लौट लूट पकड़ रोक चढ़ उतर फंस धंस भिड़ उठ दौड़ झुलस बह बच निकल पहुंच छूट फूट कट ढह धमक बरस गरज सुलग झुक टल तोड़ जोड़ छोड़ छीन
बांट बेच ख़रीद चुन ठग डर धकेल निकाल नहला नाच पढ़ फेंक फैल बिक बिगड़ भटक भड़क भर भेज मांग मुड़ रुक लड़ लटक लहरा लिख लुढ़क सुधर सीख हिल उखड़ उछल उजड़ उतार उबल उमड़ उलझ कुचल कूद खोल खिल खींच
खेल घिर घेर घुस घूम चमक छिप छिड़ झटक झगड़ ठिठुर ठहर तड़प थम दब पिघल पिट पीट फिसल फूंक फोड़ सिकुड़ सिमट समेट सौंप सहम रौंद काट मोड़ जाग तौल दाग बिखर बिखेर पिछड़ जकड़ दबोच उगल निगल थूक पूछ
सुन देख बुझ जूझ मचल कांप चूक जुट टिक ठुकर बिछड़ संभल संभाल संवार सुलझ हड़प कस चख जीम भाग
टकरा बना उड़ा हटा घटा बढ़ा चला जला डुबा गिरा झुका डरा पढ़ा फैला भड़का मंगा मुकर रुला लटका लुढ़का लौटा सता सुना हरा हिला उछाल उलझा कमा गंवा घुमा चुरा छिपा छुड़ा जगा जिता ठुकरा ठहरा डुला दबा दिखा दौड़ा धमका
नकार पकड़ा पलटा पहुंचा पिला बचा बहा बुझा बुला भगा मिटा मना रिझा लुटा सजा सहला सुलझा हंसा
`;
const spelled = verbs.trim().split(/\s+/);
const stems = new Set(spelled.map(fold));

const pastOfStem = (stem: string): readonly string[] =>
	(stem.endsWith("ा") ? ["या", "ई", "ए"] : ["ा", "ी", "े"]).map((ending) => stem + ending);

let infinitives: readonly { readonly sound: string; readonly stem: string }[] | undefined;
/** How much farther than the nearest another verb may be that is meant as well: pitna, पीटना and पिटना. */
const asWell = 3;

/** The stems of the infinitives that a word in Latin letters plainly sounds like. */
function stemsHeardAs(word: string): readonly string[] {
	infinitives ??= spelled.map((stem) => ({ stem: fold(stem), sound: soundOfHindi(stem.endsWith("ा") ? `${stem}ना` : `${stem}\u094dना`) }));
	const sound = soundOfLatin(word);
	const within = plainlyWithin(sound);
	// An a is typed before the ending where it is an आ: harana is हराना, and not हारना.
	const isLong = /a+na+$/.test(word);
	const heard = infinitives.map(({ stem, sound: other }) => {
		const cost = stem.endsWith("ा") === isLong ? distance(sound, other, "latin", within) : Number.POSITIVE_INFINITY;
		return [stem, cost] as const;
	});
	const least = Math.min(within, ...heard.map(([, cost]) => cost));
	return heard.filter(([, cost]) => cost <= least + asWell).map(([stem]) => stem);
}

/** What a folded infinitive is of what has happened: गिरना and गिरने, गिरा; टकराना, टकराई; girna, गिरा. Empty for other words. */
export function pastOf(folded: string): readonly string[] {
	if (isDevanagari(folded)) {
		const stem = /^(.+)न[ाे]$/u.exec(folded)?.[1] ?? "";
		return stems.has(stem) ? pastOfStem(stem) : [];
	}
	return /.n(?:a+|e)$/.test(folded) ? stemsHeardAs(folded.replace(/e$/, "a")).flatMap(pastOfStem) : [];
}
