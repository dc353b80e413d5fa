/** The Hindi of listening: the player, the choice of a voice, and how to get one. Loaded with them. */
import type { Trouble } from "./speech.ts";

export const listenWords = {
	player: "सुनना",
	previous: "पिछला",
	next: "अगला",
	/** The names of the two for voices, which do not see what stands around. */
	previousSentence: "पिछला वाक्य",
	nextSentence: "अगला वाक्य",
	nextStory: "अगली ख़बर",
	pause: "रोकें",
	play: "चलाएँ",
	rate: "रफ़्तार",
	times: (rate: string) => `${rate}×`,
	voice: "आवाज़",
	shut: "बंद",
	shutPlayer: "सुनना बंद करें",
	coming: "ख़बर आ रही है…",
	minutesLeft: (minutes: string) => `${minutes} मिनट बाक़ी`,
	nearlyOver: "एक मिनट से कम बाक़ी",
	sentence: (at: string, count: string) => `वाक्य ${at}, कुल ${count}`,
	toCome: (count: string) => `इसके बाद ${count} और`,
	/** The list of what is read next, and what can be done with a story in it. */
	queue: "इसके बाद",
	stories: (count: number, written: string) => `${written} ${count === 1 ? "ख़बर" : "ख़बरें"}`,
	hearNow: "अभी सुनें",
	remove: "हटाएँ",
	/** Puts the story on screen after the one that is read. */
	hearNext: "इसके बाद सुनें",
	isNext: "इसके बाद यही ख़बर सुनाई जाएगी।",
	isNotNext: "यह ख़बर अब इसके बाद नहीं सुनाई जाएगी।",
	sleep: "अपने-आप रोकें",
	sleeps: { off: "नहीं", "15": "15 मिनट बाद", "30": "30 मिनट बाद", end: "ख़बर के अंत\u00a0में" },
	over: "पूरी हुई",
	withdrawn: "जो ख़बर आप सुन रहे थे, वह संपादकों ने वापस ले ली। चाहें तो कोई और ख़बर सुनिए।",
	/** Said before the rows of a table, with its caption where there is one, and after those that are told. */
	table: (caption: string) => (caption === "" ? "तालिका।" : `तालिका: ${caption}`),
	rowsLeft: (count: string) => `इस तालिका की ${count} पंक्तियाँ और हैं, उन्हें पन्ने पर देखिए।`,
	/** Said in the place of a passage whose letters no voice here knows. */
	writtenIn: (language: string) => `यहाँ ${language} में कुछ लिखा है।`,
	voiceAndRate: "आवाज़ और रफ़्तार",
	slower: "धीमी करें",
	faster: "तेज़ करें",
	aVoice: (number: string) => `हिंदी आवाज़ ${number}`,
	hear: (name: string) => `${name} की आवाज़ सुनें`,
	findHere: "इस ख़बर में ढूँढें",
	allSaved: (count: string) => `सहेजी हुई सब सुनें (${count})`,
	sample: "ख़बर इसी आवाज़ में सुनाई देगी।",
	qualities: ["मशीन जैसी", "साधारण", "साफ़", "सबसे साफ़"],
	onDevice: "इस फ़ोन या कंप्यूटर में",
	onNetwork: "इंटरनेट चाहिए",
	networkHint: "इंटरनेट वाली आवाज़ ख़बर का पाठ उसे बनाने वाली कंपनी को भेजती है। वह तभी बोलेगी जब आप उसे चुनेंगे।",
	chosenNotKept: "यह ब्राउज़र कुछ याद नहीं रखने दे रहा। यह पसंद पन्ने के खुले रहने तक चलेगी।",
	help: "हिंदी आवाज़ नहीं मिली",
	helpText: "यहाँ हिंदी बोलने वाली आवाज़ नहीं है। एक बार जोड़ने पर हर ख़बर सुनी जा सकेगी, बिना इंटरनेट के भी।",
	cannotSpeak: "यह ब्राउज़र ख़बरें पढ़कर नहीं सुना पाता। किसी दूसरे ब्राउज़र में खोलकर देखिए।",
	ways: [
		{ device: "एंड्रॉयड", way: ["सेटिंग", "सुलभता", "लिखे हुए को बोली में बदलना", "भाषा", "हिन्दी"] },
		{ device: "आईफ़ोन", way: ["सेटिंग", "सुलभता", "बोली गई सामग्री", "आवाज़ें", "हिन्दी"] },
		{ device: "विंडोज़", way: ["सेटिंग", "समय और भाषा", "बोली", "आवाज़ें जोड़ें", "हिन्दी"] },
		{ device: "मैक", way: ["सिस्टम सेटिंग", "सुलभता", "बोली गई सामग्री", "सिस्टम की आवाज़", "हिन्दी"] },
	],
	lookAgain: "फिर देखें",
	stillNone: "अब भी नहीं मिली। आवाज़ जोड़ने के बाद कभी-कभी ब्राउज़र बंद करके खोलना पड़ता है।",
} as const;

/** What happened, whose fault it is, what to do now. */
export const troubles: Record<Trouble, string> = {
	network: "इंटरनेट रुकने से आवाज़ रुक गई। जुड़ते ही चलाएँ दबाइए, या इसी फ़ोन की आवाज़ चुनिए।",
	voice: "यह आवाज़ इस समय नहीं बोल पा रही। कोई दूसरी आवाज़ चुनिए, या फिर चलाइए।",
	stuck: "आवाज़ ने जवाब नहीं दिया। फिर चलाइए, या दूसरी आवाज़ चुनिए।",
	blocked: "ब्राउज़र ने बोलने से रोक दिया। चलाएँ दबाने पर बोलेगा।",
	busy: "फ़ोन की आवाज़ कोई और ऐप ले रहा है। उसे रोककर चलाएँ दबाइए।",
	unchosen: "यहाँ इंटरनेट वाली आवाज़ें ही हैं। सुनने के लिए उनमें से एक चुनिए।",
	missing: "यह ख़बर अभी नहीं मिल सकी। इंटरनेट देखकर फिर सुनिए।",
};
