/** One word in two spellings, and the house's own. */
import { expect, test } from "playwright/test";
import { proof } from "./proof.ts";
import { proofTable } from "./proofTable.ts";

proofTable("C11", "the rarer spelling is shown, the commoner offered first", [
	["हिंदी में हिंदी और हिन्दी", ["two-spellings: हिन्दी"], "हिंदी में हिंदी और हिंदी"],
	["वे गए, सब गए, फिर गये", ["two-spellings: गये"], "वे गए, सब गए, फिर गए"],
	["पाँच और पाँच और पांच", ["two-spellings: पांच"], "पाँच और पाँच और पाँच"],
	["ज़्यादा, ज़्यादा, ज्यादा", ["two-spellings: ज्यादा"], "ज़्यादा, ज़्यादा, ज़्यादा"],
	["नई सड़क ¶ नई बस ¶ नयी रेल", ["two-spellings: नयी"], "नई सड़क ¶ नई बस ¶ नई रेल"],
	["सम्बन्ध संबंध संबंध", ["two-spellings: सम्बन्ध"], "संबंध संबंध संबंध"],
	["अंतरराष्ट्रीय अंतरराष्ट्रीय अंतर्राष्ट्रीय", ["two-spellings: अंतर्राष्ट्रीय"], "अंतरराष्ट्रीय अंतरराष्ट्रीय अंतरराष्ट्रीय"],
	["जाएगा जाएगा जायेगा", ["two-spellings: जायेगा"], "जाएगा जाएगा जाएगा"],
	["श्रृंखला शृंखला शृंखला", ["two-spellings: श्रृंखला"], "शृंखला शृंखला शृंखला"],
	["महत्त्व महत्व महत्व", ["two-spellings: महत्त्व"], "महत्व महत्व महत्व"],
	["रुपये रुपये रूपए", ["two-spellings: रूपए"], "रुपये रुपये रुपये"],
	["भगवान भगवान भगवान्", ["two-spellings: भगवान्"], "भगवान भगवान भगवान"],
	["भाइयों भाइयों भाईयों", ["two-spellings: भाईयों"], "भाइयों भाइयों भाइयों"],
]);
proofTable("C11", "different words are not spellings of one", [
	["राज की बात का राज़", []],
	["हंस हँस पड़ा", []],
	["सड़क पर सडक", []],
	["खाई में गिरकर मिठाई खायी", []],
	["अन्न, जन्म, उन्हें, अन्य, वाङ्मय", []],
	["यह तेज रोशनी तेज़ है", []],
	["हिंदी हिंदीभाषी हिंदुस्तानी", []],
	["मैं में मे", []],
	["रंग डाला और दीवार रँग दी", []],
]);
proofTable(
	"C11",
	"the desk's spellings and names",
	[
		["कोरोना वाइरस फैला", ["house-spelling: वाइरस"], "कोरोना वायरस फैला"],
		["ब्लादिमिर पूतिन बोले, पुतिन नहीं।", ["house-name: पूतिन"], "ब्लादिमिर पुतिन बोले, पुतिन नहीं।"],
		["प्रधान मन्त्री जी और प्रधान मन्त्री", ["house-spelling: प्रधान मन्त्री"], "प्रधानमंत्री जी और प्रधानमंत्री"],
	],
	{ spellings: { वाइरस: "वायरस", "प्रधान मन्त्री": "प्रधानमंत्री" }, names: ["व्लादिमीर पुतिन"] },
);
proofTable("C11", "anusvara by house style", [["हिन्दी, सम्बन्ध, अन्न", ["style-nasal: हिन्दी", "style-nasal: सम्बन्ध"], "हिंदी, संबंध, अन्न"]], {
	nasal: "anusvara",
});
proofTable(
	"C11",
	"class nasals by house style",
	[
		["हिंदी, संबंध, पंख, अंश", ["style-nasal: हिंदी", "style-nasal: संबंध", "style-nasal: पंख"], "हिन्दी, सम्बन्ध, पङ्ख, अंश"],
		["शांति, सिद्धांत, कांड", ["style-nasal: शांति", "style-nasal: सिद्धांत", "style-nasal: कांड"], "शान्ति, सिद्धान्त, काण्ड"],
		["केंद्र, सौंदर्य, मांगलिक", ["style-nasal: केंद्र", "style-nasal: सौंदर्य", "style-nasal: मांगलिक"], "केन्द्र, सौन्दर्य, माङ्गलिक"],
		["पांच, पहुंचा, आंख, मांग, चांदी, सांप, ऊंचा, महंगाई, अंधेरा", []],
		["करेंगे, जाएंगी, होंगे, दूंगा, क्योंकि, चूंकि, नींद, गेंद, पूंजी, पैंतीस, चौंतीस, फेंका", []],
	],
	{ nasal: "panchamakshar" },
);
proofTable(
	"C11",
	"nukta kept by house style",
	[["खबर और ज़मीन की कीमत", ["style-nukta: खबर", "style-nukta: कीमत"], "ख़बर और ज़मीन की क़ीमत"]],
	{ nukta: "kept" },
);
proofTable("C11", "no loan nukta by house style", [["ख़बर और सड़क", ["style-nukta: ख़बर"], "खबर और सड़क"]], { nukta: "none" });

test("C11: every form is counted and offered, and a tie shows all", () => {
	const [finding] = proof([{ text: "हिंदी, हिंदी" }, { text: "हिन्दी" }]);
	expect(finding?.counts).toEqual([
		{ form: "हिंदी", count: 2 },
		{ form: "हिन्दी", count: 1 },
	]);
	expect(finding?.fixes.map(({ to, changes }) => [to, changes.length])).toEqual([
		["हिंदी", 1],
		["हिन्दी", 2],
	]);
	const [tie] = proof([{ text: "हिंदी और हिन्दी" }]);
	expect([tie?.start, tie?.others.map(({ start }) => start)]).toEqual([0, [9]]);
});
