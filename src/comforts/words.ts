/** The Hindi of what opens over a page. Loaded with it, never before. */

import type { SettingName } from "../reader/settings.ts";
import type { Changes } from "./changes.ts";

export const words = {
	close: "बंद करें",
	letters: "अक्षर",
	more: "और सेटिंग",
	moreHint: "पंक्तियाँ, लिखावट, तस्वीरें",
	reset: "सब पहले जैसा करें",
	wasReset: "सब पहले जैसा हो गया।",
	bringBack: "मेरी पसंद वापस लाएँ",
	broughtBack: "आपकी पसंद वापस आ गई।",
	notKept: "यह ब्राउज़र कुछ याद नहीं रखने दे रहा। आपकी पसंद इस पन्ने के खुले रहने तक चलेगी।",
	smaller: "अक्षर छोटे करें",
	larger: "अक्षर बड़े करें",
	sizes: ["बहुत छोटे", "छोटे", "सामान्य", "थोड़े बड़े", "बड़े", "काफ़ी बड़े", "सबसे बड़े"],
	lines: "पंक्तियाँ और चौड़ाई",
	writing: "लिखावट और अंक",
	colours: "और रंग",
	coloursHint: "काला या कंट्रास्ट",
	pictures: "तस्वीरें और हलचल",
	picturesHint: "ऑटो में डेटा बचाते समय तस्वीरें छूने पर आती हैं। बंद करने पर डेटा बहुत कम लगता है। वर्णन और साभार फिर भी दिखते हैं।",
	keep: "साथ रखी ख़बरें",
	keepHint: "बिना इंटरनेट पढ़ने के लिए",
	newStories: (count: number, number: string) => `${number} नई ${count === 1 ? "ख़बर" : "ख़बरें"}`,
	edited: (isStory: boolean) => (isStory ? "यह ख़बर अपडेट हुई है।" : "यह पन्ना अपडेट हुआ है।"),
	showNew: "दिखाएँ",
	back: "सेटिंग पर लौटें",
	lessMotion: "हलचल कम करें",
	newRelease: "साइट का नया रूप तैयार है।",
	takeRelease: "अभी लगाएँ",
	/** What was kept this minute has no “अभी की प्रति”: nobody says so. */
	copyOf: (age: string) => `${age === "अभी" ? "कुछ ही देर पहले" : age} की प्रति`,
	easy: "सरल पठन",
	farApart: "शब्द और पंक्तियाँ दूर-दूर",
	easyHint: "किसी शब्द को छूकर उसके जुड़े अक्षर खोलें।",
	easyKeys: "कीबोर्ड से: Tab से अनुच्छेद, तीर से शब्द चुनें, Enter से खोलें।",
	hearWord: "शब्द सुनें",
	opened: (word: string) => `शब्द खुला: ${word}`,
	/** क, ष → आधा क और ष मिलकर */
	madeOf: (letters: readonly string[]) => {
		const halves = letters.slice(0, -1).map((letter) => `आधा ${letter}`);
		return `${halves.join(", ")} और ${letters.at(-1)} मिलकर`;
	},
	reopened: "ख़बर वहीं से खुली है, जहाँ आपने छोड़ी थी।",
	toTop: "ऊपर से पढ़ें",
	read: "पढ़ी",
	hasChanged: "आपके पढ़ने के बाद यह ख़बर बदली है।",
	show: "बदलाव दिखाएँ",
	readBefore: "आपने यह ख़बर",
	changedSince: ({ isHeadlineNew, isDeckNew, blocks, gone, corrections }: Changes, number: (value: number) => string) => {
		const paragraphs = blocks.size + [...gone.values()].flat().length;
		const parts = [
			isHeadlineNew && isDeckNew ? "शीर्षक और सार बदले हैं" : isHeadlineNew ? "शीर्षक बदला है" : isDeckNew && "सार बदला है",
			paragraphs > 0 && (paragraphs === 1 ? "एक अनुच्छेद बदला है" : `${number(paragraphs)} अनुच्छेद बदले हैं`),
			corrections.length > 0 && (corrections.length === 1 ? "एक भूल सुधारी गई है" : `${number(corrections.length)} भूलें सुधारी गई हैं`),
		];
		const said = parts.filter(Boolean);
		return `पढ़ी थी। तब से ${said.length > 2 ? `${said[0]}, ${said.slice(1).join(" और ")}` : said.join(" और ")}।`;
	},
	toChange: "बदलाव पर जाएँ",
	/** How many of all changes were gone to. */
	changesSeen: (of: string, seen: number, number: string) => `${of} में से ${number} ${seen === 1 ? "बदलाव देखा" : "बदलाव देखे"}।`,
	nextChange: "अगला बदलाव",
	noMarks: "निशान हटाएँ",
	savedOpen: "इंटरनेट नहीं है। सहेजी ख़बरें खुलेंगी।",
	oldCopy: "पहले की रखी हुई प्रति",
	withoutNetwork: (copy: string) => `इंटरनेट नहीं है। ${copy}`,
	listening: "सुनना",
	noVoice: "यहाँ हिंदी बोलने वाली आवाज़ नहीं है।",
	getVoice: "जोड़ने का तरीक़ा",
};

/** What a group of choices is called. */
export const legends: Record<Exclude<SettingName, "motion" | "easy">, string> = {
	theme: "रंग",
	size: "अक्षर का आकार",
	leading: "पंक्तियों का फ़ासला",
	width: "पंक्ति की लंबाई",
	letters: "लिखावट",
	digits: "अंक",
	pictures: "तस्वीरें",
	focus: "नज़र टिकाने के लिए",
};

export const choiceWords = {
	theme: { auto: "ऑटो", light: "दिन", sepia: "सेपिया", dark: "रात", black: "पूरा काला", contrast: "गहरा कंट्रास्ट" },
	leading: { normal: "सामान्य", close: "पास", open: "खुली" },
	width: { normal: "सामान्य", short: "छोटी", full: "पूरी" },
	letters: { eczar: "पाठक", device: "इस डिवाइस की" },
	digits: { auto: "जैसे छपे", latn: "123", deva: "१२३" },
	pictures: { auto: "ऑटो", on: "दिखाएँ", tap: "छूने पर", off: "बंद" },
	easy: { off: "बंद", on: "चालू" },
	focus: { none: "कुछ नहीं", paragraph: "एक अनुच्छेद", ruler: "रेखा" },
} as const;
