/** Reads where, when and by whom at the head of a report: "नई दिल्ली, 9 जुलाई (भाषा)". */

import { gap } from "../text/gap.ts";
import { isAbbreviation, isKnownVerb } from "../text/proof/verbs.ts";
import { agencies, DATE, dateOf, isOfAgencies } from "./datelineParts.ts";

/** What a dateline says. `length` is its length in the text with the marks after it, in UTF-16 code units. */
export interface Dateline {
	length: number;
	place?: string;
	/** 1–31, and the month 1–12 */
	day?: number;
	month?: number;
	year?: number;
	agency?: string;
	/** False when only a name and a mark say so. */
	isSure: boolean;
}

/** A sentence goes on behind it: no headline ends so. */
const GOES_ON = /\s(?:का|की|के|ने|कि|और|तथा|एवं)\s*$/;
const WEEKDAY = /(?:सोम|मंगल|बुध|गुरु|गुरू|बृहस्पति|वीर|शुक्र|शनि|रवि|इत)वार$|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
const DESK = /(?:desk|bureau|team|डेस्क|ब्यूरो|टीम)$/i;
/** Papers' short forms of a reporter before a place: what they stand for is not certain, and no name of anyone. */
const shortForms = "विस|वस|प्रस|जासं|संस|संसू";
export const isShortForm = new RegExp(`^(?:${shortForms})$`, "u");
/** Who else stands before a place at the head of a report. */
const reporters = `(?:${shortForms}|(?:[\\u0900-\\u097f]+ )?(?:संवाददाता|संवाद सूत्र|संवाद सहयोगी|प्रतिनिधि|ब्यूरो|राज्य ब्यूरो|डिजिटल डेस्क|ऑनलाइन डेस्क|आनलाइन डेस्क|वेब डेस्क|न्यूज़ डेस्क|न्यूज डेस्क|स्पोर्ट्स डेस्क|खेल डेस्क|बिजनेस डेस्क|एंटरटेनमेंट डेस्क|टीम|डेस्क))`;

const NAME = "[\\p{L}\\p{M}.]+(?:[ -][\\p{L}\\p{M}.]+){0,2}";
const PLACE = `(?<place>${NAME}(?:\\s?[/,]\\s?${NAME}){0,2}?)`;
/** State and country after a place, each in its brackets: "चमोली (उत्तराखंड) [भारत]". */
const COUNTRY = `(?:${gap}(?:\\([^()\\n]{2,25}\\)|\\[[^\\]\\n]{2,25}\\])){0,2}?`;
const END = `${gap}(?::[-–—]+|[।:ः|]|--?|[–—]|\\.(?!\\p{L}))${gap}`;
const dated = new RegExp(
	`^${PLACE}${COUNTRY}${gap}[,:|/–-]?${gap}\\(?${DATE}\\)?${gap}[,।.]?${gap}(?:[([]${gap}(?<agency>[^()\\[\\]\\n]{1,40})[)\\]]|(?<sign>[:/])${gap}(?<colons>${agencies})${gap}\\k<sign>|(?<bare>${agencies})(?=${END}|${gap}$))?(?<end>${gap}/${gap}|${END}|\\s*$|\\s+|(?<=[)\\]])(?=\\p{L}))`,
	"iu",
);
const signed = new RegExp(
	`^${PLACE}${COUNTRY}${gap},?${gap}[([]${gap}(?<agency>${agencies})${gap}[)\\]](?<end>${END}|\\s*$|\\s+|(?=\\p{L}))`,
	"u",
);
const agencyFirst = new RegExp(
	`^(?<agency>${agencies}|${reporters})${gap}[,।.]${gap}(?<place>${NAME}(?:/${NAME})?)${gap}(?:[।:]|[-–—](?!\\p{Lu})|\\.(?!\\p{L}))${gap}`,
	"u",
);
const agencyLast = new RegExp(
	`^${PLACE}${COUNTRY}${gap},${gap}(?<agency>${agencies}|${reporters})${gap}(?:[।:]|--?|[–—]|\\.(?!\\p{L}))${gap}`,
	"u",
);
const placeOnly = new RegExp(`^(?<place>${NAME}(?:/${NAME}){0,2})${gap}(?:[:ः।]|\\.(?=\\s)|\\s--?\\s|\\s?[–—]|--)${gap}(?=\\S)`, "u");

/** A place and a reporter or a state: "संगरूर (विवेक):". */
const placeBy = new RegExp(`^(?<place>${NAME})${gap}\\((?<by>${NAME})\\)${gap}[:।.–—-]${gap}(?=\\S)`, "u");

/** A reporter or a paper beside a town that is known: "रूपेश झा, भागलपुर:", "बरेली, अमृत विचार।". */
const besideTown = new RegExp(`^(?<first>${NAME}),${gap}(?<second>${NAME})${gap}[:।]${gap}(?=\\S)`, "u");

/** Towns from which reports come most; a report may begin with one and no more. Others are taken, but unsure. */
const towns = new Set(
	`दिल्ली|नई दिल्ली|नयी दिल्ली|मुंबई|मुम्बई|नवी मुंबई|कोलकाता|चेन्नई|बेंगलुरु|बेंगलुरू|बंगलूरू|बंगलुरु|हैदराबाद|अहमदाबाद|पुणे|सूरत|जयपुर|लखनऊ|कानपुर|नागपुर|इंदौर|इन्दौर|भोपाल|पटना|वडोदरा|गाजियाबाद|ग़ाज़ियाबाद|नोएडा|ग्रेटर नोएडा|गुरुग्राम|फरीदाबाद|आगरा|मेरठ|वाराणसी|प्रयागराज|इलाहाबाद|अयोध्या|गोरखपुर|बरेली|अलीगढ़|मुरादाबाद|सहारनपुर|मथुरा|झांसी|रांची|धनबाद|जमशेदपुर|बोकारो|रायपुर|बिलासपुर|जबलपुर|ग्वालियर|उज्जैन|जोधपुर|उदयपुर|कोटा|बीकानेर|अजमेर|अलवर|चंडीगढ़|अमृतसर|लुधियाना|जालंधर|शिमला|धर्मशाला|देहरादून|हरिद्वार|ऋषिकेश|नैनीताल|श्रीनगर|जम्मू|लेह|गुवाहाटी|शिलांग|इंफाल|इम्फाल|अगरतला|आइजोल|कोहिमा|ईटानगर|गंगटोक|भुवनेश्वर|कटक|पुरी|विशाखापत्तनम|विजयवाड़ा|अमरावती|तिरुवनंतपुरम|कोच्चि|कोझिकोड|कोयंबटूर|मदुरै|पुडुचेरी|पणजी|गांधीनगर|राजकोट|मुजफ्फरपुर|भागलपुर|गया|दरभंगा|पूर्णिया|सीवान|छपरा|हाजीपुर|नासिक|औरंगाबाद|ठाणे|रोहतक|हिसार|करनाल|पानीपत|सोनीपत|अंबाला|मॉस्को|मास्को|वाशिंगटन|वॉशिंगटन|न्यूयॉर्क|न्यूयार्क|लंदन|पेरिस|बर्लिन|बीजिंग|पेइचिंग|टोक्यो|तोक्यो|सियोल|इस्लामाबाद|कराची|लाहौर|काबुल|काठमांडू|काठमांडो|ढाका|कोलंबो|दुबई|अबू धाबी|रियाद|तेहरान|बगदाद|यरुशलम|यरूशलम|तेल अवीव|गाजा|गाज़ा|काहिरा|कीव|जिनेवा|जेनेवा|ब्रसेल्स|रोम|मैड्रिड|सिडनी|मेलबर्न|ब्रिसबेन|कैनबरा|वेलिंगटन|सिंगापुर|बैंकॉक|जकार्ता|कुआलालंपुर|हांगकांग|संयुक्त राष्ट्र|जोहानिसबर्ग|नैरोबी|ओटावा|टोरंटो|New Delhi|NEW DELHI|Mumbai|MUMBAI|Kolkata|London|LONDON|Washington|WASHINGTON|Moscow|MOSCOW|Lucknow|Patna|Bengaluru|Chennai|अल्मोड़ा|हल्द्वानी|बागेश्वर|चंपावत|टिहरी|पौड़ी|चमोली|उत्तरकाशी|मसूरी|कुल्लू|मनाली|सोलन|कांगड़ा|पटियाला|बठिंडा|कैथल|जींद|सिरसा|भिवानी|रेवाड़ी|शामली|बागपत|हापुड़|बुलंदशहर|जालौन|बांदा|चित्रकूट|कौशांबी|देवरिया|बलिया|सोनभद्र|अमेठी|रायबरेली|उन्नाव|हरदोई|बहराइच|गोंडा|मधुबनी|कटिहार|अररिया|सहरसा|मधेपुरा|सुपौल|बेगूसराय|खगड़िया|मुंगेर|मोतिहारी|बेतिया|सासाराम|हजारीबाग|देवघर|दुमका|गिरिडीह|पलामू|चाईबासा|भिलाई|कोरबा|सुकमा|कांकेर|रीवा|सतना|खजुराहो|मुरैना|भिंड|शिवपुरी|विदिशा|रायसेन|सीहोर|नर्मदापुरम|बैतूल|सिवनी|खरगोन|खंडवा|झाबुआ|रतलाम|मंदसौर|नीमच|सीकर|झुंझुनू|चूरू|नागौर|बाड़मेर|जैसलमेर|जालौर|सिरोही|बूंदी|टोंक|कारगिल|अनंतनाग|पुलवामा|बारामूला|राजौरी|कठुआ|सिलचर|जोरहाट|राउरकेला|तिरुपति|मैसूर|मैसुरु|मंगलुरु|हुबली|बेलगावी`
		.split("|")
		.map((town) => town.normalize("NFC")),
);

/** What stands in brackets behind a town that few know. */
const states = new Set(
	`उत्तर प्रदेश|यूपी|उत्तराखंड|उत्तराखण्ड|बिहार|झारखंड|झारखण्ड|मध्य प्रदेश|मध्यप्रदेश|एमपी|छत्तीसगढ़|राजस्थान|हरियाणा|पंजाब|हिमाचल|हिमाचल प्रदेश|जम्मू-कश्मीर|जम्मू कश्मीर|लद्दाख|गुजरात|महाराष्ट्र|गोवा|कर्नाटक|केरल|तमिलनाडु|आंध्र प्रदेश|तेलंगाना|ओडिशा|ओड़िशा|पश्चिम बंगाल|बंगाल|असम|मेघालय|मणिपुर|मिज़ोरम|मिजोरम|नगालैंड|नागालैंड|त्रिपुरा|अरुणाचल प्रदेश|सिक्किम|पुडुचेरी`
		.normalize("NFC")
		.split("|"),
);
/** The same abroad, which stands behind those who play for it too. */
const countries = new Set(
	`भारत|नेपाल|पाकिस्तान|बांग्लादेश|श्रीलंका|अमेरिका|ब्रिटेन|चीन|रूस|जापान|कनाडा|ऑस्ट्रेलिया|यूक्रेन|फ्रांस|जर्मनी|इटली|स्पेन|पुर्तगाल|पोलैंड|स्वीडन|नॉर्वे|स्विट्जरलैंड|ऑस्ट्रिया|यूनान|तुर्की|तुर्किये|इजराइल|इजरायल|इसराइल|ईरान|इराक|सीरिया|लेबनान|जॉर्डन|यमन|सऊदी अरब|यूएई|कतर|कुवैत|ओमान|मिस्र|सूडान|लीबिया|इथियोपिया|केन्या|नाइजीरिया|घाना|सोमालिया|दक्षिण अफ्रीका|ब्राजील|अर्जेंटीना|पेरू|चिली|कोलंबिया|वेनेजुएला|मेक्सिको|क्यूबा|हैती|अफगानिस्तान|भूटान|मालदीव|म्यांमार|म्यांमा|थाईलैंड|वियतनाम|कंबोडिया|मलेशिया|इंडोनेशिया|फिलीपींस|दक्षिण कोरिया|उत्तर कोरिया|ताइवान|मंगोलिया|कजाकिस्तान|उज्बेकिस्तान|न्यूजीलैंड|फिजी|मॉरीशस`
		.normalize("NFC")
		.split("|"),
);
/** Countries come with nukta and without: "न्यूज़ीलैंड". */
const plain = (name: string) => name.normalize("NFC").replace(/([जफकखग])\u093c/g, "$1");

/** Words that a story may begin with, a danda after them, and that are no towns. */
const spoken = new Set(
	"हाँ हां नहीं जी बस शायद बिल्कुल सही ठीक अब आज कल दिन रात सुबह शाम दोपहर पानी आग युद्ध शांति बारिश धूप अँधेरा अंधेरा सन्नाटा ख़ामोशी चुप सवाल जवाब इंतज़ार".split(
		" ",
	),
);

/** True for a town of the list, or several with slashes. */
export const isTown = (place: string) => place.split("/").every((part) => towns.has(part.trim().normalize("NFC")));

/** True for a state or a country of the list, and for short forms of it: "उ0प्र0". */
export const isState = (place: string) =>
	states.has(plain(place)) || countries.has(plain(place)) || /^[\u0900-\u097f]{1,2}[0०. ]{1,2}प्र[0०.]?$/.test(place);

/** How names of towns end. */
const TOWN = /^[\p{L}\p{M}]+(?:\s?(?:गढ\u093c|\u0917\u095d|पुर|नगर|ाबाद|गंज|वाड\u093c?ा|कोट|घाट|प्रयाग|पट्टनम))$/u;

/** True for a town of the list and for a word that ends as towns do. */
export const isPlaceName = (place: string) => isTown(place) || TOWN.test(place);

const DISTRICT = "(?:ज\u093c?|\u095b)िल[ाे]|जनपद|तहसील";
const isBefore = (name: string, words: string, copy: string) =>
	new RegExp(`(?<![\\p{L}\\p{M}])${name.replace(/[^\p{L}\p{M}\s]/gu, ".")} (?:${words})(?![\\p{L}\\p{M}])`, "u").test(copy);
/** Whoever does something is no place: "अनीता ने". */
const acts = (name: string, copy: string) => copy.includes(`${name} ने `);

/** Spoken of as a place, and of no one who does something: "सुपौल जिले में", never "अनीता ने". */
const isSpokenOf = (place: string, copy: string) => isBefore(place, `में|के|की|का|शहर|${DISTRICT}`, copy) && !acts(place, copy);

/** A place by its state or country in brackets: "sure", "unsure", or undefined where none stands there or a player does, as "लियोनेल मेसी (अर्जेंटीना)". */
function placeWithin(name: string, within: string, copy: string): "sure" | "unsure" | undefined {
	const isAbroad = countries.has(plain(within));
	if (!isAbroad && !states.has(plain(within))) return undefined;
	if (isPlaceName(name) || isSpokenOf(name, copy)) return "sure";
	const areSeveral = /\s/.test(name);
	return isAbroad ? (areSeveral || acts(name, copy) ? undefined : "unsure") : areSeveral ? "unsure" : "sure";
}

/**
 * The dateline at the start of a paragraph, or null. Takes place and date with or without agency, place and agency, agency or desk before the place;
 * a place with a mark alone only when `canBeBare` (the first paragraph of a report), and surely only for a town that is known. Any other name is one
 * where it ends as towns do, or where the `copy` speaks of it as of one.
 */
export function readDateline(text: string, canBeBare: boolean, copy = ""): Dateline | null {
	const match = dated.exec(text) ?? signed.exec(text) ?? agencyFirst.exec(text) ?? agencyLast.exec(text);
	const groups = match?.groups;
	if (match && groups) {
		const date = dateOf(groups);
		const agency = (groups["agency"] ?? groups["colons"] ?? groups["bare"])?.trim();
		const isDated = date.day !== undefined;
		// "मोदी ने 9 जुलाई को": a date in a sentence, not at its head.
		const named = groups["place"] ?? "";
		const hasComma = named.includes(",") || /^(?:\s{0,4}(?:\([^)]*\)|\[[^\]]*\])){0,2}\s{0,4},/.test(match[0].slice(named.length));
		const isKnown = isPlaceName(named) || isState(named) || isBefore(named, DISTRICT, copy);
		const isHead =
			/^[^,]+,\s/.test(match[0]) &&
			(hasComma || isKnown) &&
			!/^(?:को|से|तक|के|की|का|में|पर|और|तथा|व|या|at|on|to|and)(?![\u0900-\u097f\w])/.test(text.slice(match[0].length));
		// "अंतिम तिथि 30 जून 2024।" begins a sentence, "रायपुर 30 जून 2024।" and "लखनऊ 12 मार्च।" a report.
		const isWholeDay = canBeBare && (isTown(named) || (isKnown && date.year !== undefined)) && /।\s*$/.test(match[0]);
		const isBroken = isDated && !agency && !groups["end"]?.trim() && !isWholeDay && match[0].length < text.length && !isHead;
		// "आज का राशिफल 24 नवंबर: इन राशियों को …" is a headline: no comma before the day, no agency, no town that is known and no full stop.
		const rest = text.slice(match[0].length);
		const isTitle =
			isDated &&
			!agency &&
			!isTown(named) &&
			/[^.,:|।)\]]\s\(?[\p{N}\p{Lu}]/u.test(match[0]) &&
			/[^।.?!…:”’"')\]\s]\s*$/.test(rest) &&
			!GOES_ON.test(rest);
		const isPlace = !WEEKDAY.test(named) && !DESK.test(named) && !named.split(/[/,]\s?/).every((part) => isOfAgencies.test(part));
		// "पूर्णिमा तिथि आरंभ: 23 दिसंबर, सुबह 10:47 बजे": nothing but a clock behind the day.
		const isHour =
			isDated &&
			!agency &&
			/^(?:[\u0900-\u097f]{2,8} )?[0-9०-९]{1,2}(?:[:.][0-9०-९]{2})?(?: (?:बजे|से|तक|पर|am|pm|ist|[0-9०-९:.]+)){0,3}$/i.test(rest) &&
			/[:.][0-9०-९]{2}| बजे/.test(rest);
		// Without a comma before it a day may stand behind any words: "परीक्षा 12 मार्च: …".
		const isSure = hasComma || isKnown || !isDated || agency !== undefined;
		if (!isBroken && !isTitle && !isHour && (isDated || agency) && isPlace && (isSure || (canBeBare && !/\s/.test(named)))) {
			return { length: match[0].length, ...present(named), ...date, ...(agency ? { agency } : {}), isSure };
		}
	}
	if (!canBeBare) return null;
	const [, alone, state] = /^(.{2,30}?)\s*(?:\((.{2,20})\)\s*)?[:।–—-]+$/u.exec(text) ?? [];
	const isAlone = /^\S{2,14}।$/u.test(text) && !spoken.has(alone ?? "") && !isKnownVerb(alone ?? "");
	if (alone !== undefined && (isTown(alone) || (copy !== "" && isAlone))) return { length: text.length, place: alone, isSure: true };
	const within = alone !== undefined && state ? placeWithin(alone, state, copy) : undefined;
	if (within) return { length: text.length, ...present(alone), isSure: within === "sure" };
	const beside = besideTown.exec(text);
	const town = [beside?.groups?.["first"], beside?.groups?.["second"]].filter((name) => name && isTown(name));
	if (beside && town.length === 1) return { length: beside[0].length, ...present(town[0]), isSure: false };
	const bare = placeOnly.exec(text) ?? placeBy.exec(text);
	const place = bare?.groups?.["place"];
	if (!bare || !place || place.length > 30) return null;
	const certainty = isTown(place) ? "sure" : placeWithin(place, bare.groups?.["by"] ?? "", copy);
	const isKnown = certainty === "sure";
	// "Jaipur News:" over a Hindi sentence is a page's word for machines.
	if (!isKnown && !/[\u0900-\u097f]/.test(place) && /[\u0900-\u097f]/.test(text)) return null;
	const rest = text.slice(bare[0].length);
	if (!/[।.!?]/.test(rest) || (rest.match(/\S+/g)?.length ?? 0) < 5) return null;
	const isWord = /^\S{2,14}।\s*$/u.test(bare[0]) && copy !== "" && !spoken.has(place);
	// "डॉ. विकास दास ने", "जी. परमेश्वर ने"
	const isCut = place.includes(".") || (bare[0].startsWith(".", place.length) && isAbbreviation(place, "", rest));
	const isLikely = certainty !== undefined || (!isCut && (isWord || isPlaceName(place) || (text.length > 80 && isSpokenOf(place, copy))));
	return isLikely ? { length: bare[0].length, place, isSure: isKnown } : null;
}

const present = (place: string | undefined) => (place ? { place: place.trim() } : {});
