/** What the desk says of what it measured, for its proofreader. */
import type { Fit, FitKind } from "./fit.ts";
import { places } from "./preview/shown.ts";

const sizeName = (size: number) => (size > 1 ? " (बड़े अक्षर)" : size < 1 ? " (छोटे अक्षर)" : "");

const placeNames = { story: "ख़बर के पन्ने पर", front: "मुख्य पन्ने पर सबसे ऊपर", section: "अनुभाग की सूची में" } as const;

/** More of one place say no more. */
const named = 3;

/** "ख़बर के पन्ने पर 320 px, 360 px (बड़े अक्षर), 4 और; अनुभाग की सूची में 412 px" */
function where({ screens }: Fit): string {
	return places
		.flatMap((place) => {
			const there = screens.filter((screen) => screen.place === place).sort((a, b) => a.size - b.size || a.width - b.width);
			const names = there.slice(0, named).map(({ width, size }) => `${width} px${sizeName(size)}`);
			const more = there.length > named ? [`${there.length - named} और`] : [];
			return there.length > 0 ? [`${placeNames[place]} ${[...names, ...more].join(", ")}`] : [];
		})
		.join("; ");
}

const targets: Record<string, string> = { whatsapp: "व्हाट्सऐप", search: "खोज के नतीजे" };
const faces: Record<string, string> = { android: "Android के अक्षरों", here: "इस कंप्यूटर के अक्षरों", both: "Android और इस कंप्यूटर के अक्षरों" };

const said: Record<FitKind, { what: (fit: Fit) => string; why: string; todo: (fit: Fit) => string }> = {
	"headline-lines": {
		what: (fit) => `शीर्षक ${fit.count} पंक्तियों तक जाता है: ${where(fit)}।`,
		why: "इतना लंबा शीर्षक फ़ोन की पहली स्क्रीन भर देता है; ख़बर और तस्वीर नीचे चली जाती हैं।",
		todo: () => "हो सके तो छोटा करें।",
	},
	"headline-widow": {
		what: (fit) => `शीर्षक की आख़िरी पंक्ति में अकेला ‘${fit.found}’ रह जाता है: ${where(fit)}।`,
		why: "अकेले शब्द की पंक्ति अधूरी लगती है, और नीचे का सब एक पंक्ति और खिसक जाता है।",
		todo: () => "कोई शब्द घटाकर या बढ़ाकर देखें।",
	},
	"headline-cut": {
		what: (fit) => `${targets[fit.other] ?? fit.other} में शीर्षक का अंत कट जाएगा।`,
		why: "वहाँ पाठक इतना ही पढ़ेगा; ज़रूरी बात कटे हुए हिस्से में न रहे।",
		todo: () => "ज़रूरी बात आगे लाएँ, या शीर्षक छोटा करें।",
	},
	"ink-line": {
		what: (fit) => `‘${fit.found}’ नीचे की पंक्ति के ‘${fit.other}’ को छूता है: ${where(fit)}।`,
		why: "ऊपर की पंक्ति का निचला हिस्सा और नीचे की पंक्ति की मात्रा एक-दूसरे पर छप रही हैं।",
		todo: () => "शब्द बदलें कि पंक्ति कहीं और टूटे।",
	},
	"ink-edge": {
		what: (fit) => `‘${fit.found}’ का एक हिस्सा किनारे पर कट रहा है: ${where(fit)}।`,
		why: "पाठक को मात्रा अधूरी दिखेगी।",
		todo: () => "इस हिस्से को किसी और रूप में लिखें।",
	},
	halant: {
		what: (fit) => `‘${fit.found}’ ${faces[fit.other] ?? ""} में हलंत के साथ टूटा दिखेगा।`,
		why: "इस फ़ॉन्ट में इन अक्षरों का जुड़ा रूप नहीं है। तस्वीर के नीचे की पंक्ति और साभार सदा फ़ोन के अपने अक्षरों में दिखते हैं, बाक़ी ख़बर तब जब पन्ने का फ़ॉन्ट न आए।",
		todo: () => "दूसरी वर्तनी चलती हो तो वही लिखें; नहीं तो रहने दें।",
	},
};

/** What it is about, why it matters, what to do: each a sentence. */
export function sayFit(fit: Fit): { readonly what: string; readonly why: string; readonly todo: string } {
	const { what, why, todo } = said[fit.kind];
	return { what: what(fit), why, todo: todo(fit) };
}

export const fitWords = {
	head: "शीर्षक का नाप",
	places: placeNames,
	screen: "स्क्रीन",
	plain: "सामान्य अक्षर",
	largest: "सबसे बड़े अक्षर",
	lines: (count: number) => (count === 1 ? "1 पंक्ति" : `${count} पंक्तियाँ`),
	width: (width: number) => `${width} px`,
	targets: { whatsapp: "व्हाट्सऐप", search: "खोज", push: "सूचना" },
} as const;
