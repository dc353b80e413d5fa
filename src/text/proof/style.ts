/** A desk's house style: what the copy checks hold a story to. JSON that may stand in an edition's folder as `style.json`. */
import { isObject } from "../json.ts";
import { styleWords } from "./styleWords.ts";

export type HouseStyle = {
	/** How a sentence ends. With "any" only a mixture within one story is found; so with the next three. */
	readonly sentenceEnd: "any" | "danda" | "stop";
	readonly digits: "any" | "latn" | "deva";
	/** हिंदी or हिन्दी. */
	readonly nasal: "any" | "anusvara" | "panchamakshar";
	/** Of क़ ख़ ग़ ज़ फ़: written in loan words, or never. ड़ and ढ़ are letters of their own. */
	readonly nukta: "any" | "kept" | "none";
	readonly quotes: "any" | "curly" | "straight";
	/** What is written wrong, and how this desk writes it. */
	readonly spellings: Readonly<Record<string, string>>;
	/** Names as this desk spells them; close misspellings are found. */
	readonly names: readonly string[];
	/** What this desk does not want to be asked about again: a check by its name, or a piece of the desk's advice; `found` "" is whatever it finds. */
	readonly silenced: readonly { readonly check: string; readonly found: string }[];
};

export const defaultStyle: HouseStyle = {
	sentenceEnd: "any",
	digits: "any",
	nasal: "any",
	nukta: "any",
	quotes: "curly",
	spellings: {},
	names: [],
	silenced: [],
};

export type StyleProblem = { readonly path: readonly (string | number)[]; readonly message: string };

const choices = {
	sentenceEnd: ["any", "danda", "stop"],
	digits: ["any", "latn", "deva"],
	nasal: ["any", "anusvara", "panchamakshar"],
	nukta: ["any", "kept", "none"],
	quotes: ["any", "curly", "straight"],
} as const;
const known = [...Object.keys(choices), "spellings", "names", "silenced"];

/** Most entries of one list, and letters of one entry: a style is written by hand. */
const limits = { entries: 5_000, length: 200 };

/**
 * Reads a house style. A field left out has its default; an unknown field, a wrong type or an unknown value is a problem, and with any problem
 * there is no style: a rule that is silently not kept is worse than none. Fresh objects are built from known keys only.
 */
export function parseStyle(
	input: unknown,
): { readonly value: HouseStyle; readonly problems: readonly [] } | { readonly value: null; readonly problems: readonly StyleProblem[] } {
	const problems: StyleProblem[] = [];
	const problem = (path: StyleProblem["path"], message: string): undefined => {
		problems.push({ path, message });
		return undefined;
	};
	if (!isObject(input)) return { value: null, problems: [{ path: [], message: styleWords.object }] };
	const fields = new Map(Object.entries(input));
	for (const key of fields.keys()) if (!known.includes(key)) problem([key], styleWords.unknown(known.join(", ")));

	const choice = <T extends keyof typeof choices>(key: T): HouseStyle[T] => {
		const value = fields.get(key);
		if (value === undefined) return defaultStyle[key];
		const allowed: readonly unknown[] = choices[key];
		if (!allowed.includes(value)) problem([key], styleWords.choice(choices[key].join(", ")));
		return value as HouseStyle[T];
	};
	const word = (value: unknown, path: StyleProblem["path"]): string | undefined => {
		if (typeof value !== "string" || value.trim() === "") return problem(path, styleWords.word);
		if (value.length > limits.length) return problem(path, styleWords.long(limits.length));
		return value.normalize("NFC").trim();
	};
	const list = (key: string): readonly unknown[] => {
		const value = fields.get(key);
		if (value === undefined) return [];
		if (!Array.isArray(value)) problem([key], styleWords.list);
		else if (value.length > limits.entries) problem([key], styleWords.many(limits.entries));
		else return value;
		return [];
	};
	const silenced = list("silenced").flatMap((each, index) => {
		const path = ["silenced", index];
		if (!isObject(each)) return problem(path, styleWords.silenced) ?? [];
		const { check, found } = each;
		if (typeof check !== "string" || !/^(?:C(?:[1-9]|1[0-6])|[a-z]+(?:-[a-z]+)*)$/.test(check))
			return problem([...path, "check"], styleWords.check) ?? [];
		if (typeof found !== "string" || found.length > limits.length) return problem([...path, "found"], styleWords.word) ?? [];
		return [{ check, found }];
	});
	const names = list("names").flatMap((each, index) => word(each, ["names", index]) ?? []);
	const value: HouseStyle = {
		sentenceEnd: choice("sentenceEnd"),
		digits: choice("digits"),
		nasal: choice("nasal"),
		nukta: choice("nukta"),
		quotes: choice("quotes"),
		spellings: spellingsOf(fields.get("spellings"), word, problem),
		names,
		silenced,
	};
	return problems.length > 0 ? { value: null, problems } : { value, problems: [] };
}

function spellingsOf(
	value: unknown,
	word: (value: unknown, path: StyleProblem["path"]) => string | undefined,
	problem: (path: StyleProblem["path"], message: string) => undefined,
): HouseStyle["spellings"] {
	if (value === undefined) return {};
	if (!isObject(value)) return problem(["spellings"], styleWords.spellings) ?? {};
	const entries = Object.entries(value);
	if (entries.length > limits.entries) return problem(["spellings"], styleWords.many(limits.entries)) ?? {};
	const spellings: Record<string, string> = Object.create(null);
	for (const [from, to] of entries) {
		const [wrong, right] = [word(from, ["spellings", from]), word(to, ["spellings", from])];
		if (wrong === undefined || right === undefined) continue;
		if (wrong === right) problem(["spellings", from], styleWords.same);
		spellings[wrong] = right;
	}
	for (const [wrong, right] of Object.entries(spellings))
		if (right !== wrong && right in spellings) problem(["spellings", wrong], styleWords.chain(right));
	return spellings;
}
