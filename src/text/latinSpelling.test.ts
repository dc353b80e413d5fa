/** What readers type in Latin letters is told from what only sounds like it. */
import { expect, test } from "playwright/test";
import { isUsualSpelling } from "./latinSpelling.ts";

test("usual spellings of a word, and of the dictionary form of an inflected one", () => {
	for (const [latin, word] of [
		["thackeray", "ठाकरे"],
		["thakre", "ठाकरे"],
		["goel", "गोयल"],
		["ahmed", "अहमद"],
		["siddiqui", "सिद्दीक़ी"],
		["narender", "नरेंद्र"],
		["behna", "बहना"],
		["shah", "शाह"],
		["indore", "इंदौर"],
		["karnataka", "कर्नाटक"],
		["naidu", "नायडू"],
		["noida", "नोएडा"],
		["cup", "कप"],
		["srilanka", "श्रीलंका"],
		["police", "पुलिस"],
		["table", "टेबल"],
		["expressway", "एक्सप्रेसवे"],
		["ghutna", "घुटने"],
	] as const)
		expect([latin, word, isUsualSpelling(latin, word)]).toEqual([latin, word, true]);
});

test("another word is none, though it sounds like it", () => {
	for (const [latin, word] of [
		["rahul", "रेल"],
		["pawar", "पार"],
		["raj", "रोज़"],
		["dhan", "ध्यान"],
		["khad", "खंड"],
		["cheeta", "चिंता"],
		["pul", "पल"],
		["bond", "बूँद"],
		["sita", "सीटों"],
		["bharti", "भारतीय"],
		["cbi", "कभी"],
		["canal", "कमल"],
		["ration", "रेशम"],
		["dance", "धँस"],
		["cotton", "कटा"],
	] as const)
		expect([latin, word, isUsualSpelling(latin, word)]).toEqual([latin, word, false]);
});
