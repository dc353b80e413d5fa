/** What a Hindi voice is given to say. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { spoken, wordAt } from "./spoken.ts";

const cases: Record<string, [string, string][]> = {
	numbers: [
		["1,840 दुकानें", "एक हज़ार आठ सौ चालीस दुकानें"],
		["१,२५,००० लोग", "एक लाख पच्चीस हज़ार लोग"],
		["साल 1947 और 2021।", "साल उन्नीस सौ सैंतालीस और दो हज़ार इक्कीस।"],
		["2.5 टन", "दो दशमलव पाँच टन"],
		["तापमान -5 डिग्री", "तापमान माइनस पाँच डिग्री"],
		["2-1 से जीते, अंतर -1 रहा", "दो एक से जीते, अंतर माइनस एक रहा"],
		["17वें ओवर की 9वीं गेंद", "सत्रहवें ओवर की नौवीं गेंद"],
		["1½ लीटर, 3¾ − 2¼ = 1½", "डेढ़ लीटर, पौने चार घटा सवा दो बराबर डेढ़"],
		["फ़ोन +91 98765 43210 पर", "फ़ोन प्लस नौ एक, नौ आठ सात छह पाँच, चार तीन दो एक शून्य पर"],
		["3डी छपाई", "तीन डी छपाई"],
		["3 × 5 फ़ुट, 3x5", "तीन गुणा पाँच फ़ुट, तीन गुणा पाँच"],
		["2) ⅓ रोटी", "दो) एक तिहाई रोटी"],
	],
	money: [
		["₹3.4 करोड़ में", "तीन दशमलव चार करोड़ रुपये में"],
		["₹1", "एक रुपया"],
		["₹14,000 डूबे।", "चौदह हज़ार रुपये डूबे।"],
		["₹ 500 रुपये", "पाँच सौ रुपये"],
		["रु. 500 और Rs 20", "पाँच सौ रुपये और बीस रुपये"],
		["500 रु. दिए", "पाँच सौ रुपये दिए"],
		["₹9 लाख करोड़ का", "नौ लाख करोड़ रुपये का"],
		["₹14.50 का", "चौदह रुपये पचास पैसे का"],
		["₹6-8 नीचे", "छह से आठ रुपये नीचे"],
		["₹80/किलो", "अस्सी रुपये प्रति किलो"],
		["$5.2 अरब", "पाँच दशमलव दो अरब डॉलर"],
		["₹500/- में", "पाँच सौ रुपये में"],
	],
	"parts of a hundred": [
		["41% दुकानदार", "इकतालीस प्रतिशत दुकानदार"],
		["४५ % लोग", "पैंतालीस प्रतिशत लोग"],
		["+4.5%", "प्लस चार दशमलव पाँच प्रतिशत"],
		["10–15% तक", "दस से पंद्रह प्रतिशत तक"],
	],
	"times and dates": [
		["सुबह 8:30 बजे", "सुबह साढ़े आठ बजे"],
		["1:30 बजे और 2:30 बजे", "डेढ़ बजे और ढाई बजे"],
		["7:15 बजे, 6:45 बजे, 10:00 बजे", "सवा सात बजे, पौने सात बजे, दस बजे"],
		["रात 11:52 बजे", "रात ग्यारह बजकर बावन मिनट"],
		["4:55 की लोकल", "चार पचपन की लोकल"],
		["10:02 पर", "दस शून्य दो पर"],
		["5:30-6:30 बजे", "साढ़े पाँच से साढ़े छह बजे"],
		["10.30 बजे", "साढ़े दस बजे"],
		["10/07/2021 को", "दस जुलाई दो हज़ार इक्कीस को"],
		["9 जुलाई", "नौ जुलाई"],
	],
	"ranges and scores": [
		["40–45 लोग", "चालीस से पैंतालीस लोग"],
		["10 – 15 दिन", "दस से पंद्रह दिन"],
		["2019–20 में", "दो हज़ार उन्नीस बीस में"],
		["2-1 से जीते", "दो एक से जीते"],
		["158/6 बनाए", "एक सौ अट्ठावन पर छह बनाए"],
		["3/4 हिस्सा", "तीन बटा चार हिस्सा"],
	],
	"shortened words and units": [
		["डॉ. मीरा और प्रो. दास", "डॉक्टर मीरा और प्रोफ़ेसर दास"],
		["बी.जे.पी. ने", "बी जे पी ने"],
		["ए. पी. जे. अब्दुल", "ए पी जे अब्दुल"],
		["उ.प्र. में 45 किमी", "उत्तर प्रदेश में पैंतालीस किलोमीटर"],
		["60 किमी/घंटा", "साठ किलोमीटर प्रति घंटा"],
		["300 वर्ग किमी, 12 मिमी", "तीन सौ वर्ग किलोमीटर, बारह मिलीमीटर"],
		["38°C", "अड़तीस डिग्री सेल्सियस"],
		["शर्मा प्रा. लि. का", "शर्मा प्राइवेट लिमिटेड का"],
	],
	"letters and names": [
		["कोविड-19 और S-400", "कोविड उन्नीस और S चार सौ"],
		["BJP और UN ने", "बी जे पी और यू एन ने"],
		["एलिज़ाबेथ II", "एलिज़ाबेथ दो"],
		["NASA और IANS", "NASA और IANS"],
		["G20 में iPhone, जी20 में भी", "G20 में iPhone, जी बीस में भी"],
		["मॉस्को/वॉशिंगटन", "मॉस्को, वॉशिंगटन"],
		["https://www.example.in/a/b देखें", "example.in देखें"],
		["राम – वह", "राम, वह"],
		["माता-पिता", "माता-पिता"],
		["“हाँ,” उसने कहा", "हाँ, उसने कहा"],
		["Don’t Look Up", "Don’t Look Up"],
	],
};

for (const [what, list] of Object.entries(cases))
	test(`${what} are said as people say them`, () => {
		for (const [written, said] of list) expect.soft(spoken(written).text, written).toBe(said);
	});

test("what a page has bound together is said alike", () => {
	expect(spoken("₹\u00a0500 और 10\u2060-\u206015\u00a0किमी").text).toBe("पाँच सौ रुपये और दस से पंद्रह किलोमीटर");
});

test("a word that is heard is found on the page", () => {
	const source = "डॉ. मीरा ने “₹3.4 करोड़” और 10\u2060-\u206015 दिन माँगे।";
	const said = spoken(source);
	const heard = (word: string) => {
		const place = wordAt(said, source, said.text.indexOf(word));
		return place && source.slice(place.start, place.end);
	};
	expect(["डॉक्टर", "मीरा", "तीन", "रुपये", "दस", "पंद्रह", "माँगे"].map(heard)).toEqual([
		"डॉ",
		"मीरा",
		"₹3.4 करोड़",
		"₹3.4 करोड़",
		"10\u2060-\u206015",
		"10\u2060-\u206015",
		"माँगे",
	]);
	expect(wordAt(said, source, said.text.length + 5)).toBeNull();
});

test("pieces tell the whole text in order, and no figure is left that stands by itself", () => {
	const unit = fc.constantFrom(...'कि डॉ. ₹$%:/-–.,।0123456789१२½x×=+ \u00a0\u2060"“', "बजे", "वीं", "लाख", "किमी", "A", "II");
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 40 }), (source) => {
			const { text, pieces } = spoken(source);
			let [at, from] = [0, 0];
			for (const piece of pieces) {
				expect(piece.at).toBe(at);
				expect(piece.start).toBeGreaterThanOrEqual(from);
				expect(piece.end).toBeGreaterThan(piece.start);
				at += piece.length;
				from = piece.end;
			}
			expect(at).toBe(text.length);
			expect(text.replace(/[A-Zx][\d.,]*/g, "")).not.toMatch(/\d/);
			for (let index = 0; index < text.length; index += 1) {
				const place = wordAt({ text, pieces }, source, index);
				if (place) expect(source.slice(place.start, place.end)).toMatch(/\S/);
			}
		}),
		{ numRuns: 200 },
	);
});
