/**
 * How an English word sounds as Hindi writes it (bank बैंक, cycle साइकिल, picture पिक्चर), in the letters of `romanise.ts`. Knows letters, no words.
 * Rules: Wijk, "Rules of Pronunciation for the English Language", for what letters say; the Central Hindi Directorate's transcription for how that is written.
 */

import { single, soundOfHindi, spelledOut } from "./romanise.ts";

const c = "[bcdfghjklmnpqrstvwxz]";
/** A vowel whose syllable is open says its name; in a closed one it is short. */
const open = `(?=${c}[aeiouy]|${c}r[aeiou])`;
const silent = `(?=(?:${c}|th)es?$)`;
const named = `(?=(?:${c}|th)es?$|${c}e[bdfglmnprstvw][a-z])`;

/** What a group only looks at, before itself or behind. */
const around = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g;

/** Groups of letters, longest first, how they sound, and how else they may sound. What stands for nothing falls out. */
const groups = (
	[
		// Letters that are not heard.
		["^kn|^gn|^pn", "n"],
		["^wr", "r"],
		["^ps", "s"],
		["^pf", "f"],
		["^para(?=[cdglms])", "pairA"],
		["cz", "c"],
		["^x", "z", "K"],
		["^ts", "s"],
		["^who", "ho"],
		["^wh", "vh", "v"],
		["(?<=l)di(?=er)", "j"],
		["^dj", "j"],
		["^dz", "z"],
		["^m(?=[^aeiouy])", "em", "m"],
		["^n(?=[^aeiouy])", "en", "n"],
		["m[bn]$", "m"],
		["bt", "t"],
		["stle$", "sal"],
		["stl(?=[ei])", "sl"],
		["sten$", "san"],
		["isl(?=[ae])", "Ail"],
		// Endings.
		["sti(?=[ao])", "sc", "sti", "Sci"],
		["(?:t|c|ss|sh|(?<=[nl])s)ion", "San"],
		["[ct]i(?=an)", "S", "siy"],
		["sion", "zan"],
		["gion", "jan"],
		["(?<=[aeiouy].*[nlp])ion(?=s?$)", "iyan"],
		["[ie]or(?=s?$)", "iyar"],
		["ism(?=s?$)", "izm"],
		["ium|eum", "iyam"],
		["(?:t|c)ial", "Sal"],
		["(?:t|c)ien", "Sen"],
		["(?:t|c)ious$", "Sas"],
		["ese$", "Iz", "I"],
		[`(?<=^${c}+)i[ao](?=[lntrm])`, "Aya", "iyA"],
		[`(?<=^${c}+)ean(?=s?$)`, "In"],
		["[ei]ans?$", "iyan", "iyAI"],
		["icans?$", "ikan", "ikI"],
		["(?<=.)(?:ia|ea)(?=s?$)", "iyA", "I"],
		["[ei]o(?=s?$)", "iyo"],
		["ary$", "arI", "erI"],
		["(?<=[aeiouy].*[^aeiouyl])ant(?=s?$)", "ent"],
		["(?<=[aeiouy].*[^aeiouyv])anc(?=es?$|y$)", "ens", "Ans"],
		["(?<=[aeiouy].*[^aeiou])or(?=s?$)", "ar", "@r"],
		["(?<=[aeiouy].*[^aeiou])ain(?=s?$)", "en", "an"],
		["(?<=[aeiouy].*[^aeiou])el(?=s?$)", "al", "el"],
		["(?<=[aeiouy].*[^aeioum])en(?=s?$)", "an", "en"],
		["(?<=[aeiouy].*[^aeiou])e(?=ments?$)", "", "e"],
		["(?<=ct|st)ory$", "rI", "@rI"],
		["(?<=[cs])ome(?=s?$|b)", "am"],
		["iro(?=n)", "Ayara"],
		["ire(?=s?$|[^aeious])", "Ayar", "ir"],
		["ture", "car"],
		["(?<=[aeiouy].*)tue(?=s?$)", "cyU"],
		["tu(?=al|r[ay]|n[ei])", "cu", "tyU"],
		["du(?=a|ca)", "ju", "dyU"],
		["(?<=[iau])su(?=al)", "zu"],
		["(?<=[aeiou])sure", "zar"],
		["ssure", "Sar"],
		["(?<=[aeiouy].*)age$", "ej"],
		["(?<=[aeiouy].*)ice$", "is"],
		["(?<=[aeiouy].*)ive$", "iv"],
		["(?<=[aeiouy].*)gine$", "jan", "jIn"],
		["(?<=[aeiouy].*)ine$", "In", "Ain", "in"],
		["^en(?=[gj])", "in", "en"],
		["(?<=^[fd])ue(?=l)", "yU"],
		["ues?$", "U", ""],
		["ques?$", "k"],
		["gues?$", "g"],
		["(?<=[bcdfgkpstz])le$", "al"],
		["(?<=[^aeiou])ie$", "I"],
		["ies$", "Iz", "I"],
		["(?<=[aeiouw])se$", "z", "s"],
		// Consonants.
		["[ae]ign", "en"],
		["ind(?=s?$|ing|er)", "Aind", "ind"],
		["ild(?=s?$|h|l)", "Aild", "ild"],
		["ang(?=e)", "enj", "aing"],
		["ign(?![aeiou])", "Ain"],
		["eigh", "e"],
		["hear(?=t)", "hAr"],
		["igh", "Ai"],
		["[ao]ugh(?=t)", "@"],
		["augh$", "Af"],
		["ough", "af", "o"],
		["chh", "C"],
		["sch", "sk", "S"],
		["tch", "c"],
		["^ch(?=em)|ch(?=[rln]|or)|(?<=[sr])ch(?=[oi])|(?<=psy)ch", "k"],
		["ch", "c", "k", "S"],
		["ck", "k"],
		["dg(?=[eiybmw])", "j"],
		["cc(?=[eiy])", "ks"],
		["sc(?=[eiy])", "s"],
		["c(?=[eiy])", "s"],
		["(?<=n)gu(?=[ia])", "gv", "g"],
		["gu(?=[eia])", "g"],
		["gh", "g"],
		["gg", "g"],
		["g(?=[eiy])", "j", "g"],
		["qu", "kv"],
		["q|c", "k"],
		["exh?(?=[aeiou])", "egz"],
		["(?<=[aeiou])x(?=[aeiou])", "ks", "gz"],
		["x", "ks"],
		["(?<=[aeiou])s(?=[aiouy]|e[a-z])|(?<=[ewy])s$|(?<=^new)s", "z", "s"],
		["sh", "S"],
		["ph", "f"],
		["ther(?=n|s?$)", "dar"],
		["th", "T"],
		["kh", "K"],
		// Two vowels.
		["(?<=^[rd])e(?=[bcdfgjklmnpstvz][aeioulry]|wa)", "i", "e"],
		["^a(?=wa)", "a"],
		["(?<=g)eo(?=r)", "@"],
		["eau", "yU", "o"],
		["iew", "yU"],
		["^eu", "yU"],
		["eu", "yU"],
		["ew", "yU"],
		["eer|ear$", "Iyar"],
		["ier$", "iyar"],
		["air|are$", "eyar"],
		["ear(?=[ct]h|[ln])", "ar", "Iyar"],
		["ea(?=ds?$|lth|th|vy)", "e", "I"],
		["ee|ea|ei(?=v)", "I"],
		["i(?=[sz]ation)", "Ai"],
		["ie(?=nd)", "e"],
		["ie(?=ty$)", "Ai", "Aya"],
		[`(?<=^${c}+)ie(?=n[ct]|t)`, "Ai", "I"],
		["ie(?=[fldv])", "I"],
		["ay(?=ers?$)", "ey"],
		["ai$", "AI"],
		["ai|ay|ei|ey(?=.)", "e", "Ai"],
		["ey$", "I"],
		["oa", "o"],
		["oor", "or"],
		["oo", "U"],
		["ould", "ud"],
		["(?<=^y)ou(?!ng|r)", "U"],
		["(?<=^[fpy])our", "or"],
		["our(?=[a-z])", "or", "ar"],
		["(?<=t)our$", "Ur"],
		["our$", "ar", "Avar"],
		["ou(?=bl|ch|ntry|ng|pl|sin)|ous$", "a", "Au"],
		["ou", "Au", "U"],
		["ower", "Avar"],
		["ow(?=[nlds])", "Au", "o"],
		["ow", "o", "Au"],
		["oil", "@yal"],
		["oi", "@i", "vAi"],
		["oy", "@y"],
		["aw|au", "@"],
		["ui(?=[cst])", "U", "i"],
		["ui", "i"],
		// One vowel.
		["a(?=stes?$)", "e", "A"],
		["(?<=.)a(?=rr[aeiouy])", "ai"],
		["al(?=l)|al(?=t)", "@l", "al"],
		["alk", "@k"],
		["al(?=[mfv])", "A", "al"],
		["olk", "ok"],
		["(?<=w)ar", "@r"],
		["(?<=^w|[^a-z]w)a(?=[tnls])", "@"],
		[`a${named}`, "e"],
		["a(?=r)", "A"],
		["(?<!m)a(?=nds?$)", "ai", "A"],
		["a(?=ss|st|sk|nc|nd$)", "A", "ai"],
		[`^a(?=${c})`, "e", "a"],
		["a$", "A"],
		[`a${open}`, "ai", "e", "a"],
		["a", "ai", "a"],
		[`e${silent}`, "I", "e"],
		["e(?=rr[aeiouy])", "e"],
		["^e(?=co|ff|lec|merg|qu|v[eo])", "i", "e"],
		["er(?![aeiou])|ere$", "ar"],
		["e(?=s?$)", ""],
		["e", "e"],
		[`i${named}|(?<=^${c}+)i(?=[aeo])|i(?=[bdftg]le$)`, "Ai", "i"],
		["i(?=rr[aeiou])", "i"],
		["ir(?![aeiou])", "ar"],
		[`(?<=^${c}*)i${open}`, "i", "Ai"],
		["i", "i"],
		["(?<=w)or", "ar"],
		["o(?=ther|nk?ey|nths?$|nday)|(?<=[cg])o(?=ver)|(?<=l)o(?=ve)", "a", "@"],
		["o", "@"],
		["^u(?=se)", "yU"],
		["^un(?!i)", "an"],
		["^uni", "yUni"],
		["(?<=^[bfp])u(?=ll)", "u", "a"],
		["(?<=^[dt])u(?=[mtbn][aeiouy])", "yU", "U"],
		[`(?<=[rlj])u(?:${named}|(?=t))`, "U", "yU"],
		[`u${named}`, "yU"],
		[`(?<=[bcfhmp])u${open}`, "yU"],
		["ur(?![aeiou])", "ar"],
		["^u(?=[pnml])", "a"],
		[`u${open}|u$`, "U"],
		["u", "a", "u"],
		["wh|w(?=[aeiouy])|v", "v"],
		["w", ""],
		[`(?<=^${c}+)y${open}|y(?=[bcdfgklmnprstvz]es?$)|(?<=^t)y(?=ph)`, "Ai", "i"],
		["y(?=[aeiou])", "y"],
		[`(?<=^${c}+)y$`, "AI"],
		["(?<=pl)y$", "AI", "I"],
		["y$", "I", "Ai"],
		["y", "i", "Ai"],
		...Array.from("bdfghjklmnprstz0123456789", (each) => [each, each]),
	] as const
).map(([group = "", ...sounds]) => ({ pattern: new RegExp(group, "y"), own: group.replace(around, ""), sounds }));

/** Those that may be read at a letter, in their order: most hold none of it. */
const groupsAt: Readonly<Record<string, typeof groups>> = Object.fromEntries(
	Array.from("abcdefghijklmnopqrstuvwxyz0123456789", (letter) => [letter, groups.filter(({ own }) => own.includes(letter))]),
);

/** What an English word may be the plural of, the likeliest first: countries, country; matches, match; engines, engine; tomatoes, tomato; thieves, thief. */
export function singularsOf(word: string): readonly string[] {
	// Nor is a name one: harris.
	if (!/^[a-z]{2,}[^s]s$/.test(word) || /([^aeiou])\1is$/.test(word)) return [];
	if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
	if (word.endsWith("ves")) return [`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`, word.slice(0, -1)];
	return /(?:[sc]h|ss|x|z|o)es$/.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
}

/** How verbs and adjectives end, what is without something (driverless), and what may stand there instead. A short word with ing is a noun that Hindi has as it is (बुकिंग), and few of the words in en are forms: listen and warren are not. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?:ied|iest)$/, ["y"]],
	[/less$/, [""]],
	[/(?:ed|est|(?<=^(?:wood|wool|weak|threat|strength|dark|black|cheap|mistak))en|(?<=.{6})ing)$/, ["", "e"]],
];
/** Letters of the shortest word that has them. */
const leastBase = 4;
/** What an English word may be a form of besides {@link singularsOf}: insulted, insult; protesting, protest; cleanest, clean; banned, ban. */
export function basesOf(word: string): readonly string[] {
	return endings.flatMap(([ending, instead]) => {
		const stem = word.replace(ending, "");
		return stem === word || stem.length < leastBase
			? []
			: instead.flatMap((each) => [stem + each, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])]);
	});
}

/** Letters; no English word has more. */
const longest = 30;

/** How much nearer than as Hindi a word must sound when it is read so, in hundredths of a wrong letter: most that is typed is Hindi. */
export const misread = 10;

/** More readings are not listened to. */
const mostReadings = 8;

/** The word that was read last: it is asked for again with every word that may be meant. */
let last: { readonly word: string; readonly sounds: readonly string[] } = { word: "", sounds: [] };

/** How it may sound, the likely sound first, each once. What is doubtful is read alike wherever it stands in the word. */
export function soundsOfEnglish(word: string): readonly string[] {
	if (word !== last.word) last = { word, sounds: word.length > longest ? [] : readingsOf(word) };
	return last.sounds;
}

function readingsOf(word: string): string[] {
	const text = word.toLowerCase();
	const parts: (readonly string[])[] = [];
	for (let at = 0; at < text.length; ) {
		let length = 1;
		for (const { pattern, sounds } of groupsAt[text.charAt(at)] ?? []) {
			pattern.lastIndex = at;
			const found = pattern.exec(text)?.[0];
			if (found === undefined) continue;
			parts.push(sounds);
			length = found.length;
			break;
		}
		at += length;
	}
	let readings: ReadonlyMap<readonly string[], string>[] = [new Map()];
	for (const sounds of new Set(parts))
		readings = sounds.flatMap((sound) => readings.map((reading) => new Map([...reading, [sounds, sound]]))).slice(0, mostReadings);
	return [...new Set(readings.map((reading) => single(parts.map((part) => reading.get(part)).join(""))))];
}

const firstLetters: Readonly<Record<string, string>> = {
	...{ a: "aeiouhy", k: "kcqhw", c: "c", j: "jgz", t: "t", d: "drw", n: "nmkg", p: "pf", b: "bvw", s: "scptx" },
};
/** Letters that an English word may begin with, by how it begins in Hindi, as `startOf` has it. */
export const lettersFor = (start: string): string => firstLetters[start] ?? start;

/** How a name in Latin letters sounds in Devanagari: ChatGPT, चैटजीपीटी; iPhone, आईफ़ोन. */
export function soundsOfName(name: string): readonly string[] {
	const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
	return parts.reduce<string[]>(
		(sounds, part) => {
			const isCapital = part === part.toUpperCase() || part.length === 1;
			const own = [...(isCapital ? [soundOfHindi(spelledOut(part))] : []), ...soundsOfEnglish(part).map(asHindiWritesIt)];
			return sounds.flatMap((sound) => own.map((each) => sound + each)).slice(0, mostReadings);
		},
		[""],
	);
}

/** English t and d are ट and ड in Hindi: rate is रेट, and not रेत. */
export const asHindiWritesIt = (sound: string): string => sound.replaceAll("t", "w").replaceAll("d", "x");
