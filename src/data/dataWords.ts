/** What a reader is told of data: that came whole and is not fit to be shown, or that this device keeps. Comes with what finds that out. */
import type { Told } from "./failures.ts";

export const brokenWords: Record<"other-story" | "format", Told> = {
	"other-story": {
		title: "माँगी कोई और ख़बर थी, आई कोई और",
		text: "भूल हमारी है: इस पते पर ग़लत ख़बर रखी है। बाक़ी ख़बरें ठीक हैं।",
	},
	format: {
		title: "यह ख़बर ठीक से नहीं छपी",
		text: "इसका कुछ हिस्सा छूट गया है, इसलिए हम इसे अधूरा नहीं दिखा रहे। भूल हमारी है। बाक़ी ख़बरें ठीक हैं।",
	},
};

export const keptWords = {
	here: "ये ख़बरें यहाँ रखी हुई हैं",
	notHere: "यह पन्ना इस फ़ोन या कंप्यूटर में रखा हुआ नहीं है।",
} as const;
