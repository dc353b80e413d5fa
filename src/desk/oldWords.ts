/** What the desk says of copy in an old font; it comes with that part of it. */

import type { Doubt } from "../text/krutidevWord.ts";

/** Why a word that an old font's codes made is to be read again. */
const doubts: Record<Doubt, string> = {
	reph: "रेफ किस अक्षर पर है, पक्का नहीं",
	"two-rephs": "शब्द में दो रेफ हैं",
	latin: "शब्द हिंदी का है या अंग्रेज़ी का, पक्का नहीं",
	visarga: "इस फ़ॉन्ट में विसर्ग, कोलन और प्रतिशत का एक ही कोड है",
	sibilant: "श है या ष, पक्का नहीं",
	unknown: "इसका एक कोड पहचान में नहीं आया",
	malformed: "ऐसा शब्द हिंदी में नहीं बनता",
};

export const oldWords = {
	oldFont: "पुराने फ़ॉन्ट का पाठ",
	oldText: (all: number, doubtful: number) =>
		doubtful > 0
			? `यह कृति देव में लिखा लगता है। ${all} में से ${all - doubtful} ${all - doubtful === 1 ? "शब्द पक्का है" : "शब्द पक्के हैं"}, बाक़ी पर रेखा है: पढ़कर देख लें।`
			: "यह कृति देव में लिखा लगता है। सब शब्द पहचान में आए।",
	left: (count: number) => (count === 1 ? " बाक़ी 1 पंक्ति वैसी ही रहेगी।" : ` बाक़ी ${count} पंक्तियाँ वैसी ही रहेंगी।`),
	unsure: (count: number) => `${count} ${count === 1 ? "शब्द पक्का" : "शब्द पक्के"} नहीं`,
	doubtful: (word: string, kinds: readonly Doubt[], other = "") =>
		`${word}: ${kinds.map((kind) => doubts[kind]).join("; ")}।${other && ` यह भी हो सकता है: ${other}`}`,
	asCame: "जैसा आया",
	asBecomes: "जैसा बनेगा",
	takeOld: "बदलकर डालें",
	leaveOld: "वैसा ही रहने दें",
	oldHint: "जब तक आप “बदलकर डालें” न दबाएँ, कुछ नहीं बदलता। मूल प्रति मसौदे के साथ बनी रहती है।",
	oldAgain: "मूल प्रति फिर देखें",
	oldAgainHint: "यहाँ कुछ भी चुनें, नया मसौदा बनेगा; यह मसौदा ऐसे ही रहेगा।",
};
