/** Says numbers in Hindi words, the Indian way: सौ, हज़ार, लाख, करोड़, अरब. It reads no text. */

/** Every number under a hundred has a name of its own. Spelling: Central Hindi Directorate. */
export const under100 = `
	शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
	बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
	चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
	साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी
	अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानबे बानबे तिरानबे चौरानबे पचानबे छियानबे सत्तानबे अट्ठानबे निन्यानबे
`
	.trim()
	.split(/\s+/);

/** The most digits that are said as one number; longer ones are read out digit by digit. */
const mostDigits = 15;

const scales = [
	[1e11, "खरब"],
	[1e9, "अरब"],
	[1e7, "करोड़"],
	[1e5, "लाख"],
	[1e3, "हज़ार"],
	[100, "सौ"],
] as const;

/** A whole number from 0 up to fifteen digits: 123456 → "एक लाख तेईस हज़ार चार सौ छप्पन". */
export function cardinal(n: number): string {
	const said: string[] = [];
	let rest = n;
	for (const [size, name] of scales) {
		if (rest < size) continue;
		said.push(cardinal(Math.floor(rest / size)), name);
		rest %= size;
	}
	if (rest > 0 || n === 0) said.push(under100[rest] ?? "");
	return said.join(" ");
}

/** "0755" → "शून्य सात पाँच पाँच". */
export const digitByDigit = (digits: string): string => Array.from(digits, (digit) => under100[Number(digit)] ?? "").join(" ");

/** 1947 → "उन्नीस सौ सैंतालीस": years, and as often amounts, from 1100 to 1999 are counted in hundreds. */
const inHundreds = (n: number): string => `${under100[Math.floor(n / 100)]} सौ${n % 100 ? ` ${under100[n % 100]}` : ""}`;

/**
 * A number as it is written in 0-9: commas of any grouping, one decimal point ("1,25,000", "3.40", "1947"). Numbers with leading zeros,
 * ten-digit numbers of telephones and what is too long to be said are read digit by digit.
 */
export function sayNumber(written: string): string {
	const [whole = "", decimals] = written.split(".");
	const plain = whole.replace(/,/g, "");
	const isDialled = !whole.includes(",") && /^(?:0\d+|[6-9]\d{9})$/.test(plain);
	const n = Number(plain);
	const isYear = decimals === undefined && plain === whole && n >= 1100 && n < 2000;
	const said = isDialled || plain.length > mostDigits ? digitByDigit(plain) : isYear ? inHundreds(n) : cardinal(n);
	return decimals === undefined ? said : `${said} दशमलव ${digitByDigit(decimals)}`;
}

export const irregular: Readonly<Record<number, string>> = { 1: "पहल", 2: "दूसर", 3: "तीसर", 4: "चौथ", 6: "छठ" };
/** "21" with "वीं" → "इक्कीसवीं"; 1, 2, 3, 4 and 6 have forms of their own, "1" with "वीं" or "ली" → "पहली". */
export function ordinal(written: string, ending: string): string {
	const stem = irregular[Number(written.replace(/,/g, ""))];
	if (stem) return stem + (/[ेी]/.exec(ending)?.[0] ?? "ा");
	return sayNumber(written).replace(/^एक सौ$/, "सौ") + (ending === "वा" ? "वाँ" : ending);
}

/** Quarters: 1½ → "डेढ़", 2½ → "ढाई", 3¼ → "सवा तीन", 1¾ → "पौने दो". `n` is the whole part, `quarters` 1, 2 or 3. */
export function withQuarters(n: number, quarters: number): string {
	if (n === 0) return ["चौथाई", "आधा", "पौन"][quarters - 1] ?? "";
	if (quarters === 1) return n === 1 ? "सवा" : `सवा ${sayNumber(String(n))}`;
	if (quarters === 3) return `पौने ${sayNumber(String(n + 1))}`;
	return n === 1 ? "डेढ़" : n === 2 ? "ढाई" : `साढ़े ${sayNumber(String(n))}`;
}

/** A time of the clock as it is said before बजे: 8:30 → "साढ़े आठ", 7:00 → "सात"; null where minutes have to be said apart. */
export function quarterHour(hour: number, minute: number): string | null {
	if (minute === 0) return cardinal(hour);
	if (minute % 15 !== 0 || hour > 12 || hour === 0) return null;
	if (minute === 45) return `पौने ${cardinal((hour % 12) + 1)}`;
	return hour === 1 && minute === 15 ? "सवा एक" : withQuarters(hour, minute / 15);
}
