/** Which voice is offered first, and under what name. */
import { expect, test } from "playwright/test";
import { chosenVoice } from "./chosenVoice.ts";
import { voiceCell } from "./kept.ts";
import { nameOf, voicesFor, wakeSpeech } from "./voices.ts";

const voice = (name: string, lang: string, localService: boolean, voiceURI = name) =>
	({ name, lang, localService, voiceURI, default: false }) satisfies SpeechSynthesisVoice;

test("the device's own voices come before those of the network, of either the natural before the plain, a machine's last", () => {
	const all = [
		voice("eSpeak Hindi", "hi", true),
		voice("Microsoft Hemant - Hindi (India)", "hi-IN", true),
		voice("Google हिन्दी", "hi-IN", false),
		voice("Microsoft Swara Online (Natural) - Hindi (India)", "hi-IN", false),
		voice("Lekha (Enhanced)", "hi_IN", true),
		voice("Lekha (Enhanced)", "hi_IN", true),
		voice("Samantha", "en-US", true),
		voice("Hiligaynon", "hil-PH", true),
	];
	Object.assign(globalThis, { speechSynthesis: { getVoices: () => all } });
	expect(voicesFor("hi").map(({ name, quality, isLocal }) => [name, quality, isLocal])).toEqual([
		["लेखा", 3, true],
		["हेमंत", 1, true],
		[null, 0, true],
		["स्वरा", 3, false],
		["गूगल", 2, false],
	]);
	expect(voicesFor("en").map(({ engine }) => engine.name)).toEqual(["Samantha"]);
});

test("a voice is called by its own name, or by none", () => {
	const names = ["Hindi India", "hi-in-x-hia-local", "Microsoft Heera - English (India)", "Rishi", "Aman"].map(nameOf);
	expect(names).toEqual([null, null, "Heera", "Rishi", "Aman"]);
});

test("who has chosen none hears the device's own voice, a machine's too, and none of the network", () => {
	const first = (...all: SpeechSynthesisVoice[]) => {
		Object.assign(globalThis, { speechSynthesis: { getVoices: () => all } });
		return chosenVoice(voicesFor("hi"))?.engine.name;
	};
	const google = voice("Google हिन्दी", "hi-IN", false);
	expect(first(google, voice("Hindi India", "hi_IN", true))).toBe("Hindi India");
	expect(first(google, voice("eSpeak Hindi", "hi", true))).toBe("eSpeak Hindi");
	expect(first(google)).toBeUndefined();
	voiceCell.set({ uri: google.name, rate: 1 });
	expect(first(google, voice("Hindi India", "hi_IN", true))).toBe(google.name);
	voiceCell.set({ uri: null, rate: 1 });
	expect(first()).toBeUndefined();
});

test("what wakes the device's speech is Hindi: one that looks for a voice of the page's own system finds none of another language", () => {
	const said: { lang?: string }[] = [];
	Object.assign(globalThis, {
		speechSynthesis: { resume() {}, speak: (utterance: object) => said.push(utterance) },
		SpeechSynthesisUtterance: class {},
	});
	wakeSpeech();
	expect(said.map(({ lang }) => lang)).toEqual(["hi-IN"]);
});
