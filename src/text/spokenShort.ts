/** Words that are written short, initials, and letters that are said one by one. Rules for `spokenRules.ts`. */
import { cardinal, sayNumber } from "./numberWords.ts";
import { closed, END, either, type Rule, spelled, sticky, WORD_ENDS } from "./spokenPatterns.ts";
import { capitals, compassPoints, englishNumbers, latinLetters, letterNames, shortened, shortMonths } from "./spokenTables.ts";

const inLetters = (capitals: string): string =>
	Array.from(capitals, (letter) => latinLetters[letter.charCodeAt(0) - 65] ?? letter).join(" ");

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const roman = (capitals: string): number =>
	Array.from(capitals).reduce((sum, letter, at) => {
		const [value = 0, next = 0] = [romanDigits[letter], romanDigits[capitals[at + 1] ?? ""]];
		return sum + (value < next ? -value : value);
	}, 0);

/** What is counted in Roman numerals from the first. */
const CLASS = "(?:कक्षा|क्लास|श्रेणी|भाग|पार्ट|खंड|चरण)";

const AKSHARA = "(?:[\u0915-\u0939]\u093c?\u094d)?[\u0904-\u0939]\u093c?[\u093e-\u094c\u0901\u0902]?";

/** Names of a number and a letter that are said in English: "5जी", "टी-20", "4K". A space may stand only where the number comes first: गांधी जी 20 साल. */
export const namedByNumber: readonly Rule[] = [
	[
		sticky(`(?:([2-6])[ -]?(?:G|जी)|([23])[ -]?(?:D|डी)|([48])K)(?![\\p{L}\\p{M}\\p{N}])`),
		([, network, sides, pixels]) => {
			const letter = network ? "जी" : sides ? "डी" : "के";
			return `${englishNumbers[network ?? sides ?? pixels ?? ""]} ${letter}`;
		},
	],
	[
		sticky("(?:(T|टी)-?(10|20)(?:I|आई)?|(?:G|जी)-?(4|7|8|20))(?![\\p{L}\\p{M}\\p{N}])"),
		([, t, overs, lands = ""]) => `${t === undefined ? "जी" : "टी"} ${englishNumbers[overs ?? lands]}`,
	],
	// Teams of the young: "U-19".
	[sticky("(?:U-?|अंडर-)(1[3-9]|2[013])(?![\\p{L}\\p{M}\\p{N}])"), ([, age = ""]) => `अंडर ${englishNumbers[age]}`],
];

export const shortRules: readonly Rule[] = [
	// What one cut means is told by what stands beside it. At the end it is the verb.
	[sticky("ले\\.(?=[”’\"')]*$)"), () => "ले."],
	[sticky(`(?<=(?:ले|मे|ब्रि|लेफ़?्टि|लेफ़?्टिनेंट|मेजर|ब्रिगेडियर)\\.? ?)(जन|ज|क)\\.${WORD_ENDS}`), ([, rank]) => (rank === "क" ? "कर्नल" : "जनरल")],
	[
		sticky(spelled(`(?:${either(compassPoints)})(?= ?(?:अफ़्रीका|कोरिया|भारत|एशिया|दिल्ली|बंगाल|चंपारण))`)),
		([side = ""]) => compassPoints[side] ?? side,
	],
	[sticky("मे\\.(?= ?ज(?:न\\.|\\.|नरल))"), () => "मेजर"],
	[sticky(`(?<=\\d )(?:${either(shortMonths)})|(?:${either(shortMonths)})(?= ?\\d)`), ([month = ""]) => shortMonths[month] ?? month],
	[sticky("[Nn]o\\.(?= ?\\d)"), () => "नंबर"],
	[sticky("मो\\.(?= ?(?:नं|नंबर|[:+\\d-]))"), () => "मोबाइल"],
	[sticky("सं\\.रा\\.(?= ?अमे)"), () => "संयुक्त राज्य"],
	[sticky("(?<=\\.)(एड|टेक|फ़?िल|कॉम|लिब|एससी)\\."), ([, degree = ""]) => degree],
	[sticky("(?<=डिग्री )से\\."), () => "सेल्सियस"],
	[sticky("(?<=सब[ -])इं\\."), () => "इंस्पेक्टर"],
	// A name may follow without a space, but not the next letter of what is cut.
	[
		sticky(`(?:${either(shortened)})(?:${WORD_ENDS}|(?<=\\.)(?=[\\p{L}\\p{M}]{3,20}(?![\\p{L}\\p{M}.])))`),
		([word = ""]) => shortened[closed(word)] ?? word,
	],
	[
		sticky(`(?:${letterNames})\\.(?: ?(?:${letterNames})\\.)*(?: ?(?:${letterNames})${END})?`),
		([all = ""]) => all.replace(/\./g, " ").replace(/ +/g, " ").trimEnd(),
	],
	[sticky(`(?<![A-Za-z]\\.)[A-Z]\\.(?: ?[A-Z]\\.)*${WORD_ENDS}`), ([all = ""]) => inLetters(all.replace(/[. ]/g, ""))],
	// Parties and the like are said as one word: भा.ज.पा.
	[
		sticky(`${AKSHARA}(?:\\.${AKSHARA}){1,6}\\.?${WORD_ENDS}`),
		([all = ""]) => (/\..*\.[^.]|पा\.?$/.test(all) ? all.replace(/\./g, "") : null),
	],
	[sticky("([A-Z]{1,3})&([A-Z])(?![A-Za-z])"), ([, a = "", b = ""]) => `${inLetters(a)} एंड ${inLetters(b)}`],
	[sticky("([A-Z]{2,3})(\\d{1,3}\\.\\d{1,3})(?![A-Za-z\\d])"), ([, name = "", n = ""]) => `${inLetters(name)} ${sayNumber(n)}`],
	[
		sticky("([A-Z]{2,3})((?:\\.\\d{1,3}){1,4})(?![A-Za-z\\d])"),
		([, name = "", n = ""]) => `${inLetters(name)}${n.replace(/\.(\d+)/g, (_, each: string) => ` डॉट ${sayNumber(each)}`)}`,
	],
	// Latin capitals: numerals of classes, of kings and parts, and letters said one by one.
	[sticky(`(?=[IVX])(?<=${CLASS} (?:[IVX]{1,4}(?: से | और | व |, |[-–]))?)[IVX]${END}`), ([all = ""]) => cardinal(roman(all)), "anywhere"],
	[
		sticky("(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{M}\\p{N}.]|-(?![IVX]{1,4}(?![\\p{L}\\p{M}\\p{N}])))"),
		([all = ""]) => (all.length < 2 || all === "XXX" ? null : cardinal(roman(all))),
	],
	[sticky(`(?:${either(capitals)})(?![\\p{L}\\p{M}\\p{N}])`), ([word = ""]) => capitals[word] ?? word],
	// "3BHK", "498A", but not within "UP32AB".
	[sticky("(?<=(?<![A-Za-z\\d.-])\\d{1,4})[A-Z]{1,3}(?![\\p{L}\\p{M}\\p{N}])"), ([all = ""]) => inLetters(all), "anywhere"],
	[sticky("[A-Z]{2,3}(?![\\p{L}\\p{M}\\p{N}])"), ([all = ""]) => inLetters(all)],
	[sticky("[B-DF-HJ-NP-TV-Z]{4,6}(?![\\p{L}\\p{M}\\p{N}])"), ([all = ""]) => inLetters(all)],
];
