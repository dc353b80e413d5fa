/** What the desk says of all that it would mend at once; it comes with that look. */
import { words } from "./words.ts";

export const mendAllWords = {
	head: "सब ठीक करें: पहले देख लें",
	text: (count: number, places: number) =>
		`${count === 1 ? "1 बात बिना अर्थ बदले ठीक हो सकती है" : `${count} बातें बिना अर्थ बदले ठीक हो सकती हैं`} (${places} बदलाव)।`,
	rest: (count: number) => (count === 1 ? " बाक़ी 1 बात आपको तय करनी है।" : ` बाक़ी ${count} बातें आपको तय करनी हैं।`),
	make: (count: number) => (count === 0 ? "कोई बदलाव नहीं चुना" : `${count} बदलाव लागू करें`),
	chooseNone: "सब निशान हटाएँ",
	chooseAll: "सब पर निशान लगाएँ",
	instead: (from: string, to: string) => `“${from}” की जगह “${to}”`,
	undo: `लागू करने के बाद भी “${words.undo}” दबाते ही सब एक बार में लौट आता है।`,
	looksSame: "(दिखने में वही, कोड मानक)",
	onlySpace: "(सिर्फ़ ख़ाली जगह)",
};
