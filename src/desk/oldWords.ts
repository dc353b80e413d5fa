/** What the desk says of copy in an old font; it comes with that part of it. */

export const oldWords = {
	oldFont: "पुराने फ़ॉन्ट का पाठ",
	oldText: (doubts: number) =>
		doubts > 0 ? `यह कृति देव में लिखा लगता है। ${doubts} शब्द पक्के नहीं, उन पर रेखा है: पढ़कर देख लें।` : "यह कृति देव में लिखा लगता है। सब शब्द पहचान में आए।",
	asCame: "जैसा आया",
	asBecomes: "जैसा बनेगा",
	takeOld: "बदलकर डालें",
	leaveOld: "वैसा ही रहने दें",
	oldHint: "जब तक आप “बदलकर डालें” न दबाएँ, कुछ नहीं बदलता।",
};
