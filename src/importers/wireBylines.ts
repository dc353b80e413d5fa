/** Tells names, what people are and towns alone by where they stand before a story. */
import { isPlaceName } from "./dateline.ts";
import { folded } from "./wirePatterns.ts";
import { isMeta, type Piece, words } from "./wirePieces.ts";

/** What a page calls its own parts, and no one is called. */
const OF_PAGE = /(?:^|\s)(?:खबर(?:ें|ों)?|वीडियो|फोटो|तस्वीर(?:ें|ों)?|लाइव|अपडेट्?स?|ट्रेंडिंग|हेडलाइंस?|विज्ञापन|फटाफट)(?:\s|$)/u;

/** True for one name or several with commas: up to four words each, no figures, no place that news comes from. */
export const areNames = (text: string) =>
	!OF_PAGE.test(folded(text)) &&
	text.split(/[,،]| और | व /).every((name) => words(name).length >= 1 && words(name).length <= 4) &&
	!/\sसे$|^[a-z]+$|।$|\s(?:में|का|की|को|ने|पर)\s/.test(text) &&
	!/(?:^|\s)\p{N}/u.test(text) &&
	/\p{L}/u.test(text);

/** What someone is, as opinions have it under who wrote them. */
export const OCCUPATION =
	/^(?:\S+ ){0,4}(?:कार्यकर्ता|पत्रकार|लेखक|लेखिका|प्रोफ\u093c?ेसर|प्राध्यापक|अर्थशास्त्री|समाजशास्त्री|इतिहासकार|विश्लेषक|विशेषज्ञ|राजनयिक|टिप्पणीकार|स्तंभकार|अधिवक्ता|अधिकारी|वैज्ञानिक|शिक्षाविद|साहित्यकार|संपादक)$/u;

/** A town alone over a story: "पिथौरागढ़:". */
export const isPlace = (line: Piece | undefined) => {
	const [, place = ""] = /^(.{2,30}):$/.exec(line?.text ?? "") ?? [];
	return !line?.label && isPlaceName(place);
};

/** Said in a text as a place is: "खंडवा में", "खंडवा पुलिस"; a section's name has its noun behind it there. */
export function isPlaceIn(text: string, place: string): boolean {
	const at = text.indexOf(place);
	return at >= 0 && /^(?: (?:में|के|की|का|से|ज\u093c?िल|शहर|पुलिस|नगर)|[^\p{L}\p{M} ]|$)/u.test(text.slice(at + place.length));
}

/** A town with a comma, and the time under it: "कानपुर," over "22 अप्रैल 2025". */
export const isPlacedTime = (lines: readonly Piece[], at: number) =>
	/^[\p{L}\p{M} ]{2,30},$/u.test(lines[at]?.text ?? "") && isMeta(lines[at + 1]?.label);
