/** Every Hindi word of the panel of checks, for its proofreader. */
import type { Family } from "./remark.ts";

export const checkWords = {
	fit: "शीर्षक का नाप",
	style: "डेस्क की शैली",
	checking: "जाँच हो रही है…",
	refused: " ठीक किए बिना ख़बर छपने नहीं जा सकती।",
	mend: " छपने से पहले ठीक करें।",
	rest: (advice: number, isMore: boolean, fine: number) =>
		[
			advice > 0 && ` ${advice} सुझाव ${isMore ? "भी " : ""}${advice === 1 ? "है" : "हैं"}`,
			fine > 0 && ` ${fine === 1 ? "1 बात ठीक मिली" : `${fine} बातें ठीक मिलीं`}`,
		]
			.filter(Boolean)
			.join(";") + (advice + fine > 0 ? "।" : ""),
	more: (count: number) => `और ${count} बातें। ऊपर की बातें ठीक करते ही ये भी दिखेंगी।`,
	times: (count: number) => `${count} बार`,
	all: (to: string) => `सब जगह “${to}” लिखें`,
	allStandard: (count: number) => `सभी ${count} जगह मानक रूप रखें`,
	mendThis: "ठीक करें",
	keys: "↑ ↓ या J K से अगली-पिछली बात, Enter से उसकी जगह। F8 से कहीं से भी अगली जगह या अगली बात।",
	marks: "जाँच के निशान",
	mendAll: "सब ठीक करें: पहले देखें",
	leave: "रहने दें",
	quietInStory: "इस ख़बर में न पूछें",
	quietInStoryOf: (what: string) => `इस ख़बर में न पूछें: ${what}`,
	quietForDesk: "इस डेस्क पर न पूछें",
	quietForDeskOf: (what: string) => `इस डेस्क पर न पूछें: ${what}`,
	quieted: (count: number) => `इस ख़बर में नहीं पूछा जा रहा: ${count}`,
	quietedOf: (check: string, found: string) => (found ? `${check}: ${found}` : check),
	ask: "फिर पूछें",
	askOf: (what: string) => `फिर पूछें: ${what}`,
	fine: {
		form: "ख़बर की बनावट ठीक है, हर ज़रूरी ख़ाना भरा है।",
		signs: "विसर्ग, विराम-चिह्न, कोष्ठक और उद्धरण ठीक (C1–C5, C12)",
		letters: "नुक़्ते, संयुक्त अक्षर और छिपे चिह्न ठीक (C6–C9, C13–C15)",
		spelling: "अंक और वर्तनी ठीक (C10, C11)",
		pictures: "तस्वीरों के वर्णन और साभार ठीक (C16)",
		facts: "स्थान, स्रोत, समय और अनुभाग ठीक",
		headline: "शीर्षक हर चौड़ाई पर ठीक बैठता है",
		ink: "कोई मात्रा दूसरी पंक्ति को नहीं छूती, कहीं नहीं कटती",
		conjuncts: "संयुक्त अक्षर फ़ोन के अपने फ़ॉन्ट में भी जुड़े रहेंगे",
	} satisfies Record<Family, string>,
} as const;
