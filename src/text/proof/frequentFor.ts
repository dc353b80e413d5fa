/** Which frequent word a form is meant for: a noun or an adjective with its endings, or a verb. */
import { also, isFrequent, verbs, wordsLike } from "./frequentLists.ts";
import { isSlip } from "./oneSlip.ts";
import { lengthOf, nfc, plain } from "./plainWord.ts";
import { verbFor } from "./verbSlips.ts";

/** Endings of nouns and adjectives, and what stands there in the form of a dictionary. */
const endings: readonly (readonly [written: RegExp, said: string, base: string])[] = nfc(`
	ियों:ी ियां:ी ियों:ि ियां:ि ाओं:ा ाएं:ा ों:ा े:ा ी:ा ुओं:ु ुओं:ू ों: ें: ता: ी: ीय:
`).map((pair) => {
	const [said = "", base = ""] = pair.split(":");
	return [new RegExp(`${base ? "" : "(?<=[\u0915-\u0939\u093c])"}${said}$`), said, base] as const;
});
/** Endings that a word with this end has not, and the ones that it has: नेताऔं, राज्यौं, कंपनीयों, मुआवजै. */
const brokenEndings: readonly (readonly [written: RegExp, right: string, base: string])[] = nfc(
	"औं:ओं: ौं:ों: ौं:ों:ा ीयों:ियों:ी ीओं:ियों:ी िओं:ियों:ी ै:े:ा",
).map((each) => {
	const [written = "", right = "", base = ""] = each.split(":");
	return [new RegExp(`${written}$`), right, base] as const;
});
/** Those are words without an ending; with one more are meant for another: किसन is a name, किसनों for किसानों. */
const alone = new Set(nfc("किसन छत्र जवन चोका"));

/** What a form in NFC is meant for; the form itself where it is a word, or may be one. */
export function frequentFor(form: string): string {
	const word = plain(form);
	// A nukta behind a vowel sign is C6's.
	if (lengthOf(word) < 2 || /[\u093e-\u094d]\u093c/.test(word)) return form;
	if (verbs.has(word) || isFrequent(word)) return form;
	for (const [written, right, base] of brokenEndings) {
		const stem = word.replace(written, base);
		if (stem === word || !isFrequent(stem) || also.has(stem) || verbs.has(stem)) continue;
		if (base !== "ा" || lengthOf(stem) > 2) return asStyled(stem.slice(0, stem.length - base.length) + right, form);
	}
	const verb = verbFor(word);
	if (verb) return verb === word ? form : asStyled(verb, form);
	const meant = new Set<string>();
	for (const [written, said, base] of [[/$/, "", ""] as const, ...endings]) {
		if (!written.test(word)) continue;
		const stem = word.replace(written, base);
		// Short words have few adjectives on ी: मोती is none of मौत.
		if (said === "ी" && !base && lengthOf(stem) < 3) continue;
		for (const each of wordsLike(stem)) {
			if (each === stem && !(said && alone.has(each))) return form;
			if (!also.has(each) && each.endsWith(base) && (base || said === "" || /[\u0915-\u0939\u093c]$/.test(each)) && isSlip(stem, each))
				meant.add(`${each.slice(0, each.length - base.length)}${said}`);
		}
	}
	const [only] = meant;
	if (meant.size === 1 && only) return asStyled(only, form);
	// An ending that no noun has, and one slip more: बिमारीयों.
	const ended = meant.size === 0 ? form.replace(/(?<=[\u0915-\u0939])\u0940(?=\u092f\u094b\u0902$)/, "\u093f") : form;
	return ended === form ? form : frequentFor(ended) === ended ? form : frequentFor(ended);
}

/** A word with the moon and the nukta that a form has where it has them. */
function asStyled(word: string, form: string): string {
	const moon = form.includes("\u0901") ? word.replace("\u0902", "\u0901") : word;
	const dotted = new Set(form.match(/[\u0915\u0916\u0917\u091c\u092b](?=\u093c)/g));
	return moon.replace(/[\u0915\u0916\u0917\u091c\u092b](?!\u093c)/g, (letter) => (dotted.has(letter) ? `${letter}\u093c` : letter));
}
