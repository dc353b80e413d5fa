/** Digits of two kinds, and grouping. */
import { proofTable } from "./proofTable.ts";

proofTable("C10", "both kinds in one number are a mistake", [
	["कुल १4 हमले", ["digits-in-number: १4"], "कुल 14 हमले"],
	["१२ लोग, १३ घर, 1४ गाँव", ["digits-in-number: 1४"], "१२ लोग, १३ घर, १४ गाँव"],
	["1,२5,000 रुपये", ["digits-in-number: 1,२5,000"], "1,25,000 रुपये"],
]);
proofTable("C10", "two kinds in one story, the rarer ones shown", [
	["12 लोग ¶ 13 घर ¶ १४ गाँव", ["mixed-digits: १४"], "12 लोग ¶ 13 घर ¶ 14 गाँव"],
	["१२ लोग, १३ घर, 14 गाँव", ["mixed-digits: 14"], "१२ लोग, १३ घर, १४ गाँव"],
]);
proofTable("C10", "Western grouping from a lakh on", [
	["100,000 लोग", ["grouping: 100,000"], "1,00,000 लोग"],
	["1,234,567 रुपये और 12,345,678.50", ["grouping: 1,234,567", "grouping: 12,345,678.50"], "12,34,567 रुपये और 1,23,45,678.50"],
	["१००,००० लोग", ["grouping: १००,०००"], "१,००,००० लोग"],
	["1,00,000 और 12,34,567 और 5,000", []],
	["10,00,00 लोग और 1000,000", ["grouping: 10,00,00", "grouping: 1000,000"], "1,00,000 लोग और 10,00,000"],
	["5,0000 और 3,00,00 और 10,0,000", ["grouping: 5,0000", "grouping: 3,00,00", "grouping: 10,0,000"], "50,000 और 30,000 और 1,00,000"],
	["कक्षा 10,11,12 और 1,05,000", []],
	["19:30,07:45 पर, 9876543210,0522223344, ट्रेन 12301,02302,12303, धारा 1200,0500, 2021,07,15", []],
]);
proofTable("C10", "names, verses and abbreviations are no choice of digits", [
	["१२ लोग S-400, COVID-19, G20 और 5G पर बोले।", []],
	["12 लोग। ॥ १ ॥ मंगल भवन ॥ २ ॥", []],
	["डॉ० सिंह 12 बजे आए।", []],
	["१२ लोग आए, https://a.example/123 देखें, #कोविड19 पर।", []],
	["In 2021 the १२ लोग", []],
]);
proofTable("C10", "a house's digits", [["१२ लोग", ["style-digits: १२"], "12 लोग"]], { digits: "latn" });
proofTable("C10", "a house's own digits", [["12 लोग, S-400", ["style-digits: 12"], "१२ लोग, S-400"]], { digits: "deva" });
proofTable("C10", "an amount grouped by twos", [
	["12,34,56 रुपये और ₹ 1,23,45 मिले।", ["grouping: 12,34,56", "grouping: 1,23,45"], "1,23,456 रुपये और ₹ 12,345 मिले।"],
	["वार्ड 12,34,56 में और कक्षा 6,7,8 के 12,345 लोग", []],
]);
proofTable("C10", "letters for digits", [
	[
		"कुल 1O0 लोग, l00 घर और 2,5OO रुपये",
		["letter-in-number: 1O0", "letter-in-number: l00", "letter-in-number: 2,5OO"],
		"कुल 100 लोग, 100 घर और 2,500 रुपये",
	],
	["साल 2o24 में", ["letter-in-number: 2o24"], "साल 2024 में"],
	["साल 2O21 में 5O लोग", ["letter-in-number: 2O21", "letter-in-number: 5O"], "साल 2021 में 50 लोग"],
	["l5 किलोमीटर दूर, तापमान 4l डिग्री", ["letter-in-number: l5", "letter-in-number: 4l"], "15 किलोमीटर दूर, तापमान 41 डिग्री"],
	["5l पानी, 2 l दूध, l और 5, O2, i20, B12, 4G, S-400, 10I और CO2, H1O1X के 100 लोग", []],
]);
proofTable("C10", "numbers of equal length after a word of counting are a list", [
	["धारा 147,148,149 और 302,307 में, गाटा संख्या 112,113,114, मकान नंबर 101,102", []],
	["धाराओं 323, 504,506 व 427,429 में, वार्ड: 123,124", []],
	["मरीज़ों की संख्या 123,456 हुई।", ["grouping: 123,456"], "मरीज़ों की संख्या 1,23,456 हुई।"],
	["प्लॉट 100,000 रुपये में, खसरा 12,345,678 का", ["grouping: 100,000", "grouping: 12,345,678"], "प्लॉट 1,00,000 रुपये में, खसरा 1,23,45,678 का"],
]);
proofTable("C5", "a list of numbers lacks its spaces", [
	["धारा 147,148,149 में", ["space-after: 147,148,149"], "धारा 147, 148, 149 में"],
	["धारा 147, 148, 149 में और 1,23,456 रुपये", []],
]);
