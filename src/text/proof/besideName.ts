/** Whether a word stands beside the name of a person or a place, where a short one may be one more: कुणाल कामरा ने, चक्रवात मोका, स्वार सीट. */
import { secondNames, titles } from "../personNames.ts";
import type { Place } from "./finding.ts";
import { LETTER, type Reading } from "./reading.ts";

/**
 * What people, places and storms are said to be before their names, and behind them. No second name is among these that is a word, too (लाल, देवी, प्रसाद):
 * it stands behind any other word as well.
 */
const before = new RegExp(
	`(?:^|[^${LETTER}])(?:${titles}|डॉक्टर|मौलाना|उस्ताद|क्रिकेटर|बल्लेबाज\u093c?|गेंदबाज\u093c?|अभिनेता|अभिनेत्री|गायक|गायिका|चक्रवात|तूफ\u093c?ान|ग्राम|गांव|गाँव|थाना|नगर पंचायत|तहसील|मोहल्ला)[.’'“‘]?\\s$`,
);
const behind = new RegExp(
	`^\\s(?:${secondNames}|जी|घाटी|नदी|विधानसभा|लोकसभा|सीट|तहसील|थाना|थाने|गांव|गाँव|पंचायत|मोहल्ला|मोहल्ले)(?![${LETTER}])`,
);

export function isBesideName(readings: readonly Reading[], { field, start, end }: Place): boolean {
	const text = readings[field]?.masked ?? "";
	return (
		before.test(text.slice(Math.max(0, start - 20), start).normalize("NFC")) || behind.test(text.slice(end, end + 12).normalize("NFC"))
	);
}
