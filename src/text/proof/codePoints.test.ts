/** What a text is made of, named as a desk would. */
import { expect, test } from "playwright/test";
import { codePointLine, codePoints } from "./codePoints.ts";

test("signs have their names, letters speak for themselves", () => {
	expect(codePointLine("दुःख")).toBe("U+0926 U+0941 उ की मात्रा U+0903 विसर्ग U+0916");
	expect(codePointLine(":|")).toBe("U+003A कोलन U+007C खड़ी लकीर");
	expect(codePointLine("\u200b\ue001l१")).toBe(
		"U+200B बिना चौड़ाई की जगह (ZWSP) U+E001 फ़ॉन्ट का अपना चिह्न U+006C अंग्रेज़ी का अक्षर U+0967 देवनागरी अंक",
	);
	expect(codePoints("😀")).toEqual([{ code: "U+1F600", character: "😀", name: "" }]);
	expect(codePointLine("कক")).toBe("U+0915 U+0995 दूसरी लिपि का अक्षर");
	expect(codePointLine("😀क")).toBe("U+1F600 U+0915");
	expect(codePointLine("PTI")).toBe("U+0050 U+0054 U+0049");
	expect(codePointLine("")).toBe("");
});
