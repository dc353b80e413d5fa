/** Datelines of every kind, and sentences that only look like one. */
import { expect, test } from "playwright/test";
import { type Dateline, readDateline } from "./dateline.ts";
import { readMoment } from "./moment.ts";

test("datelines are read in all their forms", () => {
	const cases: [string, Partial<Dateline>][] = [
		["नई दिल्ली, 9 जुलाई (आईएएनएस)।", { place: "नई दिल्ली", day: 9, month: 7, agency: "आईएएनएस" }],
		["मुंबई, नौ जुलाई (भाषा)", { place: "मुंबई", day: 9, month: 7, agency: "भाषा" }],
		["काठमांडू, नौ जुलाई :भाषा:", { place: "काठमांडू", day: 9, month: 7, agency: "भाषा" }],
		["जिनेवा, ९ जुलाई (एपी) -", { place: "जिनेवा", day: 9, month: 7, agency: "एपी" }],
		["नयी दिल्ली, 09 जुलाई 2021 (वार्ता)", { place: "नयी दिल्ली", day: 9, month: 7, year: 2021, agency: "वार्ता" }],
		["अयोध्या, 22 जनवरी। (विशेष संवाददाता)", { place: "अयोध्या", day: 22, month: 1, agency: "विशेष संवाददाता" }],
		["बीकानेर 9 जुलाई (हि.स.)।", { place: "बीकानेर", day: 9, month: 7, agency: "हि.स." }],
		["NEW DELHI, July 9 (IANS) -", { place: "NEW DELHI", day: 9, month: 7, agency: "IANS" }],
		["लंदन, 9 जुलाई (रॉयटर्स) –", { place: "लंदन", day: 9, month: 7, agency: "रॉयटर्स" }],
		["नई दिल्ली, 9 जुलाई।", { place: "नई दिल्ली", day: 9, month: 7 }],
		["नई दिल्ली, 30 मई 2021:", { place: "नई दिल्ली", day: 30, month: 5, year: 2021 }],
		["रोहतक/जालंधर/हरिद्वार, 6 जुलाई।", { place: "रोहतक/जालंधर/हरिद्वार", day: 6, month: 7 }],
		["गोरखा (नेपाल), 7 जुलाई।", { place: "गोरखा", day: 7, month: 7 }],
		["चमोली (उत्तराखंड) [भारत], 9 जुलाई (एएनआई):", { place: "चमोली", day: 9, month: 7, agency: "एएनआई" }],
		["नई दिल्ली [भारत] (एएनआई):", { place: "नई दिल्ली", agency: "एएनआई" }],
		["जैसलमेर, 9 जुलाई", { place: "जैसलमेर", day: 9, month: 7 }],
		["पटना (एजेंसी)।", { place: "पटना", agency: "एजेंसी" }],
		["जागरण संवाददाता, लखनऊ।", { place: "लखनऊ", agency: "जागरण संवाददाता" }],
		["नई दिल्ली, एएनआई।", { place: "नई दिल्ली", agency: "एएनआई" }],
		["वाशिंगटन/मॉस्को:", { place: "वाशिंगटन/मॉस्को", isSure: true }],
		["लखनऊ।", { place: "लखनऊ", isSure: true }],
	];
	for (const [dateline, expected] of cases) {
		const text = `${dateline} अधिकारियों ने बताया कि सड़क खुल गई है।`;
		const read = readDateline(text, true);
		expect(read, dateline).toMatchObject(expected);
		expect(text.slice(0, read?.length).trim(), dateline).toBe(dateline);
	}
});

test("a town alone in its line is one, another word is not", () => {
	expect(readDateline("लेह:", true)).toEqual({ length: 4, place: "लेह", isSure: true });
	expect(readDateline("सवाल:", true)).toBeNull();
});

test("a sum or an hour that a sentence begins with takes no dateline away", () => {
	expect(readDateline("पटना, 9 जुलाई: 2.50 करोड़ की ठगी", true)).toMatchObject({ place: "पटना", day: 9 });
	expect(readDateline("लखनऊ, 9 जुलाई: 10 बजे तक मतदान।", true)).toMatchObject({ place: "लखनऊ", day: 9 });
});

test("a sentence is no dateline", () => {
	const sentences = [
		"मोदी ने 9 जुलाई को कहा कि काम पूरा हुआ।",
		"उन्होंने कहा: यह ठीक है।",
		"बैठक 9 जुलाई को दिल्ली में होगी।",
		"शुक्रवार, 9 जुलाई 2021 को काम पूरा हुआ।",
		"शुक्रवार, 9 जुलाई 2021 (23:52 IST)",
		"पूर्णिमा तिथि आरंभ: 23 दिसंबर, सुबह 10:47 बजे",
		"परीक्षा की तिथि: 23 दिसंबर, 10 बजे से",
		"आईएएनएस (IANS)",
		"रोहतक: चार बजे की बारी",
		"सरकार (केंद्र) ने फ़ैसला लिया।",
		"पहली बार, 9 लोगों ने हिस्सा लिया।",
		"",
	];
	for (const text of sentences) expect(readDateline(text, true), text).toBeNull();
	expect(readDateline("लखनऊ। शहर में बारिश हुई।", false)).toBeNull();
});

test("a dateline without a comma before the day is one at a known town, and over a line that breaks within a sentence", () => {
	const day = { day: 24, month: 11, isSure: true };
	expect(readDateline("पटना 24 नवंबर: मुख्यमंत्री ने मंगलवार को कहा कि राज्य में", true)).toMatchObject({ place: "पटना", ...day });
	expect(readDateline("सुपौल 24 नवंबर: मुख्यमंत्री ने मंगलवार को कहा कि", true)).toMatchObject({ place: "सुपौल", ...day });
	for (const title of ["आज का राशिफल 24 नवंबर: इन राशियों को मिलेगा रुका हुआ धन", "आज का मौसम 24 नवंबर: बारिश होगी इन ज़िलों में"])
		expect(readDateline(title, true), title).toBeNull();
});

test("a dateline may be typed without a space", () => {
	const tight = "प्रयागराज,27 नवंबर(वार्ता)";
	const read = { length: tight.length, place: "प्रयागराज", day: 27, month: 11, agency: "वार्ता" };
	expect(readDateline(`${tight}उत्तर प्रदेश में मेले की तैयारियां तेज हो गयी हैं।`, false)).toMatchObject(read);
	expect(readDateline("पटना(भाषा)बिहार में बारिश हुई।", false)).toMatchObject({ place: "पटना", agency: "भाषा" });
	expect(readDateline("राम (27 नवंबर)को आया।", false)).toBeNull();
});

test("dates with times become RFC 3339, and nothing is guessed", () => {
	const cases: [string, string | undefined][] = [
		["9 जुलाई 2021, रात 11:52 बजे", "2021-07-09T23:52:00+05:30"],
		["Updated Fri, 09 Jul 2021 08:31 AM IST", "2021-07-09T08:31:00+05:30"],
		["First Published : 09 Jul 2021, 11:55:01 PM", "2021-07-09T23:55:00+05:30"],
		["जुलाई 09, 2021 23:52 pm IST", "2021-07-09T23:52:00+05:30"],
		["९ जुलाई २०२१ सुबह ७:१०", "2021-07-09T07:10:00+05:30"],
		["Jul 9, 2021 12:05 AM GMT", "2021-07-09T00:05:00+00:00"],
		["Jul 9, 2021 12:05 AM UTC", "2021-07-09T00:05:00+00:00"],
		["09-07-2021 18:32", "2021-07-09T18:32:00+05:30"],
		["2021-07-09T18:32:10+05:30", "2021-07-09T18:32:10+05:30"],
		["9 जुलाई 2021, दोपहर 1:05", "2021-07-09T13:05:00+05:30"],
		["9 जुलाई 2021, रात 1:05", "2021-07-09T01:05:00+05:30"],
		["9 जुलाई 2021", undefined],
		["31 जून 2021 10:00", undefined],
		["05-13-2021 18:32", undefined],
		["3 घंटे पहले", undefined],
		["", undefined],
	];
	for (const [text, expected] of cases) expect(readMoment(text, "Asia/Kolkata"), text).toBe(expected);
	// The part of the day may stand behind the clock, and a whole hour alone.
	for (const [clock, expected] of [
		["06:20 अपराह्न", "18:20"],
		["6.20 बजे शाम", "18:20"],
		["06:20 अपराह्न बजे", "18:20"],
		["सायं 6:20", "18:20"],
		["11:20 पूर्वाह्न", "11:20"],
		["12:10 रात", "00:10"],
		["शाम 6 बजे", "18:00"],
		["6 बजे सायं", "18:00"],
		["सुबह 7 बजे", "07:00"],
		["सुबह 9:30 बजे", "09:30"],
	])
		expect(readMoment(`प्रकाशित: 27 नवंबर 2026, ${clock}`, "Asia/Kolkata"), clock).toBe(`2026-11-27T${expected}:00+05:30`);
	expect(readMoment("27 नवंबर 2026, 25 बजे", "Asia/Kolkata")).toBeUndefined();
	expect(readMoment("27 नवंबर 2026, 6 लोग", "Asia/Kolkata")).toBeUndefined();
	expect(readMoment("9 Jul 2021 10:00 AM", "America/New_York")).toBe("2021-07-09T10:00:00-04:00");
});

test("the chief towns of the districts that Hindi papers report from are known", () => {
	for (const town of ["बेगूसराय", "अल्मोड़ा", "देवरिया", "गिरिडीह", "बैतूल", "झुंझुनू"])
		expect(readDateline(`${town}: सोमवार को तेज़ बारिश हुई।`, true)).toMatchObject({ place: town, isSure: true });
	for (const word of ["आरा", "धार", "सागर", "बस्ती"]) expect(readDateline(`${word}: सोमवार को तेज़ बारिश हुई।`, true)?.isSure).not.toBe(true);
});
