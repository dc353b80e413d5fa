/** C16: credits wrapped in credits, as feeds hand them on: "( Photo Credit : (source : IANS))". */
import { gap } from "../gap.ts";
import type { Finding } from "./finding.ts";
import { findingIn, LETTER, type Reading } from "./reading.ts";

/** What says that a picture is an old one or a symbol is no mere label. None of the patterns made of these has the flag u: with i it takes twice as long to be made ready, which is most of what credits cost at the first look. */
const words = [
	`(?:photo(?:graph)?|image|graphic|picture|pic|(?:video|screen)\\s?(?:grab|shot))s?(?:${gap}(?:credits?|courtesy|sources?|by))?`,
	`credits?|sources?|courtesy(?:${gap}of)?`,
	`(?:\\u092b\\u093c?\\u094b\\u091f\\u094b|इमेज|तस्वीर|चित्र|छवि|छाया(?:चित्र|ंकन|कार)?|ग्रा\\u092b\\u093c?िक्?स?|(?:वीडियो\\s?|स्क्रीन\\s?)(?:ग्रैब|शॉट))(?:${gap}(?:क्रेडिट|साभार|सौजन्य|स्रोत|सोर्स|कर्टसी))?`,
	`(?:साभार|सौजन्य)(?:${gap}से)?|स्रोत|सोर्स|क्रेडिट`,
];
const labels = `(?:${words.join("|")})`;
const sign = "[:\\uff1a=–-]+";
const label = new RegExp(`^${labels}${gap}(?:${sign}|(?=[([{]))`, "i");
/** A label without what it is the label of, or what a program writes for nothing. */
const labelAlone = new RegExp(`^(?:${labels}|n/?a|null|undefined|none)$`, "i");
/** What both of the next ones have in them: most texts have no label at all, and need those never be made ready. */
const signed = new RegExp(`${labels}${gap}${sign}`, "i");
const wrapped = new RegExp(`[([{]${gap}${labels}${gap}${sign}`, "i");
const unwrapped = new RegExp(
	`(?:^\\s*${labels}${gap}${sign}?|(?<![A-Za-z${LETTER}])${labels}${gap}${sign})${gap}([([{]?)${gap}${labels}${gap}${sign}`,
	"i",
);

/** Between two credits of one line: "PTI / ग्राफ़िक: अनीता", "(Instagram) (Photo: PTI)", "पीटीआई, फोटो-एएनआई". */
const another = new RegExp(
	`${gap}[/|;,।]${gap}(?=${labels}(?:${gap}[:\\uff1a=]|[–-](?!पत्रकार)))|(?<=[)\\]}])${gap}(?=[([{]${gap}${labels}${gap}[:\\uff1a=])`,
	"i",
);

/** What stands between two credits, whatever they are. */
const between = /[/|;,।]|[)\]}]\s*[([{]/;

/** A label that an old picture or a symbol has: "फाइल फोटो: एएफपी". */
const labelInside = new RegExp(`^[A-Za-z${LETTER}]+ ${labels}${gap}${sign}`, "i");
const labelled = new RegExp(labels, "i");

/** A credit over this length is a caption or a licence. In UTF-16 units. */
const longest = 60;

/** How far the partner of a credit's bracket is looked for, and the longest credit that is peeled: its layers are each read again. */
const longestBracket = 200;

/** What is left when brackets and labels around it are taken away, and how many there were of each. */
export function peel(credit: string): { readonly name: string; readonly brackets: number; readonly labels: number } {
	let name = credit.trim();
	let brackets = 0;
	let labels = 0;
	for (let before = ""; before !== name; ) {
		before = name;
		if (label.test(name)) {
			name = name.replace(label, "").trim();
			labels += 1;
		}
		const isOpen = /^[([{]/.test(name);
		const isWrapped = isOpen && closesAtEnd(name);
		if (isWrapped || (isOpen && isUnclosed(name))) {
			name = name.slice(1, isWrapped ? -1 : undefined).trim();
			brackets += 1;
		} else if (/[)\]}]$/.test(name) && !/[([{]/.test(name)) name = name.slice(0, -1).trim();
	}
	return { name: name.replace(/^[\s:,–-]+|(?<![\s:,–-])[\s:,–-]+$/g, ""), brackets, labels };
}

/** How a name should read whose last bracket stands right after a colon, says the same again or no name, or has a label within another bracket or behind another label; undefined for others. */
function readOnce(name: string, isPeeled: boolean): string | undefined {
	const [, outer = "", bracket = ""] = /^([^()[\]{}]+)([([{].+[)\]}])$/.exec(name) ?? [];
	if (bracket === "" || !closesAtEnd(bracket)) return undefined;
	const before = outer.trim();
	const said = peel(bracket);
	if (said.brackets > 1 && said.labels > 0) return `${before} (${said.name})`;
	if (/[([{]/.test(bracket.slice(1))) return undefined;
	if (isPeeled && labelAlone.test(said.name)) return before;
	if (/[:\uff1a]$/.test(before) || (said.labels > 0 && /[–-]$/.test(before))) return `${before} ${said.name}`;
	if (said.name === before) return before;
	return isPeeled && said.labels > 0 ? `${before} (${said.name})` : undefined;
}

/** Does the bracket that opens the text close at its very end? */
const closesAtEnd = (text: string): boolean => endOfBracket(text, 0) === text.length && !isUnclosed(text);

/** Has the text more brackets that open than close? */
const isUnclosed = (text: string): boolean => (text.match(/[([{]/g)?.length ?? 0) > (text.match(/[)\]}]/g)?.length ?? 0);

export function credits(reading: Reading): Finding[] {
	return reading.isCredit ? wholeCredit(reading) : creditsInText(reading);
}

function wholeCredit(reading: Reading): Finding[] {
	const { text } = reading;
	const end = text.length;
	if (end === 0) return [];
	if (end > longestBracket) return [findingIn(reading, "C16", "long-credit", [0, end])];
	const { name, brackets, labels } = peel(text);
	if (!/[\p{L}\p{N}]/u.test(name) || labelAlone.test(name)) return [findingIn(reading, "C16", "empty-credit", [0, end])];
	const two = (between.test(name) ? name.split(another) : [name]).map((each) => peel(each).name);
	// "सांकेतिक तस्वीर, फोटो: एएनआई" says what the picture is, and has one.
	const isNamed = labels > 0 || !labelled.test(two[0] ?? "");
	if (two.length > 1 && isNamed && two.every((each) => /\p{L}/u.test(each)))
		return [findingIn(reading, "C16", "two-credits", [0, end], { change: [0, end, two.join(", ")], isSafe: false })];
	if (labels > 1 || (labels === 1 && brackets > 0) || brackets > 1)
		return [findingIn(reading, "C16", "nested-credit", [0, end], { change: [0, end, name], isSafe: false })];
	if (labels > 0 && labelInside.test(name))
		return [findingIn(reading, "C16", "nested-credit", [0, end], { change: [0, end, name], isSafe: false })];
	const read = readOnce(name, brackets + labels > 0);
	if (read !== undefined) return [findingIn(reading, "C16", "nested-credit", [0, end], { change: [0, end, read], isSafe: false })];
	return name.length > longest ? [findingIn(reading, "C16", "long-credit", [0, end])] : [];
}

/** In running text: a bracket that opens with a label and holds another, or two labels with what the second one holds. One label in brackets is an ordinary credit. */
function creditsInText(reading: Reading): Finding[] {
	const { text } = reading;
	if (!signed.test(text)) return [];
	const found: Finding[] = [];
	const tell = (start: number, end: number, name: string) => {
		const isAll = text.slice(0, start).trim() === "" && text.slice(end).trim() === "";
		found.push(
			findingIn(reading, "C16", "nested-credit", [start, end], { change: [start, end, isAll ? name : `(${name})`], isSafe: false }),
		);
	};
	const two = unwrapped.exec(text);
	// Within a bracket it is the bracket's, below.
	if (two && !isUnclosed(text.slice(0, two.index))) {
		const start = two.index;
		const end = two[1] ? endOfBracket(text, text.indexOf(two[1], start)) : text.trimEnd().length;
		const { name, labels } = end - start <= 2 * longest ? peel(text.slice(start, end)) : { name: "", labels: 0 };
		if (labels > 1 && name !== "") {
			tell(start, end, name);
			return found;
		}
	}
	for (let from = 0; from < text.length; ) {
		const match = wrapped.exec(text.slice(from));
		if (!match) break;
		let start = from + match.index;
		while (start > from && /[([{]/.test(text[start - 1] ?? "")) start -= 1;
		const end = endOfBracket(text, start);
		const { name, brackets, labels } = peel(text.slice(start, end));
		if (name === "") found.push(findingIn(reading, "C16", "empty-credit", [start, end]));
		else if (labels > 1 || brackets > 1) tell(start, end, name);
		from = end;
	}
	return found;
}

/** After the partner of the bracket at `start`, or where the text ends. */
function endOfBracket(text: string, start: number): number {
	let depth = 0;
	for (let at = start; at < Math.min(text.length, start + longestBracket); at += 1) {
		if (/[([{]/.test(text[at] ?? "")) depth += 1;
		if (/[)\]}]/.test(text[at] ?? "")) depth -= 1;
		if (depth === 0) return at + 1;
	}
	return Math.min(text.length, start + longestBracket);
}
