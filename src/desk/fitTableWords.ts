/** The words of the table that shows how a headline sits, for its proofreader. */
import { placeNames } from "./fitWords.ts";

export const fitWords = {
	places: placeNames,
	screen: "स्क्रीन",
	plain: "सामान्य अक्षर",
	largest: "सबसे बड़े अक्षर",
	lines: (count: number) => (count === 1 ? "1 पंक्ति" : `${count} पंक्तियाँ`),
	at: (screen: number | string) => `${screen} पर `,
	alone: ", आख़िरी में एक ही शब्द",
	width: (width: number) => `${width} px`,
	targets: { whatsapp: "व्हाट्सऐप", search: "खोज", push: "सूचना" },
} as const;
