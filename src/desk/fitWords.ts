/** What the desk says of what it measured, for its proofreader. */
import type { Fit, FitKind } from "./fit.ts";
import { places } from "./preview/shown.ts";

const sizeName = (size: number) => (size > 1 ? " (बड़े अक्षर)" : size < 1 ? " (छोटे अक्षर)" : "");

export const placeNames = { story: "ख़बर के पन्ने पर", front: "मुख्य पन्ने पर सबसे ऊपर", section: "अनुभाग की सूची में" } as const;

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

const said: Record<FitKind, { what: (fit: Fit) => string; todo: (fit: Fit) => string }> = {
	"headline-lines": {
		what: (fit) => `शीर्षक ${fit.count} पंक्तियों तक जाता है: ${where(fit)}।`,
		todo: () => "हो सके तो छोटा करें।",
	},
	"headline-widow": {
		what: (fit) => `शीर्षक की आख़िरी पंक्ति में अकेला ‘${fit.found}’ रह जाता है: ${where(fit)}।`,
		todo: () => "शब्द घटाकर या बढ़ाकर देखें।",
	},
	"headline-cut": {
		what: (fit) => `${targets[fit.other] ?? fit.other} में शीर्षक का अंत कट जाएगा।`,
		todo: () => "ज़रूरी बात आगे लाएँ, या शीर्षक छोटा करें।",
	},
	"ink-line": {
		what: (fit) => `‘${fit.found}’ नीचे की पंक्ति के ‘${fit.other}’ को छूता है: ${where(fit)}।`,
		todo: () => "शब्द बदलें कि पंक्ति कहीं और टूटे।",
	},
	"ink-edge": {
		what: (fit) => `‘${fit.found}’ का एक हिस्सा किनारे पर कट रहा है: ${where(fit)}।`,
		todo: () => "इसे किसी और रूप में लिखें।",
	},
	halant: {
		what: (fit) => `‘${fit.found}’ ${faces[fit.other] ?? ""} में हलंत के साथ टूटा दिखेगा।`,
		todo: () => "दूसरी वर्तनी चलती हो तो वही लिखें।",
	},
};

/** What it is about, what to do: each a sentence. */
export function sayFit(fit: Fit): { readonly what: string; readonly todo: string } {
	const { what, todo } = said[fit.kind];
	return { what: what(fit), todo: todo(fit) };
}
