/** The Hindi of what opens over a page. Loaded with it, never before. */
import type { SettingName } from "../reader/settings.ts";

export const words = {
	close: "बंद करें",
	letters: "अक्षर",
	more: "और सेटिंग",
	moreHint: "पंक्तियाँ, लिखावट, तस्वीरें",
	reset: "सब पहले जैसा करें",
	wasReset: "सब पहले जैसा हो गया।",
	notKept: "यह ब्राउज़र कुछ याद नहीं रखने दे रहा। आपकी पसंद इस पन्ने के खुले रहने तक चलेगी।",
	smaller: "अक्षर छोटे करें",
	larger: "अक्षर बड़े करें",
	sizes: ["बहुत छोटे", "छोटे", "सामान्य", "थोड़े बड़े", "बड़े", "काफ़ी बड़े", "सबसे बड़े"],
	lines: "पंक्तियाँ और चौड़ाई",
	writing: "लिखावट और अंक",
	colours: "और रंग",
	coloursHint: "काला, कंट्रास्ट",
	pictures: "तस्वीरें और हलचल",
	picturesHint: "बंद करने पर डेटा बहुत कम लगता है। वर्णन और साभार फिर भी दिखते हैं।",
	lessMotion: "हलचल कम करें",
	newRelease: "पाठक का नया रूप तैयार है।",
	takeRelease: "अभी लगाएँ",
	copyOf: (age: string) => `${age} की प्रति`,
	oldCopy: "पहले की रखी हुई प्रति",
	listen: "सुनें",
	listening: "सुनना",
	noVoice: "यहाँ हिंदी बोलने वाली आवाज़ नहीं है।",
	getVoice: "जोड़ने का तरीका",
};

/** What a group of choices is called. */
export const legends: Record<Exclude<SettingName, "motion">, string> = {
	theme: "रंग",
	size: "अक्षर का आकार",
	leading: "पंक्तियों का फ़ासला",
	width: "पंक्ति की लंबाई",
	letters: "लिखावट",
	digits: "अंक",
	pictures: "तस्वीरें",
};

export const choiceWords = {
	theme: { auto: "ऑटो", light: "दिन", sepia: "सेपिया", dark: "रात", black: "पूरा काला", contrast: "गहरा कंट्रास्ट" },
	leading: { normal: "सामान्य", close: "पास", open: "खुली" },
	width: { normal: "सामान्य", short: "छोटी", full: "पूरी" },
	letters: { eczar: "पाठक", device: "इस फ़ोन की" },
	digits: { latn: "123", deva: "१२३" },
	pictures: { on: "दिखाएँ", tap: "छूने पर", off: "बंद" },
} as const;
