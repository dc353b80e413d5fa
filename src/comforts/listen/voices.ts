/** Which voices this device has for a language, the best first, and what a reader calls them. Knows the engines' names, no story. */

export type Voice = {
	readonly engine: SpeechSynthesisVoice;
	/** What the device calls it for itself; kept as the reader's choice. */
	readonly uri: string;
	/** Null where the device gives it no name of its own. */
	readonly name: string | null;
	/** 3 speaks naturally, 2 clearly, 1 plainly, 0 like a machine. */
	readonly quality: 0 | 1 | 2 | 3;
	/** Needs no network. */
	readonly isLocal: boolean;
};

const natural = /natural|neural|enhanced|premium|siri|wavenet|studio|chirp/i;
const clear = /google|lekha|online/i;
const robot = /espeak|mbrola|festival/i;

/** The Hindi voices of Windows, macOS, iOS and Chrome by the names they go by. */
const hindiNames: Readonly<Record<string, string>> = {
	swara: "स्वरा",
	madhur: "मधुर",
	hemant: "हेमंत",
	kalpana: "कल्पना",
	lekha: "लेखा",
	neel: "नील",
	kiyara: "कियारा",
	aarav: "आरव",
	aarti: "आरती",
	ananya: "अनन्या",
	arjun: "अर्जुन",
	kavya: "काव्या",
	kunal: "कुणाल",
	rehaan: "रेहान",
	google: "गूगल",
};

/** "Microsoft Swara Online (Natural) - Hindi (India)" → "स्वरा"; "Hindi India" and "hi-in-x-hia-local" have none. */
export function nameOf(name: string): string | null {
	const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
	const known = words.map((word) => hindiNames[word]).find((each) => each !== undefined);
	if (known) return known;
	const own = name
		.replace(/\(.*?\)|-.*$/g, " ")
		.replace(/\b(?:microsoft|online|natural|apple|espeak|hindi|india|multilingual|desktop|mobile)\b|हिन्दी|हिंदी/giu, " ")
		.replace(/\s+/g, " ")
		.trim();
	return /^[\p{L}\p{M} ]{3,}$/u.test(own) ? own : null;
}

function qualityOf({ name, voiceURI, localService }: SpeechSynthesisVoice): Voice["quality"] {
	const said = `${name} ${voiceURI}`;
	if (robot.test(said)) return 0;
	if (natural.test(said)) return 3;
	return clear.test(said) || !localService ? 2 : 1;
}

/** Android writes hi_IN, old engines "hin". */
export const speaks = (lang: string, language: string) =>
	lang.toLowerCase().split(/[-_]/)[0] === language || (language === "hi" && lang === "hin");

/** Whether a voice for Hindi is known to the browser by now. */
export const hasHindi = (): boolean =>
	"speechSynthesis" in globalThis && speechSynthesis.getVoices().some(({ lang }) => speaks(lang, "hi"));

/** The voices for a language (`hi`, `en`): those of the device first, which need no data and keep what is read to themselves; of either the better ones. Each once. */
export function voicesFor(language: string): Voice[] {
	const found = speechSynthesis.getVoices().filter(({ lang }) => speaks(lang, language));
	const once = [...new Map(found.map((voice) => [voice.voiceURI, voice])).values()];
	return once
		.map((engine) => ({
			engine,
			uri: engine.voiceURI,
			name: nameOf(engine.name),
			quality: qualityOf(engine),
			isLocal: engine.localService,
		}))
		.toSorted((a, b) => Number(b.isLocal) - Number(a.isLocal) || b.quality - a.quality);
}

/** To be called in the reader's own press: iOS lets a page speak only after it has spoken in one. */
export function wakeSpeech(): void {
	speechSynthesis.resume();
	speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(""), { lang: "hi-IN" }));
}
