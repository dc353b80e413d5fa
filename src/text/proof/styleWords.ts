/** What an editor is told of a house style that cannot be read. */
export const styleWords = {
	object: "शैली की फ़ाइल में एक JSON वस्तु { … } चाहिए।",
	unknown: (known: string) => `इस नाम का कोई नियम नहीं होता। नियम ये हैं: ${known}।`,
	choice: (choices: string) => `इनमें से एक चाहिए: ${choices}।`,
	word: "यहाँ एक शब्द चाहिए।",
	long: (limit: number) => `बहुत लंबा है; सीमा ${limit} अक्षर।`,
	list: "यहाँ सूची [ … ] चाहिए।",
	many: (limit: number) => `सूची बहुत लंबी है; सीमा ${limit}।`,
	spellings: 'यहाँ { "ग़लत": "सही" } जैसे जोड़े चाहिए।',
	same: "दोनों ओर एक ही शब्द है।",
	chain: (word: string) => `${word} ख़ुद भी ग़लत रूपों में है; दोनों नियम एक-दूसरे को काटते हैं।`,
	silenced: 'यहाँ { "check": "C11", "found": "शब्द" } जैसी वस्तु चाहिए।',
	check: "जाँच का नाम C1 से C16 तक होता है, सुझाव का जैसा मेज़ उसे लिखती है।",
} as const;
